"""Panels of Trends for tests: a series written as a short list, the same a year before, and the chart of them."""

from dataclasses import replace
from datetime import date, timedelta

import polars as pl

from metrics import charts, series
from metrics.shared import panels
from tests.frames import START, figures

UNTIL = START + timedelta(days=13)


def panel(values, step="day", means=False, **more):
    days = series.with_mean(series.calendar(figures(values), "clashes", "ukraine"))
    points = days if step == "day" else series.periods(days, step, means)
    hidden = days.filter(pl.col("bound") == "withheld").select("at", "claimant")
    made = charts.Panel("Clashes", "clashes", "reported by X", points, panels.NO_FLAGS, withheld=hidden, means=means)
    return replace(made, **more)


def draw(drawn, step="day", stacked=True, mean=False):
    return charts.trends(drawn, START, UNTIL, step, stacked, False, mean, False)


def moved(values):
    """A year before: the same dates of 2024."""
    days = series.with_mean(series.calendar(figures(values, start=date(2024, 1, 1)), "clashes", "ukraine"))
    return series.year_before(days, "day")
