"""Words and digits to numbers: where each one stands, its low and high, its bound, and whether it is a count at all."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

import regex

from metrics import patience
from metrics.language import Language, Numerals, compiled
from metrics.scanning import Scan

# One character stands for one count, so that a phrase is written and matched without a number grammar in it.
COUNT = "\ue000"

# Typographic variants, and a letter whose dots few write, each replaced by one plain character: offsets stay true.
PLAIN = str.maketrans(
    dict.fromkeys("“”„‟«»″", '"')
    | dict.fromkeys("’‘ʼ`´′", "'")
    | dict.fromkeys("\xa0\u202f\u2009\u2007\u2002\u2003\u200a\t", " ")
    | dict.fromkeys("‐‑‒–—−", "-")
    | {"\u00ad": "\u200b", "\ufe0f": "\u200b", "ё": "е", "Ё": "Е"}
)

_DIGIT = regex.compile(r"\d")
# How far before a number its hedge may begin, in characters.
_HEDGE = 44
# A range whose upper end is more than this many times its lower end is no range.
_WIDEST = 5
# A pattern that never matches, where a language has no such words.
_NEVER = "(?!)"
# What may stand between a count and the words it counts.
_BESIDE = r"(?: (?!(?:{joins}) )[\p{{L}}'-]+){{0,2}}[ \"(]*"
# Above this a number has no value that could be stored.
_MOST = 10**300


@dataclass(frozen=True, slots=True)
class Number:
    """A number in a sentence.

    start, end   offsets in the sentence, hedge included
    low, high    None where open
    bound        one of claims.BOUNDS
    kind         "count", or the reason why it is none ("money", "date", ...)
    bare         written as a word that is as often a pronoun ("one")
    implied      said by words that phrases go on reading, and not by a number
    """

    start: int
    end: int
    low: float | None
    high: float | None
    bound: str
    kind: str = "count"
    bare: bool = False
    implied: bool = False


def plain(text: str) -> str:
    """The text with quotes, dashes, spaces and "е" of one kind and "U.S.-made" as one word; all stays at its place."""
    return text.translate(PLAIN).replace("U.S.-", "U_S_-")


def _either(words: Iterable[str]) -> str:
    """A pattern of any of the words, the longest first."""
    return "|".join(sorted(words, key=len, reverse=True))


@cache
def _words(language: Language) -> Scan:
    """Numbers in words, by kind; "sum" is one whose words add up."""
    facts = language.numerals
    scale, join = _either(map(regex.escape, facts.scales.keys() - facts.glued)), "[- ]"
    join += rf"(?:{facts.joiner} )?" if facts.joiner else ""
    small = _small(facts, join)
    # Where no article stands for one, the scale itself does ("thousand two hundred").
    one = rf"(?:{'|'.join(facts.articles)})(?= (?:{scale})(?!\w))" if facts.articles else f"(?:{scale})"
    compound = rf"(?:{small}|{one}(?:{join}{small})?)(?:{join}(?:{scale})(?!\w)(?:{join}{small})?)*"
    # "тисячі двохсот": the case that makes thousands of a thousand makes it no less a number.
    thousand = _either(map(regex.escape, (word for word, value in facts.scales.items() if value == 1000)))
    kinds = (
        ("withheld", "|".join(facts.withheld)), ("sum", "" if facts.articles else rf"(?:{thousand}) {small}"),
        ("vague", _either(facts.vague)), ("fixed", _either(facts.fixed)), ("single", facts.single), ("sum", compound),
    )  # fmt: skip
    return Scan(((kind, body) for kind, body in kinds if body), r"(?<!\w){}(?!\w)")


def _small(facts: Numerals, join: str) -> str:
    """A pattern of the words for a number below a thousand: hundreds, tens and units, each at most once."""
    kinds = ([w for w, n in facts.tens.items() if n >= 100], [w for w, n in facts.tens.items() if n < 100], facts.units)
    hundreds, tens, units = (rf"(?:{_either(kind) or _NEVER})\b" for kind in kinds)
    below = rf"(?:{tens}(?:{join}{units})?|{units})"
    return rf"(?:{hundreds}(?:{join}{below})?|{below})"


@cache
@patience.making
def _digit_pattern(language: Language) -> regex.Pattern:
    facts = language.numerals
    point, apart = regex.escape(facts.point), regex.escape(facts.thousands.replace(" ", ""))
    fraction = rf"(?:[{point}]\d+)?"
    free = r"(?<![\p{L}\p{N}_.,:/#@-])"
    # "1,050-1,150": behind the dash of a range as well.
    begins = rf"(?:{free}|(?<={free}\d{{1,3}}(?:[{apart} ]\d{{3}})?-))"
    grouped = rf"{begins}\d{{1,3}}(?P<sep>[{apart} ])\d{{3}}(?:(?P=sep)\d{{3}})*(?!\d){fraction}"
    # "39/55 missiles": behind a stroke stands a count where another one stands before it.
    digits = rf"{grouped}|(?<![\p{{L}}\p{{N}}_,#@.])(?:(?<!/)|(?<=\d/)(?=\d{{1,3}} \p{{L}}))\d+{fraction}(?!\d)"
    ending = f"(?:{facts.endings})?" if facts.endings else ""
    scales, glued = (_either(map(regex.escape, words)) or _NEVER for words in (facts.scales, facts.glued))
    scale = rf"(?:[ -](?P<scale>{scales})|(?P<glued>{glued}))(?!\w)"
    return regex.compile(
        rf"(?P<digits>{digits}){ending}(?:{scale})?(?![\w%])(?!-(?!{facts.attached})\p{{Ll}})", regex.I
    )


@cache
def _masks(language: Language) -> Scan:
    patterns = ((kind, body) for kind, bodies in language.numerals.masks.items() for body in bodies)
    return Scan(patterns, r"(?<!\w){}")


def _bounds(hedges: dict[str, tuple[str, ...]]) -> str:
    return "|".join(f"(?P<{bound}>{'|'.join(patterns)})" for bound, patterns in hedges.items())


@cache
@patience.making
def _hedge_pattern(language: Language) -> regex.Pattern:
    facts = language.numerals
    return regex.compile(rf"(?<![\w-])(?:{_bounds(facts.hedges)})\s*{facts.filler}$", regex.I)


@cache
@patience.making
def _after_pattern(language: Language) -> regex.Pattern:
    return regex.compile(rf"(?:{_bounds(language.numerals.hedges_after)})(?!\w)", regex.I)


def _from_words(words: str, facts: Numerals) -> int:
    """Value of a number written in words: "two thousand five hundred" is 2500."""
    total = current = 0
    for word in compiled(r"[\s-]+").split(words):
        scale = facts.scales.get(word, 0)
        if word in facts.articles:
            current = 1
        elif scale >= 1000:
            total += max(current, 1) * scale
            current = 0
        elif scale:
            current = max(current, 1) * scale
        else:
            current += facts.units.get(word, 0) + facts.tens.get(word, 0)
    return total + current


def _value(digits: str, scale: str, facts: Numerals) -> float:
    """Value of digits with their scale; a whole number where it is one."""
    whole = compiled(rf"[{regex.escape(facts.thousands)}](?=\d{{3}}(?!\d))").sub("", digits)
    value = float(compiled(rf"[{regex.escape(facts.point)}]").sub(".", whole)) * facts.scales.get(scale, 1)
    return int(value) if value < 10**16 and value == int(value) else value


def _counted(start: int, end: int, value: float, bare: bool = False) -> Number:
    """A plain count; one beyond every measure is kept without a value."""
    if value > _MOST:
        return Number(start, end, None, None, "exact", kind="implausible", bare=bare)
    return Number(start, end, value, value, "exact", bare=bare)


def _digit_numbers(text: str, language: Language) -> Iterator[Number]:
    for match in _digit_pattern(language).finditer(text):
        scale = (match["scale"] or match["glued"] or "").lower()
        yield _counted(match.start(), match.end(), _value(match["digits"], scale, language.numerals))


def _word_numbers(text: str, language: Language) -> Iterator[Number]:
    facts = language.numerals
    for kind, match in _words(language).find(text):
        start, end = match.span()
        if kind == "withheld":
            yield Number(start, end, None, None, "withheld")
        elif kind == "vague":
            yield Number(start, end, None, None, "exact", kind="vague")
        elif kind == "single":
            yield _counted(start, end, 1, bare=True)
        else:
            words = match[0].lower()
            value = facts.fixed[words] if words in facts.fixed else _from_words(words, facts)
            if value != 1 or not compiled(facts.pronoun).match(text, end):
                yield _counted(start, end, value, bare=value == 1)


@cache
def _implying(language: Language) -> Scan:
    """Words that state a number without one, each named by its place among `Numerals.implied`."""
    patterns = enumerate(language.numerals.implied.values())
    return Scan(((str(n), body) for n, bodies in patterns for body in bodies), r"(?<!\w){}")


def _implied(text: str, counts: list[Number], language: Language) -> Iterator[Number]:
    """Numbers that words state without one; a count beside them ("two cruise missiles") is the number itself."""
    values, beside = tuple(language.numerals.implied), compiled(_BESIDE.format(joins=language.clauses.joins))
    for name, match in _implying(language).find(text):
        before = next((one for one in reversed(counts) if one.start < match.end()), None)
        if before and (before.end > match.start() or beside.fullmatch(text, before.end, match.start())):
            continue
        value = values[int(name)]
        bound = "withheld" if value is None else "exact"
        yield Number(match.start(), match.end(), value, value, bound, implied=True)


def _masked(text: str, language: Language) -> list[Number]:
    return [
        Number(match.start(), match.end(), None, None, "exact", kind=kind)
        for kind, match in _masks(language).find(text)
    ]


def _hedged(number: Number, text: str, floor: int, ceiling: int, language: Language) -> Number:
    """The number with the hedge before or after it, inside text[floor:ceiling]: its span and its bound."""
    if number.kind != "count" or number.low is None or number.implied:
        return number
    before = _hedge_pattern(language).search(text, max(floor, number.start - _HEDGE), number.start)
    after = None if before else _after_pattern(language).match(text, number.end)
    hedge = before or after
    if hedge is None or hedge.end() > ceiling:
        return number
    start, end = (before.start(), number.end) if before else (number.start, hedge.end())
    low = None if hedge.lastgroup == "at_most" else number.low
    high = None if hedge.lastgroup == "at_least" else number.high
    return Number(start, end, low, high, str(hedge.lastgroup), number.kind, number.bare, number.implied)


def _all_hedged(numbers: list[Number], text: str, language: Language) -> Iterator[Number]:
    """The numbers with their hedges, the last first: words between two numbers belong rather to the second."""
    ceiling = len(text)
    for n in reversed(range(len(numbers))):
        hedged = _hedged(numbers[n], text, numbers[n - 1].end if n else 0, ceiling, language)
        ceiling = hedged.start
        yield hedged


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
    if first.kind != "count" or second.kind != "count" or first.low is None or second.low is None:
        return None
    on = compiled(r"[\p{L}.]\.? ").fullmatch(text, first.end - 1, second.start)  # 1 million 67 thousand
    if on and second.low < first.low and first.low % 1000 == 0:
        return _counted(first.start, second.end, first.low + second.low)
    if not first.low < second.low <= first.low * _WIDEST or (first.bare and second.low > 3):
        return None
    for before, between in language.numerals.ranges:
        if compiled(between).fullmatch(text, first.end, second.start):
            opened = compiled(rf"(?<!\w){before}\Z").search(text, max(0, first.start - _HEDGE), first.start)
            if opened:
                closed = "(" in text[first.end : second.start] and text.startswith(")", second.end)
                return Number(opened.start(), second.end + closed, first.low, second.low, "range")
    return None


def find(text: str, language: Language) -> tuple[Number, ...]:
    """Every number of a sentence, in order, none overlapping another.

    `text` is one sentence after `plain`. Numbers that are no counts come with their kind; hedges belong to the number.
    """
    masked = _masked(text, language)
    digits = _free(_digit_numbers(text, language), masked)
    words = _free(_word_numbers(text, language), _in_order([*masked, *digits]))
    counts = _ranges(_in_order([*digits, *words]), text, language)
    implied = _free(_implied(text, counts, language), masked)
    return tuple(reversed([*_all_hedged(_in_order([*masked, *counts, *implied]), text, language)]))


def _in_order(numbers: list[Number]) -> list[Number]:
    return sorted(numbers, key=lambda number: number.start)


def _free(found: Iterator[Number], taken: list[Number]) -> list[Number]:
    """The numbers that overlap none of those already taken, which stand in their order."""
    starts = [one.start for one in taken]
    last = ((number, bisect_left(starts, number.end) - 1) for number in found)
    return [number for number, n in last if n < 0 or taken[n].end <= number.start]


def mentions(low: str, language: Language) -> bool:
    """Whether the sentence (in lower case) can hold a number: the cheap question asked before `find`."""
    return _DIGIT.search(low) is not None or _words(language).possible(low) or _implying(language).possible(low)
