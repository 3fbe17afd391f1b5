"""The ledger's claims as statements: those about one day, those that newer versions replaced, and running totals."""

from collections.abc import Iterator
from typing import Any, NamedTuple

import polars as pl

from metrics import repeats
from metrics.figures.closing import closed
from metrics.figures.stated import Stated, until
from metrics.kyiv import night_to
from metrics.rules import METRICS

CLAIM_COLUMNS = (
    "id", "document", "update", "metric", "day", "low", "high", "bound", "role", "claimant",
    "window_start", "window_end", "reported", "heading",
)  # fmt: skip
UPDATE_COLUMNS = ("published", "publisher", "kind", "current")


class Given(NamedTuple):
    """Statements about one day: of the versions that count, of those they replaced; and totals since a date."""

    current: list[Stated]
    replaced: list[Stated]
    totals: list[Stated]


def statements(claims: pl.DataFrame, updates: pl.DataFrame) -> Given:
    """Every national statement that can say something of a day (frames as for `figures.settle`)."""
    title = pl.col("title") if "title" in updates.columns else pl.lit("")
    known = updates.select(pl.col("id").alias("update"), "version", title.alias("headline"), *UPDATE_COLUMNS)
    national = claims.filter(pl.col("scope") == "national")
    daily = national.filter(pl.col("grain") == "day", pl.col("day").is_not_null())
    used = daily.join(known, on=["update", "version"], how="inner").sort("id")
    rows = (
        _voices(used).with_columns(_window("window_start"), _window("window_end"), _heading()).with_columns(_earliest())
    )
    read = list(_read(rows))
    current = closed([stated for stated, counts in read if counts])
    return Given(current, [stated for stated, counts in read if not counts], _totals(national, known))


def _voices(used: pl.DataFrame) -> pl.DataFrame:
    """The claims with, as the document of a copy, the one it copies: words met in several places are one source."""
    first = repeats.statements(used.filter("current"))
    if not first:
        return used
    documents = dict(used.select("id", "document").iter_rows())
    voices = {id: documents[original] for id, original in first.items()}
    return used.with_columns(document=pl.col("id").replace_strict(voices, default=pl.col("document")))


def _totals(national: pl.DataFrame, known: pl.DataFrame) -> list[Stated]:
    """The running totals of the bodies that keep them; what others say of a total may be another total."""
    keeper = pl.col("metric").replace_strict({m.name: m.reporter for m in METRICS.values()}, default="")
    kept = national.filter(
        (pl.col("grain") == "cumulative") & (pl.col("claimant") == keeper) & pl.col("role").is_null()
        & pl.col("reported").is_not_null() & pl.col("low").is_not_null()
    )  # fmt: skip
    # A total is about no day of its own; the day it was reported on stands in for one.
    rows = kept.join(known.filter("current"), on=["update", "version"], how="inner").sort("id")
    return [stated for stated, _ in _read(rows.with_columns(_heading(), day=pl.col("reported")))]


def _window(name: str) -> pl.Expr:
    """The window of a claim; where it has none, the one that the rest of its update is about, when that is one."""
    report = ["update", "version", "day"]
    only = pl.col(name).drop_nulls().first().over(report)
    single = (pl.col("window_start").drop_nulls().n_unique().over(report) == 1) & (
        pl.col("window_end").drop_nulls().n_unique().over(report) == 1
    )
    return pl.when(pl.col("window_start").is_null() & single).then(only).otherwise(pl.col(name)).alias(name)


def _earliest() -> pl.Expr:
    """The end of a window as early as its report has one: "as of 08:00" ends all that began with the same hour."""
    return pl.col("window_end").min().over("update", "version", "day", "window_start")


def _heading() -> pl.Expr:
    """Whether a claim stands in the headline of its update."""
    return pl.col("headline").str.contains(pl.col("sentence"), literal=True).fill_null(False).alias("heading")


def _read(rows: pl.DataFrame) -> Iterator[tuple[Stated, bool]]:
    """Each row as a statement, and whether its version counts."""
    for row in rows.select(*CLAIM_COLUMNS, *UPDATE_COLUMNS).iter_rows():
        yield _stated(row), row[-1]


def _stated(row: tuple[Any, ...]) -> Stated:
    id, document, update, metric, day, low, high, bound, role, claimant, start, end, reported, heading, *text = row
    published, publisher, kind, _ = text
    window = until((start, end) if start and end and start < end else night_to(day), published)
    return Stated(
        (id,), document, update, metric, day, low, high, bound, role, claimant, window, reported, published, publisher,
        kind, heading=heading,
    )  # fmt: skip
