"""What is kept for all readers: made once, and made anew for another language, time, ledger or file beside it."""

from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from threading import Event

import pytest

from metrics import locale
from metrics.flags import USUAL
from metrics.shared import fragments, ledger
from metrics.shared.kept import kept
from metrics.words import KYIV


@pytest.fixture
def made(monkeypatch, tmp_path):
    """A kept function over a ledger of its own, and what it was asked to make."""
    for name in ("DATA", "REVIEWS", "ANNOTATIONS"):
        monkeypatch.setenv(f"FRONTLINE_{name}", str(tmp_path / name))
    asked = []

    @kept(2)
    def double(number):
        asked.append(number)
        if number < 0:
            raise ValueError("below zero")
        return 2 * number

    yield double, asked, tmp_path
    ledger.look_back(None)
    ledger.turn(USUAL)
    locale.speak("en")
    fragments._framed.set(None)


def test_an_answer_is_made_once(made):
    double, asked, _ = made
    assert [double(1), double(1), double(2), double(1)] == [2, 2, 4, 2]
    assert asked == [1, 2]


@pytest.mark.parametrize(
    "turn",
    [
        lambda _folder: locale.speak("uk"),
        lambda _folder: ledger.look_back(datetime(2025, 1, 6, 12, tzinfo=KYIV)),
        lambda _folder: ledger.turn(USUAL + 1),
        lambda folder: (folder / "DATA").write_bytes(b"a ledger"),
        lambda folder: (folder / "REVIEWS").write_bytes(b"a decision"),
        lambda folder: (folder / "ANNOTATIONS").write_bytes(b"a note"),
        lambda _folder: fragments._framed.set({"embed": "true"}),
    ],
    ids=["language", "time", "dial", "ledger", "decisions", "notes", "frame"],
)
def test_another_setting_is_another_answer(made, turn):
    double, asked, folder = made
    double(1)
    turn(folder)
    double(1)
    assert asked == [1, 1]


def test_only_the_last_answers_are_held(made):
    double, asked, _ = made
    for number in (1, 2, 3, 1):
        double(number)
    assert asked == [1, 2, 3, 1]


def test_an_error_is_not_kept(made):
    double, asked, _ = made
    for _time in range(2):
        with pytest.raises(ValueError, match="below zero"):
            double(-1)
    assert asked == [-1, -1]


def test_who_asks_meanwhile_waits_for_the_one_answer():
    begun, go_on, asked = Event(), Event(), []

    @kept(2)
    def slow(number):
        asked.append(number)
        begun.set()
        assert go_on.wait(30)
        return number

    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(slow, 1)
        assert begun.wait(30)
        second = pool.submit(slow, 1)
        go_on.set()
        assert (first.result(30), second.result(30)) == (1, 1)
    assert asked == [1]
