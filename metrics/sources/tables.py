"""Tables: rows of documents, rows of numbers with the names of metrics, rows as the list of sources explains them.

CSV with a first line, JSON as a list of records, Parquet. Every cell is text here; an empty one is no number.
"""

import csv
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime
from io import BytesIO, StringIO
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from metrics.fetching import Fetched
from metrics.kyiv import KYIV, day_of
from metrics.sources import About, Dataset, Refusal, Source, html, losses_json, missiles, stated
from metrics.sources.columns import Columns, of_header
from metrics.sources.documents import FIELDS, document
from metrics.sources.stated import Row, Value

ENDINGS = frozenset((".csv", ".parquet", ".json"))
MEDIA = frozenset(("text/csv", "application/json", "application/vnd.apache.parquet", "application/x-parquet"))
_BETWEEN = re.compile(r"[, \u00a0\u202f]")
_NUMBER = re.compile(r"[+-]?(?:\d{1,12}|\d{1,3}(?:[, \u00a0\u202f]\d{3}){1,3})(?:\.\d{1,6})?")
_HOUR = re.compile(r"(?<=[ T])\d(?=:)")

Cells = Mapping[str, str]


def read(
    page: Fetched, about: About, now: datetime, columns: Columns | None = None
) -> Iterator[Source | Dataset | Refusal]:
    """The documents or the numbers of a table; a Refusal for each row that cannot be used, and for an unknown table."""
    try:
        rows = list(_rows(page))
    except ValueError as refused:
        yield Refusal(page.address, 0, str(refused))
        return
    header = set(rows[0][1]) if rows else set()
    known = columns or of_header(header)
    if not rows:
        yield Refusal(page.address, 0, "the table holds no rows.")
    elif not columns and losses_json.known(header):
        yield from losses_json.read(rows, page.address, about, now)
    elif known:
        yield from _numbers(page, about, now, rows, known)
    elif {"id", "text"} <= header:
        yield from _documents(page, about, now, rows)
    else:
        yield Refusal(
            page.address,
            1,
            "the columns are unknown; say in data/sources.toml which of them holds the day and which what.",
        )


def _rows(page: Fetched) -> Iterator[tuple[int, Cells]]:
    """The rows with their lines; raises ValueError with a sentence."""
    if page.body[:4] == b"PAR1":
        yield from _parquet(page.body)
        return
    text = html.decoded(page)
    if text.lstrip()[:1] in ("[", "{"):
        yield from _json(text)
        return
    if "\0" in text:
        raise ValueError("this is not a table but a binary file.")
    reader = csv.DictReader(StringIO(text), strict=True)
    try:
        for row in reader:
            if None in row or None in row.values():
                raise ValueError(f"line {reader.line_num} has another number of cells than the first line.")
            yield reader.line_num, {name.strip(): cell.strip() for name, cell in row.items()}
    except csv.Error as error:
        raise ValueError(f"the table breaks in line {reader.line_num} ({error}).") from None


def _json(text: str) -> Iterator[tuple[int, Cells]]:
    try:
        found = json.loads(text)
    except (json.JSONDecodeError, RecursionError) as error:
        raise ValueError(f"the JSON breaks in line {getattr(error, 'lineno', 1)}.") from None
    if not isinstance(found, list) or not all(isinstance(row, dict) for row in found):
        raise ValueError("the JSON is no list of records.")
    names = list(dict.fromkeys(str(name) for row in found for name in row))
    for n, row in enumerate(found, start=1):
        yield n, {name: _cell(row.get(name)) for name in names}


def _parquet(body: bytes) -> Iterator[tuple[int, Cells]]:
    from pyarrow import ArrowException, parquet

    try:
        table = parquet.read_table(BytesIO(body))
    except (ArrowException, OSError):
        raise ValueError("the Parquet file is broken.") from None
    for n, row in enumerate(table.to_pylist(), start=1):
        yield n, {str(name): _cell(value) for name, value in row.items()}


def _cell(value: Any) -> str:
    if value is None:
        return ""
    return value.isoformat() if isinstance(value, date) else str(value)


def _documents(page: Fetched, about: About, now: datetime, rows: list[tuple[int, Cells]]) -> Iterator[Source | Refusal]:
    """Rows with the fields of a document (see `documents`)."""
    given = {"source": about.publisher, "kind": about.kind, "language": about.language, "credit": about.credit}
    for line, cells in rows:
        told = {name: cell for name, cell in cells.items() if name in FIELDS and cell}
        try:
            yield document(json.dumps({name: one for name, one in given.items() if one} | told), page.address, now)
        except ValueError as refused:
            yield Refusal(page.address, line, str(refused))


def _numbers(
    page: Fetched, about: About, now: datetime, lines: list[tuple[int, Cells]], columns: Columns
) -> Iterator[Dataset | Refusal]:
    missing = [name for name in _named(columns) if name not in lines[0][1]]
    if missing:
        yield Refusal(page.address, 1, f"the column '{missing[0]}' is missing.")
        return
    rows = []
    for line, cells in lines:
        if not columns.holds(cells):
            continue
        try:
            row = _row(line, cells, columns, now)
        except ValueError as refused:
            yield Refusal(page.address, line, str(refused))
            continue
        rows += [row] if row.values else []
    for item in _missiles(page, lines, columns, now) if columns.weapons else ():
        if isinstance(item, Refusal):
            yield item
        else:
            rows.append(item)
    if rows:
        name = PurePosixPath(urlsplit(page.address).path).stem or page.address
        source = Source(
            f"table:{name}", "", None, about.publisher or columns.publisher or name, "dataset", page.address, "en",
            columns.title or name, about.credit or columns.credit,
        )  # fmt: skip
        yield stated.dataset(source, rows, columns.claimant or "other:data set")


def _named(columns: Columns) -> list[str]:
    needed = (columns.day, columns.metric, columns.value, columns.start, columns.end, *columns.only)
    return [one for one in (*needed, *columns.metrics) if one and one not in columns.may_be_absent]


def _row(line: int, cells: Cells, columns: Columns, now: datetime) -> Row:
    start, end = (_time(cells.get(name, ""), columns.zone) for name in (columns.start, columns.end))
    day = _day(cells[columns.day]) if columns.day else _middle(start, end)
    if day > day_of(now):
        raise ValueError(f"the day {day} lies in the future.")
    return Row(line, day, tuple(_values(cells, columns)), start, end)


def _missiles(
    page: Fetched, lines: list[tuple[int, Cells]], columns: Columns, now: datetime
) -> Iterator[Row | Refusal]:
    """The missiles of each report, from the first hour of its attacks to the last."""
    for line, said in missiles.refused(lines):
        yield Refusal(page.address, line, said)
    for attack in missiles.attacks(lines):
        try:
            rows = [_row(line, cells, replace(columns, metrics={}), now) for line, cells in attack.rows]
            start, end = min(row.start for row in rows if row.start), max(row.end for row in rows if row.end)
        except ValueError as refused:
            yield Refusal(page.address, attack.rows[0][0], str(refused))
            continue
        yield replace(rows[0], day=_middle(start, end), values=attack.values, start=start, end=end)


def _values(cells: Cells, columns: Columns) -> Iterator[Value]:
    """The numbers of a row; where the table writes zero for a number that it does not have, there is none."""
    pairs = [(name, columns.metrics[name]) for name in columns.metrics]
    pairs += [(columns.value, cells[columns.metric])] if columns.metric else []
    for name, metric in pairs:
        number = _number(metric, cells[name]) if cells.get(name) else None
        if number == 0 and columns.hides(cells):
            yield Value(metric, None, "withheld")
        elif number is not None and (number or name not in columns.zero_not_given):
            yield Value(metric, number, "about" if name in columns.rounded else "exact")


def _middle(start: datetime | None, end: datetime | None) -> date:
    """The Kyiv day that holds most of a window."""
    if start is None or end is None:
        raise ValueError("the row has neither a day nor a window.")
    return day_of(start + (end - start) / 2)


def _day(cell: str) -> date:
    try:
        return date.fromisoformat(cell[:10])
    except ValueError:
        raise ValueError(f"the day '{cell[:40]}' is not a day such as 2025-01-04.") from None


def _time(cell: str, zone: str) -> datetime | None:
    if not cell:
        return None
    try:
        found = datetime.fromisoformat(_HOUR.sub(lambda hour: f"0{hour[0]}", cell))
    except ValueError:
        raise ValueError(f"the time '{cell[:40]}' is not a time such as 2025-01-04 09:00.") from None
    return found if found.tzinfo else found.replace(tzinfo=KYIV if zone == KYIV.key else ZoneInfo(zone))


def _number(metric: str, cell: str) -> float:
    """A number with a point and, between thousands, commas or spaces; a comma anywhere else could mean either."""
    if not _NUMBER.fullmatch(cell):
        raise ValueError(f"the {stated.label(metric)} '{cell[:40]}' is not a number such as 1,234.")
    return float(_BETWEEN.sub("", cell))
