"""A web page to one source for each post in it, each with its own time and address.

Looked for in this order: a live blog or an article as the page describes itself (JSON-LD), pieces of the page that hold
a time each, the one text of the page.
"""

import hashlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import quote, urljoin, urlsplit

import trafilatura

from metrics.fetching import Fetched
from metrics.sources import About, Follow, Refusal, Source, html, linked
from metrics.sources.html import Tree
from metrics.sources.linked import Thing

Item = Source | Follow | Refusal
# A paragraph of a post is longer than this; a teaser for another page is not.
_PARAGRAPH = 40
_TITLES = ".//h1 | .//h2 | .//h3 | .//h4 | .//h5"
EMPTY = "the page holds no text to read."


@dataclass(frozen=True, slots=True)
class _Post:
    """One post as it was found; `anchor` is its own address, or its place on the page ("#post-5")."""

    text: str
    title: str = ""
    published: datetime | None = None
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class _Page:
    """What holds for all posts of a page."""

    address: str
    about: About
    root: Tree


def read(page: Fetched, about: About) -> Iterator[Item]:
    """The posts of a page as sources; a Refusal when there is nothing to read.

    Times without a zone are not taken: the source then has none, and only a text that dates itself gives a day.
    """
    root = html.tree(page)
    if root is None:
        yield Refusal(page.address, 0, EMPTY)
        return
    whole = _Page(_address(root, page), about, root)
    articles = list(linked.things(root))
    described = _described(articles)
    posts = described or _timed(root, whole.address)
    if described or len(posts) > 1:
        yield from _sources(posts, whole, articles, "live blog")
        return
    alone = _article(page, root, articles, posts)
    yield from _sources([alone], whole, articles, "agency") if alone else (Refusal(page.address, 0, EMPTY),)


def _address(root: Tree, page: Fetched) -> str:
    """Where the page says it stands; a saved page has no other address."""
    told = html.attribute(root, "//link[@rel='canonical']/@href") or html.attribute(
        root, "//meta[@property='og:url']/@content"
    )
    base = page.final or page.address
    return urljoin(base, told) if told and base.startswith("http") else told or base


def _described(articles: list[Thing]) -> list[_Post]:
    """The posts of the live blogs that the page describes."""
    return [
        _Post(
            linked.body(post),
            linked.text(post, "headline"),
            html.moment(linked.text(post, "datePublished")),
            linked.text(post, "url") or linked.text(post, "@id"),
        )
        for thing in articles
        for post in linked.posts(thing)
    ]


def _timed(root: Tree, address: str) -> list[_Post]:
    """The pieces of a page that each hold one time and at least one paragraph, as far out as they stay apart."""
    times = root.xpath("//time[@datetime]")
    held = Counter(outer for time in times for outer in time.iterancestors())
    posts = []
    for time in times:
        piece = _container(time, held)
        if piece is None or not any(len(html.words(one)) >= _PARAGRAPH for one in piece.xpath(".//p | .//li")):
            continue
        head = next(iter(piece.xpath(_TITLES)), None)
        title = html.words(head).replace("\n", " ") if head is not None else ""
        posts.append(
            _Post(_body(piece, title, time), title, html.moment(time.get("datetime")), _anchor(piece, address))
        )
    return posts


def _container(time: Tree, held: Counter[Tree]) -> Tree | None:
    """The widest piece around a time that holds no other; None where that is the whole page.

    held   how many times each element holds: counted once for all, since a page may have as many times as it likes
    """
    piece = time
    while (outer := piece.getparent()) is not None and held[outer] == 1:
        piece = outer
    return None if piece.tag in ("html", "body", "time") else piece


def _body(piece: Tree, title: str, time: Tree) -> str:
    """The words of a piece without its headline and without its time."""
    shown = html.words(time)
    return "\n".join(line for line in html.words(piece).split("\n") if line not in (title, shown))


def _anchor(piece: Tree, address: str) -> str:
    """The place of a piece on its page: a link to itself, or its name."""
    here = address.partition("#")[0]
    for link in piece.xpath(".//a/@href"):
        full = urljoin(address, str(link))
        if full.partition("#")[0] == here and "#" in full:
            return full
    name = html.attribute(piece, "(. | .//*)/@id")
    return f"#{quote(name)}" if name else ""


def _article(page: Fetched, root: Tree, articles: list[Thing], posts: list[_Post]) -> _Post | None:
    """The one text of a page."""
    told = next((one for one in articles if linked.body(one)), None) or next(iter(articles), {})
    stamp = linked.text(told, "datePublished") or html.attribute(
        root, "//meta[@property='article:published_time']/@content"
    )
    published = html.moment(stamp) or (posts[0].published if posts else None)
    title = linked.text(told, "headline") or html.attribute(root, "//meta[@property='og:title']/@content")
    text = linked.body(told) or _main_text(page) or (posts[0].text if posts else "")
    return _Post(text, title, published) if text.strip() else None


def _main_text(page: Fetched) -> str:
    """The running text of a page without its menus and teasers."""
    found = trafilatura.extract(html.decoded(page), include_comments=False, include_tables=True, favor_precision=True)
    return found or ""


def _sources(posts: list[_Post], page: _Page, articles: list[Thing], kind: str) -> Iterator[Source]:
    told = next(iter(articles), {})
    site = linked.text(told, "publisher") or html.attribute(page.root, "//meta[@property='og:site_name']/@content")
    names: Counter[str] = Counter()
    for post in posts:
        address = urljoin(page.address, post.anchor) if post.anchor else page.address
        id = address if kind != "live blog" else _id(post, address, page.address)
        names[id] += 1
        yield Source(
            id=id if names[id] == 1 else f"{id}~{names[id]}",
            text=post.text,
            published=post.published,
            publisher=page.about.publisher or site or urlsplit(page.address).hostname or "",
            kind=page.about.kind or kind,
            address=address,
            language=page.about.language or html.language(page.root),
            title=post.title if post.title not in post.text else "",
            credit=page.about.credit,
            post=True,
        )


def _id(post: _Post, address: str, page: str) -> str:
    """The name of a post that holds when its words are edited: its own address, else its time, else its headline."""
    if address != page:
        return address
    if post.published:
        return f"{page}#{post.published.isoformat()}"
    return f"{page}#{hashlib.sha256((post.title or post.text).encode()).hexdigest()[:12]}"
