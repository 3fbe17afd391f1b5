"""The rule behind a claim in plain words: what it is about."""

from metrics.locale import _


def about(rule: str) -> str:
    """What a rule is about ("air attack, drones shot down"); of a table of totals that it is one."""
    return _("a table of totals") if rule.startswith("dataset:") else rule.partition(": ")[0]
