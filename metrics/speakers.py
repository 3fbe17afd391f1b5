"""Who states a figure: the bodies and officials a sentence attributes its words to."""

from dataclasses import dataclass
from functools import cache

import regex

from metrics.language import Language
from metrics.places import NATIONAL, Place

_GOVERNOR = regex.compile(
    r"\b(?:governor|regional (?:head|chief|administration|state administration|military administration|authorities)|head of (?:the )?(?:[\w-]+ )?(?:region|oblast|republic|regional)[\w ]*|regional military administration|acting head)\b",
    regex.I,
)
# A word of attribution that leads to a name; a verb of action that says the name is the doer of something else.
_LEADING = regex.compile(
    r"(?:according to|\bby|citing|quot\w+|\bfrom|\bsays?|told by|- )\s+(?:(?!said)[\w'.-]+\s+){0,4}$", regex.I
)
_NEW_SUBJECT = regex.compile(
    r"\b(?:shot|downed|destroyed|intercepted|launched|fired|lost|repelled|attacked|suffer(?:s|ed)|struck|eliminated|stopped)\b",
    regex.I,
)
GENERIC = ("ukraine:military", "ukraine:official", "russia:official")


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
def _pattern(language: Language) -> regex.Pattern:
    parts = (f"(?P<s{i}>{p.replace('{say}', f'(?:{language.say})')})" for i, (p, _) in enumerate(language.speakers))
    return regex.compile(r"(?<!\w)(?=\w)(?:" + "|".join(parts) + ")", regex.I)


@cache
def _say(language: Language) -> regex.Pattern:
    return regex.compile(rf"\b(?:{language.say})\b", regex.I)


def _attributed(text: str, start: int, end: int, language: Language) -> bool:
    """Whether a word of saying follows the name within a few words, or a word of attribution leads to it."""
    after = _say(language).search(text, end, min(len(text), end + 90))
    if after and ";" not in text[end : after.start()] and not _NEW_SUBJECT.search(text, end, after.start()):
        return True
    return bool(_LEADING.search(text[max(0, start - 40) : start]))


def find(text: str, places: tuple[Place, ...], language: Language) -> tuple[Speaker, ...]:
    """The speakers of one sentence (after `numbers.plain`), in order; a governor speaks for the region named beside the title."""
    out = []
    for match in _GOVERNOR.finditer(text):
        regions = [p for p in places if p.kind == "region"]
        near = [p for p in regions if abs(p.start - match.start()) < 60] or (regions if len(regions) == 1 else [])
        if near:
            place = min(near, key=lambda p: abs(p.start - match.start()))
            says = _attributed(text, match.start(), match.end(), language)
            out.append(Speaker(f"{place.country}:official", place.scope, match.start(), match.end(), says))
    for match in _pattern(language).finditer(text):
        claimant = language.speakers[int(str(match.lastgroup)[1:])][1]
        commands = [p for p in places if p.kind == "command"]
        scope = commands[0].scope if commands and claimant == "ukraine:air_force" else NATIONAL
        if not any(s.start <= match.start() < s.end for s in out):
            says = _attributed(text, match.start(), match.end(), language)
            out.append(Speaker(claimant, scope, match.start(), match.end(), says))
    return tuple(sorted(out, key=lambda s: s.start))


def choose(found: tuple[Speaker, ...], at: int) -> Speaker | None:
    """The speaker a number at offset `at` is attributed to: the last named before it that says so, else the first after."""
    said = [s for s in found if s.says]
    if not said:
        return None
    before = [s for s in said if s.start < at]
    after = [s for s in said if s.start >= at]
    specific = [s for s in said if s.claimant not in GENERIC]
    if specific and all(s.side == said[0].side for s in said):
        return specific[0]
    return after[0] if after and not before else before[-1] if before else said[0]
