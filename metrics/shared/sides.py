"""The claims of both sides about drones, side by side: each under who says it, and what cannot be compared said."""

from collections.abc import Sequence

import polars as pl

from metrics import series, words
from metrics.locale import N_, _
from metrics.shared import catalogue, panels

# Row by row: its title, and its series; those that nobody has reported are said, not left out in silence.
ROWS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        N_("Russian drones against Ukraine"),
        ("drones_launched", "drones_launched:russia", "drones_stopped", "drones_shot_down", "drones_shot_down:russia"),
    ),
    (
        N_("Ukrainian drones against Russia"),
        (
            "ukrainian_drones_launched:ukraine",
            "ukrainian_drones_launched",
            "ukrainian_drones_shot_down",
            "ukrainian_drones_shot_down:ukraine",
        ),
    ),
)
EXPECTED = ("drones_launched:russia", "ukrainian_drones_launched:ukraine")
CLAIMS = N_(
    "These are claims of the two parties to a war, each about its own reports, hours and ground: what one side says "
    "was launched and what the other says it downed are different things, and one cannot be taken from the other."
)
SILENT = {
    "drones_launched:russia": N_("No text here says how many drones Russia itself says it launched against Ukraine."),
    "ukrainian_drones_launched:ukraine": N_(
        "No text here says how many drones Ukraine itself says it launched against Russia."
    ),
}


def rows(figures: pl.DataFrame) -> list[tuple[str, list[str]]]:
    """The rows that have a figure: the title in the reader's language and the names of the series."""
    held = {catalogue.name(key) for key in series.keys(figures)}
    found = [(_(title), [name for name in names if name in held]) for title, names in ROWS]
    return [(title, names) for title, names in found if names]


def said(figures: pl.DataFrame) -> list[str]:
    """What must be said beside the chart: that these are claims, and what nobody has reported."""
    held = {catalogue.name(key) for key in series.keys(figures)}
    return [_(CLAIMS), *(_(SILENT[name]) for name in EXPECTED if name not in held)]


def title(name: str) -> str:
    """A series with the side that claims it, whichever that is: "Drones launched (Ukraine says)"."""
    metric, side = catalogue.key(name)
    return _("{metric}, as {side} says").format(metric=catalogue.title(metric), side=_(words.SIDES[side]))


def label(name: str, points: pl.DataFrame) -> str:
    """A series with who claims it, short enough for a phone: "Drones launched: Ukraine's Air Force"."""
    metric, side = catalogue.key(name)
    who = panels.named(points) if "claimant" in points.columns else ""
    return _("{metric}: {claimants}").format(metric=catalogue.title(metric), claimants=who or _(words.SIDES[side]))


def names(found: Sequence[tuple[str, Sequence[str]]]) -> list[str]:
    """The series of all rows in the order they are drawn."""
    return [name for __, held in found for name in held]
