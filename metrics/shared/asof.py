"""The picker "as known on": a page shows what was known at an earlier time, says so, and has a way back."""

from datetime import datetime, time, timedelta

import streamlit as st

from metrics import words
from metrics.locale import N_, _
from metrics.shared import ledger, state

NAME = "as_of"
MINUTE = 60


def choice() -> state.Moment:
    """The field of a page's address; the present is no earlier time."""
    return state.Moment(NAME, upcoming())


def upcoming() -> datetime:
    """The full minute to come, in Kyiv, without zone: all that is known now was known by then."""
    now = datetime.now(words.KYIV).replace(tzinfo=None)
    return now.replace(second=0, microsecond=0) + timedelta(minutes=1)


def begin(page: str) -> state.Moment:
    """Turns the ledger to the time that the page asks for, before anything of it is shown; the field for `follow`."""
    field = choice()
    asked = state.ahead(page, field)
    ledger.look_back(asked.replace(tzinfo=words.KYIV) if asked else None)
    return field


def picker(view: state.State) -> None:
    """The control that chooses the time."""
    with st.popover(_("As known on"), help=_("Show what was known at an earlier time")):
        st.datetime_input(
            _("Time in Kyiv"),
            key=view.key(NAME),
            # The same in every run of a day: a widget whose limits move is drawn anew under the reader's hands.
            max_value=datetime.combine(datetime.now(words.KYIV).date(), time(23, 59)),
            step=MINUTE,
            help=_("What had been published by then, each text in the version that had been recorded by then."),
        )


def banner(view: state.State | None = None) -> None:
    """Which time is shown, where it is not the present; with the way back when the page has its state."""
    time = ledger.as_of()
    if time is None:
        return
    with st.container(horizontal=True, vertical_alignment="center", key="as-known"):
        known, explained = _("As known on {time}.").format(time=said(time)), _(EXPLAINED)
        st.html(f'<p class="ff-then"><strong>{known}</strong> {explained}</p>', width="stretch")
        if view:
            st.button(_("Back to what is known now"), on_click=_back, args=(view.key(NAME),))


def _back(key: str) -> None:
    st.session_state[key] = None


EXPLAINED = N_(
    "Only what had been published by then, each text in the version recorded by then; corrections made by then."
)


def said(time: datetime) -> str:
    """The time for a reader: "6 January 2025, 12:00 Kyiv time"."""
    there = time.astimezone(words.KYIV)
    return _("{day}, {time} Kyiv time").format(day=words.day(there.date()), time=f"{there:%H:%M}")
