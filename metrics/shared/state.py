"""The state of a page as an address: every choice has a catalogue name, is read from the query and written back to it.

The fields are plain values and need no server; `follow` ties them to Streamlit's widgets and to the address bar.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Protocol
from urllib.parse import urlencode

import streamlit as st

from metrics.locale import LANGUAGES, _
from metrics.shared import tongue
from metrics.words import KYIV

DAY_ALONE = len("2025-01-06")
# Characters of a strange name or value that are repeated.
SHOWN = 80

Query = dict[str, list[str]]


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
class Text:
    """Free text, such as a search or the name of an update."""

    name: str
    default: str = ""

    def read(self, given: Sequence[str]) -> tuple[str, list[str]]:
        return (given[-1] if given else self.default), []

    def write(self, value: str) -> list[str]:
        return [value]


@dataclass(frozen=True, slots=True)
class State:
    """What a page shows: the value of each field, and sentences about what the address asked for in vain."""

    page: str
    fields: tuple[Field, ...]
    values: dict[str, Any]
    notes: list[str] = field(default_factory=list)

    def __getitem__(self, name: str) -> Any:
        return self.values[name]

    def key(self, name: str) -> str:
        """The widget key of a field."""
        return f"{self.page}.{name}"

    def options(self, name: str) -> Sequence[str]:
        """What can be chosen for a field that takes names out of a list."""
        return next(f.options for f in self.fields if isinstance(f, One | Many) and f.name == name)

    def query(self, full: bool) -> Query:
        """The state as query parameters: everything, or only what differs from the default."""
        chosen = [f for f in self.fields if full or f.write(self.values[f.name]) != f.write(f.default)]
        return {f.name: f.write(self.values[f.name]) for f in chosen}


def read(page: str, fields: Sequence[Field], query: Mapping[str, Sequence[str]]) -> State:
    """The state a query asks for; unknown names and values are left out and noted, never an error."""
    values: dict[str, Any] = {}
    strange = [name for name in query if name not in {tongue.NAME, *(f.name for f in fields)}]
    said = _("The link holds “{name}”, which this page does not know; it was ignored.")
    notes = [said.format(name=name[:SHOWN]) for name in strange]
    notes += [_not_here(tongue.NAME, text) for text in query.get(tongue.NAME, ()) if text not in LANGUAGES]
    for each in fields:
        values[each.name], unknown = each.read(query.get(each.name, ()))
        notes += [_not_here(each.name, text) for text in unknown]
    return State(page, tuple(fields), values, notes)


def _not_here(name: str, text: str) -> str:
    return _("“{text}” is not available here as {name}; it was ignored.").format(text=text[:SHOWN], name=name)


def address(base: str, query: Mapping[str, Sequence[str]]) -> str:
    """`base` with the query behind it; any query or fragment that `base` carried is dropped."""
    bare = base.partition("#")[0].partition("?")[0]
    return f"{bare}?{urlencode(query, doseq=True)}" if query else bare


def follow(page: str, *fields: Field) -> State:
    """The state of the page in this run; call it before the page's widgets, which take `key=state.key(name)`.

    A changed address (a link, the back button) sets the widgets; a changed widget sets the address.
    """
    whole = {name: st.query_params.get_all(name) for name in st.query_params}
    wanted, asked = read(page, fields, whole), _choices(whole)
    state = _settle(wanted, asked, st.session_state.get(f"{page} state"))
    for name, value in state.values.items():
        st.session_state[state.key(name)] = value
    st.session_state[f"{page} state"] = state
    shown = state.query(full=False) | {name: [value] for name, value in tongue.carried().items()}
    if whole != shown:
        st.query_params.from_dict(shown)
    return state


def _choices(query: Query) -> Query:
    """What an address asks of the page itself, without the language that every page has."""
    return {name: given for name, given in query.items() if name != tongue.NAME}


def ahead(page: str, choice: Field) -> Any:
    """The value that one field will have in this run's `follow`, for pages whose other fields depend on it."""
    asked = _choices({name: st.query_params.get_all(name) for name in st.query_params})
    seen = st.session_state.get(f"{page} state")
    if seen is not None and choice.name in seen.values:
        before = seen.values[choice.name]
        held = st.session_state.get(seen.key(choice.name), before)
        elsewhere = bool(asked) and not set(asked) & set(seen.values)
        if held != before or elsewhere or asked == seen.query(full=False):
            return _allowed(choice, held)
    return choice.read(asked.get(choice.name, ()))[0]


def _settle(wanted: State, asked: Query, seen: State | None) -> State:
    """What the address wants, unless a widget was touched since or the address is the one this page wrote itself.

    The browser's back button can bring another page's address: when this page knows none of its names, it shows what
    it showed before.
    """
    if seen is None:
        return wanted
    if asked and not set(asked) & set(wanted.values):
        return _again(wanted, seen.values)
    held = {name: st.session_state.get(wanted.key(name), value) for name, value in wanted.values.items()}
    settled = _again(wanted, held)
    touched = any(
        wanted.key(name) in st.session_state and value != seen.values.get(name)
        for name, value in settled.values.items()
    )
    if touched:
        return settled
    return State(wanted.page, wanted.fields, settled.values, seen.notes) if asked == seen.query(full=False) else wanted


def _again(page: State, values: dict[str, Any]) -> State:
    return State(page.page, page.fields, {f.name: _allowed(f, values[f.name]) for f in page.fields})


def _allowed(choice: Field, value: Any) -> Any:
    """The value, or the default where it was cleared or is no longer on offer (the ledger changes under the page)."""
    return choice.default if value is None else choice.read(choice.write(value))[0]


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
