"""The list of sources: what it may say, and a sentence for everything else."""

from datetime import timedelta

import pytest

from metrics import home
from metrics.sources import About, watched
from metrics.sources.columns import Columns


def listed(tmp_path, text):
    path = tmp_path / "sources.toml"
    path.write_text(text, "utf-8")
    return watched.read(path)


def test_the_list_that_comes_with_the_project_is_whole():
    found = watched.read(home.LIST)
    assert found.refused == ()
    assert {"air-force", "general-staff", "russian-defence-ministry"} <= {one.name for one in found.watched}
    assert all(one.address.startswith("https://") for one in found.watched)
    assert found.allowed == ()


def test_everything_that_can_be_said_of_a_place(tmp_path):
    found = listed(
        tmp_path,
        """
        [network]
        allow = ["intranet.example"]
        contact = "data@newsroom.example"
        [[source]]
        name = "agency-live"
        address = "https://news.example/live"
        form = "page"
        publisher = "Agency"
        kind = "live blog"
        language = "en"
        credit = "CC BY"
        every = "6h"
        pages = 3
        [[source]]
        name = "totals"
        address = "https://data.example/t.csv"
        [source.columns]
        day = "Date"
        claimant = "ukraine:general_staff"
        metrics = { Tanks = "russian_tanks_lost" }
        """,
    )
    assert found.refused == ()
    assert (found.allowed, found.contact) == (("intranet.example",), "data@newsroom.example")
    first, second = found.watched
    assert first.about == About("Agency", "live blog", "en", "CC BY")
    assert (first.form, first.every, first.pages, first.columns) == ("page", timedelta(hours=6), 3, None)
    assert second.columns == Columns("Date", {"Tanks": "russian_tanks_lost"}, claimant="ukraine:general_staff")
    assert second.every == timedelta(minutes=30)


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ('name = "Air Force"', "must be of small letters"),
        ('address = ""', "has no address"),
        ('form = "telex"', "it can be page, telegram, feed, table"),
        ('kind = "rumour"', "it can be official, agency"),
        ('language = "de"', "it can be en, uk, ru"),
        ('every = "soon"', "is no time to wait such as 30m"),
        ('every = "0m"', "is no time to wait"),
        ("pages = 0", "a number from 1 to"),
        ("pages = true", "a number from 1 to"),
        ("publisher = 5", "must be a text in quotes"),
        ('colour = "red"', "'colour' is unknown"),
        ("columns = 5", "can have day"),
        ('columns = { day = "d" }', "must name metrics"),
        ('columns = { metrics = { a = "b" } }', "must name the claimant"),
        ('columns = { metrics = { a = "b" }, claimant = "ukraine:x", zone = "Mars/One" }', "none such as Europe/Kyiv"),
    ],
)
def test_a_place_that_cannot_be_used_is_refused_and_the_others_hold(tmp_path, line, why):
    lines = {"name": 'name = "one"', "address": 'address = "https://a.example/"'}
    lines[line.partition(" ")[0]] = line
    good = '[[source]]\nname = "good"\naddress = "https://b.example/"\n'
    found = listed(tmp_path, "[[source]]\n" + "\n".join(lines.values()) + "\n" + good)
    assert [one.name for one in found.watched] == ["good"]
    (refusal,) = found.refused
    assert "source 1: " in str(refusal)
    assert why in str(refusal)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("[[source]", "the list cannot be read"),
        ("[server]\nport = 1", "'server' is unknown"),
        ("[network]\nallow = 5", "allow must be a list of hosts"),
        ('[network]\nproxy = "x"', "there can be allow"),
        ("source = 5", "it must be a table"),
        ('[[source]]\nname = "a"\naddress = "https://x.example"\n' * 2, "stands twice"),
    ],
)
def test_a_list_that_is_broken_is_told_in_a_sentence(tmp_path, text, why):
    assert any(why in str(refusal) for refusal in listed(tmp_path, text).refused)


def test_without_a_list_nothing_is_watched(tmp_path):
    assert watched.read(tmp_path / "none.toml") == watched.Listed()
