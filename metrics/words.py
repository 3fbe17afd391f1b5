"""How values, days, times and claimants are said to a reader: plain strings, no colour and no layout.

The tables are in English; the functions say their words in the language of the run (`metrics.locale`).
"""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache

from metrics.kyiv import KYIV as KYIV
from metrics.locale import N_, UKRAINIAN, _, date_text, digits, ngettext, places, spoken, whole

MINUS = "\u2212"

CLAIMANTS = {
    "ukraine:air_force": N_("Ukraine's Air Force"),
    "ukraine:general_staff": N_("Ukraine's General Staff"),
    "ukraine:military": N_("Ukraine's military"),
    "ukraine:mod": N_("Ukraine's Ministry of Defence"),
    "ukraine:official": N_("Ukrainian officials"),
    "ukraine:president": N_("Ukraine's president"),
    "russia:mod": N_("Russia's Ministry of Defence"),
    "russia:military": N_("Russia's military"),
    "russia:official": N_("Russian officials"),
}
SIDES = {"ukraine": N_("Ukraine"), "russia": N_("Russia"), "other": N_("others")}
BOUNDS = {
    "exact": N_("exact"),
    "about": N_("about"),
    "at_least": N_("at least"),
    "at_most": N_("at most"),
    "range": N_("between two numbers"),
    "withheld": N_("no number given"),
}
STATUSES = {
    "single": N_("one report"),
    "agreed": N_("reports agree"),
    "conflicting": N_("reports differ"),
    "revised": N_("revised by its source"),
    "incomplete": N_("part of the day is missing"),
    "corrected": N_("corrected by hand"),
}
ROLES = {
    "comparison": N_("said in comparison with another day"),
    "subset": N_("a part of another number"),
    "running": N_("a total so far, before the day ended"),
    "wider_total": N_("a total over more than this metric"),
}
GRAINS = {
    "day": N_("one day"),
    "multi-day": N_("several days"),
    "week": N_("a week"),
    "month": N_("a month"),
    "cumulative": N_("total since a start date"),
}


def bound(name: str) -> str:
    """How exactly a number was stated: "at_least" -> "at least"."""
    return _(BOUNDS[name])


def status(name: str) -> str:
    """How a figure stands: "conflicting" -> "reports differ"."""
    return _(STATUSES[name])


def role(name: str) -> str:
    """What a number that decides nothing is: "running" -> "a total so far, before the day ended"."""
    return _(ROLES[name])


def grain(name: str) -> str:
    """How long a period a number is about: "multi-day" -> "several days"."""
    return _(GRAINS[name])


def side(name: str) -> str:
    """Who claims it: "russia" -> "Russia"."""
    return _(SIDES[name]) if name in SIDES else name


def number(value: float) -> str:
    """The number with thousands separators and a true minus: 1340 -> "1,340", 1028.57 -> "1,028.6"."""
    text = f"{abs(value):,.1f}".removesuffix(".0")
    return digits(f"{MINUS}{text}" if value < 0 and text != "0" else text)


def signed(value: float) -> str:
    """The number with its sign always shown; zero is "no change"."""
    if value == 0:
        return _("no change")
    return number(value) if value < 0 else f"+{number(value)}"


def amount(low: float | None, high: float | None, bound: str) -> str:
    """A value with its bound in words: "1,340", "about 2,500", "at least 5,200", "between 30 and 40"."""
    return _amount(low, high, bound, spoken())


# A chart of four years says thousands of values, most of them more than once, on every run of its page.
@lru_cache(maxsize=1 << 15)
def _amount(low: float | None, high: float | None, bound: str, language: str) -> str:
    if low is None and high is None:
        return _("reported without a number")
    if high is None:
        return _("at least {number}").format(number=number(low)) if low is not None else ""
    if low is None:
        return _("at most {number}").format(number=number(high))
    if low != high:
        return _("between {low} and {high}").format(low=number(low), high=number(high))
    return _("about {number}").format(number=number(low)) if bound == "about" else number(low)


def claimant(name: str) -> str:
    """Who says it, for a reader: "ukraine:air_force" -> "Ukraine's Air Force"."""
    return _named(name)[1]


def _named(name: str) -> tuple[str, str]:
    """A claimant in English, and in the language of the run."""
    if name in CLAIMANTS:
        return CLAIMANTS[name], _(CLAIMANTS[name])
    who, __, body = name.partition(":")
    body = body.replace("_", " ")
    if who == "other" and body:
        return body, body
    if not body:
        return SIDES.get(who, who), side(who)
    return f"{SIDES.get(who, who)}'s {body}", _("{side}'s {body}").format(side=side(who), body=body)


def says(name: str) -> str:
    """The claimant with its verb: "Ukraine's Air Force reports", "Russian officials report"."""
    who = _named(name)
    return whole(N_("{who} report") if who[0].endswith("officials") else N_("{who} reports"), who=who)


def reported_by(name: str) -> str:
    """The claimant as the source of a value: "reported by Ukraine's Air Force"."""
    return whole(N_("reported by {who}"), who=_named(name))


def kind(name: str) -> str:
    """What kind of publisher a source has: official, agency, live blog or dataset."""
    return _(name)


PLACES = {"region": N_("{place} region"), "direction": N_("{place} direction")}


def scope(name: str) -> str:
    """Where it holds, for a reader: "national" -> "whole country or front", "region:Kursk" -> "Kursk region"."""
    if name == "national":
        return _("whole country or front")
    kind, __, place = name.partition(":")
    if spoken() == UKRAINIAN and (found := places.said(kind, place)):
        return found
    return _(PLACES[kind]).format(place=place) if kind in PLACES else place or kind


def day(value: date | None) -> str:
    """7 August 2026; a missing day is said, not left blank."""
    return date_text(value, f"{value.day} %B %Y", "d MMMM y") if value else _("day not stated")


def short_day(value: date) -> str:
    """7 Aug 2026."""
    return date_text(value, f"{value.day} %b %Y", "d MMM y")


def weekday(value: date) -> str:
    """Friday, 7 August 2026."""
    said = date_text(value, f"%A, {value.day} %B %Y", "EEEE, d MMMM y")
    return said[0].upper() + said[1:]


def moment(value: datetime | None) -> str:
    """A time in both zones, both named: "4 January 2025, 09:35 Kyiv time (07:35 UTC)"."""
    if value is None:
        return _("time not stated")
    kyiv, utc = value.astimezone(KYIV), value.astimezone(UTC)
    here, there = f"{kyiv:%H:%M}", f"{utc:%H:%M}"
    if utc.date() == kyiv.date():
        return _("{day}, {time} Kyiv time ({utc} UTC)").format(day=day(kyiv.date()), time=here, utc=there)
    said = _("{day}, {time} Kyiv time ({utc} UTC on {utc_day})")
    return said.format(day=day(kyiv.date()), time=here, utc=there, utc_day=short_day(utc.date()))


def kyiv_moment(value: datetime | None) -> str:
    """A time in few words: "4 Jan 2025, 09:35 Kyiv time"."""
    if value is None:
        return _("time not stated")
    kyiv = value.astimezone(KYIV)
    return _("{day}, {time} Kyiv time").format(day=short_day(kyiv.date()), time=f"{kyiv:%H:%M}")


def window(start: datetime | None, end: datetime | None) -> str:
    """The hours a claim covers, in Kyiv time; "hours not stated" where the text gives none."""
    if start is None or end is None:
        return _("hours not stated")
    first, last = start.astimezone(KYIV), end.astimezone(KYIV)
    if first.time() == last.time() == time() and last.date() - first.date() == timedelta(days=1):
        return _("the whole of {day}, Kyiv time").format(day=short_day(first.date()))
    said = _("{start} on {start_day} to {end} on {end_day}, Kyiv time")
    days = {"start_day": short_day(first.date()), "end_day": short_day(last.date())}
    return said.format(start=f"{first:%H:%M}", end=f"{last:%H:%M}", **days)


def age(last: date, today: date) -> str:
    """How long ago a day was: "today", "yesterday", "107 days ago", "in the future"."""
    days = (today - last).days
    if days < 0:
        return _("in the future")
    if days < 2:
        return _("yesterday") if days else _("today")
    return counted("{count} day ago", "{count} days ago", days)


def counted(one: str, many: str, count: float, **places: object) -> str:
    """A sentence about a number of things, in the form that goes with it: "{count} claim", "{count} claims"."""
    return ngettext(one, many, int(count)).format(count=number(count), **places)


def count(total: int, one: str, many: str = "") -> str:
    """A counted noun in English, for what is stored or printed: count(2, "claim") -> "2 claims"."""
    return f"{number(total)} {one if total == 1 else many or one + 's'}"


def listing(names: Sequence[str]) -> str:
    """Names in a row: "A", "A and B", "A, B and C"."""
    *first, last = names
    return _("{names} and {last}").format(names=", ".join(first), last=last) if first else last
