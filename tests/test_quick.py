"""Two engines for one pattern: they find the same, and a long text is left to the one that can be stopped."""

import re

import pytest
import regex
from hypothesis import given, settings
from hypothesis import strategies as st

from metrics.quick import ORDINARY, Pattern, fixed, in_lower_case, lowered, minds_case
from metrics.rules import RULES
from tests.texts import TEXTS


@pytest.mark.parametrize(
    ("pattern", "written"),
    [
        (r"(?<!\b(?:of|from)\s)\d", r"(?<!\bof\s)(?<!\bfrom\s)\d"),
        (r"(?<=\b(?:on|at|from) )\d", r"(?:(?<=\b(?:on|at) )|(?<=\bfrom ))\d"),
        (r"(?<=and |plus )\d", r"(?:(?<=and )|(?<=plus ))\d"),
        (r"(?<!of (?:the )?)\d", r"(?<!of the )(?<!of )\d"),
        (r"(?<!of(?:(?: a| the) )?)\d", r"(?<!of a )(?<!of the )(?<!of)\d"),
        (r"(?<=[ab]?\w{1,2} )\d", r"(?:(?<=[ab]\w\w )|(?<=[ab]\w )|(?<=\w\w )|(?<=\w ))\d"),
        (r"(?<!\x20?-)\d", r"(?<!\x20-)(?<!-)\d"),
        (r"(?<=a(?<!b|cd) |e)\d", r"(?:(?<=a(?<!b)(?<!cd) )|(?<=e))\d"),
        (r"[(?<!x|y)]\(?<a|b", r"[(?<!x|y)]\(?<a|b"),
    ],
)
def test_a_look_behind_with_a_choice_becomes_several_of_one_length(pattern, written):
    assert fixed(pattern) == written
    re.compile(written)


@settings(deadline=None)
@given(TEXTS, st.sampled_from([phrase for group in RULES for phrase in group.phrases]))
def test_both_engines_find_the_same(text, phrase):
    low = in_lower_case(text)
    quick = [match.span() for match in phrase.pattern.of("").finditer(low)]
    assert quick == [match.span() for match in regex.finditer(phrase.pattern.body, low)]


@pytest.mark.parametrize("pattern", [r"(?<=\w+ )\d", r"(?<=\w{2,} )\d", r"(?<=\w{1,90} )\d", r"(?<!(?:a|b){1,30})\d"])
def test_a_look_behind_of_any_length_is_left_to_the_other_engine(pattern):
    with pytest.raises(re.error):
        fixed(pattern)
    assert Pattern(pattern).of("").search("bb 5")[0] == "5" if "<=" in pattern else Pattern(pattern).of("").search(" 5")


def test_a_long_text_is_matched_by_the_engine_that_can_be_stopped():
    pattern = Pattern("drones")
    assert isinstance(pattern.of("x" * ORDINARY), re.Pattern)
    assert not isinstance(pattern.of("x" * (ORDINARY + 1)), re.Pattern)


def test_what_the_quick_engine_does_not_know_is_left_to_the_other():
    assert Pattern(r"\p{Lu}\w+").of("").fullmatch("Kyiv")


@given(st.text())
def test_lower_case_keeps_every_character_at_its_place(text):
    assert len(in_lower_case(text)) == len(text)


def test_only_words_of_a_pattern_are_put_in_lower_case():
    assert lowered(r"Kyiv\S+\W\p{Lu}\B") == r"kyiv\S+\W\p{Lu}\B"
    assert (minds_case(r"(?-i:May)"), minds_case(r"\p{Lu}"), minds_case("may")) == (True, True, False)
