"""Which kind of figure a number is: of an attack from the air, or of what an army has lost."""

from metrics.matching import Taken
from metrics.rules import METRICS

_AIR = "air attack on Ukraine"


def is_air(taken: Taken) -> bool:
    """Whether a number counts an attack from the air, and not what is used or lost along the front."""
    return any(
        METRICS[name].family == _AIR or (name.startswith("ukrainian_") and not name.endswith(("casualties", "_lost")))
        for name in taken.hole.metrics
    )


def is_loss(taken: Taken) -> bool:
    """Whether a number counts people or equipment lost along the front."""
    return any(name.endswith(("casualties", "_lost")) and METRICS[name].family != _AIR for name in taken.hole.metrics)
