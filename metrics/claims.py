"""The records that stand between reading and settling: a claim, and a number that was refused."""

from dataclasses import dataclass
from datetime import date, datetime

BOUNDS = ("exact", "about", "at_least", "at_most", "range", "withheld")
GRAINS = ("day", "multi-day", "week", "month", "cumulative")
ROLES = ("comparison", "subset", "running", "wider_total")

REASONS = {
    "cumulative": "a total since a start date, not a day's figure",
    "previous_period": "said of an earlier period",
    "money": "an amount of money",
    "distance": "a distance, height or area",
    "percentage": "a share, not a count",
    "age": "a person's age",
    "date": "a date or a year",
    "time": "a time of day",
    "duration": "a length of time",
    "ordinal": "a place in an order, or the number of a unit",
    "model": "the name of a weapon or vehicle",
    "vague": "no definite number",
    "other_subject": "counts something outside this catalogue",
    "strength": "how many there are, not what happened in a day",
    "civilian": "civilian harm, which is not charted here",
    "prisoners": "prisoners, not losses",
    "absent": "desertion or absence, not losses",
    "conditional": "a threat, plan or estimate, not something reported as done",
    "one_incident": "the result of one incident, not of a day",
    "sub_count": "a part of another number",
    "implausible": "outside what one day can hold",
    "unplaced": "said of a place that is not named, or not known here",
    "unread": "no rule reads this number yet",
}


@dataclass(frozen=True, slots=True)
class Claim:
    """One stated number: who says it, of what, where, for which window, how exactly, in which words.

    document      id of the source; update its id inside the source
    low, high     the stated bounds; None is an open or withheld side, never zero
    bound         one of BOUNDS; grain one of GRAINS; role None (direct) or one of ROLES
    claimant      `side:body` ("ukraine:air_force") or `other:<who>`
    scope         "national" or `kind:name` ("region:Kursk")
    window_start, window_end   with zone, None where the text gives none; precision "minute", "part of day" or "day"
    day           Kyiv day the figure is about; None with `day_reason` where nothing dates it
    reported      Kyiv date of publication
    start, end    character offsets of `words` in the source's text: text[start:end] == words
    sentence      the sentence that states it; sentence_start its offset
    """

    document: str
    update: str
    metric: str
    low: int | float | None
    high: int | float | None
    bound: str
    grain: str
    role: str | None
    claimant: str
    scope: str
    window_start: datetime | None
    window_end: datetime | None
    precision: str | None
    day: date | None
    day_reason: str | None
    reported: date | None
    start: int
    end: int
    words: str
    sentence: str
    sentence_start: int
    rule: str
    language: str


@dataclass(frozen=True, slots=True)
class Refused:
    """A number that was seen and not taken, with one reason of REASONS."""

    document: str
    update: str
    low: int | float | None
    high: int | float | None
    bound: str
    reason: str
    metric: str | None
    reported: date | None
    start: int
    end: int
    words: str
    sentence: str
    sentence_start: int
    language: str


def mark_name(claim: Claim) -> str:
    """The name a claim is marked with: its metric, and its role or grain where it is no plain daily figure."""
    grain = None if claim.grain == "day" else claim.grain
    return ".".join(part for part in (claim.metric, claim.role or grain) if part)


def disjoint(one: Claim, other: Claim) -> bool:
    """Whether the windows of two claims are told and have no time in common."""
    if not (one.window_start and one.window_end and other.window_start and other.window_end):
        return False
    return one.window_end <= other.window_start or other.window_end <= one.window_start
