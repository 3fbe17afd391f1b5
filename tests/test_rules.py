"""Every phrase proves itself: its examples are read as marked, and its silent sentences stay silent."""

from datetime import UTC, datetime
from functools import cache

import pytest

from metrics import reading
from metrics.claims import GRAINS, REASONS, ROLES
from metrics.phrases import Phrase, Rules, marks, put_marks, unmark
from metrics.rules import METRICS, RULES
from metrics.sources import Source
from metrics.totals import SUM

NOW = datetime(2025, 1, 23, 8, tzinfo=UTC)
PHRASES = [(group, phrase) for group in RULES for phrase in group.phrases]
EXAMPLES = [(group, phrase, example) for group, phrase in PHRASES for example in phrase.examples]


def _source(text: str, language: str) -> Source:
    return Source("example", text, NOW, kind="agency", language=language)


@cache
def _read(text: str, language: str) -> reading.Reading:
    return reading.read(_source(text, language))


def _marked(text: str, group: Rules) -> str:
    """The text as the reader marks it: claims by metric and role, refusals by phrase with their reason."""
    found = _read(text, group.language)
    spans = [(reading.mark_name(c), c.start, c.end) for c in found.claims if c.rule != SUM]
    wanted = {r for p in group.phrases for h in p.holes if (r := h.refuse)}
    spans += [(f"!{r.reason}", r.start, r.end) for r in found.refused if r.reason in wanted]
    return put_marks(text, spans)


def _id(value: object) -> str:
    return (
        value.template[:60]
        if isinstance(value, Phrase)
        else value.name
        if isinstance(value, Rules)
        else str(value)[:40]
    )


@pytest.mark.parametrize("group", RULES, ids=_id)
def test_the_examples_of_each_phrase_are_read_as_marked(group: Rules) -> None:
    examples = [example for phrase in group.phrases for example in phrase.examples]
    assert [marked for said in examples if (marked := _marked(unmark(said), group)) != said] == []


@pytest.mark.parametrize("group", RULES, ids=_id)
def test_each_phrase_reads_its_own_first_example(group: Rules) -> None:
    """Without the other phrases, the phrase alone still reads a number of the sentence that explains it."""
    for phrase in group.phrases:
        alone = Rules(group.name, group.language, group.stems, group.actor, (replace_rules(phrase),))
        marked = next(example for example in phrase.examples if marks(example))
        found = reading.read(_source(unmark(marked), group.language), rules=(alone,))
        reasons = {hole.refuse for hole in phrase.holes}
        assert found.claims or any(r.reason in reasons for r in found.refused), phrase.name


def replace_rules(phrase: Phrase) -> Phrase:
    """A copy of a phrase that can be put into rules of its own."""
    return Phrase(phrase.template, *phrase.examples, needs=phrase.needs, unless=phrase.unless, miss=phrase.miss)


@pytest.mark.parametrize("group", RULES, ids=_id)
def test_each_phrase_is_complete(group: Rules) -> None:
    for phrase in group.phrases:
        marked = [bool(marks(example)) for example in phrase.examples]
        assert any(marked), f"{phrase.name}: a phrase without a marked example does not pass"
        assert not all(marked), f"{phrase.name}: a phrase without a silent sentence does not pass"
        for hole in phrase.holes:
            known = hole.refuse in REASONS if hole.refuse else hole.silent or all(m in METRICS for m in hole.metrics)
            assert known, phrase.name
            assert all(mark is None or mark in (*ROLES, *GRAINS) for mark in hole.marks), phrase.name


def test_every_example_marks_a_known_metric() -> None:
    for _, _, example in EXAMPLES:
        for name, _, _ in marks(example):
            for part in name.split(" & "):
                base, _, mark = part.partition(".")
                assert base.lstrip("!") in (REASONS if base.startswith("!") else METRICS), example
                assert not mark or mark in (*ROLES, *GRAINS), example


@pytest.mark.parametrize(("group", "phrase", "example"), [(g, p, m) for g, p in PHRASES for m in p.miss], ids=_id)
@pytest.mark.xfail(strict=True, reason="a known miss, written down until a rule reads it")
def test_known_miss(group: Rules, phrase: Phrase, example: str) -> None:
    assert _marked(unmark(example), group) == example


def test_there_are_sixty_english_phrases_over_the_whole_catalogue() -> None:
    english = [phrase for group, phrase in PHRASES if group.language == "en"]
    read = {m for p in english for h in p.holes for m in h.metrics}
    read |= {METRICS[m].mirror for m in read if m in METRICS}
    assert len(english) >= 60
    assert set(METRICS) <= read


def test_dispatch_finds_what_every_rule_on_every_sentence_finds() -> None:
    """On each tenth example: the slow way takes a second for fifty. Gold texts are read both ways in test_reading."""
    for group, _, example in EXAMPLES[::10]:
        text = unmark(example)
        every = reading.read(_source(text, group.language), dispatch=False)
        assert _read(text, group.language) == every, example


def test_marks_come_back_byte_for_byte() -> None:
    for _, _, example in EXAMPLES:
        assert put_marks(unmark(example), marks(example)) == example
