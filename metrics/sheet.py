"""One update while it is read: its sentences made ready, and what is remembered before the numbers of each."""

from dataclasses import dataclass
from itertools import pairwise

from metrics import (
    families,
    frames,
    grounds,
    homes,
    losses,
    mingled,
    numbers,
    owners,
    paragraphs,
    places,
    sentences,
    speakers,
)
from metrics.clauses import is_whole, opens_district
from metrics.context import Context
from metrics.language import Language, compiled, detection, known
from metrics.matching import Taken
from metrics.memory import Memory, Setting
from metrics.places import NATIONAL
from metrics.quick import in_lower_case
from metrics.sentences import Sentence
from metrics.sources import Source
from metrics.updates import Update
from metrics.voices import Voices

# How much of an update before a sentence a phrase may ask about, in characters.
_BEFORE = 1500


@dataclass(frozen=True, slots=True)
class Sheet:
    """One update, ready to be read.

    title      its headline
    pieces     its sentences: as they stand,
    plain, low after `numbers.plain`, and in lower case
    settings   of each sentence: they differ only in its language, and share one memory
    languages  of each sentence
    voices     who speaks in them
    whole      the headline and all of the update in lower case
    """

    title: str
    pieces: tuple[Sentence, ...]
    plain: tuple[str, ...]
    low: tuple[str, ...]
    settings: tuple[Setting, ...]
    languages: tuple[Language, ...]
    voices: Voices
    whole: str


def prepared(source: Source, update: Update, there: str) -> Sheet:
    """An update before it is read; `there` is the place that all updates before it have counted drones over."""
    language, publisher = known(detection.of_text(update.text, source.language)), speakers.publisher(source)
    split = sentences.split(update.text, language, update.start, update.title)
    pieces = mingled.parted(split, source.language)
    whole = numbers.plain(update.text)
    small, places_of = in_lower_case(whole), [(p.start - update.start, p.end - update.start) for p in pieces]
    # What a linked headline says is of another report: neither its speaker nor its places hold for this one.
    away = sentences.links(pieces, whole, update.start, language)
    plain, low = (
        tuple(" " * (b - a) if gone else text[a:b] for (a, b), gone in zip(places_of, away, strict=True))
        for text in (whole, small)
    )
    memory, codes = (
        Memory(home=homes.of_report(source.title, publisher, language), there=there),
        detection.of_sentences(plain, source.language),
    )
    settings = {code: Setting(source, update, known(code), memory) for code in dict.fromkeys(codes)}
    title, each = in_lower_case(numbers.plain(source.title)), tuple(settings[code] for code in codes)
    opens = tuple("\n" in whole[end:start] for (_, end), (start, _) in pairwise(((0, 0), *places_of)))
    languages = tuple(setting.language for setting in each)
    voices = Voices(plain, languages, publisher, opens)
    return Sheet(title, pieces, plain, low, each, languages, voices, f"{title} {small}")


def above(sheet: Sheet, n: int) -> str:
    """What stands above sentence n, in lower case: the headline, the sentences before it, the line it belongs under."""
    before, length = [], 0
    for i in range(n - 1, -1, -1):
        before.append(sheet.low[i])
        if (length := length + len(sheet.low[i]) + 1) > _BEFORE:
            break
    else:
        before.append(sheet.title)
    return f"{' '.join(reversed(before))[-_BEFORE:]} {in_lower_case(numbers.plain(sheet.pieces[n].lead))}"


def remember(sheet: Sheet, n: int, taken: list[Taken], around: Context) -> None:
    """Puts into the memory what all above sentence n has settled for its numbers, before they are taken."""
    memory = sheet.settings[n].memory
    memory.scope = grounds.pointed(sheet.plain, n, memory.seen, not memory.counted, around.language) or grounds.last(
        sheet.plain[memory.seen : n], memory.scope, around.language
    )
    paragraphs.remember(memory, sheet.plain[:n], sheet.voices.opens, around.language)
    memory.above = sheet.plain[n - 1] if n else ""
    memory.before, memory.parted = sheet.voices.above(memory.seen, n)
    memory.struck = grounds.struck(sheet.plain[:n], around.language)
    listed = grounds.listed_under(numbers.plain(sheet.pieces[n].lead), sheet.plain[:n], around.language)
    memory.ground = listed or (NATIONAL if families.are_of_the_front(taken) else _ground(sheet, n))
    memory.seen = n + 1
    daily = any(frame.kind == "past_day" for frame in around.frames)
    daily = daily or (not sheet.pieces[n].lead and losses.are_a_days(taken))
    memory.total = losses.are_totals(taken) or (memory.total and _goes_on(sheet, n) and not daily)
    if memory.head is None:
        _remember_report(sheet, n, memory, around.language)


def _remember_report(sheet: Sheet, n: int, memory: Memory, language: Language) -> None:
    """What holds for the whole update, asked for at its first sentence with a number."""
    memory.head = frames.heading(zip(sheet.plain, sheet.languages, strict=True))
    memory.lead = frames.lead(sheet.plain[:n], language)
    opened = sheet.languages[0]
    memory.region = homes.region(sheet.plain, sheet.languages)
    memory.alone = homes.alone(sheet.plain, sheet.languages)
    local = homes.of_line(sheet.plain[0], opened, sheet.voices.parted)
    memory.local = memory.there if local == NATIONAL else local
    known_as = (memory.home, homes.of_report(sheet.plain[0], None, opened), memory.region)
    memory.home = next((place for place in known_as if place != NATIONAL), NATIONAL)
    memory.districts = sum(opens_district(text, opened) for text in sheet.plain) > 1
    memory.digest = paragraphs.digest(opened.times.digest, sheet.low[0])
    memory.russian = owners.are_of_russia(sheet.plain, sheet.voices.named, opened)


def _goes_on(sheet: Sheet, n: int) -> bool:
    """Whether sentence n goes on with the list of the one before it."""
    return bool(sheet.pieces[n].lead or compiled(sheet.languages[n].clauses.goes_on).match(sheet.plain[n]))


def _ground(sheet: Sheet, n: int) -> str:
    """The place that the paragraph of sentence n has opened with, unless it has turned to the whole front since."""
    language, memory = sheet.languages[n], sheet.settings[n].memory
    if not language.clauses.opens:
        return NATIONAL
    for i in range(n - 1, -1, -1):
        opened = places.opening(sheet.plain[i], language, memory.last)
        if sheet.voices.opens[i + 1]:
            if sentences.is_heading(sheet.plain[i]) or opened.startswith("group:"):
                return opened
            return memory.struck if memory.struck != NATIONAL else grounds.only(sheet.plain, language)
        if grounds.is_listing(sheet.plain[i], language):
            return NATIONAL
        if opened != NATIONAL or is_whole(sheet.plain[i], language):
            # "In the Lyman one were 11. The hardest was the Pokrovsk one. 212 men were lost there."
            since = {place.scope for text in sheet.plain[i + 1 : n] for place in places.find(text, language)}
            other = any(scope.startswith("direction:") and scope != opened for scope in since)
            return NATIONAL if other and places.turns(sheet.plain[i], language) else opened
    return NATIONAL
