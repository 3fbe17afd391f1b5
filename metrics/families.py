"""Which kind of figure a number is: of an attack from the air, or of what an army has lost."""

from collections.abc import Iterable

from metrics.matching import Taken
from metrics.rules import METRICS

_AIR = "air attack on Ukraine"
# No direction sees so many drones or shellings in a day.
_FRONT = 1000


def is_air(taken: Taken) -> bool:
    """Whether a number counts an attack from the air, and not what is used or lost along the front."""
    return any(
        METRICS[name].family == _AIR or (name.startswith("ukrainian_") and not name.endswith(("casualties", "_lost")))
        for name in taken.hole.metrics
    )


def is_loss(taken: Taken) -> bool:
    """Whether a number counts people or equipment lost along the front."""
    return any(name.endswith(("casualties", "_lost")) and METRICS[name].family != _AIR for name in taken.hole.metrics)


def are_of_the_front(taken: Iterable[Taken]) -> bool:
    """Whether a sentence counts so many drones or shellings that they can only be those of the whole front."""
    return any(
        name in ("kamikaze_drones", "shellings") and (one.number.low or 0) >= _FRONT
        for one in taken
        for name in one.hole.metrics
    )


def are_dropped(taken: Taken, told: Iterable[Taken], counted: int) -> bool:
    """Whether bombs or missiles are those of the air strikes that a sentence counts right before them.

    `told` is all that the sentence counts, `counted` where its count before this one ends.
    """
    strikes = any(one.number.end == counted and one.hole.metrics == ("air_strikes",) for one in told)
    return strikes and taken.hole.metrics in (("guided_bombs",), ("missiles_used",))
