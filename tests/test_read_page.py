"""The page that reads a text: what it takes, shows and refuses, and that it stores nothing."""

import json
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from html import unescape

import pytest
from hypothesis import given as each
from hypothesis import settings
from hypothesis import strategies as st

from metrics import export
from metrics.ingest import ingest
from metrics.shared import given, reader, readout, sample
from metrics.shared.given import Document
from tests import ledgers
from tests.test_pages import open_page, words_on

NIGHT = "Ukraine's air force said it shot down 34 of 81 drones overnight. The mayor, aged 54, thanked the crews."
MORNING = datetime(2025, 1, 4, 7, 35, tzinfo=UTC)


@dataclass
class File:
    """A dropped file."""

    name: str
    data: bytes

    def getvalue(self) -> bytes:
        return self.data


def gathered(*files, pasted="", language=None):
    return given.gather(pasted, files, MORNING, language)


def found(*texts, **same):
    return reader.read([Document(f"text {n}", text, MORNING, **same) for n, text in enumerate(texts, 1)])


def page(monkeypatch, ledger=None):
    return open_page(monkeypatch, ledger or ledgers.one_day(), "read")


def press(app, name):
    next(button for button in app.button if button.label == name).click()
    return app.run()


def read(monkeypatch, text, at=None):
    app = page(monkeypatch)
    app.text_area[0].set_value(text)
    if at:
        app.datetime_input[0].set_value(at)
    return press(app, "Read")


# What may be handed in


def test_a_text_and_several_files_are_taken_together():
    took = gathered(
        File("a.txt", b"One."), File("b.md", "Два.".encode()), File("C.HTML", b"<p>Three.</p>"), pasted="Zero."
    )
    assert took.wrong == []
    assert [(one.name, one.text) for one in took.documents] == [
        ("Pasted text", "Zero."), ("a.txt", "One."), ("b.md", "Два."), ("C.HTML", "Three."),
    ]  # fmt: skip
    assert {one.published for one in took.documents} == {MORNING}


def test_documents_in_lines_keep_what_they_say_of_themselves():
    own = {"id": "x", "text": "One.", "published": "2024-05-01T08:00+03:00", "language": "uk", "source": "Them"}
    took = gathered(File("d.jsonl", f"{json.dumps(own)}\n\n{json.dumps({'id': 'y', 'text': 'Two.'})}\n".encode()))
    assert [(one.name, one.language, one.source) for one in took.documents] == [("x", "uk", "Them"), ("y", None, "")]
    assert [one.published for one in took.documents] == [datetime(2024, 5, 1, 5, tzinfo=UTC), MORNING]


@pytest.mark.parametrize(
    ("file", "told"),
    [
        (File("a.pdf", b"x"), "a.pdf: files that end in .pdf are not read here; use txt, md, html and jsonl."),
        (File("a", b"x"), "a: files that end in nothing are not read here"),
        (File("a.txt", b"x\0y"), "a.txt: this is no text but a binary file"),
        (File("a.txt", b"x\xff"), "a.txt: byte 2 is not UTF-8; save the text as UTF-8 first."),
        (File("a.txt", b" \n"), "a.txt: the file is empty."),
        (File("a.txt", b"x" * 5_000_000), "a.txt: the file is larger than 1 MB."),
        (File("a.jsonl", b'{"id": 1'), "a.jsonl, line 1: the JSON breaks"),
        (File("a.jsonl", b'{"id": "x"}'), "a.jsonl, line 1: the field 'text' is missing"),
    ],
)
def test_what_cannot_be_read_is_told_and_the_rest_is_taken(file, told):
    took = gathered(file, File("good.txt", b"Good."))
    assert [one.name for one in took.documents] == ["good.txt"]
    assert took.wrong[0].startswith(told)


def test_too_much_is_refused_with_the_way_out():
    said = gathered(pasted="x" * 1_000_001).wrong[0]
    assert said.startswith("Together these texts hold 1.0 MB; at most 1 MB can be read here.")
    assert "python -m metrics read FILE" in said
    many = "\n".join(json.dumps({"id": str(n), "text": "x"}) for n in range(501))
    assert "501 texts; at most 500" in gathered(File("a.jsonl", many.encode())).wrong[0]


def test_a_time_has_its_zone_and_does_not_lie_ahead():
    at = datetime(2025, 3, 4, 9, 35)
    assert given.when(at, "Europe/Kyiv", MORNING.replace(year=2026)).isoformat() == "2025-03-04T09:35:00+02:00"
    assert given.when(None, "UTC", MORNING) is None
    with pytest.raises(ValueError, match="lies in the future"):
        given.when(at, "UTC", MORNING)


def test_a_web_page_becomes_its_text():
    page = "<head><title>T</title></head><nav>Menu</nav><h1>Head</h1><p>One &amp; <b>two</b>\nthree.<br>Four</p>"
    assert given.plain(f"{page}<script>var x = 81</script><style>p {{}}</style>") == "Head\n\nOne & two three.\n\nFour"


@settings(max_examples=60, deadline=None)
@each(st.text(alphabet=st.sampled_from("<>&/!-\"'= psctyle\n\x00я"), max_size=80))
def test_any_web_page_gives_a_text(page):
    assert isinstance(given.plain(page), str)


# What is read


def test_claims_and_refused_numbers_come_back_with_their_places():
    answer = found(NIGHT, "Nothing here.", NIGHT)
    assert answer.claims.select("document", "words", "metric").rows() == [
        (n, *claim) for n in (0, 2) for claim in (("34", "drones_shot_down"), ("81", "drones_launched"))
    ]
    for row in [*answer.claims.iter_rows(named=True), *answer.refused.iter_rows(named=True)]:
        assert answer.documents[row["document"]].text[row["start"] : row["end"]] == row["words"]
    assert answer.refused.filter(answer.refused["document"] == 0)["reason"].to_list() == ["age"]
    assert answer.wrong == ()


def test_characters_of_every_kind_keep_their_places():
    text = f"\u2028 🚀 «І» \x85 {NIGHT}"
    answer = found(text)
    assert [text[row["start"] : row["end"]] for row in answer.claims.iter_rows(named=True)] == ["34", "81"]


def test_reading_ends_when_its_time_is_up():
    with pytest.raises(reader.NotRead, match=r"took longer than 0\.1 seconds and was ended; nothing was kept"):
        reader.read([Document("x", NIGHT)], seconds=0.1)


def test_more_numbers_than_a_page_can_show_are_a_sentence(monkeypatch):
    monkeypatch.setattr(reader, "ROOM", 500)
    with pytest.raises(reader.NotRead, match="more numbers than a page can show; nothing was kept"):
        found(NIGHT)


def test_a_reader_that_fails_is_a_sentence(monkeypatch):
    monkeypatch.setattr(reader, "_run", lambda *_: (2, "", "Traceback: secret"))
    with pytest.raises(reader.NotRead, match="The reader failed on this text") as told:
        reader.read([Document("x", NIGHT)])
    assert "secret" not in str(told.value)


def test_who_comes_while_all_places_are_taken_is_asked_to_wait(monkeypatch):
    monkeypatch.setattr(reader, "PLACES", reader.BoundedSemaphore(1))
    with reader.PLACES, pytest.raises(reader.NotRead, match="Press Read again"):
        reader.read([Document("x", NIGHT)], seconds=0.05)


def test_what_the_reader_says_names_the_text(monkeypatch):
    said = "standard input, line 2: 'x' cannot be.\nstandard input: odd.\nnoise\n"
    said += "standard input, line 1: it enters no figure.\n"
    monkeypatch.setattr(reader, "_run", lambda *_: (1, "", said))
    assert found("A", "B").wrong == ("text 2: 'x' cannot be.", "odd.")


# What is shown


def test_each_number_carries_its_label_and_nothing_of_the_text_is_markup():
    hostile = f'<script>alert("x")</script><img src=x onerror=alert(x)> {NIGHT} & "so" on'
    shown = readout.marked(found(hostile), 0, reasons=True)
    assert re.findall(r"<(\w+)", shown) == ["div", *["mark", "span"] * 3]
    assert '>34<span class="ff-note">Drones shot down</span></mark>' in shown
    assert '>aged 54<span class="ff-note">a person&#x27;s age</span></mark>' in shown
    bare = re.sub(r'<span class="ff-note">.*?</span>|<[^>]+>', "", shown)
    assert unescape(bare) == hostile


def test_reasons_can_be_left_out_of_the_text():
    shown = readout.marked(found(NIGHT), 0, reasons=False)
    assert shown.count("ff-note") == 2
    assert 'class="ff-refused" title="left out: a person&#x27;s age">aged 54</mark>' in shown


def test_a_long_text_shows_the_sentences_with_numbers():
    quiet = "Nothing was said about it. " * 400
    answer = found(f"{quiet}\n\n{NIGHT}\n\n{quiet}\n\n{quiet}")
    shown = readout.marked(answer, 0, reasons=True)
    assert "only the sentences that hold a number are shown" in shown
    assert "Nothing was said" not in shown
    assert shown.count("ff-taken") == 2


def test_a_very_long_text_is_cut_and_says_so():
    answer = found("\n\n".join(f"On {n % 28 + 1} May 2024 {'very ' * 30}calm prevailed." for n in range(900)))
    shown = readout.marked(answer, 0, reasons=False)
    assert "The rest is in the tables and files below." in shown
    assert len(shown) < 3 * readout.MOST


def test_a_claim_without_a_day_asks_for_the_time_of_publication():
    assert readout.undated(found(NIGHT)) == ""
    assert readout.undated(reader.read([Document("x", NIGHT)])).startswith("2 claims have no day yet: give the time")


def test_a_text_can_be_taken_away_for_the_ledger(tmp_path):
    own = {"id": "x", "text": NIGHT, "title": "T", "source": "Them", "kind": "agency", "credit": "CC", "address": "at"}
    took = gathered(File("d.jsonl", json.dumps(own).encode()), pasted=NIGHT).documents
    (tmp_path / "texts.jsonl").write_bytes(given.update_file(took))
    assert json.loads((tmp_path / "texts.jsonl").read_text().splitlines()[1]) == own | {
        "published": MORNING.isoformat()
    }
    report = ingest([tmp_path / "texts.jsonl"], tmp_path / "x.duckdb", progress=False)
    assert report.refused == []
    assert [kept.source for kept in report.kept][1:] == ["x"]
    assert report.claims == 4


def test_the_files_name_each_text_and_run_no_formula():
    answer = found("=1+1 Ukraine's air force shot down 34 of 81 drones overnight.")
    rows = export.csv(readout.file(answer, answer.claims)).decode().splitlines()
    assert rows[0].startswith("document,update,metric,low,high,bound")
    assert rows[1].startswith("text 1,")
    assert ",'=1+1 Ukraine's air force" in rows[1]


# The page


def test_the_page_says_what_to_paste_and_that_nothing_is_stored(monkeypatch):
    app = page(monkeypatch)
    assert "not stored" in words_on(app)
    assert app.text_area[0].placeholder.startswith("Paste an update that states figures")
    assert "python -m metrics ingest texts.jsonl" in words_on(app)


def test_it_needs_no_ledger(monkeypatch):
    app = page(monkeypatch, ledgers.none())
    assert app.title[0].value == "Read a text"
    assert not app.error


def test_the_example_loads_and_reads(monkeypatch):
    before = {path: path.stat().st_mtime_ns for path in ledgers.one_day().parent.iterdir()}
    app = press(page(monkeypatch), "Load an example")
    assert app.text_area[0].value == sample.TEXT
    app = press(app, "Read")
    assert not app.error
    assert not app.warning
    assert "10 claims taken" in words_on(app)
    claims = app.dataframe[0].value
    assert claims["Value"].to_list()[:2] == ["52", "88"]
    assert claims["Day covered"].to_list()[:4] == ["4 March 2025"] * 3 + ["3 March 2025"]
    assert "about 160" in claims["Value"].to_list()
    assert set(app.dataframe[1].value["Why it was not taken"]) >= {"a person's age", "an amount of money"}
    assert {path: path.stat().st_mtime_ns for path in ledgers.one_day().parent.iterdir()} == before
    app = press(app, "Clear")
    assert app.text_area[0].value == ""
    assert not app.dataframe


def test_an_empty_form_is_answered_with_a_sentence(monkeypatch):
    app = press(page(monkeypatch), "Read")
    assert app.warning[0].value.startswith("There is no text yet: paste one")


def test_a_text_without_a_number_says_so(monkeypatch):
    app = read(monkeypatch, "The night was calm.")
    assert "0 claims taken. 0 other numbers left out." in words_on(app)
    assert not app.dataframe


def test_too_long_a_text_is_a_sentence(monkeypatch):
    app = read(monkeypatch, "x " * 600_000)
    assert "at most 1 MB can be read here" in app.warning[0].value


def test_a_time_in_the_future_is_a_sentence(monkeypatch):
    app = read(monkeypatch, NIGHT, datetime.now() + timedelta(days=2))
    assert "lies in the future" in app.warning[0].value
    assert not app.dataframe


def test_a_strange_link_is_told(monkeypatch):
    app = open_page(monkeypatch, ledgers.one_day(), "read", language="tlh", colour="red")
    assert "“tlh” is not available" in words_on(app)
    assert "“colour”" in words_on(app)
