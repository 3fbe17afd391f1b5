"""Overview: one day at a glance, the latest with a report unless another is asked for."""

from datetime import date, datetime

import streamlit as st

from metrics import words
from metrics.shared import asof, fragments, glance, ledger, look, overview, sharing, state

then = asof.begin("overview")
days = look.days_or_stop()
view = state.follow("overview", state.Day("day", days[0], days[-1], days[-1]), then)
day: date = view["day"]
before, after = glance.neighbours(days, day)


def turn(to: date) -> None:
    """Show another day."""
    st.session_state[view.key("day")] = to


groups = glance.families(ledger.tables(), day)
told, silent = sum(len(group.rows) for group in groups), sum(len(group.silent) for group in groups)
look.heading(
    words.weekday(day),
    f"What was reported for this day (Kyiv calendar day): {told} of {told + silent} series have a report. "
    f"{look.updated()}",
)
look.notes(view)
asof.banner(view)
with st.container(horizontal=True, vertical_alignment="bottom"):
    st.button("Earlier", disabled=before is None, on_click=turn, args=(before,), help="The nearest earlier report")
    st.date_input("Day covered", key=view.key("day"), min_value=days[0], max_value=days[-1], width=150)
    st.button("Later", disabled=after is None, on_click=turn, args=(after,), help="The next day with a report")
    query = {"day": day.isoformat()} | fragments.carried("day")
    st.page_link("metrics/pages/day.py", label="Every claim of this day", query_params=query)
    st.page_link("metrics/pages/checks.py", label="What does not fit")
    asof.picker(view)
    look.copy_link(view, sharing.Subject(words.weekday(day), (), day, day))
today = (ledger.as_of() or datetime.now(words.KYIV)).astimezone(words.KYIV).date()
st.html("".join(overview.family(group, day, today) for group in groups))
look.quiet(
    "A value is what its claimant reports, not an established fact. “At least” and “about” are the claimant's own "
    "limits. A day without a report is left out, never counted as zero."
)
