"""Flags of one series, and of all series of a figures table: everything of this room put together."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

import polars as pl

from metrics import definitions
from metrics.definitions import Calendar
from metrics.flags import order, shares, stale, sums, words
from metrics.flags.days import band_of
from metrics.flags.dial import DIAL, USUAL, Limits
from metrics.flags.explained import explained
from metrics.flags.kinds import SCHEMA, Flag
from metrics.flags.opinions import second
from metrics.flags.scan import Scan, scan
from metrics.flags.series import Series, bare, series
from metrics.flags.telling import Teller

Key = tuple[str, str]


class Review(Protocol):
    """What an analyst decided on one flag: `decision` is "accept", "dismiss" or "explain".

    accept     the value of a question stands and is part of the usual range again; at a lasting change of level or a
               break of reporting the past is cut: the usual range begins anew on its first day
    dismiss, explain   change nothing in what is computed; whoever shows the flag shows the decision beside it
    """

    @property
    def day(self) -> date: ...
    @property
    def kind(self) -> str: ...
    @property
    def decision(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Judgement:
    """What is said of one series.

    days    its calendar
    told    its flags as records
    scan    what was computed, so that `judge` can go on from here; None of a series without a day
    """

    days: Sequence[date]
    told: tuple[Flag, ...]
    scan: Scan | None
    limits: Limits

    @property
    def flags(self) -> pl.DataFrame:
        """One row a flag, columns of `SCHEMA`, by day and kind."""
        return table(self.told)

    @property
    def band(self) -> pl.DataFrame:
        """One row for each calendar day from the first to the last: columns of `band`."""
        return band_of(self.days, self.scan, self.limits)


def judge(
    days: Sequence[date],
    values: Sequence[float | None],
    *,
    metric: str | None = None,
    side: str | None = None,
    calendar: Calendar | None = None,
    reviews: Sequence[Review] = (),
    budget: int = USUAL,
    before: Judgement | None = None,
) -> Judgement:
    """Flags and band of one series of daily values; days may be missing and in any order, None is no report.

    Of a day that is there twice the last value holds. Without `metric` and `side` no calendar of definitions is used
    and the sentences name no title. Flags of a day rest on that day and the days before it only.

    budget   about how many alerts a series and year are wanted: 2, 4, 6 or 12 (KeyError otherwise)
    before   the judgement of the same series with the same budget some days ago; only what is new is computed
    """
    own = bare(days, values, metric, side)
    if not own.days:
        return Judgement((), (), None, DIAL[budget])
    held = calendar or (definitions.calendar() if metric and side else Calendar())
    judged = _judged(own, held, reviews, (), (), DIAL[budget], before)
    return Judgement(own.days, judged.flags, judged.teller.scan, DIAL[budget])


def find(
    figures: pl.DataFrame,
    calendar: Calendar | None = None,
    reviews: Mapping[Key, Sequence[Review]] | None = None,
    budget: int = USUAL,
    failed: pl.DataFrame | None = None,
) -> pl.DataFrame:
    """Flags of a figures table (columns in docs/architecture.md): columns of `SCHEMA`, sorted by day, metric, side and
    kind; `kind` is one of KINDS, `severity` one of SEVERITIES. `reviews` are the decisions on the flags of each series,
    `failed` the checks that failed: a stated day that the totals around it refute is asked about.
    """
    held, limits = calendar or definitions.calendar(), DIAL[budget]
    parts = figures.partition_by("metric", "side", as_dict=True, maintain_order=True)
    own = {(str(metric), str(side)): series(part) for (metric, side), part in parts.items()}
    mismatches = [*sums.arithmetic(figures), *sums.refuted(failed)]
    broken = list(shares.flags(own, limits, held))
    flags: list[Flag] = []
    tellers: dict[Key, Teller] = {}
    for key, one in own.items():
        decided = (reviews or {}).get(key, ())
        doubtful = {m.day for m in mismatches if m.side == key[1] and key[0] in m.metrics}
        cuts = _accepted_breaks(broken, key, decided)
        judged = _judged(one, held, decided, doubtful, cuts, limits, None)
        tellers[key] = judged.teller
        flags += [*judged.flags, *_sums(judged.teller, mismatches)]
    flags += [_opined(flag, tellers) for flag in broken]
    return table(order.exchanged(flags, tellers))


def companions() -> set[tuple[str, str]]:
    """Pairs of metrics of which the one has a say in the flags of the other, both ways round."""
    groups = [(*parts, whole) for parts, whole in sums.SUMS] + list(shares.PAIRS)
    return {(one, other) for group in groups for one in group for other in group} | order.LINES


@dataclass(frozen=True, slots=True)
class _Judged:
    """A series with what is computed of it and its flags."""

    teller: Teller
    flags: tuple[Flag, ...]


def _judged(
    own: Series,
    held: Calendar,
    reviews: Sequence[Review],
    doubtful: Sequence[date] | set[date],
    cuts: Sequence[date],
    limits: Limits,
    before: Judgement | None,
) -> _Judged:
    changes = own.changes(held)
    stands = {review.day for review in reviews if review.decision == "accept"}
    begun = [*cuts, *(change.first for change in changes if change.first)]
    known = before.scan if before else None
    found = scan(own.given(begun, doubtful, stands, held), limits, known)
    accepted: list[Flag] = []
    for day in sorted(r.day for r in reviews if (r.kind, r.decision) == ("level_shift", "accept")):
        teller = Teller(own, found, limits)
        for flag, onset in _shifts(teller, day):
            accepted.append(flag)
            begun.append(own.days[onset])
            found = scan(own.given(begun, doubtful, stands, held), limits, None)
    teller = Teller(own, found, limits)
    start = known.given.first_new(found.given) if known else 0
    old = [flag for flag in before.told if (flag.day - own.days[0]).days < start] if before else []
    made = [*accepted, *teller.flags(start), *explained(teller, changes, start), *stale.copies(teller, start)]
    return _Judged(teller, (*old, *_second(made, teller)))


def _shifts(teller: Teller, day: date) -> Iterator[tuple[Flag, int]]:
    """The lasting changes of level seen on a day: as flags, and the place of their first day."""
    at = (day - teller.series.days[0]).days
    outs = [out for out in teller.outside() if out.kind == "level_shift" and out.at == at]
    yield from ((teller.out(out, 0.0), out.onset) for out in outs[:1])


def _second(flags: Sequence[Flag], teller: Teller) -> Iterator[Flag]:
    """The flags with what other methods say of their days."""
    ordered = sorted(flags, key=lambda flag: (flag.day, flag.kind))
    return second.attach(ordered, teller.series.days, teller.scan.given.values, teller.scan.given.begins)


def _opined(flag: Flag, tellers: Mapping[Key, Teller]) -> Flag:
    return next(_second([flag], tellers[flag.metric or "", flag.side or ""]))


def _accepted_breaks(broken: Sequence[Flag], key: Key, reviews: Sequence[Review]) -> list[date]:
    """The first days of the breaks of reporting of this series that an analyst accepted."""
    accepted = {review.day for review in reviews if (review.kind, review.decision) == ("reporting_break", "accept")}
    return [f.since for f in broken if (f.metric, f.side) == key and f.since and f.day in accepted]


def _sums(teller: Teller, mismatches: Sequence[sums.Mismatch]) -> Iterator[Flag]:
    """What does not add up, asked about at the whole, and what sources give differently; one question of each a day."""
    asked: dict[tuple[date, str], str] = {}
    for m in mismatches:
        if (m.whole, m.side) == (teller.series.metric, teller.series.side):
            asked.setdefault((m.day, m.kind), m.sentence)
    made = [
        teller.flag((day - teller.series.days[0]).days, kind, "question", said, undo=words.CLEAR)
        for (day, kind), said in asked.items()
    ]
    return _second(made, teller)


def table(flags: Sequence[Flag]) -> pl.DataFrame:
    """Flags as a table, sorted by day, metric, side and kind."""
    columns = {name: [getattr(flag, name) for flag in flags] for name in SCHEMA}
    return pl.DataFrame(columns, schema=SCHEMA).sort("day", "metric", "side", "kind")
