"""Patterns ready to match, in the engine that is quicker at them.

The standard library's `re` takes a third of the time of `regex` here and half to compile, but knows less and cannot be
stopped. So it matches what it understands, on texts of ordinary length; `regex` does the rest, with a time limit.
"""

import re
import warnings
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache, lru_cache, partial
from itertools import islice, product
from typing import TypeAlias

import regex

from metrics import patience
from metrics.choices import QUANTIFIER, closings, depths, parted

# A longer sentence is no ordinary one.
ORDINARY = 700
# Where a match can begin at one of so many characters of a long text, one search is quicker than a try at each place.
_CROWDED = 30
_CAPITAL = regex.compile(r"(?<!\\|\\p\{)\p{Lu}")
_CASE = regex.compile(r"\(\?-i|\\p\{L[ul]\}")
_BEHIND = regex.compile(r"\(\?<([=!])")
# Classes of letters, which only `regex` knows.
_CLASSES = r"\p{"
# What is no group: a class, an escape, letters and signs up to one that is repeated.
_ITEM = regex.compile(
    r"\[\^?\]?(?:\\.|[^\]\\])*\]|\\(?:x[0-9a-f]{2}|u[0-9a-f]{4}|.)|[^\[\\(](?:[^\[\\(?*+{](?![?*+{]))*+", regex.S
)
_LETTERS = re.compile(r"[^\W\d_]+")
_OFTEN = {"?": ("0", "1")}
# So many ways through a look-behind are written down; of more the other engine is quicker.
_MOST = 24


def in_lower_case(text: str) -> str:
    """The text in lower case; every character stays at its place."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def lowered(pattern: str) -> str:
    """The pattern for a text in lower case."""
    return _CAPITAL.sub(lambda match: match[0].lower(), pattern)


def minds_case(pattern: str) -> bool:
    """Whether a pattern that otherwise ignores case asks for capitals or small letters somewhere."""
    return _CASE.search(pattern) is not None


Match: TypeAlias = re.Match[str] | regex.Match


class Limited:
    """A compiled pattern whose searches raise TimeoutError when they take too long."""

    __slots__ = ("_pattern", "groups")

    def __init__(self, pattern: regex.Pattern) -> None:
        self._pattern = pattern
        self.groups: int = pattern.groups

    def search(self, text: str, at: int = 0) -> regex.Match | None:
        """The first match from `at`."""
        return self._pattern.search(text, at, timeout=patience.LIMIT)

    def match(self, text: str, at: int = 0) -> regex.Match | None:
        """The match that begins at `at`."""
        return self._pattern.match(text, at, timeout=patience.LIMIT)

    def finditer(self, text: str) -> Iterator[regex.Match]:
        """Every match."""
        return self._pattern.finditer(text, timeout=patience.LIMIT)


class Pattern:
    """One pattern, compiled when it is first needed; a text is given as the pattern expects it."""

    __slots__ = ("_flags", "_quick", "_slow", "body")

    def __init__(self, body: str, ignore_case: bool = False) -> None:
        self.body = body
        self._flags = ignore_case
        self._quick: re.Pattern[str] | regex.Pattern | None = None
        self._slow: Limited | None = None

    def of(self, text: str) -> "re.Pattern[str] | regex.Pattern | Limited":
        """The compiled pattern for a text of this length."""
        if len(text) > ORDINARY:
            self._slow = self._slow or _limited(self.body, self._flags)
            return self._slow
        if self._quick is None:
            self._quick = _quick(self.body, self._flags)
        return self._quick

    @property
    def groups(self) -> int:
        """How many groups the pattern has."""
        return self.of("").groups


Ready: TypeAlias = re.Pattern[str] | regex.Pattern | Limited


def first(pattern: Ready, text: str, at: int, places: list[int] | None) -> Match | None:
    """The first match from `at`, at one of its places where they are known."""
    begins = bisect_left(places, at) if places else 0
    if places is None or (isinstance(pattern, Limited) and (len(places) - begins) * _CROWDED > len(text) - at):
        return pattern.search(text, at)
    return next(filter(None, map(partial(pattern.match, text), islice(places, begins, None))), None)


def each(pattern: Ready, text: str, places: list[int] | None) -> Iterator[Match]:
    """Every match, at one of the places where they are known; then none of them is empty."""
    if places is None:
        yield from pattern.finditer(text)
        return
    at = 0
    for place in places:
        if place >= at and (match := pattern.match(text, place)):
            at = match.end()
            yield match


@patience.making
def _limited(body: str, ignore_case: bool) -> Limited:
    return Limited(regex.compile(body, regex.I if ignore_case else 0))


@cache
@patience.making
def _quick(body: str, ignore_case: bool) -> "re.Pattern[str] | regex.Pattern":
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            if _CLASSES not in body:
                return re.compile(fixed(body), re.I if ignore_case else 0)
    except (re.error, FutureWarning, DeprecationWarning, OverflowError, RecursionError):
        pass
    return regex.compile(body, regex.I if ignore_case else 0)


def fixed(pattern: str) -> str:
    """The pattern with each look-behind that is a choice written as several, each of one length; raises re.error."""
    out, last = [], 0
    for start, end, sign in look_behinds(pattern):
        inner = pattern[start + 4 : end]
        each = [f"(?<{sign}{one})" for one in _ways(inner)]
        out += [pattern[last:start], f"(?:{'|'.join(each)})" if sign == "=" else "".join(each)]
        last = end + 1
    return "".join(out) + pattern[last:]


def look_behinds(pattern: str) -> Iterator[tuple[int, int, str]]:
    """Start, end and sign of each look-behind, outermost first, none inside another."""
    open_at: list[int] = []
    inside = 0
    for at, _ in depths(pattern):
        if pattern[at] == "(":
            open_at.append(at)
            inside += bool(_BEHIND.match(pattern, at))
        elif pattern[at] == ")" and open_at:
            start = open_at.pop()
            behind = _BEHIND.match(pattern, start)
            inside -= bool(behind)
            if behind and not inside:
                yield start, at, behind[1]


@lru_cache(maxsize=4096)
def _ways(pattern: str) -> tuple[str, ...]:
    """Patterns of one length each that together match what this one does; raises re.error where there are too many."""
    out: list[str] = []
    for branch in parted(pattern):
        ways, ends, at = [""], closings(branch), 0
        while at < len(branch):
            found = _ITEM.match(branch, at)
            end = ends.get(at, at) + 1 if found is None else found.end()
            times = QUANTIFIER.match(branch, end)
            items = _repeated(_ways_of(branch[at:end]), times)
            at = times.end() if times else end
            ways = [way + item for way in ways for item in items]
            if len(ways) > _MOST:
                raise re.error("a look-behind of too many lengths")
        out += ways
    return tuple(out)


def _ways_of(item: str) -> tuple[str, ...]:
    """The ways through one item: a plain group is taken apart, a look-behind in it is written anew."""
    if item.startswith("(?:"):
        return _alike(_ways(item[3:-1]))
    return (fixed(item),) if item.startswith("(?<") else (item,)


def _alike(ways: tuple[str, ...]) -> tuple[str, ...]:
    """The ways, those that are letters only and of one length put together as one choice."""
    out: dict[object, list[str]] = {}
    for way in ways:
        out.setdefault(len(way) if _LETTERS.fullmatch(way) else way, []).append(way)
    return tuple(each[0] if len(each) == 1 else f"(?:{'|'.join(each)})" for each in out.values())


def _repeated(ways: tuple[str, ...], times: regex.Match | None) -> tuple[str, ...]:
    """The ways of an item that stands so often, most often first; raises re.error where there is no end to them."""
    if times is None:
        return ways
    least, most = _OFTEN.get(times[0], (times[1], times[3] if times[2] else times[1]))
    if not most or len(ways) ** int(most) > _MOST:
        raise re.error("a look-behind of any length")
    return tuple("".join(each) for n in range(int(most), int(least or 0) - 1, -1) for each in product(ways, repeat=n))
