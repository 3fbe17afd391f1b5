"""One day on one sheet: what every side states, its hours, where reports differ and why one is shown, the sources."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from html import escape
from typing import Any

import polars as pl
import streamlit as st

from metrics import retold, words
from metrics.locale import N_, _
from metrics.shared import beside, cards, catalogue, clock, dayview, differing, few, fragments, ledger, state
from metrics.shared.dayview import Group
from metrics.shared.kept import kept

Row = Mapping[str, Any]
KEY = N_(
    "Bold: what is shown rests on it. A letter stands for the hours, told on the clock below; a number for the source, "
    "and leads to the words."
)
SIDES = ("ukraine", "russia", "other")


@dataclass(frozen=True, slots=True)
class Drawn:
    """A day in words, for all readers alike: how much there is, what has no report, the sheet and the cards as HTML.

    The HTML is empty where nothing is stated.
    """

    size: str
    silent: tuple[str, ...]
    sheet: str
    page: str


@kept(16)
def drawn(day: date, metric: str) -> Drawn:
    """What is stated about a day, of one metric or of "all"."""
    found = dayview.groups(day, metric)
    silent = dayview.silent(found, metric)
    said = (html(day, found, silent, metric), dayview.page(found)) if found else ("", "")
    return Drawn(dayview.size(found), tuple(silent), *said)


def html(day: date, groups: Sequence[Group], silent: Sequence[str], metric: str) -> str:
    """The whole sheet as HTML; `silent` are the series without any statement."""
    every = {group.name: list(_rows(group)) for group in groups}
    shown = {group.name: few.first(_ordered(every[group.name]), chosen(group)) for group in groups}
    numbers = sources([row for rows in shown.values() for row in rows])
    texts = len({row["update"] for rows in every.values() for row in rows})
    found = clock.windows((name, row) for name, rows in every.items() for row in rows)
    named = clock.letters(found)
    said = {
        group.name: _statements(group, shown[group.name], len(every[group.name]), numbers, named) for group in groups
    }
    sides = "".join(_side(side, groups, said) for side in SIDES)
    flags = ledger.tables().flags.filter(pl.col("day") == day)
    told = differing.names(groups)
    checks = beside.failed(differing.beyond(beside.checks(), told, "check", differing.CHECKS), day, metric)
    parts = (
        (_("Hours"), clock.html(day, found)),
        (_("Where reports differ"), differing.html(groups, numbers, flags)),
        (_("Flags"), _flags(flags, told, metric)),
        (_("No report"), _silent(silent)),
        (_("Sources"), _listed(numbers, texts)),
    )
    hours, differ, *rest = (_section(title, body) for title, body in parts)
    key = f'<p class="ff-quiet">{escape(_(KEY))}</p>'
    return f'<div class="ff-sheet">{sides}{key}{hours}{differ}{checks}{"".join(rest)}</div>'


def _rows(group: Group) -> Iterator[Row]:
    """Every statement of a group, those with copies elsewhere once for each place."""
    for row in (*group.direct, *group.others):
        yield row
        yield from row.get("also") or ()


def _section(title: str, body: str) -> str:
    return f"<section><h2>{escape(title)}</h2>{body}</section>" if body else ""


def sources(rows: Sequence[Row]) -> dict[str, tuple[int, Row]]:
    """Each update behind these claims with its number, in the order of publication, and one of its claims."""
    first = {row["update"]: row for row in rows}
    ordered = sorted(first, key=lambda update: (_when(first[update]), update))
    return {update: (place, first[update]) for place, update in enumerate(ordered, 1)}


def _when(row: Row) -> str:
    when = row["published"]
    return str(when.astimezone(words.KYIV)) if when else str(row["reported"] or "")


def _side(side: str, groups: Sequence[Group], said: Mapping[str, str]) -> str:
    """What one side states, series by series; `said` are the statements of each as HTML."""
    own = [group for group in groups if _side_of(group) == side]
    if not own:
        return ""
    heads = "".join(f'<th scope="col">{head}</th>' for head in (_("Series"), _("Shown"), _("Every statement")))
    rows = "".join(
        f'<tr><th scope="row">{escape(catalogue.title(catalogue.key(group.name)[0]))}</th><td>{_figure(group)}</td>'
        f"<td>{said[group.name]}</td></tr>"
        for group in own
    )
    who = words.reported_by(side)
    return _section(
        who[:1].upper() + who[1:],
        f'<table class="ff-plain"><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>',
    )


def _side_of(group: Group) -> str:
    side = catalogue.key(group.name)[1]
    return side if side in SIDES else "other"


def _figure(group: Group) -> str:
    if group.figure is None:
        none = _("no figure")
        return f'<span class="ff-source">{escape(none)}</span>'
    amount = words.amount(group.figure["low"], group.figure["high"], group.figure["bound"])
    status = group.figure["status"]
    doubt = f" {fragments.badge('watch', words.status(status))}" if status in differing.IN_DOUBT else ""
    return f"<strong>{escape(amount)}</strong>{doubt}"


def chosen(group: Group) -> frozenset[str]:
    """The ids of the claims that decide a group's figure."""
    return frozenset(group.figure["chosen"] or ()) if group.figure else frozenset()


def _ordered(rows: Sequence[Row]) -> list[Row]:
    return sorted(rows, key=lambda row: (_when(row), row["start"]))


def _statements(
    group: Group,
    rows: Sequence[Row],
    many: int,
    numbers: Mapping[str, tuple[int, Row]],
    named: Mapping[tuple[object, ...], str],
) -> str:
    """The statements of a group that are shown, of so many."""
    if not rows and group.figure:
        # In doubt the reason stands further down, with what differs.
        doubt = group.figure["status"] in differing.IN_DOUBT
        return escape(_("added up here, see where reports differ") if doubt else retold.told(group.figure["reason"]))
    deciding, metric = chosen(group), catalogue.key(group.name)[0]
    said = [_statement(row, row["id"] in deciding, numbers, named) for row in rows]
    more = few.rest(many - len(rows), metric, rows[0]["day"]) if rows else ""
    return "; ".join([*said, more] if more else said)


def _statement(
    row: Row, decides: bool, numbers: Mapping[str, tuple[int, Row]], named: Mapping[tuple[object, ...], str]
) -> str:
    """One statement, short: value, place, kind, the letter of its hours, the number of its source."""
    amount = escape(words.amount(row["low"], row["high"], row["bound"]))
    amount = f"<strong>{amount}</strong>" if decides else amount
    parts = [words.scope(row["scope"])] if row["scope"] != "national" else []
    parts += [words.grain(row["grain"])] if row["grain"] != "day" else []
    parts += [words.role(row["role"])] if row["role"] else []
    side = row["claimant"].partition(":")[0]
    mark = named.get((row["window_start"], row["window_end"], row["precision"] == "minute", side))
    about = f" {escape(', '.join(parts))}" if parts else ""
    hours = f' <span class="ff-label">{mark}</span>' if mark else ""
    return f"{amount}{about}{hours} {differing.to_words(row, numbers)}"


def _flags(flags: pl.DataFrame, told: set[str], metric: str) -> str:
    """The flags of the day without those on reports that differ, which stand with what differs."""
    every = flags if metric == "all" else flags.filter(pl.col("metric") == metric)
    found = differing.beyond(every, told, "kind", [differing.FLAG])
    if found.is_empty():
        none = _("No figure of this day is flagged.")
        none = none if every.is_empty() else _("No other figure of this day is flagged.")
        return f"<p>{escape(none)}</p>"
    groups: dict[catalogue.Key, list[Row]] = {}
    for row in found.iter_rows(named=True):
        groups.setdefault((row["metric"], row["side"]), []).append(row)
    return f"<ul>{''.join(_flag(key, groups[key]) for key in catalogue.ordered(list(groups)))}</ul>"


def _flag(key: catalogue.Key, rows: Sequence[Row]) -> str:
    name = catalogue.name(key)
    link = fragments.link("flags", {"metric": name, "flag": cards.flag_id(rows[0])}, catalogue.label(name))
    badges = "".join(cards.flag_badge(row) for row in rows)
    return f"<li>{link} {badges} {escape(' '.join(cards.sentences(rows)))}</li>"


def _silent(names: Sequence[str]) -> str:
    if not names:
        return ""
    said = _("Nothing was stated about: {series}. That is not zero.")
    return f"<p>{escape(said.format(series=', '.join(catalogue.label(name) for name in names)))}</p>"


def _listed(numbers: Mapping[str, tuple[int, Row]], texts: int) -> str:
    """The sources by number: publisher, kind, time, the link to the text; and how many of all texts are not listed."""
    items = "".join(f"<li>[{place}] {_source(row)}</li>" for place, row in numbers.values())
    if texts > len(numbers):
        said = words.counted("and {count} more text", "and {count} more texts", texts - len(numbers))
        items += f"<li>{escape(said)}</li>"
    return f'<ul class="ff-sources">{items}</ul>' if items else ""


def _source(row: Row) -> str:
    publisher = row["publisher"] or _("publisher not stated")
    when = words.moment(row["published"]) if row["published"] else words.day(row["reported"])
    link = fragments.link("evidence", {"update": row["update"]}, publisher, row["title"] or "")
    return f"{link} ({escape(words.kind(row['kind']))}), {escape(when)}"


def address(view: state.State) -> str:
    """Where a printed sheet can be looked up again."""
    where = state.address(st.context.url or "", view.query(full=True))
    return escape(_("Frontline Figures, {address}").format(address=where))
