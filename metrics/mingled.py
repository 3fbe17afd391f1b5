"""A sentence in which the language changes: cut where it does, so that each part is read in its own.

Live blogs and agencies quote a post as it stands: an English sentence holds a Ukrainian or Russian one, a Ukrainian
sentence a Russian one. A name or a term in another alphabet ("Shahed-136", "FPV") is no change.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise

import regex

from metrics.language import detection
from metrics.sentences import Sentence

_LATIN, _CYRILLIC = regex.compile(r"[A-Za-z]{2,}"), regex.compile(r"[\u0400-\u04ff]{2,}")
_WORD = regex.compile(r"(?P<latin>(?<![\w-])[A-Za-z]{2,})|(?P<cyrillic>(?<![\w-])[\u0400-\u04ff]{2,})")
# So many words of another alphabet one after the other are no name; of Latin ones, where one begins small.
_FEW = 3
# What closes a quotation stays with it, and so does the mark after it; what opens one begins the next part.
_CLOSING = regex.compile(r"[^\s«„“\"(\[\d\p{L}]*[\"»”)\]]?[,;:]?")
_QUOTED = regex.compile(r"«[^«»]*»|“[^“”]*”|„[^„“”]*[“”]|\"[^\"]*\"")
_SMALL = regex.compile(r"\p{Ll}")


def parted(pieces: Iterable[Sentence], given: str | None) -> tuple[Sentence, ...]:
    """The sentences of an update, in order, those that hold two languages in parts; a part knows its place.

    `given` is the language that the source names: it is that of all words of its alphabet, quoted or not.
    """
    return tuple(part for piece in pieces for part in _parts(piece, given))


def _parts(piece: Sentence, given: str | None) -> Iterator[Sentence]:
    cuts = [] if piece.text.isascii() else [0, *_cuts(piece.text, given), len(piece.text)]
    if len(cuts) < 3:
        yield piece
        return
    for first, last in pairwise(cuts):
        text = piece.text[first:last]
        start = first + len(text) - len(text.lstrip())
        if text := text.strip():
            yield replace(piece, start=piece.start + start, end=piece.start + start + len(text), text=text)


def _cuts(text: str, given: str | None) -> list[int]:
    """Where another language begins."""
    return sorted({*_of_alphabets(text), *(() if given else _of_quotations(text))})


def _of_alphabets(text: str) -> Iterator[int]:
    if not (_CYRILLIC.search(text) and _LATIN.search(text)):
        return
    runs: list[list[regex.Match[str]]] = []
    for word in _WORD.finditer(text):
        if not runs or runs[-1][0].lastgroup != word.lastgroup:
            runs.append([])
        runs[-1].append(word)
    long = [run for run in runs if len(run) >= _FEW and any(_SMALL.match(word["latin"] or "а") for word in run)]
    for before, after in pairwise(long):
        if before[0].lastgroup != after[0].lastgroup:
            yield _between(text, before[-1].end(), after[0].start())


def _between(text: str, end: int, start: int) -> int:
    """The place between two parts: after what closes the first one."""
    closed = _CLOSING.match(text, end, start)
    return closed.end() if closed else end


def _of_quotations(text: str) -> Iterator[int]:
    """Around quotations of which the language is another one than that of the words around them."""
    for quoted in _QUOTED.finditer(text):
        inside = detection.of_words(quoted[0])
        if inside and detection.of_words(f"{text[: quoted.start()]} {text[quoted.end() :]}") not in (inside, None):
            yield quoted.start()
            yield _between(text, quoted.end(), len(text))
