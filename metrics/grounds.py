"""The ground that a governor, a command or the head of a list speaks for, and what of it a number holds for."""

from collections.abc import Iterable
from functools import lru_cache

from metrics import speakers
from metrics.clauses import is_along_front, is_whole
from metrics.language import Language, compiled
from metrics.language.places import CONTESTED
from metrics.places import NATIONAL, Place, ahead, find, joint, points_back, together
from metrics.placing import led, turned
from metrics.sentences import is_heading
from metrics.speakers import GENERIC, Speaker

# Regions of Russia in which its army fights.
_BORDER = ("Kursk", "Belgorod", "Bryansk")
# So many sentences a governor goes on to count strikes on the settlements of his region.
_STRUCK = 8
# A report on one direction has its first line and two sentences at least.
_SHORT = 3
# "The head of Bryansk region": what a title is followed by stands so near to it.
_BESIDE = 3
# A direction sees fewer people and machines lost in a day than this, and more in a longer time.
_FEW = 1000
# No command's part of the front has seen so many men or machines lost, in whatever time.
_ALL = 200_000


def struck(sentences: tuple[str, ...], language: Language) -> str:
    """The region whose settlements the last sentence of the kind says were hit so often; else national."""
    words = language.clauses.struck
    for text in reversed(sentences[-_STRUCK:]) if words else ():
        if found := compiled(words).search(text):
            return next(
                (p.scope for p in find(text, language) if p.kind == "region" and p.start >= found.end()), NATIONAL
            )
        if is_whole(text, language):
            return NATIONAL
    return NATIONAL


def is_listing(text: str, language: Language) -> bool:
    """Whether a sentence gives several directions a number each: "12 in the Lyman sector, in the Siversk one - 7"."""
    named = [place for place in find(text, language) if place.kind == "direction"]
    return any(
        other.scope != named[0].scope and compiled(r"(?: \p{L}+)? - (?:\d|\p{Ll})").match(text, other.end)
        for other in named[1:]
    )


@lru_cache(maxsize=8)
def only(sentences: tuple[str, ...], language: Language) -> str:
    """The one direction that a whole report is on, from its first line and the sentence after that; else national."""
    if len(sentences) < _SHORT or any(is_along_front(s, language) for s in sentences):
        return NATIONAL
    named = [[p.scope for p in find(text, language) if p.kind == "direction"] for text in sentences]
    told = {scope for scopes in named for scope in scopes}
    if len(told) != 1 or not (named[0] and named[1]):
        return NATIONAL
    its = next(iter(told)).replace("direction:", "command:")
    if any(place.scope == its for text in sentences for place in find(text, language)):
        # A command's own part of the front is told for the command.
        return NATIONAL
    said = (s.claimant for text in sentences for s in speakers.find(text, find(text, language), language))
    return NATIONAL if any(claimant.endswith("_staff") for claimant in said) else told.pop()


def are_few(ground: str, lost: float | None) -> bool:
    """Whether so few are lost where the paragraph is on one direction, that "total losses" are those of its day.

    All since a start is told of no single direction or group of forces.
    """
    return ground.startswith("direction:") and (lost or 0) < _FEW


def are_of_all(speaker: Speaker | None, loss: bool, lost: float | None) -> bool:
    """Whether a command tells of so many lost that they are all since the invasion, of the whole front."""
    return loss and speaker is not None and speaker.scope.startswith("command:") and (lost or 0) >= _ALL


def last_group(sentences: tuple[str, ...], language: Language) -> str | None:
    """The group of forces, or groups of one list, that sentences name last: what is lost after them is lost to it."""
    for text in reversed(sentences):
        if any(stem in text.lower() for stem in language.places.grouped):
            groups = [place for place in find(text, language) if place.kind == "group"]
            if groups:
                return together(text, groups, language) or groups[-1].scope
    return None


def last(sentences: tuple[str, ...], before: str, language: Language) -> str:
    """The group of forces that sentences name last, else the place `before`; no command's behind a heading."""
    left = before.startswith("command:") and any(map(is_heading, sentences))
    return last_group(sentences, language) or (NATIONAL if left else before)


def of_speaker(speaker: Speaker, here: bool, air: bool, named: str) -> str:
    """The ground a governor or a command speaks for, down to a direction on it; `named` is the number's own place.

    One who spoke in a sentence before (not `here`) does not speak for another region that this one names, and a command
    of the air tells over which region something fell.
    """
    narrower = not here or speaker.scope.startswith("command:")
    told = narrower and named.startswith(("region:", "city:", "sea:"))
    # "The enemy struck the Zaporizhzhia and Kherson regions 12 times": both are the command's.
    told = told and not (speaker.scope.startswith("command:") and not air and " and " in named)
    # The head of a region does not count for another one.
    place, own = named.partition(":")[2], speaker.scope.partition(":")[2]
    other = named.startswith("region:") or (named.startswith("city:") and place != own)
    told = told or (speaker.scope.startswith("region:") and other)
    return named if told or named.startswith("direction:") else speaker.scope


def gone_on(
    speaker: Speaker, text: str, named: tuple[Place, ...], at: int, language: Language, before: tuple[str, str, bool]
) -> str:
    """The place that a command's sentence goes on about, where the number at this offset names none.

    `before` is the place told before, the one that the paragraph has opened with ("In that sector were five assaults.
    They made seven air strikes"), and whether an attack from the air is counted: of the front directions lead.
    """
    if not speaker.scope.startswith("command:"):
        return NATIONAL
    told, ground, air = before
    if air or told.startswith("direction:"):
        back = points_back(text, language, named)
        if air or back:
            return told if back else NATIONAL
    if ground.startswith("direction:") and not compiled(language.clauses.whole).search(text, 0, at):
        return ground
    return led(text, named, at, language) if language.clauses.opens else NATIONAL


def of_paragraph(ground: str, before: str) -> str:
    """The place of losses that name none: the one `before`, unless the paragraph has opened with another (`ground`).

    A group of forces or a command told before has lost them also where the paragraph opens with a direction.
    """
    kept = ground == NATIONAL or before.startswith(("group:", "command:"))
    return before if kept and not ground.startswith("group:") else ground


def is_others(before: str, counted: Iterable[str]) -> bool:
    """Whether the place before is a region, or a direction that only Ukraine has counted on: Russia named neither."""
    theirs = any(name.startswith("ukrainian_") for name in counted)
    return before.startswith("region:") or (before.startswith("direction:") and not theirs)


def goes_on_there(speaker: Speaker | None, before: str, rest: str, language: Language) -> bool:
    """Whether Russia's side, who counts losses, can go on about the place before: no region far from the front.

    `rest` is what stands behind the number: "most of all, in the zone of Tsentr" makes it one of all.
    """
    if any(words and compiled(words).search(rest) for words in (language.clauses.mostly, language.clauses.some)):
        return False
    region = before.partition(":")[2] if before.startswith(("region:", "city:")) else ""
    near = not region or region in CONTESTED or region in _BORDER
    return speaker is not None and speaker.side == "russia" and near


def told_before(text: str, here: tuple[Place, ...], language: Language) -> str | None:
    """The one region that the sentence before names, of what a command is only quoted for; None where it is not one.

    `here` are the places of the sentence itself, which names none beside the command.
    """
    if not text or any(place.kind != "command" for place in here):
        return None
    named = {place.scope for place in find(text, language) if place.kind != "command"}
    scope = named.pop() if len(named) == 1 else ""
    return scope if scope.startswith("region:") else None


def is_answer(speaker: Speaker | None, here: bool, before: tuple[str, str]) -> bool:
    """Whether another one speaks than the one whose group of forces or command stands before, or heads the paragraph.

    Ukraine after Russia's ministry, which alone reports by group of forces; and, where the sentence itself names it
    (`here`), a body of the whole country after a command of a part of it.
    """
    if speaker is None:
        return False
    if here and before[0].startswith("command:") and speaker.scope == NATIONAL and speaker.claimant not in GENERIC:
        return True
    return speaker.side == "ukraine" and any(place.startswith("group:") for place in before)


def opened(text: str, named: tuple[Place, ...], upto: tuple[int, int], loss: bool, language: Language) -> str:
    """What a list opens with before its first number: of losses any place, of the front a region.

    `upto` is where that number stands, and where the one asked for does. Or a direction that it turns to between them,
    or the directions joined at its end: "it lost 800 men and 20 tanks on the Donetsk and Zaporizhzhia axes".
    """
    at, number = upto
    if not loss and is_whole(text, language):
        return NATIONAL
    if loss and (later := turned(text, [p for p in named if p.end <= number], language)):
        return joint(later, leading=True)
    if loss and all(place.kind == "direction" and place.start > at for place in named):
        return together(text, list(named), language) or NATIONAL
    leading = ahead(text, named, at, language)
    return leading if loss or leading.startswith("region:") else NATIONAL


def is_speakers(place: Place, said: tuple[Speaker, ...], at: int) -> bool:
    """Whether a place is part of the name of one who speaks for the whole country, or of a governor's title.

    A group of forces that says nothing is where something was lost. Whose title stands behind the number, at this
    offset, tells of another one.
    """
    return any(
        s.start <= place.start < s.end and (s.says or place.kind != "group")
        if s.scope == NATIONAL
        else place.end + 1 == s.start
        or (at <= s.start and s.scope == place.scope and 0 < place.start - s.end < _BESIDE)
        for s in said
    )


def listed_under(lead: str, sentences: tuple[str, ...], language: Language) -> str | None:
    """The region that the line over a list speaks of, as the sentences before name it last: "across the region:"."""
    if not lead or not points_back(lead, language):
        return None
    named = (last_named(text, language) for text in reversed(sentences))
    return next((scope for scope in named if scope and scope.startswith(("region:", "city:"))), None)


def pointed(sentences: tuple[str, ...], n: int, seen: int, first: bool, language: Language) -> str | None:
    """The place that the sentences since the last claim have named last, where sentence n speaks of "there".

    Or where it is the `first` one that is taken, of "them" behind one that does: "They attacked the region. 15 of them
    were shot down." Sentences before the one `seen` last hold claims.
    """
    them = first and n > 0 and compiled(language.clauses.of_them).search(sentences[n]) is not None
    if n == 0 or not any(points_back(one, language) for one in sentences[n - 1 if them else n : n + 1]):
        return None
    named = (last_named(sentences[i], language) for i in range(n - 1, min(seen, n - 1) - 1, -1))
    return next(filter(None, named), None)


def last_named(text: str, language: Language) -> str | None:
    """The place, or the list of groups of forces or of regions, that a sentence names last, if any."""
    named = [p for p in find(text, language) if p.kind in ("direction", "region", "city", "group")]
    groups = [p for p in named if p.kind == "group"]
    listed = groups or [p for p in named if p.kind == "region"]
    joint = together(text, listed, language) if listed == (groups or named) else None
    return joint or (groups or named)[-1].scope if named else None
