"""Claims to figures: one per metric, side and day, and why that one.

stated    one statement; what agrees, what a sum of hedged numbers is
policy    by what one statement decides over another, as a table
choice    which statements decide
added     the figure that is the sum of two others
closing   whether the numbers of one update add up
words     the choice in words
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

import polars as pl

from metrics import definitions, repeats
from metrics.definitions import Calendar
from metrics.figures.added import COMPANIONS, stopped
from metrics.figures.choice import Choice, add_missing, choose
from metrics.figures.closing import closed
from metrics.figures.stated import Stated, until, value
from metrics.figures.words import reason
from metrics.kyiv import night_to

SCHEMA: dict[str, pl.DataType] = {
    "metric": pl.String(),
    "side": pl.String(),
    "day": pl.Date(),
    "reported": pl.Date(),
    "low": pl.Float64(),
    "high": pl.Float64(),
    "bound": pl.String(),
    "value": pl.Float64(),
    "claimant": pl.String(),
    "claims": pl.Int64(),
    "sources": pl.Int64(),
    "chosen": pl.List(pl.String()),
    "behind": pl.List(pl.String()),
    "status": pl.String(),
    "reason": pl.String(),
    "derived": pl.Boolean(),
}
CLAIM_COLUMNS = (
    "id", "document", "update", "metric", "day", "low", "high", "bound", "role", "claimant",
    "window_start", "window_end", "reported",
)  # fmt: skip
UPDATE_COLUMNS = ("published", "publisher", "kind", "current")

Key = tuple[str, str, date]
Choices = dict[Key, Choice]


def settle(claims: pl.DataFrame, updates: pl.DataFrame, calendar: Calendar | None = None) -> pl.DataFrame:
    """One row per metric, side and day (Kyiv), sorted, with the columns of SCHEMA.

    claims    the ledger's claims of every version; only national ones about one day are used
    updates   their updates, every version: id, version, published, publisher, kind, current (whether it counts)
    calendar  what the metrics count, and since when; the bundled one when none is given
    """
    held = calendar or definitions.calendar()
    current, replaced = _statements(claims, updates)
    choices = {key: choose(stated, replaced.get(key, ())) for key, stated in current.items()}
    for (side, day), days in _days(choices).items():
        if made := stopped(days, held, side, day):
            days["drones_stopped"] = choices["drones_stopped", side, day] = made
        add_missing(days[name] for name in COMPANIONS if name in days)
    return pl.DataFrame([_row(key, choices[key]) for key in sorted(choices)], schema=SCHEMA, orient="row")


def _statements(claims: pl.DataFrame, updates: pl.DataFrame) -> tuple[dict[Key, list[Stated]], dict[Key, list[Stated]]]:
    """The statements of the versions that count and of the versions they replaced, by metric, side and day."""
    title = pl.col("title") if "title" in updates.columns else pl.lit("")
    known = updates.select(pl.col("id").alias("update"), "version", title.alias("headline"), *UPDATE_COLUMNS)
    used = (
        claims.filter(pl.col("scope") == "national", pl.col("grain") == "day", pl.col("day").is_not_null())
        .join(known, on=["update", "version"], how="inner")
        .sort("id")
    )
    heading = pl.col("headline").str.contains(pl.col("sentence"), literal=True).fill_null(False).alias("heading")
    rows = _voices(used).with_columns(_window("window_start"), _window("window_end"), heading).with_columns(_earliest())
    read = [(_stated(row), row[-1]) for row in rows.select(*CLAIM_COLUMNS, "heading", *UPDATE_COLUMNS).iter_rows()]
    current = closed([stated for stated, counts in read if counts])
    return _by_key(current), _by_key(stated for stated, counts in read if not counts)


def _voices(used: pl.DataFrame) -> pl.DataFrame:
    """The claims with, as the document of a copy, the one it copies: words met in several places are one source."""
    first = repeats.statements(used.filter("current"))
    if not first:
        return used
    documents = dict(used.select("id", "document").iter_rows())
    voices = {id: documents[original] for id, original in first.items()}
    return used.with_columns(document=pl.col("id").replace_strict(voices, default=pl.col("document")))


def _window(name: str) -> pl.Expr:
    """The window of a claim; where it has none, the one that the rest of its update is about, when that is one."""
    report = ["update", "version", "day"]
    only = pl.col(name).drop_nulls().first().over(report)
    single = (pl.col("window_start").drop_nulls().n_unique().over(report) == 1) & (
        pl.col("window_end").drop_nulls().n_unique().over(report) == 1
    )
    return pl.when(pl.col("window_start").is_null() & single).then(only).otherwise(pl.col(name)).alias(name)


def _earliest() -> pl.Expr:
    """The end of a window as early as its report has one: "as of 08:00" ends all that began with the same hour."""
    return pl.col("window_end").min().over("update", "version", "day", "window_start")


def _stated(row: tuple[Any, ...]) -> Stated:
    id, document, update, metric, day, low, high, bound, role, claimant, start, end, reported, heading, *text = row
    published, publisher, kind, _ = text
    window = until((start, end) if start and end and start < end else night_to(day), published)
    return Stated(
        (id,), document, update, metric, day, low, high, bound, role, claimant, window, reported, published, publisher,
        kind, heading=heading,
    )  # fmt: skip


def _by_key(statements: Iterable[Stated]) -> dict[Key, list[Stated]]:
    found: dict[Key, list[Stated]] = defaultdict(list)
    for stated in statements:
        found[_key(stated)].append(stated)
    return found


def _key(stated: Stated) -> Key:
    side = stated.claimant.partition(":")[0]
    return stated.metric, side if side in ("ukraine", "russia") else "other", stated.day


def _days(choices: Choices) -> dict[tuple[str, date], dict[str, Choice]]:
    """The choices for drones that belong together, by side and day."""
    days: dict[tuple[str, date], dict[str, Choice]] = defaultdict(dict)
    for (metric, side, day), choice in choices.items():
        if metric in COMPANIONS:
            days[side, day][metric] = choice
    return days


def _row(key: Key, choice: Choice) -> tuple[object, ...]:
    low, high, bound = choice.bounds
    reported = [part.reported for part in choice.parts if part.reported]
    return (
        *key,
        max(reported, default=None),
        low,
        high,
        bound,
        value(low, high),
        choice.parts[0].claimant,
        len(choice.behind),
        len(choice.documents),
        [id for part in choice.parts for id in part.ids],
        choice.behind,
        choice.status,
        reason(choice),
        choice.derived,
    )


def choose_rows(
    settled: pl.DataFrame, metrics: Sequence[str] | None, since: date | None, until: date | None
) -> pl.DataFrame:
    """The figures of `metrics` (all when None) from `since` to `until`, both included, None being open."""
    wanted = pl.lit(True) if metrics is None else pl.col("metric").is_in(list(metrics))
    return settled.filter(
        wanted,
        pl.lit(True) if since is None else pl.col("day") >= since,
        pl.lit(True) if until is None else pl.col("day") <= until,
    )
