"""Telegram: the public page of a channel (t.me/s/NAME), and the result.json that Telegram Desktop exports.

One source a post, with the post's own address. An edited post keeps its address, so it is a new version.
"""

import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit

from metrics.fetching import Fetched
from metrics.sources import About, Follow, Refusal, Source, html
from metrics.sources.html import Tree

_CHANNEL = re.compile(r"^/(?:s/)?(?P<name>[A-Za-z][A-Za-z0-9_]{3,31})(?:/(?P<post>\d+))?/?$")
_TEXT = "contains(concat(' ', @class, ' '), ' tgme_widget_message_text ')"
_REPLY = "ancestor::*[contains(@class, 'tgme_widget_message_reply')]"


def channel(address: str) -> str | None:
    """The channel an address is of, None when it is of none."""
    parts = urlsplit(address)
    match = _CHANNEL.match(parts.path) if parts.hostname in ("t.me", "telegram.me") else None
    return match["name"] if match and match["name"] != "joinchat" else None


def preview(address: str) -> str:
    """The address of the public page of a channel, which can be read without an account."""
    return f"https://t.me/s/{channel(address)}"


def read(page: Fetched, about: About) -> Iterator[Source | Follow | Refusal]:
    """The posts of a channel's public page, oldest first, and a Follow to the page with the posts before them."""
    root = html.tree(page)
    messages = root.xpath("//*[@data-post]") if root is not None else []
    if root is None or not messages:
        yield Refusal(page.address, 0, "the page shows no posts; the channel may be private, or its address wrong.")
        return
    title = html.attribute(root, "//meta[@property='og:title']/@content")
    for message in messages:
        source = _post(message, about, title)
        if source:
            yield source
    before = (
        html.attribute(root, "//a[@data-before]/@data-before")
        or html.attribute(root, "//link[@rel='prev']/@href[contains(., 'before=')]").rpartition("before=")[2]
    )
    if before.isdigit():
        base = (page.final or page.address).partition("?")[0]
        yield Follow(f"{base}?before={before}")


def _post(message: Tree, about: About, title: str) -> Source | None:
    """One post; None when it has no words (a picture alone)."""
    texts = message.xpath(f".//*[{_TEXT}][not({_REPLY})]")
    text = html.words(texts[0]) if texts else ""
    if not text:
        return None
    name = message.get("data-post")
    stamp = html.attribute(message, ".//a[contains(@class, 'tgme_widget_message_date')]//time/@datetime")
    address = f"https://t.me/{name}"
    return _source(address, text, html.moment(stamp), about, about.publisher or title)


def _source(address: str, text: str, published: datetime | None, about: About, publisher: str) -> Source:
    return Source(
        id=address, text=text, published=published, publisher=publisher, kind=about.kind or "official", address=address,
        language=about.language, credit=about.credit, post=True,
    )  # fmt: skip


def exported(text: str, path: str, about: About) -> Iterator[Source | Refusal]:
    """The posts of an exported channel; a Refusal for what is not one, or has no time."""
    try:
        whole = json.loads(text)
    except (json.JSONDecodeError, RecursionError) as error:
        yield Refusal(path, getattr(error, "lineno", 0), "the JSON of the export is broken; export the channel again.")
        return
    messages = whole.get("messages") if isinstance(whole, dict) else None
    if not isinstance(messages, list):
        yield Refusal(path, 0, "this is no export of one channel: there is no list of messages.")
        return
    name, number = str(whole.get("name") or ""), str(whole.get("id") or name_of(path))
    for n, message in enumerate(messages, 1):
        if isinstance(message, dict) and message.get("type") == "message" and (words := _exported_text(message)):
            published = _unix(message.get("date_unixtime"))
            if published is None:
                yield Refusal(path, 0, f"message {message.get('id', n)} has no date_unixtime; it is left out.")
                continue
            address = f"https://t.me/c/{number}/{message.get('id', n)}"
            yield _source(address, words, published, about, about.publisher or name)


def name_of(path: str) -> str:
    """A name for an export that does not tell its channel: the folder it lies in."""
    return path.replace("\\", "/").rstrip("/").rpartition("/")[0].rpartition("/")[2] or "export"


def _exported_text(message: dict[str, Any]) -> str:
    """The words of a message: a text, or a list of texts and of pieces that carry one."""
    value = message.get("text")
    pieces = value if isinstance(value, list) else [value]
    found = (piece.get("text") if isinstance(piece, dict) else piece for piece in pieces)
    return "".join(piece for piece in found if isinstance(piece, str)).strip()


def _unix(value: object) -> datetime | None:
    # The field "date" is in the time of the machine that exported, which nothing names.
    return datetime.fromtimestamp(int(str(value)), UTC) if str(value or "").isdigit() else None
