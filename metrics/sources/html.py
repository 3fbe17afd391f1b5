"""The words of a web page: bytes to a tree, and a piece of the tree to lines of text as a reader sees them."""

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from charset_normalizer import from_bytes
from lxml import etree
from lxml import html as parser

from metrics.fetching import Fetched

# What stands in a line of its own.
_BLOCKS = frozenset(
    "address article aside blockquote dd div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li "
    "main nav ol p pre section table tr ul".split()
)
_SILENT = frozenset(
    "script style noscript template svg button form iframe select textarea video audio head figure".split()
)
_SPACES = re.compile(r"[ \t\r\f\v\n]+")
_NAMED = re.compile(rb"<meta[^>]+charset=[\"']?([A-Za-z0-9_-]+)", re.IGNORECASE)
_LANGUAGE = re.compile(r"(en|uk|ru)(?:[-_]|$)", re.IGNORECASE)

# An element of lxml, which has no types of its own.
Tree = Any


def tree(page: Fetched) -> Tree | None:
    """The page as a tree; None when there is nothing in it."""
    text = decoded(page)
    if not text.strip():
        return None
    try:
        # An XML declaration would forbid a text that is decoded already.
        found = parser.document_fromstring(re.sub(r"^\s*<\?xml[^>]*\?>", "", text))
    except (etree.ParserError, ValueError):
        return None
    return found


def decoded(page: Fetched) -> str:
    """The text of a page: as its header says, as UTF-8, as it says itself, and at last as its bytes look."""
    named = _NAMED.search(page.body[:4096])
    for code in filter(None, (page.charset, "utf-8-sig", named and named[1].decode("ascii"))):
        try:
            return page.body.decode(code).replace("\0", "")
        except (LookupError, UnicodeDecodeError):
            continue
    return str(from_bytes(page.body).best() or "").replace("\0", "")


def words(element: Tree) -> str:
    """The text of an element, a line for each of its blocks, without what is not shown."""
    lines = (_SPACES.sub(" ", line).strip() for line in "".join(_pieces(element)).split("\n"))
    return "\n".join(line for line in lines if line)


def _pieces(element: Tree) -> Iterator[str]:
    """The text of an element in the order of the page; a line feed only where one is shown."""
    if not isinstance(element.tag, str) or element.tag in _SILENT:
        return
    block = element.tag in _BLOCKS
    if block or element.tag == "br":
        yield "\n"
    yield _inline(element.text)
    for child in element:
        yield from _pieces(child)
        yield _inline(child.tail)
    if block:
        yield "\n"


def _inline(text: str | None) -> str:
    return (text or "").replace("\n", " ")


def of_markup(text: str) -> str:
    """The words of a piece of markup, such as a feed's summary; a text without any is given back."""
    if "<" not in text and "&" not in text:
        return text.strip()
    try:
        return words(parser.fragment_fromstring(text, create_parent="div"))
    except (etree.ParserError, ValueError):
        return text.strip()


def attribute(root: Tree, path: str) -> str:
    """The first attribute or text that an XPath finds, "" when it finds none."""
    found = root.xpath(path)
    return str(found[0]).strip() if found else ""


def language(root: Tree) -> str | None:
    """The language a page declares, where it is one that is read here."""
    match = _LANGUAGE.match(attribute(root, "/html/@lang"))
    return match[1].lower() if match else None


def moment(text: str) -> datetime | None:
    """A time with its zone, as ISO 8601 writes it; None for anything else: a zone is never guessed."""
    try:
        found = datetime.fromisoformat(text.strip())
    except ValueError:
        return None
    return found if found.tzinfo else None
