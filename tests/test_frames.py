"""Time words: the kind of period they name, and the day, date or hours in them."""

import pytest
from hypothesis import given

from metrics import frames
from metrics.language import known
from metrics.numbers import plain
from tests.texts import ENGLISH, TEXTS


def kinds(text: str) -> list[tuple[str, str]]:
    return [(frame.kind, text[frame.start : frame.end]) for frame in frames.find(text, ENGLISH)]


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("shot down overnight on Wednesday, it said", "night", "overnight on Wednesday"),
        ("lost over the past day", "past_day", "over the past day"),
        ("lost since February 2022", "cumulative", "since February 2022"),
        ("downed since they first appeared in September", "cumulative", "since they first appeared"),
        ("shot down since the first use of such drones", "cumulative", "since the first use"),
        ("fired this week", "week", "this week"),
        ("in the past three weeks", "multi-day", "in the past three weeks"),
        ("down from the day before", "previous_day", "the day before"),
        ("117 clashes yesterday", "yesterday", "yesterday"),
        ("the attack of Friday", "weekday", "Friday"),
        ("Drones came from 19:00 on 11 December", "start", "from 19:00 on 11 December"),
        ("Drones that came after 20:00 on Wednesday", "start", "after 20:00 on Wednesday"),
        ("74 clashes so far", "running", "so far"),
        ("shot down as of 09:00", "as_of", "as of 09:00"),
        ("the air force said on Thursday", "said", "said on Thursday"),
        ("the staff wrote in its Friday evening summary", "said", "in its Friday evening summary"),
        ("38 came during the daytime on Friday", "daytime", "during the daytime on Friday"),
    ],
)
def test_the_kind_of_a_period(text, kind, words):
    assert kinds(text) == [(kind, words)]


@pytest.mark.parametrize(
    "text",
    [
        "They may attack",
        "The sun was out",
        "no time words",
        "",
        "the record of the year so far",
        "the most drones so far",
        "as is its practice for the past three weeks",
        "the twelfth large-scale attack this year",
    ],
)
def test_no_time_words(text):
    assert kinds(text) == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("это двенадцатая с начала года атака", "ru"),
        ("крупнейшая за неделю атака", "ru"),
        ("вже дванадцята з початку року атака", "uk"),
    ],
)
def test_an_attack_in_the_order_of_a_period_is_of_no_period(text, code):
    assert frames.find(text, known(code)) == ()


def test_what_a_frame_names():
    (night,) = frames.find("the night of 3-4 January 2025", ENGLISH)
    assert (night.day, night.month, night.year, night.begins) == (4, 1, 2025, False)
    (saturday,) = frames.find("on Saturday night", ENGLISH)
    assert (saturday.weekday, saturday.begins) == (5, True)
    (until,) = frames.find("as of 9.30pm Moscow time", ENGLISH)
    assert (until.clocks, until.zone.key) == (((21, 30),), "Europe/Moscow")


def test_an_hour_that_no_clock_shows_is_left_out():
    assert [frame.clocks for frame in frames.find("as of 09:75", ENGLISH)] == [()]


@given(TEXTS)
def test_frames_stand_in_order_with_hours_a_clock_can_show(text):
    end = 0
    for frame in frames.find(plain(text), ENGLISH):
        assert end <= frame.start < frame.end <= len(text)
        assert all(0 <= hour < 24 and 0 <= minute < 60 for hour, minute in frame.clocks)
        end = frame.end
