"""Many patterns over one text at once: the leftmost match first, of equal ones the pattern that stands first.

It finds what one pattern of them all, parted by "|", would find, and is quick: a pattern is tried only where the text
holds the words that it cannot do without.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from metrics import patience
from metrics.choices import branches
from metrics.literals import Index, required
from metrics.openings import Openings, opening
from metrics.quick import Match, Pattern, first, in_lower_case, lowered, minds_case

# What stands around patterns whose matches begin inside no word.
_APART = r"(?<!\w)"
# Where a match begins, the place of its pattern, the match.
Head = tuple[int, int, Match]


class Hit(NamedTuple):
    """One match, and the name its pattern was given."""

    name: str
    match: Match


class Scan:
    """Named patterns in their order.

    patterns      (name, pattern); names may repeat
    around        a template with `{}` in it, for what stands around every pattern
    ignore_case   whether case is minded only by the patterns that say so; the others are matched on the text in lower
                  case, and so are the words of their matches
    """

    @patience.making
    def __init__(self, patterns: Iterable[tuple[str, str]], around: str = "{}", ignore_case: bool = True) -> None:
        named = tuple((name, one) for name, body in patterns for one in branches(body))
        self._names = tuple(name for name, _ in named)
        bodies = tuple(around.replace("{}", f"(?:{body})", 1) for _, body in named)
        self._on_low = tuple(ignore_case and not minds_case(body) for body in bodies)
        self._patterns = tuple(
            Pattern(lowered(body) if low else body, ignore_case and not low)
            for body, low in zip(bodies, self._on_low, strict=True)
        )
        self._index = Index(map(required, bodies))
        apart = around.startswith(_APART)
        self._openings = Openings(opening(body) if apart else None for body in bodies)

    def possible(self, low: str) -> bool:
        """Whether the text, here in lower case, can hold any match."""
        return self._index.any(low)

    def find(self, text: str, low: str | None = None) -> Iterator[Hit]:
        """The matches in order, none overlapping another, none empty; `low` is the text in lower case, where known."""
        low = in_lower_case(text) if low is None else low
        possible = tuple(self._index.possible(low))
        if not possible:
            return
        places, anywhere = self._openings.places(low, possible), self._openings.anywhere
        begun = (n for n in possible if n in places or anywhere >> n & 1)
        heads = [head for n in begun for head in self._next(n, text, low, 0, places.get(n))]
        while heads:
            _, n, match = min(heads, key=_place)
            yield Hit(self._names[n], match)
            at = match.end()
            heads = [
                new
                for head in heads
                for new in ([head] if head[0] >= at else self._next(head[1], text, low, at, places.get(head[1])))
            ]

    def _next(self, n: int, text: str, low: str, at: int, places: list[int] | None) -> Iterator[Head]:
        """The first match of pattern n from `at` that is not empty, if there is one; it begins at one of the places."""
        where = low if self._on_low[n] else text
        pattern = self._patterns[n].of(where)
        match = first(pattern, where, at, places)
        while match and match.end() == match.start() and match.end() < len(where):
            match = pattern.search(where, match.end() + 1)
        if match and match.end() > match.start():
            yield match.start(), n, match


def _place(head: Head) -> tuple[int, int]:
    return head[:2]
