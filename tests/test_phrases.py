"""Phrases: holes, vocabulary and marks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from metrics.numbers import COUNT
from metrics.phrases import Hole, Phrase, PhraseError, expand, hole, marks, put_marks, rules, unmark
from tests.texts import TEXTS


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("drones_lost", Hole(("drones_lost",), (None,))),
        ("russian_casualties.comparison", Hole(("russian_casualties",), ("comparison",))),
        ("drones_launched & drones_shot_down", Hole(("drones_launched", "drones_shot_down"), (None, None))),
        (
            "missiles_launched & cruise_missiles_launched.subset",
            Hole(("missiles_launched", "cruise_missiles_launched"), (None, "subset")),
        ),
        ("!strength", Hole((), refuse="strength")),
        ("_", Hole(("_",), (None,))),
    ],
)
def test_a_hole(name, expected):
    assert hole(name) == expected
    assert hole(name).silent == (name == "_")


def test_a_phrase_finds_the_number_of_each_hole():
    phrase = Phrase(r"downed {drones_shot_down} of {drones_launched} drones")
    text = f"The air force downed {COUNT} of {COUNT}  drones."
    (found,) = phrase.find(text)
    assert [(h.metrics, at) for h, at in found.holes] == [
        (("drones_shot_down",), text.index(COUNT)),
        (("drones_launched",), text.rindex(COUNT)),
    ]
    assert text[found.start : found.end].startswith("downed")


def test_a_phrase_never_begins_inside_a_word():
    assert list(Phrase(r"owned {drones_shot_down}").find(f"downed {COUNT}, disowned {COUNT}")) == []


def test_what_a_phrase_needs_may_stand_before_the_sentence_and_what_bars_it_only_in_it():
    phrase = Phrase(r"downed {drones_shot_down}", needs="drones", unless="tanks")
    assert list(phrase.find(f"it downed {COUNT}.")) == []
    assert len(list(phrase.find(f"it downed {COUNT}.", lambda: "drones came."))) == 1
    assert len(list(phrase.find(f"It downed {COUNT} drones.", lambda: "tanks came."))) == 1
    assert list(phrase.find(f"It downed {COUNT} drones and tanks.")) == []


def test_a_group_that_is_no_hole_is_refused_with_the_remedy():
    with pytest.raises(PhraseError, match=r"write \(\?: \) instead of \( \)"):
        _ = Phrase(r"(downed) {drones_shot_down}").pattern


def test_unknown_vocabulary_is_named():
    with pytest.raises(PhraseError, match="no vocabulary called <dragons> in language en"):
        expand("<dragons> {drones_lost}", "en")


def test_the_name_of_a_phrase_tells_its_rules():
    phrase = Phrase("lost {drones_lost}")
    assert phrase.name == "phrase: lost {drones_lost}"
    assert rules("air attack", "en", "drone of_them", "owner", phrase).stems == ("drone", "of them")
    assert phrase.name == "air attack: lost {drones_lost}"


def test_marks_of_a_text():
    text = "Downed {drones_shot_down: 34} of {drones_launched & drones_lost: 81}."
    assert unmark(text) == "Downed 34 of 81."
    assert marks(text) == (("drones_shot_down", 7, 9), ("drones_launched & drones_lost", 13, 15))
    assert unmark("Set {a} and {b: c") == "Set {a} and {b: c"


@given(TEXTS.filter(lambda text: "{" not in text and "}" not in text), st.data())
def test_marks_come_back_byte_for_byte(text, data):
    cuts = sorted(data.draw(st.sets(st.integers(0, len(text)), max_size=8)))
    spans = [("drones_lost", a, b) for a, b in zip(cuts[::2], cuts[1::2], strict=False)]
    marked = put_marks(text, spans)
    assert unmark(marked) == text
    assert list(marks(marked)) == spans
