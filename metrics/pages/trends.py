"""Trends: series over time, gaps left open, hedges drawn; a click on a point opens the words behind it."""

from collections.abc import Mapping
from datetime import timedelta
from html import escape
from typing import Any

import streamlit as st

from metrics import charts, series, words
from metrics.locale import N_, _
from metrics.shared import (
    asof,
    catalogue,
    changes,
    dates,
    fragments,
    ledger,
    look,
    notes,
    panels,
    picture,
    plain,
    sharing,
    state,
    trendview,
)  # fmt: skip
from metrics.shared.trendview import FIXED, LAYOUTS

then = asof.begin("trends")
days = look.days_or_stop()
names = catalogue.offered()
last = series.last_day(ledger.tables().figures)
view = state.follow(
    "trends",
    state.Many("series", names, panels.leading(days[-1])),
    state.Day("from", days[0], last, max(days[0], days[-1] - timedelta(days=365))),
    state.Day("to", days[0], last, days[-1]),
    dates.choice(days[0], days[-1]),
    state.One("step", ("day", "week", "month"), "day"),
    state.One("by", ("day", "reported"), "day"),
    picture.choice(),
    state.One("layout", tuple(LAYOUTS), "stacked"),
    state.One("aggregate", ("sum", "mean"), "sum"),
    state.One("scale", ("linear", "log"), "linear"),
    state.Switch("mean", True),
    state.Switch("year_before", False),
    state.One("flags", tuple(panels.SHOWN), "alerts"),
    then,
)
LABELS = LAYOUTS | {
    "day": N_("Day"), "week": N_("Week"), "month": N_("Month"),
    "sum": N_("Sum"), "mean": N_("Mean"), "linear": N_("Linear"), "log": N_("Logarithmic"),
    "alerts": N_("Alerts and questions"), "all": N_("All flags"), "none": N_("No flags"),
}  # fmt: skip
BY = {"day": N_("Day covered"), "reported": N_("Day reported")}
how, cut = trendview.asked(view)
fixed = how.layout in FIXED


def pick(label: str, name: str, labels: Mapping[str, str] = LABELS) -> None:
    """A choice of a few, held in the address under its catalogue name."""
    st.segmented_control(
        label, view.options(name), key=view.key(name), format_func=lambda one: _(labels[one]), required=True
    )


def open_evidence(row: dict[str, Any]) -> None:
    """Leave for the words behind one day's figure."""
    page, query = catalogue.proof(row)
    st.switch_page(f"metrics/pages/{page}.py", query_params=query | fragments.carried(page))


def slid() -> None:
    """Show the range that the slider was moved to."""
    st.session_state[view.key("from")], st.session_state[view.key("to")] = st.session_state["trends range"]


def slider() -> None:
    """The range of days, for mouse, thumb and arrow keys; the days of the address follow it."""
    if days[0] < last:
        st.session_state["trends range"] = (cut.since, cut.until)
        st.slider(_("Range of days"), days[0], last, key="trends range", on_change=slid, format=_("D MMM YYYY"))


def display() -> None:
    """The choices that are made less often."""
    with st.popover(_("Display")):
        if how.layout != "parts":
            pick(_("Days are"), "by", BY)
            pick(_("Scale"), "scale")
            pick(_("Marks"), "flags")
            st.toggle(_("7-day mean"), key=view.key("mean"))
            st.toggle(_("The same time a year before"), key=view.key("year_before"))
        else:
            look.quiet(_("Bars of parts have one scale, from zero, and no marks."))


def controls() -> None:
    """Everything that chooses what is shown."""
    with st.container(horizontal=True, vertical_alignment="bottom"):
        if not fixed:
            st.multiselect(_("Series"), names, key=view.key("series"), format_func=catalogue.label, width=560)
        st.selectbox(
            _("Layout"), view.options("layout"), key=view.key("layout"), format_func=lambda one: _(LAYOUTS[one]),
            width=225,
        )  # fmt: skip
    with st.container(horizontal=True, vertical_alignment="bottom"):
        dates.picker(view, days[0], last)
        pick(_("Step"), "step")
        if cut.step != "day":
            pick(_("Days are taken as"), "aggregate")
        picture.picker(view)
        display()
        asof.picker(view)
        look.share(view, sharing.of_series(view, trendview.names(how)))
    slider()


def period(name: str, row: dict[str, Any]) -> None:
    """The reported days of a clicked week or month, each with a link to its words."""
    span = _("{first} to {last}").format(first=words.short_day(row["at"]), last=words.short_day(row["until"]))
    st.subheader(f"{catalogue.label(name)}, {span}", anchor=False)
    st.html(panels.list_of_days(panels.days_of(name, row, cut)))


def opened(name: str, row: dict[str, Any]) -> None:
    """What a chosen day or period leads to: the words of the day, the days of the period."""
    if how.layout == "parts":
        st.switch_page("metrics/pages/day.py", query_params={"day": str(row["at"])} | fragments.carried("day"))
    if cut.step == "day":
        open_evidence(row)
    period(name, row)


def chart(shown: trendview.Shown, taken: picture.Picture) -> None:
    """The chart; a click on a day leaves for its words, a click on a week or month lists its days below."""
    event = picture.draw(taken, "trends", _key("trends"), on_select="rerun")
    if how.log and not fixed:
        lost = charts.undrawable(shown.panels)
        if lost:
            look.quiet(
                words.counted(
                    "{count} value of zero or below cannot be drawn on a logarithmic scale.",
                    "{count} values of zero or below cannot be drawn on a logarithmic scale.",
                    lost,
                )
            )
    for point in event["selection"]["points"]:
        hit = panels.clicked(shown.panels, point)
        if hit and not (how.layout == "parts" and cut.step != "day"):
            opened(shown.names[hit[0]], hit[1])


def table(shown: trendview.Shown, taken: picture.Picture) -> None:
    """The same numbers as a table; a chosen row of a day leaves for its words."""
    counted = words.counted("{count} row.", "{count} rows.", shown.table().height)
    look.quiet(counted if how.layout == "parts" else f"{counted} {_('Choose a row to open the words behind it.')}")
    event = picture.tabled(taken, "trends", _key("trends"), "ignore" if how.layout == "parts" else "rerun")
    for place in [] if how.layout == "parts" else event["selection"]["rows"]:
        opened(*panels.row_at(shown.names, shown.panels, place))


def _key(what: str) -> str:
    """A chart of other series or days is another one: what was selected in it is gone."""
    chosen = (how.layout, cut.step, cut.by, cut.means, cut.since, cut.until, *how.names)
    return f"{what} {' '.join(str(one) for one in chosen)}"


def legend(shown: trendview.Shown) -> None:
    """How the chart is read."""
    said = [
        _(
            "Hollow: the claimant hedged the number, or the week or month "
            "lacks days. A whisker up: at least; down: at most. ◇ alert, □ watch, ○ question. "
            "A numbered line: what is counted changes; the notes above say how."
        )
    ]
    if how.layout == "parts":
        said = [_("Click a bar to open its day. An empty day is a day that is not drawn, not a day without drones.")]
    if any(one.withheld is not None and one.withheld.height for one in shown.panels):
        said.append(_("Hatched: a day on which the claimant reported and gave no number. That is not zero."))
    if shown.marked.rows:
        said.append(_("A letter at the bottom: an own note on these days, listed above."))
    look.quiet(" ".join(said))


def nothing(shown: trendview.Shown) -> None:
    """Why there is no chart."""
    if not fixed and not how.names:
        st.info(_("Choose at least one series."))
    elif not fixed and not shown.names and how.layout != "indexed":
        st.info(_("Choose the step Day, or another series."))
    elif how.layout in ("stacked", "shared", "sides"):
        st.info(_("None of these series has a report between these days. That is not zero: nothing was reported."))
    look.html(changes.listing(shown.told, drawn=False))


lead = _("Figures as their claimants report them. A gap is a day without a report; nothing is filled in.")
if view["view"] == "chart" and how.layout != "parts":
    lead = f"{lead} {_('Click a point to open the words behind it.')}"
look.heading(_("Trends"), lead)
look.notes(view)
asof.banner(view)
for wrong in notes.bad_rows():
    st.warning(plain.markdown(wrong))
controls()
shown = trendview.show(how, cut, picture.foot(view))
if shown.said:
    st.html("".join(f'<p class="ff-quiet">{escape(sentence)}</p>' for sentence in shown.said))
if shown.figure is None:
    nothing(shown)
else:
    taken = trendview.pictured(shown, how, cut, sharing.pinned(view))
    is_table = view["view"] == "table"
    (table if is_table else chart)(shown, taken)
    look.html(changes.listing(shown.told, drawn=not is_table))
    look.html(notes.listing(shown.marked))
    if not is_table:
        legend(shown)
