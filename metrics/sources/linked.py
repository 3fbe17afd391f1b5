"""What a page says about itself for search engines: JSON-LD of schema.org, articles and the posts of live blogs."""

import json
from collections.abc import Iterator
from typing import Any

from metrics.sources import html
from metrics.sources.html import Tree

ARTICLES = frozenset(
    (
        "Article",
        "NewsArticle",
        "ReportageNewsArticle",
        "AnalysisNewsArticle",
        "BlogPosting",
        "LiveBlogPosting",
        "Report",
    )
)

Thing = dict[str, Any]


def things(root: Tree) -> Iterator[Thing]:
    """Every article that the page describes, outermost first."""
    for script in root.xpath("//script[@type='application/ld+json']/text()"):
        try:
            found = json.loads(str(script), strict=False)
        except (json.JSONDecodeError, RecursionError):
            continue
        yield from _articles(found)


def _articles(found: Any) -> Iterator[Thing]:
    if isinstance(found, list):
        for one in found:
            yield from _articles(one)
    elif isinstance(found, dict):
        if types(found) & ARTICLES:
            yield found
        yield from _articles(found.get("@graph"))


def types(thing: Thing) -> set[str]:
    """The types of a thing: one or several names."""
    named = thing.get("@type")
    return {str(one) for one in (named if isinstance(named, list) else [named])}


def posts(thing: Thing) -> list[Thing]:
    """The posts of a live blog, as far as they hold any words."""
    found = thing.get("liveBlogUpdate")
    listed = found if isinstance(found, list) else [found]
    return [post for post in listed if isinstance(post, dict) and body(post)]


def body(thing: Thing) -> str:
    """The words of an article; markup in them is taken out."""
    return html.of_markup(text(thing, "articleBody") or text(thing, "text"))


def text(thing: Thing, name: str) -> str:
    """A field that is a text, or the name of what stands in it ("publisher")."""
    value = thing.get(name)
    if isinstance(value, list) and value:
        value = value[0]
    if isinstance(value, dict):
        value = value.get("name") or value.get("@id")
    return value.strip() if isinstance(value, str) else ""
