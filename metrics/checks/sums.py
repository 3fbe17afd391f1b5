"""Parts against their whole: what became of drones and missiles against how many came, and sub-counts."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

import polars as pl

from metrics import words
from metrics.rules import METRICS, title

OUTCOMES: tuple[tuple[tuple[str, ...], str], ...] = (
    (("drones_shot_down", "drones_lost"), "drones_launched"),
    (("drones_stopped",), "drones_launched"),
    (("missiles_shot_down",), "missiles_launched"),
    (("ballistic_missiles_shot_down",), "ballistic_missiles_launched"),
    (("cruise_missiles_shot_down",), "cruise_missiles_launched"),
    (("air_targets_shot_down",), "air_targets_launched"),
)
PARTS: tuple[tuple[tuple[str, ...], str], ...] = tuple(
    ((name,), metric.part_of) for name, metric in METRICS.items() if metric.part_of
)
SUMS = (*OUTCOMES, *PARTS)


@dataclass(frozen=True, slots=True)
class Mismatch:
    """What does not fit on one day and side; `metrics` are all the metrics concerned, `kind` is one of flags.KINDS."""

    whole: str
    side: str
    day: date
    metrics: tuple[str, ...]
    sentence: str
    claims: tuple[str, ...] = ()
    kind: str = "arithmetic"


def mismatches(figures: pl.DataFrame, sums: Iterable[tuple[tuple[str, ...], str]] = SUMS) -> list[Mismatch]:
    """Days on which parts surely make more than their whole: the least the parts can be is above the most it can be."""
    if "chosen" not in figures.columns:
        figures = figures.with_columns(chosen=pl.lit(None, pl.List(pl.String)))
    return [mismatch for parts, whole in sums for mismatch in _above(figures, parts, whole)]


def _above(figures: pl.DataFrame, parts: tuple[str, ...], whole: str) -> list[Mismatch]:
    """The mismatches of one sum; a part without a figure, or open below, adds nothing: it is at least nothing."""
    keys = ["side", "day"]
    own = figures.filter((pl.col("metric") == whole) & pl.col("high").is_not_null())
    table = own.select(*keys, most="high", top="claimant", of_whole="chosen")
    for i, part in enumerate(parts):
        least = figures.filter((pl.col("metric") == part) & pl.col("low").is_not_null())
        table = table.join(
            least.select(*keys, pl.col("low").alias(f"part{i}"), pl.col("chosen").alias(f"of{i}")), on=keys, how="left"
        )
    columns = [pl.col(f"part{i}") for i in range(len(parts))]
    stated = pl.any_horizontal([column.is_not_null() for column in columns])
    broken = table.filter(stated, pl.sum_horizontal(columns) > pl.col("most")).sort(keys)
    return [_mismatch(row, parts, whole) for row in broken.iter_rows(named=True)]


def _mismatch(row: dict[str, Any], parts: tuple[str, ...], whole: str) -> Mismatch:
    stated = {part: i for i, part in enumerate(parts) if row[f"part{i}"] is not None}
    numbers = [row[f"part{i}"] for i in stated.values()]
    claims = [id for ids in (row["of_whole"], *(row[f"of{i}"] for i in stated.values())) for id in ids or ()]
    sentence = _sentence(tuple(stated), numbers, whole, row["most"], row["day"], row["top"])
    return Mismatch(whole, row["side"], row["day"], (*stated, whole), sentence, tuple(claims))


def _sentence(parts: tuple[str, ...], numbers: list[float], whole: str, most: float, day: date, claimant: str) -> str:
    listed = " and ".join(f"{title(p)} {words.number(n)}" for p, n in zip(parts, numbers, strict=True))
    made = f" make {words.number(sum(numbers))}," if len(parts) > 1 else " is"
    return (
        f"{words.day(day)}: {listed}{made} more than {title(whole)} {words.number(most)} "
        f"({words.says(claimant)} the latter). Is one of these figures wrong, or do they cover different hours?"
    )
