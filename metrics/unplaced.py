"""Numbers of a place that the text does not name, or of one too small to be told apart here."""

from metrics.clauses import is_elsewhere
from metrics.context import Spot
from metrics.families import is_air, is_loss
from metrics.memory import Memory
from metrics.speakers import Speaker


def is_unplaced(spot: Spot, memory: Memory) -> bool:
    """Whether a number is said of "the region" that is not named, of "the south", or of villages beside the front."""
    clauses = spot.around.language.clauses
    if is_air(spot.taken):
        return not spot.around.places and spot.says(clauses.home)
    if is_elsewhere(spot.around.text, spot.around.language):
        return True
    return spot.taken.hole.metrics[0] in memory.counted and not is_loss(spot.taken) and spot.says(clauses.near)


def of_a_town(speaker: Speaker | None) -> bool:
    """Whether a mayor or a city's head speaks, who counts districts and not the country's places that were hit."""
    return speaker is not None and (speaker.claimant == "other:mayor" or speaker.scope.startswith("city:"))
