"""A chart taken away: a page that works offline, says who claims what, and carries no script of somebody else."""

import re

from metrics import charts
from tests.test_trends_layouts import draw, panel

HOSTILE = '</script><script>alert("x")</script>'


def page(title="Clashes", link="http://127.0.0.1/trends?series=clashes", **more):
    figure = draw([panel([1, 2, 3], **more)])
    lines = ["Clashes, reported by X.", "Not verified."]
    return charts.page(figure, title, lines, link, "A chart by day.", "trends-clashes", dark=False)


def without_library(text):
    """The page without the drawing library in it."""
    return max(re.split(r"<script[^>]*>/\*\*\n\* plotly\.js.*?</script>", text, flags=re.DOTALL), key=len)


def test_the_page_needs_nothing_from_elsewhere():
    text = page()
    assert len(text) > 3_000_000
    assert not re.search(r"<(?:script|link|img|iframe)[^>]+(?:src|href)=", text)
    assert "sendChartToCloud" in re.search(r'"modeBarButtonsToRemove":\s*\[[^\]]*\]', text).group()


def test_the_page_says_what_who_and_where_from():
    text = page()
    assert "<h1>Clashes</h1>" in text
    assert "<p>Clashes, reported by X.</p>" in text
    assert '<a href="http://127.0.0.1/trends?series=clashes">' in text
    assert 'aria-label="A chart by day."' in text
    assert 'data-format="svg"' in text


def test_no_text_of_a_source_is_run():
    text = page(title=HOSTILE, link="javascript:alert(1)", claimant=HOSTILE)
    assert HOSTILE not in text
    assert "javascript:alert" not in text
    assert "&lt;/script&gt;&lt;script&gt;alert" in text


def test_what_is_shown_stays_what_it_was():
    figure = draw([panel([1, 2, 3])])
    before = figure.to_json()
    charts.page(figure, "Clashes", [], "", "", "x", dark=True)
    assert figure.to_json() == before
