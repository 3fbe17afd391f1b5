"""Which language a text and each of its sentences are written in: by alphabet, then by letters and small words."""

import re
from collections.abc import Sequence

from metrics.language import DEFAULT

_CYRILLIC = re.compile("[\u0400-\u04ff]+")
_LATIN = re.compile("[A-Za-z]+")
# A word that is no name: "20 Shahed-136" is a line of the language around it.
_WORD = re.compile(r"(?<![\w-])[a-z]{2,}")
# Letters and small words that only one of the languages of an alphabet has.
_MARKS = {
    "uk": re.compile(r"[іїєґ]|\b(?:та|що|від|й|або|під|час|доби|щодо|було|ще|вже|після)\b", re.I),
    "ru": re.compile(r"[ыэъё]|\b(?:и|что|от|или|под|время|суток|было|были|еще|уже|после|также|как)\b", re.I),
}

# Where a sentence has none of those: words that both alphabets write, of which one language has the form.
_FORMS = {
    "uk": re.compile(r"\b(?:з|із|зі|добу|доба|ніч|збит\w*|ворож\w*|ворог\w*|напрямк\w*)\b", re.I),
    "ru": re.compile(r"\b(?:из|об|сутки|ночь|сбит\w*|враг\w*|вражеск\w*|направлени\w*|беспилотн\w*)\b", re.I),
}
# In so many letters Ukrainian is hardly written without one of its own.
_LONG = 24


def of_sentences(texts: Sequence[str], given: str | None = None) -> list[str]:
    """The code of the language of each sentence of one document.

    `given` is what the document says of itself: it holds for every sentence in its alphabet. A sentence that shows
    nothing of its own goes with the rest of its document; one without letters with the sentence before it.
    """
    if not any(_CYRILLIC.search(text) for text in texts if not text.isascii()):
        return [given if given and given not in _MARKS else DEFAULT] * len(texts)
    home = given if given in _MARKS else _of_document(" ".join(texts))
    latin = given if given and given not in _MARKS else DEFAULT
    out: list[str] = []
    for text in texts:
        out.append(_of_sentence(text, latin, home, given in _MARKS) or (out[-1] if out else home))
    return out


def of_text(text: str, given: str | None = None) -> str:
    """The code of the language most of a text is written in."""
    return of_sentences([text], given)[0]


def of_words(text: str) -> str | None:
    """The language of some words in the Cyrillic alphabet, None where nothing in them shows it."""
    return _of_cyrillic(text) or _most(text, _FORMS)


def _of_sentence(text: str, latin: str, home: str, fixed: bool) -> str | None:
    other = sum(map(len, _LATIN.findall(text)))
    cyrillic = 0 if text.isascii() else sum(map(len, _CYRILLIC.findall(text)))
    if not cyrillic + other:
        return None
    if cyrillic < other:
        return latin if _WORD.search(text) else home
    return home if fixed else of_words(text) or home


def _of_document(text: str) -> str:
    """The language of a document in the Cyrillic alphabet."""
    long = sum(map(len, _CYRILLIC.findall(text))) >= _LONG
    return of_words(text) or ("ru" if long else "uk")


def _of_cyrillic(text: str) -> str | None:
    """The one language of the Cyrillic alphabet whose marks are the most, None where none leads."""
    return _most(text, _MARKS)


def _most(text: str, patterns: dict[str, re.Pattern[str]]) -> str | None:
    counts = {code: len(marks.findall(text)) for code, marks in patterns.items()}
    best = max(counts, key=lambda code: counts[code])
    return best if sum(count == counts[best] for count in counts.values()) == 1 else None
