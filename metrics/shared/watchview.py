"""How the readings of the watched places went, as cards for a reader."""

from collections.abc import Iterable
from datetime import UTC, datetime
from html import escape
from typing import Any

from metrics import home, words
from metrics.locale import _
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
    wrong = _("What went wrong:")
    lines = [
        f"<strong>{escape(one.name)}</strong> {badge}",
        f"{escape(one.about.publisher)} {_link(one.address)}".strip(),
        *([f"<strong>{wrong}</strong> {escape(row['problem'])}"] if row and failed else []),
        *_times(row),
        _asked(one, watched.due(one, row, now)),
    ]
    return f'<article class="ff-card">{"".join(f"<p>{line}</p>" for line in lines)}</article>'


def _link(address: str) -> str:
    """The address, as a link where it is one of the web; a list may hold anything."""
    shown = escape(address)
    web = address.startswith(("http://", "https://"))
    return f'<a href="{shown}" rel="noreferrer" target="_blank">{shown}</a>' if web else shown


def _state(row: Row | None) -> str:
    if row is None:
        return _("Not asked yet")
    if not row["problem"]:
        return _("Answered")
    if row["failures"] < 2:
        return _("Failed")
    return words.counted("Failed {count} time in a row", "Failed {count} times in a row", row["failures"])


def _times(row: Row | None) -> list[str]:
    """When a place was asked and what it gave."""
    if row is None:
        return []
    said = [_("Last asked {time}.").format(time=words.moment(row["checked"]))]
    if not row["problem"]:
        said.append(words.counted("{count} new text.", "{count} new texts.", row["sources"]))
        said.append(words.counted("{count} number taken.", "{count} numbers taken.", row["claims"]))
    elif row["succeeded"]:
        said.append(_("Last answered {time}.").format(time=words.moment(row["succeeded"])))
    else:
        said.append(_("It has never answered."))
    if row["changed"] and row["changed"] != row["checked"]:
        said.append(_("Last new text {time}.").format(time=words.moment(row["changed"])))
    return said if row["problem"] else [" ".join(said[:3]), *said[3:]]


def _asked(one: Watched, due: bool) -> str:
    """How often a place is asked, and whether that is now."""
    minutes = int(one.every.total_seconds() // 60)
    if minutes in (60, 1440):
        said = _("Asked every hour.") if minutes == 60 else _("Asked every day.")
    elif minutes % 1440 == 0:
        said = words.counted("Asked every {count} day.", "Asked every {count} days.", minutes // 1440)
    elif minutes % 60 == 0:
        said = words.counted("Asked every {count} hour.", "Asked every {count} hours.", minutes // 60)
    else:
        said = words.counted("Asked every {count} minute.", "Asked every {count} minutes.", minutes)
    now = _("Due now.")
    return f"{said} {now}" if due else said


def remarks(said: Iterable[str], places: Iterable[Watched]) -> list[str]:
    """What a run said of no single place: its cards tell the rest."""
    names = tuple(f"{one.name}: " for one in places)
    return [line for line in said if line and not line.startswith(names) and "http" not in line]
