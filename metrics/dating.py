"""The period of one number: its window, its grain, and whether it is compared, a part or still running."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from metrics import days, frames, losses, owners, periods, stating
from metrics.claims import GRAINS, ROLES
from metrics.clauses import opens_district
from metrics.context import Spot
from metrics.days import Habit, Window
from metrics.families import is_air
from metrics.frames import AGAIN, LONG, Frame
from metrics.kyiv import KYIV
from metrics.language import compiled
from metrics.memory import Memory, Setting
from metrics.metric import Metric

# Families whose figures the General Staff's morning report gives for the day before.
_MORNING = ("front line", "Russian losses claimed by Ukraine")
# Families whose figures the attacked side gives; what the attacker says of them, it says in its own sentence.
_DEFENDER = ("air attack on Ukraine",)
_RUSSIAN = ("attacks on Russia and Ukrainian losses",)
# Metrics that only ever count a part of another.
_PARTS = ("drones_shahed_type", "drones_jet_powered", "mlrs_shellings")
# What aircraft do, and do by night as well as by day.
_DROPPED = ("guided_bombs", "air_strikes")
# Periods at the head of a list of totals, which are those of its days in brackets.
_LISTED = ("", "date", "past_day")
_NOON = (12, 0)
# "The previous night it sent 60" opens with the day compared, within so many characters.
_OPENING = 4


@dataclass(frozen=True, slots=True)
class Dated:
    """What a number is for: its window, grain and role, and when it was stated."""

    window: Window
    grain: str
    role: str | None
    stated: datetime | None


def _own(spot: Spot, memory: Memory) -> Frame | None:
    """The time expression of a number's own sentence, of the label before it, or that "then" goes back to."""
    own = frames.labelled(periods.frame_of(spot), memory.before, spot.around.language)
    if own and own.kind == "night" and not own.day and own.weekday is None and memory.span:
        # "Overnight on October 22 to 23 it struck refineries. Overnight 139 were downed": that night.
        own = memory.span if memory.span.kind == "night" and memory.span.day else own
    return own or stating.then(spot.around.text, memory, spot.around.language)


def _frame(spot: Spot, family: str, memory: Memory) -> Frame | None:
    """The time expression of a number, from its sentence or from the one it goes on from."""
    frame = _own(spot, memory)
    frame = periods.again(frame, family, spot, memory) if frame and frame.kind == AGAIN else frame
    frame = periods.just_passed(frame, spot, memory) if frame and frame.kind == "previous_day" else frame
    if frame or spot.around.edges:
        memory.edges[family] = _edges(frame, spot.around.edges, memory.edges.get(family, ()))
    if frame:
        compared = "comparison" in spot.taken.hole.marks
        past = None if compared else periods.past(frame, family, spot, memory)
        memory.recalled[family] = past
        # A number whose phrase says its period settles nothing for the next one.
        if not set(spot.taken.hole.marks) & {"comparison", "running", *GRAINS} and not past:
            memory.frames[family] = frame
        return frame
    if memory.digest and not periods.of_one_night(family, spot, memory):
        return Frame(memory.digest, 0, 0)
    if family in _RUSSIAN and is_air(spot.taken) and periods.has_hours(spot) and _told_past_day(family, memory):
        # "Over the past day they lost 300. From 22:00 on the 16th to 07:00 on the 17th 88 drones were downed."
        del memory.frames[family]
    if recalled := periods.recalled(family, spot, memory):
        return recalled
    goes_on = compiled(spot.around.language.clauses.goes_on).match(spot.around.text)
    kept = _kept(family, spot, memory, goes_on is not None)
    if owners.of_a_group(spot, memory):
        return frames.of_groups(kept, memory.frames.values())
    if memory.span and not spot.around.edges and memory.span.kind in LONG:
        return memory.span
    if memory.opened and family in _DEFENDER:
        # "On Wednesday, 9 July, came the worst night. They shot down 244": another day than the paragraph before.
        memory.frames[family] = memory.opened
        return memory.opened
    night = frames.night_before(memory.before, None if kept else memory.span, spot.around.language)
    if night and (family in _DEFENDER or is_air(spot.taken)) and not spot.around.edges:
        memory.frames[family] = night
        return night
    return periods.still(kept, goes_on is not None, spot, is_air(spot.taken) and not memory.parted)


def _kept(family: str, spot: Spot, memory: Memory, goes_on: bool) -> Frame | None:
    """The period told last for a family, else the one that opens the update or that its heading names."""
    kept = memory.frames.get(family) or (None if memory.frames else memory.lead)
    if kept is None and goes_on:
        # "Additionally, ..." goes on with the month or week that other figures were told for.
        kept = next((one for one in memory.frames.values() if one.kind in LONG and one.kind != "cumulative"), None)
    if kept is None and (family in _DEFENDER or is_air(spot.taken)):
        kept = _of_heading(family, memory)
    # "In all, 1,248,900 since the invasion began. Three tanks were destroyed as well": of the day.
    days_own = kept is not None and kept.kind == "cumulative" and goes_on and losses.are_a_days(memory.told)
    return None if days_own else kept


def _of_heading(family: str, memory: Memory) -> Frame | None:
    """The day that a heading names; a briefing of Russia's ministry is headed by the one on which it appears."""
    dated = family in _DEFENDER or frames.is_past_date(memory.head or ())
    return frames.day_named(f for f in memory.head or () if dated or f.kind in ("night", "half_day"))


def _told_day(family: str, memory: Memory) -> Frame | None:
    """The date that the figures of a family are told for, where one is named."""
    head = frames.day_named(memory.head or ()) if family in _DEFENDER else None
    return next((f for f in (memory.frames.get(family), head) if f and f.day and f.kind in ("date", "night")), None)


def _told_past_day(family: str, memory: Memory) -> bool:
    """Whether the figures of a family have been told for the past day."""
    return family in memory.frames and memory.frames[family].kind in ("past_day", "round_day")


def _is_eve(frame: Frame | None, metric: Metric, memory: Memory) -> bool:
    """Whether what a number is compared with is of the day before the one told.

    "It lost 1,290 in the past day. Yesterday it named 1,180": what was named then was the day before.
    """
    named = frame.kind if frame else ""
    return named in ("", "past_day", "round_day", "night") or (
        named == "yesterday" and _told_past_day(metric.family, memory)
    )


def _is_dated(frame: Frame | None, spot: Spot) -> bool:
    """Whether what is compared has its own date ("only once were there more: 362 on the night of 17 March")."""
    if frame is None or not frame.day or periods.frame_of(spot) != frame:
        return False
    return spot.neighbours()[0] <= frame.start < spot.start


def _compared_with(metric: Metric, told: Frame | None, kept: Frame | None) -> Frame | None:
    """The period that a figure of the day before is compared with, where it is a date or "the past day" (`kept`)."""
    past = kept is not None and kept.kind in ("past_day", "round_day")
    return kept if past and metric.family not in _MORNING else told


def _edges(frame: Frame | None, own: tuple[Frame, ...], before: tuple[Frame, ...]) -> tuple[Frame, ...]:
    """The edges of a sentence's window; one that only says "as of 09:00" goes on with the start told before."""
    goes_on = frame is None and all(edge.kind == "as_of" for edge in own)
    return (*(edge for edge in before if edge.kind == "start"), *own) if goes_on else own


def _usual(metric: Metric, setting: Setting) -> str:
    """The period meant when nothing is said; the staff's report on a day counts what was shot down then as well."""
    staff, front = setting.language.times.staff, setting.memory.frames.get(_MORNING[0])
    if staff and front and front.kind == "past_day" and metric.family in _DEFENDER:
        return "past_day" if compiled(staff).search(setting.update.text) else "night"
    own_losses = metric.name.startswith("ukrainian_") and metric.name.endswith(("casualties", "_lost"))
    return "past_day" if metric.family in _MORNING or own_losses else "night"


def _so_far(frame: Frame | None, metric: Metric, spot: Spot, stated: datetime | None, memory: Memory) -> bool:
    """Whether a front-line figure is the running total of a day that is not over."""
    kind = frame.kind if frame else ""
    if kind == "running":
        memory.so_far = memory.so_far or metric.family == "front line"
        return True
    if metric.family == "front line" and stated and periods.frame_of(spot) is None and _by_hour(spot):
        return True
    if metric.family not in _MORNING or stated is None or not (metric.family == "front line" or memory.so_far):
        return False
    told = {f.kind for f in spot.around.frames} if kind == "date" and losses.is_loss(metric.name) else {kind}
    # "Over the past day" of a report that has begun with the day so far, and of its evening, is no other day.
    goes_on = kind == "past_day" and memory.so_far and metric.family == "front line" and _ends(spot, stated, memory)
    if not goes_on and (told & {"past_day", "previous_day", "yesterday"} or _is_over(frame, stated)):
        # "Over the past day, 1 June": what the headline left open is over.
        memory.so_far = memory.so_far and kind != "date"
        return False
    running = any(f.kind == "running" and (frame is None or f.start != frame.start) for f in spot.around.frames)
    # What is told of the front in the evening without a time is of the day that goes on.
    russian = spot.speaker is not None and spot.speaker.side == "russia"
    open_day = frame is None and metric.family == "front line" and days.is_afternoon(stated) and not russian
    memory.so_far = memory.so_far or running or open_day or _late(frame, spot, stated, memory)
    return memory.so_far


def _is_over(frame: Frame | None, stated: datetime) -> bool:
    """Whether a figure is told for the date of the day before."""
    eve = stated.astimezone(KYIV).date() - timedelta(days=1)
    if frame is None or frame.kind != "weekday":
        return frame is not None and frame.kind == "date" and (frame.month, frame.day) == (eve.month, eve.day)
    return frame.weekday == eve.weekday()


def _by_hour(spot: Spot) -> bool:
    """Whether the sentence says by which hour of the afternoon ("by 16:00 there were 74")."""
    return any(f.kind == "as_of" and f.clocks and f.clocks[0] >= _NOON for f in spot.around.edges)


def _late(frame: Frame | None, spot: Spot, stated: datetime, memory: Memory) -> bool:
    """Whether the sentence, or the heading above it, says that the day it reports on is not over."""
    edges, kind = (*spot.around.edges, *(memory.head or ())), frame.kind if frame else ""
    local = stated.astimezone(KYIV)
    own = (None, local.weekday(), (local - timedelta(hours=6)).weekday())
    hours = (f for f in edges if f.kind == "as_of" and f.clocks and f.clocks[0] >= _NOON and f.weekday in own)
    late = any(True for _ in hours) or any(f.kind == "evening" for f in edges)
    same = kind == "today" or (kind == "weekday" and frame is not None and frame.weekday == local.weekday())
    return late or (same and local.hour >= days.AFTERNOON)


def _ends(spot: Spot, stated: datetime | None, memory: Memory) -> bool:
    """Whether "the past day" is the one that ends, of a report of the evening."""
    return stated is not None and _late(None, spot, stated, memory)


def _is_own(kind: str, spot: Spot, metric: Metric, stated: datetime | None, memory: Memory) -> bool:
    """Whether a figure is of the day or night it is told on, and not of the day before as in a morning's report."""
    if kind == "night":
        # "Overnight they dropped 20 bombs" beside drones and missiles: of that night, and of no day before.
        return _of_a_command(spot) or (metric.name in _DROPPED and periods.frame_of(spot) is not None)
    if kind == "past_day":
        # "Over the past day" of an evening report is the day that ends.
        return _by_evening(spot, metric) and _ends(spot, stated, memory)
    told = bool(kind) or (_MORNING[0] in memory.frames and memory.frames[_MORNING[0]].kind == "past_day")
    return not told and _by_evening(spot, metric) and stated is not None and days.is_afternoon(stated)


def _by_evening(spot: Spot, metric: Metric) -> bool:
    """Whether what is told in the afternoon without a time is of that day: of the front, and losses of a command."""
    return metric.family == _MORNING[0] or (metric.family == _MORNING[1] and _of_a_command(spot))


def _of_a_command(spot: Spot) -> bool:
    """Whether a command of a part of the country speaks, which reports when it likes."""
    return spot.speaker is not None and spot.speaker.scope.startswith("command:")


def _is_part(spot: Spot, metric: Metric, memory: Memory) -> bool:
    """Whether a number is a part by its metric, or of a district where its region or other districts are counted."""
    regional = spot.speaker is not None and spot.speaker.scope.startswith("region:")
    if (memory.districts or regional) and opens_district(spot.around.text, spot.around.language):
        return True
    # The number of the headline told again is no part of it.
    other = memory.counted.get(metric.name, spot.taken.number.low) != spot.taken.number.low
    # "Four over the Yelets district in the Lipetsk region", after what fell over another region.
    regions = {place.scope for place in spot.around.places if place.kind == "region"}
    other = other and not (regions and memory.last.startswith("region:") and memory.last not in regions)
    return (other and spot.says(spot.around.language.clauses.district)) or metric.name in _PARTS


def dated(spot: Spot, metric: Metric, mark: str | None, claimant: str, setting: Setting) -> Dated:
    """The period of a number, and whether it is compared with another or runs on."""
    memory, mark = setting.memory, losses.meant(mark, spot, metric, setting.memory.ground)
    told, kept = _told_day(metric.family, memory), memory.frames.get(metric.family)
    frame = _shortened(_frame(spot, metric.family, memory), spot, metric, mark, memory)
    edges = memory.edges.get(metric.family, ())
    stated = stating.stated(spot.around.frames, frame, memory, setting.update.published)
    if stated:
        named = {**memory.frames, metric.family: kept} if kept and frame and frame.kind == "night" else memory.frames
        frame = frames.of_the_report(frame, named, _MORNING if metric.family in _MORNING else (), stated)
    kind = frame.kind if frame else ""
    recalled = bool(frame and frame.start < _OPENING) and any(one.endswith(metric.name) for one in memory.counted)
    compared = mark == "comparison" or (kind == "previous_day" and (recalled or periods.is_compared(spot)))
    own = _is_own(kind, spot, metric, stated, memory)
    morning = metric.family in _MORNING and claimant.startswith("ukraine:") and not own
    running = "running" if _so_far(frame, metric, spot, stated, memory) else None
    frame = stating.open_day(spot.around.edges) if running and (frame is None or _by_hour(spot)) else frame
    usual = "past_day" if metric.side == "russia" and owners.of_a_group(spot, memory) else _usual(metric, setting)
    window = days.window(frame, stated, Habit(usual, morning, compared), edges)
    told = _compared_with(metric, told, kept) if compared and kind == "previous_day" else None
    if told:
        # "On the night of 3 to 4 May it sent 165, against 183 the night before": the eve of the day told.
        window = days.eve(days.window(told, stated, Habit(usual, morning, compared)))
    if not frame and not edges:
        window = replace(window, start=None, end=None, precision=None)
    grain = mark if mark in GRAINS else LONG.get(kind, "day")
    undated = periods.frame_of(spot) is None or (kind == "date" and losses.is_total(spot.taken, losses.MANY))
    listed = kind in _LISTED and losses.are_paired(memory.told)
    if (listed or (memory.total and undated)) and losses.is_loss(metric.name) and mark is None:
        grain = "cumulative"
    role = _marked(mark, metric, running) or ("comparison" if compared else running)
    return Dated(window, grain, role or ("subset" if _is_part(spot, metric, memory) else None), stated)


def _shortened(frame: Frame | None, spot: Spot, metric: Metric, mark: str | None, memory: Memory) -> Frame | None:
    """The period of a number whose mark or count says that it is a day's, whatever is told around it."""
    if mark == "comparison" and _is_eve(frame, metric, memory) and not _is_dated(frame, spot):
        return Frame("previous_day", 0, 0)
    # "Losses from 24.02.22 to 05.01.25: 798,040 (+1,340)": the brackets are the last day's.
    if frame and (
        (mark is None and losses.are_few(frame, spot, metric, memory.ground)) or (mark == "day" and frame.kind in LONG)
    ):
        return Frame("past_day", 0, 0)
    return frame


def _marked(mark: str | None, metric: Metric, running: str | None) -> str | None:
    """The role a phrase gives a number; one that is always a part needs no word for it, but for a day not over."""
    always = mark == "subset" and metric.name in _PARTS
    return mark if mark in ROLES and not (running and always) else None
