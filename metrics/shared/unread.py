"""The numbers that were seen in a period and not taken: counted by reason, the newest of each with its text."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

import polars as pl

from metrics import words
from metrics.claims import REASONS
from metrics.locale import _
from metrics.shared import fragments, ledger

AROUND = 60


def find(publisher: str, since: date, until: date) -> pl.DataFrame:
    """The numbers not taken in texts of one publisher (or "all") published between two days, by reason, most first."""
    return ledger.refusals(since, until, None if publisher == "all" else publisher)


def summary(found: pl.DataFrame) -> str:
    """How many there are, and what that means, in a sentence."""
    if found.is_empty():
        return _("No number was left out in the texts published on these days.")
    return words.counted(
        "{count} number in the texts published on these days was seen and not taken. Most are no counts of a day; "
        "those that no rule reads yet may be.",
        "{count} numbers in the texts published on these days were seen and not taken. Most are no counts of a day; "
        "those that no rule reads yet may be.",
        int(found["numbers"].sum()),
    )


def table(found: pl.DataFrame, publisher: str) -> str:
    """The reasons as an HTML table, each with its newest numbers, the way to their texts and to all of its kind."""
    heads = (_("Why it was not taken"), _("Numbers"), _("The newest"))
    top = "".join(f'<th scope="col">{head}</th>' for head in heads)
    rows = "".join(_row(row, publisher) for row in found.iter_rows(named=True))
    return f'<table class="ff-table ff-unread"><thead><tr>{top}</tr></thead><tbody>{rows}</tbody></table>'


def _row(row: Mapping[str, Any], publisher: str) -> str:
    why = _(REASONS.get(row["reason"]) or str(row["reason"]))
    texts = words.counted("in {count} text", "in {count} texts", row["updates"])
    query = {"show": "refused", "reason": row["reason"]} | ({"publisher": publisher} if publisher != "all" else {})
    every = fragments.link("evidence", query, why[:1].upper() + why[1:], _("All of this kind, of any day"))
    return (
        f'<tr><th scope="row">{every}</th>'
        f'<td>{words.number(row["numbers"])}<span class="ff-small">{texts}</span></td>'
        f'<td class="ff-wide"><ul>{_newest(row["newest"])}</ul></td></tr>'
    )


def _newest(found: Iterable[Mapping[str, Any]]) -> str:
    return "".join(
        f"<li>{quoted(one['sentence'], one['words'])} "
        f"{fragments.link('evidence', {'update': one['update']}, words.short_day(one['reported']))}</li>"
        for one in found
    )


def quoted(sentence: str, number: str) -> str:
    """The words around a number in its sentence, the number marked, as HTML."""
    at = max(0, sentence.find(number))
    end = at + len(number)
    first = sentence.rfind(" ", 0, at - AROUND) + 1 if at > AROUND else 0
    last = sentence.find(" ", end + AROUND)
    last = last if last > 0 else len(sentence)
    before, after = ("… " if first else ""), (" …" if last < len(sentence) else "")
    span = fragments.Span(at - first, end - first, "refused", _("not taken"))
    return f"{before}{fragments.marked(sentence[first:last], [span])}{after}"
