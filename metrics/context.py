"""What stands around a number: whose equipment it is, who states it, which period it is for, and what forbids taking it."""

from dataclasses import dataclass, field
from functools import cache

import regex

from metrics import days, places, speakers
from metrics.days import Frame
from metrics.language import Language
from metrics.matching import Taken
from metrics.metric import Metric
from metrics.places import Place
from metrics.speakers import Speaker

_OTHER_SIDE = {"russia": "ukraine", "ukraine": "russia"}
# Said only of something planned, feared or possible; "May" is a month.
_CONDITIONAL = regex.compile(
    r"\b(?:could|would|may|might|can|cannot|will|capable of|plans? to|plann(?:ed|ing) to|aims? to|intends? to|expect(?:s|ed)? to|expects|"
    r"threaten(?:s|ed)? to|prepar(?:es|ed|ing) (?:to|for)|hopes? to|wants? to|needs?|if|unless|potentially|up to the task|"
    r"produc(?:e|es|ed|ing|tion)|manufactur\w+|stockpil\w+|deliver(?:y|ies)|purchas\w+|exercise|drill)\b"
)
_FOREIGN = regex.compile(
    r"\b(?:north korea\w*|dprk|korean|houthis?|israel\w*|iran|iran's|tehran|hamas|hezbollah|yemen\w*|gaza|pakistan\w*|india\w*|chin(?:a|ese)|"
    r"sudan\w*|syria\w*|lebanon|lebanese|armenia\w*|azerbaijan\w*|polish|romanian|british|american|us|u\.s\.)\b(?!-made|-designed|-supplied|-built|-provided| media)",
    regex.I,
)
_WAR = regex.compile(r"\b(?:ukrain|russia|kyiv|moscow|putin|zelensk)", regex.I)
_EQUIPMENT = r"(?:drones?|uavs?|unmanned|missiles?|rockets?|air (?:targets|attack)|aerial|targets|shaheds?|troops?|soldiers?|personnel|servicem\w+|losses|casualties|tanks?|armou?red|artillery|vehicles?|attacks?|assaults?)"
# Words that may stand between whose it is and what it is; no verb, no number.
_BETWEEN = r"(?!(?:forces?|army|military|air|defen\w+|downed|shot|destroyed|has|have|had|said|says|launched|fired|lost|and|to|on|in|with|at)\b)[a-z/,-]+"
_OBJECT = regex.compile(
    r"(?:\b(?:attack(?:ed|s|ing)?|at|on|against|over|hit|struck|hits|toward|towards|into|in|across|target(?:ed|ing|s)?|pound(?:ed|s)|from|of|near|bombard(?:ed|s)?|above|inside|onto|with)|\bto) (?:the |western |eastern |all of |central |most of )?$",
    regex.I,
)


@dataclass(slots=True)
class Context:
    """One sentence with what is named in it; `text` is the sentence after `numbers.plain`."""

    text: str
    frames: tuple[Frame, ...]
    places: tuple[Place, ...]
    speakers: tuple[Speaker, ...]
    title: bool = False


@dataclass(slots=True)
class Memory:
    """What earlier sentences of the same update have settled, by family of metrics where that matters."""

    frames: dict[str, tuple[Frame, str]] = field(default_factory=dict)
    scope: str = places.NATIONAL
    owner: str | None = None


def around(text: str, language: Language, title: bool = False) -> Context:
    """The time words, places and speakers of a sentence."""
    found = places.find(text)
    return Context(text, days.frames(text, language), found, speakers.find(text, found, language), title)


@cache
def _owned(language: Language) -> dict[str, regex.Pattern]:
    """Per side: "Russian attack drones", or "launched by Russia"."""
    return {
        side: regex.compile(
            rf"\b{language.adjectives[side]} (?:{_BETWEEN} ){{0,3}}?{_EQUIPMENT}\b"
            rf"|\b(?:launched|fired|sent|used|deployed|operated) by (?:the )?(?:{language.sides[side]})",
            regex.I,
        )
        for side in ("russia", "ukraine")
    }


@cache
def _losing(language: Language) -> dict[str, regex.Pattern]:
    """Per side: "Russian losses", "losses of the Russian army"."""
    return {
        side: regex.compile(
            rf"\b(?P<{side}>{language.adjectives[side]} (?:{_BETWEEN} ){{0,3}}?(?:losses|casualties)|(?:losses|casualties) of (?:the )?{language.adjectives[side]})\b",
            regex.I,
        )
        for side in ("russia", "ukraine")
    }


@cache
def _actors(language: Language) -> regex.Pattern:
    return regex.compile("|".join(rf"(?P<{side}>\b(?:{words}))" for side, words in language.sides.items()), regex.I)


_BY = regex.compile(r"(?P<launched>\b(?:launched|fired|sent|used|deployed|released) )?\bby (?:the )?", regex.I)


def _by(text: str, at: int, end: int, language: Language) -> tuple[str, bool] | None:
    """The side in "by Russian air defences" after a match, and whether it is the one that launched."""
    for match in _BY.finditer(text, at, end):
        actor = _actors(language).match(text, match.end())
        if actor:
            return str(actor.lastgroup), bool(match["launched"])
    return None


_LAUNCHES = regex.compile(
    r"\b(?:launch\w*|fir(?:ed|es|ing)|sent|sends?|attack(?:ed|s|ing)|unleash\w*|us(?:ed|es|ing)|deploy\w*|releas\w+|lost|los(?:es|ing)|suffer\w*|"
    r"sustain\w*|dropp\w+|carried out|conduct\w*|struck|pounded|bombard\w*|hurled|assault)\b",
    regex.I,
)
_DOWNS = regex.compile(
    r"\b(?:shot|shoots?|down(?:ed|s|ing)?|destroy\w*|intercept\w*|repel\w*|repuls\w*|eliminat\w*|neutrali\w*|kill\w*|stopp\w*|suppress\w*|thwart\w*|brought|took)\b",
    regex.I,
)
_TARGET = regex.compile(
    r"\b(?:attack(?:ed|s|ing)?|at|on|against|over|hit|struck|hits|toward|towards|into|target(?:ed|ing|s)?|pound(?:ed|s)|bombard(?:ed|s)?|above) "
    r"(?:the |western |eastern |all of |central |most of )?$",
    regex.I,
)
_OWN = regex.compile(r"\b(?:it|its|they|their|we|our|his)\b", regex.I)


def _subject(context: Context, at: int, language: Language) -> regex.Match | None:
    """The mention of the side last named before `at` that acts: not the one acted on, and not the one that only says so."""
    text = context.text
    owned = [m.span() for p in _owned(language).values() for m in p.finditer(text, 0, at)]
    telling = [
        s for s in context.speakers if s.says and s.end < at and not _OWN.search(text, s.end, min(at, s.end + 40))
    ]
    acting = [
        m
        for m in _actors(language).finditer(text, 0, at)
        if not _OBJECT.search(text[: m.start()])
        and not any(s.start <= m.start() < s.end for s in telling)
        and not any(start <= m.start() < end for start, end in owned)
    ]
    return acting[-1] if acting else None


def _object(text: str, start: int, end: int, language: Language) -> str | None:
    """The side named as the place or the target in a clause ("attacked Ukraine", "over Russia")."""
    for match in _actors(language).finditer(text, start, end):
        if _TARGET.search(text[: match.start()]) and not text[match.end() :].lstrip().startswith(("drone", "missile")):
            return match.lastgroup
    return None


def _from_adjective(
    taken: Taken, context: Context, speaker: Speaker | None, last: int, language: Language
) -> str | None:
    """The side that owns "Russian attack drones"; "enemy" is seen from the side that speaks."""
    group = taken.found.phrase.rules
    if group and group.actor == "owner":
        said = [m for side, p in _losing(language).items() for m in p.finditer(context.text, 0, taken.number.start)]
        if said:
            return str(max(said, key=lambda m: m.start()).lastgroup)
    near = {
        side: p.search(context.text, max(0, taken.start - 16), min(last, taken.end + 40))
        for side, p in _owned(language).items()
    }
    found = [(match.start(), side, match[0]) for side, match in near.items() if match]
    if not found:
        return None
    _, side, words = min(found)
    hostile = regex.match(r"(?:the )?(?:enemy|hostile)", words, regex.I)
    return "ukraine" if hostile and speaker and speaker.side == "russia" else side


def _from_actor(taken: Taken, context: Context, speaker: Speaker | None, last: int, language: Language) -> str | None:
    """The owner as the doer of the deed gives it: who launches or loses owns, who shoots down does not."""
    text, group = context.text, taken.found.phrase.rules
    by = _by(text, taken.end, last, language)
    if by:
        side, launched = by
        return side if launched or (group and group.actor == "owner") else _OTHER_SIDE[side]
    acting = _subject(context, taken.number.start, language)
    if not acting:
        return None
    side = str(acting.lastgroup)
    if speaker and speaker.side == "russia" and acting[0].lower().endswith(("enemy", "adversary")):
        side = "ukraine"
    launches = _LAUNCHES.search(text, acting.end(), taken.number.start)
    downs = _DOWNS.search(text, acting.end(), taken.number.start)
    if launches or downs:
        return side if launches and (not downs or launches.start() < downs.start()) else _OTHER_SIDE[side]
    return side if group and group.actor == "owner" else _OTHER_SIDE[side]


def owner(taken: Taken, context: Context, speaker: Speaker | None, memory: Memory, language: Language) -> str | None:
    """Whose drones, missiles, tanks or people a number counts: "russia", "ukraine", or None when nothing says."""
    text, group = context.text, taken.found.phrase.rules
    first, last = places.clause(text, taken.start, taken.end)
    side = _from_adjective(taken, context, speaker, last, language) or _from_actor(
        taken, context, speaker, last, language
    )
    if side:
        return side
    target = _object(text, first, last, language)
    if target:
        return _OTHER_SIDE[target]
    countries = {p.country for p in context.places if p.country and first <= p.start < last}
    if len(countries) == 1 and group and group.actor == "opponent":
        return _OTHER_SIDE[countries.pop()]
    if speaker and speaker.side in _OTHER_SIDE:
        return _OTHER_SIDE[speaker.side]
    return memory.owner


def metric_of(metric: Metric, whose: str | None, catalogue: dict[str, Metric]) -> Metric | None:
    """The metric for that side's equipment: the one named, its mirror, or None when the other side has no such series."""
    if metric.family.startswith("front") or whose is None:
        return metric
    native = "ukraine" if metric.name.startswith("ukrainian_") else "russia"
    if whose == native:
        return metric
    return catalogue[metric.mirror] if metric.mirror else None


_FOREIGN_ACTOR = regex.compile(
    r"^\W*(?:the )?(?:poland|polish|romania\w*|moldova\w*|lithuania\w*|latvia\w*|estonia\w*|gulf|saudi|kuwait\w*|qatar\w*|bahrain\w*|jordan\w*|"
    r"iraq\w*|israel\w*|the uae|emirat\w*|hungar\w*|turk(?:ey|ish))\b",
    regex.I,
)


def forbidden(taken: Taken, context: Context) -> str | None:
    """The reason a number may not be taken although a phrase reads it, or None."""
    text = context.text
    first, last = places.clause(text, taken.start, taken.end)
    if _CONDITIONAL.search(text, first, taken.number.start) or regex.match(r"\W*If\b", text):
        return "conditional"
    if _FOREIGN_ACTOR.match(text):
        return "other_subject"
    if _FOREIGN.search(text, taken.start, min(taken.end + 24, last)) or (
        _FOREIGN.search(text) and not _WAR.search(text)
    ):
        return "other_subject"
    return None


def frame_of(taken: Taken, context: Context, others: list[tuple[int, int]]) -> Frame | None:
    """The time expression a number stands with, None when the sentence has none for it."""
    number, text = taken.number, context.text
    frames = [f for f in context.frames if f.kind not in days.EDGES]
    if not frames:
        return None
    first, last = places.clause(text, number.start, number.end)
    following = min([s for s, _ in others if s >= number.end] + [last])
    after = [f for f in frames if number.end <= f.start < following]
    if after:
        return after[0]
    previous = max([e for _, e in others if e <= number.start] + [first])
    before = [f for f in frames if previous <= f.start < number.start]
    if before:
        return before[-1]
    shared = [f for f in frames if f.kind != "previous_day"]
    in_clause = [f for f in shared if first <= f.start < last]
    after = [f for f in in_clause if f.start >= number.end]
    before = [f for f in in_clause if f.end <= number.start]
    head = [f for f in shared if f.end <= number.start and (f.kind not in days.LONG or f.start < 30)]
    tail = [f for f in shared if f.start >= number.end and f.kind not in days.LONG]
    ordered = after[:1] or before[-1:] or head[:1] or tail[:1]
    return ordered[0] if ordered else None


def _is_air(taken: Taken) -> bool:
    return any("drones" in name or "missiles" in name or "air_targets" in name for name in taken.hole.metrics)


_COMPARED = regex.compile(
    r"\b(?:from|than|compar\w+|against|versus|up|down|after|exceed\w*|vs\.?)\b[^.;]{0,24}$", regex.I
)


def is_compared(taken: Taken, context: Context) -> bool:
    """Whether a number is only what another one is compared with ("down from nearly 2,000")."""
    return _COMPARED.search(context.text[: taken.number.start]) is not None


_EACH = regex.compile(r"\beach\b", regex.I)


def scopes_of(
    taken: Taken, context: Context, others: list[tuple[int, int]], speaker: Speaker | None, memory: Memory
) -> tuple[str, ...]:
    """The scopes a number holds for: several where it is said of "each" of the places after it, else one."""
    end = taken.number.end
    following = min([s for s, _ in others if s >= end] + [len(context.text)])
    places_after = [p for p in context.places if end <= p.start < following]
    if len(places_after) > 1 and _EACH.search(context.text, end, places_after[-1].end):
        return tuple(p.scope for p in places_after)
    return (scope_of(taken, context, others, speaker, memory),)


def scope_of(
    taken: Taken, context: Context, others: list[tuple[int, int]], speaker: Speaker | None, memory: Memory
) -> str:
    """Where a number holds: the place it stands with, the place a governor speaks for, "the region" named before, else national."""
    spots = tuple(
        p
        for p in context.places
        if not any(s.start <= p.start < s.end for s in context.speakers if s.scope == places.NATIONAL)
    )
    number = taken.number
    if speaker and speaker.scope != places.NATIONAL:
        return speaker.scope
    scope = places.of_number(context.text, spots, number.start, number.end, tuple(others))
    if scope == places.NATIONAL and not _is_air(taken):
        scope = places.shared(context.text, spots, number.start, number.end)
    if scope != places.NATIONAL:
        return scope
    return memory.scope if places.points_back(context.text) else places.NATIONAL
