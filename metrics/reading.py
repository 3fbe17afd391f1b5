"""Rules over sentences: the claims a source makes, and the numbers that were seen and refused."""

from dataclasses import dataclass, replace
from datetime import datetime

import regex

from metrics import context, days, matching, numbers, places, sentences, speakers, statements, updates
from metrics.claims import GRAINS, ROLES, Claim, Refused
from metrics.context import Context, Memory
from metrics.days import LONG, Frame
from metrics.language import Language, known
from metrics.matching import Taken
from metrics.metric import Metric
from metrics.numbers import Number
from metrics.phrases import Rules, put_marks
from metrics.places import NATIONAL
from metrics.rules import METRICS, RULES
from metrics.sentences import Sentence
from metrics.sources import Source
from metrics.speakers import Speaker
from metrics.updates import Update

_MORNING = ("front line", "Russian losses claimed by Ukraine")
# A sentence that goes on about what the one before it counted.
_GOES_ON = regex.compile(
    r"\W*(?:of (?:these|those|them|the)|another|a further|this (?:number|figure)|these|they|among)\b", regex.I
)


@dataclass(frozen=True, slots=True)
class Reading:
    """What one source gives: its updates, the claims and the refused numbers, in the order of the text."""

    updates: tuple[Update, ...]
    claims: tuple[Claim, ...]
    refused: tuple[Refused, ...]


@dataclass(slots=True)
class _Page:
    """One update while it is read: its sentences, as they stand and after `numbers.plain`, and what is known so far."""

    source: Source
    update: Update
    language: Language
    rules: tuple[Rules, ...]
    dispatch: bool
    pieces: tuple[Sentence, ...]
    plain: tuple[str, ...]
    publisher: Speaker | None
    memory: Memory
    claims: list[tuple[Claim, bool]]
    refused: list[Refused]


def read(source: Source, dispatch: bool = True, rules: tuple[Rules, ...] = RULES) -> Reading:
    """Every claim and every refused number of a source.

    Pure: the same source gives the same answer. With `dispatch` off every rule is tried on every sentence.
    Offsets are those of `source.text`; times carry their zone; days are Kyiv days.
    """
    language = known(source.language)
    found = updates.split(source)
    claims: list[Claim] = []
    refused: list[Refused] = []
    for update in found:
        page = _read_update(source, update, language, rules, dispatch)
        claims += statements.of_update(page.claims, _named(page))
        refused += page.refused
    return Reading(found, tuple(statements.distinct(claims)), tuple(refused))


def _read_update(source: Source, update: Update, language: Language, rules: tuple[Rules, ...], dispatch: bool) -> _Page:
    own = matching.of_language(rules, language)
    pieces = sentences.split(update.text, language, update.start, update.title)
    plain = tuple(numbers.plain(piece.text) for piece in pieces)
    page = _Page(source, update, language, own, dispatch, pieces, plain, _publisher(source, language), Memory(), [], [])
    before = numbers.plain(source.title)
    for n, text in enumerate(plain):
        if numbers.mentions(text, language):
            _read_sentence(page, n, f"{before} {numbers.plain(pieces[n].lead)}")
        before = f"{before} {text}"[-1500:]
    return page


def _publisher(source: Source, language: Language) -> Speaker | None:
    """The body that publishes the source, when it is one of those that state figures."""
    found = speakers.find(source.publisher, (), language) if source.kind == "official" and source.publisher else ()
    return found[0] if found else None


def _said(page: _Page, n: int) -> Speaker | None:
    """The speaker that sentence n names as the one who says something."""
    text = page.plain[n]
    said = [s for s in speakers.find(text, places.find(text), page.language) if s.says]
    return said[-1] if said else None


def _speaker_before(page: _Page, n: int) -> Speaker | None:
    """The speaker a sentence that names none goes on from: the last named before it, the publisher, or the first after it."""
    before = (_said(page, i) for i in range(n - 1, -1, -1))
    after = (_said(page, i) for i in range(n + 1, len(page.plain)))
    return next((s for s in before if s), None) or page.publisher or next((s for s in after if s), None)


def _read_sentence(page: _Page, n: int, before: str) -> None:
    text, piece = page.plain[n], page.pieces[n]
    found = numbers.find(text, page.language)
    bones = matching.skeleton(text, found)
    taken = matching.match(bones, before, page.rules, page.dispatch)
    if taken:
        around = context.around(text, page.language, piece.title)
        counts = [(c.start, c.end) for c in bones.counts]
        for one in taken:
            _take(page, n, one, around, [span for span in counts if span != (one.number.start, one.number.end)])
    read = {one.number for one in taken}
    for number in found:
        if number not in read and not (number.bare and number.kind == "count"):
            page.refused.append(_refusal(page, piece, number, _why(number, text, page)))


def _why(number: Number, text: str, page: _Page) -> str:
    if number.kind != "count":
        return number.kind
    return "unread" if any(True for _ in matching.tried(text.lower(), page.rules)) else "other_subject"


def _take(page: _Page, n: int, taken: Taken, around: Context, others: list[tuple[int, int]]) -> None:
    """Make the claims of one number, or refuse it."""
    piece = page.pieces[n]
    reason = taken.hole.refuse or context.forbidden(taken, around)
    if reason:
        page.refused.append(_refusal(page, piece, taken.number, reason))
        return
    for name in taken.hole.metrics:
        named = METRICS[name]
        speaker = _speaker(page, n, around, taken, named)
        whose = context.owner(taken, around, speaker, page.memory, page.language)
        metric = context.metric_of(named, whose, METRICS)
        if metric is None:
            page.refused.append(_refusal(page, piece, taken.number, "other_subject"))
            return
        claim = _claim(page, piece, taken, around, others, metric, speaker)
        if claim.grain == "day" and not _plausible(claim, metric):
            page.refused.append(_refusal(page, piece, taken.number, "implausible", metric.name))
            return
        for scope in context.scopes_of(taken, around, others, speaker, page.memory):
            page.claims.append((replace(claim, scope=scope), piece.title))
            page.memory.scope = scope if scope != NATIONAL else page.memory.scope
        page.memory.owner = whose or page.memory.owner


def _speaker(page: _Page, n: int, around: Context, taken: Taken, metric: Metric) -> Speaker | None:
    for speaker in around.speakers:
        if speaker.says and speaker.claimant == metric.reporter:
            return speaker
    return speakers.choose(around.speakers, taken.number.start) or _speaker_before(page, n)


def _frame(
    page: _Page, taken: Taken, around: Context, others: list[tuple[int, int]], family: str
) -> tuple[Frame | None, str]:
    """The time expression of a number and its words, from its sentence or from the one it goes on from."""
    frame = context.frame_of(taken, around, others)
    if frame:
        words = around.text[frame.start : frame.end]
        page.memory.frames[family] = frame, words
        return frame, words
    kept = page.memory.frames.get(family)
    if kept and (kept[0].kind not in (*LONG, "previous_day") or (kept[0].kind in LONG and _GOES_ON.match(around.text))):
        return kept
    return None, ""


def _usual(metric: Metric) -> str:
    if metric.family in _MORNING or (
        metric.name.startswith("ukrainian_") and metric.name.endswith(("casualties", "_lost"))
    ):
        return "past_day"
    return "night"


def _so_far(kind: str, metric: Metric, edges: tuple[Frame, ...], stated: datetime | None) -> bool:
    """Whether a front-line figure is the running total of a day that is not over."""
    if kind == "running":
        return True
    if metric.family != "front line" or stated is None:
        return False
    late = any(f.kind == "evening" or (f.kind == "as_of" and f.clocks and f.clocks[0] >= (12, 0)) for f in edges)
    return late or (kind == "today" and stated.astimezone(days.KYIV).hour >= days.AFTERNOON)


def _claimant(speaker: Speaker | None, metric: Metric) -> str:
    """Who states it; where the text names nobody, the side that counts this, and no body of it."""
    return speaker.claimant if speaker else f"{metric.side}:official"


def _claim(
    page: _Page,
    piece: Sentence,
    taken: Taken,
    around: Context,
    others: list[tuple[int, int]],
    metric: Metric,
    speaker: Speaker | None,
) -> Claim:
    number, update = taken.number, page.update
    claimant = _claimant(speaker, metric)
    frame, words = _frame(page, taken, around, others, metric.family)
    stated = days.spoken(around.frames, update.published)
    morning = metric.family in _MORNING and claimant.startswith("ukraine:")
    kind = frame.kind if frame else ""
    mark = taken.hole.mark
    if mark == "comparison" and kind in ("", "past_day", "night"):
        frame, kind = Frame("previous_day", 0, 0), "previous_day"
    compared = mark == "comparison" or (kind == "previous_day" and context.is_compared(taken, around))
    edges = tuple(f for f in around.frames if f.kind in days.EDGES)
    window = days.window(frame, words, stated, morning, _usual(metric), edges, compared)
    grain = mark if mark in GRAINS else LONG.get(kind, "day")
    role = (
        mark
        if mark in ROLES
        else "comparison"
        if compared
        else "running"
        if _so_far(kind, metric, edges, stated)
        else None
    )
    start = piece.start + number.start
    return Claim(
        document=page.source.id,
        update=update.id,
        metric=metric.name,
        low=number.low,
        high=number.high,
        bound=number.bound,
        grain=grain,
        role=role,
        claimant=claimant,
        scope=NATIONAL,
        window_start=window.start if frame or edges else None,
        window_end=window.end if frame or edges else None,
        precision=window.precision if frame or edges else None,
        day=window.day if grain == "day" else None,
        day_reason=window.reason if grain == "day" else "the figure covers more than one day",
        reported=days.kyiv_day(stated) if stated else None,
        start=start,
        end=piece.start + number.end,
        words=page.source.text[start : piece.start + number.end],
        sentence=piece.text,
        sentence_start=piece.start,
        rule=taken.found.phrase.name,
        language=page.language.code,
    )


def _refusal(page: _Page, piece: Sentence, number: Number, reason: str, metric: str | None = None) -> Refused:
    published: datetime | None = page.update.published
    start, end = piece.start + number.start, piece.start + number.end
    return Refused(
        document=page.source.id,
        update=page.update.id,
        low=number.low,
        high=number.high,
        bound=number.bound,
        reason=reason,
        metric=metric,
        reported=days.kyiv_day(published) if published else None,
        start=start,
        end=end,
        words=page.source.text[start:end],
        sentence=piece.text,
        sentence_start=piece.start,
        language=page.language.code,
    )


def _named(page: _Page) -> set[str]:
    """Every body the update names as a speaker."""
    return {s.claimant for n in range(len(page.plain)) if (s := _said(page, n))} if page.claims else set()


def _plausible(claim: Claim, metric: Metric) -> bool:
    low, high = metric.plausible
    return all(low <= value <= high for value in (claim.low, claim.high) if value is not None)


def mark(source: Source, rules: tuple[Rules, ...] = RULES) -> str:
    """The source's text with every claim marked in it, as the examples of the phrases are written (see `phrases`)."""
    reading = read(source, rules=rules)
    return put_marks(source.text, ((mark_name(claim), claim.start, claim.end) for claim in reading.claims))


def mark_name(claim: Claim) -> str:
    grain = None if claim.grain == "day" else claim.grain
    return ".".join(part for part in (claim.metric, claim.role or grain) if part)
