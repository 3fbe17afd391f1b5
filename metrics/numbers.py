"""Words and digits to numbers: where each number stands, its low and high, its bound, and whether it is a count at all."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

import regex

from metrics.language import Language

# "one of the drones" counts nothing.
_ONE_OF = regex.compile(
    r" of (?:the|its|his|their|our|these|those|many|several|her|my)\b(?! #| \d)|-(?:off|time|way|day|night)\b", regex.I
)

# One character stands for one count, so that a phrase is written and matched without a number grammar in it.
COUNT = "\ue000"

# Typographic variants, each replaced by one plain character so that offsets stay true.
PLAIN = str.maketrans(
    dict.fromkeys("“”„‟«»″", '"') | dict.fromkeys("’‘ʼ`´′", "'") | dict.fromkeys("\xa0\u202f\u2009\u2007\u2002\u2003\u200a\t", " ")
    | dict.fromkeys("‐‑‒–—−", "-") | {"\u00ad": "\u200b"}
)  # fmt: skip

_DIGITS = r"(?<![\w.,/#@-])\d{1,3}(?:(?P<sep>[, ])\d{3})(?:(?P=sep)\d{3})*(?![\d])(?:\.\d+)?|(?<![\w,/#@.])\d+(?:\.\d+)?(?!\d)"


@dataclass(frozen=True, slots=True)
class Number:
    """A number in a sentence.

    start, end   offsets in the sentence, hedge included
    low, high    None where open
    bound        one of claims.BOUNDS
    kind         "count", or the reason why it is none ("money", "date", ...)
    bare         written as a word that is as often a pronoun ("one")
    """

    start: int
    end: int
    low: float | None
    high: float | None
    bound: str
    kind: str = "count"
    bare: bool = False


def plain(text: str) -> str:
    """The text with quotes, dashes and spaces of one kind; every character stays at its place."""
    return text.translate(PLAIN)


@cache
def _word_pattern(language: Language) -> regex.Pattern:
    small = "|".join(sorted([*language.units, *language.tens], key=len, reverse=True))
    scale = "|".join(s for s in language.scales if len(s) > 1)
    fixed = "|".join(sorted(language.fixed, key=len, reverse=True))
    vague = "|".join(sorted(language.vague, key=len, reverse=True))
    withheld = "|".join(language.withheld)
    compound = rf"(?:{small}|an?(?= (?:{scale})\b))(?:[- ](?:and )?(?:{small}|{scale})\b)*"
    return regex.compile(
        rf"\b(?:(?P<withheld>{withheld})|(?P<vague>{vague})|(?P<fixed>{fixed})|(?P<words>{compound}))\b", regex.I
    )


@cache
def _digit_pattern(language: Language) -> regex.Pattern:
    scale = "|".join(language.scales)
    return regex.compile(
        rf"(?P<digits>{_DIGITS})(?:(?:[ -](?P<scale>{scale})|(?P<glued>k|m))\b)?(?![\w%])(?!-(?!drone|uav|missile|strong)[a-z])",
        regex.I,
    )


@cache
def _mask_pattern(language: Language) -> regex.Pattern:
    parts = []
    month = "(?:" + "|".join(language.months) + ")"
    for kind, patterns in language.masks.items():
        body = "|".join(patterns).replace("<count>", language.vocabulary["count"]).replace("{month}", month)
        parts.append(f"(?P<{kind}>{body})")
    return regex.compile(r"(?<!\w)(?=[\w$€£₴¥₽(])(?:" + "|".join(parts) + ")", regex.I)


@cache
def _hedge_pattern(language: Language) -> regex.Pattern:
    parts = (f"(?P<{bound}>{'|'.join(patterns)})" for bound, patterns in language.hedges.items())
    filler = r"(?:a |the |total of |another |an? additional |a further |some |all )?"
    return regex.compile(rf"(?<![\w-])(?:{'|'.join(parts)})\s*{filler}$", regex.I)


@cache
def _after_pattern(language: Language) -> regex.Pattern:
    parts = (f"(?P<{bound}>{'|'.join(patterns)})" for bound, patterns in language.hedges_after.items())
    return regex.compile(rf"(?:{'|'.join(parts)})(?!\w)", regex.I)


def _from_words(words: str, language: Language) -> int:
    """Value of a number written in words: "two thousand five hundred" is 2500."""
    total = current = 0
    for word in regex.split(r"[\s-]+", words.lower()):
        if word in ("a", "an"):
            current = 1
        elif word in language.units:
            current += language.units[word]
        elif word in language.tens:
            current += language.tens[word]
        elif word == "hundred":
            current = max(current, 1) * 100
        elif word in language.scales:
            total += max(current, 1) * language.scales[word]
            current = 0
    return total + current


def _whole(value: float) -> float:
    return int(value) if value == int(value) else value


def _digit_numbers(text: str, language: Language) -> Iterator[Number]:
    for match in _digit_pattern(language).finditer(text):
        digits = match["digits"].replace(",", "").replace(" ", "")
        scale = (match["scale"] or match["glued"] or "").lower()
        value = _whole(float(digits) * language.scales.get(scale, 1)) if len(digits) < 16 else float(digits)
        yield Number(match.start(), match.end(), value, value, "exact")


def _word_numbers(text: str, language: Language) -> Iterator[Number]:
    for match in _word_pattern(language).finditer(text):
        if match["withheld"]:
            yield Number(match.start(), match.end(), None, None, "withheld")
            continue
        if match["vague"]:
            yield Number(match.start(), match.end(), None, None, "exact", kind="vague")
            continue
        words = match[0].lower()
        if words == "one" and _ONE_OF.match(text, match.end()):
            continue
        value = language.fixed.get(words)
        value = _from_words(words, language) if value is None else value
        yield Number(match.start(), match.end(), value, value, "exact", bare=value == 1)


def _masked(text: str, language: Language) -> list[Number]:
    return [
        Number(m.start(), m.end(), None, None, "exact", kind=str(m.lastgroup))
        for m in _mask_pattern(language).finditer(text)
        if m.end() > m.start()
    ]


def _hedged(number: Number, text: str, language: Language) -> Number:
    if number.kind != "count":
        return number
    before = _hedge_pattern(language).search(text, max(0, number.start - 44), number.start)
    after = _after_pattern(language).match(text, number.end)
    bound = before.lastgroup if before else after.lastgroup if after else None
    if bound is None:
        return number
    start = before.start() if before else number.start
    end = after.end() if after and not before else number.end
    if number.low is None:
        return number
    low = None if bound == "at_most" else number.low
    high = None if bound == "at_least" else number.high
    return replace(number, start=start, end=end, low=low, high=high, bound=bound)


def _ranges(numbers: list[Number], text: str, language: Language) -> list[Number]:
    """Join two counts that are the ends of one range ("60-70", "between 60 and 70")."""
    out: list[Number] = []
    for number in numbers:
        joined = _joined(out[-1], number, text, language) if out else None
        if joined:
            out[-1] = joined
        else:
            out.append(number)
    return out


def _joined(first: Number, second: Number, text: str, language: Language) -> Number | None:
    if "count" not in (first.kind,) or second.kind != "count" or first.low is None or second.low is None:
        return None
    if first.low >= second.low or second.low > first.low * 5 or (first.bare and second.low > 3):
        return None
    for before, between in language.ranges:
        opened = regex.search(rf"(?<!\w){before}$", text[: first.start], regex.I) if before else None
        if (opened or not before) and regex.fullmatch(between, text[first.end : second.start], regex.I):
            start = opened.start() if opened else first.start
            return Number(start, second.end, first.low, second.low, "range")
    return None


def find(text: str, language: Language) -> tuple[Number, ...]:
    """Every number of a sentence, in order, none overlapping another.

    `text` is one sentence after `plain`. Numbers that are no counts come with their kind; hedges belong to the number.
    """
    taken = _masked(text, language)
    spans = [(n.start, n.end) for n in taken]

    def free(number: Number) -> bool:
        return all(number.end <= start or number.start >= end for start, end in spans)

    counts = [n for n in _digit_numbers(text, language) if free(n)]
    spans += [(n.start, n.end) for n in counts]
    counts += [n for n in _word_numbers(text, language) if free(n)]
    counts.sort(key=lambda n: n.start)
    counts = [_hedged(n, text, language) for n in _ranges(counts, text, language)]
    return tuple(sorted([*taken, *counts], key=lambda n: n.start))


def mentions(text: str, language: Language) -> bool:
    """Whether the sentence can hold a number: the cheap question asked before `find`."""
    return any(c.isdigit() for c in text) or _word_pattern(language).search(text) is not None
