"""Public data sets to compare with: those that `data/sources.toml` names under [[set]], or a path; read, never kept.

What a set says is a check on the figures here. It is read when it is asked for and does not enter the ledger.
"""

import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from metrics.fetching import Fetched
from metrics.sources import About, Dataset, Refusal, tables
from metrics.sources.columns import Columns
from metrics.sources.files import gather
from metrics.sources.watched import NAME, columns_of

# A set that says all about itself.
ITSELF = About()
_TEXTS = ("name", "file", "publisher", "credit", "address")


@dataclass(frozen=True, slots=True)
class Set:
    """One data set: its name, where its file or folder lies, and where it can be had (an address, for readers)."""

    name: str
    file: Path
    about: About = ITSELF
    address: str = ""
    columns: Columns | None = None

    @property
    def is_here(self) -> bool:
        """Whether the file is there to be read."""
        return self.file.exists()


def listed(path: Path) -> tuple[list[Set], list[Refusal]]:
    """The sets that a list of sources names, files being looked for beside the list; a Refusal for each bad entry."""
    try:
        whole = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return [], []
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        return [], [Refusal(str(path), 0, f"the list cannot be read ({error}).")]
    found: list[Set] = []
    refused: list[Refusal] = []
    tables_ = whole.get("set", [])
    for n, table in enumerate(tables_ if isinstance(tables_, list) else [tables_], start=1):
        try:
            one = _set(table, path.parent)
            if any(one.name == other.name for other in found):
                raise ValueError(f"the name '{one.name}' stands twice; names must differ.")
            found.append(one)
        except ValueError as wrong:
            refused.append(Refusal(str(path), 0, f"set {n}: {wrong}"))
    return found, refused


def _set(table: Any, folder: Path) -> Set:
    if not isinstance(table, dict):
        raise ValueError("it must be a table that begins with [[set]].")
    for key, value in table.items():
        if key not in (*_TEXTS, "columns"):
            raise ValueError(f"'{key}' is unknown; there can be {', '.join((*_TEXTS, 'columns'))}.")
        if key != "columns" and not isinstance(value, str):
            raise ValueError(f"'{key}' must be a text in quotes.")
    name, file = table.get("name", ""), table.get("file", "")
    if not NAME.fullmatch(name):
        raise ValueError(f"the name '{name[:40]}' must be of small letters, digits and hyphens, at most 40.")
    if not file:
        raise ValueError(f"'{name}' names no file.")
    return Set(
        name,
        folder / file,
        About(table.get("publisher", ""), "dataset", credit=table.get("credit", "")),
        table.get("address", ""),
        columns_of(table["columns"], name) if "columns" in table else None,
    )


def find(asked: str, found: Sequence[Set]) -> Set:
    """The set of a name in the list, else the file or folder of that path; raises ValueError with a sentence."""
    named = next((one for one in found if one.name == asked), None)
    one = named or Set(asked, Path(asked))
    if one.is_here:
        return one
    if named:
        had = f"; it can be had at {named.address}" if named.address else ""
        raise ValueError(f"the file of the set '{named.name}', {named.file}, is not there{had}.")
    names = ", ".join(one.name for one in found) or "none"
    raise ValueError(f"'{asked}' is neither a file or folder nor a set of the list, which has {names}.")


def read(one: Set, now: datetime) -> Iterator[Dataset | Refusal]:
    """What a set holds: its tables of numbers; a Refusal for each row, and each file, that cannot be used."""
    if one.columns is None:
        items: Iterator[Any] = (found.item for found in gather([str(one.file)], now))
    else:
        items = _table(one, now)
    for item in items:
        if isinstance(item, Dataset):
            publisher = one.about.publisher or item.source.publisher
            credit = one.about.credit or item.source.credit
            yield replace(item, source=replace(item.source, publisher=publisher, credit=credit))
        elif isinstance(item, Refusal):
            yield item
        else:
            yield Refusal(str(one.file), 0, "this is a text, not a table of numbers.")


def _table(one: Set, now: datetime) -> Iterator[Any]:
    try:
        body = one.file.read_bytes()
    except OSError as error:
        yield Refusal(str(one.file), 0, f"the file cannot be opened ({error.strerror}).")
        return
    yield from tables.read(Fetched(str(one.file), str(one.file), body), one.about, now, one.columns)
