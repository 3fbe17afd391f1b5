"""The same words met in several places are one statement: not another source, and shown once with its other places."""

import json

import pytest

from metrics import repeats, store
from metrics.ingest import ingest
from tests.ledgers import NOW, bundled
from tests.test_pages import open_page, words_on

POST = (
    "Overnight, Ukraine's air force shot down 41 of the 60 drones that Russia launched. Twelve were locationally lost."
)
OWN = "Ukrainian air defences downed 41 drones out of 60 launched by Russian forces in the night, the air force says."


def text(id, text, hour=8, kind="agency", **other):
    facts = {"id": id, "text": text, "source": id.title(), "kind": kind, "published": f"2025-03-04T{hour:02}:35+02:00"}
    return facts | other


def put(folder, *texts):
    (folder / "texts.jsonl").write_text("".join(json.dumps(one) + "\n" for one in texts), "utf-8")
    ingest([folder / "texts.jsonl"], folder / "ledger.duckdb", progress=False, now=NOW)
    return folder / "ledger.duckdb"


def shot_down(place):
    return store.read(place).figures(["drones_shot_down"]).row(0, named=True)


def test_a_copy_is_no_further_source(tmp_path):
    place = put(tmp_path, text("post", POST), text("copy", POST, 9), text("second", POST, 10))
    figure = shot_down(place)
    assert (figure["sources"], figure["status"], figure["claims"]) == (1, "single", 3)
    assert "agree" not in figure["reason"]


def test_who_says_it_in_their_own_words_is_one(tmp_path):
    figure = shot_down(put(tmp_path, text("post", POST), text("own", OWN, 9), text("copy", POST, 10)))
    assert (figure["sources"], figure["status"]) == (2, "agreed")
    assert figure["reason"].count("agrees") == 1, figure["reason"]
    assert " and " not in figure["reason"]


def test_the_first_to_publish_is_the_one_that_is_copied(tmp_path):
    claims = store.read(put(tmp_path, text("b-first", POST, 8), text("a-copy", POST, 9))).claims()
    found = repeats.statements(claims)
    assert {id.partition("#")[0] for id in found} == {"a-copy"}
    assert {id.partition("#")[0] for id in found.values()} == {"b-first"}
    assert len(found) == 3


@pytest.mark.parametrize(
    ("said", "is_copy"),
    [
        (POST.upper(), True),
        (POST.replace("'", "’").replace(",", " –"), True),
        (f"Officials on Tuesday. {POST}", True),
        (POST.replace("Overnight", "overnight,"), True),
        (POST.replace("that Russia launched", "which Russia had launched"), False),
        (POST.replace("60", "61"), False),
    ],
)
def test_case_and_punctuation_do_not_matter_and_every_number_does(tmp_path, said, is_copy):
    claims = store.read(put(tmp_path, text("post", POST), text("other", said, 9))).claims(metric="drones_shot_down")
    assert claims.height == 2
    assert bool(repeats.statements(claims)) == is_copy


def words(sentence):
    return tuple(sentence.lower().split())


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("a b c d e f g h i j k l m n 41", "a b c d e f g h i j k l m n 41", True),
        ("a b c d e f g h i j k l m n 41", "a b c d e f g h i j k l m n 41 o", True),
        ("a b c d e f g h i j k l m n 41", "a b c d e f x h i j k l m n 41", False),
        ("a b c d e f g h i j k l m n 41", "a b c d e f g h i j k l m n 42", False),
        ("41 of 60 drones downed", "41 of 60 drones downed", False),
    ],
)
def test_nearly_the_same_is_the_same_and_a_few_words_are_nobodys(one, other, expected):
    assert repeats.alike(words(one), words(other)) is expected
    assert repeats.alike(words(other), words(one)) is expected


LOSSES = "General Staff losses on 4 March: tanks – 12; armoured vehicles – 20; artillery systems – 31; vehicles – 90."


def test_of_a_list_of_few_words_each_the_whole_list_is_compared(tmp_path):
    claims = store.read(put(tmp_path, text("post", LOSSES), text("copy", LOSSES, 9))).claims()
    assert {claim.partition("#")[0] for claim in repeats.statements(claims)} == {"copy"}


def test_a_table_copies_nobody_and_is_copied_by_nobody():
    copied = repeats.statements(store.read(bundled()).claims())
    assert not [id for pair in copied.items() for id in pair if id.startswith("losses")]


def test_the_day_shows_one_statement_with_its_other_places(monkeypatch, tmp_path):
    place = put(tmp_path, text("post", POST, kind="official"), text("copy", POST, 9))
    page = words_on(open_page(monkeypatch, place, "day", day="2025-03-04", metric="drones_shot_down"))
    assert page.count("<blockquote>") == 1
    assert "The same words also in: <a" in page
    assert "evidence?update=copy%231" in page
    assert "Copy, 4 March 2025, 09:35 Kyiv time" in page


def test_evidence_names_the_other_places_of_a_text(monkeypatch, tmp_path):
    place = put(tmp_path, text("post", POST), text("copy", POST, 9), text("own", OWN, 10))
    page = words_on(open_page(monkeypatch, place, "evidence", update="copy#1"))
    assert "The same words also in: <a" in page
    assert "evidence?update=post%231" in page
    assert "They count as one source." in page
    assert "update=own%231" not in page
    assert "also in" not in words_on(open_page(monkeypatch, place, "evidence", update="own#1"))
