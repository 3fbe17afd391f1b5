"""All stored texts read again with today's rules: what is gained and lost first, then, unless only asked, kept.

Every version of every update is read, so that what was known on an earlier day follows the rules too. What a data set
says is no reading and stays.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import polars as pl
from tqdm import tqdm

from metrics import settling, statements, store
from metrics.claims import Claim, Refused
from metrics.reading import Reading, read
from metrics.sources import Refusal, Source
from metrics.store import Stored

# What makes two claims the same statement; the name of the rule that read it does not.
SAME = (
    "update", "version", "start", "end", "metric", "role", "low", "high", "bound", "grain", "claimant", "scope", "day",
    "window_start", "window_end", "reported",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Change:
    """What reading again changes.

    metrics   metric, before, lost, gained, after (numbers of claims), figures (how many daily figures change)
    refused   each row of the calendar or the corrections that could not be used
    claims    each claim that is lost or gained: change, metric, low, high, bound, day, words, sentence, update
    """

    metrics: pl.DataFrame
    claims: pl.DataFrame
    refused: tuple[Refusal, ...] = ()


def rebuild(data: str | Path, dry_run: bool = False) -> Change:
    """Reads every stored text again; without `dry_run` the ledger then holds what was read, in one publish.

    Raises store.LedgerError when the ledger cannot be read or written.
    """
    with store.write(data, command="rebuild") as ledger:
        texts = ledger.texts()
        before, _ = ledger.history()
        settling.bring_up_to_date(ledger)
        old = ledger.figures()
        ledger.replace(_again(texts))
        unused = settling.bring_up_to_date(ledger)
        change = replace(_change(before, ledger.history()[0], old, ledger.figures()), refused=unused)
        if not dry_run:
            gained, lost = (change.metrics[name].sum() for name in ("gained", "lost"))
            ledger.publish(note=f"{gained:,} claims gained, {lost:,} lost")
    return change


def _again(texts: pl.DataFrame) -> Iterator[Stored]:
    """What each version of each update states today, by source."""
    # None lets the bar decide by itself: it is drawn on a terminal only.
    with tqdm(total=texts.height, desc="Reading", unit=" updates", disable=None, leave=False) as bar:
        for (_, version), rows in texts.group_by("source", "version", maintain_order=True):
            claims: list[Claim] = []
            refused: list[Refused] = []
            for row in rows.iter_rows(named=True):
                found = _read(row)
                claims += found.claims
                refused += found.refused
                bar.update()
            # A page that repeats itself states a figure once.
            yield Stored(int(str(version)), rows["id"].to_list(), list(statements.distinct(claims)), refused)


def _read(row: dict[str, Any]) -> Reading:
    """One stored update as it reads today, with the names and places that it has in its source."""
    source = Source(
        row["source"], row["text"], row["published"], row["publisher"] or "", row["kind"], row["address"] or "",
        row["language"], row["source_title"] or "", post=True,
    )  # fmt: skip
    found = read(source)

    def put(one: Any) -> Any:
        at = row["start"]
        return replace(
            one, update=row["id"], start=one.start + at, end=one.end + at, sentence_start=one.sentence_start + at
        )

    return Reading((), tuple(map(put, found.claims)), tuple(map(put, found.refused)), found.stalled)


def _change(before: pl.DataFrame, after: pl.DataFrame, old: pl.DataFrame, new: pl.DataFrame) -> Change:
    lost = before.join(after, on=SAME, how="anti", nulls_equal=True)
    gained = after.join(before, on=SAME, how="anti", nulls_equal=True)
    values = ["metric", "side", "day", "low", "high", "bound"]
    moved = pl.concat(
        [
            one.select(values).join(other.select(values), on=values, how="anti", nulls_equal=True)
            for one, other in ((old, new), (new, old))
        ]
    ).unique(["metric", "side", "day"])
    counts = [
        frame.group_by("metric").len(name)
        for name, frame in (
            ("before", before),
            ("lost", lost),
            ("gained", gained),
            ("after", after),
            ("figures", moved),
        )
    ]
    table = counts[0]
    for more in counts[1:]:
        table = table.join(more, on="metric", how="full", coalesce=True)
    told = ["metric", "low", "high", "bound", "day", "words", "sentence", "update"]
    listed = pl.concat([_told(lost, "lost", told), _told(gained, "gained", told)]).sort("metric", "update", "change")
    return Change(
        table.with_columns(pl.selectors.unsigned_integer().fill_null(0).cast(pl.Int64)).sort("metric"), listed
    )


def _told(frame: pl.DataFrame, change: str, columns: list[str]) -> pl.DataFrame:
    return frame.select(pl.lit(change).alias("change"), *columns)
