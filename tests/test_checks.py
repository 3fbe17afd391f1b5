"""Checks: each one finds what it is for, is silent where nothing is wrong, and changes no figure."""

import json
from dataclasses import replace
from datetime import date, datetime, timedelta

import polars as pl
import pytest

from metrics import retold, settling
from metrics.__main__ import main
from metrics.checks import CHECKS, SCHEMA, TITLES
from metrics.corrections import Corrections
from metrics.ingest import ingest
from metrics.store.schema import frame_schema
from tests.reports import AGENCY, BLOG, NIGHT, OFFICIAL, Text, frames, said, total_of

MOD = {"claimant": "russia:mod", "metric": "ukrainian_drones_shot_down"}


def run(*statements):
    """The checks that fail, as (metric, check, sentence)."""
    return table(*statements).select("metric", "check", "sentence").rows()


def table(*statements):
    found = settling.settle(*frames(*statements), Corrections()).checks
    # A reader of another language is told each of them as well.
    assert [said for said in found["sentence"] if retold.said("sentence", said) != said] == []
    return found


def drones(text, launched, shot_down, lost):
    names = ("drones_launched", "drones_shot_down", "drones_lost")
    return [said(text, name, n) for name, n in zip(names, (launched, shot_down, lost), strict=True)]


def test_more_shot_down_and_lost_than_launched():
    ((metric, check, sentence),) = run(*drones(OFFICIAL, 81, 40, 47))
    assert (metric, check) == ("drones_launched", "outcomes")
    assert "Drones shot down 40 and Drones locationally lost 47 make 87, more than Drones launched 81" in sentence
    stopped = run(said(OFFICIAL, "drones_launched", 81), said(OFFICIAL, "drones_stopped", 87))
    assert "Drones shot down or suppressed 87 is more than" in stopped[0][2]


def test_more_shot_down_alone_than_launched():
    """What was lost is not stated; whatever it is, the rest cannot be right."""
    ((metric, check, sentence),) = run(*drones(OFFICIAL, 60, 64, 0)[:2])
    assert (metric, check) == ("drones_launched", "outcomes")
    assert "Drones shot down 64 is more than Drones launched 60" in sentence
    assert run(*drones(OFFICIAL, 60, 60, 0)[:2]) == []


def test_figures_that_add_up_or_fall_short_are_let_be():
    assert run(*drones(OFFICIAL, 81, 34, 47)) == run(*drones(OFFICIAL, 81, 30, 40)) == []


def test_a_hedge_that_leaves_room_is_let_be():
    launched = said(OFFICIAL, "drones_launched", 80, None, "at_least")
    assert run(launched, *drones(OFFICIAL, 81, 40, 47)[1:]) == []


def test_a_part_that_is_more_than_its_whole():
    shahed = said(OFFICIAL, "drones_shahed_type", 90, role="subset")
    ((metric, check, sentence),) = run(said(OFFICIAL, "drones_launched", 81), shahed)
    assert (metric, check) == ("drones_launched", "parts")
    assert "Shahed-type drones launched 90 is more than Drones launched 81" in sentence


def front(number, scope, text=OFFICIAL, **other):
    return said(text, "clashes", number, scope=scope, claimant="ukraine:general_staff", **other)


def test_a_direction_that_has_more_than_the_front():
    ((metric, check, sentence),) = run(front(50, "national"), front(60, "direction:Pokrovsk", AGENCY))
    assert (metric, check) == ("clashes", "place")
    assert "60 in Pokrovsk direction alone, more than the 50 that Ukraine's General Staff gives" in sentence


def test_directions_of_one_text_that_add_up_to_more_than_the_front():
    two = front(30, "direction:Pokrovsk", AGENCY), front(25, "direction:Lyman", AGENCY)
    ((_, check, sentence),) = run(front(50, "national"), *two)
    assert check == "places"
    assert "Pokrovsk direction and Lyman direction together have 55 in one text, more than the 50" in sentence
    other_text = front(30, "direction:Pokrovsk", AGENCY), front(25, "direction:Lyman", BLOG)
    assert run(front(50, "national"), *other_text) == []
    assert run(front(50, "national"), front(30, "direction:Pokrovsk"), front(20, "direction:Lyman")) == []


def test_the_kursk_region_stands_beside_the_front():
    strikes = {"claimant": "ukraine:general_staff", "metric": "air_strikes"}
    assert run(said(OFFICIAL, low=9, **strikes), said(OFFICIAL, low=21, scope="region:Kursk", **strikes)) == []


def test_a_total_that_is_still_running_refutes_no_direction():
    assert run(front(50, "national", role="running"), front(60, "direction:Pokrovsk")) == []


def test_regions_of_a_post_against_its_total():
    regions = [said(OFFICIAL, low=n, scope=f"region:{r}", **MOD) for r, n in (("Belgorod", 24), ("Bryansk", 9))]
    assert run(said(OFFICIAL, low=33, **MOD), *regions) == []
    ((metric, check, _),) = run(said(OFFICIAL, low=31, **MOD), *regions)
    assert (metric, check) == ("ukrainian_drones_shot_down", "places")


def test_a_stated_day_against_the_totals_around_it():
    totals = total_of(9514, 7), total_of(9519, 8)
    day = {"day": date(2024, 12, 7), "window": None, "claimant": "ukraine:general_staff"}
    assert run(*totals, said(AGENCY, "russian_tanks_lost", 5, **day)) == []
    found = table(*totals, said(AGENCY, "russian_tanks_lost", 6, **day))
    ((metric, check, sentence),) = found.select("metric", "check", "sentence").rows()
    assert (metric, check, len(found["claims"][0])) == ("russian_tanks_lost", "day_against_totals", 3)
    assert "6 is stated for the day, while the totals of Ukraine's General Staff give 5 (9,519 reported on" in sentence
    settled = settling.settle(*frames(*totals, said(AGENCY, "russian_tanks_lost", 6, **day)), Corrections())
    flag = settled.flags.row(0, named=True)
    assert (flag["kind"], flag["severity"], flag["day"]) == ("arithmetic", "question", day["day"])
    assert flag["sentence"] == f"{sentence} Which number holds?"
    assert settling.dialled(settled.figures, 12, settled.checks)["kind"].to_list() == ["arithmetic"]


def test_two_sources_that_differ_and_one_that_differs_from_itself():
    ((_, check, sentence),) = run(said(OFFICIAL, "drones_lost", 47), said(BLOG, "drones_lost", 46))
    assert check == "sources_differ"
    assert sentence == (
        "Drones locationally lost, 4 January 2025: The Daily Live has 46, 1 less than what decides for the same hours "
        "(a live blog; the figure rests on the text of an official body). The figure of the day is 47."
    )
    itself = said(OFFICIAL, "drones_lost", 47), said(replace(OFFICIAL, id="copy"), "drones_lost", 46)
    assert [row[1] for row in run(*itself)] == ["source_against_itself"]


def test_hours_that_overlap_are_told():
    evening = (datetime(2025, 1, 3, 17, tzinfo=NIGHT[0].tzinfo), NIGHT[0] + timedelta(hours=4))
    night = (NIGHT[0] + timedelta(hours=3), NIGHT[1])
    posts = (
        said(Text("evening", "Ministry", hour=0), low=12, window=evening, **MOD),
        said(Text("night", "Ministry", hour=8), low=49, window=night, **MOD),
    )
    assert [row[1] for row in run(*posts)] == ["hours_overlap"]


def test_a_claim_of_a_replaced_version_fails_no_check():
    old = replace(AGENCY, current=False)
    assert run(front(50, "national"), front(60, "direction:Pokrovsk", old)) == []


def test_checks_change_no_figure_and_name_real_claims():
    statements = [*drones(OFFICIAL, 81, 40, 47), said(BLOG, "drones_lost", 46)]
    claims, updates = frames(*statements)
    settled = settling.settle(claims, updates, Corrections())
    assert settled.figures.filter(metric="drones_launched")["value"].to_list() == [81]
    named = {id for ids in settled.checks["claims"] for id in ids}
    assert named
    assert named <= set(claims["id"])


def test_every_check_is_explained_and_the_table_has_the_columns_of_the_ledger():
    assert set(CHECKS) == set(TITLES)
    assert all(sentence.endswith(".") for sentence in CHECKS.values())
    assert frame_schema("checks") == SCHEMA


def test_nothing_to_check_is_an_empty_table():
    assert table().schema == pl.Schema(SCHEMA)
    assert table().is_empty()


@pytest.mark.parametrize("days", [1, 3])
def test_a_day_depends_on_its_own_claims_only(days):
    lists = [drones(OFFICIAL, 81, 40, 47), [front(50, "national"), front(60, "direction:Pokrovsk", AGENCY)]]
    made = [
        (replace(text, id=f"{text.id}{n}"), replace(claim, day=claim.day + timedelta(days=n), update=f"u{n}#1"))
        for n in range(days) for part in lists for text, claim in part
    ]  # fmt: skip
    assert table(*made).group_by("day").len()["len"].to_list() == [2] * days


def test_the_command_prints_what_fails(tmp_path, capsysbinary):
    text = tmp_path / "page.txt"
    text.write_text(
        "Ukraine's air force shot down 60 of 81 Russian drones overnight. Another 30 were locationally lost.\n"
    )
    data = str(tmp_path / "f.duckdb")
    ingest([text], data, datetime(2025, 1, 4, 9, tzinfo=NIGHT[0].tzinfo), progress=False)
    assert main(["checks", "--data", data, "--format", "jsonl"]) == 0
    (row,) = map(json.loads, capsysbinary.readouterr().out.splitlines())
    assert (row["day"], row["check"]) == ("2025-01-04", "outcomes")
    assert row["sentence"].startswith(
        "4 January 2025: Drones shot down 60 and Drones locationally lost 30 make 90, more than"
    )
    assert main(["checks", "--data", data, "--metric", "clashes"]) == 0
    assert capsysbinary.readouterr().out == b"metric,side,day,check,sentence,claims\n"
