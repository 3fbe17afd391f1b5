"""What a flag is: its kinds, its severities, its columns. Everything else in this room makes rows of this shape."""

from dataclasses import dataclass
from datetime import date

import polars as pl

KINDS = {
    "high": "above the usual range",
    "low": "below the usual range",
    "record": "highest or lowest in at least 180 days",
    "level_shift": "a lasting change of level",
    "reporting_break": "the shares of a report change together",
    "negative": "below zero: a correction?",
    "zero_report": "zero where none is usual: left out?",
    "zero_run": "zeros in a row where none are usual: left out?",
    "extra_digit": "ten times the usual: a digit too many?",
    "missing_digit": "a tenth of the usual: a digit too few?",
    "weekly_total": "as much as a week: a weekly total?",
    "cumulative_posted": "as much as everything so far: a running total?",
    "sum_over_gap": "as much as the days without report: their sum?",
    "arithmetic": "figures of one day that do not add up",
    "conflict": "sources give different numbers",
    "stale_copy": "the same figure again and again",
    "definition": "counted otherwise from here on",
}
SEVERITIES = {
    "alert": "far outside the usual range, or a record",
    "watch": "outside the usual range",
    "question": "a value to check before it is used",
    "note": "worth knowing, and explained or harmless",
}
QUESTIONS = (
    "negative", "zero_report", "zero_run", "extra_digit", "missing_digit", "weekly_total", "cumulative_posted",
    "sum_over_gap", "arithmetic", "conflict",
)  # fmt: skip
SCHEMA = {
    "metric": pl.String,
    "side": pl.String,
    "day": pl.Date,
    "kind": pl.String,
    "severity": pl.String,
    "value": pl.Float64,
    "expected": pl.Float64,
    "low": pl.Float64,
    "high": pl.Float64,
    "sentence": pl.String,
    "tail_probability": pl.Float64,
    "rank": pl.Int64,
    "history": pl.Int64,
    "highest_since": pl.Date,
    "lowest_since": pl.Date,
    "used": pl.Int64,
    "missing": pl.Int64,
    "since": pl.Date,
    "undo": pl.String,
    "second_opinions": pl.String,
}


@dataclass(frozen=True, slots=True)
class Flag:
    """One row of the flags table; a field is None where it does not apply or is not known.

    low, high          the usual range of that day (95 % of days), from the days before it
    tail_probability   of a count at least as far out on its side, by the model of the usual range (0 to 1)
    rank, history      place of the value among all `history` reported days up to this one, 1 the farthest on its side
    highest_since      the last earlier day with a value at least as high, else the first day of the series
    lowest_since       the last earlier day with a value at least as low, else the first day of the series
    used, missing      days of the 42 before that the range rests on, and that it does without
    since              the first day of what the flag is about, where that is more than its own day
    undo               what would take the flag away, in a sentence
    second_opinions    what other published methods say of the day, as words
    """

    metric: str | None
    side: str | None
    day: date
    kind: str
    severity: str
    value: float | None
    expected: float | None
    low: float | None
    high: float | None
    sentence: str
    tail_probability: float | None = None
    rank: int | None = None
    history: int | None = None
    highest_since: date | None = None
    lowest_since: date | None = None
    used: int | None = None
    missing: int | None = None
    since: date | None = None
    undo: str | None = None
    second_opinions: str | None = None
