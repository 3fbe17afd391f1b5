"""Whose equipment or people a number counts: the side that a sentence gives them to, and the metric for that side."""

from collections.abc import Callable, Iterable
from dataclasses import replace

import regex

from metrics import doers
from metrics.context import Spot
from metrics.doers import OTHER_SIDE
from metrics.families import is_air
from metrics.language import Language, compiled
from metrics.language.places import CONTESTED, COUNTRY
from metrics.memory import Memory
from metrics.metric import Metric
from metrics.places import NATIONAL, Place, points_back
from metrics.speakers import Speaker, refers_back

# How far before and after a match the words may stand that say whose things it counts.
_BEFORE, _AFTER = 16, 40
# So near to their name people's deed stands, with no more than a small word between.
_AT_ONCE = 12
# No expression that says by whom something was sent is longer.
_SENT_BY = 60
_MINISTRY = Speaker("russia:mod", "national", 0, 0, says=False)


def owner(spot: Spot, memory: Memory) -> str | None:
    """Whose drones, missiles, tanks or people a number counts: "russia", "ukraine", or None when nothing says.

    In this order: an expression that makes them a side's own, the doer of the deed, the target, the country of the
    clause's places, the one who speaks, and what the sentences before have settled.
    """
    if spot.speaker is None and (of_a_group(spot, memory) or (memory.russian and spot.heard is None)):
        spot = replace(spot, speaker=_MINISTRY)
    first, last = spot.clause()
    # "Our air defences shot down 27: 11 over the Kursk region"
    theirs = _is_russian(spot.speaker) and is_air(spot.taken) and _country(spot, first, last, memory.owner) == "russia"
    # "Battlegroup Zapad has intercepted three HIMARS rockets"
    theirs = theirs or (is_air(spot.taken) and _actor(spot) == "opponent" and _does(spot, "group"))
    told = _from_adjective(spot, last, memory.home) or _from_actor(spot, last, memory.region)
    if side := "ukraine" if theirs else told:
        return side
    if _is_russian(spot.speaker) and _is_loss(spot) and of_a_group(spot, memory):
        # "Battlegroup East inflicted 150 casualties on the Ukrainian army": what a group has done, Ukraine has lost.
        return "ukraine"
    if spot.speaker and spot.speaker.scope.startswith("city:") and is_air(spot.taken):
        # A mayor speaks of what came at his city, whichever "capital" that is.
        return OTHER_SIDE[side_of(spot.speaker)]
    aimed = (
        doers.target(spot.around.text, first, last, spot.around.language)
        or _country(spot, first, last, memory.owner)
        # "A new attack on Russia's regions: 81 drones were shot down overnight"
        or doers.target(spot.around.text, 0, max(0, spot.around.text.rfind(":", 0, spot.start)), spot.around.language)
        or _country_before(spot, memory)
    )
    # "In Ukraine 30 Ukrainian soldiers and seven cars were destroyed": no place tells whose losses they are.
    if aimed and _actor(spot) != "thing" and not _is_loss(spot):
        return OTHER_SIDE[aimed]
    # A governor quoted before speaks of what came at the region.
    here = _actor(spot) == "opponent" or refers_back(spot.around.text, spot.around.language)
    heard = None if spot.heard and spot.heard.start < 0 and (memory.attacked or memory.owner) else spot.heard
    teller = spot.speaker or (heard if heard and (here or heard.scope.startswith("region:")) else None)
    side = OTHER_SIDE.get(side_of(teller)) if teller else None
    side = side or memory.owner or _attacker(spot, memory)
    side = side or OTHER_SIDE.get(COUNTRY.get(memory.home.partition(":")[2], ""))
    # "20:37. One more drone has been shot down", in a chronicle.
    return side or ("ukraine" if is_air(spot.taken) and (memory.there != NATIONAL or _over_russia(spot)) else None)


def _is_loss(spot: Spot) -> bool:
    return any(name.endswith(("casualties", "_lost")) and "drones" not in name for name in spot.taken.hole.metrics)


def side_of(teller: Speaker) -> str:
    """The side of one who speaks: a mayor is on the side of his city's country."""
    return COUNTRY.get(teller.scope.partition(":")[2], teller.side)


def metric_of(metric: Metric, whose: str | None, catalogue: dict[str, Metric]) -> Metric | None:
    """The metric for that side's things: the one named, its mirror, or None when the other side has no such series."""
    if metric.family.startswith("front") or whose in (None, of(metric)):
        return metric
    return catalogue[metric.mirror] if metric.mirror else None


def of(metric: Metric) -> str:
    """The side whose things a metric counts."""
    return "ukraine" if metric.name.startswith("ukrainian_") else "russia"


def of_his_region(metric: Metric, speaker: Speaker | None) -> bool:
    """Whether a governor or mayor counts what his region suffers: in Russia no losses of an army and no front."""
    kind, _, name = speaker.scope.partition(":") if speaker else ("", "", "")
    lost = COUNTRY.get(name) == "russia" and (metric.family.startswith("front") or metric.name.endswith("_lost"))
    # Drones with a camera are counted by the General Staff; a governor's are an event, and cars those of his people.
    return lost or (metric.name in ("kamikaze_drones", "russian_vehicles_lost") and kind in ("region", "city"))


def is_in_russia(scope: str) -> bool:
    """Whether a scope is one region or city of Russia where only its own side has air defence."""
    name = scope.partition(":")[2]
    return COUNTRY.get(name) == "russia" and name not in CONTESTED


def _actor(spot: Spot) -> str | None:
    """Who does the deeds that the phrase speaks of: the "owner" of the things, or its "opponent"."""
    rules = spot.taken.found.phrase.rules
    return rules.actor if rules else None


def _from_adjective(spot: Spot, last: int, home: str) -> str | None:
    """The side that owns "Russian attack drones"; "enemy" is seen from the side that speaks, or the text is from."""
    actors, text = spot.around.language.actors, spot.around.text
    if _actor(spot) == "owner":
        losing = actors.losing.items()
        said = [(m.start(), side, m[0]) for side, p in losing for m in compiled(p).finditer(text, 0, spot.start)]
        if said:
            return _seen_from(*max(said)[1:], spot, home)
    near = ((side, _near(p, spot, last)) for side, p in actors.owned.items())
    found = [(match.start(), side, match[0]) for side, match in near if match]
    return _seen_from(*min(found)[1:], spot, home) if found else None


def _seen_from(side: str, words: str, spot: Spot, home: str) -> str:
    """The side that words make the owner; the enemy is Ukraine where one speaks for Russia, or counts its people."""
    actors = spot.around.language.actors
    if not compiled(actors.hostile).match(words):
        return side
    theirs = actors.owned["ukraine"]
    told = compiled(theirs).search(spot.around.text) if spot.speaker is None else None
    named = told is not None and not _does_at_once(told, spot)
    acting = doers.subject(spot)
    if acting and acting.lastgroup == "russia" and not compiled(actors.enemy).search(acting[0]):
        # "Russian air defences shot down 87 enemy drones"
        named = named or _from_actor(spot, spot.clause()[1], NATIONAL) == "ukraine"
    theirs_fell = _country(spot, *spot.clause(), None) == "russia"
    heard = _at_home(spot) or (bool(actors.russian) and _is_russian(spot.heard))
    at_home = spot.speaker is None and (heard or is_in_russia(home))
    return "ukraine" if named or theirs_fell or at_home or _is_russian(spot.speaker) else side


def _does_at_once(name: regex.Match, spot: Spot) -> bool:
    """Whether people named before a number are who destroyed it ("Ukrainian soldiers also destroyed 12 vehicles")."""
    deed = _does_before(spot.around.language.actors.downs, spot.around.text, name.end(), spot.start)
    return deed is not None and deed.start() - name.end() < _AT_ONCE


def _at_home(spot: Spot) -> bool:
    """Whether the one quoted before speaks for a region of Russia, which has no other enemy than Ukraine."""
    heard = spot.heard if spot.speaker is None else None
    return heard is not None and heard.scope != "national" and side_of(heard) == "russia"


def teller(spot: Spot, speaker: Speaker | None, before: Speaker | None) -> Speaker | None:
    """Who states a number: Russia's ministry where the words are its own and nobody else of Russia is named.

    A quotation that opens behind the words of a head of a region of Russia (`before`) goes on with his.
    """
    words = spot.around.language.actors.russian
    if speaker is None and before and before.side == "russia" and spot.around.text.startswith('"'):
        return before
    if not words or (speaker and speaker.side != "ukraine") or not compiled(words).search(spot.around.text):
        return speaker
    return _MINISTRY


def are_of_russia(sentences: Iterable[str], named: Callable[[], set[str]], language: Language) -> bool:
    """Whether an update is in words that only Russia's side uses, and no body of Ukraine is `named` as a speaker."""
    words = language.actors.russian
    theirs = bool(words) and any(compiled(words).search(text) for text in sentences)
    return theirs and not any(claimant.startswith("ukraine:") for claimant in named())


def of_a_group(spot: Spot, memory: Memory) -> bool:
    """Whether a number stands under one of Russia's groups of forces, by which only its ministry reports."""
    named = any(place.kind == "group" for place in spot.around.places)
    return named or memory.scope.startswith("group:") or memory.ground.startswith("group:")


def _near(pattern: str, spot: Spot, last: int) -> regex.Match | None:
    first, end = max(0, spot.taken.start - _BEFORE), min(last, spot.taken.end + _AFTER)
    return compiled(pattern).search(spot.around.text, first, end)


def _is_russian(speaker: Speaker | None) -> bool:
    """Whether one speaks for Russia, or for a city of it."""
    return speaker is not None and "russia" in (speaker.side, side_of(speaker))


def _from_actor(spot: Spot, last: int, region: str) -> str | None:
    """The owner as the doer of the deed gives it: who launches or loses owns, who shoots down does not.

    In a post on one `region` of Russia the enemy is Ukraine.
    """
    text, language = spot.around.text, spot.around.language
    if spot.taken.hole.metrics == ("drones_left_airspace",):
        return "russia"
    if by := _by(text, spot.taken.end, last, language):
        side, launched, downed = by
        return side if launched or (_actor(spot) == "owner" and not downed) else OTHER_SIDE[side]
    if not (acting := doers.subject(spot)) or doers.answered(acting, spot):
        return None
    side = str(acting.lastgroup)
    if language.actors.either and _is_russian(spot.speaker) and compiled(language.actors.either).fullmatch(acting[0]):
        return None
    if _is_sender(text, acting, language):
        # "The region was attacked by Russian forces with 60 drones, 40 of which were shot down"
        return side
    theirs = spot.speaker is None and (_over_russia(spot) or is_in_russia(region))
    seen_from_russia = theirs or _is_russian(spot.speaker) or _at_home(spot)
    enemy = seen_from_russia and compiled(language.actors.enemy).search(acting[0]) is not None
    side = "ukraine" if enemy else side
    launches = _does_before(language.actors.launches, text, acting.end(), spot.start)
    downs = _does_before(language.actors.downs, text, acting.end(), spot.start)
    if enemy and downs and not launches:
        # "The enemy pressed on, four drones were destroyed over the region": the enemy is not who destroyed them.
        return side
    if not launches and acting.end() < spot.clause()[0] and (not downs or ";" in text[acting.end() : spot.start]):
        # "The enemy tried to slip past, but three drones were shot down": who did it is not told.
        return None
    if launches and not downs and doers.target(text, acting.end(), last, language) == side:
        # "Zelensky summed up the week: over 1,700 drones were launched at Ukraine": nobody launches at himself.
        return OTHER_SIDE[side]
    if launches or downs:
        return side if launches and (not downs or launches.start() < downs.start()) else OTHER_SIDE[side]
    sent = doers.leads(rf"(?:{language.actors.launches})\s$", text, acting.start())  # "all 12 that the enemy sent"
    return side if sent or _actor(spot) == "owner" else OTHER_SIDE[side]


def _does_before(deeds: str, text: str, start: int, at: int) -> regex.Match | None:
    """The first deed between two offsets; what follows may say whose ("laid down 900 of its own")."""
    found = compiled(deeds).search(text, start)
    return found if found and found.end() <= at else None


def _is_sender(text: str, acting: regex.Match, language: Language) -> bool:
    """Whether "attacked by" leads to the name of one who acts."""
    led = compiled(language.actors.by).finditer(text, max(0, acting.start() - _SENT_BY), acting.start())
    return any(match["launched"] and match.end() == acting.start() for match in led)


def _over_russia(spot: Spot) -> bool:
    """Whether all places named before a number are in Russia, where only Ukraine attacks from the air."""
    named = {place.country for place in spot.around.places if place.end <= spot.start and place.country}
    aimed = doers.target(spot.around.text, 0, spot.start, spot.around.language)
    return named == {"russia"} and is_air(spot.taken) and aimed != "ukraine"


def _by(text: str, start: int, end: int, language: Language) -> tuple[str, bool, bool] | None:
    """The side in "by Russian air defences" after a match, whether it has launched, and whether it defends."""
    for match in compiled(language.actors.by).finditer(text, start, end):
        actor = doers.actors(language).match(text, match.end())
        if actor:
            downed = doers.leads(rf"(?:{language.actors.downs})\s*$", text, match.start())  # "detected by Ukraine"
            return str(actor.lastgroup), bool(match["launched"]), downed
    return None


def _does(spot: Spot, kind: str) -> bool:
    """Whether a place of this kind opens the sentence before its number: it is who has done the deed."""
    return any(place.kind == kind and place.end <= spot.start for place in spot.around.places[:1])


def _country(spot: Spot, start: int, end: int, before: str | None) -> str | None:
    """The one country of the places in the clause, where the deed is done by those who defend it.

    Where both sides have air defence, not while what Russia's has shot down is being told: `before` owned what was
    counted last.
    """
    named = [place for place in spot.around.places if place.country and start <= place.start < end]
    countries = {place.country for place in named}
    theirs = _is_russian(spot.speaker or spot.heard) or (spot.speaker is None and before == "ukraine")
    of_both = theirs and _contested(named)
    return countries.pop() if len(countries) == 1 and _actor(spot) == "opponent" and not of_both else None


def _country_before(spot: Spot, memory: Memory) -> str | None:
    """The country of "the region" that a sentence before has named, where this one says what was shot down over it."""
    name = memory.scope.partition(":")[2]
    if _actor(spot) != "opponent" or not is_air(spot.taken) or name in CONTESTED or name not in COUNTRY:
        return None
    return COUNTRY[name] if points_back(spot.around.text, spot.around.language, spot.around.places) else None


def _attacker(spot: Spot, memory: Memory) -> str | None:
    """Whose attack is told of, in the sentence or in the one before, where this number is of what was shot down of it.

    "Ukrainian drones attacked Russia's regions overnight. Sixty-one were shot down."
    """
    if _actor(spot) != "opponent" or not is_air(spot.taken):
        return None
    language = spot.around.language
    aimed = doers.target(spot.around.text, 0, spot.start, language)
    return OTHER_SIDE.get(aimed or doers.target(memory.above, 0, len(memory.above), language) or "")


def _contested(named: list[Place]) -> bool:
    """Whether one of the places is a part of the front, or in a region where both sides have air defence."""
    return any(place.kind == "direction" or place.scope.partition(":")[2] in CONTESTED for place in named)
