"""What is said of places against the figure of the whole: directions of the front, regions of an attack."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

import polars as pl

from metrics import words
from metrics.rules import METRICS, title

# Which places are parts of the figure. What is said of Kursk region stands beside the front line's totals, not in them.
KINDS = {
    "front line": ("direction",),
    "air attack on Ukraine": ("region", "city"),
    "attacks on Russia and Ukrainian losses": ("region", "city", "sea", "group"),
}
FAMILIES = {metric.name: metric.family for metric in METRICS.values()}


@dataclass(frozen=True, slots=True)
class Above:
    """One place, or the places that one text lists, with more than the whole."""

    metric: str
    side: str
    day: date
    sentence: str
    claims: tuple[str, ...]
    several: bool


def above(figures: pl.DataFrame, claims: pl.DataFrame) -> Iterator[Above]:
    """Places that have more than the figure of their day, and texts whose places add up to more than it.

    `claims` are current ones about one day; a figure that is open above, or reported without a number, refutes nothing.
    """
    told = _told(figures, claims)
    for row in told.filter(pl.col("low") > pl.col("most")).iter_rows(named=True):
        yield _one(row)
    text = ["metric", "side", "day", "update", "kind"]
    listed = told.unique([*text, "scope"], keep="first", maintain_order=True)
    sums = listed.group_by(text, maintain_order=True).agg(
        pl.col("low").sum(), pl.len(), "id", "scope", pl.col("most", "who", "chosen").first()
    )
    many = sums.filter((pl.col("len") > 1) & (pl.col("low") > pl.col("most")))
    for row in many.iter_rows(named=True):
        yield _many(row)


def _told(figures: pl.DataFrame, claims: pl.DataFrame) -> pl.DataFrame:
    """Statements on places beside the figure of the whole."""
    side = pl.col("claimant").str.split(":").list.first()
    local = claims.filter(
        pl.col("scope") != "national", pl.col("grain") == "day", pl.col("day").is_not_null(),
        pl.col("low").is_not_null(), pl.col("role").is_null() | (pl.col("role") == "running"),
    ).with_columns(
        side=pl.when(side.is_in(["ukraine", "russia"])).then(side).otherwise(pl.lit("other")),
        kind=pl.col("scope").str.split(":").list.first(),
        family=pl.col("metric").replace_strict(FAMILIES, default=""),
    )  # fmt: skip
    allowed = [(family, kind) for family, kinds in KINDS.items() for kind in kinds]
    part = pl.DataFrame(allowed, schema={"family": pl.String, "kind": pl.String}, orient="row")
    whole = figures.filter(pl.col("high").is_not_null()).select(
        "metric", "side", "day", "chosen", most="high", who="claimant"
    )
    found = local.join(part, on=["family", "kind"]).join(whole, on=["metric", "side", "day"])
    return found.sort("metric", "side", "day", "update", "id")


def _one(row: dict[str, Any]) -> Above:
    place = words.scope(row["scope"])
    sentence = (
        f"{title(row['metric'])}, {words.day(row['day'])}: {words.number(row['low'])} in {place} alone, more than the "
        f"{words.number(row['most'])} that {words.claimant(row['who'])} gives for the whole."
    )
    return Above(row["metric"], row["side"], row["day"], sentence, (row["id"], *row["chosen"]), False)


def _many(row: dict[str, Any]) -> Above:
    places = words.listing([words.scope(scope) for scope in row["scope"][:3]])
    more = f" and {len(row['scope']) - 3} more places" if len(row["scope"]) > 3 else ""
    sentence = (
        f"{title(row['metric'])}, {words.day(row['day'])}: {places}{more} together have {words.number(row['low'])} in "
        f"one text, more than the {words.number(row['most'])} that {words.claimant(row['who'])} gives for the whole."
    )
    return Above(row["metric"], row["side"], row["day"], sentence, (*row["id"], *row["chosen"]), True)
