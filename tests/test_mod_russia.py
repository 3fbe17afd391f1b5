"""5,927 posts of the Russian Ministry of Defence: the national total of every post that announces drones shot down.

The posts stand beside the project, cut at 400 characters, and are not part of it. How the right totals are known:
`gold/mod_russia_sample.csv` holds the totals of 100 posts, drawn with the seed 20261123 from those that `announces`
and read one by one (a total is left empty where the post is cut off before its last part); the digits that stand in
the ministry's own formula are taken with one short pattern; and a post that lists its parts is added up.
"""

import csv
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest
import regex

from metrics import reading
from metrics.claims import Claim
from metrics.places import NATIONAL
from metrics.sources import Source

POSTS = Path(__file__).resolve().parents[2] / "shared" / "corpus" / "mod_russia.csv"
SAMPLE = Path(__file__).resolve().parent / "gold" / "mod_russia_sample.csv"
# A little below what is measured today.
SAMPLE_FLOOR, FORMULA_FLOOR, PARTS_FLOOR = 0.98, 0.98, 0.97
# Every so many of the posts are read, so that the test stays quick.
EVERY = 12

pytestmark = pytest.mark.skipif(not POSTS.exists(), reason="../shared/corpus/mod_russia.csv is not there")

_AIR_DEFENCE = regex.compile(r"(?i)средств\w+ (?:пво|противовоздуш|рэб|радиоэл)")
_DOWN = regex.compile(r"(?i)уничтож|сбит|перехвач|подавл")
_DRONE = regex.compile(r"(?i)беспилотн|бпла")
# Digests and statements that repeat what was announced before, or report from the front.
_REPEAT = regex.compile(
    r"(?i)главное за день|итогидня|итоги недели|сводка|тезисы|заявление начальника|с начала проведения|брифинг"
)
_FORMULA = regex.compile(
    r"(?i)дежурными средствами пво (?:\w+ )?(?:уничтожен|перехвачен)\w*(?: и \w+)? (\d+) "
    r"украинск\w+ беспилотн\w+ летательн\w+"
)


@cache
def posts() -> tuple[dict[str, str], ...]:
    with POSTS.open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file))


def announces(text: str) -> bool:
    """Whether a post announces drones shot down, by the plainest of signs."""
    return all(p.search(text) for p in (_AIR_DEFENCE, _DOWN, _DRONE)) and not _REPEAT.search(text)


@cache
def downed(row: int) -> tuple[Claim, ...]:
    """What the reader takes from a post as Ukrainian drones shot down in a day."""
    post = posts()[row]
    when = datetime.fromisoformat(post["datetime"]).replace(tzinfo=UTC)
    source = Source(str(row), post["text_snippet"], when, kind="official", publisher="Минобороны России", language="ru")
    claims = reading.read(source).claims
    return tuple(c for c in claims if c.metric == "ukrainian_drones_shot_down" and c.grain == "day")


def totals(row: int) -> set[tuple[float | None, float | None]]:
    return {(c.low, c.high) for c in downed(row) if c.scope == NATIONAL and c.role is None}


def sample() -> Iterator[tuple[int, set[tuple[float | None, float | None]]]]:
    with SAMPLE.open(encoding="utf-8", newline="") as file:
        for line in csv.DictReader(file):
            low, high = line["expected_low"], line["expected_high"]
            yield int(line["row"]), {(float(low), float(high))} if low else set()


def some() -> list[int]:
    return [row for row, post in enumerate(posts()) if announces(post["text_snippet"])][::EVERY]


def test_the_sample_of_a_hundred_read_posts():
    wrong = [(row, totals(row), wanted) for row, wanted in sample() if totals(row) != wanted]
    print(f"\n{100 - len(wrong)} of 100 agree", *wrong, sep="\n")
    assert len(wrong) <= 100 * (1 - SAMPLE_FLOOR)


def test_the_digits_of_the_ministrys_formula():
    plain = {row: regex.sub(r"[*_\xad]", "", posts()[row]["text_snippet"]) for row in some()}
    stated = {row: float(match[1]) for row, text in plain.items() if (match := _FORMULA.search(text))}
    wrong = [(row, totals(row), number) for row, number in stated.items() if totals(row) != {(number, number)}]
    print(f"\n{len(stated) - len(wrong)} of {len(stated)} agree", *wrong, sep="\n")
    assert len(stated) > 50
    assert len(wrong) <= len(stated) * (1 - FORMULA_FLOOR)


def test_the_total_of_a_post_is_the_sum_of_its_parts():
    """Of posts that are not cut off and whose parts are all named; joint parts and parts of parts are left out."""
    wrong, seen = [], 0
    for row in some():
        parts = [c for c in downed(row) if c.scope != NATIONAL and c.role is None]
        stated = totals(row)
        whole = len(posts()[row]["text_snippet"]) < 395
        if len(stated) == 1 and len(parts) > 1 and whole:
            seen += 1
            added = sum(c.low or 0 for c in parts)
            wrong += [] if stated == {(added, added)} else [(row, stated, added)]
    print(f"\n{seen - len(wrong)} of {seen} agree", *wrong, sep="\n")
    assert seen > 20
    assert len(wrong) <= seen * (1 - PARTS_FLOOR)
