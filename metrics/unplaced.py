"""Numbers of a place that the text does not name, or of one too small to be told apart here."""

from metrics import grounds, numbers
from metrics.clauses import is_elsewhere
from metrics.context import Spot, is_whole_of
from metrics.families import is_air, is_loss
from metrics.language import compiled
from metrics.language.places import CONTESTED, COUNTRY
from metrics.memory import Memory
from metrics.metric import Metric
from metrics.owners import is_in_russia
from metrics.periods import frame_of
from metrics.places import NATIONAL, find, points_back
from metrics.speakers import Speaker

# The whole front has never seen fewer clashes in a day that had any, nor fewer men lost.
_FEW, _LOST = 5, 40


def reason(spot: Spot, memory: Memory, metric: Metric, scope: str) -> str:
    """Why a number is refused for the place it holds for (of claims.REASONS), or "" where it is not."""
    if (scope == NATIONAL and is_unplaced(spot, memory)) or is_astray(spot, metric, scope):
        return "unplaced"
    if scope == NATIONAL and is_loss(spot.taken) and is_of_a_town(spot, memory):
        return "unplaced"
    few = 0 < (spot.taken.number.high or _FEW) < _FEW and not any(spot.taken.hole.marks)
    if few and scope == NATIONAL and metric.name == "clashes":
        # "One attempt to storm the area": that of a place which is not known, and never of the whole front.
        return "unplaced"
    if scope == NATIONAL and metric.name == "russian_casualties" and _is_of_a_fight(spot):
        return "unplaced"
    earlier, low = spot.around.language.clauses.earlier, spot.taken.number.low
    if not earlier or scope != NATIONAL or not is_air(spot.taken) or memory.counted.get(metric.name, low) == low:
        return ""
    # "Earlier the ministry told of 32 drones": of another night, or of a part of this one.
    undated = frame_of(spot) is None and not spot.around.edges
    return "previous_period" if undated and compiled(earlier).match(spot.around.text) else ""


def _is_of_a_fight(spot: Spot) -> bool:
    """Whether so few men are lost that it is in one place, which is not told ("in the fighting 39 were killed")."""
    return 0 < (spot.taken.number.high or _LOST) < _LOST and not any(spot.taken.hole.marks)


def is_unplaced(spot: Spot, memory: Memory) -> bool:
    """Whether a number is said of "the region" that is not named, of "the south", or of villages beside the front."""
    clauses = spot.around.language.clauses
    if is_air(spot.taken):
        return not spot.around.places and (of_a_town(spot.speaker) or spot.says(clauses.home))
    if is_elsewhere(spot.around.text, spot.around.language):
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
    return theirs and COUNTRY.get(name) == "ukraine" and name not in CONTESTED and not spot.around.places


def over(scopes: tuple[str, ...], spot: Spot, memory: Memory) -> tuple[str, ...]:
    """The scopes of a number, with the region named before for a command that shot something down "over the region".

    And the region that the sentence before says was attacked, where this one names the command as the doer.
    """
    if scopes[0].startswith("group:") and not spot.around.places:
        return (_of_that_axis(spot, memory) or scopes[0],)
    if not is_air(spot.taken) or not scopes[0].startswith("command:"):
        return scopes
    named, language = spot.around.places, spot.around.language
    if memory.scope.startswith("region:") and points_back(spot.around.text, language, named):
        return (memory.scope,)
    does = any(place.scope == scopes[0] and place.end <= spot.start for place in named)
    told = grounds.told_before(memory.before, named, language) if does else None
    return (told,) if told else scopes


def _of_that_axis(spot: Spot, memory: Memory) -> str | None:
    """The one direction that the sentence before names, where this one says "in this sector"."""
    language = spot.around.language
    words = language.clauses.axis
    if not words or not compiled(words).search(spot.around.text, 0, spot.start):
        return None
    named = {place.scope for place in find(memory.above, language) if place.kind == "direction"}
    return named.pop() if len(named) == 1 else None


def at_home(spot: Spot, memory: Memory, mark: str | None) -> str:
    """Where a number of an air attack holds whose own words name no place: settlements or a line above, else national.

    "By 19 settlements of the Belgorod region 52 drones were sent"; "Sevastopol. Five drones were shot down."
    """
    clauses, named = spot.around.language.clauses, spot.around.places
    if clauses.crews and memory.scope.startswith("group:") and is_air(spot.taken) and spot.says(clauses.crews):
        # "Crews of its air defence shot down 23 drones": of the group of forces that the report is on.
        return memory.scope
    national = clauses.nation and compiled(clauses.nation).search(spot.around.text)
    downed = spot.taken.hole.metrics[0].endswith("_shot_down")
    if mark is None and memory.above and downed and not (national or named):
        aimed = clauses.attempt and compiled(clauses.attempt).search(memory.above)
        regions = {place.scope for place in find(memory.above, spot.around.language)} if aimed else set()
        if len(regions) == 1:
            return regions.pop()
    if is_loss(spot.taken) and not named and not memory.parted and memory.lost.startswith("direction:"):
        # "The enemy lost 297 men there today. Destroyed were five vehicles as well."
        return memory.lost if compiled(clauses.goes_on).match(spot.around.text) else NATIONAL
    if spot.taken.hole.metrics == ("attacks_repelled",) and not (named or memory.parted or is_whole_of(spot)):
        # "33 attacks were in the Pokrovsk direction. Twenty-eight have been repelled": of those counted last.
        few = (spot.taken.number.low or 0) <= (memory.counted.get("clashes") or 0)
        return memory.last if few and memory.last.startswith("direction:") else NATIONAL
    if not is_air(spot.taken) or national:
        return NATIONAL if named or spot.speaker or national else memory.region
    if clauses.settled and len(named) == 1 and named[0].kind == "region" and named[0].end <= spot.start:
        return named[0].scope if compiled(clauses.settled).search(spot.around.text, 0, named[0].start) else NATIONAL
    if of_a_town(spot.speaker) and not named:
        # "Odesa came under attack. The city was hit with 14 drones, the mayor said."
        told = {place.scope for place in find(memory.above, spot.around.language) if place.kind in ("region", "city")}
        return told.pop() if len(told) == 1 else memory.home
    if named or spot.speaker:
        return NATIONAL
    # "All since midnight: 17", said of what has just been counted.
    if mark == "running" and memory.last.startswith(("city:", "region:")):
        return memory.last
    region = memory.last.startswith("region:") and not memory.parted
    if region and spot.taken.hole.metrics == ("drones_lost",) and compiled(clauses.goes_on).match(spot.around.text):
        # "In the Cherkasy region 14 were stopped. Another three were lost."
        return memory.last
    return memory.region if memory.local == NATIONAL and is_in_russia(memory.region) else memory.local


def under(lead: str, spot: Spot) -> str:
    """The one region that the line above a list names, for what is counted of the front in it; else national."""
    if is_air(spot.taken) or is_loss(spot.taken) or spot.around.places:
        return NATIONAL
    named = {place.scope for place in find(numbers.plain(lead), spot.around.language)}
    scope = named.pop() if len(named) == 1 else NATIONAL
    return scope if scope.startswith("region:") else NATIONAL


def of_a_town(speaker: Speaker | None) -> bool:
    """Whether a mayor or a city's head speaks, who counts districts and not the country's places that were hit."""
    return speaker is not None and (speaker.claimant == "other:mayor" or speaker.scope.startswith("city:"))
