"""The first of many: what a long list of statements shows, how many it leaves out, and the link to all of them."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Any

from metrics import words
from metrics.locale import _
from metrics.shared import fragments

Row = Mapping[str, Any]
# A reader compares a dozen statements; a page of hundreds hides the one that says otherwise.
MOST = 12
PLACES = 8
SAID = ("low", "high", "bound", "scope", "grain", "role")


def first(rows: Sequence[Row], chosen: Collection[str], most: int = MOST) -> list[Row]:
    """The statements that decide, then one of each that says something else, then the others; at most about `most`.

    Nothing that decides is left out.
    """
    said: set[tuple[object, ...]] = set()
    ranked: list[tuple[int, Row]] = []
    for row in rows:
        value = tuple(row[name] for name in SAID)
        ranked.append((0 if row["id"] in chosen else 1 if value not in said else 2, row))
        said.add(value)
    ordered = sorted(ranked, key=lambda one: one[0])
    deciding = sum(rank == 0 for rank, _row in ordered)
    return [row for _rank, row in ordered[: max(most, deciding)]]


def rest(many: int, metric: str, day: date | None) -> str:
    """How many are left out, as HTML with the link to all that is stated of a metric about a day; empty for none."""
    if many <= 0:
        return ""
    said = words.counted("and {count} more", "and {count} more", many)
    every = {"show": "taken", "metric": metric} | ({"day": day.isoformat()} if day else {})
    return f"{said} ({fragments.link('evidence', every, _('all statements'))})"
