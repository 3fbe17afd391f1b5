"""Claims and refused numbers as lines: JSON, CSV that no spreadsheet runs as a formula, marked text."""

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import asdict, fields
from datetime import date, datetime

from metrics import reading
from metrics.claims import Claim, Refused
from metrics.intake import Taken

# A cell that begins so is a formula to a spreadsheet.
FORMULA = ("=", "+", "-", "@", "\t", "\r")
COLUMNS = tuple(field.name for field in fields(Claim))


def _stated(taken: Taken, refused: bool) -> Iterator[Claim | Refused]:
    yield from taken.reading.claims
    if refused:
        yield from taken.reading.refused


def jsonl(taken: Taken, refused: bool = False) -> Iterator[str]:
    """One JSON object a claim, with every field of Claim; with `refused`, the refused numbers after them."""
    for stated in _stated(taken, refused):
        yield json.dumps({name: _plain(value) for name, value in _fields(stated).items()}, ensure_ascii=False)


def columns(refused: bool = False) -> tuple[str, ...]:
    """The columns of `table`, `refused` last when it is asked for."""
    return (*COLUMNS, "refused") if refused else COLUMNS


def table(taken: Taken, refused: bool = False) -> Iterator[str]:
    """The same as lines of CSV below `columns`, without line ends of their own."""
    names = columns(refused)
    for stated in _stated(taken, refused):
        record = _fields(stated)
        yield _row([_cell(record.get(name)) for name in names])


def marked(taken: Taken) -> str:
    """The source's text with its claims marked as the examples of the rules are written."""
    return reading.marked(taken.source, taken.reading)


def harmless(text: str) -> str:
    """The text with an apostrophe before it where a spreadsheet would run it."""
    return f"'{text}" if text.startswith(FORMULA) else text


def _fields(stated: Claim | Refused) -> dict[str, object]:
    record = asdict(stated)
    if isinstance(stated, Refused):
        record["refused"] = record.pop("reason")
    return record


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, date | datetime) else value


def _cell(value: object) -> object:
    plain = _plain(value)
    return harmless(plain) if isinstance(plain, str) else plain


def _row(cells: list[object]) -> str:
    line = io.StringIO()
    csv.writer(line, lineterminator="").writerow(cells)
    return line.getvalue()
