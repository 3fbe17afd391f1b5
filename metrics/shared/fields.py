"""The choices of a page: each has its name in an address, and is read from strings and written to them. No server."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Protocol

from metrics.words import KYIV

DAY_ALONE = len("2025-01-06")
ALL = "all"
_WHOLE = re.compile(r"[0-9]{1,6}")
_LAST = re.compile(r"[1-9]\d{0,4}d")


class Field(Protocol):
    """One choice of a page: its name in the address, and how its value is read from and written to strings."""

    @property
    def name(self) -> str: ...

    @property
    def default(self) -> Any: ...

    def read(self, given: Sequence[str]) -> tuple[Any, list[str]]:
        """The value that `given` asks for, and the strings that were not understood."""
        ...

    def write(self, value: Any) -> list[str]:
        """The strings that stand for `value`."""
        ...


@dataclass(frozen=True, slots=True)
class One:
    """One name out of a list."""

    name: str
    options: Sequence[str]
    default: str

    def read(self, given: Sequence[str]) -> tuple[str, list[str]]:
        known = [text for text in given if text in self.options]
        return (known[-1] if known else self.default), [text for text in given if text not in self.options]

    def write(self, value: str) -> list[str]:
        return [value]


@dataclass(frozen=True, slots=True)
class Many:
    """Several names out of a list, in the order chosen; an empty string stands for none."""

    name: str
    options: Sequence[str]
    default: Sequence[str]

    def read(self, given: Sequence[str]) -> tuple[list[str], list[str]]:
        known = [text for text in dict.fromkeys(given) if text in self.options]
        unknown = [text for text in given if text and text not in self.options]
        return (known if known or "" in given else list(self.default)), unknown

    def write(self, value: Sequence[str]) -> list[str]:
        return list(value) or [""]


@dataclass(frozen=True, slots=True)
class Day:
    """One calendar day, written as an ISO date, within the days that can be chosen; None is no day."""

    name: str
    first: date
    last: date
    default: date | None

    def read(self, given: Sequence[str]) -> tuple[date | None, list[str]]:
        parsed = [(text, _iso(text)) for text in given]
        known = [day for __, day in parsed if day and self.first <= day <= self.last]
        return (known[-1] if known else self.default), [text for text, day in parsed if day not in known]

    def write(self, value: date | None) -> list[str]:
        return [value.isoformat()] if value else []


@dataclass(frozen=True, slots=True)
class Moment:
    """A time to the minute in Kyiv, without zone as its widget holds it, or None; written as 2025-01-06T12:00.

    A time with a zone is turned into Kyiv's, a day alone is its last minute. Times after `last` are not available.
    """

    name: str
    last: datetime
    default: datetime | None = None

    def read(self, given: Sequence[str]) -> tuple[datetime | None, list[str]]:
        parsed = [(text, _moment(text)) for text in given]
        known = [time for __, time in parsed if time and time <= self.last]
        return (known[-1] if known else self.default), [text for text, time in parsed if time not in known]

    def write(self, value: datetime | None) -> list[str]:
        return [value.isoformat(timespec="minutes")] if value else []


@dataclass(frozen=True, slots=True)
class Switch:
    """On or off."""

    name: str
    default: bool

    def read(self, given: Sequence[str]) -> tuple[bool, list[str]]:
        known = [text for text in given if text in ("on", "off")]
        return (known[-1] == "on" if known else self.default), [text for text in given if text not in ("on", "off")]

    def write(self, value: bool) -> list[str]:
        return ["on" if value else "off"]


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number from `least` on, such as the page of a long list."""

    name: str
    least: int
    default: int

    def read(self, given: Sequence[str]) -> tuple[int, list[str]]:
        known = [text for text in given if _WHOLE.fullmatch(text) and int(text) >= self.least]
        return (int(known[-1]) if known else self.default), [text for text in given if text not in known]

    def write(self, value: int) -> list[str]:
        return [str(value)]


@dataclass(frozen=True, slots=True)
class Text:
    """Free text, such as a search or the name of an update."""

    name: str
    default: str = ""

    def read(self, given: Sequence[str]) -> tuple[str, list[str]]:
        return (given[-1] if given else self.default), []

    def write(self, value: str) -> list[str]:
        return [value]


@dataclass(frozen=True, slots=True)
class Last:
    """The days up to the newest one: "90d" are ninety of them, "all" is every day, "" leaves the days to be chosen.

    since, until    the names of the two days that follow it
    first, newest   the oldest and the newest day there is
    """

    name: str
    since: str
    until: str
    first: date
    newest: date
    default: str = ""

    def read(self, given: Sequence[str]) -> tuple[str, list[str]]:
        known = [text for text in given if text in ("", ALL) or _LAST.fullmatch(text)]
        return (known[-1] if known else self.default), [text for text in given if text not in known]

    def write(self, value: str) -> list[str]:
        return [value] if value else []

    def days(self, value: str) -> dict[str, date]:
        """The two days that a value stands for."""
        if value == ALL:
            return {self.since: self.first, self.until: self.newest}
        back = timedelta(days=min(int(value[:-1]), (self.newest - self.first).days + 1) - 1)
        return {self.since: self.newest - back, self.until: self.newest}

    def written(self, since: date, until: date) -> str:
        """The value that stands for two days; empty where they do not reach the newest one."""
        if until != self.newest:
            return ""
        return ALL if since == self.first else f"{(until - since).days + 1}d"


def _moment(text: str) -> datetime | None:
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    if len(text) == DAY_ALONE:
        return found.replace(hour=23, minute=59)
    return (found.astimezone(KYIV) if found.tzinfo else found).replace(tzinfo=None, second=0, microsecond=0)


def _iso(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
