"""Where texts come from: each module turns one kind of input into `Source` records.

files       paths and standard input -> sources, one by one, and a sentence for everything refused
documents   one line of a .jsonl file -> one source
losses      the table of daily losses -> one source with claims already made
losses_json the same from the files of its public set, and the list of its corrections
opened      one file's bytes -> what is in it, by its ending
packed      an archive -> its files
watched     the list of what is asked again and again
forms       one answer of the network -> its sources
columns     how the columns of a table are to be read
tables      rows of documents, rows of numbers -> sources
missiles    the missiles of the public table of air attacks, added up
stated      rows of numbers -> a text that states them, and its claims
html        the words of a page
pages       a web page or a live blog -> one source a post
linked      what a page says about itself for search engines (JSON-LD)
telegram    a channel's public page, and the file that Telegram Desktop exports -> one source a post
feeds       RSS and Atom -> one source an entry, or the page to look at instead
"""

from dataclasses import dataclass
from datetime import datetime

from metrics.claims import Claim

KINDS = ("official", "agency", "live blog", "dataset")


@dataclass(frozen=True, slots=True)
class Source:
    """One fetched thing, before it is cut into updates.

    id          stable across runs: the same text from the same place has the same id
    text        the whole text as given; every offset in the project counts from its first character
    published   when it appeared, with zone; None when nothing says so
    publisher   who published it, as shown to readers ("Reuters", "Ukraine's Air Force")
    kind        one of KINDS; decides which claim wins when two differ
    address     a public address, or the file's path when there is none
    language    "en", "uk", "ru" or None (then each sentence is looked at)
    title       a headline that is not part of `text`
    credit      licence and credit line, where the source asks for one
    post        the text is one post, and is not looked through for several
    """

    id: str
    text: str
    published: datetime | None = None
    publisher: str = ""
    kind: str = "live blog"
    address: str = ""
    language: str | None = None
    title: str = ""
    credit: str = ""
    post: bool = False


@dataclass(frozen=True, slots=True)
class About:
    """What is known of a place before it is read; it holds for all that the place does not say itself."""

    publisher: str = ""
    kind: str = ""
    language: str | None = None
    credit: str = ""


@dataclass(frozen=True, slots=True)
class Follow:
    """A further address to read: what was found here only points there. `instead` is what to keep if it cannot be."""

    address: str
    instead: Source | None = None


@dataclass(frozen=True, slots=True)
class Piece:
    """One report inside a data set's text: its number from 1, its headline, its offsets, its line in the file."""

    n: int
    title: str
    start: int
    end: int
    line: int


@dataclass(frozen=True, slots=True)
class Dataset:
    """A table that already says what each number means: its text, the reports in it, the claims they make."""

    source: Source
    pieces: tuple[Piece, ...]
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class Refusal:
    """Input that was not taken: where it stands (line 0 is the whole file) and why, as one sentence."""

    path: str
    line: int
    sentence: str

    def __str__(self) -> str:
        return f"{self.path}, line {self.line}: {self.sentence}" if self.line else f"{self.path}: {self.sentence}"
