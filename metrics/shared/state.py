"""The state of a page as an address: every choice has a catalogue name, is read from the query and written back to it.

The fields are plain values and need no server; `follow` ties them to Streamlit's widgets and to the address bar.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

import streamlit as st

from metrics.locale import LANGUAGES, _
from metrics.shared import tongue
from metrics.shared.fields import ALL as ALL
from metrics.shared.fields import Day as Day
from metrics.shared.fields import Field as Field
from metrics.shared.fields import Last as Last
from metrics.shared.fields import Many as Many
from metrics.shared.fields import Moment as Moment
from metrics.shared.fields import One as One
from metrics.shared.fields import Switch as Switch
from metrics.shared.fields import Text as Text
from metrics.shared.fields import Whole as Whole

# Characters of a strange name or value that are repeated.
SHOWN = 80

Query = dict[str, list[str]]


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
        following = {name for last in self.lasts() if self.values[last.name] for name in (last.since, last.until)}
        chosen = [f for f in self.fields if full or f.write(self.values[f.name]) != f.write(f.default)]
        return {f.name: f.write(self.values[f.name]) for f in chosen if f.name not in following}

    def lasts(self) -> list[Last]:
        """The fields that two days follow."""
        return [f for f in self.fields if isinstance(f, Last)]

    def living(self) -> Query:
        """Everything spelled out except the newest day: who opens it next month sees the newest day of then."""
        values = dict(self.values)
        for last in self.lasts():
            values[last.name] = values[last.name] or last.written(values[last.since], values[last.until])
        spelled = State(self.page, self.fields, values).query(full=True)
        newest = {f.name for f in self.fields if isinstance(f, Day) and values[f.name] == f.default}
        return {name: given for name, given in spelled.items() if name not in newest}

    def pinned(self) -> Query:
        """Everything spelled out, days as dates."""
        values = self.values | {last.name: "" for last in self.lasts()}
        return State(self.page, self.fields, values).query(full=True)


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
    for last in (f for f in fields if isinstance(f, Last) and values[f.name]):
        values |= last.days(values[last.name])
        followers = {name: values[name].isoformat() for name in (last.since, last.until)}
        notes += [_not_here(name, t) for name, day in followers.items() for t in query.get(name, ()) if t != day]
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
        return _again(wanted, seen.values, seen.values)
    held = {name: st.session_state.get(wanted.key(name), value) for name, value in wanted.values.items()}
    settled = _again(wanted, held, seen.values)
    touched = any(
        wanted.key(name) in st.session_state and value != seen.values.get(name)
        for name, value in settled.values.items()
    )
    if touched:
        return settled
    return State(wanted.page, wanted.fields, settled.values, seen.notes) if asked == seen.query(full=False) else wanted


def _again(page: State, values: Mapping[str, Any], before: Mapping[str, Any]) -> State:
    """The values as far as they are on offer; a `Last` moves its days, unless they were chosen since `before`."""
    allowed = {f.name: _allowed(f, values[f.name]) for f in page.fields}
    for last in (one for one in page.lasts() if allowed[one.name]):
        moved = any(allowed[name] != before[name] for name in (last.since, last.until))
        kept = allowed[last.name] == before[last.name]
        allowed |= {last.name: ""} if moved and kept else last.days(allowed[last.name])
    return State(page.page, page.fields, allowed)


def _allowed(choice: Field, value: Any) -> Any:
    """The value, or the default where it was cleared or is no longer on offer (the ledger changes under the page)."""
    return choice.default if value is None else choice.read(choice.write(value))[0]
