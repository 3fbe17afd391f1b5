"""Files, documents and the losses table: what is taken, and the sentence for everything that is not."""

import io
import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from metrics.sources import Dataset, Refusal, Source, files
from metrics.sources.files import gather

NOW = datetime(2025, 6, 1, tzinfo=UTC)
DATA = Path(__file__).resolve().parent.parent / "data"


def take(*paths, **options):
    """Sources and refusals of the paths."""
    found = [one.item for one in gather([str(path) for path in paths], NOW, **options)]
    return [one for one in found if not isinstance(one, Refusal)], [one for one in found if isinstance(one, Refusal)]


def refusal(*paths, **options):
    """The one refusal of paths that give nothing else."""
    taken, refused = take(*paths, **options)
    assert taken == []
    [one] = refused
    return one


def document(**fields):
    return json.dumps({"id": "a", "text": "81 drones."} | fields, ensure_ascii=False)


def written(folder, name, *lines):
    path = folder / name
    path.write_text("\n".join(lines), "utf-8")
    return path


def test_a_text_file_is_one_source_with_its_text_unchanged(tmp_path):
    path = tmp_path / "page.txt"
    path.write_bytes("Line one\r\nдругий рядок\n".encode())
    [source], refused = take(path)
    assert refused == []
    assert source.text == "Line one\r\nдругий рядок\n"
    assert source.id == f"{tmp_path.name}/page.txt"


def test_the_id_of_a_file_does_not_depend_on_how_it_is_named(tmp_path, monkeypatch):
    path = written(tmp_path, "page.txt", "x")
    monkeypatch.chdir(tmp_path)
    assert take("page.txt")[0][0].id == take(path)[0][0].id


def test_a_byte_order_mark_is_no_part_of_the_text(tmp_path):
    path = tmp_path / "page.txt"
    path.write_bytes(b"\xef\xbb\xbfabc")
    assert take(path)[0][0].text == "abc"


def test_a_document_brings_what_it_says_about_itself(tmp_path):
    line = document(
        title="T", published="2025-01-04T09:35+02:00", language="en", source="Reuters", kind="agency", address="https://a.b",
    )  # fmt: skip
    [source], _ = take(written(tmp_path, "x.jsonl", line))
    assert source == Source(
        "a",
        "81 drones.",
        datetime.fromisoformat("2025-01-04T09:35+02:00"),
        "Reuters",
        "agency",
        "https://a.b",
        "en",
        "T",
    )


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("{", "the JSON breaks at character 2"),
        ("[1]", "must be a JSON object"),
        (document(publisher="x"), "the field 'publisher' is unknown"),
        (document(text=""), "the field 'text' is missing"),
        (document(id=""), "the field 'id' is missing"),
        (document(text=7), "the field 'text' must be text in quotes, not 7"),
        (document(kind="rumour"), "can be official, agency, live blog, dataset"),
        (document(language="fr"), "can be en, uk, ru"),
        (document(published="yesterday"), "is not an ISO 8601 time"),
        (document(published="2025-01-04T09:35"), "has no zone"),
        (document(published="2025-06-01T00:01Z"), "lies in the future"),
        ('{"id": "a", "text": "\\ud800"}', "half a character"),
        ("[" * 100_000, "nested too deeply"),
    ],
)
def test_a_bad_line_is_refused_by_number_and_the_good_ones_are_kept(tmp_path, line, said):
    path = written(tmp_path, "x.jsonl", document(id="first"), line, document(id="last"))
    taken, [refused] = take(path)
    assert [source.id for source in taken] == ["first", "last"]
    assert (refused.path, refused.line) == (str(path), 2)
    assert said in refused.sentence
    assert refused.sentence.endswith(".")


def test_a_second_document_of_one_id_is_refused_where_it_stands(tmp_path):
    path = written(tmp_path, "x.jsonl", document(), document(text="82 drones."))
    taken, [refused] = take(path)
    assert len(taken) == 1
    assert str(refused).startswith(f"{path}, line 2: the id 'a' was used before, in {path}, line 1")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "the file is empty"),
        (b" \n\n", "the file is empty"),
        (b"abc\0def", "a binary file (a zero byte at byte 4)"),
        (b"one\ntwo \xff", "byte 9 (line 2) cannot be read"),
    ],
)
def test_a_file_that_is_no_text_is_refused(tmp_path, content, said):
    path = tmp_path / "x.txt"
    path.write_bytes(content)
    assert said in refusal(path).sentence


def test_an_empty_jsonl_and_a_bad_byte_in_one(tmp_path):
    assert "empty" in refusal(written(tmp_path, "x.jsonl", "")).sentence
    path = tmp_path / "y.jsonl"
    path.write_bytes(document().encode() + b"\n\xff\n")
    taken, [refused] = take(path)
    assert (len(taken), refused.line) == (1, 2)


def test_a_binary_file_of_documents_is_refused_once(tmp_path):
    path = tmp_path / "x.jsonl"
    path.write_bytes(b"\0\n" * 100)
    assert "a binary file" in refusal(path).sentence


def test_a_huge_file_is_refused_without_being_read(tmp_path, monkeypatch):
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(200 * 1024 * 1024)
    monkeypatch.setattr(Path, "open", lambda *_: pytest.fail("the file was opened"))
    assert "larger than 64 MB (200 MB" in refusal(path).sentence


def test_a_huge_line_of_documents_is_refused_and_not_kept_in_memory(tmp_path, monkeypatch):
    monkeypatch.setattr(files, "LIMIT", 1000)
    path = written(tmp_path, "x.jsonl", document(), document(id="b", text="x" * 5000))
    taken, [refused] = take(path)
    assert (len(taken), refused.line) == (1, 2)


def test_a_missing_path_is_refused(tmp_path):
    assert "no such file" in refusal(tmp_path / "none.txt").sentence


def test_an_address_is_refused_with_what_to_do_instead():
    assert "save the page as a text file" in refusal("https://example.org/page").sentence


def test_a_folder_gives_its_texts_in_order_and_no_readme(tmp_path):
    (tmp_path / "sub").mkdir()
    for name in ("b.txt", "a.md", "sub/c.txt", "README.md", "LICENSE.txt", ".hidden.txt", "picture.png"):
        (tmp_path / name).write_text(name)
    assert [source.text for source in take(tmp_path)[0]] == ["a.md", "b.txt", "sub/c.txt"]


def test_a_folder_without_texts_is_refused(tmp_path):
    assert "holds no text to read" in refusal(tmp_path).sentence


def test_standard_input_is_told_apart_by_its_text():
    def ids(text):
        return [source.id for source in take("-", stdin=io.BytesIO(text))[0]]

    assert ids(b"abc") == ids(b"abc") != ids(b"abd")


def test_standard_input_can_hold_documents():
    [source], _ = take("-", documents=True, stdin=io.BytesIO(document().encode()))
    assert source.id == "a"


HEADER = "reported,personnel_qualifier,russian_casualties,russian_tanks_lost"


def losses(folder, *rows, header=HEADER):
    return take(written(folder, "losses.csv", header, *rows))


def values(dataset):
    return {(claim.metric, claim.day): (claim.low, claim.bound, claim.grain) for claim in dataset.claims}


def test_changes_of_the_totals_are_claims_about_the_day_before_the_report(tmp_path):
    [dataset], _ = losses(tmp_path, "2022-02-25,about,2800,80", "2022-02-26,about,4300,146")
    assert values(dataset) == {
        ("russian_casualties", date(2022, 2, 24)): (2800, "about", "day"),
        ("russian_tanks_lost", date(2022, 2, 24)): (80, "exact", "day"),
        ("russian_casualties", date(2022, 2, 25)): (1500, "about", "day"),
        ("russian_tanks_lost", date(2022, 2, 25)): (66, "exact", "day"),
    }
    assert {claim.reported for claim in dataset.claims} == {date(2022, 2, 25), date(2022, 2, 26)}


def test_the_words_of_every_change_stand_in_the_text(tmp_path):
    [dataset], _ = losses(tmp_path, "2022-02-25,about,2800,80", "2022-02-26,about,4300,79")
    text = dataset.source.text
    for claim in dataset.claims:
        assert text[claim.start : claim.end] == claim.words
        assert text[claim.sentence_start :].startswith(claim.sentence)
        assert claim.words in claim.sentence
    assert [claim.words for claim in dataset.claims] == ["+2,800", "+80", "+1,500", "-1"]


def test_a_change_of_a_lower_bound_is_not_known(tmp_path):
    [dataset], _ = losses(tmp_path, "2022-03-06,about,11000,1", "2022-03-07,more,11000,2", "2022-03-08,about,12000,3")
    assert {claim.metric for claim in dataset.claims} == {"russian_tanks_lost"}


def test_the_first_total_of_a_category_is_no_daily_number(tmp_path):
    [dataset], _ = losses(tmp_path, "2022-03-01,about,10,", "2022-03-02,about,20,5", "2022-03-03,about,30,7")
    tanks = [claim.low for claim in dataset.claims if claim.metric == "russian_tanks_lost"]
    assert tanks == [2]


def test_a_change_over_several_days_is_no_daily_number(tmp_path):
    [dataset], _ = losses(tmp_path, "2022-03-01,about,10,1", "2022-03-04,about,40,4")
    assert {(claim.grain, claim.day) for claim in dataset.claims} == {("multi-day", None)}
    assert all(claim.day_reason for claim in dataset.claims)


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("2022-02-30,about,1,1", "is not a day"),
        ("2030-01-01,about,1,1", "lies in the future"),
        ("2022-03-01,about,1,1", "does not come after 2022-03-01"),
        ("2022-03-02,nearly,1,1", "can be about or more"),
        ("2022-03-02,about,many,1", "is not a whole number"),
        ("2022-03-02,about,-5,1", "is not a whole number"),
        (f"2022-03-02,about,{'9' * 30},1", "at most 12 digits"),
        ("2022-03-02,about,1", "has 3 cells where the first line names 4"),
    ],
)
def test_a_bad_row_of_losses_is_refused_by_line_and_the_rest_is_kept(tmp_path, row, said):
    taken, [refused] = losses(tmp_path, "2022-03-01,about,1,1", row)
    assert len(taken) == 1
    assert refused.line == 3
    assert said in refused.sentence


@pytest.mark.parametrize(
    ("header", "said"),
    [
        (HEADER + ",morale", "the column 'morale' is unknown"),
        ("russian_tanks_lost", "the column 'reported'"),
        ("reported,reported", "stands twice"),
    ],
)
def test_a_wrong_header_of_losses_is_refused(tmp_path, header, said):
    taken, [refused] = losses(tmp_path, "x", header=header)
    assert (taken, refused.line) == ([], 1)
    assert said in refused.sentence


def test_the_bundled_losses_are_read_whole():
    [dataset] = [found.item for found in gather([str(DATA / "losses.csv")], datetime.now(UTC))]
    assert isinstance(dataset, Dataset)
    lines = (DATA / "losses.csv").read_text().splitlines()
    assert len(dataset.pieces) == len(lines) - 1
    corrections = {(claim.day, claim.metric) for claim in dataset.claims if claim.low < 0}
    assert (date(2022, 10, 12), "russian_armoured_vehicles_lost") in corrections
