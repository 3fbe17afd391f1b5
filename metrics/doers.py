"""Who acts in a sentence: the side that does the deed a number is told with."""

from bisect import bisect_right
from functools import cache, lru_cache
from operator import itemgetter

import regex

from metrics.context import Context, Spot
from metrics.language import Language, compiled
from metrics.speakers import Speaker

OTHER_SIDE = {"russia": "ukraine", "ukraine": "russia"}
# "1,150 of the invaders": what stands between a count and the people it counts.
_COUNTED = r" (?:[\w'-]+ )?"
# No expression that says an actor is acted on is longer.
_REACH = 40


@cache
def actors(language: Language) -> regex.Pattern:
    """The names of both sides, each in a group of its side."""
    sides = language.actors.sides.items()
    return regex.compile("|".join(rf"(?P<{side}>\b(?:{words}))" for side, words in sides), regex.I)


def subject(spot: Spot) -> regex.Match | None:
    """The side last named before a number that acts.

    Not the one acted on, no adjective, nothing that is counted itself, and not the one that only says so.
    """
    around, at = spot.around, spot.start
    telling = [(s.start, s.end) for s in around.speakers if _only_says(s, around, at)]
    acting = None
    for match in _doers(around.text, around.language):
        if match.end() > at:
            break
        says = any(start <= match.start() < end for start, end in telling)
        if not says and not _is_counted(match, spot) and not _suffers(match, spot):
            acting = match
    return acting


@lru_cache(maxsize=64)
def _doers(text: str, language: Language) -> tuple[regex.Match, ...]:
    """The sides that a sentence names as actors: not inside an expression of what they own, not as who is acted on."""
    facts = language.actors
    owned = [m.span() for pattern in facts.owned.values() for m in compiled(pattern).finditer(text)]
    starts = sorted(owned)
    return tuple(
        match
        for match in actors(language).finditer(text)
        if not _is_inside(match.start(), starts)
        and not (facts.attacked and compiled(facts.attacked).match(text, match.start()))
        and (_is_blamed(match, language) or not leads(facts.acted_on, text, match.start()))
    )


def _is_blamed(match: regex.Match, language: Language) -> bool:
    blamed = language.actors.blamed
    return bool(blamed) and compiled(blamed).match(match.string, match.end()) is not None


def _is_inside(at: int, spans: list[tuple[int, int]]) -> bool:
    """Whether one of the spans, sorted, holds a place; none of them is long."""
    n = bisect_right(spans, at, key=itemgetter(0))
    return any(start <= at < end for start, end in spans[max(0, n - 8) : n])


def _is_counted(match: regex.Match, spot: Spot) -> bool:
    """Whether an actor's name is what the count before it counts ("1,150 of the invaders")."""
    n = bisect_right(spot.counts, (match.start(), match.start()))
    return any(
        compiled(_COUNTED).fullmatch(spot.around.text, end, match.start()) for _, end in spot.counts[max(0, n - 2) : n]
    )


def answered(acting: regex.Match, spot: Spot) -> bool:
    """Whether the other side takes the word after an actor ("Russia downed 40, Ukraine said 60 were sent")."""
    return any(
        s.says and s.side in OTHER_SIDE and s.side != acting.lastgroup and acting.end() <= s.start < spot.start
        for s in spot.around.speakers
    )


def _suffers(match: regex.Match, spot: Spot) -> bool:
    """Whether the case of an actor's name says that it is acted on."""
    objects = spot.around.language.actors.objects
    return bool(objects) and compiled(objects).fullmatch(match[0]) is not None


def _only_says(speaker: Speaker, around: Context, at: int) -> bool:
    """Whether a speaker named before `at` does not speak of its own deeds there."""
    own = compiled(around.language.actors.own)
    return speaker.says and speaker.end < at and not own.search(around.text, speaker.end, min(at, speaker.end + _REACH))


@lru_cache(maxsize=64)
def target(text: str, start: int, end: int, language: Language) -> str | None:
    """The side named as the place or the target in a clause ("attacked Ukraine", "over Russia")."""
    facts = language.actors
    for match in actors(language).finditer(text, start, end):
        if facts.attacked and compiled(facts.attacked).match(text, match.start()):
            return match.lastgroup
        if leads(facts.target, text, match.start()) and not compiled(facts.things).match(text, match.end()):
            return match.lastgroup
    return None


def leads(pattern: str, text: str, at: int) -> bool:
    """Whether the words before `at` end in the pattern."""
    return compiled(pattern).search(text, max(0, at - _REACH), at) is not None
