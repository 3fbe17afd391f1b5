"""The place of its sentence that a number belongs to: by its clause, by what leads to it, or at the sentence's head."""

from metrics.clauses import aside, brackets, clause, is_there
from metrics.language import Language, compiled
from metrics.places import NATIONAL, Place, joint, listed

# A place that begins before this offset stands at the head of its sentence.
_HEAD = 24
# Brackets with more words than this tell of something of their own.
_ASIDE = 3
# A direction so many characters before a number is the number's.
_CLOSE = 40
# "1,290 in all: North - 215, West - 190": a group of forces with a dash behind it leads to its number.
# Or stands right before it.
NAMED = r"\"?(?: (?:battle ?)?[Gg]roup\w*(?: of \p{Ll}+)?)? ?(?:(?:-|:|\() ?(?:\p{Ll}+ ){0,2})?"


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
    after = [p for p in places if end <= p.start < upto and not _heads(text, p, neighbours[1], language)]
    after = [p for p in after if not _is_before_next(text, p, end, neighbours[1])]
    before = _before(text, places, (start, end), (first, neighbours[0]), language)
    shared, parted = compiled(language.clauses.share or "").match(text, end), compiled(language.clauses.apart).search
    # "Yug has eliminated 215 soldiers, and Vostok ...": what stands behind a comma belongs to the next number.
    apart = after and before and parted(text, shared.end() if shared else end, after[0].start)
    head = _head(text, places, start, language)
    # "five missiles at Kharkiv and 22 drones": a place behind the count before it is that one's.
    elided = before and _elided(text, before[-1].end, start, end, language)
    others = before and not elided and neighbours[0] > first and parted(text, before[-1].end, start)
    if after and not apart:
        return _behind(text, after, head, [] if others else _close(before, start), language)
    turned = before and not elided and neighbours[0] > 0 and aside(text, 0, before[0].start, language) is not None
    if before and not others and (not turned or _tied(text, before[-1], start, language)):
        # "In the Bakhmut direction in Donetsk Oblast" is the direction.
        axis = [p for p in before if p.kind == "direction"] if before[0].kind == "direction" else []
        return joint(_close(before, start) or axis or before, leading=True)
    return joint(head, leading=True) if head else NATIONAL


def _before(
    text: str, places: tuple[Place, ...], number: tuple[int, int], bounds: tuple[int, int], language: Language
) -> list[Place]:
    """The places between a number and what stands before it: `bounds` are its clause's start and the end of a count."""
    (start, _), (first, counted) = number, bounds
    led = [p for p in places if max(counted, first) <= p.start < start and not _is_aside(text, p, start)]
    before = _narrowed(text, _behind_colon(text, led, language), start, language)
    return _unowned(text, before, counted, start, language) if counted > first else before


def _is_before_next(text: str, place: Place, end: int, following: int) -> bool:
    """Whether a place behind a comma leads to the next number ("88 drones, and sank in the Black Sea five boats").

    A direction behind a colon does too ("98 clashes: in the Lyman direction 19").
    """
    signs = ",:" if place.kind == "direction" else ","
    led = text[place.end : following] == " " and following < len(text)
    return led and any(sign in text[end : place.start] for sign in signs)


def _is_aside(text: str, place: Place, at: int) -> bool:
    """Whether brackets before a number, which name a place, tell of something else ("(a year ago they hit Odesa)")."""
    held = brackets(text, place.start, place.end)
    if held is None or held[1] >= at:
        return False
    return len(text[slice(*held)].split()) > _ASIDE and not compiled(r"\d").search(text, *held)


def _behind_colon(text: str, before: list[Place], language: Language) -> list[Place]:
    """The directions before a number without those of a heading ("on two axes, A and B: in the A direction 45")."""
    colon = text.rfind(": ", before[0].end, before[-1].start) if len(before) > 1 else -1
    inside = [p for p in before if p.start > colon]
    axes = colon >= 0 and all(p.kind == "direction" and _is_axis(p, text, language) for p in inside)
    return inside if axes else before


def _head(text: str, places: tuple[Place, ...], start: int, language: Language) -> list[Place]:
    """The places at the head of a sentence, which hold for all that it counts."""
    led_by = [p for p in places if p.end <= start and p.kind != "sea"]
    head = [p for p in led_by if p.start < _HEAD or (p.kind == "command" and len(places) == 1)]
    if head and (later := turned(text, led_by, language)):
        return later
    # A list that begins at the head is all of it.
    return head[:-1] + listed(text, led_by[len(head) - 1 :], language) if head else head


def turned(text: str, before: list[Place], language: Language) -> list[Place]:
    """The last direction that a sentence turns to before a number, with those joined to it; none where it does not.

    "In the Lyman direction they lost 40 men, and in the Siversk direction 60 men and three tanks."
    """
    anew = [n for n, p in enumerate(before) if n and _is_turned_to(text, p, language)]
    return listed(text, before[anew[-1] :], language) if anew and all(p.kind == "direction" for p in before) else []


def _is_turned_to(text: str, place: Place, language: Language) -> bool:
    """Whether a sentence turns to this direction behind a comma or "and" ("..., and in the Siversk direction")."""
    turn = rf"(?:[,;](?: \p{{Ll}}{{1,5}})?|\b(?:{language.clauses.onward})) \p{{Ll}}{{1,2}}(?: the)? $"
    return _is_axis(place, text, language) and compiled(turn).search(text[: place.start]) is not None


def _close(before: list[Place], start: int) -> list[Place]:
    """The directions before a number where the last of them stands close to it."""
    directions = [p for p in before if p.kind == "direction"]
    return directions if directions and start - directions[-1].end < _CLOSE else []


def _behind(text: str, after: list[Place], head: list[Place], close: list[Place], language: Language) -> str:
    """The scope of a number that places follow, unless the direction before it or the head limits it more closely."""
    # "In the Orikhiv direction the enemy attacked three times in the Donetsk region": the direction is what counts.
    narrow = all(p.kind == "direction" for p in head) and not any(
        p.kind == "direction" and (_is_axis(p, text, language) or not all(_is_axis(h, text, language) for h in head))
        for p in after
    )
    if close and narrow:
        return joint(close, leading=True)
    over = after[1:] if after[0].kind == "command" and after[-1].kind == "region" else after
    return joint(head) if head and narrow else joint(listed(text, over, language))


def _heads(text: str, place: Place, following: int, language: Language) -> bool:
    """Whether a place is the label of the number after it; a command behind which a list begins has done it all."""
    acts = place.kind == "command" and compiled(r"\"?:").match(text, place.end) is not None
    if place.kind == "group" and compiled(NAMED).fullmatch(text, place.end, following):
        return True
    return not acts and labels(text, place.end, following, language, place.start)


def _elided(text: str, place: int, start: int, end: int, language: Language) -> bool:
    """Whether a number behind a place counts what the one before does ("36 attacks, and in the Lyman sector, 43")."""
    # Or goes on about the place: "a third in the Lyman sector, where 51 were stopped".
    ends = text[place:start] == ", " and compiled(r"[.;]|\W*$").match(text, end) is not None
    return ends or is_there(text, place, start, language)


def _unowned(text: str, before: list[Place], counted: int, at: int, language: Language) -> list[Place]:
    """The places before a number without the one that a count before leads to ("14 over Bryansk, over the sea 10")."""
    if len(before) < 2:
        return before
    if text[before[-1].end : at] == " " and "," in text[before[-2].end : before[-1].start]:
        # "31 over Kursk, and sank in the Black Sea five boats"
        return before[-1:]
    if not labels(text, before[-1].end, at, language, before[-1].start):
        return before
    if compiled(r", \p{Ll}{2,4} ").fullmatch(text, before[-2].end, before[-1].start):
        # "four over Kaluga, two of them flew to Moscow, over Bryansk - 11"
        return before[-1:]
    return before[compiled(r" ?- \p{Ll}{1,3} (?:\p{Ll}+ )?").fullmatch(text, counted, before[0].start) is not None :]


def _narrowed(text: str, before: list[Place], at: int, language: Language) -> list[Place]:
    """The places before a number without those of which the last is a part ("in the south, namely at Orikhiv - 3")."""
    if len(before) < 2 or not labels(text, before[-1].end, at, language, before[-1].start):
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


def _is_axis(place: Place, text: str, language: Language) -> bool:
    """Whether a direction is called one ("the Kharkiv sector"), and is not a town that stands for it."""
    named, town = text[place.start : place.end], language.places.town
    of_town = bool(town) and compiled(town).search(named) is not None
    # "Southern Slobozhanskyi" has more letters in English than its own name has.
    return len(place.scope.partition(":")[2].rpartition(" ")[2]) < len(named) and not of_town


def of_town(scope: str, places: tuple[Place, ...], text: str, language: Language) -> bool:
    """Whether a direction is only that of a town named, and not one that is called so."""
    named = [p for p in places if p.scope == scope]
    return scope.startswith("direction:") and bool(named) and not any(_is_axis(p, text, language) for p in named)


def each_ahead(text: str, before: list[Place], end: int, language: Language) -> list[Place]:
    """The list of places right before a number that is each one's ("Kursk and Kaluga regions saw one drone each")."""
    each = language.clauses.each
    if len(before) < 2 or not each or not compiled(rf"(?: \p{{L}}+)? (?:{each})").match(text, end):
        return []
    runs = (before[i:] for i in range(len(before) - 1))
    return next((run for run in runs if listed(text, run, language) == run), [])


def labels(text: str, end: int, following: int, language: Language, start: int = 0) -> bool:
    """Whether what ends here is the label of the number after it ("22 drones: Odesa region - 10").

    "36 - over Kaluga (20 of them for Moscow)": a place that starts behind a dash is that of the number before it.
    """
    if "(" in text[end:following] and compiled(r"- \p{Ll}{1,4} (?:\p{Ll}+ )?$").search(text[:start]):
        return False
    words = rf"(?: \p{{Ll}}+)? ?[-:(] ?(?:(?:\p{{Ll}}{{1,2}}|{language.clauses.only}) )?"
    return compiled(words).fullmatch(text, end, following) is not None


def leads(text: str, end: int, counts: tuple[tuple[int, int], ...], language: Language) -> bool:
    """Whether what ends here is the label of the next of the counts ("16 on Sunday, on Saturday - 53")."""
    return labels(text, end, next((start for start, _ in counts if start >= end), len(text)), language)


def of_next(text: str, start: int, end: int, span: tuple[int, int], language: Language) -> bool:
    """Whether what stands at start to end, between two counts, is the second one's: its label, or in its brackets."""
    opened = text.find("(", span[0], start) >= 0 and ")" not in text[start : span[1]]
    return opened or labels(text, end, span[1], language)


def led(text: str, places: tuple[Place, ...], at: int, language: Language) -> str:
    """The directions named together before a number's list began ("on that axis the enemy made 24 strikes, ...")."""
    directions = [p for p in places if p.kind == "direction"]
    before = listed(text, [p for p in directions if p.end <= at], language)
    alone = {p.scope for p in directions} == {p.scope for p in before}
    if not before or not alone or aside(text, 0, at, language) is not None:
        return NATIONAL
    whole = compiled(language.clauses.whole).search(text, before[-1].end, at)
    return NATIONAL if whole else joint(before, leading=True)


def _tied(text: str, place: Place, at: int, language: Language) -> bool:
    """Whether a number belongs to the place before it, whatever opened before: "where", a dash, one close by, "for"."""
    if text[place.end : at] in (" (", " ") or (
        text[place.end : at].endswith("- ") and labels(text, place.end, at, language)
    ):
        return True
    close = place.kind == "direction" and at - place.end < _CLOSE
    beside = close and compiled(r" \p{Ll}{3,4} ").fullmatch(text, place.end, at) is not None
    return beside or (close and bool(language.clauses.where)) or is_there(text, place.end, at, language)


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
    if after[0].kind == "group" and ":" in text[end : after[0].start]:
        # "It lost 1,285 in all: 250 against Zapad"
        return NATIONAL
    most = language.clauses.mostly if after[0].kind == "group" else ""
    # "158 clashes, 37 of them in the Huliaipole sector"
    parts = filter(None, (language.clauses.of_them, *((language.clauses.some, most) if listed else ())))
    if any(compiled(one).search(text, end, after[0].start) for one in parts):
        return NATIONAL
    # "Up to 1,380 were lost, including 510 to Centre": the group of forces is that of the part.
    part = after[0].kind == "group" or not listed
    return NATIONAL if part and aside(text, end, after[0].start, language) is not None else after[0].scope
