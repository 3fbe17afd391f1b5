"""Drones lost, gone elsewhere or getting through, as English updates word it."""

from metrics.phrases import Phrase
from metrics.rules.air_attack.english_about import DRONES, NO_SHARE, STOPPED_WORDS
from metrics.rules.english_about import rules

# "Two missiles were fired; both failed to reach their targets" is not of drones.
_MISSILES_ALONE = r"|^(?!.*\b(?:drones?|uavs?|shaheds?|decoys)\b).*\bmissiles?\b"

_ELIDED_LOST = (
    Phrase(
        r"(?:with|while|and|but) (?:another |a further )?{drones_lost}(?: (?:of (?:them|these)|<drones>|others|more))? (?:were|was|had been|have been|being) (?:also )?(?:neutrali[sz]ed|disabled|suppressed|stopped|brought down|countered|diverted|disrupted) (?:electronically|(?:by|with|through|using) (?:the )?(?:means of )?(?:electronic|ew\b|jamming))",
        "Russia sent {drones_launched: 61} drones. The air force shot down {drones_shot_down: 44} of them, and {drones_lost: nine} were neutralised electronically.",
        "Of the drones at the trade fair, two sold and nine were disabled electronically by their makers.",
        needs=r"<drones> & \b(?:air force|air defen[cs]e\w*|shot down|downed)\b",
    ),
    Phrase(
        r"(?:locationally lost|lost in location|lost from radar|(?<!<stop>)(?<!\b(?:or|and|/) ?)(?:lost|jammed|suppressed)): ?{drones_lost}",
        "Russia attacked with {drones_launched: 81} drones. Lost in location: {drones_lost: 47}.",
        "The board at the drone race lists cameras lost: 47.",
        needs=DRONES,
    ),
    Phrase(
        r"(?:trace|track|sight|contact|location|position) of {drones_lost}(?: other| more)?(?: <drones>)? (?:was|were|had been) lost|\blost (?:track of|sight of|contact with) {drones_lost}(?=[,.;]|$| (?:and|while|more|others?|in|over)\b)",
        "Russia attacked with {drones_launched: 72} drones. The trace of {drones_lost: 34} was lost, the air force said.",
        "Of the drones, the crews shot down {drones_shot_down: 41} and lost track of {drones_lost: 30}, the air force said.",
        "Sight of 34 drones was lost in the fog, said the organisers of the light show.",
        needs=DRONES,
    ),
    Phrase(
        r"(?:another|a further|other|and) {drones_lost}(?: (?:more|others|<drones>))? (?:crashed|fell|came down)(?: on their own| by themselves)? without",
        "Ukrainian air defences shot down {drones_shot_down: 36} drones. Another {drones_lost: 24} crashed without causing damage.",
        "Two of the racing drones hit a tree and another three crashed without finishing the course.",
        needs=DRONES,
    ),
    Phrase(
        r"(?:with|while|and) <short>{drones_lost}(?: (?:more|others|<drones>))? (?:missing (?:their|its) targets?|not reaching|failing to reach)",
        "The air force downed {drones_shot_down: 40} of {drones_launched: 65} drones, with {drones_lost: 20} others missing their targets.",
        "The testers flew 40 drones at barrels, with six missing their targets.",
        needs=DRONES,
    ),
)

LOST = rules(
    "air attack, drones lost",
    "en",
    "lost jam disappear vanish reach suppress radar course electronic astray crash missing fell came_down",
    "opponent",
    *_ELIDED_LOST,
    Phrase(
        NO_SHARE
        + r"{drones_lost}(?: (?:more|others?))?(?: <drones>|(?: \w+)? (?:decoys|imitators|dummies|simulators))?(?: of (?:them|these|which|those))?(?:,? in all,?|, all (?:of them )?\w+,|,? (?:which (?:were|are) )?(?:most |very |also )?(?:likely|probably|presumably|apparently|possibly|believed to be|thought to be|mostly|mainly) [\w -]{3,40}(?<!<down>),)?(?:(?: (?!<down>)<pass>(?<!<down>))? (?:<were>|had|have|has)(?: also)?(?: confirmed| reported| described| listed| recorded| counted)?)? (?:as )?<lost>",
        'Of the other drones, {drones_lost: 46} were "lost", the air force said.',
        "Of the {air_targets_launched: 537} aerial weapons fired at Ukraine, {air_targets_shot_down: 249} were shot down and {drones_lost: 226} were lost, likely jammed.",
        "A further {drones_lost: 27} drones were “locationally lost” and did not cause any damage.",
        "Of the drones, {drones_lost: 31} more, most likely decoys, vanished from radar.",
        "Another {drones_lost: 18} drones failed to reach their targets.",
        "A further {drones_lost: 26} UAVs disappeared in flight, the air force said.",
        "{drones_lost: Thirty-nine} drones were lost due to electronic warfare, the air force said.",
        "The army said 39 tanks were lost.",
        "Russia launched {drones_launched: 470} drones; one hit a block of flats, killing 26 people, and nine were still missing in the evening.",
        "Drones flew all night. Russia also fired {missiles_launched: two} guided missiles; both failed to reach their targets.",
        needs=DRONES + "|<targets>",
        unless=r"\blost by (?:the )?(?:russian?s?|moscow|kremlin|enemy|occupiers|invaders)\b|\b(?:tanks|soldiers|troops|lives|aircraft were|jobs|homes|ships|our own|ukrainian drones were lost|flights|(?<!in )(?<!mid )(?<!mid-)(?<!during )flight|planes|trains|passengers|ships)\b|\b(?:to|for|in) # (?:villages|settlements|consumers|customers|households|towns|homes|subscribers|communities)\b"
        + r"|# (?:(?:people|others?|more) )?(?:were|was|are|is|remain(?:ed|s)?)(?: \w+)? missing\b(?! from| in flight| mid)"
        + _MISSILES_ALONE,
    ),
    Phrase(
        r"{drones_lost} (?:more |other )?(?:<drones> )?(?:from|out of) (?:a|the) (?:batch|group|wave|swarm|total) of {drones_launched}(?: <drones>)?(?: <pass>)? (?:<were>)(?: also)? <lost>",
        "The air force reported that {drones_lost: 25} more drones from a batch of {drones_launched: 106} had been lost in location.",
        "The clerk said that two drones from a batch of 106 were lost in the post.",
        unless=r"\b(?:clerk|post|parcel)\b",
    ),
    Phrase(
        r"(?:lost (?:from|track of|contact with|sight of)|jammed|suppressed|diverted|disabled|forced down)(?: the)? <short>{drones_lost} (?:<drones>|decoys|imitators)",
        "The air force also lost track of {drones_lost: 34} decoy drones.",
        "The plant lost contact with two suppliers of drones.",
        needs=DRONES,
        unless=r"\bby (?:means of )?electronic warfare systems of the enemy\b",
    ),
    Phrase(
        r"(?<!\b(?:no|which|first|second|third|fourth|last|this|that|every) ){drones_lost}(?! of (?:them|these|those|which) (?:<were> )?<down>)(?: <drones>| (?:more|others))? <gap>(?:because of|due to|thanks to|through|by|under the influence of|owing to) (?:\w+ ){0,3}(?:jamming|electronic (?:warfare|countermeasures|jamming)|ew\b)",
        "A further {drones_lost: 12} drones dropped away thanks to electronic warfare.",
        "Twelve drones flew past the jamming station.",
        "Overnight {drones_launched: 94} drones were launched, with {drones_shot_down: 61} of them shot down and many others suppressed by electronic warfare.",
        needs=DRONES,
        unless=STOPPED_WORDS,
    ),
    Phrase(
        r"(?:with|while|and) <another> {drones_lost}(?: <drones>)? (?:not reaching|failing to reach|being lost|lost|jammed|disappearing|vanishing|going missing)",
        "Ukraine downed {drones_shot_down: 34} out of {drones_launched: 55} drones, with a further {drones_lost: 18} failing to reach their targets.",
        "Another 18 people failed to reach a doctor.",
        needs=DRONES,
    ),
)

ELSEWHERE = rules(
    "air attack, drones elsewhere",
    "en",
    "left flew fly return head cross air airspace belarus romania moldova poland remain turned exit hit strike struck impact through penetrat reach still back_to back_in",
    "owner",
    Phrase(
        r"{drones_left_airspace}(?! (?:\w+ ){0,3}(?:missiles?|rockets?)\b)(?: (?:more|others?))?(?: <drones>)?(?: of (?:them|these))?(?: <pass>)? <aux><left>,? <gap><away>",
        "Another {drones_lost: ten} drones were lost, while {drones_left_airspace: one} left Ukraine in the direction of Romania.",
        "The air force said {drones_left_airspace: two} drones flew to Belarus.",
        "One flew to Belarus on holiday, the family said.",
        needs=DRONES,
        unless=r"\b(?:family|delegation|plane|minister|president|jets?|(?:sea|naval) drones|(?:ukrainian|ukraine's) (?:[\w-]+ )?(?:drones|uavs))\b",
    ),
    Phrase(
        r"{drones_left_airspace}(?: (?:more|others?|<drones>))? (?:back|on|off|away) (?:to|towards|for|in the direction of) <away>|<left> [^#;.!?\n]{0,20}?<away>(?:,|,? and|,? while) (?:another )?{drones_left_airspace}(?: (?:more|others?))? (?:to|towards?|into|in the direction of) <away>",
        "The result of the drone attack: {drones_shot_down: 56} shot down, {drones_lost: 49} locationally lost, {drones_left_airspace: three} back to Russia.",
        "Of the drones {drones_lost: 13} were lost in location, {drones_left_airspace: three} flew back to Russia, {drones_left_airspace: two} more to Belarus.",
        "Of the captured drones, three more went on to Romania in a lorry for the exhibition.",
        needs=DRONES,
    ),
    Phrase(
        r"{drones_left_airspace} (?:<drones>|of (?:them|which))(?: <pass>)? (?:cross(?:ing|ed) (?:the border )?(?:in)?to|(?:enter(?:ing|ed)|fl(?:ew|ying) into|stray(?:ing|ed) into)(?= [\w']+ air ?space)) (?:<away>|polish)",
        "Russia launched {drones_launched: 90} drones overnight, with {drones_left_airspace: two} unmanned aerial vehicles reportedly crossing the border into Belarus, the air force said.",
        "Russia launched {drones_launched: 402} drones overnight, and {drones_left_airspace: 14} of them entered Polish airspace, the air force said.",
        "Two drones were crossing the stage, and a film crew went on to Belarus.",
    ),
    Phrase(
        r"{drones_left_airspace}(?: (?:more|other|others))?(?: <drones>| of (?:the <drones>|them|these))? (?:more |others )?(?:has |had |have )?left (?:(?:ukrainian|ukraine's|the|country's|controlled) )+air ?space(?! (?:control|monitoring|management))",
        "Of the drones, {drones_lost: 18} were lost in location. {drones_left_airspace: Four} more left Ukrainian airspace.",
        "Air defences downed {drones_shot_down: 33} drones. {drones_left_airspace: Two} of the drones left Ukrainian airspace towards Romania.",
        "Another {drones_left_airspace: three} UAVs left Ukrainian airspace.",
        "Two drone pilots and four others left the airspace control centre for lunch.",
        needs=DRONES,
    ),
    Phrase(
        r"(?:there (?:are|were|remain|is)|\bwith|(?:observ|track|monitor|follow)(?:ed|ing|s)) <short>{drones_in_air}(?: more)? <drones> (?:still |currently )?(?:in|within) (?:the |our |ukrainian |ukraine's )*(?:air ?space|air|sky|skies)\b",
        "The attack goes on: there are {drones_in_air: up to 20} enemy UAVs in the airspace, the air force said.",
        "The raid continues, with {drones_in_air: about 15} Russian drones in Ukraine's airspace, the air force said.",
        "At the show there are up to 20 drones in the air.",
        needs=r"\b(?:air force|air defen[cs]e\w*|enemy|russian?)\b",
    ),
    Phrase(
        r"{drones_in_air} (?:more |others |other )?(?:(?:is|are|was|were|remains?|remained) (?:still )?(?:in the air|in the sky|airborne|flying)|<drones> (?:is|are|was|were|remains?|remained) (?:now |still |currently )?in (?:ukraine's|ukrainian|the country's|our|the) air ?space)",
        "Ukraine's air force shot down {drones_shot_down: 47} out of {drones_launched: 72} drones overnight and {drones_in_air: one} is in the air.",
        "The attack continues: {drones_in_air: six} more drones are in Ukraine's airspace.",
        "The drone show begins when 12 are in the air above the harbour.",
        needs=DRONES,
        unless=r"\b(?:pilots?|planes?|jets?)\b",
    ),
    Phrase(
        r"{drones_in_air}(?: (?:more|others?))?(?: <drones>)? (?:was |were |are |is )?(?:still |remain(?:s|ed|ing)? |also )+(?:\w+ ){0,3}?(?:in the (?:air|sky)|in (?:\w+ )?(?:ukrainian |ukraine's )?air ?space|airborne|flying|over|being (?:followed|tracked))",
        "The air force said {drones_in_air: one} drone was still in the air at 9am.",
        "One pilot was still in the air.",
        needs=DRONES,
        unless=r"\b(?:pilots?|planes?|jets?)\b",
    ),
    Phrase(
        r"(?:hits|strikes|impacts|direct hits|(?<=(?:#|\b(?:a|the|one|direct)) )hit) (?:by|from|of) <sent>{drones_got_through} <drones>(?= |,|\.|$)",
        "Hits by {drones_got_through: 14} attack drones were recorded at {hit_locations: 11} locations.",
        "A hit by a ballistic missile and {drones_got_through: eight} attack drones was recorded at {hit_locations: six} locations.",
        "The strikes by two unions went on.",
        unless=r"\b(?:shot down|downed) by\b|\b(?:hits|strikes|impacts) (?:by|from|of) [^#,;.]{0,60}\b(?:found|finds|shows|showed|says|said)\b",
    ),
    Phrase(
        r"{drones_got_through} <drones>(?: and (?:all )?(?:#|the|both|all|several|some|a number of)(?: [^#;:.!?\n]{0,40}?)?)? (?:still |also |nevertheless )?(?:(?:(?:got|made it|slipped|came) through|got home|(?:got|slipped|broke|made it|flew) past (?:the |ukraine's |ukrainian |kyiv's |its )*(?:guns|gunners|(?:air )?defen[cs]es?))|reached (?:(?:their|its|the) )?(?:intended )?targets?|hit(?! an? | (?:ukraine|the (?:whole )?country)\b(?!'))|struck(?! an? | (?:ukraine|the (?:whole )?country)\b(?!'))|impacted|broke through|penetrated)\b",
        "The air force said {drones_got_through: 75} drones and 14 missiles got through.",
        "Two lorries with drones got through the checkpoint.",
        unless=r"\b(?:hit by|refiner\w*|oil|depot|plant|moscow|belgorod|russian territory)\b",
    ),
    Phrase(
        r"{drones_got_through}(?: <drones>| of (?:them|these|those|which)| others)?(?: and # <missiles>)? (?:(?:(?:got|made it|slipped|came) through|got home|(?:got|slipped|broke|made it|flew) past (?:the |ukraine's |ukrainian |kyiv's |its )*(?:guns|gunners|(?:air )?defen[cs]es?))|evaded (?:air )?defen[cs]es?|reached (?:(?:their|its|the) )?(?:intended )?targets?|hit (?:(?:their|its) )?(?:targets?|marks?)|made it to (?:their|its) (?:targets?|marks?|destinations?)|found (?:(?:their|its|a) (?:targets?|marks?)|something to hit)|broke through|penetrated|were not (?:stopped|intercepted)|could not be stopped)",
        "The air force said {drones_got_through: 15} drones hit their targets.",
        "Air defences downed {drones_shot_down: 103} drones, while {drones_got_through: 18} made it through, the air force said.",
        "Two lorries got through the checkpoint with drones.",
        needs=DRONES,
        unless=r"\b(?:lorries|trucks|people)\b",
    ),
    Phrase(
        r"{drones_got_through} (?:(?:direct|recorded|confirmed|reported) )*(?:hits|strikes|impacts) (?:(?:were |was )?(?:recorded|reported|confirmed) )?(?:at|in|on|across) {hit_locations} <locations>",
        "Most of the drones were shot down, the air force said; it recorded {drones_got_through: 19} direct hits at {hit_locations: 12} locations.",
        "The drone racers counted 19 direct hits and one miss.",
        needs=r"<drones> & \b(?:air force|air defen[cs]e\w*|shot down|downed|suppressed)\b",
        unless=r"\b(?:missile|rocket)\b",
    ),
    Phrase(
        r"{drones_got_through} (?:drone|uav|shahed) (?:hits|strikes|impacts)(?: (?:were )?(?:recorded|registered|reported))? (?:at|in|on|across) {hit_locations} <locations>",
        "The air force reported three direct missile hits and {drones_got_through: 19} drone hits on {hit_locations: 12} sites.",
        "The drone show had 19 drone hits at 12 places, all of them songs.",
        needs=r"\b(?:air force|air defen[cs]e\w*|military)\b",
    ),
    Phrase(
        r"{drones_got_through} <drones> (?:were |was |have been |had been )?(?:recorded|registered|confirmed)(?: as)? (?:hitting|striking|impacting) {hit_locations} <locations>",
        "{drones_got_through: Nineteen} strike drones have been recorded hitting {hit_locations: 12} locations.",
        "Twelve racing drones were recorded passing three places.",
    ),
    Phrase(
        r"{hit_locations} <locations> (?:(?:were|was|had been|have been) )?(?:hit|struck|attacked|impacted) by {drones_got_through} <drones>",
        "Ukraine's air force said {hit_locations: 13} locations were hit by {drones_got_through: 19} drones.",
        "Three sites were hit by two racing drones that had lost their pilots.",
    ),
    Phrase(
        r"{drones_got_through} (?:(?!missiles?\b|rockets?\b)\w+ )?(?:hit|struck|strikes? (?:on|at|by)|impacts? (?:at|in|on)|hitting|striking)(?: (?:by drones )?(?:at|in|on))? {hit_locations} <locations>",
        "The air force said {drones_got_through: 15} drones hit {hit_locations: six} locations.",
        "Two trains hit 3 places.",
        needs=DRONES,
        unless=r"\btrains?\b",
    ),
)

PLACES = rules(
    "air attack, locations",
    "en",
    "location site place point spot address debris fragment wreckage downed fall parts",
    "none",
    Phrase(
        r"(?:hits?|impacts?|impacted|strikes?|struck|hitting|slam(?:med|ming)? into|crash(?:ed|ing)? into|ploughed into|smashed into|recorded|direct hits?|reached (?:(?:their|its|the) )?(?:intended )?targets?|damage(?: was| were)? (?:reported|recorded|registered|seen))(?: [^;:.!?\n]{0,70}?)??(?: (?:at|in|on|across|were recorded (?:at|in)))? {hit_locations} <locations>",
        "Hits by drones were recorded at {hit_locations: 19} locations.",
        "Eight missiles and {drones_got_through: 21} drones reached targets across {hit_locations: ten} locations, the air force said.",
        "Drone hits were recorded at {hit_locations: 19} locations, the air force said.",
        "The tour struck gold at 19 locations.",
        needs=r"<drones>|<missiles>|<targets>|\b(?:drone|missile|uav|shahed)(?: and (?:drone|missile))? (?:hits|strikes|impacts)\b",
        unless=r"\b(?:tour|film|season|clean-up|volunteers|aid|aviation|missile forces|areas of|concentrat\w+|occupiers'|our (?:aviation|troops))\b",
    ),
    Phrase(
        r"{hit_locations} <locations>(?: <pass>)? (?:(?:were|was|had been|have been|being) (?:also )?(?:hit|struck|damaged|affected)\b|(?:took|suffered|sustained|received|absorbed) (?:direct |\w+ )?(?:hits?|strikes?)\b)",
        "Air defences downed {drones_shot_down: 190} drones overnight; {hit_locations: sixteen} sites were hit.",
        "Two places on the coast were hit by the flood.",
        needs="<drones>|<missiles>|<targets> & <down>|<stop>",
        unless=r"\b(?:our|ukrainian) (?:aviation|missile forces|troops)\b|\bflood\b",
    ),
    Phrase(
        r"(?:debris|fragments|wreckage|parts|downed (?:drones|targets)(?: \(debris\))?|(?:drones|uavs|ones)[^#;:.!?\n]{0,60}? (?:fell|crashed|came down)|fallen? debris|fall of downed(?: ones| drones| uavs)?(?: \(debris\))?)(?: <gap>)??(?: (?:at|in|on|over|across))?(?: another| a further)? {debris_locations}(?: <locations>| (?:others?|more)\b|(?<=\b(?:at|in|on|over|across) (?:another |a further )?#)(?= ?[,.;]|$))",
        "Debris from downed drones fell at {debris_locations: eight} locations.",
        "Hits were recorded at {hit_locations: 15} locations, while drones that had been brought down fell in {debris_locations: four} places.",
        "Both missiles and {drones_got_through: 22} drones hit {hit_locations: 15} locations, with debris falling at another {debris_locations: four}.",
        "Debris was cleared by volunteers.",
        "Of the drones sent overnight {drones_shot_down: 17} were brought down; falling wreckage set a shed on fire and injured a man of 58, the governor wrote.",
        needs="<drones>|<missiles>|<targets>",
    ),
)

RULES = (LOST, ELSEWHERE, PLACES)
