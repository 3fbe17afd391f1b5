"""The two charts of the Flags page: one series around a day with its usual range, and when each series was flagged."""

from dataclasses import dataclass
from datetime import date

import polars as pl

from metrics import charts, retold, words
from metrics.charts import alternative
from metrics.locale import N_, _
from metrics.shared import catalogue, changes, flagday, flagview, panels, picture, taken
from metrics.shared.kept import kept

AROUND = N_("{series} around {day}, with its usual range")
DAY = N_("A line marks {day}; the shaded range is what the days before make usual.")
TIMELINE = N_("When each series was flagged")
LEAD = N_("A mark for each flag, {first} to {last}.")
BOUNDS = {"low": "usual_low", "high": "usual_high", "alert_low": "alert_low", "alert_high": "alert_high"}


@dataclass(frozen=True, slots=True)
class Around:
    """One series around a day: the range, what the calendar says of it, the chart, whether it has hatches."""

    since: date
    until: date
    told: changes.Told
    picture: picture.Picture
    hatched: bool


@kept(24)
def around(name: str, day: date, since: date, until: date, levels: bool, dark: bool, foot: tuple[str, ...]) -> Around:
    """The chart of one series around the day that is looked at, `foot` below it."""
    told = changes.tell([name], since, until)
    panel = panels.panel(name, panels.Cut(since, until), told)
    band = flagview.cut(flagday.band(name), since, until)
    changed = [one for one in flagday.levels(name) if since < one <= until] if levels else []
    figure = charts.usual_range(panel, band, since, until, day, dark, changed)
    charts.sign(figure, foot, dark)
    alt = f"{alternative.series([panel], since, until, 'day')} {_(DAY).format(day=words.day(day))}"
    made = picture.Picture(
        name=f"flags-{name}-{day}",
        title=_(AROUND).format(series=panel.title, day=words.day(day)),
        claimants=f"{panel.title}, {panel.claimant}.",
        figure=figure,
        alt=alt,
        shown=lambda: _with_band(taken.shown([name], [panel], "day", False), band),
        table=lambda: _table(panel, band),
        whole=lambda: taken.whole([name]),
        notes=changes.keys(told),
    )
    return Around(since, until, told, made, panel.withheld is not None and not panel.withheld.is_empty())


def _with_band(rows: pl.DataFrame, band: pl.DataFrame) -> pl.DataFrame:
    names = {old: new for old, new in BOUNDS.items() if old in band.columns}
    own = band.select("day", *(pl.col(old).alias(new) for old, new in names.items()))
    return rows.join(own, on="day", how="left", maintain_order="left")


def _table(panel: charts.Panel, band: pl.DataFrame) -> pl.DataFrame:
    """What is drawn, for reading: the value in words and the usual range beside it."""
    names = {"low": _("Usual from"), "high": _("Usual to")}
    own = band.select(pl.col("day").alias(_("Day")), *(pl.col(old).round(1).alias(new) for old, new in names.items()))
    rows = panels.table([panel], "day")
    kept = rows.select(_("Day"), _("Series"), _("Value"), _("Reported by"))
    return kept.join(own, on=_("Day"), how="left", maintain_order="left")


@kept(16)
def timeline(choice: flagview.Choice, dark: bool, foot: tuple[str, ...]) -> picture.Picture:
    """The chart of all flags of a choice, a line for each series, `foot` below it."""
    since, until = choice.since, choice.until
    found, drawn = flagview.find(choice).rows, flagview.find(choice).lines
    lead = _(LEAD).format(first=words.day(since), last=words.day(until))
    rows = [
        {
            "title": line.title,
            "marks": words.counted("{count} flag", "{count} flags", line.flags.height),
            "day": line.flags["day"].max(),
        }
        for line in drawn
    ]
    figure = charts.timeline(drawn, since, until, dark)
    charts.sign(figure, [f"{_(TIMELINE)}. {_claimed(found)}", *foot], dark)
    return picture.Picture(
        name=f"flags-{since}-{until}",
        title=_(TIMELINE),
        claimants=words.listing([line.title for line in drawn]) + ".",
        figure=figure,
        alt=alternative.marks(lead, rows),
        shown=lambda: found.sort("day", "metric", "side", descending=[True, False, False]),
        table=lambda: _listed(found),
    )


def _claimed(found: pl.DataFrame) -> str:
    """Who says the flagged figures: "Claimed by Russia and Ukraine."."""
    return _("Claimed by {names}.").format(
        names=words.listing([words.side(one) for one in found["side"].unique().sort()])
    )


def _listed(found: pl.DataFrame) -> pl.DataFrame:
    """The flags for reading: day, series, kind, the sentence."""
    rows = list(found.iter_rows(named=True))
    return pl.DataFrame(
        {
            _("Day"): [row["day"] for row in rows],
            _("Series"): [catalogue.label(catalogue.name((row["metric"], row["side"]))) for row in rows],
            _("Kind"): [flagview.kind_label(row["kind"]) for row in rows],
            _("Why"): [retold.told(row["sentence"]) for row in rows],
        }
    )
