"""How values, days, times and claimants are said to a reader: plain strings, no colour and no layout."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta

from metrics.kyiv import KYIV as KYIV

MINUS = "\u2212"

CLAIMANTS = {
    "ukraine:air_force": "Ukraine's Air Force",
    "ukraine:general_staff": "Ukraine's General Staff",
    "ukraine:military": "Ukraine's military",
    "ukraine:mod": "Ukraine's Ministry of Defence",
    "ukraine:official": "Ukrainian officials",
    "ukraine:president": "Ukraine's president",
    "russia:mod": "Russia's Ministry of Defence",
    "russia:military": "Russia's military",
    "russia:official": "Russian officials",
}
SIDES = {"ukraine": "Ukraine", "russia": "Russia", "other": "others"}
BOUNDS = {
    "exact": "exact",
    "about": "about",
    "at_least": "at least",
    "at_most": "at most",
    "range": "between two numbers",
    "withheld": "no number given",
}
STATUSES = {
    "single": "one report",
    "agreed": "reports agree",
    "conflicting": "reports differ",
    "revised": "revised by its source",
    "incomplete": "part of the day is missing",
    "corrected": "corrected by hand",
}
ROLES = {
    "comparison": "said in comparison with another day",
    "subset": "a part of another number",
    "running": "a total so far, before the day ended",
    "wider_total": "a total over more than this metric",
}
GRAINS = {
    "day": "one day",
    "multi-day": "several days",
    "week": "a week",
    "month": "a month",
    "cumulative": "total since a start date",
}


def number(value: float) -> str:
    """The number with thousands separators and a true minus: 1340 -> "1,340", 1028.57 -> "1,028.6"."""
    text = f"{abs(value):,.1f}".removesuffix(".0")
    return f"{MINUS}{text}" if value < 0 and text != "0" else text


def signed(value: float) -> str:
    """The number with its sign always shown; zero is "no change"."""
    if value == 0:
        return "no change"
    return number(value) if value < 0 else f"+{number(value)}"


def amount(low: float | None, high: float | None, bound: str) -> str:
    """A value with its bound in words: "1,340", "about 2,500", "at least 5,200", "between 30 and 40"."""
    if low is None and high is None:
        return "reported without a number"
    if high is None:
        return f"at least {number(low)}" if low is not None else ""
    if low is None:
        return f"at most {number(high)}"
    if low != high:
        return f"between {number(low)} and {number(high)}"
    return f"about {number(low)}" if bound == "about" else number(low)


def claimant(name: str) -> str:
    """Who says it, for a reader: "ukraine:air_force" -> "Ukraine's Air Force"."""
    if name in CLAIMANTS:
        return CLAIMANTS[name]
    who, _, body = name.partition(":")
    body = body.replace("_", " ")
    return body if who == "other" and body else f"{SIDES.get(who, who)}'s {body}" if body else SIDES.get(who, who)


def says(name: str) -> str:
    """The claimant with its verb: "Ukraine's Air Force reports", "Russian officials report"."""
    who = claimant(name)
    return f"{who} report" if who.endswith("officials") else f"{who} reports"


def scope(name: str) -> str:
    """Where it holds, for a reader: "national" -> "whole country or front", "region:Kursk" -> "Kursk region"."""
    if name == "national":
        return "whole country or front"
    kind, _, place = name.partition(":")
    return f"{place} {kind}" if kind in {"region", "direction"} else place or kind


def day(value: date | None) -> str:
    """7 August 2026; a missing day is said, not left blank."""
    return f"{value.day} {value:%B %Y}" if value else "day not stated"


def short_day(value: date) -> str:
    """7 Aug 2026."""
    return f"{value.day} {value:%b %Y}"


def weekday(value: date) -> str:
    """Friday, 7 August 2026."""
    return f"{value:%A}, {day(value)}"


def moment(value: datetime | None) -> str:
    """A time in both zones, both named: "4 January 2025, 09:35 Kyiv time (07:35 UTC)"."""
    if value is None:
        return "time not stated"
    kyiv, utc = value.astimezone(KYIV), value.astimezone(UTC)
    other = f"{utc:%H:%M} UTC" if utc.date() == kyiv.date() else f"{utc:%H:%M} UTC on {short_day(utc.date())}"
    return f"{day(kyiv.date())}, {kyiv:%H:%M} Kyiv time ({other})"


def window(start: datetime | None, end: datetime | None) -> str:
    """The hours a claim covers, in Kyiv time; "hours not stated" where the text gives none."""
    if start is None or end is None:
        return "hours not stated"
    first, last = start.astimezone(KYIV), end.astimezone(KYIV)
    if first.time() == last.time() == time() and last.date() - first.date() == timedelta(days=1):
        return f"the whole of {short_day(first.date())}, Kyiv time"
    return f"{first:%H:%M} on {short_day(first.date())} to {last:%H:%M} on {short_day(last.date())}, Kyiv time"


def age(last: date, today: date) -> str:
    """How long ago a day was: "today", "yesterday", "107 days ago", "in the future"."""
    days = (today - last).days
    if days < 0:
        return "in the future"
    return {0: "today", 1: "yesterday"}.get(days, f"{number(days)} days ago")


def count(total: int, one: str, many: str = "") -> str:
    """A counted noun: count(1, "claim") -> "1 claim", count(2, "claim") -> "2 claims"."""
    return f"{number(total)} {one if total == 1 else many or one + 's'}"


def reported_by(name: str) -> str:
    """The claimant as the source of a value: "reported by Ukraine's Air Force"."""
    return f"reported by {claimant(name)}"


def listing(names: Sequence[str]) -> str:
    """Names in a row: "A", "A and B", "A, B and C"."""
    *first, last = names
    return f"{', '.join(first)} and {last}" if first else last
