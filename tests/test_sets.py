"""Data sets to compare with: the list, its bad entries, and what lies in the folder of sets."""

from datetime import UTC, date, datetime

import pytest

from metrics.sources import Dataset, sets
from metrics.sources.files import gather
from metrics.sources.watched import read as watched

NOW = datetime(2026, 11, 22, tzinfo=UTC)
MAPPED = """
[[set]]
name = "tanks"
file = "sets/tanks.csv"
publisher = "A set"
credit = "its licence"
[set.columns]
day = "Date"
metrics = { "T" = "russian_tanks_lost" }
claimant = "ukraine:general_staff"
zero_not_given = ["T"]
"""


def listed(folder, text):
    (folder / "sources.toml").write_text(text, "utf-8")
    return sets.listed(folder / "sources.toml")


def test_a_mapped_set_is_read_as_the_list_explains_it(tmp_path):
    (tmp_path / "sets").mkdir()
    (tmp_path / "sets" / "tanks.csv").write_text("Date,T\n2025-01-04,7\n2025-01-05,0\n", "utf-8")
    [one], refused = listed(tmp_path, MAPPED)
    (found,) = sets.read(one, NOW)
    assert not refused
    assert isinstance(found, Dataset)
    assert [(claim.metric, claim.low, claim.day) for claim in found.claims] == [
        ("russian_tanks_lost", 7, date(2025, 1, 4))
    ]
    assert (found.source.publisher, found.source.credit) == ("A set", "its licence")


def test_a_list_of_sets_is_no_harm_to_what_is_watched(tmp_path):
    listed(tmp_path, MAPPED)
    assert watched(tmp_path / "sources.toml").refused == ()


def test_without_a_list_there_is_no_set(tmp_path):
    assert sets.listed(tmp_path / "sources.toml") == ([], [])


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ('[[set]]\nname = "Tanks"\nfile = "a.csv"', "must be of small letters"),
        ('[[set]]\nname = "tanks"', "'tanks' names no file"),
        ('[[set]]\nname = "tanks"\nfile = "a.csv"\ncolour = "x"', "'colour' is unknown"),
        ('[[set]]\nname = "tanks"\nfile = 1', "'file' must be a text"),
        ('[[set]]\nname = "t"\nfile = "a"\n[[set]]\nname = "t"\nfile = "b"', "stands twice"),
        ("[[set]", "the list cannot be read"),
        ('[[set]]\nname = "t"\nfile = "a"\ncolumns = { metrics = { T = "x" } }', "must name the claimant"),
        (
            '[[set]]\nname = "t"\nfile = "a"\ncolumns = { metrics = "T", claimant = "russia:mod" }',
            "'metrics' in the columns of 't' must be a table",
        ),
        (
            '[[set]]\nname = "t"\nfile = "a"\ncolumns = { metrics = { T = 1 }, claimant = "russia:mod" }',
            "must be texts in quotes",
        ),
    ],
)
def test_a_bad_entry_is_refused_in_a_sentence(tmp_path, text, why):
    found, refused = listed(tmp_path, text)
    assert why in str(refused[0])
    assert len(found) == max(0, text.count("[[set]]") - 1)


def test_what_lies_in_the_folder_of_sets_is_not_ingested(tmp_path):
    for folder in ("sets", "texts"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.txt").write_text("Some words.", "utf-8")
    assert [found.path for found in gather([str(tmp_path)], NOW)] == [str(tmp_path / "texts" / "a.txt")]
    (asked,) = gather([str(tmp_path / "sets")], NOW)
    assert asked.path == str(tmp_path / "sets" / "a.txt")
