"""A batch of texts: the claims are those of reading one by one, and a bad row stops nobody."""

import json
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pyarrow as pa
import pytest

from metrics import batch, reading
from metrics.claims import Claim
from metrics.intake import STALLED
from metrics.sources import Source
from tests.judge import GOLD, texts

ROOT = Path(__file__).resolve().parent.parent
WHEN = "2025-01-04T09:35+02:00"
SAID = "Ukraine's air force shot down 34 of 81 Russian drones overnight."


def rows(*texts):
    return batch.read(pa.RecordBatch.from_pylist(list(texts))).to_pylist()


def test_the_claims_are_those_of_reading_one_by_one():
    some = [text for path in sorted(GOLD.glob("*.jsonl")) for text in texts(path)[:1]]
    given = [{name: text.get(name) for name in ("id", "text", "published", "language")} for text in some]
    found = rows(*given)
    want = [
        claim
        for text in some
        for claim in reading.read(
            Source(text["id"], text["text"], datetime.fromisoformat(text["published"]), language=text.get("language"))
        ).claims
    ]
    assert len(found) == len(want) > 10
    for row, claim in zip(found, want, strict=True):
        assert row.pop("problem") is None
        assert Claim(**row) == claim


@pytest.mark.parametrize("kind", [pa.RecordBatch, pa.Table])
def test_a_batch_gives_a_batch_of_its_kind(kind):
    found = batch.read(kind.from_pylist([{"id": "a", "text": SAID, "published": WHEN}]))
    assert isinstance(found, kind)
    assert found.schema == batch.SCHEMA
    assert found.column("document").to_pylist() == ["a", "a"]
    empty = batch.read(kind.from_pylist([], pa.schema([("id", pa.string()), ("text", pa.string())])))
    assert (empty.num_rows, empty.schema) == (0, batch.SCHEMA)


def test_a_time_may_be_a_time_or_text():
    when = datetime.fromisoformat(WHEN).astimezone(UTC)
    assert rows({"id": "a", "text": SAID, "published": when}) == rows({"id": "a", "text": SAID, "published": WHEN})


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ({"id": "a", "text": None}, "is missing or empty"),
        ({"id": None, "text": SAID}, "is missing or empty"),
        ({"id": "a", "text": SAID, "language": "fr"}, "it can be en, uk, ru"),
        ({"id": "a", "text": SAID, "published": "Monday"}, "is not an ISO 8601 time"),
        ({"id": "a", "text": SAID, "published": datetime(2025, 1, 4)}, "has no zone"),
    ],
)
def test_a_text_that_cannot_be_read_is_told_and_stops_nobody(text, problem):
    """The columns of a batch are typed, so that each bad row stands in a batch of its own here."""
    (row,) = rows(text)
    assert problem in row.pop("problem")
    assert row.pop("document") == text["id"]
    assert set(row.values()) == {None}
    assert len(rows({"id": "a", "text": ""}, {"id": "b", "text": SAID})) == 3


def test_what_takes_too_long_is_told(monkeypatch):
    monkeypatch.setattr(reading.patience, "LIMIT", 0.0)
    (row,) = rows({"id": "a", "text": SAID})
    assert (row["document"], row["update"], row["problem"]) == ("a", "a#1", STALLED)


def test_a_batch_without_a_column_it_needs_is_refused():
    with pytest.raises(ValueError, match="no column 'text'"):
        batch.read(pa.RecordBatch.from_pylist([{"id": "a"}]))


def test_it_needs_neither_pages_nor_ledger():
    script = "import sys, metrics.batch; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert not set(loaded.stdout.split()) & {"streamlit", "duckdb", "polars", "plotly"}


def test_the_lines_of_the_page_on_scale_can_be_run():
    page = (ROOT / "docs" / "scale.md").read_text("utf-8")
    blocks = [block.partition("```")[0] for block in page.split("```python\n")[1:]]
    assert len(blocks) == 2
    for block in blocks:
        compile(block, "docs/scale.md", "exec")
    assert json.dumps(batch.SCHEMA.names)
