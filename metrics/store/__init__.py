"""The ledger in one DuckDB file: everything read, every version of it, and what was settled from it; the only SQL.

schema      tables, columns and their meanings
migrations  ledgers of earlier versions, brought forward
copies      the whole ledger to another place, and back
reader      questions, answered from the published file while a writer works on the next one
writer      one writer at a time, one transaction per source, one atomic publish
"""

from metrics.store.copies import backup, restore
from metrics.store.reader import Ledger, LedgerError, Stamp, read, stamp
from metrics.store.schema import TABLES
from metrics.store.writer import Kept, Stored, Writer, upgrade, write

__all__ = [
    "TABLES", "Kept", "Ledger", "LedgerError", "Stamp", "Stored", "Writer", "backup", "read", "restore", "stamp",
    "upgrade", "write",
]  # fmt: skip
