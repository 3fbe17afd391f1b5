"""One update is one statement."""

from dataclasses import replace

from metrics import reading, statements
from metrics.claims import Claim
from tests.texts import source


def claim(text: str = "The air force said it had shot down 57 Russian drones overnight.", **facts: object) -> Claim:
    (one,) = reading.read(source(text)).claims
    return replace(one, **facts)  # type: ignore[arg-type]


def test_headline_and_body_give_the_claim_of_the_body():
    head, body = claim(bound="about"), claim()
    assert statements.of_update([(head, True), (body, False)], set) == [body]
    assert statements.of_update([(head, True)], set) == [head]


def test_a_national_figure_of_a_general_name_is_the_bodys_that_the_update_names():
    general = claim(claimant="ukraine:official")
    (named,) = statements.of_update([(general, False)], lambda: {"ukraine:air_force"})
    assert named.claimant == "ukraine:air_force"
    assert statements.of_update([(general, False)], set) == [general]


def test_a_regional_figure_keeps_the_general_name():
    regional = claim(metric="clashes", claimant="ukraine:general_staff", scope="region:Kursk")
    (kept,) = statements.of_update([(regional, False)], lambda: {"ukraine:military"})
    assert kept.claimant == "ukraine:military"


def test_names_are_asked_for_only_where_a_claim_is_open():
    def refuse() -> set[str]:
        raise AssertionError("nobody's name matters here")

    assert len(statements.of_update([(claim(), False)], refuse)) == 1


def test_the_same_statement_met_again_is_one():
    one = claim()
    assert list(statements.distinct([one, replace(one, start=90, end=92), replace(one, low=58)])) == [
        one,
        replace(one, low=58),
    ]
