"""The table of daily Russian losses: totals by report day to one text, and a claim for every change of a total.

Ukraine's General Staff publishes running totals each morning. The table (see data/README.md) keeps these totals; the
losses of a day are the change of the total on the next morning's report. Every change stands in the text we write for
the report, so that each claim points at its words like any other.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from metrics.claims import Claim
from metrics.kyiv import KYIV, day_of
from metrics.sources import Dataset, Piece, Refusal, Source
from metrics.sources.stated import said

FIRST_DAY = date(2022, 2, 24)
QUALIFIERS = ("about", "more")
CASUALTIES = "russian_casualties"
LABELS = {
    CASUALTIES: "Casualties",
    "russian_tanks_lost": "Tanks",
    "russian_armoured_vehicles_lost": "Armoured vehicles",
    "russian_artillery_lost": "Artillery systems",
    "russian_mlrs_lost": "Multiple rocket launchers",
    "russian_air_defence_lost": "Air defence systems",
    "russian_aircraft_lost": "Aircraft",
    "russian_helicopters_lost": "Helicopters",
    "russian_drones_lost": "Drones",
    "russian_cruise_missiles_lost": "Cruise missiles",
    "russian_ships_lost": "Ships and boats",
    "russian_submarines_lost": "Submarines",
    "russian_vehicles_lost": "Vehicles and fuel tanks",
    "russian_special_equipment_lost": "Special equipment",
    "russian_ground_robots_lost": "Ground robots",
}
PUBLISHER = "2022 Ukraine Russia War Dataset"
ADDRESS = "https://github.com/PetroIvaniuk/2022-Ukraine-Russia-War-Dataset"
CREDIT = "Totals of Ukraine's General Staff, collected by Petro Ivaniuk (MIT licence); wording: Frontline Figures"


@dataclass(frozen=True, slots=True)
class Row:
    """The totals of one report day; a category that the report does not name is absent from `totals`."""

    line: int
    reported: date
    qualifier: str
    totals: dict[str, int]


def is_losses(text: str) -> bool:
    """Whether a table is one of losses, by the first line."""
    header = text[:4000].partition("\n")[0].strip().split(",")
    return "reported" in header or bool({*LABELS} & {*header} and "day" not in header and "metric" not in header)


def read(text: str, path: str, now: datetime) -> Iterator[Dataset | Refusal]:
    """The losses table in `text` as one Dataset, and a Refusal for every line that cannot be used.

    The first row is counted from zero when it reports on FIRST_DAY, the day the totals start.
    """
    first, *lines = text.splitlines()
    header = first.split(",")
    unknown = [column for column in header if column not in ("reported", "personnel_qualifier", *LABELS)]
    if unknown or "reported" not in header or len(set(header)) != len(header):
        yield Refusal(path, 1, _wrong_header(header, unknown))
        return
    rows: list[Row] = []
    for number, line in enumerate(lines, start=2):
        if not line.strip():
            continue
        try:
            row = _row(_cells(header, line), number, now)
            in_order(rows, row)
            rows.append(row)
        except ValueError as refused:
            yield Refusal(path, number, str(refused))
    if rows:
        yield dataset(rows)


def _cells(header: list[str], line: str) -> dict[str, str]:
    cells = line.split(",")
    if len(cells) != len(header):
        raise ValueError(f"the line has {len(cells)} cells where the first line names {len(header)} columns.")
    return dict(zip(header, cells, strict=True))


def _wrong_header(header: list[str], unknown: list[str]) -> str:
    if unknown:
        return (
            f"the column '{unknown[0][:60]}' is unknown; a table of losses has reported and names such as {CASUALTIES}."
        )
    if "reported" in header:
        return "a column name stands twice."
    return "the column 'reported' (the date of the report) is missing."


def _row(cells: dict[str, str], line: int, now: datetime) -> Row:
    try:
        reported = date.fromisoformat(cells["reported"])
    except ValueError:
        raise ValueError(f"the date '{cells['reported']}' is not a day such as 2025-01-23.") from None
    in_time(reported, now)
    qualifier = cells.get("personnel_qualifier", "")
    if qualifier and qualifier not in QUALIFIERS:
        raise ValueError(f"the personnel_qualifier '{qualifier}' is unknown; it can be {' or '.join(QUALIFIERS)}.")
    totals = {name: total(name, cells[name]) for name in LABELS if cells.get(name, "").strip()}
    return Row(line, reported, qualifier, totals)


def in_time(reported: date, now: datetime) -> None:
    """Raises ValueError with a sentence when a report is of a day that has not come."""
    if reported > day_of(now):
        raise ValueError(f"the report day {reported} lies in the future.")


def total(name: str, cell: str) -> int:
    """A running total; raises ValueError with a sentence for anything else."""
    if not (cell.isascii() and cell.isdigit() and len(cell) <= 12):
        raise ValueError(f"the {name} '{cell[:40]}' is not a whole number of at most 12 digits.")
    return int(cell)


def in_order(rows: list[Row], row: Row) -> None:
    """Raises ValueError with a sentence when a report does not come after the one before it."""
    if rows and row.reported <= rows[-1].reported:
        raise ValueError(f"the report day {row.reported} does not come after {rows[-1].reported}, the row before it.")


def dataset(rows: list[Row], id: str = "losses", publisher: str = "", credit: str = "") -> Dataset:
    """The reports (at least one, in order) as one text, and a claim for each change of a total."""
    parts: list[str] = []
    pieces: list[Piece] = []
    claims: list[Claim] = []
    position = 0
    before = Row(0, FIRST_DAY, "", dict.fromkeys(rows[0].totals, 0)) if _starts(rows[0]) else None
    for n, row in enumerate(rows, start=1):
        text, stated = _report(row, before)
        pieces.append(Piece(n, f"Losses reported on {said(row.reported)}", position, position + len(text), row.line))
        if before is not None:
            known = [one for one in stated if _known(one.metric, row, before)]
            claims += [_claim(row, before, f"{id}#{n}", text, one, position) for one in known]
        parts.append(text)
        position += len(text) + 1
        before = row
    source = Source(
        id, "\n".join(parts), None, publisher or PUBLISHER, "dataset", ADDRESS, "en", "Daily Russian losses",
        credit or CREDIT,
    )  # fmt: skip
    return Dataset(source, tuple(pieces), tuple(claims))


def _starts(row: Row) -> bool:
    return row.reported == FIRST_DAY + timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Stated:
    """One sentence of a report and the change written in it, with offsets in the report's text."""

    metric: str
    change: int
    start: int
    end: int
    sentence_start: int
    sentence_end: int


def _report(row: Row, before: Row | None) -> tuple[str, list[Stated]]:
    """The text for one report, a sentence a category, and every change written in it."""
    text = f"Report of {said(row.reported)}: totals since {said(FIRST_DAY)}"
    if before is not None:
        text += f" and, in brackets, the change from {_baseline(before)}"
    text += "."
    stated: list[Stated] = []
    for name, total in row.totals.items():
        begin = len(text) + 1
        text += f" {LABELS[name]}: {_hedge(name, row)}{total:,}"
        if before is not None and name in before.totals:
            change = total - before.totals[name]
            words = f"{change:+,}"
            start = len(text) + 2
            text += f" ({words})"
            stated.append(Stated(name, change, start, start + len(words), begin, len(text) + 1))
        text += "."
    return text, stated


def _baseline(before: Row) -> str:
    return f"the report of {said(before.reported)}" if before.line else "zero"


def _hedge(name: str, row: Row) -> str:
    hedges = {"about": "about ", "more": "more than "}
    return hedges.get(row.qualifier, "") if name == CASUALTIES else ""


def _known(name: str, row: Row, before: Row) -> bool:
    """False where a total is only a lower bound: the change between two such totals is anybody's guess."""
    return name != CASUALTIES or "more" not in (row.qualifier, before.qualifier)


def _claim(row: Row, before: Row, update: str, text: str, stated: Stated, position: int) -> Claim:
    name, change = stated.metric, stated.change
    day = row.reported - timedelta(days=1)
    single = before.reported == day or before.line == 0
    first = before.reported if before.line else FIRST_DAY
    return Claim(
        document=update.rpartition("#")[0],
        update=update,
        metric=name,
        low=change,
        high=change,
        bound="about" if name == CASUALTIES and row.qualifier == "about" else "exact",
        grain="day" if single else "multi-day",
        role=None,
        claimant="ukraine:general_staff",
        scope="national",
        window_start=datetime.combine(first, time(), KYIV),
        window_end=datetime.combine(row.reported, time(), KYIV),
        precision="day",
        day=day if single else None,
        day_reason=None if single else "the totals before are more than one day older",
        reported=row.reported,
        start=position + stated.start,
        end=position + stated.end,
        words=text[stated.start : stated.end],
        sentence=text[stated.sentence_start : stated.sentence_end],
        sentence_start=position + stated.sentence_start,
        rule=f"dataset:{update.rpartition('#')[0]}",
        language="en",
    )
