"""Links and citations: every page's state survives its address, a living link goes on with time, a pinned one stays."""

from datetime import date, datetime, timedelta
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from metrics.shared import dates, state
from tests import ledgers
from tests.test_pages import PAGES, open_page

FIRST, NEWEST = date(2022, 2, 24), date(2026, 8, 7)
DAYS = (state.Day("from", FIRST, NEWEST, FIRST), state.Day("to", FIRST, NEWEST, NEWEST), dates.choice(FIRST, NEWEST))


def from_link(query):
    """What a browser makes of the query when it is an address."""
    return parse_qs(urlsplit(state.address("http://127.0.0.1/", query)).query, keep_blank_values=True)


def values(field):
    """Every value that a field can have."""
    texts = some.text(some.characters(exclude_categories=["Cs"]), max_size=20)
    kinds = {
        state.One: lambda: some.sampled_from(list(field.options)),
        state.Many: lambda: some.lists(some.sampled_from(list(field.options)), unique=True, max_size=4),
        state.Day: lambda: some.dates(field.first, field.last) | some.just(field.default),
        state.Moment: lambda: some.none() | some.datetimes(datetime(2022, 1, 1), field.last).map(to_the_minute),
        state.Switch: some.booleans,
        state.Text: lambda: texts,
        state.Whole: lambda: some.integers(field.least, 999_999),
        state.Last: lambda: some.sampled_from(("", state.ALL)) | some.integers(1, 99_999).map(lambda n: f"{n}d"),
    }
    return kinds[type(field)]()


def to_the_minute(time):
    return time.replace(second=0, microsecond=0)


def states(page, fields):
    """Every state that a page can be in: the days of a period follow it."""
    drawn = some.fixed_dictionaries({field.name: values(field) for field in fields})
    return drawn.map(lambda held: state.read(page, fields, state.State(page, fields, held).query(full=True)))


def fields_of(monkeypatch, page):
    """The fields of a page over the bundled ledger, as its own script gives them."""
    seen = open_page(monkeypatch, ledgers.bundled(), page).session_state
    return seen[f"{page} state"].fields


@pytest.mark.parametrize("page", [*PAGES, "sources", "read"])
def test_every_state_of_every_page_survives_its_address(monkeypatch, page):
    fields = fields_of(monkeypatch, page)

    @settings(max_examples=25, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
    @given(states(page, fields), some.booleans())
    def survives(held, full):
        again = state.read(page, fields, from_link(held.query(full)))
        assert again.values == held.values
        assert again.notes == []
        fixed = state.read(page, fields, from_link(held.pinned()))
        period = {last.name: "" for last in held.lasts()}
        assert fixed.values == held.values | period
        assert fixed.notes == []

    survives()


@pytest.mark.parametrize(
    ("period", "since"),
    [("1d", NEWEST), ("90d", date(2026, 5, 10)), ("all", FIRST), ("99999d", FIRST)],
)
def test_a_period_reaches_the_newest_day(period, since):
    held = state.read("data", DAYS, {"last": [period]})
    assert (held["from"], held["to"]) == (since, NEWEST)
    assert held.query(full=False) == {"last": [period]}


def test_a_living_link_shows_the_newest_days_of_next_month():
    held = state.read("data", DAYS, {"from": ["2026-05-10"]})
    assert held.living() == {"last": ["90d"]}
    later = (DAYS[0], state.Day("to", FIRST, NEWEST + timedelta(31), NEWEST + timedelta(31)))
    later = (*later, dates.choice(FIRST, NEWEST + timedelta(31)))
    again = state.read("data", later, from_link(held.living()))
    assert (again["from"], again["to"]) == (date(2026, 6, 10), date(2026, 9, 7))
    pinned = state.read("data", later, from_link(held.pinned()))
    assert (pinned["from"], pinned["to"]) == (date(2026, 5, 10), NEWEST)


def test_days_that_end_before_the_newest_stay_in_a_living_link():
    held = state.read("data", DAYS, {"from": ["2026-05-10"], "to": ["2026-06-10"]})
    assert held.living() == {"from": ["2026-05-10"], "to": ["2026-06-10"], "last": []}


def test_the_newest_day_is_left_out_of_a_living_link_alone():
    held = state.read("day", DAYS[1:2], {})
    assert held.living() == {}
    assert held.pinned() == {"to": ["2026-08-07"]}


@pytest.mark.parametrize("strange", ["0d", "90", "-3d", "90 days", "123456d", "٣d"])
def test_no_other_period_is_taken(strange):
    held = state.read("data", DAYS, {"last": [strange]})
    assert held["last"] == ""
    assert f"“{strange}” is not available here as last" in held.notes[0]


def test_a_day_beside_a_period_is_told_and_ignored():
    held = state.read("data", DAYS, {"last": ["90d"], "from": ["2024-01-01"]})
    assert held["from"] == date(2026, 5, 10)
    assert len(held.notes) == 1
    assert "“2024-01-01”" in held.notes[0]


def test_a_period_moves_the_days_and_chosen_days_let_go_of_it(monkeypatch):
    app = open_page(monkeypatch, ledgers.bundled(), "data", last="30d")
    since, until = (next(one for one in app.date_input if one.label == name) for name in ("From", "To"))
    assert (until.value - since.value).days == 29
    since.set_value(since.value - timedelta(days=5)).run()
    period = next(one for one in app.selectbox if one.label == "Period")
    assert period.value == ""
    period.set_value("90d").run()
    since, until = (next(one for one in app.date_input if one.label == name) for name in ("From", "To"))
    assert (until.value - since.value).days == 89
