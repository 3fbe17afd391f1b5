"""Which language a text and each of its sentences are written in: by alphabet, then by letters and small words."""

from collections.abc import Sequence

from metrics.language import DEFAULT, compiled

_CYRILLIC = r"\p{Cyrillic}"
# Letters and small words that only one of the languages of an alphabet has.
_MARKS = {
    "uk": r"[іїєґ]|\b(?:та|що|від|й|або|під|час|доби|щодо|було|ще|вже|після)\b",
    "ru": r"[ыэъё]|\b(?:и|что|от|или|под|время|суток|было|были|еще|уже|после|также|как)\b",
}


def of_sentences(texts: Sequence[str], given: str | None = None) -> list[str]:
    """The code of the language of each sentence of one document.

    `given` is what the document says of itself: it holds for every sentence in its alphabet. A sentence that shows
    nothing of its own goes with the rest of its document; one without letters with the sentence before it.
    """
    if not any(compiled(_CYRILLIC).search(text) for text in texts):
        return [given if given and given not in _MARKS else DEFAULT] * len(texts)
    home = given if given in _MARKS else _of_cyrillic(" ".join(texts)) or next(iter(_MARKS))
    latin = given if given and given not in _MARKS else DEFAULT
    out: list[str] = []
    for text in texts:
        out.append(_of_sentence(text, latin, home, given in _MARKS) or (out[-1] if out else home))
    return out


def of_text(text: str, given: str | None = None) -> str:
    """The code of the language most of a text is written in."""
    return of_sentences([text], given)[0]


def _of_sentence(text: str, latin: str, home: str, fixed: bool) -> str | None:
    cyrillic = len(compiled(_CYRILLIC).findall(text))
    letters = len(compiled(r"\p{L}").findall(text))
    if not letters:
        return None
    if cyrillic * 2 < letters:
        return latin
    return home if fixed else _of_cyrillic(text) or home


def _of_cyrillic(text: str) -> str | None:
    """The one language of the Cyrillic alphabet whose marks are the most, None where none leads."""
    counts = {code: len(compiled(marks).findall(text)) for code, marks in _MARKS.items()}
    best = max(counts, key=lambda code: counts[code])
    return best if sum(count == counts[best] for count in counts.values()) == 1 else None
