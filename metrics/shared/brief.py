"""The Overview's first lines: what of this day is unusual, what is missing, and how fresh all of it is."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from html import escape
from typing import Any

import polars as pl

from metrics import coverage, definitions, flags, series, words
from metrics.locale import _
from metrics.shared import cards, catalogue, fragments, glance, ledger
from metrics.shared.kept import kept

Row = Mapping[str, Any]
SHOWN = 4
BEFORE, OFTEN = 14, 8
OLD = 2


@kept(64)
def html(day: date, today: date) -> str:
    """The three answers side by side as HTML."""
    groups = glance.of_day(day)
    parts = (
        (_("Is it unusual?"), unusual(groups, day)),
        (_("What is missing?"), missing(groups, day)),
        (_("How fresh is it?"), fresh(day, today)),
    )
    return f'<div class="ff-brief">{"".join(f"<section><h2>{head}</h2>{body}</section>" for head, body in parts)}</div>'


def unusual(groups: Iterable[glance.Family], day: date) -> str:
    """The day's flags in words, those that matter most first; without any, how many series could be judged."""
    rows = [row for group in groups for row in group.rows]
    found = _flagged(day)
    items = "".join(f"<li>{_flag(one)}</li>" for one in found[:SHOWN])
    listed = f"<ul>{items}</ul>" if items else ""
    more = len(found) - SHOWN
    if more > 0:
        query = {"from": day.isoformat(), "to": day.isoformat()}
        said = words.counted("{count} more is flagged", "{count} more are flagged", more)
        listed += f"<p>{fragments.link('flags', query, said)}</p>"
    return f"{listed}<p>{escape(_judged(rows, bool(found)))} {escape(_outside(rows))}</p>"


def _flagged(day: date) -> list[list[Row]]:
    """The flags of a day by series, in the order in which they are to be looked at."""
    tables = ledger.tables()
    ordered = flags.ordered(tables.flags.filter(pl.col("day") == day), tables.figures.filter(pl.col("day") == day))
    groups: dict[catalogue.Key, list[Row]] = {}
    for row in ordered.iter_rows(named=True):
        groups.setdefault((row["metric"], row["side"]), []).append(row)
    return list(groups.values())


def _flag(rows: Sequence[Row]) -> str:
    badges = "".join(cards.flag_badge(row) for row in rows)
    query = {"metric": catalogue.name((rows[0]["metric"], rows[0]["side"])), "flag": cards.flag_id(rows[0])}
    why = fragments.link("flags", query, _("See why"))
    return f"{badges} {escape(' '.join(cards.sentences(rows)))} {why}"


def _judged(rows: Sequence[glance.Row], flagged: bool) -> str:
    """How many of the reported series have a past to be judged by."""
    judged = sum(row.usual is not None for row in rows)
    if not judged:
        return _("No series has enough reports in the six weeks before to say what is usual.")
    if flagged:
        said = _("{judged} of {reported} reported series have enough reports in the six weeks before to be judged.")
    else:
        said = _(
            "Nothing is flagged. {judged} of {reported} reported series have enough reports in the six weeks before to "
            "be judged."
        )
    return said.format(judged=words.number(judged), reported=words.number(len(rows)))


def _outside(rows: Iterable[glance.Row]) -> str:
    """Which series lie outside their usual range, surely and without a flag; one day in twenty does by itself."""
    beyond = [row.name for row in rows if not row.flags and _is_outside(row)]
    if not beyond:
        return ""
    said = _("Outside the usual range without being flagged, as one day in twenty is: {series}.")
    return said.format(series=words.listing([catalogue.label(name) for name in beyond]))


def _is_outside(row: glance.Row) -> bool:
    """Whether all that the figure can be is above or below the usual range of the day."""
    low, high = row.figure["low"], row.figure["high"]
    usual = row.usual
    return usual is not None and ((low is not None and low > usual[1]) or (high is not None and high < usual[0]))


def missing(groups: Iterable[glance.Family], day: date) -> str:
    """The series that usually report and have no report for this day; where it is known why, with the reason."""
    silent = [name for group in groups for name, _latest in group.silent]
    often = _usual(day)
    usual = [name for name in silent if name in often]
    states = _states(usual, day)
    items = "".join(f"<li>{_lacking(name, day, states[name])}</li>" for name in usual)
    body = f"<ul>{items}</ul>" if usual else f"<p>{escape(_nothing(bool(often)))}</p>"
    return body + _longer(len(silent) - len(usual))


def _nothing(often: bool) -> str:
    if often:
        return _("Every series that was reported on most of the 14 days before has a report.")
    return _("No series was reported on most of the 14 days before, so none could be missed.")


def _longer(count: int) -> str:
    """How many other series have no report, with the way to every day of every series."""
    said = words.counted(
        "{count} series was reported rarely or never in these days.",
        "{count} series were reported rarely or never in these days.",
        count,
    )
    link = fragments.link("coverage", {}, _("Every day of every series"))
    return f"<p>{escape(said) if count else ''} {link}</p>"


def _states(names: Sequence[str], day: date) -> dict[str, tuple[str, str | None]]:
    """What a day without a figure is for each series: missing or explained, and why."""
    told = [coverage.settled(ledger.tables().figures.clear())]
    keys = [catalogue.key(name) for name in names]
    found = coverage.days(told, definitions.calendar(), keys, day, day)
    rows = found.select("metric", "side", "state", "why").iter_rows()
    return {catalogue.name((metric, side)): (state, why) for metric, side, state, why in rows}


def _usual(day: date) -> set[str]:
    """The series that had a report on most of the fourteen days before."""
    around = pl.col("day").is_between(day - timedelta(days=BEFORE), day - timedelta(days=1))
    counted = ledger.tables().figures.filter(around).group_by("metric", "side").agg(pl.col("day").n_unique())
    return {catalogue.name((metric, side)) for metric, side, days in counted.iter_rows() if days >= OFTEN}


def _lacking(name: str, day: date, state: tuple[str, str | None]) -> str:
    """A series without a report, when it was last reported, and why there is none where that is known."""
    own = series.of(ledger.tables().figures, *catalogue.key(name)).filter(pl.col("day") < day)
    last: date = own["day"].max()  # type: ignore[assignment]
    link = fragments.link("coverage", {"metric": name}, catalogue.label(name))
    said = _("{series}, last reported for {day}.").format(series=link, day=words.short_day(last))
    return f"{said} {escape(state[1])}" if state[0] == "explained" and state[1] else said


def fresh(day: date, today: date) -> str:
    """When the newest report about this day appeared, when the newest of all, and when the ledger was published."""
    last: date | None = ledger.tables().figures["reported"].max()  # type: ignore[assignment]
    parts = [_of_all(last, today)] if last else []
    if published := None if ledger.as_of() else ledger.published():
        parts.append(_("Ledger published {time}.").format(time=words.moment(published)))
    old = fragments.badge("watch", _("not up to date")) if last and (today - last).days > OLD else ""
    return f"<p>{escape(_of_day(day))}</p><p>{old} {escape(' '.join(parts))}</p>"


def _of_all(last: date, today: date) -> str:
    said = _("The newest report of all is of {day}, {age}.")
    return said.format(day=words.day(last), age=words.age(last, today))


def _of_day(day: date) -> str:
    """When the newest text about a day appeared, by the minute where it is known."""
    claims = ledger.claims_of(day)
    published: datetime | None = claims["published"].max()  # type: ignore[assignment]
    reported: date | None = claims["reported"].max()  # type: ignore[assignment]
    if published is not None:
        return _("The newest text about this day appeared on {time}.").format(time=words.moment(published))
    if reported is not None:
        return _("The newest report about this day is of {day}.").format(day=words.day(reported))
    return ""
