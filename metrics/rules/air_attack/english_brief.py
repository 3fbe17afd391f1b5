"""The night in figures, as English updates put it without a verb: "Drones: 143, of which 88 downed"."""

from metrics.phrases import Phrase
from metrics.rules.air_attack.english_about import MISSILES, OTHER_THINGS
from metrics.rules.english_about import rules

_NAMED = r"(?:(?:attack|strike|enemy|russian|shahed|kamikaze) )*(?:drones|uavs|shaheds)"
_TOY = r"|\b(?:fair|show|race|shop|film|toys?|paper)\b"

BRIEF = rules(
    "air attack, drones in brief",
    "en",
    "drone uav shahed",
    "opponent",
    Phrase(
        rf"(?:^\W*|[:;.,-] ?){_NAMED}(?: (?:launched|fired|sent))? ?(?::|-) ?{{drones_launched}}(?: (?:launched|fired|sent))?(?:,|;|\.| -| \()? ?(?:of which|of these|of them|including|with)?,? ?{{drones_shot_down}} (?:of (?:them|which|these) )?(?:<were> )?<down>",
        "Drones: {drones_launched: 64}, of which {drones_shot_down: 41} downed",
        "Overnight figures: drones launched: {drones_launched: 64}; {drones_shot_down: 41} shot down",
        "At the fair - drones: 64, of which two destroyed by rain",
        unless=OTHER_THINGS + _TOY,
    ),
    Phrase(
        rf"(?:^\W*|[:;.,-] ?){_NAMED}(?: (?:launched|fired|sent))? ?(?::|-) ?{{drones_launched}}(?: (?:launched|fired|sent))?(?:,|;|\.| -| \()? ?(?:of which|of these|of them|including|with)?,? ?{{drones_stopped}} (?:of (?:them|which|these) )?(?:<were> )?<stop>",
        "Drones: {drones_launched: 64}, {drones_stopped: 51} shot down or jammed",
        "At the race - drones: 64, of which two stopped by rain",
        unless=OTHER_THINGS + _TOY,
    ),
    Phrase(
        r"{drones_launched} <drones>(?: <pass>)?[,;] (?:of (?:which|them|these),? )?{drones_shot_down} (?:of (?:them|which) )?(?:<were> )?<down>(?! (?:over|near|in) (?:the )?[\w-]+ (?:region|oblast))",
        "Russia launches {drones_launched: 64} drones at Ukraine, {drones_shot_down: 41} shot down",
        "The night in brief: {drones_launched: 64} drones launched; {drones_shot_down: 41} shot down.",
        "The catalogue has 64 drones, 41 brought down by rain.",
        unless=OTHER_THINGS + _TOY + "|" + MISSILES + r"|\btargets\b",
    ),
    Phrase(
        r"{drones_launched} <drones>(?: <pass>)?[,;] (?:of (?:which|them|these),? )?{drones_stopped} (?:of (?:them|which) )?(?:<were> )?<stop>",
        "Russia launches {drones_launched: 64} drones at Ukraine, {drones_stopped: 51} shot down or jammed",
        "The catalogue has 64 drones, 41 stopped by rain.",
        unless=OTHER_THINGS + _TOY + "|" + MISSILES + r"|\btargets\b",
    ),
    Phrase(
        r"\b(?:drones?|uavs?)\b[^#;:.!?\n]{0,80}: {drones_shot_down} (?:of (?:them|these) )?(?:<were> )?<down>(?=[.,;]|$| (?:overnight|in the night|over|by|says?)\b)",
        "Drone attack on Russia: {ukrainian_drones_shot_down: 61} shot down",
        "A night of drones over Ukraine: {drones_shot_down: 38} downed, the air force says.",
        "The maker of the drones sums up the trials: nine destroyed.",
        needs=r"\b(?:russia\w*|moscow\w*|ukrain\w*|kyiv|kiev|enemy)\b",
        unless=OTHER_THINGS,
    ),
)

RULES = (BRIEF,)
