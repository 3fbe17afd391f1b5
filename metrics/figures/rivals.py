"""What stands beside a figure: every statement that does not decide it, how far off it is, and what it lost by."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from metrics.figures.choice import Choice
from metrics.figures.policy import lost_by
from metrics.figures.stated import Bounds, Stated, agree, disjoint, total

STANDINGS = {
    "agrees": "says the same, or its hedge allows the same number",
    "differs": "another number for the same hours",
    "contradicts": "another number for the same hours by the very source that decides",
    "replaced": "replaced by a newer version or a later report of its own source",
    "overlaps": "about hours that lie partly outside those of the figure; hours that overlap are never added",
    "aside": "a part, a comparison or a total so far, which a number said directly leaves behind",
}
# What is said of those that need no criterion of the policy.
BESIDE = (
    "it says the same",
    "its hedge allows the same number",
    "a smaller number in the same text, taken for a part",
    "about a part of the hours only",
)


@dataclass(frozen=True, slots=True)
class Rival:
    """One statement beside a figure; `distance` is how far its bounds lie from those it is weighed against."""

    stated: Stated
    distance: float | None
    standing: str
    why: str


def rivals(choice: Choice) -> Iterator[Rival]:
    """Every statement about the figure that does not decide it, in the order of the policy."""
    deciding = {part.ids for part in choice.parts}
    weighed = [one for one in choice.weighed if one.ids not in deciding]
    known = {one.ids for one in weighed}
    # A sum carries what its summands replaced; that is told beside them.
    metric = choice.parts[0].metric
    former = [old for old in choice.former if old.ids not in known and old.metric == metric]
    beside = _Beside({old.bounds[:2] for old in choice.former}, *({one.ids for one in held} for held in _lots(choice)))
    for one in [*weighed, *former]:
        yield _rival(one, choice, beside)


class _Beside(NamedTuple):
    """What a choice said of its rivals, by their ids; and the numbers that were replaced."""

    before: set[tuple[float | None, float | None]]
    former: set[tuple[str, ...]]
    differing: set[tuple[str, ...]]
    overlapping: set[tuple[str, ...]]


def _lots(choice: Choice) -> tuple[list[Stated], list[Stated], list[Stated]]:
    return choice.former, choice.differing, choice.overlapping


def _rival(one: Stated, choice: Choice, beside: _Beside) -> Rival:
    met = [part for part in choice.parts if not disjoint(one.window, part.window)] or choice.parts
    deciding = {part.ids for part in met}
    decider = next((best for best in choice.weighed if best.ids in deciding), met[0])
    against = _against(one, met, choice)
    standing = _standing(one, met, against, choice, beside)
    return Rival(one, distance(one.bounds, against), standing, _why(one, decider, standing))


def _against(one: Stated, met: list[Stated], choice: Choice) -> Bounds:
    """What a statement is weighed against: the parts whose hours it shares, or the whole figure if that is nearer."""
    shared = total([part.bounds for part in met])
    gaps = [(gap, bounds) for bounds in (shared, choice.bounds) if (gap := distance(one.bounds, bounds)) is not None]
    return min(gaps, key=lambda pair: abs(pair[0]))[1] if gaps else shared


def _standing(one: Stated, met: list[Stated], against: Bounds, choice: Choice, beside: _Beside) -> str:
    if one.bounds[:2] in beside.before or one.ids in beside.former:
        return "replaced"
    if one.role != choice.weighed[0].role:
        return "aside"
    if agree(one.bounds, against):
        return "agrees"
    if one.ids in beside.differing:
        own = any(one.update == part.update or (one.publisher and one.publisher == part.publisher) for part in met)
        return "contradicts" if own else "differs"
    return "overlaps" if one.ids in beside.overlapping else "aside"


def _why(one: Stated, decider: Stated, standing: str) -> str:
    same, hedged, smaller, partly = BESIDE
    if standing == "agrees":
        return same if one.bounds == decider.bounds else hedged
    if standing in ("replaced", "overlaps"):
        return STANDINGS[standing]
    if standing == "aside" and one.role == decider.role:
        return smaller if one.update == decider.update else partly
    better, worse = lost_by(one, decider).nouns(decider, one)
    return f"{worse}; the figure rests on {better}"


def distance(one: Bounds, other: Bounds) -> float | None:
    """How far `one` lies above (or below: negative) `other`; 0 where they share a number, None where one has none."""
    if one[:2] == (None, None) or other[:2] == (None, None):
        return None
    if one[0] is not None and other[1] is not None and one[0] > other[1]:
        return one[0] - other[1]
    if one[1] is not None and other[0] is not None and one[1] < other[0]:
        return one[1] - other[0]
    return 0.0
