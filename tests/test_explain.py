"""Explaining a text: what a terminal shows, with and without colour, and the page that needs nothing else."""

import re
from html.parser import HTMLParser
from io import StringIO

import pytest

from metrics import reading
from metrics.explain import numbers, page, terminal
from metrics.intake import Taken
from tests.texts import source

SAID = "Ukraine's air force shot down 34 of 81 Russian drones overnight. The aid was worth $5.9bn."


def taken(text=SAID, **facts):
    one = source(text, language="en", **facts)
    return Taken(one, reading.read(one))


class Screen(StringIO):
    """A stream that is a terminal."""

    def isatty(self):
        return True


class Reader(HTMLParser):
    """What a page holds: its tags with their attributes, and its text."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.said, self.open = [], "", []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.said += data


def whole(*texts):
    """A page of texts."""
    sections = [line for n, one in enumerate(texts, 1) for line in page.section(one, n)]
    return "\n".join([page.start(), *sections, page.end()])


def test_every_number_is_told_in_the_order_of_the_text():
    found = numbers(taken())
    assert [(one.words, one.mark, one.taken) for one in found] == [
        ("34", "drones_shot_down", True),
        ("81", "drones_launched", True),
        ("$5.9bn", "!money", False),
    ]
    names = {name for name, _ in found[0].facts}
    assert names == {"metric", "value", "day", "window", "period", "scope", "claimant", "example", "rule"}
    assert re.search(r"\d", dict(found[0].facts)["example"])


def test_without_colour_there_is_no_escape():
    plain = "\n".join(terminal.lines(taken()))
    assert "\x1b" not in plain
    assert plain.startswith("Ukraine's air force shot down {drones_shot_down: 34} of {drones_launched: 81} Russian")
    assert "{!money: $5.9bn}" in plain


def test_colour_changes_nothing_that_is_said():
    coloured = "\n".join(terminal.lines(taken(), colour=True))
    assert "\x1b[1;32m34\x1b[0m" in coloured
    assert re.sub(r"\x1b\[[\d;]*m", "", coloured) == "\n".join(terminal.lines(taken()))


@pytest.mark.parametrize(
    ("stream", "environment", "wanted"),
    [
        (Screen(), {"TERM": "xterm"}, True),
        (Screen(), {"TERM": "xterm", "NO_COLOR": ""}, True),
        (Screen(), {"TERM": "xterm", "NO_COLOR": "1"}, False),
        (Screen(), {"TERM": "dumb"}, False),
        (StringIO(), {"TERM": "xterm"}, False),
    ],
)
def test_colour_is_for_terminals_that_want_it(stream, environment, wanted):
    assert terminal.wants_colour(stream, environment) is wanted


def test_a_text_cannot_steer_the_terminal():
    shown = "\n".join(terminal.lines(taken("\x1b[2J\x07 34 \u202edrones\x9b")))
    assert not set(shown) & set("\x1b\x07\u202e\x9b")


def test_the_page_is_whole_and_holds_the_text_as_it_is():
    text = '<script>alert(1)</script> & "34" of 81 Russian drones were shot down overnight.\n\nSecond line.'
    read = Reader(whole(taken(text, title="<b>Title</b>"), taken()))
    assert read.open == []
    assert text in read.said
    assert "<b>Title</b>" in read.said
    assert {tag for tag, _ in read.tags} & {"script", "b", "img", "iframe", "form"} == set()


def test_the_page_needs_nothing_else_and_suits_light_and_dark():
    text = whole(taken())
    assert "http" not in text.replace("http-equiv", "")
    assert "default-src 'none'" in text
    assert "prefers-color-scheme: dark" in text


def test_every_mark_leads_to_its_reason_and_back():
    tags = Reader(whole(taken(), taken())).tags
    ids = [about["id"] for _, about in tags if "id" in about]
    links = [about["href"].removeprefix("#") for tag, about in tags if tag == "a"]
    assert len(ids) == len(set(ids))
    assert len(links) == 12
    assert set(links) <= set(ids)


def test_the_page_has_a_language_a_title_and_headings_in_order():
    tags = Reader(whole(taken())).tags
    assert ("html", {"lang": "en"}) in tags
    assert [tag for tag, _ in tags if tag in ("title", "h1", "h2", "h3")] == ["title", "h1", "h2", "h3"]
    assert any(tag == "div" and about.get("lang") == "en" for tag, about in tags)
