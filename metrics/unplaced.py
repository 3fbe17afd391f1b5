"""Numbers of a place that the text does not name, or of one too small to be told apart here."""

from metrics.clauses import is_elsewhere
from metrics.context import Spot, is_whole_of
from metrics.families import is_air, is_loss
from metrics.language import compiled
from metrics.language.places import CONTESTED, COUNTRY
from metrics.memory import Memory
from metrics.metric import Metric
from metrics.periods import frame_of
from metrics.places import NATIONAL
from metrics.speakers import Speaker

# The whole front has never seen fewer clashes in a day that had any, nor fewer men lost.
_FEW, _LOST = 5, 40
# Where so few clashes are told right after a town, they are the town's.
_FIGHT = 45
# So near to a number stands whose drones it counts.
_WHOSE = 40
# Nor fewer guided bombs or shellings, since they are counted.
_FEWEST = {"guided_bombs": 15, "shellings": 40}


def reason(spot: Spot, memory: Memory, metric: Metric, scope: str) -> str:
    """Why a number is refused for the place it holds for (of claims.REASONS), or "" where it is not."""
    if (scope == NATIONAL and is_unplaced(spot, memory)) or is_astray(spot, metric, scope):
        return "unplaced"
    if scope == NATIONAL and is_air(spot.taken) and spot.says(spot.around.language.clauses.local):
        # "They attacked Synelnykove district with nine drones", where no region is told.
        return "unplaced"
    if scope == NATIONAL and is_loss(spot.taken) and spot.says(spot.around.language.clauses.troops):
        # "150 of them in the area of the said group", which no sentence before has counted for.
        return "unplaced"
    if scope in (NATIONAL, memory.last) and _is_of_unknown_place(spot):
        return "unplaced"
    if scope == NATIONAL and is_loss(spot.taken) and is_of_a_town(spot, memory):
        return "unplaced"
    few = 0 < (spot.taken.number.high or _FEW) < _FEW and not any(spot.taken.hole.marks)
    if few and scope == NATIONAL and metric.name == "clashes":
        # "One attempt to storm the area": that of a place which is not known, and never of the whole front.
        return "unplaced"
    if scope == NATIONAL and metric.name in _FEWEST and _are_of_a_town(spot, memory, metric.name):
        return "unplaced"
    if scope == NATIONAL and metric.name == "clashes" and _are_fought_at_a_town(spot, memory):
        return "unplaced"
    wide = scope == NATIONAL or scope.startswith("command:")
    parted = is_air(spot.taken) and "subset" in spot.taken.hole.marks
    if wide and (metric.family.startswith("front") or parted) and _is_of_a_district(spot):
        return "unplaced"
    if scope == NATIONAL and metric.name == "russian_casualties" and _is_of_a_fight(spot):
        return "unplaced"
    earlier, low = spot.around.language.clauses.earlier, spot.taken.number.low
    if not earlier or scope != NATIONAL or not is_air(spot.taken) or memory.counted.get(metric.name, low) == low:
        return ""
    # "Earlier the ministry told of 32 drones": of another night, or of a part of this one.
    undated = frame_of(spot) is None and not spot.around.edges
    return "previous_period" if undated and compiled(earlier).match(spot.around.text) else ""


def _are_of_a_town(spot: Spot, memory: Memory, name: str) -> bool:
    """Whether so few bombs or shellings are told apart from all else of the front that they hit an untold town."""
    few = 0 < (spot.taken.number.high or _FEWEST[name]) < _FEWEST[name] and not any(spot.taken.hole.marks)
    beside = {"air_strikes", "clashes", "kamikaze_drones", "shellings"} & {*memory.counted} - {name}
    staff = spot.speaker is not None and spot.speaker.claimant.endswith("_staff")
    return few and not beside and not staff


def _are_fought_at_a_town(spot: Spot, memory: Memory) -> bool:
    """Whether so few clashes are counted "in the town", or with a town before them, and not by the General Staff."""
    clauses, staff = spot.around.language.clauses, spot.speaker and spot.speaker.claimant.endswith("_staff")
    few = 0 < (spot.taken.number.high or _FIGHT) < _FIGHT and not any(spot.taken.hole.marks)
    if not few or staff or is_whole_of(spot) or not clauses.fought:
        return False
    named = any(compiled(clauses.fought).search(one) for one in (memory.above, spot.around.text[: spot.start]))
    return named or spot.says(clauses.home)


def _is_of_a_district(spot: Spot) -> bool:
    """Whether a district is named before a number, which is then no count of a command's ground or of the front."""
    district = spot.around.language.clauses.district
    return bool(district) and compiled(district).search(spot.around.text, 0, spot.start) is not None


def _is_of_a_fight(spot: Spot) -> bool:
    """Whether so few men are lost that it is in one place, which is not told ("in the fighting 39 were killed")."""
    return 0 < (spot.taken.number.high or _LOST) < _LOST and not any(spot.taken.hole.marks)


def is_unplaced(spot: Spot, memory: Memory) -> bool:
    """Whether a number is said of "the region" that is not named, of "the south", or of villages beside the front."""
    clauses = spot.around.language.clauses
    if is_air(spot.taken):
        part = memory.counted.get(spot.taken.hole.metrics[0], 0) or 0
        if (spot.taken.number.high or part) < part and clauses.elsewhere and spot.says(clauses.elsewhere):
            # "Fourteen drones were shot down. In the south nine were."
            return True
        return not spot.around.places and (of_a_town(spot.speaker) or spot.says(clauses.home))
    if of_a_town(spot.speaker) and not spot.around.places:
        # "The city was hit with four bombs", says its mayor.
        return True
    if is_elsewhere(spot.around.text, spot.around.language):
        return True
    here = bool(clauses.axis) and not is_loss(spot.taken) and not spot.around.places
    if here and compiled(clauses.axis).search(spot.around.text, spot.neighbours()[0], spot.start):
        # "In this sector", where no sentence before names one.
        return True
    return spot.taken.hole.metrics[0] in memory.counted and not is_loss(spot.taken) and spot.says(clauses.near)


def is_of_a_town(spot: Spot, memory: Memory) -> bool:
    """Whether losses without a day are told right after a town that is fought for, and not by the General Staff."""
    fought, text = spot.around.language.clauses.fought, spot.around.text
    if not fought or frame_of(spot) or memory.frames or (spot.speaker and spot.speaker.claimant.endswith("_staff")):
        return False
    return any(compiled(fought).search(one) for one in (memory.before, text[: spot.start])) and not is_whole_of(spot)


def is_astray(spot: Spot, metric: Metric, scope: str) -> bool:
    """Whether Russia's air defence is given a place of Ukraine's rear, which its own sentence does not name."""
    name = scope.partition(":")[2]
    theirs = metric.name.startswith("ukrainian_") and metric.name.endswith("_shot_down")
    if not theirs or COUNTRY.get(name) != "ukraine" or name in CONTESTED:
        return False
    # "Russia destroyed 61 Ukrainian drones, while 12 drones were shot down over the Odesa region"
    whose = compiled(spot.around.language.actors.owned["ukraine"])
    return (
        not spot.around.places or whose.search(spot.around.text, max(0, spot.start - _WHOSE), spot.end + _WHOSE) is None
    )


def _is_of_unknown_place(spot: Spot) -> bool:
    """Whether a number leads to a name that no place is known by ("18 over Bryansk, 14 - over Terra Incognita")."""
    text, district = spot.around.text, spot.around.language.clauses.district
    # "14 - over Kaluga": a name right behind a number and a dash.
    named = compiled(rf" - (?:{spot.around.language.clauses.over}) (?-i:\p{{Lu}}\p{{Ll}})").match(text, spot.end)
    if named is None or (district and compiled(district).match(text, named.end() - 2)):
        return False
    return not any(spot.end <= place.start <= named.end() for place in spot.around.places)


def of_a_town(speaker: Speaker | None) -> bool:
    """Whether a mayor or a city's head speaks, who counts districts and not the country's places that were hit."""
    return speaker is not None and (speaker.claimant == "other:mayor" or speaker.scope.startswith("city:"))
