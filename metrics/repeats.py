"""The same words met in several places: one statement, not several voices.

A post that a live blog repeats, or an agency copies, says nothing that the post did not say. Two claims are one
statement when they give the same value of the same figure in the same words: case, punctuation and the marks of a
messenger do not matter, and of the words in groups of SHINGLE at least NEAR are shared, every number among them. Words
of fewer than SHORTEST are nobody's own ("tanks: 12"), so there the words of all claims of the update are looked at; if
those are too few as well, the claim is held to be a statement of its own.
"""

import re
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

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
    whole = _of_updates(several)
    found: dict[str, str] = {}
    order = several.sort("published", "id", nulls_last=True)
    for group in order.partition_by(FIGURE, maintain_order=True):
        found |= _repeated(group.iter_rows(named=True), whole)
    return found


def _repeated(rows: Iterable[Mapping[str, Any]], whole: Mapping[Report, Words]) -> dict[str, str]:
    """The copies among claims of one value of one figure, in the order of their publication."""
    found: dict[str, str] = {}
    firsts: list[tuple[str, str, Words]] = []
    for row in rows:
        words = _words(row["sentence"])
        said = words if len(words) >= SHORTEST else whole[row["update"], row["version"], row["day"]]
        first = next((id for id, document, own in firsts if document != row["document"] and alike(own, said)), None)
        if first:
            found[row["id"]] = first
        else:
            firsts.append((row["id"], row["document"], said))
    return found


def alike(one: Words, other: Words) -> bool:
    """Whether two texts, as words, are the same or nearly; see the head of this module."""
    if min(len(one), len(other)) < SHORTEST or _numbers(one) != _numbers(other):
        return False
    if one == other:
        return True
    mine, theirs = _shingles(one), _shingles(other)
    return len(mine & theirs) >= NEAR * len(mine | theirs)


def _words(text: str) -> Words:
    """A text as its words in small letters, without punctuation and marks."""
    return tuple(_WORD.findall(text.casefold()))


def _numbers(said: Words) -> list[str]:
    return [word for word in said if _DIGITS.search(word)]


def _shingles(said: Words) -> set[Words]:
    return {said[at : at + SHINGLE] for at in range(len(said) - SHINGLE + 1)}


def _of_updates(claims: pl.DataFrame) -> dict[Report, Words]:
    """The words of all sentences of an update's version that state one of these claims about a day, in their order.

    Of the day alone, since a figure rests on nothing else.
    """
    report = claims.sort("start").group_by("update", "version", "day", maintain_order=True)
    found = report.agg(pl.col("sentence").unique(maintain_order=True))
    return {(id, version, day): _words(" ".join(said)) for id, version, day, said in found.iter_rows()}
