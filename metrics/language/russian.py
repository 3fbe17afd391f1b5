"""Russian, put together from its topics."""

from metrics.language import Actors, Doubts, Language, Numerals, Places, Speech, Times, of
from metrics.language import russian_clauses as clauses
from metrics.language import russian_masks as masks
from metrics.language import russian_numbers as numbers
from metrics.language import russian_places as places
from metrics.language import russian_sides as sides
from metrics.language import russian_time as time
from metrics.language import russian_who as who
from metrics.language.clauses import Clauses
from metrics.language.russian_front_words import VOCABULARY as FRONT_WORDS
from metrics.language.russian_words import VOCABULARY

LANGUAGE = Language(
    code="ru",
    abbreviations=frozenset(
        "г гг т.г т.д т.п т.е обл р-н ул пос д с им ст св др проч тыс млн млрд мин ч км кв руб долл м.н.п н.п гор стр рис см "
        "янв фев мар апр июн июл авг сен сент окт ноя дек".split()
    ),
    vocabulary=VOCABULARY | FRONT_WORDS,
    numerals=of(
        Numerals,
        numbers,
        masks,
        glued=("к", "тыс"),
        articles=(),
        joiner="",
        thousands=" ",
        point=",",
        single="",
        implied={0: numbers.ZERO, 1: (numbers.SINGLE,), None: numbers.PLURAL},
    ),
    times=of(Times, time),
    places=of(Places, places),
    clauses=of(Clauses, clauses),
    speech=of(Speech, who),
    actors=of(Actors, sides),
    doubts=of(Doubts, clauses),
)
