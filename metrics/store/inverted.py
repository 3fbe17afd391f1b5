"""Which texts hold a word: an inverted index of the updates, made in lots when a ledger is published.

A text is cut at its blanks, and each word in small letters keeps the places of the texts that hold it. What is looked
for may stand anywhere inside a word, so the words are looked through, of which there are few, and not the texts.
The newest updates, which fill no lot yet, are looked through as they are: a small ledger has no index at all.

A text is known by its place in the table, its rowid: rows are added to the table of updates and never leave it.
"""

from collections.abc import Iterable, Sequence

import duckdb

from metrics.store.asking import SOURCE_OF

# So many updates are put into the index together. What does not fill a lot yet is put into small ones, which the lot
# takes the place of; the rest, fewer than fill a small one, is looked through at each search.
LOT, SMALL = 32_768, 4_096
# Between text and headline stands a sign that nobody looks for, so that nothing is found across the two.
_BLANKS = "chr(9) || chr(10) || chr(11) || chr(12) || chr(13) || chr(31)"
# A source can have its headline outside the text; it stands for that of an update that has none.
_SAID = "lower(concat_ws(chr(31), u.text, coalesce(nullif(u.title, ''), s.title)))"
_TITLED = f"updates u {SOURCE_OF}"
_MADE = (
    "INSERT INTO words WITH said AS (SELECT u.rowid - $first AS place,"
    f" list_distinct(string_split(translate({_SAID}, {_BLANKS}, repeat(' ', 6)), ' ')) AS words"
    f" FROM {_TITLED} WHERE u.rowid >= $first AND u.rowid < $last),"
    " held AS (SELECT unnest(words) AS word, place FROM said)"
    " SELECT word, $first, list(place ORDER BY place) FROM held WHERE word <> '' GROUP BY word ORDER BY word"
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
    connection.execute(_MADE, {"first": first, "last": last})
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


def holding(cursor: duckdb.DuckDBPyConnection, words: Sequence[str]) -> tuple[str, dict[str, object]]:
    """A query for `place`, the rowid of every update whose text or headline holds all words, and its values.

    The words are in small letters; blanks inside one are looked for as they stand. The index knows no blanks: it says
    which texts are worth looking at. Words without blanks are found by `held`, where there is an index.
    """
    indexed = upto(cursor)
    values: dict[str, object] = {f"word{n}": word for n, word in enumerate(words)}
    through = f"{looked(values)} AND u.rowid"
    if not indexed:
        return f"SELECT place FROM ({through} >= 0)", values
    parts = {f"part{n}": part for n, part in enumerate(part for word in words for part in word.split())}
    near = f" AND u.rowid IN ({_held(parts)})" if parts else ""
    before, after = f"{through} < {indexed}{near}", f"{through} >= {indexed}"
    return f"SELECT place FROM ({before}) UNION ALL SELECT place FROM ({after})", values | parts


def _held(parts: Iterable[str]) -> str:
    """The query for the places of texts in the index that hold all parts, given by name."""
    conditions = [f"contains(word, ${name})" for name in parts]
    each = " INTERSECT ".join(f"SELECT first + unnest(places) AS place FROM near WHERE {one}" for one in conditions)
    return f"WITH near AS MATERIALIZED (SELECT * FROM words WHERE {' OR '.join(conditions)}) {each}"
