"""The missiles of the public table of air attacks: its rows of single weapons, added up to what a report counts.

The table has a row for each weapon of a report; reports, and the figures here, count missiles of all types, ballistic
ones and cruise ones. The rows of one post are added up, where it is a report of the whole country: where no row of a
post is about Ukraine, a regional command wrote it. What the Air Force names by its type alone (guided air missiles
Kh-59, Kh-69, Kh-31 and Kh-35; S-300 and S-400; Zircon; Oniks) has no series of its own and counts among missiles only.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from metrics.sources.stated import Value

Cells = Mapping[str, str]
Line = tuple[int, Cells]
BALLISTIC, CRUISE, EITHER, NEITHER, NONE = "ballistic", "cruise", "either", "neither", "none"
# Weapons by the words that reports use for them: "either" where reports differ, so that no part can be told from a row;
# "none" is no missile. What a row joins with "and" is of one kind only where all of it is.
KINDS = {
    BALLISTIC: ("Iskander-M", "KN-23", "X-47 Kinzhal", "X-47M2 Kinzhal", "X-47", "Ballistic Missile",
                "Intercontinental ballistic missile", "Oreshnik"),
    CRUISE: ("X-101", "X-555", "Kalibr", "Iskander-K", "Cruise Missile"),
    EITHER: ("C-300", "C-400", "X-22", "X-32", "3M22 Zircon", "P-800 Oniks", "Unknown Missile"),
    NEITHER: ("X-59", "X-59MK2", "X-69", "X-31", "X-31P", "X-31PD", "X-35"),
    NONE: ("Shahed-136", "131", "Lancet", "Kub", "Orlan-10", "Orlan-30", "ZALA", "Supercam", "Merlin-VR", "Молнія",
           "Фенікс", "Orion", "Eleron", "Привет-82", "Forpost", "Картограф", "Granat-4", "Reconnaissance UAV",
           "Mohajer-6", "Unknown UAV", "KAB", "Aerial Bomb"),
}  # fmt: skip
_KIND = {name.casefold(): kind for kind, names in KINDS.items() for name in names}
_JOINT = re.compile(r" and |/")
_NUMBER = re.compile(r"(?:\d{1,6}(?:\.\d+)?)?")
_OUTCOMES = {"launched": "launched", "destroyed": "shot_down"}


@dataclass(frozen=True, slots=True)
class Attack:
    """What one report counts, and the rows of missiles that it is added up from."""

    rows: tuple[Line, ...]
    values: tuple[Value, ...]


def refused(lines: Iterable[Line]) -> Iterator[tuple[int, str]]:
    """What keeps reports from being added up, each with its line: a weapon that is not known (once), no number."""
    seen: set[str] = set()
    for line, cells in lines:
        model = cells["model"]
        if _kind(model) is None and model not in seen:
            seen.add(model)
            yield line, f"the weapon '{model[:40]}' is not known, so the missiles of its attacks are not added up."
        elif _kind(model) not in (None, NONE):
            for column in _OUTCOMES:
                if not _NUMBER.fullmatch(cells[column]):
                    yield line, f"'{cells[column][:40]}' in '{column}' is not a number such as 12."


def attacks(lines: Iterable[Line]) -> Iterator[Attack]:
    """The missiles of each report of the whole country that names some, in the order of the table."""
    reports: dict[str, list[Line]] = {}
    for line, cells in lines:
        # A table without the addresses of posts is one report a window.
        post = cells.get("source") or f"{cells['time_start']} {cells['time_end']}"
        reports.setdefault(post, []).append((line, cells))
    for rows in reports.values():
        if not any(_national(cells) for _, cells in rows) or any(refused(rows)):
            continue
        missiles = _missiles(rows)
        if values := tuple(_values([cells for _, cells in missiles])):
            yield Attack(tuple(missiles), values)


def _national(cells: Cells) -> bool:
    return cells["target"] == "Ukraine"


def _missiles(rows: Sequence[Line]) -> list[Line]:
    """The rows of missiles; where a weapon has a row of the country, those of regions are parts of it."""
    whole = {cells["model"] for _, cells in rows if _national(cells)}
    own = [(line, cells) for line, cells in rows if _kind(cells["model"]) != NONE]
    return [(line, cells) for line, cells in own if _national(cells) or cells["model"] not in whole]


def _kind(model: str) -> str | None:
    """What reports call a weapon, or the weapons that a row joins; None where that is not known."""
    kinds = {_KIND.get(part.strip().casefold()) for part in _JOINT.split(model)}
    if len(kinds) == 1:
        return kinds.pop()
    return None if None in kinds or NONE in kinds else EITHER


def _values(rows: Sequence[Cells]) -> Iterator[Value]:
    for column, outcome in _OUTCOMES.items():
        yield from _sum(f"missiles_{outcome}", rows, column)
        for kind in (BALLISTIC, CRUISE):
            own = [cells for cells in rows if _kind(cells["model"]) == kind]
            if own and not any(_kind(cells["model"]) == EITHER for cells in rows):
                yield from _sum(f"{kind}_missiles_{outcome}", own, column)


def _sum(metric: str, rows: Sequence[Cells], column: str) -> Iterator[Value]:
    """The sum of a column. A launch without a number leaves it open above; "none was downed" is what no report says."""
    told = [(cells["model"], number) for cells in rows if (number := float(cells[column] or 0))]
    silent = [cells for cells in rows if not float(cells[column] or 0)]
    hidden = any(cells.get("status_data") == "hidden" for cells in silent)
    parts = ", ".join(f"{model} {number:,.0f}" for model, number in told) if len(told) > 1 else ""
    if told:
        known = not hidden and (column != "launched" or not silent)
        yield Value(metric, sum(number for _, number in told), "exact" if known else "at_least", parts)
    elif hidden:
        yield Value(metric, None, "withheld")
