"""Records to rows of the ledger: ids, versions and hashes. A row holds the cells of its table in the table's order."""

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import fields
from datetime import datetime
from operator import attrgetter
from typing import Any

import polars as pl

from metrics.claims import Claim, Refused
from metrics.sources import Source
from metrics.store.known import short
from metrics.store.schema import TABLES, frame_schema
from metrics.updates import Update

Cells = tuple[Any, ...]
Row = dict[str, Any]
_SAID = attrgetter(*(field.name for field in fields(Source)))


def columns(table: str) -> list[str]:
    """The column names of a table, in its order."""
    return [name for name, _, _ in TABLES[table][1]]


def frame(table: str, rows: Sequence[Mapping[str, Any]]) -> pl.DataFrame:
    """Named cells as a frame of the table's types, without the columns that no row names."""
    named = {name: kind for name, kind in frame_schema(table).items() if not rows or name in rows[0]}
    return _frame(named, [tuple(row[name] for name in named) for row in rows])


def table(name: str, rows: Iterable[Cells]) -> pl.DataFrame:
    """Rows as a frame of the table's types."""
    return _frame(frame_schema(name), rows)


def _frame(schema: Mapping[str, pl.DataType], rows: Iterable[Cells]) -> pl.DataFrame:
    cells = list(zip(*rows, strict=True)) or [()] * len(schema)
    return pl.DataFrame([_series(*column, held) for column, held in zip(schema.items(), cells, strict=True)])


def _series(name: str, kind: pl.DataType, cells: Sequence[Any]) -> pl.Series:
    # A number may be whole or not; times of several zones come together only where each must be a time.
    return pl.Series(name, cells, kind, strict=not kind.is_float())


def source_hash(source: Source) -> str:
    """SHA-256 of everything a source says; the same source gives the same hash."""
    return _hash(*_SAID(source))


def source(source: Source, digest: str, pieces: int, now: datetime) -> Cells:
    """The row of a source whose newest text holds `pieces` updates."""
    return (
        source.id, source.publisher, source.kind, source.address, source.language, source.title, source.published,
        source.credit, digest, pieces, now, now,
    )  # fmt: skip


def fresh(
    source: Source, updates: Sequence[Update], newest: Callable[[str], tuple[int, int]], now: datetime
) -> list[Cells]:
    """Rows for the updates that are new or changed; `newest` gives version and short hash of what is held."""
    made: list[Cells] = []
    for update in updates:
        version, held = newest(update.id)
        digest = _update_hash(source, update)
        if not version or short(digest) != held:
            made.append(_update(source, update, version + 1, digest, now))
    return made


def number(update: Update) -> int:
    """The place of an update in its source, from its id."""
    return int(update.id.rpartition("#")[2])


def claims(claims: Sequence[Claim], versions: Mapping[str, int], now: datetime) -> list[Cells]:
    """Rows for the claims that stand in the updates of `versions`; ids are unique."""
    named = [(claim, (claim.metric, claim.role) if claim.role else (claim.metric,)) for claim in claims]
    return _stated("claims", named, versions, now)


def refused(refused: Sequence[Refused], versions: Mapping[str, int], now: datetime) -> list[Cells]:
    """Rows for the refused numbers that stand in the updates of `versions`; ids are unique."""
    return _stated("refused", [(number, (number.reason,)) for number in refused], versions, now)


# Of each table of numbers: the record's own fields, which stand together between id and version on the one side and
# the time on the other.
_OWN = {table: [name for name in columns(table)[1:-2] if name != "version"] for table in ("claims", "refused")}
_CELLS = {table: attrgetter(*names) for table, names in _OWN.items()}
_VERSION = {table: columns(table).index("version") - 1 for table in _OWN}


def _stated(
    table: str, named: Sequence[tuple[Claim | Refused, tuple[str, ...]]], versions: Mapping[str, int], now: datetime
) -> list[Cells]:
    """Rows for numbers, each with the parts that its id ends in."""
    seen: Counter[str] = Counter()
    made: list[Cells] = []
    cells, at = _CELLS[table], _VERSION[table]
    for number, parts in named:
        version = versions.get(number.update)
        if version is not None:
            own = cells(number)
            made.append((_id(number, version, parts, seen), *own[:at], version, *own[at:], now, True))
    return made


def _id(stated: Claim | Refused, version: int, parts: tuple[str, ...], seen: Counter[str]) -> str:
    """update@version:start:metric[:role], and a number behind it where one number makes two claims."""
    id = ":".join((f"{stated.update}@{version}", str(stated.start), *parts))
    seen[id] += 1
    return id if seen[id] == 1 else f"{id}:{seen[id]}"


def _update(source: Source, update: Update, version: int, digest: str, now: datetime) -> Cells:
    return (
        update.id, version, source.id, number(update), update.title, update.text, update.start, update.published,
        update.author, digest, now, True,
    )  # fmt: skip


def _update_hash(source: Source, update: Update) -> str:
    # What a source says about itself decides who claims a number and of which day, so it is part of the version.
    context = (source.publisher, source.kind, source.language, source.title)
    return _hash(*context, update.title, update.text, update.published, update.author)


def _hash(*values: object) -> str:
    return hashlib.sha256(json.dumps(values, default=str).encode()).hexdigest()
