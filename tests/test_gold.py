"""The gold sets: how much of what a careful reader takes from a text is read, and how much is read that is not there.

The measure is printed per file (`pytest -s` shows it) and held by floors a little below today's. The folder's README
says how to compare.
"""

from functools import cache

import pytest
import regex

from metrics.rules import METRICS
from tests import accuracy
from tests.judge import GOLD, judged, score, texts

# File -> lowest precision and recall of values.
FLOORS = {
    "english.jsonl": (0.995, 0.99),
    "english_fresh.jsonl": (0.94, 0.66),
    "english_held_out.jsonl": (0.97, 0.75),
    "english_sealed.jsonl": (0.995, 0.98),
    "english_sealed_2.jsonl": (0.995, 0.995),
    "english_sealed_3.jsonl": (0.995, 0.985),
    "english_sealed_4.jsonl": (0.995, 0.995),
    "english_sealed_5.jsonl": (0.99, 0.98),
    "english_sealed_6.jsonl": (0.995, 0.985),
    "english_sealed_7.jsonl": (0.995, 0.995),
    "english_sealed_8.jsonl": (0.995, 0.98),
    "english_sealed_9.jsonl": (0.995, 0.99),
    "english_sealed_10.jsonl": (0.995, 0.96),
    "english_sealed_11.jsonl": (0.995, 0.995),
    "english_sealed_12.jsonl": (0.99, 0.97),
    "english_sealed_13.jsonl": (0.995, 0.99),
    "english_sealed_14.jsonl": (0.995, 0.985),
    "english_sealed_15.jsonl": (0.995, 0.995),
    "english_sealed_16.jsonl": (0.995, 0.99),
    "english_sealed_17.jsonl": (0.995, 0.985),
    "english_sealed_18.jsonl": (0.995, 0.99),
    "english_sealed_19.jsonl": (0.995, 0.99),
    "english_sealed_20.jsonl": (0.995, 0.98),
    "english_sealed_21.jsonl": (0.995, 0.99),
    "english_sealed_22.jsonl": (0.995, 0.995),
    "english_sealed_23.jsonl": (0.99, 0.92),
    "english_sealed_24.jsonl": (0.98, 0.93),
    "english_sealed_25.jsonl": (0.99, 0.965),
    "english_sealed_26.jsonl": (0.985, 0.945),
    "english_sealed_27.jsonl": (0.99, 0.945),
    "english_sealed_28.jsonl": (0.98, 0.95),
    "mixed.jsonl": (0.98, 0.72),
    "russian.jsonl": (0.995, 0.995),
    "russian_held_out.jsonl": (0.82, 0.42),
    "russian_sealed.jsonl": (0.99, 0.995),
    "russian_sealed_2.jsonl": (0.995, 0.995),
    "russian_sealed_3.jsonl": (0.995, 0.995),
    "russian_sealed_4.jsonl": (0.995, 0.995),
    "russian_sealed_5.jsonl": (0.995, 0.995),
    "russian_sealed_6.jsonl": (0.995, 0.995),
    "russian_sealed_7.jsonl": (0.995, 0.995),
    "russian_sealed_8.jsonl": (0.995, 0.97),
    "russian_sealed_9.jsonl": (0.99, 0.99),
    "russian_sealed_10.jsonl": (0.995, 0.99),
    "russian_sealed_11.jsonl": (0.985, 0.995),
    "russian_sealed_12.jsonl": (0.995, 0.985),
    "russian_sealed_13.jsonl": (0.995, 0.99),
    "russian_sealed_14.jsonl": (0.99, 0.985),
    "russian_sealed_15.jsonl": (0.995, 0.975),
    "russian_sealed_16.jsonl": (0.995, 0.985),
    "russian_sealed_17.jsonl": (0.995, 0.985),
    "russian_sealed_18.jsonl": (0.985, 0.965),
    "russian_sealed_19.jsonl": (0.995, 0.99),
    "russian_sealed_20.jsonl": (0.995, 0.985),
    "russian_sealed_21.jsonl": (0.995, 0.985),
    "russian_sealed_22.jsonl": (0.99, 0.945),
    "russian_sealed_23.jsonl": (0.985, 0.97),
    "russian_sealed_24.jsonl": (0.99, 0.99),
    "russian_sealed_25.jsonl": (0.985, 0.94),
    "russian_sealed_26.jsonl": (0.99, 0.91),
    "ukrainian.jsonl": (0.995, 0.99),
    "ukrainian_held_out.jsonl": (0.9, 0.42),
    "ukrainian_sealed.jsonl": (0.995, 0.975),
    "ukrainian_sealed_2.jsonl": (0.995, 0.985),
    "ukrainian_sealed_3.jsonl": (0.995, 0.995),
    "ukrainian_sealed_4.jsonl": (0.995, 0.995),
    "ukrainian_sealed_5.jsonl": (0.995, 0.995),
    "ukrainian_sealed_6.jsonl": (0.995, 0.995),
    "ukrainian_sealed_7.jsonl": (0.995, 0.995),
    "ukrainian_sealed_8.jsonl": (0.995, 0.995),
    "ukrainian_sealed_9.jsonl": (0.99, 0.99),
    "ukrainian_sealed_10.jsonl": (0.995, 0.99),
    "ukrainian_sealed_11.jsonl": (0.995, 0.98),
    "ukrainian_sealed_12.jsonl": (0.995, 0.985),
    "ukrainian_sealed_13.jsonl": (0.995, 0.98),
    "ukrainian_sealed_14.jsonl": (0.995, 0.98),
    "ukrainian_sealed_15.jsonl": (0.995, 0.985),
    "ukrainian_sealed_16.jsonl": (0.995, 0.985),
    "ukrainian_sealed_17.jsonl": (0.995, 0.985),
    "ukrainian_sealed_18.jsonl": (0.99, 0.975),
    "ukrainian_sealed_19.jsonl": (0.99, 0.99),
    "ukrainian_sealed_20.jsonl": (0.995, 0.99),
    "ukrainian_sealed_21.jsonl": (0.985, 0.93),
    "ukrainian_sealed_22.jsonl": (0.99, 0.945),
    "ukrainian_sealed_23.jsonl": (0.99, 0.98),
    "ukrainian_sealed_24.jsonl": (0.99, 0.91),
    "ukrainian_sealed_25.jsonl": (0.985, 0.92),
}
FILES = sorted(GOLD.glob("*.jsonl"))
# How many texts a language must have.
ASKED = {"english": 80, "ukrainian": 70, "russian": 50}
# Labelled before a label had to name the words that hold a number without digits.
WORDLESS = ("english.jsonl", "english_held_out.jsonl")


@cache
def marks(path):
    """The marks of a file, read once for the two tests that ask for them."""
    return [mark for text in texts(path) for mark in judged(text)]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_precision_and_recall_keep_their_floors(path):
    found = score(marks(path))
    precision, recall = found.precision or 0, found.recall or 0
    print(f"\n{path.name}: {found}: precision {precision:.3f}, recall {recall:.3f}")
    lowest = FLOORS.get(path.name, (0, 0))
    assert precision >= lowest[0]
    assert recall >= lowest[1]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_what_a_text_expects_is_of_the_catalogue(path):
    for text in texts(path):
        assert {want["metric"] for want in text["expect"]} <= set(METRICS), text["id"]  # type: ignore[attr-defined]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_label_stands_on_words_of_its_text(path):
    for text in texts(path):
        assert all(text["text"].count(words) == 1 for words in text["reject"]), text["id"]
        assert all(want.get("words", "") in text["text"] for want in text["expect"]), text["id"]


@pytest.mark.parametrize("path", [path for path in FILES if path.name not in WORDLESS], ids=lambda path: path.stem)
def test_an_expected_number_is_written_in_its_text(path):
    for text in texts(path):
        flat = regex.sub(r"(?<=\d)[ \u00a0\u202f\u2009,.](?=\d{3}(?!\d))", "", text["text"])
        bare = [want for want in text["expect"] if "words" not in want]
        numbers = {number for want in bare for number in (want["low"], want["high"])} - {None}
        assert all(regex.search(rf"(?<!\d){number}(?!\d)", flat) for number in numbers), text["id"]


def test_the_readme_shows_what_make_accuracy_prints():
    readme = accuracy.README.read_text("utf-8")
    printed = accuracy.put(readme, accuracy.tables({path: marks(path) for path in FILES}, folded=True))
    assert readme == printed, "the rules or the gold texts changed: run `make accuracy ARGS=--write`"


def test_no_text_has_the_name_of_another():
    names = [text["id"] for path in FILES for text in texts(path)]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("language", ASKED)
def test_a_language_has_its_texts_and_a_third_of_them_is_silent(language):
    every = [text for path in GOLD.glob(f"{language}*.jsonl") if "sealed" not in path.stem for text in texts(path)]
    assert len(texts(GOLD / f"{language}.jsonl")) >= ASKED[language]
    assert 3 * sum(not text["expect"] for text in every) >= len(every)


def verdicts(text):
    return [mark.verdict for mark in judged(text)]


def test_the_judge_sees_what_is_missed_and_what_is_extra():
    said = "The air force said it had shot down 57 Russian drones overnight."
    text = {"text": said, "published": "2025-01-23T08:00+00:00", "language": "en"}
    want = {"metric": "drones_shot_down", "low": 57, "high": 57, "scope": "national"}
    assert verdicts({**text, "expect": [want]}) == ["read"]
    assert verdicts({**text, "expect": []}) == ["extra"]
    assert verdicts({**text, "expect": [{**want, "low": 58, "high": 58}]}) == ["missed", "extra"]
    assert verdicts({**text, "expect": [{**want, "scope": "region:Kursk"}]}) == ["missed"]
    assert verdicts({**text, "expect": [{**want, "optional": True}]}) == []


def test_the_judge_sees_what_agrees_in_full():
    said = "The air force said it had shot down 57 Russian drones overnight."
    text = {"text": said, "published": "2025-01-23T08:00+00:00", "language": "en"}
    want = {"metric": "drones_shot_down", "low": 57, "high": 57, "bound": "exact", "day": "2025-01-23"}

    def full(**other):
        (mark,) = judged({**text, "expect": [{**want, **other}]})
        assert mark.verdict == "read"
        return mark.full

    assert full()
    assert not full(bound="about")
    assert not full(day="2025-01-22")
    assert not full(grain="week")
    assert not full(role="comparison")
