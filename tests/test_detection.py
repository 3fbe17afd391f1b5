"""Which language a sentence is in, where nobody says so, and what holds where somebody does."""

import pytest

from metrics.language.detection import of_sentences, of_text

ENGLISH = "The air force said it had shot down 57 drones."
UKRAINIAN = "Станом на 09:00 підтверджено збиття 57 ударних БпЛА."
RUSSIAN = "Дежурными средствами ПВО уничтожены 57 беспилотников."


@pytest.mark.parametrize(
    ("text", "code"), [(ENGLISH, "en"), (UKRAINIAN, "uk"), (RUSSIAN, "ru"), ("57", "en"), ("", "en")]
)
def test_a_text_shows_its_language(text, code):
    assert of_text(text) == code


def test_each_sentence_of_a_mixed_document_has_its_own():
    assert of_sentences([ENGLISH, UKRAINIAN, "34 + 47 = 81", RUSSIAN]) == ["en", "uk", "uk", "ru"]


def test_a_sentence_that_shows_nothing_goes_with_its_document():
    assert of_sentences(["Знищено 57 дронів.", "Знищено 4 дрони."])[1] == "uk"
    assert of_sentences(["Сбиты 57 дронов.", "Уничтожено 4 дрона."])[1] == "ru"


def test_a_document_without_letters_of_its_own_is_known_by_its_forms_or_its_length():
    assert of_text("За сутки сбито 29 вражеских дронов, обстрелам подвергались шесть сел.") == "ru"
    assert of_text("Потери армии РФ за сегодня: 980 человек") == "ru"
    assert of_text("Збито 4 дрони") == "uk"


def test_what_a_document_says_of_itself_holds_for_its_alphabet_only():
    assert of_sentences([RUSSIAN, ENGLISH], "uk") == ["uk", "en"]
    assert of_sentences([ENGLISH, RUSSIAN], "en") == ["en", "ru"]


def test_a_name_in_another_alphabet_does_not_turn_a_sentence():
    assert of_text("The post of «Повітряні Сили» said that 57 drones had been shot down overnight.") == "en"
    assert of_text("Збито 57 безпілотників Shahed-136, Gerbera та Italmas над територією країни.") == "uk"
