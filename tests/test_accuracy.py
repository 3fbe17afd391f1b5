"""The table of accuracy: what it counts. That the README shows it is asked where the gold texts are read: test_gold."""

import pytest

from tests import accuracy
from tests.judge import Mark, Score


def mark(verdict, metric="clashes", language="en", full=False):
    return Mark(verdict, metric, "5", language, "a text", full)


def test_a_readme_without_its_marks_is_named():
    with pytest.raises(ValueError, match="accuracy: begin"):
        accuracy.put("# Frontline Figures", "| |")


def test_shares_are_rounded_down_and_nothing_is_not_zero():
    assert accuracy._shares(Score(read=1999, missed=1, extra=0, full=0)) == ["1.000", "0.999", "0.999", "0.000"]
    assert accuracy._shares(Score(read=0, missed=3, extra=0, full=0)) == ["-", "0.000", "0.000", "0.000"]


def test_a_metric_has_a_cell_for_each_language_and_none_without_values():
    marks = [mark("read", full=True), mark("missed"), mark("extra", language="uk")]
    lines = list(accuracy._by_metric(marks))
    assert lines[0] == "| metric | English | Ukrainian |"
    assert lines[2:] == ["| clashes | 1.000 0.500 0.666 0.666 (2) | 0.000 - 0.000 0.000 (0) |"]


def test_what_is_not_read_in_full_is_listed():
    marks = {accuracy.ROOT / "one.jsonl": [mark("read", full=True), mark("read"), mark("missed", language="uk")]}
    assert list(accuracy.shown(marks, None)) == [
        "one.jsonl a text: read in part clashes 5",
        "one.jsonl a text: missed clashes 5",
    ]
    assert len(list(accuracy.shown(marks, "uk"))) == 1
