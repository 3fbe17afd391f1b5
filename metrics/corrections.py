"""Figures that an analyst puts right by hand: `data/corrections.csv`, applied last, shown as what they are.

Columns: metric, side (empty is the side that usually reports it), day, value, expected (the figure that the correction
replaces; empty: there is none), reason, who, made (the day it was made). A correction whose expected figure is not the
one that the reports give is not applied: it was made for another figure.
"""

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import polars as pl

from metrics import words
from metrics.figures.added import PARTS, WHOLE
from metrics.figures.stated import Bounds, total, value
from metrics.rules import METRICS
from metrics.sources import Refusal

FILE = Path(__file__).resolve().parent.parent / "data" / "corrections.csv"
COLUMNS = ("metric", "side", "day", "value", "expected", "reason", "who", "made")
STATUS = "corrected"
Key = tuple[str, str, date]
Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Correction:
    """One row, and the line of the file it stands on."""

    line: int
    metric: str
    side: str
    day: date
    value: float
    expected: float | None
    reason: str
    who: str
    made: date


@dataclass(frozen=True, slots=True)
class Corrections:
    """Every row that can be used, and a sentence for every row that cannot."""

    rows: tuple[Correction, ...] = ()
    refused: tuple[Refusal, ...] = ()
    path: str = ""

    def until(self, day: date) -> "Corrections":
        """Those made by a day: what was known then was not yet put right by later ones."""
        return Corrections(tuple(row for row in self.rows if row.made <= day), self.refused, self.path)


def read(path: Path = FILE) -> Corrections:
    """The corrections as the file stands now; without a file there are none."""
    try:
        text = path.read_text("utf-8-sig")
    except FileNotFoundError:
        return Corrections(path=str(path))
    except (OSError, UnicodeDecodeError) as error:
        return Corrections(
            refused=(Refusal(str(path), 0, f"the corrections cannot be read ({error})."),), path=str(path)
        )
    return parse(text, str(path))


def parse(text: str, path: str) -> Corrections:
    """The corrections in a CSV text; `path` is where the sentences on bad rows say it stands."""
    table = csv.DictReader(io.StringIO(text, newline=""), strict=True)
    rows: list[Correction] = []
    refused: list[Refusal] = []
    missing = [name for name in COLUMNS if name not in (table.fieldnames or ())]
    if missing:
        asked = f"the first line lacks the columns {words.listing(missing)}; it must name {', '.join(COLUMNS)}."
        return Corrections(refused=(Refusal(path, 1, asked),), path=path)
    try:
        for cells in table:
            try:
                rows.append(_new(_row(cells, table.line_num), rows))
            except ValueError as wrong:
                refused.append(Refusal(path, table.line_num, str(wrong)))
    except csv.Error as error:
        refused.append(
            Refusal(path, table.line_num, f"the table breaks off here ({error}); check its quotation marks.")
        )
    return Corrections(tuple(rows), tuple(refused), path)


def _row(cells: dict[str, str], line: int) -> Correction:
    if None in cells or None in cells.values():
        raise ValueError("the row has another number of cells than the first line; put commas in quotation marks.")
    found = {name: cells[name].strip() for name in COLUMNS}
    if found["metric"] not in METRICS:
        raise ValueError(f"there is no metric '{found['metric'][:60]}'; the codebook lists every one.")
    for name in ("reason", "who"):
        if not found[name]:
            raise ValueError(f"the column '{name}' is empty; a correction says why, and by whom.")
    side = found["side"] or METRICS[found["metric"]].side
    if side not in words.SIDES:
        raise ValueError(f"'{side[:40]}' is no side; use one of {', '.join(words.SIDES)}.")
    value = _number(found["value"], "value")
    low, high = METRICS[found["metric"]].plausible
    if not low <= value <= high:
        raise ValueError(f"{found['value']} cannot be a day's number for {found['metric']} ({low:,} to {high:,}).")
    expected = _number(found["expected"], "expected") if found["expected"] else None
    return Correction(
        line, found["metric"], side, _day(found["day"], "day"), value, expected, found["reason"], found["who"],
        _day(found["made"], "made"),
    )  # fmt: skip


def _new(row: Correction, rows: list[Correction]) -> Correction:
    for other in rows:
        if (other.metric, other.side, other.day) == (row.metric, row.side, row.day):
            raise ValueError(f"the same figure is corrected in line {other.line} already; keep one of the two.")
    return row


def _number(text: str, column: str) -> float:
    try:
        return float(text.replace(",", ""))
    except ValueError:
        raise ValueError(f"'{text[:40]}' in '{column}' is not a number such as 46.") from None


def _day(text: str, column: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ValueError(f"'{text[:40]}' in '{column}' is not a day; write it as 2025-07-24.") from None


def apply(settled: pl.DataFrame, corrections: Corrections) -> tuple[pl.DataFrame, list[Refusal]]:
    """The figures with what was put right by hand, and a sentence for each correction that was not applied."""
    known = {(row["metric"], row["side"], row["day"]): row for row in settled.iter_rows(named=True)}
    refused = list(corrections.refused)
    for one in corrections.rows:
        key = (one.metric, one.side, one.day)
        row = known.get(key)
        if (row["value"] if row else None) != one.expected:
            refused.append(Refusal(corrections.path, one.line, _differs(one, row)))
            continue
        known[key] = (row or _blank(one, settled)) | _put_right(one, row)
        if one.metric in PARTS:
            known |= _added_anew(one, row, known)
    frame = pl.DataFrame([known[key] for key in sorted(known)], schema=settled.schema, orient="row")
    return (frame if corrections.rows else settled), refused


def _added_anew(one: Correction, before: Row | None, known: Mapping[Key, Row]) -> dict[Key, Row]:
    """The sum that rests on a corrected figure, added up again; it says so where that cannot be done."""
    key = (WHOLE, one.side, one.day)
    whole, parts = known.get(key), [known.get((name, one.side, one.day)) for name in PARTS]
    if whole is None or not whole["derived"] or whole["status"] == STATUS:
        return {}
    told = [part for part in parts if part]
    old = [before if part["metric"] == one.metric else part for part in told]
    if len(told) < len(PARTS) or before is None or total(_bounds(old))[:2] != (whole["low"], whole["high"]):
        return {key: whole | {"reason": f"{whole['reason']} One of the two was corrected by hand since; this was not."}}
    low, high, bound = total(_bounds(told))
    said = f"{words.amount(low, high, bound)}, shot down and lost added up, one of them corrected by hand"
    made = {"low": low, "high": high, "bound": bound, "value": value(low, high), "status": STATUS}
    return {key: whole | made | {"reason": f"{said}; before: {whole['reason']}"}}


def _bounds(rows: Sequence[Row | None]) -> list[Bounds]:
    return [(row["low"], row["high"], row["bound"]) for row in rows if row]


def _differs(one: Correction, row: Row | None) -> str:
    what = f"{one.metric} of {one.day}"
    wanted = "none" if one.expected is None else words.number(one.expected)
    value = row["value"] if row else None
    given = words.number(float(value)) if isinstance(value, float) else "none"
    return f"{what} is {given} in the reports, not {wanted} as the correction expects; it is not applied."


def _blank(one: Correction, settled: pl.DataFrame) -> Row:
    """A figure that no report gives."""
    empty = dict.fromkeys(settled.columns)
    return empty | {
        "metric": one.metric, "side": one.side, "day": one.day, "claimant": f"{one.side}:official", "claims": 0,
        "sources": 0, "chosen": [], "behind": [], "derived": False,
    }  # fmt: skip


def _put_right(one: Correction, row: Row | None) -> Row:
    before = "no report gives one" if row is None else "reports name it without a number"
    if one.expected is not None:
        before = f"the reports give {words.number(one.expected)}"
    said = f"corrected by hand by {one.who} on {words.day(one.made)}: {one.reason.rstrip('.')}; {before}"
    if row is not None and row["reason"]:
        said += f" ({row['reason']})"
    return {
        "low": one.value, "high": one.value, "value": one.value, "bound": "exact", "status": STATUS, "reason": said,
    }  # fmt: skip
