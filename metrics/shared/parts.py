"""What became of the drones launched, as bars of parts: which days are drawn, and how many are left open and why."""

from collections.abc import Sequence
from datetime import date

import polars as pl

from metrics import charts, composition, words
from metrics.locale import N_, _
from metrics.shared import catalogue, panels

TITLE = N_("Drones launched, and what became of them")
MEANING = N_(
    "Each bar is what was launched, split as the report splits it. Only days are drawn on which every part is an exact "
    "number of one and the same report and the parts make the whole; hatched is what the report does not account for."
)
NONE = N_("On none of these days is every part an exact number of the same report, so there is nothing to draw.")
NUMBERS = ("low", "high", "value")


def closed(figures: pl.DataFrame, cut: panels.Cut) -> pl.DataFrame:
    """The days, weeks or months that are drawn, with their parts."""
    days = composition.days(figures, cut.since, cut.until)
    return days if cut.step == "day" else composition.periods(days, cut.step, cut.means)


def drawn(rows: pl.DataFrame, cut: panels.Cut) -> list[charts.Panel]:
    """The parts that some day names, the one computed last."""
    held = [name for name in composition.PARTS if rows[name].count()]
    spans = [pl.col(name) for name in ("until", "reported_days", "days") if name in rows.columns]
    return [
        charts.Panel(
            title=catalogue.title(name),
            unit=catalogue.unit(composition.WHOLE),
            claimant=claimant(rows),
            points=rows.select(
                "at",
                *(pl.col(name).alias(column) for column in NUMBERS),
                pl.when(pl.col(name).is_not_null()).then(pl.lit("exact")).alias("bound"),
                pl.col(composition.WHOLE).alias("whole"),
                *spans,
            ),
            flags=panels.NO_FLAGS,
            means=cut.means,
            colour=catalogue.colour(name),
        )
        for name in held
    ]


def whole(rows: pl.DataFrame, cut: panels.Cut) -> charts.Panel:
    """The whole of the bars as a series, for the words that describe the chart."""
    points = rows.select(
        "at", *(pl.col(composition.WHOLE).alias(column) for column in NUMBERS), pl.lit("exact").alias("bound")
    )
    title, unit = (made(composition.WHOLE) for made in (catalogue.title, catalogue.unit))
    return charts.Panel(title, unit, claimant(rows), points, panels.NO_FLAGS, means=cut.means)


def claimant(rows: pl.DataFrame) -> str:
    """Who reports what is drawn."""
    return panels.claimants(rows)


def left_open(figures: pl.DataFrame, since: date, until: date) -> list[str]:
    """How many days are drawn, and how many not and why, each in a sentence."""
    days = composition.days(figures, since, until)
    silent, other = composition.left_out(figures, days, since, until)
    every = (until - since).days + 1
    said = [
        _("{drawn} of {days} are drawn.").format(
            drawn=words.number(days.height), days=words.counted("{count} day", "{count} days", every)
        )
    ]
    if silent:
        said.append(
            words.counted(
                "{count} day has no number of drones launched.",
                "{count} days have no number of drones launched.",
                silent,
            )
        )
    if other:
        said.append(
            words.counted(
                "On {count} day the parts are hedged, missing, of different reports or do not add up.",
                "On {count} days the parts are hedged, missing, of different reports or do not add up.",
                other,
            )
        )
    return said


def table(rows: pl.DataFrame, parts: Sequence[charts.Panel]) -> pl.DataFrame:
    """The bars as a table on the page: the whole, then each part."""
    by_day = "until" not in rows.columns
    held = [name for name in composition.PARTS if rows[name].count()]
    names = {name: part.title for name, part in zip(held, parts, strict=True)}
    ends = [] if by_day else [pl.col("until").alias(_("Last day"))]
    counted = [] if by_day else [pl.col("reported_days").alias(_("Days reported")), pl.col("days").alias(_("Days"))]
    return rows.select(
        pl.col("at").alias(_("Day") if by_day else _("First day")),
        *ends,
        pl.col(composition.WHOLE).alias(catalogue.title(composition.WHOLE)),
        *(pl.col(name).alias(title) for name, title in names.items()),
        *counted,
    )


def taken(rows: pl.DataFrame, cut: panels.Cut) -> pl.DataFrame:
    """The bars as their CSV holds them: names of the catalogue, an empty cell where no report names the part."""
    parts = (composition.WHOLE, *composition.PARTS)
    if cut.step == "day":
        return rows.select(pl.col("at").alias("day"), *parts, "claimant")
    how = pl.lit("mean" if cut.means else "sum").alias("aggregate")
    spans = [pl.col("at").alias("first_day"), pl.col("until").alias("last_day"), how]
    return rows.select(*spans, *parts, "reported_days", "days", "claimant")
