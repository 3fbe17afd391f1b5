"""Numbers of losses that no single day can have: totals since a start that is not told."""

from metrics import grounds
from metrics.claims import Claim
from metrics.context import Spot
from metrics.frames import LONG, Frame
from metrics.language import compiled
from metrics.matching import Taken
from metrics.metric import Metric
from metrics.numbers import Number
from metrics.rules import METRICS
from metrics.speakers import Speaker

_FAMILY = "Russian losses claimed by Ukraine"
# Losses of more than so many worst days: a total since a start, told without it; longer than any war; no month's.
MANY, _EVERY, _MONTHS = 5, 1000, 40
# What is lost by the dozen has had a day with so many.
_DOZENS = 400
# With more pairs of a total and its day than this, a sentence is a list of totals.
_PAIRS = 1
# No period here has more days than so many of the most that one can hold.
_DAYS = 2000


def are_totals(taken: list[Taken]) -> bool:
    """Whether losses are totals since a start: two, or one of a list, more than a day can have, or than many days."""
    told = sum(is_loss(name) for one in taken for name in one.hole.metrics)
    high = sum(is_total(one) for one in taken)
    return high > 1 or (high and told > 2) or any(is_total(one, MANY) and not is_total(one, _EVERY) for one in taken)


def are_paired(taken: list[Taken]) -> bool:
    """Whether losses are listed as totals with a day's number each; one without is a total that has not changed.

    "322 tanks (+4), 41 guns (+2), one submarine"
    """
    return sum("cumulative" in one.hole.marks and "day" in _marks(one) for one in taken) > _PAIRS


def _marks(taken: Taken) -> tuple[str | None, ...]:
    """The marks of all holes of the phrase that reads a number of losses."""
    return tuple(m for hole, _ in taken.found.holes for m in hole.marks) if is_loss(taken.hole.metrics[0]) else ()


def is_total(taken: Taken, days: int = 1) -> bool:
    """Whether a number of losses is more than so many days can have: the list it stands in is one of totals."""
    for name, mark in zip(taken.hole.metrics, taken.hole.marks, strict=True):
        if is_loss(name) and mark is None and (taken.number.low or 0) > days * METRICS[name].plausible[1]:
            return True
    return False


def are_a_days(taken: list[Taken]) -> bool:
    """Whether the losses of a sentence are all so few, of things lost by the dozen, that a war has had more."""
    told = [
        (one.number.high, METRICS[name].plausible[1]) for one in taken for name in one.hole.metrics if is_loss(name)
    ]
    return any(worst >= _DOZENS for _, worst in told) and all(
        high is not None and high <= worst for high, worst in told
    )


def is_loss(name: str) -> bool:
    """Whether a metric counts what an army has lost."""
    return METRICS[name].family == _FAMILY or name.endswith(("_casualties", "_lost"))


def is_long(claim: Claim, metric: Metric) -> bool:
    """Whether so many are said to be lost that it is a total of the whole war."""
    worst = metric.plausible[1]
    return is_loss(metric.name) and _MONTHS * worst < (claim.low or 0) < _EVERY * worst


def is_plausible(claim: Claim, metric: Metric) -> bool:
    """Whether a number can be of a day; of a longer period, so many times as much. Nothing here is counted in parts."""
    low, high = metric.plausible
    high *= 1 if claim.grain == "day" else _DAYS
    told = [value for value in (claim.low, claim.high) if value is not None]
    return all(low <= value <= high and float(value).is_integer() for value in told)


def of_a_command(frame: Frame, speaker: Speaker | None, metric: Metric, number: Number, ground: str) -> bool:
    """Whether "total losses" without a start are those of one day: a command counts no others, and they are few.

    So are those of the direction that the paragraph is on (`ground`), where they are in hundreds at most.
    """
    undated = frame.kind == "cumulative" and frame.month is None and frame.since is None
    here = speaker is not None and speaker.scope.startswith("command:")
    here = here or grounds.are_few(ground, number.low)
    return undated and here and metric.family == _FAMILY and (number.low or 0) <= metric.plausible[1]


def meant(mark: str | None, spot: Spot, metric: Metric, ground: str) -> str | None:
    """The mark of a number, without that of a total where it is none: nothing, or what a command counts in a day."""
    if mark != "cumulative" or not is_loss(metric.name):
        return mark
    total = Frame("cumulative", 0, 0)
    if spot.taken.number.low == 0:
        return "day"
    dated = any(one.kind == "cumulative" and (one.month or one.since) for one in spot.around.frames)
    return None if not dated and of_a_command(total, spot.speaker, metric, spot.taken.number, ground) else mark


def are_few(frame: Frame, spot: Spot, metric: Metric, ground: str) -> bool:
    """Whether "total losses" without a start are a command's of one day, or of all groups of forces: they are few."""
    around, number = spot.around, spot.taken.number
    if of_a_command(frame, spot.speaker, metric, number, ground):
        # "During the offensive, between 10 May and 10 June" is a period of its own.
        return sum(one.kind in LONG for one in around.frames) < 2
    bare = compiled(around.language.clauses.whole).match(around.text, frame.start) is not None
    alone = sum(one.kind in LONG for one in around.frames) == 1
    worst = metric.plausible[1] if metric.name == "ukrainian_casualties" else 0
    return frame.kind == "cumulative" and bare and alone and (number.high or number.low or worst + 1) <= worst
