"""RSS and Atom to one source an entry; an entry that is only a summary points to its page."""

from calendar import timegm
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import feedparser

from metrics.fetching import Fetched
from metrics.sources import About, Follow, Refusal, Source, html

MEDIA = frozenset(("application/rss+xml", "application/atom+xml", "application/xml", "text/xml", "application/rdf+xml"))
# A summary is shorter than the text it stands for, in characters.
_WHOLE = 600


def is_feed(page: Fetched) -> bool:
    """Whether an answer is a feed, by its type and by how it begins."""
    head = page.body[:1000].lower()
    marked = any(mark in head for mark in (b"<rss", b"<feed", b"<rdf:rdf"))
    return marked and (page.media in MEDIA or not page.media or b"<html" not in head)


def read(page: Fetched, about: About) -> Iterator[Source | Follow | Refusal]:
    """The entries of a feed in its order; for one that is only a summary, its page to look at."""
    found = feedparser.parse(page.body, response_headers={"content-type": page.media, "content-location": page.final})
    entries = [one for entry in found.entries if (one := _entry(entry, found.feed, about))]
    if not entries:
        why = "the feed is broken and holds no entries." if found.bozo else "the feed holds no entries."
        yield Refusal(page.address, 0, why)
    for source, whole in entries:
        yield source if whole or not source.address.startswith("http") else Follow(source.address, source)


def _entry(entry: Any, feed: Any, about: About) -> tuple[Source, bool] | None:
    """An entry as a source, and whether its text is the whole one; None for one without a name or words."""
    full = [html.of_markup(one.get("value", "")) for one in entry.get("content", [])]
    summary = html.of_markup(entry.get("summary", ""))
    text = max([*full, summary], key=len)
    address = entry.get("link") or ""
    title = html.of_markup(entry.get("title", ""))
    id = address or entry.get("id") or ""
    if not id or not (text or title):
        return None
    language = str(feed.get("language") or "")[:2].lower()
    source = Source(
        id=id, text=text or title, published=_published(entry),
        publisher=about.publisher or feed.get("title") or "", kind=about.kind or "agency", address=address,
        language=about.language or (language if language in ("en", "uk", "ru") else None),
        title=title if text else "", credit=about.credit, post=True,
    )  # fmt: skip
    return source, any(len(one) >= len(summary) for one in full) or len(text) >= _WHOLE


def _published(entry: Any) -> datetime | None:
    stamp = entry.get("published_parsed") or entry.get("updated_parsed")
    # feedparser gives every time in UTC.
    return datetime.fromtimestamp(timegm(stamp), UTC) if stamp else None
