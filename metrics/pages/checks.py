"""Checks: what does not fit among the figures and the statements beside them, each in a sentence with its claims."""

from functools import partial

import streamlit as st

from metrics import export, words
from metrics.checks import CHECKS
from metrics.locale import _
from metrics.shared import asof, beside, dates, flagview, look, state

then = asof.begin("checks")
days = look.days_or_stop()
view = state.follow(
    "checks",
    state.One("check", ("all", *CHECKS), "all"),
    state.One("metric", ("all", *beside.names()), "all"),
    state.Day("from", days[0], days[-1], days[0]),
    state.Day("to", days[0], days[-1], days[-1]),
    dates.choice(days[0], days[-1]),
    then,
)
since, until = sorted((view["from"], view["to"]))
found = beside.find(view["check"], view["metric"], since, until)

look.heading(
    _("Checks"),
    _(
        "Figures against each other and against what else is stated. What does not fit is shown here and changes "
        "nothing."
    ),
)
look.notes(view)
asof.banner(view)
with st.container(horizontal=True, vertical_alignment="bottom"):
    st.selectbox(_("Check"), view.options("check"), key=view.key("check"), format_func=beside.label, width=300)
    st.selectbox(
        _("Series"), view.options("metric"), key=view.key("metric"), format_func=flagview.series_label, width=300
    )
    dates.picker(view, days[0], days[-1])
    asof.picker(view)
    st.download_button("CSV", partial(export.csv, found), "checks.csv", on_click="ignore")
    look.share(view)
look.quiet(beside.summary(found))
if found.is_empty():
    st.info(
        words.counted(
            "No mismatch for this choice: {count} check was made on every figure.",
            "No mismatch for this choice: {count} checks were made on every figure.",
            len(CHECKS),
        )
    )
else:
    st.html(beside.listed(found))
st.header(_("What is checked"), anchor=False)
st.html(beside.overview(found))
