"""Drones shot down over Ukraine, as English updates word it."""

from metrics.phrases import Phrase
from metrics.rules.air_attack.english_about import (
    DRONES,
    DRONES_LAST,
    FELLED,
    MISSILES,
    NO_SHARE,
    NOT_LOSSES,
    NOT_MISSILES,
    OTHER_THINGS,
)
from metrics.rules.english_about import rules

DOWNED = rules(
    "air attack, drones shot down",
    "en",
    "drone uav unmanned shahed geran shot down destroy intercept of_them of_these of_which",
    "opponent",
    Phrase(
        r"<down> <fallen>{drones_shot_down} <of> {drones_launched}(?: <drones>"
        + FELLED
        + "|"
        + NOT_MISSILES
        + "(?! <drones>))",
        "Ukrainian air defences downed {drones_shot_down: 34} out of {drones_launched: 81} Russian drones overnight.",
        "Air defences down {drones_shot_down: 52} of Russia's {drones_launched: 110} drones, the military says.",
        "Air defence crews downed two of the aircraft that took off from the base.",
        needs=DRONES,
        unless=OTHER_THINGS,
    ),
    Phrase(
        r"<down> <fallen>{drones_shot_down} <of> {drones_launched} <drones>",
        "Ukraine's air force downed {drones_shot_down: 40} of {drones_launched: 60} drones; debris set a depot and two houses on fire.",
        "Pilots in the war game downed 40 of 60 drones and lost two houses.",
    ),
    Phrase(
        r"<down> <fallen>{drones_shot_down} <drones> (?:out )?of (?:the )?{drones_launched}",
        "Ukrainian forces destroyed {drones_shot_down: 10} Russian attack drones out of {drones_launched: 13} overnight.",
        "Ukrainian forces bought 13 drones at the fair.",
    ),
    Phrase(
        r"(?<!\bof ){drones_shot_down} (?:<drones> )?<of> {drones_launched}(?: <drones>|"
        + NOT_MISSILES
        + r")<listed>(?: <pass>| (?:that|which) (?!(?:was|were|had)\b)[^#;:.!?\n,]{3,110}?)? <were> <down>",
        "Overnight {drones_shot_down: 28} of the {drones_launched: 74} attack drones were shot down, the air force said.",
        "Ukraine's air force said {drones_shot_down: 40} out of {drones_launched: 60} drones launched by Russia had been destroyed.",
        "{drones_shot_down: All but 16} of the {drones_launched: 76} drones launched overnight were shot down, the air force said.",
        "{drones_shot_down: Seventeen} of the {drones_launched: 19} attack drones that the enemy sent against the south in the early hours of 4 May were shot down, the air force said.",
        "As of 08:00, {drones_shot_down: 47} drones out of {drones_launched: 93} had been shot down, the air force said.",
        "Two of the 60 drones were found in a field.",
        needs=DRONES,
        unless=OTHER_THINGS,
    ),
    Phrase(
        r"<down> <fallen>(?<!# (?:out )?of (?:(?:the|its|[a-z]+'s) )?){drones_shot_down}(?! all ) (?:of (?:the (?:other )?)?)?<drones>(?! or (?:\w+ )?missiles\b)(?! (?:(?:were|had|have) )?<lost>)",
        "Ukraine destroys {drones_shot_down: 57} Russian drones during overnight strike.",
        "The air force said it had shot down {drones_shot_down: more than 40} Shahed-type drones overnight.",
        "Air defences destroyed {drones_shot_down: 26} drones and {missiles_shot_down: both} missiles, the Ukrainian air force said.",
        "Russian air defences destroyed {ukrainian_drones_shot_down: 19} Ukrainian drones overnight, the Russian defence ministry said.",
        "The factory delivered 40 drones to the front.",
        "Most were shot down and only nine drones or missiles reached the city, the air force said.",
        unless=NOT_LOSSES + r"|\bone of (?!the (?:\w+ )?(?:\w+est|most|worst|first|longest) )|\boperational\b",
    ),
    Phrase(
        NO_SHARE
        + r"{drones_shot_down}(?! all ) (?:of (?:the )?)?<drones>(?![^;.!?\n]{0,80}# of the drones\b)(?![^#;.!?\n]{0,60}#[^#;.!?\n]{0,60}# of the missiles\b)(?: \((?:and|plus|including|as well as) [^()#]{3,60}\))?(?:, including [^#;:.!?\n]{3,60}?,)?(?: (?:in|at) # (?:<locations>|districts|areas|settlements))?<listed>(?: <pass>)? <were> (?:(?:detected|tracked|spotted|identified|located) and )?<down>",
        "Ukraine's air force said {drones_shot_down: 18} drones were shot down over eight regions.",
        "{drones_shot_down: Thirty} drones had been intercepted by Ukrainian air defences by 9am.",
        "The ministry said {ukrainian_drones_shot_down: 12} Ukrainian UAVs were intercepted and destroyed during the night.",
        "During the night, {ukrainian_drones_shot_down: 111} Ukrainian drones were detected and destroyed, the Russian ministry said.",
        "Two drones were found in a field near Chisinau.",
        "The air force counted {drones_launched: 131} drones and three balloons, none of which was intercepted.",
        unless=r"\b(?:not|never|n't|none) (?:been )?(?:shot|intercepted|destroyed)|\b(?:none|neither) of (?:them|these|those|which) <were> <down>|\bone of the drones|\battempt by\b|"
        + NOT_LOSSES,
    ),
    Phrase(
        r"<down> <fallen># <drones>(?:(?!<launch>|of them|of which)[^#;.!?\n]){0,60}?,? and (?:another |a further )?{drones_shot_down} (?:more )?(?=(?:between|from) \d|(?:during|in|over) the (?:day|morning|afternoon|evening)\b|by day\b|(?:on|late on|early on) (?:mon|tues|wednes|thurs|fri|satur|sun)day\b)",
        "The ministry said it had intercepted {ukrainian_drones_shot_down: 34} Ukrainian drones overnight into Sunday and {ukrainian_drones_shot_down: 96} between 8 a.m. and 8 p.m. on Saturday.",
        "The wind brought down 12 drones at the fair and 40 on Sunday.",
        unless=NOT_LOSSES,
    ),
    Phrase(
        r"<down> <fallen>(?<!\bin )(?:all|every one) (?:of (?:the )?)?{drones_launched & drones_shot_down} (?:of (?:the )?)?<drones>",
        "Ukraine shot down all {drones_launched & drones_shot_down: 27} Russian drones launched overnight.",
        "All the drones were accounted for, the air force said.",
    ),
    Phrase(
        r"(?:\ball|every (?:single )?(?:#|one)|each|every|each (?:#|one)) (?:of (?:the |those )?)?{drones_launched & drones_shot_down} <drones>(?: (?:(?:that|which) (?:russia|moscow|the enemy|russian forces) (?:had )?)?(?:sent|launched|fired|used)[^#;:.!?\n,]{0,60}?)?(?:, including (?:# )?[^#;:.!?\n]{3,60}?,)?<listed>(?: <pass>)? <were> <down>",
        "Every one of the {drones_launched & drones_shot_down: 28} attack drones was destroyed overnight, Ukraine's air force reported.",
        "Officials said all of the {drones_launched & drones_shot_down: 33} drones that Russia sent at the country, including decoys, were shot down.",
        "All 28 drones were on show.",
    ),
    Phrase(
        r"(?:<launch> <sent>)?{drones_launched & drones_shot_down} <drones>[^#;:.!?\n]{0,80}?,? (?:(?:and )?(?<!\b(?:virtually|nearly|almost|practically|not) )all (?:# )?(?:of (?:them|which|the drones) )?<aux><down>|and (?:the |its )?(?:ukrainian )?air (?:force|defen[cs]es?)(?: \w+)? (?:had )?<down> (?:them all|all of them|every one|all))(?! but)",
        "Russia sent {drones_launched & drones_shot_down: 19} drones overnight, and the air force intercepted all of them.",
        "Russia launched {drones_launched & drones_shot_down: 15} drones overnight, all of which were shot down.",
        "The enemy sent {drones_launched & drones_shot_down: eight} Shahed kamikaze drones, and all eight were destroyed.",
        "The command said {drones_launched & drones_shot_down: 10} Russian drones were launched overnight, all of which were shot down.",
        "Russia launched {drones_launched: 15} drones overnight, most of which were shot down.",
        "The coastguard launched four drones to look for the yacht, and all of them were brought down by the wind.",
    ),
    Phrase(
        r"<down> (?:(?!(?:and|while|but|with)\b)[\w-]+ ){0,4}?{drones_shot_down}(?: of (?:them|these|those)\b|(?=,|\.|;|$| (?:and|while|but|with) (?:that )?(?:#|lost|jammed|suppressed|another|a further|the other|the rest|most)))",
        "Russia launched {drones_launched: 60} drones overnight and air defences shot down {drones_shot_down: 41} of them.",
        "{drones_launched: Sixty} drones were launched overnight; air defence shot down {drones_shot_down: 41}, the air force said.",
        "Russia launched {drones_launched: 133} drones; units report having shot down {drones_shot_down: 73} and lost track of the rest.",
        "Air defence downed a further number of them.",
        "The enemy used drones. In the Pokrovsk direction it made {clashes: 31} assaults, and the Defence Forces repelled {attacks_repelled: 27} of them.",
        needs=DRONES_LAST,
        unless=OTHER_THINGS
        + "|"
        + MISSILES
        + r"|(?<!their )(?<!its )\btargets\b|\batacms\b|\bhimars\b|^(?!.*\b(?:drones?|uavs?)\b).*\brepelled\b",
        miss=(
            "{drones_launched: Sixty} drones were launched overnight; air defence shot down {drones_shot_down: 41} and no more.",
        ),
    ),
    Phrase(
        NO_SHARE
        + r"{drones_shot_down}(?: (?:more|others?))?(?: of (?:them|these|which|those))?(?: drones)? (?:were|was|had been|have been|been) (?:\w+ly )?<down>",
        "Russia sent {drones_launched: 60} drones overnight, of which {drones_shot_down: 41} were shot down.",
        "Of the {drones_launched: 60} drones launched, {drones_shot_down: 41} were destroyed.",
        "Of the 60 houses, 41 were destroyed.",
        "In the Lyman direction the aggressor used drones and made {clashes: 12} attacks. {attacks_repelled: Nine} of them have been repelled.",
        needs=DRONES_LAST,
        unless=OTHER_THINGS
        + "|"
        + MISSILES
        + r"|^(?!.*\b(?:drones?|uavs?)\b).*\b(?:repelled|foiled|thwarted)\b|\bwere damaged\b|(?<!their )(?<!its )\btargets\b",
    ),
    Phrase(
        r"<drones>(?:(?!missile)[^#;.!?\n]){0,70}?(?:[,(]? ?(?:and |with )?{drones_shot_down} of (?:them|which|these|those),? (?:<were> )?(?:confirmed )?<down>|\((?:(?:only|just|of which) )*{drones_shot_down} (?:<were> )?<down>|,? with (?:only |just |all )?{drones_shot_down} (?:<were> )?(?:reported |confirmed )?(?:as )?<down>)",
        "The enemy launched two missile strikes and used {drones_launched: eight} Shahed UAVs ({drones_shot_down: six} of which were brought down) overnight.",
        "Russia sent {drones_launched: 60} drones (just {drones_shot_down: 12} intercepted) at power stations overnight, officials said.",
        "The city saw {drones_launched: 24} drones launched at it, with {drones_shot_down: 17} of them shot down.",
        "Russia launched {drones_launched: 33} Shahed drones at the south, with {drones_shot_down: 29} being shot down.",
        "The crates with drones reached the museum, with two of them knocked out of shape.",
        unless=r"\bmuseum\b",
    ),
    Phrase(
        r"\bof (?:the )?{drones_shot_down} <drones> (?:that were |which were )?(?:shot down|downed|destroyed|intercepted)[^#;:.!?\n]{0,40}?,? {drones_shot_down.subset} <were> <down>",
        "Of the {drones_shot_down: 121} drones shot down overnight, {drones_shot_down.subset: 38} were brought down by interceptors, the air force said.",
        "Of the 121 drones shot down in the film, 38 were brought down by a boy.",
    ),
    Phrase(
        r"<down> <fallen>{drones_shot_down.subset} <of> {drones_shot_down} <drones> (?:that were |which were )?(?:shot down|downed|destroyed|intercepted)\b",
        "Interceptors took down {drones_shot_down.subset: 38} of the {drones_shot_down: 90} Shaheds shot down overnight, the air force said.",
        "In the film the crew took down nine of the 90 drones destroyed by the boy.",
    ),
    Phrase(
        r"\b(?:out )?of (?:the )?{drones_launched} <drones>"
        + FELLED
        + r"[^#;:.!?\n]{0,60}?, [^#;:.!?\n]{0,40}?<down> {drones_shot_down}(?! <missiles>)(?=\W|$)",
        "Out of {drones_launched: 140} drones, Ukraine's air defence shot down {drones_shot_down: 92} and another {drones_lost: 40} were lost.",
        "Of the 40 drones at the fair, the storm destroyed two.",
    ),
    Phrase(
        r"\bof (?:the )?{drones_launched} (?:<drones>"
        + FELLED
        + r"[^#;:.!?\n]{0,60}?)?, {drones_shot_down} (?:of them )?<were> (?:confirmed )?(?:as )?<down>",
        "Of {drones_launched: 99} drones, {drones_shot_down: 65} were shot down and {drones_lost: 30} lost in location.",
        "Of {drones_launched: 44} drones that entered Ukrainian airspace, {drones_shot_down: 30} were downed.",
        "Of 44 houses, 30 were destroyed.",
        needs=DRONES,
        unless=OTHER_THINGS,
    ),
    Phrase(
        NO_SHARE
        + r"{drones_shot_down}(?: of (?:them|these|those|which)| <drones>)?(?: (?:were|are|was|is|had been|have been))?(?: (?:also )?confirmed)?(?: as)? <down>[^#;:.!?\n]{0,40}?,? (?:and |while )?(?:another |a further )?{drones_lost}(?: (?:more|others|drones|decoys))?(?: (?:were|are|was))?(?: as)? <lost>",
        "The result of the drone attack: {drones_shot_down: 56} shot down, {drones_lost: 49} locationally lost.",
        "Overnight {drones_shot_down: 33} of {drones_launched: 72} drones were shot down and {drones_lost: 34} were locationally lost.",
        "By 08:30, {drones_shot_down: 36} drones are confirmed as shot down and {drones_lost: 23} as locationally lost.",
        "In the cadets' war game, 33 drones were shot down and eight lost before lunch.",
        needs=DRONES_LAST,
        unless=OTHER_THINGS,
        miss=("By 08:30, {drones_shot_down: 36} of the craft are confirmed as shot down.",),
    ),
    Phrase(
        NO_SHARE
        + r"{drones_shot_down}(?: of (?:them|these|those|which)| <drones>)? (?:were|are|was|is|had been|have been)? ?(?:also )?(?:confirmed|reported|counted) (?:as )?(?:shot down|downed|destroyed)",
        "Russia launched {drones_launched: 78} drones, and {drones_shot_down: 32} of them were confirmed as shot down.",
        "As of 10:30, {drones_shot_down: 38} enemy drones have been confirmed shot down in the Kyiv and Sumy regions, the air force said.",
        "A post about a swarm of drones, 12 of which were confirmed as shot down, was a fake, the governor said.",
        needs=DRONES,
        unless=OTHER_THINGS,
    ),
    Phrase(
        r"\bof (?:the|these|those) (?:<drones>),? {drones_shot_down} (?:<were> )?(?:<down>)",
        "Russia launched missiles and drones; of the drones, {drones_shot_down: 51} were downed and {drones_lost: 44} failed to find their targets.",
        "Of the drones, 51 were intercepted by customs officers before they could be sold.",
    ),
    Phrase(
        r"(?:shot down|downed|destroyed|intercepted): ?{drones_shot_down}(?! (?:missiles|targets|\w+ missiles))",
        "Russia attacked with {drones_launched: 81} drones. Shot down: {drones_shot_down: 34}. Lost in location: {drones_lost: 47}.",
        "A sign in the exhibition gives the number of drones intercepted: 200.",
        needs=DRONES,
        unless=OTHER_THINGS,
    ),
    Phrase(
        r"^\W*(?:(?:a|answer)\W+)?(?:according to (?:the )?[\w' -]{3,40}, ?|(?:the |its )?(?:air force|military|army|ministry|it) (?:says|said|put it at|counted),? ){drones_shot_down}(?=[.,;]|$)",
        "How many of the drones were shot down? A: According to the air force, {drones_shot_down: 71}.",
        "How many of the drones were shot down in the film? A: According to the director, 71.",
        needs=r"\bhow many (?:of (?:them|the <drones>)|<drones>) [^?.!]*(?:shot down|shoot down|downed|destroyed|intercept(?:ed)?|down)\b(?:(?!\b(?:film|fair|race|show|game)\b)[^?.!])*\?[\W_]*(?:a|answer)?\W*[^?]*$",
    ),
    Phrase(
        r"<down> {drones_shot_down}(?= (?:by|overnight|in the night|in all|over)\b)",
        "Russia launched {drones_launched: 49} drones. Ukrainian air defences had downed {drones_shot_down: 27} by 08:30.",
        "Footage from drones shows what the storm brought down: of the city's old oaks it took down 12 overnight.",
        needs=DRONES,
        unless=OTHER_THINGS + "|" + MISSILES + r"|(?<!their )(?<!its )\btargets\b",
    ),
    Phrase(
        r"{drones_shot_down} <drones> (?:<were> )?(?:confirmed )?(?:as )?(?:shot down|downed|destroyed|intercepted)[^#;:.!?\n]{0,30}? out of (?:a total of )?{drones_launched}",
        "As of 09:00, {drones_shot_down: 58} drones are confirmed shot down out of {drones_launched: 80} that attacked, the air force said.",
        "The gunner, with 58 drones shot down to her name out of 80 that she fired at, was given a medal.",
    ),
    Phrase(
        r"(?:confirmed|reported|counted) {drones_shot_down} (?:as )?(?:shot down|downed|destroyed)",
        "Russia sent {drones_launched: 113} drones into Ukraine overnight. The Air Force confirmed {drones_shot_down: 57} shot down.",
        "The inventor of the net for drones counted 12 destroyed in trials.",
        needs=DRONES,
        unless=OTHER_THINGS,
    ),
    Phrase(
        r"{drones_shot_down} (?:<drones> )?<of> {drones_launched} <drones> (?:shot down|downed|destroyed|intercepted|brought down)\b",
        "Air force: {drones_shot_down: 74} of {drones_launched: 75} Russian drones shot down overnight.",
        "With 74 of 75 drones shot down on the test range, the gun was a success for its maker.",
    ),
    Phrase(
        r"{drones_shot_down} (?:all|each)(?: of (?:them|these|those))? <were> <down>|(?:<down> |shot ){drones_shot_down} all of (?:them|these|those)",
        "Russia attacked Ukraine with {drones_launched & drones_shot_down: 44} drones overnight. All of them were shot down, the air force said.",
        "The Russian club had 44 drones on its roof. All of them were brought down by the wind.",
        needs=r"(?s)^(?!.*\d (?:[\w/-]+ ){0,4}?(?:missiles|targets|rockets)\b)(?=.*\d (?:[\w/-]+ ){0,4}?(?:drones|uavs|shaheds)\b.*\b(?:air force|russian?|enemy|moscow)\b|.*\b(?:air force|russian?|enemy|moscow)\b.*\d (?:[\w/-]+ ){0,4}?(?:drones|uavs|shaheds)\b)",
        unless=OTHER_THINGS + r"|\bmissiles?\b|\btargets\b|\brepelled\b",
    ),
    Phrase(
        r"{drones_shot_down} all (?:of )?(?:the |these |those )?<drones> <were> <down>|<down> {drones_shot_down} all (?:of )?(?:the|these|those) <drones>",
        "Russia attacked with {drones_launched & drones_shot_down: 14} drones and {ballistic_missiles_launched & missiles_launched: an} Iskander-M ballistic missile overnight. All the drones were shot down, the air force said.",
        "The air force club flew its drones. All of the drones were brought down by rain.",
        needs=r"\b(?:air force|air defen[cs]e\w*|military) & (?:<launch>|attack|detected|tracked) <sent>(?:#|\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|\w+teen|\w+ty) <drones>",
    ),
    *(
        Phrase(
            rf"\bthe <{things}>,? of which (?:(?:it|they|we|air defen[cs]es?) (?:had |have )?<down> {{{metric}}}(?=[,.;]|$)|{{{metric}}} (?:of them )?<were> <down>)",
            f"The air force said the {words}, of which {{{metric}: 11}} were downed, came from the south.",
            f"The collector keeps the {words}, of which 11 were made to be shot down, in a barn.",
        )
        for things, metric, words in (
            ("drones", "drones_shot_down", "drones"),
            ("missiles", "missiles_shot_down", "missiles"),
        )
    ),
    Phrase(
        r"(?:<down> <fallen>)# <drones>[^#;.!?\n]{0,90}?,? and (?:a further|another|an additional) {drones_shot_down}(?: more)? (?:on|during|in|by|over|through)\b",
        "The air force said it shot down {drones_shot_down: 14} drones between Thursday evening and Friday morning, and another {drones_shot_down: nine} on Friday.",
        "The gunner has shot down 14 drones, and another nine in the games that she plays.",
        unless=r"\bgames\b|<missiles>",
    ),
    Phrase(
        r"{drones_launched} <drones>, {drones_shot_down} (?:of (?:them|which) )?(?:<were> )?<down>",
        "{drones_launched: 64} drones, {drones_shot_down: 41} of them shot down, the air force says of the night.",
        "The auction has 64 drones, 41 of them shot down over the city in earlier winters.",
    ),
    Phrase(
        r"{drones_shot_down} \"?(?:intercepted|downed|shot-down|destroyed)\"? (?=<drones>)",
        'Russia\'s defence ministry reported a total of {ukrainian_drones_shot_down: twelve} "intercepted" drones over the Kaluga region overnight.',
        "The air force reported {drones_shot_down: 29} downed drones by the morning.",
        "The soldiers laid out 12 downed drones in a barn for the visitors.",
        needs=r"\b(?:ministry|air force|governor|mayor)\b",
    ),
    Phrase(
        r"^\W*{drones_shot_down} <drones>",
        "Overnight {air_targets_shot_down: 41} air targets were shot down:\n- {cruise_missiles_shot_down: four} cruise missiles;\n- {drones_shot_down: 37} attack drones.",
        "Donors have filled the wish list of the air defence school:\n- 37 attack drones;",
        needs=r"<down>[^.!?]{0,160}:\s*$",
    ),
    Phrase(
        r"(?:downing|interception|destruction|shooting down|shootdown|kill|loss) of <short>{drones_shot_down} (?:<of> {drones_launched} )?<drones>",
        "By 9am the air force had confirmed the downing of {drones_shot_down: 41} attack drones.",
        "The paper reports the destruction of {drones_shot_down: 15} out of {drones_launched: 20} Shahed drones by air defences.",
        "The destruction of two villages went on.",
    ),
    Phrase(
        NO_SHARE
        + r"{drones_shot_down} <drones>(?: and # <missiles>)? (?:reportedly |allegedly |successfully )?(?:shot down|downed|intercepted|destroyed|brought down|taken down)\b(?!(?:,? (?:or|and) | ?/ ?)(?:\w+ )?(?:jam|suppress|neutrali|disabl|disrupt|lost))",
        "Air force: {drones_shot_down: 57} drones downed overnight.",
        "Air force: {drones_shot_down: 74} of {drones_launched: 75} Russian drones shot down overnight.",
        "Air force: 57 drones over the country.",
        unless=r"\bone of the (?!(?:\w+ )?(?:\w+est|most|worst|first|longest) )",
    ),
)

RULES = (DOWNED,)
