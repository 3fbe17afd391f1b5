"""Searching a ledger: texts, claims and refused numbers, the newest first, a page of them and how many there are."""

from collections.abc import Sequence
from dataclasses import dataclass

import duckdb
import polars as pl

from metrics.store.asking import frame

# A text is looked through as it stands for what has no case, and folded for the rest, which takes three times as long.
_HOLDS = "(contains({text}, {word}) OR contains(lower(u.title), {word}){outside})"
# Some sources have their headline outside the text; where none of them holds a word, no source is asked for.
_TITLED = "SELECT id FROM sources WHERE contains(lower(title), {word})"
_OUTSIDE = f" OR (coalesce(u.title, '') = '' AND u.source IN ({_TITLED}))"
# First which rows, then their sources: the tables whole are never joined.
_NEWEST = (
    ", first AS MATERIALIZED"
    " (SELECT * FROM hits ORDER BY published DESC NULLS LAST, id DESC LIMIT $limit OFFSET $offset),"
    " shown AS MATERIALIZED (SELECT u.* FROM updates u JOIN first f ON u.id = f.id AND u.version = f.version)"
    " SELECT u.*, s.publisher, s.kind, s.address, s.credit, coalesce(s.title, '') AS source_title,"
    " (SELECT count(*) FROM hits) AS total"
    " FROM shown u JOIN sources s ON s.id = u.source ORDER BY u.published DESC NULLS LAST, u.id DESC"
)
_PUBLISHED = "(SELECT id FROM sources WHERE publisher = $publisher)"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for: all of these words, in any case and order, and what is said of a number; None is anything.

    reason   why a number was not taken; no claim has one
    """

    words: tuple[str, ...] = ()
    publisher: str | None = None
    metric: str | None = None
    claimant: str | None = None
    language: str | None = None
    bound: str | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found: how many there are, and the asked ones of them as rows."""

    total: int
    rows: pl.DataFrame


def find(cursor: duckdb.DuckDBPyConnection, wanted: Wanted, limit: int, offset: int = 0) -> Found:
    """Texts, with the columns of `updates`, in their newest version: see `Ledger.find`."""
    asked = _values(wanted, limit, offset)
    # What has no case is looked for first, for it is the cheapest to find missing.
    words = dict(sorted(_words(wanted).items(), key=lambda given: _has_case(given[1])))
    outside = _outside(cursor, words)
    clauses = ["u.current", *(_holds(name, word, name in outside) for name, word in words.items())]
    if wanted.publisher is not None:
        clauses.append(f"u.source IN {_PUBLISHED}")
    if about := _said(wanted, "c", _SAID["claims"]):
        clauses.append(f'u.id IN (SELECT c."update" FROM claims c WHERE {" AND ".join(["c.current", *about])})')
    # Texts are looked through once for both answers; without words there is nothing to keep of them.
    kept = "MATERIALIZED" if wanted.words else "NOT MATERIALIZED"
    hits = f"WITH hits AS {kept} (SELECT u.id, u.version, u.published FROM updates u WHERE {' AND '.join(clauses)})"
    found = frame(cursor, f"{hits} {_NEWEST}", asked)
    if found.is_empty() and offset:
        return Found(find(cursor, wanted, 1).total, found.drop("total"))
    return Found(found["total"][0] if found.height else 0, found.drop("total"))


def _outside(cursor: duckdb.DuckDBPyConnection, words: dict[str, str]) -> set[str]:
    """The names of the words that the headline of some source holds."""
    if not words:
        return set()
    asked = ", ".join(f"bool_or(contains(lower(title), ${name})) AS {name}" for name in words)
    (told,) = frame(cursor, f"SELECT {asked} FROM sources WHERE title <> ''", words).rows(named=True)
    return {name for name, held in told.items() if held}


def _holds(name: str, word: str, outside: bool) -> str:
    """The condition that an update holds a word in small letters, which is given under this name."""
    text = "lower(u.text)" if _has_case(word) else "u.text"
    return _HOLDS.format(text=text, word=f"${name}", outside=_OUTSIDE.format(word=f"${name}") if outside else "")


def _has_case(word: str) -> bool:
    """Whether a word could be written in another case: all but digits and signs of ASCII."""
    return not word.isascii() or any(sign.isalpha() for sign in word)


# What is said of a number, by the table it stands in.
_SAID = {
    "claims": ("metric", "claimant", "language", "bound"),
    "refused": ("metric", "reason", "language", "bound"),
}


def numbers(cursor: duckdb.DuckDBPyConnection, table: str, wanted: Wanted, limit: int, offset: int = 0) -> Found:
    """Claims or refused numbers: see `Ledger.find_numbers`."""
    holds = [f"contains(lower(t.sentence), $word{n})" for n in range(len(wanted.words))]
    clauses = ["t.current", *_said(wanted, "t", _SAID[table]), *holds]
    if wanted.publisher is not None:
        clauses.append(f"t.document IN {_PUBLISHED}")
    where, asked = " AND ".join(clauses), _values(wanted, limit, offset)
    total = frame(cursor, f"SELECT count(*) AS total FROM {table} t WHERE {where}", asked)["total"][0]
    order = "ORDER BY t.reported DESC NULLS LAST, t.id DESC"
    rows = frame(
        cursor,
        f"WITH first AS MATERIALIZED (SELECT t.id FROM {table} t WHERE {where} {order} LIMIT $limit OFFSET $offset)"
        f" SELECT t.*, u.title, u.published, s.publisher, s.kind FROM {table} t JOIN first f ON t.id = f.id"
        ' JOIN sources s ON s.id = t.document JOIN updates u ON u.id = t."update" AND u.version = t.version'
        f" {order}",
        asked,
    )
    return Found(total, rows)


def _said(wanted: Wanted, table: str, columns: Sequence[str]) -> list[str]:
    """The conditions on what is said of a number."""
    return [f"{table}.{name} = ${name}" for name in columns if getattr(wanted, name) is not None]


def _words(wanted: Wanted) -> dict[str, str]:
    return {f"word{n}": word.lower() for n, word in enumerate(wanted.words)}


def _values(wanted: Wanted, limit: int, offset: int) -> dict[str, object]:
    asked = _words(wanted)
    named = {name: getattr(wanted, name) for name in ("publisher", "metric", "claimant", "language", "bound", "reason")}
    return {**asked, **named, "limit": limit, "offset": offset}
