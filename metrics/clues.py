"""What phrases need or are barred by: patterns of which it only matters whether a text holds one.

Hundreds of phrases ask for the same few. So a pattern is known by its branches, each branch by one bit, and a text is
asked for a branch once, however many phrases want to know.
"""

from functools import lru_cache

from metrics import patience
from metrics.choices import branches
from metrics.literals import Index, required
from metrics.quick import Pattern

# So many texts are remembered with what they hold: a sentence, what stands above it, both.
_REMEMBERED = 6


class _Answers:
    """What one text can hold of all branches, as bits, and whether it does, as far as it was asked."""

    __slots__ = ("held", "possible")

    def __init__(self, possible: int) -> None:
        self.possible = possible
        self.held: dict[int, bool] = {}


class Clues:
    """The clues of one language."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._patterns: tuple[Pattern, ...] = ()
        self._index = Index(())
        self._answers = lru_cache(maxsize=_REMEMBERED)(self._asked)

    def add(self, body: str) -> int:
        """The bits of a pattern for texts in lower case: one for each of its branches."""
        bits = 0
        for branch in branches(body):
            bits |= 1 << self._numbers.setdefault(branch, len(self._numbers))
        return bits

    def held(self, low: str, bits: int) -> bool:
        """Whether a text (in lower case) holds any of the branches; TimeoutError where one takes too long."""
        if len(self._patterns) < len(self._numbers):
            self._prepare()
        answers = self._answers(low)
        asked = bits & answers.possible
        while asked:
            lowest = asked & -asked
            n = lowest.bit_length() - 1
            if n not in answers.held:
                answers.held[n] = self._patterns[n].of(low).search(low) is not None
            if answers.held[n]:
                return True
            asked ^= lowest
        return False

    @patience.making
    def _prepare(self) -> None:
        """Make ready what was added since a text was last asked."""
        self._answers.cache_clear()
        self._patterns = tuple(map(Pattern, self._numbers))
        self._index = Index(map(required, self._numbers))

    def _asked(self, low: str) -> _Answers:
        return _Answers(sum(1 << n for n in self._index.possible(low)))
