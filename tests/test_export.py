"""Files to take away: harmless cells, numbers as numbers, checksums that hold."""

import csv
import json
from datetime import UTC, date, datetime
from io import BytesIO, StringIO

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from metrics import export
from metrics.lines import FORMULA


def cells(frame):
    """Rows of the CSV as another program reads them, header included."""
    return list(csv.reader(StringIO(export.csv(frame).decode(), newline="")))


@pytest.mark.parametrize("sign", FORMULA)
def test_a_text_that_a_spreadsheet_would_run_is_made_harmless(sign):
    frame = pl.DataFrame({"words": [f"{sign}1+1"], "list": [[f"{sign}a", "b"]]})
    assert cells(frame)[1] == [f"'{sign}1+1", f"'{sign}a; b"]


def test_numbers_stay_numbers_and_dates_are_iso():
    frame = pl.DataFrame(
        {
            "whole": [-14.0, None],
            "part": [0.5, 1e300],
            "count": [-3, 4],
            "day": [date(2025, 1, 4), None],
            "time": [datetime(2025, 1, 4, 9, 35, tzinfo=UTC), None],
            "text": ["плюс, \"так\"", ""],
            "list": [[], None],
        },
        schema_overrides={"list": pl.List(pl.String)},
    )  # fmt: skip
    expected = ["-14", "0.5", "-3", "2025-01-04", "2025-01-04T09:35:00+00:00", 'плюс, "так"', ""]
    assert cells(frame)[1] == expected
    assert cells(frame)[2][:2] == ["", "1e+300"]


@given(st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\0")), min_size=1))
def test_any_text_comes_back_and_none_starts_a_formula(texts):
    found = [row[0] for row in cells(pl.DataFrame({"a": texts, "b": 1}))[1:]]
    assert [cell.removeprefix("'") if cell != text else cell for cell, text in zip(found, texts, strict=True)] == texts
    assert not any(cell.startswith(FORMULA) for cell in found)


def test_json_lines_carry_whole_numbers_dates_and_nulls():
    frame = pl.DataFrame({"low": [81.0], "high": [None], "day": [date(2025, 1, 4)], "chosen": [["a", "b"]]})
    line = json.loads(export.jsonl(frame))
    assert line == {"low": 81, "high": None, "day": "2025-01-04", "chosen": ["a", "b"]}
    assert isinstance(line["low"], int)


def test_parquet_comes_back_as_it_was():
    frame = pl.DataFrame({"day": [date(2025, 1, 4)], "chosen": [["a"]]})
    assert pl.read_parquet(BytesIO(export.parquet(frame))).equals(frame)
