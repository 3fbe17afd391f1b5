"""One sentence in many turns: what writers say in its place, laid over each other, so that no gap is left by chance.

A pattern is a sentence with choices in square brackets: "[Russia|Moscow] [launched|fired] 143 drones". The modules of
this folder hold, for each language, the patterns that are read (`READ`, with what each gives and, where that is not the
whole country's, the scopes of its turns), those that are silent (`SILENT`) and those whose figure belongs to no day of
the report (`OTHER_TIMES`, times put into `FRAMES`).
"""

import random
import re
from collections.abc import Iterator
from datetime import datetime

from metrics import reading
from metrics.claims import Claim
from tests.texts import source

PUBLISHED = datetime.fromisoformat("2025-11-20T10:00+02:00")
"""A Thursday; the night before it and the day before that are the days a report is on."""

SEED, DRAWN = 20251120, 24
_CHOICE = re.compile(r"\[([^\[\]]*)\]")
ASIDE = ("comparison", "wider_total")


def turns(pattern: str) -> list[str]:
    """Each choice once beside the first of all others, then `DRAWN` drawn at random, always the same; none twice."""
    choices = [found.split("|") for found in _CHOICE.findall(pattern)]
    first = [options[0] for options in choices]
    picked = [first]
    for place, options in enumerate(choices):
        picked += [[*first[:place], option, *first[place + 1 :]] for option in options[1:]]
    chance = random.Random(SEED)
    picked += [[chance.choice(options) for options in choices] for _ in range(DRAWN if len(choices) > 1 else 0)]
    return list(dict.fromkeys(_put(pattern, options) for options in picked))


def _put(pattern: str, options: list[str]) -> str:
    given: Iterator[str] = iter(options)
    said = re.sub(r"\s+", " ", _CHOICE.sub(lambda _: next(given), pattern)).strip()
    return re.sub(r" (?=[,.;:])", "", said[:1].upper() + said[1:])


def claims(said: str, language: str) -> list[Claim]:
    """What a sentence states of a day: no comparison, no total that the update itself calls a wider one."""
    found = reading.read(source(said, published=PUBLISHED, language=language)).claims
    return [claim for claim in found if claim.role not in ASIDE and claim.grain == "day"]


def stated(each: list[Claim]) -> set[tuple[str, int | None]]:
    """Metric and least value of each of them."""
    return {(claim.metric, claim.low) for claim in each}
