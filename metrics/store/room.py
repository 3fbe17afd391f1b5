"""How much memory the readers of one ledger take: little, except while somebody asks for all of it."""

import os
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import duckdb

# Of a ledger of a gigabyte DuckDB would keep all that was ever read; the questions of a page need less.
USUAL = "300MB"
LIMIT: dict[str, str | bool | int | float | list[str]] = {
    "memory_limit": USUAL,
    "temp_directory": str(Path(tempfile.gettempdir()) / f"frontline-figures-{os.getpid()}"),
}


class Room:
    """The memory of one instance of DuckDB, made with LIMIT."""

    def __init__(self, connection: duckdb.DuckDBPyConnection) -> None:
        self._connection = connection
        self._lock = threading.Lock()
        self._wide = 0

    @contextmanager
    def for_all(self) -> Iterator[None]:
        """While a whole table is put together: as much as DuckDB takes by itself, four fifths of the machine's."""
        self._change(1)
        try:
            yield
        finally:
            self._change(-1)

    def _change(self, more: int) -> None:
        with self._lock:
            before, self._wide = self._wide, self._wide + more
            if 0 in (before, self._wide):
                limit = "RESET GLOBAL memory_limit" if self._wide else f"SET GLOBAL memory_limit = '{USUAL}'"
                self._connection.cursor().execute(limit)
