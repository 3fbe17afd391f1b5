"""Drones sent at Ukraine, as English updates word them: launched, shot down, lost, left, in the air."""

from metrics.phrases import Phrase, rules

# What the update is about, for sentences that leave the noun out.
_DRONES = r"\b(?:drones?|uavs?|shaheds?)\b|\bunmanned\b"
_FRONT = r"\b(?:front ?lines?|at the front|along the front|clashes|fpv|glide bombs|guided bombs)\b"
_NOT_LOSSES = r"\b(?:tanks?|artillery|vehicles|casualties|personnel|operational-tactical)\b"
_OTHER_THINGS = (
    r"\b(?:houses?|homes?|buildings?|apartments?|tanks?|vehicles?|boats?|people|soldiers|servicemen|troops|facilities|cars|depots?|attacks|assaults|clashes)\b"
)

_STOP = r"(?:shot down|shooting (?:them )?down|downed|destroyed|intercepted|brought down)(?:,? or |/| and )(?:by )?(?:\w+ )?(?:jamm|suppress|neutrali|disabl)"

DOWNED = rules(
    "air attack, drones shot down",
    "en",
    "drone uav unmanned shahed geran shot down destroy intercept of_them of_these of_which",
    "opponent",
    Phrase(
        r"<down> <fallen>{drones_shot_down} <of> {drones_launched}(?: <drones>|(?! ?(?:\w+ )?(?:cruise|ballistic|missiles|targets|air)))",
        "Ukrainian air defences downed {drones_shot_down: 34} out of {drones_launched: 81} Russian drones overnight.",
        "Air defence units shot down {drones_shot_down: 52} of the {drones_launched: 110} drones that Russia launched overnight.",
        "Air defence crews downed two of the aircraft that took off from the base.",
        needs=_DRONES,
        unless=_OTHER_THINGS,
    ),
    Phrase(
        r"<down> <fallen>{drones_shot_down} <drones> (?:out )?of (?:the )?{drones_launched}",
        "Ukrainian forces destroyed {drones_shot_down: 10} Russian attack drones out of {drones_launched: 13} overnight.",
        "Ukrainian forces bought 13 drones at the fair.",
    ),
    Phrase(
        r"(?<!\bof ){drones_shot_down} (?:<drones> )?<of> {drones_launched}(?: <drones>|(?! ?(?:\w+ )?(?:cruise|ballistic|missiles|targets|air)))<listed>(?: <pass>)? <were> <down>",
        "Overnight {drones_shot_down: 28} of the {drones_launched: 74} attack drones were shot down, the air force said.",
        "Ukraine's air force said {drones_shot_down: 40} out of {drones_launched: 60} drones launched by Russia had been destroyed.",
        "As of 08:00, {drones_shot_down: 47} drones out of {drones_launched: 93} had been shot down, the air force said.",
        "Two of the 60 drones were found in a field.",
        needs=_DRONES,
        unless=_OTHER_THINGS + r"|\ball but #",
    ),
    Phrase(
        r"<down> <fallen>{drones_shot_down} (?:of (?:the (?:other )?)?)?<drones>",
        "Ukraine destroys {drones_shot_down: 57} Russian drones during overnight strike.",
        "The air force said it had shot down {drones_shot_down: more than 40} Shahed-type drones overnight.",
        "Air defences destroyed {drones_shot_down: 26} drones and {missiles_shot_down: both} missiles, the Ukrainian air force said.",
        "Russian air defences destroyed {ukrainian_drones_shot_down: 19} Ukrainian drones overnight, the Russian defence ministry said.",
        "The factory delivered 40 drones to the front.",
        unless=_NOT_LOSSES + r"|\bone of\b|\boperational\b",
    ),
    Phrase(
        r"(?<!\bof )(?<!\bof the ){drones_shot_down} (?:of (?:the )?)?<drones><listed>(?: <pass>)? <were> <down>",
        "Ukraine's air force said {drones_shot_down: 18} drones were shot down over eight regions.",
        "{drones_shot_down: Thirty} drones had been intercepted by Ukrainian air defences by 9am.",
        "The ministry said {ukrainian_drones_shot_down: 12} Ukrainian UAVs were intercepted and destroyed during the night.",
        "Two drones were found in a field near Chisinau.",
        unless=r"\b(?:not|never|n't|none) (?:been )?(?:shot|intercepted|destroyed)|\bone of the drones|\battempt by\b|\ball but #|" + _NOT_LOSSES,
    ),
    Phrase(
        r"<down> <fallen>(?:all|every one) (?:of (?:the )?)?{drones_launched & drones_shot_down} (?:of (?:the )?)?<drones>",
        "Ukraine shot down all {drones_launched & drones_shot_down: 27} Russian drones launched overnight.",
        "All the drones were accounted for, the air force said.",
    ),
    Phrase(
        r"(?:\ball|every (?:single )?#|each|every|each #) (?:of (?:the |those )?)?{drones_launched & drones_shot_down} <drones><listed>(?: <pass>)? <were> <down>",
        "Every one of the {drones_launched & drones_shot_down: 28} attack drones was destroyed overnight, Ukraine's air force reported.",
        "All 28 drones were on show.",
    ),
    Phrase(
        r"all but {_} (?:of (?:the )?)?{drones_launched} <drones>",
        "All but 16 of the {drones_launched: 76} drones that Russia launched overnight were brought to a halt, Ukraine's air force said.",
        miss=("All but {drones_shot_down: 16} of the {drones_launched: 76} drones launched overnight were shot down, the air force said.",),
    ),
    Phrase(
        r"<launch> <sent>{drones_launched & drones_shot_down} <drones>[^#;:.!?\n]{0,60}?,? (?:and )?all (?:of (?:them|which|the drones) )?<aux><down>",
        "Russia launched {drones_launched & drones_shot_down: 15} drones overnight, all of which were shot down.",
        "Russia launched {drones_launched: 15} drones overnight, most of which were shot down.",
    ),
    Phrase(
        r"<down> <short>{drones_shot_down}(?: of (?:them|these|those)\b|(?=,|\.|;| and # (?:were|was)|$))",
        "Russia launched {drones_launched: 60} drones overnight and air defences shot down {drones_shot_down: 41} of them.",
        "{drones_launched: Sixty} drones were launched overnight; air defence shot down {drones_shot_down: 41}, the air force said.",
        "Air defence downed a further number of them.",
        needs=_DRONES,
        unless=_OTHER_THINGS + r"|\bmissiles?\b|\btargets\b",
        miss=("{drones_launched: Sixty} drones were launched overnight; air defence shot down {drones_shot_down: 41} and no more.",),
    ),
    Phrase(
        r"{drones_shot_down}(?: (?:more|others?))?(?: of (?:them|these|which|those))?(?: drones)? (?:were|was|had been|have been|been) (?:\w+ly )?<down>",
        "Russia sent {drones_launched: 60} drones overnight, of which {drones_shot_down: 41} were shot down.",
        "Of the {drones_launched: 60} drones launched, {drones_shot_down: 41} were destroyed.",
        "Of the 60 houses, 41 were destroyed.",
        needs=_DRONES,
        unless=_OTHER_THINGS + r"|\bmissiles?\b|\btargets\b",
    ),
    Phrase(
        r"\bof (?:the )?{drones_launched} (?:<drones>[^#;:.!?\n]{0,60}?)?, {drones_shot_down} (?:of them )?<were> (?:confirmed )?(?:as )?<down>",
        "Of {drones_launched: 99} drones, {drones_shot_down: 65} were shot down and {drones_lost: 30} lost in location.",
        "Of {drones_launched: 44} drones that entered Ukrainian airspace, {drones_shot_down: 30} were downed.",
        "Of 44 houses, 30 were destroyed.",
        needs=_DRONES,
        unless=_OTHER_THINGS,
    ),
    Phrase(
        r"{drones_shot_down}(?: of (?:them|these|those|which)| <drones>)?(?: (?:were|are|was|is|had been|have been))?(?: (?:also )?confirmed)?(?: as)? <down>[^#;:.!?\n]{0,40}?,? (?:and |while )?(?:another |a further )?{drones_lost}(?: (?:more|others|drones|decoys))?(?: (?:were|are|was))?(?: as)? <lost>",
        "The result of the drone attack: {drones_shot_down: 56} shot down, {drones_lost: 49} locationally lost.",
        "By 08:30, {drones_shot_down: 36} drones are confirmed as shot down and {drones_lost: 23} as locationally lost.",
        needs=_DRONES,
        unless=_OTHER_THINGS,
        miss=("By 08:30, {drones_shot_down: 36} of the craft are confirmed as shot down.",),
    ),
    Phrase(
        r"{drones_shot_down}(?: of (?:them|these|those|which))? (?:were|are|was|is|had been|have been)? ?(?:also )?(?:confirmed|reported|counted) (?:as )?(?:shot down|downed|destroyed)",
        "Russia launched {drones_launched: 78} drones, and {drones_shot_down: 32} of them were confirmed as shot down.",
        needs=_DRONES,
        unless=_OTHER_THINGS,
    ),
    Phrase(
        r"(?:shot down|downed|destroyed|intercepted): ?{drones_shot_down}",
        "Russia attacked with {drones_launched: 81} drones. Shot down: {drones_shot_down: 34}. Lost in location: {drones_lost: 47}.",
        needs=_DRONES,
        unless=_OTHER_THINGS,
    ),
    Phrase(
        r"<down> {drones_shot_down}(?= (?:by|overnight|in the night|in all|over)\b)",
        "Russia launched {drones_launched: 49} drones. Ukrainian air defences had downed {drones_shot_down: 27} by 08:30.",
        needs=_DRONES,
        unless=_OTHER_THINGS + r"|\bmissiles?\b|\btargets\b",
    ),
    Phrase(
        r"{drones_launched} <drones>, {drones_shot_down} (?:of (?:them|which) )?(?:<were> )?<down>",
        "{drones_launched: 64} drones, {drones_shot_down: 41} of them shot down, the air force says of the night.",
    ),
    Phrase(
        r"^\W*{drones_shot_down} <drones>",
        "Overnight {air_targets_shot_down: 41} air targets were shot down:\n- {cruise_missiles_shot_down: four} cruise missiles;\n- {drones_shot_down: 37} attack drones.",
        needs=r"<down>[^.!?]{0,80}:\s*$",
    ),
    Phrase(
        r"(?:downing|interception|destruction|shooting down|shootdown|kill|loss) of <short>{drones_shot_down} <drones>",
        "By 9am the air force had confirmed the downing of {drones_shot_down: 41} attack drones.",
        "The destruction of two villages went on.",
    ),
    Phrase(
        r"{drones_shot_down} <drones> (?:shot down|downed|intercepted|destroyed|brought down|taken down)\b",
        "Air force: {drones_shot_down: 57} drones downed overnight.",
        "Air force: 57 drones over the country.",
        unless=r"\bone of the\b",
    ),
)

STOPPED = rules(
    "air attack, drones stopped",
    "en",
    "drone uav unmanned shahed geran jam suppress neutrali stop",
    "opponent",
    Phrase(
        r"<stop> <fallen>{drones_stopped} <of> {drones_launched}(?: <drones>)?",
        "Air defences shot down or suppressed {drones_stopped: 120} of {drones_launched: 140} drones overnight, the air force said.",
        "They stopped two of the 40 lorries.",
        needs=_DRONES,
    ),
    Phrase(
        r"<stop> <fallen>{drones_stopped} (?:of (?:the )?)?<drones>",
        "Ukraine's air force said it had shot down or jammed {drones_stopped: 359} drones.",
        "The air force neutralised {drones_stopped: 211} Russian drones overnight.",
        "Police stopped two cars.",
        unless=r"\bstopp(?:ed|ing) (?:only|just) ",
    ),
    Phrase(
        r"{drones_stopped}(?: (?:of (?:them|these|which|those)|<drones>|<of> {drones_launched} <drones>))?<listed>(?: <pass>)? <were> <stop>",
        "Of the {drones_launched: 380} drones launched, {drones_stopped: 359} drones were shot down or jammed.",
        "Russia launched {drones_launched: 86} drones. The air force said {drones_stopped: 71} were shot down or suppressed.",
        "The car was stopped on the road.",
        needs=_DRONES,
        unless=_OTHER_THINGS + r"|\bmissiles were\b",
    ),
    Phrase(
        r"fail(?:ed|ing)? to (?:stop|intercept|shoot down) (?:only |just )?<short>{drones_got_through} (?:of (?:the )?{drones_launched} )?<drones>",
        "Air defences failed to stop {drones_got_through: four} of the {drones_launched: 88} drones that Russia launched overnight.",
        "Police failed to stop two of the cars.",
    ),
)

LAUNCHED = rules(
    "air attack, drones launched",
    "en",
    "drone uav unmanned shahed geran decoy launched sent attacked fired took_part involved",
    "owner",
    Phrase(
        r"<launch> <sent>{drones_launched} <drones>",
        "Russia launched {drones_launched: 110} drones at Ukraine overnight, the air force said.",
        "Russian forces attacked Ukraine with {drones_launched: 63} Shahed-type attack drones and decoys overnight.",
        "Ukraine fired {ukrainian_drones_launched: 30} drones at targets in Russia overnight, according to the governor.",
        "Ukraine's army used two hospitals as depots.",
        unless=_FRONT + r"|\bkamikaze drones\b",
    ),
    Phrase(
        r"<launch> <sent>{drones_launched} <drones>",
        "Russia launched {drones_launched: 81} kamikaze drones at Ukraine overnight, the air force said.",
        "Russia used kamikaze drones against two villages overnight.",
        needs=r"\b(?:overnight|air force|air defen[cs]es?)\b",
        unless=_FRONT + r"|\b(?:shelling|general staff)\b",
    ),
    Phrase(
        r"{drones_launched} <drones><listed>(?: <pass>)? (?:(?:were|was|had been|have been|are) )?(?:launched|fired|used|sent|directed|released|deployed)\b",
        "Ukraine's air force said {drones_launched: 37} drones were launched from three directions overnight.",
        "{drones_launched: Eighty-one} attack drones were used in the overnight attack.",
        "The 37 drones on show were sold.",
        unless=_FRONT + r"|\bkamikaze drones\b",
    ),
    Phrase(
        r"(?:attack|assault|strike|raid|barrage|swarm|wave|salvo|attacks) (?:\w+ )?(?:of|with|by|using|involving|consisting of|comprising|that (?:included|involved)) <short>{drones_launched} <drones>",
        "The air force reported an overnight attack with {drones_launched: 92} drones of various types.",
        "A swarm of {drones_launched: more than 100} drones was sent at Ukraine overnight.",
        "A wave of two patients came in.",
    ),
    Phrase(
        r"(?:had |have )?(?:shot down|downed|destroyed|intercepted) <short>{drones_shot_down} <drones>[^#;:.!?\n]{0,40}? out of (?:a total of )?{drones_launched}",
        "Ukraine's military said it shot down {drones_shot_down: 21} drones overnight out of a total of {drones_launched: 43} launched by Russia.",
    ),
    Phrase(
        r"(?:total of|in all,?|altogether,?|in total,?) {drones_launched} <drones>",
        "The air force counted a total of {drones_launched: 94} Shahed-type and decoy drones overnight.",
        "A total of 94 schools have been built.",
        unless=r"\b(?:shot down|downed|destroyed|intercepted|lost|jammed|suppressed|stopped|neutrali[sz]ed)\b",
    ),
    Phrase(
        r"(?:detect(?:ed|ing)|record(?:ed|ing)|track(?:ed|ing)|spotted|registered|counted|saw|faced|identified|observed|repelled an attack (?:by|of)) <short>{drones_launched} <drones>(?! (?:shot|downed|destroyed|lost))",
        "Ukraine's air force detected {drones_launched: 126} Russian drones overnight.",
        "The radar tracked two storms.",
        unless=r"\b(?:shot down|downed|destroyed|front ?line)\b(?! or)",
    ),
    Phrase(
        r"<of> (?:the )?{drones_launched} <drones>(?: <short>)??,? {_}",
        "Of the {drones_launched: 70} drones launched overnight, {drones_shot_down: 46} were shot down.",
        "Of the 70 houses launched, 46 were sold.",
        needs="<launch>|overnight|attack",
    ),
    Phrase(
        r"{_} (?:<drones> )?(?:overnight|in the night|at night|during the night),? and (?:a further|another|a further) {drones_launched} (?:during|in|by|over|on|through)",
        "Russia sent {drones_launched: 92} drones overnight and a further {drones_launched: 31} during the day, the air force said.",
        needs=_DRONES,
    ),
    Phrase(
        r"(?:drone|uav) (?:\w+ )?(?:raid|attack|assault|strike)s?(?: <pass>)? (?:involved|used|included|consisted of|comprised|featured) <short>{drones_launched} <drones>",
        "Russia's nightly drone raid on Ukraine involved {drones_launched: 136} drones, the air force said.",
    ),
    Phrase(
        r"attacked (?:overnight |again )?by <short>{drones_launched} <drones>",
        "The governor said the Rostov region was attacked by {ukrainian_drones_launched: more than 30} drones overnight.",
    ),
    Phrase(
        r"{drones_launched}(?: <drones>)? (?:(?:were|had been|have been) (?:launched|sent|fired)|attacked|took part|were involved|entered|flew into)\b(?! by)",
        "In the New Year's night {drones_launched: 111} drones attacked Ukraine, the air force said.",
        "Air defence units shot down {drones_shot_down: 32} drones overnight. A total of {drones_launched: 53} were launched.",
        "A choir of 111 took part.",
        needs=_DRONES,
        unless=r"\b(?:front ?lines?|missiles|boats|people|choir|belarus|romania|poland)\b",
    ),
    Phrase(
        r"(?:russia|moscow|russian forces|the enemy) (?:had |has )?(?:launched|sent|fired) {drones_launched}(?=[.,;]|$| (?:in all|overnight|of them))",
        "Ukrainian air defences shot down {drones_shot_down: 36} drones. Russia had launched {drones_launched: 60}.",
        needs=_DRONES,
        unless=r"\bmissiles?\b",
    ),
    Phrase(
        r"\battack[^#;:.!?\n]{0,60}? (?:involved|involving|included|consisted of|comprised) {drones_launched} <drones>",
        "Russia's attack in the night to 8 December involved {drones_launched: 74} drones.",
    ),
    Phrase(
        r"all of the {drones_launched} (?:<drones> )?(?:launched|sent|fired)",
        "During the night {drones_shot_down: 46} enemy drones were shot down. That accounts for nearly all of the {drones_launched: 70} launched.",
        needs=_DRONES,
    ),
    Phrase(
        r"number of <drones>(?: <pass>)? (?:at|to|was|reached|stood at) {drones_launched}",
        "An air force spokesman put the number of drones launched overnight at {drones_launched: between 30 and 35}.",
    ),
    Phrase(
        r"^\W*{drones_launched} <drones>",
        "The enemy attacked with {air_targets_launched: 433} air targets:\n- {cruise_missiles_launched: 31} cruise missiles;\n- {drones_launched: 402} attack drones.",
        needs=r"(?:attack(?:ed)? |launched|used|detected|tracked)[^.!?]{0,80}:\s*$",
    ),
    Phrase(
        r"{drones_launched}-(?:drone|uav)s? (?:attack|barrage|assault|swarm|raid|strike)",
        "A {drones_launched: 120}-drone barrage was sent at Ukraine overnight, the air force said.",
        "A 12-bed ward was opened.",
    ),
    Phrase(
        r"(?:about|around|some|over|more than|at least|nearly|almost)? ?{drones_shahed_type} (?:of (?:them|these|which|the drones)|were)(?: (?:were|being|are))? (?:of (?:the )?)?shaheds?",
        "Russia launched {drones_launched: 211} drones, {drones_shahed_type: about 140} of them Shaheds.",
        "Russia launched {drones_launched: 211} drones, some of them Shaheds.",
    ),
    Phrase(
        r"<drones>,? (?:including|among them|of which) <short>{drones_shahed_type} shaheds?",
        "Russia launched {drones_launched: 324} drones, including {drones_shahed_type: around 250} Shaheds.",
        "Russia launched {drones_launched: 324} drones, including Shaheds.",
    ),
    Phrase(
        r"{drones_jet_powered} (?:of (?:them|these|which)(?: (?:were|being|are))? )?(?:were )?jet-powered",
        "Russia launched {drones_launched: 90} drones overnight, {drones_jet_powered: six} of them jet-powered.",
        "Jet-powered drones are faster.",
    ),
)

_ELIDED_LOST = (
    Phrase(
        r"(?:locationally lost|lost in location|lost from radar|lost|jammed|suppressed): ?{drones_lost}",
        "Russia attacked with {drones_launched: 81} drones. Lost in location: {drones_lost: 47}.",
        needs=_DRONES,
    ),
    Phrase(
        r"(?:trace|track|sight|contact) of {drones_lost}(?: <drones>)? (?:was|were|had been) lost",
        "Russia attacked with {drones_launched: 72} drones. The trace of {drones_lost: 34} was lost, the air force said.",
        needs=_DRONES,
    ),
    Phrase(
        r"(?:another|a further|other|and) {drones_lost}(?: (?:more|others|<drones>))? (?:crashed|fell|came down)(?: on their own| by themselves)? without",
        "Ukrainian air defences shot down {drones_shot_down: 36} drones. Another {drones_lost: 24} crashed without causing damage.",
        needs=_DRONES,
    ),
    Phrase(
        r"(?:with|while|and) <short>{drones_lost}(?: (?:more|others|<drones>))? (?:missing (?:their|its) targets?|not reaching|failing to reach)",
        "The air force downed {drones_shot_down: 40} of {drones_launched: 65} drones, with {drones_lost: 20} others missing their targets.",
        needs=_DRONES,
    ),
)

LOST = rules(
    "air attack, drones lost",
    "en",
    "lost jam disappear vanish reach suppress radar course electronic astray crash missing fell came_down",
    "opponent",
    *_ELIDED_LOST,
    Phrase(
        r"(?<!\bof )(?<!\bof the ){drones_lost}(?: (?:more|others?))?(?: <drones>)?(?: of (?:them|these|which|those))?(?:,? in all,?)?(?:(?: <pass>)? (?:<were>|had|have|has)(?: also)?(?: confirmed)?)? (?:as )?<lost>",
        'Of the other drones, {drones_lost: 46} were "lost", the air force said.',
        "A further {drones_lost: 27} drones were “locationally lost” and did not cause any damage.",
        "Another {drones_lost: 18} drones failed to reach their targets.",
        "{drones_lost: Thirty-nine} drones were lost due to electronic warfare, the air force said.",
        "The army said 39 tanks were lost.",
        needs=_DRONES,
        unless=r"\b(?:tanks|soldiers|troops|lives|aircraft were|jobs|homes|ships|our own|ukrainian drones were lost)\b|" + _STOP,
    ),
    Phrase(
        r"(?:lost (?:from|track of|contact with|sight of)|jammed|suppressed|diverted|disabled)(?: the)? <short>{drones_lost} <drones>",
        "The air force also lost track of {drones_lost: 34} decoy drones.",
        "The plant lost contact with two suppliers of drones.",
        needs=_DRONES,
        unless=r"\bby (?:means of )?electronic warfare systems of the enemy\b",
    ),
    Phrase(
        r"{drones_lost}(?: <drones>| (?:more|others))? <gap>(?:because of|due to|thanks to|through|by|under the influence of|owing to) (?:\w+ ){0,3}(?:jamming|electronic (?:warfare|countermeasures|jamming)|ew\b)",
        "A further {drones_lost: 12} drones dropped away thanks to electronic warfare.",
        "Twelve drones flew past the jamming station.",
        needs=_DRONES,
        unless=_STOP,
    ),
    Phrase(
        r"(?:with|while|and) <another> {drones_lost}(?: <drones>)? (?:not reaching|failing to reach|being lost|lost|jammed|disappearing|vanishing|going missing)",
        "Ukraine downed {drones_shot_down: 34} out of {drones_launched: 55} drones, with a further {drones_lost: 18} failing to reach their targets.",
        "Another 18 people failed to reach a doctor.",
        needs=_DRONES,
    ),
)

ELSEWHERE = rules(
    "air attack, drones elsewhere",
    "en",
    "left flew fly return head cross air airspace belarus romania moldova poland remain turned exit hit strike struck impact through penetrat reach still back_to back_in",
    "owner",
    Phrase(
        r"{drones_left_airspace}(?: (?:more|others?))?(?: <drones>)?(?: of (?:them|these))?(?: <pass>)? <aux><left> <gap><away>",
        "Another {drones_lost: ten} drones were lost, while {drones_left_airspace: one} left Ukraine in the direction of Romania.",
        "The air force said {drones_left_airspace: two} drones flew to Belarus.",
        "One flew to Belarus on holiday, the family said.",
        needs=_DRONES,
        unless=r"\b(?:family|delegation|plane|minister|president|jets?)\b",
    ),
    Phrase(
        r"{drones_left_airspace}(?: (?:more|others|<drones>))? (?:back|on|off|away) (?:to|towards|for|in the direction of) <away>",
        "The result of the drone attack: {drones_shot_down: 56} shot down, {drones_lost: 49} locationally lost, {drones_left_airspace: three} back to Russia.",
        needs=_DRONES,
    ),
    Phrase(
        r"{drones_in_air} (?:is|are|was|were|remains?|remained) (?:still )?(?:in the air|in the sky|airborne|flying)",
        "Ukraine's air force shot down {drones_shot_down: 47} out of {drones_launched: 72} drones overnight and {drones_in_air: one} is in the air.",
        needs=_DRONES,
        unless=r"\b(?:pilots?|planes?|jets?)\b",
    ),
    Phrase(
        r"{drones_in_air}(?: (?:more|others?))?(?: <drones>)? (?:was |were |are |is )?(?:still |remain(?:s|ed|ing)? |also )+(?:\w+ ){0,3}?(?:in the (?:air|sky)|in (?:\w+ )?(?:ukrainian |ukraine's )?air ?space|airborne|flying|over|being (?:followed|tracked))",
        "The air force said {drones_in_air: one} drone was still in the air at 9am.",
        "One pilot was still in the air.",
        needs=_DRONES,
        unless=r"\b(?:pilots?|planes?|jets?)\b",
    ),
    Phrase(
        r"(?:hits|strikes|impacts|direct hits) (?:by|from|of) <sent>{drones_got_through} <drones>",
        "Hits by {drones_got_through: 14} attack drones were recorded at {hit_locations: 11} locations.",
        "The strikes by two unions went on.",
        unless=r"\b(?:shot down|downed) by\b",
    ),
    Phrase(
        r"{drones_got_through} <drones>(?: and # [^#;:.!?\n]{0,40}?)? (?:got through|reached (?:their|its) targets?|hit|struck|broke through|penetrated)\b",
        "The air force said {drones_got_through: 75} drones and 14 missiles got through.",
        "Two lorries with drones got through the checkpoint.",
        unless=r"\b(?:hit by|refiner\w*|oil|depot|plant|moscow|belgorod|russian territory)\b",
    ),
    Phrase(
        r"{drones_got_through}(?: <drones>)? (?:got through|reached (?:their|its) targets?|hit (?:their|its) targets?|broke through|penetrated|were not (?:stopped|intercepted)|could not be stopped)",
        "The air force said {drones_got_through: 15} drones hit their targets.",
        "Two lorries got through the checkpoint with drones.",
        needs=_DRONES,
        unless=r"\b(?:lorries|trucks|people)\b",
    ),
    Phrase(
        r"{drones_got_through} (?:\w+ )?(?:hit|struck|strikes? (?:on|at|by)|impacts? (?:at|in|on)|hitting|striking)(?: (?:by drones )?(?:at|in|on))? {hit_locations} <locations>",
        "The air force said {drones_got_through: 15} drones hit {hit_locations: six} locations.",
        "Two trains hit 3 places.",
        needs=_DRONES,
        unless=r"\btrains?\b",
    ),
)

PLACES = rules(
    "air attack, locations",
    "en",
    "location site place area debris fragment",
    "none",
    Phrase(
        r"(?:hits?|impacts?|strikes?|struck|hitting|recorded|direct hits?|attacks?)(?: <gap>)??(?: (?:at|in|on|were recorded (?:at|in)))? {hit_locations} <locations>",
        "Hits by drones were recorded at {hit_locations: 19} locations.",
        "The tour struck gold at 19 locations.",
        needs="<drones>|<missiles>",
        unless=r"\b(?:tour|clean-up|volunteers|aid)\b",
    ),
    Phrase(
        r"(?:debris|fragments|wreckage|parts|downed drones|fallen? debris)(?: <gap>)??(?: (?:at|in|on|over|across))?(?: another)? {debris_locations}(?: <locations>|(?= ?[,.;]|$))",
        "Debris from downed drones fell at {debris_locations: eight} locations.",
        "Debris was cleared by volunteers.",
        needs="<drones>|<missiles>",
    ),
)

RULES = (STOPPED, DOWNED, LAUNCHED, LOST, ELSEWHERE, PLACES)
