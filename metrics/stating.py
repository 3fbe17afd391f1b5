"""When the figures of an update were stated: as its heading or its sentences say, else when it was published."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from metrics import days, frames
from metrics.frames import Frame
from metrics.kyiv import KYIV
from metrics.language import Language, compiled
from metrics.memory import Memory

# Before this hour an evening's report is still told, and from this one on an hour is of the evening.
_DAWN, _EVENING = 6, (16, 0)


def stated(named: Iterable[Frame], frame: Frame | None, memory: Memory, published: datetime | None) -> datetime | None:
    """When a number was stated, of a sentence with these time expressions; `frame` is that of the number itself.

    "Said on Saturday" holds for what follows, until another day is said, or what is told is of the day of publication.
    """
    named, published = tuple(named), _in_evening(memory.head or (), days.headed(memory.head or (), published))
    if memory.label:
        # A digest that goes through the days under their names tells each as on its day.
        memory.stated, memory.label = days.spoken((replace(memory.label, kind="said"),), published), None
    said = days.spoken(named, published)
    if said != published or any(_is_dated(one) for one in named if one.kind == "said"):
        memory.stated = said
    if published and frame and frame.weekday is not None and _is_later(frame.weekday, memory.stated, published):
        return published if said == published else said
    if published and frame and said == published and _is_on(frame, memory.stated):
        # "On 8 July the ministry reported 17. That day the staff counted 224": told of the whole day, and not on it.
        return published
    return memory.stated or said


def _is_later(weekday: int, told: datetime | None, published: datetime) -> bool:
    """Whether a weekday is the day of publication, or lies behind the day on which something was said before."""
    local = published.astimezone(KYIV)
    ago = (local.weekday() - weekday) % 7
    return ago == 0 or (told is not None and ago < (local.date() - told.astimezone(KYIV).date()).days)


def _is_on(frame: Frame, told: datetime | None) -> bool:
    """Whether a date is the day on which something was said before."""
    local = told.astimezone(KYIV) if told else None
    return local is not None and frame.kind == "date" and (frame.month, frame.day) == (local.month, local.day)


def then(text: str, memory: Memory, language: Language) -> Frame | None:
    """The day that the sentence before names, or that was told before, where this one speaks of "then"."""
    if not language.clauses.then or not compiled(language.clauses.then).match(text):
        return None
    named = frames.find(memory.above, language)
    said = (f for f in named if f.kind == "said")
    told = frames.day_named(named) or frames.day_named(replace(f, kind="date" if f.day else "weekday") for f in said)
    # What nobody has named is no day of the report.
    return told or day_of(memory) or (None if memory.above else Frame(frames.ELSEWHEN, 0, 0))


def day_of(memory: Memory) -> Frame | None:
    """The date on which something was said before, or that heads the section."""
    local = memory.stated.astimezone(KYIV) if memory.stated else None
    return Frame("date", 0, 0, month=local.month, day=local.day, year=local.year) if local else None


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
