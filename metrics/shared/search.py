"""Stored updates to pick from: found by words or publisher, listed newest first, each with its origin in words."""

from collections.abc import Mapping
from html import escape
from textwrap import shorten
from typing import Any

from metrics import words
from metrics.kyiv import day_of
from metrics.shared import fragments, ledger
from metrics.store import Found

SHOWN = 50
TEASER = 160


def publishers() -> list[str]:
    """Every publisher in the ledger, by name."""
    return ledger.publishers()["publisher"].replace("", None).drop_nulls().unique().sort().to_list()


def publisher_label(name: str) -> str:
    """A publisher for the picker."""
    return "All publishers" if name == "all" else name or "Not stated"


def find(text: str, publisher: str) -> Found:
    """Updates that hold all the words, in any case and order, from one publisher or "all"; the newest SHOWN of them."""
    return ledger.updates_with(tuple(text.split()), None if publisher == "all" else publisher, SHOWN)


def summary(hits: Found) -> str:
    """How many updates were found and how many of them are listed."""
    listed = f" The newest {SHOWN} are listed; more words narrow the search." if hits.total > SHOWN else ""
    return f"{words.count(hits.total, 'update')} found.{listed}"


def listing(hits: Found) -> str:
    """The newest hits as an HTML list: headline with link, origin, the beginning of the text."""
    return f'<div class="ff-cards">{"".join(_hit(row) for row in hits.updates.iter_rows(named=True))}</div>'


def _hit(row: Mapping[str, Any]) -> str:
    teaser = shorten(row["text"], TEASER, placeholder=" …")
    link = fragments.link("evidence", {"update": row["id"]}, row["title"] or teaser)
    quote = f"<blockquote>{escape(teaser)}</blockquote>" if row["title"] else ""
    return (
        f'<article class="ff-card"><p><strong>{link}</strong></p>{quote}'
        f"<p>{escape(row['publisher'] or 'publisher not stated')}, {words.moment(row['published'])}</p></article>"
    )


def title(update: Mapping[str, Any]) -> str:
    """The headline of an update, or what can be said of one without."""
    if update["title"]:
        return str(update["title"])
    when = update["published"]
    return f"Update of {words.day(day_of(when))}" if when else "Update without a headline"


def origin(update: Mapping[str, Any]) -> str:
    """Who published an update and when, with the link to the original and the credit it asks for."""
    publisher = escape(update["publisher"] or "Publisher not stated")
    author = f", {escape(update['author'])}" if update["author"] else ""
    original = fragments.outside(update["address"], "original") if update["address"] else "no address stored"
    credit = f" {escape(update['credit'])}" if update["credit"] else ""
    when = words.moment(update["published"])
    return f"{publisher} ({escape(words.kind(update['kind']))}){author}, {when}. Source: {original}.{credit}"
