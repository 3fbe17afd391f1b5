"""Numbers as the words around them change them: "all but 16 of the 76" is 60, quotation marks belong to a number."""

from dataclasses import replace

from metrics.language import Language, compiled
from metrics.numbers import Number

# How far behind a number the name of what it counts stands, in characters.
_NAME = 40


def unquoted(found: tuple[Number, ...], text: str) -> tuple[Number, ...]:
    """The numbers, each with the quotation marks around it alone, so that phrases read it as they read any other."""
    return tuple(
        replace(one, start=one.start - 1, end=one.end + 1)
        if one.kind == "count" and one.start and text[one.start - 1] == text[one.end : one.end + 1] == '"'
        else one
        for one in found
    )


def told(found: tuple[Number, ...], text: str, language: Language) -> tuple[Number, ...]:
    """The numbers of a sentence (after `numbers.plain`) as the words around them change them."""
    return _turned(_reached(unquoted(found, text), text, language), text, language)


def _reached(found: tuple[Number, ...], text: str, language: Language) -> tuple[Number, ...]:
    """The numbers, each that something has grown to ("to 26 rose the number") without the bound that "to" gives it."""
    if not language.numerals.reached:
        return found
    grown = compiled(language.numerals.reached)
    return tuple(
        replace(one, low=one.high, bound="exact") if one.bound == "at_most" and grown.match(text, one.end) else one
        for one in found
    )


def _turned(found: tuple[Number, ...], text: str, language: Language) -> tuple[Number, ...]:
    """The numbers of a sentence (after `numbers.plain`), each that says what is missing turned into what is there."""
    if not language.numerals.lacking:
        return found
    before, between, after = map(compiled, language.numerals.lacking)
    out = list(found)
    for n, number in enumerate(found):
        opened = next((m for m in before.finditer(text, 0, number.start) if m.end() == number.start), None)
        if number.kind != "count" or not opened:
            continue
        whole = found[n + 1] if n + 1 < len(found) else None
        if whole and not between.fullmatch(text, number.end, whole.start):
            whole = None
        counts = [one for one in found[:n] if one.kind == "count"]
        if not whole and (counted := after.match(text, number.end)):
            # "launched 41 drones, all but five of which": the whole is the one number before, or the one of that name.
            alike = _called(counts, counted.groupdict().get("of"), text[: opened.start()])
            whole = alike[0] if len(alike) == 1 else None
        rest = (whole.low or 0) - (number.low or 0) if whole and whole.kind == "count" else 0
        # Without the whole, how many are missing states nothing of what is there.
        known = replace(number, start=opened.start(), low=rest, high=rest, bare=False)
        out[n] = known if rest > 0 else replace(number, kind="sub_count")
    return tuple(out)


def _called(counts: list[Number], name: str | None, text: str) -> list[Number]:
    """The numbers that count what is named, each by the words right behind it; all of them where nothing is."""
    if not name:
        return counts
    ends = [*(one.start for one in counts[1:]), len(text)]
    return [one for one, end in zip(counts, ends, strict=False) if name in text[one.end : min(end, one.end + _NAME)]]
