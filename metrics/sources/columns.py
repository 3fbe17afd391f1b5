"""How the columns of a table of numbers are to be read, and the tables of air attacks that are known."""

from collections.abc import Mapping, Set
from dataclasses import dataclass, field

AIR_FORCE = "ukraine:air_force"
# As this project writes them, and as the public set does ("Massive Missile Attacks on Ukraine").
AIR = frozenset(("drones_launched", "drones_shot_down", "drones_lost", "drones_in_air"))
ATTACKS = {
    "launched": "drones_launched",
    "destroyed": "drones_shot_down",
    "not_reach_goal": "drones_lost",
    "still_attacking": "drones_in_air",
    "is_shahed": "drones_shahed_type",
    "turbojet": "drones_jet_powered",
    "num_hit_location": "hit_locations",
    "num_fall_fragment_location": "debris_locations",
}
# Columns that came later; an older file does without them.
LATER = frozenset(
    ("still_attacking", "not_reach_goal", "is_shahed", "turbojet", "num_hit_location", "num_fall_fragment_location")
)


@dataclass(frozen=True, slots=True)
class Columns:
    """How the columns of a table are to be read.

    day             the column with the day that is covered, as 2025-01-04
    metrics         column -> metric; or, where one column names the metric and one holds the number, `metric`, `value`
    start, end      columns with the window, in the time of `zone`
    claimant        who states the numbers, as side:body
    title           what the table is called; `publisher` and `credit` hold where the list of sources says nothing
    only            column -> text: only rows that hold these texts are read
    zero_not_given  columns in which 0 stands for a number that is not known
    rounded         columns whose numbers the table rounds or strips of their hedge: read as "about"
    withheld        column -> text: in a row that holds this text, 0 stands for a number that is kept back
    may_be_absent   columns of `metrics` that a table can do without
    weapons         a row for each weapon, as the public table of attacks has it: missiles are added up (`missiles`)
    """

    day: str = "day"
    metrics: Mapping[str, str] = field(default_factory=dict)
    metric: str = ""
    value: str = ""
    start: str = ""
    end: str = ""
    zone: str = "Europe/Kyiv"
    claimant: str = ""
    title: str = ""
    publisher: str = ""
    credit: str = ""
    only: Mapping[str, str] = field(default_factory=dict)
    zero_not_given: Set[str] = frozenset()
    rounded: Set[str] = frozenset()
    withheld: Mapping[str, str] = field(default_factory=dict)
    may_be_absent: Set[str] = frozenset()
    weapons: bool = False

    def holds(self, cells: Mapping[str, str]) -> bool:
        """Whether a row is one of those that are read."""
        return all(cells.get(name) == text for name, text in self.only.items())

    def hides(self, cells: Mapping[str, str]) -> bool:
        """Whether a row says that numbers are kept back in it."""
        return any(cells.get(name) == text for name, text in self.withheld.items())


def of_header(header: Set[str]) -> Columns | None:
    """How to read a table with these columns, when it is one of the known ones."""
    if {"time_start", "time_end", "model", "target", "launched", "destroyed"} <= header:
        return _attacks(header)
    named = header & AIR
    if not named or "window_end" not in header:
        return None
    return Columns(
        day="day" if "day" in header else "", metrics={name: name for name in sorted(named)},
        start="window_start" if "window_start" in header else "", end="window_end", claimant=AIR_FORCE,
        title="Drone attacks", zero_not_given=frozenset(("drones_lost", "drones_in_air")),
    )  # fmt: skip


def _attacks(header: Set[str]) -> Columns:
    """The public table, one row a weapon and target: the rows of strike drones over the whole country, and missiles.

    A row about a region is a part of such a row. Nobody reports "0 lost": since the two are one figure (24 July 2025)
    the table fills the column with zeros. The part that is of one type is given to the ten, without its "over".
    """
    return Columns(
        day="", metrics={name: metric for name, metric in ATTACKS.items() if name in header},
        start="time_start", end="time_end", claimant=AIR_FORCE, title="Massive Missile Attacks on Ukraine",
        publisher="Massive Missile Attacks on Ukraine",
        credit="Reports of Ukraine's Air Force, collected by Petro Ivaniuk (CC BY-NC-SA 4.0)",
        only={"model": "Shahed-136/131", "target": "Ukraine"}, zero_not_given=LATER | {"launched"},
        rounded=frozenset(("is_shahed",)), withheld={"status_data": "hidden"}, may_be_absent=LATER,
        weapons=True,
    )  # fmt: skip
