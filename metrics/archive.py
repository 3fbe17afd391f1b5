"""Texts read one after the other, or many at once in several processes, into lines ready to print.

Whatever the number of processes, the lines come in the order of the texts, and only a few pieces are in memory.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import NamedTuple

from metrics import lines
from metrics.intake import Given, Held, Taken, taken
from metrics.several import several
from metrics.sources import Refusal
from metrics.sources.files import Found, Ids, Line, found, pieces

Piece = Line | Found


@dataclass(frozen=True, slots=True)
class Order:
    """How texts are read and written down: the latest time they may carry, what is said of all, and the format."""

    now: datetime
    given: Given
    format: str = "jsonl"
    refused: bool = False


class Answer(NamedTuple):
    """What one text became: its lines (None when it was refused), refusals as sentences, and the bytes it took."""

    lines: list[str] | None
    refused: list[str]
    size: int


class _Read(NamedTuple):
    """An answer, and the id by which the text may turn out to be the second of that name."""

    path: str
    line: int
    id: str | None
    answer: Answer


def read(paths: Iterable[str], order: Order, processes: int = 1) -> Iterator[Answer]:
    """An answer for every text in `paths`, in their order."""
    waiting = pieces(paths, order.now, order.given.documents)
    ids = Ids()
    work = partial(_read_all, order=order)
    for one in (
        several(waiting, _size, work, processes) if processes > 1 else (_read(piece, order) for piece in waiting)
    ):
        twice = ids.refusal(one.id, one.path, one.line) if one.id is not None else None
        yield Answer(None, [str(twice)], one.answer.size) if twice else one.answer


def _read(piece: Piece, order: Order) -> _Read:
    one = found(piece, order.now)
    told: list[str] = []
    written: list[str] | None = None
    for item in taken(one, order.now, order.given, refused=order.refused):
        if isinstance(item, Refusal):
            told.append(str(item))
        elif not isinstance(item, Held):
            written = list(_written(item, order))
    return _Read(one.path, one.line, one.id, Answer(written, told, one.size))


def _written(text: Taken, order: Order) -> Iterator[str]:
    if order.format == "marked":
        yield lines.marked(text)
    elif order.format == "csv":
        yield from lines.table(text, order.refused)
    else:
        yield from lines.jsonl(text, order.refused)


def _read_all(parcel: list[Piece], order: Order) -> list[_Read]:
    return [_read(piece, order) for piece in parcel]


def _size(piece: Piece) -> int:
    return len(piece.data) if isinstance(piece, Line) else piece.size
