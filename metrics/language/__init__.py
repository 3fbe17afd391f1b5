"""The facts of a language: number words, hedges, months, vocabulary; one module per language, plain data."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """What the readers of one language need to know, as data.

    units, tens      number words and their values ("two": 2, "forty": 40)
    scales           multipliers written as words ("hundred": 100, "k": 1000)
    fixed            whole expressions with one value ("half a dozen": 6)
    vague            words that look like a number and state none ("dozens")
    withheld         words that say a number exists and is not given
    hedges           bound -> patterns that stand before a number
    hedges_after     bound -> patterns that stand after it
    ranges           patterns around two numbers, written as (before, between)
    months, weekdays name pattern -> 1..12, 0..6 (Monday is 0)
    masks            kind of a number that is no count -> pattern of the whole expression
    vocabulary       name -> pattern, for the `<name>` of the phrases
    frames           kind of a time expression -> patterns (see days.py)
    speakers         (pattern, `side:body` or `other:<who>`), the most specific first
    say              pattern of the verbs and formulas that attribute a statement
    sides            side -> pattern of the words that name it as an actor
    adjectives       side -> pattern of the adjectives that make equipment its own
    """

    code: str
    units: dict[str, int]
    tens: dict[str, int]
    scales: dict[str, int]
    fixed: dict[str, int]
    vague: tuple[str, ...]
    withheld: tuple[str, ...]
    hedges: dict[str, tuple[str, ...]]
    hedges_after: dict[str, tuple[str, ...]]
    ranges: tuple[tuple[str, str], ...]
    months: dict[str, int]
    weekdays: dict[str, int]
    masks: dict[str, tuple[str, ...]]
    vocabulary: dict[str, str]
    frames: dict[str, tuple[str, ...]]
    speakers: tuple[tuple[str, str], ...]
    say: str
    sides: dict[str, str]
    adjectives: dict[str, str]
    abbreviations: tuple[str, ...] = field(default=())


def known(code: str | None) -> Language:
    """The language of that code; English where none is given."""
    from metrics.language.english import ENGLISH

    return {"en": ENGLISH}.get(code or "en", ENGLISH)
