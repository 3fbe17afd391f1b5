"""Numbers that a table states: one text with a line for each row, and a claim for each number in it.

The text is made here, so that every claim points at words like any other: "4 January 2025: Drones launched 81."
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from metrics.claims import Claim
from metrics.kyiv import day_of
from metrics.sources import Dataset, Piece, Source

# In the place of a number that the table says is kept back.
WITHHELD = "number not given"
HEDGES = {"about": "about ", "at_least": "at least "}


@dataclass(frozen=True, slots=True)
class Value:
    """One number of a row, the name of its metric and how exactly it is known; None is a number that is kept back.

    parts   what was added up to it, in words; empty where the table states it as it is
    """

    metric: str
    number: float | None
    bound: str = "exact"
    parts: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """The numbers of one row: the line of the file, the day they are for, the window where the table gives one.

    reported   the day on which the figures were published, where the table says so
    lead       what the row is about, where it is not the figures of its day
    """

    line: int
    day: date
    values: tuple[Value, ...]
    start: datetime | None = None
    end: datetime | None = None
    reported: date | None = None
    lead: str = ""


def dataset(source: Source, rows: Iterable[Row], claimant: str) -> Dataset:
    """The rows as one data set; `source` gives all but the text, `claimant` is who states the numbers."""
    parts: list[str] = []
    pieces: list[Piece] = []
    claims: list[Claim] = []
    at = 0
    for n, row in enumerate(rows, start=1):
        text = said(row.day) + (f", {row.lead}:" if row.lead else ":")
        for value in row.values:
            begin = len(text) + 1
            words = WITHHELD if value.number is None else _words(value.number)
            text += f" {label(value.metric)} {HEDGES.get(value.bound, '')}{words}"
            end = len(text)
            text += f" ({value.parts})." if value.parts else "."
            claims.append(_claim(source, row, value, (n, at, begin, end - len(words), end), text, claimant))
        pieces.append(Piece(n, f"{source.title}, {said(row.day)}", at, at + len(text), row.line))
        parts.append(text)
        at += len(text) + 1
    return Dataset(_with_text(source, "\n".join(parts)), tuple(pieces), tuple(claims))


def _with_text(source: Source, text: str) -> Source:
    return Source(
        source.id,
        text,
        source.published,
        source.publisher,
        "dataset",
        source.address,
        "en",
        source.title,
        source.credit,
    )


def _claim(source: Source, row: Row, value: Value, place: tuple[int, int, int, int, int], text: str, by: str) -> Claim:
    n, at, begin, start, end = place
    edges = {row.start, row.end} - {None}
    return Claim(
        document=source.id,
        update=f"{source.id}#{n}",
        metric=value.metric,
        low=value.number,
        high=None if value.bound == "at_least" else value.number,
        bound=value.bound,
        grain="day",
        role=None,
        claimant=by,
        scope="national",
        window_start=row.start,
        window_end=row.end,
        precision="minute" if edges else "day",
        day=row.day,
        day_reason=None,
        reported=row.reported or (day_of(row.end) if row.end else None),
        start=at + start,
        end=at + end,
        words=text[start:end],
        sentence=text[begin:],
        sentence_start=at + begin,
        rule=f"dataset:{source.id}",
        language="en",
    )


def label(metric: str) -> str:
    """The name of a metric as words."""
    return metric.replace("_", " ")


def _words(number: float) -> str:
    return f"{number:,.0f}" if number == int(number) else f"{number:,}"


def said(day: date) -> str:
    """A day in a text made here: "4 January 2025"."""
    return f"{day.day} {day:%B %Y}"
