"""When the figures of an update were stated: as its heading or its sentences say, else when it was published."""

from collections.abc import Iterable
from datetime import datetime

from metrics import days
from metrics.frames import Frame
from metrics.kyiv import KYIV
from metrics.memory import Memory


def stated(named: Iterable[Frame], frame: Frame | None, memory: Memory, published: datetime | None) -> datetime | None:
    """When a number was stated, of a sentence with these time expressions; `frame` is that of the number itself.

    "Said on Saturday" holds for what follows, until another day is said, or what is told is of the day of publication.
    """
    named, published = tuple(named), days.headed(memory.head or (), published)
    said = days.spoken(named, published)
    if said != published or any(_is_dated(one) for one in named if one.kind == "said"):
        memory.stated = said
    if published and frame and frame.weekday == published.astimezone(KYIV).weekday():
        return published if said == published else said
    return memory.stated or said


def _is_dated(frame: Frame) -> bool:
    return frame.weekday is not None or frame.day is not None
