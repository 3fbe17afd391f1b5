"""The book of the rules: it is up to date, holds every phrase, and leads to every chapter."""

import re

from metrics.phrases import Phrase, marks, rules
from metrics.rules import METRICS, RULES
from tests import rulebook


def test_the_book_is_as_the_rules_are():
    old = [str(path.relative_to(rulebook.ROOT)) for path in rulebook.stale(rulebook.book())]
    assert old == [], "the rules changed: run `make docs`"


def test_every_phrase_stands_in_the_book_once():
    found = [phrase for headings in rulebook.chapters().values() for part in headings.values() for _, phrase in part]
    assert len(found) == len(set(map(id, found))) == sum(len(group.phrases) for group in RULES)


def test_every_link_leads_to_a_heading():
    pages = rulebook.book()
    for path, text in pages.items():
        for link in re.findall(r"\]\(([^)]+)\)", text):
            file, _, anchor = link.partition("#")
            target = (path.parent / file).resolve() if file else path
            assert target in pages, link
            assert not anchor or f"\n## {anchor}\n" in pages[target], link


def test_a_phrase_is_shown_by_its_sentences_and_without_its_pattern():
    group = rules(
        "shells",
        "en",
        "shell",
        "owner",
        Phrase(
            r"{shellings} (?:artillery )?shells",
            "They fired {shellings: 500} shells\nand [more].",
            "Four *shells* lay there.",
            miss=("Shells: {shellings: 7}.",),
        ),
    )
    index, page = rulebook.book((group,)).values()
    assert f"| {METRICS['shellings'].title} | [1](rules/front-line-english.md#shellings) |" in index
    assert "- They fired **{shellings: 500}** shells / and \\[more\\]." in page
    assert "  - *Left alone:* Four \\*shells\\* lay there." in page
    assert "  - *Not read yet:* Shells: **{shellings: 7}**." in page
    assert "(?:" not in page


def test_the_marks_of_every_example_survive():
    (name, words) = ("drones_lost", "46")
    assert marks(rulebook._sentence(f"{{{name}: {words}}} were lost"))[0][0] == name
