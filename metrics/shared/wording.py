"""The rule behind a claim in plain words: what it is about, and a sentence it reads."""

from functools import cache

from metrics.locale import _
from metrics.phrases import Phrase, unmark
from metrics.rules import RULES


def about(rule: str) -> str:
    """What a rule is about ("air attack, drones shot down"); of a table of totals that it is one."""
    return _("a table of totals") if rule.startswith("dataset:") else rule.partition(": ")[0]


def example(rule: str) -> str:
    """The first sentence that proves a rule, as published; empty for a rule that is no longer known."""
    phrase = _phrases().get(rule)
    return unmark(phrase.examples[0]) if phrase and phrase.examples else ""


@cache
def _phrases() -> dict[str, Phrase]:
    """Every phrase by the name its claims carry; of two with one template the first."""
    return {phrase.name: phrase for rules in reversed(RULES) for phrase in reversed(rules.phrases)}
