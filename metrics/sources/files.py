"""Paths and standard input to sources, one by one; what cannot be taken becomes a sentence and the rest goes on."""

import hashlib
import os
import sys
from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import BinaryIO, NamedTuple

from metrics.sources import Dataset, Refusal, Source, losses
from metrics.sources.documents import document

LIMIT = 64 * 1024 * 1024
TEXTS = (".txt", ".md")
PACKED = (".csv", *TEXTS, ".jsonl")
# Bits for the number of a line.
_LINES = 40
NOT_UPDATES = ("readme", "license", "licence", "copying", "notice")
# The calendar of definitions lies beside the updates and states no figure.
CALENDAR = "definitions.csv"

Item = Source | Dataset | Refusal


class Found(NamedTuple):
    """An item and where it stands: the path as given, the line (0 for the whole file), and how many bytes it took."""

    path: str
    line: int
    item: Item
    size: int = 0

    @property
    def id(self) -> str | None:
        """The id of the source; None where there is none."""
        if isinstance(self.item, Refusal):
            return None
        return self.item.source.id if isinstance(self.item, Dataset) else self.item.id


class Line(NamedTuple):
    """One line of a .jsonl file, not looked into yet."""

    path: str
    number: int
    data: bytes


def gather(
    paths: Iterable[str], now: datetime, documents: bool = False, stdin: BinaryIO | None = None
) -> Iterator[Found]:
    """Every source in `paths` in order: files, folders (in the order of their names) and "-" for standard input.

    `documents` reads every file as one JSON document a line. What cannot be read gives a Refusal, never an error.
    """
    ids = Ids()
    for piece in pieces(paths, now, documents, stdin):
        one = found(piece, now)
        twice = ids.refusal(one.id, one.path, one.line) if one.id is not None else None
        yield one._replace(item=twice) if twice else one


def pieces(
    paths: Iterable[str], now: datetime, documents: bool = False, stdin: BinaryIO | None = None
) -> Iterator[Line | Found]:
    """The same before the lines of .jsonl files are looked into and ids are compared."""
    for path in paths:
        if path == "-":
            yield from _stdin(stdin or sys.stdin.buffer, documents)
        else:
            yield from _path(Path(path), now, documents)


def found(piece: Line | Found, now: datetime) -> Found:
    """The item of a line, or the reason why it is none."""
    if isinstance(piece, Found):
        return piece
    path, number, data = piece
    try:
        return Found(path, number, document(_decoded(data, alone=True), path, now), len(data))
    except ValueError as refused:
        return Found(path, number, Refusal(path, number, str(refused)), len(data))


class Ids:
    """The ids of a run. A second source with an id used before is refused: one of the two would hide the other.

    An id is kept as a number of 64 bits, so that an archive of millions of documents fits into memory.
    """

    def __init__(self) -> None:
        self._places: dict[int, int] = {}
        self._paths: dict[str, int] = {}

    def refusal(self, id: str, path: str, line: int) -> Refusal | None:
        """Remembers where an id stands, or tells where it stood before."""
        here = self._paths.setdefault(path, len(self._paths)) << _LINES | line
        place = self._places.get(hash(id))
        if place is None:
            self._places[hash(id)] = here
            return None
        before, number = list(self._paths)[place >> _LINES], place & ((1 << _LINES) - 1)
        where = f"{before}, line {number}" if number else before
        return Refusal(path, line, f"the id '{id}' was used before, in {where}; ids must differ.")


def _path(path: Path, now: datetime, documents: bool) -> Iterator[Line | Found]:
    if not path.is_dir():
        yield from _file(path, now, documents)
        return
    files = [file for file in sorted(path.rglob("*")) if _belongs(file, path)]
    if not files:
        yield _refused(path, f"the folder holds no text to read; texts end in {', '.join(PACKED)}.")
    for file in files:
        yield from _file(file, now, documents)


def _belongs(file: Path, folder: Path) -> bool:
    """True for a file of a folder that is an update: not hidden, no README, licence or calendar, of a known ending."""
    hidden = any(part.startswith(".") for part in file.relative_to(folder).parts)
    named = file.name.lower().startswith(NOT_UPDATES) or file.name == CALENDAR
    return file.suffix.lower() in PACKED and not hidden and not named and file.is_file()


def _file(path: Path, now: datetime, documents: bool) -> Iterator[Line | Found]:
    lines = documents or path.suffix.lower() == ".jsonl"
    try:
        size = os.stat(path).st_size
        if size > LIMIT and not lines:
            yield _refused(path, _too_large(size))
            return
        with path.open("rb") as stream:
            yield from _lines(stream, str(path)) if lines else _whole(stream, path, now)
    except FileNotFoundError:
        web = str(path).startswith(("http:", "https:"))
        why = "addresses are not fetched; save the page as a text file." if web else "there is no such file or folder."
        yield _refused(path, why)
    except OSError as error:
        yield _refused(path, f"the file cannot be opened ({error.strerror}).")


def _stdin(stream: BinaryIO, documents: bool) -> Iterator[Line | Found]:
    path = "standard input"
    if documents:
        yield from _lines(stream, path)
        return
    try:
        text = _decoded(stream.read(LIMIT + 1))
    except ValueError as refused:
        yield _refused(path, str(refused))
        return
    # Two texts from standard input are two things: only the content can tell them apart.
    digest = hashlib.sha256(text.encode()).hexdigest()[:12]
    yield Found(path, 0, Source(id=f"stdin-{digest}", text=text, address=path), len(text))


def _whole(stream: BinaryIO, path: Path, now: datetime) -> Iterator[Found]:
    try:
        text = _decoded(stream.read(LIMIT + 1))
    except ValueError as refused:
        yield _refused(path, str(refused))
        return
    if path.suffix.lower() == ".csv":
        yield from (Found(str(path), 0, item) for item in losses.read(text, str(path), now))
    else:
        yield Found(str(path), 0, Source(id=_place(path), text=text, address=str(path)), stream.tell())


def _refused(path: Path | str, sentence: str) -> Found:
    return Found(str(path), 0, Refusal(str(path), 0, sentence))


def _place(path: Path) -> str:
    """The folder and the name: stable for the same place, and different for two folders with a file of one name."""
    place = "/".join(path.resolve().parts[-2:]).lstrip("/")
    return place.encode(errors="replace").decode()


def _lines(stream: BinaryIO, path: str) -> Iterator[Line | Found]:
    """The lines of a .jsonl file that hold something, never more than one in memory."""
    empty = True
    for number, line in enumerate(iter(lambda: stream.readline(LIMIT + 1), b""), start=1):
        if not line.strip():
            continue
        empty = False
        yield Line(path, number, line)
        # What follows in a binary file, or inside a line that has no end, is no document either.
        if b"\0" in line or len(line) > LIMIT:
            return
    if empty:
        yield _refused(path, "the file is empty.")


def _decoded(data: bytes, alone: bool = False) -> str:
    """The text of UTF-8 bytes without a byte order mark; raises ValueError with one sentence for anything else.

    `alone` says that the bytes are one line, whose number is told with the refusal.
    """
    if len(data) > LIMIT:
        raise ValueError(_too_large(len(data)))
    zero = data.find(b"\0")
    if zero >= 0:
        raise ValueError(f"this is not a text but a binary file (a zero byte at byte {zero + 1}).")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        place = f"byte {error.start + 1}" if alone else f"byte {error.start + 1} (line {line})"
        raise ValueError(f"the text is not UTF-8: {place} cannot be read; save it as UTF-8 first.") from None
    if not text.strip():
        raise ValueError("the file is empty.")
    return text


def _too_large(size: int) -> str:
    return f"the text is larger than {LIMIT >> 20} MB ({size >> 20} MB or more); split it into smaller files."
