"""Tables from the network: CSV, JSON and Parquet, of documents and of numbers; every number points at its words."""

import json
from datetime import UTC, date, datetime
from io import BytesIO

import pyarrow as pa
import pytest
from pyarrow import parquet

from metrics.fetching import Fetched
from metrics.sources import About, Dataset, Refusal, Source, tables
from metrics.sources.columns import Columns

ABOUT = About("A set")
NOW = datetime(2026, 11, 22, tzinfo=UTC)
AIR = """day,window_start,window_end,drones_launched,drones_shot_down,drones_lost,drones_in_air
2025-01-04,2025-01-03 19:00,2025-01-04 09:00,81,34,47,
2025-01-05,2025-01-04 19:00,2025-01-05 09:00,103,61,42,
"""
MAPPED = Columns("Date", {"Tanks": "russian_tanks_lost"}, claimant="ukraine:general_staff", title="Losses")


def read(body, columns=None, about=ABOUT, name="set.csv"):
    data = body if isinstance(body, bytes) else body.encode()
    return list(tables.read(Fetched(f"https://data.example/{name}", "", data), about, NOW, columns))


def as_parquet(rows):
    out = BytesIO()
    parquet.write_table(pa.Table.from_pylist(rows), out)
    return out.getvalue()


def numbers(dataset):
    return [(c.metric, c.low, c.day) for c in dataset.claims]


def assert_points_at_its_words(dataset):
    text = dataset.source.text
    for claim in dataset.claims:
        assert text[claim.start : claim.end] == claim.words
        assert claim.sentence in text
        assert claim.words.replace(",", "") == f"{claim.low:.0f}"
    for piece in dataset.pieces:
        assert text[piece.start : piece.end].endswith(".")


def test_a_table_of_air_attacks_names_its_metrics():
    (found,) = read(AIR)
    assert isinstance(found, Dataset)
    assert numbers(found)[:3] == [
        ("drones_launched", 81, date(2025, 1, 4)),
        ("drones_lost", 47, date(2025, 1, 4)),
        ("drones_shot_down", 34, date(2025, 1, 4)),
    ]
    assert found.claims[0].window_start == datetime.fromisoformat("2025-01-03T19:00+02:00")
    assert {claim.claimant for claim in found.claims} == {"ukraine:air_force"}
    assert not any(claim.metric == "drones_in_air" for claim in found.claims), "an empty cell is no number"
    assert_points_at_its_words(found)


def test_without_a_day_the_window_tells_it():
    body = "window_start,window_end,drones_launched\n2025-01-03 20:00,2025-01-04 09:00,81\n"
    (found,) = read(body)
    assert numbers(found) == [("drones_launched", 81, date(2025, 1, 4))]


@pytest.mark.parametrize("form", ["csv", "json", "parquet"])
def test_a_table_is_read_as_the_list_of_sources_explains_it(form):
    rows = [{"Date": "2025-01-04", "Tanks": 7, "note": "x"}, {"Date": "2025-01-05", "Tanks": None, "note": "y"}]
    body = {
        "csv": "Date,Tanks,note\n2025-01-04,7,x\n2025-01-05,,y\n",
        "json": json.dumps(rows),
        "parquet": as_parquet(rows),
    }[form]
    (found,) = read(body, MAPPED, name=f"set.{form}")
    assert numbers(found) == [("russian_tanks_lost", 7, date(2025, 1, 4))]
    assert found.claims[0].claimant == "ukraine:general_staff"
    assert found.source.publisher == "A set"
    assert_points_at_its_words(found)


def test_a_column_may_name_the_metric():
    columns = Columns("d", metric="m", value="v", claimant="russia:mod")
    (found,) = read('d,m,v\n2025-01-04,ukrainian_drones_shot_down,"1,234"\n', columns)
    assert numbers(found) == [("ukrainian_drones_shot_down", 1234, date(2025, 1, 4))]
    assert found.claims[0].words == "1,234"


def test_rows_of_documents_are_sources():
    body = "id,text,published,language\na,34 drones shot down,2025-01-04T09:35+02:00,en\nb,,,\nc,x,2025-01-04,en\n"
    first, empty, naive = read(body, about=About("Agency", "agency"))
    assert isinstance(first, Source)
    assert (first.id, first.publisher, first.kind) == ("a", "Agency", "agency")
    assert "line 3: the field 'text' is missing" in str(empty)
    assert "has no zone" in str(naive)


@pytest.mark.parametrize(
    ("body", "why"),
    [
        ("", "holds no rows"),
        ("a,b\n", "holds no rows"),
        ("a,b\n1,2\n", "the columns are unknown"),
        ("a,b\n1,2,3\n", "line 2 has another number of cells"),
        ('a,b\n"1,2\n', "the table breaks in line"),
        ("[1, 2]", "no list of records"),
        ('{"a": 1}', "no list of records"),
        ('[{"a": ', "the JSON breaks in line 1"),
        (b"PAR1 and no more", "the Parquet file is broken"),
    ],
)
def test_what_is_no_table_is_refused_with_a_sentence(body, why):
    (refusal,) = read(body)
    assert isinstance(refusal, Refusal)
    assert why in str(refusal)


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ("2025-13-04,7", "is not a day"),
        ("2027-01-04,7", "lies in the future"),
        ("2025-01-04,seven", "'seven' is not a number"),
        ("2025-01-04,nan", "'nan' is not a number"),
        ('2025-01-04,"1,5"', "'1,5' is not a number"),
        ("2025-01-04,9999999999999", "is not a number"),
    ],
)
def test_a_bad_row_is_refused_and_the_good_ones_are_kept(row, why):
    refusal, found = read(f"Date,Tanks\n{row}\n2025-01-05,8\n", MAPPED)
    assert why in str(refusal)
    assert refusal.line == 2
    assert numbers(found) == [("russian_tanks_lost", 8, date(2025, 1, 5))]


def test_a_column_that_is_not_there_is_named():
    (refusal,) = read("Day,Tanks\n2025-01-04,7\n", MAPPED)
    assert str(refusal) == "https://data.example/set.csv, line 1: the column 'Date' is missing."


# As the public set writes them; the numbers are made up.
NAMES = "time_start,time_end,model,launch_place,target,launched,destroyed,not_reach_goal,still_attacking"
ATTACKS = f"""{NAMES},is_shahed,num_hit_location,source,status_data
2025-08-04 18:00,2025-08-05 8:30,Shahed-136/131,Kursk oblast,Ukraine,90.0,70.0,0.0,2.0,60.0,9.0,post-1,
2025-08-04 18:00,2025-08-05 8:30,Shahed-136/131,Kursk oblast,Odesa oblast,20.0,20.0,,,,,post-1,
2025-08-04 18:00,2025-08-05 8:30,Iskander-M,Kursk oblast,Ukraine,4.0,0.0,,,,,post-1,
2026-08-04 18:00,2026-08-05 08:00,Shahed-136/131,Kursk oblast,Ukraine,0.0,0.0,,,,0.0,post-2,hidden
2025-01-04 09:00 ,2025-01-04 19:00,Shahed-136/131,Kursk oblast,Ukraine,5.0,0.0,,,,,post-3,
"""


def stated(found):
    return [(c.metric, c.low, c.high, c.bound, str(c.day)) for c in found.claims]


def test_the_public_table_of_attacks_is_read_by_its_own_columns():
    (found,) = read(ATTACKS, about=About())
    assert stated(found) == [
        ("drones_launched", 90, 90, "exact", "2025-08-05"),
        ("drones_shot_down", 70, 70, "exact", "2025-08-05"),
        ("drones_in_air", 2, 2, "exact", "2025-08-05"),
        ("drones_shahed_type", 60, 60, "about", "2025-08-05"),
        ("hit_locations", 9, 9, "exact", "2025-08-05"),
        ("drones_launched", None, None, "withheld", "2026-08-05"),
        ("drones_shot_down", None, None, "withheld", "2026-08-05"),
        ("hit_locations", None, None, "withheld", "2026-08-05"),
        ("drones_launched", 5, 5, "exact", "2025-01-04"),
        ("drones_shot_down", 0, 0, "exact", "2025-01-04"),
        ("missiles_launched", 4, 4, "exact", "2025-08-05"),
        ("ballistic_missiles_launched", 4, 4, "exact", "2025-08-05"),
    ], "regions are left out; a placeholder of zero is no number, kept back or not"
    for claim in found.claims:
        assert found.source.text[claim.start : claim.end] == claim.words
    assert found.claims[0].window_end == datetime.fromisoformat("2025-08-05T08:30+03:00")
    assert "CC BY-NC-SA" in found.source.credit


def test_an_older_table_of_attacks_lacks_the_later_columns():
    lines = (",".join(line.split(",")[:7]) for line in ATTACKS.splitlines()[:2])
    (found,) = read("\n".join(lines) + "\n")
    assert [row[:2] for row in stated(found)] == [("drones_launched", 90), ("drones_shot_down", 70)]


def test_in_the_table_of_drone_attacks_zero_lost_is_no_number():
    (found,) = read("day,window_end,drones_launched,drones_lost\n2025-08-05,2025-08-05 8:30,90,0\n")
    assert stated(found) == [("drones_launched", 90, 90, "exact", "2025-08-05")]


def test_a_mapping_says_which_rows_and_zeros_count():
    columns = Columns(
        "Date", {"Lost": "drones_lost"}, claimant="ukraine:air_force",
        only={"where": "all"}, zero_not_given=frozenset(("Lost",)), withheld={"note": "kept back"},
    )  # fmt: skip
    body = (
        "Date,Lost,where,note\n2025-01-04,7,all,\n2025-01-05,0,all,\n2025-01-06,0,all,kept back\n2025-01-04,2,Odesa,\n"
    )
    (found,) = read(body, columns)
    assert [row[:4] for row in stated(found)] == [
        ("drones_lost", 7, 7, "exact"),
        ("drones_lost", None, None, "withheld"),
    ]
