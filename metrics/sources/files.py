"""Paths and standard input to sources, one by one; what cannot be taken becomes a sentence and the rest goes on."""

import hashlib
import os
import sys
from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from metrics.sources import Dataset, Refusal, Source, losses
from metrics.sources.documents import document

LIMIT = 64 * 1024 * 1024
TEXTS = (".txt", ".md")
PACKED = (".csv", *TEXTS, ".jsonl")
NOT_UPDATES = ("readme", "license", "licence", "copying", "notice")

Item = Source | Dataset | Refusal


def gather(
    paths: Iterable[str], now: datetime, documents: bool = False, stdin: BinaryIO | None = None
) -> Iterator[Item]:
    """Every source in `paths` in order: files, folders (in the order of their names) and "-" for standard input.

    `documents` reads every file as one JSON document a line. What cannot be read gives a Refusal, never an error.
    """
    seen: dict[str, str] = {}
    for path in paths:
        if path == "-":
            yield from _unique(_stdin(stdin or sys.stdin.buffer, now, documents), seen)
        else:
            yield from _unique(_path(Path(path), now, documents), seen)


def _unique(items: Iterator[Item], seen: dict[str, str]) -> Iterator[Item]:
    """Refuses a second source with an id used before in the same run: one of the two would hide the other."""
    for item in items:
        if not isinstance(item, Refusal):
            source = item.source if isinstance(item, Dataset) else item
            if source.id in seen:
                yield Refusal(
                    source.address, 0, f"the id '{source.id}' was already used in this run ({seen[source.id]})."
                )
                continue
            seen[source.id] = source.address
        yield item


def _path(path: Path, now: datetime, documents: bool) -> Iterator[Item]:
    if not path.is_dir():
        yield from _file(path, now, documents)
        return
    files = [file for file in sorted(path.rglob("*")) if _belongs(file, path)]
    if not files:
        yield Refusal(str(path), 0, f"the folder holds no text to read; texts end in {', '.join(PACKED)}.")
    for file in files:
        yield from _file(file, now, documents)


def _belongs(file: Path, folder: Path) -> bool:
    """True for a file of a folder that is an update: not hidden, not a README or a licence, of a known ending."""
    hidden = any(part.startswith(".") for part in file.relative_to(folder).parts)
    named = file.name.lower().startswith(NOT_UPDATES)
    return file.suffix.lower() in PACKED and not hidden and not named and file.is_file()


def _file(path: Path, now: datetime, documents: bool) -> Iterator[Item]:
    lines = documents or path.suffix.lower() == ".jsonl"
    try:
        size = os.stat(path).st_size
        if size > LIMIT and not lines:
            yield Refusal(str(path), 0, _too_large(size))
            return
        with path.open("rb") as stream:
            yield from _lines(stream, str(path), now) if lines else _whole(stream, path, now)
    except FileNotFoundError:
        yield Refusal(str(path), 0, "there is no such file or folder.")
    except OSError as error:
        yield Refusal(str(path), 0, f"the file cannot be opened ({error.strerror}).")


def _stdin(stream: BinaryIO, now: datetime, documents: bool) -> Iterator[Item]:
    if documents:
        yield from _lines(stream, "standard input", now)
        return
    try:
        text = _decoded(stream.read(LIMIT + 1))
    except ValueError as refused:
        yield Refusal("standard input", 0, str(refused))
        return
    # Two texts from standard input are two things: only the content can tell them apart.
    digest = hashlib.sha256(text.encode()).hexdigest()[:12]
    yield Source(id=f"stdin-{digest}", text=text, address="standard input")


def _whole(stream: BinaryIO, path: Path, now: datetime) -> Iterator[Item]:
    try:
        text = _decoded(stream.read(LIMIT + 1))
    except ValueError as refused:
        yield Refusal(str(path), 0, str(refused))
        return
    if path.suffix.lower() == ".csv":
        yield from losses.read(text, str(path), now)
    else:
        yield Source(id=_place(path), text=text, address=str(path))


def _place(path: Path) -> str:
    """The folder and the name: stable for the same place, and different for two folders with a file of one name."""
    place = "/".join(path.resolve().parts[-2:]).lstrip("/")
    return place.encode(errors="replace").decode()


def _lines(stream: BinaryIO, path: str, now: datetime) -> Iterator[Item]:
    """The documents of a .jsonl file, never more than one line in memory."""
    empty = True
    for number, line in enumerate(iter(lambda: stream.readline(LIMIT + 1), b""), start=1):
        if not line.strip():
            continue
        empty = False
        try:
            yield document(_decoded(line), path, now)
        except ValueError as refused:
            yield Refusal(path, number, str(refused))
            if len(line) > LIMIT:
                return
    if empty:
        yield Refusal(path, 0, "the file is empty.")


def _decoded(data: bytes) -> str:
    """The text of UTF-8 bytes without a byte order mark; raises ValueError with one sentence for anything else."""
    if len(data) > LIMIT:
        raise ValueError(_too_large(len(data)))
    zero = data.find(b"\0")
    if zero >= 0:
        raise ValueError(f"this is not a text but a binary file (a zero byte at byte {zero + 1}).")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise ValueError(
            f"the text is not UTF-8: byte {error.start + 1} (line {line}) cannot be read; save it as UTF-8 first."
        ) from None
    if not text.strip():
        raise ValueError("the file is empty.")
    return text


def _too_large(size: int) -> str:
    return f"the text is larger than {LIMIT >> 20} MB ({size >> 20} MB or more); split it into smaller files."
