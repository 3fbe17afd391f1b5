"""The rule behind a claim, as a reader of the Evidence page sees it."""

from metrics.phrases import unmark
from metrics.rules import RULES, example
from metrics.shared import wording


def test_a_rule_is_shown_by_its_group_and_a_sentence_it_reads():
    phrase = RULES[0].phrases[0]
    assert wording.about(phrase.name) == RULES[0].name
    assert example(phrase.name) == unmark(phrase.examples[0])
    assert "{" not in example(phrase.name)


def test_a_rule_of_an_older_version_is_shown_by_its_group():
    left = "air attack, drones shot down: a template of an older version"
    assert (wording.about(left), example(left)) == ("air attack, drones shot down", "")


def test_a_table_of_totals_has_no_sentence():
    assert (wording.about("dataset:losses"), example("dataset:losses")) == ("a table of totals", "")


def test_every_rule_that_reads_has_a_sentence_to_show():
    assert all(example(phrase.name) for rules in RULES for phrase in rules.phrases)
