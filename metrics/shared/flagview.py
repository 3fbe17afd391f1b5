"""The flags a reader asked for: those of the last day, all of them by series and over time, and the one looked at."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import polars as pl

from metrics import charts, flags, series, words
from metrics.flags import KINDS as KINDS
from metrics.locale import N_, _
from metrics.shared import cards, catalogue, decisions, ledger
from metrics.shared.kept import kept
from metrics.shared.state import State

SHOWN = 24
DIAL = tuple(str(budget) for budget in flags.DIAL)
SHOW = {"open": N_("Without dismissed"), "all": N_("All")}

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Subject:
    """One series and day that is looked at, with the flags it has; none where the day was not flagged."""

    name: str
    day: date
    flags: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """Which flags are asked for: a series or all, a kind or all, the days, and whether dismissed ones too."""

    metric: str
    kind: str
    since: date
    until: date
    dismissed: bool


@dataclass(frozen=True, slots=True)
class Found:
    """The flags of a choice, newest first, the least likely of a day first, and how many dismissed ones are left out.

    lines, cards    a line of the timeline for each series; the newest as HTML
    """

    rows: pl.DataFrame
    hidden: int
    lines: list[charts.Line]
    cards: str


def series_names() -> Sequence[str]:
    """The names of all series, in the order of the catalogue: a day without a flag can be asked about, too."""
    return catalogue.stored()


def dial_label(name: str) -> str:
    """A setting of the dial for the picker."""
    return _("About {number}").format(number=name)


def show_label(name: str) -> str:
    """Which flags are listed, for the picker."""
    return _(SHOW[name])


def series_label(name: str) -> str:
    """A series for the picker."""
    return _("All series") if name == "all" else catalogue.label(name)


def kind_label(name: str) -> str:
    """A kind of flag for the picker."""
    kind = _("All kinds") if name == "all" else _(KINDS[name])
    return kind[:1].upper() + kind[1:]


def choice(view: State) -> Choice:
    """The choice of the page's state."""
    since, until = sorted((view["from"], view["to"]))
    return Choice(view["metric"], view["kind"], since, until, view["show"] == "all")


@kept(16)
def find(choice: Choice) -> Found:
    """The flags of a choice."""
    every = ledger.tables().flags.filter(pl.col("day").is_between(choice.since, choice.until))
    if choice.metric != "all":
        every = series.of(every, *catalogue.key(choice.metric))
    if choice.kind != "all":
        every = every.filter(pl.col("kind") == choice.kind)
    every = _ordered(every)
    rows = every if choice.dismissed else every.filter(~_dismissed(every))
    return Found(rows, every.height - rows.height, _lines(rows), listed(groups(rows)[:SHOWN]))


def listed(found: Sequence[Sequence[Row]]) -> str:
    """Flags as cards side by side, one for each series and day."""
    return f'<div class="ff-cards">{"".join(cards.flags(one) for one in found)}</div>'


@kept(16)
def of_day(choice: Choice, day: date) -> list[list[Row]]:
    """The flags of a choice on one day, those of each series together."""
    return groups(find(choice).rows.filter(pl.col("day") == day))


def _ordered(found: pl.DataFrame) -> pl.DataFrame:
    """Flags as they are looked at, the weightiest of a day first; see `flags.ordered`."""
    days = found["day"].unique().implode()
    return flags.ordered(found, ledger.tables().figures.filter(pl.col("day").is_in(days)))


def _dismissed(found: pl.DataFrame) -> pl.Series:
    """For each row whether an analyst dismissed that flag."""
    gone = {key for key, one in decisions.standing().items() if one.decision == "dismiss"}
    return pl.Series([decisions.key(row) in gone for row in found.iter_rows(named=True)], dtype=pl.Boolean)


def subject(view: State, found: pl.DataFrame) -> Subject | None:
    """What is looked at: the day that was asked for, else the flag of the link, else the first flag found."""
    chosen = _flag(view["flag"], view["metric"])
    first = chosen or (found.row(0, named=True) if found.height else None)
    if view["day"]:
        name = view["metric"]
        if name == "all":
            name = catalogue.name((first["metric"], first["side"])) if first else view.options("metric")[1]
        return about(name, view["day"])
    return about(catalogue.name((first["metric"], first["side"])), first["day"]) if first else None


@kept(64)
def _flag(name: str, metric: str) -> Row | None:
    """The flag of a name in an address, unless another series is chosen."""
    parts = name.split("~")
    if len(parts) != 3 or metric not in ("all", parts[0]):
        return None
    own = series.of(ledger.tables().flags, *catalogue.key(parts[0]))
    return next((row for row in own.iter_rows(named=True) if cards.flag_id(row) == name), None)


def lost(view: State) -> bool:
    """Whether the link names a flag that the ledger does not have, or no longer."""
    return bool(view["flag"]) and _flag(view["flag"], "all") is None


@kept(64)
def about(name: str, day: date) -> Subject:
    """One series and day with its flags."""
    own = series.of(ledger.tables().flags, *catalogue.key(name)).filter(pl.col("day") == day)
    return Subject(name, day, tuple(_ordered(own).iter_rows(named=True)))


def groups(found: pl.DataFrame) -> list[list[Row]]:
    """The flags of one series and day together, in the order given."""
    made: dict[tuple[str, str, date], list[Row]] = {}
    for row in found.iter_rows(named=True):
        made.setdefault((row["metric"], row["side"], row["day"]), []).append(row)
    return list(made.values())


def _lines(found: pl.DataFrame) -> list[charts.Line]:
    """The flags of each series as a line of the timeline, in the order of the catalogue; of a day the weightiest."""
    made = []
    for key in catalogue.ordered(found.select("metric", "side").unique().rows()):
        own = series.of(found, *key).unique("day", keep="first", maintain_order=True)
        made.append(charts.Line(catalogue.label(catalogue.name(key)), own))
    return made


def clicked(drawn: Sequence[charts.Line], point: dict[str, Any]) -> str | None:
    """The name of the flag behind a clicked mark of the timeline."""
    group = str(point.get("legendgroup") or "")
    if not group.isdecimal() or int(group) >= len(drawn):
        return None
    own = drawn[int(group)].flags.filter(pl.col("day").dt.to_string() == str(point.get("x"))[:10])
    return cards.flag_id(own.row(0, named=True)) if own.height else None


def together(rows: Sequence[Sequence[Row]]) -> str:
    """A remark where several series stand out on one day: they are one event until shown otherwise; else empty."""
    several = max((row["together"] for group in rows for row in group), default=0)
    if several < 2:
        return ""
    return words.counted(
        "{count} series stands out on this day: look at them as one event first.",
        "{count} series stand out on this day: look at them as one event first.",
        several,
    )


@kept(16)
def summary(choice: Choice) -> str:
    """How many flags there are, and how many are not listed."""
    found = find(choice)
    days = found.rows.select("metric", "side", "day").n_unique()
    parts = [words.counted("{count} flag.", "{count} flags.", found.rows.height)]
    if found.hidden:
        parts.append(
            words.counted("{count} dismissed flag left out.", "{count} dismissed flags left out.", found.hidden)
        )
    if days > SHOWN:
        more = _(
            "Of {days} days with a flag in a series, the newest {count} are listed below; the lines above hold all."
        )
        parts.append(more.format(count=SHOWN, days=words.number(days)))
    return " ".join(parts)


@kept(16)
def nothing(day: date) -> str:
    """That no figure of a day is flagged, and of how many."""
    figures = ledger.tables().figures.filter(pl.col("day") == day).height
    return words.counted(
        "{count} series has a figure for this day, and it does not stand out.",
        "{count} series have a figure for this day, and none of them stands out.",
        figures,
    )


def cut(band: pl.DataFrame, since: date, until: date) -> pl.DataFrame:
    """The usual range between two days."""
    return band.filter(pl.col("day").is_between(since, until))
