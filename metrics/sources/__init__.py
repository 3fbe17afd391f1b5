"""Where texts come from: each module turns one kind of input into `Source` records."""

from dataclasses import dataclass
from datetime import datetime

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
