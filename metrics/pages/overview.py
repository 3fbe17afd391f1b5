"""Overview: one day at a glance, the latest with a report unless another is asked for."""

from datetime import date, datetime

import streamlit as st

from metrics import words
from metrics.locale import _
from metrics.shared import asof, brief, fragments, glance, ledger, look, overview, sharing, state

then = asof.begin("overview")
days = look.days_or_stop()
view = state.follow("overview", state.Day("day", days[0], days[-1], days[-1]), then)
day: date = view["day"]
before, after = glance.neighbours(days, day)


def turn(to: date) -> None:
    """Show another day."""
    st.session_state[view.key("day")] = to


groups = glance.of_day(day)
told, silent = sum(len(group.rows) for group in groups), sum(len(group.silent) for group in groups)
look.heading(
    words.weekday(day),
    _("What was reported for this day (Kyiv calendar day): {told} of {all} series have a report.").format(
        told=words.number(told), all=words.number(told + silent)
    ),
)
look.notes(view)
asof.banner(view)
with st.container(horizontal=True, vertical_alignment="bottom"):
    st.button(
        _("Earlier"), disabled=before is None, on_click=turn, args=(before,), help=_("The nearest earlier report")
    )
    st.date_input(_("Day covered"), key=view.key("day"), min_value=days[0], max_value=days[-1], width=150)
    st.button(_("Later"), disabled=after is None, on_click=turn, args=(after,), help=_("The next day with a report"))
    query = {"day": day.isoformat()} | fragments.carried("day")
    st.page_link("metrics/pages/day.py", label=_("Every claim of this day"), query_params=query)
    st.page_link(
        "metrics/pages/checks.py", label=_("What does not fit"), query_params=fragments.carried("checks") or None
    )
    asof.picker(view)
    look.share(view, sharing.Subject(words.weekday(day), (), day, day))
today = (ledger.as_of() or datetime.now(words.KYIV)).astimezone(words.KYIV).date()
st.html(brief.html(day, today))
st.html(overview.html(day, today))
look.quiet(
    _(
        "A value is what its claimant reports, not an established fact. “At least” and “about” are the claimant's own "
        "limits. Shaded behind a line: the range that the 42 days before each day make usual, which holds 95 of 100 "
        "days. A day without a report is left out, never counted as zero."
    )
)
