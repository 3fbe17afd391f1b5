"""Flags: days that stand out, each with its sentence and its series with the range that its past makes usual."""

from datetime import timedelta

import streamlit as st

from metrics import charts, words
from metrics.shared import cards, catalogue, changes, flagview, look, panels, state

days = look.days_or_stop()
view = state.follow(
    "flags",
    state.One("metric", ("all", *flagview.series_names()), "all"),
    state.One("kind", ("all", *flagview.KINDS), "all"),
    state.Day("from", days[0], days[-1], days[0]),
    state.Day("to", days[0], days[-1], days[-1]),
    state.Text("flag"),
)
AROUND = timedelta(days=120)
since, until = sorted((view["from"], view["to"]))
found = flagview.find(view["metric"], view["kind"], since, until)


def chart(row: cards.Row) -> None:
    """The series around one flag with its usual range."""
    name = catalogue.name((row["metric"], row["side"]))
    first, last = max(days[0], row["day"] - AROUND), min(days[-1], row["day"] + AROUND)
    told = changes.tell([name], first, last)
    panel = panels.panel(name, first, last, "day", "day", "all", told)
    band = flagview.cut(panels.band(name), first, last)
    st.plotly_chart(
        charts.usual_range(panel, band, first, last, row["day"], look.dark()),
        key=f"flags {name} {first}",
        config=look.CHART_TOOLS,
        alt=f"{panel.title} around {words.day(row['day'])}, {panel.claimant}. {row['sentence']}",
    )
    look.quiet(
        "Shaded: the range that the 42 days before each day make usual. ◇ alert, □ watch, ○ question, ✕ explained."
    )
    st.html(changes.listing(told))


look.heading(
    "Flags",
    "Days that stand out from the weeks before them. A flag is a prompt to look at the words, not a finding: "
    "it does not say why, and nothing is changed by it.",
)
look.notes(view)
with st.container(horizontal=True, vertical_alignment="bottom"):
    st.selectbox("Series", view.options("metric"), key=view.key("metric"), format_func=flagview.series_label, width=300)
    st.selectbox("Kind", view.options("kind"), key=view.key("kind"), format_func=flagview.kind_label, width=300)
    st.date_input("From", key=view.key("from"), min_value=days[0], max_value=days[-1], width=140)
    st.date_input("To", key=view.key("to"), min_value=days[0], max_value=days[-1], width=140)
    look.copy_link(view)
if found.is_empty():
    st.info("No flag for this choice.")
else:
    row = flagview.chosen(found, view["flag"])
    st.html(f'<div class="ff-why">{cards.flag_badge(row)} {cards.sentence(row)}</div>')
    chart(row)
    look.quiet(flagview.summary(found))
    st.html(f'<div class="ff-cards">{"".join(cards.flags(one) for one in flagview.listed(found))}</div>')
