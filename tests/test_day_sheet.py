"""The sheet of a day: every statement of both sides with its hours and source, what differs and why, one clock."""

import re
from base64 import b64decode
from datetime import date, datetime, timedelta

import pytest

from metrics import store
from metrics.shared import clock
from metrics.words import KYIV
from tests import ledgers
from tests.test_pages import open_page, words_on

DAY = date(2025, 1, 4)


def said(claimant, start, end, precision="part of day"):
    """A claim's hours, given in hours from the midnight that begins DAY."""
    midnight = datetime(DAY.year, DAY.month, DAY.day, tzinfo=KYIV)
    times = [None if hours is None else midnight + timedelta(hours=hours) for hours in (start, end)]
    return {"window_start": times[0], "window_end": times[1], "precision": precision, "claimant": claimant}


def bars(text):
    """The drawing of every window, in order."""
    return [b64decode(data).decode() for data in re.findall(r'src="data:image/svg\+xml;base64,([^"]+)"', text)]


def rectangle(drawing):
    """Where a bar begins and how long it is, in minutes of the clock; None without a bar."""
    found = re.search(r'<rect x="(\d+)" y="2" width="(\d+)"', drawing)
    return (int(found[1]), int(found[2])) if found else None


def sheet(app):
    return next(one.proto.body for one in app.get("html") if '"ff-sheet"' in one.proto.body)


@pytest.fixture
def day(monkeypatch):
    """A bundled day with two posts on it, a live blog that differs, and both sides."""
    return sheet(open_page(monkeypatch, ledgers.bundled(), "day", day=DAY.isoformat()))


def test_a_night_begins_on_the_evening_before_and_equal_hours_of_one_side_are_one_window():
    night = said("ukraine:air_force", -6, 9)
    found = clock.windows(
        [
            ("drones_lost", said("ukraine:air_force", 11, 20, "minute")),
            ("drones_launched", night),
            ("drones_shot_down", night),
            ("drones_shot_down", night),
            ("ukrainian_drones_shot_down", said("russia:mod", -6, 9)),
            ("clashes", said("ukraine:general_staff", None, None, None)),
        ]
    )
    assert [window.side for window in found] == ["russia", "ukraine", "ukraine", "ukraine"]
    assert found[1].told == {"ukraine:air_force": ["drones_launched", "drones_shot_down"]}
    assert list(clock.letters(found).values()) == ["A", "B", "C"]
    text = clock.html(DAY, found)
    assert [rectangle(bar) for bar in bars(text)] == [(0, 900), (0, 900), (1020, 540), None]
    assert [one.count('fill="none"') for one in bars(text)] == [1, 1, 0, 0]
    assert "<span>18:00<br>3 Jan</span><span>21:00<br></span><span>00:00<br>4 Jan</span>" in text
    assert "18:00 on 3 Jan 2025 to 09:00 on 4 Jan 2025, Kyiv time" in text
    assert "hours not stated" in text
    assert "The night before belongs to this day" in text


def test_the_clock_grows_with_a_window_that_reaches_beyond_it():
    text = clock.html(DAY, clock.windows([("clashes", said("ukraine:general_staff", -14, 26, "minute"))]))
    assert rectangle(bars(text)[0]) == (60, 40 * 60)
    assert 'viewBox="0 0 2520 12"' in bars(text)[0]
    assert "<span>09:00<br>3 Jan</span>" in text
    assert "<span>00:00<br>5 Jan</span>" in text


def test_letters_go_on_after_the_last():
    assert [clock.letter(place) for place in (0, 25, 26, 27, 52)] == ["A", "Z", "AA", "AB", "BA"]


def test_every_statement_of_both_sides_stands_on_the_sheet_with_the_way_to_its_words(day):
    claims = store.read(ledgers.bundled()).claims(day=DAY)
    assert "Reported by Ukraine" in day
    assert "Reported by Russia" in day
    assert len(re.findall(r"claim=[^\"]+\"[^>]*>\[\d+\]", day)) >= claims.height
    missing = [id for id in claims["id"] if id.replace("@", "%40").replace("#", "%23").replace(":", "%3A") not in day]
    assert missing == []


def test_sources_are_numbered_in_the_order_of_publication(day):
    listed = re.search(r'<ul class="ff-sources">(.*?)</ul>', day)[1]
    numbers = [int(number) for number in re.findall(r"<li>\[(\d+)\]", listed)]
    assert numbers == list(range(1, len(numbers) + 1))
    assert listed.index("4 January 2025, 09:45 Kyiv time") < listed.index("4 January 2025, 11:35 Kyiv time")
    assert len(numbers) == store.read(ledgers.bundled()).claims(day=DAY)["update"].n_unique()


def test_what_differs_is_told_with_the_reason_and_the_flag(day):
    differ = day[day.index("Where reports differ") : day.index("<h2>Flags")]
    assert "1 less than what decides: a live blog; the figure rests on the text of an official body." in differ
    assert "sources give different numbers" in differ
    # Once: neither as a check that fails nor as a flag is it told again.
    assert day.count("1 less than what decides") == 1
    assert "No other figure of this day is flagged." in day
    assert "What does not fit" not in day
    assert "Nothing was stated about: " in day
    assert "That is not zero." in day


def test_a_plain_day_says_that_nothing_differs_and_nothing_is_flagged(monkeypatch):
    text = sheet(open_page(monkeypatch, ledgers.one_day(), "day"))
    assert "No report of this day differs from what is shown." in text
    assert "No figure of this day is flagged." in text
    assert "<strong>41</strong>" in text
    assert "Example News" in text


def test_a_day_without_a_report_has_no_sheet(monkeypatch):
    app = open_page(monkeypatch, ledgers.bundled(), "day", day="2025-06-01", metric="clashes")
    assert "No report for this choice. That is not zero" in words_on(app)
    assert not any('"ff-sheet"' in one.proto.body for one in app.get("html"))


def test_a_sheet_knows_only_what_was_known(monkeypatch):
    morning = sheet(open_page(monkeypatch, ledgers.bundled(), "day", day=DAY.isoformat(), as_of="2025-01-04T12:00"))
    assert "4 January 2025, 09:45 Kyiv time" in morning
    assert "4 January 2025, 20:45 Kyiv time" not in morning
