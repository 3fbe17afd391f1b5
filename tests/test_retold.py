"""Stored sentences in Ukrainian: taken apart and put together again without a loss, or left as they are stored."""

import re
from datetime import date

import pytest

from metrics import definitions, locale, retold, store
from metrics.flags import why, words
from metrics.flags.words import Observed, Usual
from tests.ledgers import bundled
from tests.test_pages import open_page, words_on

# Names that stay as they are written: publishers, methods.
LATIN = re.compile(r"(?<![A-Za-z])[a-z]{3,}")
CYRILLIC = re.compile("[а-яіїєґ]{4,}")
OBSERVED = Observed("clashes", "ukraine:general_staff", date(2025, 3, 4), 1340, 1340, "exact", False)
HEDGED = Observed("drones_stopped", "ukraine:air_force", date(2025, 3, 4), 41, None, "at_least", True)
USUAL = Usual(100, 180, 40, True)
BAND = {"day": date(2025, 3, 4), "value": 130.0, "expected": 140.5, "low": 100.0, "high": 180.0, "used": 41}
SENTENCES = (
    words.sum_over_gap(OBSERVED, USUAL, 1),
    words.sum_over_gap(OBSERVED, USUAL, 3),
    words.cumulative_posted(OBSERVED, 25000),
    words.weekly_total(HEDGED, Usual(7, 7, 42), 12),
    words.missing_digit(OBSERVED, USUAL) + words.swapped("air_strikes", 0.0, there=True),
    why(BAND | {"alert_high": 210.0, "alert_low": 60.0}),
    why(BAND | {"alert_high": 210.0, "alert_low": 0.0, "value": 190.0}),
    why(BAND | {"value": None}),
    why(BAND | {"expected": None}),
)


@pytest.fixture
def ukrainian():
    locale.speak("uk")
    yield
    locale.speak("en")


def stored():
    ledger = store.read(bundled())
    flags = ledger.flags()
    columns = [flags[name] for name in ("sentence", "undo", "second_opinions")] + [ledger.checks()["sentence"]]
    return [text for column in (*columns, ledger.figures()["reason"]) for text in column.drop_nulls().unique()]


def test_every_sentence_of_the_ledger_is_put_together_as_it_was():
    found = stored()
    assert len(found) > 1500
    assert [text for text in found if retold.said("sentence", text) != text] == []


def test_why_a_rival_does_not_decide_is_said_in_ukrainian(ukrainian):
    found = store.read(bundled()).rivals()["why"].unique().to_list()
    assert len(found) > 4
    assert not [why for why in found if LATIN.search(retold.why(why))]


def test_a_change_of_the_calendar_is_said_in_ukrainian(ukrainian):
    for change in definitions.calendar().changes:
        with locale.english():
            stored = definitions.said(change)
        assert retold.told(stored).endswith(change.note_uk)
        assert CYRILLIC.search(change.note_uk)
    assert retold.told("From 24 July 2025: nobody knows. Nothing.") == "From 24 July 2025: nobody knows. Nothing."


def test_every_sentence_of_the_ledger_is_said_in_ukrainian(ukrainian):
    names = {*store.read(bundled()).publishers()["publisher"], "dpa", "the Office of the President of Ukraine"}
    for text in stored():
        said = retold.told(text)
        for name in sorted(names - {""}, key=len, reverse=True):
            said = said.replace(f"the {name}", "").replace(name, "")
        assert not LATIN.search(said), said
        # No number is lost or added: in both languages the digits are the same ones.
        assert sorted(re.sub(r"\D", "", said)) == sorted(re.sub(r"\D", "", _without(text, names))), said


def _without(text, names):
    for name in sorted(names - {""}, key=len, reverse=True):
        text = text.replace(name, "")
    return text


@pytest.mark.parametrize("text", SENTENCES)
def test_sentences_that_the_ledger_has_none_of_are_said_too(ukrainian, text):
    with locale.english():
        assert retold.said("sentence", text) == text
    assert not LATIN.search(retold.told(text))


def test_a_sentence_of_the_series_in_ukrainian(ukrainian):
    text = (
        "Russian tanks lost: Ukraine's General Staff reports at least 28 for 22 July 2026, above the usual 1 to 10 of "
    )
    text += "the 42 days before (all with a report). Without the six days before, 9 would be left, which is usual. "
    said = retold.told(text + "Is this the total of a week?")
    assert said == (
        "Втрати Росії: танки: Генеральний штаб України повідомляє щонайменше 28 за 22 липня 2026, вище за звичний "
        "діапазон попередніх днів (42), від 1 до 10 (за кожен є повідомлення). Без шести попередніх днів лишилося б 9, "
        "а це звичне число. Чи не підсумок це за тиждень?"
    )


@pytest.mark.parametrize(
    "text", ["Corrected by A. Analyst: a typing error.", "12, as somebody whom nobody knows says.", ""]
)
def test_what_no_template_fits_stays_as_it_is_stored(ukrainian, text):
    assert retold.told(text) == text


def test_a_page_says_flags_and_reasons_in_ukrainian(monkeypatch):
    flags = words_on(open_page(monkeypatch, bundled(), "flags", lang="uk"))
    assert "вище за звичний діапазон попередніх днів" in flags
    assert "of the 42 days before" not in flags
    day = words_on(open_page(monkeypatch, bundled(), "day", lang="uk", day="2025-01-04"))
    assert "як заявляє сам орган" in day
    assert "itself states" not in day
