"""The gold sets: how much of what a careful reader takes from a text is read, and how much is read that is not there.

The measure is printed per file (`pytest -s` shows it) and held by floors a little below today's. The folder's README
says how to compare.
"""

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from metrics import reading
from metrics.claims import Claim
from metrics.rules import METRICS
from tests.texts import source

FOLDER = Path(__file__).resolve().parent / "gold"
# File -> lowest precision and recall of values.
FLOORS = {"english.jsonl": (0.98, 0.94), "english_held_out.jsonl": (0.90, 0.60)}
ASIDE = ("comparison", "subset", "wider_total")

Text = dict[str, object]
Expected = dict[str, object]


def texts(name: str) -> list[Text]:
    return [json.loads(line) for line in (FOLDER / name).read_text("utf-8").splitlines() if line.strip()]


def claims(text: Text) -> list[Claim]:
    """The claims of a text, each value of a metric, day and scope once."""
    published = datetime.fromisoformat(str(text["published"]))
    found = reading.read(source(str(text["text"]), published=published, language=str(text["language"]))).claims
    return list({(c.metric, c.low, c.high, c.grain, c.scope, c.day): c for c in reversed(found)}.values())[::-1]


def same_value(want: Expected, claim: Claim) -> bool:
    return (claim.metric, claim.low, claim.high) == (want["metric"], want.get("low"), want.get("high"))


def same_place(want: Expected, claim: Claim) -> bool:
    return want.get("scope", claim.scope) == claim.scope


def asked(claim: Claim, text: Text) -> bool:
    """Whether a claim that is not expected counts against the reader."""
    if claim.role in ASIDE or METRICS[claim.metric].part_of or (text.get("day_only") and claim.grain != "day"):
        return False
    expected = [want for want in text["expect"] if want["metric"] == claim.metric]  # type: ignore[attr-defined]
    repeated = any(same_value(want, claim) for want in expected)
    share = claim.scope != "national" and any(want.get("scope") == "national" for want in expected)
    return not repeated and not share


def judged(text: Text) -> Iterator[str]:
    """ "read", "missed" or "extra" for each value of a text."""
    left = claims(text)
    for want in sorted(text["expect"], key=lambda want: bool(want.get("optional"))):  # type: ignore[call-overload]
        alike = [claim for claim in left if same_value(want, claim) and same_place(want, claim)]
        if alike:
            left.remove(alike[0])
        if not want.get("optional"):
            yield "read" if alike else "missed"
    yield from ("extra" for claim in left if asked(claim, text))


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.jsonl")), ids=lambda path: path.stem)
def test_precision_and_recall_keep_their_floors(path):
    marks = [mark for text in texts(path.name) for mark in judged(text)]
    read, missed, extra = (marks.count(mark) for mark in ("read", "missed", "extra"))
    precision, recall = read / (read + extra), read / (read + missed)
    print(f"\n{path.name}: {read} read, {missed} missed, {extra} extra: precision {precision:.3f}, recall {recall:.3f}")
    lowest = FLOORS[path.name]
    assert precision >= lowest[0]
    assert recall >= lowest[1]


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.jsonl")), ids=lambda path: path.stem)
def test_what_a_text_expects_is_of_the_catalogue(path):
    for text in texts(path.name):
        assert {want["metric"] for want in text["expect"]} <= set(METRICS), text["id"]  # type: ignore[attr-defined]


def test_the_judge_sees_what_is_missed_and_what_is_extra():
    said = "The air force said it had shot down 57 Russian drones overnight."
    text = {"text": said, "published": "2025-01-23T08:00+00:00", "language": "en"}
    want = {"metric": "drones_shot_down", "low": 57, "high": 57, "scope": "national"}
    assert list(judged({**text, "expect": [want]})) == ["read"]
    assert list(judged({**text, "expect": []})) == ["extra"]
    assert list(judged({**text, "expect": [{**want, "low": 58, "high": 58}]})) == ["missed", "extra"]
    assert list(judged({**text, "expect": [{**want, "scope": "region:Kursk"}]})) == ["missed"]
    assert list(judged({**text, "expect": [{**want, "optional": True}]})) == []
