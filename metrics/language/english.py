"""English, put together from its topics."""

from metrics.language import Actors, Clauses, Doubts, Language, Numerals, Places, Speech, Times
from metrics.language import english_clauses as clauses
from metrics.language import english_numbers as numbers
from metrics.language import english_places as places
from metrics.language import english_sides as sides
from metrics.language import english_time as time
from metrics.language import english_who as who
from metrics.language.english_masks import MASKS
from metrics.language.english_words import VOCABULARY

_NUMERALS = Numerals(
    units=numbers.UNITS,
    tens=numbers.TENS,
    scales=numbers.SCALES,
    glued=("k", "m"),
    articles=("an", "a"),
    joiner="and",
    thousands=", ",
    point=".",
    endings="",
    attached=numbers.ATTACHED,
    fixed=numbers.FIXED,
    vague=numbers.VAGUE,
    withheld=numbers.WITHHELD,
    single=numbers.SINGLE,
    implied={},
    pronoun=numbers.PRONOUN,
    hedges=numbers.HEDGES,
    hedges_after=numbers.HEDGES_AFTER,
    filler=numbers.FILLER,
    ranges=numbers.RANGES,
    lacking=numbers.LACKING,
    masks=MASKS,
)
_TIMES = Times(
    months=time.MONTHS,
    weekdays=time.WEEKDAYS,
    date=time.DATE,
    clock=time.CLOCK,
    hours=time.HOURS,
    hour_words={},
    afternoon="p",
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
    each=clauses.EACH,
    share=clauses.SHARE,
    opens=clauses.OPENS,
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
    code="en",
    abbreviations=frozenset(
        "mr mrs ms dr gen lt col maj brig sgt capt adm st no jan feb mar apr jun jul aug sep sept oct nov dec vs u.s u.k "
        "e.g i.e etc approx a.m p.m min max km sq inc ltd co".split()
    ),
    vocabulary=VOCABULARY,
    numerals=_NUMERALS,
    times=_TIMES,
    places=_PLACES,
    clauses=_CLAUSES,
    speech=_SPEECH,
    actors=_ACTORS,
    doubts=_DOUBTS,
)
