"""The facts of a language, as data: one record per topic here, one module per language and topic beside.

A new language is a module that makes a `LANGUAGE` of these records, and its line in `MODULES`; its words stand nowhere
else. Patterns are of `regex`, ignore case unless they say `(?-i:`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import TypeVar

import regex

from metrics import patience
from metrics.language.clauses import Clauses

Record = TypeVar("Record")

MODULES = {"en": "english", "uk": "ukrainian", "ru": "russian"}
DEFAULT = "en"


@dataclass(frozen=True, slots=True, eq=False)
class Numerals:
    """How numbers are written.

    units, tens    words that add their value ("two": 2, "forty": 40)
    scales         words that multiply ("hundred": 100, "thousand": 1000)
    glued          scales written without a space ("k" in "5k")
    articles       words that stand for one before a scale ("a" hundred)
    joiner         the word inside a number in words ("two hundred and six"), "" where there is none
    thousands      characters that part groups of three digits; point: those that serve as decimal mark
    endings        pattern of what grammar glues to digits, "" where it glues nothing
    attached       pattern of the words that leave digits a count after a hyphen ("a 40-drone attack")
    fixed          whole expressions with one value ("half a dozen": 6)
    vague          words that look like a number and state none ("dozens")
    withheld       patterns that say a number exists and is not given
    single         pattern of a word that states one without a number, "" where grammar does not show it
    implied        value -> patterns of words that state it without a number ("a cruise missile" in a tally is 1);
                   None is a number that exists and is not given. The words stay readable for the phrases
    pronoun        pattern after a word for one that makes it count nothing ("one of the drones")
    hedges         bound -> patterns that stand before a number; hedges_after: after it
    filler         pattern of what may stand between a hedge and its number
    ranges         patterns around two numbers of one range, as (before, between)
    reached        after "up to" and a number, words that something has grown to it, "" where they never follow
    lacking        patterns before, between and after two numbers of which one is what is missing, or empty
    masks          kind of a number that is no count -> patterns of the whole expression
    """

    units: dict[str, int]
    tens: dict[str, int]
    scales: dict[str, int]
    glued: tuple[str, ...]
    articles: tuple[str, ...]
    joiner: str
    thousands: str
    point: str
    endings: str
    attached: str
    fixed: dict[str, int]
    vague: tuple[str, ...]
    withheld: tuple[str, ...]
    single: str
    implied: dict[int | None, tuple[str, ...]]
    pronoun: str
    hedges: dict[str, tuple[str, ...]]
    hedges_after: dict[str, tuple[str, ...]]
    filler: str
    ranges: tuple[tuple[str, str], ...]
    masks: dict[str, tuple[str, ...]]
    lacking: tuple[str, str, str] | tuple[()] = ()
    reached: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Times:
    """How days, hours and periods are named.

    months, weekdays   pattern of a name -> 1..12, 0..6 (Monday is 0)
    date               pattern of a date without its weekday; `{month}` is any month
    clock              pattern of a time of day
    hours              the same with the groups hour, minute and half
    hour_words         pattern of an hour that has a name ("noon") -> the hour
    afternoon          pattern of a half of the day that adds twelve hours ("pm")
    zones              pattern of a word in a time expression -> the zone its hours are in; Kyiv where none is named
    frames             kind of a time expression -> patterns, the first kind that matches wins (see `frames`);
                       `{weekday}`, `{month}`, `{date}`, `{clock}` and `{say}` are filled in
    night_begins       pattern in a night's name that it begins on the day named; `night_ends`: that takes this back
    staff              words of the staff's report on a whole day, whose other figures are of that day too, or ""
    record             the end of a text before a period that only ranks a day ("the largest this year"), or ""
    lasting            the end of a text before a start that only says since when something goes on, or ""
    digest             the beginning of a report on a whole week, "" where none is told by its beginning
    one_night          words for one night in a period's name ("over the previous night")
    one_day            the same for one night or day, which a text goes back to ("that same night")
    gone               words by which a weekday is the one before that of this week ("last Wednesday"), or ""
    than               the end of a text before a day that a figure is compared with ("more than on Monday"), or ""
    feasts             pattern in a night's name -> the month and day of its morning ("New Year's night")
    """

    months: dict[str, int]
    weekdays: dict[str, int]
    date: str
    clock: str
    hours: str
    hour_words: dict[str, int]
    afternoon: str
    zones: dict[str, str]
    frames: dict[str, tuple[str, ...]]
    night_begins: str
    one_night: str
    one_day: str
    night_ends: str
    digest: str = ""
    staff: str = ""
    record: str = ""
    lasting: str = ""
    gone: str = ""
    than: str = ""
    feasts: dict[str, tuple[int, int]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, eq=False)
class Places:
    """How places are named.

    patterns        (kind, pattern with a group `name`) in the order in which they are tried; kinds: command, group,
                    direction, sea, region, and bare for the name of a region that stands alone
    names           kind -> the name as written -> the name scopes use (see `language.places`)
    cities          names that mean a city when bare
    seats           names that also stand for the body that sits there ("Moscow said")
    seat            pattern before such a name that makes it a body
    origin          pattern before a place where something came from, which is not where it was counted
    joined          pattern between two places of one list
    no_directions   words that look like the name of a direction and are none
    town            the end of a name by which a direction is only that of a town ("the Vovchansk area"), or ""
    among           what stands behind a seat that is one of several places ("Kyiv and Kharkiv with 40 drones"), or ""
    grouped         pieces of words, in lower case, one of which a sentence holds that names a group of forces
    """

    patterns: tuple[tuple[str, str], ...]
    names: dict[str, dict[str, str]]
    cities: frozenset[str]
    seats: frozenset[str]
    seat: str
    origin: str
    joined: str
    no_directions: frozenset[str]
    grouped: tuple[str, ...]
    town: str = ""
    among: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Speech:
    """Who states things, and how a text says so.

    say         verbs and formulas that attribute a statement
    speakers    (pattern, `side:body` or `other:<who>`, behind an "@" its scope), specific first; `{say}` is `say`
    governor    titles of those who speak for a region
    leading     what leads to a name that follows it; ministry is one that is not named
    back        the beginning of a sentence that says who states the one before it ("this was reported by"), or ""
    president   the head of the state that was attacked, whose figures are no body's, or ""
    same        "according to the ministry", which the sentences before have named, or ""
    forces      what a whole country's forces are called ("Ukrainian air defences"), or ""
    pronoun     "he said": the last who spoke, though it be a mayor, or ""
    deeds       verbs that make the name before them the doer; common names stand for a command named before, or ""
    """

    say: str
    speakers: tuple[tuple[str, str], ...]
    governor: str
    leading: str
    deeds: str
    ministry: str = ""
    common: str = ""
    same: str = ""
    forces: str = ""
    pronoun: str = ""
    back: str = ""
    president: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Actors:
    """Whose equipment and people a sentence speaks of. Sides are "russia" and "ukraine".

    sides      side -> words that name it as an actor
    owned      side -> expressions that make equipment or people its own ("Russian attack drones")
    losing     side -> expressions for its losses
    hostile    the beginning of an owned expression that is seen from the side that speaks ("enemy drones")
    enemy      the end of an actor's name that is seen from the side that speaks
    by         what leads to the doer of a passive; its group `launched` is there when the deed is a launch
    launches   verbs whose doer owns the equipment; `downs`: verbs whose doer does not
    acted_on   before an actor that is not the doer: place, target or origin
    target     before an actor that is the target
    things     after an actor, the equipment that makes the name an adjective
    russian    words that only Russia's side uses of this war, "" where none are known
    attacked   an actor's name whose case says that it is acted on, with the verb behind it ("Росію вночі атакували")
    blamed     after an actor that is acted on, what makes it the doer after all ("raged at Russia for launching 80 drones")
    stopped    words for drones that were shot down or jammed, "" where phrases name them
    own        words for the speaker itself ("it said it had shot down")
    objects    forms of an actor's name that are acted on by their case, "" where cases do not show it
    either      names taken for one side that both have, as air defence, "" where there are none
    """

    sides: dict[str, str]
    owned: dict[str, str]
    losing: dict[str, str]
    hostile: str
    enemy: str
    by: str
    launches: str
    downs: str
    acted_on: str
    target: str
    things: str
    own: str
    objects: str = ""
    either: str = ""
    russian: str = ""
    attacked: str = ""
    blamed: str = ""
    stopped: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Doubts:
    """What forbids taking a number although a phrase reads it.

    conditional     words of something planned, feared or possible
    condition       the beginning of a sentence that is a condition as a whole
    feared          right behind a number, what makes it only possible ("up to 30 missiles may be fired"), or ""
    foreign         words of another conflict or another country's arms
    foreign_first   the beginning of a sentence whose actor is another country
    abroad          words of what came into the airspace of a country that is not at war
    war             words of this war
    """

    conditional: str
    condition: str
    foreign: str
    foreign_first: str
    abroad: str
    war: str
    feared: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """What the readers of one language need to know.

    code            as in `Source.language`; vocabulary: name -> pattern, for the `<name>` of the phrases
    abbreviations   words in lower case whose full stop does not end a sentence
    """

    code: str
    abbreviations: frozenset[str]
    vocabulary: dict[str, str]
    numerals: Numerals
    times: Times
    places: Places
    clauses: Clauses
    speech: Speech
    actors: Actors
    doubts: Doubts


def of(record: type[Record], *topics: ModuleType, **own: object) -> Record:
    """A record of facts: each from `own`, or from the first module of `topics` that has its name in capitals."""
    names = [field.name for field in fields(record)]  # type: ignore[arg-type]
    found = {n: getattr(topic, n.upper()) for topic in reversed(topics) for n in names if hasattr(topic, n.upper())}
    return record(**found | own)


@cache
@patience.making
def known(code: str | None) -> Language:
    """The language of that code; English where none is given, or one that is not described yet."""
    return import_module(f"metrics.language.{MODULES.get(code or DEFAULT, MODULES[DEFAULT])}").LANGUAGE


@cache
@patience.making
def compiled(pattern: str) -> regex.Pattern:
    """The pattern, ready to search with; compiled once."""
    return regex.compile(pattern, regex.I)


def filled(pattern: str, parts: Mapping[str, str]) -> str:
    """The pattern with each `{name}` of `parts` put in."""
    for name, part in parts.items():
        pattern = pattern.replace(f"{{{name}}}", part)
    return pattern
