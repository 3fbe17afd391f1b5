"""What the ledger holds already, small enough to keep in memory for a million texts: 20 bytes each."""

import hashlib
from collections.abc import Callable

import duckdb
import numpy as np
import polars as pl

Ask = Callable[[str], pl.DataFrame]
# Names and hashes are held as their first eight bytes: two of a million names share them once in 30 million ledgers.
# DuckDB's md5_number_upper is the first half of the MD5 as a little-endian number.
SOURCES = (
    "SELECT md5_number_upper(id) AS name, 1 AS version,"
    " coalesce(try_cast('0x' || left(hash, 16) AS UBIGINT), 0) AS digest FROM sources"
)
UPDATES = (
    "SELECT md5_number_upper(id) AS name, max(version) AS version,"
    " coalesce(try_cast('0x' || left(arg_max(hash, version), 16) AS UBIGINT), 0) AS digest FROM updates GROUP BY id"
)

# So many new names are held apart before they are put among the others.
LOOSE = 50_000


class Known:
    """Version and hash of the newest state of each name, as the ledger had it, and all that was added since."""

    def __init__(self, connection: duckdb.DuckDBPyConnection, query: str) -> None:
        held = connection.sql(f"SELECT * FROM ({query}) ORDER BY name").pl()
        self._names = held["name"].to_numpy()
        self._versions = held["version"].cast(pl.Int32).to_numpy()
        self._digests = held["digest"].to_numpy()
        self._added: dict[int, tuple[int, int]] = {}

    def get(self, name: str) -> tuple[int, int]:
        """Newest version and short hash of a name; (0, 0) when it is not known."""
        number = _number(name)
        if (added := self._added.get(number)) is not None:
            return added
        key = np.uint64(number)
        at = int(np.searchsorted(self._names, key))
        if at == len(self._names) or self._names[at] != key:
            return 0, 0
        return int(self._versions[at]), int(self._digests[at])

    def add(self, name: str, version: int, digest: str) -> None:
        """The newest state of a name is this one from now on."""
        self._added[_number(name)] = version, short(digest)
        if len(self._added) >= LOOSE:
            self._merge()

    def _merge(self) -> None:
        """Puts what was added among the rest: a Python dictionary takes ten times the memory."""
        names = np.fromiter(self._added, np.uint64, len(self._added))
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


def _number(name: str) -> int:
    return int.from_bytes(hashlib.md5(name.encode(), usedforsecurity=False).digest()[:8], "little")


def short(digest: str) -> int:
    """The first eight bytes of a hash written in hexadecimal digits; 0 for none."""
    return int(digest[:16], 16) if digest else 0
