"""The policy as data: by what one statement decides over another, in order. `choice` ranks by this table and no other.

`docs/figures.md` is made from it (`make docs`).
"""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time
from functools import cache
from typing import cast

from metrics.figures.stated import Stated
from metrics.rules import METRICS

Place = float | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Criterion:
    """One thing that is looked at when statements differ.

    name      short and fixed; what a rival lost by
    sentence  the criterion for a reader; example one case of it
    of        what a statement has of it
    values    what `of` can give, the best first, each as a noun for a reader; where it gives a number, the smaller is
              the better, and `values` holds the two nouns for the better and for the worse
    """

    name: str
    sentence: str
    example: str
    of: Callable[[Stated], Hashable]
    values: tuple[tuple[Hashable, str], ...]
    measured: bool = False

    def place(self, stated: Stated) -> Place:
        """Where a statement stands; smaller decides."""
        return _places(self)(stated)

    def nouns(self, better: Stated, worse: Stated) -> tuple[str, str]:
        """What the two have of it, as nouns: "the text of an official body", "a live blog"."""
        if self.measured:
            return self.values[0][1], self.values[1][1]
        known = dict(self.values)
        return known[self.of(better)], known[self.of(worse)]


def _reporter(stated: Stated) -> bool:
    known = METRICS.get(stated.metric)
    return known is None or stated.claimant == known.reporter


def moment(stated: Stated) -> float:
    """When a statement appeared, in seconds; the start of its day where only that is known, else zero."""
    if stated.published is not None:
        return stated.published.timestamp()
    return datetime.combine(stated.reported, time(), UTC).timestamp() if stated.reported else 0.0


POLICY: tuple[Criterion, ...] = (
    Criterion(
        "directness",
        "A number said directly of the day decides over every other way of saying it; so a final number decides over a"
        " total so far.",
        "138 clashes in the morning report decide over 112 counted by 22:00 the evening before.",
        lambda stated: stated.role,
        (
            (None, "a number said directly"),
            ("difference", "the difference of two stated totals"),
            ("wider_total", "a total for a longer time"),
            ("comparison", "a number said in a later report, for comparison"),
            ("running", "a total so far"),
            ("subset", "a part of another number"),
        ),
    ),
    Criterion(
        "number",
        "A number decides over a mention without one.",
        "“Four ballistic missiles” decides over “ballistic missiles”.",
        lambda stated: stated.bound != "withheld",
        ((True, "a number"), (False, "a mention without a number")),
    ),
    Criterion(
        "source",
        "A body's own text decides over a copy of it, and a copy over a retelling.",
        "47 in the Air Force's post decides over 46 in a live blog.",
        lambda stated: stated.kind,
        (
            ("official", "the text of an official body"),
            ("dataset", "a data set that copies official reports"),
            ("agency", "a report of an agency or a newspaper"),
            ("live blog", "a live blog"),
        ),
    ),
    Criterion(
        "reporter",
        "The body that counts a thing decides over others of its side.",
        "The Air Force's 33 drones decide over the General Staff's 32.",
        _reporter,
        ((True, "the word of the body that counts it"), (False, "the word of another body")),
    ),
    Criterion(
        "exactness",
        "An exact number decides over a hedged one.",
        "5,231 shellings decide over “more than 5,200”.",
        # A mention without a number was judged as such above.
        lambda stated: "exact" if stated.bound == "withheld" else stated.bound,
        (
            ("exact", "an exact number"),
            ("about", "a rounded number"),
            ("range", "a range"),
            ("at_least", "a lower limit"),
            ("at_most", "an upper limit"),
        ),
    ),
    Criterion(
        "revision",
        "What an official body says later of the same hours replaces what it said before, even where the earlier"
        " numbers added up. An edited text replaces its older version before anything is weighed.",
        "61 shot down in the noon post replace 46 in the morning post.",
        lambda stated: stated.replaced,
        ((False, "the latest report of its source"), (True, "a report that its source has since replaced")),
    ),
    Criterion(
        "arithmetic",
        "A report whose numbers add up decides over one whose numbers do not.",
        "47 lost decides over 46 where 81 were launched and 34 shot down: 34 + 47 = 81.",
        lambda stated: stated.closes,
        (
            (True, "a report whose numbers add up"),
            (None, "a report with nothing to add up"),
            (False, "a report whose numbers do not add up"),
        ),
    ),
    Criterion(
        "time",
        "Between reports that are equal in all this the later one decides.",
        "A post of 12:40 decides over one of 09:15.",
        lambda stated: -moment(stated),
        ((-1, "a later report"), (0, "an earlier report")),
        measured=True,
    ),
    Criterion(
        "place",
        "In one text the body decides over the headline, which rounds and takes other targets in.",
        "“134 drones downed” over a text that counts 127 of them: 127.",
        lambda stated: stated.heading,
        ((False, "the body of a text"), (True, "a headline")),
    ),
    Criterion(
        "size",
        "Of two numbers published in one moment the larger decides.",
        "“At least 21, at least 19” in one text: 21.",
        lambda stated: -(stated.low or 0.0),
        ((-1, "a larger number"), (0, "a smaller number")),
        measured=True,
    ),
    Criterion(
        "name",
        "Of equal statements the one that comes first by the name of its text is shown, so that the order of reading"
        " changes nothing.",
        "The same sentence in two copies of one post.",
        lambda stated: stated.ids,
        (((), "a copy"), (("",), "a further copy")),
        measured=True,
    ),
)


@dataclass(frozen=True, slots=True)
class Habit:
    """How hours, parts and totals are treated, as a reader is told."""

    title: str
    sentence: str
    example: str


HABITS: tuple[Habit, ...] = (
    Habit(
        "Hours apart are added",
        "Numbers about hours that share no time add up to the figure of the day, as an interval where one is hedged.",
        "81 overnight and 30 by day make 111; 81 and at least 30 make at least 111.",
    ),
    Habit(
        "Hours that overlap are not",
        "Where two windows share time, one decides and the other is weighed against it or told beside it; they are"
        " never added.",
        "A post on 20:00 to 23:00 and one on the whole night: the night decides.",
    ),
    Habit(
        "A whole is not added to its parts",
        "A part of a number is never added to it, nor does it stand in for it, save as “at least”.",
        "324 drones, about 250 of them of the Shahed type: 324.",
    ),
    Habit(
        "Places are not the whole",
        "What is said of a region, a direction or a city makes no figure for the country or the front. A sum of places"
        " counts only where one report lists them all, and its claim says that it is a sum.",
        "24 over Belgorod region and 9 over Bryansk region are no national figure by themselves.",
    ),
    Habit(
        "Longer times are not a day",
        "Weeks, weekends, months and totals since a date make no figure of a day.",
        "“370 drones in the past week” is kept as a statement and shown as one.",
    ),
    Habit(
        "Totals are differenced",
        "Where no daily number is stated and two reports of consecutive days give a running total, the day is their"
        " difference, hedged as they are. Over a gap nothing is computed, and the first total gives no day. A"
        " difference below zero is kept and called a correction.",
        "9,519 tanks reported on 8 December and 9,514 on 7 December: 5 on 7 December.",
    ),
)


@cache
def _places(criterion: Criterion) -> Callable[[Stated], Place]:
    """How a criterion places a statement, ready to be asked of many."""
    of, held = criterion.of, {value: place for place, (value, _) in enumerate(criterion.values)}
    return cast(Callable[[Stated], Place], of) if criterion.measured else lambda stated: held[of(stated)]


_RANKED = tuple(_places(criterion) for criterion in POLICY)


def rank(stated: Stated) -> tuple[Place, ...]:
    """Smaller decides; no two statements of different claims are equal."""
    return tuple([place(stated) for place in _RANKED])


def lost_by(rival: Stated, decider: Stated) -> Criterion:
    """The first criterion that sets two statements apart."""
    return next(one for one in POLICY if one.place(rival) != one.place(decider))


def with_replaced(statements: Sequence[Stated], same_time: Callable[[Stated, Stated], bool]) -> list[Stated]:
    """The statements, each official one marked that its own source said anew, as directly and exactly, later on."""
    official = [one for one in statements if one.kind == "official" and one.publisher and one.bound != "withheld"]
    if len(official) < 2:
        return list(statements)
    return [
        replace(one, replaced=True) if any(_replaces(new, one) and same_time(new, one) for new in official) else one
        for one in statements
    ]


def _replaces(new: Stated, old: Stated) -> bool:
    same = ("publisher", "kind", "role", "claimant", "bound")
    return moment(new) > moment(old) and all(getattr(new, name) == getattr(old, name) for name in same)
