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
NOT_UPDATES = ("readme", "license", "licence", "copying", "notice")
# The calendar of definitions lies beside the updates and states no figure.
CALENDAR = "definitions.csv"

Item = Source | Dataset | Refusal


class Found(NamedTuple):
    """An item and where it stands: the path as given and the line, 0 for the whole file."""

    path: str
    line: int
    item: Item


def gather(
    paths: Iterable[str], now: datetime, documents: bool = False, stdin: BinaryIO | None = None
) -> Iterator[Found]:
    """Every source in `paths` in order: files, folders (in the order of their names) and "-" for standard input.

    `documents` reads every file as one JSON document a line. What cannot be read gives a Refusal, never an error.
    """
    seen: dict[str, str] = {}
    for path in paths:
        found = _stdin(stdin or sys.stdin.buffer, now, documents) if path == "-" else _path(Path(path), now, documents)
        for one in found:
            item = one.item
            yield one if isinstance(item, Refusal) else one._replace(item=_unique(one.path, one.line, item, seen))


def _unique(path: str, line: int, item: Source | Dataset, seen: dict[str, str]) -> Item:
    """Refuses a second source with an id used before in the same run: one of the two would hide the other."""
    id = item.source.id if isinstance(item, Dataset) else item.id
    if id in seen:
        return Refusal(path, line, f"the id '{id}' was used before, in {seen[id]}; ids must differ.")
    seen[id] = f"{path}, line {line}" if line else path
    return item


def _path(path: Path, now: datetime, documents: bool) -> Iterator[Found]:
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


def _file(path: Path, now: datetime, documents: bool) -> Iterator[Found]:
    lines = documents or path.suffix.lower() == ".jsonl"
    try:
        size = os.stat(path).st_size
        if size > LIMIT and not lines:
            yield _refused(path, _too_large(size))
            return
        with path.open("rb") as stream:
            yield from _lines(stream, str(path), now) if lines else _whole(stream, path, now)
    except FileNotFoundError:
        web = str(path).startswith(("http:", "https:"))
        found = (
            "addresses are not fetched; save the page as a text file." if web else "there is no such file or folder."
        )
        yield _refused(path, found)
    except OSError as error:
        yield _refused(path, f"the file cannot be opened ({error.strerror}).")


def _stdin(stream: BinaryIO, now: datetime, documents: bool) -> Iterator[Found]:
    path = "standard input"
    if documents:
        yield from _lines(stream, path, now)
        return
    try:
        text = _decoded(stream.read(LIMIT + 1))
    except ValueError as refused:
        yield _refused(path, str(refused))
        return
    # Two texts from standard input are two things: only the content can tell them apart.
    digest = hashlib.sha256(text.encode()).hexdigest()[:12]
    yield Found(path, 0, Source(id=f"stdin-{digest}", text=text, address=path))


def _whole(stream: BinaryIO, path: Path, now: datetime) -> Iterator[Found]:
    try:
        text = _decoded(stream.read(LIMIT + 1))
    except ValueError as refused:
        yield _refused(path, str(refused))
        return
    if path.suffix.lower() == ".csv":
        yield from (Found(str(path), 0, item) for item in losses.read(text, str(path), now))
    else:
        yield Found(str(path), 0, Source(id=_place(path), text=text, address=str(path)))


def _refused(path: Path | str, sentence: str) -> Found:
    return Found(str(path), 0, Refusal(str(path), 0, sentence))


def _place(path: Path) -> str:
    """The folder and the name: stable for the same place, and different for two folders with a file of one name."""
    place = "/".join(path.resolve().parts[-2:]).lstrip("/")
    return place.encode(errors="replace").decode()


def _lines(stream: BinaryIO, path: str, now: datetime) -> Iterator[Found]:
    """The documents of a .jsonl file, never more than one line in memory."""
    empty = True
    for number, line in enumerate(iter(lambda: stream.readline(LIMIT + 1), b""), start=1):
        if not line.strip():
            continue
        empty = False
        try:
            yield Found(path, number, document(_decoded(line, alone=True), path, now))
        except ValueError as refused:
            yield Found(path, number, Refusal(path, number, str(refused)))
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
