"""One stored update as evidence: which of its versions is shown, and its numbers as spans to mark."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import polars as pl

from metrics import words
from metrics.claims import REASONS
from metrics.shared import catalogue, ledger, wording
from metrics.shared.fragments import Span

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Proof:
    """A stored text with its numbers; `newer` is true when a later version of the text has replaced it."""

    update: dict[str, Any]
    claims: pl.DataFrame
    refused: pl.DataFrame
    newer: bool


def find(update: str, claim: str) -> Proof | None:
    """The text that holds `claim`, in the version it was read from; the newest version when no claim is named.

    None when the ledger has no such update.
    """
    version = claim.removeprefix(f"{update}@").partition(":")[0] if claim.startswith(f"{update}@") else ""
    versions = ledger.versions(update)
    if not versions:
        return None
    newest = max(versions)
    asked = int(version) if version.isdecimal() and int(version) in versions else newest
    if asked == newest:
        return Proof(versions[newest], ledger.claims_in(update), ledger.refused_in(update), False)
    old = ledger.claims_named((claim,))
    return Proof(versions[asked], old, ledger.refused_in(update).clear(), True)


def spans(proof: Proof, claim: str) -> list[Span]:
    """The numbers of a text as spans in it, each with a tip in words; the asked claim stands out."""
    start = proof.update["start"]
    taken = [_span(row, start, "taken", _tip(row), row["id"] == claim) for row in _rows(proof.claims)]
    left = [_span(row, start, "refused", f"not taken: {_reason(row)}", False) for row in _rows(proof.refused)]
    return [*taken, *left]


def table(claims: pl.DataFrame) -> list[dict[str, str]]:
    """The claims of a text as rows for reading: what, value, day, where, who, role, and which rule read it."""
    return [
        {
            "Words": row["words"],
            "What": catalogue.title(row["metric"]),
            "Value": words.amount(row["low"], row["high"], row["bound"]),
            "Day covered": words.day(row["day"]) if row["day"] else f"none: {row['day_reason']}",
            "Where": words.scope(row["scope"]),
            "Said by": words.claimant(row["claimant"]),
            "Period": words.GRAINS[row["grain"]],
            "Standing": words.ROLES[row["role"]] if row["role"] else "said directly",
            "Read by the rule on": wording.about(row["rule"]),
            "It reads sentences such as": wording.example(row["rule"]),
        }
        for row in _rows(claims)
    ]


def refusals(refused: pl.DataFrame) -> list[dict[str, str]]:
    """The numbers of a text that were not taken, with the reason in words, and what they are close to if any is."""
    rows = [{"Words": row["words"], "Why it was not taken": _reason(row)} for row in _rows(refused)]
    close = [catalogue.title(row["metric"]) if row["metric"] else "" for row in _rows(refused)]
    return [row | {"Close to": near} for row, near in zip(rows, close, strict=True)] if any(close) else rows


def _rows(frame: pl.DataFrame) -> Iterable[Row]:
    return frame.sort("start").iter_rows(named=True)


def _reason(row: Row) -> str:
    return REASONS.get(row["reason"]) or str(row["reason"])


def _span(row: Row, start: int, kind: str, tip: str, chosen: bool) -> Span:
    return Span(row["start"] - start, row["end"] - start, kind, tip, chosen)


def _tip(row: Row) -> str:
    value = words.amount(row["low"], row["high"], row["bound"])
    return f"{catalogue.title(row['metric'])}: {value}, {words.day(row['day'])}, {words.reported_by(row['claimant'])}"
