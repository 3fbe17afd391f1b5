"""Every chart of the dashboard: drawn with its words for those who cannot see it, and taken away in six forms.

PNG and SVG come from the browser; the numbers shown, the whole series and a page that works offline from here.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import polars as pl
import streamlit as st

from metrics import charts, export, words
from metrics.locale import N_, _
from metrics.shared import asof, ledger, look

FORMATS = {"png": "PNG", "svg": "SVG"}
CLAIMS = N_("These are claims of the parties named, not verified independently. A gap is a day without a report.")
MADE = N_("Frontline Figures, ledger published {when}.")
THEN = N_("Frontline Figures, as known on {when}.")
Frame = Callable[[], pl.DataFrame]


@dataclass(frozen=True, slots=True)
class Picture:
    """One chart as it is shown.

    name    what its files are called, without ending
    title   what it shows; claimants says who claims it ("Combat clashes, reported by Ukraine's General Staff")
    alt     what it shows in words, see `charts.alternative`
    shown   the numbers drawn, one row each; whole the full series behind them, where there is one
    link    the address of the view; empty where it is not known
    """

    name: str
    title: str
    claimants: str
    figure: charts.Figure
    alt: str
    shown: Frame
    whole: Frame | None = None
    link: str = ""


def draw(picture: Picture, key: str, on_select: Any = "ignore") -> Any:
    """The chart and, below it, how to take it away; returns what was selected, as `st.plotly_chart` does."""
    event = st.plotly_chart(
        picture.figure,
        key=key,
        on_select=on_select,
        selection_mode="points",
        config=look.CHART_TOOLS | {"toImageButtonOptions": _saved_as(picture, key)},
        alt=picture.alt,
    )
    take(picture, key)
    return event


def take(picture: Picture, key: str) -> None:
    """The controls that take a chart away; below a table they take its numbers."""
    with st.popover(_("Take this away"), help=_("The numbers as CSV, the chart as a picture or as a page of its own")):
        name = _plain(picture.name)
        _download(_("The numbers shown, as CSV"), lambda: export.csv(picture.shown()), f"{name}.csv", f"{key} shown")
        if picture.whole:
            whole = picture.whole
            _download(_("The full series, as CSV"), lambda: export.csv(whole()), f"{name}-full.csv", f"{key} whole")
        look.quiet(_("The picture button above the chart saves what is drawn, as PNG or SVG."))
        st.segmented_control(
            _("Picture as"), FORMATS, key=f"{key} format", format_func=FORMATS.__getitem__, default="png"
        )
        _download(_("A page that works offline (5 MB)"), lambda: offline(picture), f"{name}.html", f"{key} page")


def _download(label: str, made: Callable[[], bytes], name: str, key: str) -> None:
    # Made when it is asked for; nothing on the page changes by it.
    st.download_button(label, made, name, key=key, on_click="ignore", width="stretch")


def _saved_as(picture: Picture, key: str) -> dict[str, Any]:
    kind = st.session_state.get(f"{key} format") or "png"
    return {"format": kind, "filename": _plain(picture.name), "scale": 2 if kind == "png" else 1}


def offline(picture: Picture) -> bytes:
    """The chart as an HTML file: it says who claims what, where it is from and when, and leads back to the view."""
    lines = [picture.claimants, _(CLAIMS), origin()]
    return charts.page(
        picture.figure, picture.title, lines, picture.link, picture.alt, _plain(picture.name), look.dark()
    ).encode()


def origin() -> str:
    """Which state of the ledger a chart was made of, in a sentence."""
    time = ledger.as_of()
    return _(THEN).format(when=asof.said(time)) if time else _(MADE).format(when=words.moment(ledger.published()))


def _plain(name: str) -> str:
    return re.sub(r"[^A-Za-z0-9_-]+", "-", name).strip("-")[:120] or "chart"
