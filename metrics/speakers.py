"""Who states a figure: the bodies and officials a sentence attributes its words to."""

from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise

from metrics.language import Language, compiled, detection, filled, known
from metrics.language.places import CITIES
from metrics.places import NATIONAL, Place
from metrics.scanning import Scan
from metrics.sources import Source

GENERIC = ("ukraine:military", "ukraine:official", "russia:official")
# How far, in characters, a word of saying, a word that leads to a name, or a governor's region may stand.
_SAYING, _LEADING, _REGION = 90, 80, 60
# Who speaks for the command that stands beside the name: an air command, a spokesman of troops.
_OF_COMMANDS = ("ukraine:air_force", "ukraine:military")
# A command is that of the air force where its name stands so near to it.
_BESIDE = 24
# So many sentences are remembered: each is asked for itself, and again for those after it.
_KEPT = 128
# A title stands so early in a line that is no sentence, with the place it is of behind it.
_TITLE = 40
_OF_PLACE = r"(?: of (?:the )?[\p{L}' -]{3,40})?"
# «Повітряне командування "Південь":», «Генштаб про добу 2 травня:»
_COLON = _OF_PLACE + r"(?:(?-i:(?: \p{Lu}[\p{L}'-]+){1,3})| ?\"[\p{L} -]{2,24}\"| про [\p{L}\d' -]{3,32})?:"


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who says something: `side:body`, the scope their word covers, offsets, and whether a word of saying is near."""

    claimant: str
    scope: str
    start: int
    end: int
    says: bool

    @property
    def side(self) -> str:
        """ukraine, russia or other."""
        return self.claimant.partition(":")[0]


@cache
def _scan(language: Language) -> Scan:
    """The names of speakers in their order, each leading to its claimant."""
    say = {"say": f"(?:{language.speech.say})"}
    return Scan(((claimant, filled(body, say)) for body, claimant in language.speech.speakers), r"(?<!\w){}")


def _attributed(text: str, start: int, end: int, language: Language) -> bool:
    """Whether a word of saying or a colon follows the name, or a word of attribution leads to it."""
    after = compiled(rf"\b(?:{language.speech.say})\b").search(text, end, min(len(text), end + _SAYING))
    deeds = compiled(language.speech.deeds)
    if compiled(_COLON).match(text, end):
        return True
    if after and ";" not in text[end : after.start()] and not deeds.search(text, end, after.start()):
        return True
    return compiled(language.speech.leading).search(text[max(0, start - _LEADING) : start]) is not None


def _is_line(text: str, start: int, end: int) -> bool:
    """Whether a name and a title are all of a line, above what its bearer says."""
    return start < _TITLE and compiled(_OF_PLACE).fullmatch(text, end) is not None


def _city(text: str, language: Language) -> str:
    """The scope of the first city of its own right that a sentence names, "" where there is none."""
    named = "|".join(sorted(language.places.cities, key=len, reverse=True))
    match = compiled(rf"(?-i:\b({named})\p{{Ll}}{{0,2}}\b)").search(text)
    return f"city:{language.places.names['region'][match[1]]}" if match else ""


def _governors(text: str, places: tuple[Place, ...], language: Language, home: Place | None) -> list[Speaker]:
    """Those who speak for a region: the one named beside the title, or the only one of the sentence, or their home."""
    named = [p for p in places if p.kind == "region" or p.scope.partition(":")[2] in CITIES]
    regions = named or ([home] if home else [])
    out = []
    for match in compiled(language.speech.governor).finditer(text) if regions else ():
        near = [p for p in regions if abs(p.start - match.start()) < _REGION] or (regions if len(regions) == 1 else [])
        if near:
            place = min(near, key=lambda p: abs(p.start - match.start()))
            says = _attributed(text, match.start(), match.end(), language) or _is_line(text, match.start(), match.end())
            out.append(Speaker(f"{place.country}:official", place.scope, match.start(), match.end(), says))
    return out


@lru_cache(maxsize=_KEPT)
def find(text: str, places: tuple[Place, ...], language: Language, home: Place | None = None) -> tuple[Speaker, ...]:
    """The speakers of one sentence (after `numbers.plain`), in order.

    A governor speaks for a region, an air command or a command of troops for its part of the country, others for all.
    `home` is the region of a governor whose sentence names none.
    """
    out = _governors(text, places, language, home)
    commands = [place for place in places if place.kind == "command"]
    for named, match in _scan(language).find(text):
        claimant, _, seat = named.partition("@")
        own = next(
            (p.scope for p in places if p.kind == "command" and p.start < match.end() and match.start() < p.end),
            NATIONAL,
        )
        seat = seat or (_city(text, language) if claimant == "other:mayor" else "")
        near = next(
            (p.scope for p in commands if p.start - match.end() < _BESIDE and match.start() - p.end < _BESIDE), own
        )
        scope = seat or (near if claimant in _OF_COMMANDS else own)
        if not any(s.start <= match.start() < s.end for s in out):
            says = _attributed(text, match.start(), match.end(), language)
            out.append(Speaker(claimant, scope, match.start(), match.end(), says))
    return tuple(sorted(out, key=lambda s: s.start))


def publisher(source: Source) -> Speaker | None:
    """The body that publishes a source, when it is one of those that state figures."""
    return _named_body(source.publisher) if source.kind == "official" and source.publisher else None


@lru_cache(maxsize=256)
def _named_body(name: str) -> Speaker | None:
    return next(iter(find(name, (), known(detection.of_text(name)))), None)


def is_named(general: Speaker, named: Speaker) -> bool:
    """Whether the one under a general name can be the one named: Russia's ministry, or a command of the same side."""
    if general.side == "russia":
        return named.claimant == "russia:mod"
    return named.claimant == general.claimant and named.scope != NATIONAL


def refers_back(text: str, language: Language) -> bool:
    """Whether a sentence gives its words to "the ministry" that the sentences before it have named."""
    return bool(language.speech.same) and compiled(language.speech.same).search(text) is not None


def goes_on(text: str, language: Language) -> bool:
    """Whether a sentence is said by "him" who spoke last."""
    return bool(language.speech.pronoun) and compiled(language.speech.pronoun).search(text) is not None


def is_of_all(text: str, language: Language) -> bool:
    """Whether a sentence says what a whole country's forces have done, and not what those of one city have."""
    return bool(language.speech.forces) and compiled(language.speech.forces).search(text) is not None


def listed(text: str, said: list[Speaker]) -> list[Speaker]:
    """Those who say something; only the first of those whom a line lists as its sources ("the Air Force; the Navy")."""
    parted = all(";" in text[one.end : other.start] for one, other in pairwise(said))
    return said[:1] if parted else said


def choose(found: tuple[Speaker, ...], at: int) -> Speaker | None:
    """The speaker a number at offset `at` is attributed to, None when nobody says anything.

    A particular body wins over a general name of its side; else the last named before the number, else the first after.
    """
    said = [s for s in found if s.says]
    if not said:
        return None
    specific = [s for s in said if s.claimant not in GENERIC]
    if specific and all(s.side == said[0].side for s in said):
        return specific[0]
    before = [s for s in said if s.start < at]
    return before[-1] if before else said[0]


def is_only(text: str, speaker: Speaker) -> bool:
    """Whether a sentence says nothing but who a speaker is."""
    return not any(map(str.isalnum, text[: speaker.start] + text[speaker.end :]))
