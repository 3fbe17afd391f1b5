"""What the commands do that keep a ledger going: asking for news, reading again, copies. See `commands`."""

import sys
from argparse import Namespace
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from time import sleep
from typing import TYPE_CHECKING

from metrics import home, words
from metrics.commands import Usage, told
from metrics.kyiv import KYIV

if TYPE_CHECKING:
    from types import ModuleType

    from metrics.reviews import Review
    from metrics.sources import Refusal
    from metrics.sources.watched import Listed


def refresh(chosen: Namespace) -> int:
    """Asks the watched places for what is new, once or again and again."""
    from metrics import refresh as room
    from metrics.sources import watched

    listed = watched.read(home.sources(chosen.list))
    for refusal in listed.refused:
        print(refusal, file=sys.stderr)
    unknown = set(chosen.names) - {one.name for one in listed.watched}
    if unknown:
        raise Usage(f"the list has no place called '{min(unknown)}'; it has {_listed(listed)}.")
    place, code = home.ledger(chosen.data), bool(listed.refused)
    while True:
        code = _refresh_once(room, listed, chosen, place) or code
        if chosen.every is None:
            return int(code)
        sleep(chosen.every.total_seconds())


def _listed(listed: "Listed") -> str:
    return ", ".join(one.name for one in listed.watched) or "none"


def _refresh_once(room: "ModuleType", listed: "Listed", chosen: Namespace, place: Path) -> bool:
    """One round; true when a place failed or the round could not begin."""
    from metrics import store

    try:
        unused: list[Refusal] = []
        due_only = not (chosen.names or chosen.all)
        found = room.refresh(place, listed, chosen.names, due_only=due_only, unused=unused.append)
    except (room.Busy, store.LedgerError) as error:
        print(error, file=sys.stderr)
        return True
    if not found:
        print("Nothing is due; name a place, or say --all, to ask all the same.", flush=True)
    for refusal in unused:
        print(refusal, file=sys.stderr)
    return told(found) or bool(unused)


def backup(chosen: Namespace) -> int:
    """Copies the ledger into a file, with its checksum beside it."""
    from metrics import store

    return _copied(lambda: f"Copied to {chosen.file}, SHA-256 {store.backup(home.ledger(chosen.data), chosen.file)}.")


def restore(chosen: Namespace) -> int:
    """Puts a copy in the place of the ledger."""
    from metrics import store

    def run() -> str:
        store.restore(chosen.file, home.ledger(chosen.data))
        return f"The ledger is the copy {chosen.file}."

    return _copied(run)


def _copied(run: Callable[[], str]) -> int:
    from metrics import store

    try:
        print(run())
    except store.LedgerError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def rebuild(chosen: Namespace) -> int:
    """Reads all stored texts again; prints what is gained and lost."""
    from metrics import rebuild as room
    from metrics import store

    try:
        change = room.rebuild(home.ledger(chosen.data), chosen.dry_run)
    except store.LedgerError as error:
        print(error, file=sys.stderr)
        return 1
    for refusal in change.refused:
        print(refusal, file=sys.stderr)
    if chosen.format == "csv":
        from metrics import export

        sys.stdout.buffer.write(export.csv(change.claims))
        return int(bool(change.refused))
    print(f"{'metric':34}{'before':>9}{'lost':>9}{'gained':>9}{'after':>9}{'days changed':>14}")
    for row in change.metrics.iter_rows(named=True):
        cells = "".join(f"{row[name]:>9,}" for name in ("before", "lost", "gained", "after"))
        print(f"{row['metric']:34}{cells}{row['figures']:>14,}")
    print("Nothing was changed: this was a dry run." if chosen.dry_run else "The ledger holds what was read.")
    return int(bool(change.refused))


def review(chosen: Namespace) -> int:
    """Keeps a decision on a flag of the ledger; settles the ledger anew where the decision changes what is computed."""
    from metrics import reviews, store

    try:
        decided = _decided(chosen)
        anew = reviews.read().recomputes(decided.key, decided.decision)
        reviews.add(decided)
    except (reviews.ReviewError, store.LedgerError) as error:
        print(error, file=sys.stderr)
        return 1
    print(f"kept: {decided.decision} {chosen.flag}, by {decided.who}", flush=True)
    return settle(chosen) if anew else 0


def settle(chosen: Namespace) -> int:
    """Works out figures and flags anew from all that the ledger holds, the corrections and the decisions."""
    from metrics import settling, store

    try:
        settled = settling.again(home.ledger(chosen.data))
    except store.LedgerError as error:
        print(error, file=sys.stderr)
        return 1
    for refusal in settled.refused:
        print(refusal, file=sys.stderr)
    found = f"{words.count(settled.figures.height, 'figure')}, {words.count(settled.flags.height, 'flag')} settled"
    print(f"{found}; {words.count(settled.checks.height, 'check fails', 'checks fail')}.")
    return int(bool(settled.refused))


def _decided(chosen: Namespace) -> "Review":
    """The decision as given, on a flag that the ledger has (an undo: or had)."""
    from metrics import reviews, store

    key = _flag(chosen.flag)
    with store.read(home.ledger(chosen.data)) as ledger:
        rows = ledger.flags([key[0]]).filter(side=key[1], day=key[2], kind=key[3])
    if rows.is_empty() and chosen.decision != reviews.UNDO:
        raise reviews.ReviewError(f"the ledger has no flag {chosen.flag}; `flags` lists them.")
    value = rows["value"][0] if rows.height and chosen.decision != reviews.UNDO else None
    return reviews.Review(datetime.now(KYIV), *key, chosen.decision, value, chosen.who, chosen.why)


def _flag(name: str) -> tuple[str, str, date, str]:
    """The flag of a name as the Flags page has it in its address: METRIC~DAY~KIND, or METRIC:SIDE~DAY~KIND."""
    from metrics.rules import METRICS

    try:
        series, day, kind = name.split("~")
        metric, _, side = series.partition(":")
        return metric, side or METRICS[metric].side, date.fromisoformat(day), kind
    except (ValueError, KeyError):
        raise Usage(f"'{name}' is not the name of a flag, such as russian_tanks_lost~2025-01-04~high.") from None
