"""The ledger in one DuckDB file: everything read, every version of it, and what was settled from it; the only SQL.

schema      tables, columns and their meanings
known       what the ledger holds, as numbers in memory
rows        records to rows: ids, versions, hashes
files       the file among its drafts: one writer, copies, nothing left behind
migrations  ledgers of earlier versions, brought forward
asking      questions that readers and the writer both ask
inverted    which texts hold a word
texts       when the texts of one state were published and what they are called, in memory
held        which of them hold words
searching   texts and numbers that are as wanted
reader      questions, answered from one published state while a writer works on the next one
opening     the published file, opened once for all readers of a process
streams     whole tables, piece by piece
covering    which days are spoken of, and what was not taken, counted
earlier     the same questions, asked of an earlier time
waiting     what was kept and is not in the draft yet
again       what stored updates state by other rules than before
writer      one writer at a time, one atomic publish
copies      the whole ledger to another place, and back
"""

from metrics.store.again import Stored
from metrics.store.copies import backup, checksum, restore
from metrics.store.covering import mentions, refusals
from metrics.store.earlier import Earlier
from metrics.store.files import LedgerError
from metrics.store.opening import Stamp, published, read, stamp
from metrics.store.reader import Ledger
from metrics.store.schema import TABLES
from metrics.store.searching import Found, Wanted
from metrics.store.streams import Chosen, Stream, condition, stream
from metrics.store.writer import Kept, Writer, upgrade, write

__all__ = [
    "TABLES", "Chosen", "Earlier", "Found", "Kept", "Ledger", "LedgerError", "Stamp", "Stored", "Stream", "Wanted",
    "Writer", "backup", "checksum", "condition", "mentions", "published", "read", "refusals", "restore", "stamp",
    "stream", "upgrade", "write",
]  # fmt: skip
