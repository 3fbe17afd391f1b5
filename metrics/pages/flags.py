"""Flags: the last day first, then every flag by series and over time, each with why; and decisions on them."""

from dataclasses import replace
from datetime import date, timedelta

import streamlit as st

from metrics import flags, words
from metrics.locale import N_, _
from metrics.shared import (
    asof,
    changes,
    dates,
    decide,
    flagcharts,
    flagday,
    flagview,
    ledger,
    look,
    picture,
    sharing,
    state,
)

then = asof.begin("flags")
days = look.days_or_stop()
view = state.follow(
    "flags",
    then,
    state.One("metric", ("all", *flagview.series_names()), "all"),
    state.One("kind", ("all", *flagview.KINDS), "all"),
    state.Day("from", days[0], days[-1], days[0]),
    state.Day("to", days[0], days[-1], days[-1]),
    dates.choice(days[0], days[-1]),
    state.One("show", tuple(flagview.SHOW), "open"),
    state.Switch("levels", False),
    state.One("dial", tuple(flagview.DIAL), str(flags.USUAL)),
    picture.choice(),
    state.Text("flag"),
    state.Day("day", days[0], days[-1], None),
)
AROUND = timedelta(days=120)
MARKS = N_("◇ alert, □ watch, ○ question, ✕ explained")
ledger.turn(int(view["dial"]))
choice = flagview.choice(view)
found = flagview.find(choice)
subject = flagview.subject(view, found.rows)
asked = bool(view["flag"] or view["day"])


def look_at(flag: str = "", day: date | None = None) -> None:
    """Show another flag, or another day of the same series."""
    st.session_state[view.key("day")] = day
    if flag:
        st.session_state[view.key("flag")] = flag


def last_day() -> None:
    """The flags of the last day with a figure, or the sentence that there is none."""
    today = flagview.of_day(choice, days[-1])
    st.header(_("{day}, the last day with figures").format(day=words.weekday(days[-1])), anchor=False)
    if not today:
        look.quiet(flagview.nothing(days[-1]))
        return
    remark = flagview.together(today)
    if remark:
        look.quiet(remark)
    st.html(flagview.listed(today))


def one_day(subject: flagview.Subject) -> None:
    """One series and day: why it was flagged or not, its chart, a decision."""
    st.header(flagday.title(subject), anchor=False)
    if not asked:
        look.quiet(_("The newest of these flags."))
    st.html(flagday.answer(subject.name, subject.day))
    chart(subject)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        st.date_input(
            _("Why was another day flagged, or not?"),
            key=view.key("day"),
            min_value=days[0],
            max_value=days[-1],
            width=290,
        )
        st.toggle(_("Changes of level, seen from today"), key=view.key("levels"))
    if subject.flags:
        decide.form(subject, (view["flag"], view["day"]))


def chart(subject: flagview.Subject) -> None:
    """The series around one day with its usual range; a click on a day asks about that day."""
    first, last = max(days[0], subject.day - AROUND), min(days[-1], subject.day + AROUND)
    made = flagcharts.around(subject.name, subject.day, first, last, view["levels"], look.dark(), picture.foot(view))
    key = f"flags {subject.name} {first}"

    def ask() -> None:
        for point in st.session_state[key]["selection"]["points"]:
            look_at(day=date.fromisoformat(str(point["x"])[:10]))

    shown = replace(made.picture, link=sharing.pinned(view))
    picture.show(shown, "flags one", key, view["view"], ask)
    if view["view"] == "table":
        look.html(changes.listing(made.told, drawn=False))
        return
    look.quiet(
        _(
            "Click a day to ask about it. Shaded: the range that the 42 days before each day make usual; beyond the "
            "dotted lines a figure is an alert. A gap is a day without a report. Marked: {marks}."
        ).format(marks=_(MARKS))
    )
    if made.hatched:
        look.quiet(_("Hatched: a day on which the claimant reported and gave no number. That is not zero."))
    look.html(changes.listing(made.told))


def over_time() -> None:
    """Every flag of the choice: a line for each series, then the newest as cards."""
    st.header(_("By series, over time"), anchor=False)
    if found.rows.is_empty():
        st.info(_("No flag for this choice."))
        return
    key = f"flags timeline {choice.metric} {choice.kind} {choice.since} {choice.until}"

    def open_flag() -> None:
        for point in st.session_state[key]["selection"]["points"]:
            look_at(flag=flagview.clicked(found.lines, point) or "")

    shown = replace(flagcharts.timeline(choice, look.dark(), picture.foot(view)), link=sharing.pinned(view))
    picture.show(shown, "flags all", key, view["view"], open_flag)
    hint = "" if view["view"] == "table" else _("Click a mark to look at it: {marks}.").format(marks=_(MARKS))
    look.quiet(f"{hint} {flagview.summary(choice)}")
    st.html(found.cards)


look.heading(
    _("Flags"),
    _(
        "Days that stand out from the weeks before them. A flag is a prompt to look at the words, not a finding: "
        "it does not say why, and nothing is changed by it."
    ),
)
look.notes(view)
asof.banner(view)
decide.told((view["flag"], view["day"]))
if flagview.lost(view):
    st.info(
        _("The flag in this link is not in the ledger: figures change, and flags with them. Others are shown below.")
    )
with st.container(horizontal=True, vertical_alignment="bottom"):
    st.selectbox(
        _("Series"), view.options("metric"), key=view.key("metric"), format_func=flagview.series_label, width=300
    )
    st.selectbox(_("Kind"), view.options("kind"), key=view.key("kind"), format_func=flagview.kind_label, width=300)
    dates.picker(view, days[0], days[-1])
    st.segmented_control(
        _("Show"), view.options("show"), key=view.key("show"), format_func=flagview.show_label, required=True
    )
    st.selectbox(
        _("Alerts a series and year"),
        view.options("dial"),
        key=view.key("dial"),
        format_func=flagview.dial_label,
        width=190,
        help=_("How many alerts you want to look at. Fewer: only what lies farthest out. Other pages show about four."),
    )
    picture.picker(view)
    asof.picker(view)
    look.share(view)
whole = (choice.metric, choice.kind, choice.until) == ("all", "all", days[-1])
if whole and not asked:
    last_day()
if subject:
    one_day(subject)
if whole and asked:
    last_day()
over_time()
