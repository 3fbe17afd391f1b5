"""Every chart of the dashboard: drawn with its words for those who cannot see it, as a table, and taken away.

PNG and SVG come from the browser; the numbers shown, the whole series and a page that works offline from here.
"""

import re
from collections.abc import Callable, Sequence
from contextvars import copy_context
from dataclasses import dataclass
from functools import partial
from typing import Any

import polars as pl
import streamlit as st

from metrics import charts, words
from metrics.locale import N_, _
from metrics.shared import asof, ledger, look, sharing, state, takeaway

VIEWS = {"chart": N_("Chart"), "table": N_("Table")}
FORMATS = {"png": "PNG", "svg": "SVG"}
HIGH = 520
ROW = 36
CLAIMS = N_("These are claims of the parties named, not verified independently. A gap is a day without a report.")
MADE = N_("Frontline Figures, ledger published {when}.")
THEN = N_("Frontline Figures, as known on {when}.")
Frame = Callable[[], pl.DataFrame]


@dataclass(frozen=True, slots=True)
class Picture:
    """One chart as it is shown.

    name    what its files are called, without ending
    title   what it shows; claimants says who claims it, in one paragraph
    alt     what it shows in words, see `charts.alternative`
    shown   the numbers drawn, one row each, as the CSV holds them; whole the full series behind them, if there is one
    table   the numbers drawn, for reading on the page
    link    the address of the view; empty where it is not known
    notes   what the numbers and letters in the chart stand for, one paragraph each
    """

    name: str
    title: str
    claimants: str
    figure: charts.Figure
    alt: str
    shown: Frame
    table: Frame
    whole: Frame | None = None
    link: str = ""
    notes: Sequence[str] = ()


def choice() -> state.One:
    """The field of a page's address: its charts as charts, or as tables."""
    return state.One("view", tuple(VIEWS), "chart")


def picker(view: state.State) -> None:
    """The control that turns the charts of a page into tables and back."""
    st.segmented_control(
        _("Show as"), view.options("view"), key=view.key("view"), format_func=lambda one: _(VIEWS[one]), required=True
    )


def show(picture: Picture, place: str, key: str, view: str, on_select: Any = "ignore") -> None:
    """The chart or its table, whichever is chosen; `on_select` is called for the chart only."""
    if view == "table":
        tabled(picture, place, key)
    else:
        draw(picture, place, key, on_select)


def draw(picture: Picture, place: str, key: str, on_select: Any = "ignore") -> Any:
    """The chart and, below it, how to take it away; returns what was selected, as `st.plotly_chart` does.

    place   names the chart among those of all pages and stays; key changes with what is drawn
    """
    event = st.plotly_chart(
        picture.figure,
        key=key,
        on_select=on_select,
        selection_mode="points",
        config=look.CHART_TOOLS | {"toImageButtonOptions": _saved_as(picture, place)},
        alt=picture.alt,
    )
    take(picture, place)
    return event


def tabled(picture: Picture, place: str, key: str, on_select: Any = "ignore") -> Any:
    """The numbers of the chart as a table, and how to take them away; returns what was selected."""
    rows = picture.table()
    event = st.dataframe(
        rows,
        hide_index=True,
        on_select=on_select,
        selection_mode="single-row",
        height=min(HIGH, ROW * (rows.height + 1) + 2),
        column_config=look.columns(rows),
        placeholder="–",
        key=f"{key} rows",
        alt=picture.alt,
    )
    take(picture, place)
    return event


def take(picture: Picture, place: str) -> None:
    """The controls that take a chart away."""
    with st.popover(_("Take this away"), help=_("The numbers as CSV, the chart as a picture or as a page of its own")):
        name, dark = _plain(picture.name), look.dark()
        bom = bool(st.session_state.get(f"{place} bom"))
        csv = partial(takeaway.made, "csv", picture.shown, bom)
        _download(_("The numbers shown, as CSV"), csv, f"{name}.csv", f"{place} shown")
        if picture.whole:
            csv = partial(takeaway.made, "csv", picture.whole, bom)
            _download(_("The full series, as CSV"), csv, f"{name}-full.csv", f"{place} whole")
        st.toggle(_("CSV for Excel"), key=f"{place} bom", help=_(takeaway.FOR_EXCEL))
        _download(
            _("A page that works offline (5 MB)"), lambda: offline(picture, dark), f"{name}.html", f"{place} page"
        )
        st.segmented_control(
            _("The camera above the chart saves a"), FORMATS, key=f"{place} format", format_func=FORMATS.__getitem__,
            default="png", required=True,
        )  # fmt: skip


def _download(label: str, made: Callable[[], bytes], name: str, key: str) -> None:
    # Made when it is asked for; nothing on the page changes by it.
    st.download_button(label, as_now(made), name, key=key, on_click="ignore", width="stretch")


def as_now(made: Callable[[], bytes]) -> Callable[[], bytes]:
    """What makes a file later and in another thread, in the language of this run and at the time it looks back to."""
    here = copy_context()
    return lambda: here.copy().run(made)


def _saved_as(picture: Picture, place: str) -> dict[str, Any]:
    kind = st.session_state.get(f"{place} format") or "png"
    return {"format": kind, "filename": _plain(picture.name), "scale": 2 if kind == "png" else 1}


def offline(picture: Picture, dark: bool) -> bytes:
    """The chart as an HTML file: it says who claims what, where it is from and when, and leads back to the view.

    dark    whether the chart was drawn for the dark theme
    """
    lines = [picture.claimants, *picture.notes, _(CLAIMS), origin()]
    return charts.page(
        picture.figure, picture.title, lines, picture.link, picture.alt, _plain(picture.name), dark
    ).encode()


def foot(view: state.State) -> tuple[str, ...]:
    """What stands below every chart, in the pictures saved from it too: whose claims, of which time, from where."""
    when = words.kyiv_moment(ledger.published())
    made = origin() if ledger.as_of() else _(MADE).format(when=when)
    return tuple(said for said in (_(CLAIMS), made, sharing.short(view)) if said)


def origin() -> str:
    """Which state of the ledger a chart was made of, in a sentence."""
    time = ledger.as_of()
    return _(THEN).format(when=asof.said(time)) if time else _(MADE).format(when=words.moment(ledger.published()))


def _plain(name: str) -> str:
    return re.sub(r"[^A-Za-z0-9_-]+", "-", name).strip("-")[:120] or "chart"
