"""Where the same words stand as well: copies of a statement under its card, and the other places of a whole text."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

import polars as pl

from metrics import words
from metrics.locale import _
from metrics.shared import few, fragments, ledger

Row = Mapping[str, Any]
# A text about more days than this is a table or a chronicle, not a post that others copy.
MOST_DAYS = 5


def merged(rows: Sequence[Row], first: Mapping[str, str], chosen: Collection[str]) -> list[Row]:
    """One row a statement, in the order of the rows: the claim that decides, else the first; the others are its `also`.

    first   claim id -> id of the claim it repeats (see `repeats.statements`)
    """
    groups: dict[str, list[Row]] = {}
    for row in rows:
        groups.setdefault(first.get(row["id"], row["id"]), []).append(row)
    return [_one(said, original, chosen) for original, said in groups.items()]


def _one(said: Sequence[Row], original: str, chosen: Collection[str]) -> Row:
    ranked = sorted(said, key=lambda row: (row["id"] not in chosen, row["id"] != original, str(row["published"])))
    return {**ranked[0], "also": ranked[1:]} if len(ranked) > 1 else ranked[0]


def line(row: Row) -> str:
    """The other places of a statement as HTML, each with the link to its text; empty without any."""
    places = row.get("also") or ()
    named = [_place(one) for one in places[: few.PLACES]]
    if more := few.rest(len(places) - few.PLACES, row["metric"], row["day"]):
        named.append(more)
    said = _("The same words also in: {places}.").format(places="; ".join(named))
    return f"<p>{said}</p>" if places else ""


def _place(row: Row) -> str:
    query = {"update": row["update"], "claim": row["id"]}
    none = _("publisher not stated")
    return fragments.link("evidence", query, f"{row['publisher'] or none}, {_when(row)}")


def _when(row: Row) -> str:
    return words.moment(row["published"]) if row["published"] else words.day(row["reported"])


def of_text(update: str, claims: pl.DataFrame) -> str:
    """The other texts that share a statement of this one, as an HTML sentence; empty without any."""
    days = claims["day"].drop_nulls().unique().sort().to_list()
    found: dict[str, Row] = {}
    for day in days if len(days) <= MOST_DAYS else ():
        told = ledger.claims_of(day)
        first = ledger.repeated_on(day)
        own = {first.get(id, id) for id in told.filter(pl.col("update") == update)["id"]}
        for row in told.filter(pl.col("update") != update).iter_rows(named=True):
            if first.get(row["id"], row["id"]) in own:
                found.setdefault(row["update"], row)
    if not found:
        return ""
    places = "; ".join(_place(row) for row in found.values())
    said = _("The same words also in: {places}. They count as one source.")
    return said.format(places=places)
