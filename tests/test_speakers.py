"""Speakers: who states a figure, for which part of the country, and who is only named."""

import pytest

from metrics import places, speakers
from tests.texts import ENGLISH


def find(text: str) -> tuple[speakers.Speaker, ...]:
    return speakers.find(text, places.find(text, ENGLISH), ENGLISH)


@pytest.mark.parametrize(
    ("text", "claimant", "scope"),
    [
        ("Ukraine's air force said 57 drones were downed.", "ukraine:air_force", "national"),
        ("There were 115 clashes, according to the General Staff.", "ukraine:general_staff", "national"),
        ("The Russian defence ministry reported 19 drones.", "russia:mod", "national"),
        ("Air Command East said it had downed two drones.", "ukraine:air_force", "command:East"),
        ("The governor of the Belgorod region said two drones fell.", "russia:official", "region:Belgorod"),
        ("The Institute for the Study of War said so.", "other:Institute for the Study of War", "national"),
        ("Kyiv says 34 drones were downed.", "ukraine:official", "national"),
        ("According to Kyiv, 34 drones were downed.", "ukraine:official", "national"),
        ("Two drones aimed at Moscow fell, the city's mayor said.", "other:mayor", "city:Moscow"),
        ("Six fell, said the head of the Kyiv city military administration.", "ukraine:official", "city:Kyiv"),
    ],
)
def test_who_says_it(text, claimant, scope):
    assert [(s.claimant, s.scope) for s in find(text) if s.says] == [(claimant, scope)]


@pytest.mark.parametrize("text", ["The air force shot down 57 drones.", "The general staff building was hit."])
def test_a_body_that_is_named_and_says_nothing(text):
    assert [s.says for s in find(text)] == [False]


def test_nobody():
    assert find("57 drones were shot down.") == ()
    assert speakers.choose((), 0) is None


def test_a_particular_body_wins_over_a_general_name_of_its_side():
    text = "Ukrainian officials said 57 drones were downed; the air force said 27 were lost."
    chosen = speakers.choose(find(text), text.index("27"))
    assert chosen is not None
    assert chosen.claimant == "ukraine:air_force"


def test_of_two_sides_the_one_named_last_before_the_number_states_it():
    text = "The Russian defence ministry said 19 drones fell; Ukraine's air force said 57 were downed."
    for words, claimant in (("19", "russia:mod"), ("57", "ukraine:air_force")):
        chosen = speakers.choose(find(text), text.index(words))
        assert chosen is not None
        assert chosen.claimant == claimant
