"""The same words met in several places: one statement, not several voices.

A post that a live blog repeats, or an agency copies, says nothing that the post did not say. Two claims are one
statement when they give the same value of the same figure in the same words: case, punctuation and the marks of a
messenger do not matter, and of the words in groups of SHINGLE at least NEAR are shared, every number among them. Words
of fewer than SHORTEST are nobody's own ("tanks: 12"), so there the words of all claims of the update are looked at; if
those are too few as well, the claim is held to be a statement of its own.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from functools import cache
from typing import Any, NamedTuple

import polars as pl

NEAR = 0.8
SHINGLE = 3
SHORTEST = 6
# What two claims must share before their words are looked at.
FIGURE = ["metric", "side", "day", "scope", "grain", "low", "high", "bound", "role"]
_WORD = re.compile(r"\w+")
_DIGITS = re.compile(r"\d+")

Words = tuple[str, ...]
# An update, its version, a day.
Report = tuple[str, int, date]


def statements(claims: pl.DataFrame) -> dict[str, str]:
    """Claim id -> id of the claim that said it first, for claims that repeat another document's words.

    claims   the columns of the ledger's claims, and `published`; the earliest publication is the first, then the
             smallest id
    """
    sided = claims.with_columns(side=pl.col("claimant").str.split(":").list.first())
    # The sentences of a table are made here, so they are no one's words.
    told = sided.filter(pl.col("day").is_not_null(), ~pl.col("rule").str.starts_with("dataset:"))
    several = told.filter(pl.col("document").n_unique().over(FIGURE) > 1)
    # An update states several numbers in one sentence.
    whole, words, numbers = _of_updates(several), cache(_words), cache(_numbers)
    figures: dict[tuple[Any, ...], list[_Claim]] = {}
    order = several.sort("published", "id", nulls_last=True)
    keys, rows = order.select(FIGURE).iter_rows(), order.select(_Claim._fields).iter_rows()
    for key, claim in zip(keys, rows, strict=True):
        figures.setdefault(key, []).append(_Claim(*claim))
    return {id: first for same in figures.values() for id, first in _repeated(same, whole, words, numbers)}


class _Claim(NamedTuple):
    """What is looked at of a claim of some figure."""

    id: str
    document: str
    update: str
    version: int
    day: date
    sentence: str


def _repeated(
    claims: Iterable[_Claim],
    whole: Mapping[Report, Words],
    words: Callable[[str], Words],
    numbers: Callable[[Words], Words],
) -> Iterator[tuple[str, str]]:
    """The copies among claims of one value of one figure, in the order of their publication, each with its first."""
    # By the numbers in their words: only with the same can words be the same.
    firsts: dict[Words, list[tuple[_Claim, Words]]] = {}
    for claim in claims:
        own = words(claim.sentence)
        said = own if len(own) >= SHORTEST else whole[claim.update, claim.version, claim.day]
        like = firsts.setdefault(numbers(said), [])
        first = next((one for one, old in like if claim.document != one.document and _near(old, said)), None)
        if first:
            yield claim.id, first.id
        else:
            like.append((claim, said))


def alike(one: Words, other: Words) -> bool:
    """Whether two texts, as words, are the same or nearly; see the head of this module."""
    return _numbers(one) == _numbers(other) and _near(one, other)


def _near(one: Words, other: Words) -> bool:
    """The same of two texts whose numbers are the same."""
    if min(len(one), len(other)) < SHORTEST:
        return False
    if one == other:
        return True
    mine, theirs = _shingles(one), _shingles(other)
    return len(mine & theirs) >= NEAR * len(mine | theirs)


def _words(text: str) -> Words:
    """A text as its words in small letters, without punctuation and marks."""
    return tuple(_WORD.findall(text.casefold()))


def _numbers(said: Words) -> Words:
    return tuple(word for word in said if _DIGITS.search(word))


def _shingles(said: Words) -> set[Words]:
    return {said[at : at + SHINGLE] for at in range(len(said) - SHINGLE + 1)}


def _of_updates(claims: pl.DataFrame) -> dict[Report, Words]:
    """The words of all sentences of an update's version that state one of these claims about a day, in their order.

    Of the day alone, since a figure rests on nothing else.
    """
    report = claims.sort("start").group_by("update", "version", "day", maintain_order=True)
    found = report.agg(pl.col("sentence").unique(maintain_order=True))
    return {(id, version, day): _words(" ".join(said)) for id, version, day, said in found.iter_rows()}
