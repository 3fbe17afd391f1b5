"""Russia's groups of forces, which its ministry reports by: the one that a number belongs to."""

from metrics.clauses import aside, clause
from metrics.language import Language, compiled
from metrics.places import NATIONAL, Place, together
from metrics.placing import NAMED


def of_group(
    text: str,
    places: tuple[Place, ...],
    counts: tuple[tuple[int, int], ...],
    number: tuple[int, int],
    previous: int,
    language: Language,
) -> str:
    """The group of forces that the number with these offsets belongs to, where its clause names one.

    Where the group opens the clause, it is the one named last, or all of a list; else the one that follows what was
    counted, or at the end of the clause leads to it. `previous` is where the count before ends.
    """
    (start, end), (first, last) = number, clause(text, *number, language)
    groups = [p for p in places if p.kind == "group" and first <= p.start < last]
    # "Battlegroup Yug took better lines, while Kiev lost 230 troops"
    groups = groups or [p for p in places if p.kind == "group" and previous <= p.start and p.end <= first]
    between = [p for p in groups if previous <= p.start and p.end <= start]
    if len(between) == 1 and compiled(NAMED).fullmatch(text, between[0].end, start):
        return between[0].scope
    opening = min((at for at, _ in counts if first <= at < last), default=start)
    if groups and groups[0].start < opening:
        before = [p for p in groups if p.start < start]
        return together(text, before, language) or next((p.scope for p in reversed(before)), NATIONAL)
    after = next((p for p in groups if p.start >= end), None)
    if after:
        return NATIONAL if _turns(text, end, after.start, counts, language) else after.scope
    return next((p.scope for p in reversed(groups) if previous <= p.start < start), NATIONAL)


def unnamed(text: str, at: int, told: str, language: Language) -> str:
    """The group of forces `told` before, where words before this offset speak of "the group" and of no other."""
    words = language.clauses.troops if told.startswith("group:") else ""
    return told if words and compiled(words).search(text, 0, at) else NATIONAL


def _turns(text: str, end: int, group: int, counts: tuple[tuple[int, int], ...], language: Language) -> bool:
    """Whether a group named behind a number is that of a part: "lost 1,310 in all: 220 against North"."""
    of_them = compiled(rf"\W*(?:{language.clauses.of_them})")
    # "Up to 1,310, more than 400 of them in the area of Centre"
    if ":" in text[end:group] or any(end <= at < group and of_them.match(text, upto) for at, upto in counts):
        return True
    turn = aside(text, end, group, language)
    if turn is None:
        return False
    # "385 troops, including as a result of fighting near the town, in the area of Centre": a comma closes the aside.
    return any(turn <= at < group for at, _ in counts) or "," not in text[turn:group]
