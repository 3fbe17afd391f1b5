"""Drones that are used along the front in a day, and clashes under the heading of a list of sectors, in English."""

from metrics.phrases import Phrase
from metrics.rules.english_about import rules

# A day as Ukraine's General Staff counts it; an air attack is of a night.
_DAY = r"(?:past|last|previous) (?:day|24 hours)|\byesterday\b|since the (?:start|beginning) of the day|so far today|\bin (?:a|one) day\b|over the day\b"
_NOT_AIR = r"\b(?:overnight|night|air force|air defen[cs]e\w*|shot down|downed|intercepted|destroy\w*|losses|lost|produc\w*|deliver\w*|received|donat\w*|training|ukrainian (?:forces|troops|drones|operators) (?:have |had )?(?:used|launched|deployed))\b"
_KIND = r"(?:kamikaze|fpv|suicide|one-way attack|first-person[- ]view)"
# Behind the drones, up to the words for the day.
_THAT_DAY = rf"(?:[^#;:.!?\n]{{0,90}}?(?:{_DAY}))?"
_FRONT_DRONES = (
    rf"(?:(?:russian|enemy|of) )*{_KIND}(?: (?:attack|strike|fpv))* (?:drones|uavs|unmanned aerial vehicles)"
)
# Attack drones are those of the front where they are used for strikes on positions.
_ON_POSITIONS = r"(?:for (?:strikes|attacks)|to (?:strike|hit|attack)|on|against|in (?:strikes|attacks) on) (?:on )?(?:the )?(?:ukrainian |our |defen[cs]e forces'? )?(?:positions|troops|defenders|defen[cs]es|forces)|(?:along|on|at) the (?:whole |entire )?front(?: ?line)?\b"
_PLACED = r"(?:(?:near|around|in|on|at|towards?) (?:the )?[^#;:.!?\n,]{3,40}?)"

USED = rules(
    "front line, drones used in a day",
    "en",
    "kamikaze fpv suicide one-way first-person attack_drones strike_drones attack_uavs strike_uavs",
    "owner",
    Phrase(
        rf"(?:used|employed|deployed|launched|sent|engaged|involved|fired|us(?:e|ing)|involving) {{kamikaze_drones}} {_FRONT_DRONES}(?! (?:at|against|towards?|into|on) (?:the )?(?:ukraine|kyiv|odesa|country|city|region|district)\b){_THAT_DAY}",
        "The enemy used {kamikaze_drones: 5,240} FPV drones over the past day.",
        "The Russians engaged {kamikaze_drones: more than 5,240} kamikaze UAVs for strikes yesterday.",
        "Visitors used 140 FPV drones at the fair over the past day, all of them received from a sponsor.",
        needs=_DAY,
        unless=_NOT_AIR,
    ),
    Phrase(
        rf"{{kamikaze_drones}} {_FRONT_DRONES} (?:were|was|had been|have been) (?:used|deployed|launched|sent|employed|engaged|involved)\b(?! (?:at|into|against (?:ukraine|the (?:city|region|country)))\b){_THAT_DAY}",
        "{kamikaze_drones: 5,240} kamikaze UAVs were used against Ukrainian positions over the past day.",
        "Some 140 FPV drones were used in the final of the race yesterday.",
        needs=_DAY + r" & \b(?:enemy|russian?|occupiers|invaders|positions|front)\b",
        unless=_NOT_AIR + r"|\brace\b",
    ),
    Phrase(
        rf"(?:used|employed|deployed|launched|sent|engaged|involved|using) {{kamikaze_drones}} (?:attack|strike|combat|assault) (?:drones|uavs|unmanned aerial vehicles) (?:{_ON_POSITIONS}){_THAT_DAY}",
        "The enemy used {kamikaze_drones: 5,240} attack drones to strike Ukrainian positions yesterday.",
        "The occupiers deployed {kamikaze_drones: 5,240} strike drones along the front line over the past day.",
        "Russia launched {drones_launched: 140} attack drones at Ukraine yesterday.",
        "The film crew used 140 attack drones on the front line of its set yesterday, in a film of 1944.",
        needs=_DAY,
        unless=_NOT_AIR,
    ),
)

SECTORS = rules(
    "front line, clashes under a heading",
    "en",
    "fighting clashes attacks assaults front sector direction",
    "none",
    Phrase(
        rf"(?:fighting|<clashes>|<attacks>|battles)(?: (?:by|in each|across|for each) (?:sector|direction|axis)s?|(?: (?:over|in|during) the past (?:day|24 hours))? by (?:sector|direction))(?: [^#;:.!?\n]{{0,40}}?)?: {{clashes}} {_PLACED}(?:(?:,|;|,? and) {{clashes}} {_PLACED})(?:(?:,|;|,? and) {{clashes}} {_PLACED})?(?:(?:,|;|,? and) {{clashes}} {_PLACED})?(?=[.,;]|$| and\b)",
        "Fighting by sector: {clashes: 41} in the Pokrovsk direction, {clashes: 13} near Lyman, and {clashes: seven} around Kupiansk.",
        "Fighting by sector over crime: 41 in the north of the city, 13 near the station.",
        unless=r"\b(?:crime|cyber\w*|fraud|drone|air|killed|wounded)\b",
    ),
)

FIRE = rules(
    "front line, shellings with rocket launchers among them",
    "en",
    "mlrs rocket multiple",
    "owner",
    Phrase(
        r"(?:attacked|struck|hit)[^#;:.!?\n]{0,30}? (?:positions|troops|settlements|towns|villages|populated areas)[^#;:.!?\n]{0,60}? {shellings} times(?:[^#;:.!?\n]{0,60}?)?,? (?:including |of which )?{mlrs_shellings.subset} (?:(?:times|of (?:them|those|these|which)) )?(?:(?:were|came) )?(?:with|from|using|by) <mlrs>",
        "The enemy struck positions and settlements {shellings: 3,900} times, including {mlrs_shellings.subset: 42} times with multiple launch rocket systems.",
        "In the video game he hit positions 12 times, two of them with MLRS.",
        unless=r"\bgame\b",
    ),
)

NONE = rules(
    "front line, directions without an attack",
    "en",
    "attack assault offensive operations actions attempts",
    "none",
    Phrase(
        r"\b(?:enemy|occupiers|occupants|invaders|aggressor|russians|russian (?:troops|forces|army)) (?:{clashes} (?:made|conducted|carried out|launched|undertook) no (?:(?:active|offensive|assault|ground|new|combat) )*(?:operations?|actions?|attacks?|assaults?|attempts? to (?:advance|attack|storm|break through|improve)[^#;:.!?\n,]{0,40}?)|{clashes} (?:did not|didn't|has not|have not) attack(?:ed)?) (?:in|on|along) (?:the )?[^#;.!?\n,]{3,60}?(?:sectors?|directions?|axis|axes)\b",
        "The enemy {clashes: made no} attempts to advance in the Orikhiv direction.",
        "Russian troops {clashes: did not attack} in the Orikhiv sector.",
        "The band made no attempts to play in the family direction.",
    ),
)

RULES = (USED, SECTORS, FIRE, NONE)
