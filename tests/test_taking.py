"""Taking: the claim a number makes, or the reason it is refused."""

from datetime import UTC, date, datetime

import pytest

from metrics import days, reading
from metrics.claims import Claim
from tests.texts import source


def only(text: str, **facts: object) -> Claim:
    (claim,) = reading.read(source(text, **facts)).claims
    return claim


def test_every_field_of_a_claim():
    text = "Nothing new.  At least 57 Russian drones were shot down overnight, Ukraine's air force said."
    claim = only(text)
    assert (claim.metric, claim.low, claim.high, claim.bound) == ("drones_shot_down", 57, None, "at_least")
    assert (claim.grain, claim.role, claim.claimant, claim.scope) == ("day", None, "ukraine:air_force", "national")
    assert (claim.day, claim.reported, claim.day_reason) == (date(2025, 1, 23), date(2025, 1, 23), None)
    assert (claim.window_start, claim.window_end) == (
        datetime(2025, 1, 22, 16, tzinfo=UTC),
        datetime(2025, 1, 23, 7, tzinfo=UTC),
    )
    assert (claim.words, text[claim.start : claim.end]) == ("At least 57", "At least 57")
    assert text[claim.sentence_start :] == claim.sentence
    assert claim.rule.startswith("air attack")
    assert (claim.document, claim.update, claim.language) == ("text", "text#1", "en")


def test_without_a_date_the_claim_is_kept_and_says_why_it_has_no_day():
    claim = only("The air force said it had shot down 57 Russian drones overnight.", published=None)
    assert (claim.day, claim.day_reason, claim.reported) == (None, days.UNDATED, None)


def test_a_number_no_day_can_hold_is_refused_as_implausible():
    for number in ("9" * 30, "90,000"):
        found = reading.read(source(f"The air force said it had shot down {number} Russian drones overnight."))
        assert found.claims == ()
        assert [(one.words, one.reason) for one in found.refused] == [(number, "implausible")]


@pytest.mark.parametrize(("hour", "role"), [(7, None), (14, "running")])
def test_a_front_line_figure_of_today_runs_until_the_day_is_over(hour, role):
    text = "There were 57 clashes on the front line today, the General Staff said."
    assert only(text, published=datetime(2025, 1, 23, hour, tzinfo=UTC)).role == role


def test_where_nobody_is_named_the_side_that_counts_it_states_it():
    assert only("57 Russian drones were shot down over Ukraine overnight.").claimant == "ukraine:official"


def test_the_publisher_of_an_official_text_states_it():
    text = "57 Russian drones were shot down overnight."
    assert only(text, kind="official", publisher="Ukraine's Air Force").claimant == "ukraine:air_force"


def test_a_night_that_opens_a_sentence_is_what_the_figure_before_is_compared_with():
    text = (
        "Ukraine's air force said Russia launched 80 drones overnight. The previous night Russia launched 120 drones."
    )
    first, second = reading.read(source(text)).claims
    assert (first.role, second.role, second.low) == (None, "comparison", 120)
    assert (first.day - second.day).days == 1


def test_what_became_of_those_counted_at_a_place_holds_there_too():
    text = "Out of 15 attack drones fired at Odesa overnight, air defences destroyed 12, the air force said."
    assert {c.scope for c in reading.read(source(text)).claims} == {"region:Odesa"}


def test_behind_a_mayors_paragraph_the_one_before_him_speaks_on():
    text = (
        "Ukraine's air force said 16 drones were shot down overnight. Five fell over the city, Kyiv's mayor said."
        "\n\nAlso, 54 of 69 missiles were intercepted."
    )
    missiles = [c for c in reading.read(source(text)).claims if c.metric.startswith("missiles")]
    assert {(c.claimant, c.scope) for c in missiles} == {("ukraine:air_force", "national")}


@pytest.mark.parametrize(
    ("text", "number", "scope"),
    [
        (
            "Russia's Battlegroup Yug took better lines, while Kiev lost up to 230 troops, the ministry said.",
            230,
            "group:Yug",
        ),
        (
            "The western group has repelled two attacks and Kiev has lost 450 soldiers, the ministry said.",
            450,
            "group:Zapad",
        ),
        (
            "Russia downed three drones over the Smolensk region and later two more over the region.",
            2,
            "region:Smolensk",
        ),
        (
            "Drones fell in the Odesa region.\n\n97 drones were lost, one UAV flew in the direction of Belarus.",
            97,
            "national",
        ),
        (
            "In the Lyman sector the enemy launched 22 attacks; in the Novopavlivka sector, 17.",
            17,
            "direction:Novopavlivka",
        ),
    ],
)
def test_the_place_of_a_number_that_stands_apart_from_it(text, number, scope):
    found = reading.read(source(text)).claims
    assert {c.scope for c in found if number in (c.low, c.high)} == {scope}
