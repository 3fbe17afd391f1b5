"""One day at a glance: each series' value, how it compares, its last sixty days and what is usual; the silent ones."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import polars as pl

from metrics import series, words
from metrics.locale import _
from metrics.series import Amount
from metrics.shared import catalogue, flagday, ledger
from metrics.shared.fragments import Range
from metrics.shared.kept import kept
from metrics.shared.ledger import Tables

SPARK_DAYS = 60
LARGE_MEAN = 100
SMALL_MEAN = 10


@dataclass(frozen=True, slots=True)
class Row:
    """One series on one day: its figure (a row of that table), comparisons in words, values for the sparkline.

    band    the usual range of each of these values, None where the days before are too few; `usual` is the day's own
    """

    name: str
    figure: dict[str, Any]
    change: str
    against: str
    mean: str
    spark: list[float | None]
    flags: list[dict[str, Any]]
    band: list[Range | None]

    @property
    def usual(self) -> Range | None:
        """The range that the days before make usual for this day; None where they are too few."""
        return self.band[-1]


@dataclass(frozen=True, slots=True)
class Family:
    """A group of series: those with a report that day, and for the others the day of their latest report."""

    name: str
    claimants: list[str]
    rows: list[Row]
    silent: list[tuple[str, date]]
    latest: date


@kept(64)
def of_day(day: date) -> list[Family]:
    """The families of a day; see `families`."""
    return families(ledger.tables(), day)


def families(tables: Tables, day: date) -> list[Family]:
    """Every family of the catalogue that the ledger knows: those with a report that day first, in catalogue order."""
    latest = series.last_report(tables.figures)
    today = {(row["metric"], row["side"]): row for row in _on(tables.figures, day)}
    flags = _on(tables.flags, day)
    groups: dict[str, list[catalogue.Key]] = {}
    for key in catalogue.ordered(list(latest)):
        groups.setdefault(catalogue.family(key[0]), []).append(key)
    found = [_family(name, keys, today, flags, latest) for name, keys in groups.items()]
    return sorted(found, key=lambda family: not family.rows)


def _on(frame: pl.DataFrame, day: date) -> list[dict[str, Any]]:
    return list(frame.filter(pl.col("day") == day).iter_rows(named=True))


def _family(
    name: str,
    keys: list[catalogue.Key],
    today: dict[catalogue.Key, dict[str, Any]],
    flags: list[dict[str, Any]],
    latest: dict[catalogue.Key, date],
) -> Family:
    rows = [
        _row(key, today[key], [f for f in flags if (f["metric"], f["side"]) == key]) for key in keys if key in today
    ]
    silent = [(catalogue.name(key), latest[key]) for key in keys if key not in today]
    claimants = list(dict.fromkeys(words.claimant(row.figure["claimant"]) for row in rows))
    return Family(name, claimants, rows, silent, max(latest[key] for key in keys))


def _row(key: catalogue.Key, figure: dict[str, Any], flags: list[dict[str, Any]]) -> Row:
    calendar = catalogue.calendar(*key)
    day: date = figure["day"]
    before = series.between(calendar, day - timedelta(days=1), day - timedelta(days=1)).drop_nulls("claimant")
    mean = series.mean_before(calendar, day)
    first = day - timedelta(days=SPARK_DAYS - 1)
    recent = series.between(calendar, first, day)
    return Row(
        catalogue.name(key),
        figure,
        change(_amount(figure), _amount(before.row(0, named=True)) if before.height else None),
        against(_amount(figure), mean),
        mean_in_words(mean),
        [None] * (SPARK_DAYS - recent.height) + recent["value"].to_list(),
        flags,
        _band(catalogue.name(key), first),
    )


def _band(name: str, first: date) -> list[Range | None]:
    """The usual range of SPARK_DAYS days from `first` on, as the page Flags draws it."""
    rows = flagday.band(name).select("day", "low", "high").drop_nulls()
    known = {day: (low, high) for day, low, high in rows.filter(pl.col("day") >= first).iter_rows()}
    return [known.get(first + timedelta(days=n)) for n in range(SPARK_DAYS)]


def _amount(row: dict[str, Any]) -> Amount:
    return Amount(row["low"], row["high"], row["bound"])


def change(new: Amount, old: Amount | None) -> str:
    """The change against the day before in words; hedges carry over, and what cannot be compared is said so."""
    if old is None:
        return _("no report the day before")
    moved = series.difference(new, old)
    if moved is None:
        return _("cannot be compared")
    return _hedged(moved, words.signed)


def against(new: Amount, mean: series.Mean | None) -> str:
    """The day against the mean of the seven days before: in per cent, or as a difference when that mean is below 10."""
    if mean is None or (new.low is None and new.high is None):
        return _("not enough reports")
    if mean.value < SMALL_MEAN:
        moved = series.difference(new, Amount(mean.value, mean.value, "exact"))
        return _hedged(moved, lambda value: words.signed(round(value, 1))) if moved else _("cannot be compared")
    ratios = Amount(_percent(new.low, mean.value), _percent(new.high, mean.value), new.bound)
    return _hedged(ratios, lambda value: f"{words.signed(value)}%" if value else words.signed(value))


def mean_in_words(mean: series.Mean | None) -> str:
    """What the comparison stands on: the mean, over how many reported days, how many of them hedged."""
    if mean is None:
        return _("fewer than 4 of the 7 days before have a number")
    # A tenth says nothing of a mean of hundreds, and less where numbers are hedged.
    value = words.number(round(mean.value, 0 if mean.value >= LARGE_MEAN or mean.hedged else 1))
    if not mean.hedged:
        return words.counted(
            "mean {mean} over {count} reported day", "mean {mean} over {count} reported days", mean.days, mean=value
        )
    return words.counted(
        "mean {mean} over {count} reported day, {hedged} of them not exact",
        "mean {mean} over {count} reported days, {hedged} of them not exact",
        mean.days,
        mean=value,
        hedged=words.number(mean.hedged),
    )


def _percent(value: float | None, mean: float) -> float | None:
    return None if value is None else round(100 * (value / mean - 1))


def _hedged(moved: Amount, say: Callable[[float], str]) -> str:
    if moved.low is None:
        return _("at most {number}").format(number=say(moved.high or 0))
    if moved.high is None:
        return _("at least {number}").format(number=say(moved.low))
    if moved.low != moved.high:
        return _("between {low} and {high}").format(low=say(moved.low), high=say(moved.high))
    if moved.bound == "about":
        return _("about {number}").format(number=say(moved.low)) if moved.low else _("about the same")
    return say(moved.low)


def neighbours(days: Iterable[date], day: date) -> tuple[date | None, date | None]:
    """The nearest day with a report before, and after, `day`."""
    earlier, later = [one for one in days if one < day], [one for one in days if one > day]
    return (max(earlier) if earlier else None), (min(later) if later else None)
