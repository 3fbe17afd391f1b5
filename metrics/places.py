"""Where a figure holds: regions, directions, commands, groups of forces and seas named in a sentence."""

from dataclasses import dataclass

import regex

from metrics.language.places import COMMANDS, COUNTRY, FRONT_TOWNS, GROUPS, REGIONS, SEAS

NATIONAL = "national"

_NAME = "|".join(sorted(map(regex.escape, REGIONS), key=len, reverse=True))
_UNIT = r"(?:regions?|oblasts?|provinces?|republics?|krais?|territory|regional|district)"
_GROUP = "|".join(GROUPS)
_COMMAND = "|".join(COMMANDS)
_PROPER = r"\p{Lu}[\p{L}'-]+(?:[- ]\p{Lu}[\p{L}'-]+)?"

_PLACE = regex.compile(
    rf"(?P<command>\bAir Command \"?(?P<c1>{_COMMAND})\"?|\b(?P<c2>{_COMMAND}) Air Command)"
    rf"|(?P<group>\b(?:battlegroup|group of forces|grouping of forces|battle group) \"?(?P<g1>{_GROUP})\"?"
    rf"|(?:\"?\b(?P<g2>{_GROUP})\"?)(?= (?:battlegroup|group of forces|grouping of forces|battle group|group's?\b|grouping|group's|forces group))"
    rf"|(?<=\bwith |\bby |\b)(?P<g3>Sever|Zapad|Yug|Tsentr|Vostok|Dnepr)\b)"
    rf"|(?P<direction>\b(?P<d1>{_PROPER}(?: and {_PROPER})?) (?:directions?|sectors?|ax[ie]s|fronts?|frontline|areas?)\b(?!-))"
    rf"|(?P<town>(?<=\b(?:near|around|at|in|outside|towards?|and|from) )(?P<t1>{'|'.join(FRONT_TOWNS)})\b)"
    rf"|(?P<sea>\b(?:{'|'.join(SEAS)})\b)"
    rf"|(?P<region>\b(?:region|oblast|province|regions) of (?P<r1>{_NAME})\b|\b(?P<r2>{_NAME})(?:'s)?(?=(?:(?:,| and|, and) (?:{_NAME})(?:'s)?)* (?:border )?{_UNIT}\b)"
    rf"|(?<=\b(?:in|over|near|across|above|outside|around|throughout|on|and|at|the|for|to|towards?) )(?:(?:the|Russia's|Russian|Ukraine's|Ukrainian|occupied|annexed|western|southern|northern|eastern|central|north-eastern|city of|capital) ){{0,3}}(?P<r3>{_NAME})\b"
    rf"|(?<=, )(?P<r4>{_NAME})\b(?=,| and| in|\.|;|$))"
    rf"|(?P<crimea>\bCrimean? peninsula\b|\bannexed Crimea\b|\bCrimea\b)"
)
# Names that a direction is made with in English while being none.
_NOT_DIRECTION = frozenset(
    "Eastern Southern Northern Western Russian Ukrainian The This That Home Central Entire Whole Battle Front Both Other "
    "Frontline Contact Kherson-Dnipro".split()
)
_ASIDE = regex.compile(
    r"\b(?:including|particularly|especially|(?:most|all|many|some|#|\w+) of (?:them|which|these)|mostly|mainly|notably|primarily|among them|such as|with the (?:most|heaviest|largest))\b",
    regex.I,
)
# Bare names that mean the city; capitals also stand for the body that sits there.
_CITIES = frozenset(
    ("Kyiv", "Kiev", "Moscow", "Sevastopol", "St Petersburg", "St. Petersburg", "Saint Petersburg", "Rostov-on-Don")
)
_CAPITALS = frozenset(("Kyiv", "Kiev", "Moscow"))
_SEAT = regex.compile(
    r"\b(?:staff|ministry|officials|authorities|government|command|forces?|side|president|aimed at|fired at|launched at|headed for|by|from|to|and|with) (?:in )?(?:the )?$",
    regex.I,
)
# Where something came from is not where it was counted.
_ORIGIN = regex.compile(
    r"\bfrom (?:the )?(?:\w+ )?(?:(?:direction|area|territory|waters|skies) of )?(?:the )?$", regex.I
)
_ANAPHORA = regex.compile(
    r"\b(?:in|over|across|of) (?:the|this|that) (?:same )?(?:region|area|direction|sector|oblast|axis|city|province)\b|\bthere\b(?! (?:were|was|have|has|had|are|is|would|will|could))",
    regex.I,
)
_CLAUSE = regex.compile(
    r";|\s-\s(?!(?:over|in|above|near)\b)|,?\s+(?:while|which|after|before|but|whereas|where|when|amid|as (?!many|of|well))\b|,\s+(?:and\s+)?(?:\w+ing|killing|who|with)\b|,\s+and\s+(?=\w+\s+(?:was|were|said))"
)


@dataclass(frozen=True, slots=True)
class Place:
    """A named place: its scope ("region:Kursk"), country where known, offsets in the sentence."""

    scope: str
    country: str | None
    start: int
    end: int

    @property
    def kind(self) -> str:
        """region, direction, command, group, sea or city."""
        return self.scope.partition(":")[0]


def _place(match: regex.Match) -> Place | None:
    kind = (
        match.lastgroup
        if match.lastgroup in ("command", "group", "direction", "town", "sea", "region", "crimea")
        else None
    )
    kind = kind or next(k for k in ("command", "group", "direction", "town", "sea", "region", "crimea") if match[k])
    if kind == "command":
        return Place(f"command:{COMMANDS[match['c1'] or match['c2']]}", "ukraine", match.start(), match.end())
    if kind == "group":
        return Place(f"group:{GROUPS[match['g1'] or match['g2'] or match['g3']]}", None, match.start(), match.end())
    if kind == "sea":
        return Place(f"sea:{match['sea']}", "russia", match.start(), match.end())
    if kind == "town":
        return Place(f"direction:{match['t1']}", "ukraine", match.start(), match.end())
    if kind == "crimea":
        return Place("region:Crimea", "russia", match.start(), match.end())
    if kind == "direction":
        name = match["d1"]
        if name.split()[0] in _NOT_DIRECTION or name.split(" ")[-1] in _NOT_DIRECTION:
            return None
        name = name.removeprefix("The ")
        return Place(f"direction:{name}", "ukraine", match.start(), match.end())
    bare = match["r3"] or match["r4"]
    if bare in _CAPITALS and _SEAT.search(match.string[: match.start()]):
        return None
    if bare in _CITIES:
        return Place(f"city:{REGIONS[bare]}", COUNTRY[REGIONS[bare]], match.start(), match.end())
    name = REGIONS[match["r1"] or match["r2"] or match["r3"] or match["r4"]]
    return Place(f"region:{name}", COUNTRY[name], match.start(), match.end())


def find(text: str) -> tuple[Place, ...]:
    """The places of one sentence (after `numbers.plain`), in order."""
    return tuple(place for m in _PLACE.finditer(text) if not _ORIGIN.search(text[: m.start()]) and (place := _place(m)))


def clause(text: str, start: int, end: int) -> tuple[int, int]:
    """The clause of a sentence that holds text[start:end]."""
    cuts = [0] + [m.end() for m in _CLAUSE.finditer(text)] + [len(text)]
    first = max(cut for cut in cuts if cut <= start)
    last = min(cut for cut in cuts if cut >= end)
    return first, last


def points_back(text: str) -> bool:
    """Whether the sentence speaks of "the region" or "the direction" named before it."""
    return _ANAPHORA.search(text) is not None


def _joint(places: list[Place]) -> str:
    kinds = {place.kind for place in places}
    names = list(dict.fromkeys(place.scope.partition(":")[2] for place in places))
    if len(names) == 1:
        return places[0].scope
    return f"{places[0].kind}:{' and '.join(names)}" if len(kinds) == 1 and len(names) == 2 else NATIONAL


def of_number(text: str, places: tuple[Place, ...], start: int, end: int, others: tuple[tuple[int, int], ...]) -> str:
    """The scope of the number at text[start:end]; `others` are the spans of the other counts of the sentence.

    A place belongs to a number when it stands in the number's clause, after it and before the next number, or at the head
    of the sentence. Three or more places after one number are where it happened, not what it is limited to.
    """
    if not places:
        return NATIONAL
    first, last = clause(text, start, end)
    aside = next((m.start() for m in _ASIDE.finditer(text, end, last)), last)
    following = min([s for s, _ in others if s >= end] + [aside])
    after = [p for p in places if end <= p.start < following]
    if after:
        return _joint(after)
    previous = max([e for _, e in others if e <= start] + [first])
    before = [p for p in places if previous <= p.start < start]
    if before and not _ASIDE.search(text, 0, before[0].start):
        return _joint(before)
    head = [p for p in places if p.start < 24 and p.end <= start and p.kind != "sea"]
    return _joint(head) if head else NATIONAL


def shared(text: str, places: tuple[Place, ...], start: int, end: int) -> str:
    """The one place named at the end of a clause, which holds for everything counted before it in that clause."""
    first, last = clause(text, start, end)
    after = [p for p in places if end <= p.start < last]
    alone = len({p.scope for p in places if first <= p.start < last}) == 1
    return after[0].scope if after and alone and not _ASIDE.search(text, end, after[0].start) else NATIONAL
