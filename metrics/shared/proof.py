"""One stored update as evidence: which of its versions is shown, and its numbers as spans to mark."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import polars as pl

from metrics import words
from metrics.claims import REASONS
from metrics.locale import _
from metrics.rules import example
from metrics.shared import catalogue, ledger, wording
from metrics.shared.fragments import Span

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Proof:
    """One version of a stored text with its numbers, and every version by its number."""

    update: dict[str, Any]
    claims: pl.DataFrame
    refused: pl.DataFrame
    versions: dict[int, dict[str, Any]]

    @property
    def newer(self) -> bool:
        """Whether a later version has replaced this one."""
        return bool(self.update["version"] < max(self.versions))

    @property
    def before(self) -> dict[str, Any] | None:
        """The version before this one, None for the first."""
        return self.versions.get(self.update["version"] - 1)


def numbers(update: str, claim: str) -> tuple[list[str], str]:
    """The numbers of an update's versions, newest first, and which of them is meant: the claim's, else the newest.

    Both are empty when the ledger has no such update.
    """
    found = [str(version) for version in sorted(ledger.versions(update), reverse=True)]
    named = claim.removeprefix(f"{update}@").partition(":")[0] if claim.startswith(f"{update}@") else ""
    return found, named if named in found else next(iter(found), "")


def find(update: str, version: str) -> Proof | None:
    """One version of a text; None when the ledger has no such update."""
    versions = ledger.versions(update)
    if not version or int(version) not in versions:
        return None
    return Proof(versions[int(version)], *ledger.stated(update, int(version)), versions)


def spans(proof: Proof, claim: str) -> list[Span]:
    """The numbers of a text as spans in it, each with a tip in words; the asked claim stands out."""
    start = proof.update["start"]
    taken = [_span(row, start, "taken", _tip(row), row["id"] == claim) for row in _rows(proof.claims)]
    left = [
        _span(row, start, "refused", _("not taken: {reason}").format(reason=_reason(row)), False)
        for row in _rows(proof.refused)
    ]
    return [*taken, *left]


def table(claims: pl.DataFrame) -> list[dict[str, str]]:
    """The claims of a text as rows for reading: what, value, day, where, who, role, and which rule read it."""
    return [
        {
            _("Words"): row["words"],
            _("What"): catalogue.title(row["metric"]),
            _("Value"): words.amount(row["low"], row["high"], row["bound"]),
            _("Day covered"): words.day(row["day"]) if row["day"] else _undated(row),
            _("Where"): words.scope(row["scope"]),
            _("Said by"): words.claimant(row["claimant"]),
            _("Period"): words.grain(row["grain"]),
            _("Standing"): words.role(row["role"]) if row["role"] else _("said directly"),
            _("Read by the rule on"): wording.about(row["rule"]),
            _("It reads sentences such as"): example(row["rule"]),
        }
        for row in _rows(claims)
    ]


def refusals(refused: pl.DataFrame) -> list[dict[str, str]]:
    """The numbers of a text that were not taken, with the reason in words, and what they are close to if any is."""
    rows = [{_("Words"): row["words"], _("Why it was not taken"): _reason(row)} for row in _rows(refused)]
    close = [catalogue.title(row["metric"]) if row["metric"] else "" for row in _rows(refused)]
    return [row | {_("Close to"): near} for row, near in zip(rows, close, strict=True)] if any(close) else rows


def _rows(frame: pl.DataFrame) -> Iterable[Row]:
    return frame.sort("start").iter_rows(named=True)


def _reason(row: Row) -> str:
    return _(REASONS.get(row["reason"]) or str(row["reason"]))


def _undated(row: Row) -> str:
    return _("none: {reason}").format(reason=row["day_reason"])


def _span(row: Row, start: int, kind: str, tip: str, chosen: bool) -> Span:
    return Span(row["start"] - start, row["end"] - start, kind, tip, chosen)


def _tip(row: Row) -> str:
    value = words.amount(row["low"], row["high"], row["bound"])
    return f"{catalogue.title(row['metric'])}: {value}, {words.day(row['day'])}, {words.reported_by(row['claimant'])}"
