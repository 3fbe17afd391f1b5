"""A sentence of two languages: where it is cut, and what is then read of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from metrics import mingled, reading, sentences
from tests.texts import ENGLISH, TEXTS, source


def parted(text: str, language: str | None = None) -> list[str]:
    """The parts of a text of one sentence."""
    return [part.text for part in mingled.parted(sentences.split(text, ENGLISH), language)]


@pytest.mark.parametrize(
    "marked",
    [
        "Kyiv's ministry quoted the post,| «ворог запустив 40 дронів»,| and left it at that.",
        "⚡ ЗБИТО 41 ВОРОЖИЙ БПЛА| — so the post of the air force began.",
        "The ministry in Moscow wrote| (сбиты 12 беспилотных летательных аппаратов)| and named no place.",
        "Москва пише: |«За сутки сбит 31 беспилотник»,| і більше нічого не повідомляє.",
    ],
)
def test_a_sentence_is_cut_where_its_language_changes(marked):
    assert parted(marked.replace("|", "")) == [part.strip() for part in marked.split("|")]


@pytest.mark.parametrize(
    "text",
    [
        "Сили ППО збили 41 ударний БпЛА типу Shahed-136, Gerbera та FPV.",
        "The channel «Повітряні Сили» counted 41 drones.",
        "Видання The New York Times пише про 40 дронів.",
        "Угруповання «Центр» втратило 40 людей.",
        "За словами міністра, «ворог утратив 12 танків».",
    ],
)
def test_a_name_is_no_other_language(text):
    assert parted(text) == [text]


def test_a_source_that_names_its_language_holds_no_other_of_that_alphabet():
    assert len(parted("Москва пише: «За сутки сбит 31 беспилотник», і край.", "uk")) == 1


@given(TEXTS, st.sampled_from(["", " «Сили оборони збили ціль», ", " за минувшие сутки сбито "]))
def test_parts_keep_their_place_and_lose_no_letter(text, between):
    whole = f"{text}{between}{text}"
    parts = mingled.parted(sentences.split(whole, ENGLISH), None)
    assert all(whole[part.start : part.end] == part.text for part in parts)
    assert sum(c.isalnum() for part in parts for c in part.text) == sum(map(str.isalnum, whole))


def test_what_is_quoted_is_read_in_its_own_language():
    text = "The General Staff wrote: «За минулу добу відбулося 120 бойових зіткнень», and Kyiv downed 31 of 44 drones."
    found = {(claim.metric, claim.low, claim.language) for claim in reading.read(source(text)).claims}
    assert found >= {("clashes", 120, "uk"), ("drones_shot_down", 31, "en")}
