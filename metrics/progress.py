"""How far a long run has come: a bar with rate and time left on a terminal, nothing where there is none."""

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any


class Bar:
    """Lines and warnings of a run beside its bar."""

    def __init__(self, bar: Any = None) -> None:
        self._bar = bar

    def say(self, line: str) -> None:
        """Prints a line on standard output."""
        if self._bar is None or not sys.stdout.isatty():
            print(line)
        else:
            self._bar.write(line)

    def warn(self, line: str) -> None:
        """Prints a line on standard error."""
        if self._bar is None:
            print(line, file=sys.stderr)
        else:
            self._bar.write(line, file=sys.stderr)

    def add(self, size: int) -> None:
        """So many bytes more are done."""
        if self._bar is not None:
            self._bar.update(size)


@contextmanager
def bar(what: str, paths: Iterable[str]) -> Iterator[Bar]:
    """A bar over the bytes of files, drawn when standard error is a terminal."""
    if not sys.stderr.isatty():
        yield Bar()
        return
    from tqdm import tqdm

    with tqdm(desc=what, total=_size(paths), unit="B", unit_scale=True, mininterval=0.5, leave=False) as drawn:
        yield Bar(drawn)


def _size(paths: Iterable[str]) -> int | None:
    """The bytes of the files; None when one of them is no file, whose end nobody knows."""
    try:
        sizes = [os.stat(path).st_size for path in paths if not os.path.isdir(path)]
    except OSError:
        return None
    return sum(sizes) or None
