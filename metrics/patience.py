"""How long one text may keep the reader: what was made to stall it is given up, and the next text is read.

Time is the time of the processor, so that a busy machine gives up nothing; to make a pattern ready does not count.
"""

from collections.abc import Callable
from functools import wraps
from threading import local
from time import thread_time
from typing import ParamSpec, TypeVar

Given = ParamSpec("Given")
Made = TypeVar("Made")

# Of one update, in seconds.
LIMIT = 1.0
# A text may be longer than any report; then every so many characters have the time of one update.
_SHARE = 100_000


class _Making(local):
    """Seconds this thread has spent on making patterns ready, and how many are being made now, one within another."""

    spent = 0.0
    depth = 0


_making = _Making()


def making(make: Callable[Given, Made]) -> Callable[Given, Made]:
    """Marks what is done once for all texts: its time is nobody's."""

    @wraps(make)
    def timed(*given: Given.args, **named: Given.kwargs) -> Made:
        began = thread_time()
        _making.depth += 1
        try:
            return make(*given, **named)
        finally:
            _making.depth -= 1
            if not _making.depth:
                _making.spent += thread_time() - began

    return timed


class Deadline:
    """The moment by which an update must be read."""

    def __init__(self, text: str) -> None:
        self._end = thread_time() - _making.spent + LIMIT * max(1.0, len(text) / _SHARE)

    def keep(self) -> None:
        """Raises TimeoutError when the moment is past."""
        if thread_time() - _making.spent > self._end:
            raise TimeoutError
