"""Everything the ledger shows, from everything it holds: figures, what was put right by hand, checks, flags.

A figure rests on the claims about its own day alone, and on the running totals reported around it. So a ledger is
brought up to date day by day: the days of claims that came, changed or went since the last time, or all of them where
something else than claims changed.
"""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path

import polars as pl

from metrics import annotations, checks, corrections, definitions, figures, flags, reviews, store
from metrics.corrections import Corrections
from metrics.definitions import Calendar
from metrics.sources import Refusal

# Claims settled together: few enough to be held in memory, many enough that asking for them costs little.
TOGETHER = 60_000


@dataclass(frozen=True, slots=True)
class Settled:
    """The tables that the ledger shows, and a sentence for each row written by hand that could not be used."""

    figures: pl.DataFrame
    rivals: pl.DataFrame
    checks: pl.DataFrame
    flags: pl.DataFrame
    refused: tuple[Refusal, ...]

    @property
    def tables(self) -> dict[str, pl.DataFrame]:
        """Every settled table by its name in the ledger."""
        return {"figures": self.figures, "rivals": self.rivals, "checks": self.checks, "flags": self.flags}


@dataclass(frozen=True, slots=True)
class Made:
    """What some claims come to, flags aside, and the corrections that do not hold."""

    figures: pl.DataFrame
    rivals: pl.DataFrame
    checks: pl.DataFrame
    refused: list[Refusal]


def settle(claims: pl.DataFrame, updates: pl.DataFrame, given: Corrections | None = None) -> Settled:
    """All that is shown of all claims (see `figures.decide`); `given` are the corrections, else those of the file."""
    calendar = definitions.calendar()
    made = _made(claims, updates, calendar, corrections.read() if given is None else given)
    found, left = _flags(made.figures, made.checks)
    return Settled(made.figures, made.rivals, made.checks, found, (*calendar.refused, *made.refused, *left))


def _made(
    claims: pl.DataFrame, updates: pl.DataFrame, calendar: Calendar, given: Corrections, days: list[date] | None = None
) -> Made:
    """What claims come to, of some days or of all."""
    decided = figures.decide(claims, updates, calendar, days)
    put_right, refused = corrections.apply(decided.figures, given)
    held = updates.filter("current").select(pl.col("id").alias("update"), "version")
    failed = checks.run(decided, put_right, claims.join(held, on=["update", "version"], how="semi"))
    return Made(put_right, decided.rivals, failed, refused)


def _flags(settled: pl.DataFrame, failed: pl.DataFrame) -> tuple[pl.DataFrame, list[Refusal]]:
    """The flags of figures with what was decided on them, and a sentence for each decision that cannot be used."""
    decided, refused = reviews.apply(reviews.read(), settled)
    return flags.find(settled, reviews=decided, failed=failed), refused


def dialled(settled: pl.DataFrame, budget: int, failed: pl.DataFrame | None = None) -> pl.DataFrame:
    """The flags of figures with another number of alerts wanted than the ledger's own; see `flags.find`."""
    decided, _ = reviews.apply(reviews.read(), settled)
    return flags.find(settled, reviews=decided, budget=budget, failed=failed)


def bring_up_to_date(ledger: store.Writer, given: Corrections | None = None) -> tuple[Refusal, ...]:
    """Settles in an open ledger what changed since it was settled last; the result is that of settling everything.

    Returns a sentence for each row of the calendar, the own notes, the corrections or the decisions that could not be
    used.
    """
    calendar = definitions.calendar()
    put_right = corrections.read() if given is None else given
    rules = _rules(calendar, put_right)
    changed = ledger.unsettled(rules)
    days = ledger.days() if changed is None else changed
    # The day of each correction is always looked at: one that no longer holds must be told in every run.
    days |= {row.day: days.get(row.day, 0) for row in put_right.rows}
    refused, moved = [*calendar.refused, *annotations.read().refused, *put_right.refused], []
    for lot in _lots(days):
        own = replace(put_right, rows=tuple(row for row in put_right.rows if row.day in lot), refused=())
        made = _made(*ledger.history(lot), calendar, own, lot)
        moved.append(ledger.settle_days(lot, made.figures, rivals=made.rivals, checks=made.checks))
        refused += made.refused
    _find(ledger, pl.concat(moved).unique() if moved else None, everything=changed is None)
    ledger.settled(rules)
    return (*refused, *reviews.apply(reviews.read(), ledger.figures())[1])


def _lots(days: Mapping[date, int]) -> Iterator[list[date]]:
    """The days in order, as many at a time as have no more than TOGETHER claims."""
    lot: list[date] = []
    held = 0
    for day in sorted(days):
        if lot and held + days[day] > TOGETHER:
            yield lot
            lot, held = [], 0
        lot.append(day)
        held += days[day]
    if lot:
        yield lot


def _find(ledger: store.Writer, moved: pl.DataFrame | None, everything: bool) -> None:
    """Finds the flags of the series that moved anew, and of those that are weighed against them."""
    held, failed = ledger.figures(), ledger.checks()
    series = held.select("metric", "side").unique()
    if everything:
        ledger.settle_flags(
            pl.concat([series, ledger.flags().select("metric", "side")]).unique(), _flags(held, failed)[0]
        )
    elif moved is not None and moved.height:
        touched = _with_companions(moved)
        about = held.join(_with_companions(touched), on=["metric", "side"], how="semi")
        found = _flags(about, failed)[0].join(touched, on=["metric", "side"], how="semi")
        ledger.settle_flags(touched, found)


def _with_companions(series: pl.DataFrame) -> pl.DataFrame:
    """These series and all whose flags they have a say in: a sum that does not close is asked about at each part."""
    table = pl.DataFrame(sorted(flags.companions()), schema=["metric", "other"], orient="row")
    others = series.join(table, on="metric").select(pl.col("other").alias("metric"), "side")
    return pl.concat([series, others]).unique()


def _rules(calendar: Calendar, put_right: Corrections) -> str:
    """A hash of what figures and flags follow from beside the claims: all written by hand, and this program."""
    accepted = [one for one in reviews.read().standing().values() if one.decision == "accept"]
    said = repr((calendar.changes, put_right.rows, accepted))
    return hashlib.sha256((said + _program()).encode()).hexdigest()


@cache
def _program() -> str:
    here = Path(__file__).resolve().parent
    return "".join(hashlib.sha256(file.read_bytes()).hexdigest() for file in sorted(here.rglob("*.py")))


def again(data: str | Path) -> Settled:
    """Settles the ledger at `data` anew, after a decision on a flag, and publishes. Raises store.LedgerError."""
    with store.write(data, command="review") as ledger:
        refused = bring_up_to_date(ledger)
        settled = Settled(ledger.figures(), ledger.rivals(), ledger.checks(), ledger.flags(), refused)
        ledger.publish(note="settled anew after a decision on a flag")
    return settled
