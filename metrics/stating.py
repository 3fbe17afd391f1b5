"""When the figures of an update were stated: as its heading or its sentences say, else when it was published."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from metrics import days
from metrics.frames import Frame
from metrics.kyiv import KYIV
from metrics.memory import Memory

# Before this hour an evening's report is still told, and from this one on an hour is of the evening.
_DAWN, _EVENING = 6, (16, 0)


def stated(named: Iterable[Frame], frame: Frame | None, memory: Memory, published: datetime | None) -> datetime | None:
    """When a number was stated, of a sentence with these time expressions; `frame` is that of the number itself.

    "Said on Saturday" holds for what follows, until another day is said, or what is told is of the day of publication.
    """
    named, published = tuple(named), _in_evening(memory.head or (), days.headed(memory.head or (), published))
    said = days.spoken(named, published)
    if said != published or any(_is_dated(one) for one in named if one.kind == "said"):
        memory.stated = said
    if published and frame and frame.weekday == published.astimezone(KYIV).weekday():
        return published if said == published else said
    return memory.stated or said


def open_day(edges: Iterable[Frame]) -> Frame:
    """The day that goes on: that of the hour told ("as of 22:00 on 27 April"), else the one it is told on."""
    hours = (f for f in edges if f.kind == "as_of" and f.clocks and (f.day or f.weekday is not None))
    dated = (replace(hour, kind="date" if hour.day else "weekday", clocks=()) for hour in hours)
    return next(dated, Frame("running", 0, 0))


def _in_evening(head: Iterable[Frame], published: datetime | None) -> datetime | None:
    """The last minute of the day before, for an evening's report that is told in the small hours."""
    local = published.astimezone(KYIV) if published else None
    if local is None or local.hour >= _DAWN or not any(_is_late(frame) for frame in head):
        return published
    return (local - timedelta(days=1)).replace(hour=23, minute=59, second=0, microsecond=0)


def _is_late(frame: Frame) -> bool:
    """Whether a report says that it is one of the evening, by its name or by an hour without a date."""
    undated = frame.day is None and frame.weekday is None
    return frame.kind == "evening" or (
        frame.kind == "as_of" and undated and bool(frame.clocks) and frame.clocks[0] >= _EVENING
    )


def _is_dated(frame: Frame) -> bool:
    return frame.weekday is not None or frame.day is not None
