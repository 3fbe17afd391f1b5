"""Series by name: how a metric and the side that claims it are written in an address and shown to a reader."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

import polars as pl
import streamlit as st

from metrics import series, words
from metrics.rules import METRICS
from metrics.rules import title as title
from metrics.shared import ledger

Key = tuple[str, str]


def unit(metric: str) -> str:
    """What is counted, plural; empty for a name that left the catalogue."""
    return METRICS[metric].unit if metric in METRICS else ""


def family(metric: str) -> str:
    """The group a metric is shown in."""
    return METRICS[metric].family if metric in METRICS else "no longer in the catalogue"


def meaning(metric: str) -> str:
    """One sentence on what is counted."""
    return METRICS[metric].meaning if metric in METRICS else ""


def name(key: Key) -> str:
    """The name of a series in an address: the metric, with its side only when that is not the usual one."""
    metric, side = key
    usual = METRICS[metric].side if metric in METRICS else ""
    return metric if side == usual else f"{metric}:{side}"


def key(name: str) -> Key:
    """The (metric, side) a name in an address stands for."""
    metric, _, side = name.partition(":")
    return metric, side or (METRICS[metric].side if metric in METRICS else "")


def label(name: str) -> str:
    """A series for a picker: its title, with the side when that is not the usual one."""
    metric, _, side = name.partition(":")
    return f"{title(metric)} (reported by {words.SIDES.get(side, side)})" if side else title(metric)


def ordered(keys: Sequence[Key]) -> list[Key]:
    """Series in the order of the catalogue; those that left it come last."""
    places = {metric: place for place, metric in enumerate(METRICS)}
    return sorted(keys, key=lambda one: (places.get(one[0], len(places)), one))


def present(figures: pl.DataFrame) -> list[str]:
    """The names of all series with a figure, in the order of the catalogue."""
    return [name(one) for one in ordered(series.keys(figures))]


def calendar(metric: str, side: str, by: str = "day") -> pl.DataFrame:
    """One series of the ledger on its calendar, with 7-day means; read-only, shared by all sessions."""
    return _calendar(str(ledger.path()), ledger.stamp(), ledger.as_of(), metric, side, by)


def proof(figure: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    """Where a figure's words stand, as (page, query): its one claim, or the day when several claims decide it."""
    chosen: list[str] = figure["chosen"] or []
    if figure["derived"] or len(chosen) != 1:
        day: date = figure["day"]
        return "day", {"day": day.isoformat(), "metric": figure["metric"]}
    return "evidence", {"update": chosen[0].rpartition("@")[0], "claim": chosen[0]}


@st.cache_resource(max_entries=256, show_spinner=False)
def _calendar(
    path: str, stamp: tuple[int, int, int], as_of: datetime | None, metric: str, side: str, by: str
) -> pl.DataFrame:
    return series.with_mean(series.calendar(ledger.tables().figures, metric, side, by))
