"""The catalogue: every metric and every phrase, one folder per family, one file per topic and language."""

from metrics.metric import Metric
from metrics.rules import air_attack, attacks_on_russia, front, russian_losses

FAMILIES = (air_attack, front, russian_losses, attacks_on_russia)
METRICS: dict[str, Metric] = {metric.name: metric for family in FAMILIES for metric in family.METRICS}
