"""The list of what is watched, `data/sources.toml`: a table for each place, as records or refused in sentences."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from metrics.sources import KINDS, About, Refusal
from metrics.sources.columns import Columns
from metrics.sources.documents import LANGUAGES
from metrics.sources.forms import FORMS

_EVERY = re.compile(r"(\d{1,4})\s*(m|h|d)")
_UNITS = {"m": "minutes", "h": "hours", "d": "days"}
NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
_CLAIMANT = re.compile(r"(?:ukraine|russia|other):[\w .'-]{1,60}")
_TEXTS = ("name", "address", "form", "publisher", "kind", "language", "credit", "every")
_LISTS = ("zero_not_given", "rounded", "may_be_absent")
# A feed or a channel is not read further back than this in one run, unless the list says so.
PAGES = 1
MOST_PAGES = 500
# A place that fails again and again rests no longer than this.
LONGEST_REST = timedelta(hours=12)


@dataclass(frozen=True, slots=True)
class Watched:
    """One place that is read again and again.

    name      short, of the list's own: what `refresh NAME` and the page of sources call it
    address   what is fetched
    about     what holds for all that the place does not say itself
    form      page, telegram, feed or table; "" is found out
    every     how long it rests between two readings
    pages     how many pages of a channel are read back, how many entries of a feed are followed
    columns   how its table is to be read, where it is one of no known kind
    """

    name: str
    address: str
    about: About
    form: str = ""
    every: timedelta = timedelta(minutes=30)
    pages: int = PAGES
    columns: Columns | None = None


@dataclass(frozen=True, slots=True)
class Listed:
    """The whole list: its places, what was refused in it, the private hosts that may be asked, whom to write to."""

    watched: tuple[Watched, ...] = ()
    refused: tuple[Refusal, ...] = ()
    allowed: tuple[str, ...] = ()
    contact: str = ""


def due(one: Watched, row: Mapping[str, Any] | None, now: datetime) -> bool:
    """Whether a place has rested long enough since `row`, its last reading; after a failure it rests twice as long."""
    if row is None or row["checked"] is None:
        return True
    rest = min(one.every * 2 ** min(row["failures"], 10), max(one.every, LONGEST_REST))
    return bool(now - row["checked"] >= rest)


def read(path: Path) -> Listed:
    """The list in a file. A table that cannot be used is refused in a sentence; the others hold."""
    try:
        whole = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return Listed()
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        return Listed(refused=(Refusal(str(path), 0, f"the list cannot be read ({error})."),))
    found: list[Watched] = []
    refused = [
        Refusal(str(path), 0, f"'{name}' is unknown; there can be [network], [[source]] and [[set]].")
        for name in _unknown(whole)
    ]
    network = whole.get("network", {})
    tables = whole.get("source", [])
    for n, table in enumerate(tables if isinstance(tables, list) else [tables], start=1):
        try:
            one = _watched(table)
            if any(one.name == other.name for other in found):
                raise ValueError(f"the name '{one.name}' stands twice; names must differ.")
            found.append(one)
        except ValueError as wrong:
            refused.append(Refusal(str(path), 0, f"source {n}: {wrong}"))
    try:
        allowed, contact = _network(network)
    except ValueError as wrong:
        return Listed(tuple(found), (*refused, Refusal(str(path), 0, f"[network]: {wrong}")))
    return Listed(tuple(found), tuple(refused), allowed, contact)


def _unknown(whole: Mapping[str, Any]) -> Iterator[str]:
    return (name for name in whole if name not in ("network", "source", "set"))


def _network(table: Any) -> tuple[tuple[str, ...], str]:
    if not isinstance(table, dict) or set(table) - {"allow", "contact"}:
        raise ValueError("there can be allow (a list of hosts) and contact (a text).")
    allow, contact = table.get("allow", []), table.get("contact", "")
    if not isinstance(allow, list) or not all(isinstance(host, str) for host in allow) or not isinstance(contact, str):
        raise ValueError("allow must be a list of hosts in quotes, contact a text in quotes.")
    return tuple(allow), contact


def _watched(table: Any) -> Watched:
    if not isinstance(table, dict):
        raise ValueError("it must be a table that begins with [[source]].")
    for name in table:
        if name not in (*_TEXTS, "pages", "columns"):
            raise ValueError(f"'{name}' is unknown; there can be {', '.join((*_TEXTS, 'pages', 'columns'))}.")
    text = {name: _text(table, name) for name in _TEXTS}
    if not NAME.fullmatch(text["name"]):
        raise ValueError(f"the name '{text['name'][:40]}' must be of small letters, digits and hyphens, at most 40.")
    if not text["address"]:
        raise ValueError(f"'{text['name']}' has no address.")
    pages = table.get("pages", PAGES)
    if not isinstance(pages, int) or isinstance(pages, bool) or not 1 <= pages <= MOST_PAGES:
        raise ValueError(f"the pages of '{text['name']}' must be a number from 1 to {MOST_PAGES}.")
    kind, language = _one_of(text, "kind", KINDS), _one_of(text, "language", LANGUAGES)
    return Watched(
        text["name"],
        text["address"],
        About(text["publisher"], kind, language or None, text["credit"]),
        _one_of(text, "form", FORMS),
        every(text["every"]) if text["every"] else timedelta(minutes=30),
        pages,
        columns_of(table["columns"], text["name"]) if "columns" in table else None,
    )


def _text(table: Mapping[str, Any], name: str) -> str:
    value = table.get(name, "")
    if not isinstance(value, str):
        raise ValueError(f"'{name}' must be a text in quotes.")
    return value.strip()


def _one_of(text: Mapping[str, str], name: str, allowed: tuple[str, ...]) -> str:
    if text[name] and text[name] not in allowed:
        raise ValueError(f"the {name} of '{text['name']}' is '{text[name][:40]}'; it can be {', '.join(allowed)}.")
    return text[name]


def every(text: str) -> timedelta:
    """How long "30m", "6h" or "1d" is; raises ValueError with a sentence."""
    match = _EVERY.fullmatch(text)
    if not match or not int(match[1]):
        raise ValueError(f"'{text[:40]}' is no time to wait such as 30m, 6h or 1d.")
    return timedelta(**{_UNITS[match[2]]: int(match[1])})


def columns_of(table: Any, name: str) -> Columns:
    """How the table called `name` is to be read; raises ValueError with a sentence."""
    allowed = [one.name for one in fields(Columns)]
    if not isinstance(table, dict) or set(table) - set(allowed):
        raise ValueError(f"the columns of '{name}' can have {', '.join(allowed)}.")
    found = Columns(**{key: _given(key, value, name) for key, value in table.items()})
    if bool(found.metric) != bool(found.value) or not (found.metric or found.metrics):
        raise ValueError(f"the columns of '{name}' must name metrics, or both the column metric and the column value.")
    if not _CLAIMANT.fullmatch(found.claimant):
        raise ValueError(f"the columns of '{name}' must name the claimant, such as ukraine:general_staff.")
    try:
        ZoneInfo(found.zone)
    except (ZoneInfoNotFoundError, ValueError):
        raise ValueError(f"the zone '{found.zone[:40]}' of '{name}' is none such as Europe/Kyiv.") from None
    return found


def _given(key: str, value: Any, name: str) -> Any:
    """One entry of the columns as its field holds it."""
    parts = list(value.values()) if isinstance(value, dict) else value if isinstance(value, list) else [value]
    if not all(isinstance(part, str) for part in parts):
        raise ValueError(f"the columns of '{name}' must be texts in quotes.")
    kind: type = dict if key in ("metrics", "only", "withheld") else list if key in _LISTS else str
    if not isinstance(value, kind):
        shapes: dict[type, str] = {
            dict: 'a table such as { column = "text" }',
            list: "a list of columns",
            str: "one text",
        }
        raise ValueError(f"'{key}' in the columns of '{name}' must be {shapes[kind]}.")
    return frozenset(value) if isinstance(value, list) else value
