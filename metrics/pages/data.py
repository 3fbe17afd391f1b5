"""Data: the figures of a choice and all tables of the ledger to take away, with what every column means."""

from functools import partial

import streamlit as st

from metrics import export, words
from metrics.shared import catalogue, dates, ledger, look, sharing, state, takeaway

days = look.days_or_stop()
names = catalogue.present(ledger.tables().figures)
view = state.follow(
    "data",
    state.Many("series", names, ()),
    state.Day("from", days[0], days[-1], days[0]),
    state.Day("to", days[0], days[-1], days[-1]),
    dates.choice(days[0], days[-1]),
)
since, until = sorted((view["from"], view["to"]))
shown = takeaway.chosen(view["series"], since, until)


def downloads(label: str, rows: int, name: str, frame: takeaway.Frame) -> None:
    """Two buttons for one table; the file is made when it is asked for."""
    with st.container(horizontal=True, vertical_alignment="center"):
        st.markdown(f"**{label}**, {words.count(rows, 'row')}")
        for kind in takeaway.FORMATS:
            made = partial(takeaway.made, kind, frame)
            st.download_button(kind.upper(), made, f"{name}.{kind}", key=f"{name} {kind}", on_click="ignore")


look.heading(
    "Data",
    "Figures, claims and refused numbers as files. Empty cells are unknown or not reported, never zero. "
    "In CSV files, text that a spreadsheet would run as a formula is made harmless with a leading apostrophe.",
)
look.notes(view)
with st.container(horizontal=True, vertical_alignment="bottom"):
    st.multiselect(
        "Series", names, key=view.key("series"), format_func=catalogue.label, placeholder="All series", width=520
    )
    dates.picker(view, days[0], days[-1])
    look.copy_link(view, sharing.of_series(view, view["series"]))
downloads(
    "Figures of this choice",
    shown.height,
    "figures-chosen",
    partial(takeaway.with_claims, view["series"], since, until),
)
table = takeaway.readable(shown)
st.dataframe(
    table,
    hide_index=True,
    height=340,
    column_config=look.columns(table),
    placeholder="–",
    alt="The figures of this choice",
)

st.header("Everything", anchor=False)
st.html(
    '<p><a href="api/package.zip" download>Data package (ZIP)</a>: every table as CSV with the codebook, the calendar '
    "of definitions, sources and licences, a description that data tools read (Frictionless), and a checksum of each "
    "file, which <code>python -m metrics verify</code> compares.</p>"
)
counts = ledger.tables().counts
downloads("All figures", counts["figures"], "figures", ledger.figures_with_claims)
downloads("All claims", counts["claims"], "claims", ledger.all_claims)
downloads("All numbers seen and not taken", counts["refused"], "refused", ledger.all_refused)
downloads("All flags", counts["flags"], "flags", lambda: ledger.tables().flags)

st.header("Codebook", anchor=False)
downloads("Every metric and every column", export.codebook().height, "codebook", export.codebook)
st.dataframe(takeaway.meanings("metric"), hide_index=True, height=340, alt="What every metric counts")
st.dataframe(takeaway.meanings("derived"), hide_index=True, height="content", alt="The series computed from figures")
st.dataframe(takeaway.meanings("column"), hide_index=True, height=340, alt="What every column holds")

st.header("Calendar of definitions", anchor=False)
look.quiet("When a figure began, ended or came to mean something else. Charts draw it, flags and sums follow it.")
for refusal in takeaway.bad_rows():
    st.warning(refusal)
downloads("Every change", export.calendar().height, "definitions", export.calendar)
st.dataframe(takeaway.changes(), hide_index=True, height=340, alt="When what a figure counts changes")

st.header("Sources and credits", anchor=False)
st.dataframe(takeaway.credits(), hide_index=True, height="content")
