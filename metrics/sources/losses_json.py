"""The daily losses as their public set gives them: files of equipment, of people, of corrections (JSON records).

The first two hold running totals and are read as `losses` reads its table. The third says how much of a change is a
correction of earlier days: it states no day's figure, so each of its numbers is kept as one about several days.
"""

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace
from datetime import date, datetime

from metrics.claims import Claim
from metrics.sources import About, Dataset, Refusal, Source, losses, stated
from metrics.sources.losses import CASUALTIES, Row

EQUIPMENT = {
    "tank": "russian_tanks_lost",
    "APC": "russian_armoured_vehicles_lost",
    "field artillery": "russian_artillery_lost",
    "MRL": "russian_mlrs_lost",
    "anti-aircraft warfare": "russian_air_defence_lost",
    "aircraft": "russian_aircraft_lost",
    "helicopter": "russian_helicopters_lost",
    "drone": "russian_drones_lost",
    "cruise missiles": "russian_cruise_missiles_lost",
    "naval ship": "russian_ships_lost",
    "submarines": "russian_submarines_lost",
    "vehicles and fuel tanks": "russian_vehicles_lost",
    "special equipment": "russian_special_equipment_lost",
    "ground robotic systems": "russian_ground_robots_lost",
}
# One line of the report until the end of April 2022, two lines that are added up here.
BEFORE = ("military auto", "fuel tank")
CLAIMANT = "ukraine:general_staff"
LEAD = "contained in the change of the totals, but a correction of earlier days"

Cells = Mapping[str, str]
Lines = Sequence[tuple[int, Cells]]


def known(header: Set[str]) -> bool:
    """Whether records with these names are a file of the set."""
    return {"date", "day"} <= header and bool({"tank", "personnel"} & header)


def read(lines: Lines, path: str, about: About, now: datetime) -> Iterator[Dataset | Refusal]:
    """The file as one data set; a Refusal for each record that cannot be used."""
    names = set(lines[0][1])
    if {"tank", "personnel"} <= names:
        yield from _corrections(lines, path, about, now)
        return
    id = "losses-people" if "personnel" in names else "losses-equipment"
    rows: list[Row] = []
    # Published with the newest day first or last, as it comes.
    for line, cells in sorted(lines, key=lambda one: one[1]["date"]):
        try:
            row = Row(line, _day(cells, now), _qualifier(cells), dict(_totals(cells)))
            losses.in_order(rows, row)
            rows.append(row)
        except ValueError as refused:
            yield Refusal(path, line, str(refused))
    if rows:
        yield losses.dataset(rows, id, about.publisher, about.credit)


def _day(cells: Cells, now: datetime) -> date:
    try:
        found = date.fromisoformat(cells["date"])
    except ValueError:
        raise ValueError(f"the date '{cells['date'][:40]}' is not a day such as 2025-01-23.") from None
    losses.in_time(found, now)
    return found


def _qualifier(cells: Cells) -> str:
    found = cells.get("personnel*", "")
    if found and found not in losses.QUALIFIERS:
        raise ValueError(f"the personnel* '{found[:40]}' is unknown; it can be {' or '.join(losses.QUALIFIERS)}.")
    return found


def _totals(cells: Cells) -> Iterator[tuple[str, int]]:
    for name, metric in EQUIPMENT.items():
        if cells.get(name):
            yield metric, losses.total(metric, cells[name])
    if all(cells.get(name) for name in BEFORE):
        yield EQUIPMENT["vehicles and fuel tanks"], sum(losses.total(name, cells[name]) for name in BEFORE)
    if cells.get("personnel"):
        yield CASUALTIES, losses.total(CASUALTIES, cells["personnel"])


def _corrections(lines: Lines, path: str, about: About, now: datetime) -> Iterator[Dataset | Refusal]:
    rows = []
    for line, cells in lines:
        try:
            day = _day(cells, now)
            values = tuple(_corrected(cells))
        except ValueError as refused:
            yield Refusal(path, line, str(refused))
            continue
        rows += [stated.Row(line, day, values, reported=day, lead=LEAD)] if values else []
    if rows:
        source = Source(
            "losses-corrections", "", None, about.publisher or losses.PUBLISHER, "dataset", losses.ADDRESS, "en",
            "Corrections of earlier losses", about.credit or losses.CREDIT,
        )  # fmt: skip
        made = stated.dataset(source, rows, CLAIMANT)
        yield replace(made, claims=tuple(_of_earlier_days(claim) for claim in made.claims))


def _corrected(cells: Cells) -> Iterator[stated.Value]:
    """What a record corrects; its zeros say that nothing was corrected."""
    for name, metric in (*EQUIPMENT.items(), ("personnel", CASUALTIES)):
        cell = cells.get(name, "")
        digits = cell.removeprefix("-")
        if cell and not (digits.isascii() and digits.isdigit() and len(digits) <= 12):
            raise ValueError(f"the {metric} '{cell[:40]}' is not a whole number of at most 12 digits.")
        if cell and int(cell):
            yield stated.Value(metric, int(cell))


def _of_earlier_days(claim: Claim) -> Claim:
    return replace(claim, grain="multi-day", day=None, day_reason="a correction of the totals of earlier days")
