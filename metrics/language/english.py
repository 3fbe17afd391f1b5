"""English, put together from its topics."""

from metrics.language import Actors, Doubts, Language, Numerals, Places, Speech, Times, of
from metrics.language import english_clauses as clauses
from metrics.language import english_masks as masks
from metrics.language import english_numbers as numbers
from metrics.language import english_places as places
from metrics.language import english_sides as sides
from metrics.language import english_time as time
from metrics.language import english_who as who
from metrics.language.clauses import Clauses
from metrics.language.english_words import VOCABULARY

LANGUAGE = Language(
    code="en",
    abbreviations=frozenset(
        "mr mrs ms dr gov sen gen lt col maj brig sgt capt adm st no jan feb mar apr jun jul aug sep sept oct nov dec vs u.s u.k "
        "e.g i.e etc approx a.m p.m min max km sq inc ltd co".split()
    ),
    vocabulary=VOCABULARY,
    numerals=of(
        Numerals,
        numbers,
        masks,
        glued=("k", "m"),
        articles=("an", "a"),
        joiner="and",
        thousands=", ",
        point=".",
        endings="",
    ),
    times=of(Times, time, hour_words={}, afternoon="p"),
    places=of(Places, places),
    clauses=of(Clauses, clauses),
    speech=of(Speech, who),
    actors=of(Actors, sides),
    doubts=of(Doubts, clauses),
)
