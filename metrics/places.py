"""The places a sentence names, where figures hold: regions, cities, directions, commands, groups of forces, seas."""

from dataclasses import dataclass
from functools import cache, lru_cache

from metrics.clauses import clause
from metrics.language import Language, compiled
from metrics.language.places import CITIES, COUNTRY
from metrics.quick import Match
from metrics.scanning import Scan

NATIONAL = "national"
# The side on whose ground each kind stands; the country of a region is its own, a group of forces has none.
_COUNTRIES = {"command": "ukraine", "direction": "ukraine", "sea": "russia"}
# No expression that says where something came from is longer.
_ORIGIN_REACH = 220
# So many sentences are remembered: for its places, its speakers and what it opens a sentence is asked several times.
_KEPT = 128
# So long is the word before the name in "on the Lyman one"; what is "under" or "beside" a town is no axis.
_TURN = 2


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
    back = _back(text, language)
    return back >= 0 and not any(place.end <= back for place in places if place.kind != "command")


@lru_cache(maxsize=64)
def _back(text: str, language: Language) -> int:
    """Where a sentence first speaks of a place named before it, -1 where it does not."""
    found = compiled(language.clauses.back).search(text)
    return found.start() if found else -1


def joint(places: list[Place], leading: bool = False) -> str:
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


def turns(text: str, language: Language) -> bool:
    """Whether a sentence begins with a direction ("in the Lyman one the enemy attacked"), the word for it left out."""
    first = next(iter(find(text, language)), None)
    return first is not None and first.kind == "direction" and len(text[: first.start].strip()) == _TURN


@lru_cache(maxsize=_KEPT)
def opening(text: str, language: Language, last: str = NATIONAL) -> str:
    """The scope of the places that a paragraph opens with; national where this sentence does not open one.

    "In that sector" opens with the direction told `last`.
    """
    if not language.clauses.opens or not (turns(text, language) or compiled(language.clauses.opens).match(text)):
        return NATIONAL
    named = find(text, language)
    if not named and last.startswith("direction:") and points_back(text, language):
        return last
    return joint(listed(text, list(named), language), leading=True) if named else NATIONAL


def ahead(text: str, places: tuple[Place, ...], at: int, language: Language) -> str:
    """The scope of the places named first before an offset, in its clause, with those joined to them."""
    first, _ = clause(text, at, at, language)
    before = [p for p in places if first <= p.start and p.end <= at]
    return joint(listed(text, before, language), leading=True) if before else NATIONAL


def listed(text: str, places: list[Place], language: Language) -> list[Place]:
    """The first of the places and those joined to it in one list ("Bryansk, Kursk and Oryol")."""
    out = places[:1]
    for place in places[1:]:
        if compiled(language.places.joined).fullmatch(text, out[-1].end, place.start) is None:
            break
        out.append(place)
    return out


def together(text: str, places: list[Place], language: Language) -> str | None:
    """The scope of several places that are joined in one list, from the first to the last; None where they are not."""
    if len(places) < 2 or listed(text, places, language) != places:
        return None
    return joint(places)
