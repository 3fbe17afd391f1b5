"""Read a text: what a pasted or dropped text states, marked in it and as tables; nothing of it is stored."""

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial
from typing import Literal

import polars as pl
import streamlit as st

from metrics import export, words
from metrics.locale import _
from metrics.shared import given, look, plain, proof, reader, readout, sample, state

ZONES = given.ZONES
view = state.follow(
    "read",
    state.One("language", tuple(given.LANGUAGES), "detect"),
    state.One("zone", tuple(ZONES), next(iter(ZONES))),
)
MOST_ROWS = 15
RESULT, WRONG, DROPPED = "read result", "read wrong", "read dropped"
st.session_state.setdefault(DROPPED, 0)


def forget() -> None:
    """Clear the text, the files and what was read in them."""
    for name in (RESULT, WRONG):
        st.session_state.pop(name, None)
    st.session_state["read.text"], st.session_state["read.published"] = "", None
    st.session_state[DROPPED] += 1


def example() -> None:
    """Put our own example into the form."""
    forget()
    st.session_state["read.text"] = sample.TEXT
    st.session_state["read.published"] = sample.PUBLISHED


def ask() -> None:
    """The form; what it is asked to read is read at once and kept for this visitor only."""
    with st.form("read form", border=False):
        pasted = st.text_area(_("Text"), key="read.text", height=220, placeholder=_(sample.WHAT))
        dropped = st.file_uploader(
            _("Or files: {kinds}, {size} MB in all").format(kinds=words.listing(given.NAMED), size=given.MEGABYTES),
            type=[ending[1:] for ending in given.ENDINGS],
            accept_multiple_files=True,
            max_upload_size=given.MEGABYTES,
            key=f"read.files {st.session_state[DROPPED]}",
        )
        with st.container(horizontal=True, vertical_alignment="bottom"):
            at = st.datetime_input(
                _("Published (optional)"), value=None, min_value=sample.FIRST, key="read.published", width=210
            )
            st.selectbox(
                _("Time zone"),
                view.options("zone"),
                key=view.key("zone"),
                format_func=lambda name: _(ZONES[name]),
                width=160,
            )
            st.selectbox(
                _("Language"),
                view.options("language"),
                key=view.key("language"),
                format_func=lambda name: _(given.LANGUAGES[name]),
                width=140,
            )
            pressed = st.form_submit_button(_("Read"), type="primary")
    if pressed:
        st.session_state.pop(RESULT, None)
        st.session_state[WRONG] = answer(pasted or "", dropped, at)


def answer(pasted: str, dropped: Sequence[given.File], at: datetime | None) -> list[str]:
    """Read what was handed in; sentences on what could not be."""
    none = _("There is no text yet: paste one, drop a file, or load the example.")
    language = None if view["language"] == "detect" else view["language"]
    try:
        published = given.when(at, view["zone"], datetime.now(UTC))
        asked = given.gather(pasted, dropped, published, language)
        if not asked.documents:
            return asked.wrong or [none]
        with st.spinner(_("Reading …")):
            st.session_state[RESULT] = reader.read(asked.documents)
    except (ValueError, reader.NotRead) as reason:
        said = str(reason)
        return [said[:1].upper() + said[1:]]
    return [*asked.wrong, *st.session_state[RESULT].wrong]


def download(label: str, found: reader.Answer, which: str) -> None:
    """One button for a table of all texts; the file is made when it is asked for."""
    rows = getattr(found, which)
    made = partial(export.csv, readout.file(found, rows))
    st.download_button(label, made, f"{which}.csv", key=f"read {which}", on_click="ignore", disabled=rows.is_empty())


def height(rows: pl.DataFrame) -> int | Literal["content"]:
    """A short table is as high as its rows; a long one scrolls."""
    return "content" if rows.height <= MOST_ROWS else 460


def tables(found: reader.Answer, place: int) -> None:
    """The claims and the numbers left out of one text."""
    claims, refused = readout.of(found, place)
    st.subheader(words.counted("{count} claim", "{count} claims", claims.height), anchor=False)
    if claims.height:
        st.dataframe(
            proof.table(claims),
            hide_index=True,
            height=height(claims),
            column_config=dict.fromkeys(
                (_("Words"), _("Day covered"), _("Standing")), st.column_config.TextColumn(width=150)
            ),
            alt=_("The claims of this text"),
        )
    st.subheader(words.counted("{count} number left out", "{count} numbers left out", refused.height), anchor=False)
    if refused.height:
        st.dataframe(
            proof.refusals(refused), hide_index=True, height=height(refused), alt=_("The numbers left out, and why")
        )


def show(found: reader.Answer) -> None:
    """Each text with its numbers marked, and its tables; the files hold all texts together."""
    with st.container(horizontal=True, vertical_alignment="center"):
        st.markdown(f"**{readout.summary(found)}**")
        download(_("Claims as CSV"), found, "claims")
        download(_("Numbers left out as CSV"), found, "refused")
        made = partial(given.update_file, found.documents)
        st.download_button(_("Text as JSON lines"), made, "texts.jsonl", key="read texts", on_click="ignore")
    if readout.undated(found):
        st.info(readout.undated(found))
    reasons = st.toggle(_("Reasons in the text"), value=True, key="read.reasons")
    st.html(readout.legend())
    for place, one in enumerate(found.documents[: readout.SHOWN]):
        if len(found.documents) > 1:
            st.header(plain.markdown(one.name), anchor=False)
        st.html(readout.marked(found, place, reasons))
        tables(found, place)
    more = len(found.documents) - readout.SHOWN
    if more > 0:
        look.quiet(
            words.counted(
                "{count} further text of this reading: see the files above.",
                "{count} further texts of this reading: see the files above.",
                more,
            )
        )


look.heading(
    _("Read a text"),
    _(
        "Which figures a text states, whose they are and of which day, and which of its numbers are left out and why. "
        "The text is read on this server for you alone and <strong>is not stored</strong>: no figure on the other "
        "pages changes, and it is gone when you press Clear or close this tab."
    ),
)
look.notes(view)
ask()
with st.container(horizontal=True):
    st.button(_("Load an example"), on_click=example)
    st.button(_("Clear"), on_click=forget)
for said in st.session_state.get(WRONG, ()):
    st.warning(plain.markdown(said))
if RESULT in st.session_state:
    show(st.session_state[RESULT])
look.quiet(_(sample.STORING))
