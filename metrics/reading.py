"""Rules over sentences: the claims a source makes, and the numbers that were seen and refused."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from functools import cache, partial
from itertools import pairwise
from typing import Any

from metrics import (
    compared,
    context,
    doubts,
    families,
    frames,
    grounds,
    lacking,
    losses,
    markup,
    matching,
    mingled,
    numbers,
    owners,
    paragraphs,
    patience,
    places,
    sentences,
    speakers,
    statements,
    taking,
    totals,
    updates,
)
from metrics.claims import Claim, Refused, mark_name
from metrics.clauses import is_whole, opens_district
from metrics.context import Spot
from metrics.language import compiled, detection, known
from metrics.matching import Skeleton, Taken
from metrics.memory import Memory, Setting
from metrics.numbers import Number
from metrics.phrases import Phrase, Rules, put_marks
from metrics.places import NATIONAL
from metrics.quick import in_lower_case
from metrics.rules import RULES
from metrics.sentences import Sentence
from metrics.sources import Source
from metrics.statements import Stated
from metrics.updates import Update
from metrics.voices import Voices, home, local

_BEFORE = 1500  # How much of an update before a sentence a phrase may ask about, in characters.


@dataclass(frozen=True, slots=True)
class Reading:
    """What one source gives: its updates, the claims and the refused numbers, in the order of the text.

    stalled    the ids of updates that are left out, for they could not be read in the time one update has
    """

    updates: tuple[Update, ...]
    claims: tuple[Claim, ...]
    refused: tuple[Refused, ...]
    stalled: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Wish:
    """With which rules to read, whether to try every one of them, and whether refused numbers are wanted."""

    rules: tuple[Rules, ...]
    dispatch: bool
    refused: bool


@dataclass(slots=True)
class _Page:
    """One update while it is read, and what is found in it so far.

    wish       what is asked of its source; title: its headline
    pieces     its sentences: as they stand,
    plain, low after `numbers.plain`, and in lower case
    settings   of each sentence: they differ only in its language, and share one memory
    whole      the headline and all of the update in lower case, and
    room       which phrases of rules find there what they need
    """

    wish: _Wish
    title: str
    pieces: tuple[Sentence, ...]
    plain: tuple[str, ...]
    low: tuple[str, ...]
    settings: tuple[Setting, ...]
    voices: Voices
    whole: str
    room: dict[tuple[Rules, ...], int] = field(default_factory=dict)
    claims: list[Stated] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)


def read(source: Source, dispatch: bool = True, rules: tuple[Rules, ...] = RULES, refused: bool = True) -> Reading:
    """Every claim of a source, each number refused in it; faster, and only those no day can hold, without `refused`.

    Pure: the same source gives the same answer. With `dispatch` off every rule is tried on every sentence.
    Offsets are those of `source.text`; times carry their zone; days are Kyiv days.
    """
    clean = markup.clean(source.text)
    if clean.text == source.text:
        return _read(source, _Wish(rules, dispatch, refused))
    found = _read(replace(source, text=clean.text), _Wish(rules, dispatch, refused))
    put = partial(_placed, source.text, clean)
    pieces, claims, left = (tuple(map(put, each)) for each in (found.updates, found.claims, found.refused))
    return Reading(pieces, claims, left, found.stalled)


def _placed(text: str, clean: markup.Clean, one: Any) -> Any:
    """An update, a claim or a refused number with its place and its words in the text as it was."""
    start, end = clean.start(one.start), clean.end(one.end)
    if isinstance(one, Update):
        return replace(one, start=start, end=end, text=text[start:end])
    first, last = clean.start(one.sentence_start), clean.end(one.sentence_start + len(one.sentence))
    return replace(one, start=start, end=end, words=text[start:end], sentence_start=first, sentence=text[first:last])


def _read(source: Source, wish: _Wish) -> Reading:
    """The same for a text without marks."""
    found = updates.split(source)
    claims: list[Claim] = []
    left: list[Refused] = []
    stalled: list[str] = []
    for update in found:
        deadline = patience.Deadline(update.text)
        try:
            page = _read_page(_page(source, update, wish, statements.of_one_place(claims)), deadline)
        except TimeoutError:
            stalled.append(update.id)
            continue
        claims += totals.settled(statements.of_update(page.claims, page.voices.named), source.text)
        asked = (one for one in page.refused if wish.refused or one.reason == "implausible")
        left += sorted(asked, key=lambda one: one.start)
    return Reading(found, tuple(statements.distinct(claims)), tuple(left), tuple(stalled))


def _read_page(page: _Page, deadline: patience.Deadline) -> _Page:
    for n, (low, setting) in enumerate(zip(page.low, page.settings, strict=True)):
        deadline.keep()
        if numbers.mentions(low, setting.language):
            phrases = _phrases(page, n)
            if phrases or page.wish.refused:
                _read_sentence(page, n, phrases)
    return page


def _page(source: Source, update: Update, wish: _Wish, there: str) -> _Page:
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
        Memory(home=home(source.title, publisher, language), there=there),
        detection.of_sentences(plain, source.language),
    )
    settings = {code: Setting(source, update, known(code), memory) for code in dict.fromkeys(codes)}
    title, each = in_lower_case(numbers.plain(source.title)), tuple(settings[code] for code in codes)
    opens = tuple("\n" in whole[end:start] for (_, end), (start, _) in pairwise(((0, 0), *places_of)))
    voices = Voices(plain, tuple(setting.language for setting in each), publisher, opens)
    return _Page(wish, title, pieces, plain, low, each, voices, f"{title} {small}")


def _phrases(page: _Page, n: int) -> Iterable[Phrase]:
    """The phrases that are worth trying on sentence n."""
    rules = matching.of_language(page.wish.rules, page.settings[n].language)
    if not page.wish.dispatch:
        return matching.every(rules)
    if rules not in page.room:
        page.room[rules] = matching.room(page.whole, rules)
    tried = matching.possible(page.low[n], rules, page.room[rules])
    # A phrase that refuses numbers only matters beside one that takes them.
    return tried if page.wish.refused or any(phrase.takes for phrase in tried) else ()


def _above(page: _Page, n: int) -> str:
    """What stands above sentence n, in lower case: the headline, the sentences before it, the line it belongs under."""
    before, length = [], 0
    for i in range(n - 1, -1, -1):
        before.append(page.low[i])
        if (length := length + len(page.low[i]) + 1) > _BEFORE:
            break
    else:
        before.append(page.title)
    return f"{' '.join(reversed(before))[-_BEFORE:]} {in_lower_case(numbers.plain(page.pieces[n].lead))}"


def _read_sentence(page: _Page, n: int, phrases: Iterable[Phrase]) -> None:
    """Take every number of sentence n that one of the phrases reads, refuse the others."""
    text, setting = page.plain[n], page.settings[n]
    found = lacking.told(numbers.find(text, setting.language), text, setting.language)
    bones = matching.skeleton(text, found)
    rules = matching.of_language(page.wish.rules, setting.language) if page.wish.dispatch else ()
    taken = matching.match(bones, cache(partial(_above, page, n)), phrases, rules)
    taken = compared.also(bones, taken, setting.language, setting.memory)
    if page.wish.refused:
        _refuse(page, n, found, taken)
    _take([one for one in taken if not one.hole.refuse], bones, page, n)


def _refuse(page: _Page, n: int, found: tuple[Number, ...], taken: list[Taken]) -> None:
    """The numbers of sentence n that no phrase reads, or that one refuses."""
    read, unread = {one.number: one.hole.refuse for one in taken}, _unread(page, n)
    for number in found:
        reason = read.get(number, unread(number) if number.kind == "count" else number.kind)
        if reason and (number in read or not (number.bare or number.implied)):
            page.refused.append(taking.refusal(number, page.pieces[n], reason, page.settings[n]))


def _take(taken: list[Taken], bones: Skeleton, page: _Page, n: int) -> None:
    """The claims of the numbers of sentence n that phrases do not refuse."""
    if not taken:
        return
    around = context.around(page.plain[n], page.settings[n].language)
    around = replace(around, speakers=page.voices.known(n, around.speakers))
    speaker = page.voices.settle(n, around.speakers)
    counts, memory = tuple((count.start, count.end) for count in bones.counts), page.settings[n].memory
    memory.scope = grounds.pointed(page.plain, n, memory.seen, not memory.counted, around.language) or grounds.last(
        page.plain[memory.seen : n], memory.scope, around.language
    )
    paragraphs.remember(memory, page.plain[:n], page.voices.opens, around.language)
    memory.above = page.plain[n - 1] if n else ""
    memory.before, memory.parted = page.voices.above(memory.seen, n)
    above = grounds.listed_under(numbers.plain(page.pieces[n].lead), page.plain[:n], around.language)
    memory.ground = above or (NATIONAL if families.are_of_the_front(taken) else _ground(page, n))
    memory.struck = grounds.struck(page.plain[:n], around.language)
    memory.seen = n + 1
    daily = any(frame.kind == "past_day" for frame in around.frames)
    memory.total = losses.are_totals(taken) or (memory.total and _goes_on(page, n) and not daily)
    if memory.head is None:
        memory.head = frames.heading(zip(page.plain, (one.language for one in page.settings), strict=True))
        memory.lead = frames.lead(page.plain[:n], around.language)
        opened = page.settings[0].language
        memory.local, memory.region = local(page.plain[0], opened, page.voices.parted), page.voices.region()
        memory.local = memory.there if memory.local == NATIONAL else memory.local
        homes = (memory.home, home(page.plain[0], None, opened), memory.region)
        memory.home = next((place for place in homes if place != NATIONAL), NATIONAL)
        memory.districts = sum(opens_district(text, opened) for text in page.plain) > 1
        memory.digest = paragraphs.digest(opened.times.digest, page.low[0])
        memory.russian = owners.are_of_russia(page.plain, page.voices.named, opened)
    for one in taken:
        before = None if speaker else page.voices.before(n)
        claims, refused = taking.take(Spot(one, around, counts), page.pieces[n], before, page.settings[n])
        page.claims += [(claim, page.pieces[n].title) for claim in claims]
        page.refused += [refused] if refused else []


def _goes_on(page: _Page, n: int) -> bool:
    """Whether sentence n goes on with the list of the one before it."""
    return bool(page.pieces[n].lead or compiled(page.settings[n].language.clauses.goes_on).match(page.plain[n]))


def _ground(page: _Page, n: int) -> str:
    """The place that the paragraph of sentence n has opened with, unless it has turned to the whole front since."""
    language = page.settings[n].language
    if not language.clauses.opens:
        return NATIONAL
    for i in range(n - 1, -1, -1):
        opened = places.opening(page.plain[i], language, page.settings[n].memory.last)
        if page.voices.opens[i + 1]:
            if sentences.is_heading(page.plain[i]) or opened.startswith("group:"):
                return opened
            struck = grounds.struck(page.plain[:n], language)
            return struck if struck != NATIONAL else grounds.only(page.plain, language)
        if grounds.is_listing(page.plain[i], language):
            return NATIONAL
        if opened != NATIONAL or is_whole(page.plain[i], language):
            return opened
    return NATIONAL


def _unread(page: _Page, n: int) -> Callable[[Number], str]:
    """The reason that stands beside each count of sentence n that no phrase reads."""
    text, language = page.plain[n], page.settings[n].language
    if not any(True for _ in matching.tried(page.low[n], matching.of_language(page.wish.rules, language))):
        return lambda number: "other_subject"
    return lambda number: "conditional" if doubts.is_doubted(text, number, language) else "unread"


def mark(source: Source, rules: tuple[Rules, ...] = RULES) -> str:
    """The source's text with every claim marked in it, as the examples of the phrases are written (see `phrases`)."""
    return marked(source, read(source, rules=rules))


def marked(source: Source, reading: Reading) -> str:
    """The same for a source that has been read."""
    return put_marks(source.text, ((mark_name(c), c.start, c.end) for c in reading.claims if c.rule != totals.SUM))
