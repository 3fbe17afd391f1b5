"""The ledger as it was: the same questions, with what counted at an earlier time in the place of what counts now."""

from datetime import datetime

import duckdb
import polars as pl

from metrics.kyiv import day_of
from metrics.store.reader import Ledger
from metrics.store.texts import Texts

# A view of one's own connection hides the table of its name, so that no question has to know of the time. Rows keep
# their places: searches go by them.
_VIEW = (
    "CREATE TEMP VIEW {table} AS SELECT t.rowid AS rowid, t.* REPLACE ("
    "t.{update} IN (SELECT * FROM counted){told} AS current) FROM ledger.main.{table} t"
)
# Some texts have no time of their own, only the days that their numbers were reported on.
_TOLD = " AND coalesce(t.reported <= '{day}'::DATE, t.recorded <= '{time}'::TIMESTAMPTZ)"


class Earlier(Ledger):
    """A ledger whose `current` texts, claims and refused numbers are those that counted at `time` (with zone).

    texts   `place`: the row of each text that counted, in the version that did; see `past.known`
    """

    def __init__(self, now: Ledger, texts: pl.DataFrame, time: datetime) -> None:
        super().__init__(now.cursor(), now.room)
        self._counted = texts.select("place")
        self.texts = Texts(now.texts)
        told = _TOLD.format(time=time.isoformat(), day=day_of(time).isoformat())
        self._views = [
            _VIEW.format(table="updates", update="rowid", told=""),
            *(_VIEW.format(table=table, update="update_row", told=told) for table in ("claims", "refused")),
        ]

    def cursor(self) -> duckdb.DuckDBPyConnection:
        """A connection of one's own to that state."""
        cursor = super().cursor()
        cursor.register("counted", self._counted)
        for view in self._views:
            cursor.execute(view)
        return cursor
