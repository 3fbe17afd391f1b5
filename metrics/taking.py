"""One number at its place in an update: the claim it makes, or the refusal with its reason."""

from dataclasses import dataclass, replace
from datetime import datetime

from metrics import context, days, frames, losses, numbers, owners, respective, speakers, wholes
from metrics.claims import GRAINS, ROLES, Claim, Refused
from metrics.clauses import is_whole
from metrics.context import Spot
from metrics.days import Habit, Window
from metrics.frames import LONG, Frame
from metrics.kyiv import KYIV, day_of
from metrics.language import Language, compiled
from metrics.memory import Memory
from metrics.metric import Metric
from metrics.numbers import Number
from metrics.places import NATIONAL
from metrics.rules import METRICS
from metrics.sentences import Sentence
from metrics.sources import Source
from metrics.speakers import Speaker
from metrics.updates import Update

# Families whose figures the General Staff's morning report gives for the day before.
_MORNING = ("front line", "Russian losses claimed by Ukraine")
# Families whose figures the attacked side gives; what the attacker says of them, it says in its own sentence.
_DEFENDER = ("air attack on Ukraine",)
# Metrics that only ever count a part of another.
_PARTS = ("drones_shahed_type", "drones_jet_powered", "mlrs_shellings")
_NOON = (12, 0)
# "The previous night it sent 60" opens with the day compared, within so many characters.
_OPENING = 4


@dataclass(frozen=True, slots=True)
class Setting:
    """Where numbers are taken: the source, the update, its language, and what its earlier sentences have settled."""

    source: Source
    update: Update
    language: Language
    memory: Memory


@dataclass(frozen=True, slots=True)
class _Dated:
    """What a number is for: its window, grain and role, and when it was stated."""

    window: Window
    grain: str
    role: str | None
    stated: datetime | None


def take(spot: Spot, piece: Sentence, before: Speaker | None, setting: Setting) -> tuple[list[Claim], Refused | None]:
    """The claims of one number that a phrase reads, one per metric and scope; or the refusal that ends them.

    `before` is the speaker a sentence that names none goes on from. What is settled here is kept in the memory.
    """
    number, memory = spot.taken.number, setting.memory
    if reason := context.forbidden(spot):
        return [], refusal(number, piece, reason, setting)
    claims: list[Claim] = []
    told = wholes.told(spot.taken.hole, spot.around.text, spot.start, setting.language)
    if not told:
        return [], refusal(number, piece, "vague", setting)
    for name, mark in told:
        speaker = _speaker(spot, METRICS[name]) or _carried(before, METRICS[name])
        one = Spot(spot.taken, spot.around, spot.counts, owners.teller(spot, speaker), before)
        whose = owners.owner(one, memory)
        metric = owners.metric_of(METRICS[name], whose, METRICS)
        if metric is None or owners.of_his_region(metric, one.speaker):
            return claims, refusal(number, piece, "other_subject", setting)
        if metric.name != name and one.speaker is None and before:
            one = replace(one, speaker=_carried(before, metric))
        claim = _claim(one, piece, metric, mark, setting)
        if claim.grain in ("day", "week", "month") and losses.is_long(claim, metric):
            claim = replace(claim, grain="cumulative", day=None, day_reason=days.LONGER)
        if claim.grain == "day" and not _plausible(claim, metric):
            return claims, refusal(number, piece, "implausible", setting, metric.name)
        scopes = context.scopes_of(one, memory)
        if metric.name.endswith("_locations") and all(map(owners.is_in_russia, scopes)):
            return claims, refusal(number, piece, "other_subject", setting)
        for scope in scopes:
            claims.append(claim if scope == NATIONAL else replace(claim, scope=scope))
            turned = scope != NATIONAL or is_whole(one.around.text, setting.language)
            memory.scope = scope if turned and not respective.holds(memory.scope, scope) else memory.scope
            memory.last = scope
        memory.counted.add(metric.name)
        if metric.family != _MORNING[0]:
            memory.owner = whose or memory.owner
    return claims, None


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
    """The speaker the sentence names for a number: the body that usually states it, else the nearest one."""
    found = spot.around.speakers
    usual = next((s for s in found if s.says and s.claimant == metric.reporter), None)
    return usual or speakers.choose(found, spot.start)


def _carried(before: Speaker | None, metric: Metric) -> Speaker | None:
    """The speaker of another sentence, where it can count this: an air attack's figures are the defender's."""
    side = owners.side_of(before) if before else ""
    foreign = side in ("ukraine", "russia") and side != metric.side
    return None if foreign and metric.family in _DEFENDER else before


def _frame(spot: Spot, family: str, memory: Memory) -> Frame | None:
    """The time expression of a number, from its sentence or from the one it goes on from."""
    frame = context.frame_of(spot)
    if frame or spot.around.edges:
        memory.edges[family] = _edges(frame, spot.around.edges, memory.edges.get(family, ()))
    if frame:
        # A number whose phrase says its period settles nothing for the next one.
        if not set(spot.taken.hole.marks) & {"comparison", *GRAINS}:
            memory.frames[family] = frame
        return frame
    if memory.weekly:
        return Frame("week", 0, 0)
    goes_on = compiled(spot.around.language.clauses.goes_on).match(spot.around.text)
    kept = memory.frames.get(family) or (None if memory.frames else memory.lead)
    if kept is None and goes_on:
        # "Additionally, ..." goes on with the month or week that other figures were told for.
        kept = next((one for one in memory.frames.values() if one.kind in LONG and one.kind != "cumulative"), None)
    if kept is None and family in _DEFENDER:
        kept = frames.day_named(memory.head or ())
    if owners.of_a_group(spot, memory):
        # A week's briefing names the week once, for what every group of forces has done.
        return kept or next((one for one in memory.frames.values() if one.kind in LONG), None)
    dated = any(edge.kind == "between" for edge in spot.around.edges)
    if kept is None or kept.kind == "previous_day" or (dated and kept.kind == "yesterday"):
        return None
    return kept if kept.kind not in LONG or goes_on else None


def _told_day(family: str, memory: Memory) -> Frame | None:
    """The date that the figures of a family are told for, where one is named."""
    head = frames.day_named(memory.head or ()) if family in _DEFENDER else None
    return next((f for f in (memory.frames.get(family), head) if f and f.day and f.kind in ("date", "night")), None)


def _edges(frame: Frame | None, own: tuple[Frame, ...], before: tuple[Frame, ...]) -> tuple[Frame, ...]:
    """The edges of a sentence's window; one that only says "as of 09:00" goes on with the start told before."""
    goes_on = frame is None and all(edge.kind == "as_of" for edge in own)
    return (*(edge for edge in before if edge.kind == "start"), *own) if goes_on else own


def _usual(metric: Metric) -> str:
    """The period meant when nothing is said."""
    own_losses = metric.name.startswith("ukrainian_") and metric.name.endswith(("casualties", "_lost"))
    return "past_day" if metric.family in _MORNING or own_losses else "night"


def _so_far(frame: Frame | None, metric: Metric, spot: Spot, stated: datetime | None, memory: Memory) -> bool:
    """Whether a front-line figure is the running total of a day that is not over."""
    kind = frame.kind if frame else ""
    if kind == "running":
        memory.so_far = memory.so_far or metric.family == "front line"
        return True
    if metric.family not in _MORNING or stated is None or not (metric.family == "front line" or memory.so_far):
        return False
    told = {f.kind for f in spot.around.frames} if kind == "date" and losses.is_loss(metric.name) else {kind}
    if told & {"past_day", "previous_day", "yesterday"}:
        return False
    running = any(f.kind == "running" for f in spot.around.frames)
    memory.so_far = memory.so_far or running or _late(frame, spot, stated, memory)
    return memory.so_far


def _late(frame: Frame | None, spot: Spot, stated: datetime, memory: Memory) -> bool:
    """Whether the sentence, or the heading above it, says that the day it reports on is not over."""
    edges, kind = (*spot.around.edges, *(memory.head or ())), frame.kind if frame else ""
    late = any(f.kind == "evening" or (f.kind == "as_of" and f.clocks and f.clocks[0] >= _NOON) for f in edges)
    local = stated.astimezone(KYIV)
    same = kind == "today" or (kind == "weekday" and frame is not None and frame.weekday == local.weekday())
    return late or (same and local.hour >= days.AFTERNOON)


def _of_a_command(frame: Frame, spot: Spot, metric: Metric) -> bool:
    """Whether "total losses" without a start are a command's of one day: it counts no others, and they are few."""
    speaker, low = spot.speaker, spot.taken.number.low or 0
    undated = frame.kind == "cumulative" and frame.month is None and frame.since is None
    here = speaker is not None and speaker.scope.startswith("command:")
    return undated and here and metric.family == _MORNING[1] and low <= metric.plausible[1]


def _dated(spot: Spot, metric: Metric, mark: str | None, claimant: str, setting: Setting) -> _Dated:
    """The period of a number, and whether it is compared with another or runs on."""
    memory = setting.memory
    told = _told_day(metric.family, memory)
    frame = _frame(spot, metric.family, memory)
    edges = memory.edges.get(metric.family, ())
    if mark == "comparison" and (frame is None or frame.kind in ("past_day", "round_day", "night")):
        frame = Frame("previous_day", 0, 0)
    if frame and mark is None and _of_a_command(frame, spot, metric):
        frame = Frame("past_day", 0, 0)
    if mark == "day" and frame and frame.kind in LONG:
        # "Losses from 24.02.22 to 05.01.25: 798,040 (+1,340)": what stands in brackets is the last day's.
        frame = Frame("past_day", 0, 0)
    kind, opening = (frame.kind, frame.start < _OPENING) if frame else ("", False)
    recalled = opening and metric.name in memory.counted
    compared = mark == "comparison" or (kind == "previous_day" and (recalled or context.is_compared(spot)))
    published = days.headed(memory.head or (), setting.update.published)
    stated = days.spoken(spot.around.frames, published)
    # "said on Monday" holds for the whole update.
    memory.stated = stated if stated != published else memory.stated
    stated = memory.stated or stated
    late = frame is None and metric.family == _MORNING[0] and stated is not None and days.is_afternoon(stated)
    morning = metric.family in _MORNING and claimant.startswith("ukraine:") and not late
    running = "running" if _so_far(frame, metric, spot, stated, memory) else None
    frame = Frame("running", 0, 0) if running and frame is None else frame
    usual = "past_day" if metric.side == "russia" and owners.of_a_group(spot, memory) else _usual(metric)
    window = days.window(frame, stated, Habit(usual, morning, compared), edges)
    if compared and kind == "previous_day" and told:
        # "On the night of 3 to 4 May it sent 165, against 183 the night before": the eve of the day told.
        window = days.eve(days.window(told, stated, Habit(usual, morning, compared)))
    if not frame and not edges:
        window = replace(window, start=None, end=None, precision=None)
    grain = mark if mark in GRAINS else LONG.get(kind, "day")
    undated = context.frame_of(spot) is None or (kind == "date" and losses.is_total(spot.taken, losses.MANY))
    if memory.total and losses.is_loss(metric.name) and mark is None and undated:
        grain = "cumulative"
    role = mark if mark in ROLES else "comparison" if compared else running
    return _Dated(window, grain, role or ("subset" if metric.name in _PARTS else None), stated)


def _claim(spot: Spot, piece: Sentence, metric: Metric, mark: str | None, setting: Setting) -> Claim:
    """The claim of a number for one metric, national until its scope is known."""
    number = spot.taken.number
    # Where the text names nobody, the side that counts this states it, and no body of it.
    claimant = spot.speaker.claimant if spot.speaker else _unnamed(metric, setting)
    dated = _dated(spot, metric, mark, claimant, setting)
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


def _plausible(claim: Claim, metric: Metric) -> bool:
    low, high = metric.plausible
    return all(low <= value <= high for value in (claim.low, claim.high) if value is not None)
