"""Many statements about one metric, side and day -> the ones that decide it, and how it stands."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from metrics.figures.policy import moment, rank, with_replaced
from metrics.figures.stated import Bounds, Stated, Window, agree, comparable, disjoint, so_far, total
from metrics.rules import METRICS

STATUSES = ("incomplete", "conflicting", "revised", "agreed", "single")


@dataclass(slots=True)
class Choice:
    """What decides a figure and what stands beside it.

    parts      the deciding statements in the order of their windows, which share no time
    behind     ids of every claim about the figure
    documents  the sources they stand in
    agreeing, differing   other statements about the same time, of the same rank of directness
    former     earlier statements of a deciding publisher that it replaced
    overlapping  statements about hours that lie partly outside those of the figure, which are not added to it
    missing    windows of the day for which a companion metric has a number and this one has none
    weighed    every current statement about the figure, the best first, as said
    calendar   what the calendar of definitions has to do with it, as a sentence
    """

    parts: list[Stated]
    behind: list[str]
    documents: set[str]
    agreeing: list[Stated] = field(default_factory=list)
    differing: list[Stated] = field(default_factory=list)
    former: list[Stated] = field(default_factory=list)
    overlapping: list[Stated] = field(default_factory=list)
    missing: list[Window] = field(default_factory=list)
    weighed: list[Stated] = field(default_factory=list)
    derived: bool = False
    calendar: str = ""

    @property
    def bounds(self) -> Bounds:
        """The figure: low, high and bound of all parts together."""
        return total([part.bounds for part in self.parts])

    @property
    def role(self) -> str | None:
        """How the deciding statements are said; None is directly."""
        return self.parts[0].role

    @property
    def status(self) -> str:
        """One of STATUSES."""
        withheld = any(part.bound == "withheld" for part in self.parts)
        if withheld or self.missing or self.role == "running":
            return "incomplete"
        if self.differing:
            return "conflicting"
        if self.former:
            return "revised"
        return "agreed" if self.agreeing else "single"


def choose(stated: Sequence[Stated], replaced: Sequence[Stated] = ()) -> Choice:
    """The choice among `stated` (at least one); `replaced` are statements of older versions of the same texts."""
    behind = [id for one in stated for id in one.ids]
    documents = {one.document for one in stated}
    if len(stated) == 1 and not replaced:
        return Choice([_as_said(stated[0])], behind, documents, weighed=list(stated), derived=_computed(stated[0]))
    ranked = sorted(with_replaced(stated, _same_time), key=rank)
    tier = [_as_said(one) for one in ranked if one.role == ranked[0].role]
    choice = Choice(_apart(tier), behind, documents, weighed=ranked, derived=_computed(ranked[0]))
    for rival in tier:
        if rival not in choice.parts:
            _weigh(rival, choice)
    choice.former += [old for old in replaced if _was_replaced(old, choice)]
    _repeats_of_former(choice)
    choice.parts.sort(key=lambda part: part.window[0])
    return choice


def add_missing(choices: Iterable[Choice]) -> None:
    """Marks the parts of a day for which one of several companion metrics has a number and another has none."""
    direct = [choice for choice in choices if choice.role is None]
    windows = [part.window for choice in direct for part in choice.parts]
    for choice in direct:
        for window in windows:
            if all(disjoint(window, part.window) for part in choice.parts) and _new(window, choice.missing):
                choice.missing.append(window)


def _new(window: Window, known: list[Window]) -> bool:
    return all(disjoint(window, other) for other in known)


def _computed(stated: Stated) -> bool:
    return stated.role == "difference"


def _same_time(one: Stated, other: Stated) -> bool:
    return comparable(one.window, other.window)


def _as_said(stated: Stated) -> Stated:
    """A total so far, or a part of what the metric counts, as what it says of the whole day: at least that many."""
    part = stated.role == "subset" and not _counts_a_part(stated.metric)
    return so_far(stated) if part or stated.role == "running" else stated


def _counts_a_part(metric: str) -> bool:
    return metric in METRICS and METRICS[metric].part_of is not None


def _apart(ranked: Sequence[Stated]) -> list[Stated]:
    """The best statement and every further one whose window shares no time with those before it."""
    parts: list[Stated] = []
    for stated in ranked:
        if all(disjoint(stated.window, part.window) for part in parts):
            parts.append(stated)
    return parts


def _weigh(rival: Stated, choice: Choice) -> None:
    """Puts a statement that does not decide where it belongs: it agrees, differs, was replaced, or is a part."""
    met = [part for part in choice.parts if not disjoint(rival.window, part.window)]
    if any(agree(rival.bounds, bounds) for bounds in _said_of(met, choice)):
        if rival.document not in {one.document for one in (*choice.parts, *choice.agreeing)}:
            choice.agreeing.append(rival)
    elif any(_is_revised(rival, part) for part in met):
        choice.former.append(rival)
    elif any(rival.update == part.update for part in met) and not _exceeds(rival, met[0]):
        return
    elif len(met) > 1 or comparable(rival.window, met[0].window) or _exceeds(rival, met[0]):
        choice.differing.append(rival)
    elif not (met[0].window[0] <= rival.window[0] and rival.window[1] <= met[0].window[1]):
        choice.overlapping.append(rival)


def _said_of(met: Sequence[Stated], choice: Choice) -> list[Bounds]:
    single = [part.bounds for part in met]
    return single if len(met) == 1 else [*single, choice.bounds]


def _exceeds(rival: Stated, part: Stated) -> bool:
    return rival.low is not None and part.high is not None and rival.low > part.high


def _is_revised(rival: Stated, part: Stated) -> bool:
    """True for an earlier report of the publisher that decides, about the same time."""
    own = bool(part.publisher) and rival.publisher == part.publisher and comparable(rival.window, part.window)
    return own and moment(rival) < moment(part)


def _was_replaced(old: Stated, choice: Choice) -> bool:
    """True for a statement of an older version of a deciding text that said something else of the same time."""
    return any(
        old.update == part.update and comparable(old.window, part.window) and not agree(old.bounds, part.bounds)
        for part in choice.parts
    )


def _repeats_of_former(choice: Choice) -> None:
    """Takes out of the differing ones those that only repeat what a deciding publisher said before it revised it."""
    before = [old.bounds[:2] for old in choice.former]
    choice.differing = [rival for rival in choice.differing if rival.bounds[:2] not in before]
