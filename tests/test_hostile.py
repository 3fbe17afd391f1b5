"""No text can keep the reader: hostile texts are read, and what cannot be read in time is told and left out."""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from metrics import patience, reading
from metrics.__main__ import main
from metrics.phrases import Phrase, rules
from tests.hostile import DENSE, SIZE, TEXTS
from tests.texts import source

SAID = "Ukraine's air force shot down 34 of 81 Russian drones overnight."
# Each letter may begin a group of one or two: the number of ways doubles with every two letters.
ENDLESS = (rules("endless", "en", "a", "owner", Phrase(r"(?:a|aa)+{clashes}b")),)
STALLING = f"5 {'a' * 60} 7 and {'of ' * 250}."

_pieces = st.sampled_from(
    '34 of 81 БПЛА|drones|shot down |збито |над Курской областью |двадцать два |, |. |\n|- |\u200b|\u202e|💥|"|«|1|٣|!'
    " and |: |(|'|на Покровському напрямку |from 19:00 until |%|$|\x00|\ufffd|ａ".split("|")
)


@pytest.fixture
def patient(monkeypatch):
    """The limit times five: a slow machine must not fail, a text that takes ten times as long must."""
    monkeypatch.setattr(patience, "LIMIT", 5.0)


@pytest.mark.parametrize("name", TEXTS)
def test_a_hostile_text_is_read_in_time(name, patient):
    assert len(TEXTS[name]) in (SIZE, DENSE) or len(TEXTS[name]) > SIZE
    assert reading.read(source(TEXTS[name])).stalled == ()


@given(st.lists(_pieces, min_size=1, max_size=8), st.integers(1, 500))
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_repetition_keeps_the_reader(patient, pieces, times):
    assert reading.read(source(("".join(pieces) * times)[:6000])).stalled == ()


def test_a_search_that_does_not_end_is_given_up(monkeypatch):
    monkeypatch.setattr(patience, "LIMIT", 0.05)
    read = reading.read(source(STALLING), rules=ENDLESS, dispatch=False)
    assert (read.stalled, read.claims, read.refused) == (("text#1",), (), ())


def test_an_update_of_too_many_sentences_is_given_up(monkeypatch):
    monkeypatch.setattr(patience, "LIMIT", 0.0)
    assert reading.read(source(SAID)).stalled == ("text#1",)


def test_a_long_text_has_the_time_of_its_length(monkeypatch):
    now = 0.0
    monkeypatch.setattr(patience, "thread_time", lambda: now)
    short, long = patience.Deadline("a"), patience.Deadline("a" * 250_000)
    now = 1.5
    with pytest.raises(TimeoutError):
        short.keep()
    long.keep()


def test_to_make_a_pattern_ready_takes_no_time_of_a_text(monkeypatch):
    now = 0.0

    @patience.making
    def slow(seconds, *, within=False):
        nonlocal now
        now += seconds
        return slow(seconds) if within else seconds

    monkeypatch.setattr(patience, "thread_time", lambda: now)
    deadline = patience.Deadline("a")
    assert slow(30, within=True) == 30
    deadline.keep()
    now += 1.5
    with pytest.raises(TimeoutError):
        deadline.keep()


def test_what_is_given_up_is_told_and_the_rest_is_read(monkeypatch, tmp_path, capsys):
    kept = patience.Deadline.keep
    texts = {"first": SAID, "stalling": STALLING, "last": SAID}
    path = tmp_path / "texts.jsonl"
    path.write_text("\n".join(json.dumps({"id": name, "text": text}) for name, text in texts.items()), "utf-8")

    class Deadline(patience.Deadline):
        def __init__(self, text):
            super().__init__(text)
            self.out = text == STALLING

        def keep(self):
            if self.out:
                raise TimeoutError
            kept(self)

    monkeypatch.setattr(patience, "Deadline", Deadline)
    assert main(["read", "--documents", str(path)]) == 1
    out, err = capsys.readouterr()
    assert [json.loads(line)["document"] for line in out.splitlines()] == ["first", "first", "last", "last"]
    assert err == (
        f"{path}, line 2: the update could not be read in the time an update has, which is a second; it is left out.\n"
    )
