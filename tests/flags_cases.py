"""Series with faults put in, clean series, dated real events, known faults, and the detectors asked about them.

The series stand in ../shared/corpus/flags: `*_seedN.csv` with labels.json, `*_nullN.csv`, real_events.csv. A real
series is one of the first kind with its faults taken out again, days left out by one seed taken from another.
"""

import csv
import json
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path

import numpy as np
import polars as pl

from metrics import flags
from metrics.flags import opinions
from metrics.flags.window import Numbers, calendar, trailing

FOLDER = Path(__file__).resolve().parents[2] / "shared" / "corpus" / "flags"
ATTACKS = FOLDER.parent / "air_attacks.csv"
QUIET = ("watch", "note", "info")


@dataclass(frozen=True)
class Label:
    """A fault put into a series on `at` and the `length` days from there on."""

    kind: str
    at: int
    length: int
    original: float

    @property
    def shift(self) -> bool:
        return "shift" in self.kind

    def found(self) -> range:
        """The days on which a flag finds it: its own and the one after; 14 of a change of level."""
        return range(self.at, self.at + (14 if self.shift else self.length + 1))

    def near(self) -> range:
        """The days on which a flag is none of the others."""
        return range(self.at - 1, self.at + max(14 if self.shift else 1, self.length) + 3)


@dataclass(frozen=True)
class Case:
    """One series on an unbroken calendar with its labels."""

    name: str
    days: list[date]
    values: Numbers
    labels: tuple[Label, ...] = ()

    @property
    def years(self) -> float:
        return len(self.days) / 365.25


@dataclass(frozen=True)
class Said:
    """What a detector says of a series: its flagged days, those with nothing but a record, its 95 % range."""

    flagged: frozenset[int]
    records: frozenset[int]
    low: Numbers
    high: Numbers


Detector = Callable[[Case], Said]


def read(path: Path) -> tuple[list[date], Numbers]:
    """The series of a file."""
    with path.open(newline="") as file:
        rows = [(row.get("day") or row["date"], row["value"]) for row in csv.DictReader(file)]
    values = [None if value in ("", "NA") else float(value) for _, value in rows]
    return calendar([date.fromisoformat(day) for day, _ in rows], values)


@cache
def injected() -> list[Case]:
    """The series with faults put in."""
    labels = defaultdict(list)
    for row in json.loads((FOLDER / "labels.json").read_text()):
        labels[row["file"]].append(row)
    made = []
    for path in sorted(FOLDER.glob("*_seed*.csv")):
        days, values = read(path)
        own = [
            Label(
                row["kind"],
                (date.fromisoformat(row["date"]) - days[0]).days,
                int(row.get("length") or 1),
                float(row["original"]),
            )
            for row in labels[path.name]
        ]
        made.append(Case(path.stem, days, values, tuple(own)))
    return made


@cache
def clean() -> list[Case]:
    """Simulated series without a fault."""
    return [Case(path.stem, *read(path)) for path in sorted(FOLDER.glob("*_null*.csv"))]


@cache
def real() -> list[Case]:
    """The real series behind those with faults."""
    seeds = defaultdict(list)
    for case in injected():
        seeds[case.name.rpartition("_seed")[0]].append(case)
    made = []
    for name, cases in seeds.items():
        values = np.full(len(cases[0].values), np.nan)
        for case in cases:
            values = np.where(np.isnan(values), _put_right(case), values)
        made.append(Case(name, cases[0].days, values))
    return made


def _put_right(case: Case) -> Numbers:
    """The values without the faults: the first day of each as it was, its further days left out."""
    values = case.values.copy()
    for label in case.labels:
        values[max(0, label.at - label.length + 1) if label.kind == "gap_then_sum" else label.at :][: label.length] = (
            np.nan
        )
        values[label.at] = label.original
    return values


def events() -> Iterator[tuple[Case, int]]:
    """The dated real events: the series with the event's own value put in, and its place."""
    known = {case.name: case for case in real()}
    with (FOLDER / "real_events.csv").open(newline="") as file:
        for row in csv.DictReader(file):
            if row["series"] in known:
                case = known[row["series"]]
                at = (date.fromisoformat(row["date"]) - case.days[0]).days
                values = case.values.copy()
                values[at] = float(row["value"])
                yield Case(case.name, case.days, values), at


def ours(case: Case, budget: int = 4) -> Said:
    """The detector of this project."""
    return said(flags.judge(case.days, case.values.tolist(), budget=budget))


def said(judged: flags.Judgement) -> Said:
    """A judgement as its flagged days."""
    kinds = defaultdict(set)
    for flag in judged.told:
        if flag.severity not in QUIET:
            kinds[(flag.day - judged.days[0]).days].add(flag.kind)
    records = frozenset(at for at, found in kinds.items() if found == {"record"})
    assert judged.scan is not None
    return Said(frozenset(kinds), records, judged.scan.low, judged.scan.high)


def mean_and_deviation(case: Case) -> Said:
    """Mean +- 3 standard deviations of the 30 days before."""
    window = trailing(case.values, 30)
    told = (~np.isnan(window)).sum(axis=1)
    with np.errstate(invalid="ignore", divide="ignore"):
        mean = np.nansum(window, axis=1) / told
        deviation = np.sqrt(np.nansum((window - mean[:, None]) ** 2, axis=1) / (told - 1))
    return _around(case, np.where(told >= 14, mean, np.nan), deviation)


def median_and_mad(case: Case) -> Said:
    """Median +- 3 scaled median deviations of the 30 days before."""
    window = trailing(case.values, 30)
    known = (~np.isnan(window)).sum(axis=1) >= 14
    middle, deviation = np.full(len(window), np.nan), np.full(len(window), np.nan)
    middle[known] = np.nanmedian(window[known], axis=1)
    deviation[known] = 1.4826 * np.nanmedian(np.abs(window[known] - middle[known, None]), axis=1)
    return _around(case, middle, deviation)


def _around(case: Case, middle: Numbers, deviation: Numbers) -> Said:
    with np.errstate(invalid="ignore"):
        flagged = np.abs(case.values - middle) > 3 * deviation
    reach = 1.96 * deviation
    return Said(frozenset(np.flatnonzero(flagged).tolist()), frozenset(), middle - reach, middle + reach)


def by_opinion(name: str) -> Detector:
    """One of the methods that give second opinions, with its customary settings; it knows no lower end."""

    def ask(case: Case) -> Said:
        alarm = opinions.ask(name, case.values, {}).alarm
        none = np.full(len(case.values), np.nan)
        return Said(frozenset(np.flatnonzero(alarm == 1).tolist()), frozenset(), none, none)

    return ask


DETECTORS: dict[str, Detector] = {
    "this project": ours,
    "mean +- 3 sd": mean_and_deviation,
    "median/MAD": median_and_mad,
    "EARS C2": by_opinion("ears_c2"),
    "Farrington": by_opinion("farrington"),
}

# Report day, metric, and the kinds of which one must be there: slips and corrections known of the bundled losses.
FAULTS = (
    (date(2024, 9, 28), "russian_vehicles_lost", {"zero_report"}),
    (date(2024, 9, 28), "russian_special_equipment_lost", {"extra_digit", "high"}),
    (date(2024, 11, 30), "russian_special_equipment_lost", {"negative"}),
    (date(2024, 12, 15), "russian_cruise_missiles_lost", {"high"}),
    (date(2025, 2, 28), "russian_casualties", {"high"}),
    (date(2026, 3, 4), "russian_artillery_lost", {"negative"}),
    (date(2026, 7, 26), "russian_drones_lost", {"zero_report"}),
    (date(2026, 7, 27), "russian_drones_lost", {"high", "sum_over_gap"}),
)


def typed(figures: pl.DataFrame) -> list[bool]:
    """For each known fault whether it is asked about or alerted to under a right name; on the losses as published."""
    own = figures.filter(pl.col("metric").is_in([metric for _, metric, _ in FAULTS]))
    loud = flags.find(own).filter(~pl.col("severity").is_in(QUIET))
    found = loud.join(own.select("metric", "side", "day", "reported"), on=["metric", "side", "day"])
    kinds: dict[tuple[date, str], set[str]] = defaultdict(set)
    for row in found.iter_rows(named=True):
        kinds[row["reported"], row["metric"]].add(row["kind"])
    return [bool(kinds[day, metric] & right) for day, metric, right in FAULTS]


def attacks() -> pl.DataFrame:
    """The national figures of air attacks as a figures table, one row a day; windows of one day added up."""
    names = ("drones_launched", "drones_shot_down", "drones_lost")
    found: dict[tuple[str, date], float] = {}
    with ATTACKS.open(newline="") as file:
        for row in csv.DictReader(file):
            for name in names:
                if row[name]:
                    key = (name, date.fromisoformat(row["day"]))
                    found[key] = found.get(key, 0.0) + float(row[name])
    rows = [
        {"metric": name, "side": "ukraine", "day": day, "claimant": "ukraine:air_force", "low": value, "high": value,
         "value": value, "bound": "exact", "status": "single", "derived": False}
        for (name, day), value in found.items()
    ]  # fmt: skip
    return pl.DataFrame(rows).sort("metric", "day")


def explained(figures: pl.DataFrame, by: date = date(2025, 7, 27)) -> bool:
    """Whether the break of 24 July 2025 is explained by that day, from the figures up to it alone."""
    found = flags.find(figures.filter(pl.col("day") <= by)).filter(pl.col("day") >= by - timedelta(3))
    rows = found.filter((pl.col("kind") == "definition") & (pl.col("metric") == "drones_shot_down"))
    return rows["sentence"].str.contains("merged with another figure").any()
