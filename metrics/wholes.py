"""A number of which a text speaks of some ("most of the 120 drones"): it counts the whole, and no more is told."""

from collections.abc import Mapping, Sequence

import regex

from metrics.kinds import KINDS
from metrics.language import Language, compiled
from metrics.phrases import Hole
from metrics.rules import METRICS

# What "all 20" counts where nothing says which 20.
_ALL_CAME = "drones_launched"
# What became of some of those that were launched.
_OUTCOME = regex.compile(r"_(?:shot_down|lost|stopped|destroyed)$")


def is_whole(text: str, at: int, language: Language) -> bool:
    """Whether words for some of that many stand right before the number at this place of a sentence."""
    return bool(language.clauses.part_of and compiled(language.clauses.part_of).search(text, 0, at))


def are_counted_again(text: str, counts: Sequence[tuple[int, int]], at: int, end: int, language: Language) -> bool:
    """Whether attacks or clashes at this place are counted anew before `end`: what is named there is the second's.

    "172 clashes, 48 attacks were repelled in the Pokrovsk sector"
    """
    words = compiled("|".join(f" {language.vocabulary[name]}" for name in ("clashes", "attacks")))
    after = [stop for start, stop in counts if at < start < end]
    return bool(after) and "," in text[at : after[-1]] and words.match(text, after[-1]) is not None


def told(hole: Hole, text: str, at: int, language: Language, bound: str) -> list[tuple[str, str | None]]:
    """The metrics that a number states, each with its role or grain; none where it says nothing of how many.

    Of "most of the 120 drones were shot down" 120 were launched, and how many fell is not told.
    """
    said = list(zip(hole.metrics, hole.marks, strict=True))
    every = language.clauses.every
    if bound == "withheld" and not (every and compiled(every).match(text, at)):
        # "How many ballistic missiles is not told": nothing is said of the number of all missiles.
        said = [one for one in said if one[0].startswith(KINDS)] or said
    if not is_whole(text, at, language):
        return said
    wholes = ((_OUTCOME.sub("_launched", name), mark) for name, mark in said)
    return list(dict.fromkeys(one for one in wholes if one[0] in METRICS))


def of_all(
    said: list[tuple[str, str | None]], whole: float | None, counted: Mapping[str, float | None]
) -> list[tuple[str, str | None]]:
    """What "all 20" states behind missiles and drones: as many as both are targets, as the missiles are missiles.

    `counted` are the last numbers of the metrics that claims have been made of.
    """
    drones, missiles = (counted.get(f"{kind}_launched") for kind in ("drones", "missiles"))
    if len(said) < 2 or (_ALL_CAME, None) not in said or drones is None or missiles is None or whole == drones:
        return said
    kind = "air_targets" if whole == drones + missiles else "missiles" if whole == missiles else "drones"
    named = ((name.replace("drones", kind), mark) for name, mark in said)
    return [one for one in named if one[0] in METRICS]
