"""Numbers: what is a count, how much it is, how exactly, and what only looks like one."""

import pytest
from hypothesis import given

from metrics import language, numbers
from metrics.claims import BOUNDS, REASONS
from metrics.quick import in_lower_case
from tests.texts import ENGLISH, TEXTS


def read(text: str) -> list[tuple[str, float | None, float | None, str]]:
    """Words, low, high and bound (or the kind of what is no count) of each number."""
    found = numbers.find(numbers.plain(text), ENGLISH)
    return [(text[n.start : n.end], n.low, n.high, n.bound if n.kind == "count" else n.kind) for n in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("57 drones", ("57", 57, 57, "exact")),
        ("1,340 troops", ("1,340", 1340, 1340, "exact")),
        ("1 340 troops", ("1 340", 1340, 1340, "exact")),
        ("1\u202f340 troops", ("1\u202f340", 1340, 1340, "exact")),
        ("1.3 million shells", ("1.3 million", 1_300_000, 1_300_000, "exact")),
        ("5k shells", ("5k", 5000, 5000, "exact")),
        ("Twenty-one drones", ("Twenty-one", 21, 21, "exact")),
        ("a hundred and six troops", ("a hundred and six", 106, 106, "exact")),
        ("two thousand five hundred shells", ("two thousand five hundred", 2500, 2500, "exact")),
        ("half a dozen boats", ("half a dozen", 6, 6, "exact")),
        ("a 40-drone attack", ("40", 40, 40, "exact")),
        ("1990 drones", ("1990", 1990, 1990, "exact")),
        ("nearly 2,000 shells", ("nearly 2,000", 2000, 2000, "about")),
        ("40 or so tanks", ("40 or so", 40, 40, "about")),
        ("at least a further 30 drones", ("at least a further 30", 30, None, "at_least")),
        ("no fewer than 30 drones", ("no fewer than 30", 30, None, "at_least")),
        ("34+ drones", ("34+", 34, None, "at_least")),
        ("up to 12 missiles", ("up to 12", None, 12, "at_most")),
        ("60–70 drones", ("60–70", 60, 70, "range")),
        ("1,050–1,150 soldiers", ("1,050–1,150", 1050, 1150, "range")),
        ("1 050–1 150 soldiers", ("1 050–1 150", 1050, 1150, "range")),
        ("950-1,150 soldiers", ("950-1,150", 950, 1150, "range")),
        ("between 60 and 70 tanks", ("between 60 and 70", 60, 70, "range")),
        ("an undisclosed number of missiles", ("an undisclosed number of", None, None, "withheld")),
    ],
)
def test_a_count(text, expected):
    assert read(text) == [expected]


@pytest.mark.parametrize(
    ("text", "words", "kind"),
    [
        ("dozens of drones", "dozens", "vague"),
        ("in 1990", "1990", "date"),
        ("on 5 January 2025", "5 January 2025", "date"),
        ("at 07:30 sharp", "07:30", "time"),
        ("Shahed-136 drones", "Shahed-136", "model"),
        ("$5.9bn in aid", "$5.9bn", "money"),
        ("1,500 km away", "1,500 km", "distance"),
        ("12% of them", "12%", "percentage"),
        ("a 43-year-old man", "43-year-old", "age"),
        ("for three months", "three months", "duration"),
        ("the 155th brigade", "155th", "ordinal"),
        ("a 40-storey house", "40-storey", "ordinal"),
    ],
)
def test_what_is_no_count_says_why(text, words, kind):
    assert read(text) == [(words, None, None, kind)]


@pytest.mark.parametrize("text", ["one of the drones", "a one-off strike", "no number here", "", "Kyiv", "§§§"])
def test_silence(text):
    assert read(text) == []


def test_a_hedge_between_two_numbers_belongs_to_the_second():
    assert read("5 at least 6") == [("5", 5, 5, "exact"), ("at least 6", 6, None, "at_least")]


def test_two_counts_far_apart_in_size_are_no_range():
    assert [low for _, low, _, _ in read("from 5 to 500")] == [5, 500]


def test_a_number_beyond_every_measure_has_no_value():
    assert read("9" * 30) == [("9" * 30, 1e30, 1e30, "exact")]
    assert read("9" * 400) == [("9" * 400, None, None, "implausible")]
    assert read("one " + "hundred " * 200)[0][3] == "implausible"


@given(TEXTS)
def test_plain_keeps_every_character_at_its_place(text):
    plain = numbers.plain(text)
    assert len(plain) == len(text)
    assert all(a == b or not a.isalnum() for a, b in zip(text, plain, strict=True))


@given(TEXTS)
def test_numbers_stand_in_order_and_never_overlap(text):
    end = 0
    for number in numbers.find(numbers.plain(text), ENGLISH):
        assert end <= number.start < number.end <= len(text)
        assert number.bound in BOUNDS
        assert number.kind == "count" or number.kind in REASONS
        end = number.end


@given(TEXTS)
def test_a_sentence_with_a_count_is_said_to_hold_one(text):
    plain = numbers.plain(text)
    counted = any(n.kind == "count" for n in numbers.find(plain, ENGLISH))
    assert numbers.mentions(in_lower_case(plain), ENGLISH) or not counted


@pytest.mark.parametrize(
    ("code", "text"),
    [("en", "UAVs 352,914 (+1954)"), ("uk", "БпЛА - 352914 (+ 1954) од"), ("ru", "БПЛА - 352914 (+1954) ед.")],
)
def test_what_was_added_to_a_total_is_no_year(code, text):
    found = numbers.find(numbers.plain(text), language.known(code))
    assert [(number.low, number.kind) for number in found] == [(352914, "count"), (1954, "count")]


def test_a_full_stop_inside_a_word_ends_nothing():
    assert numbers.plain("four U.S.-made shells of the U.S. army") == "four U_S_-made shells of the U.S. army"
