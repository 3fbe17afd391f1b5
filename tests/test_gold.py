"""The gold sets: how much of what a careful reader takes from a text is read, and how much is read that is not there.

The measure is printed per file (`pytest -s` shows it) and held by floors a little below today's. The folder's README
says how to compare.
"""

import pytest

from metrics.rules import METRICS
from tests.judge import GOLD, judged, score, texts

# File -> lowest precision and recall of values.
FLOORS = {"english.jsonl": (0.98, 0.94), "english_held_out.jsonl": (0.90, 0.60)}


@pytest.mark.parametrize("path", sorted(GOLD.glob("*.jsonl")), ids=lambda path: path.stem)
def test_precision_and_recall_keep_their_floors(path):
    found = score(mark for text in texts(path) for mark in judged(text))
    print(f"\n{path.name}: {found}: precision {found.precision:.3f}, recall {found.recall:.3f}")
    lowest = FLOORS[path.name]
    assert found.precision >= lowest[0]
    assert found.recall >= lowest[1]


@pytest.mark.parametrize("path", sorted(GOLD.glob("*.jsonl")), ids=lambda path: path.stem)
def test_what_a_text_expects_is_of_the_catalogue(path):
    for text in texts(path):
        assert {want["metric"] for want in text["expect"]} <= set(METRICS), text["id"]  # type: ignore[attr-defined]


def verdicts(text):
    return [mark.verdict for mark in judged(text)]


def test_the_judge_sees_what_is_missed_and_what_is_extra():
    said = "The air force said it had shot down 57 Russian drones overnight."
    text = {"text": said, "published": "2025-01-23T08:00+00:00", "language": "en"}
    want = {"metric": "drones_shot_down", "low": 57, "high": 57, "scope": "national"}
    assert verdicts({**text, "expect": [want]}) == ["read"]
    assert verdicts({**text, "expect": []}) == ["extra"]
    assert verdicts({**text, "expect": [{**want, "low": 58, "high": 58}]}) == ["missed", "extra"]
    assert verdicts({**text, "expect": [{**want, "scope": "region:Kursk"}]}) == ["missed"]
    assert verdicts({**text, "expect": [{**want, "optional": True}]}) == []


def test_the_judge_sees_what_agrees_in_full():
    said = "The air force said it had shot down 57 Russian drones overnight."
    text = {"text": said, "published": "2025-01-23T08:00+00:00", "language": "en"}
    want = {"metric": "drones_shot_down", "low": 57, "high": 57, "bound": "exact", "day": "2025-01-23"}

    def full(**other):
        (mark,) = judged({**text, "expect": [{**want, **other}]})
        assert mark.verdict == "read"
        return mark.full

    assert full()
    assert not full(bound="about")
    assert not full(day="2025-01-22")
    assert not full(grain="week")
    assert not full(role="comparison")
