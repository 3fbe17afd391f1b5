"""Paths to readings, one source at a time: what the command line and the ledger both begin with."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, fields, replace
from datetime import datetime
from functools import partial
from typing import BinaryIO

from metrics.claims import Claim, Refused
from metrics.reading import Reading, read
from metrics.rules import METRICS
from metrics.several import several
from metrics.sources import Dataset, Piece, Refusal, Source
from metrics.sources.files import Found, gather
from metrics.updates import Update

STALLED = "the update could not be read in the time an update has, which is a second; it is left out."


@dataclass(frozen=True, slots=True)
class Given:
    """What is said about every source of a run that does not say it itself.

    published   with zone; language "en", "uk" or "ru"; documents: every file holds one JSON document a line
    """

    published: datetime | None = None
    language: str | None = None
    documents: bool = False


@dataclass(frozen=True, slots=True)
class Taken:
    """One source and what it states; `whole` is false when a part of it was left out."""

    source: Source
    reading: Reading
    whole: bool = True


@dataclass(frozen=True, slots=True)
class Held:
    """A source that was recorded before, exactly as it is, and is not read again."""

    source: str


def take(
    paths: Iterable[str],
    now: datetime,
    given: Given | None = None,
    stdin: BinaryIO | None = None,
    holds: Callable[[Source], bool] | None = None,
    processes: int = 1,
) -> Iterator[Taken | Held | Refusal]:
    """Every source in `paths` with its reading, and a Refusal for all that cannot be taken; one source in memory.

    `holds` tells the sources that need no reading; the others are read by so many processes. An update dated after
    `now` is left out with a Refusal; the rest of its source is kept. A number that one day cannot hold is kept as
    refused, and told with a Refusal too.
    """
    given = given or Given()
    every = gather(paths, now, given.documents, stdin)
    if processes > 1:
        yield from _by_several(every, now, given, holds or (lambda _: False), processes)
        return
    for found in every:
        yield from taken(found, now, given, holds)


def _by_several(
    every: Iterable[Found], now: datetime, given: Given, holds: Callable[[Source], bool], processes: int
) -> Iterator[Taken | Held | Refusal]:
    unread = (_unread(found, given, holds) for found in every)
    work = partial(_taken_all, now=now, given=given)
    for item in several(unread, lambda one: 0 if isinstance(one, Held) else one.size, work, processes, "spawn"):
        # A source that was told twice was perhaps not kept yet when its second text was sent away.
        yield Held(item.source.id) if isinstance(item, Taken) and holds(item.source) else item


def _unread(found: Found, given: Given, holds: Callable[[Source], bool]) -> Found | Held:
    if isinstance(found.item, Refusal):
        return found
    source = _source(found.item, given)
    return Held(source.id) if holds(source) else found


def _taken_all(parcel: list[Found | Held], now: datetime, given: Given) -> list[Taken | Held | Refusal]:
    return [item for one in parcel for item in ([one] if isinstance(one, Held) else taken(one, now, given))]


def taken(
    found: Found,
    now: datetime,
    given: Given,
    holds: Callable[[Source], bool] | None = None,
    refused: bool = True,
) -> Iterator[Taken | Held | Refusal]:
    """The same for one item that was found; without `refused` only the refused numbers that are told are in it."""
    item = found.item
    if isinstance(item, Refusal):
        yield item
        return
    source = _source(item, given)
    if holds is not None and holds(source):
        yield Held(source.id)
    elif isinstance(item, Dataset):
        yield from _told(Taken(source, _of_dataset(item)), found)
    else:
        yield from _in_time(Taken(source, read(source, refused=refused)), now, found)


def _source(item: Source | Dataset, given: Given) -> Source:
    """The source that was found, with what is said of all."""
    source = item.source if isinstance(item, Dataset) else item
    if source.kind == "dataset":
        return source
    published, language = source.published or given.published, source.language or given.language
    return replace(source, published=published, language=language)


def _of_dataset(dataset: Dataset) -> Reading:
    updates = tuple(_update(dataset.source, piece) for piece in dataset.pieces)
    refused = tuple(_implausible(claim) for claim in dataset.claims if not _can_be(claim))
    return Reading(updates, tuple(claim for claim in dataset.claims if _can_be(claim)), refused)


def _can_be(claim: Claim) -> bool:
    """Whether one day can hold a change between two totals; a correction downwards is held to the same measure."""
    return claim.grain != "day" or abs(claim.low or 0) <= METRICS[claim.metric].plausible[1]


def _implausible(claim: Claim) -> Refused:
    shared = {field.name: getattr(claim, field.name) for field in fields(Refused) if field.name != "reason"}
    return Refused(**shared, reason="implausible")


def _update(source: Source, piece: Piece) -> Update:
    text = source.text[piece.start : piece.end]
    return Update(f"{source.id}#{piece.n}", source.id, piece.title, piece.start, piece.end, text, None)


def _in_time(taken: Taken, now: datetime, found: Found) -> Iterator[Taken | Refusal]:
    source, reading = taken.source, taken.reading
    late = [one for one in reading.updates if one.published is not None and one.published > now]
    for update in late:
        sentence = f"the update is dated {update.published:%-d %B %Y}, in the future; it is left out."
        yield _refusal(found, source, update.start, sentence)
    for update in (one for one in reading.updates if one.id in reading.stalled):
        yield _refusal(found, source, update.start, STALLED)
    out = {one.id for one in late}.union(reading.stalled)
    rest = Taken(source, _without(reading, out), whole=False) if out else taken
    yield from _told(rest, found)


def _told(taken: Taken, found: Found) -> Iterator[Taken | Refusal]:
    """The source, after a Refusal for each of its numbers that one day cannot hold."""
    for number in taken.reading.refused:
        if number.reason == "implausible":
            yield _refusal(found, taken.source, number.start, _too_much(number))
    yield taken


def _too_much(number: Refused) -> str:
    if number.metric is None:
        return f"'{number.words[:40]}' is more than one day can hold; it is kept as refused and enters no figure."
    metric = METRICS[number.metric]
    low, high = metric.plausible
    return (
        f"'{number.words[:40]}' cannot be a day's number of {metric.unit} for {metric.title} ({low:,} to {high:,}); "
        "it is kept as refused and enters no figure."
    )


def _refusal(found: Found, source: Source, offset: int, sentence: str) -> Refusal:
    """The refusal of what begins at an offset of a source, with the line of the file it stands on."""
    if isinstance(found.item, Dataset):
        line = next(piece.line for piece in found.item.pieces if offset < piece.end)
    else:
        line = found.line or source.text.count("\n", 0, offset) + 1
    return Refusal(found.path, line, sentence)


def _without(reading: Reading, out: set[str]) -> Reading:
    return Reading(
        tuple(update for update in reading.updates if update.id not in out),
        tuple(claim for claim in reading.claims if claim.update not in out),
        tuple(number for number in reading.refused if number.update not in out),
        reading.stalled,
    )
