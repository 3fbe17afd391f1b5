"""Drones stopped as shot down plus lost, on the days on which the calendar of definitions lets the two be added."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from metrics.definitions import Calendar, Change
from metrics.figures.choice import Choice
from metrics.figures.stated import Stated, comparable, disjoint, total
from metrics.figures.words import apart, not_added

PARTS = ("drones_shot_down", "drones_lost")
WHOLE = "drones_stopped"
COMPANIONS = ("drones_launched", *PARTS, WHOLE)


def stopped(known: Mapping[str, Choice], calendar: Calendar, side: str, day: date) -> Choice | None:
    """The sum for every time of which both parts are known and the sum is not stated; None where there is none.

    `known` are the choices of one side and day. Where the calendar says that the parts are one figure, both say so.
    """
    shot_down, lost, stated = (known.get(name) for name in (*PARTS, WHOLE))
    if shot_down is None or lost is None:
        return None
    if merged := _merged(calendar, side, day):
        shot_down.calendar = lost.calendar = not_added(merged)
        return None
    said = stated.parts if stated and stated.role is None else []
    sums = [one for one in _sums(shot_down, lost) if all(disjoint(one.window, part.window) for part in said)]
    if not sums:
        return None
    made = _made([*said, *sums], [one for one in (stated, shot_down, lost) if one], stated)
    made.calendar = next((apart(row) for row in calendar.on(PARTS[1], side, day) if row.kind == "separate"), "")
    return made


def _merged(calendar: Calendar, side: str, day: date) -> Change | None:
    rows = (calendar.merged(name, side, day) for name in PARTS)
    return next((row for row in rows if row), None)


def _sums(shot_down: Choice, lost: Choice) -> list[Stated]:
    """Shot down plus lost, for every window in which both are known."""
    return [
        _sum(one, other)
        for one in shot_down.parts
        for other in lost.parts
        if comparable(one.window, other.window) and one.role is None and other.role is None
    ]


def _sum(one: Stated, other: Stated) -> Stated:
    low, high, bound = total([one.bounds, other.bounds])
    return replace(one, ids=one.ids + other.ids, metric=WHOLE, low=low, high=high, bound=bound, closes=None, sum="")


def _made(parts: list[Stated], made_of: list[Choice], stated: Choice | None) -> Choice:
    """The choice of these parts, with all that stands behind the figures it is made of."""
    return Choice(
        parts=sorted(parts, key=lambda part: part.window[0]),
        behind=list(dict.fromkeys(id for choice in made_of for id in choice.behind)),
        documents=set().union(*(choice.documents for choice in made_of)),
        differing=[one for choice in made_of for one in choice.differing],
        former=[one for choice in made_of for one in choice.former],
        derived=True,
        weighed=stated.weighed if stated else [],
    )
