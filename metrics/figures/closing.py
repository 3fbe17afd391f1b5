"""Whether the numbers of one update add up: drones launched against what became of them."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from metrics.figures.stated import Stated, comparable, total

LAUNCHED = "drones_launched"
NEEDED = ("drones_shot_down", "drones_lost")
FURTHER = ("drones_left_airspace", "drones_in_air", "drones_got_through")
COUNTED = (LAUNCHED, *NEEDED, *FURTHER)

Sum = tuple[bool, str]


def closed(statements: Sequence[Stated]) -> list[Stated]:
    """The same statements in the same order, each marked with whether the numbers beside it add up."""
    reports: dict[object, list[Stated]] = defaultdict(list)
    for stated in statements:
        if stated.metric in COUNTED and stated.role is None:
            reports[stated.update, stated.day].append(stated)
    found = {id: sum_ for report in reports.values() for id, sum_ in _sums(report)}
    return [_marked(stated, found.get(stated.ids)) for stated in statements]


def _sums(report: list[Stated]) -> Iterator[tuple[tuple[str, ...], Sum]]:
    """The sum that each statement of one report is part of, by its ids."""
    for launched in report:
        if launched.metric == LAUNCHED:
            group = {one.metric: one for one in report if comparable(one.window, launched.window)}
            if _complete(group):
                sum_ = _sum(group)
                yield from ((one.ids, sum_) for one in group.values())


def _complete(group: dict[str, Stated]) -> bool:
    # A hedged or withheld part could be anything, so it neither closes nor breaks the sum.
    return all(name in group for name in (LAUNCHED, *NEEDED)) and all(one.bound == "exact" for one in group.values())


def _sum(group: dict[str, Stated]) -> Sum:
    parts = [group[name] for name in (*NEEDED, *FURTHER) if name in group]
    launched = group[LAUNCHED]
    words = f"{' + '.join(f'{part.low:,.0f}' for part in parts)} makes the {launched.low:,.0f} launched"
    return total([part.bounds for part in parts])[0] == launched.low, words


def _marked(stated: Stated, found: Sum | None) -> Stated:
    if found is None:
        return stated
    closes, words = found
    return replace(stated, closes=closes, sum=words if closes else "")
