"""Our figures beside a public data set, day by day: same, within the hedge, different, only here, only there.

Both sides are settled by the same rules, so that windows of a day add up alike. What the set itself has put into the
ledger is left out on our side: a set must not agree with itself.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time

import polars as pl

from metrics import figures
from metrics.claims import Claim
from metrics.figures.stated import agree
from metrics.kyiv import KYIV
from metrics.places import NATIONAL
from metrics.sources import Dataset
from metrics.store import rows

VERDICTS = {
    "same": "the same number",
    "hedge": "within the hedge",
    "different": "different numbers",
    "here": "only here",
    "there": "only in the set",
}
KEY = ("metric", "side", "day")
SIDES = ("here", "there")
# Between the sentences of one figure.
BETWEEN = " … "
OWN = ("low", "high", "bound", "value", "claimant", "status", "reason", "sentence", "chosen")
SCORES = ("metric", "side", "from", "to", "shared", *VERDICTS, "agreement")


@dataclass(frozen=True, slots=True)
class Compared:
    """A comparison.

    days      a row a metric, side and day: verdict, difference (here minus there; null unless both have a point),
              and for each of `here` and `there` the figure's columns of OWN and the sentence that states it, named as
              in `low_here`
    scores    a row a metric and side, with the columns of SCORES: `shared` days have a number on both sides,
              `agreement` is the share of them that are the same or within the hedge, 0 to 1, null without any
    left_out  how many statements of the ledger were left out because they come from the set
    """

    days: pl.DataFrame
    scores: pl.DataFrame
    left_out: int


def compare(
    claims: pl.DataFrame,
    updates: pl.DataFrame,
    sets: Sequence[Dataset],
    metrics: Sequence[str] | None = None,
    since: date | None = None,
    until: date | None = None,
) -> Compared:
    """The ledger's history (see `store.Ledger.history`) beside the data sets, on the days that both sides cover.

    Without `since` and `until` a metric is compared from the first day to the last that both sides have: a set that
    begins years earlier is no gap of ours.
    """
    theirs, their_updates = _ledger_of(sets)
    documents = [one.source.id for one in sets]
    publishers = [one.source.publisher for one in sets if one.source.publisher]
    own = updates.filter(~pl.col("source").is_in(documents) & ~pl.col("publisher").fill_null("").is_in(publishers))
    ours = claims.filter(pl.col("update").is_in(own["id"].unique().implode()))
    here = _numbers(_asked(ours, theirs, metrics, since, until), own)
    there = _numbers(_asked(theirs, ours, metrics, since, until), their_updates)
    days = _ranged(_joined(here, there), since, until)
    return Compared(days, scores(days), claims.height - ours.height)


def _asked(
    claims: pl.DataFrame, others: pl.DataFrame, metrics: Sequence[str] | None, since: date | None, until: date | None
) -> pl.DataFrame:
    """The claims about what both sides count, on the days that are compared."""
    both = others.filter(pl.col("day").is_not_null(), pl.col("scope") == NATIONAL)
    names = both["metric"].unique().to_list()
    first = since or both["day"].min() or date.max
    last = until or both["day"].max() or date.min
    return claims.filter(
        pl.col("metric").is_in(names if metrics is None else [one for one in names if one in metrics]),
        pl.col("day").is_between(first, last),
    )


def _ledger_of(sets: Sequence[Dataset]) -> tuple[pl.DataFrame, pl.DataFrame]:
    """The claims and updates of data sets, as the ledger would hold them."""
    made: list[rows.Cells] = []
    updates: list[tuple[object, ...]] = []
    for one in sets:
        versions = {f"{one.source.id}#{piece.n}": 1 for piece in one.pieces}
        found = rows.claims(one.claims, versions, datetime.now(UTC))
        made += found
        times = {claim.update: _published(claim) for claim in one.claims}
        updates += [
            (id, 1, one.source.id, "", times.get(id), one.source.publisher, one.source.kind, True) for id in versions
        ]
    names = ("id", "version", "source", "title", "published", "publisher", "kind", "current")
    kinds = {"version": pl.Int64(), "published": pl.Datetime("us", "UTC"), "current": pl.Boolean()}
    schema = {name: kinds.get(name, pl.String()) for name in names}
    claims = rows.table("claims", made).drop("current")
    return claims, pl.DataFrame(updates, schema=schema, orient="row")


def _published(claim: Claim) -> datetime | None:
    """When a row of a set was published at the latest: its figures must not be cut short by an hour nobody knows."""
    return datetime.combine(claim.reported, time.max, KYIV) if claim.reported else None


def _numbers(claims: pl.DataFrame, updates: pl.DataFrame) -> pl.DataFrame:
    """The figures that hold a number, with their sentences: one that is kept back can be compared with nothing."""
    settled = figures.settle(claims, updates).filter(pl.col("value").is_not_null())
    said = dict(claims.select("id", "sentence").rows())
    quoted = [BETWEEN.join(dict.fromkeys(said[id] for id in chosen)) for chosen in settled["chosen"]]
    return settled.with_columns(sentence=pl.Series(quoted, dtype=pl.String)).select(*KEY, *OWN)


def _joined(here: pl.DataFrame, there: pl.DataFrame) -> pl.DataFrame:
    both = here.join(there, on=list(KEY), how="full", suffix="_there", coalesce=True)
    both = both.rename({name: f"{name}_here" for name in OWN})
    verdicts = [_verdict(row) for row in both.iter_rows(named=True)]
    exact = pl.col("value_here") - pl.col("value_there")
    return both.with_columns(verdict=pl.Series(verdicts, dtype=pl.String), difference=exact).sort(KEY)


def _verdict(row: rows.Row) -> str:
    if row["bound_there"] is None:
        return "here"
    if row["bound_here"] is None:
        return "there"
    here, there = ((row[f"low_{side}"], row[f"high_{side}"], row[f"bound_{side}"]) for side in SIDES)
    if here[:2] == there[:2] and None not in here[:2] and here[0] == here[1]:
        return "same"
    hedged = "exact" not in (here[2], there[2]) or here[2] != there[2]
    return "hedge" if hedged and agree(here, there) else "different"


def _ranged(days: pl.DataFrame, since: date | None, until: date | None) -> pl.DataFrame:
    """The days asked for; on a side that is open, those that both sides reach."""
    ends = days.group_by("metric", "side").agg(
        first=pl.max_horizontal(_edge("min", side) for side in SIDES),
        last=pl.min_horizontal(_edge("max", side) for side in SIDES),
        both=pl.all_horizontal(pl.col(f"bound_{side}").is_not_null().any() for side in SIDES),
    )
    first = pl.col("first") if since is None else pl.lit(since)
    last = pl.col("last") if until is None else pl.lit(until)
    joined = days.join(ends.filter("both"), on=["metric", "side"], how="inner")
    return joined.filter(pl.col("day").is_between(first, last)).drop("first", "last", "both").sort(KEY)


def _edge(which: str, side: str) -> pl.Expr:
    told = pl.col("day").filter(pl.col(f"bound_{side}").is_not_null())
    return told.min() if which == "min" else told.max()


def scores(days: pl.DataFrame) -> pl.DataFrame:
    """The scores of compared days, or of some of them."""
    counted = days.group_by("metric", "side").agg(
        pl.min("day").alias("from"),
        pl.max("day").alias("to"),
        *[(pl.col("verdict") == name).sum().cast(pl.Int64).alias(name) for name in VERDICTS],
    )
    shared = pl.sum_horizontal("same", "hedge", "different")
    agreed = pl.when(shared > 0).then(pl.sum_horizontal("same", "hedge") / shared)
    return counted.with_columns(shared=shared, agreement=agreed).select(*SCORES).sort("metric", "side")
