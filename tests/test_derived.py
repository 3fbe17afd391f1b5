"""Computed series: each formula by hand, hedges kept, gaps left, and nothing said where it cannot be computed."""

import json
from datetime import date, datetime

import polars as pl
import pytest
from streamlit.testing.v1 import AppTest

from metrics import derived, export
from metrics.__main__ import main
from metrics.ingest import ingest
from metrics.kyiv import KYIV
from metrics.rules import METRICS
from tests import ledgers
from tests.frames import START, WITHHELD, at_least, at_most, figures


def series(values, metric="clashes"):
    return figures(values, metric)


def view(values, name, metric="clashes"):
    """One view as (day of January, low, high, bound)."""
    found = derived.compute(series(values, metric), f"{metric}_{name}")
    return [(row["day"].day, row["low"], row["high"], row["bound"]) for row in found.iter_rows(named=True)]


def drones(**numbers):
    """Figures of one day that rest on one report; a mapping sets columns."""
    frames = []
    for metric, value in numbers.items():
        cells = value if isinstance(value, dict) else {"low": value, "high": value, "value": value}
        frames.append(series([{"chosen": [f"af#1@1:9:{metric}"], **cells}], metric))
    return pl.concat(frames)


def one(name, **numbers):
    rows = derived.compute(drones(**numbers), name).rows(named=True)
    return (rows[0]["low"], rows[0]["high"], rows[0]["bound"]) if rows else None


@pytest.mark.parametrize(
    ("launched", "stopped", "share"),
    [
        (81, 78, (96.3, 96.3, "exact")),
        (80, 0, (0, 0, "exact")),
        (80, at_least(60), (75, None, "at_least")),
        (at_least(80), 60, (None, 75, "at_most")),
        ({"low": 60, "high": 80, "bound": "range", "value": 70}, 60, (75, 100, "range")),
        (80, {"low": 60, "high": 60, "bound": "about", "value": 60}, (75, 75, "about")),
        (80, 81, None),
        (0, 0, None),
        (WITHHELD, 60, None),
    ],
)
def test_the_share_of_drones_stopped(launched, stopped, share):
    assert one("interception_share", drones_launched=launched, drones_stopped=stopped) == share


def test_a_share_needs_the_same_reports_and_whole_figures():
    other = {"low": 60, "high": 60, "value": 60, "chosen": ["wire#1@1:3:drones_stopped"]}
    assert one("interception_share", drones_launched=80, drones_stopped=other) is None
    part = {"low": 60, "high": 60, "value": 60, "status": "incomplete"}
    assert one("interception_share", drones_launched=80, drones_stopped=part) is None
    assert one("interception_share", drones_launched=80) is None


@pytest.mark.parametrize(
    ("numbers", "left"),
    [
        ({"drones_launched": 81, "drones_stopped": 78}, (3, 3, "exact")),
        ({"drones_launched": 81, "drones_stopped": 70, "drones_in_air": 6, "drones_left_airspace": 2}, (3, 3, "exact")),
        ({"drones_launched": 81, "drones_stopped": 70, "drones_got_through": 11}, (0, 0, "exact")),
        ({"drones_launched": 81, "drones_stopped": at_least(70)}, (None, 11, "at_most")),
        ({"drones_launched": at_least(81), "drones_stopped": 70}, (11, None, "at_least")),
        ({"drones_launched": 81, "drones_stopped": 70, "drones_in_air": at_most(5)}, (6, 11, "range")),
        ({"drones_launched": 81, "drones_stopped": 82}, None),
        ({"drones_launched": 81}, None),
    ],
)
def test_drones_not_accounted_for(numbers, left):
    assert one("drones_not_accounted_for", **numbers) == left


def test_a_computed_day_names_its_numbers_and_its_claims():
    row = derived.compute(drones(drones_launched=81, drones_stopped=78), "interception_share").row(0, named=True)
    assert row["reason"] == "Computed from 81 drones launched and 78 drones shot down or suppressed."
    assert row["chosen"] == ["af#1@1:9:drones_launched", "af#1@1:9:drones_stopped"]
    assert row["derived"]


def test_a_week_s_mean_and_sum_are_of_the_days_with_a_number():
    values = [10, 20, None, 30, 40, 50, WITHHELD, 60]
    assert view(values, "mean_7d") == [(5, 25, 25, "exact"), (6, 30, 30, "exact"), (8, 40, 40, "exact")]
    assert view(values, "sum_7d") == [
        (5, 100, None, "at_least"),
        (6, 150, None, "at_least"),
        (8, 200, None, "at_least"),
    ]
    assert view([1, 2, 3, 4, 5, 6, 7], "sum_7d")[-1] == (7, 28, 28, "exact")


def test_fewer_than_four_days_give_no_week():
    assert view([10, 20, 30], "mean_7d") == view([10, 20, 30], "sum_7d") == []


def test_hedges_stay_in_a_week():
    week = [1, 1, 1, 1, 1, 1, at_least(8)]
    assert view(week, "sum_7d")[-1] == (7, 14, None, "at_least")
    assert view(week, "mean_7d")[-1] == (7, 2, None, "at_least")
    assert view([1, 1, 1, 1, 1, 1, at_most(8)], "sum_7d")[-1] == (7, 6, 14, "range")


def test_a_running_total_is_at_least_from_the_first_gap_on():
    assert view([5, 6, None, 7], "total") == [(1, 5, 5, "exact"), (2, 11, 11, "exact"), (4, 18, None, "at_least")]
    assert view([5, WITHHELD, 6], "total") == [(1, 5, 5, "exact"), (3, 11, None, "at_least")]
    assert view([5, -2], "total") == [(1, 5, 5, "exact"), (2, 3, 3, "exact")]


def test_each_side_has_its_own():
    both = pl.concat([figures([5, 6], "clashes"), figures([1, 2], "clashes", side="russia")])
    found = derived.compute(both, "clashes_total").select("side", "low").rows()
    assert found == [("russia", 1), ("russia", 3), ("ukraine", 5), ("ukraine", 11)]


def test_names_are_those_of_the_catalogue_and_none_is_a_metric():
    names = derived.present(drones(drones_launched=81, drones_stopped=78))
    assert names[:2] == ["interception_share", "drones_not_accounted_for"]
    assert "drones_launched_mean_7d" in names
    assert len(names) == 2 + 2 * len(derived.VIEWS)
    assert not {*names} & {*METRICS}
    assert all(derived.find(name).name == name for name in names)
    assert derived.find("zzz_total") is None
    assert not any(derived.split(name)[1] for name in METRICS), "a metric must not end as a view does"


def test_the_codebook_has_every_formula():
    book = export.codebook().filter(what="derived")
    told = dict(book.select("name", "meaning").rows())
    assert {one.name for one in derived.DRONES} < set(told)
    assert told["interception_share"].startswith("100 * drones_stopped / drones_launched. ")
    assert set(told) == {*(one.name for one in derived.DRONES), *(f"METRIC_{view}" for view in derived.VIEWS)}


def test_the_command_gives_them_by_name(tmp_path, capsysbinary):
    text = tmp_path / "page.txt"
    text.write_text(
        "Ukraine's air force shot down 34 of 81 Russian drones overnight. Another 47 were locationally lost."
    )
    data = str(tmp_path / "f.duckdb")
    ingest([text], data, datetime(2025, 1, 4, 9, tzinfo=KYIV), progress=False)
    asked = ["figures", "--data", data, "--format", "jsonl", "--metric", "interception_share", "drones_launched"]
    for more in ([], ["--as-of", "2027-01-01"]):
        assert main([*asked, *more]) == 0
        rows = {row["metric"]: row for row in map(json.loads, capsysbinary.readouterr().out.splitlines())}
        assert (rows["interception_share"]["low"], rows["drones_launched"]["low"]) == (100, 81)
    assert main([*asked, "--from", "2025-02-01"]) == 0
    assert capsysbinary.readouterr().out == b""
    assert main(["figures", "--data", data, "--metric", "zzz_total"]) == 2


def test_days_are_those_of_the_figures():
    assert derived.compute(series([None, 4]), "clashes_total")["day"].to_list() == [date(2025, 1, 2)]
    assert date(2025, 1, 1) == START


def trends(monkeypatch, **query):
    monkeypatch.setenv("FRONTLINE_DATA", str(ledgers.bundled()))
    app = AppTest.from_file(str(ledgers.ROOT / "app.py"), default_timeout=60)
    app.query_params.update(query)
    app.switch_page("metrics/pages/trends.py").run()
    assert not app.exception
    assert not app.error
    return app


def test_trends_shows_them_by_name(monkeypatch):
    asked = {"from": "2025-01-01", "to": "2025-01-10", "view": "table"}
    app = trends(monkeypatch, series=["interception_share", "drones_launched_sum_7d"], **asked)
    table = app.dataframe[0].value
    assert set(table["Series"]) == {"Share of drones stopped", "Drones launched, 7-day sum"}
    assert table.loc[table["Series"] == "Share of drones stopped", "At most"].max() <= 100
    assert table["7-day mean"].isna().all()


def test_trends_adds_up_no_share_by_week(monkeypatch):
    asked = {"from": "2025-01-01", "to": "2025-01-31", "step": "week", "view": "table"}
    app = trends(monkeypatch, series=["interception_share", "drones_launched"], **asked)
    assert "Shown by day only: Share of drones stopped." in "".join(one.proto.body for one in app.get("html"))
    assert set(app.dataframe[0].value["Series"]) == {"Drones launched"}
