"""Source to updates: the titled, timed pieces of a page."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Update:
    """One dated piece of text inside a source.

    id          `source id#n`, n counting from 1 in the order of the page
    title       the headline, "" when it has none
    start, end  offsets of the piece in the source's text, title included
    text        source text[start:end]
    published   with zone; None when neither the piece nor its source says
    author      as printed in the byline, "" when there is none
    """

    id: str
    source: str
    title: str
    start: int
    end: int
    text: str
    published: datetime | None
    author: str = ""
