"""Web pages and live blogs, served over real HTTP: each post with its own time, address and words."""

import json
from datetime import datetime

import pytest

from metrics import reading
from metrics.fetching import Fetched
from metrics.fetching.web import Web
from metrics.sources import About, Refusal, Source, pages
from tests.webserver import serving

NIGHT = "Ukraine's air force said it had shot down 34 of 81 Russian drones launched overnight."
FRONT = "The General Staff reported 157 combat clashes along the front over the past day."

NOTHING = About()


def moment(text):
    return datetime.fromisoformat(text)


def get(body, path="/live", about=NOTHING):
    """The items of a page that a server on this machine serves, and the server's address."""
    with serving({path: body}) as site, Web(["127.0.0.1"], pause=0) as network:
        return list(pages.read(network.get(f"{site.address}{path}"), about)), site.address


def page(body, head=""):
    return f'<!doctype html><html lang="en-GB"><head><meta charset="utf-8">{head}</head><body>{body}</body></html>'


def linked(thing):
    return f'<script type="application/ld+json">{json.dumps(thing)}</script>'


LIVE = {
    "@context": "https://schema.org",
    "@graph": [
        {"@type": "WebSite", "name": "no article"},
        {
            "@type": ["LiveBlogPosting"],
            "headline": "War in Ukraine: live",
            "publisher": {"@type": "Organization", "name": "The Daily Live"},
            "liveBlogUpdate": [
                {
                    "@type": "BlogPosting",
                    "headline": "Ukraine downs 34 drones",
                    "datePublished": "2025-01-04T09:35:00+00:00",
                    "articleBody": f"<p>{NIGHT}</p><p>One home was&nbsp;damaged.</p>",
                    "url": "/live#post-2",
                },
                {
                    "@type": "BlogPosting",
                    "headline": "At the front",
                    "datePublished": "2025-01-04T07:10:00+00:00",
                    "articleBody": FRONT,
                },
                {"@type": "BlogPosting", "headline": "A picture"},
            ],
        },
    ],
}


def test_a_live_blog_that_describes_itself_gives_a_source_a_post():
    items, site = get(page("<p>menu</p>", linked(LIVE)))
    assert [(one.id, one.title, one.published) for one in items] == [
        (f"{site}/live#post-2", "Ukraine downs 34 drones", moment("2025-01-04T09:35:00+00:00")),
        (f"{site}/live#2025-01-04T07:10:00+00:00", "At the front", moment("2025-01-04T07:10:00+00:00")),
    ]
    first = items[0]
    assert first.text == f"{NIGHT}\nOne home was\xa0damaged."
    assert (first.publisher, first.kind, first.language, first.address) == (
        "The Daily Live", "live blog", "en", f"{site}/live#post-2",
    )  # fmt: skip


def test_an_edited_post_keeps_its_name_and_a_new_one_on_top_changes_no_other():
    before = get(page("", linked(LIVE)))[0]
    later = json.loads(json.dumps(LIVE))
    posts = later["@graph"][1]["liveBlogUpdate"]
    posts[1]["articleBody"] = FRONT.replace("157", "158")
    posts.insert(0, posts[0] | {"url": "/live#post-3", "headline": "Newest"})
    after = get(page("", linked(later)))[0]

    def short(items):
        return [one.id.partition("/live")[2] for one in items]

    assert short(after) == ["#post-3", *short(before)]


def test_the_figures_of_a_post_are_of_its_own_time():
    claims = [claim for one in get(page("", linked(LIVE)))[0] for claim in reading.read(one).claims]
    assert [(c.metric, c.low, str(c.day)) for c in claims] == [
        ("drones_shot_down", 34, "2025-01-04"),
        ("drones_launched", 81, "2025-01-04"),
        ("clashes", 157, "2025-01-03"),
    ]


POSTS = f"""
<header><h1>War in Ukraine: live</h1></header>
<main><div class="posts">
  <article id="block-a"><h2>Ukraine downs 34&nbsp;drones</h2><time datetime="2025-01-04T09:35:00Z">9.35am</time>
    <div><p>{NIGHT}</p><figure><img><figcaption>Not the text</figcaption></figure></div></article>
  <article><a href="/live#block-b"><time datetime="2025-01-04T07:10:00Z">7.10am</time></a><p>{FRONT}</p>
    <script>var x = 1;</script></article>
</div>
<aside><ul><li><time datetime="2024-12-01T10:00:00Z">1 Dec</time><a href="/other">Another story about 5 drones</a></li></ul>
</aside></main>"""


def test_a_page_with_a_time_for_each_piece_is_a_live_blog():
    items, site = get(page(POSTS))
    assert [(one.address.removeprefix(site), one.title, one.text, str(one.published)) for one in items] == [
        ("/live#block-a", "Ukraine downs 34\xa0drones", NIGHT, "2025-01-04 09:35:00+00:00"),
        ("/live#block-b", "", FRONT, "2025-01-04 07:10:00+00:00"),
    ]


ARTICLE = f"""
<nav><a href="/">Home</a> <a href="/war">500 drones, all stories</a></nav>
<article><h1>Drones over Odesa</h1><p>{NIGHT}</p><p>{FRONT}</p><p>{"Residents spent the night in shelters. " * 4}</p>
</article><footer>Subscribe for 5 euros</footer>"""


def test_an_article_is_one_source_with_its_text_alone():
    described = linked(
        {"@type": "NewsArticle", "headline": "Drones over Odesa", "datePublished": "2025-01-04T12:00:00+02:00",
         "publisher": {"name": "Agency"}}
    )  # fmt: skip
    items, site = get(page(ARTICLE, described), path="/a")
    assert len(items) == 1
    one = items[0]
    assert (one.id, one.kind, one.publisher, str(one.published)) == (
        f"{site}/a", "agency", "Agency", "2025-01-04 12:00:00+02:00",
    )  # fmt: skip
    assert NIGHT in one.text
    assert FRONT in one.text
    assert "Subscribe" not in one.text
    assert "500" not in one.text


def test_the_words_of_an_article_are_those_it_describes_itself_with():
    told = linked({"@type": "NewsArticle", "headline": "H", "articleBody": NIGHT, "datePublished": "2025-01-04"})
    (one,), _ = get(page("<p>Something else altogether stands here on this page.</p>", told))
    assert one.text == NIGHT
    assert one.published is None, "a day without an hour and a zone is no time"


def test_what_the_list_says_of_a_source_goes_before_what_the_page_says():
    about = About("Ukraine's Air Force", "official", "uk", "CC BY 4.0")
    items, _ = get(page("", linked(LIVE)), about=about)
    assert {(one.publisher, one.kind, one.language, one.credit) for one in items} == {
        ("Ukraine's Air Force", "official", "uk", "CC BY 4.0")
    }


def test_a_page_in_another_encoding_is_read_as_it_says():
    text = "У ніч на 4 січня сили ППО збили 34 ударні БпЛА із 81, запущеного росіянами по Україні."
    body = f'<html lang="uk"><head><meta charset="windows-1251"></head><body><article><p>{text}</p></article></body></html>'
    for media, charset in (("text/html", "windows-1251"), ("text/html", ""), ("text/html", "no-such-code")):
        (one,) = pages.read(
            Fetched("https://x.example/a", "https://x.example/a", body.encode("cp1251"), media, charset), About()
        )
        assert text in one.text
        assert one.language == "uk"


def test_a_saved_page_stands_where_it_says():
    head = '<link rel="canonical" href="https://news.example/live">' + linked(LIVE)
    items = list(pages.read(Fetched("saved/live.html", "saved/live.html", page("", head).encode()), About()))
    assert items[0].address == "https://news.example/live#post-2"


@pytest.mark.parametrize(
    "body", ["", "   ", "<html></html>", "<html><body><script>1</script></body></html>", "<!-- -->"]
)
def test_an_empty_page_is_refused_with_a_sentence(body):
    (refusal,) = pages.read(Fetched("https://x.example/a", "https://x.example/a", body.encode()), About())
    assert isinstance(refusal, Refusal)
    assert str(refusal) == f"https://x.example/a: {pages.EMPTY}"


@pytest.mark.parametrize(
    "script",
    [
        "{",
        "[" * 100_000,
        '{"@type": "LiveBlogPosting", "liveBlogUpdate": 5}',
        '{"@type": ["NewsArticle"], "headline": {}}',
        "[1, null]",
    ],
)
def test_a_page_whose_description_is_broken_is_read_without_it(script):
    body = page(
        f"<article><p>{NIGHT}</p><p>{FRONT}</p></article>", f'<script type="application/ld+json">{script}</script>'
    )
    (one,) = pages.read(Fetched("https://x.example/a", "https://x.example/a", body.encode()), About())
    assert isinstance(one, Source)
    assert NIGHT in one.text
