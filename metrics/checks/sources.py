"""One statement against another: sources that differ, one against itself, hours that overlap, days against totals."""

from collections.abc import Iterator
from typing import Any, NamedTuple

import polars as pl

from metrics import words
from metrics.rules import title

OF_STANDING = {"differs": "sources_differ", "contradicts": "source_against_itself", "overlaps": "hours_overlap"}


class Found(NamedTuple):
    """A failed check on one figure."""

    check: str
    row: dict[str, Any]
    sentence: str
    claims: tuple[str, ...]


def standing(figures: pl.DataFrame, rivals: pl.DataFrame) -> Iterator[Found]:
    """What the statements beside the figures say against them, one for each figure, check and publisher."""
    keys = ["metric", "side", "day"]
    told = rivals.filter(pl.col("standing").is_in(list(OF_STANDING)))
    joined = told.join(
        figures.select(*keys, "chosen", figure=pl.struct("low", "high", "bound"), who="claimant"),
        on=keys, maintain_order="left",
    )  # fmt: skip
    grouped = joined.group_by(*keys, "standing", "publisher", maintain_order=True).agg(
        "low", "high", "bound", "claim", pl.col("distance", "why").first(), pl.col("chosen", "figure", "who").first()
    )
    for row in grouped.iter_rows(named=True):
        check = OF_STANDING[row["standing"]]
        yield Found(check, row, _said(check, row), (*row["claim"], *row["chosen"]))


def _said(check: str, row: dict[str, Any]) -> str:
    amounts = zip(row["low"], row["high"], row["bound"], strict=True)
    said = words.listing(list(dict.fromkeys(words.amount(*one) for one in amounts)))
    figure = words.amount(row["figure"]["low"], row["figure"]["high"], row["figure"]["bound"])
    publisher = row["publisher"] or "a text without a named publisher"
    head = f"{title(row['metric'])}, {words.day(row['day'])}: "
    shown = f"The figure of the day is {figure}."
    if check == "hours_overlap":
        return f"{head}{publisher} has {said} for hours that overlap those of the figure; it is not added. {shown}"
    if check == "source_against_itself":
        return f"{head}{publisher} also gives {said}, {_off(row)} for the same hours. {shown}"
    return f"{head}{publisher} has {said}, {_off(row)} for the same hours ({row['why']}). {shown}"


def _off(row: dict[str, Any]) -> str:
    """How far a statement is from the one that decides: "1 less than what decides"."""
    off = row["distance"] or 0
    return f"{words.number(abs(off))} {'more' if off > 0 else 'less'} than what decides"


def totals(figures: pl.DataFrame, differences: pl.DataFrame) -> Iterator[Found]:
    """Stated days that are not the difference of the totals before and after them."""
    keys = ["metric", "side", "day"]
    stated = figures.filter(~pl.col("derived"), pl.col("low").is_not_null(), pl.col("high").is_not_null())
    both = differences.join(
        stated.select(*keys, "chosen", stated_low="low", stated_high="high", stated_bound="bound", who="claimant"),
        on=keys, maintain_order="left",
    )  # fmt: skip
    off = both.filter((pl.col("stated_low") > pl.col("high")) | (pl.col("stated_high") < pl.col("low")))
    for row in off.iter_rows(named=True):
        stated_ = words.amount(row["stated_low"], row["stated_high"], row["stated_bound"])
        computed = words.amount(row["low"], row["high"], row["bound"])
        said = (
            f"{title(row['metric'])}, {words.day(row['day'])}: {stated_} is stated for the day, while the totals of "
            f"{words.claimant(row['who'])} give {computed} ({row['sum']})."
        )
        yield Found("day_against_totals", row, said, (*row["claims"], *row["chosen"]))
