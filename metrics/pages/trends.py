"""Trends: series over time, gaps left open, hedges drawn; a click on a point opens the words behind it."""

from datetime import timedelta
from typing import Any

import streamlit as st

from metrics import charts, series, words
from metrics.shared import asof, catalogue, changes, dates, fragments, ledger, look, panels, sharing, state

then = asof.begin("trends")
days = look.days_or_stop()
names = [*catalogue.present(ledger.tables().figures), *catalogue.computed(ledger.tables().figures)]
last = series.last_day(ledger.tables().figures)
view = state.follow(
    "trends",
    state.Many("series", names, panels.leading(days[-1])),
    state.Day("from", days[0], last, max(days[0], days[-1] - timedelta(days=365))),
    state.Day("to", days[0], last, days[-1]),
    dates.choice(days[0], days[-1]),
    state.One("step", ("day", "week", "month"), "day"),
    state.One("by", ("day", "reported"), "day"),
    state.One("view", ("chart", "table"), "chart"),
    state.One("layout", ("stacked", "shared"), "stacked"),
    state.One("scale", ("linear", "log"), "linear"),
    state.Switch("mean", True),
    state.One("flags", tuple(panels.SHOWN), "alerts"),
    then,
)
LABELS = {
    "day": "Day", "week": "Week", "month": "Month", "chart": "Chart", "table": "Table",
    "stacked": "One below the other", "shared": "On one axis", "linear": "Linear", "log": "Logarithmic",
    "alerts": "Alerts and questions", "all": "All flags", "none": "No flags",
}  # fmt: skip


def pick(label: str, name: str, labels: dict[str, str] = LABELS) -> None:
    """A choice of a few, held in the address under its catalogue name."""
    st.segmented_control(label, view.options(name), key=view.key(name), format_func=labels.__getitem__, required=True)


def open_evidence(row: dict[str, Any]) -> None:
    """Leave for the words behind one day's figure."""
    page, query = catalogue.proof(row)
    st.switch_page(f"metrics/pages/{page}.py", query_params=query | fragments.carried(page))


look.heading("Trends", "Figures as their claimants report them. A gap is a day without a report; nothing is filled in.")
look.notes(view)
asof.banner(view)
st.multiselect("Series", names, key=view.key("series"), format_func=catalogue.label)
with st.container(horizontal=True, vertical_alignment="bottom"):
    dates.picker(view, days[0], last)
    pick("Step", "step")
    pick("Show as", "view")
    with st.popover("Display"):
        pick("Days are", "by", {"day": "Day covered", "reported": "Day reported"})
        pick("Panels", "layout")
        pick("Scale", "scale")
        pick("Marks", "flags")
        st.toggle("7-day mean", key=view.key("mean"))
    asof.picker(view)
    look.copy_link(view, sharing.of_series(view, view["series"]))

since, until = sorted((view["from"], view["to"]))
by_day = [name for name in view["series"] if view["step"] != "day" and catalogue.is_computed(name)]
shown = [name for name in view["series"] if name not in by_day]
told = changes.tell(shown, since, until)
drawn = [panels.panel(name, since, until, view["step"], view["by"], view["flags"], told) for name in shown]
if by_day:
    st.info(f"Shown by day only: {words.listing([catalogue.label(name) for name in by_day])}.")


def chart() -> None:
    """The chart; a click on a day leaves for its words, a click on a week or month lists its days below."""
    log = view["scale"] == "log"
    shape = (view["step"], view["layout"] == "stacked", log, view["mean"], look.dark())
    event = st.plotly_chart(
        charts.trends(drawn, since, until, *shape),
        key=f"trends {view['step']} {view['by']} {since} {until} {' '.join(view['series'])}",
        on_select="rerun",
        selection_mode="points",
        config=look.CHART_TOOLS,
        alt="; ".join(f"{one.title}, {one.claimant}" for one in drawn) + ". The table holds the same numbers.",
    )
    lost = charts.undrawable(drawn) if log else 0
    if lost:
        look.quiet(f"{words.count(lost, 'value')} of zero or below cannot be drawn on a logarithmic scale.")
    for point in event["selection"]["points"]:
        hit = panels.clicked(drawn, point)
        if hit and view["step"] == "day":
            open_evidence(hit[1])
        elif hit:
            period(shown[hit[0]], hit[1])


def period(name: str, row: dict[str, Any]) -> None:
    """The reported days of a clicked week or month, each with a link to its words."""
    st.subheader(
        f"{catalogue.label(name)}, {words.short_day(row['at'])} to {words.short_day(row['until'])}", anchor=False
    )
    st.html(panels.list_of_days(panels.days_of(name, row, view["by"])))


def table() -> None:
    """The same numbers as a table; a chosen row of a day leaves for its words."""
    rows = panels.table(drawn, view["step"])
    look.quiet(f"{words.count(rows.height, 'row')}. Choose a row to open the words behind it.")
    event = st.dataframe(
        rows,
        hide_index=True,
        on_select="rerun",
        selection_mode="single-row",
        height=520,
        column_config=look.columns(rows),
        placeholder="–",
        key=f"trends rows {view['step']} {view['by']} {since} {until} {' '.join(view['series'])}",
        alt="The numbers of the chart as a table",
    )
    for place in event["selection"]["rows"]:
        name, row = panels.row_at(shown, drawn, place)
        if view["step"] == "day":
            open_evidence(row)
        period(name, row)


if not drawn:
    st.info("Choose at least one series." if not by_day else "Choose the step Day, or another series.")
elif all(one.points.drop_nulls("bound").is_empty() for one in drawn):
    st.info("None of these series has a report between these days. That is not zero: nothing was reported.")
    look.html(changes.listing(told, drawn=False))
elif view["view"] == "table":
    table()
    look.html(changes.listing(told, drawn=False))
else:
    chart()
    look.html(changes.listing(told))
    look.quiet(
        "Click a point to open the words behind it. Hollow: the claimant hedged the number, or the week or month lacks "
        "days. A whisker up: at least; down: at most. ◇ alert, □ watch, ○ question."
        " A numbered line: what is counted changes; the notes above say how."
    )
