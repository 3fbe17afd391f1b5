"""Clauses: the part of a sentence a number stands in, and where it turns aside."""

import pytest

from metrics import clauses
from tests.texts import ENGLISH


@pytest.mark.parametrize(
    ("text", "words", "clause"),
    [
        ("Russia lost 12 tanks while Ukraine lost none.", "12", "Russia lost 12 tanks"),
        ("Russia lost 12 tanks; the front was quiet.", "12", "Russia lost 12 tanks"),
        ("57 drones were downed, while 27 were lost.", "27", "27 were lost."),
        (
            "57 drones were downed over as many as five regions.",
            "57",
            "57 drones were downed over as many as five regions.",
        ),
    ],
)
def test_the_clause_of_a_number(text, words, clause):
    first, last = clauses.clause(text, text.index(words), text.index(words) + len(words), ENGLISH)
    assert text[first:last].strip(" ;,").removesuffix(" while").removesuffix(", while") == clause


def test_an_aside_opens_where_a_part_is_named():
    text = "31 drones were downed, including 12 over Kursk."
    assert clauses.aside(text, 0, len(text), ENGLISH) == text.index("including")
    assert clauses.aside("31 drones were downed.", 0, 22, ENGLISH) is None
