"""A sentence keeps its sense in other words: what is read, what is silent, what is of no day of the report.

Each pattern of `tests.turns` stands for some dozens of sentences. A time is put into every second frame.
"""

from datetime import timedelta
from importlib import import_module

import pytest

from tests.turns import PUBLISHED, claims, stated, turns

SPOKEN = {"en": "english", "uk": "ukrainian", "ru": "russian"}
SAID = {code: import_module(f"tests.turns.{name}") for code, name in SPOKEN.items()}
ITS_DAYS = {PUBLISHED.date(), PUBLISHED.date() - timedelta(days=1)}


def listed(name):
    """Each entry of a list of every language, with the language."""
    return [
        pytest.param(code, each, id=f"{code}-{n}")
        for code, said in SAID.items()
        for n, each in enumerate(getattr(said, name))
    ]


@pytest.mark.parametrize(("code", "given"), listed("READ"))
def test_every_turn_is_read(code, given):
    pattern, expected, *places = given
    read = {said: claims(said, code) for said in turns(pattern)}
    assert {said: found for said, each in read.items() if (found := stated(each)) != set(expected.items())} == {}
    assert {claim.scope for each in read.values() for claim in each} == set(places or ["national"])


@pytest.mark.parametrize(("code", "pattern"), listed("SILENT"))
def test_every_turn_is_silent(code, pattern):
    assert {said: found for said in turns(pattern) if (found := stated(claims(said, code)))} == {}


@pytest.mark.parametrize(("code", "frame"), listed("FRAMES"))
def test_a_figure_of_another_time_is_of_no_day_of_the_report(code, frame):
    pattern, metric = frame
    assert metric in {claim.metric for claim in claims(pattern.format(""), code)}, "without another time it is read"
    half = SAID[code].OTHER_TIMES[SAID[code].FRAMES.index(frame) % 2 :: 2]
    given = {time: claims(pattern.format(f" {time}"), code) for time in half}
    assert {time: found for time, each in given.items() if (found := [c.day for c in each if c.day in ITS_DAYS])} == {}
