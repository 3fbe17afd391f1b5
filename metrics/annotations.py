"""Own notes on dates: `data/annotations.csv`, drawn on charts beside the figures and never part of one.

Columns: series (a metric's name, with ":russia" or another side behind it where that is not the usual one; empty is
every series), from, to (days, both included; an empty `to` is the one day), text, who. A row that cannot be used is a
Refusal; the others hold.
"""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from functools import lru_cache
from pathlib import Path

from metrics import handwritten, home, words
from metrics.locale import _
from metrics.rules import METRICS
from metrics.sources import Refusal

COLUMNS = ("series", "from", "to", "text", "who")
LONGEST = 500


@dataclass(frozen=True, slots=True)
class Note:
    """One note on the days from `first` to `last`, both included; metric and side are empty where it is about all."""

    metric: str
    side: str
    first: date
    last: date
    text: str
    who: str

    def about(self, metric: str, side: str) -> bool:
        """Whether it belongs to this series."""
        return not self.metric or (self.metric, self.side) == (metric, side)


@dataclass(frozen=True, slots=True)
class Notes:
    """Every row that can be used, in the order of the file, and a sentence for every row that cannot."""

    rows: tuple[Note, ...] = ()
    refused: tuple[Refusal, ...] = ()

    def between(self, since: date, until: date) -> list[Note]:
        """The notes on a day of a range, the earliest first."""
        held = (note for note in self.rows if note.first <= until and since <= note.last)
        return sorted(held, key=lambda note: (note.first, note.last))


def span(note: Note) -> str:
    """The days of a note, for a reader: "9 May 2025", "9 May 2025 to 11 May 2025"."""
    first = words.day(note.first)
    if note.first == note.last:
        return first
    return _("{first} to {last}").format(first=first, last=words.day(note.last))


def read(path: Path | None = None) -> Notes:
    """The notes as the file stands now; without a file there are none."""
    path = path or home.annotations()
    try:
        found = path.stat()
        return _read(path, found.st_mtime_ns, found.st_size)
    except FileNotFoundError:
        return Notes()
    except OSError as error:
        return _nothing(path, f"the notes cannot be read ({error.strerror}).")


@lru_cache(maxsize=4)
def _read(path: Path, _changed: int, size: int) -> Notes:
    try:
        text = handwritten.text(path, size, "the table of notes")
    except ValueError as wrong:
        return _nothing(path, str(wrong))
    return parse(text, str(path))


def _nothing(path: Path, sentence: str) -> Notes:
    return Notes(refused=(Refusal(str(path), 0, sentence),))


def parse(text: str, path: str) -> Notes:
    """The notes in a CSV text; `path` is where the sentences on bad rows say it stands."""
    table = csv.reader(io.StringIO(text, newline=""), strict=True)
    rows: list[Note] = []
    refused: list[Refusal] = []
    line = 1
    try:
        header = [name.strip().lower() for name in next(table, [])]
        missing = [name for name in COLUMNS if name not in header]
        if missing:
            asked = f"the first line lacks the columns {words.listing(missing)}; it must name {', '.join(COLUMNS)}."
            return Notes(refused=(Refusal(path, 1, asked),))
        line = table.line_num + 1
        for cells in table:
            _take(cells, header, Refusal(path, line, ""), rows, refused)
            line = table.line_num + 1
    except csv.Error as error:
        refused.append(Refusal(path, line, f"the table breaks off here ({error}); check its quotation marks."))
    return Notes(tuple(rows), tuple(refused))


def _take(cells: list[str], header: Sequence[str], at: Refusal, rows: list[Note], refused: list[Refusal]) -> None:
    if not any(cell.strip() for cell in cells):
        return
    try:
        if len(cells) != len(header):
            raise ValueError("the row has another number of cells than the first line; put commas in quotation marks.")
        rows.append(_note({name: cell.strip() for name, cell in zip(header, cells, strict=True)}))
    except ValueError as wrong:
        refused.append(Refusal(at.path, at.line, str(wrong)))


def _note(cells: dict[str, str]) -> Note:
    """The row as a note; raises ValueError with what is wrong and what to do."""
    metric, side = _series(cells["series"])
    if not cells["from"]:
        raise ValueError("the column 'from' is empty; write the day of the note, such as 2025-07-24.")
    first = _day(cells["from"], "from")
    last = _day(cells["to"], "to") if cells["to"] else first
    if last < first:
        raise ValueError(f"it ends on {last}, before it begins on {first}; exchange 'from' and 'to'.")
    for name in ("text", "who"):
        if not cells[name]:
            raise ValueError(f"the column '{name}' is empty; a note says what, and who wrote it.")
    if len(cells["text"]) > LONGEST:
        raise ValueError(f"the text has {len(cells['text'])} characters; a note has at most {LONGEST}.")
    return Note(metric, side, first, last, cells["text"], cells["who"])


def _series(name: str) -> tuple[str, str]:
    if not name:
        return "", ""
    metric, __, side = name.partition(":")
    if metric not in METRICS:
        near = get_close_matches(metric, METRICS, 1)
        meant = f"did you mean '{near[0]}'?" if near else "the codebook lists every one; leave it empty for all series."
        raise ValueError(f"there is no series '{name[:60]}'; {meant}")
    if side and side not in words.SIDES:
        raise ValueError(f"'{side[:40]}' is no side; use one of {', '.join(words.SIDES)}.")
    return metric, side or METRICS[metric].side


def _day(text: str, column: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ValueError(f"'{text[:40]}' in '{column}' is not a day; write it as 2025-07-24.") from None
