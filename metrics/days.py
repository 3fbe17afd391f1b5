"""Time expressions to windows and days: what period a figure is for, and which Kyiv day that is."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from metrics import kyiv
from metrics.frames import LONG, Frame
from metrics.kyiv import KYIV, day_of

# A report that appears before this hour speaks of the day before when it says "the past day" (design of the catalogue).
AFTERNOON = 15
# Nothing has come by day before this hour.
_NOON = 12
# An hour on a date further than so many days before the day itself is a slip of the pen.
_FAR = 3
# A report may appear so long before the last hour it names.
_SOON = timedelta(minutes=30)
# No date is further ahead than a slip of the pen, and "last Wednesday" is no day of so few ago.
_COMING, _JUST = timedelta(days=40), 2
# Kinds that leave it to the hours beside them which day they mean.
_UNNAMED = ("night", "daytime", "half_day", "today", "moment")
# A heading that differs more from the publication names a wrong day.
_DRIFT = timedelta(hours=12)
UNDATED = "the text has no date, and none was given with --published"
LONGER = "the figure covers more than one day"


@dataclass(frozen=True, slots=True)
class Window:
    """The period of a figure: start and end with zone, precision, the Kyiv day it counts for, and why there is none."""

    start: datetime | None
    end: datetime | None
    precision: str | None
    day: date | None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Habit:
    """How the one who states a figure means a period that is not spelled out.

    usual       the period meant when nothing is said: "night", "past_day" or "day"
    morning     whether it is the General Staff's morning report, which covers the day before it appears
    compared    whether "the previous day" is what the figure is compared with, and not the day it reports
    """

    usual: str
    morning: bool = False
    compared: bool = False


def _at(day: date, clock: time, zone: ZoneInfo = KYIV) -> datetime:
    return datetime.combine(day, clock, zone).astimezone(UTC)


def _back(day: date, days: int = 1) -> date:
    return day - timedelta(days=days)


def night_to(day: date) -> Window:
    """The night that ends on `day`."""
    evening, morning = kyiv.night_to(day)
    return Window(evening.astimezone(UTC), morning.astimezone(UTC), "part of day", day)


def daytime(day: date) -> Window:
    """What lies between the night that ends on `day` and the next one."""
    return Window(night_to(day).end, night_to(_back(day, -1)).start, "part of day", day)


def whole(day: date) -> Window:
    """A calendar day in Kyiv."""
    return Window(_at(day, time(0)), _at(_back(day, -1), time(0)), "day", day)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _named(frame: Frame, said: date) -> date | None:
    """The calendar day a frame names: the date nearest to the day it was said, or the last such weekday."""
    if frame.month and frame.day:
        years = [frame.year] if frame.year else [said.year, said.year - 1, said.year + 1]
        dates = [day for year in years if (day := _date(year, frame.month, frame.day))]
        # "New Year's night", told in November, is the one that has been.
        return min(dates, key=lambda d: (d - said > _COMING, abs((d - said).days))) if dates else None
    ago = (said.weekday() - frame.weekday) % 7 if frame.weekday is not None else None
    return None if ago is None else _back(said, ago + (7 if frame.gone and ago < _JUST else 0))


def _written(frame: Frame | None) -> date | None:
    """The day a frame names with its year, which needs no date of publication to be understood."""
    return _date(frame.year, frame.month, frame.day) if frame and frame.year and frame.month and frame.day else None


def spoken(found: Iterable[Frame], published: datetime | None) -> datetime | None:
    """When the figure was stated: the weekday or date of "said on Saturday" where it is named, else `published`.

    Without `published` only a date with its year says it.
    """
    if published is None:
        dated = (day for frame in found if frame.kind == "said" and (day := _written(frame)))
        return next((_at(day, time(10)) for day in dated), None)
    said = day_of(published)
    for frame in found:
        named = _named(frame, said) if frame.kind == "said" else None
        if named and 0 < (said - named).days < 7:
            return _at(named, time(10))
    return published


def headed(found: Iterable[Frame], published: datetime | None) -> datetime | None:
    """When a report was made, by the hour and date of its heading ("as of 22:00 on 1 May").

    A heading far from the publication is a slip of the pen. Without a publication only a date with its year says it.
    """
    for frame in found:
        day = _named(frame, day_of(published)) if published else _written(frame)
        if frame.kind == "as_of" and frame.clocks and day and frame.month:
            moment = _at(day, time(*frame.clocks[0]), frame.zone)
            return moment if published is None or abs(published - moment) <= _DRIFT else published
        if frame.kind == "cumulative" and day and published is None:
            return _at(day, time(8))
    return published


def _night(frame: Frame, said: date) -> Window:
    """The night a frame names: "Saturday night" ends on Sunday, "overnight on Saturday" on that Saturday."""
    named = _named(frame, said)
    if named is None:
        return night_to(said)
    return night_to(min(_back(named, -1), said) if frame.begins else named)


def _over_midnight(frame: Frame) -> bool:
    return len(frame.clocks) > 1 and frame.clocks[1] <= frame.clocks[0]


def _hours(found: Iterable[Frame], local: datetime) -> Window | None:
    """The window of the first expression that gives both its hours; the day is the one that holds its middle."""
    frame = next((frame for frame in found if frame.kind == "between" and len(frame.clocks) > 1), None)
    if frame is None:
        return None
    first, last = (time(*clock) for clock in frame.clocks[:2])
    named, over = _named(frame, local.date()), _over_midnight(frame)
    if named:
        end = _back(named, -1) if over and frame.opens else named
    else:
        end = local.date() if _at(local.date(), last, frame.zone) <= local + _SOON else _back(local.date())
    begins = _since(frame, end) or (_back(end) if over else end)
    start, stop = _at(begins, first, frame.zone), _at(end, last, frame.zone)
    if stop <= start:
        return None
    return Window(start, stop, "minute", day_of(start + (stop - start) / 2))


def _since(frame: Frame, end: date) -> date | None:
    """The first of the two days a frame names, where it comes shortly before the last."""
    day = _date(end.year, *frame.since) if frame.since else None
    if day and day > end:
        day = _date(end.year - 1, day.month, day.day)
    return day if day and (end - day).days <= _FAR else None


def _from(frame: Frame, day: date) -> datetime | None:
    """The start of a window of `day` that a frame gives; an evening hour is the eve's unless a date says otherwise."""
    if frame.kind not in ("start", "between") or not frame.clocks:
        return None
    if frame.kind == "between" and _over_midnight(frame):
        return _at(_back(day), time(*frame.clocks[0]), frame.zone)
    named = _named(frame, day)
    usual = _back(day) if frame.kind == "start" and frame.clocks[0][0] >= AFTERNOON else day
    near = named is not None and 0 <= (day - named).days <= _FAR
    return _at(named if named and near else usual, time(*frame.clocks[0]), frame.zone)


def _until(frame: Frame, day: date) -> datetime | None:
    """The end of a window of `day` that a frame gives."""
    wanted = {"as_of": 1, "between": 2}.get(frame.kind)
    if wanted is None or len(frame.clocks) < wanted:
        return None
    return _at(day, time(*frame.clocks[-1 if frame.kind == "as_of" else 1]), frame.zone)


def refined(window: Window, found: Iterable[Frame]) -> Window:
    """The window with the clock times a sentence gives for its edges ("from 19:00 on 11 December", "as of 09:00").

    Times are Kyiv time unless the text names a zone. An edge without a date takes the one that fits the window's day;
    edges that would end the window before it starts are left out.
    """
    if window.day is None:
        return window
    frames = tuple(found)
    starts = [edge for frame in frames if (edge := _from(frame, window.day))]
    ends = [edge for frame in frames if (edge := _until(frame, window.day))]
    start, end = starts[-1] if starts else window.start, ends[-1] if ends else window.end
    if not (starts or ends) or (start and end and start >= end):
        return window
    return replace(window, start=start, end=end, precision="minute")


def _by_edges(found: Iterable[Frame], said: date, night: bool) -> date | None:
    """The day of a window that only its edges date: it ends the morning after an evening start, a night as it says."""
    for frame in found:
        named, late = _named(frame, said), bool(frame.clocks) and frame.clocks[0][0] >= AFTERNOON
        if frame.kind == "evening" or (frame.kind == "as_of" and (late or (night and frame.clocks and named))):
            return named or said
        if frame.kind == "start" and late and named:
            return min(_back(named, -1), said)
    return None


def window(frame: Frame | None, published: datetime | None, habit: Habit, edges: tuple[Frame, ...] = ()) -> Window:
    """The window and day of a figure.

    frame       the time expression it stands with, None when there is none
    published   when it was stated, with zone; None gives a window without a day, and the reason
    habit       what is meant where nothing is said
    edges       the expressions of the sentence that may give the window's edges
    """
    written = _written(frame)
    if published is None and written and frame and frame.kind in ("date", "night", "daytime", "half_day"):
        return refined(night_to(written) if frame.kind == "night" and not frame.begins else whole(written), edges)
    if published is None:
        return Window(None, None, None, None, UNDATED)
    if frame and frame.kind in LONG:
        if frame.kind != "weekend":
            return Window(None, None, None, None, LONGER)
        start, end = (moment.astimezone(UTC) for moment in kyiv.weekend(published))
        return Window(start, end, "day", None, LONGER)
    local = published.astimezone(KYIV)
    if frame and frame.kind in ("night", "daytime") and _is_slip(frame, edges, local.date()):
        frame = replace(frame, month=None, day=None)
    open_day = frame is None or (frame.kind in _UNNAMED and not (frame.weekday is not None or frame.month))
    spelled = _hours(edges, local) if open_day else None
    if spelled:
        return spelled
    dated = None if frame else _by_edges(edges, local.date(), habit.usual == "night")
    return refined(whole(dated) if dated else _dated(frame, local, habit), edges)


def _is_slip(frame: Frame, edges: tuple[Frame, ...], said: date) -> bool:
    """Whether a night or day is named far from its publication, and the hours beside it near: a wrong month."""
    named = _named(frame, said)
    if named is None or frame.day != said.day or abs((said - named).days) <= _FAR:
        return False
    return any(0 <= (said - day).days <= 1 for edge in edges if edge.month and (day := _named(edge, said)))


def eve(window: Window) -> Window:
    """The whole day before that of a window."""
    return whole(_back(window.day)) if window.day else window


def _moment(frame: Frame, local: datetime) -> date:
    """The day of one hour: the one it names, else the last day on which it had struck."""
    named = _named(frame, local.date())
    if named or not frame.clocks:
        return named or local.date()
    moment = _at(local.date(), time(*frame.clocks[0]), frame.zone)
    return day_of(moment if moment <= local + _SOON else moment - timedelta(days=1))


def _dated(frame: Frame | None, local: datetime, habit: Habit) -> Window:
    """The night or day a time expression means when said at `local`, Kyiv time."""
    kind, said = frame.kind if frame else habit.usual, local.date()
    if kind == "night" and habit.morning:
        kind = habit.usual
    yesterday, before_noon = _back(said), local.hour < AFTERNOON
    if kind == "night":
        return _night(frame, said) if frame else night_to(said)
    if kind == "previous_day":
        earlier = habit.compared and (habit.morning or (habit.usual == "past_day" and before_noon))
        return whole(_back(yesterday) if earlier else yesterday)
    if kind == "past_day":
        ends = _named(frame, said) if frame else None  # "From the morning of the 29th to that of the 30th": the 29th.
        return whole(_back(ends) if ends else yesterday if habit.morning or before_noon else said)
    if kind == "round_day":
        return whole(yesterday if before_noon else said)
    if kind in ("yesterday", "two_days_ago"):
        return whole(yesterday if kind == "yesterday" else _back(yesterday))
    if frame and kind == "moment":
        return whole(_moment(frame, local))
    named = _named(frame, said) if frame and kind in ("weekday", "date", "daytime", "half_day") else None
    if kind == "daytime" and habit.usual == "night":
        return daytime(named or (said if local.hour >= _NOON else yesterday))
    if habit.morning and kind == "date" and named == said and before_noon:
        return whole(yesterday)
    return whole(named or said)


def is_afternoon(stated: datetime) -> bool:
    """Whether a report without a time, made then, is of the day that goes on."""
    return stated.astimezone(KYIV).hour >= AFTERNOON
