"""Which part of a sentence a number stands in, and what opens an aside."""

from bisect import bisect_left, bisect_right
from functools import lru_cache

from metrics.language import Language, compiled

# "Of them" and the number it belongs to stand within so many characters.
_THEM = 14
# A district that ends before this offset opens its sentence.
_OPENING = 60


@lru_cache(maxsize=64)
def _cuts(text: str, language: Language) -> tuple[int, ...]:
    return (0, *(match.end() for match in compiled(language.clauses.cut).finditer(text)), len(text))


def clause(text: str, start: int, end: int, language: Language) -> tuple[int, int]:
    """Offsets of the clause of a sentence that holds text[start:end]."""
    cuts = _cuts(text, language)
    return cuts[bisect_right(cuts, start) - 1], cuts[bisect_left(cuts, end)]


def brackets(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The places of the round brackets that hold text[start:end], None where there are none."""
    opened, closed = text.rfind("(", 0, start), text.find(")", end)
    return None if opened < 0 or closed < 0 or ")" in text[opened:start] else (opened, closed)


def aside(text: str, start: int, end: int, language: Language) -> int | None:
    """Where text[start:end] turns to a part of what was counted ("including 12 over Kursk"); None when it does not."""
    match = compiled(language.clauses.aside).search(text, start, end)
    return match.start() if match else None


@lru_cache(maxsize=64)
def is_whole(text: str, language: Language) -> bool:
    """Whether a sentence turns to the whole country or front."""
    return compiled(language.clauses.whole).search(text) is not None


@lru_cache(maxsize=64)
def is_of_nation(text: str, language: Language) -> bool:
    """Whether a sentence speaks of the whole nation."""
    return bool(language.clauses.nation) and compiled(language.clauses.nation).search(text) is not None


@lru_cache(maxsize=64)
def is_elsewhere(text: str, language: Language) -> bool:
    """Whether a sentence speaks of a part of the front that no figure is told of by name ("in the south")."""
    return bool(language.clauses.elsewhere) and compiled(language.clauses.elsewhere).search(text) is not None


def is_of_front(text: str, start: int, end: int, language: Language) -> bool:
    """Whether words in text[start:end] make the number behind them the whole front's."""
    return bool(language.clauses.front) and compiled(language.clauses.front).search(text, start, end) is not None


def is_along(text: str, end: int, language: Language) -> bool:
    """Whether the words right behind a number say that it is the whole front's ("128 clashes along the front")."""
    return bool(language.clauses.along) and compiled(language.clauses.along).match(text, end) is not None


@lru_cache(maxsize=64)
def is_along_front(text: str, language: Language) -> bool:
    """Whether a sentence names the whole front."""
    along = language.clauses.along
    return bool(along) and compiled(along).search(text) is not None


@lru_cache(maxsize=64)
def is_foreign(text: str, language: Language) -> bool:
    """Whether a sentence speaks of another conflict or another country's arms."""
    return compiled(language.doubts.foreign).search(text) is not None


@lru_cache(maxsize=64)
def opens_district(text: str, language: Language) -> bool:
    """Whether a sentence opens with a district: what it counts is a part of the region's."""
    district = language.clauses.district
    found = compiled(district).search(text, 0, _OPENING) if district else None
    return found is not None and not any(mark in text[: found.start()] for mark in ".,:;0123456789")


def is_of_them(text: str, start: int, end: int, language: Language, over: bool = False) -> bool:
    """Whether "of them" stands beside a number; behind a comma it is the next one's ("402 drones, 61 of them").

    With `over`, not where they fell over the region named before ("of them 31 over the region").
    """
    if over and compiled(language.clauses.back).search(text, max(0, start - _THEM), end):
        return False
    comma = text.find(",", end, end + _THEM)
    ends = comma if comma >= 0 else end + _THEM
    return compiled(language.clauses.of_them).search(text, max(0, start - _THEM), ends) is not None


def is_there(text: str, end: int, at: int, language: Language) -> bool:
    """Whether what stands at an offset goes on about the place before it ("in the Lyman sector, where")."""
    where = language.clauses.where
    return bool(where) and compiled(where).search(text, end, at) is not None
