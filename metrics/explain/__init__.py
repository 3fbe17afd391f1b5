"""Why a text was read as it was: every number with what it became or why it was left out.

terminal   as lines, in colour where there is a terminal
page       as one HTML page that needs nothing else
"""

from dataclasses import dataclass

from metrics import words
from metrics.claims import REASONS, Claim, Refused, mark_name
from metrics.intake import Taken
from metrics.rules import example
from metrics.totals import SUM

Facts = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Number:
    """One number of a text: its place, the name it is marked with, whether it was taken, and what is known of it."""

    start: int
    end: int
    words: str
    mark: str
    taken: bool
    facts: Facts


def numbers(taken: Taken) -> list[Number]:
    """Every claim and every refused number of a source, in the order of the text."""
    claims = [
        Number(one.start, one.end, one.words, mark_name(one), True, _became(one))
        for one in taken.reading.claims
        if one.rule != SUM
    ]
    refused = [
        Number(one.start, one.end, one.words, f"!{one.reason}", False, _left_out(one)) for one in taken.reading.refused
    ]
    return sorted([*claims, *refused], key=lambda one: (one.start, not one.taken))


def _became(claim: Claim) -> Facts:
    period = words.GRAINS[claim.grain] + (f", {words.ROLES[claim.role]}" if claim.role else "")
    return (
        ("metric", claim.metric),
        ("value", f"{words.amount(claim.low, claim.high, claim.bound)} ({claim.bound})"),
        ("day", claim.day.isoformat() if claim.day else f"none: {claim.day_reason}"),
        ("window", words.window(claim.window_start, claim.window_end)),
        ("period", period),
        ("scope", claim.scope),
        ("claimant", claim.claimant),
        ("example", example(claim.rule)),
        ("rule", claim.rule),
    )


def _left_out(number: Refused) -> Facts:
    reason = (("reason", f"{REASONS[number.reason]} ({number.reason})"),)
    return (*reason, ("metric", number.metric)) if number.metric else reason
