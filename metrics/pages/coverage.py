"""Coverage: which days have a report, series by series, which do not and why, and the numbers that were not taken."""

from functools import partial

import streamlit as st

from metrics.locale import _
from metrics.shared import asof, catalogue, covered, dates, look, months, search, state, takeaway, unread

then = asof.begin("coverage")
days = look.days_or_stop()
choices = (
    state.One("source", ("all", *search.publishers()), "all"),
    state.One("claimant", ("all", *covered.claimants()), "all"),
)
source, claimant = (state.ahead("coverage", choice) for choice in choices)
voice = covered.Voice(source, claimant)
view = state.follow(
    "coverage",
    *choices,
    state.One("metric", ("all", *covered.names(voice)), "all"),
    state.Day("from", days[0], days[-1], days[0]),
    state.Day("to", days[0], days[-1], days[-1]),
    dates.choice(days[0], days[-1]),
    then,
)
since, until = sorted((view["from"], view["to"]))
name = view["metric"]
found = covered.of(covered.days(voice, since, until), name)

look.heading(
    _("Coverage"),
    _(
        "Which days have a report, series by series, and which do not. A day without a report is missing; it is never "
        "counted as zero."
    ),
)
look.notes(view)
asof.banner(view)
with st.container(horizontal=True, vertical_alignment="bottom"):
    st.selectbox(
        _("Source"), view.options("source"), key=view.key("source"), format_func=covered.source_label, width=230
    )
    st.selectbox(
        _("Claimant"), view.options("claimant"), key=view.key("claimant"), format_func=covered.claimant_label, width=230
    )
    st.selectbox(_("Series"), view.options("metric"), key=view.key("metric"), format_func=covered.label, width=300)
    dates.picker(view, days[0], days[-1])
    asof.picker(view)
    csv = partial(takeaway.made, "csv", partial(covered.file, found))
    st.download_button(_("Every day as CSV"), csv, f"coverage-{name.replace(':', '-')}.csv", on_click="ignore")
    look.share(view)
if found.is_empty():
    st.info(_("Nothing of this choice is about a single day. That is not zero."))
elif name == "all":
    look.quiet(covered.summary(found))
    st.html(covered.legend() + covered.table(found, covered.carried(view)))
    look.quiet(_(covered.HOW))
else:
    st.header(catalogue.label(name), anchor=False)
    look.quiet(f"{covered.of_one(found, name)} {months.cut(found)}")
    st.html(months.calendar(found, name))
    st.html(covered.gaps(found, name))
    look.quiet(_("Every day leads to its page. What is known of it stands in its tip, and in the file."))
st.header(_("Numbers that were not taken"), anchor=False)
refused = unread.find(source, since, until)
look.quiet(unread.summary(refused))
if not refused.is_empty():
    st.html(unread.table(refused, source))
