"""One file's bytes to what is in it, by its ending: a text, a saved page, a table, an exported channel.

What reads pages and tables is imported where a file needs it, so that reading a text starts at once.
"""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path, PurePath

from metrics.fetching import Fetched
from metrics.sources import About, Dataset, Follow, Refusal, Source, losses

LIMIT = 64 * 1024 * 1024
TEXTS = (".txt", ".md")
PAGES = (".html", ".htm")
TABLES = (".csv", ".json", ".parquet")
ENDINGS = (*TEXTS, *PAGES, *TABLES)

Item = Source | Dataset | Refusal


def items(path: str, data: bytes, now: datetime) -> Iterator[Item]:
    """What a file holds; a Refusal for what is broken, with its line where there is one.

    path   as given; for a file inside an archive, the archive's path and the name in it
    """
    ending = PurePath(path).suffix.lower()
    page = Fetched(path, path, data)
    if len(data) > LIMIT:
        yield Refusal(path, 0, too_large(len(data)))
    elif ending in PAGES:
        from metrics.sources import pages

        yield from (one for one in pages.read(page, About()) if not isinstance(one, Follow))
    elif ending == ".parquet":
        yield from _table(page, now)
    else:
        yield from _of_text(path, page, ending, now)


def _table(page: Fetched, now: datetime) -> Iterator[Item]:
    from metrics.sources import tables

    yield from tables.read(page, About(), now)


def _of_text(path: str, page: Fetched, ending: str, now: datetime) -> Iterator[Item]:
    try:
        text = decoded(page.body)
    except ValueError as refused:
        yield Refusal(path, 0, str(refused))
        return
    if ending == ".json" and '"messages"' in text[:4000]:
        from metrics.sources import telegram

        yield from telegram.exported(text, path, About())
    elif ending == ".csv" and losses.is_losses(text):
        yield from losses.read(text, path, now)
    elif ending in TABLES:
        yield from _table(page, now)
    else:
        yield Source(id=place(path), text=text, address=path)


def place(path: str) -> str:
    """The folder and the name: stable for the same place, and different for two folders with a file of one name."""
    found = "/".join(Path(path).resolve().parts[-2:]).lstrip("/")
    return found.encode(errors="replace").decode()


def decoded(data: bytes, alone: bool = False) -> str:
    """The text of UTF-8 bytes without a byte order mark; raises ValueError with one sentence for anything else.

    `alone` says that the bytes are one line, whose number is told with the refusal.
    """
    if len(data) > LIMIT:
        raise ValueError(too_large(len(data)))
    zero = data.find(b"\0")
    if zero >= 0:
        raise ValueError(f"this is not a text but a binary file (a zero byte at byte {zero + 1}).")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        where = f"byte {error.start + 1}" if alone else f"byte {error.start + 1} (line {line})"
        raise ValueError(f"the text is not UTF-8: {where} cannot be read; save it as UTF-8 first.") from None
    if not text.strip():
        raise ValueError("the file is empty.")
    return text


def too_large(size: int) -> str:
    """The sentence for a text over the limit, `size` in bytes."""
    return f"the text is larger than {LIMIT >> 20} MB ({size >> 20} MB or more); split it into smaller files."
