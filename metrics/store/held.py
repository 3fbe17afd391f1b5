"""Which texts hold words, among those that are asked for, by one bit for each text of the inverted index.

A word can stand in most texts. To join their places with the table of texts takes longer than a page may; to add up
bits does not.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import duckdb
import numpy as np
import polars as pl

from metrics.store import inverted
from metrics.store.asking import frame
from metrics.store.texts import Texts


@dataclass(frozen=True, slots=True)
class Asked:
    """What texts are to hold, and among which they are to be.

    words     in small letters; blanks inside one are looked for as they stand
    among     queries for `place`, a row of the texts; every hit is in the answer to each
    values    what these queries name
    """

    words: Sequence[str]
    among: Sequence[str]
    values: Mapping[str, object]


def found(cursor: duckdb.DuckDBPyConnection, texts: Texts, asked: Asked) -> pl.DataFrame:
    """`place` and `dated` of every hit among the texts in force."""
    words: dict[str, object] = {f"word{n}": word for n, word in enumerate(asked.words)}
    bits = inverted.bits(cursor, [part for word in asked.words for part in word.split()])
    upto = bits.size
    tail = frame(cursor, f"{inverted.looked(words)} AND u.current AND u.rowid >= {upto}", words)
    for query in asked.among:
        places = frame(cursor, query, asked.values)["place"]
        tail = tail.filter(pl.col("place").is_in(places.implode()))
        bits &= _at(places.filter(places < upto).to_numpy(), upto)
    held = np.flatnonzero(bits & texts.current(cursor)[:upto])
    near = pl.DataFrame({"place": held, "dated": texts.dated(cursor).gather(held)})
    if any(word.split() != [word] for word in asked.words):
        near = _looked(cursor, near, words)
    return pl.concat([near, tail])


def _at(places: np.ndarray, upto: int) -> np.ndarray:
    out = np.zeros(upto, np.uint8)
    out[places] = 1
    return out


def _looked(cursor: duckdb.DuckDBPyConnection, near: pl.DataFrame, words: Mapping[str, object]) -> pl.DataFrame:
    """Those of some texts that hold the words as they stand: the index knows no blanks."""
    cursor.register("near", near.select("place"))
    there = frame(cursor, f"{inverted.looked(words)} AND u.rowid IN (SELECT place FROM near)", words)
    cursor.unregister("near")
    return there
