"""Many patterns over one text at once: the leftmost match first, of equal ones the pattern that stands first.

It finds what one pattern of them all, parted by "|", would find, and is quick: a pattern is tried only where the text
holds the words that it cannot do without.
"""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

import regex

from metrics.literals import Index, branches


class Clue:
    """A pattern of which it only matters whether a text (in lower case) holds it."""

    def __init__(self, body: str) -> None:
        self._bodies = branches(body)
        self._index = Index(self._bodies)

    def possible(self, low: str) -> bool:
        """Whether the text can hold it, by its words."""
        return self._index.any(low)

    def in_text(self, low: str) -> bool:
        """Whether the pattern matches anywhere."""
        return any(_ready(self._bodies[n], 0).search(low) for n in self._index.possible(low))


@cache
def _ready(body: str, flags: int) -> regex.Pattern:
    return regex.compile(body, flags)


class Hit(NamedTuple):
    """One match, and the name its pattern was given."""

    name: str
    match: regex.Match


class Scan:
    """Named patterns in their order.

    patterns   (name, pattern); names may repeat
    around     a template with `{}` in it, for what stands around every pattern
    flags      of `regex`; with `regex.I` the text is asked as it stands
    """

    def __init__(self, patterns: Iterable[tuple[str, str]], around: str = "{}", flags: int = regex.I) -> None:
        named = tuple((name, one) for name, body in patterns for one in branches(body))
        self._names = tuple(name for name, _ in named)
        self._bodies = tuple(around.replace("{}", f"(?:{body})", 1) for _, body in named)
        self._flags = flags
        self._index = Index(self._bodies)

    def possible(self, low: str) -> bool:
        """Whether the text, here in lower case, can hold any match."""
        return self._index.any(low)

    def find(self, text: str, low: str | None = None) -> Iterator[Hit]:
        """The matches in order, none overlapping another, none empty; `low` is the text in lower case, where known."""
        heads: list[tuple[int, int, regex.Match]] = []
        for n in self._index.possible(text.lower() if low is None else low):
            match = _search(_ready(self._bodies[n], self._flags), text, 0)
            if match:
                heads.append((match.start(), n, match))
        while heads:
            _, n, match = min(heads, key=_place)
            yield Hit(self._names[n], match)
            heads = list(self._beyond(heads, text, match.end()))

    def _beyond(
        self, heads: list[tuple[int, int, regex.Match]], text: str, at: int
    ) -> Iterator[tuple[int, int, regex.Match]]:
        """For each pattern that may match again, its first match from `at`."""
        for start, n, match in heads:
            if start >= at:
                yield start, n, match
            elif again := _search(_ready(self._bodies[n], self._flags), text, at):
                yield again.start(), n, again


def _place(head: tuple[int, int, regex.Match]) -> tuple[int, int]:
    return head[:2]


def _search(pattern: regex.Pattern, text: str, at: int) -> regex.Match | None:
    """The first match from `at` that is not empty."""
    match = pattern.search(text, at)
    while match and match.end() == match.start() and match.end() < len(text):
        match = pattern.search(text, match.end() + 1)
    return match if match and match.end() > match.start() else None
