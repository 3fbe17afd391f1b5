"""The newest texts that hold words, and how many do: one bit for each text of the inverted index.

To put the places of most texts beside the table of texts takes longer than a page may. Their bits are added up instead,
and the newest texts, of which few are needed, are looked up in them.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import duckdb
import numpy as np
import polars as pl

from metrics.store import inverted
from metrics.store.asking import frame

# So few are put in order whole; of more, so many of the newest texts are looked up for each one that is shown.
FEW, EACH = 20_000, 40
# A lot of the index holds at most so many, whatever its size was when it was made: its places are 16 bits wide.
_LOT = 1 << 16
_DATED: pl.Schema = pl.Schema([("place", pl.Int64()), ("dated", pl.Datetime("us", "UTC"))])


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


def found(cursor: duckdb.DuckDBPyConnection, asked: Asked, wanted: int) -> tuple[int, pl.DataFrame] | None:
    """How many texts in force are hits; `place` and `dated` of the newest, all as new as the last `wanted` one.

    None where this way does not lead to them: a word with blanks, no index, or words of times long past.
    """
    words = asked.words
    upto = inverted.upto(cursor)
    if not upto or any(word.split() != [word] for word in words):
        return None
    values: dict[str, object] = {f"part{n}": word for n, word in enumerate(words)}
    bits = _bits(cursor, values, upto)
    after = f"{inverted.looked(values)} AND u.current AND u.rowid >= {upto}"
    tail = frame(cursor, after, values).cast(_DATED)
    for query in asked.among:
        places = frame(cursor, query, asked.values)["place"]
        tail = tail.filter(pl.col("place").is_in(places.implode()))
        bits &= _at(places.filter(places < upto).to_numpy(), upto)
    total = int(bits.sum()) + tail.height
    if total <= FEW:
        return total, pl.concat([_dated(cursor, np.flatnonzero(bits)), tail])
    near = _newest(cursor, upto, wanted * EACH)
    # What is as old as the oldest of these is not there whole, where they are not all.
    whole = pl.lit(True) if near.height < wanted * EACH else pl.col("dated") > near["dated"].min()
    rows = pl.concat([near.filter(pl.Series(bits[near["place"].to_numpy()], dtype=pl.Boolean)), tail]).filter(whole)
    return (total, rows) if rows.height >= wanted else None


def _at(places: np.ndarray, upto: int) -> np.ndarray:
    out = np.zeros(upto, np.uint8)
    out[places] = 1
    return out


def _bits(cursor: duckdb.DuckDBPyConnection, values: dict[str, object], upto: int) -> np.ndarray:
    """For each row of the texts before `upto`: 1 where it is in force and holds all words."""
    out = np.zeros(upto + _LOT, np.uint8)
    for first, held in cursor.execute(_held(tuple(values)), values).fetchall():
        out[first : first + _LOT] |= np.unpackbits(np.frombuffer(held, np.uint8))
    gone = frame(cursor, "SELECT rowid AS place FROM updates WHERE NOT current AND rowid < $upto", {"upto": upto})
    out[gone["place"].to_numpy()] = 0
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


def _dated(cursor: duckdb.DuckDBPyConnection, places: np.ndarray) -> pl.DataFrame:
    asked = "SELECT rowid AS place, published AS dated FROM updates WHERE rowid IN (SELECT unnest($places))"
    return frame(cursor, asked, {"places": places.tolist()}).cast(_DATED)


def _newest(cursor: duckdb.DuckDBPyConnection, upto: int, wanted: int) -> pl.DataFrame:
    asked = "SELECT rowid AS place, published AS dated FROM updates WHERE current AND rowid < $upto"
    query = f"{asked} ORDER BY dated DESC NULLS LAST LIMIT $wanted"
    return frame(cursor, query, {"upto": upto, "wanted": wanted}).cast(_DATED)
