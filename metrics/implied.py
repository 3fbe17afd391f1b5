"""The place of a number whose own words name none: what was told before it settles it, and the first answer holds."""

from collections.abc import Callable

from metrics import grounds, numbers
from metrics.clauses import is_of_nation
from metrics.context import Spot, is_whole_of
from metrics.families import is_air, is_loss
from metrics.language import compiled
from metrics.memory import Memory
from metrics.owners import is_in_russia
from metrics.places import NATIONAL, find, points_back
from metrics.unplaced import of_a_town

# The answer of one rule: a scope, national where it is settled that no place limits the number, None to ask the next.
Answer = str | None
# No region sees so many drones or missiles in one night.
_ONE_REGION = 50
# Where one place is to be told, any other beside it leaves open which of them is meant.
_KINDS = ("region", "city", "direction", "command", "group", "sea")


def place(spot: Spot, memory: Memory, mark: str | None) -> str:
    """The scope of a number that nothing in its sentence places: the answer of the first rule that has one."""
    return next((scope for rule in _RULES if (scope := rule(spot, memory, mark)) is not None), NATIONAL)


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
    district = language.clauses.district
    parts = district and _goes_on(spot) and compiled(district).search(spot.around.text, spot.start)
    if parts and memory.last.startswith("region:"):
        # "The command shot down 12 over the region. Eight of them over the Pavlohrad district."
        return (memory.last,)
    does = any(place.scope == scopes[0] and place.end <= spot.start for place in named)
    told = grounds.told_before(memory.before, named, language) if does else None
    return (told,) if told else scopes


def under(lead: str, spot: Spot, memory: Memory) -> str:
    """The one region that the line above a list names, for what is counted of the front in it; else national.

    Or that it goes back to ("the enemy sent at the region:"), for all that is counted in it.
    """
    if is_air(spot.taken) and memory.ground.startswith("region:") and not spot.around.places:
        return memory.ground if points_back(numbers.plain(lead), spot.around.language) else NATIONAL
    if is_air(spot.taken) or is_loss(spot.taken) or spot.around.places:
        return NATIONAL
    scope = _only(numbers.plain(lead), spot, _KINDS) or NATIONAL
    return scope if scope.startswith("region:") else NATIONAL


def _only(text: str, spot: Spot, kinds: tuple[str, ...]) -> Answer:
    """The one place of these kinds that a text names; None where it names none or several."""
    named = {place.scope for place in find(text, spot.around.language) if place.kind in kinds}
    return named.pop() if len(named) == 1 else None


def _of_that_axis(spot: Spot, memory: Memory) -> Answer:
    """The one direction that the sentence before names, where this one says "in this sector"."""
    words = spot.around.language.clauses.axis
    if not words or not compiled(words).search(spot.around.text, 0, spot.start):
        return None
    return _only(memory.above, spot, ("direction",))


def _goes_on(spot: Spot) -> bool:
    """Whether its sentence goes on with what the one before has counted ("another three", "as well")."""
    return compiled(spot.around.language.clauses.goes_on).match(spot.around.text) is not None


def _is_national(spot: Spot) -> bool:
    """Whether its sentence speaks of the whole nation."""
    return is_of_nation(spot.around.text, spot.around.language)


def _of_its_crews(spot: Spot, memory: Memory, _mark: str | None) -> Answer:
    """ "Crews of its air defence shot down 23 drones": of the group of forces that the report is on."""
    crews = spot.around.language.clauses.crews
    grouped = crews and memory.scope.startswith("group:") and is_air(spot.taken)
    return memory.scope if grouped and spot.says(crews) else None


def _of_the_attempt(spot: Spot, memory: Memory, mark: str | None) -> Answer:
    """ "They tried to attack the Belgorod region. Air defence shot down 12 drones."."""
    attempt, downed = spot.around.language.clauses.attempt, spot.taken.hole.metrics[0].endswith("_shot_down")
    if mark is not None or not downed or spot.around.places or not attempt or _is_national(spot):
        return None
    aimed = memory.above and compiled(attempt).search(memory.above)
    return _only(memory.above, spot, _KINDS) if aimed else None


def _told_again(spot: Spot, memory: Memory, _mark: str | None) -> Answer:
    """ "Yug reports over 195 soldiers. In all, they lost over 195 soldiers": of the group of forces counted last."""
    lost = is_loss(spot.taken) and memory.last.startswith("group:")
    again = lost and spot.taken.number.low is not None and spot.taken.number.low in memory.counted.values()
    return memory.last if again else None


def _of_its_spokesman(spot: Spot, memory: Memory, _mark: str | None) -> Answer:
    """ "The head of battlegroup Vostok's press centre said that crews shot down 12": of his group."""
    named = spot.around.places
    his = [
        p
        for p in named
        if p.end <= spot.start and any(s.says and s.start <= p.start < s.end for s in spot.around.speakers)
    ]
    return his[0].scope if his == list(named) and len(his) == 1 and his[0].kind == "group" else None


def _lost_there(spot: Spot, memory: Memory, _mark: str | None) -> Answer:
    """ "The enemy lost 297 men there today. Destroyed were five vehicles as well."."""
    if not is_loss(spot.taken) or spot.around.places or memory.parted or not memory.lost.startswith("direction:"):
        return None
    return memory.lost if _goes_on(spot) else NATIONAL


def _repelled_there(spot: Spot, memory: Memory, _mark: str | None) -> Answer:
    """ "33 attacks were in the Pokrovsk direction. Twenty-eight have been repelled": of those counted last."""
    if spot.taken.hole.metrics != ("attacks_repelled",) or spot.around.places or memory.parted or is_whole_of(spot):
        return None
    few = (spot.taken.number.low or 0) <= (memory.counted.get("clashes") or 0)
    return memory.last if few and memory.last.startswith("direction:") else NATIONAL


def _of_the_report(spot: Spot, memory: Memory, _mark: str | None) -> Answer:
    """What is not of the air, or of the whole nation: of the only region that the report speaks of, at most."""
    national = _is_national(spot)
    if is_air(spot.taken) and not national:
        return None
    if spot.around.places or spot.speaker or national:
        return NATIONAL
    return _of_the_only_region(memory) if memory.region == NATIONAL else memory.region


def _of_the_only_region(memory: Memory) -> str:
    """The only region that the update speaks of, unless what it has counted last is of the whole country."""
    return memory.alone if not memory.counted or memory.last == memory.alone else NATIONAL


def _of_its_settlements(spot: Spot, _memory: Memory, _mark: str | None) -> Answer:
    """ "By 19 settlements of the Belgorod region 52 drones were sent"."""
    settled, named = spot.around.language.clauses.settled, spot.around.places
    if not settled or len(named) != 1 or named[0].kind != "region" or named[0].end > spot.start:
        return None
    return named[0].scope if compiled(settled).search(spot.around.text, 0, named[0].start) else NATIONAL


def _of_the_region_struck(spot: Spot, memory: Memory, _mark: str | None) -> Answer:
    """ "They struck the Zaporizhzhia region 812 times. 530 drones attacked Huliaipole."."""
    sent = spot.taken.hole.metrics == ("drones_launched",) and memory.struck != NATIONAL
    return memory.struck if sent and not spot.around.places and not _is_national(spot) else None


def _of_his_town(spot: Spot, memory: Memory, _mark: str | None) -> Answer:
    """ "Odesa came under attack. The city was hit with 14 drones, the mayor said."."""
    if not of_a_town(spot.speaker) or spot.around.places:
        return None
    return _only(memory.above, spot, ("region", "city")) or memory.home


def _of_those_sent_there(spot: Spot, memory: Memory, mark: str | None) -> Answer:
    """ "The Mykolaiv region was attacked with 12 drones. Ten were shot down.": of those just counted, and no more."""
    sent, few = memory.counted.get("drones_launched"), spot.taken.number.high
    fell = spot.taken.hole.metrics in (("drones_shot_down",), ("drones_stopped",)) and mark is None
    if not fell or spot.around.places or spot.speaker or memory.parted or is_whole_of(spot) or _is_national(spot):
        return None
    here = memory.last.startswith("region:") and sent is not None and few is not None and few <= sent
    return memory.last if here else None


def _named_or_heard(spot: Spot, _memory: Memory, _mark: str | None) -> Answer:
    """Where a place is named or somebody speaks, nothing told before places the number."""
    return NATIONAL if spot.around.places or spot.speaker else None


def _of_what_runs(_spot: Spot, memory: Memory, mark: str | None) -> Answer:
    """ "All since midnight: 17", said of what has just been counted."""
    return memory.last if mark == "running" and memory.last.startswith(("city:", "region:")) else None


def _another_lost(spot: Spot, memory: Memory, _mark: str | None) -> Answer:
    """ "In the Cherkasy region 14 were stopped. Another three were lost."."""
    region = memory.last.startswith("region:") and not memory.parted
    return memory.last if region and spot.taken.hole.metrics == ("drones_lost",) and _goes_on(spot) else None


def _of_the_first_line(spot: Spot, memory: Memory, _mark: str | None) -> Answer:
    """ "Sevastopol. Five drones were shot down": of all that the first line says, or of the report's Russian region."""
    if memory.local != NATIONAL:
        return memory.local
    few = (spot.taken.number.high or _ONE_REGION) < _ONE_REGION
    return memory.region if is_in_russia(memory.region) else _of_the_only_region(memory) if few else NATIONAL


_RULES: tuple[Callable[[Spot, Memory, str | None], Answer], ...] = (
    _of_its_spokesman,
    _of_its_crews,
    _of_the_attempt,
    _told_again,
    _lost_there,
    _repelled_there,
    _of_the_report,
    _of_its_settlements,
    _of_the_region_struck,
    _of_his_town,
    _of_those_sent_there,
    _named_or_heard,
    _of_what_runs,
    _another_lost,
    _of_the_first_line,
)
