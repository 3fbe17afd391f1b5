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
    Phrase(
        r"(?:shot down|downed|destroyed|intercepted) ?: ?# <drones>[,;]? (?:and )?(?:{missiles_shot_down} <missiles>|missiles ?(?:-|:) ?{missiles_shot_down})",
        "Shot down: {drones_shot_down: 64} drones; {missiles_shot_down: 19} missiles",
        "In the film - destroyed: 64 drones, 19 missiles",
        unless=OTHER_THINGS + _TOY,
    ),
)

# What is sent at the whole country is none of the front's, whatever else a sentence tells.
_WHO = r"\b(?:russia|moscow|the kremlin|the (?:enemy|russians|invaders|occupiers)|russian (?:forces|army|troops))"
_AT = r"(?: (?:overnight|last night))? (?:at|against|towards|into) (?:ukraine|the country)\b(?!'s? (?:positions|front|troops|lines))(?![^;.!?\n]{0,24}\bfront)"
_NO_FRONT = r"\b(?:kamikaze|fpv|loitering|guided aerial|glide)\b(?! bombs)"

AT = rules(
    "air attack, sent at the whole country",
    "en",
    "drone uav shahed missile",
    "owner",
    Phrase(
        rf"{_WHO} (?:also |has |had |have )?(?:launched|fired|sent|unleashed|launches|fires) {{drones_launched}} <drones>(?:,? (?:and|as well as) {{missiles_launched}} <missiles>)?{_AT}",
        "Russia launched {drones_launched: 143} drones at Ukraine overnight, and there were {clashes: 164} combat clashes along the front over the past day.",
        "In the film Russia launched 143 drones at Ukraine.",
        unless=_NO_FRONT,
    ),
    Phrase(
        rf"{_WHO} (?:also |has |had |have )?(?:launched|fired|sent|unleashed|launches|fires) {{missiles_launched}} <missiles>(?:,? (?:and|as well as) {{drones_launched}} <drones>)?{_AT}",
        "There were {clashes: 164} combat clashes along the front over the past day; Russia fired {missiles_launched: 27} missiles at Ukraine.",
        "In the film Russia fired 27 missiles at Ukraine.",
        unless=_NO_FRONT,
    ),
)

RULES = (BRIEF, AT)
