"""What forbids taking a number although a phrase reads it: it is only feared, or of another war or country."""

from metrics.clauses import clause, is_foreign, is_of_them
from metrics.context import Spot
from metrics.language import Doubts, Language, compiled
from metrics.numbers import Number

# A word of another war so many characters after the match is still said of it.
_BEYOND = 24
# A word of doubt so many characters before a number is of something else, however long the clause.
_WITHIN = 300
# What Ukraine says has come into another country is gone from its own air.
_GONE = "drones_left_airspace"


def forbidden(spot: Spot, before: str = "") -> str | None:
    """The reason (of claims.REASONS) a number may not be taken although a phrase reads it, or None.

    `before` is the sentence before, in the same paragraph.
    """
    text, taken, doubts = spot.around.text, spot.taken, spot.around.language.doubts
    first, last = spot.clause()
    if _is_doubted(text, first, spot.start, doubts) or _is_feared(text, spot.end, doubts):
        return "conditional"
    if taken.hole.metrics == (_GONE,) and any(one.side == "ukraine" for one in spot.around.speakers):
        return None
    if compiled(doubts.foreign_first).match(text, _turned(text, spot.start, doubts)) or _is_abroad(spot):
        return "other_subject"
    if _goes_on_abroad(spot, before, doubts):
        return "other_subject"
    foreign = is_foreign(text, spot.around.language)
    near = compiled(doubts.foreign).search(text, taken.start) if foreign else None
    if near and near.start() < min(taken.end + _BEYOND, last):
        return "other_subject"
    return "other_subject" if foreign and not compiled(doubts.war).search(text) else None


def _goes_on_abroad(spot: Spot, before: str, doubts: Doubts) -> bool:
    """Whether a number goes on about what the sentence before counts of another war, and none of this one's is named.

    "Iran launched 200 drones at Israel. Of these 160 were shot down."
    """
    around = spot.around
    if not before or around.speakers or around.places or compiled(doubts.war).search(around.text):
        return False
    other = compiled(doubts.foreign_first).match(before) or is_foreign(before, around.language)
    return bool(other and compiled(r"\d").search(before)) and not compiled(doubts.war).search(before)


def is_doubted(text: str, number: Number, language: Language) -> bool:
    """Whether a number of a sentence is only planned, feared or possible."""
    first, _ = clause(text, number.start, number.end, language)
    return _is_doubted(text, first, number.start, language.doubts) or _is_feared(text, number.end, language.doubts)


def _is_doubted(text: str, first: int, at: int, doubts: Doubts) -> bool:
    turned = text.rfind(";", 0, at) + 1
    near = max(first, at - _WITHIN)
    return bool(compiled(doubts.conditional).search(text, near, at) or compiled(doubts.condition).match(text, turned))


def _is_feared(text: str, end: int, doubts: Doubts) -> bool:
    return bool(doubts.feared) and compiled(doubts.feared).match(text, end) is not None


def _turned(text: str, start: int, doubts: Doubts) -> int:
    """Where a sentence turns to this war before a number ("Moldova saw six; Ukraine counted 129"), else 0."""
    turn = text.rfind(";", 0, start) + 1
    return turn if turn and compiled(doubts.war).search(text, turn, start) else 0


def _is_abroad(spot: Spot) -> bool:
    """Whether a number is of what came into a peaceful country's air, or of what was done about it there."""
    found = compiled(spot.around.language.doubts.abroad).search(spot.around.text)
    if not found:
        return False
    (first, last), (before, after) = spot.clause(), spot.neighbours()
    if max(first, before) <= found.start() < min(last, after):
        return True
    them = is_of_them(spot.around.text, spot.start, spot.end, spot.around.language)
    return found.start() < spot.start and (them or not _turned_back(spot, found.end()))


def _turned_back(spot: Spot, at: int) -> bool:
    """Whether a sentence turns from the other country to this war between an offset and its number."""
    return compiled(spot.around.language.doubts.war).search(spot.around.text, at, spot.start) is not None
