"""Whether the numbers of one update add up: drones launched against what became of them."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from metrics.figures.stated import Stated, total

LAUNCHED = "drones_launched"
NEEDED = ("drones_shot_down", "drones_lost")
FURTHER = ("drones_left_airspace", "drones_in_air", "drones_got_through")


def closed(statements: Sequence[Stated]) -> list[Stated]:
    """The same statements in the same order, each marked with whether the numbers beside it add up."""
    groups: dict[object, dict[str, Stated]] = defaultdict(dict)
    for stated in statements:
        if stated.metric in (LAUNCHED, *NEEDED, *FURTHER) and stated.role is None:
            groups[_group(stated)][stated.metric] = stated
    sums = {key: _sum(group) for key, group in groups.items() if _complete(group)}
    return [_marked(stated, sums.get(_group(stated))) if stated.role is None else stated for stated in statements]


def _group(stated: Stated) -> object:
    return stated.update, stated.window, stated.day


def _complete(group: dict[str, Stated]) -> bool:
    # A hedged or withheld part could be anything, so it neither closes nor breaks the sum.
    return all(name in group for name in (LAUNCHED, *NEEDED)) and all(one.bound == "exact" for one in group.values())


def _sum(group: dict[str, Stated]) -> tuple[bool, str]:
    parts = [group[name] for name in (*NEEDED, *FURTHER) if name in group]
    launched = group[LAUNCHED]
    words = f"{' + '.join(f'{part.low:,.0f}' for part in parts)} makes the {launched.low:,.0f} launched"
    return total([part.bounds for part in parts])[0] == launched.low, words


def _marked(stated: Stated, found: tuple[bool, str] | None) -> Stated:
    if found is None or stated.metric not in (LAUNCHED, *NEEDED, *FURTHER):
        return stated
    closes, words = found
    return replace(stated, closes=closes, sum=words if closes else "")
