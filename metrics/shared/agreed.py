"""What the page Agreement shows: a data set beside the ledger, laid together once for each state of both."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from html import escape
from pathlib import Path
from typing import Any

import polars as pl
import streamlit as st

from metrics import charts, comparing, home, past, retold, store, words
from metrics.charts import alternative
from metrics.comparing import Compared
from metrics.locale import N_, _, in_english
from metrics.shared import catalogue, fragments, ledger, look
from metrics.shared.picture import Picture
from metrics.sources import Dataset, sets
from metrics.sources.sets import Set

SHOWN = 60
BEGAN = date(2022, 2, 24)
VERDICTS = {
    "same": N_("The same number"),
    "hedge": N_("Within the hedge"),
    "different": N_("Different numbers"),
    "here": N_("Only here"),
    "there": N_("Only in the set"),
}
SIDES = ("here", "there")
TITLE = N_("Figures here beside the data set {set}, day by day")
BOTH = N_("Both sides of each comparison are what somebody reported; that they agree does not make it true.")
LEAD = N_("A mark for each day and series, {first} to {last}.")


@dataclass(frozen=True, slots=True)
class Beside:
    """A set and its comparison; `credit` and `titles` are what the set says of itself, `refused` counts bad rows."""

    compared: Compared
    titles: tuple[str, ...]
    credit: str
    refused: int


def listed() -> tuple[list[Set], list[str]]:
    """The sets that are here, and a sentence for each that is named in the list and is not, or cannot be used."""
    found, refused = sets.listed(home.sources())
    missing = [_missing(one) for one in found if not one.is_here]
    return [one for one in found if one.is_here], [*missing, *(escape(refusal.sentence) for refusal in refused)]


def _missing(one: Set) -> str:
    link = fragments.outside(one.address, _("from its makers")) if one.address else ""
    had = _("It can be had {link}.").format(link=link) if link else ""
    place = escape((Path(home.sources().parent.name) / one.file.relative_to(home.sources().parent)).as_posix())
    gone = _("The set “{name}” is not on this server.").format(name=escape(one.name))
    there = _("It can be chosen once it lies at {place}.").format(place=place)
    return " ".join(part for part in (gone, had, there) if part)


def beside(one: Set) -> Beside:
    """The comparison of one set, as it is now, with the ledger, now or at the time looked back to."""
    return _beside(one, str(ledger.path()), ledger.stamp(), _state(one.file), ledger.as_of())


def _state(path: Path) -> tuple[tuple[str, int, int], ...]:
    """What changes when a file, or any file of a folder, is written."""
    files = sorted(path.rglob("*")) if path.is_dir() else [path]
    return tuple((str(file), file.stat().st_mtime_ns, file.stat().st_size) for file in files)


@st.cache_resource(max_entries=4, show_spinner="Laying the two beside each other …")
@in_english
def _beside(
    _one: Set, path: str, stamp: store.Stamp, state: tuple[tuple[str, int, int], ...], then: datetime | None
) -> Beside:
    items = list(sets.read(_one, datetime.now(UTC)))
    found = [item for item in items if isinstance(item, Dataset)]
    with store.read(Path(path)) as book:
        compared = comparing.compare(*past.history(book, then), found)
    credits = dict.fromkeys(item.source.credit for item in found if item.source.credit)
    titles = tuple(dict.fromkeys(item.source.publisher for item in found))
    return Beside(compared, titles, "; ".join(credits), len(items) - len(found))


def span(days: pl.DataFrame) -> tuple[date, date]:
    """The first and the last compared day; of none, the first day of the war twice."""
    every = days["day"].unique().sort().to_list()
    return (every[0], every[-1]) if every else (BEGAN, BEGAN)


def names(days: pl.DataFrame) -> list[str]:
    """The series that are compared, in the order of the catalogue."""
    return catalogue.present(days)


def chosen(days: pl.DataFrame, name: str, since: date, until: date) -> pl.DataFrame:
    """The compared days of one series, or of "all", between two days."""
    found = days.filter(pl.col("day").is_between(since, until))
    metric, side = catalogue.key(name)
    return found if name == "all" else found.filter(metric=metric, side=side)


def series_label(name: str) -> str:
    """A series for the picker."""
    return _("All series") if name == "all" else catalogue.label(name)


def origin(found: Beside) -> str:
    """Whose set it is, what it asks for, what was left out on our side and what could not be read."""
    parts = [f"{escape(words.listing(found.titles))}." if found.titles else "", escape(retold.told(found.credit))]
    if found.compared.left_out:
        parts.append(
            words.counted(
                "{count} statement of the set itself is left out on our side, since a set always agrees with itself.",
                "{count} statements of the set itself are left out on our side, since a set always agrees with itself.",
                found.compared.left_out,
            )
        )
    if found.refused:
        parts.append(
            words.counted(
                "{count} row of the set could not be read.", "{count} rows of the set could not be read.", found.refused
            )
        )
    parts.append(_("Compared are the days that both sides reach; a number that is kept back agrees with nothing."))
    return " ".join(part if part.endswith(".") else f"{part}." for part in parts if part)


def scores(days: pl.DataFrame) -> pl.DataFrame:
    """The score of each series as a table on the page, in the order of the catalogue."""
    order = {key: place for place, key in enumerate(catalogue.ordered(days.select("metric", "side").unique().rows()))}
    rows = sorted(comparing.scores(days).iter_rows(named=True), key=lambda row: order[row["metric"], row["side"]])
    return pl.DataFrame(
        [
            {
                _("Series"): catalogue.label(catalogue.name((row["metric"], row["side"]))),
                _("Agreement"): None if row["agreement"] is None else round(100 * row["agreement"], 1),
                _("Days with both"): row["shared"],
                **{_(title): row[verdict] for verdict, title in VERDICTS.items()},
                _("From"): row["from"],
                _("To"): row["to"],
            }
            for row in rows
        ]
    )


def summary(days: pl.DataFrame) -> str:
    """The whole choice in a sentence: how many days have both, how many of them agree."""
    total = comparing.scores(days).select(pl.col("shared", "same", "hedge", "different").sum()).row(0, named=True)
    if not total["shared"]:
        return _("No day of this choice has a number on both sides.")
    agreed = total["same"] + total["hedge"]
    said = _("{agree} of {all} figures with a number on both sides agree; {differ} differ.")
    if total["hedge"]:
        said = _(
            "{agree} of {all} figures with a number on both sides agree, {hedged} of them within a hedge; "
            "{differ} differ."
        )
    return said.format(
        agree=words.number(agreed), all=words.number(total["shared"]),
        hedged=words.number(total["hedge"]), differ=words.number(total["different"]),
    )  # fmt: skip


def picture(days: pl.DataFrame, name: str, since: date, until: date, link: str, foot: Sequence[str] = ()) -> Picture:
    """A strip of days for each series, to show and to take away, `foot` below it."""
    drawn = chart(days, look.dark())
    charts.sign(drawn, [f"{_(TITLE).format(set=name)}. {_(BOTH)}", *foot], look.dark())
    return Picture(
        name=f"agreement-{name}-{since}-{until}",
        title=_(TITLE).format(set=name),
        claimants=_(BOTH),
        figure=drawn,
        alt=_alt(days, since, until),
        shown=lambda: days,
        table=lambda: _table(days),
        link=link,
    )


def _alt(days: pl.DataFrame, since: date, until: date) -> str:
    lead = _(LEAD).format(first=words.day(since), last=words.day(until))
    rows = []
    for name in names(days):
        metric, side = catalogue.key(name)
        own = days.filter(metric=metric, side=side)
        counts = dict(own.group_by("verdict").len().rows())
        told = {key: _(label) for key, label in VERDICTS.items() if key in counts}
        marks = [f"{label[0].lower()}{label[1:]} {counts[key]}" for key, label in told.items()]
        rows.append({"title": catalogue.label(name), "marks": ", ".join(marks), "day": own["day"].max()})
    return alternative.marks(lead, rows)


def _table(days: pl.DataFrame) -> pl.DataFrame:
    """Every compared day for reading: both numbers in words and how they agree."""
    rows = list(days.sort("day", "metric", descending=[True, False]).iter_rows(named=True))
    return pl.DataFrame(
        {
            _("Day"): [row["day"] for row in rows],
            _("Series"): [catalogue.label(catalogue.name((row["metric"], row["side"]))) for row in rows],
            _("Here"): [_amount(row, "here") for row in rows],
            _("In the set"): [_amount(row, "there") for row in rows],
            _("Agreement"): [_(VERDICTS[row["verdict"]]) for row in rows],
        }
    )


def chart(days: pl.DataFrame, dark: bool) -> Any:
    """A strip of days for each series."""
    order, told = names(days), {key: _(label) for key, label in VERDICTS.items()}
    places = {catalogue.key(name): place for place, name in enumerate(order)}
    rows = [
        {
            "day": row["day"],
            "row": places[row["metric"], row["side"]],
            "verdict": row["verdict"],
            "hover": f"{words.short_day(row['day'])}: {_both(row)}",
        }
        for row in days.iter_rows(named=True)
    ]
    return charts.strips(pl.DataFrame(rows), [catalogue.label(name) for name in order], told, dark)


def _both(row: dict[str, Any]) -> str:
    here, there = (_amount(row, side) for side in SIDES)
    return _("{here} here, {there} in the set").format(here=here, there=there)


def _amount(row: dict[str, Any], side: str) -> str:
    if row[f"bound_{side}"] is None:
        return _("no number")
    return words.amount(row[f"low_{side}"], row[f"high_{side}"], row[f"bound_{side}"])


def differences(days: pl.DataFrame) -> list[dict[str, Any]]:
    """The days on which the two differ, newest first."""
    found = days.filter(verdict="different").sort("day", "metric", descending=[True, False])
    return list(found.iter_rows(named=True))


def cards(rows: Sequence[dict[str, Any]]) -> str:
    """Differences as HTML: both numbers, both quotations, the way to the words and to the day."""
    return f'<div class="ff-cards ff-wide-cards">{"".join(_card(row) for row in rows[:SHOWN])}</div>'


def _card(row: dict[str, Any]) -> str:
    name = catalogue.name((row["metric"], row["side"]))
    off = f" ({words.signed(row['difference'])})" if row["difference"] else ""
    page, query = catalogue.proof(
        {"chosen": row["chosen_here"], "derived": False, "day": row["day"], "metric": row["metric"]}
    )
    claims = fragments.link(
        "day", {"day": row["day"].isoformat(), "metric": row["metric"]}, _("Every claim of this day")
    )
    ours = _("Here: {value}").format(value=_amount(row, "here"))
    theirs = _("In the set: {value}").format(value=_amount(row, "there"))
    read = fragments.link(page, query, _("Read it in its text"))
    return (
        f'<article class="ff-card"><h3>{escape(catalogue.label(name))}</h3><p>{words.weekday(row["day"])}</p>'
        f"<p><strong>{escape(ours)}</strong>{off}</p>"
        f"<blockquote>{escape(row['sentence_here'])}</blockquote><p>{escape(retold.told(row['reason_here']))}</p>"
        f"<p>{read} · {claims}</p>"
        f"<p><strong>{escape(theirs)}</strong></p>"
        f"<blockquote>{escape(row['sentence_there'])}</blockquote></article>"
    )
