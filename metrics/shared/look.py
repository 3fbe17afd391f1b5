"""What every page has: the style sheet, a heading, notes on the address, the link to copy, a sentence when it fails."""

import atexit
import gc
import logging
from contextvars import ContextVar
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import Any

import polars as pl
import streamlit as st

from metrics import flags, home, series, store, words
from metrics.locale import _
from metrics.shared import asof, fragments, ledger, plain, sharing, state, tongue
from metrics.shared.kept import kept

STYLE = Path(__file__).with_name("style.css")
EMBEDDED = Path(__file__).with_name("embed.css")
NEEDS_NO_LEDGER = ("read", "sources", "method")
CHART_TOOLS = {"displaylogo": False, "modeBarButtonsToRemove": ["select2d", "lasso2d", "autoScale2d"]}
# What opens over a page stands outside the part of it that Streamlit calls dark.
DARK = "<style>[data-testid=stPopoverBody] { color-scheme: dark; }</style>"
log = logging.getLogger(__name__)
# What a page is called, for the run that draws it.
_title: ContextVar[str] = ContextVar("title", default="Frontline Figures")


def run(page: Any) -> None:
    """Draw one page; an empty ledger, a broken one and a failing page each get a sentence, never a traceback."""
    st.html(STYLE)
    if dark():
        st.html(DARK)
    if st.context.is_embedded:
        st.html(EMBEDDED)
    tongue.tell()
    fragments.begin()
    ledger.look_back(None)
    ledger.turn(flags.USUAL)
    _title.set(page.title)
    try:
        if page.url_path in NEEDS_NO_LEDGER:
            page.run()
        elif ledger.tables().counts["updates"]:
            page.run()
            _warm_up()
        else:
            empty()
    except store.LedgerError as error:
        st.error(str(error))
    except Exception:
        log.exception("The page %s could not be drawn", page.title)
        st.error(
            _(
                "This page could not be drawn. The ledger is untouched; the reason is in the server's log. "
                "Reload the page, and if it fails again, give the log to whoever runs this server."
            )
        )
    finally:
        if not st.context.is_embedded:
            tongue.picker()


@st.cache_resource(show_spinner=False)
def _warm_up() -> None:
    """Once per server, after the first page is drawn: loads what charts need, and sets all that aside for good.

    Streamlit collects garbage after every run, which means looking at each object of the libraries and the rules
    again; what is loaded by now never becomes garbage, and leaving it out halves the time of a run.
    """
    import_module("metrics.charts")
    gc.collect()
    gc.freeze()
    atexit.register(gc.unfreeze)


def empty() -> None:
    """The page of a ledger that holds nothing yet."""
    st.title(_("No updates have been read yet"))
    st.markdown(
        _("The ledger is empty, so there is nothing to show. That is not the same as days on which nothing happened.")
    )
    st.markdown(_("Read the bundled updates into it:"))
    st.code(".venv/bin/python -m metrics ingest data", language="sh")
    named = home.ledger() != home.DEFAULT
    st.markdown(_("Then reload this page. Any folder with saved updates can stand in the place of `data`."))
    if named:
        st.markdown(_("This server was started with a ledger of its own: add `--data` and the name of its file."))


@kept(8)
def _days() -> list[date]:
    return series.report_days(ledger.tables().figures)


def days_or_stop() -> list[date]:
    """Every day with a figure, oldest first; without any the page says so and ends here."""
    days = _days()
    if not days and ledger.as_of():
        heading(_("Nothing was known yet"), _("No figure for a single day had been published by then."))
        asof.banner()
        st.page_link("metrics/pages/overview.py", label=_("Back to what is known now"))
        st.stop()
    if not days:
        heading(
            _("No daily figure yet"), _("Updates have been read, but none of them states a figure for a single day.")
        )
        st.stop()
    return days


def heading(title: str, lead: str) -> None:
    """The page's title, words whatever they are, and one or two sentences on what it shows, as HTML."""
    st.title(plain.markdown(title), anchor=False)
    st.html(f'<p class="ff-lead">{lead}</p>')


def notes(page: state.State) -> None:
    """What the address asked for and could not have."""
    if page.notes:
        st.info("  \n".join(plain.markdown(note) for note in page.notes))


def share(page: state.State, about: sharing.Subject | None = None) -> None:
    """The control that gives the address of what is on the page, and the words to cite it with (see `sharing`)."""
    if st.context.is_embedded:
        st.html(sharing.way_out(page))
        return
    sharing.control(page, about or sharing.of_page(page, _title.get()), ledger.as_of())


def dark() -> bool:
    """Whether the reader's theme is dark."""
    return bool(st.context.theme.type == "dark")


def columns(table: pl.DataFrame) -> dict[str, Any]:
    """How a table's dates and numbers are written: 7 Aug 2026 without a time, thousands separators."""
    dates = {
        name: st.column_config.DateColumn(format=_("D MMM YYYY"))
        for name, kind in table.schema.items()
        if kind == pl.Date
    }
    numbers = table.select(pl.selectors.float()).columns
    said = {_("Value"): st.column_config.TextColumn(width="medium")} if _("Value") in table.columns else {}
    return said | dates | {name: st.column_config.NumberColumn(format="localized") for name in numbers}


def html(text: str) -> None:
    """A piece of HTML; nothing where there is none."""
    if text:
        st.html(text)


def quiet(text: str) -> None:
    """A small remark under or above a figure."""
    st.html(f'<p class="ff-quiet">{text}</p>')


def updated() -> str:
    """When the ledger was last published, in both zones."""
    when = None if ledger.as_of() else ledger.published()
    return _("Ledger published {time}.").format(time=words.moment(when)) if when else ""
