"""Several numbers told of as many places: which number is which place's, by their order or by what ties them."""

from itertools import pairwise

from metrics.clauses import clause
from metrics.language import Language, compiled
from metrics.places import Place

# Two numbers that stand so near are neighbours in one row, in characters.
_BESIDE = 24


def scope(
    text: str, places: tuple[Place, ...], counts: tuple[tuple[int, int], ...], at: int, language: Language, last: str
) -> str | None:
    """The place of the number at this offset, one of several that are said of as many places "respectively".

    The places are named before it, behind it, or in the sentence before: `last` is the scope that this one has settled.
    Without that word, the place that a clause of its own goes on about ("in Kursk Oblast, where 34 were downed").
    """
    word = language.clauses.respective
    said = compiled(word).search(text) if word else None
    if said is None:
        return _paired(text, places, counts, at) or _related(text, places, at, language)
    starts = _row([count for count in counts if count[1] <= said.start()], places)
    if len(starts) < 2:
        starts = _run([count for count in counts if count[0] >= said.end()])
    ahead = [p.scope for p in places if p.end <= starts[0]] if starts else []
    # "In the Pokrovsk and Lyman directions, with 36 and 31": two places under one word.
    ahead = _each(ahead[0]) if len(ahead) == 1 else ahead
    # "12, seven and five over A, B and C respectively": or they follow the numbers.
    starts = starts[: len(ahead)] if ahead and starts[0] >= said.end() else starts
    if len(starts) < 2 or at not in starts:
        return None
    after = [p.scope for p in places if p.start > starts[-1]]
    named = (ahead[-len(starts) :] or after) if places else _each(last)
    alike = len(named) == len(starts) and len({scope.partition(":")[0] for scope in named}) == 1
    return named[starts.index(at)] if alike else None


def _paired(text: str, places: tuple[Place, ...], counts: tuple[tuple[int, int], ...], at: int) -> str | None:
    """One of two groups of forces, of two numbers joined as they are ("East and Dnepr cost it 255 and 55 men")."""
    starts, joined = [start for start, _ in counts], compiled(r" \p{L}{1,3} ")
    if len(counts) != 2 or at not in starts or [place.kind for place in places] != ["group", "group"]:
        return _in_pair(text, places, counts, at)
    (_, first), (second, _), (one, other) = *counts, places
    behind = other.end <= starts[0] and joined.fullmatch(text, first, second)
    return places[starts.index(at)].scope if behind and joined.fullmatch(text, one.end, other.start) else None


def _in_pair(text: str, places: tuple[Place, ...], counts: tuple[tuple[int, int], ...], at: int) -> str | None:
    """One of two directions right before two joined numbers ("in the Lyman and Siversk directions, 41 and 37")."""
    if len(places) < 2:
        return None
    joined = compiled(r" \p{L}{1,3} (?:\p{L}{1,2} )?").fullmatch
    for (start, end), (second, _) in pairwise(counts):
        ahead = [p for p in places if p.end <= start][-2:]
        if at not in (start, second) or [p.kind for p in ahead] != ["direction"] * 2 or not joined(text, end, second):
            continue
        if start - ahead[1].end < _BESIDE and joined(text, ahead[0].end, ahead[1].start):
            return ahead[at == second].scope
    return _over_pair(text, places, counts, at)


def _over_pair(text: str, places: tuple[Place, ...], counts: tuple[tuple[int, int], ...], at: int) -> str | None:
    """One of two regions or seas behind two joined numbers ("37 and 21 drones were downed over A and B")."""
    joined = compiled(r" \p{L}{1,3} (?:\p{L}{2,4} )?").fullmatch
    for n, ((start, end), (second, upto)) in enumerate(pairwise(counts)):
        behind = [p for p in places if upto <= p.start < (counts[n + 2][0] if n + 2 < len(counts) else len(text))][:2]
        alike = len({p.kind for p in behind}) == 1 and behind[0].kind in ("region", "sea")
        if at in (start, second) and len(behind) == 2 and alike and joined(text, end, second):
            return behind[at == second].scope if joined(text, behind[0].end, behind[1].start) else None
    return None


def _related(text: str, places: tuple[Place, ...], at: int, language: Language) -> str | None:
    """The place right before the relative clause that a number stands in, where nothing in it comes between."""
    if not (places and language.clauses.related):
        return None
    first, _ = clause(text, at, at, language)
    tied = compiled(language.clauses.related).fullmatch
    named = next((p for p in reversed(places) if p.end <= first and tied(text, p.end, first)), None)
    between = any(first <= place.start < at for place in places)
    return named.scope if named and not between else None


def holds(joint: str, scope: str) -> bool:
    """Whether a joint scope ("group:Zapad and Yug") is of several places, of which the scope is one."""
    return joint != scope and scope in _each(joint)


def is_next(last: str, places: tuple[Place, ...], counts: tuple[tuple[int, int], ...], at: int) -> bool:
    """Whether a number of another region stands before this offset ("16 over Odesa and five over Kherson and Sumy").

    `last` is the scope of the claim before.
    """
    return last.startswith("region:") and any(counts[0][1] <= place.start < at for place in places)


def _each(joint: str) -> list[str]:
    """The scopes of the places that a joint one is of."""
    kind, _, names = joint.partition(":")
    return [f"{kind}:{name}" for name in names.replace(" and ", ", ").split(", ")] if names else []


def _row(counts: list[tuple[int, int]], places: tuple[Place, ...]) -> list[int]:
    """Where the last of the counts begins, and those before it that stand beside one another with no place between."""
    out = [start for start, _ in counts[-1:]]
    for start, end in reversed(counts[:-1]):
        if out[0] - end > _BESIDE or any(end <= p.start < out[0] for p in places):
            break
        out.insert(0, start)
    return out


def _run(counts: list[tuple[int, int]]) -> list[int]:
    """Where the first of the counts begins, and those after it that stand beside one another."""
    out = counts[:1]
    for count in counts[1:]:
        if count[0] - out[-1][1] > _BESIDE:
            break
        out.append(count)
    return [start for start, _ in out]
