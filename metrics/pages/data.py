"""Data: the figures of a choice and all tables of the ledger to take away, with what every column means."""

from functools import partial

import streamlit as st

from metrics import words
from metrics.locale import _
from metrics.shared import asof, catalogue, dates, ledger, look, sharing, state, takeaway

then = asof.begin("data")
days = look.days_or_stop()
names = catalogue.offered()
view = state.follow(
    "data",
    state.Many("series", names, ()),
    state.Day("from", days[0], days[-1], days[0]),
    state.Day("to", days[0], days[-1], days[-1]),
    dates.choice(days[0], days[-1]),
    state.Switch("bom", False),
    then,
)
since, until = sorted((view["from"], view["to"]))
shown = takeaway.table(tuple(view["series"]), since, until)


def downloads(label: str, rows: int, name: str, frame: takeaway.Frame) -> None:
    """A button for each format of one table; the file is made when it is asked for."""
    with st.container(horizontal=True, vertical_alignment="center"):
        st.markdown(words.counted("**{name}**, {count} row", "**{name}**, {count} rows", rows, name=label))
        for kind in takeaway.FORMATS:
            made = partial(takeaway.made, kind, frame, view["bom"])
            st.download_button(takeaway.LABELS[kind], made, f"{name}.{kind}", key=f"{name} {kind}", on_click="ignore")


look.heading(
    _("Data"),
    _(
        "Figures, claims and refused numbers as files. Empty cells are unknown or not reported, never zero. "
        "In CSV files, text that a spreadsheet would run as a formula is made harmless with a leading apostrophe."
    ),
)
look.notes(view)
asof.banner(view)
with st.container(horizontal=True, vertical_alignment="bottom"):
    st.multiselect(
        _("Series"), names, key=view.key("series"), format_func=catalogue.label, placeholder=_("All series"), width=400
    )
    dates.picker(view, days[0], days[-1])
    asof.picker(view)
    look.share(view, sharing.of_series(view, view["series"]))
st.toggle(
    _("CSV for Excel"),
    key=view.key("bom"),
    help=_(takeaway.FOR_EXCEL),
)
chosen = partial(takeaway.with_claims, view["series"], since, until)
downloads(_("Figures of this choice"), shown.total, "figures-chosen", chosen)
if not shown.total:
    st.info(_("None of these series has a figure between these days. That is not zero: nothing was reported."))
else:
    st.dataframe(
        shown.rows,
        hide_index=True,
        height=340,
        column_config=look.columns(shown.rows) | dict.fromkeys(takeaway.often(), st.column_config.TextColumn()),
        placeholder="–",
        alt=_("The figures of this choice"),
    )
    if shown.left:
        look.quiet(shown.left)

st.header(_("Everything"), anchor=False)
if ledger.as_of():
    look.quiet(_("What follows is the ledger as it is now."))
st.html(takeaway.package())
st.html(takeaway.whole(ledger.tables().counts, view["bom"]))

st.header(_("Codebook"), anchor=False)
downloads(_("Every metric and every column"), takeaway.codebook().height, "codebook", takeaway.codebook)
st.dataframe(takeaway.meanings("metric"), hide_index=True, height=340, alt=_("What every metric counts"))
st.dataframe(takeaway.meanings("derived"), hide_index=True, height="content", alt=_("The series computed from figures"))
st.dataframe(takeaway.meanings("column"), hide_index=True, height=340, alt=_("What every column holds"))

st.header(_("Calendar of definitions"), anchor=False)
look.quiet(_("When a figure began, ended or came to mean something else. Charts draw it, flags and sums follow it."))
for refusal in takeaway.bad_rows():
    st.warning(refusal)
downloads(_("Every change"), takeaway.calendar().height, "definitions", takeaway.calendar)
st.dataframe(takeaway.changes(), hide_index=True, height=340, alt=_("When what a figure counts changes"))

st.header(_("Sources and credits"), anchor=False)
st.dataframe(takeaway.credits(), hide_index=True, height="content", alt=_("Who is read, and the credit they ask for"))
