"""Missiles of one kind counted beside all missiles of a report."""

from dataclasses import replace

from metrics.claims import Claim
from metrics.language import compiled, known

# Metrics that count one kind of missile.
KINDS = ("cruise_missiles", "ballistic_missiles")


def parted(claims: list[Claim], text: str) -> list[Claim]:
    """The claims, each number of one kind of missile that stands beside other kinds marked as a part of them all."""
    others = [c for c in claims if c.metric.startswith(KINDS)]
    totals = [c for c in claims if c.metric.startswith("missiles") and c.role is None]
    return [replace(c, role="subset") if c.role is None and _is_kind(c, others, totals, text) else c for c in claims]


def _is_kind(claim: Claim, others: list[Claim], totals: list[Claim], text: str) -> bool:
    one_kind, here = known(claim.language).clauses.one_kind, claim.sentence_start
    alike = [c for c in others if c.metric.endswith(f"_{claim.metric}") and c.grain == claim.grain and c.role is None]
    # "53 missiles: ... - 2 Kh-59 guided missiles": in the lines of a list under the number of all missiles.
    whole = alike and any(t.start < claim.start and _is_more(t, claim) for t in totals)
    kinds = (c for c in others if c.metric.endswith(f"_{claim.metric}") and c.grain == claim.grain)
    beside = {c.start for c in kinds if c.sentence_start == here} - {claim.start}
    if one_kind and any(c.start == claim.start for c in alike):
        # Its own kind is told with it; where the report counts more of that kind or another, it is not all of them.
        return bool(whole) or any(c.low != claim.low and c.sentence_start != here and c.day == claim.day for c in alike)
    return bool(one_kind and (beside or whole) and compiled(one_kind).match(text, claim.end))


def _is_more(total: Claim, claim: Claim) -> bool:
    """Whether a number is a greater one of the same figure and day."""
    return total.metric == claim.metric and total.day == claim.day and (total.low or 0) > (claim.low or 0)
