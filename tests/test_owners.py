"""Owners: whose drones, tanks or people a sentence counts, and the series that follows from it."""

import pytest

from metrics import owners, reading
from metrics.rules import METRICS
from tests.texts import source


def read(text: str) -> list[tuple[str, float | None]]:
    return [(claim.metric, claim.low) for claim in reading.read(source(text)).claims]


@pytest.mark.parametrize(
    ("text", "metric"),
    [
        ("The air force shot down 57 Russian drones overnight.", "drones_shot_down"),
        ("Russian air defences shot down 57 Ukrainian drones overnight.", "ukrainian_drones_shot_down"),
        ("Overnight 57 drones were destroyed by Russian air defences.", "ukrainian_drones_shot_down"),
        ("Russia launched 57 drones at Ukraine overnight.", "drones_launched"),
        ("Ukraine's air defences destroyed 57 drones overnight.", "drones_shot_down"),
        ("The Russian defence ministry said 57 enemy drones were shot down overnight.", "ukrainian_drones_shot_down"),
    ],
)
def test_whose_drones(text, metric):
    assert read(text) == [(metric, 57)]


@pytest.mark.parametrize(
    ("text", "metric"),
    [
        (
            "The Tsentr Group of Forces: the losses of the enemy came to 90 troops, the Russian defence ministry said.",
            "ukrainian_casualties",
        ),
        (
            "The losses of the enemy over the past day came to 90 troops, Ukraine's General Staff said.",
            "russian_casualties",
        ),
    ],
)
def test_whose_enemy_has_losses(text, metric):
    assert read(text) == [(metric, 90)]


def test_a_metric_has_a_mirror_or_the_number_is_no_figure_of_the_other_side():
    shot, left = METRICS["drones_shot_down"], METRICS["drones_left_airspace"]
    assert owners.metric_of(shot, "russia", METRICS) is shot
    assert owners.metric_of(shot, None, METRICS) is shot
    mirror = owners.metric_of(shot, "ukraine", METRICS)
    assert mirror is not None
    assert mirror.name == "ukrainian_drones_shot_down"
    assert owners.metric_of(left, "ukraine", METRICS) is None
    assert owners.metric_of(METRICS["clashes"], "ukraine", METRICS) is METRICS["clashes"]
