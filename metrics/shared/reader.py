"""Texts that a visitor hands in, read in a process of its own: it can be ended when it takes too long.

The server that draws pages never reads a text itself, so no text can slow what others look at.
"""

import json
import logging
import os
import re
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile
from threading import BoundedSemaphore
from time import monotonic, sleep
from typing import IO, Any

import polars as pl

from metrics import words
from metrics.shared.given import Document, as_line

ROOT = Path(__file__).resolve().parents[2]
SECONDS = 30.0
EVERY = 0.03
# Every number comes with its sentence, so a text without sentences can become a thousand times as long.
ROOM = 32_000_000
COMMAND = "python -m metrics read FILE"
# As many at a time as leave the pages a core; whoever comes then waits for a place.
PLACES = BoundedSemaphore(2)
NUMBERS = {"low": pl.Float64, "high": pl.Float64, "start": pl.Int64, "end": pl.Int64, "sentence_start": pl.Int64}
CLAIMS = (
    "document update metric low high bound grain role claimant scope window_start window_end precision day day_reason"
    " reported start end words sentence sentence_start rule language"
).split()
REFUSED = (
    "document update low high bound reason metric reported start end words sentence sentence_start language"
).split()
TOLD = re.compile(r"standard input(?:, line (\d+))?: (.*)")
KEPT = "enters no figure."
log = logging.getLogger(__name__)


class NotRead(Exception):
    """The texts could not be read; the message is one sentence."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the documents state: their claims, the numbers left out, and sentences on what could not be read.

    In both tables `document` is the place of a document among those that were read.
    """

    documents: tuple[Document, ...]
    claims: pl.DataFrame
    refused: pl.DataFrame
    wrong: tuple[str, ...]


def read(documents: Sequence[Document], seconds: float = SECONDS) -> Answer:
    """Claims and refused numbers of the documents; raises NotRead when that takes longer than `seconds`."""
    given = "".join(f"{as_line(one, str(place))}\n" for place, one in enumerate(documents))
    if not PLACES.acquire(timeout=seconds):
        raise NotRead("Others are having texts read right now. Press Read again in a moment.")
    try:
        code, found, said = _run(given.encode(errors="replace"), seconds)
    finally:
        PLACES.release()
    if code not in (0, 1):
        log.error("The reader ended with %s: %s", code, said)
        raise NotRead("The reader failed on this text; nothing was kept. The reason is in the server's log.")
    return _answer(documents, found, said)


def _run(given: bytes, seconds: float) -> tuple[int, str, str]:
    """The exit code of the reader and what it wrote; it is ended when it takes too long or writes too much."""
    command = [sys.executable, "-m", "metrics", "read", "--documents", "-", "--refused"]
    environment = {**os.environ, "PYTHONIOENCODING": "utf-8"}
    until = monotonic() + seconds
    with TemporaryFile() as texts, TemporaryFile() as found, TemporaryFile() as said:
        texts.write(given)
        texts.seek(0)
        with subprocess.Popen(command, stdin=texts, stdout=found, stderr=said, cwd=ROOT, env=environment) as reader:
            try:
                while reader.poll() is None:
                    _check(monotonic() > until, seconds, os.fstat(found.fileno()).st_size)
                    sleep(EVERY)
            finally:
                reader.kill()
        _check(False, seconds, os.fstat(found.fileno()).st_size)
        return reader.returncode, _whole(found), _whole(said)


def _check(late: bool, seconds: float, size: int) -> None:
    if late:
        raise NotRead(
            f"Reading took longer than {words.number(seconds)} seconds and was ended; nothing was kept. Hand in less "
            f"text at once, or read it on the command line: {COMMAND}."
        )
    if size > ROOM:
        raise NotRead(
            "This text holds more numbers than a page can show; nothing was kept. Hand in less text at once, or read "
            f"it on the command line: {COMMAND}."
        )


def _whole(written: IO[bytes]) -> str:
    written.seek(0)
    return written.read().decode(errors="replace")


def _answer(documents: Sequence[Document], found: str, said: str) -> Answer:
    records = [json.loads(line) for line in found.split("\n") if line]
    claims = [record for record in records if "refused" not in record]
    refused = [record | {"reason": record["refused"]} for record in records if "refused" in record]
    told = (match for line in said.split("\n") if (match := TOLD.fullmatch(line)))
    # A number that no day can hold is among those left out, with its reason.
    wrong = [match for match in told if not match[2].endswith(KEPT)]
    return Answer(
        tuple(documents),
        _table(claims, CLAIMS),
        _table(refused, REFUSED),
        tuple(_told(match, documents) for match in wrong),
    )


def _table(records: list[dict[str, Any]], columns: Sequence[str]) -> pl.DataFrame:
    schema = {name: NUMBERS.get(name, pl.String) for name in columns}
    rows = [[record[name] for name in columns] for record in records]
    days = [name for name in ("day", "reported") if name in columns]
    return pl.DataFrame(rows, schema=schema, orient="row").with_columns(
        pl.col(*days).str.to_date(), pl.col("document").cast(pl.Int64)
    )


def _told(match: re.Match[str], documents: Sequence[Document]) -> str:
    place = int(match[1] or 0) - 1
    name = documents[place].name if 0 <= place < len(documents) else ""
    return f"{name}: {match[2]}" if name else match[2]
