"""The texts of one published state by their places, in memory: when each was published and which of them an id names.

A question about some texts would otherwise read a column of every text, for what does not change before the next
publish. A million texts take 17 MB, and each column is read when it is first asked for.
"""

from collections.abc import Collection

import duckdb
import numpy as np
import polars as pl

from metrics.store.asking import frame

# An id as a number of 64 bits; two ids can have one.
NUMBER = "hash({})"
_NAMED = "SELECT rowid AS place FROM updates WHERE rowid IN (SELECT unnest($places)) AND id IN (SELECT unnest($ids))"


class Texts:
    """May be shared by threads: what two of them ask for first at one moment is read twice.

    now   the same texts in the present, where these are of an earlier time: only `current` differs
    """

    def __init__(self, now: "Texts | None" = None) -> None:
        # Not the ledger itself: it would keep a state alive that no reader has any more.
        self._now, self._columns = now, dict[str, pl.Series]()

    def current(self, cursor: duckdb.DuckDBPyConnection) -> np.ndarray:
        """For each place: 1 where the text is in force, the newest version and still in its source."""
        return self._by_place(cursor, "current").to_numpy().view(np.uint8)

    def dated(self, cursor: duckdb.DuckDBPyConnection) -> pl.Series:
        """For each place when the text was published, in UTC; null where that is not known."""
        return (self._now or self)._by_place(cursor, "published")

    def called(self, cursor: duckdb.DuckDBPyConnection, ids: Collection[str]) -> list[int]:
        """The places of every version of the texts of these ids."""
        asked = f"SELECT {NUMBER.format('unnest($ids)')} AS number"
        numbers = frame(cursor, asked, {"ids": list(ids)})["number"]
        every = (self._now or self)._by_place(cursor, NUMBER.format("id"))
        near = every.is_in(numbers.implode()).arg_true().to_list()
        return frame(cursor, _NAMED, {"places": near, "ids": list(ids)})["place"].to_list() if near else []

    def _by_place(self, cursor: duckdb.DuckDBPyConnection, column: str) -> pl.Series:
        if column not in self._columns:
            # Rows are added to this table and never leave it, so that places have no holes.
            found = frame(cursor, f"SELECT rowid AS place, {column} AS held FROM updates", {})
            self._columns[column] = found.sort("place")["held"]
        return self._columns[column]
