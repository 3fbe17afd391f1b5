"""Sentences: where they end, that they keep their place, and what stands above a bullet."""

import pytest
from hypothesis import given

from metrics import sentences
from metrics.language import known
from tests.texts import ENGLISH, TEXTS


def split(marked: str) -> tuple[list[str], list[str]]:
    """The sentences of a text, and those that the bars in it ask for."""
    text = marked.replace("|", "")
    return [s.text for s in sentences.split(text, ENGLISH)], [part.strip() for part in marked.split("|")]


@pytest.mark.parametrize(
    "marked",
    [
        "Air defences shot down 57 drones.| Another 27 were lost.",
        "Gen. Syrskyi spoke on Jan. 5 of 1.5 million shells.| He named no source.",
        "The U.S. said so.| J. Smith agreed.",
        "“It was a hard night.”| The air force named 34 drones!| Who saw them?",
        "57 drones downed overnight|\nThe air force said 57 drones were shot down.",
        "The line goes on\nin the next one and ends here.| New one.",
        "34 of the 81 drones... and no more.",
        "Losses:|\n- 12 tanks;|\n- 20 guns.",
    ],
)
def test_where_sentences_end(marked):
    found, expected = split(marked)
    assert found == expected


def test_a_bullet_knows_the_line_above_it():
    text = "Russian losses over the past day:\n- 12 tanks\n- 20 guns\nNothing else was said."
    assert [s.lead for s in sentences.split(text, ENGLISH)] == ["", *["Russian losses over the past day:"] * 2, ""]
    counted = "They downed 30 targets:\n19 of 22 missiles,\n5 of 14 rockets,\n11 drones.\nAll was quiet then."
    assert [bool(s.lead) for s in sentences.split(counted, ENGLISH)] == [False, True, True, True, False]


def test_a_line_of_a_list_is_not_wrapped_but_prose_is():
    listed = "losses of the enemy\ntanks - 9,826 (+12)\nguns ~ 20,051\npersonnel\nabout 825,320 (+1,340)\n"
    assert len(sentences.split(listed, ENGLISH)) == 4
    prose = "The enemy lost - as the staff said\nin the morning - 12 tanks and\n20 guns over the day"
    assert len(sentences.split(prose, ENGLISH)) == 1


def test_a_measure_ends_a_sentence_and_a_town_does_not():
    text = "Пожежа на площі 350 кв. м. Начальник ОВА назвав м. Київ."
    assert [s.text[-6:] for s in sentences.split(text, known("uk"))] == ["кв. м.", " Київ."]


def test_the_headline_is_known_and_offsets_count_from_the_source():
    text = "57 drones downed\nThe air force said so."
    first, second = sentences.split(text, ENGLISH, offset=100, title="57 drones downed")
    assert (first.title, second.title) == (True, False)
    assert (first.start, second.start) == (100, 117)


def test_a_text_without_full_stops_is_cut_after_commas_or_between_words():
    for text in ("Russia launched 5 drones, " * 400, "Russia launched 5 drones " * 400):
        found = sentences.split(text, ENGLISH)
        assert len(found) > 1
        assert max(len(s.text) for s in found) < 3200
    assert len(sentences.split("drone" * 20_000, ENGLISH)) == 1


@given(TEXTS)
def test_sentences_cover_every_character_and_keep_their_place(text):
    covered = set()
    for sentence in sentences.split(text, ENGLISH):
        assert text[sentence.start : sentence.end] == sentence.text
        assert sentence.text == sentence.text.strip() != ""
        assert covered.isdisjoint(range(sentence.start, sentence.end))
        covered.update(range(sentence.start, sentence.end))
    assert {at for at, character in enumerate(text) if not character.isspace()} <= covered
