"""Which texts hold a word: an inverted index of the updates, made in lots when a ledger is published.

A text is cut at its blanks, and each word in small letters keeps the places of the texts that hold it, or one bit for
each place of its lot where that is shorter. What is looked for may stand anywhere inside a word, so the words are
looked through, of which there are few, and not the texts. The newest updates, which fill no lot yet, are looked through
as they are: a small ledger has no index at all.

A text is known by its place in the table, its rowid: rows are added to the table of updates and never leave it.
"""

from collections.abc import Iterable, Sequence

import duckdb
import numpy as np

from metrics.store.asking import SOURCE_OF

# So many updates are put into the index together. What does not fill a lot yet is put into small ones, which the lot
# takes the place of; the rest, fewer than fill a small one, is looked through at each search.
LOT, SMALL = 32_768, 4_096
# A lot holds at most so many, whatever its size was when it was made: its places are 16 bits wide.
_WIDE = 1 << 16
# So many places of 16 bits are as long as one bit for each place.
MANY = _WIDE // 16
# Between text and headline stands a sign that nobody looks for, so that nothing is found across the two.
_BLANKS = "chr(9) || chr(10) || chr(11) || chr(12) || chr(13) || chr(31)"
# A source can have its headline outside the text; it stands for that of an update that has none.
_SAID = "lower(concat_ws(chr(31), u.text, coalesce(nullif(u.title, ''), s.title)))"
_TITLED = f"updates u {SOURCE_OF}"
_ADDED = f"bitstring_agg(place, 0, {_WIDE - 1})"
_MADE = (
    "INSERT INTO words WITH said AS (SELECT u.rowid - $first AS place,"
    f" list_distinct(string_split(translate({_SAID}, {_BLANKS}, repeat(' ', 6)), ' ')) AS words"
    f" FROM {_TITLED} WHERE u.rowid >= $first AND u.rowid < $last),"
    " single AS (SELECT unnest(words) AS word, place FROM said),"
    " held AS MATERIALIZED (SELECT word, list(place ORDER BY place) AS places FROM single"
    " WHERE word <> '' GROUP BY word),"
    " dense AS (SELECT word, unnest(places) AS place FROM held WHERE len(places) >= $many)"
    " SELECT word, $first, places, NULL::BIT FROM held WHERE len(places) < $many"
    f" UNION ALL SELECT word, $first, NULL, {_ADDED} FROM dense GROUP BY word ORDER BY word"
)
_UPTO = "SELECT coalesce(max(value::BIGINT), 0) FROM meta WHERE key = 'indexed'"


def bring_up_to_date(connection: duckdb.DuckDBPyConnection) -> None:
    """Puts every full lot of updates that is not in the index into it, then every small one."""
    ((held,),) = connection.sql("SELECT count(*) FROM updates").fetchall()
    done = upto(connection)
    for first in range(done - done % LOT, held - LOT + 1, LOT):
        _put(connection, first, first + LOT)
    for first in range(upto(connection), held - SMALL + 1, SMALL):
        _put(connection, first, first + SMALL)


def _put(connection: duckdb.DuckDBPyConnection, first: int, last: int) -> None:
    """One lot, in a transaction of its own, in the place of all that was in the index from its first row on."""
    connection.execute("BEGIN")
    connection.execute("DELETE FROM words WHERE first >= ?", [first])
    connection.execute(_MADE, {"first": first, "last": last, "many": MANY})
    connection.execute("DELETE FROM meta WHERE key = 'indexed'")
    connection.execute("INSERT INTO meta VALUES ('indexed', ?)", [str(last)])
    connection.execute("COMMIT")


def upto(cursor: duckdb.DuckDBPyConnection) -> int:
    """Before which row every text is in the index."""
    ((first,),) = cursor.sql(_UPTO).fetchall()
    return int(first)


def looked(names: Iterable[str]) -> str:
    """A query for `place` and `dated` of texts that hold all words, given by name, by looking through each.

    It is of every version, and ends in its conditions: which texts are meant is asked by whoever uses the places.
    """
    there = " AND ".join(f"contains({_SAID}, ${name})" for name in names)
    return f"SELECT u.rowid AS place, u.published AS dated FROM {_TITLED} WHERE {there}"


def bits(cursor: duckdb.DuckDBPyConnection, parts: Sequence[str]) -> np.ndarray:
    """For each row of the texts in the index: 1 where it holds all parts, which are in small letters without blanks."""
    indexed = upto(cursor)
    if not parts:
        return np.ones(indexed, np.uint8)
    out, values = np.zeros(indexed + _WIDE, np.uint8), {f"part{n}": part for n, part in enumerate(parts)}
    for first, held in cursor.execute(_held(tuple(values)), values).fetchall():
        out[first : first + _WIDE] |= np.unpackbits(np.frombuffer(held, np.uint8))
    return out[:indexed]


def _held(names: Sequence[str]) -> str:
    """The query for the bits of each lot: the texts that hold all parts."""
    holds = [f"contains(word, ${name})" for name in names]
    flags = [f"f{n}" for n in range(len(holds))]
    held, all_of = (", ".join(f"{one} AS {flag}" for one, flag in zip(holds, flags, strict=True)), ", ".join(flags))
    both = " & ".join(f"bit_or(bits) FILTER ({flag})" for flag in flags)
    return (
        f"WITH near AS MATERIALIZED (SELECT first, places, bits, {held} FROM words WHERE {' OR '.join(holds)}),"
        f" few AS (SELECT first, {all_of}, unnest(places) AS place FROM near),"
        f" each AS (SELECT first, {all_of}, {_ADDED} AS bits FROM few GROUP BY ALL"
        f" UNION ALL SELECT first, {all_of}, bits FROM near WHERE bits IS NOT NULL),"
        f" found AS (SELECT first, {both} AS bits FROM each GROUP BY first)"
        " SELECT first, bits::BLOB FROM found WHERE bits IS NOT NULL"
    )
