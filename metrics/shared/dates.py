"""The picker of a period: so many days up to the newest one, which a link can ask for, or days of one's own choice."""

from datetime import date

import streamlit as st

from metrics import words
from metrics.locale import _
from metrics.shared import state

NAME = "last"
OFFERED = ("", "30d", "90d", "365d", state.ALL)


def choice(first: date, newest: date) -> state.Last:
    """The field of a page whose days are called `from` and `to`."""
    return state.Last(NAME, "from", "to", first, newest)


def picker(view: state.State, first: date, last: date) -> None:
    """The three controls; another number of days that an address asked for is offered too."""
    offered = OFFERED if view[NAME] in OFFERED else (*OFFERED, view[NAME])
    st.selectbox(_("Period"), offered, key=view.key(NAME), format_func=label, width=150)
    st.date_input(_("From"), key=view.key("from"), min_value=first, max_value=last, width=140)
    st.date_input(_("To"), key=view.key("to"), min_value=first, max_value=last, width=140)


def label(value: str) -> str:
    """A period for the picker."""
    if value == state.ALL:
        return _("All days")
    if not value:
        return _("Chosen days")
    return words.counted("Last {count} day", "Last {count} days", int(value[:-1]))
