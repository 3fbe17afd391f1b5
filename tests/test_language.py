"""The facts of a language: complete, of one shape, and the only place where its words stand."""

import ast
import re
from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest
import regex

from metrics import language
from metrics.claims import BOUNDS, REASONS
from metrics.frames import AGAIN, EDGES, LONG
from metrics.language.places import COUNTRY
from metrics.phrases import expand
from metrics.rules import RULES

HOUSE = Path(language.__file__).resolve().parents[1]
LANGUAGES = [language.known(code) for code in language.MODULES]
DAYS = {
    "night",
    "daytime",
    "half_day",
    "past_day",
    "round_day",
    "weekday",
    "date",
    "today",
    "yesterday",
    "two_days_ago",
    "previous_day",
    "running",
} | {"moment"}


def test_a_code_leads_to_its_language_and_none_to_english():
    assert [one.code for one in LANGUAGES] == list(language.MODULES)
    assert language.known(None) is language.known("en") is language.known("eo")


@pytest.mark.parametrize("one", LANGUAGES, ids=lambda one: one.code)
def test_a_language_uses_the_names_that_the_rooms_know(one):
    assert {*one.numerals.hedges, *one.numerals.hedges_after} <= set(BOUNDS)
    assert set(one.numerals.masks) <= set(REASONS)
    assert set(one.times.frames) <= {*DAYS, *LONG, *EDGES, AGAIN}
    assert set(one.times.months.values()) == set(range(1, 13))
    assert set(one.times.weekdays.values()) == set(range(7))
    assert set(one.actors.sides) == set(one.actors.owned) == set(one.actors.losing) == {"russia", "ukraine"}
    assert set(one.places.names["region"].values()) <= set(COUNTRY)
    assert {*one.places.cities, *one.places.seats} <= set(one.places.names["region"])
    assert {kind for kind, _ in one.places.patterns} == {"command", "group", "direction", "sea", "region", "bare"}


@pytest.mark.parametrize("one", LANGUAGES, ids=lambda one: one.code)
def test_every_vocabulary_entry_is_a_pattern_without_groups(one):
    for name in one.vocabulary:
        assert regex.compile(expand(f"<{name}>", one.code)).groups == 0, name


@pytest.mark.parametrize("one", LANGUAGES, ids=lambda one: one.code)
def test_every_vocabulary_entry_is_used(one):
    used = "".join([*one.vocabulary.values(), *_templates(one.code)])
    assert [name for name in one.vocabulary if f"<{name}>" not in used] == []


def _templates(code: str) -> list[str]:
    phrases = [phrase for group in RULES if group.language == code for phrase in group.phrases]
    return [part for phrase in phrases for part in (phrase.template, phrase.needs, phrase.unless)]


def test_every_fact_of_a_record_is_described():
    for name in ("Numerals", "Times", "Places", "Clauses", "Speech", "Actors", "Doubts", "Language"):
        record = getattr(language, name)
        facts = {field.name for field in fields(record)} if is_dataclass(record) else set()
        described = set(re.findall(r"[a-z_]+", record.__doc__ or ""))
        topics = {field.name for field in fields(record) if is_dataclass(field.type)}
        assert facts - topics <= described, name


def test_filled_puts_in_the_parts_it_knows():
    assert language.filled(r"{day} of {month}, \d{1,2}", {"day": "x"}) == r"x of {month}, \d{1,2}"


def test_no_room_of_the_text_side_holds_words_of_a_language():
    """Patterns written in code: a string given to `regex` or `compiled` holds no word of two letters."""
    rooms = (
        "numbers frames days sentences updates clauses places placing speakers grounds voices homes matching context "
        "doubts periods owners implied totals statements paragraphs dating taking sheet"
    )
    for room in [*rooms.split(), "reading"]:
        for node in ast.walk(ast.parse((HOUSE / f"{room}.py").read_text("utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) in ("regex.compile", "compiled", "regex.search"):
                text = "".join(
                    s.value for s in ast.walk(node) if isinstance(s, ast.Constant) and isinstance(s.value, str)
                )
                bare = re.sub(r"\(\?P?[<=!:]*\w*>?|\\[pP]\{\w+\}|\\.", " ", text)
                assert not re.search(r"[a-z]{2,}", bare), (room, text)
