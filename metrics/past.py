"""What the ledger showed at an earlier time: figures, what stands beside them, checks and flags, from what was
published and recorded by then.

A text counts from its publication on, a later version of it from the moment it was recorded here; a text that no time
is known of counts from the moment it was recorded. A piece that its source dropped counts until the source was last
recorded. Corrections by hand count from the day they were made.

A figure rests on the claims about its own day alone, so only the days whose claims were others are settled anew; the
rest are as they are now. The answer is that of settling all of it (`settling.settle`), in a fraction of its time.
"""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

import polars as pl

from metrics import checks, corrections, definitions, figures, flags, reviews, store
from metrics.corrections import Corrections
from metrics.kyiv import day_of
from metrics.rules import METRICS

KEY = ["metric", "side", "day"]
SERIES = ["metric", "side"]
NEWEST = ["day", *SERIES]
# What flags look at: of a figure, and of a check.
NUMBER = ["low", "high", "bound", "value", "claimant"]
SAID = ["check", "sentence"]


@dataclass(frozen=True, slots=True)
class Past:
    """An earlier state: figures, rivals, checks and flags as `store.Ledger` gives them, columns and order.

    texts      update and version of the texts that counted, and `place`, by which `store.Earlier` finds them
    """

    figures: pl.DataFrame
    rivals: pl.DataFrame
    checks: pl.DataFrame
    flags: pl.DataFrame
    texts: pl.DataFrame


def known(ledger: store.Ledger, time: datetime) -> Past:
    """What the ledger would have shown at `time` (with zone)."""
    then, texts = ledger.states(time)
    then, updates = _told(then, time), _with_withdrawn(ledger, texts, time)
    days = _touched(_concerned(_states(*ledger.states())), _concerned(_states(then, updates)))
    put_right = corrections.read()
    days |= {row.day for row in put_right.rows}
    about = _told(ledger.history_of(sorted(days), time), time)
    made = _made(about, updates, days, replace(put_right.until(day_of(time)), refused=()))
    before, failed = ledger.figures(), ledger.checks()
    settled = _instead(before, made.figures, days).sort(KEY)
    beside = _instead(ledger.rivals(), made.rivals, days).sort(KEY, maintain_order=True)
    failing = _instead(failed, made.checks, days).sort(*NEWEST, "check", "sentence", descending=[True, *[False] * 4])
    changed = [_changed(before, settled, NUMBER), _changed(failed, failing, SAID), _decided_since(time)]
    found = _flags(ledger.flags(), pl.concat(changed).unique(), settled, failing, time)
    return Past(settled, beside, failing, found, _counted(updates, then, time))


@dataclass(frozen=True, slots=True)
class _Made:
    """What the claims of some days come to."""

    figures: pl.DataFrame
    rivals: pl.DataFrame
    checks: pl.DataFrame


def _made(claims: pl.DataFrame, updates: pl.DataFrame, days: set[date], given: Corrections) -> _Made:
    """Figures, what stands beside them and what fails, of these days."""
    decided = figures.decide(claims, updates, definitions.calendar(), days)
    put_right, _ = corrections.apply(decided.figures, given)
    failed = checks.run(decided, put_right, _of(_newest(updates), claims))
    return _Made(put_right, decided.rivals, failed)


def _instead(now: pl.DataFrame, made: pl.DataFrame, days: set[date]) -> pl.DataFrame:
    """A table with what was made of some days in the place of what it has of them."""
    return pl.concat([now.filter(~pl.col("day").is_in(days)), made.select(now.columns)])


def tables(ledger: store.Ledger, time: datetime) -> dict[str, pl.DataFrame]:
    """Every table that is taken away, by its name in the ledger, as it would have been at `time` (with zone).

    Texts are those known then, each version with whether it was the newest; claims and refused numbers are those of the
    newest.
    """
    found = known(ledger, time)
    claims, updates = history(ledger, time)
    counts = updates.select("id", "version", "current")
    texts = ledger.updates().drop("current").join(counts, on=["id", "version"], how="inner", maintain_order="left")
    told = texts.join(found.texts, left_on=["id", "version"], right_on=["update", "version"], how="semi")
    # An earlier version without a time of its own is known from the moment it was recorded.
    dated = pl.col("published").is_not_null() | (pl.col("recorded") <= time.astimezone(UTC))
    texts = texts.filter(dated | pl.col("id").is_in(told["id"].implode()) & pl.col("current"))
    counted = pl.lit(True).alias("current")
    return {
        "figures": found.figures,
        "rivals": found.rivals,
        "checks": found.checks,
        "claims": _of(found.texts, claims).with_columns(counted).sort("day", "metric", "document", "start", "id"),
        "refused": _of(found.texts, ledger.refused(every=True)).with_columns(counted),
        "updates": texts,
        "flags": found.flags,
    }


def _newest(updates: pl.DataFrame) -> pl.DataFrame:
    return updates.filter("current").select(pl.col("id").alias("update"), "version")


def _counted(updates: pl.DataFrame, claims: pl.DataFrame, time: datetime) -> pl.DataFrame:
    """The newest versions, those of no known time where they were recorded by then or state something known then."""
    dated = pl.col("published").is_not_null() | (pl.col("recorded") <= time.astimezone(UTC))
    told = pl.concat([updates.filter(dated), updates.filter(~dated).join(claims, on="place", how="semi")])
    return told.filter("current").select(pl.col("id").alias("update"), "version", "place")


def _of(newest: pl.DataFrame, stated: pl.DataFrame) -> pl.DataFrame:
    """What the newest versions state."""
    return stated.join(newest, on=["update", "version"], how="semi", maintain_order="left")


def history(ledger: store.Ledger, time: datetime | None) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Claims and updates to settle figures from, as known at `time` (None is now); see `store.Ledger.history`."""
    if time is None:
        return ledger.history()
    claims, updates = ledger.history(time)
    return _told(claims, time), _with_withdrawn(ledger, updates, time)


def _told(claims: pl.DataFrame, time: datetime) -> pl.DataFrame:
    """The claims without those of no known time that were recorded later."""
    return claims.filter(pl.col("reported").is_not_null() | (pl.col("recorded") <= time.astimezone(UTC)))


def _with_withdrawn(ledger: store.Ledger, updates: pl.DataFrame, time: datetime) -> pl.DataFrame:
    """The updates, with those counting that their source has dropped since `time`.

    When a piece was dropped is not kept; it is held to have stood until its source was last recorded.
    """
    newest = pl.col("version") == pl.col("version").max().over("id")
    dropped = updates.filter(newest & ~pl.col("current"))["source"].unique()
    later = [id for id in dropped if (source := ledger.source(id)) and source["last_recorded"] > time]
    return updates.with_columns(current=pl.col("current") | (newest & pl.col("source").is_in(later)))


def _states(claims: pl.DataFrame, updates: pl.DataFrame) -> pl.DataFrame:
    """Every claim with whether the text it stands in counts."""
    return claims.drop("recorded").join(updates.select("place", "current"), on="place", how="inner")


def _concerned(states: pl.DataFrame) -> pl.DataFrame:
    """The same with, for a running total, the days that its differences are about."""
    totals = states.filter(pl.col("grain") == "cumulative", pl.col("reported").is_not_null())
    around = [totals.with_columns(day=pl.col("reported").dt.offset_by(days)) for days in ("-1d", "0d", "1d")]
    return pl.concat([states, *around])


def _touched(now: pl.DataFrame, then: pl.DataFrame) -> set[date]:
    """The days whose claims were others, or counted otherwise."""
    differ = [
        one.join(other, on=["row", "day", "current"], how="anti", nulls_equal=True)
        for one, other in ((now, then), (then, now))
    ]
    return set(pl.concat([one["day"] for one in differ]).drop_nulls())


def _changed(before: pl.DataFrame, then: pl.DataFrame, said: list[str]) -> pl.DataFrame:
    """The keys of what said something else, or was not there, or is not there now."""
    both = ((before, then), (then, before))
    lost = [one.join(other, on=[*KEY, *said], how="anti", nulls_equal=True).select(KEY) for one, other in both]
    return pl.concat(lost).unique()


def _decided_since(time: datetime) -> pl.DataFrame:
    """The keys of flags that are accepted now and were not at `time`, or the other way round."""
    kept = reviews.read()
    now, then = (
        {key[:3] for key, one in state.standing().items() if one.decision == "accept"}
        for state in (kept, kept.until(time))
    )
    return pl.DataFrame(
        sorted(now ^ then), schema={"metric": pl.String, "side": pl.String, "day": pl.Date}, orient="row"
    )


def _flags(
    now: pl.DataFrame, changed: pl.DataFrame, settled: pl.DataFrame, failing: pl.DataFrame, time: datetime
) -> pl.DataFrame:
    """The flags of the earlier figures and checks.

    A flag rests on its day and the days before it. So a series keeps those before its first figure that changed; it is
    looked at anew, together with what it is added up with, only where figures stand from that day on.
    """
    first = changed.group_by(SERIES).agg(pl.col("day").min().alias("first"))
    moved = settled.join(first, on=SERIES).filter(pl.col("day") >= pl.col("first")).select(SERIES).unique()
    anew = _relatives(moved, settled)
    kept = now.join(anew, on=SERIES, how="anti").join(first, on=SERIES, how="left")
    kept = kept.filter(pl.col("first").is_null() | (pl.col("day") < pl.col("first"))).drop("first")
    decided, _ = reviews.apply(reviews.read().until(time), settled)
    found = flags.find(settled.join(anew, on=SERIES, how="semi"), reviews=decided, failed=failing)
    return pl.concat([kept, found.select(kept.columns)]).sort(*NEWEST, "kind", descending=[True, *[False] * 3])


def _relatives(moved: pl.DataFrame, settled: pl.DataFrame) -> pl.DataFrame:
    """These series and those of one family and side with them."""
    every = settled.select(SERIES).unique()
    family = {name: METRICS[name].family if name in METRICS else name for name in every["metric"]}
    named = pl.col("metric").replace_strict(family, return_dtype=pl.String).alias("family")
    told = moved.with_columns(named).select("family", "side").unique()
    return every.with_columns(named).join(told, on=["family", "side"], how="semi").select(SERIES)
