"""The traps: what goes wrong when war updates are read, what is decided for each, and texts that prove the decision.

The texts stand in `gold/traps`, one file per language; the gold folder's README says how a line is written. Here a text
is read as it says and not otherwise: every claim it makes, in all that is stated of it, and every refusal it names.
"""

from collections import Counter
from dataclasses import asdict
from datetime import UTC, datetime

import polars as pl
import pytest

from metrics import figures, flags, reading
from metrics.claims import REASONS, Claim
from metrics.reading import Reading
from metrics.rules import METRICS
from metrics.store import rows
from tests.judge import GOLD, Text, texts
from tests.texts import source

# Every trap, and what is decided for it. Each can occur in every language that is read.
TRAPS = {
    "sub_count": "a part of a number is a claim of its own with the role of a part, or refused, and never added",
    "total_and_items": "a total and the items under it are never added; kinds in brackets break it down",
    "n_of_m": "the number downed and the number launched are two claims",
    "targets_with_missiles": "drones and missiles in one number are air targets, and no drones",
    "named_without_number": "what is named and not counted is withheld, and neither one nor zero",
    "previous_day": "what is compared with is a claim for the day before, with the role of a comparison",
    "cumulative": "what is counted over more than a day is never a day's figure",
    "other_subject": "what is not of the catalogue is refused with its reason",
    "partial": "what is said of a region, a direction or a command holds for that place",
    "headline_is_body": "headline and body make one claim; where a cry differs, the body says it",
    "revision": "both are kept, and the body that counts this itself decides",
    "night_and_day": "two windows of one day are two claims, added only where they share no time",
    "running_total": "a total of a day that is not over says so, and the final one decides",
    "negation": "zero is read only where the sentence says that there was none of what is counted",
    "threat": "what may happen is refused",
    "who_did_it": "whose drones they are decides which metric it is, whoever publishes it",
    "weekend_window": "what two days or more have brought has their grain, and no day",
    "self_contradicting": "a number that its own parts do not make is kept as stated, and asked about",
}
LANGUAGES = {"en": "english", "uk": "ukrainian", "ru": "russian"}
LEAST = 2
# How the kinds of the gold texts weigh when figures are settled.
KINDS = {"news": "agency", "blog": "live blog"}
ALL = [text for name in LANGUAGES.values() for text in texts(GOLD / "traps" / f"{name}.jsonl")]
_NAMED = ("metric", "low", "high", "bound", "grain", "role", "scope", "day")


def _cases(field: str) -> list[object]:
    """The texts that have the field, as cases of a test; one that is not read yet is expected to fail."""
    chosen = (text for text in ALL if field in text)
    return [pytest.param(t, id=str(t["id"]), marks=_marks(t)) for t in chosen]


def _marks(text: Text) -> list[pytest.MarkDecorator]:
    return [pytest.mark.xfail(reason=str(text["xfail"]), strict=True)] if "xfail" in text else []


def _read(text: Text) -> Reading:
    kind = KINDS.get(str(text["kind"]), "official")
    facts = {"id": text["id"], "language": text["language"], "publisher": text.get("source", ""), "kind": kind}
    published = datetime.fromisoformat(str(text["published"]))
    return reading.read(source(str(text["text"]), published=published, **facts))


def _said(claim: Claim, *more: str) -> tuple[object, ...]:
    part = METRICS[claim.metric].part_of and claim.role == "subset"
    told = asdict(claim) | {"day": claim.day and claim.day.isoformat(), "role": None if part else claim.role}
    return tuple(told[name] for name in (*_NAMED, *more))


def _wanted(want: dict[str, object], *more: str) -> tuple[object, ...]:
    part = METRICS[str(want["metric"])].part_of and want.get("role") == "subset"
    told = {"grain": "day", **want, "role": None if part else want.get("role")}
    return tuple(told[name] for name in (*_NAMED, *more))


def test_every_trap_has_its_texts_in_every_language():
    counted = Counter((text["trap"], text["language"]) for text in ALL)
    assert {trap for trap, _ in counted} == set(TRAPS)
    short = {(t, code): counted[t, code] for t in TRAPS for code in LANGUAGES if counted[t, code] < LEAST}
    assert not short


def test_a_trap_is_well_told():
    assert len({text["id"] for text in ALL}) == len(ALL)
    assert len({text["text"] for text in ALL}) == len(ALL)
    for text in ALL:
        assert {want["metric"] for want in text["expect"]} <= set(METRICS), text["id"]  # type: ignore[attr-defined]
        assert set(text["refuse"].values()) <= set(REASONS), text["id"]  # type: ignore[attr-defined]
        assert all(str(text["text"]).count(words) == 1 for words in text["refuse"]), text["id"]  # type: ignore[attr-defined]


@pytest.mark.parametrize("text", _cases("text"))
def test_a_trap_is_read_as_decided(text):
    found = _read(text)
    expected = text["expect"]
    allowed = {_wanted(want) for want in expected if want.get("optional")}
    assert [c for c in map(_said, found.claims) if c not in allowed] == [
        _wanted(want) for want in expected if not want.get("optional")
    ]
    named = [want for want in expected if "claimant" in want]
    assert {_wanted(want, "claimant") for want in named} <= {_said(c, "claimant") for c in found.claims}
    refused = {one.words: one.reason for one in found.refused}
    assert {words: refused.get(words) for words in text["refuse"]} == text["refuse"]


@pytest.mark.parametrize("text", _cases("settled"))
def test_a_trap_is_settled_as_decided(text):
    settled = _settled(text)
    found = {(row["metric"], row["day"].isoformat()): row for row in settled.iter_rows(named=True)}
    for want in text["settled"]:
        row = found[want["metric"], want["day"]]
        assert (row["low"], row["high"]) == (want["low"], want["high"])
    asked = {row["kind"] for row in flags.find(settled, None).iter_rows(named=True)}
    assert ("arithmetic" in asked) == bool(text.get("flag"))


def _settled(text: Text) -> pl.DataFrame:
    """The figures of a text and of those of its case that came before it."""
    case = [t for t in ALL if t is text or ("case" in text and _case(t) == _case(text) and _before(t, text))]
    claims, updates, update = [], [], ""
    for one in case:
        for n, claim in enumerate(_read(one).claims):
            claims.append(asdict(claim) | {"id": f"{one['id']}:{n}", "version": 1, "recorded": datetime.now(UTC)})
            update = claim.update
        kind = KINDS.get(str(one["kind"]), "official")
        published = datetime.fromisoformat(str(one["published"]))
        updates.append((update, 1, published, one.get("source", ""), kind, True))
    named = ["id", "version", "published", "publisher", "kind", "current"]
    return figures.settle(rows.frame("claims", claims), pl.DataFrame(updates, schema=named, orient="row"))


def _case(text: Text) -> tuple[object, object]:
    return text["language"], text.get("case")


def _before(one: Text, other: Text) -> bool:
    return str(one["published"]) < str(other["published"])
