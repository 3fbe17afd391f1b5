"""How the readings of the watched places went, as cards for a reader."""

from collections.abc import Iterable
from datetime import UTC, datetime
from html import escape
from typing import Any

from metrics import home, words
from metrics.shared import ledger
from metrics.sources import watched
from metrics.sources.watched import Listed, Watched

Row = dict[str, Any]


def listed() -> Listed:
    """The list as it stands now."""
    return watched.read(home.sources())


def cards(places: Iterable[Watched], now: datetime | None = None) -> str:
    """A card for each place: what it is, whether it answered, when, what it gave, what went wrong."""
    rows = {row["name"]: row for row in ledger.watched().iter_rows(named=True)}
    moment = now or datetime.now(UTC)
    made = "".join(_card(one, rows.get(one.name), moment) for one in places)
    return f'<div class="ff-cards">{made}</div>'


def _card(one: Watched, row: Row | None, now: datetime) -> str:
    failed = bool(row and row["problem"])
    badge = f'<span class="ff-badge{" ff-alert" if failed else ""}">{_state(row)}</span>'
    lines = [
        f"<strong>{escape(one.name)}</strong> {badge}",
        f"{escape(one.about.publisher)} {_link(one.address)}".strip(),
        *([f"<strong>What went wrong:</strong> {escape(row['problem'])}"] if row and failed else []),
        *_times(row),
        f"Asked every {_every(one)}{', due now' if watched.due(one, row, now) else ''}.",
    ]
    return f'<article class="ff-card">{"".join(f"<p>{line}</p>" for line in lines)}</article>'


def _link(address: str) -> str:
    """The address, as a link where it is one of the web; a list may hold anything."""
    shown = escape(address)
    web = address.startswith(("http://", "https://"))
    return f'<a href="{shown}" rel="noreferrer" target="_blank">{shown}</a>' if web else shown


def _state(row: Row | None) -> str:
    if row is None:
        return "Not asked yet"
    if not row["problem"]:
        return "Answered"
    return "Failed" if row["failures"] < 2 else f"Failed {row['failures']:,} times in a row"


def _times(row: Row | None) -> list[str]:
    """When a place was asked and what it gave."""
    if row is None:
        return []
    gave = f"{words.count(row['sources'], 'new text')}, {words.count(row['claims'], 'number')} taken"
    said = [f"Last asked {words.moment(row['checked'])}{'' if row['problem'] else f': {gave}'}."]
    if row["problem"]:
        said.append(
            f"Last answered {words.moment(row['succeeded'])}." if row["succeeded"] else "It has never answered."
        )
    if row["changed"] and row["changed"] != row["checked"]:
        said.append(f"Last new text {words.moment(row['changed'])}.")
    return said


def _every(one: Watched) -> str:
    minutes = int(one.every.total_seconds() // 60)
    for size, name in ((1440, "day"), (60, "hour")):
        if minutes % size == 0:
            return name if minutes == size else words.count(minutes // size, name)
    return words.count(minutes, "minute")


def remarks(said: Iterable[str], places: Iterable[Watched]) -> list[str]:
    """What a run said of no single place: its cards tell the rest."""
    names = tuple(f"{one.name}: " for one in places)
    return [line for line in said if line and not line.startswith(names) and "http" not in line]
