"""The search of the Evidence page: texts, numbers taken and numbers not taken, by words and by what is said of them."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from html import escape
from typing import Any

import streamlit as st

from metrics import retold, series, words
from metrics.claims import BOUNDS, REASONS
from metrics.kyiv import day_of
from metrics.locale import N_, _
from metrics.shared import catalogue, fragments, ledger, state
from metrics.store import Found, Wanted

PAGE = 50
SHOW = {"texts": N_("Texts"), "taken": N_("Numbers taken"), "refused": N_("Numbers not taken")}
LANGUAGES = {"en": N_("English"), "uk": N_("Ukrainian"), "ru": N_("Russian")}
# What can be asked of a number, by what is shown.
ASKED = {
    "texts": ("metric", "claimant", "language", "bound", "day"),
    "taken": ("metric", "claimant", "language", "bound", "day"),
    "refused": ("reason", "metric", "language", "bound"),
}
TABLES = {"taken": "claims", "refused": "refused"}
PICKERS = {
    "metric": N_("Series"), "claimant": N_("Claimed by"), "language": N_("Language"),
    "bound": N_("Stated as"), "reason": N_("Why it was not taken"),
}  # fmt: skip


def fields() -> tuple[state.Field, ...]:
    """The choices of a search, as they stand in the address; what can be chosen is what the ledger holds."""
    held = ledger.said()
    metrics = [metric for metric, _side in catalogue.ordered([(name, "") for name in held["metric"]])]
    reasons = [name for name in REASONS if name in held["reason"]]
    return (
        state.One("show", tuple(SHOW), "texts"),
        state.Text("words"),
        state.One("publisher", ("all", *publishers()), "all"),
        state.One("metric", ("all", *metrics), "all"),
        state.One("claimant", ("all", *held["claimant"]), "all"),
        state.One("language", ("all", *held["language"]), "all"),
        state.One("bound", ("all", *BOUNDS), "all"),
        state.One("reason", ("all", *reasons), "all"),
        state.Day("day", *_span(), None),
        state.Whole("page", 1, 1),
    )


def pickers(view: state.State) -> None:
    """The controls of a search; whatever is changed, the list begins anew."""
    anew: dict[str, Any] = {"on_change": _begin, "args": (view.key("page"),)}
    st.text_input(_("Words in the text"), key=view.key("words"), width=255, **anew)
    st.selectbox(
        _("Publisher"), view.options("publisher"), key=view.key("publisher"), format_func=publisher_label, width=170,
        **anew,
    )  # fmt: skip
    for name in ASKED[view["show"]]:
        if name == "day":
            first, last = _span()
            st.date_input(
                _("Day covered"), None, key=view.key(name), min_value=first, max_value=last, width=170,
                help=_("The day that a number is about, by the calendar of Kyiv"), **anew,
            )  # fmt: skip
            continue
        st.selectbox(
            _(PICKERS[name]), view.options(name), key=view.key(name), format_func=LABELS[name], width=170, **anew
        )


def show(view: state.State) -> None:
    """The control that chooses what is looked for."""
    st.segmented_control(
        _("Look for"), tuple(SHOW), key=view.key("show"), format_func=lambda name: _(SHOW[name]), required=True,
        on_change=_begin, args=(view.key("page"),),
    )  # fmt: skip


def _begin(key: str) -> None:
    st.session_state[key] = 1


def _span() -> tuple[date, date]:
    """The days that can be asked for: those that figures reach over, or any where there is none."""
    days = series.report_days(ledger.tables().figures)
    return (days[0], days[-1]) if days else (date.min, date.max)


def publishers() -> list[str]:
    """Every publisher in the ledger, by name."""
    return ledger.publishers()["publisher"].replace("", None).drop_nulls().unique().sort().to_list()


def publisher_label(name: str) -> str:
    """A publisher for the picker."""
    return _("All publishers") if name == "all" else name or _("Not stated")


def _language(name: str) -> str:
    return _("Any language") if name == "all" else _(LANGUAGES[name]) if name in LANGUAGES else name


def _reason(name: str) -> str:
    return _("Any reason") if name == "all" else _(REASONS.get(name) or name)


LABELS = {
    "metric": lambda name: _("All series") if name == "all" else catalogue.title(name),
    "claimant": lambda name: _("Anybody") if name == "all" else words.claimant(name),
    "language": _language,
    "bound": lambda name: _("In any way") if name == "all" else words.bound(name),
    "reason": _reason,
}


def wanted(view: state.State) -> Wanted:
    """What is looked for: what is not asked of the kind that is shown counts for nothing."""
    said = {name: view[name] for name in ("publisher", *ASKED[view["show"]]) if view[name] not in ("all", None)}
    return replace(Wanted(tuple(view["words"].split())), **said)


def find(view: state.State) -> Found:
    """One page of what is looked for, and how many there are of it; the last one where there are not so many."""
    found = _page(view)
    if found.rows.is_empty() and found.total:
        view.values["page"] = pages(found)
        st.session_state[view.key("page")] = pages(found)
        return _page(view)
    return found


def _page(view: state.State) -> Found:
    offset = (view["page"] - 1) * PAGE
    if view["show"] == "texts":
        return ledger.updates_with(wanted(view), PAGE, offset)
    return ledger.numbers_with(TABLES[view["show"]], wanted(view), PAGE, offset)


def pages(hits: Found) -> int:
    """How many pages there are, at least one."""
    return max(1, -(-hits.total // PAGE))


def summary(view: state.State, hits: Found) -> str:
    """How many were found and which of them are listed."""
    match view["show"]:
        case "texts":
            said = words.counted("{count} text found.", "{count} texts found.", hits.total)
        case "taken":
            said = words.counted(
                "{count} number found that was taken.", "{count} numbers found that were taken.", hits.total
            )
        case _other:
            said = words.counted(
                "{count} number found that was not taken.", "{count} numbers found that were not taken.", hits.total
            )
    if hits.total <= PAGE:
        return said
    first = (view["page"] - 1) * PAGE + 1
    if view["show"] == "texts":
        listed = _("Listed are {first} to {last}, newest first, those without a time of publication last.")
    else:
        listed = _("Listed are {first} to {last}, newest first.")
    last = min(hits.total, first + PAGE - 1)
    return f"{said} {listed.format(first=words.number(first), last=words.number(last))}"


def title(update: Mapping[str, Any]) -> str:
    """The headline of an update, or what can be said of one without."""
    if update["title"]:
        return str(update["title"])
    when = update["published"]
    return _("Update of {day}").format(day=words.day(day_of(when))) if when else _("Update without a headline")


def origin(update: Mapping[str, Any]) -> str:
    """Who published an update and when, with the link to the original and the credit it asks for."""
    publisher = escape(update["publisher"] or _("Publisher not stated"))
    author = f", {escape(update['author'])}" if update["author"] else ""
    original = fragments.outside(update["address"], _("original")) if update["address"] else _("no address stored")
    credit = f" {escape(retold.told(update['credit']))}" if update["credit"] else ""
    when, kind = words.moment(update["published"]), escape(words.kind(update["kind"]))
    source = _("Source: {source}.").format(source=original)
    return f"{publisher} ({kind}){author}, {when}. {source}{credit}"
