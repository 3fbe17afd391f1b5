"""Drones shot down or suppressed over Ukraine with one number, as English updates word it."""

from metrics.phrases import Phrase
from metrics.rules.air_attack.english_about import DRONES, DRONES_LAST, MISSILES, NO_SHARE, NOT_LOSSES, OTHER_THINGS
from metrics.rules.english_about import rules

STOPPED = rules(
    "air attack, drones stopped",
    "en",
    "drone uav unmanned shahed geran jam suppress neutrali stop",
    "opponent",
    Phrase(
        r"<stop> <fallen>(?<!\b(?:interception|downing|destruction) of ){drones_stopped} <of> {drones_launched}(?: <drones>)?",
        "Air defences shot down or suppressed {drones_stopped: 120} of {drones_launched: 140} drones overnight, the air force said.",
        "They stopped two of the 40 lorries.",
        needs=DRONES,
    ),
    Phrase(
        r"<stop> {drones_stopped} of (?:them|these|those)\b",
        "Russia attacked Ukraine with {drones_launched: 165} drones overnight. Its air force said units had shot down or neutralised {drones_stopped: 135} of them.",
        "Guards at the drone race stopped two of them at the gate.",
        needs=r"(?s)^(?!.*\d (?:drones and missiles|missiles and drones|(?:[\w-]+ ){0,3}?(?:targets|weapons|assets|projectiles))\b).*\b(?:drones?|uavs?|shaheds?)\b",
        unless=OTHER_THINGS + r"|\bguards?\b|\bmissiles\b",
    ),
    Phrase(
        r"^\W*(?:shot down|downed|destroyed|intercepted) ?(?:/|or|and) ?(?:suppressed|jammed|neutrali[sz]ed)(?: as of [^#;!?\n]{2,12}?)? ?: ?{drones_stopped}(?: <drones>)?(?=[,.;]|$)",
        "Attack: strike UAVs from Kursk. Shot down/suppressed as of 08:30: {drones_stopped: 81}.",
        "Words for the quiz. Shot down/suppressed: 81.",
        needs=DRONES,
    ),
    Phrase(
        r"{drones_stopped}(?: <drones>| of (?:them|these|those|the <drones>))? (?:never reached|(?:did not|had not|failed to) reach) (?:their|its|the) (?:intended )?targets?(?: -|:| \(|,) ?{drones_shot_down} (?:of (?:them|which) )?(?:<were> )?<down>[^#;.!?\n]{0,20}?,? (?:and|while) {drones_lost} (?:more |others )?<lost>",
        "Of those drones {drones_stopped: 141} never reached their targets - {drones_shot_down: 98} were shot down and {drones_lost: 43} vanished from radar, the air force said.",
        "In the film 14 drones never reached their targets - nine were knocked down and five lost.",
        needs=r"\b(?:air force|russia\w*|military|air defen[cs]es?)\b",
    ),
    Phrase(
        r"<stop> <fallen>{drones_stopped} (?:of (?:the )?)?<drones>(?! (?:(?:were|had|have) )?<lost>)",
        "Ukraine's air force said it had shot down or jammed {drones_stopped: 359} drones.",
        "The air force neutralised {drones_stopped: 211} Russian drones overnight.",
        "It shot down {missiles_shot_down: 24} missiles and intercepted or jammed {drones_stopped: 335} drones.",
        "Police stopped two cars.",
        unless=r"\bstopp(?:ed|ing) (?:only|just) |" + NOT_LOSSES,
    ),
    Phrase(
        NO_SHARE
        + r"(?<!<down> ){drones_stopped}(?![^.;]{0,110}(?:\b(?:all but|except for|apart from) [#\d]|# of the drones <were> <stop>|#[^#;.!?\n]{0,60}# of the missiles <were> <stop>))(?! (?:\w+ ){0,2}(?:naval|sea|marine|surface) drones)(?! (?:\w+ ){0,2}?(?:flights?|trains?|buses|ships?|tankers?|cars|vehicles|lorries|trucks|people|workers|factories|plants) )(?! (?:\w+ ){0,2}?(?:attacks?|assaults?|attempts?|push(?:es)?)\b(?! (?:drones?|uavs?|unmanned)))(?: (?:of (?:them|these|which|those)|<drones>|<of> {drones_launched} <drones>))?<listed>(?: <pass>)? <were> <stop>",
        "Of the {drones_launched: 380} drones launched, {drones_stopped: 359} drones were shot down or jammed.",
        "Russia launched {drones_launched: 86} drones. The air force said {drones_stopped: 71} were shot down or suppressed.",
        "Russia sent {drones_launched: 90} drones and {missiles_launched: two} missiles overnight, and {drones_stopped: all but 12} of the drones were shot down or jammed.",
        "The car was stopped on the road.",
        "Because of the drones 143 flights were stopped.",
        "In all {air_targets_shot_down: 75} targets were shot down or suppressed: {drones_stopped: 61} drones and {cruise_missiles_shot_down: 14} Kh-101, the air force said.",
        needs=DRONES,
        unless=OTHER_THINGS
        + rf"|# (?:[\w-]+ ){{0,2}}?targets\b.*?(?:{MISSILES})"
        + r"|\bmissiles were\b|\b(?:occupiers|invaders|occupants|russians) (?:have been |had been |were )(?:also )?neutrali",
    ),
    Phrase(
        r"<drones>(?:(?!missile)[^#;.!?\n]){0,70}?,? (?:with|and) (?:all but )?{drones_stopped} (?:of (?:them|these|those) )?(?:<were> )?(?:reported |confirmed )?(?:as )?<stop>",
        "Russia launched {drones_launched: 98} drones at Ukraine overnight, with {drones_stopped: 79} shot down or jammed, the air force said.",
        "The drone race saw 12 pilots, with two of them stopped by rain.",
        needs=r"\b(?:air force|air defen[cs]e\w*|military|russian?|enemy|launched)\b",
        unless=OTHER_THINGS + r"|\brace\b",
    ),
    Phrase(
        r"# <drones>,? (?:of which |with )?{drones_stopped} (?:of (?:them|which) )?(?:<were> )?<stop>(?! by (?:the )?(?:judges|police))",
        "Russia launched {drones_launched: 211} drones, {drones_stopped: 168} of them shot down or jammed, the air force says.",
        "At the race there were 211 drones, 168 of them stopped by the judges.",
        needs=r"\b(?:air force|air defen[cs]e\w*|military|russian?|enemy|launched)\b",
        unless=OTHER_THINGS + r"|\brace\b",
    ),
    Phrase(
        r"(?:^|[:;-] ){drones_stopped} <drones>(?:,? and # (?:\w+ ){0,2}?(?:missiles?|rockets))? <stop>(?=\W*$|[;,.(])",
        "Russia attacked. Results as of 09:30: {drones_stopped: 402} drones and {missiles_shot_down: 19} missiles shot down or suppressed; debris fell.",
        "The guard of the club wrote of its drones: 12 drones stopped.",
        needs=r"\b(?:air force|air defen[cs]e\w*|russian?|enemy|launched|attack(?:ed)?)\b",
        unless=OTHER_THINGS,
    ),
    Phrase(
        NO_SHARE + r"{drones_stopped} <of> {drones_launched} (?:<drones> )?<stop>(?! by (?:the )?(?:judges|police))",
        "{drones_stopped: 107} of {drones_launched: 138} Russian drones neutralised overnight",
        "Drones over the south: {drones_stopped: 31} of {drones_launched: 40} shot down or suppressed, the air force says",
        "At the drone race 12 of 20 cars were stopped at the gate and two of six stopped themselves.",
        needs=DRONES,
        unless=OTHER_THINGS + r"|\bmissiles\b|\brace\b",
    ),
    Phrase(
        r"<stop>: ?(?:according to (?:the )?[\w' -]{3,40}, ?)?{drones_stopped}(?! (?:missiles|targets|\w+ missiles))",
        "Drones launched: {drones_launched: 135}. Shot down or suppressed: {drones_stopped: 108}, the air force said.",
        "The board at the drone race lists those stopped: 12.",
        needs=DRONES,
        unless=OTHER_THINGS + r"|\bmissiles\b|\brace\b",
    ),
    Phrase(
        r"{drones_stopped} <drones> and # <missiles>(?: <pass>)? <were> <stop>",
        "The barrage consisted of {drones_launched: 290} drones and {missiles_launched: 20} missiles. Of these, {drones_stopped: 260} drones and {missiles_shot_down: 14} missiles were shot down or jammed.",
        "In the drill 12 drones and two missiles were moved before the guards stopped the clock.",
    ),
    Phrase(
        r"\b(?:out )?of (?:the )?{drones_launched} <drones>[^#;:.!?\n]{0,60}?, [^#;:.!?\n]{0,40}?<stop> {drones_stopped}(?! <missiles>)(?=\W|$)",
        "Of {drones_launched: 140} drones launched overnight, Ukrainian air defences neutralised {drones_stopped: 120}.",
        "Of the 40 drones at the fair, the guards stopped and opened two boxes with spare parts.",
    ),
    Phrase(
        r"\bof (?:the )?{drones_launched} (?:<drones>[^#;:.!?\n]{0,60}?)?, {drones_stopped} (?:of them )?(?:<were> )?<stop>",
        "Of {drones_launched: 99} drones launched at Ukraine overnight, {drones_stopped: 85} were shot down or jammed.",
        "Of the 44 drones for sale at the shop, 30 were neutralised by a flat battery.",
        needs=DRONES,
        unless=OTHER_THINGS,
    ),
    Phrase(
        r"^\W*{drones_stopped} <drones>",
        "As of 09:00, air defence had shot down or suppressed {air_targets_shot_down: 164} targets:\n- {cruise_missiles_shot_down: 5} Kh-101 cruise missiles;\n- {drones_stopped: 159} UAVs.",
        "The guards of the fair stopped all visitors with:\n- 12 drones;",
        needs=r"(?<!guards )<stop>(?! all)[^.!?]{0,160}:\s*$",
        unless="<down>|<stop>",
    ),
    Phrase(
        r"{_} (?:of (?:them|these|which) |<drones> )?<were> <stop> (?:by|in|during|over) (?:the )?(?:day|night)[^#;:.!?\n]{0,20}?,? and {drones_stopped}(?: more)? (?:by|in|during|over|at) (?:the )?(?:day|night)",
        "Russia sent {drones_launched: 905} drones in a day and a night. The air force said {drones_stopped: 541} of them were neutralised by day and {drones_stopped: 338} during the night.",
        "Of the drones in the drill, 12 were stopped by day and nine at night.",
        needs=DRONES,
        unless=OTHER_THINGS + r"|\bdrill\b",
    ),
    Phrase(
        r"(?:most|the majority|almost all)(?: of (?:them|these|the <drones>))? <were> <stop>, {drones_stopped} (?:as of|by|before|until|so far)\b",
        "Russia sent {drones_launched: 131} drones overnight. Most were neutralised, {drones_stopped: 114} as of this morning, the air force said.",
        "The racing drones flew well. Most were stopped, 14 by the judges.",
        needs=DRONES + r" & \b(?:air force|russian?|enemy|ukrain\w+)\b",
        unless=OTHER_THINGS,
    ),
    Phrase(
        r"fail(?:ed|ing)? to (?:stop|intercept|shoot down) (?:only |just )?<short>{drones_got_through} (?:of (?:the )?{drones_launched} )?<drones>",
        "Air defences failed to stop {drones_got_through: four} of the {drones_launched: 88} drones that Russia launched overnight.",
        "Police failed to stop two of the cars.",
    ),
    Phrase(
        r"(?:launched|sent|fired|flown|unleashed)(?: [^#;:.!?\n,]{0,40}?)?,? (?:and|of which|with) {drones_stopped}(?: of them)? (?:<were> )?<stop>(?! \w+ (?:drones|missiles))",
        "Over Ukraine {drones_launched: 148} drones were launched and {drones_stopped: 131} stopped, the air force said.",
        "At the fair 148 balloons were launched and 131 stopped by a boy; one carried a drone.",
        needs=DRONES_LAST,
        unless=r"\bballoons\b",
    ),
    Phrase(
        r"{drones_launched} <drones> and {missiles_launched} <missiles>[^#;.!?\n]{0,60}?,? of which {drones_stopped} (?:drones )?and {missiles_shot_down}(?: missiles)?(?:,? respectively,?)? ?<were> <stop>",
        "Russia sent {drones_launched: 450} drones and {missiles_launched: 71} missiles overnight, of which {drones_stopped: 412} and {missiles_shot_down: 38} were shot down or suppressed.",
        "The film has 450 drones and 71 missiles, of which 412 and 38 were shot down or jammed.",
    ),
    Phrase(
        r"{missiles_launched} <missiles> and {drones_launched} <drones>[^#;.!?\n]{0,60}?,? of which {missiles_shot_down} (?:missiles )?and {drones_stopped}(?: drones)?(?:,? respectively,?)? ?<were> <stop>",
        "Russia sent {missiles_launched: 71} missiles and {drones_launched: 450} drones overnight, of which {missiles_shot_down: 38} and {drones_stopped: 412} were shot down or suppressed.",
        "The film has 71 missiles and 450 drones, of which 38 and 412 were shot down or jammed.",
    ),
    Phrase(
        NO_SHARE
        + r"{drones_stopped} <drones>(?: <pass>)? (?:reportedly |allegedly |successfully )?<stop>(?= (?:by|overnight|over|in|during|last night|on)\b|[,.;]|$)",
        "Air force: {drones_stopped: 57} drones neutralised overnight.",
        "Headline: {drones_stopped: 57} drones shot down or jammed by Ukraine.",
        "Air force: 57 drones over the country.",
        needs=r"\b(?:air force|ukrain\w+|russia\w*|moscow|kyiv|air defen[cs]e\w*|enemy|ministry)\b",
        unless=OTHER_THINGS + "|" + NOT_LOSSES,
    ),
)

RULES = (STOPPED,)
