"""The bundled updates and losses: every line reads, every day is covered, every figure is the published one."""

import csv
import json
import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from metrics.claims import BOUNDS, ROLES
from metrics.rules import METRICS
from metrics.sources import KINDS

ROOT = Path(__file__).parents[1]
DATA = ROOT / "data"
CORPUS = ROOT.parent / "shared" / "corpus"
FIRST, LAST = date(2024, 12, 1), date(2025, 1, 31)
FIELDS = {"id", "text", "title", "published", "language", "source", "kind", "address", "credit"}
NIGHT_REPORT = ("drones_launched", "drones_shot_down", "drones_lost")
IN_WORDS = {100: "a hundred", 1000: "a thousand"}
RUN = 12  # so many equal words in a row are no longer chance


def _lines() -> Iterator[dict[str, str]]:
    for path in sorted((DATA / "updates").glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            yield json.loads(line)


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


UPDATES = list(_lines())
EXPECTED = _rows(Path(__file__).parent / "bundled_expected.csv")
LOSSES = _rows(DATA / "losses.csv")


def _corpus(name: str) -> Path:
    path = CORPUS / name
    if not path.exists():
        pytest.skip(f"the shared corpus is not beside this checkout: nothing was compared with {name}")
    return path


def _words(text: str) -> list[str]:
    return re.findall(r"[\w]+", text.lower())


def _runs(text: str) -> set[tuple[str, ...]]:
    words = _words(text)
    return {tuple(words[n : n + RUN]) for n in range(len(words) - RUN + 1)}


def _stated(day: str, metric: str) -> set[tuple[str, str]]:
    """Update and number of every direct national claim of one metric and day."""
    wanted = (day, metric, "national", "")
    return {
        (row["id"], row["low"]) for row in EXPECTED if (row["day"], row["metric"], row["scope"], row["role"]) == wanted
    }


def test_every_update_is_complete() -> None:
    """All nine fields are filled and the kind is one the product knows."""
    for update in UPDATES:
        assert set(update) == FIELDS, update["id"]
        assert all(update.values()), update["id"]
        assert update["kind"] in set(KINDS) - {"dataset"}, update["id"]
        assert update["address"].startswith("https://"), update["id"]
        assert update["credit"].endswith("wording: Frontline Figures"), update["id"]


def test_ids_and_texts_are_unique() -> None:
    """No update is bundled twice."""
    assert len({update["id"] for update in UPDATES}) == len(UPDATES)
    assert len({update["text"] for update in UPDATES}) == len(UPDATES)


def test_published_has_a_zone_and_follows_the_order_of_the_files() -> None:
    """Each time carries its offset; lines stand in the order of publication."""
    times = [datetime.fromisoformat(update["published"]) for update in UPDATES]
    assert all(time.tzinfo for time in times)
    assert times == sorted(times)


def test_every_day_of_the_two_months_has_an_update() -> None:
    """At least 120 updates, and no day without one."""
    days = {datetime.fromisoformat(update["published"]).date() for update in UPDATES}
    assert len(UPDATES) >= 120
    assert days == {FIRST + timedelta(n) for n in range((LAST - FIRST).days + 1)}


def test_4_january_holds_its_conflict_and_its_day_attack() -> None:
    """The night is told with 46 and with 47 lost drones; the day attack of 30 drones is an update of its own."""
    lost = {("2025-01-04-ind", "46"), ("2025-01-04-af", "47"), ("2025-01-04-af-2", "16")}
    assert _stated("2025-01-04", "drones_lost") == lost
    launched = {("2025-01-04-ind", "81"), ("2025-01-04-af", "81"), ("2025-01-04-af-2", "30")}
    assert _stated("2025-01-04", "drones_launched") == launched


def test_days_without_a_public_figure_have_none() -> None:
    """No Air Force figure was found for 10 and 11 December 2024; none is made up."""
    for day in ("2024-12-10", "2024-12-11"):
        assert not _stated(day, "drones_launched"), day
        assert _stated(day, "russian_casualties"), day


def test_expected_claims_name_bundled_updates_and_known_metrics() -> None:
    """bundled_expected.csv speaks of updates that exist, in the words of the catalogue."""
    ids = {update["id"] for update in UPDATES}
    for row in EXPECTED:
        assert row["id"] in ids, row
        assert row["metric"] in METRICS, row
        assert row["bound"] in BOUNDS, row
        assert row["role"] in ("", *ROLES), row
        assert date.fromisoformat(row["day"]) <= LAST, row
        assert (row["low"] == row["high"]) == (row["bound"] in ("exact", "about")), row


def test_expected_numbers_stand_in_their_text() -> None:
    """A number of three or more digits that is expected of an update is written in it."""
    texts = {update["id"]: update["text"] for update in UPDATES}
    for row in EXPECTED:
        value = int(row["low"] or row["high"])
        written = {f"{value:,}", IN_WORDS.get(value, f"{value:,}")}
        assert value < 100 or any(form in texts[row["id"]] for form in written), row


def test_expected_losses_are_the_changes_of_the_losses_table() -> None:
    """What an update says was lost in a day is the difference of two reports in losses.csv."""
    changes = {
        (after["reported"], name): int(after[name]) - int(before[name])
        for before, after in pairwise(LOSSES)
        for name in METRICS
        if before.get(name) and after.get(name)
    }
    checked = 0
    for row in EXPECTED:
        if row["metric"].startswith("russian_") and row["bound"] == "exact":
            reported = date.fromisoformat(row["day"]) + timedelta(1)
            assert changes[reported.isoformat(), row["metric"]] == int(row["low"]), row
            checked += 1
    assert checked > 200


def test_losses_table_is_complete_and_in_order() -> None:
    """One row a day from the first report on, columns by metric name, empty where the report has no such line."""
    days = [date.fromisoformat(row["reported"]) for row in LOSSES]
    assert days == [days[0] + timedelta(n) for n in range(len(days))]
    assert (days[0], days[-1]) == (date(2022, 2, 25), date(2026, 8, 8))
    names = {name for name in METRICS if name.startswith("russian_")}
    assert set(LOSSES[0]) == {"reported", "personnel_qualifier"} | names


@pytest.mark.parametrize(
    ("column", "first"),
    [
        ("russian_special_equipment_lost", "2022-03-16"),
        ("russian_cruise_missiles_lost", "2022-05-01"),
        ("russian_submarines_lost", "2023-09-14"),
        ("russian_ground_robots_lost", "2026-05-03"),
    ],
)
def test_a_column_is_empty_before_its_first_report(column: str, first: str) -> None:
    """A line the report did not have yet is empty, never zero."""
    for row in LOSSES:
        assert (row[column] == "") == (row["reported"] < first), row["reported"]


def test_readme_names_every_bundled_file_and_column() -> None:
    """data/README.md describes what is there."""
    readme = (DATA / "README.md").read_text(encoding="utf-8")
    for path in (*(DATA / "updates").glob("*.jsonl"), DATA / "losses.csv", DATA / "LICENSE-losses.txt"):
        assert path.name in readme, path.name
    for column in (*LOSSES[0], *FIELDS):
        assert f"`{column}`" in readme, column


@pytest.mark.parametrize("name", ["liveblog-2025-01-05.txt", "liveblog-2025-01-23.txt"])
def test_no_wording_is_taken_from_a_live_blog(name: str) -> None:
    """No bundled text shares twelve words in a row with a real page."""
    page = _runs(_corpus(name).read_text(encoding="utf-8"))
    for update in UPDATES:
        assert not _runs(f"{update['title']} {update['text']}") & page, update["id"]


def test_air_attack_figures_are_the_published_ones() -> None:
    """Official reports agree with the public table of drone attacks wherever both speak of a day."""
    table: dict[tuple[str, str], set[str]] = defaultdict(set)
    for row in _rows(_corpus("air_attacks.csv")):
        for metric in NIGHT_REPORT:
            table[row["day"], metric].add(row[metric])
    checked = 0
    for row in EXPECTED:
        if "-af" in row["id"] and row["metric"] in NIGHT_REPORT and table[row["day"], row["metric"]]:
            assert row["low"] in table[row["day"], row["metric"]], row
            checked += 1
    assert checked > 150
