"""Paths and standard input to sources, one by one; what cannot be taken becomes a sentence and the rest goes on."""

import hashlib
import os
import sys
from collections.abc import Iterable, Iterator
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import BinaryIO, NamedTuple

from metrics.sources import Dataset, Refusal, Source, opened, packed
from metrics.sources.documents import document
from metrics.sources.opened import ENDINGS, LIMIT, decoded, too_large

PACKED = (*ENDINGS, ".jsonl")
ARCHIVE = ".zip"
# Bits for the number of a line.
_LINES = 40
NOT_UPDATES = ("readme", "license", "licence", "copying", "notice")
# They lie beside the updates and state no figure of their own.
NO_SOURCES = ("definitions.csv", "corrections.csv", "reviews.csv", "annotations.csv")
# Data sets in a folder of this name are compared with, and never read into a ledger with the folder around it.
SETS = "sets"

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
        return Found(path, number, document(decoded(data, alone=True), path, now), len(data))
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
    parts = file.relative_to(folder).parts
    hidden = any(part.startswith(".") for part in parts) or SETS in parts[:-1]
    return file.suffix.lower() in (*PACKED, ARCHIVE) and not hidden and _is_update(file) and file.is_file()


def _is_update(file: Path) -> bool:
    return not (file.name.lower().startswith(NOT_UPDATES) or file.name in NO_SOURCES)


def _file(path: Path, now: datetime, documents: bool) -> Iterator[Line | Found]:
    lines = documents or path.suffix.lower() == ".jsonl"
    try:
        size = os.stat(path).st_size
        archive = path.suffix.lower() == ARCHIVE
        if size > LIMIT and not (lines or archive):
            yield _refused(path, too_large(size))
            return
        with path.open("rb") as stream:
            if archive and not documents:
                yield from _packed(stream, path, now)
            else:
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
        text = decoded(stream.read(LIMIT + 1))
    except ValueError as refused:
        yield _refused(path, str(refused))
        return
    # Two texts from standard input are two things: only the content can tell them apart.
    digest = hashlib.sha256(text.encode()).hexdigest()[:12]
    yield Found(path, 0, Source(id=f"stdin-{digest}", text=text, address=path), len(text))


def _whole(stream: BinaryIO, path: Path, now: datetime) -> Iterator[Found]:
    data = stream.read(LIMIT + 1)
    yield from (Found(str(path), 0, item, len(data)) for item in opened.items(str(path), data, now))


def _packed(stream: BinaryIO, path: Path, now: datetime) -> Iterator[Line | Found]:
    """What the files of an archive hold, as if they lay in a folder of its name."""
    for one in packed.files(stream, str(path), PACKED):
        if isinstance(one, Refusal):
            yield Found(one.path, 0, one)
            continue
        name, data = one
        if not _is_update(Path(name)):
            continue
        if name.lower().endswith(".jsonl"):
            yield from _lines(BytesIO(data), name)
        else:
            yield from (Found(name, 0, item, len(data)) for item in opened.items(name, data, now))


def _refused(path: Path | str, sentence: str) -> Found:
    return Found(str(path), 0, Refusal(str(path), 0, sentence))


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
