"""The calendar of definitions: the bundled rows hold, a row needs no code, a bad one is told with its line."""

import re
from datetime import date

import pytest

from metrics import definitions
from metrics.definitions import FILE, KINDS, Calendar, boundary, calendar, parse, said, span
from metrics.rules import METRICS
from tests.ledgers import ROOT

HEADER = "metric,side,from,to,kind,note,source\n"


def rows(*lines: str) -> Calendar:
    return parse(HEADER + "".join(f"{line}\n" for line in lines), "table.csv")


def one(line: str) -> definitions.Change:
    found = rows(line)
    assert not found.refused
    return found.changes[0]


def test_the_bundled_calendar_holds_whole_and_names_a_source_in_every_row():
    held = calendar()
    assert held.refused == ()
    assert len(held.changes) == FILE.read_text("utf-8").count("\n") - 1
    assert all(change.source and change.note.endswith((".", ")")) for change in held.changes)


@pytest.mark.parametrize(
    ("metric", "day", "kinds"),
    [
        ("drones_lost", date(2024, 7, 9), ["not_reported"]),
        ("drones_lost", date(2024, 7, 10), ["separate"]),
        ("drones_lost", date(2025, 7, 23), ["separate"]),
        ("drones_lost", date(2025, 7, 24), ["merged"]),
        ("drones_lost", date(2025, 10, 22), ["separate", "merged"]),
        ("drones_lost", date(2025, 12, 27), ["separate", "merged"]),
        ("drones_shot_down", date(2025, 7, 24), ["merged"]),
        ("drones_stopped", date(2025, 7, 24), ["continues"]),
        ("hit_locations", date(2025, 5, 24), []),
        ("hit_locations", date(2025, 5, 25), ["begins"]),
        ("debris_locations", date(2025, 5, 25), ["begins"]),
        ("drones_shahed_type", date(2025, 7, 15), ["occasional"]),
        ("drones_shahed_type", date(2025, 11, 1), ["begins"]),
        ("drones_jet_powered", date(2025, 8, 2), ["begins"]),
        ("ballistic_missiles_launched", date(2026, 8, 10), ["withheld"]),
        ("missiles_launched", date(2026, 8, 13), ["withheld"]),
        ("drones_left_airspace", date(2024, 8, 26), ["separate"]),
        ("drones_left_airspace", date(2025, 2, 24), []),
        ("russian_vehicles_lost", date(2022, 5, 1), ["continues"]),
        ("russian_cruise_missiles_lost", date(2022, 5, 1), ["joined"]),
        ("russian_submarines_lost", date(2023, 9, 14), ["begins"]),
        ("russian_ground_robots_lost", date(2026, 5, 3), ["begins"]),
        ("russian_casualties", date(2022, 4, 28), ["form"]),
        ("kamikaze_drones", date(2024, 3, 1), ["not_reported"]),
        ("clashes", date(2024, 5, 24), ["two_part"]),
        ("clashes", date(2024, 11, 27), []),
        ("ukrainian_drones_shot_down", date(2023, 6, 1), ["begins"]),
        ("ukrainian_tanks_lost", date(2026, 2, 23), ["ends"]),
        *[
            ("drones_launched", day, ["quiet_day"])
            for day in (date(2025, 4, 20), date(2025, 5, 9), date(2025, 5, 10), date(2026, 4, 12), date(2026, 5, 11))
        ],
    ],
)
def test_what_is_known_of_the_series_holds_on_its_days(metric, day, kinds):
    assert [change.kind for change in calendar().on(metric, METRICS[metric].side, day)] == kinds


def test_a_row_needs_no_code(tmp_path):
    table = tmp_path / "definitions.csv"
    table.write_text(HEADER + "clashes,,2024-01-01,,joined,Counts two fronts.,A public page\n", "utf-8")
    assert calendar(table).cuts("clashes", "ukraine")[0].first == date(2024, 1, 1)
    table.write_text(HEADER + "clashes,,2024-01-01,2024-01-02,quiet_day,Nothing said.,A public page\n", "utf-8")
    assert calendar(table).cuts("clashes", "ukraine") == []
    assert calendar(table).quiet("clashes", "ukraine", date(2024, 1, 2))


def test_the_side_is_the_usual_one_unless_it_is_named():
    change = one("clashes,,2024-01-01,,begins,Note.,Source")
    assert change.holds("clashes", "ukraine")
    assert not change.holds("clashes", "russia")
    other = one("clashes,russia,2024-01-01,,begins,Note.,Source")
    assert other.holds("clashes", "russia")
    assert not other.holds("clashes", "ukraine")


def test_the_columns_come_in_any_order_and_side_may_be_absent():
    held = parse("kind,note,source,to,from,metric\nbegins,Note.,Source,,2024-01-01,clashes\n", "t.csv")
    assert held.changes[0].first == date(2024, 1, 1)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("drone_lost,,2024-01-01,,begins,Note.,Source", "'drone_lost' is no metric.*did you mean 'drones_lost'"),
        ("weather,,2024-01-01,,begins,Note.,Source", "no metric and no family of metrics; the codebook lists"),
        ("clashes,,1.5.2024,,begins,Note.,Source", "'1.5.2024' in 'from' is not a day; write it as 2025-07-24"),
        ("clashes,,2024-02-30,,begins,Note.,Source", "'2024-02-30' in 'from' is not a day"),
        ("clashes,,2024-02-02,2024-02-01,begins,Note.,Source", "ends on 2024-02-01, before it begins.*exchange"),
        ("clashes,,2024-02-02,,started,Note.,Source", "'started' is not a kind; use one of not_reported, begins"),
        ("clashes,mars,2024-02-02,,begins,Note.,Source", "'mars' is not a side; use one of ukraine, russia, other"),
        ("clashes,,2024-02-02,,begins,,Source", "'note' is empty"),
        ("clashes,,2024-02-02,,begins,Note.,", "'source' is empty"),
        ("clashes,,2024-02-02,,begins,A note, with a comma,Source", "8 cells where the table has 7.*quotation marks"),
    ],
)
def test_a_bad_row_is_told_with_its_line_and_the_others_hold(line, told):
    held = rows("clashes,,2023-01-01,,begins,Note.,Source", line, "clashes,,2025-01-01,,begins,Note.,Source")
    assert [change.first.year for change in held.changes] == [2023, 2025]
    assert len(held.refused) == 1
    assert str(held.refused[0]).startswith("table.csv, line 3: ")
    assert re.search(told, held.refused[0].sentence)


def test_a_file_that_is_no_table_is_told(tmp_path):
    table = tmp_path / "definitions.csv"
    assert "cannot be read" in calendar(table).refused[0].sentence
    table.write_bytes(b"metric,from\n\xff\xfe")
    assert "not UTF-8" in calendar(table).refused[0].sentence
    table.write_text("metric,from,to\n", "utf-8")
    assert "lacks the columns kind, note and source" in calendar(table).refused[0].sentence
    table.write_text("", "utf-8")
    assert calendar(table).refused[0].line == 1
    assert "lacks the columns" in calendar(table).refused[0].sentence


def test_a_line_is_counted_in_the_file_when_a_note_runs_over_two():
    held = rows('clashes,,2024-01-01,,begins,"Two\nlines.",Source', "", "nothing,,,,begins,Note.,Source")
    assert held.changes[0].note == "Two\nlines."
    assert held.refused[0].line == 5


def test_the_days_of_a_change_are_said_in_words():
    days = {",2024-07-09": "until 9 July 2024", "2025-07-24,": "from 24 July 2025", ",": "always"}
    days |= {"2025-10-22,2025-10-22": "on 22 October 2025", "2025-05-09,2025-05-10": "from 9 May 2025 to 10 May 2025"}
    for cells, told in days.items():
        assert span(one(f"clashes,,{cells},begins,Note.,Source")) == told
    assert said(one("clashes,,2025-07-24,,merged,Note.,Source")) == (
        "From 24 July 2025: merged with another figure. Note."
    )


def test_a_line_is_drawn_once_where_one_change_follows_another():
    held = rows(
        "drones_lost,,,2024-07-09,not_reported,Note.,Source",
        "drones_lost,,2024-07-10,2025-07-23,separate,Note.,Source",
        "clashes,,2024-05-24,2024-11-26,two_part,Note.,Source",
    ).changes
    assert boundary(held[0], held) == (None, None)
    assert boundary(held[1], held) == (date(2024, 7, 10), date(2025, 7, 24))
    assert boundary(held[2], held) == (date(2024, 5, 24), date(2024, 11, 27))


def test_the_kinds_in_the_guide_are_the_kinds_that_hold():
    guide = (ROOT / "data" / "README.md").read_text("utf-8").partition("## The calendar of definitions")[2]
    table = "\n".join(line.split("|")[1] for line in guide.splitlines() if line.startswith("| `"))
    assert set(KINDS) <= set(re.findall(r"`(\w+)`", table))
