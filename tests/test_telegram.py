"""Telegram: the public page of a channel with its older pages, and the file of an export."""

import json
from datetime import UTC, datetime

import pytest

from metrics import updates
from metrics.fetching.web import Web
from metrics.sources import About, Follow, Refusal, telegram
from tests.webserver import serving

ABOUT = About("Ukraine's Air Force", "official", "uk")


def post(number, words, time="2025-01-04T07:35:00+00:00", more=""):
    return f"""
    <div class="tgme_widget_message_wrap"><div class="tgme_widget_message js-widget_message" data-post="example/{number}">
      {more}<div class="tgme_widget_message_text js-message_text" dir="auto">{words}</div>
      <div class="tgme_widget_message_footer"><span class="tgme_widget_message_meta">edited
        <a class="tgme_widget_message_date" href="https://t.me/example/{number}"><time datetime="{time}">09:35</time></a>
      </span></div></div></div>"""


def channel(*posts, more=""):
    head = '<meta property="og:title" content="Example Channel">'
    return f"<!doctype html><html><head>{head}</head><body>{more}{''.join(posts)}</body></html>"


NIGHT = (
    '<i class="emoji" style="x"><b>✊</b></i> <b>Збито/подавлено 34 ударні БпЛА</b><br><br>У ніч на 4 січня противник '
    'атакував <a href="x">81-м</a> ударним БпЛА.<br>▪️ 34 збито;<br>▪️ 46 локаційно втрачено.'
)
REPLY = (
    '<a class="tgme_widget_message_reply"><div class="tgme_widget_message_text js-message_reply_text">Інший допис про 99 '
    "дронів</div></a>"
)


def get(pages, path="/s/example"):
    with serving(pages) as site, Web(["127.0.0.1"], pause=0) as network:
        return list(telegram.read(network.get(f"{site.address}{path}"), ABOUT)), site.address


def test_each_post_is_a_source_with_its_own_address_time_and_lines():
    older = '<a class="tme_messages_more" data-before="120" href="/s/example?before=120"></a>'
    picture = '<div data-post="example/121"><time datetime="2025-01-04T07:00:00+00:00"></time></div>'
    items, site = get({"/s/example": channel(picture, post(122, NIGHT, more=REPLY), more=older)})
    first, follow = items
    assert (first.id, first.address) == ("https://t.me/example/122",) * 2
    assert first.published == datetime(2025, 1, 4, 7, 35, tzinfo=UTC)
    assert first.text.split("\n") == [
        "✊ Збито/подавлено 34 ударні БпЛА",
        "У ніч на 4 січня противник атакував 81-м ударним БпЛА.",
        "▪️ 34 збито;",
        "▪️ 46 локаційно втрачено.",
    ]
    assert (first.publisher, first.kind, first.language) == ("Ukraine's Air Force", "official", "uk")
    assert follow == Follow(f"{site}/s/example?before=120")
    assert len(updates.split(first)) == 1


def test_the_oldest_page_leads_no_further():
    items, _ = get({"/s/example": channel(post(1, "Перший допис каналу."))})
    assert [type(one).__name__ for one in items] == ["Source"]


def test_a_page_without_posts_is_refused_with_a_sentence():
    items, site = get({"/s/example": channel()})
    assert [str(one) for one in items] == [
        f"{site}/s/example: the page shows no posts; the channel may be private, or its address wrong."
    ]


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("https://t.me/s/example", "example"),
        ("https://t.me/example", "example"),
        ("https://t.me/example/123", "example"),
        ("https://telegram.me/s/example?before=5", "example"),
        ("https://t.me/joinchat/AAA", None),
        ("https://t.me/+abc", None),
        ("https://news.example/s/example", None),
    ],
)
def test_an_address_names_its_channel(address, name):
    assert telegram.channel(address) == name
    assert not name or telegram.preview(address) == f"https://t.me/s/{name}"


EXPORT = {
    "name": "Повітряні Сили", "type": "public_channel", "id": 42,
    "messages": [
        {"id": 1, "type": "service", "date": "2025-01-01T10:00:00", "date_unixtime": "1735725600", "text": ""},
        {"id": 2, "type": "message", "date": "2025-01-04T11:35:00", "date_unixtime": "1735983300", "text": "Збито 34 БпЛА."},
        {"id": 3, "type": "message", "date": "2025-01-05T11:35:00", "date_unixtime": "1736069700", "edited_unixtime": "1736070000",
         "text": ["Збито ", {"type": "bold", "text": "61"}, " БпЛА.\nЩе 42 ", {"type": "link", "text": "втрачено"}, "."]},
        {"id": 4, "type": "message", "date": "2025-01-06T11:35:00", "text": "Без часу."},
        {"id": 5, "type": "message", "date_unixtime": "1736069700", "text": "", "photo": "x.jpg"},
    ],
}  # fmt: skip


def test_an_export_gives_its_posts():
    text = json.dumps(EXPORT, ensure_ascii=False)
    items = list(telegram.exported(text, "x/result.json", About(kind="official", language="uk")))
    sources = [one for one in items if not isinstance(one, Refusal)]
    assert [(one.id, one.text) for one in sources] == [
        ("https://t.me/c/42/2", "Збито 34 БпЛА."),
        ("https://t.me/c/42/3", "Збито 61 БпЛА.\nЩе 42 втрачено."),
    ]
    assert sources[0].published == datetime(2025, 1, 4, 9, 35, tzinfo=UTC)
    assert sources[0].publisher == "Повітряні Сили"
    assert [str(one) for one in items if isinstance(one, Refusal)] == [
        "x/result.json: message 4 has no date_unixtime; it is left out."
    ]


@pytest.mark.parametrize("text", ['{"name": "x", "messages": ', '{"name": 5, "messages": 7}', "[]", '{"about": "x"}'])
def test_a_broken_export_is_refused_with_a_sentence(text):
    (refusal,) = telegram.exported(text, "result.json", About())
    assert isinstance(refusal, Refusal)
    assert str(refusal).endswith(".")
