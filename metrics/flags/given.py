"""A series of one's own: a table with the columns day and value, from a file or standard input.

A day without a row and a day with an empty cell are days without a report. A row that cannot be used is told with its
line and leaves its day without a report; every other row counts.
"""

import csv
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from io import StringIO
from pathlib import Path
from typing import BinaryIO

from metrics.sources import Refusal
from metrics.sources.opened import decoded

DAY = ("day", "date")
VALUE = ("value",)
BETWEEN = ",;\t"
NO_REPORT = {"", "na", "n/a", "nan", "null", "none", "-", "–", "—"}
LARGEST = 1e15
LONGEST = 40_000
_NUMBER = re.compile(r"[+-]?(?:\d{1,3}(?:[, ]\d{3})+|\d+)(?:\.\d*)?(?:e[+-]?\d{1,2})?|[+-]?\.\d+", re.ASCII)
_GAPS = str.maketrans("\u00a0\u202f\u2009\u2212", "   -")
_MIDNIGHT = re.compile(r"[T ]00:00(?::00(?:\.0+)?)?Z?")

Row = tuple[date, float | None, int]


@dataclass(frozen=True, slots=True)
class Given:
    """The days of a series in order, each once, with the value of each, and a sentence for all that is not taken.

    values  None for a day without a report
    """

    path: str
    days: tuple[date, ...] = ()
    values: tuple[float | None, ...] = ()
    refused: tuple[Refusal, ...] = ()


def read(path: str, stdin: BinaryIO | None = None) -> Given:
    """The series in a CSV file with commas, semicolons or tabs; "-" is standard input. Never raises: see `refused`."""
    name = "standard input" if path == "-" else path
    try:
        data = (stdin or sys.stdin.buffer).read() if path == "-" else Path(path).read_bytes()
        return parse(decoded(data), name)
    except OSError as error:
        return _nothing(name, 0, f"the file cannot be read ({error.strerror or error}).")
    except ValueError as error:
        return _nothing(name, 0, str(error))


def parse(text: str, path: str) -> Given:
    """The series in a CSV text; `path` is where the sentences on bad rows say that it stands."""
    first = text.splitlines()[0]
    between = next((mark for mark in BETWEEN if _columns(first.split(mark)) is not None), ",")
    table = csv.reader(StringIO(text, newline=""), delimiter=between, strict=True)
    rows: list[Row] = []
    refused: list[Refusal] = []
    try:
        header = next(table)
        places = _columns(header)
        if places is None:
            return _nothing(path, 1, "the first line must name one column day (or date) and one column value.")
        for cells in table:
            try:
                rows.extend(_row(cells, len(header), places, table.line_num))
            except ValueError as wrong:
                refused.append(Refusal(path, table.line_num, str(wrong)))
    except csv.Error as error:
        said = f"the table breaks off here ({error}); check its quotation marks. Nothing below this line was read."
        refused.append(Refusal(path, table.line_num, said))
    return _series(path, rows, refused)


def _nothing(path: str, line: int, sentence: str) -> Given:
    return Given(path, refused=(Refusal(path, line, sentence),))


def _columns(header: list[str]) -> tuple[int, int] | None:
    """The places of the day and the value; None where one of them is not there, or there twice."""
    names = [name.strip().strip('"').strip().casefold() for name in header]
    found = [[at for at, name in enumerate(names) if name == wanted] for wanted in (*DAY, *VALUE)]
    day = found[0] or found[1]
    return (day[0], found[2][0]) if len(day) == len(found[2]) == 1 else None


def _row(cells: list[str], columns: int, places: tuple[int, int], line: int) -> Iterator[Row]:
    """The day and the value of one row; nothing for an empty line. Raises ValueError with the sentence."""
    if not any(cell.strip() for cell in cells):
        return
    if len(cells) != columns:
        asked = "put numbers with commas in quotation marks" if len(cells) > columns else "leave a missing value empty"
        raise ValueError(f"the row has {len(cells)} cells and the first line {columns}; {asked}.")
    yield _day(cells[places[0]].strip()), _value(cells[places[1]].strip()), line


def _day(text: str) -> date:
    try:
        return date.fromisoformat(_MIDNIGHT.sub("", text))
    except ValueError:
        raise ValueError(f"'{text[:40]}' is not a day; write it as 2025-01-04.") from None


def _value(text: str) -> float | None:
    plain = text.casefold().translate(_GAPS)
    if plain in NO_REPORT:
        return None
    if not _NUMBER.fullmatch(plain):
        raise ValueError(f"'{text[:40]}' is not a number; write it as 1234 or 1,234, and decimals as 12.5.")
    value = float(plain.replace(",", "").replace(" ", "")) + 0.0
    if abs(value) > LARGEST:
        raise ValueError(f"'{text[:40]}' is too large for a count.")
    return value


def _series(path: str, rows: list[Row], refused: list[Refusal]) -> Given:
    """One value for each day; a day that two rows give different values has none, and both rows are told."""
    held: dict[date, Row] = {}
    doubtful: set[date] = set()
    for row in rows:
        other = held.setdefault(row[0], row)
        if other[1] is None:
            held[row[0]] = row
        elif row[1] is not None and row[1] != other[1]:
            doubtful.add(row[0])
            said = f"{row[0]} has another value in line {other[2]}; the day is left without a value. Keep one of them."
            refused.append(Refusal(path, row[2], said))
    days = tuple(sorted(held))
    values = tuple(None if day in doubtful else held[day][1] for day in days)
    if all(value is None for value in values):
        return Given(path, refused=(*refused, Refusal(path, 0, "no day has a value.")))
    if (days[-1] - days[0]).days >= LONGEST:
        return _nothing(path, 0, f"the days run from {days[0]} to {days[-1]}, over a century; is a year mistyped?")
    return Given(path, days, values, tuple(refused))
