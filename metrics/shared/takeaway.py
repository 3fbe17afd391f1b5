"""Tables to take away: a choice of figures, the codebook, the credits, and how a file is made of a table."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import PurePath

import polars as pl

from metrics import definitions, export, words
from metrics.shared import catalogue, ledger
from metrics.shared.changes import subject

Frame = Callable[[], pl.DataFrame]


def chosen(names: Sequence[str], since: date, until: date) -> pl.DataFrame:
    """The figures of the named series (all when none is named) between two days."""
    return of_series(ledger.tables().figures.filter(pl.col("day").is_between(since, until)), names)


def with_claims(names: Sequence[str], since: date, until: date) -> pl.DataFrame:
    """The same with the ids of all claims behind each figure, as in the files."""
    return of_series(ledger.figures_with_claims(since, until), names)


def of_series(figures: pl.DataFrame, names: Sequence[str]) -> pl.DataFrame:
    if not names:
        return figures
    keys = pl.DataFrame([catalogue.key(name) for name in names], schema=["metric", "side"], orient="row")
    return figures.join(keys, on=["metric", "side"], how="semi")


def readable(figures: pl.DataFrame) -> pl.DataFrame:
    """Figures as a table on the page: the value in words first, names for readers, no ids."""
    rows = figures.select("low", "high", "bound").iter_rows()
    titles = {metric: catalogue.title(metric) for metric in figures["metric"].unique()}
    people = {name: words.claimant(name) for name in figures["claimant"].unique()}
    return figures.select(
        pl.col("day").alias("Day covered"),
        pl.col("metric").replace_strict(titles, return_dtype=pl.String).alias("Metric"),
        pl.Series("Value", [words.amount(*row) for row in rows], dtype=pl.String),
        pl.col("low").alias("At least"),
        pl.col("high").alias("At most"),
        pl.col("claimant").replace_strict(people, return_dtype=pl.String).alias("Reported by"),
        pl.col("reported").alias("Day reported"),
        pl.col("status")
        .replace_strict({name: words.status(name) for name in words.STATUSES}, return_dtype=pl.String)
        .alias("Standing"),
        pl.col("reason").alias("Why this value"),
    )


def meanings(what: str) -> pl.DataFrame:
    """The part of the codebook on each "metric", or on each "column" of the files, without its empty columns."""
    part = export.codebook().filter(pl.col("what") == what).drop("what")
    return part.select(column for column in part if (column != "").any())


def changes() -> pl.DataFrame:
    """The calendar of definitions as a table on the page: titles and days in words."""
    held = definitions.calendar().changes
    rows = [(subject(c), definitions.span(c), definitions.KINDS[c.kind], c.note, c.source) for c in held]
    return pl.DataFrame(rows, schema=["Series", "When", "What changes", "In words", "Source"], orient="row")


def bad_rows() -> list[str]:
    """What is wrong with the rows of the calendar that are not used, one sentence each."""
    return [str(replace(bad, path=PurePath(bad.path).name)) for bad in definitions.calendar().refused]


def credits() -> pl.DataFrame:
    """Who is read here: each publisher with its kind, how many updates are held, and the credit it asks for."""
    return ledger.publishers().select("publisher", "kind", "sources", "credit")


FORMATS: dict[str, Callable[[pl.DataFrame], bytes]] = {"csv": export.csv, "parquet": export.parquet}


def made(kind: str, frame: Frame) -> bytes:
    """The file of one kind for the table that `frame` gives."""
    return FORMATS[kind](frame())
