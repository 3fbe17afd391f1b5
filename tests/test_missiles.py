"""The missiles of the public table of attacks: rows of single weapons, added up as reports count them."""

from datetime import UTC, datetime

import pytest

from metrics.fetching import Fetched
from metrics.sources import About, Dataset, Refusal, tables

HEAD = "time_start,time_end,model,target,launched,destroyed,source,status_data"
NIGHT = "2025-03-18 19:00,2025-03-19 08:00"
NOW = datetime(2026, 11, 22, tzinfo=UTC)
# As the public set writes them; the numbers are made up.
DRONES = f"{NIGHT},Shahed-136/131,Ukraine,90,70,post,"


def read(*rows):
    body = "\n".join((HEAD, *rows)) + "\n"
    page = Fetched("https://data.example/set.csv", "https://data.example/set.csv", body.encode())
    return list(tables.read(page, About(), NOW))


def stated(*rows):
    """Low, high and bound of each missile metric, by its name without "missiles"."""
    (found,) = read(*rows)
    assert isinstance(found, Dataset)
    for claim in found.claims:
        assert found.source.text[claim.start : claim.end] == claim.words
        assert claim.sentence in found.source.text
    return {
        claim.metric.replace("missiles_", "").replace("_missiles", ""): (claim.low, claim.high, claim.bound)
        for claim in found.claims
        if "missiles" in claim.metric
    }


def row(model, launched, destroyed="0.0", target="Ukraine", said="", window=NIGHT, post="post"):
    return f"{window},{model},{target},{launched},{destroyed},{post},{said}"


def exact(number):
    return number, number, "exact"


def test_weapons_of_one_report_are_added_up_to_what_reports_count():
    rows = (
        DRONES, row("Iskander-M/KN-23", "6.0", "2.0"), row("X-47 Kinzhal", "1.0", "1.0"),
        row("X-101/X-555 and Kalibr", "20.0", "18.0"), row("X-59/X-69", "3.0"),
    )  # fmt: skip
    assert stated(*rows) == {
        "launched": exact(30), "shot_down": exact(21), "ballistic_launched": exact(7), "ballistic_shot_down": exact(3),
        "cruise_launched": exact(20), "cruise_shot_down": exact(18),
    }  # fmt: skip
    (found,) = read(*rows)
    assert "missiles launched 30 (Iskander-M/KN-23 6, X-47 Kinzhal 1, X-101/X-555 and Kalibr 20, X-59/X-69 3)." in (
        found.source.text
    )
    (claim,) = (claim for claim in found.claims if claim.metric == "cruise_missiles_launched")
    assert (str(claim.day), claim.window_start.isoformat()) == ("2025-03-19", "2025-03-18T19:00:00+02:00")


@pytest.mark.parametrize("model", ["C-300", "C-400 and Iskander-M", "3M22 Zircon", "X-22/X-32", "Unknown Missile"])
def test_where_reports_differ_in_what_they_call_a_weapon_no_kind_is_counted(model):
    rows = DRONES, row(model, "4.0", "1.0"), row("Iskander-M", "2.0"), row("Kalibr", "5.0", "5.0")
    assert stated(*rows) == {"launched": exact(11), "shot_down": exact(6)}


def test_a_weapon_without_a_number_leaves_the_sum_open_and_one_kept_back_is_told():
    rows = DRONES, row("Iskander-M", "", said="hidden"), row("Kalibr", "5.0", "5.0")
    assert stated(*rows) == {
        "launched": (5, None, "at_least"), "shot_down": (5, None, "at_least"), "cruise_launched": exact(5),
        "cruise_shot_down": exact(5), "ballistic_launched": (None, None, "withheld"),
        "ballistic_shot_down": (None, None, "withheld"),
    }  # fmt: skip
    assert stated(DRONES, row("Iskander-M", "0.0"), row("X-59", "2.0", "1.0")) == {
        "launched": (2, None, "at_least"), "shot_down": exact(1),
    }  # fmt: skip


def test_none_shot_down_is_a_placeholder_and_no_number():
    assert stated(DRONES, row("Iskander-M", "2.0", "0.0")) == {"launched": exact(2), "ballistic_launched": exact(2)}


def test_what_a_regional_command_reports_is_no_figure_of_the_country():
    day = "2025-03-19,2025-03-19"
    south = (
        row("Iskander-M", "1.0", target="Odesa oblast", window=day, post="south"),
        row("ZALA", "1", "1", "south", window=day),
    )
    assert stated(DRONES, *south) == {}
    place = row("Iskander-M", "1.0", target="Kherson oblast")
    assert stated(DRONES, place) == {"launched": exact(1), "ballistic_launched": exact(1)}
    whole = row("Iskander-M", "3.0")
    assert stated(DRONES, place, whole) == {"launched": exact(3), "ballistic_launched": exact(3)}, "a region is a part"


@pytest.mark.parametrize("model", ["Flamingo", "Shahed-136/131 and X-59"])
def test_a_weapon_that_is_not_known_is_told_once_and_its_report_is_not_added_up(model):
    later = {"window": "2025-04-18 19:00,2025-04-19 08:00", "post": "later"}
    refusal, found = read(
        DRONES, row(model, "3.0"), row("Kalibr", "5.0"), row(model, "1.0"),
        row("Kalibr", "7.0", **later), row("Shahed-136/131", "5.0", **later),
    )  # fmt: skip
    assert isinstance(refusal, Refusal)
    assert str(refusal) == (
        f"https://data.example/set.csv, line 3: the weapon '{model}' is not known, "
        "so the missiles of its attacks are not added up."
    )
    assert [claim.low for claim in found.claims if claim.metric == "missiles_launched"] == [7]


def test_a_cell_that_is_no_number_is_refused_with_its_line():
    refusal, found = read(DRONES, row("Kalibr", "many"))
    assert str(refusal).endswith("line 3: 'many' in 'launched' is not a number such as 12.")
    assert not [claim for claim in found.claims if "missiles" in claim.metric]


def test_a_report_of_several_hours_lasts_from_its_first_to_its_last():
    rows = (
        DRONES,
        row("Iskander-M", "4.0", target="Kyiv", window="2025-03-19 4:00,2025-03-19 04:30"),
        row("Kalibr", "2.0"),
    )
    (found,) = read(*rows)
    (claim,) = (claim for claim in found.claims if claim.metric == "missiles_launched")
    window = [time.isoformat(timespec="minutes")[:16] for time in (claim.window_start, claim.window_end)]
    assert (claim.low, window) == (6, ["2025-03-18T19:00", "2025-03-19T08:00"])
    bare = [",".join(line.split(",")[:6]) for line in (HEAD, DRONES, row("Kalibr", "2.0"), row("X-59", "1.0"))]
    page = Fetched("x", "x", "\n".join(bare).encode())
    (found,) = tables.read(page, About(), NOW)
    assert [claim.low for claim in found.claims if claim.metric == "missiles_launched"] == [3]
