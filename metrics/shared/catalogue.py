"""Series by name: how a metric and the side that claims it are written in an address and shown to a reader."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

import polars as pl
import streamlit as st

from metrics import derived, rules, series, words
from metrics.locale import _, in_english
from metrics.rules import METRICS
from metrics.shared import ledger
from metrics.shared.kept import kept

# How a series is written in an address; see there.
Key = series.Key
name, key, made_of = series.name, series.key, series.made_of


def title(metric: str) -> str:
    """What a reader sees for a metric or a computed series; a name that left the catalogue as it is."""
    base, view = derived.split(metric)
    if view and _computed(metric):
        return _("{metric}, {view}").format(metric=_(METRICS[base].title), view=_(derived.VIEWS[view][0]))
    made = _computed(metric)
    return _(made.title if made else rules.title(metric))


def unit(metric: str) -> str:
    """What is counted, plural; empty for a name that left the catalogue."""
    made = _computed(metric)
    if made:
        return _(made.unit)
    return _(METRICS[metric].unit) if metric in METRICS else ""


def colour(metric: str) -> int | None:
    """The number of a metric's colour in every chart: its place in its family; None for a computed share or rest."""
    base, view = derived.split(metric)
    known = base if view else metric
    if known not in METRICS:
        return None
    family = METRICS[known].family
    return [name for name, one in METRICS.items() if one.family == family].index(known)


def family(metric: str) -> str:
    """The group a metric is shown in."""
    return _(METRICS[series.base(metric)].family) if series.base(metric) in METRICS else _("no longer in the catalogue")


def meaning(metric: str) -> str:
    """One sentence on what is counted."""
    made = _computed(metric)
    return f"{made.formula}. {_(made.meaning)}" if made else _(METRICS[metric].meaning) if metric in METRICS else ""


def is_computed(name: str) -> bool:
    """Whether a series is computed from figures when it is asked for; such are shown day by day only."""
    return series.is_computed(key(name)[0])


def _computed(metric: str) -> derived.Derived | None:
    return None if metric in METRICS else derived.find(metric)


def label(name: str) -> str:
    """A series for a picker: its title, with the side when that is not the usual one."""
    metric, __, side = name.partition(":")
    if not side:
        return title(metric)
    return _("{metric} ({reported})").format(metric=title(metric), reported=words.reported_by(side))


def ordered(keys: Sequence[Key]) -> list[Key]:
    """Series in the order of the catalogue; those that left it come last."""
    places = {metric: place for place, metric in enumerate(METRICS)}
    return sorted(keys, key=lambda one: (places.get(one[0], len(places)), one))


def present(figures: pl.DataFrame) -> list[str]:
    """The names of all series with a figure, in the order of the catalogue."""
    return [name(one) for one in ordered(series.keys(figures))]


def computed(figures: pl.DataFrame) -> list[str]:
    """The names of the series that can be computed from these figures, for the side that usually reports them."""
    held = set(present(figures))
    return [name for name in derived.present(figures) if series.base(name) in held]


@kept(8)
def offered() -> tuple[str, ...]:
    """The names of all series of the ledger, and behind them those that can be computed from it."""
    figures = ledger.tables().figures
    return (*present(figures), *computed(figures))


@kept(8)
def stored() -> tuple[str, ...]:
    """The names of all series of the ledger that have a figure."""
    return tuple(present(ledger.tables().figures))


def calendar(metric: str, side: str, by: str = "day") -> pl.DataFrame:
    """One series of the ledger on its calendar, with 7-day means; read-only, shared by all sessions."""
    return _calendar(str(ledger.path()), ledger.stamp(), ledger.as_of(), metric, side, by)


def proof(figure: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    """Where a figure's words stand, as (page, query): its one claim, or the day when several claims decide it."""
    chosen: list[str] = figure["chosen"] or []
    if figure["derived"] or len(chosen) != 1:
        day: date = figure["day"]
        return "day", {"day": day.isoformat(), "metric": series.base(figure["metric"])}
    return "evidence", {"update": chosen[0].rpartition("@")[0], "claim": chosen[0]}


@st.cache_resource(max_entries=256, show_spinner=False)
@in_english
def _calendar(
    path: str, stamp: tuple[int, int, int], as_of: datetime | None, metric: str, side: str, by: str
) -> pl.DataFrame:
    figures = ledger.tables().figures
    if _computed(metric) is None:
        return series.with_mean(series.calendar(figures, metric, side, by))
    own = series.calendar(derived.compute(figures, metric), metric, side, by)
    # A mean of means, of shares or of totals says nothing.
    return own.with_columns(mean=pl.lit(None, pl.Float64), mean_days=pl.lit(0, pl.UInt32))
