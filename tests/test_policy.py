"""The policy: each criterion decides alone and over every one below it, and no order of reading changes a figure."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from metrics.figures.choice import choose
from metrics.figures.policy import HABITS, POLICY, lost_by, rank
from metrics.figures.stated import Stated
from tests import figurebook
from tests.reports import AGENCY, ATTACK, BLOG, NIGHT, OFFICIAL, WHOLE, Text, said, settle

NOON = datetime(2025, 1, 4, 12, tzinfo=UTC)
EQUAL = Stated(
    ("b",), "doc", "doc#1", "shellings", date(2025, 1, 4), 50, 50, "exact", None, "ukraine:general_staff", WHOLE,
    date(2025, 1, 4), NOON, "A Publisher", "agency",
)  # fmt: skip
# What a statement is like that has one value of one criterion, all else being as in EQUAL.
SETTINGS = {
    "directness": lambda value: {"role": value},
    "number": lambda value: {} if value else {"bound": "withheld", "low": None, "high": None},
    "source": lambda value: {"kind": value},
    "reporter": lambda value: {} if value else {"claimant": "ukraine:official"},
    "exactness": lambda value: {"bound": value},
    "revision": lambda value: {"replaced": value},
    "arithmetic": lambda value: {"closes": value},
    "time": lambda value: {"published": NOON - timedelta(hours=1 + value)},
    "place": lambda value: {"heading": value},
    "size": lambda value: {"low": 49 - value, "high": 49 - value},
    "name": lambda value: {"ids": ("a",) if value == () else ("c",)},
}


def like(criterion, place):
    """The setting of the best (0) or the worst (1) value of a criterion."""
    return SETTINGS[criterion.name](criterion.values[-place][0])


@pytest.mark.parametrize("criterion", POLICY, ids=lambda one: one.name)
def test_a_criterion_decides_alone(criterion):
    for (better, _), (worse, _) in pairwise(criterion.values):
        one, other = (replace(EQUAL, **SETTINGS[criterion.name](value)) for value in (better, worse))
        assert rank(one) < rank(other)
        assert lost_by(other, one) is criterion
        assert all(len(noun) > 5 for noun in criterion.nouns(one, other))


# A mention without a number has no exactness and no size to differ by.
MEANINGLESS = [{"number", "exactness"}, {"number", "size"}]
PAIRS = [pair for pair in combinations(POLICY, 2) if {one.name for one in pair} not in MEANINGLESS]


@pytest.mark.parametrize(("high", "low"), PAIRS, ids=lambda one: one.name)
def test_of_two_criteria_the_one_higher_up_decides(high, low):
    winner = replace(EQUAL, **(like(low, 1) | like(high, 0)))
    loser = replace(EQUAL, **(like(low, 0) | like(high, 1)))
    assert rank(winner) < rank(loser)
    assert lost_by(loser, winner) is high
    if "revision" not in (high.name, low.name):
        # Whether a report was replaced is found out by the choice itself: see the tests on whole reports.
        named = loser if "name" in (high.name, low.name) else replace(loser, ids=("z",))
        assert choose([replace(named, update="other#1"), winner]).parts[0].ids == winner.ids


def test_every_criterion_is_tried_and_explained():
    assert set(SETTINGS) == {criterion.name for criterion in POLICY}
    assert all(criterion.sentence.endswith(".") and criterion.example.endswith(".") for criterion in POLICY)
    assert all(len({value for value, _ in one.values}) == len(one.values) >= 2 for one in POLICY)
    assert all(habit.sentence.endswith(".") and habit.example for habit in HABITS)


def test_the_page_on_figures_is_as_the_policy_is():
    assert figurebook.PAGE.read_text("utf-8") == figurebook.page(), "the policy changed: run `make docs`"
    assert all(criterion.example in figurebook.page() for criterion in POLICY)


def test_an_official_revision_holds_even_where_the_earlier_numbers_added_up():
    morning = [said(OFFICIAL, name, n) for name, n in (("drones_launched", 83), ("drones_shot_down", 52))]
    later = replace(OFFICIAL, id="later", hour=11)
    found = settle(
        *morning, said(OFFICIAL, "drones_lost", 31),
        *(said(later, name, n) for name, n in (("drones_launched", 83), ("drones_shot_down", 61), ("drones_lost", 21))),
    )  # fmt: skip
    assert [found[name]["value"] for name in ("drones_shot_down", "drones_lost")] == [61, 21]
    assert found["drones_shot_down"]["status"] == "revised"


def test_what_a_live_blog_says_later_is_no_revision():
    numbers = (("drones_launched", 81), ("drones_shot_down", 34))
    later = replace(BLOG, id="later", hour=15)
    found = settle(
        *(said(BLOG, *number) for number in (*numbers, ("drones_lost", 47))),
        *(said(later, *number) for number in (*numbers, ("drones_lost", 46))),
    )
    assert found["drones_lost"]["value"] == 47


def test_a_final_number_of_an_agency_decides_over_an_official_total_so_far():
    row = settle(said(OFFICIAL, "clashes", 112, role="running"), said(AGENCY, "clashes", 138))["clashes"]
    assert (row["value"], row["status"]) == (138, "single")


def test_the_body_decides_over_the_headline():
    found = settle(
        said(OFFICIAL, "drones_stopped", 134, sentence="Shot down: 134!", start=0),
        said(OFFICIAL, "drones_stopped", 127, sentence="127 drones were stopped.", start=20),
        titles={"af#1": "Shot down: 134!"},
    )
    assert (found["drones_stopped"]["value"], found["drones_stopped"]["status"]) == (127, "conflicting")


def test_a_part_of_a_number_stands_in_for_it_as_at_least():
    row = settle(said(OFFICIAL, "drones_shot_down", 6, role="subset"))["drones_shot_down"]
    assert (row["low"], row["high"], row["bound"]) == (6, None, "at_least")


def test_a_metric_that_counts_a_part_keeps_its_number():
    row = settle(said(OFFICIAL, "drones_shahed_type", 250, bound="about", role="subset"))["drones_shahed_type"]
    assert (row["low"], row["high"], row["bound"]) == (250, 250, "about")


TEXTS = (OFFICIAL, AGENCY, BLOG, Text("late", hour=15), Text("wire2", "Other Wire", "agency", hour=11))


@st.composite
def statements(draw):
    """Up to seven statements about one day: some drones, several texts, hedges, windows and ways of saying."""
    found = []
    for _ in range(draw(st.integers(1, 7))):
        bound = draw(st.sampled_from(("exact", "about", "at_least", "withheld")))
        low = None if bound == "withheld" else draw(st.integers(0, 4))
        found.append(
            said(
                draw(st.sampled_from(TEXTS)),
                draw(st.sampled_from(("drones_launched", "drones_shot_down", "drones_lost"))),
                low,
                None if bound == "at_least" else low,
                bound,
                draw(st.sampled_from((NIGHT, ATTACK, WHOLE, None))),
                role=draw(st.sampled_from((None, None, "running", "comparison"))),
            )
        )
    return found


def told(found):
    """Figures without the names of claims, which follow the order of reading in these tests."""
    return {
        metric: {name: value for name, value in row.items() if name not in ("chosen", "behind")}
        for metric, row in found.items()
    }


@settings(deadline=None)
@given(statements(), st.randoms(use_true_random=False))
def test_the_order_of_reading_changes_nothing(made, chance):
    mixed = list(enumerate(made))
    chance.shuffle(mixed)
    assert told(settle(*(one for _, one in mixed), numbers=[n for n, _ in mixed])) == told(settle(*made))


@settings(deadline=None)
@given(statements(), st.data())
def test_the_same_statement_met_twice_changes_no_figure(made, data):
    again = data.draw(st.sampled_from(made))
    values = ("low", "high", "bound", "value", "status", "derived")
    before, after = settle(*made), settle(*made, again)
    assert {m: [row[v] for v in values] for m, row in after.items()} == {
        m: [row[v] for v in values] for m, row in before.items()
    }


@settings(deadline=None)
@given(statements())
def test_a_figure_says_no_more_than_the_statements_it_rests_on(made):
    for metric, row in settle(*made).items():
        ids = {f"{n}": claim for n, (_, claim) in enumerate(made)}
        parts = [ids[id.split(":")[1]] for id in row["chosen"]]
        if any(part.bound in ("at_least", "withheld") or part.role == "running" for part in parts):
            assert row["high"] is None
        if metric != "drones_stopped":
            assert row["low"] == (
                sum(part.low or 0 for part in parts) if any(p.low is not None for p in parts) else None
            )
