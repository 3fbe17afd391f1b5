"""Russian, put together from its topics."""

from metrics.language import Actors, Clauses, Doubts, Language, Numerals, Places, Speech, Times
from metrics.language import russian_clauses as clauses
from metrics.language import russian_numbers as numbers
from metrics.language import russian_places as places
from metrics.language import russian_sides as sides
from metrics.language import russian_time as time
from metrics.language import russian_who as who
from metrics.language.russian_front_words import VOCABULARY as FRONT_WORDS
from metrics.language.russian_masks import MASKS
from metrics.language.russian_words import VOCABULARY

_NUMERALS = Numerals(
    units=numbers.UNITS,
    tens=numbers.TENS,
    scales=numbers.SCALES,
    glued=("к", "тыс"),
    articles=(),
    joiner="",
    thousands=" ",
    point=",",
    endings=numbers.ENDINGS,
    attached=numbers.ATTACHED,
    fixed=numbers.FIXED,
    vague=numbers.VAGUE,
    withheld=numbers.WITHHELD,
    single="",
    implied={1: (numbers.SINGLE,), None: numbers.PLURAL},
    pronoun=numbers.PRONOUN,
    hedges=numbers.HEDGES,
    hedges_after=numbers.HEDGES_AFTER,
    filler=numbers.FILLER,
    ranges=numbers.RANGES,
    masks=MASKS,
)
_TIMES = Times(
    months=time.MONTHS,
    weekdays=time.WEEKDAYS,
    date=time.DATE,
    clock=time.CLOCK,
    hours=time.HOURS,
    hour_words=time.HOUR_WORDS,
    afternoon=time.AFTERNOON,
    zones=time.ZONES,
    frames=time.FRAMES,
    night_begins=time.NIGHT_BEGINS,
    night_ends=time.NIGHT_ENDS,
)
_PLACES = Places(
    patterns=places.PATTERNS,
    names=places.NAMES,
    cities=places.CITIES,
    seats=places.SEATS,
    seat=places.SEAT,
    origin=places.ORIGIN,
    joined=places.JOINED,
    no_directions=places.NO_DIRECTIONS,
)
_CLAUSES = Clauses(
    cut=clauses.CUT,
    aside=clauses.ASIDE,
    back=clauses.BACK,
    of_them=clauses.OF_THEM,
    goes_on=clauses.GOES_ON,
    compared=clauses.COMPARED,
    apart=clauses.APART,
    whole=clauses.WHOLE,
    opens=clauses.OPENS,
    each=clauses.EACH,
    each_of=clauses.EACH_OF,
    every=clauses.EVERY,
    more=clauses.MORE,
    of_place=clauses.OF_PLACE,
)
_SPEECH = Speech(say=who.SAY, speakers=who.SPEAKERS, governor=who.GOVERNOR, leading=who.LEADING, deeds=who.DEEDS)
_ACTORS = Actors(
    sides=sides.SIDES,
    owned=sides.OWNED,
    losing=sides.LOSING,
    hostile=sides.HOSTILE,
    enemy=sides.ENEMY,
    by=sides.BY,
    launches=sides.LAUNCHES,
    downs=sides.DOWNS,
    acted_on=sides.ACTED_ON,
    target=sides.TARGET,
    things=sides.THINGS,
    own=sides.OWN,
)
_DOUBTS = Doubts(
    conditional=clauses.CONDITIONAL,
    condition=clauses.CONDITION,
    foreign=clauses.FOREIGN,
    foreign_first=clauses.FOREIGN_FIRST,
    war=clauses.WAR,
)

LANGUAGE = Language(
    code="ru",
    abbreviations=frozenset(
        "г гг т.г т.д т.п т.е обл р-н ул пос д с им ст св др проч тыс млн млрд мин ч км кв руб долл м.н.п н.п гор стр рис см "
        "янв фев мар апр июн июл авг сен сент окт ноя дек".split()
    ),
    vocabulary=VOCABULARY | FRONT_WORDS,
    numerals=_NUMERALS,
    times=_TIMES,
    places=_PLACES,
    clauses=_CLAUSES,
    speech=_SPEECH,
    actors=_ACTORS,
    doubts=_DOUBTS,
)
