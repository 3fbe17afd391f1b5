"""Lists of what was sent or shot down, behind the number of all of it, as English updates word them."""

from metrics.phrases import Phrase
from metrics.rules.air_attack.english_missiles import LISTED_SENT
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
    Phrase(
        rf"{_ALL}# <cruise>[^.!?\n]{{0,160}}?{{cruise_missiles_shot_down}} <cruise>",
        "During the night {air_targets_shot_down: 75} targets were destroyed: {cruise_missiles_shot_down: 51} Kh-101 cruise missiles and {cruise_missiles_shot_down: 24} Kalibr cruise missiles, the air force said.",
        "The catalogue says that visitors destroyed 41 targets: many cruise missiles of wood and 14 cruise missiles of wood.",
        needs=r"\b(?:air force|air defen[cs]e\w*|enemy|russian?)\b",
        unless=r"\bof wood\b",
    ),
)

SENT = rules(
    "air attack, lists of what was sent",
    "en",
    "target asset means weapon",
    "owner",
    Phrase(
        rf"{LISTED_SENT}# <cruise>[^.!?\n]{{0,160}}?{{cruise_missiles_launched}} <cruise>",
        "Radar troops tracked {air_targets_launched: 79} air targets: {cruise_missiles_launched: 55} Kh-101/Kh-55SM cruise missiles; {cruise_missiles_launched: 24} Kalibr cruise missiles.",
        "The catalogue lists air targets for schools: many cruise missiles, and two cruise missiles of wood.",
        unless=r"\b(?:shot down|destroyed|downed|intercepted|suppressed)\b",
    ),
)

RULES = (LISTED, SENT)
