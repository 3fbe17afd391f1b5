"""Sentences of the ledger in the language of a reader: taken apart by the templates they are made of, and put together.

Flags, what would take them away, other methods' opinions, "why this value" and checks are stored in English, as words.
Each template below is one that the rooms `flags`, `figures` and `checks` write; its places are filled by other
templates or by words that have a translation of their own. A change of the calendar of definitions is looked up there.
What no template fits is shown as it is stored: nothing is ever said otherwise.
"""

import re
from collections.abc import Callable
from datetime import date, datetime
from functools import lru_cache

from metrics import definitions, words
from metrics.locale import ENGLISH, _, digits, english, spoken
from metrics.retold.phrases import BODIES, PHRASES, UNNAMED
from metrics.rules import METRICS

_PLACE = re.compile(r"\{([a-z]+)\d*\}")
_NUMBER = r"\u2212?[\d,]*\d(?:\.\d+)?"
_AMOUNT = rf"(?:about |at least |at most )?{_NUMBER}|between {_NUMBER} and {_NUMBER}"
# How a place is told from what stands around it; the others take as few words as they can.
_SHAPES = {
    "number": _NUMBER,
    "amount": _AMOUNT,
    "day": r"\d{1,2} [A-Z][a-z]+ \d{4}",
    "date": r"\d{1,2} [A-Z][a-z]{2} \d{4}",
    "nth": r"[\d,]+(?:st|nd|rd|th)",
    "time": r"\d\d:\d\d",
    "sum": r"[\d,]+(?: \+ [\d,]+)+",
    "grounds": r"as .+",
    "sentence": r".+[.?]",
    "reason": r".+\.",
}


def told(sentence: str) -> str:
    """A stored sentence in the language of this run; as it is where no template fits it."""
    return sentence if spoken() == ENGLISH else _told(sentence, spoken())


@lru_cache(maxsize=1 << 14)
def _told(sentence: str, language: str) -> str:
    found = said("sentence", sentence) or definitions.told(sentence)
    return sentence if found is None else found


def why(reason: str) -> str:
    """Why a statement does not decide, in the language of this run; as it is where no template fits it."""
    return said("why", reason) or reason


def said(kind: str, text: str) -> str | None:
    """A piece of a sentence in the language of this run, None where it is nothing of that kind."""
    if kind in _WORDS:
        return _WORDS[kind](text)
    for template in PHRASES[kind]:
        if found := _pattern(template).fullmatch(text):
            places = {name: said(_kind(name), value) for name, value in found.groupdict().items()}
            if None not in places.values():
                return _(template).format(**places)
    return None


def _kind(place: str) -> str:
    return place.rstrip("0123456789")


@lru_cache(maxsize=512)
def _pattern(template: str) -> re.Pattern[str]:
    pattern, at = "", 0
    for place in _PLACE.finditer(template):
        name = place[0][1:-1]
        pattern += f"{re.escape(template[at : place.start()])}(?P<{name}>{_SHAPES.get(_kind(name), '.+?')})"
        at = place.end()
    return re.compile(pattern + re.escape(template[at:]))


def _dated(pattern: str, say: Callable[[date], str]) -> Callable[[str], str | None]:
    def found(text: str) -> str | None:
        try:
            return say(datetime.strptime(text, pattern).date())
        except ValueError:
            return None

    return found


def _noun(text: str) -> str | None:
    """What a statement is, in the words of the policy; each of them has a translation."""
    return _(text) if spoken() == ENGLISH or _(text) != text else None


def _place(text: str) -> str:
    """A place of a figure: "Kursk region" and "Pokrovsk direction" are said, a name stays."""
    name, __, kind = text.rpartition(" ")
    return words.scope(f"{kind}:{name}") if name and kind in words.PLACES else text


def _nth(text: str) -> str:
    """In English with its ending; the ending of another language stands in its template."""
    return text if spoken() == ENGLISH else digits(text[:-2])


def _series(text: str) -> str | None:
    return _(text) if text in _titles() else None


@lru_cache(maxsize=1)
def _titles() -> frozenset[str]:
    return frozenset(metric.title for metric in METRICS.values())


def _named(say: Callable[[str], str]) -> Callable[[str], str | None]:
    """What says a claimant in words of its own, from its English."""

    @lru_cache(maxsize=1)
    def known() -> dict[str, str]:
        with english():
            return {say(name): name for name in (*words.CLAIMANTS, *words.SIDES)}

    def found(text: str) -> str | None:
        return say(known()[text]) if text in known() else None

    return found


_who = _named(words.claimant)


def _publisher(text: str) -> str:
    """Publishers have the names that they give themselves; a claimant among them has its translation."""
    named = text if spoken() == ENGLISH else text.removeprefix("the ")
    return _who(text) or (_(UNNAMED) if text == UNNAMED else named)


def _body(text: str) -> str:
    """Whom a text credits."""
    return _who(text) or (_(text) if text in BODIES else text)


def _listed(one: Callable[[str], str | None]) -> Callable[[str], str | None]:
    """A row of names: "A", "A and B", "A, B and C"."""

    def found(text: str) -> str | None:
        rest, joined, last = text.rpartition(" and ")
        names = [one(name) for name in [*(rest.split(", ") if joined else ()), last]]
        told = [name for name in names if name is not None]
        return words.listing(told) if len(told) == len(names) else None

    return found


_WORDS: dict[str, Callable[[str], str | None]] = {
    "number": digits,
    "nth": _nth,
    "day": _dated("%d %B %Y", words.day),
    "date": _dated("%d %b %Y", words.short_day),
    "noun": _noun,
    "place": _place,
    "places": _listed(_place),
    "body": _body,
    "counts": _listed(lambda text: said("count", text)),
    "time": str,
    "sum": digits,
    "series": _series,
    "who": _who,
    "says": _named(words.says),
    "reported": _named(words.reported_by),
    "publisher": _publisher,
    "publishers": _listed(_publisher),
    "methods": _listed(lambda name: name if re.fullmatch(r"EARS C\d|Farrington", name) else None),
    "amounts": _listed(lambda text: said("amount", text)),
}
