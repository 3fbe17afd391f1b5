"""What stands around a number, and where it holds."""

from bisect import bisect_left
from dataclasses import dataclass

from metrics import frames, grounds, groups, places, placing, respective, speakers, wholes
from metrics.clauses import clause, is_along, is_elsewhere, is_of_front, is_of_them, is_whole
from metrics.families import are_dropped, is_air, is_loss
from metrics.frames import EDGES, Frame
from metrics.language import Language, compiled
from metrics.matching import Taken
from metrics.memory import Memory
from metrics.places import NATIONAL, Place
from metrics.speakers import Speaker

# A place before this offset opens its sentence; so many directions make a list.
_HEADING, _SEVERAL = 8, 2
# What stands between two numbers of things that were shot down together.
_PAIR = r" (?:[\p{{L}}\d'/-]+ ){{1,5}}(?:{joins}) "


@dataclass(frozen=True, slots=True)
class Context:
    """One sentence with what is named in it; `text` is the sentence after `numbers.plain`."""

    text: str
    language: Language
    frames: tuple[Frame, ...]
    places: tuple[Place, ...]
    speakers: tuple[Speaker, ...]

    @property
    def edges(self) -> tuple[Frame, ...]:
        """The time expressions that only give an edge of a window."""
        return tuple(frame for frame in self.frames if frame.kind in EDGES)


@dataclass(frozen=True, slots=True)
class Spot:
    """One number where it stands: the phrase that reads it, its sentence, the counts of the sentence, who states it.

    `heard` is the one that the sentences before it quote, whether or not the number is theirs.
    """

    taken: Taken
    around: Context
    counts: tuple[tuple[int, int], ...]
    speaker: Speaker | None = None
    heard: Speaker | None = None

    @property
    def start(self) -> int:
        """The offset of the number in the sentence."""
        return self.taken.number.start

    @property
    def end(self) -> int:
        """The offset after the number."""
        return self.taken.number.end

    def clause(self) -> tuple[int, int]:
        """Offsets of the clause that holds the whole match."""
        return clause(self.around.text, self.taken.start, self.taken.end, self.around.language)

    def says(self, pattern: str) -> bool:
        """Whether the words around the number, inside its clause and up to the next counts, hold a pattern."""
        (first, last), (before, after) = self.clause(), self.neighbours()
        found = pattern and compiled(pattern).search(self.around.text, max(first, before), min(last, after))
        return bool(found)

    def neighbours(self) -> tuple[int, int]:
        """Where the count before this one ends and the next one begins; the sentence's own ends where there is none."""
        n = bisect_left(self.counts, (self.start, self.end))
        previous = self.counts[n - 1][1] if n else 0
        after, text = n + 1, self.around.text
        share = self.around.language.clauses.share
        if share and after < len(self.counts) and compiled(share).fullmatch(text, self.end, self.counts[after][0]):
            # "18 of 24 drones over Odesa": what follows the second number belongs to the first as well.
            after += 1
        return previous, self.counts[after][0] if after < len(self.counts) else len(text)


def around(text: str, language: Language) -> Context:
    """The time words, places and speakers of a sentence (after `numbers.plain`)."""
    found = places.find(text, language)
    return Context(text, language, frames.find(text, language), found, speakers.find(text, found, language))


def scopes_of(spot: Spot, memory: Memory) -> tuple[str, ...]:
    """The scopes a number holds for: several where it is said of "each" of the places after it, else one."""
    text, end, clauses = spot.around.text, spot.end, spot.around.language.clauses
    if wholes.is_whole(text, spot.start, spot.around.language) and not any(
        place.start < spot.start for place in spot.around.places
    ):
        # "Half of the 186 clashes were in the Pokrovsk sector": the place is that of the part.
        return (NATIONAL,)
    of_front = not is_air(spot.taken) and is_of_front(text, spot.neighbours()[0], spot.start, spot.around.language)
    if of_front or grounds.are_of_all(spot.speaker, is_loss(spot.taken), spot.taken.number.low):
        return (NATIONAL,)
    if is_of_country(spot) if is_air(spot.taken) else _is_of_realm(spot) or is_along(text, end, spot.around.language):
        return (NATIONAL,)
    after = [p for p in spot.around.places if end <= p.start < min(spot.neighbours()[1], spot.clause()[1])]
    each_of = bool(clauses.each_of) and compiled(clauses.each_of).search(text, 0, spot.start)
    before = [p for p in spot.around.places if spot.neighbours()[0] <= p.start < spot.start]
    apiece = each_of and len(before) > 1 and (not after or compiled(clauses.apart).search(text, end, after[0].start))
    if alike := before if apiece else not after and placing.each_ahead(text, before, end, spot.around.language):
        return tuple(place.scope for place in alike)
    if len(after) > 1 and (each_of or compiled(clauses.each).search(text, end, after[-1].end)):
        return tuple(place.scope for place in after)
    last = memory.ground if memory.ground != NATIONAL else memory.scope
    own = respective.scope(text, spot.around.places, spot.counts, spot.start, spot.around.language, last)
    return (own or _scope_of(spot, memory),)


def _scope_of(spot: Spot, memory: Memory) -> str:
    """Where a number holds: what a governor speaks for, its place, "the region" named before, else national."""
    text, language, named = spot.around.text, spot.around.language, _places_of(spot)
    if not is_air(spot.taken) and not is_whole_of(spot) and (group := _group(spot, named, memory)) != NATIONAL:
        return group
    scope = _named_scope(spot, named, memory)
    gone_on = spot.taken.outcome or are_dropped(spot.taken, memory.told, spot.neighbours()[0])
    scope = memory.last if scope == NATIONAL and gone_on else scope
    if spot.speaker and spot.speaker.scope != NATIONAL:
        scope = _gone_on(spot, spot.speaker, named, memory) if scope.startswith((NATIONAL, "command:")) else scope
        return grounds.of_speaker(spot.speaker, spot.speaker in spot.around.speakers, is_air(spot.taken), scope)
    if is_air(spot.taken) and " and " in scope and (not spot.speaker or spot.speaker.side == "ukraine"):
        return scope if respective.is_next(memory.last, spot.around.places, spot.counts, spot.start) else NATIONAL
    if scope == NATIONAL and not is_air(spot.taken) and not is_whole_of(spot):
        scope = _held_by_all(spot, named)
        opened = grounds.opened(text, named, (spot.counts[0][0], spot.start), is_loss(spot.taken), language)
        scope = opened if scope == NATIONAL else scope
    if scope != NATIONAL:
        return scope
    them = is_of_them(text, spot.start, spot.end, language, is_air(spot.taken))
    if them or (spot.speaker and spot.speaker.claimant == "other:mayor"):
        return NATIONAL if is_loss(spot.taken) and memory.parted and memory.before else memory.they
    if is_air(spot.taken):
        close = compiled(language.clauses.back).search(text, spot.end, spot.neighbours()[1])
        if close or places.points_back(text, language, named):
            return memory.home if memory.scope == NATIONAL and spot.says(language.clauses.home) else memory.scope
        return NATIONAL if is_whole_of(spot) else placing.headed(text, named, spot.start, spot.counts[0][0], language)
    free = _is_free(spot, memory)
    back = places.points_back(text, language, named)
    if (_theirs(spot, memory, back) or memory.scope.startswith(("group:", "command:"))) and not free:
        # Losses go on about the group that opens the paragraph, or the group, command or region named before.
        return grounds.of_paragraph(memory.ground, memory.scope)
    if back and not is_whole_of(spot):
        return memory.ground if memory.ground != NATIONAL else memory.scope
    if language.clauses.opens:
        # "39 of them in the Pokrovsk sector, and put losses at 930": no losses are of a direction behind a count.
        ahead = tuple(p for p in named if p.start < spot.counts[0][0]) if is_loss(spot.taken) else named
        leading = placing.led(text, ahead, spot.start, language)
        if leading != NATIONAL or (memory.ground == NATIONAL and _goes_on(spot)):
            return leading if leading != NATIONAL else memory.last
    return NATIONAL if free else memory.ground


def _is_of_those_just_counted(spot: Spot, named: tuple[Place, ...], memory: Memory) -> bool:
    """Whether a number is of those counted just before it, direction by direction ("A five, B 19, of them 17")."""
    before, words = spot.neighbours()[0], spot.around.language.clauses.of_them
    told = [place.scope for place in named if place.end <= before]
    if is_air(spot.taken) or len(told) < _SEVERAL or memory.last != told[-1]:
        return False
    return compiled(words).search(spot.around.text, before, spot.start) is not None


def _places_of(spot: Spot) -> tuple[Place, ...]:
    """The places of a sentence that are no part of a speaker's name, nor a command that only took part."""
    said = spot.around.speakers
    return tuple(p for p in spot.around.places if not (grounds.is_speakers(p, said, spot.end) or _only_helped(p, spot)))


def _only_helped(place: Place, spot: Spot) -> bool:
    """Whether a command named behind a number only took part in what was done."""
    helped = spot.around.language.clauses.helped
    behind = bool(helped) and place.kind == "command" and place.start >= spot.end
    return behind and compiled(helped).search(spot.around.text, spot.end, place.start) is not None


def _group(spot: Spot, named: tuple[Place, ...], memory: Memory) -> str:
    """The group of forces of a number; that of the speaker where none else is named, who tells of his own."""
    text, language = spot.around.text, spot.around.language
    ministry = spot.speaker is not None and spot.speaker.claimant == "russia:mod"
    its, number = spot.around.places if ministry and not named else named, (spot.start, spot.end)
    group = groups.of_group(text, its, spot.counts, number, spot.neighbours()[0], language)
    return groups.unnamed(text, spot.start, memory.scope, language) if group == NATIONAL else group


def _held_by_all(spot: Spot, named: tuple[Place, ...]) -> str:
    """The place at the end of a clause that holds for all it counts, if attacks are not counted anew before it."""
    text, language = spot.around.text, spot.around.language
    attacks = spot.taken.hole.metrics[0] in ("clashes", "attacks_repelled") and named
    if attacks and wholes.are_counted_again(text, spot.counts, spot.end, named[-1].start, language):
        return NATIONAL
    counted = [text.startswith(" - ", end) and end + 3 for _, end in spot.counts if end > spot.end]
    behind = [place for place in named if spot.end <= place.start]
    if any(place.start in counted or placing.leads(text, place.end, spot.counts, language) for place in behind):
        # "84 attacks, in the Pokrovsk direction - 27", "84 attacks, 27 - Pokrovsk": that of its own number.
        return NATIONAL
    return placing.shared(text, named, spot.start, spot.end, language, is_loss(spot.taken))


def _theirs(spot: Spot, memory: Memory, back: bool) -> bool:
    """Whether losses go on about the place before: not where one takes the word after the other side has counted."""
    over = memory.owner == "russia" or (memory.parted and grounds.is_others(memory.scope, memory.counted))
    if not is_loss(spot.taken) or (over and spot.speaker in spot.around.speakers and not back):
        return False
    return grounds.goes_on_there(spot.speaker, memory.scope, spot.around.text[spot.end :], spot.around.language)


def _is_free(spot: Spot, memory: Memory) -> bool:
    """Whether a sentence, or the one who speaks in it, is on the whole front, whatever place was named before."""
    text, language, said = spot.around.text, spot.around.language, spot.around.speakers
    answer = grounds.is_answer(spot.speaker, spot.speaker in said, (memory.scope, memory.ground))
    since = "cumulative" in (*spot.taken.hole.marks, *(frame.kind for frame in spot.around.frames))
    since = since and not grounds.are_few(memory.ground, spot.taken.number.low)
    return answer or since or memory.lost_by_all or is_whole(text, language) or is_elsewhere(text, language)


def _gone_on(spot: Spot, speaker: Speaker, named: tuple[Place, ...], memory: Memory) -> str:
    """The place that the sentence of a governor or a command goes on about."""
    fell = is_air(spot.taken) and is_of_them(spot.around.text, spot.start, spot.end, spot.around.language)
    if _goes_on(spot) or (fell and not memory.parted):
        return memory.last
    if is_loss(spot.taken) and not named and not memory.parted and memory.lost.startswith("direction:"):
        # "The enemy lost 315 there. Destroyed were 45 vehicles": losses go on about the direction before.
        return memory.lost
    over = placing.headed(spot.around.text, named, spot.start, spot.counts[0][0], spot.around.language)
    if is_air(spot.taken) and over != NATIONAL:
        return over  # "Over the Odesa region the command South shot down six missiles and nine drones."
    quoted = is_air(spot.taken) and speaker.start >= spot.end and speaker in spot.around.speakers
    if quoted and (told := grounds.told_before(memory.before, named, spot.around.language)):
        return told
    told = NATIONAL if grounds.is_listing(memory.above, spot.around.language) else memory.scope
    before = (told, memory.ground, is_air(spot.taken))
    return grounds.gone_on(speaker, spot.around.text, named, spot.start, spot.around.language, before)


def _named_scope(spot: Spot, named: tuple[Place, ...], memory: Memory) -> str:
    """The scope of the place named with a number; a town of the direction its paragraph is on stands for that one."""
    if _is_of_those_just_counted(spot, named, memory):
        return memory.last
    text = spot.around.text
    scope = placing.of_number(text, named, (spot.start, spot.end), spot.neighbours(), spot.around.language)
    scope = _paired(spot, named) if scope == NATIONAL and is_air(spot.taken) else scope
    # "In Siversk, eight assaults were stopped" opens with a town that is no part of the direction before.
    opens = bool(named) and named[0].start < _HEADING and text[named[0].end : named[0].end + 1] == ","
    of_town = placing.of_town(scope, named, text, spot.around.language)
    return memory.ground if memory.ground.startswith("direction:") and of_town and not opens else scope


def _paired(spot: Spot, named: tuple[Place, ...]) -> str:
    """The region of what was shot down together with it ("12 rockets and 9 drones over the Belgorod region")."""
    n, text = bisect_left(spot.counts, (spot.start, spot.end)) + 1, spot.around.text
    rules = spot.taken.found.phrase.rules
    if n >= len(spot.counts) or rules is None or (rules.actor != "opponent" and spot.start > _HEADING):
        return NATIONAL
    start, end = spot.counts[n]
    if not compiled(_PAIR.format(joins=spot.around.language.clauses.joins)).fullmatch(text, spot.end, start):
        return NATIONAL
    following = spot.counts[n + 1][0] if n + 1 < len(spot.counts) else len(text)
    scope = placing.of_number(text, named, (start, end), (spot.end, following), spot.around.language)
    return scope if scope.startswith(("region:", "sea:")) else NATIONAL


def _goes_on(spot: Spot) -> bool:
    """Whether a number counts a part of what was counted last ("four are still going on"), or is one of a pair."""
    hole, before = spot.taken.hole, spot.neighbours()[0]
    part = hole.metrics in (("clashes",), ("mlrs_shellings",)) and hole.marks == ("subset",)
    paired = before > 0 and compiled(r" \p{L}{1,2} ").fullmatch(spot.around.text, before, spot.start)
    return part or bool(paired)


def _is_of_realm(spot: Spot) -> bool:
    """Whether the only place of a sentence is named together with its whole country ("over Russia and Crimea")."""
    realm, places = spot.around.language.clauses.realm, spot.around.places
    alone = bool(realm) and len({place.scope for place in places}) == 1
    return alone and compiled(realm).search(spot.around.text, 0, places[0].start) is not None


def is_of_country(spot: Spot) -> bool:
    """Whether the words right after a number say that it is of the whole country ("and 118 drones across Ukraine")."""
    words, end = spot.around.language.clauses.country, spot.neighbours()[1]
    found = compiled(words).search(spot.around.text, spot.end, end) if words else None
    placed = any(spot.end <= place.start < end for place in spot.around.places)
    return _is_of_realm(spot) or (found is not None and not placed) or _is_nationwide(spot)


def _is_nationwide(spot: Spot) -> bool:
    """Whether the clause of a number turns to the whole country before it ("17 there; across the country 65")."""
    (first, last), nation = spot.clause(), spot.around.language.clauses.nation
    found = bool(nation) and first > 0 and compiled(nation).search(spot.around.text, first, spot.start)
    return bool(found) and not any(first <= place.start < last for place in spot.around.places)


def is_whole_of(spot: Spot) -> bool:
    """Whether the words after a number, up to the next one, say that it is the whole front's."""
    whole, upto = spot.around.language.clauses.whole, min(spot.neighbours()[1], spot.clause()[1])
    return compiled(whole).search(spot.around.text, spot.end, upto) is not None
