"""Paths to readings, one source at a time: what the command line and the ledger both begin with."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import BinaryIO

from metrics.reading import Reading, read
from metrics.sources import Dataset, Piece, Refusal, Source
from metrics.sources.files import gather
from metrics.updates import Update


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
) -> Iterator[Taken | Held | Refusal]:
    """Every source in `paths` with its reading, and a Refusal for all that cannot be taken; one source in memory.

    `holds` tells the sources that need no reading. An update dated after `now` is left out with a Refusal; the rest of
    its source is kept.
    """
    for item in gather(paths, now, given.documents if given else False, stdin):
        if isinstance(item, Refusal):
            yield item
            continue
        source = _complete(item.source if isinstance(item, Dataset) else item, given or Given())
        if holds is not None and holds(source):
            yield Held(source.id)
        elif isinstance(item, Dataset):
            yield Taken(source, _of_dataset(item))
        else:
            yield from _in_time(Taken(source, read(source)), now)


def _complete(source: Source, given: Given) -> Source:
    if source.kind == "dataset":
        return source
    published, language = source.published or given.published, source.language or given.language
    return replace(source, published=published, language=language)


def _of_dataset(dataset: Dataset) -> Reading:
    updates = tuple(_update(dataset.source, piece) for piece in dataset.pieces)
    return Reading(updates, dataset.claims, ())


def _update(source: Source, piece: Piece) -> Update:
    text = source.text[piece.start : piece.end]
    return Update(f"{source.id}#{piece.n}", source.id, piece.title, piece.start, piece.end, text, None)


def _in_time(taken: Taken, now: datetime) -> Iterator[Taken | Refusal]:
    source, reading = taken.source, taken.reading
    late = {one.id for one in reading.updates if one.published is not None and one.published > now}
    for update in reading.updates:
        if update.id in late:
            line = source.text.count("\n", 0, update.start) + 1
            when = f"{update.published:%-d %B %Y}"
            sentence = f"the update on line {line} of the text is dated {when}, in the future; it is left out."
            yield Refusal(source.address, 0, sentence)
    yield Taken(source, _without(reading, late), whole=False) if late else taken


def _without(reading: Reading, late: set[str]) -> Reading:
    return Reading(
        tuple(update for update in reading.updates if update.id not in late),
        tuple(claim for claim in reading.claims if claim.update not in late),
        tuple(number for number in reading.refused if number.update not in late),
    )
