"""Lists of what was shot down, behind the number of all of it, as English updates word them."""

from metrics.phrases import Phrase
from metrics.rules.english_about import rules

# "41 targets were destroyed: ...", "we destroyed 40 targets: ..."
_ALL = r"(?:# <targets>[^#;:.!?\n]{0,40}? <were> (?:<stop>|<down>)|(?:<stop>|<down>) (?:[\w-]+ ){0,3}?# <targets>)[^#;:.!?\n]{0,40}?(?::| -|, (?:including|among them))[^;.!?\n]{0,400}?"


def _item(metric: str, vocabulary: str, named: str) -> Phrase:
    return Phrase(
        rf"{_ALL}{{{metric}}} <{vocabulary}>",
        f"During the night {{air_targets_shot_down: 41}} targets were destroyed: decoys, {{{metric}: 14}} {named} and others, the air force said.",
        f"The catalogue says that visitors destroyed 41 targets: 14 {named} of wood and many balloons.",
        needs=r"\b(?:air force|air defen[cs]e\w*|enemy|russian?)\b",
        unless=r"\bof wood\b",
    )


LISTED = rules(
    "air attack, lists of what was shot down",
    "en",
    "target asset means weapon",
    "opponent",
    _item("cruise_missiles_shot_down", "cruise", "Kalibr cruise missiles"),
    _item("ballistic_missiles_shot_down", "ballistic", "ballistic missiles"),
    _item("missiles_shot_down", "missiles", "Kh-59 missiles"),
    _item("drones_shot_down", "drones", "attack drones"),
)

RULES = (LISTED,)
