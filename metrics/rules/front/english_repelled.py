"""Attacks repelled along the front, as English updates word them."""

from metrics.phrases import Phrase
from metrics.rules.english_about import WAR, both, rules

# Attempts to leave a ring, or to open it, are no attacks on anybody's lines.
_TO_LEAVE = r"\battempts?(?: (?:by|of) [^#;.!?\n]{0,40}?)? (?:to|at) (?:break(?:ing)? out|leav(?:e|ing)|escap(?:e|ing)|flee(?:ing)?|evacuat\w+|reliev(?:e|ing)|(?:un|de)block\w*|free(?:ing)?|rotat\w+|cross(?:ing)?)\b"

REPELLED = rules(
    "front line, attacks repelled",
    "en",
    "resist repel repuls beat thwart stopp fended held push halt rebuff foil fought_off turned_back ward contain prevent frustrat deflect defeat",
    "none",
    Phrase(
        r"(?:resist(?:ed|ing)|repel(?:led|s|ling)?|repuls(?:ed|es|ing|e)|beat(?:en)? (?:back|off)|beating (?:back|off)|thwart(?:ed|ing)|stopp(?:ed|ing)|halt(?:ed|ing)|rebuffed|ward(?:ed)? off|prevented|frustrated|deflected|defeated|held off|contained|fend(?:ed|ing) off|held back|pushed back|fought (?:off|back)|reflected|counter(?:ed|s)|beaten off|foiled|turned back) <gap>(?<!\bin ){attacks_repelled} (?:of (?:the )?)?(?:(?!drone|missile|air)\(?\w+\)? ){0,3}?(?:<attacks>|<clashes>)\b(?! (?:are|is|remain|continue|have been)\b[^.;,]{0,16}\b(?:ongoing|going|under ?way|progress|taking place|continuing))",
        "Ukrainian soldiers in the border region of Kursk repelled {attacks_repelled: nine} Russian attacks on Wednesday.",
        "Russian troops repelled {attacks_repelled: two} Ukrainian counter-attacks in Kursk on Sunday, the Russian defence ministry said.",
        "Defenders repelled an attack by two dogs.",
        "In the Kursk direction, our troops repelled an assault, three more clashes are still under way.",
        "Moscow said its troops had foiled five Ukrainian attempts to break out of the ring.",
        unless=r"\b(?:drone|cyber|missile|air) attacks?\b|" + _TO_LEAVE,
    ),
    Phrase(
        r"(?:repel(?:led|s|ling)?|repuls(?:ed|es|ing)|beat(?:en)? back|stopp(?:ed|ing)|thwarted|fended off|fought off|pushed back) {attacks_repelled} (?:out )?of (?:(?:the|a|total|of|enemy's|russia's|russian|enemy|their) )*{clashes} <attacks>",
        "On the Pokrovsk axis Ukrainian troops repelled {attacks_repelled: 36} of {clashes: 42} enemy assaults.",
        "The league's keepers stopped 36 of 42 attempts from the spot.",
        needs=WAR,
        unless=r"\b(?:league|drone|missile|air) ",
    ),
    Phrase(
        r"(?:repelled|repulsed|thwarted|stopped|fended off|fought off|held off|pushed back|beat (?:back|off)) [^;.!?\n]{0,90}?(?:(?:direction|sector|axis|region|area|front)|# (?:(?:enemy|russian) )?(?:attacks|assaults) (?:in|on|near|around|at) [^#;.!?\n]{3,40}?)(?:,? and|,? as well as|, with|,) (?:another |a further )?{attacks_repelled}(?: more)? (?:in|on|near|around|at)\b(?:[^#;:.!?\n]{3,50}?(?:,|,? and) {attacks_repelled}(?: more)? (?:in|on|near|around|at)\b)?(?:[^#;:.!?\n]{3,50}?(?:,|,? and) {attacks_repelled}(?: more)? (?:in|on|near|around|at)\b)?(?:[^#;:.!?\n]{3,50}?(?:,|,? and) {attacks_repelled}(?: more)? (?:in|on|near|around|at)\b)?",
        "Ukrainian troops repelled {attacks_repelled: 47} attacks in the Pokrovsk sector and {attacks_repelled: 21} in the Lyman sector.",
        "Defenders beat back {attacks_repelled: 12} assaults around Lyman and another {attacks_repelled: seven} near Siversk, the General Staff said.",
        "Ukrainian soldiers repelled {attacks_repelled: 12} attacks in the Lyman sector, {attacks_repelled: seven} near Siversk, {attacks_repelled: five} around Toretsk, and {attacks_repelled: 30} in the Pokrovsk sector.",
        "Inspectors stopped lorries in the border region and two in the port, looking for cigarettes.",
        needs=both(WAR, "<attacks>|<clashes>"),
    ),
    Phrase(
        r"(?:repelled|repulsed|thwarted|stopped|fended off|fought off|held off|pushed back|beat (?:back|off)) # (?:[\w']+ ){0,2}(?:attacks|assaults)(?: (?:over|in|during|on|along|across) [^#;.!?\n,]{3,40})?(?:,| -|:)(?: with)? {attacks_repelled}(?: of them)? (?:in|on|near|around|at)\b"
        + 2 * r"(?:[^#;:.!?\n]{3,50}?(?:,|,? and) {attacks_repelled}(?: more)? (?:in|on|near|around|at)\b)?",
        "Ukraine's forces fought off {attacks_repelled: 120} assaults over the day, {attacks_repelled: 30} near Pokrovsk and {attacks_repelled: 21} near Lyman, the General Staff said.",
        "The keepers pushed back 120 drone attacks over the season, 30 near the post.",
        needs=WAR,
        unless=r"\b(?:drone|cyber|missile|air) attacks?\b|\bkeepers\b",
    ),
    Phrase(
        r"(?:repelled|repulsed|thwarted|stopped|fended off|beat back) (?:(?!\b(?:carried|conducted|launched|made|fired|while|where)\b)[^;.!?\n]){0,120}?,? and (?:another )?{attacks_repelled} (?:more |enemy |russian )?(?:attacks|assaults)(?! (?:with|from|using|by) )",
        "In the Avdiivka direction, Ukrainian defenders repelled {attacks_repelled: 20} attacks east of Novokalynove and {attacks_repelled: 12} attacks in the vicinity of Pervomaiske.",
        "In the city the guards stopped 20 cars and 12 attacks of hackers.",
        needs=both(WAR, "direction|sector|axis|front|positions|defen[cs]e forces"),
        unless=r"\b(?:drone|cyber|missile|air) attacks?\b",
    ),
    Phrase(
        r"(?:<attacks>|attempts? [^#;.!?\n]{0,50}?)[^#;.!?\n]{0,40}?(?:;|,| -)(?: and| of which| so far)? {attacks_repelled}(?: of (?:them|these|those|which))? (?:(?:were|was|have been|has been|had been|are) )(?:already )?(?:repelled|repulsed|beaten (?:back|off)|stopped|thwarted)\b",
        "In the Lyman direction the occupiers have made {clashes: 24} attempts to dislodge our defenders; {attacks_repelled: 19} have been repelled.",
        "The guard of the front door saw boys in their attempts at the fence; 14 were stopped.",
        needs=both(WAR, "direction|sector|axis|front|positions"),
        unless=r"\b(?:drones?|missiles?|fence|cyber)\b",
    ),
    Phrase(
        r"(?:repel(?:led|s)?|repulsed|beaten (?:back|off)|beat (?:back|off)|thwarted|stopped|halted|foiled|fended off) {attacks_repelled} of (?:them|these|those)\b",
        "In the Lyman sector the invaders made {clashes: 19} assaults; our troops have already halted {attacks_repelled: 14} of them.",
        "The guard of the front door saw boys in their attempts at the fence and stopped 14 of them.",
        needs=both(WAR, "attacks?|assaults?|attempts|battles") + " & direction|sector|axis|front|positions",
        unless=r"\b(?:drones?|missiles?|fence|cyber)\b",
    ),
    Phrase(
        r"<attacks>[^#;.!?\n]{0,60}?,? (?:and |with )?{attacks_repelled} of (?:them|these|which) (?:(?:were|have been|had been|being) )?(?:repelled|repulsed|beaten (?:back|off)|stopped)",
        "In the Pokrovsk sector there were {clashes: 37} enemy attacks on our positions, {attacks_repelled: 34} of them were repelled.",
        "The bank counted attacks on its site, 34 of them stopped at once.",
        needs=both(WAR, "direction|sector|axis|front|positions"),
        unless=r"\b(?:drone|cyber|missile|air) attacks?\b|\bbank\b",
    ),
    Phrase(
        r"^\W*(?:it|the (?:general )?staff|he|she|the military|kyiv) (?:says|said|added|adds)(?: that)? {attacks_repelled} (?:of (?:them|these|those) )?(?:were|was|have been|had been) (?:repelled|repulsed|beaten (?:back|off)|stopped|thwarted)",
        "Russia mounted assaults along the front on Thursday, according to the General Staff. It says {attacks_repelled: 171} were beaten off.",
        "The bank counted attempts at fraud. It says 171 were stopped.",
        needs=both(WAR, r"<attacks>(?:(?!\b(?:drones|missiles)\b).){0,200}$"),
        unless=r"\b(?:drones?|missiles?)\b",
    ),
    Phrase(
        r"\b(?:of (?:them|these|those)|one),? ?(?:-|,|\() ?{attacks_repelled},? ?(?:-|,|\)) (?:were|was|have been|had been) (?:repelled|repulsed|beaten (?:back|off)|stopped|thwarted)",
        "Russian troops pressed on everywhere along the front with assaults. A third of them - {attacks_repelled: 47} - were beaten back in the Pokrovsk sector.",
        "The bank counted 142 attempts at fraud. A third of them - 47 - were stopped.",
        needs=both(WAR, "attack|assault|attempt"),
        unless=r"\bbank\b",
    ),
    Phrase(
        r"(?:(?:^\W*|, (?:and |but |while )?){attacks_repelled}|{attacks_repelled} all(?: of (?:them|these|those))?(?: (?:(?:enemy|russian|assault) )*(?:attacks|assaults|attempts))?) (?:of (?:them|these|those|which) )?(?:were|have been|had been|have already been) (?:successfully |already )?(?:repelled|repulsed|beaten (?:back|off)|stopped)",
        "In the Pokrovsk direction the enemy attacked {clashes: 51} times. {attacks_repelled: Forty-four} were repelled.",
        "In the Lyman direction the invaders made {clashes & attacks_repelled: nine} attempts to break through. All of them were repelled.",
        "The bank counted 51 attempts at fraud in a week. Forty-four were stopped.",
        needs=both(WAR, "attack|assault|attempt"),
    ),
    Phrase(
        r"(?:repelled|repulsed|thwarted|stopped|fended off|beat back|pushed back) [^;.!?\n]{0,90}?<attacks>[^#;.!?\n]{0,60}?, (?:including )?{attacks_repelled} (?:of (?:them|these|which) )?(?:in|near|on|around|at|towards?)",
        "Units of the Defence Forces repelled {attacks_repelled: 63} attacks yesterday, {attacks_repelled: 24} of them in the Avdiivka direction.",
        "The defence forces stopped 63 cars on the road to the front line, two of them near the bridge.",
        needs=both(WAR, "direction|sector|axis|front|positions|defen[cs]e forces"),
        unless=r"\b(?:drone|cyber|missile|air) attacks?\b",
    ),
    Phrase(
        r"(?:repelled|repulsed|thwarted|stopped|fended off|beat (?:back|off)|pushed back) # [^#;.!?\n]{0,20}?<attacks> (?:in|near|on|around|at) [^#;.!?\n]{3,40}?, {attacks_repelled} (?:more )?(?:in|near|on|around|at) [^#;.!?\n]{3,40}?,? and {attacks_repelled} (?:more )?(?:in|near|on|around|at)\b",
        "Ukrainian troops repelled {attacks_repelled: 26} attacks near Marinka, {attacks_repelled: 12} near Lyman and {attacks_repelled: about eight} in the Kupiansk direction.",
        "The defence forces' hotline stopped 26 cyber attacks on shops, 12 on banks and eight at the front office.",
        needs=both(WAR, "direction|sector|axis|front|positions|defen[cs]e forces|troops"),
        unless=r"\b(?:drone|cyber|missile|air) attacks?\b|\bhack\w*",
    ),
    Phrase(
        r"(?:repelled|repulsed|thwarted|stopped|halted|fended off|beat back|pushed back) [^;.!?\n]{0,90}?<attacks>[^.!?\n]{0,90}?(?:;|,|,? and|,? while) (?:in|on) the [^#;,.!?\n]{3,40} (?:direction|sector|axis),? (?:another )?{attacks_repelled}(?: more)?(?=[.;,]|$)",
        "In the Marinka direction, our soldiers repelled {attacks_repelled: 14} attacks, and in the Shakhtarske direction {attacks_repelled: six} more.",
        "In the Toretsk sector, the defenders stopped {attacks_repelled: 12} enemy assaults, and in the Siversk sector, {attacks_repelled: four}.",
        "In the energy sector the guards stopped attacks by hackers at the front gate, and in the transport sector, four.",
        needs=both(WAR, "direction|sector|axis|front|positions|defen[cs]e forces"),
        unless=r"\b(?:drone|cyber|missile|air) attacks?\b|\bhack\w*",
    ),
    Phrase(
        r"<attacks>[^#;.!?\n]{0,40}? <aux>(?:repelled|repulsed|beaten (?:back|off)|thwarted|fended off|stopped)[^#;.!?\n]{0,40}?(?:;|,|,? and|,? while|,? with) (?:in|on|near) (?:the )?[^#;,.!?\n]{3,40},? {attacks_repelled}(?: more)?(?:(?:;|,|,? and|,? while) (?:in|on|near) (?:the )?[^#;,.!?\n]{3,40},? {attacks_repelled}(?: more)?)?(?=[.;,]|$)",
        "The General Staff said {attacks_repelled: 31} attacks were repelled on the Lyman front; on the Toretsk front, {attacks_repelled: 18}.",
        "On the energy front, cyber attacks were repelled; on the transport front, 18.",
        needs=both(WAR, "direction|sector|axis|front|positions|defen[cs]e forces"),
        unless=r"\b(?:drone|cyber|missile|air) attacks?\b|\bhack\w*",
    ),
    Phrase(
        r"{attacks_repelled} (?:(?!drone|missile|air)\w+ ){0,3}?<attacks>(?: <gap>)?? <aux>(?:repelled|repulsed|beaten (?:back|off)|thwarted|fended off|frustrated|defeated|held off|stopped|halted|rebuffed)",
        "In the Lyman sector, {attacks_repelled: 14} enemy attacks were repelled.",
        "In the Lyman sector, {attacks_repelled: four} assaults in the direction of Zarichne were halted.",
        "In the Lyman sector two vehicles were stopped.",
        unless=r"\b(?:drone|cyber|missile|air) attacks?\b|\b(?:sobyanin|mayor|governor|air defen[cs]e)\b|" + _TO_LEAVE,
    ),
)

RULES = (REPELLED,)
