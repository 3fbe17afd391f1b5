"""The catalogue: every metric complete, its parts and mirrors known."""

import pytest

from metrics.metric import Metric
from metrics.rules import FAMILIES, METRICS


@pytest.mark.parametrize("metric", METRICS.values(), ids=lambda metric: metric.name)
def test_a_metric_says_what_it_is(metric: Metric):
    assert metric.name.isidentifier()
    assert metric.name == metric.name.lower()
    assert metric.title[0].isupper()
    assert metric.unit == metric.unit.lower()
    assert metric.meaning.endswith(".")
    low, high = metric.plausible
    assert low < high
    assert metric.side in ("ukraine", "russia")


@pytest.mark.parametrize("metric", METRICS.values(), ids=lambda metric: metric.name)
def test_parts_and_mirrors_are_in_the_catalogue(metric: Metric):
    if metric.part_of:
        assert metric.plausible[1] <= METRICS[metric.part_of].plausible[1]
        assert METRICS[metric.part_of].part_of is None
    if metric.mirror:
        assert metric.mirror != metric.name
        assert METRICS[metric.mirror].side != metric.side


def test_names_and_titles_are_given_once():
    every = [metric for family in FAMILIES for metric in family.METRICS]
    assert len(METRICS) == len(every) == len({metric.title for metric in every})


def test_the_side_is_the_reporters():
    metric = Metric("a", "A", "as", "family", "russia:mod", (0, 1), "Counts things of a kind.")
    assert metric.side == "russia"
