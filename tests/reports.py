"""Statements for the tests of settling: what a text says of a day, written short, and what that comes to."""

from dataclasses import asdict, dataclass, replace
from datetime import UTC, date, datetime

import polars as pl

from metrics import figures
from metrics.claims import Claim
from metrics.store import rows

DAY = date(2025, 1, 4)
NIGHT = (datetime(2025, 1, 3, 16, tzinfo=UTC), datetime(2025, 1, 4, 7, tzinfo=UTC))
ATTACK = (datetime(2025, 1, 4, 9, tzinfo=UTC), datetime(2025, 1, 4, 18, tzinfo=UTC))
WHOLE = (datetime(2025, 1, 3, 22, tzinfo=UTC), datetime(2025, 1, 4, 22, tzinfo=UTC))
AIR_FORCE = "Ukraine's Air Force"
UPDATES = {
    "id": pl.String, "version": pl.Int64, "published": pl.Datetime("us", "UTC"), "publisher": pl.String,
    "kind": pl.String, "current": pl.Boolean, "title": pl.String,
}  # fmt: skip


@dataclass(frozen=True)
class Text:
    """One update and what it says, in short."""

    id: str
    publisher: str = AIR_FORCE
    kind: str = "official"
    hour: int = 8
    version: int = 1
    current: bool = True
    day: date = DAY


OFFICIAL = Text("af")
BLOG = Text("blog", "The Daily Live", "live blog", hour=10)
AGENCY = Text("wire", "Wire Service", "agency", hour=9)


def said(text, metric, low, high=..., bound="exact", window=NIGHT, **other):
    """One claim made in `text`; `high` is `low` unless given."""
    claim = Claim(
        document=text.id,
        update=f"{text.id}#1",
        metric=metric,
        low=low,
        high=low if high is ... else high,
        bound=bound,
        grain="day",
        role=None,
        claimant="ukraine:air_force",
        scope="national",
        window_start=window and window[0],
        window_end=window and window[1],
        precision="minute",
        day=DAY,
        day_reason=None,
        reported=DAY,
        start=0,
        end=1,
        words="x",
        sentence="x",
        sentence_start=0,
        rule="test",
        language="en",
    )
    return text, replace(claim, **other)


def settle(*statements, **other):
    """The figures of the statements as rows by metric."""
    return {row["metric"]: row for row in decide(*statements, **other).figures.iter_rows(named=True)}


def decide(*statements, calendar=None, **other):
    """What the statements come to."""
    return figures.decide(*frames(*statements, **other), calendar)


def frames(*statements, titles=None, numbers=None):
    """Claims and updates as the ledger gives them; `numbers` names the claims where they are not in this order."""
    claims, updates = [], {}
    for n, (text, claim) in zip(numbers or range(len(statements)), statements, strict=True):
        id = f"{claim.update}@{text.version}:{n}:{claim.metric}"
        recorded = {"id": id, "version": text.version, "recorded": datetime(2025, 1, 5, tzinfo=UTC)}
        claims.append(asdict(claim) | recorded)
        published = datetime(text.day.year, text.day.month, text.day.day, text.hour, tzinfo=UTC)
        updates[claim.update, text.version] = (
            claim.update, text.version, published, text.publisher, text.kind, text.current,
            (titles or {}).get(claim.update, ""),
        )  # fmt: skip
    known = pl.DataFrame(
        list(updates.values()),
        schema=UPDATES,
        orient="row",
    )
    return rows.frame("claims", claims), known


def total_of(number, day, metric="russian_tanks_lost", hour=6, **other):
    """A running total in the General Staff's report of a day of December 2024."""
    reported = date(2024, 12, day)
    text = Text(f"gs{day}", "General Staff", "official", hour=hour, day=reported)
    claim = {"grain": "cumulative", "day": None, "window": None, "reported": reported}
    return said(text, metric, **{"low": number, "claimant": "ukraine:general_staff"} | claim | other)
