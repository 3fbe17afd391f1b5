"""Which texts hold words, by one bit for each text of the inverted index.

A word can stand in most texts. To join their places with the table of texts takes longer than a page may; to add up
bits does not, and the two narrow columns that put the texts in order are read whole.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import duckdb
import numpy as np
import polars as pl

from metrics.store import inverted
from metrics.store.asking import frame

# A lot of the index holds at most so many, whatever its size was when it was made: its places are 16 bits wide.
_LOT = 1 << 16
_DATED = "SELECT rowid AS place, published AS dated FROM updates WHERE current AND rowid < $upto"


@dataclass(frozen=True, slots=True)
class Asked:
    """What texts are to hold, and among which they are to be.

    words     in small letters
    among     queries for `place`, a row of the texts; every hit is in the answer to each
    values    what these queries name
    """

    words: Sequence[str]
    among: Sequence[str]
    values: Mapping[str, object]


def found(cursor: duckdb.DuckDBPyConnection, asked: Asked) -> pl.DataFrame | None:
    """`place` and `dated` of every hit among the texts in force; None for a word with blanks, or without an index."""
    upto = inverted.upto(cursor)
    if not upto or any(word.split() != [word] for word in asked.words):
        return None
    values: dict[str, object] = {f"part{n}": word for n, word in enumerate(asked.words)}
    bits = _bits(cursor, values, upto)
    tail = frame(cursor, f"{inverted.looked(values)} AND u.current AND u.rowid >= {upto}", values)
    for query in asked.among:
        places = frame(cursor, query, asked.values)["place"]
        tail = tail.filter(pl.col("place").is_in(places.implode()))
        bits &= _at(places.filter(places < upto).to_numpy(), upto)
    texts = frame(cursor, _DATED, {"upto": upto})
    return pl.concat([texts.filter(pl.Series(bits[texts["place"].to_numpy()].view(np.bool_))), tail])


def _at(places: np.ndarray, upto: int) -> np.ndarray:
    out = np.zeros(upto, np.uint8)
    out[places] = 1
    return out


def _bits(cursor: duckdb.DuckDBPyConnection, values: dict[str, object], upto: int) -> np.ndarray:
    """For each row of the texts before `upto`: 1 where it holds all words."""
    out = np.zeros(upto + _LOT, np.uint8)
    for first, held in cursor.execute(_held(tuple(values)), values).fetchall():
        out[first : first + _LOT] |= np.unpackbits(np.frombuffer(held, np.uint8))
    return out[:upto]


def _held(names: Sequence[str]) -> str:
    """The query for the bits of each lot of the index: the texts that hold all words."""
    holds = [f"contains(word, ${name})" for name in names]
    flags = ", ".join(f"{one} AS f{n}" for n, one in enumerate(holds))
    both = " & ".join(f"bitstring_agg(place, 0, {_LOT - 1}) FILTER (f{n})" for n in range(len(holds)))
    return (
        f"WITH near AS (SELECT first, unnest(places) AS place, {flags} FROM words WHERE {' OR '.join(holds)}),"
        f" held AS (SELECT first, {both} AS bits FROM near GROUP BY first)"
        " SELECT first, bits::BLOB FROM held WHERE bits IS NOT NULL"
    )
