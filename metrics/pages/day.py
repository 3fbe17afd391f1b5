"""Day: one date on one sheet, to read and to print, and below it every claim about it in its words."""

from datetime import date

import streamlit as st

from metrics import words
from metrics.locale import _
from metrics.shared import asof, catalogue, changes, dayview, glance, look, sharing, sheet, state

then = asof.begin("day")
days = look.days_or_stop()
view = state.follow(
    "day",
    state.Day("day", days[0], days[-1], days[-1]),
    state.One("metric", ("all", *dict.fromkeys(catalogue.key(name)[0] for name in dayview.known())), "all"),
    then,
)
day: date = view["day"]
before, after = glance.neighbours(days, day)


def turn(to: date) -> None:
    """Show another day."""
    st.session_state[view.key("day")] = to


drawn = sheet.drawn(day, view["metric"])
look.heading(
    words.weekday(day),
    _("Everything stated about this day (Kyiv calendar day): {size}. {published}").format(
        size=drawn.size, published=look.updated()
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
    st.selectbox(
        _("Metric"), view.options("metric"), key=view.key("metric"), format_func=dayview.metric_label, width=320
    )
    asof.picker(view)
    look.share(view, sharing.Subject(words.weekday(day), (), day, day))
if not drawn.sheet:
    st.info(_("No report for this choice. That is not zero: nothing was stated about it."))
for said in changes.of_day(day, drawn.silent):
    st.info(said)
if drawn.sheet:
    st.html(drawn.sheet)
    st.html(f'<p class="ff-print">{sheet.address(view)}</p>')
    with st.container(key="in-words"):
        look.quiet(_("The sheet above prints on one page (Ctrl+P), without what follows."))
        st.header(_("Every statement in its words"), anchor=False)
        st.html(drawn.page)
