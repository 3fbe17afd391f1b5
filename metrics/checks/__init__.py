"""Checks on every publish: figures against each other and against what else is stated. Shown, never hidden.

A check changes no figure. Each row of the table is one that failed: which figure, in a sentence, with the claims behind
it. A day depends on the figures, the rivals and the claims of that day only.

sums      parts against their whole
places    places against the whole
sources   one statement against another
"""

from collections.abc import Iterator
from datetime import date

import polars as pl

from metrics.checks import places, sources, sums
from metrics.figures import Decided

CHECKS = {
    "outcomes": "What was shot down or lost is not more than what was launched.",
    "parts": "A part (Shahed-type drones, ballistic missiles) is not more than the whole it is a part of.",
    "place": "No direction or region has more than the whole front or country that day.",
    "places": "The directions or regions that one text lists do not add up to more than the whole.",
    "day_against_totals": "A stated day is the difference of the running totals before and after it.",
    "sources_differ": "Sources that speak of the same hours give the same number.",
    "source_against_itself": "A source that decides a figure gives no other number for the same hours.",
    "hours_overlap": "Hours that overlap are told apart: what cannot be added is not left unsaid.",
}
TITLES = {
    "outcomes": "shot down or lost, against launched",
    "parts": "a part against its whole",
    "place": "a place against the whole",
    "places": "listed places against the whole",
    "day_against_totals": "a day against running totals",
    "sources_differ": "sources differ",
    "source_against_itself": "a source against itself",
    "hours_overlap": "hours that overlap",
}
SCHEMA = {
    "metric": pl.String(),
    "side": pl.String(),
    "day": pl.Date(),
    "check": pl.String(),
    "sentence": pl.String(),
    "claims": pl.List(pl.String()),
}
Row = tuple[str, str, date, str, str, list[str]]


def run(decided: Decided, figures: pl.DataFrame, claims: pl.DataFrame) -> pl.DataFrame:
    """Every check that fails, by day, metric, side and check, with the columns of SCHEMA.

    decided  what the claims come to; figures  the same figures as they are shown, with what was put right by hand
    claims   the claims that count now
    """
    rows = sorted([*_sums(figures), *_places(figures, claims), *_sources(decided, figures)])
    made = pl.DataFrame(rows, schema=SCHEMA, orient="row")
    return made.sort("day", "metric", "side", "check", "sentence")


def _sums(figures: pl.DataFrame) -> Iterator[Row]:
    # A sum made here says nothing that its summands do not say.
    stated = figures.filter(~pl.col("derived"))
    for check, rules in (("outcomes", sums.OUTCOMES), ("parts", sums.PARTS)):
        for one in sums.mismatches(stated, rules):
            yield one.whole, one.side, one.day, check, one.sentence, list(one.claims)


def _places(figures: pl.DataFrame, claims: pl.DataFrame) -> Iterator[Row]:
    for one in places.above(figures, claims):
        yield one.metric, one.side, one.day, "places" if one.several else "place", one.sentence, list(one.claims)


def _sources(decided: Decided, figures: pl.DataFrame) -> Iterator[Row]:
    found = (*sources.standing(figures, decided.rivals), *sources.totals(figures, decided.differences))
    for check, row, sentence, claims in found:
        yield row["metric"], row["side"], row["day"], check, sentence, list(claims)
