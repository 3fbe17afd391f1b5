"""Rules over sentences: the claims a source makes, and the numbers that were seen and refused."""

from dataclasses import dataclass, field
from functools import partial

from metrics import context, lacking, matching, numbers, places, sentences, speakers, statements, taking, updates
from metrics.claims import Claim, Refused
from metrics.context import Memory, Spot
from metrics.language import compiled, detection, known
from metrics.matching import Skeleton, Taken
from metrics.phrases import Rules, put_marks
from metrics.places import NATIONAL
from metrics.rules import RULES
from metrics.sentences import Sentence
from metrics.sources import Source
from metrics.speakers import Speaker
from metrics.statements import Stated
from metrics.taking import Setting
from metrics.updates import Update

# How much of an update before a sentence a phrase may ask about, in characters.
_BEFORE = 1500


@dataclass(frozen=True, slots=True)
class Reading:
    """What one source gives: its updates, the claims and the refused numbers, in the order of the text."""

    updates: tuple[Update, ...]
    claims: tuple[Claim, ...]
    refused: tuple[Refused, ...]


@dataclass(slots=True)
class _Page:
    """One update while it is read: its sentences, as they stand and after `numbers.plain`, and what is found so far.

    settings   of each sentence: they differ only in its language, and share one memory
    """

    settings: tuple[Setting, ...]
    rules: tuple[Rules, ...]
    dispatch: bool
    pieces: tuple[Sentence, ...]
    plain: tuple[str, ...]
    publisher: Speaker | None
    said: dict[int, Speaker | None] = field(default_factory=dict)
    claims: list[Stated] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)


def read(source: Source, dispatch: bool = True, rules: tuple[Rules, ...] = RULES) -> Reading:
    """Every claim and every refused number of a source.

    Pure: the same source gives the same answer. With `dispatch` off every rule is tried on every sentence.
    Offsets are those of `source.text`; times carry their zone; days are Kyiv days.
    """
    found = updates.split(source)
    claims: list[Claim] = []
    refused: list[Refused] = []
    for update in found:
        page = _page(source, update, rules, dispatch)
        _read_page(page)
        claims += statements.of_update(page.claims, partial(_named, page))
        refused += sorted(page.refused, key=lambda one: one.start)
    return Reading(found, tuple(statements.distinct(claims)), tuple(refused))


def _page(source: Source, update: Update, rules: tuple[Rules, ...], dispatch: bool) -> _Page:
    language = known(detection.of_text(update.text, source.language))
    pieces = sentences.split(update.text, language, update.start, update.title)
    plain = tuple(numbers.plain(piece.text) for piece in pieces)
    memory, codes = Memory(), detection.of_sentences(plain, source.language)
    settings = {code: Setting(source, update, known(code), memory) for code in dict.fromkeys(codes)}
    return _Page(tuple(settings[code] for code in codes), rules, dispatch, pieces, plain, _publisher(source))


def _publisher(source: Source) -> Speaker | None:
    """The body that publishes the source, when it is one of those that state figures."""
    if source.kind != "official" or not source.publisher:
        return None
    return next(iter(speakers.find(source.publisher, (), known(detection.of_text(source.publisher)))), None)


def _read_page(page: _Page) -> None:
    before = numbers.lowered(numbers.plain(page.settings[0].source.title)) if page.settings else ""
    for n, text in enumerate(page.plain):
        if numbers.mentions(text, page.settings[n].language):
            _read_sentence(page, n, f"{before} {numbers.lowered(numbers.plain(page.pieces[n].lead))}")
        before = f"{before} {numbers.lowered(text)}"[-_BEFORE:]


def _read_sentence(page: _Page, n: int, before: str) -> None:
    """Take every number of sentence n that a phrase reads, refuse the others; `before` is what stands above it."""
    text, piece, setting = page.plain[n], page.pieces[n], page.settings[n]
    found = lacking.turned(numbers.find(text, setting.language), text, setting.language)
    bones = matching.skeleton(text, found)
    rules = matching.of_language(page.rules, setting.language)
    taken = matching.match(bones, before, rules, page.dispatch)
    unread = _unread(text, rules)
    read = {one.number: one.hole.refuse for one in taken}
    for number in found:
        reason = read.get(number, unread if number.kind == "count" else number.kind)
        if reason and (number in read or not (number.bare or number.implied)):
            page.refused.append(taking.refusal(number, piece, reason, setting))
    _take([one for one in taken if not one.hole.refuse], bones, page, n)


def _take(taken: list[Taken], bones: Skeleton, page: _Page, n: int) -> None:
    """The claims of the numbers of sentence n that phrases do not refuse."""
    if not taken:
        return
    around = context.around(page.plain[n], page.settings[n].language)
    page.said[n] = _last_to_say(around.speakers)
    counts = tuple((count.start, count.end) for count in bones.counts)
    page.settings[n].memory.ground = _ground(page, n)
    for one in taken:
        before = None if page.said[n] else _speaker_before(page, n)
        claims, refused = taking.take(Spot(one, around, counts), page.pieces[n], before, page.settings[n])
        page.claims += [(claim, page.pieces[n].title) for claim in claims]
        page.refused += [refused] if refused else []


def _ground(page: _Page, n: int) -> str:
    """The place that the paragraph of sentence n has opened with, unless it has turned to the whole front since."""
    language, pieces = page.settings[n].language, page.pieces
    if not language.clauses.opens:
        return NATIONAL
    text, offset = page.settings[n].update.text, page.settings[n].update.start
    for i in range(n - 1, -1, -1):
        if "\n" in text[pieces[i].end - offset : pieces[i + 1].start - offset]:
            return NATIONAL
        opened = places.opening(page.plain[i], language)
        if opened != NATIONAL or compiled(language.clauses.whole).search(page.plain[i]):
            return opened
    return NATIONAL


def _unread(text: str, rules: tuple[Rules, ...]) -> str:
    """The reason that stands beside a count of the sentence that no phrase reads."""
    return "unread" if any(True for _ in matching.tried(text.lower(), rules)) else "other_subject"


def _said(page: _Page, n: int) -> Speaker | None:
    """The speaker that sentence n names as the one who says something."""
    if n not in page.said:
        text, language = page.plain[n], page.settings[n].language
        page.said[n] = _last_to_say(speakers.find(text, places.find(text, language), language))
    return page.said[n]


def _last_to_say(found: tuple[Speaker, ...]) -> Speaker | None:
    """The speaker that later sentences go on from: the last to say something, particular before general."""
    said = [speaker for speaker in found if speaker.says]
    particular = [speaker for speaker in said if speaker.claimant not in speakers.GENERIC]
    return next(reversed(particular or said), None)


def _speaker_before(page: _Page, n: int) -> Speaker | None:
    """The speaker a sentence that names none goes on from: the last before it, the publisher, or the first after it."""
    before = (_said(page, i) for i in range(n - 1, -1, -1))
    after = (_said(page, i) for i in range(n + 1, len(page.plain)))
    return next((s for s in before if s), None) or page.publisher or next((s for s in after if s), None)


def _named(page: _Page) -> set[str]:
    """Every body the update names as a speaker."""
    return {s.claimant for n in range(len(page.plain)) if (s := _said(page, n))}


def mark(source: Source, rules: tuple[Rules, ...] = RULES) -> str:
    """The source's text with every claim marked in it, as the examples of the phrases are written (see `phrases`)."""
    return marked(source, read(source, rules=rules))


def marked(source: Source, reading: Reading) -> str:
    """The same for a source that has been read."""
    return put_marks(source.text, ((mark_name(claim), claim.start, claim.end) for claim in reading.claims))


def mark_name(claim: Claim) -> str:
    """The name a claim is marked with: its metric, and its role or grain where it is no plain daily figure."""
    grain = None if claim.grain == "day" else claim.grain
    return ".".join(part for part in (claim.metric, claim.role or grain) if part)
