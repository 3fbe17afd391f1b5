"""Ukrainian, put together from its topics."""

from metrics.language import Actors, Doubts, Language, Numerals, Places, Speech, Times, of
from metrics.language import ukrainian_clauses as clauses
from metrics.language import ukrainian_masks as masks
from metrics.language import ukrainian_numbers as numbers
from metrics.language import ukrainian_places as places
from metrics.language import ukrainian_sides as sides
from metrics.language import ukrainian_time as time
from metrics.language import ukrainian_who as who
from metrics.language.clauses import Clauses
from metrics.language.ukrainian_front_words import FRONT_VOCABULARY
from metrics.language.ukrainian_words import VOCABULARY

LANGUAGE = Language(
    code="uk",
    abbreviations=frozenset(
        "обл м с смт тис млн млрд грн год хв сек вул ст т.ч т.д т.п ім пр просп буд н.п кв км гр п о зб див напр англ лат им гв обр омбр".split()
    ),
    vocabulary=VOCABULARY | FRONT_VOCABULARY,
    numerals=of(Numerals, numbers, masks, glued=("к",), articles=(), joiner="", thousands=" .,", point=",.", single=""),
    times=of(Times, time, hour_words={}, afternoon="p"),
    places=of(Places, places),
    clauses=of(Clauses, clauses),
    speech=of(Speech, who),
    actors=of(Actors, sides),
    doubts=of(Doubts, clauses),
)
