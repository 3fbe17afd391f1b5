"""The catalogue: every metric and every phrase, one folder per family, one file per topic and language."""

from functools import cache

from metrics.metric import Metric
from metrics.phrases import Phrase, Rules, unmark
from metrics.rules import air_attack, attacks_on_russia, front, russian_losses
from metrics.rules.air_attack import english_brief as english_brief_air
from metrics.rules.air_attack import (
    english_downed,
    english_launched,
    english_listed,
    english_lost,
    english_missiles,
    english_pairs,
    english_shares,
    english_stopped,
    english_totals,
    russian_after,
    russian_downed,
    russian_kinds,
    russian_launched,
    russian_lost,
    russian_missiles,
    russian_told,
    russian_totals,
    ukrainian_downed,
    ukrainian_launched,
    ukrainian_listed,
    ukrainian_lost,
    ukrainian_missiles,
    ukrainian_prose,
    ukrainian_totals,
)
from metrics.rules.air_attack import russian_prose as russian_prose_air
from metrics.rules.attacks_on_russia import english as english_russia
from metrics.rules.attacks_on_russia import russian as russian_russia
from metrics.rules.attacks_on_russia import russian_briefing, russian_objects
from metrics.rules.attacks_on_russia import russian_launched as russian_russia_launched
from metrics.rules.attacks_on_russia import russian_losses as russian_losses_ukraine
from metrics.rules.attacks_on_russia import ukrainian as ukrainian_russia
from metrics.rules.front import english as english_front
from metrics.rules.front import (
    english_clashes,
    english_compared,
    english_directions,
    english_repelled,
    english_used,
    russian_clashes,
    russian_prose,
    russian_repelled,
    ukrainian_clashes,
    ukrainian_repelled,
)
from metrics.rules.front import russian as russian_front
from metrics.rules.front import ukrainian as ukrainian_front
from metrics.rules.front import ukrainian_prose as ukrainian_front_prose
from metrics.rules.refused import english as english_refused
from metrics.rules.refused import russian as russian_refused
from metrics.rules.refused import ukrainian as ukrainian_refused
from metrics.rules.russian_losses import english as english_losses
from metrics.rules.russian_losses import (
    english_brief,
    english_equipment,
    english_inflicted,
    english_lists,
    english_prose,
    russian_equipment,
    ukrainian_equipment,
)
from metrics.rules.russian_losses import russian as russian_losses_people
from metrics.rules.russian_losses import ukrainian as ukrainian_losses
from metrics.rules.russian_losses import ukrainian_prose as ukrainian_losses_prose

FAMILIES = (air_attack, front, russian_losses, attacks_on_russia)
METRICS: dict[str, Metric] = {metric.name: metric for family in FAMILIES for metric in family.METRICS}

# The order is the order in which equal matches win.
RULES: tuple[Rules, ...] = (
    *english_stopped.RULES,
    *english_downed.RULES,
    *english_launched.RULES,
    *english_listed.RULES,
    *english_lost.RULES,
    *english_totals.RULES,
    *english_missiles.RULES,
    *english_pairs.RULES,
    *english_shares.RULES,
    *english_brief_air.RULES,
    *english_compared.RULES,
    *english_clashes.RULES,
    *english_repelled.RULES,
    *english_directions.RULES,
    *english_front.RULES,
    *english_used.RULES,
    *english_losses.RULES,
    *english_lists.RULES,
    *english_inflicted.RULES,
    *english_equipment.RULES,
    *english_prose.RULES,
    *english_brief.RULES,
    *english_russia.RULES,
    *english_refused.RULES,
    *ukrainian_russia.RULES,
    *ukrainian_downed.RULES,
    *ukrainian_launched.RULES,
    *ukrainian_lost.RULES,
    *ukrainian_totals.RULES,
    *ukrainian_missiles.RULES,
    *ukrainian_listed.RULES,
    *ukrainian_prose.RULES,
    *ukrainian_clashes.RULES,
    *ukrainian_repelled.RULES,
    *ukrainian_front.RULES,
    *ukrainian_front_prose.RULES,
    *ukrainian_losses.RULES,
    *ukrainian_equipment.RULES,
    *ukrainian_losses_prose.RULES,
    *russian_russia.RULES,
    *russian_russia_launched.RULES,
    *russian_objects.RULES,
    *russian_losses_ukraine.RULES,
    *russian_briefing.RULES,
    *ukrainian_refused.RULES,
    *russian_downed.RULES,
    *russian_prose_air.RULES,
    *russian_launched.RULES,
    *russian_lost.RULES,
    *russian_totals.RULES,
    *russian_after.RULES,
    *russian_kinds.RULES,
    *russian_told.RULES,
    *russian_missiles.RULES,
    *russian_clashes.RULES,
    *russian_repelled.RULES,
    *russian_front.RULES,
    *russian_prose.RULES,
    *russian_losses_people.RULES,
    *russian_equipment.RULES,
    *russian_refused.RULES,
)


def title(metric: str) -> str:
    """What a reader sees for a metric; a name that left the catalogue is shown as it is."""
    return METRICS[metric].title if metric in METRICS else metric.replace("_", " ")


def example(rule: str) -> str:
    """The first sentence that proves a rule, as published; empty for a rule that is no longer known."""
    phrase = _phrases().get(rule)
    return unmark(phrase.examples[0]) if phrase and phrase.examples else ""


@cache
def _phrases() -> dict[str, Phrase]:
    """Every phrase by the name its claims carry; of two with one template the first."""
    return {phrase.name: phrase for rules in reversed(RULES) for phrase in reversed(rules.phrases)}
