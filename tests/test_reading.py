"""Reading: texts to claims and refused numbers, whole, pure, and never at a loss."""

import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given

from metrics import reading
from metrics.claims import REASONS, Claim
from metrics.phrases import unmark
from metrics.sources import Source
from tests.texts import TEXTS, source

ROOT = Path(__file__).resolve().parent.parent
CORPUS = ROOT.parent / "shared" / "corpus"
GOLD = sorted((ROOT / "tests" / "gold").glob("*.jsonl"))
JANUARY_5, JANUARY_23 = "liveblog-2025-01-05.txt", "liveblog-2025-01-23.txt"

FOURTH, FIFTH = date(2025, 1, 4), date(2025, 1, 5)
DAYS = [date(2025, 1, day) for day in (21, 22, 23)]
AIR, STAFF, ARMY = "ukraine:air_force", "ukraine:general_staff", "ukraine:military"
PAGES = {
    JANUARY_5: [
        ("drones_launched", 81, "exact", FOURTH, "national", AIR, None),
        ("drones_shot_down", 34, "exact", FOURTH, "national", AIR, None),
        ("drones_lost", 46, "exact", FOURTH, "national", AIR, None),
        ("ukrainian_drones_shot_down", 2, "exact", FOURTH, "region:Leningrad", "russia:official", None),
        ("attacks_repelled", 2, "exact", FIFTH, "region:Kursk", "russia:mod", None),
    ],
    JANUARY_23: [
        ("russian_casualties", 1340, "exact", DAYS[1], "national", STAFF, None),
        ("russian_casualties", 2000, "about", DAYS[0], "national", STAFF, "comparison"),
        ("clashes", 115, "exact", DAYS[1], "national", STAFF, None),
        ("shellings", 5200, "at_least", DAYS[1], "national", STAFF, None),
        ("kamikaze_drones", 2500, "about", DAYS[1], "national", STAFF, None),
        ("drones_launched", 92, "exact", DAYS[2], "national", AIR, None),
        ("drones_shot_down", 57, "exact", DAYS[2], "national", AIR, None),
        ("drones_lost", 27, "exact", DAYS[2], "national", AIR, None),
        ("attacks_repelled", 9, "exact", DAYS[1], "region:Kursk", ARMY, None),
        ("air_strikes", 21, "exact", DAYS[1], "region:Kursk", ARMY, None),
        ("shellings", 400, "about", DAYS[1], "region:Kursk", ARMY, None),
    ],
}
# Words of a refused number -> the reasons that say so.
REFUSED = {
    "11,000": {"strength"},
    "4,000": {"other_subject"},
    "1,000": {"strength", "other_subject"},
    "1,700": {"absent"},
    "$5.9bn": {"money"},
    "1,500km": {"distance"},
}


def _stem(path: Path) -> str:
    return path.stem


def page(name: str) -> Source:
    if not CORPUS.is_dir():
        pytest.skip(f"the live blogs are not beside the project: {name} was not read")
    published = datetime(2025, 1, 23, 12, tzinfo=UTC) if name == JANUARY_23 else None
    return Source(name, (CORPUS / name).read_text("utf-8"), published)


def row(claim: Claim) -> tuple[object, ...]:
    return claim.metric, claim.low or claim.high, claim.bound, claim.day, claim.scope, claim.claimant, claim.role


@pytest.mark.parametrize("name", PAGES)
def test_a_live_blog_gives_these_daily_claims_and_no_other(name):
    daily = [row(claim) for claim in reading.read(page(name)).claims if claim.grain == "day"]
    assert sorted(daily, key=str) == sorted(PAGES[name], key=str)


def test_the_numbers_of_the_live_blogs_that_are_no_figures_are_refused_with_their_reasons():
    refused = [one for name in PAGES for one in reading.read(page(name)).refused]
    for words, reasons in REFUSED.items():
        found = {one.reason for one in refused if words in one.words}
        assert found, words
        assert found <= reasons, words
    assert {"age", "date"} <= {one.reason for one in refused}
    assert {one.reason for one in refused} <= set(REASONS)


# Our own gold is worded as the examples are, and tests/test_rules.py asks the same of every example. To try every rule
# takes ten times as long as to read, so one text in ten is asked.
@pytest.mark.parametrize(
    "path", [path for path in GOLD if path.stem not in ("english", "ukrainian", "russian")], ids=_stem
)
def test_dispatch_finds_what_every_rule_on_every_sentence_finds(path):
    for line in path.read_text("utf-8").splitlines()[::20]:
        text = json.loads(line)
        one = source(text["text"], language=text.get("language"), published=datetime.fromisoformat(text["published"]))
        found = reading.read(one, refused=False)
        assert {one.reason for one in found.refused} <= {"implausible"}
        assert found.claims == reading.read(one, dispatch=False).claims, text["id"]


@given(TEXTS)
def test_every_number_of_any_text_leads_to_its_words(text):
    for kind in ("agency", "live blog"):
        found = reading.read(source(text, kind=kind))
        for one in (*found.claims, *found.refused):
            assert text[one.start : one.end] == one.words != ""
            assert text[one.sentence_start :].startswith(one.sentence)
            assert one.sentence_start <= one.start < one.end <= one.sentence_start + len(one.sentence)


@given(TEXTS)
def test_reading_is_pure_and_a_number_is_either_taken_or_refused(text):
    found = reading.read(source(text))
    assert found == reading.read(source(text))
    taken = {(claim.start, claim.end) for claim in found.claims}
    assert taken.isdisjoint((one.start, one.end) for one in found.refused)


@pytest.mark.parametrize(
    "text",
    ["", " \n ", "drone" * 20_000, "9" * 100_000, "a.b." * 25_000, "“" * 100_000, "hundred " * 12_500, "x\n" * 50_000],
    ids=["empty", "blank", "one word", "one number", "dots", "quotes", "scales", "lines"],
)
def test_odd_texts_are_read_without_a_claim(text):
    assert reading.read(source(text)).claims == ()


# What a report of drones may say beside its figures, each with a number that counts none of them.
BESIDE = (
    "by 47 km",
    "47% of them",
    "47 times more than in spring",
    "at 4.47 a.m.",
    "worth $47 million",
    "in the 47th brigade's zone",
    "a man aged 47",
    "on day 1,247 of the war",
    "with Shahed-47 engines",
    "from Su-47 jets",
    "with 47-kg warheads",
    "in 47 minutes",
    "which could reach 47 a night",
    "as 47 flights waited",
    "with 47 people hurt",
    "over 47 regions",
    "for the 47th night in a row",
    "by Kh-47 launchers",
    "beside school No. 47",
)


@pytest.mark.parametrize("beside", BESIDE)
def test_what_counts_no_drones_becomes_no_figure(beside):
    found = reading.read(source(f"Russia attacked Ukraine with drones overnight {beside}, the air force said."))
    assert not [claim.words for claim in found.claims if "47" in claim.words]


def test_updates_and_refusals_stand_in_the_order_of_the_text():
    text = "It cost $5bn in 2024, 12 km away. Another $3bn went on 40 houses."
    starts = [one.start for one in reading.read(source(text)).refused]
    assert starts == sorted(starts)
    assert len(starts) == 5


def test_a_sentence_without_a_speaker_goes_on_from_the_one_before():
    text = "Ukraine's air force said Russia launched 81 drones overnight. Another 46 were lost."
    assert {claim.claimant for claim in reading.read(source(text)).claims} == {AIR}


def test_a_text_is_marked_as_examples_are_written():
    text = "Ukraine's air force said it had shot down 34 out of 81 Russian drones overnight."
    marked = reading.mark(source(text))
    assert "{drones_shot_down: 34} out of {drones_launched: 81}" in marked
    assert unmark(marked) == text
