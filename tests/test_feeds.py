"""RSS and Atom feeds, served over real HTTP; a summary points to its page."""

from datetime import UTC, datetime

import pytest

from metrics.fetching.web import Web
from metrics.sources import About, Follow, Refusal, Source, feeds
from tests.webserver import Reply, serving

RSS = """<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Agency</title><link>https://news.example/</link><language>uk-ua</language>
<item><title>Short</title><link>https://news.example/1</link><guid>1</guid>
<pubDate>Sat, 04 Jan 2025 09:35:00 +0200</pubDate><description>34 drones &lt;b&gt;shot down&lt;/b&gt;...</description></item>
<item><title>Long</title><link>https://news.example/2</link><pubDate>Sat, 04 Jan 2025 10:00:00 GMT</pubDate>
<description>Short.</description>
<content:encoded><![CDATA[<p>Air defence shot down 34 of 81 drones.</p><p>46 were lost.</p>]]></content:encoded></item>
<item><title>Only a title, 12 drones</title></item>
</channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>Staff</title>
<entry><id>urn:1</id><title>Morning</title><updated>2025-01-04T06:00:00Z</updated>
<link rel="alternate" href="https://staff.example/1"/><content type="html">&lt;p&gt;157 clashes.&lt;/p&gt;</content></entry></feed>"""

NOTHING = About()


def get(body, media="application/rss+xml", about=NOTHING):
    with (
        serving({"/feed": Reply(body, headers={"Content-Type": media})}) as site,
        Web(["127.0.0.1"], pause=0) as network,
    ):
        page = network.get(f"{site.address}/feed")
        return list(feeds.read(page, about)), page


def test_a_summary_points_to_its_page_and_stands_in_for_it():
    (first, second), page = get(RSS)
    assert feeds.is_feed(page)
    assert isinstance(first, Follow)
    assert first.address == "https://news.example/1"
    assert first.instead.text == "34 drones shot down..."
    assert first.instead.published == datetime(2025, 1, 4, 7, 35, tzinfo=UTC)
    assert isinstance(second, Source)
    assert second.text == "Air defence shot down 34 of 81 drones.\n46 were lost."
    assert (second.id, second.title, second.publisher, second.language, second.kind) == (
        "https://news.example/2", "Long", "Agency", "uk", "agency",
    )  # fmt: skip


def test_an_atom_entry_with_its_content_is_whole():
    (one,), page = get(ATOM, "application/atom+xml", About("General Staff", "official", "en"))
    assert feeds.is_feed(page)
    assert (one.id, one.text, one.publisher, one.kind) == (
        "https://staff.example/1",
        "157 clashes.",
        "General Staff",
        "official",
    )
    assert one.published == datetime(2025, 1, 4, 6, tzinfo=UTC)


@pytest.mark.parametrize("body", ["<rss><channel></channel></rss>", "<rss><channel><item>", "", "not a feed"])
def test_a_feed_without_entries_is_refused_with_a_sentence(body):
    (refusal,), _ = get(body)
    assert isinstance(refusal, Refusal)
    assert "holds no entries" in str(refusal)


def test_a_page_is_no_feed():
    _, page = get("<html><head><link type='application/rss+xml'></head></html>", "text/html")
    assert not feeds.is_feed(page)


def test_a_feed_cannot_reach_files_or_expand_without_end():
    lol = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 9))
    bomb = (
        f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY l0 "lol">{lol}]>'
        "<rss><channel><item><title>t</title><link>https://n.example/1</link><description>&x;&l8;</description></item></channel></rss>"
    )
    items, _ = get(bomb)
    texts = [getattr(one, "text", "") or getattr(getattr(one, "instead", None), "text", "") for one in items]
    assert not any("root:" in text or len(text) > 1000 for text in texts)
