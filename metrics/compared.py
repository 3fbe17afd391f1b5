"""A number beside the figure it is compared with: the same of the day or the night before, whatever it counts."""

from collections.abc import Iterator
from functools import cache

from metrics import patience
from metrics.language import Language
from metrics.matching import Skeleton, Taken
from metrics.memory import Memory
from metrics.numbers import COUNT, Number
from metrics.phrases import Hole
from metrics.quick import Pattern, in_lower_case

_MARK = "comparison"
# A word that both numbers count is the same up to its ending.
_STEM = 4
# Metrics of a few of those that came.
_FEW = ("_left_airspace", "_in_air", "_locations")


def also(bones: Skeleton, taken: list[Taken], language: Language, memory: Memory) -> list[Taken]:
    """The numbers that phrases read in a sentence, and those that are only compared with one of them, in their order.

    What is read here is kept in the memory: the next sentence may go on with the day before.
    """
    told, memory.told = memory.told, taken
    if not language.clauses.compares or not (taken or told) or not bones.counts:
        return taken
    read = {one.number: one for one in taken}
    beside, recalls = map(_ready, language.clauses.compares)
    low = in_lower_case(bones.text)
    for number, at in _named(beside, low, bones):
        anchor = _anchor([one for one in read.values() if one.number.end <= number.start])
        _put(number, anchor, read, at)
    for number, _ in _named(recalls, low, bones):
        _put(number, _anchor(told), read, None)
    return sorted(read.values(), key=lambda one: one.number.start)


@cache
@patience.making
def _ready(template: str) -> Pattern:
    return Pattern(template.replace("#", COUNT))


def _named(pattern: Pattern, low: str, bones: Skeleton) -> Iterator[tuple[Number, int]]:
    """The numbers a pattern finds, each with where its match begins; none that counts a thing not named before it."""
    index = dict(zip(bones.places, bones.counts, strict=True))
    for match in pattern.of(low).finditer(low):
        n = next(n for n in range(1, len(match.groups()) + 1, 2) if match[n])
        place = match.start(n)
        if place in index and _is_counted(match[n + 1] or "", low[: match.start()]):
            yield index[place], bones.back(match.start())


def _is_counted(words: str, before: str) -> bool:
    return all(word[:_STEM] in before for word in words.split())


def _anchor(read: list[Taken]) -> Taken | None:
    """The number compared: the last one, where nothing of another kind has been counted since the last comparison."""
    plain: list[Taken] = []
    for one in (one for one in reversed(read) if "cumulative" not in one.hole.marks):
        if _MARK in one.hole.marks:
            break
        plain.append(one)
    metrics = {one.hole.metrics for one in plain}
    sure = len(metrics) == 1 and plain[0].hole.marks == (None,) and not plain[0].hole.refuse
    # "103 were sent, one flew home. The day before it was 81": what a few of them did is not what is compared.
    sure = sure and not plain[0].hole.metrics[0].endswith(_FEW)
    return plain[0] if sure else None


def _put(number: Number, anchor: Taken | None, read: dict[Number, Taken], at: int | None) -> None:
    """Reads the number as what the anchor is compared with, unless a phrase reads it as something else."""
    known = read.get(number)
    if anchor is None or (known and (known.hole.metrics != anchor.hole.metrics or _MARK in known.hole.marks)):
        return
    start, end = (known.start, known.end) if known else (number.start if at is None else at, number.end)
    read[number] = Taken(number, Hole(anchor.hole.metrics, (_MARK,)), anchor.found, start, end)
