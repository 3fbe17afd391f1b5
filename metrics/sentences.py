"""Update to sentences: pieces that know their place in the source's text."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import regex

from metrics.language import Language, compiled

# A line that goes on in the next one: no closing mark here, and a small letter there.
_WRAPPED = regex.compile(r"(?<=[^\n.!?:;…])\n(?=[ \t]*[\p{Ll}(\d])(?!\n)")
# A line of a list: what is counted and its number ("tanks - 9,826 (+12)"), or the number first, the day in brackets.
_DASH = r"(?:[ \t][-‐-―~≈=]|[:~≈=]|[ \t](?=about |approx|близько |около ))[ \t]?"
_NUMBER = r"\+?\d[\d,. \u00a0\u202f]*+"
_DAILY = r"\( ?[+-]? ?\d[^()\n]{0,24}\)"
_LABEL = r"\p{L}[^\n\d.!?:;()~≈=]{1,50}?(?:\([^()\n\d]{1,30}\))?"
_ITEM = regex.compile(
    rf"[^\w\n]{{0,6}}(?:{_LABEL}{_DASH}(?:[\p{{L}}~≈.]+ ){{0,2}}[~≈]? ?{_NUMBER}(?: ?{_DAILY})?"
    rf"(?: ?\p{{L}}{{1,12}}\.?)?|{_NUMBER} ?{_DAILY}[^\n\d.!?:;()]{{1,60}})[ \t]*[,;]?[ \t]*(?=\n|$)",
    regex.I,
)
_BULLET = regex.compile(r"[ \t]*(?:(?:[-•–—*]+|\d{1,2}[.)])[ \t]+|[•▪◾◽➡▫\p{So}]\uFE0F?[ \t]*)")
# Nothing is given back and no match begins inside a run of marks, so that a long run is passed over once.
_END = regex.compile(
    r"(?<![.!?…])[.!?…]++[\"”’'»)\]]*+(?:\[\d{1,3}\])*+"
    r"(?=\s++(?:<[.… ]{1,5}>\s*+)?+[\"“‘'«(\[]*+[\p{Lu}\p{So}\d#]|\s*+$)"
    r"|[.!?][\"”’»]?(?=\p{Lu}\p{Ll})"
)
_DIGIT = regex.compile(r"\d")
# A measure ends a sentence as any word does ("350 кв. м. The mayor ..."), where the same letter stands for a town too.
_MEASURE = regex.compile(r"(?:\d|\b(?:кв|куб)\.)[ \u00a0]?к?м$")
# What ends a line of a list that opens with a word: the last two go on to the next one first.
_LISTS = (",", ";", ".")
# A longer line is no line of a list, in characters.
_LINE = 140
_COMMA = regex.compile(r"[,;](?=\s)")
_SPACE = regex.compile(r"\s")
# Nobody writes a longer sentence; text without full stops is read in pieces, so that reading stays quick.
_LONG = 1500
# A line that is no sentence and no longer than this is a heading.
_HEADING = 60
# A longer line between two paragraphs is no headline of another page.
_HEADLINE = 140
# What ends a sentence, also one in quotation marks.
_CLOSED = ".!?…:\"”’'»)"
_FIGURES = regex.compile(r"\d[\d,. ]*\d|\d")
# "He said on X." ends a sentence.
_NETWORK = regex.compile(r"\b\p{Ll}{1,2} X$")
# No abbreviation is longer.
_LONGEST = 12


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence.

    start, end   offsets in the source's text; text[start:end] == text
    title        whether it is the headline of its update
    lead         the line ending in ":" that a bullet or another line of a list stands under, else ""
    """

    start: int
    end: int
    text: str
    title: bool = False
    lead: str = ""


def _lines(text: str, items: set[int]) -> Iterator[tuple[int, int]]:
    """Offsets of the lines, a wrapped line joined with the one it goes on in; a line of a list (one that begins at
    an offset of `items`) is never wrapped."""
    wrapped = {match.start() for match in _WRAPPED.finditer(text) if not _beside(text, match.start(), items)}
    start = 0
    for match in regex.finditer(r"\n", text):
        if match.start() not in wrapped:
            yield start, match.start()
            start = match.end()
    yield start, len(text)


def _items(text: str) -> Iterator[int]:
    """Where the lines of lists begin; those under a line that ends in ":" may open with a number or a small letter."""
    start, opened, sure, listed = 0, False, False, False
    for line in text.split("\n"):
        ends = line.rstrip()[-1:]
        # Behind an empty line only what goes on, or has gone on, is a line of the list.
        goes_on = opened and (sure or ends in _LISTS[:2])
        counts = goes_on and (line[:1].isdigit() or (line[:1].islower() and ends in _LISTS))
        if 0 < len(line) <= _LINE and (counts or _is_item(line)):
            yield start
        if ends:
            opened, sure, listed = ends == ":" or (counts and ends in _LISTS[:2]), True, counts
        else:
            sure = listed
        start += len(line) + 1


def _is_item(line: str) -> bool:
    """Whether a line is one of a list."""
    return _DIGIT.search(line) is not None and _ITEM.fullmatch(line) is not None


def _beside(text: str, end: int, items: set[int]) -> bool:
    """Whether the line that ends here, or the one after it, is a line of a list."""
    return end + 1 in items or text.rfind("\n", 0, end) + 1 in items


def _abbreviated(text: str, dot: int, language: Language) -> bool:
    word = compiled(r"[\w.]+$").search(text, max(0, dot - _LONGEST), dot)
    if not word or _MEASURE.search(text, max(0, dot - _LONGEST), dot):
        return False
    last = word[0].lower()
    hour, anew = language.clauses.hour, language.clauses.anew
    if hour and compiled(hour).search(text, max(0, dot - _LONGEST), dot) and compiled(anew).match(text, dot):
        # "As of 4 p.m. The Pokrovsk axis": what begins so is no zone and no day of the hour.
        return False
    if _NETWORK.search(text, max(0, dot - _LONGEST), dot):
        return False
    return last in language.abbreviations or (len(last) == 1 and last.isalpha() and text[dot - 1].isupper())


def _cuts(line: str, language: Language) -> Iterator[tuple[int, int]]:
    """Offsets of the sentences of a line, the space between them with the second."""
    start = 0
    for match in _END.finditer(line):
        if not (match[0][0] == "." and _abbreviated(line, match.start(), language)):
            yield from _short(line, start, match.end())
            start = match.end()
    if start < len(line):
        yield from _short(line, start, len(line))


def _short(line: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A sentence as it stands; cut after commas, or else between words, where it is so long that it is none."""
    while end - start > _LONG:
        cut = _COMMA.search(line, start + _LONG, start + 2 * _LONG) or _SPACE.search(line, start + 2 * _LONG, end)
        if cut is None:
            break
        yield start, cut.end()
        start = cut.end()
    yield start, end


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), end - len(piece) + len(piece.rstrip())


def split(text: str, language: Language, offset: int = 0, title: str = "") -> tuple[Sentence, ...]:
    """The sentences of an update's text, in order.

    `offset` is the place of `text` in its source; `title` is the headline the text begins with, if it does.
    """
    out: list[Sentence] = []
    lead, head = "", len(title) if text.startswith(title) else 0
    items = set(_items(text))
    for first, last in _lines(text, items):
        bullet = first in items or bool(_BULLET.match(text[first:last])) or _is_item(text[first:last])
        for cut_start, cut_end in _cuts(text[first:last], language):
            start, end = _trimmed(text, first + cut_start, first + cut_end)
            if start < end:
                above = lead if bullet else ""
                out.append(Sentence(start + offset, end + offset, text[start:end], start < head, above))
        line = text[first:last].strip()
        if line.endswith(":"):
            lead = out[-1].text if out else ""
        elif line and not bullet:
            lead = ""
    return tuple(out)


def is_link(piece: Sentence, language: Language) -> bool:
    """Whether a sentence is the headline of another page, behind "Read also:" or in a list under it."""
    linked, link = language.clauses.linked, language.clauses.link
    if link and compiled(link).match(piece.text):
        return True
    return bool(piece.lead and linked and compiled(linked).match(piece.lead))


def links(pieces: Sequence[Sentence], whole: str, offset: int, language: Language) -> tuple[bool, ...]:
    """Of each sentence whether it is the headline of another page (see `is_link`).

    Or one of those below "Read also", a line of its own: they end in no full stop, and each is a line. `whole` is the
    text that they are of, which begins at `offset`.
    """
    out, under, linked = [], False, language.clauses.linked
    for piece in pieces:
        start, end = piece.start - offset, piece.end - offset
        alone = whole[end : end + 1] in ("", "\n") and whole[max(0, start - 1) : start] in ("", "\n")
        label = bool(linked) and alone and compiled(linked).match(piece.text) is not None
        under = label or (under and alone and piece.text[-1] not in ".!?:;")
        out.append(under or is_link(piece, language))
    others = teasers(pieces, whole, offset, language)
    return tuple(away or n in others for n, away in enumerate(out))


def teasers(pieces: Sequence[Sentence], text: str, offset: int, language: Language) -> frozenset[int]:
    """The headlines of other pages that stand alone between two paragraphs, told by a number that is told nowhere else.

    `text` is the update, which begins at `offset` of its source. A heading of the paragraph below it shares a number.
    """
    words, out = language.clauses.headline, set()
    for n in range(2, len(pieces) - 1) if words else ():
        (before, piece, after) = pieces[n - 1 : n + 2]
        gaps = (text[one.end - offset : two.start - offset] for one, two in ((before, piece), (piece, after)))
        alone = all("\n" in gap for gap in gaps) and not piece.title and not piece.lead and piece.text[:1].isupper()
        unlike = piece.text[-1] not in _CLOSED and before.text[-1] in _CLOSED and after.text[-1] in _CLOSED
        if not (alone and unlike) or len(piece.text) >= _HEADLINE or not compiled(words).search(piece.text):
            continue
        figures = set(_FIGURES.findall(piece.text))
        rest = text[: piece.start - offset] + text[piece.end - offset :]
        if figures and not figures & set(_FIGURES.findall(rest)):
            out.add(n)
    return frozenset(out)


def is_heading(text: str) -> bool:
    """Whether a line is a heading over the paragraph below it: short, and no sentence."""
    return len(text) < _HEADING and text[-1] not in ".!?:;,"
