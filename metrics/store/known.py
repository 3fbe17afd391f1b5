"""What the ledger holds already, small enough to keep in memory for a million texts: 20 bytes each."""

from collections.abc import Iterator

import duckdb
import numpy as np
import polars as pl

# Names are held as the hash that Python gives them, hashes as their first eight bytes: two of a million names share
# theirs once in 30 million ledgers. A hash that DuckDB could make as well (MD5) takes five times as long.
_DIGEST = "coalesce(try_cast('0x' || left(hash, 16) AS UBIGINT), 0) AS digest"
SOURCES = f"SELECT id, 1 AS version, {_DIGEST} FROM sources"
UPDATES = f"SELECT id, version, {_DIGEST} FROM updates"

# So many names are read at a time, so that they are never in memory together.
PIECE = 100_000
# So many new names are held apart before they are put among the others.
LOOSE = 50_000


class Known:
    """Version and hash of the newest state of each name, as the ledger had it, and all that was added since."""

    def __init__(self, connection: duckdb.DuckDBPyConnection, query: str) -> None:
        pieces = list(_pieces(connection, query))
        held = pl.concat(pieces).sort("name", "version").unique("name", keep="last", maintain_order=True)
        self._names = held["name"].to_numpy()
        self._versions = held["version"].to_numpy()
        self._digests = held["digest"].to_numpy()
        self._added: dict[int, tuple[int, int]] = {}

    def get(self, name: str) -> tuple[int, int]:
        """Newest version and short hash of a name; (0, 0) when it is not known."""
        number = hash(name)
        if (added := self._added.get(number)) is not None:
            return added
        at = int(np.searchsorted(self._names, number))
        if at == len(self._names) or self._names[at] != number:
            return 0, 0
        return int(self._versions[at]), int(self._digests[at])

    def add(self, name: str, version: int, digest: str) -> None:
        """The newest state of a name is this one from now on."""
        self._added[hash(name)] = version, short(digest)
        if len(self._added) >= LOOSE:
            self._merge()

    def _merge(self) -> None:
        """Puts what was added among the rest: a Python dictionary takes ten times the memory."""
        names = np.fromiter(self._added, np.int64, len(self._added))
        added = list(self._added.values())
        # The type is said: of numbers on both sides of 2^63 numpy would make floats, which lose their last digits.
        versions = np.fromiter((version for version, _ in added), np.int32, len(added))
        digests = np.fromiter((digest for _, digest in added), np.uint64, len(added))
        rest = ~np.isin(self._names, names)
        order = np.argsort(names := np.concatenate([self._names[rest], names]))
        self._names = names[order]
        self._versions = np.concatenate([self._versions[rest], versions])[order]
        self._digests = np.concatenate([self._digests[rest], digests])[order]
        self._added = {}


def _pieces(connection: duckdb.DuckDBPyConnection, query: str) -> Iterator[pl.DataFrame]:
    """What is held of each name, the names as their hashes; at least one piece, which tells the columns."""
    reader = connection.sql(query).to_arrow_reader(PIECE)
    yield _hashed(pl.DataFrame(pl.from_arrow(reader.schema.empty_table())))
    for batch in reader:
        yield _hashed(pl.DataFrame(pl.from_arrow(batch)))


def _hashed(held: pl.DataFrame) -> pl.DataFrame:
    names = pl.Series("name", np.fromiter(map(hash, held["id"].to_list()), np.int64, held.height))
    return held.select(names, pl.col("version").cast(pl.Int32), "digest")


def short(digest: str) -> int:
    """The first eight bytes of a hash written in hexadecimal digits; 0 for none."""
    return int(digest[:16], 16) if digest else 0
