"""A batch of texts to a batch of claims, Arrow in and Arrow out: a pure function that engines can map over archives.

docs/scale.md shows it in Ray Data and in Spark.
"""

from collections.abc import Iterator
from dataclasses import asdict
from datetime import UTC, datetime
from typing import TypeVar

import pyarrow as pa

from metrics.claims import Claim
from metrics.intake import STALLED
from metrics.reading import read as read_source
from metrics.sources import Source
from metrics.sources.documents import LANGUAGES, moment

_TIME = pa.timestamp("us", "UTC")
_TYPES = {
    "low": pa.float64(), "high": pa.float64(), "start": pa.int64(), "end": pa.int64(), "sentence_start": pa.int64(),
    "window_start": _TIME, "window_end": _TIME, "day": pa.date32(), "reported": pa.date32(),
}  # fmt: skip
# A column for each field of a claim; `problem` says why a text was not read, and then all others but two are null.
SCHEMA = pa.schema(
    [(name, _TYPES.get(name, pa.string())) for name in Claim.__dataclass_fields__] + [("problem", pa.string())]
)
NEEDED = ("id", "text")
# The columns of a batch that may be missing, and the field of a source each fills.
GIVEN = {"language": "language", "title": "title", "source": "publisher", "kind": "kind", "address": "address"}

Batch = TypeVar("Batch", pa.RecordBatch, pa.Table)
Row = dict[str, object]


def read(batch: Batch) -> Batch:
    """The claims of a batch of texts, in their order, as a batch of the same kind with the columns of SCHEMA.

    The batch has `id` and `text`; `published` (a time with zone, or ISO 8601), `language`, `title`, `source`, `kind`
    and `address` where known. A text that cannot be read gives one row with `problem`, and never stops the others.
    Raises ValueError when a column that is needed is missing.
    """
    missing = [name for name in NEEDED if name not in batch.schema.names]
    if missing:
        raise ValueError(f"the batch has no column '{missing[0]}'; it needs id and text.")
    rows = [row for text in batch.to_pylist() for row in _rows(text)]
    return type(batch).from_pylist(rows, SCHEMA)


def _rows(text: Row) -> Iterator[Row]:
    try:
        source = _source(text)
    except ValueError as wrong:
        yield {"document": None if text["id"] is None else str(text["id"]), "problem": str(wrong)}
        return
    reading = read_source(source, refused=False)
    yield from (asdict(claim) for claim in reading.claims)
    for update in reading.stalled:
        yield {"document": source.id, "update": update, "problem": STALLED}


def _source(text: Row) -> Source:
    if not (text["id"] and isinstance(text["text"], str) and text["text"].strip()):
        raise ValueError("the text or its id is missing or empty.")
    facts = {field: str(text[name]) for name, field in GIVEN.items() if text.get(name)}
    if facts.get("language", "en") not in LANGUAGES:
        raise ValueError(f"the language is '{facts['language']}'; it can be {', '.join(LANGUAGES)}.")
    return Source(id=str(text["id"]), text=text["text"], published=_published(text.get("published")), **facts)  # type: ignore[arg-type]


def _published(value: object) -> datetime | None:
    if value is None or value == "":
        return None
    if not isinstance(value, datetime):
        return moment(str(value), datetime.max.replace(tzinfo=UTC))
    if value.tzinfo is None:
        raise ValueError(f"the time '{value}' has no zone.")
    return value
