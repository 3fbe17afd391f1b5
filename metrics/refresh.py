"""What is watched: asked where it is due, read, kept in one publish, and told how it went.

Places are asked side by side, each host one request at a time; a place that fails is noted and the others go on. The
ledger is held for writing only after all answers are there.
"""

import fcntl
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import polars as pl

from metrics import settling, store
from metrics.fetching import Fetched, FetchError, Seen
from metrics.fetching.web import Web
from metrics.intake import Given, Held, taken
from metrics.sources import About, Dataset, Follow, Refusal, Source, forms
from metrics.sources.files import Found
from metrics.sources.watched import Listed, Watched, due

TOGETHER = 4


class Busy(Exception):
    """Another run is refreshing this ledger; the message is one sentence."""


@dataclass(slots=True)
class Outcome:
    """How one place fared: what it gave, or the sentence that says what went wrong."""

    watched: Watched
    checked: datetime
    items: list[Source | Dataset] = field(default_factory=list)
    refused: list[Refusal] = field(default_factory=list)
    seen: Seen = field(default_factory=Seen)
    changed: bool = True
    problem: str = ""
    kept: list[store.Kept] = field(default_factory=list)

    @property
    def new(self) -> list[store.Kept]:
        """The texts that were new or changed."""
        return [one for one in self.kept if one.updates]


def refresh(
    data: str | Path,
    listed: Listed,
    names: Sequence[str] = (),
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
    web: Callable[[Listed], Web] | None = None,
    due_only: bool = False,
    unused: Callable[[Refusal], None] | None = None,
) -> list[Outcome]:
    """Asks the places of the list (those of `names`, where any are given) and keeps what is new; one publish.

    due_only   leaves out the places that have not rested long enough
    unused     is told each row of the calendar or the corrections that could not be used
    Raises Busy when another refresh of this ledger is running, store.LedgerError when it cannot be written.
    """
    place = Path(data).absolute()
    with _alone(place):
        before = {row["name"]: row for row in _known(place).iter_rows(named=True)}
        chosen = [one for one in listed.watched if not names or one.name in names]
        asked = [one for one in chosen if not due_only or due(one, before.get(one.name), now())]
        if not asked:
            return []
        with (web or _web)(listed) as network, ThreadPoolExecutor(TOGETHER) as several:
            found = list(several.map(lambda one: fetch(one, before.get(one.name), network, now), asked))
        asked_for = f"refresh {' '.join(one.name for one in asked)}"
        for refusal in _keep(place, found, before, now(), asked_for):
            if unused:
                unused(refusal)
    return found


def visit(
    data: str | Path,
    addresses: Sequence[str],
    listed: Listed,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
    web: Callable[[Listed], Web] | None = None,
    language: str | None = None,
    published: datetime | None = None,
    unused: Callable[[Refusal], None] | None = None,
) -> list[Outcome]:
    """Asks addresses once and keeps what they give; a listed address is read as the list says. Nothing is remembered.

    `language` is that of addresses which are not listed; it goes before what they say of themselves. `published` is of
    texts that do not say when they appeared; `unused` as for `refresh`.
    Raises store.LedgerError when the ledger cannot be written.
    """
    known = {one.address: one for one in listed.watched}
    with (web or _web)(listed) as network:
        places = [known.get(address) or Watched(address, address, About(language=language)) for address in addresses]
        found = [fetch(one, None, network, now) for one in places]
    for refusal in _keep(Path(data).absolute(), found, None, now(), f"ingest {' '.join(addresses)}", published):
        if unused:
            unused(refusal)
    return found


def _web(listed: Listed) -> Web:
    return Web(listed.allowed, listed.contact)


def _known(place: Path) -> pl.DataFrame:
    store.upgrade(place)
    return store.read(place).watched()


def fetch(one: Watched, row: dict[str, Any] | None, web: Web, now: Callable[[], datetime]) -> Outcome:
    """What a place gives now; never raises for what the network does."""
    outcome = Outcome(one, now())
    known = row is not None and row["address"] == one.address and not row["problem"]
    seen = Seen(row["etag"] or "", row["modified"] or "") if row and known else Seen()
    try:
        page = web.get(forms.asked(one.address, one.form), seen)
        outcome.seen, outcome.changed = page.seen, page.changed
        if page.changed:
            _read(page, outcome, web, now())
    except FetchError as error:
        outcome.problem = f"{one.address}: {error}"
    if not outcome.items and outcome.refused and not outcome.problem:
        outcome.problem = str(outcome.refused[0])
    return outcome


def _read(page: Fetched, outcome: Outcome, web: Web, now: datetime) -> None:
    """The items of a page, and of the pages it points to as far as the list wants them."""
    one, left = outcome.watched, outcome.watched.pages - 1
    follow = _items(page, outcome, one.form, now)
    while follow:
        further = follow.pop(0)
        single = further.instead is not None
        if left <= 0 and not single:
            continue
        left -= 0 if single else 1
        try:
            answer = web.get(further.address)
        except FetchError as error:
            outcome.items += [further.instead] if further.instead else []
            outcome.refused.append(Refusal(further.address, 0, str(error)))
            continue
        if further.instead is None:
            follow += _items(answer, outcome, one.form, now)
        else:
            outcome.items.append(_full(answer, further.instead, outcome, now))


def _items(page: Fetched, outcome: Outcome, form: str, now: datetime) -> list[Follow]:
    follow: list[Follow] = []
    for item in forms.read(page, outcome.watched.about, now, form, outcome.watched.columns):
        if isinstance(item, Follow):
            follow.append(item)
        elif isinstance(item, Refusal):
            outcome.refused.append(item)
        else:
            outcome.items.append(item)
    return follow


def _full(page: Fetched, summary: Source, outcome: Outcome, now: datetime) -> Source:
    """The text of the page that an entry of a feed points to, under the entry's name; the summary where it has none."""
    found = [one for one in forms.read(page, outcome.watched.about, now, "page") if isinstance(one, Source)]
    if len(found) != 1 or len(found[0].text) <= len(summary.text):
        return summary
    return replace(summary, text=found[0].text, published=summary.published or found[0].published)


def _keep(
    place: Path,
    found: list[Outcome],
    before: dict[str, dict[str, Any]] | None,
    now: datetime,
    command: str,
    published: datetime | None = None,
) -> tuple[Refusal, ...]:
    """Reads and records everything, settles, publishes; `before` is what was remembered, None to remember nothing.

    Returns a sentence for each row written by hand that could not be used: whether or not there is news.
    """
    with store.write(place, command=command) as ledger:
        for outcome in found:
            for item in outcome.items:
                _take(item, outcome, ledger, now, published)
        unused = settling.bring_up_to_date(ledger)
        if before is not None:
            ledger.note([_row(outcome, before.get(outcome.watched.name)) for outcome in found])
        failed = sum(bool(outcome.problem) for outcome in found)
        ledger.publish(note=f"{failed} places failed" if failed else "")
    return unused


def _take(
    item: Source | Dataset, outcome: Outcome, ledger: store.Writer, now: datetime, published: datetime | None
) -> None:
    source = item.source if isinstance(item, Dataset) else item
    about = outcome.watched.about
    for part in taken(Found(source.address, 0, item), now, Given(published, about.language), ledger.holds):
        if isinstance(part, Refusal):
            outcome.refused.append(part)
        elif not isinstance(part, Held):
            read = part.reading
            outcome.kept.append(ledger.keep(part.source, read.updates, read.claims, read.refused, part.whole))


def _row(outcome: Outcome, before: dict[str, Any] | None) -> dict[str, Any]:
    """What is remembered of a place until the next time."""
    known = before or {"succeeded": None, "changed": None, "failures": 0, "etag": "", "modified": ""}
    failed = bool(outcome.problem)
    return {
        "name": outcome.watched.name,
        "address": outcome.watched.address,
        "checked": outcome.checked,
        "succeeded": known["succeeded"] if failed else outcome.checked,
        "changed": outcome.checked if outcome.new else known["changed"],
        "sources": len(outcome.new),
        "claims": sum(one.claims for one in outcome.new),
        "problem": outcome.problem,
        "failures": known["failures"] + 1 if failed else 0,
        "etag": known["etag"] if failed else outcome.seen.etag,
        "modified": known["modified"] if failed else outcome.seen.modified,
    }


@contextmanager
def _alone(place: Path) -> Iterator[None]:
    """One refresh of a ledger at a time, also of several programs."""
    place.parent.mkdir(parents=True, exist_ok=True)
    with place.with_name(f"{place.name}.refresh.lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise Busy("another refresh is running; wait until it ends.") from None
        yield
