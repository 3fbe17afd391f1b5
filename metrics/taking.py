"""One number at its place in an update: the claim it makes, or the refusal with its reason."""

from dataclasses import replace

from metrics import (
    context,
    dating,
    days,
    doubts,
    implied,
    losses,
    numbers,
    owners,
    respective,
    speakers,
    unplaced,
    wholes,
)
from metrics.claims import Claim, Refused
from metrics.clauses import is_whole
from metrics.context import Spot
from metrics.families import is_air
from metrics.kyiv import day_of
from metrics.language import compiled
from metrics.language.places import COUNTRY
from metrics.memory import Memory, Setting
from metrics.metric import Metric
from metrics.numbers import Number
from metrics.places import NATIONAL
from metrics.rules import METRICS
from metrics.sentences import Sentence
from metrics.speakers import Speaker

# Families whose figures the attacked side gives; what the attacker says of them, it says in its own sentence.
_DEFENDER = ("air attack on Ukraine",)
_LOSSES = "Russian losses claimed by Ukraine"
_FRONT = "front line"
# What drones shot down over a part of the front are, and those of Russia that were shot down or jammed.
_FALLEN, _STOPPED = "russian_drones_lost", "drones_stopped"
# Where drones and missiles are sent from, and never at.
_WHENCE = ("region:Crimea",)
# The one region of Russia in which Ukraine's General Staff has counted a front.
_INCURSION = ("region:Kursk", "direction:Kursk")
# What is fought and lost on the ground.
_GROUND = ("clashes", "attacks_repelled", "russian_casualties")
# A sentence on more groups of forces goes through all.
_FEW, _OFFICIAL = 2, ("ukraine:official", NATIONAL)


def take(spot: Spot, piece: Sentence, before: Speaker | None, setting: Setting) -> tuple[list[Claim], Refused | None]:
    """The claims of one number that a phrase reads, one per metric and scope; or the refusal that ends them.

    `before` is the speaker a sentence that names none goes on from. What is settled here is kept in the memory.
    """
    number, memory = spot.taken.number, setting.memory
    if reason := doubts.forbidden(spot, "" if memory.parted else memory.above):
        return [], refusal(number, piece, reason, setting)
    claims: list[Claim] = []
    told = wholes.told(spot.taken.hole, spot.around.text, spot.start, setting.language, number.bound)
    told = wholes.of_all(told, number.low, memory.counted)
    if not told:
        return [], refusal(number, piece, "vague", setting)
    for name, mark in told:
        speaker = _speaker(spot, METRICS[name]) or _carried(before, METRICS[name])
        one = Spot(spot.taken, spot.around, spot.counts, owners.teller(spot, speaker, before), before)
        whose = owners.owner(one, memory)
        metric = _of_the_front(owners.metric_of(METRICS[name], whose, METRICS), name, spot, memory)
        if metric is None or owners.of_his_region(metric, one.speaker) or _is_not_of_the_front(metric, one, memory):
            return claims, refusal(number, piece, "other_subject", setting)
        if metric.name != name and one.speaker is None and before:
            one = replace(one, speaker=_carried(before, metric))
        claim = _of_the_war(_claim(one, piece, metric, mark, setting), metric)
        if not losses.is_plausible(claim, metric):
            return claims, refusal(number, piece, "implausible", setting, metric.name)
        scopes = _scopes(one, metric, mark, piece.lead, memory)
        there = _there(_downed(metric, claim.grain), scopes, whose, one)
        if there is None:
            return claims, refusal(number, piece, "other_subject", setting)
        if there != metric:
            metric, claim = there, _claim(one, piece, there, mark, setting)
        if one.speaker and _is_of_another(one.speaker, scopes[0], metric):
            claim = replace(claim, claimant=_unnamed(metric, setting))
        if reason := unplaced.reason(one, memory, metric, scopes[0]):
            return claims, refusal(number, piece, reason, setting)
        for scope in scopes:
            claims.append(claim if scope == NATIONAL else replace(claim, scope=scope))
            _remember(claims[-1], one, memory)
        if metric.family != _FRONT:
            memory.owner = whose or memory.owner or owners.of(metric)
    return claims, None


def _of_the_war(claim: Claim, metric: Metric) -> Claim:
    """A claim whose number is too high for its period, which is then the whole war."""
    if claim.grain in ("day", "week", "month") and losses.is_long(claim, metric):
        return replace(claim, grain="cumulative", day=None, day_reason=days.LONGER)
    return claim


def _of_the_front(metric: Metric | None, name: str, spot: Spot, memory: Memory) -> Metric | None:
    """Drones shot down in a paragraph on one direction of the front are those that Russia's troops lost there.

    Others that were read as Ukraine's (`name`) are shot down or stopped, as the words say.
    """
    if metric is None or metric.name != "drones_shot_down":
        return metric
    if memory.ground.startswith("direction:"):
        return METRICS[_FALLEN]
    return METRICS[_STOPPED] if name != metric.name and _are_stopped(spot) else metric


def _are_stopped(spot: Spot) -> bool:
    """Whether the deed told of a number is that of those shot down or jammed."""
    words, text = spot.around.language.actors.stopped, spot.around.text
    if not words:
        return False
    before, after = spot.neighbours()
    ends = compiled(r"[,;:.!?\n]|$").search(text, min(spot.taken.end, after), after)
    return compiled(words).search(text, max(spot.taken.start, before), ends.start() if ends else after) is not None


def _scopes(spot: Spot, metric: Metric, mark: str | None, lead: str, memory: Memory) -> tuple[str, ...]:
    """The places a number holds for; `lead` is the line that its list stands under."""
    scopes = implied.over(context.scopes_of(spot, memory), spot, memory)
    scopes = (implied.place(spot, memory, mark),) if scopes == (NATIONAL,) else scopes
    scopes = (implied.under(lead, spot, memory),) if scopes == (NATIONAL,) and lead else scopes
    return _over_the_front(metric, (NATIONAL,) if _is_on_its_way(metric, scopes) else scopes, spot, memory)


def _over_the_front(metric: Metric, scopes: tuple[str, ...], spot: Spot, memory: Memory) -> tuple[str, ...]:
    """The scopes of a number; what was shot down over a direction is of the one its paragraph is on."""
    return (memory.ground,) if metric.name == _FALLEN and is_air(spot.taken) else scopes


def _downed(metric: Metric, grain: str) -> Metric:
    """Ukrainian drones that Russia says it destroyed in a day are those it shot down; its totals count them as lost."""
    downed = metric.name == "ukrainian_drones_lost" and grain == "day"
    return METRICS["ukrainian_drones_shot_down"] if downed else metric


def _there(metric: Metric, scopes: tuple[str, ...], whose: str | None, spot: Spot) -> Metric | None:
    """The metric for a number of these places: over Russia only its own air defence stops anything; None where none is.

    No locations of a town are counted, and none in Russia; nor what Ukraine has fired at its regions.
    """
    if metric.family == _LOSSES and scopes[0].startswith("group:"):
        # Only Russia's ministry counts by its groups of forces, and it counts what Ukraine has lost.
        return None
    in_russia = all(map(owners.is_in_russia, scopes))
    if metric.name.endswith("_locations"):
        return None if in_russia or unplaced.of_a_town(spot.speaker) else metric
    if not in_russia:
        return metric
    if metric.family == _FRONT:
        fired = scopes[0] not in _INCURSION and (whose == "ukraine" or _side(spot) == "russia")
        return None if fired else metric
    stopped = metric.family in _DEFENDER and metric.name.endswith(("_shot_down", "_lost", "_stopped"))
    return METRICS[metric.mirror] if stopped and metric.mirror else metric


def _is_on_its_way(metric: Metric, scopes: tuple[str, ...]) -> bool:
    """Whether the place of a number is where something sent at Ukraine came from, or where what left it went."""
    if metric.name == "drones_left_airspace":
        return True
    sent = metric.family in _DEFENDER and metric.name.endswith(("_launched", "_type", "_powered"))
    return sent and (scopes == _WHENCE or scopes[0].startswith("sea:") or owners.is_in_russia(scopes[0]))


def _remember(claim: Claim, spot: Spot, memory: Memory) -> None:
    """Keep what a claim settles for those after it."""
    memory.scope = _kept_scope(claim.scope, spot, memory.scope)
    memory.last = claim.scope
    memory.lost = claim.scope if losses.is_loss(claim.metric) else memory.lost
    memory.counted[claim.metric] = claim.low


def _kept_scope(scope: str, spot: Spot, before: str) -> str:
    """The place that what follows can go on from: none where a sentence goes through all groups of forces."""
    if len({place.scope for place in spot.around.places if place.kind == "group"}) > _FEW:
        return NATIONAL
    turned = scope != NATIONAL or is_whole(spot.around.text, spot.around.language)
    return scope if turned and not respective.holds(before, scope) else before


def _is_not_of_the_front(metric: Metric, spot: Spot, memory: Memory) -> bool:
    """Whether a front-line number is what a region of Russia suffers, told after the drones that came at it.

    So is a zero that is Russia's word of its enemy, who is Ukraine there: "the enemy took no action".
    """
    if metric.family != _FRONT:
        return False
    suffered = memory.owner == "ukraine" and COUNTRY.get(memory.scope.partition(":")[2]) == "russia"
    alone = not (spot.speaker or spot.heard or spot.around.places)
    return (suffered and alone) or (spot.taken.number.low == 0 and _side(spot) == "russia")


def _side(spot: Spot) -> str:
    teller = spot.speaker or spot.heard
    return teller.side if teller else ""


def refusal(number: Number, piece: Sentence, reason: str, setting: Setting, metric: str | None = None) -> Refused:
    """The record of a number that was seen and not taken; `reason` is one of claims.REASONS."""
    published, start, end = setting.update.published, piece.start + number.start, piece.start + number.end
    return Refused(
        document=setting.source.id,
        update=setting.update.id,
        low=number.low,
        high=number.high,
        bound=number.bound,
        reason=reason,
        metric=metric,
        reported=day_of(published) if published else None,
        start=start,
        end=end,
        words=setting.source.text[start:end],
        sentence=piece.text,
        sentence_start=piece.start,
        language=setting.language.code,
    )


def _speaker(spot: Spot, metric: Metric) -> Speaker | None:
    """The speaker of a number: of an attack an official in its clause, else who usually states it, or the nearest."""
    said, (first, last) = [s for s in spot.around.speakers if s.says], spot.clause()
    own = [s for s in said if (s.claimant, s.scope) == _OFFICIAL and first <= s.start < last]
    told = tuple(own if own and metric.family in _DEFENDER else said)
    return next((s for s in told if s.claimant == metric.reporter), speakers.choose(told, spot.start))


def _is_of_another(speaker: Speaker, scope: str, metric: Metric) -> bool:
    """Whether the head of one region is the only one named in a sentence that counts for another region.

    Or officials of Ukraine in one on what Russia shot down: "the ministry" is its own.
    """
    if (speaker.claimant, speaker.scope) == _OFFICIAL and metric.side == "russia":
        return metric.name.endswith("_shot_down")
    regional = speaker.scope.startswith("region:") and scope.startswith("region:")
    return regional and scope != speaker.scope and not respective.holds(scope, speaker.scope)


def _carried(before: Speaker | None, metric: Metric) -> Speaker | None:
    """The speaker of another sentence, where it can count this: an air attack's figures are the defender's.

    Of the other side's army only one who has spoken before can tell: "172 clashes took place. ... Putin announced". All
    that is counted along the front but what a group of forces repelled is told by Ukraine's staff.
    """
    side = owners.side_of(before) if before else ""
    foreign = side in ("ukraine", "russia") and side != metric.side
    late = before is not None and before.start < 0
    ground = metric.family not in _DEFENDER and (late or metric.name in _GROUND)
    if before and before.claimant.endswith(":air_force") and ground:
        # Who counts the attack from the air has counted nothing of the front.
        return None
    front = metric.family == _FRONT and metric.name != "attacks_repelled"
    staff = front and side == "russia" and before is not None and before.scope == NATIONAL
    return None if foreign and (late or metric.family in _DEFENDER or staff) else before


def _claim(spot: Spot, piece: Sentence, metric: Metric, mark: str | None, setting: Setting) -> Claim:
    """The claim of a number for one metric, national until its scope is known."""
    number = spot.taken.number
    # Where the text names nobody, the side that counts this states it, and no body of it.
    claimant = spot.speaker.claimant if spot.speaker else _unnamed(metric, setting)
    dated = dating.dated(spot, metric, mark, claimant, setting)
    window, daily = dated.window, dated.grain == "day"
    start, end = piece.start + number.start, piece.start + number.end
    return Claim(
        document=setting.source.id,
        update=setting.update.id,
        metric=metric.name,
        low=number.low,
        high=number.high,
        bound=number.bound,
        grain=dated.grain,
        role=dated.role,
        claimant=claimant,
        scope=NATIONAL,
        window_start=window.start,
        window_end=window.end,
        precision=window.precision,
        day=window.day if daily else None,
        day_reason=window.reason if daily else days.LONGER,
        reported=day_of(dated.stated) if dated.stated else None,
        start=start,
        end=end,
        words=setting.source.text[start:end],
        sentence=piece.text,
        sentence_start=piece.start,
        rule=spot.taken.found.phrase.name,
        language=setting.language.code,
    )


def _unnamed(metric: Metric, setting: Setting) -> str:
    """Who states a figure where the text names nobody: its side, and of Russia "the ministry" where it is named."""
    ministry = setting.language.speech.ministry
    if metric.side == "russia" and ministry and compiled(ministry).search(numbers.plain(setting.update.text)):
        return "russia:mod"
    return f"{metric.side}:official"
