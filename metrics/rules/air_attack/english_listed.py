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


def _included(metric: str, vocabulary: str, named: str) -> Phrase:
    """ "The missiles included three ballistic missiles", after a sentence that counts what was sent."""
    return Phrase(
        rf"(?:(?:missiles|weapons|barrage|salvo|attack|drones|projectiles|they|these) (?:also )?(?:included|comprised|consisted of)|\bamong (?:the|these|those) (?:missiles|weapons|projectiles) (?:were|was)) (?:[^;:.!?\n]{{0,80}}? )??{{{metric}}} <{vocabulary}>(?:,? and {{{metric}}} <{vocabulary}>)?",
        f"Ukraine shot down {{missiles_shot_down: six}} of {{missiles_launched: 13}} missiles fired by Russia overnight. The missiles included {{{metric}: three}} {named}.",
        f"Russia fired {{missiles_launched: 33}} missiles. Among the missiles were two of a new type, it said, as well as {{{metric}: 20}} {named}.",
        f"The museum's missiles included three {named} of wood.",
        needs=r"<launch>|<down>",
        unless=r"\bof wood\b|\b(?:package|aid|shot down|destroyed|downed|intercepted|suppressed)\b",
    )


SENT = rules(
    "air attack, lists of what was sent",
    "en",
    "target asset means weapon missile",
    "owner",
    _included("ballistic_missiles_launched", "ballistic", "Iskander-M ballistic missiles"),
    _included("cruise_missiles_launched", "cruise", "Kalibr cruise missiles"),
    Phrase(
        r"<launch> [^.!?\n]{0,90}?# <drones>[^.!?\n]{0,260}?of which # (?:<were> )?(?:of the )?shaheds?\S*(?: (?:drones|uavs))?,? (?:and|as well as) {missiles_launched} <missiles>(?= from)",
        "Russian forces launched {drones_launched: 72} drones from Kursk and Oryol, of which {drones_shahed_type.subset: roughly 45} were Shahed-type drones, and {missiles_launched: two} S-300 missiles from Kursk Oblast.",
        "In the film they launch 72 drones, of which 45 are Shahed-type drones of foam, and two missiles from a ship.",
    ),
    Phrase(
        rf"{LISTED_SENT}# <cruise>[^.!?\n]{{0,160}}?{{cruise_missiles_launched}} <cruise>",
        "Radar troops tracked {air_targets_launched: 79} air targets: {cruise_missiles_launched: 55} Kh-101/Kh-55SM cruise missiles; {cruise_missiles_launched: 24} Kalibr cruise missiles.",
        "The catalogue lists air targets for schools: many cruise missiles, and two cruise missiles of wood.",
        unless=r"\b(?:shot down|destroyed|downed|intercepted|suppressed)\b",
    ),
)

RULES = (LISTED, SENT)
