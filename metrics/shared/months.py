"""A calendar of one series: every month a small table, every day a link to its page, its state by fill and border."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from html import escape
from itertools import groupby
from typing import Any

import polars as pl

from metrics import retold, words
from metrics.coverage import STATES
from metrics.locale import _, date_text
from metrics.shared import catalogue, fragments

Month = Sequence[Mapping[str, Any]]
MOST = 60
# So many months in a row without any report are told in a line.
EMPTY = 3
MONDAY = date(2024, 1, 1)


def calendar(found: pl.DataFrame, name: str) -> str:
    """The last MOST months of the days of one series (`coverage.days`), the newest first, as HTML."""
    months = found.with_columns(month=pl.col("day").dt.truncate("1mo")).sort("month", "day", descending=[True, False])
    parts = [list(part.iter_rows(named=True)) for part in months.partition_by("month", maintain_order=True)[:MOST]]
    drawn = "".join(
        _silent(run) if empty and len(run) >= EMPTY else "".join(_month(rows, name) for rows in run)
        for empty, run in ((empty, list(run)) for empty, run in groupby(parts, _is_empty))
    )
    return f'{legend(found)}<div class="ff-months">{drawn}</div>'


def _is_empty(rows: Month) -> bool:
    return all(row["state"] == "missing" for row in rows)


def _silent(run: Sequence[Month]) -> str:
    """Months in a row without any report, as one line: there is nothing that their days would lead to."""
    said = words.counted(
        "{first} to {last}: no report on any of {count} day.",
        "{first} to {last}: no report on any of {count} days.",
        sum(map(len, run)),
        first=_named(run[-1][0]["day"]),
        last=_named(run[0][0]["day"]),
    )
    return f'<p class="ff-silent">{escape(said[:1].upper() + said[1:])}</p>'


def _named(day: date) -> str:
    return date_text(day, "%B %Y", "LLLL y")


def cut(found: pl.DataFrame) -> str:
    """Says that earlier months are not drawn; empty when all are."""
    many = found["day"].dt.truncate("1mo").n_unique()
    if many <= MOST:
        return ""
    said = _("The newest {shown} of {all} months are drawn; choose earlier days to see the others.")
    return said.format(shown=words.number(MOST), all=words.number(many))


def legend(found: pl.DataFrame) -> str:
    """What each kind of cell means and how many days are of it, as HTML."""
    counted = dict(found["state"].value_counts().iter_rows())
    items = "".join(
        f'<li><span class="ff-day ff-{state}" aria-hidden="true"></span> {escape(_legend(said, counted.get(state, 0)))}'
        "</li>"
        for state, said in STATES.items()
    )
    return f'<ul class="ff-legend">{items}</ul>'


def _legend(said: str, count: int) -> str:
    text = words.counted("{state}: {count} day", "{state}: {count} days", count, state=_(said))
    return text[:1].upper() + text[1:]


def _month(rows: Month, name: str) -> str:
    first: date = rows[0]["day"]
    told = sum(row["state"] == "reported" for row in rows)
    month = _named(first)
    caption = words.counted(
        "{month}: {told} of {count} day", "{month}: {told} of {count} days", len(rows), month=month, told=told
    )
    cells = {row["day"]: _cell(row, name) for row in rows}
    start = first - timedelta(days=first.weekday())
    weeks = -(-((rows[-1]["day"] - start).days + 1) // 7)
    lines = "".join(
        f"<tr>{''.join(cells.get(start + timedelta(days=7 * week + day), '<td></td>') for day in range(7))}</tr>"
        for week in range(weeks)
    )
    caption = caption[:1].upper() + caption[1:]
    return (
        f'<table class="ff-month"><caption>{caption}</caption><thead><tr>{_heads()}</tr></thead>'
        f"<tbody>{lines}</tbody></table>"
    )


def _heads() -> str:
    week = (MONDAY + timedelta(days=n) for n in range(7))
    return "".join(
        f'<th scope="col" abbr="{date_text(day, "%A", "EEEE")}">{date_text(day, "%a", "EEEEEE")[:2]}</th>'
        for day in week
    )


def _cell(row: Mapping[str, Any], name: str) -> str:
    day: date = row["day"]
    where = fragments.address("day", {"day": day.isoformat(), "metric": catalogue.key(name)[0]})
    return (
        f'<td><a class="ff-day ff-{row["state"]}" href="{escape(where)}" title="{escape(said(row))}">{day.day}</a></td>'
    )


def said(row: Mapping[str, Any]) -> str:
    """A day in words: "4 Mar 2025: 41", "5 Mar 2025: no report"."""
    state = _(STATES[row["state"]])
    if row["state"] == "reported" and row["bound"]:
        state = words.amount(row["low"], row["high"], row["bound"])
    if row["why"]:
        return _("{day}: {state} ({why})").format(
            day=words.short_day(row["day"]), state=state, why=retold.told(_(row["why"]))
        )
    return _("{day}: {state}").format(day=words.short_day(row["day"]), state=state)
