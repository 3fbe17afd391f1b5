"""Figures of one day that do not add up or that sources give differently, asked about and never changed."""

from datetime import date

import polars as pl

from metrics import words
from metrics.checks.sums import SUMS, Mismatch, mismatches
from metrics.rules import title

__all__ = ["SUMS", "Mismatch", "arithmetic", "refuted"]


def arithmetic(figures: pl.DataFrame) -> list[Mismatch]:
    """Parts that make more than their whole, then figures about which sources differ; a sum made here is not asked."""
    return [*mismatches(figures), *_conflicts(figures)]


def refuted(failed: pl.DataFrame | None) -> list[Mismatch]:
    """Stated days that the totals around them refute, from the table of failed checks (`checks.SCHEMA`)."""
    if failed is None:
        return []
    rows = failed.filter(check="day_against_totals").select("metric", "side", "day", "sentence").iter_rows()
    return [Mismatch(metric, side, day, (metric,), f"{said} Which number holds?") for metric, side, day, said in rows]


def _conflicts(figures: pl.DataFrame) -> list[Mismatch]:
    if not {"status", "reason", "derived"} <= set(figures.columns):
        return []
    differ = figures.filter((pl.col("status") == "conflicting") & ~pl.col("derived")).sort("metric", "side", "day")
    keys = differ.select("metric", "side", "day", "reason").iter_rows()
    return [
        Mismatch(metric, side, day, (metric,), _sentence(metric, day, reason), kind="conflict")
        for metric, side, day, reason in keys
    ]


def _sentence(metric: str, day: date, reason: str) -> str:
    return f"{title(metric)}: sources differ for {words.day(day)}. {reason.rstrip('.')}. Which number holds?"
