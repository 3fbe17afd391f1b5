"""What was stated about which days, and which numbers were not taken: counted in the ledger, never row by row."""

from datetime import date

import polars as pl

from metrics.store.asking import NUMBER_BY, frame
from metrics.store.reader import Ledger

_BODY = "split_part(c.claimant, ':', 1)"
_SIDE = f"CASE WHEN {_BODY} IN ('ukraine', 'russia') THEN {_BODY} ELSE 'other' END"
# What a figure of a day can rest on by itself.
_DIRECT = "c.scope = 'national' AND c.grain = 'day' AND c.role IS NULL"
_FROM = f"($publisher IS NULL OR {{}}.{NUMBER_BY})"


def mentions(ledger: Ledger, publisher: str | None = None, claimant: str | None = None) -> pl.DataFrame:
    """Each metric, side and day that something current states anything about, by one publisher and claimant or by all.

    Columns: metric, side, day; `told`: a number of the whole country or front for the day; `withheld`: named as such
    without a number.
    """
    return frame(
        ledger.cursor(),
        # Claimants first, their sides then: of millions of claims there are few claimants.
        f"SELECT c.metric, {_SIDE} AS side, c.day, bool_or(c.told) AS told, bool_or(c.withheld) AS withheld FROM ("
        f"SELECT c.metric, c.claimant, c.day, bool_or({_DIRECT} AND c.bound <> 'withheld') AS told,"
        f" bool_or({_DIRECT} AND c.bound = 'withheld') AS withheld FROM claims c"
        f" WHERE c.current AND c.day IS NOT NULL AND {_FROM.format('c')}"
        " AND ($claimant IS NULL OR c.claimant = $claimant) GROUP BY ALL) c GROUP BY ALL ORDER BY ALL",
        {"publisher": publisher, "claimant": claimant},
    )


def refusals(ledger: Ledger, since: date, until: date, publisher: str | None = None, shown: int = 3) -> pl.DataFrame:
    """The numbers not taken in texts published from `since` to `until`, by reason, most first.

    Columns: reason, numbers, updates (in how many), newest (at most `shown` of them: update, reported, words,
    sentence). Texts without a date of publication are in no period.
    """
    newest = '{"update": r."update", "reported": r.reported, "words": r.words, "sentence": r.sentence}'
    return frame(
        ledger.cursor(),
        f'SELECT r.reason, count(*) AS numbers, count(DISTINCT r."update") AS updates,'
        f" max_by({newest}, (r.reported, r.id), $shown) AS newest FROM refused r"
        f" WHERE r.current AND r.reported BETWEEN $since AND $until AND {_FROM.format('r')}"
        " GROUP BY r.reason ORDER BY numbers DESC, r.reason",
        {"publisher": publisher, "since": since, "until": until, "shown": shown},
    )
