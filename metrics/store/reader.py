"""Questions to the published ledger; safe from many threads and while a writer publishes."""

import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any

import duckdb
import polars as pl

from metrics.store import asking, searching
from metrics.store.room import Room
from metrics.store.searching import Found, Wanted
from metrics.store.texts import Texts

ANYTHING = Wanted()


class Ledger:
    """A read-only view of one published state of the ledger; every answer is a frame with times in UTC.

    May be shared by threads. It keeps answering from its own state after a newer one is published.
    """

    def __init__(self, connection: duckdb.DuckDBPyConnection, room: Room) -> None:
        self._connection, self.room = connection, room
        self.texts = Texts()

    def __enter__(self) -> "Ledger":
        return self

    def __exit__(self, *_: object) -> None:
        """Nothing to close: the state is shared by all readers and goes when the last of them does."""

    def figures(
        self,
        metrics: Sequence[str] | None = None,
        since: date | None = None,
        until: date | None = None,
        behind: bool = True,
    ) -> pl.DataFrame:
        """Figures by metric, side and day, of `metrics` (all when None) from `since` to `until`, both included.

        Without `behind` the column of that name is left out: the ids of all claims are most of the table.
        """
        return self._whole(
            f"SELECT {'*' if behind else '* EXCLUDE (behind)'} FROM figures"
            " WHERE ($metrics IS NULL OR list_contains($metrics, metric))"
            " AND ($since IS NULL OR day >= $since) AND ($until IS NULL OR day <= $until) ORDER BY metric, side, day",
            metrics=_list(metrics), since=since, until=until,
        )  # fmt: skip

    def claims(
        self,
        day: date | None = None,
        metric: str | None = None,
        ids: Sequence[str] | None = None,
        update: str | None = None,
    ) -> pl.DataFrame:
        """Claims of the newest versions with the publisher, kind, address and title of where they stand.

        With `ids`, exactly these, of any version; `current` says whether a claim stands in the newest version.
        """
        chosen = {"day": day, "metric": metric, "update": update}
        said = {"day": "t.day = $day", "metric": "t.metric = $metric", "update": f"t.{_WITHIN}"}
        where = [said[name] for name, value in chosen.items() if value is not None]
        where = ["t.current", *where] if ids is None else [f"t.{_WITHIN}", "t.id IN (SELECT unnest($ids))", *where]
        few = day is not None or update is not None or ids is not None
        columns = "t.* EXCLUDE (current), u.title, u.published, s.publisher, s.kind, s.address, s.credit, t.current"
        ask = self._frame if few else self._whole
        return ask(
            f"{asking.numbers('claims', ' AND '.join(where), columns, few)}"
            ' ORDER BY t.day, t.metric, t.document, t."start", t.id',
            ids=_list(ids), rows=self._places(update, ids), day=day, metric=metric,
        )  # fmt: skip

    def refused(self, update: str | None = None, every: bool = False) -> pl.DataFrame:
        """Refused numbers of the newest versions, or of `every` version, in the order of the text."""
        ask = self._whole if update is None else self._frame
        return ask(
            f"SELECT * FROM refused WHERE (current OR $every) {'' if update is None else f'AND {_WITHIN}'}"
            ' ORDER BY document, "start", id',
            rows=self._places(update), every=every,
        )  # fmt: skip

    def version(self, update: str, version: int) -> tuple[pl.DataFrame, pl.DataFrame]:
        """Claims and refused numbers of one version of an update, in the order of the text."""
        asked, rows = (
            f'SELECT * FROM {{}} WHERE {_WITHIN} AND version = $version ORDER BY "start", id',
            self._places(update),
        )
        claims, refused = (
            self._frame(asked.format(table), rows=rows, version=version) for table in ("claims", "refused")
        )
        return claims, refused

    def updates(self) -> pl.DataFrame:
        """Every version of every update, texts included, with its source's publisher, kind, address, credit, title."""
        return self._whole(
            "SELECT u.*, s.publisher, s.kind, s.address, s.credit, coalesce(s.title, '') AS source_title"
            f" FROM updates u {asking.SOURCE_OF} ORDER BY u.source, u.n, u.version"
        )

    def versions(self, update: str) -> pl.DataFrame:
        """Every version of one update, oldest first, with the columns of `updates`."""
        return self._frame(
            "SELECT u.*, s.publisher, s.kind, s.address, s.credit, coalesce(s.title, '') AS source_title"
            f" FROM updates u {asking.SOURCE_OF} WHERE u.rowid IN (SELECT unnest($rows)) ORDER BY u.version",
            rows=self._places(update),
        )

    def find(self, wanted: Wanted = ANYTHING, limit: int = 50, offset: int = 0) -> Found:
        """The newest version of the updates that hold all words, newest publication first: `limit` from `offset` on.

        What is wanted of a number is wanted of one that was taken from the text. All that were found are counted.
        """
        return searching.find(self.cursor(), self.texts, wanted, limit, offset)

    def find_numbers(self, table: str, wanted: Wanted = ANYTHING, limit: int = 50, offset: int = 0) -> Found:
        """Claims, or refused numbers, of the newest versions whose sentence holds all words, newest publication first.

        With the title and time of their text, the publisher and its kind. All that were found are counted.
        """
        return searching.numbers(self.cursor(), table, wanted, limit, offset)

    def said(self) -> dict[str, list[str]]:
        """What can be looked for: every metric, claimant and language of a claim, every reason of a refused number."""
        taken = self._frame("SELECT DISTINCT metric, claimant, language FROM claims WHERE current")
        left = self._frame("SELECT DISTINCT reason FROM refused WHERE current")
        return {column.name: column.drop_nulls().unique().sort().to_list() for column in (*taken, *left)}

    def update(self, id: str) -> dict[str, Any] | None:
        """The newest version of one update with its source's publisher, kind, address and credit, or None."""
        return _first(self._frame("SELECT * FROM current_updates WHERE id = $id", id=id))

    def source(self, id: str) -> dict[str, Any] | None:
        """One source without its text, or None."""
        return _first(self._frame("SELECT * FROM sources WHERE id = $id", id=id))

    def flags(self, metrics: Sequence[str] | None = None) -> pl.DataFrame:
        """Flags of `metrics` (all when None) by day, newest first."""
        return self._frame(
            "SELECT * FROM flags WHERE $metrics IS NULL OR list_contains($metrics, metric)"
            " ORDER BY day DESC, metric, side, kind",
            metrics=_list(metrics),
        )

    def rivals(self, metrics: Sequence[str] | None = None, day: date | None = None) -> pl.DataFrame:
        """Every statement beside a figure, by metric, side and day, those of one figure in the order of the policy."""
        return self._whole(
            "SELECT * FROM rivals WHERE ($metrics IS NULL OR list_contains($metrics, metric))"
            " AND ($day IS NULL OR day = $day) ORDER BY metric, side, day, rowid",
            metrics=_list(metrics), day=day,
        )  # fmt: skip

    def checks(self, metrics: Sequence[str] | None = None, day: date | None = None) -> pl.DataFrame:
        """Every check that fails, newest day first."""
        return self._frame(
            "SELECT * FROM checks WHERE ($metrics IS NULL OR list_contains($metrics, metric))"
            ' AND ($day IS NULL OR day = $day) ORDER BY day DESC, metric, side, "check", sentence',
            metrics=_list(metrics), day=day,
        )  # fmt: skip

    def days(self) -> pl.DataFrame:
        """Each day that has figures (`day`, `figures`: how many), oldest first."""
        return self._frame("SELECT day, count(*) AS figures FROM figures GROUP BY day ORDER BY day")

    def publishers(self) -> pl.DataFrame:
        """Each publisher with its kind, how many of its sources are held, and the credit it asks for."""
        return self._frame(
            "SELECT publisher, kind, count(*) AS sources, coalesce(credit, '') AS credit FROM sources"
            " GROUP BY ALL ORDER BY sources DESC, publisher, kind, credit"
        )

    def published_by(self, claims: Sequence[str]) -> list[str]:
        """Who published the texts that hold these claims, by name."""
        asked = "SELECT DISTINCT s.publisher FROM updates u"
        found = self._frame(
            f"{asked} {asking.SOURCE_OF} WHERE u.rowid IN (SELECT unnest($rows)) ORDER BY 1",
            rows=self._places(None, claims),
        )
        return found["publisher"].drop_nulls().to_list()

    def watched(self) -> pl.DataFrame:
        """How the last reading of each watched place went, by name."""
        return self._frame("SELECT * FROM watched ORDER BY name")

    def runs(self) -> pl.DataFrame:
        """Every run that wrote here, oldest first."""
        return self._frame("SELECT * FROM runs ORDER BY id")

    def counts(self) -> dict[str, int]:
        """How many sources, updates, claims, refused numbers, figures, rivals, checks and flags there are now."""
        queries = {name: name for name in ("sources", "figures", "rivals", "checks", "flags")}
        queries |= {name: f"{name} WHERE current" for name in ("updates", "claims", "refused")}
        order = ("sources", "updates", "claims", "refused", "figures", "rivals", "checks", "flags")
        return self._frame(
            "SELECT " + ", ".join(f"(SELECT count(*) FROM {queries[name]}) AS {name}" for name in order)
        ).row(0, named=True)

    def history(self, as_of: datetime | None = None) -> tuple[pl.DataFrame, pl.DataFrame]:
        """Claims and updates to settle figures from, as known at `as_of` (with zone; None is now)."""
        with self.room.for_all():
            return asking.history(self.cursor(), as_of)

    def states(self, as_of: datetime | None = None) -> tuple[pl.DataFrame, pl.DataFrame]:
        """Which claims and updates `history` has, without what they say; see `asking.states_at`."""
        with self.room.for_all():
            return asking.states_at(self.cursor(), as_of)

    def history_of(self, days: Sequence[date], as_of: datetime | None = None) -> pl.DataFrame:
        """The claims of `history` that concern some days."""
        with self.room.for_all():
            return asking.claims_at(self.cursor(), as_of, days)

    def _places(self, update: str | None, claims: Sequence[str] | None = None) -> list[int]:
        """The places of every version of an update, or of those that claims of these ids stand in."""
        ids = _updates(claims or ()) if update is None else [update]
        return self.texts.called(self.cursor(), ids) if ids else []

    def _frame(self, query: str, **values: Any) -> pl.DataFrame:
        return asking.frame(self.cursor(), query, values)

    def _whole(self, query: str, **values: Any) -> pl.DataFrame:
        """The answer to a question that can be about all of a large table."""
        with self.room.for_all():
            return self._frame(query, **values)

    def cursor(self) -> duckdb.DuckDBPyConnection:
        """A connection of one's own to this state of the ledger, for `streams`."""
        # A connection answers one thread at a time; a cursor of its own costs nothing and shares the data.
        cursor = self._connection.cursor()
        cursor.execute("USE ledger")
        return cursor


# Of a claim or refused number: whether its text stands at one of $rows.
_WITHIN = "update_row IN (SELECT unnest($rows))"


def _updates(claims: Iterable[str]) -> list[str]:
    """The updates that claims of these ids stand in: `update@version:start:metric`."""
    return list({id[: found.start()] for id in claims if (found := _PLACE.search(id))})


_PLACE = re.compile(r"@\d+:\d+:[a-z_]+(:[a-z_]+)?(:\d+)?$")


def _first(found: pl.DataFrame) -> dict[str, Any] | None:
    return found.row(0, named=True) if found.height else None


def _list(values: Sequence[str] | None) -> list[str] | None:
    return None if values is None else list(values)
