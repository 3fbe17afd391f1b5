"""Rules over sentences: the claims a source makes, and the numbers that were seen and refused."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from functools import cache, partial
from typing import Any

from metrics import (
    compared,
    context,
    doubts,
    lacking,
    markup,
    matching,
    numbers,
    patience,
    statements,
    taking,
    totals,
    updates,
)
from metrics.claims import Claim, Refused, mark_name
from metrics.context import Spot
from metrics.matching import Skeleton, Taken
from metrics.numbers import Number
from metrics.phrases import Phrase, Rules, put_marks
from metrics.rules import RULES
from metrics.sheet import Sheet, above, prepared, remember
from metrics.sources import Source
from metrics.statements import Stated
from metrics.updates import Update


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
    """One update and what is found in it so far; `room` is which phrases of rules find there what they need."""

    wish: _Wish
    sheet: Sheet
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
            page = _read_page(_Page(wish, prepared(source, update, statements.of_one_place(claims))), deadline)
        except TimeoutError:
            stalled.append(update.id)
            continue
        claims += totals.settled(statements.of_update(page.claims, page.sheet.voices.named), source.text)
        asked = (one for one in page.refused if wish.refused or one.reason == "implausible")
        left += sorted(asked, key=lambda one: one.start)
    return Reading(found, tuple(statements.distinct(claims)), tuple(left), tuple(stalled))


def _read_page(page: _Page, deadline: patience.Deadline) -> _Page:
    for n, (low, setting) in enumerate(zip(page.sheet.low, page.sheet.settings, strict=True)):
        deadline.keep()
        if numbers.mentions(low, setting.language):
            phrases = _phrases(page, n)
            if phrases or page.wish.refused:
                _read_sentence(page, n, phrases)
    return page


def _phrases(page: _Page, n: int) -> Iterable[Phrase]:
    """The phrases that are worth trying on sentence n."""
    rules = matching.of_language(page.wish.rules, page.sheet.languages[n])
    if not page.wish.dispatch:
        return matching.every(rules)
    if rules not in page.room:
        page.room[rules] = matching.room(page.sheet.whole, rules)
    tried = matching.possible(page.sheet.low[n], rules, page.room[rules])
    # A phrase that refuses numbers only matters beside one that takes them.
    return tried if page.wish.refused or any(phrase.takes for phrase in tried) else ()


def _read_sentence(page: _Page, n: int, phrases: Iterable[Phrase]) -> None:
    """Take every number of sentence n that one of the phrases reads, refuse the others."""
    text, setting = page.sheet.plain[n], page.sheet.settings[n]
    found = lacking.told(numbers.find(text, setting.language), text, setting.language)
    bones = matching.skeleton(text, found, setting.language.clauses.hearsay)
    rules = matching.of_language(page.wish.rules, setting.language) if page.wish.dispatch else ()
    taken = matching.match(bones, cache(partial(above, page.sheet, n)), phrases, rules)
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
            page.refused.append(taking.refusal(number, page.sheet.pieces[n], reason, page.sheet.settings[n]))


def _take(taken: list[Taken], bones: Skeleton, page: _Page, n: int) -> None:
    """The claims of the numbers of sentence n that phrases do not refuse."""
    if not taken:
        return
    sheet = page.sheet
    around = context.around(sheet.plain[n], sheet.languages[n])
    around = replace(around, speakers=sheet.voices.known(n, around.speakers))
    speaker = sheet.voices.settle(n, around.speakers)
    counts = tuple((count.start, count.end) for count in bones.counts)
    remember(sheet, n, taken, around)
    for one in taken:
        before = None if speaker else sheet.voices.before(n)
        claims, refused = taking.take(Spot(one, around, counts), sheet.pieces[n], before, sheet.settings[n])
        page.claims += [(claim, sheet.pieces[n].title) for claim in claims]
        page.refused += [refused] if refused else []


def _unread(page: _Page, n: int) -> Callable[[Number], str]:
    """The reason that stands beside each count of sentence n that no phrase reads."""
    text, language = page.sheet.plain[n], page.sheet.languages[n]
    if not any(True for _ in matching.tried(page.sheet.low[n], matching.of_language(page.wish.rules, language))):
        return lambda number: "other_subject"
    return lambda number: "conditional" if doubts.is_doubted(text, number, language) else "unread"


def mark(source: Source, rules: tuple[Rules, ...] = RULES) -> str:
    """The source's text with every claim marked in it, as the examples of the phrases are written (see `phrases`)."""
    return marked(source, read(source, rules=rules))


def marked(source: Source, reading: Reading) -> str:
    """The same for a source that has been read."""
    return put_marks(source.text, ((mark_name(c), c.start, c.end) for c in reading.claims if c.rule != totals.SUM))
