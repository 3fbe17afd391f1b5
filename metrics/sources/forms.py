"""One answer from the network to its sources, by what it is: a channel, a feed, a table, a page."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import PurePosixPath
from urllib.parse import urlsplit

from metrics.fetching import Fetched
from metrics.sources import About, Dataset, Follow, Refusal, Source, feeds, pages, tables, telegram
from metrics.sources.columns import Columns

FORMS = ("page", "telegram", "feed", "table")

Item = Source | Dataset | Follow | Refusal


def read(page: Fetched, about: About, now: datetime, form: str = "", columns: Columns | None = None) -> Iterator[Item]:
    """What an answer holds; `form` is one of FORMS, else the answer is looked at.

    now       the latest time that anything may carry, with zone
    columns   how a table is to be read that is none of the known ones
    """
    found = form or form_of(page)
    if found == "telegram":
        yield from telegram.read(page, about)
    elif found == "feed":
        yield from feeds.read(page, about)
    elif found == "table":
        yield from tables.read(page, about, now, columns)
    else:
        yield from pages.read(page, about)


def form_of(page: Fetched) -> str:
    """What an answer looks like."""
    if telegram.channel(page.final or page.address):
        return "telegram"
    if feeds.is_feed(page):
        return "feed"
    ending = PurePosixPath(urlsplit(page.final or page.address).path).suffix.lower()
    return "table" if ending in tables.ENDINGS or page.media in tables.MEDIA else "page"


def asked(address: str, form: str = "") -> str:
    """The address to ask for a source: a channel has a page that can be read without an account."""
    return telegram.preview(address) if form in ("", "telegram") and telegram.channel(address) else address
