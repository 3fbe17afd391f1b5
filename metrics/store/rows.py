"""Records to rows of the ledger: ids, versions and hashes."""

import hashlib
import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import fields
from datetime import datetime
from typing import Any

import polars as pl

from metrics.claims import Claim, Refused
from metrics.sources import Source
from metrics.store.schema import TABLES, frame_schema
from metrics.updates import Update

Row = dict[str, Any]


def columns(table: str) -> list[str]:
    """The column names of a table, in its order."""
    return [name for name, _, _ in TABLES[table][1]]


def frame(table: str, records: Sequence[Row]) -> pl.DataFrame:
    """Rows as a frame of the table's types."""
    schema = frame_schema(table)
    return pl.DataFrame([[record[name] for name in schema] for record in records], schema=schema, orient="row")


def source_hash(source: Source) -> str:
    """SHA-256 of everything a source says; the same source gives the same hash."""
    return _hash(*(getattr(source, field.name) for field in fields(Source)))


def source(source: Source, digest: str, pieces: int, first: datetime, now: datetime) -> Row:
    """The row of a source whose newest text holds `pieces` updates."""
    return {
        "id": source.id,
        "publisher": source.publisher,
        "kind": source.kind,
        "address": source.address,
        "language": source.language,
        "title": source.title,
        "published": source.published,
        "credit": source.credit,
        "hash": digest,
        "pieces": pieces,
        "first_recorded": first,
        "last_recorded": now,
    }


def fresh(source: Source, updates: Sequence[Update], newest: Mapping[str, tuple[int, str]], now: datetime) -> list[Row]:
    """Rows for the updates that are new or changed; `newest` gives version and hash of what is held."""
    made: list[Row] = []
    for update in updates:
        version, held = newest.get(update.id, (0, ""))
        digest = _update_hash(source, update)
        if digest != held:
            made.append(_update(source, update, version + 1, digest, now))
    return made


def versions(rows: Sequence[Row]) -> dict[str, tuple[int, str]]:
    """Version and hash by id, of rows of updates."""
    return {row["id"]: (row["version"], row["hash"]) for row in rows}


def number(update: Update) -> int:
    """The place of an update in its source, from its id."""
    return int(update.id.rpartition("#")[2])


def claims(claims: Sequence[Claim], versions: Mapping[str, int], now: datetime) -> list[Row]:
    """Rows for the claims that stand in the updates of `versions`; ids are unique."""
    named = [(claim, [claim.metric, claim.role] if claim.role else [claim.metric]) for claim in claims]
    return _stated(named, versions, now)


def refused(refused: Sequence[Refused], versions: Mapping[str, int], now: datetime) -> list[Row]:
    """Rows for the refused numbers that stand in the updates of `versions`; ids are unique."""
    return _stated([(number, [number.reason]) for number in refused], versions, now)


def _stated(
    named: Sequence[tuple[Claim | Refused, list[str]]], versions: Mapping[str, int], now: datetime
) -> list[Row]:
    """Rows for numbers, each with the parts that its id ends in."""
    seen: Counter[str] = Counter()
    made: list[Row] = []
    for number, parts in named:
        version = versions.get(number.update)
        if version is not None:
            id = _id(number, version, parts, seen)
            made.append(_fields(number) | _recorded(id, version, now))
    return made


def _fields(number: Claim | Refused) -> Row:
    return {field.name: getattr(number, field.name) for field in fields(number)}


def _id(stated: Claim | Refused, version: int, parts: list[str], seen: Counter[str]) -> str:
    """update@version:start:metric[:role], and a number behind it where one number makes two claims."""
    id = ":".join([f"{stated.update}@{version}", str(stated.start), *parts])
    seen[id] += 1
    return id if seen[id] == 1 else f"{id}:{seen[id]}"


def _recorded(id: str, version: int, now: datetime) -> Row:
    return {"id": id, "version": version, "recorded": now}


def _update(source: Source, update: Update, version: int, digest: str, now: datetime) -> Row:
    return {
        "id": update.id,
        "version": version,
        "source": source.id,
        "n": number(update),
        "title": update.title,
        "text": update.text,
        "start": update.start,
        "published": update.published,
        "author": update.author,
        "hash": digest,
        "recorded": now,
    }


def _update_hash(source: Source, update: Update) -> str:
    # What a source says about itself decides who claims a number and of which day, so it is part of the version.
    context = (source.publisher, source.kind, source.language, source.title)
    return _hash(*context, update.title, update.text, update.published, update.author)


def _hash(*values: object) -> str:
    return hashlib.sha256(json.dumps(values, default=str).encode()).hexdigest()
