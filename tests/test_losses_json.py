"""The public set of daily losses: its files give what the bundled table gives, and corrections no day's figure."""

import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from metrics.sources import Dataset, Refusal
from metrics.sources.files import gather
from metrics.store.rows import source_hash

NOW = datetime(2026, 11, 22, tzinfo=UTC)
ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared" / "corpus" / "losses"
EQUIPMENT = [
    {"date": "2022-04-30", "day": 66, "tank": 10, "APC": 20, "military auto": 30, "fuel tank": 4, "drone": 0},
    {"date": "2022-05-01", "day": 67, "tank": 12, "APC": 20, "vehicles and fuel tanks": 40, "drone": 1},
]
PEOPLE = [
    {"date": "2022-04-30", "day": 66, "personnel": 900, "personnel*": "about", "POW": 0},
    {"date": "2022-05-01", "day": 67, "personnel": 1000, "personnel*": "about"},
]
CORRECTIONS = [{"date": "2022-05-01", "day": 67, "tank": -3, "APC": 0, "personnel": 40}]


def written(folder, **files):
    for name, records in files.items():
        (folder / f"{name}.json").write_text(json.dumps(records), "utf-8")
    return [found.item for found in gather([str(folder)], NOW)]


def numbers(item):
    return [(claim.metric, claim.low, claim.bound, claim.day) for claim in item.claims]


def test_a_change_of_two_totals_is_a_days_loss(tmp_path):
    (found,) = written(tmp_path, equipment=EQUIPMENT)
    day = date(2022, 4, 30)
    assert numbers(found) == [
        ("russian_tanks_lost", 2, "exact", day),
        ("russian_armoured_vehicles_lost", 0, "exact", day),
        ("russian_drones_lost", 1, "exact", day),
        ("russian_vehicles_lost", 6, "exact", day),
    ]
    for claim in found.claims:
        assert found.source.text[claim.start : claim.end] == claim.words
    assert found.source.publisher == "2022 Ukraine Russia War Dataset"


def test_the_newest_day_may_come_first(tmp_path):
    (found,) = written(tmp_path, equipment=EQUIPMENT[::-1])
    assert len(found.claims) == 4


def test_casualties_keep_their_hedge(tmp_path):
    (found,) = written(tmp_path, people=PEOPLE)
    assert numbers(found) == [("russian_casualties", 100, "about", date(2022, 4, 30))]


def test_a_correction_is_kept_and_is_no_days_figure(tmp_path):
    (found,) = written(tmp_path, corrections=CORRECTIONS)
    assert [(claim.metric, claim.low, claim.grain, claim.day) for claim in found.claims] == [
        ("russian_tanks_lost", -3, "multi-day", None),
        ("russian_casualties", 40, "multi-day", None),
    ]
    assert "a correction of earlier days" in found.source.text


def test_the_three_files_are_three_sources(tmp_path):
    found = written(tmp_path, equipment=EQUIPMENT, people=PEOPLE, corrections=CORRECTIONS)
    assert {item.source.id for item in found} == {"losses-equipment", "losses-people", "losses-corrections"}
    assert len({source_hash(item.source) for item in found}) == 3


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ({"date": "2022-13-01"}, "the date '2022-13-01' is not a day"),
        ({"date": "2027-05-01"}, "lies in the future"),
        ({"tank": 1.5}, "the russian_tanks_lost '1.5' is not a whole number"),
        ({"date": "2022-04-30"}, "does not come after 2022-04-30"),
    ],
)
def test_a_bad_record_is_refused_and_the_rest_is_kept(tmp_path, changed, why):
    found = written(tmp_path, equipment=[EQUIPMENT[0], EQUIPMENT[1] | changed])
    (refusal,) = [item for item in found if isinstance(item, Refusal)]
    assert why in str(refusal)
    assert len([item for item in found if isinstance(item, Dataset)]) == 1


def test_an_unknown_hedge_of_people_is_refused(tmp_path):
    found = written(tmp_path, people=[PEOPLE[0] | {"personnel*": "perhaps"}, PEOPLE[1]])
    assert "the personnel* 'perhaps' is unknown" in str(found[0])


def test_the_public_files_say_what_the_bundled_table_says():
    if not SHARED.exists():
        pytest.skip("the public files are not on this machine")

    def days(path):
        items = [found.item for found in gather([str(path)], NOW)]
        assert not [item for item in items if isinstance(item, Refusal)]
        return {row for item in items for row in numbers(item) if row[3] is not None}

    assert days(SHARED) == days(ROOT / "data" / "losses.csv")
