"""Numbers as the words around them change them: "all but 16 of the 76" is 60, quotation marks belong to a number."""

from dataclasses import replace
from itertools import pairwise

from metrics.language import Language, compiled
from metrics.numbers import Number


def unquoted(found: tuple[Number, ...], text: str) -> tuple[Number, ...]:
    """The numbers, each with the quotation marks around it alone, so that phrases read it as they read any other."""
    return tuple(
        replace(one, start=one.start - 1, end=one.end + 1)
        if one.kind == "count" and one.start and text[one.start - 1] == text[one.end : one.end + 1] == '"'
        else one
        for one in found
    )


def turned(found: tuple[Number, ...], text: str, language: Language) -> tuple[Number, ...]:
    """The numbers of a sentence (after `numbers.plain`), each that says what is missing turned into what is there."""
    if not language.numerals.lacking:
        return found
    before, between = map(compiled, language.numerals.lacking)
    out = list(found)
    for n, (number, whole) in enumerate(pairwise(found)):
        if {number.kind, whole.kind} != {"count"} or not number.low or not whole.low or number.low >= whole.low:
            continue
        opened = next((m for m in before.finditer(text, 0, number.start) if m.end() == number.start), None)
        if opened and between.fullmatch(text, number.end, whole.start):
            rest = whole.low - number.low
            out[n] = replace(number, start=opened.start(), low=rest, high=rest, bare=False)
    return tuple(out)
