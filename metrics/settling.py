"""Everything the ledger shows, from everything it holds: figures, what was put right by hand, flags."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import polars as pl

from metrics import corrections, definitions, figures, flags, store
from metrics.corrections import Corrections
from metrics.kyiv import day_of
from metrics.sources import Refusal


@dataclass(frozen=True, slots=True)
class Settled:
    """Figures and flags, and a sentence for each row of the calendar or the corrections that could not be used."""

    figures: pl.DataFrame
    flags: pl.DataFrame
    refused: tuple[Refusal, ...]


def settle(claims: pl.DataFrame, updates: pl.DataFrame, given: Corrections | None = None) -> Settled:
    """Figures and flags of all claims (see `figures.settle`); `given` are the corrections, else those of the file."""
    calendar = definitions.calendar()
    made, refused = corrections.apply(
        figures.settle(claims, updates, calendar), corrections.read() if given is None else given
    )
    return Settled(made, flags.find(made), (*calendar.refused, *refused))


def as_of(claims: pl.DataFrame, updates: pl.DataFrame, time: datetime) -> pl.DataFrame:
    """The figures as they were known at `time`, with the corrections made by then."""
    known = figures.settle(claims, updates, definitions.calendar())
    return corrections.apply(known, corrections.read().until(day_of(time)))[0]


def again(data: str | Path) -> Settled:
    """Settles the ledger at `data` anew, after a decision on a flag, and publishes. Raises store.LedgerError."""
    with store.write(data, command="review") as ledger:
        settled = settle(*ledger.history())
        ledger.settle(settled.figures, settled.flags)
        ledger.publish(note="settled anew after a decision on a flag")
    return settled
