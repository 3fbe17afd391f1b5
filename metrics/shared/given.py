"""What a reader hands in to be read: a pasted text and dropped files, as documents, or a sentence on what is wrong."""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from html.parser import HTMLParser
from pathlib import PurePath
from typing import Protocol
from zoneinfo import ZoneInfo

from metrics import words
from metrics.locale import N_
from metrics.sources.documents import document, moment

MEGABYTES = 1
LIMIT = MEGABYTES * 1_000_000
DOCUMENTS = 500
TEXTS, PAGES, LINES = (".txt", ".md"), (".html", ".htm"), (".jsonl",)
ENDINGS = (*TEXTS, *PAGES, *LINES)
NAMED = ("txt", "md", "html", "jsonl")
PASTED = "Pasted text"
LANGUAGES = {"detect": N_("Detect"), "en": N_("English"), "uk": N_("Ukrainian"), "ru": N_("Russian")}
ZONES = {
    "Europe/Kyiv": N_("Kyiv time"),
    "UTC": N_("UTC"),
    "Europe/Moscow": N_("Moscow time"),
    "Europe/London": N_("London time"),
    "America/New_York": N_("New York time"),
}


class File(Protocol):
    """A dropped file: its name and its bytes."""

    @property
    def name(self) -> str: ...

    def getvalue(self) -> bytes: ...


@dataclass(frozen=True, slots=True)
class Document:
    """One text to read; `published` has a zone, `language` is en, uk or ru; None is unknown.

    own_id   whether `name` is the id that the document gave itself
    """

    name: str
    text: str
    published: datetime | None = None
    language: str | None = None
    title: str = ""
    source: str = ""
    kind: str = "live blog"
    address: str = ""
    credit: str = ""
    own_id: bool = False


@dataclass(frozen=True, slots=True)
class Given:
    """Everything that was handed in: what can be read, and a sentence for each thing that cannot."""

    documents: list[Document]
    wrong: list[str]


def when(chosen: datetime | None, zone: str, now: datetime) -> datetime | None:
    """The chosen time in its zone; raises ValueError with a sentence when it lies in the future."""
    if chosen is None:
        return None
    return moment(chosen.replace(tzinfo=ZoneInfo(zone)).isoformat(), now)


def gather(pasted: str, files: Iterable[File], published: datetime | None, language: str | None) -> Given:
    """The documents of a pasted text and of files; time and language are for those that do not say their own."""
    found: list[Document] = []
    wrong: list[str] = []
    if pasted.strip():
        found.append(Document(PASTED, pasted, published, language))
    for file in files:
        try:
            found += _documents(file, published, language, wrong)
        except ValueError as reason:
            wrong.append(f"{file.name}: {reason}")
    size = sum(len(one.text.encode(errors="replace")) for one in found)
    if size > LIMIT:
        said = f"Together these texts hold {size / 1e6:.1f} MB; at most {MEGABYTES} MB can be read here. {ELSEWHERE}"
        return Given([], [*wrong, said])
    if len(found) > DOCUMENTS:
        said = f"These are {words.number(len(found))} texts; at most {DOCUMENTS} can be read here at once. {ELSEWHERE}"
        return Given([], [*wrong, said])
    return Given(found, wrong)


ELSEWHERE = "Longer ones are for the command line: python -m metrics read FILE."


def _documents(file: File, published: datetime | None, language: str | None, wrong: list[str]) -> list[Document]:
    """The documents of one file; raises ValueError with what is wrong with the file as a whole."""
    ending = PurePath(file.name).suffix.lower()
    if ending not in ENDINGS:
        raise ValueError(f"files that end in {ending or 'nothing'} are not read here; use {words.listing(NAMED)}.")
    text = _decoded(file.getvalue())
    if ending in LINES:
        return _lines(text, file.name, published, language, wrong)
    return [Document(file.name, plain(text) if ending in PAGES else text, published, language)]


def _decoded(data: bytes) -> str:
    if len(data) > LIMIT * 4:
        raise ValueError(f"the file is larger than {MEGABYTES} MB. {ELSEWHERE}")
    if b"\0" in data:
        raise ValueError("this is no text but a binary file (it holds a zero byte).")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ValueError(f"byte {error.start + 1} is not UTF-8; save the text as UTF-8 first.") from None
    if not text.strip():
        raise ValueError("the file is empty.")
    return text


def _lines(text: str, name: str, published: datetime | None, language: str | None, wrong: list[str]) -> list[Document]:
    """The documents of a .jsonl file; a line that cannot be read is told and left out."""
    found: list[Document] = []
    now = datetime.now(UTC)
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            one = document(line, name, now)
        except ValueError as reason:
            wrong.append(f"{name}, line {number}: {reason}")
            continue
        own = (one.published or published, one.language or language)
        said = (one.title, one.publisher, one.kind, "" if one.address == name else one.address, one.credit)
        found.append(Document(one.id, one.text, *own, *said, own_id=True))
    return found


def as_line(one: Document, id: str) -> str:
    """A document as one line of JSON, as every command takes it."""
    record = {
        "id": id,
        "text": one.text,
        "title": one.title,
        "published": one.published.isoformat() if one.published else None,
        "language": one.language,
        "source": one.source,
        "kind": one.kind,
        "address": one.address,
        "credit": one.credit,
    }
    return json.dumps({name: value for name, value in record.items() if value}, ensure_ascii=False)


def update_file(documents: Iterable[Document]) -> bytes:
    """The documents as the lines of a file that `ingest` takes; a text without an id is named after its words."""
    return "".join(f"{as_line(one, _id(one))}\n" for one in documents).encode(errors="replace")


def _id(one: Document) -> str:
    if one.own_id:
        return one.name
    return f"{one.name}-{hashlib.sha256(one.text.encode(errors='replace')).hexdigest()[:12]}"


def plain(page: str) -> str:
    """The text of a web page: one line for each block, without scripts, styles and menus."""
    reader = _Page()
    reader.feed(page)
    reader.close()
    lines = (" ".join(line.split()) for line in "".join(reader.parts).split("\n"))
    return "\n\n".join(line for line in lines if line)


class _Page(HTMLParser):
    """Collects the text of a page; block elements end a line."""

    BLOCKS = frozenset(
        "address article blockquote br dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr"
        " li main ol p pre section table td th time title tr ul".split()
    )
    SILENT = frozenset("script style noscript template svg nav head".split())

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in self.SILENT:
            self._silent += 1
        elif tag in self.BLOCKS:
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in self.SILENT:
            self._silent = max(0, self._silent - 1)
        elif tag in self.BLOCKS:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            # Line ends in the source of a page are spaces to its reader.
            self.parts.append(data.replace("\n", " "))
