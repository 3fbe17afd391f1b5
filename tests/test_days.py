"""Days: which Kyiv day a figure is for, with its window, and the reason where there is none."""

from datetime import UTC, date, datetime, timedelta

import pytest

from metrics import days, frames, reading
from metrics.days import Habit
from metrics.kyiv import day_of
from tests.texts import ENGLISH, source

# Thursday, 10:00 in Kyiv and, five hours later, 15:00.
MORNING = datetime(2025, 1, 23, 8, tzinfo=UTC)
AFTERNOON = MORNING + timedelta(hours=5)
AIR, FRONT = Habit("night"), Habit("past_day", morning=True)


def window(words: str, habit: Habit = AIR, published: datetime | None = MORNING) -> days.Window:
    found = frames.find(words, ENGLISH)
    named = [frame for frame in found if frame.kind not in frames.EDGES]
    edges = tuple(frame for frame in found if frame.kind in frames.EDGES)
    return days.window(named[0] if named else None, published, habit, edges)


@pytest.mark.parametrize(
    ("words", "habit", "published", "day"),
    [
        ("", AIR, MORNING, 23),
        ("overnight", AIR, MORNING, 23),
        ("overnight on Wednesday", AIR, MORNING, 22),
        ("overnight Wednesday", AIR, MORNING, 23),
        ("overnight Thursday", AIR, MORNING, 23),
        ("overnight Tuesday to Wednesday", AIR, MORNING, 22),
        ("on Tuesday night", AIR, MORNING, 22),
        ("the night of 20-21 January", AIR, MORNING, 21),
        ("the night of 20 January", AIR, MORNING, 21),
        ("", FRONT, MORNING, 22),
        ("over the past day", FRONT, AFTERNOON, 22),
        ("over the past day", Habit("past_day"), MORNING, 22),
        ("over the past day", Habit("past_day"), AFTERNOON, 23),
        ("on 23 January", FRONT, MORNING, 22),
        ("on 20 January 2025", AIR, MORNING, 20),
        ("on Tuesday", AIR, MORNING, 21),
        ("yesterday", AIR, MORNING, 22),
        ("today", AIR, MORNING, 23),
        ("the day before", Habit("past_day", compared=True), MORNING, 21),
        ("the day before", AIR, MORNING, 22),
    ],
)
def test_the_day_of_a_figure(words, habit, published, day):
    assert window(words, habit, published).day == date(2025, 1, day)


def test_without_a_date_there_is_no_day_and_a_reason():
    assert window("overnight", published=None) == days.Window(None, None, None, None, days.UNDATED)


@pytest.mark.parametrize(
    ("words", "day"),
    [("on 4 January 2025", date(2025, 1, 4)), ("on 4 January", None), ("on Saturday", None), ("overnight", None)],
)
def test_a_date_with_its_year_needs_no_date_of_publication(words, day):
    assert window(words, published=None).day == day


def test_a_statement_dated_with_its_year_dates_the_figure():
    assert days.spoken(frames.find("the air force said on 4 January 2025", ENGLISH), None) == datetime(
        2025, 1, 4, 8, tzinfo=UTC
    )


@pytest.mark.parametrize("words", ["this week", "since February 2022", "in the past three weeks", "in December"])
def test_a_longer_period_has_no_day(words):
    assert (window(words).day, window(words).reason) == (None, days.LONGER)


def test_a_night_ends_on_its_day_at_the_hours_of_the_air_force():
    night = days.night_to(date(2025, 1, 23))
    assert night.start == datetime(2025, 1, 22, 16, tzinfo=UTC)
    assert night.end == datetime(2025, 1, 23, 7, tzinfo=UTC)
    assert night.precision == "part of day"


def test_a_day_is_as_long_as_kyiv_has_it():
    spring = days.whole(date(2025, 3, 30))
    assert spring.end - spring.start == timedelta(hours=23)


def test_clock_times_refine_the_window():
    found = window("overnight, from 19:00 on 22 January, as of 08:30")
    assert (found.start, found.end) == (
        datetime(2025, 1, 22, 17, tzinfo=UTC),
        datetime(2025, 1, 23, 6, 30, tzinfo=UTC),
    )
    assert (found.precision, found.day) == ("minute", date(2025, 1, 23))


def test_moscow_hours_are_moscow_hours():
    assert window("overnight, as of 08:30 Moscow time").end == datetime(2025, 1, 23, 5, 30, tzinfo=UTC)


def test_a_date_that_the_calendar_lacks_names_no_day():
    assert window("on 31 February").day == date(2025, 1, 23)


def test_the_turn_of_the_year_takes_the_nearest_date():
    new_year = datetime(2025, 1, 1, 8, tzinfo=UTC)
    assert window("on 31 December", published=new_year).day == date(2024, 12, 31)


def test_a_figure_said_on_an_earlier_day_was_stated_then():
    found = frames.find("the air force said on Tuesday", ENGLISH)
    assert day_of(days.spoken(found, MORNING)) == date(2025, 1, 21)
    assert days.spoken((), MORNING) == MORNING
    assert days.spoken(found, None) is None


def test_midnight_in_kyiv_is_the_next_day():
    assert day_of(datetime(2025, 1, 22, 22, tzinfo=UTC)) == date(2025, 1, 23)


def test_a_wrong_month_is_a_slip_where_the_hours_beside_it_say_so():
    assert window("in the night to 23 December, from 19:00 on 22 January").day == date(2025, 1, 23)
    assert window("in the night to 23 December").day == date(2024, 12, 23)
    assert window("in the night to 23 December, from 19:00 on 22 December").day == date(2024, 12, 23)


def test_a_weekend_is_its_saturday_and_sunday():
    told = reading.read(source("За выходные ПВО сбила над Россией 160 украинских дронов.", language="ru")).claims[0]
    assert (told.grain, told.day) == ("multi-day", None)
    assert told.window_start == datetime(2025, 1, 17, 22, tzinfo=UTC)
    assert told.window_end == datetime(2025, 1, 19, 22, tzinfo=UTC)
