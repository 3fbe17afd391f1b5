"""Where a figure holds: regions, directions, commands, groups of forces and seas named in a sentence."""

from dataclasses import dataclass
from functools import cache, lru_cache

from metrics.clauses import aside, clause, is_there
from metrics.language import Language, compiled
from metrics.language.places import CITIES, COUNTRY
from metrics.quick import Match
from metrics.scanning import Scan

NATIONAL = "national"
# The side on whose ground each kind stands; the country of a region is its own, a group of forces has none.
_COUNTRIES = {"command": "ukraine", "direction": "ukraine", "sea": "russia"}
# "The Vovchansk area", "возле Покровска" lie in a direction.
_AREA = (" area", " areas", "ска", "ута")
# No expression that says where something came from is longer.
_ORIGIN_REACH = 220
# A place that begins before this offset stands at the head of its sentence.
_HEAD = 24
# A direction so many characters before a number is the number's.
_CLOSE = 40
# So many sentences are remembered: for its places, its speakers and what it opens a sentence is asked several times.
_KEPT = 128


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


@cache
def _scan(language: Language) -> Scan:
    """All kinds in their order; names begin with a capital, so these patterns mind the case."""
    return Scan(language.places.patterns, ignore_case=False)


def _place(kind: str, match: Match, language: Language) -> Place | None:
    facts, written = language.places, match["name"]
    if kind == "bare":
        before, among = compiled(facts.seat), facts.among and compiled(facts.among).match(match.string, match.end())
        seated = written in facts.seats and before.search(match.string, max(0, match.start() - 60), match.start())
        if seated and not among:
            return None
        kind, name = "city" if written in facts.cities else "region", facts.names["region"][written]
    else:
        name = facts.names.get(kind, {}).get(written, written)
    words = name.split(" ")
    settled = written in facts.names.get(kind, {})
    if kind == "direction" and not settled and not facts.no_directions.isdisjoint((words[0], words[-1])):
        return None
    kind = "city" if kind == "region" and name in CITIES else kind
    country = COUNTRY[name] if kind in ("region", "city") else _COUNTRIES.get(kind)
    return Place(f"{kind}:{name}", country, match.start(), match.end())


def _is_origin(match: Match, language: Language) -> bool:
    start, origin = match.start(), compiled(language.places.origin)
    return origin.search(match.string, max(0, start - _ORIGIN_REACH), start) is not None


@lru_cache(maxsize=_KEPT)
def find(text: str, language: Language) -> tuple[Place, ...]:
    """The places of one sentence (after `numbers.plain`), in order."""
    named, origin = [], -1
    for kind, match in _scan(language).find(text):
        # "from Kursk and Oryol": what is joined to an origin is one too.
        joined = origin >= 0 and compiled(language.places.joined).fullmatch(text, origin, match.start()) is not None
        away = kind not in ("group", "command") and (joined or _is_origin(match, language))
        origin = match.end() if away else -1
        named += [(kind, match)] if origin < 0 else []
    return tuple(place for kind, match in named if (place := _place(kind, match, language)))


def points_back(text: str, language: Language, places: tuple[Place, ...] = ()) -> bool:
    """Whether the sentence speaks of "the region" or "the direction" named before it, and not of one of its places."""
    found = compiled(language.clauses.back).search(text)
    return found is not None and not any(place.end <= found.start() for place in places if place.kind != "command")


def _joint(places: list[Place], leading: bool = False) -> str:
    """The scope of places named together: their own when they are one or a pair of one kind.

    Where they lead their number, any number of directions is its scope.
    """
    # The command that shot something down stands beside the region it did so over.
    places = [place for place in places if place.kind != "command"] or places
    kinds = {place.kind for place in places}
    names = list(dict.fromkeys(place.scope.partition(":")[2] for place in places))
    if len(names) == 1:
        return places[0].scope
    if len(kinds) > 1 or (len(names) > 2 and kinds != {"group"} and not (leading and kinds == {"direction"})):
        return NATIONAL
    return f"{places[0].kind}:{', '.join(names[:-1])} and {names[-1]}"


@lru_cache(maxsize=_KEPT)
def opening(text: str, language: Language, last: str = NATIONAL) -> str:
    """The scope of the places that a paragraph opens with; national where this sentence does not open one.

    "In that sector" opens with the direction told `last`.
    """
    if not language.clauses.opens or not compiled(language.clauses.opens).match(text):
        return NATIONAL
    named = find(text, language)
    if not named and last.startswith("direction:") and points_back(text, language):
        return last
    return _joint(_listed(text, list(named), language), leading=True) if named else NATIONAL


def ahead(text: str, places: tuple[Place, ...], at: int, language: Language) -> str:
    """The scope of the places named first before an offset, in its clause, with those joined to them."""
    first, _ = clause(text, at, at, language)
    before = [p for p in places if first <= p.start and p.end <= at]
    return _joint(_listed(text, before, language), leading=True) if before else NATIONAL


def _listed(text: str, places: list[Place], language: Language) -> list[Place]:
    """The first of the places and those joined to it in one list ("Bryansk, Kursk and Oryol")."""
    out = places[:1]
    for place in places[1:]:
        if compiled(language.places.joined).fullmatch(text, out[-1].end, place.start) is None:
            break
        out.append(place)
    return out


def together(text: str, places: list[Place], language: Language) -> str | None:
    """The scope of several places that are joined in one list, from the first to the last; None where they are not."""
    if len(places) < 2 or _listed(text, places, language) != places:
        return None
    return _joint(places)


def of_number(
    text: str, places: tuple[Place, ...], number: tuple[int, int], neighbours: tuple[int, int], language: Language
) -> str:
    """The scope of the number with these offsets; `neighbours` is where the count before ends and the next one begins.

    A place belongs to a number when it stands in the number's clause, after it and before the next number, or at the
    head of the sentence. Three or more places after one number are where it happened, not what it is limited to.
    """
    if not places:
        return NATIONAL
    (start, end), (first, last) = number, clause(text, *number, language)
    turn = aside(text, end, last, language)
    # "40 of them in the Pokrovsk sector": the number itself is the part.
    turn = None if turn is not None and not text[end:turn].strip() else turn
    upto = min(neighbours[1], last if turn is None else turn)
    after = [p for p in places if end <= p.start < upto and not _heads(text, p, neighbours[1])]
    before = _narrowed(text, [p for p in places if max(neighbours[0], first) <= p.start < start], start, language)
    # "Yug has eliminated 215 soldiers, and Vostok ...": what stands behind a comma belongs to the next number.
    shared, parted = compiled(language.clauses.share or "").match(text, end), compiled(language.clauses.apart).search
    apart = after and before and parted(text, shared.end() if shared else end, after[0].start)
    led_by = [p for p in places if p.end <= start and p.kind != "sea"]
    head = [p for p in led_by if p.start < _HEAD or (p.kind == "command" and len(places) == 1)]
    # A list that begins at the head is all of it.
    head = head[:-1] + _listed(text, led_by[len(head) - 1 :], language) if head else head
    before = _unowned(text, before, neighbours[0], start) if neighbours[0] > first else before
    # "five missiles at Kharkiv and 22 drones": a place behind the count before it is that one's.
    elided = before and _elided(text, before[-1].end, start, end, language)
    others = before and not elided and neighbours[0] > first and parted(text, before[-1].end, start)
    directions = [p for p in before if p.kind == "direction"]
    close = directions if directions and start - directions[-1].end < _CLOSE else []
    if after and not apart:
        # "In the Orikhiv direction the enemy attacked three times in the Donetsk region": the direction is what counts.
        narrow = all(p.kind == "direction" for p in head) and not any(
            p.kind == "direction" and (_is_axis(p, text) or not all(_is_axis(h, text) for h in head)) for p in after
        )
        if close and narrow and not others:
            return _joint(close, leading=True)
        over = after[1:] if after[0].kind == "command" and after[-1].kind == "region" else after
        return _joint(head) if head and narrow else _joint(_listed(text, over, language))
    turned = before and neighbours[0] > 0 and aside(text, 0, before[0].start, language) is not None
    if before and not others and (not turned or _tied(text, before[-1], start, language)):
        # "In the Bakhmut direction in Donetsk Oblast" is the direction.
        axis = directions if before[0].kind == "direction" else []
        return _joint(close or axis or before, leading=True)
    return _joint(head, leading=True) if head else NATIONAL


def _heads(text: str, place: Place, following: int) -> bool:
    """Whether a place is the label of the number after it; a command behind which a list begins has done it all."""
    acts = place.kind == "command" and compiled(r"\"?:").match(text, place.end) is not None
    return not acts and labels(text, place.end, following, place.start)


def _elided(text: str, place: int, start: int, end: int, language: Language) -> bool:
    """Whether a number behind a place counts what the one before does ("36 attacks, and in the Lyman sector, 43")."""
    # Or goes on about the place: "a third in the Lyman sector, where 51 were stopped".
    ends = text[place:start] == ", " and compiled(r"[.;]|\W*$").match(text, end) is not None
    return ends or is_there(text, place, start, language)


def _unowned(text: str, before: list[Place], counted: int, at: int) -> list[Place]:
    """The places before a number without the one that a count before leads to ("14 over Bryansk, over the sea 10")."""
    if len(before) < 2 or not labels(text, before[-1].end, at, before[-1].start):
        return before
    return before[compiled(r" ?- \p{Ll}{1,3} (?:\p{Ll}+ )?").fullmatch(text, counted, before[0].start) is not None :]


def _narrowed(text: str, before: list[Place], at: int, language: Language) -> list[Place]:
    """The places before a number without those of which the last is a part ("in the south, namely at Orikhiv - 3")."""
    if len(before) < 2 or not labels(text, before[-1].end, at, before[-1].start):
        return before
    turn = aside(text, before[0].end, before[-1].start, language)
    return before if turn is None else [place for place in before if place.start >= turn]


def headed(text: str, places: tuple[Place, ...], at: int, opening: int, language: Language) -> str:
    """The one region or city that the clause of a number opens with before it counts anything, as it names no other.

    `opening` is where the sentence begins to count.
    """
    first, last = clause(text, at, at, language)
    inside = [place for place in places if first <= place.start < last and place.kind != "command"]
    alone = len(inside) == 1 and inside[0].kind in ("region", "city") and inside[0].end <= opening < at
    return inside[0].scope if alone and first <= opening else NATIONAL


def _is_axis(place: Place, text: str) -> bool:
    """Whether a direction is called one ("the Kharkiv sector"), and is not a town that stands for it."""
    named = text[place.start : place.end]
    return len(place.scope.partition(":")[2]) < len(named) and not named.endswith(_AREA)


def of_town(scope: str, places: tuple[Place, ...], text: str) -> bool:
    """Whether a direction is only that of a town named, and not one that is called so."""
    named = [p for p in places if p.scope == scope]
    return scope.startswith("direction:") and bool(named) and not any(_is_axis(p, text) for p in named)


def labels(text: str, end: int, following: int, start: int = 0) -> bool:
    """Whether what ends here is the label of the number after it ("22 drones: Odesa region - 10").

    "36 - over Kaluga (20 of them for Moscow)": a place that starts behind a dash is that of the number before it.
    """
    if "(" in text[end:following] and compiled(r"- \p{Ll}{1,4} (?:\p{Ll}+ )?$").search(text[:start]):
        return False
    return compiled(r"(?: \p{Ll}+)? ?[-:(] ?(?:\p{Ll}{2} )?").fullmatch(text, end, following) is not None


def leads(text: str, end: int, counts: tuple[tuple[int, int], ...]) -> bool:
    """Whether what ends here is the label of the next of the counts ("16 on Sunday, on Saturday - 53")."""
    return labels(text, end, next((start for start, _ in counts if start >= end), len(text)))


def of_next(text: str, start: int, end: int, span: tuple[int, int]) -> bool:
    """Whether what stands at start to end, between two counts, is the second one's: its label, or in its brackets."""
    opened = text.find("(", span[0], start) >= 0 and ")" not in text[start : span[1]]
    return opened or labels(text, end, span[1])


def led(text: str, places: tuple[Place, ...], at: int, language: Language) -> str:
    """The directions named together before a number's list began ("on that axis the enemy made 24 strikes, ...")."""
    directions = [p for p in places if p.kind == "direction"]
    before = _listed(text, [p for p in directions if p.end <= at], language)
    alone = {p.scope for p in directions} == {p.scope for p in before}
    if not before or not alone or aside(text, 0, at, language) is not None:
        return NATIONAL
    whole = compiled(language.clauses.whole).search(text, before[-1].end, at)
    return NATIONAL if whole else _joint(before, leading=True)


def _tied(text: str, place: Place, at: int, language: Language) -> bool:
    """Whether a number belongs to the place before it, whatever opened before: "where", a dash, one close by."""
    if text[place.end : at] == " (" or (text[place.end : at].endswith("- ") and labels(text, place.end, at)):
        return True
    close = place.kind == "direction" and at - place.end < _CLOSE
    return (close and bool(language.clauses.where)) or is_there(text, place.end, at, language)


def shared(text: str, places: tuple[Place, ...], start: int, end: int, language: Language, listed: bool = False) -> str:
    """The one place named at the end of a clause, which holds for everything counted before it in that clause.

    With `listed`, an aside between ("including a tank") is an item of the list and turns to no other place.
    """
    first, last = clause(text, start, end, language)
    after = [p for p in places if end <= p.start < last]
    if not after and len({p.scope for p in places if p.end <= start}) == len(places) == 1:
        # "They repelled 12 attacks in Kursk Oblast and counted 15 air strikes and 240 shellings there."
        return places[0].scope if compiled(language.clauses.back).search(text, end, last) else NATIONAL
    if not after or len({p.scope for p in places if first <= p.start < last}) > 1:
        return NATIONAL
    most = language.clauses.mostly if after[0].kind == "group" else ""
    # "158 clashes, 37 of them in the Huliaipole sector"
    parts = filter(None, (language.clauses.of_them, *((language.clauses.some, most) if listed else ())))
    if any(compiled(one).search(text, end, after[0].start) for one in parts):
        return NATIONAL
    return after[0].scope if listed or aside(text, end, after[0].start, language) is None else NATIONAL
