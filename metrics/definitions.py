"""The calendar of definitions: when a figure began, ended or came to mean something else. Anybody can add a row.

`data/definitions.csv` has the columns metric (a metric's name, or a family's for all its metrics), from, to (days, both
included; empty is open), kind (one of KINDS), note, source, side where it is not the usual one, and note_uk, the note
in Ukrainian, where somebody has written it. A row that cannot be used becomes a Refusal; the others hold.
"""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from difflib import get_close_matches
from functools import lru_cache
from pathlib import Path

from metrics import handwritten, words
from metrics.locale import UKRAINIAN, _, english, spoken
from metrics.rules import METRICS
from metrics.sources import Refusal

FILE = Path(__file__).resolve().parent.parent / "data" / "definitions.csv"
COLUMNS = {
    "metric": "a metric's name, or a family's name for every metric of it",
    "side": "who claims the figures: ukraine, russia or other; empty is the side that usually reports them",
    "from": "the first day it holds; empty when it always did",
    "to": "the last day it holds; empty when it still does",
    "kind": "what changed; one of a closed list",
    "note": "the change in one or two sentences",
    "note_uk": "the same sentences in Ukrainian; may be empty",
    "source": "where it can be looked up",
}
NEEDED = ("metric", "from", "to", "kind", "note", "source")
KINDS = {
    "not_reported": "not reported",
    "begins": "reported from here on",
    "ends": "no longer reported",
    "occasional": "reported on some days only",
    "separate": "counted as a figure of its own",
    "merged": "merged with another figure",
    "joined": "another count is joined to it",
    "renamed": "reported under another name",
    "added_up": "added up here from other figures",
    "continues": "reported directly, and comparable with before",
    "withheld": "reported without a number",
    "two_part": "reports in two parts",
    "form": "another form of report",
    "quiet_day": "no report, and none expected",
}
# What is counted differs from here on, so the days before say nothing of what is usual.
CUTS = ("begins", "separate", "merged", "joined", "renamed")
# A figure that is counted apart for a night or two does not begin anew, nor does the one it came back from.
EXCEPTION = 14


@dataclass(frozen=True, slots=True)
class Change:
    """One row: what holds for these metrics of one side from `first` to `last`, both included, None being open."""

    about: str
    metrics: tuple[str, ...]
    side: str
    first: date | None
    last: date | None
    kind: str
    note: str
    source: str
    note_uk: str = ""

    def holds(self, metric: str, side: str) -> bool:
        """Whether it is about this series."""
        return metric in self.metrics and side == (self.side or METRICS[metric].side)

    def meets(self, since: date, until: date) -> bool:
        """Whether it holds on a day of this range."""
        return (self.first or date.min) <= until and since <= (self.last or date.max)

    @property
    def days(self) -> int:
        """How many days it holds; a great many when it is open."""
        return ((self.last or date.max) - (self.first or date.min)).days + 1


@dataclass(frozen=True, slots=True)
class Calendar:
    """Every row that holds, in the order of the file, and a sentence for every row that does not."""

    changes: tuple[Change, ...] = ()
    refused: tuple[Refusal, ...] = ()

    def of(self, metric: str, side: str, since: date = date.min, until: date = date.max) -> list[Change]:
        """What holds for a series somewhere in a range, the earliest first."""
        own = (change for change in self.changes if change.holds(metric, side) and change.meets(since, until))
        return sorted(own, key=lambda change: (change.first or date.min, change.last or date.max))

    def on(self, metric: str, side: str, day: date) -> list[Change]:
        """What holds for a series on a day; what holds for the fewest days comes first and decides."""
        return sorted(self.of(metric, side, day, day), key=lambda change: change.days)

    def merged(self, metric: str, side: str, day: date) -> Change | None:
        """The row that says this figure is merged with another on that day; None where it is counted apart."""
        found = next((c for c in self.on(metric, side, day) if c.kind in ("separate", "merged")), None)
        return found if found and found.kind == "merged" else None

    def quiet(self, metric: str, side: str, day: date) -> Change | None:
        """The row that says why no report was to be expected that day."""
        return next((change for change in self.on(metric, side, day) if change.kind == "quiet_day"), None)

    def cuts(self, metric: str, side: str) -> list[Change]:
        """The rows from whose first day on the days before are no measure, the earliest first."""
        return [c for c in self.of(metric, side) if c.kind in CUTS and c.first and c.days >= EXCEPTION]


def span(change: Change) -> str:
    """The days a change holds, as said to a reader: "from 24 July 2025", "on 22 October 2025"."""
    if change.first is None and change.last is None:
        return _("always")
    if change.first is None:
        return _("until {day}").format(day=words.day(change.last))
    if change.last is None:
        return _("from {day}").format(day=words.day(change.first))
    if change.first == change.last:
        return _("on {day}").format(day=words.day(change.first))
    return _("from {first} to {last}").format(first=words.day(change.first), last=words.day(change.last))


def note(change: Change) -> str:
    """What a change is, in the language of this run where its row has it."""
    return change.note_uk if change.note_uk and spoken() == UKRAINIAN else change.note


def said(change: Change) -> str:
    """A change in words: "From 24 July 2025: merged with another figure. ..." """
    when = span(change)
    return f"{when[0].upper()}{when[1:]}: {_(KINDS[change.kind])}. {note(change)}"


def told(stored: str) -> str | None:
    """A change that was said in English, in the language of this run; None where the calendar has no such change."""
    with english():
        found = next((change for change in calendar().changes if said(change) == stored), None)
    return said(found) if found else None


def boundary(change: Change, changes: Sequence[Change]) -> tuple[date | None, date | None]:
    """The days on which a chart draws that something changed: its first day, and the day after its last one.

    The end is left out where another of `changes` begins there: one line says both.
    """
    after = change.last + timedelta(days=1) if change.last and change.last < date.max else None
    taken = any(other.first == after and set(other.metrics) & set(change.metrics) for other in changes)
    return change.first, None if taken else after


def calendar(path: Path | None = None) -> Calendar:
    """The calendar as its file stands now; without a file an empty one with a Refusal that says so."""
    path = path or FILE
    try:
        found = path.stat()
        return _read(path, found.st_mtime_ns, found.st_size)
    except OSError as error:
        return _nothing(path, f"the calendar of definitions cannot be read ({error.strerror}); put the file back.")


@lru_cache(maxsize=4)
def _read(path: Path, _changed: int, size: int) -> Calendar:
    try:
        text = handwritten.text(path, size, "the calendar")
    except ValueError as wrong:
        return _nothing(path, str(wrong))
    return parse(text, str(path))


def _nothing(path: Path, sentence: str) -> Calendar:
    return Calendar(refused=(Refusal(str(path), 0, sentence),))


def parse(text: str, path: str) -> Calendar:
    """The calendar in a CSV text; `path` is where the sentences on bad rows say it stands."""
    rows = csv.reader(io.StringIO(text, newline=""))
    changes: list[Change] = []
    refused: list[Refusal] = []
    try:
        header = [name.strip().lower() for name in next(rows, [])]
        missing = [name for name in NEEDED if name not in header]
        if missing:
            asked = f"the first line lacks the columns {words.listing(missing)}; it must name {', '.join(COLUMNS)}."
            return Calendar(refused=(Refusal(path, 1, asked),))
        line = rows.line_num + 1
        for row in rows:
            _take(row, header, Refusal(path, line, ""), changes, refused)
            line = rows.line_num + 1
    except csv.Error as error:
        refused.append(Refusal(path, rows.line_num, f"the table breaks off here ({error}); check its quotation marks."))
    return Calendar(tuple(changes), tuple(refused))


def _take(row: list[str], header: list[str], at: Refusal, changes: list[Change], refused: list[Refusal]) -> None:
    if not any(cell.strip() for cell in row):
        return
    try:
        if len(row) != len(header):
            raise ValueError(
                f"the row has {words.count(len(row), 'cell')} where the table has {words.count(len(header), 'column')};"
                " put text that holds a comma in quotation marks."
            )
        changes.append(_change({name: cell.strip() for name, cell in zip(header, row, strict=True)}))
    except ValueError as wrong:
        refused.append(Refusal(at.path, at.line, str(wrong)))


def _change(cells: dict[str, str]) -> Change:
    """The row as a change; raises ValueError with what is wrong and what to do."""
    first, last = _day(cells["from"], "from"), _day(cells["to"], "to")
    if first and last and last < first:
        raise ValueError(f"it ends on {last}, before it begins on {first}; exchange 'from' and 'to'.")
    for name in ("note", "source"):
        if not cells[name]:
            raise ValueError(f"the column '{name}' is empty; say in words {COLUMNS[name]}.")
    side = _one_of(cells.get("side", ""), ("", *words.SIDES), "side")
    kind = _one_of(cells["kind"], KINDS, "kind")
    said_ = (cells["note"], cells["source"], cells.get("note_uk", ""))
    return Change(cells["metric"], _metrics(cells["metric"]), side, first, last, kind, *said_)


def _metrics(name: str) -> tuple[str, ...]:
    family = tuple(metric.name for metric in METRICS.values() if metric.family == name)
    if family or name in METRICS:
        return family or (name,)
    near = get_close_matches(name, [*METRICS, *{metric.family for metric in METRICS.values()}], 1)
    meant = f"did you mean '{near[0]}'?" if near else "the codebook lists every metric and family."
    raise ValueError(f"'{name}' is no metric and no family of metrics; {meant}")


def _one_of(given: str, allowed: Sequence[str] | dict[str, str], column: str) -> str:
    if given in allowed:
        return given
    raise ValueError(f"'{given}' is not a {column}; use one of {', '.join(name for name in allowed if name)}.")


def _day(text: str, column: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise ValueError(f"'{text}' in '{column}' is not a day; write it as 2025-07-24, or leave it empty.") from None
