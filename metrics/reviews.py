"""What analysts decided on flags: `data/reviews.csv`, one decision a row, added at the end and never overwritten.

Columns: made (time with zone), metric, side (empty is the side that usually reports it), day, kind, decision (accept,
dismiss, explain, undo), value (the figure that was looked at; empty: whatever it is), who, why. Of several rows about
one flag the last one holds; "undo" takes the decision back. A decision on another figure than the flag has now is told
and not applied: it was made for that figure.
"""

import csv
import fcntl
import io
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TextIO

import polars as pl

from metrics import home, words
from metrics.flags.kinds import KINDS
from metrics.lines import FORMULA
from metrics.rules import METRICS
from metrics.sources import Refusal

COLUMNS = ("made", "metric", "side", "day", "kind", "decision", "value", "who", "why")
DECISIONS = ("accept", "dismiss", "explain")
UNDO = "undo"
LONGEST = {"who": 80, "why": 500}

Key = tuple[str, str, date, str]


class ReviewError(Exception):
    """The decision cannot be kept; the message is one sentence."""


@dataclass(frozen=True, slots=True)
class Review:
    """One decision; `line` is where it stands in the file, 0 before it is kept."""

    made: datetime
    metric: str
    side: str
    day: date
    kind: str
    decision: str
    value: float | None
    who: str
    why: str
    line: int = 0

    @property
    def key(self) -> Key:
        """The flag it is about."""
        return self.metric, self.side, self.day, self.kind


@dataclass(frozen=True, slots=True)
class Reviews:
    """Every row that can be used, oldest first, and a sentence for every row that cannot."""

    rows: tuple[Review, ...] = ()
    refused: tuple[Refusal, ...] = ()
    path: str = ""

    def until(self, time: datetime) -> "Reviews":
        """Those made by a time (with zone)."""
        return Reviews(tuple(row for row in self.rows if row.made <= time), self.refused, self.path)

    def standing(self) -> dict[Key, Review]:
        """The decision that holds for each flag; none for a flag whose last row is an undo."""
        newest = {row.key: row for row in self.rows}
        return {key: row for key, row in newest.items() if row.decision != UNDO}

    def recomputes(self, key: Key, decision: str) -> bool:
        """Whether a further decision on a flag changes what is computed: an acceptance that comes or goes does."""
        held = self.standing().get(key)
        return (held is not None and held.decision == "accept") != (decision == "accept")

    def history(self, key: Key) -> list[Review]:
        """Every row about one flag, oldest first."""
        return [row for row in self.rows if row.key == key]


def read(path: Path | None = None) -> Reviews:
    """The decisions as the file stands now (else that of `home.reviews()`); without a file there are none."""
    place = path or home.reviews()
    try:
        return parse(place.read_text("utf-8-sig"), str(place))
    except FileNotFoundError:
        return Reviews(path=str(place))
    except (OSError, UnicodeDecodeError) as error:
        return Reviews(refused=(Refusal(str(place), 0, f"the reviews cannot be read ({error})."),), path=str(place))


def parse(text: str, path: str) -> Reviews:
    """The decisions in a CSV text; `path` is where the sentences on bad rows say that it stands."""
    table = csv.DictReader(io.StringIO(text, newline=""), strict=True)
    rows: list[Review] = []
    refused: list[Refusal] = []
    try:
        missing = [name for name in COLUMNS if name not in (table.fieldnames or ())]
        if missing:
            asked = f"the first line lacks the columns {words.listing(missing)}; it must name {', '.join(COLUMNS)}."
            return Reviews(refused=(Refusal(path, 1, asked),), path=path)
        for cells in table:
            try:
                rows.append(_row(cells, table.line_num))
            except ValueError as wrong:
                refused.append(Refusal(path, table.line_num, str(wrong)))
    except csv.Error as error:
        said = f"the table breaks off here ({error}); check its quotation marks."
        refused.append(Refusal(path, table.reader.line_num, said))
    return Reviews(tuple(sorted(rows, key=lambda row: row.made)), tuple(refused), path)


def _row(cells: dict[str, str], line: int) -> Review:
    """One row of the file; raises ValueError with the sentence."""
    if None in cells or None in cells.values():
        raise ValueError("the row has another number of cells than the first line; put commas in quotation marks.")
    found = {name: _plain(cells[name]) for name in COLUMNS}
    if found["metric"] not in METRICS:
        raise ValueError(f"there is no metric '{found['metric'][:60]}'; the codebook lists every one.")
    side = found["side"] or METRICS[found["metric"]].side
    if side not in words.SIDES:
        raise ValueError(f"'{side[:40]}' is no side; use one of {', '.join(words.SIDES)}.")
    if found["kind"] not in KINDS:
        raise ValueError(f"there is no kind of flag '{found['kind'][:40]}'; use one of {', '.join(KINDS)}.")
    if found["decision"] not in (*DECISIONS, UNDO):
        raise ValueError(f"'{found['decision'][:40]}' is no decision; use {', '.join(DECISIONS)} or {UNDO}.")
    for name in ("who",) if found["decision"] == UNDO else ("who", "why"):
        if not found[name]:
            raise ValueError(f"the column '{name}' is empty; a decision says why, and by whom.")
    return Review(
        _moment(found["made"]), found["metric"], side, _day(found["day"]), found["kind"], found["decision"],
        _number(found["value"]), found["who"], found["why"], line,
    )  # fmt: skip


def _moment(text: str) -> datetime:
    try:
        made = datetime.fromisoformat(text)
    except ValueError:
        made = datetime.min
    if made.tzinfo is None:
        raise ValueError(f"'{text[:40]}' in 'made' is not a time with zone; write it as 2025-07-24T09:30:00+03:00.")
    return made


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ValueError(f"'{text[:40]}' in 'day' is not a day; write it as 2025-07-24.") from None


def _number(text: str) -> float | None:
    try:
        return float(text.replace(",", "")) if text else None
    except ValueError:
        raise ValueError(f"'{text[:40]}' in 'value' is not a number such as 46.") from None


def add(review: Review, path: Path | None = None) -> None:
    """Adds a decision at the end of the file, which is made where it is not there: whole, or not at all.

    Raises ReviewError with a sentence where the decision lacks something, or the file cannot be read or written.
    """
    place = path or home.reviews()
    cells = _cells(review)
    try:
        _row(cells, 0)
        place.parent.mkdir(parents=True, exist_ok=True)
        with _alone(place):
            _append(place, cells)
    except ValueError as wrong:
        raise ReviewError(str(wrong)) from None
    except OSError as error:
        raise ReviewError(f"{place} cannot be written ({error.strerror}); the decision is not kept.") from None


def _cells(review: Review) -> dict[str, str]:
    """The row as it is written: one line, no longer than it may be."""
    found = {
        "made": review.made.isoformat(timespec="seconds"), "metric": review.metric, "side": review.side,
        "day": review.day.isoformat(), "kind": review.kind, "decision": review.decision,
        "value": "" if review.value is None else f"{review.value:.15g}", "who": review.who, "why": review.why,
    }  # fmt: skip
    for name, most in LONGEST.items():
        plain = " ".join("".join(c if c.isprintable() else " " for c in found[name]).split())
        if len(plain) > most:
            raise ReviewError(f"'{name}' has {len(plain)} characters; at most {most} are kept.")
        # A spreadsheet runs what begins like a formula.
        found[name] = f"'{plain}" if plain.startswith(FORMULA) else plain
    return found


def _plain(cell: str) -> str:
    text = cell.strip()
    return text[1:] if text.startswith("'") and text[1:].startswith(FORMULA) else text


@contextmanager
def _alone(place: Path) -> Iterator[None]:
    """Waits until nobody else writes the file."""
    with place.with_name(f"{place.name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _append(place: Path, cells: dict[str, str]) -> None:
    text = place.read_text("utf-8-sig") if place.exists() else ""
    if not text.strip():
        text = f"{','.join(COLUMNS)}\n"
    header = next(csv.reader(io.StringIO(text, newline="")))
    if set(COLUMNS) - set(header):
        raise ValueError(f"{place} is not a table of reviews; its first line must name {', '.join(COLUMNS)}.")
    fresh = place.with_name(f"{place.name}.new")
    with fresh.open("w", encoding="utf-8", newline="") as out:
        out.write(text if text.endswith("\n") else f"{text}\n")
        _write(out, header, cells)
        out.flush()
        os.fsync(out.fileno())
    fresh.replace(place)


def _write(out: TextIO, header: list[str], cells: dict[str, str]) -> None:
    csv.DictWriter(out, header, restval="", lineterminator="\n").writerow(cells)


def apply(reviews: Reviews, figures: pl.DataFrame) -> tuple[dict[tuple[str, str], list[Review]], list[Refusal]]:
    """The decisions that hold by series, and a sentence for each that was made on another figure than stands now."""
    standing = reviews.standing().values()
    asked = {row.day for row in standing if row.value is not None}
    known = {
        (row["metric"], row["side"], row["day"]): row["value"]
        for row in figures.filter(pl.col("day").is_in(sorted(asked))).iter_rows(named=True)
    } if asked else {}  # fmt: skip
    by_series: dict[tuple[str, str], list[Review]] = {}
    refused = list(reviews.refused)
    for row in standing:
        now = known.get(row.key[:3])
        if row.value is not None and row.value != now:
            refused.append(Refusal(reviews.path, row.line, _differs(row, now)))
        else:
            by_series.setdefault((row.metric, row.side), []).append(row)
    return by_series, refused


def _differs(row: Review, now: float | None) -> str:
    stands = "no figure" if now is None else words.number(now)
    return (
        f"{row.metric} of {row.day} has {stands} now, and the decision to {row.decision} its flag was made on "
        f"{words.number(row.value or 0)}; it is not applied."
    )
