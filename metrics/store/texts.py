"""The texts of one published state by their places, in memory: when each was published and which of them an id names.

A question about some texts would otherwise read a column of every text, for what does not change before the next
publish. A million texts take 17 MB, and each column is read when it is first asked for.
"""

from collections.abc import Callable, Collection
from functools import cached_property

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

    def __init__(self, cursor: Callable[[], duckdb.DuckDBPyConnection], now: "Texts | None" = None) -> None:
        self._cursor, self._now = cursor, now

    @cached_property
    def current(self) -> np.ndarray:
        """For each place: 1 where the text is in force, the newest version and still in its source."""
        return self._by_place("current").to_numpy().view(np.uint8)

    @cached_property
    def dated(self) -> pl.Series:
        """For each place when the text was published, in UTC; null where that is not known."""
        return self._now.dated if self._now else self._by_place("published")

    def called(self, ids: Collection[str]) -> list[int]:
        """The places of every version of the texts of these ids."""
        asked = f"SELECT {NUMBER.format('unnest($ids)')} AS number"
        numbers = frame(self._cursor(), asked, {"ids": list(ids)})["number"]
        near = self._numbers.is_in(numbers.implode()).arg_true().to_list()
        return frame(self._cursor(), _NAMED, {"places": near, "ids": list(ids)})["place"].to_list() if near else []

    @cached_property
    def _numbers(self) -> pl.Series:
        return self._now._numbers if self._now else self._by_place(NUMBER.format("id"))

    def _by_place(self, column: str) -> pl.Series:
        # Rows are added to this table and never leave it, so that places have no holes.
        return frame(self._cursor(), f"SELECT rowid AS place, {column} AS held FROM updates", {}).sort("place")["held"]
