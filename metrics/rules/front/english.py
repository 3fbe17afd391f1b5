"""Strikes, drones and shelling along the front, as English updates word them, and the lists of front-line figures."""

from metrics.phrases import Phrase
from metrics.rules.english_about import rules
from metrics.rules.front.english_clashes import FRONT

# Bombs that air defence has shot down fell nowhere.
_FALLEN = r"|<down>(?<!repelled) (?:(?!\b(?:dropp\w+|releas\w+|launch\w+|us(?:ed|ing)|while|after)\b)[^;:.!?\n]){0,120}?# <bombs>|# <bombs>[^#;.!?\n]{0,40}? <were> <down>|\bon (?:its|their) own (?:territory|soil|land)\b"
# What Ukraine's own guns fire.
_THEIRS = r"\b(?:ukrainian (?:army|forces|troops|military|armed forces)|armed forces of ukraine|afu) (?:(?!said|says?|report|counted|russia|enemy|that\b|will\b)\w+ ){0,6}?(?:attacked|fired|shelled|launched)\b|"
# Bombs that hit a town are told as an incident, unless it gives its name to a region or a direction.
_HIT = r"(?! (?:have |had )?(?:hit|struck|fell|landed|exploded)\b)"
# A bomb or two on one thing, told as an incident.
_ON_ONE = r"(?:struck|hit|attacked) the district with\b|dropped on (?:a|an|the) (?:[\w-]+ ){0,3}(?:plant|factory|buildings?|school|hospital|house|shop|market|station|street|village|bridge|clinic|district)\b"

STRIKES = rules(
    "front line, strikes",
    "en",
    "strike raid bomb kab missile",
    "owner",
    Phrase(
        r"{air_strikes} <air_strikes>",
        "Russia also launched {air_strikes: 21} air strikes in the Kursk region, the General Staff said.",
        "The General Staff said Russian forces carried out {air_strikes: 97} airstrikes over the past day.",
        "Israel carried out 97 air strikes in Gaza.",
        "The General Staff said that Russian forces conducted {air_strikes: 22} airstrikes.",
        unless=r"\b(?:ukrainian|ukraine's|our|the) (?:air force|aviation|aircraft|warplanes|missile)[\w ]{0,30} (?:carried|launched|struck|made|conducted|delivered)|\b(?:on|at|against) (?:clusters|areas|concentrations|(?:the )?(?:enemy|russian|occupying|russians|invaders|occupiers)(?:'s?)? (?:troops|positions|forces|targets|personnel|facilities|army|concentrations?|clusters?|units))|us-led|coalition",
    ),
    Phrase(
        r"(?:aviation|air force|aircraft|warplanes|planes|jets) (?:(?:has |have |had |also )*(?:carried out|conducted|launched|made|delivered|performed|flew|flown) {air_strikes} strikes|(?:has |have |had |also )*(?:struck|bombed|hit) {air_strikes} times)",
        "Russian aviation conducted {air_strikes: 78} strikes, dropping {guided_bombs: 213} guided bombs.",
        "Ukrainian aviation conducted 11 strikes on areas where Russian personnel were concentrated.",
        "The General Staff counted {clashes: 141} clashes. Warplanes struck {air_strikes: 37} times, dropping {guided_bombs: 98} guided bombs.",
        "In the raid on the beach the jets struck 12 times, wrote the pilot in his memoir of the war.",
        needs=r"\b(?:russian?|enemy|occupiers?'?|invaders?'?)(?:'s)? (?:tactical )?(?:aviation|air force|aircraft|warplanes|planes|jets)|general staff|<clashes>",
        unless=r"\b(?:ukrainian|ukraine's|our|defen[cs]e forces'?) (?:\w+ )?(?:aviation|air force|aircraft|warplanes)|clusters|concentrat\w+",
    ),
    Phrase(
        r"{missile_strikes} (?:missile|rocket)(?: strikes?)? and {air_strikes} (?:<air_strikes>|air|aviation)",
        "The enemy launched {missile_strikes: two} missile and {air_strikes: 97} air strikes, the General Staff said.",
        "Pupils drilled for two missile and three air alerts before the term began.",
        unless=r"\b(?:alerts?|alarms?|sirens?)\b",
    ),
    Phrase(
        r"{air_strikes} (?:air|aviation|aerial)(?: strikes?)? and {missile_strikes} <missile_strikes>",
        "Over the past day, the Russians launched {air_strikes: 25} air and {missile_strikes: three} missile strikes, the General Staff said.",
        "Pupils drilled for three air and two missile alerts before the term began.",
        unless=r"\b(?:alerts?|alarms?|sirens?)\b|\b(?:ukrainian|ukraine's|our) (?:air force|aviation|aircraft|forces)[\w ]{0,30} (?:carried|launched|struck|made|conducted|delivered)",
    ),
    Phrase(
        r"{missile_strikes} <missile_strikes>",
        "Over the past day, Russia carried out {missile_strikes: one} missile strike and {air_strikes: 89} air strikes, the General Staff said.",
        "Two missile strikes in March destroyed the school, the court heard.",
        needs="general staff|clashes|guided bombs|kamikaze|<air_strikes>|shelling|past day|past 24 hours",
        unless=r"\bcourt\b|\b(?:ukrainian|ukraine's|our) (?:air force|aviation|aircraft|missile|forces|defen[cs]e|army|troops)[\w ]{0,30} (?:carried|launched|struck|made|conducted|delivered)",
    ),
    Phrase(
        r"<missile_strikes>(?:,? (?:using|with|involving|employing) <short>| \((?:with |using )?){missiles_used} <missiles>",
        "The enemy carried out {missile_strikes: one} missile strike using {missiles_used: three} missiles, the General Staff said.",
        "The court heard of a missile strike with two missiles that the accused had helped to aim.",
        needs="general staff|clashes|guided bombs|kamikaze|air ?strikes|shelling|past day",
    ),
    Phrase(
        r"(?:<missile_strikes>|# missile and # <air_strikes>)(?:(?!<launch>)[^;.!?\n]){0,140}?,? \(?(?:using|with|with the use of|involving|employing|deploying|used|deployed|for which it used) (?:a total of )?{missiles_used} <missiles>",
        "Russian troops carried out {missile_strikes: one} missile strike and {air_strikes: 89} air strikes on the positions of Ukrainian units, using {missiles_used: three} missiles and dropping {guided_bombs: 312} guided bombs.",
        "Yesterday, the enemy launched {missile_strikes: one} missile and {air_strikes: 75} air strikes, used {missiles_used: one} missile and dropped {guided_bombs: 212} guided bombs.",
        "The invaders launched {missile_strikes: two} missile strikes, deploying {missiles_used: three} missiles, and {air_strikes: 82} airstrikes, the General Staff said.",
        "The enemy launched {missile_strikes: 5} missile strikes (used {missiles_used: 11} missiles) and {air_strikes: 53} air strikes (including {guided_bombs: 82} KABs).",
        "The court heard of a missile strike and of two fires that the accused had set, using three missiles.",
        needs="general staff|clashes|guided bombs|kamikaze|air ?strikes|shelling|past day",
        unless=r"\bcourt\b",
    ),
    Phrase(
        r"(?:used|employed|using|fired|launched) {missiles_used} <missiles> in {missile_strikes} <missile_strikes>",
        "The enemy employed {missiles_used: three} missiles in {missile_strikes: two} missile strikes, the General Staff said.",
        "The novel has nobody who fired three missiles in two missile strikes.",
    ),
    Phrase(
        r"(?:dropp(?:ed|ing)|drops|using|with|us(?:ed|ing)|involving|releas(?:ed|ing)|launch(?:ed|ing)|and|fired) <short>{guided_bombs} <bombs>"
        + _HIT,
        "Russia carried out {air_strikes: 89} air strikes, dropping {guided_bombs: 112} guided bombs.",
        "Police found two pipe bombs.",
        "Moscow's air force dropped 14 guided bombs on its own territory, Kyiv said.",
        unless=r"\b(?:pipe|cluster|car|petrol|police|israel\w*)\b|" + _ON_ONE + _FALLEN,
    ),
    Phrase(
        r"{guided_bombs} (?=(?:[\w-]+ ){0,3}(?:guided|glide|gliding|kabs?\b))<bombs>" + _HIT,
        "Six guided bombs hit the town of Kramatorsk in the morning.",
        "The enemy is actively using aircraft, employing {guided_bombs: almost 50} guided aerial bombs.",
        "The museum has two aerial bombs.",
        unless=r"\b(?:(?:ukrainian|ukraine's|our) (?:aircraft|aviation|air force|planes|warplanes)|promis\w*|pledg\w*|donat\w*|purchas\w*|bought|package|deliver\w*|suppl\w+|produc\w+|stock\w*|air defen[cs]e (?:units|systems|forces|facilities|means|assets)|jdam|himars|hammer|aasm)\b|"
        + _ON_ONE
        + _FALLEN,
    ),
    Phrase(
        r"{guided_bombs} <bombs>(?: <short>)?? <aux>(?:dropped|used|launched|released|fired)",
        "The General Staff said {guided_bombs: 140} guided aerial bombs were dropped.",
        "In the Second World War 140 bombs were dropped on the port in one night.",
        unless=r"\b(?:pipe|cluster|car|petrol|police)\b|" + _ON_ONE,
    ),
)

FIRE = rules(
    "front line, drones and shelling",
    "en",
    "kamikaze fpv drone uav shell artillery mlrs rocket bombard loitering salvo fired",
    "owner",
    Phrase(
        r"{kamikaze_drones} <kamikaze>\b(?![ -](?:control|command|pilots?|operators?|crews?|launch|storage|workshops?|depots?|antennas?)\b)(?! (?:also |had |have )?(?:hit|struck|crashed|fell|landed|exploded|damaged|set|flew|reached|attacked|caused)\b| (?:for|per|to) (?:every|each|one|a single) )",
        "The general staff said Russia fired {shellings: more than 5,200} artillery shells and deployed {kamikaze_drones: close to 2,500} kamikaze drones.",
        "Russia launched {drones_launched: 81} kamikaze drones at Ukraine overnight, the air force said.",
        "A company at the front line has 40 FPV drones left, its commander said.",
        "Gunners on the front line hit four areas of concentration and two UAV control points.",
        "The aggressor's losses grow along the front line. One drone hit a warehouse in the port.",
        "There were {clashes: 90} clashes along the front. Two drones hit a power station in the east.",
        needs=FRONT,
        unless=r"\b(?:overnight|(?:this|last) night|air force|shot down|downed|intercepted|air defen[cs]e\w*|locationally|destroy(?:ed|ing)?|shahed\w*|losses|lost(?! #)|units?|(?:over|near|of) (?:moscow|belgorod|crimea))\b|# (?:uav|drone) strikes"
        + r"|\b(?:drones|uavs) (?:left|in (?:stock|reserve|store))\b|\b(?:received|donat\w*)\b|# (?:<tanks>|<armoured>|artillery (?:systems|pieces))"
        + r"|# (?:(?!kamikaze|fpv|loitering)[\w-]+ )*(?:drones|uavs) (?:(?:have |had )?(?:hit|struck|reached|entered|got through|crashed|fell)|(?:were |was )?(?:launched|sent|fired) (?:at|against|towards?|on) )\b",
    ),
    Phrase(
        r"(?:used|employed|deployed|launched|using|involved|engaged) <short>{kamikaze_drones} (?:loitering munitions|(?:kamikaze|combat|strike|attack|suicide) (?:drones|uavs)|fpv drones|fpvs)(?! (?:at|against|towards?) (?:ukraine|kyiv)\b)",
        "The invaders delivered {air_strikes: 22} air strikes on Khortytsia's troops and used {kamikaze_drones: 312} loitering munitions.",
        "The enemy made {air_strikes: 22} air strikes. It also used {kamikaze_drones: 305} combat drones and shelled settlements {shellings: over 3,600} times.",
        "Cadets used 12 FPV drones on the test range.",
        needs=r"<air_strikes>|<shellings>|<clashes>|shelled|front ?line|general staff",
        unless=r"\b(?:overnight|air force|shot down|downed)\b",
    ),
    Phrase(
        r"{kamikaze_drones} (?:(?:enemy|russian|of|fpv|strike)\s+)*(?:kamikaze|loitering)(?: \w+)?",
        "Russia used {kamikaze_drones: 3,100} kamikaze drones along the front over the past day, the General Staff said.",
        "The front line brigade has received 300 kamikaze drones from a fund, the general staff said.",
        needs=r"general staff|front ?line|along the front|clashes|engagements|shelling",
        unless=r"\b(?:air force|shot down|downed|intercepted|locationally|shahed\w*|losses|lost)\b"
        + r"|\b(?:received|donat\w*)\b",
    ),
    Phrase(
        r"\b(?:struck|attacked|hit) {kamikaze_drones} times (?:with|using) (?:kamikaze |fpv |attack )+(?:drones|uavs)",
        "The occupiers struck {kamikaze_drones: 651} times with kamikaze drones and fired {shellings: over 3,800} times at the positions of our troops.",
        "In the video game you hit two times with kamikaze drones.",
        needs=FRONT,
        unless=r"\b(?:district|community|city)\b",
    ),
    Phrase(
        r"{kamikaze_drones} (?:strikes|attacks) (?:by|with|using|of) kamikaze (?:drones|uavs)",
        "Yesterday the enemy made {air_strikes: 48} air strikes and {kamikaze_drones: more than 910} strikes by kamikaze drones, the General Staff said.",
        "The film has two attacks by kamikaze drones, the general staff of the festival said.",
        needs=FRONT,
        unless=r"\b(?:festival|overnight|air force)\b",
    ),
    Phrase(
        r"(?<!\bukrainian (?:forces|troops|army|artillery|gunners) (?:executed|carried out|conducted|made|delivered|fired) )(?<!\bukrainian (?:forces|troops|army|artillery|gunners) (?:have|had) (?:executed|carried out|conducted|made|delivered|fired) ){shellings} (?!and )<shellings>(?! (?:had |have )?(?:landed|fell|fallen|hit|struck|exploded)\b)(?! (?:for|to) (?:every|each)\b)",
        "The enemy carried out {shellings: over 5,000} shelling attacks, the General Staff said.",
        "Russia fired {shellings: close to 400} artillery shells at Ukrainian positions.",
        "The invaders used drones to hit our positions, and {shellings: over 3,000} shellings were carried out.",
        "In total, 29 munitions in 11 shellings were used against the villages of the region.",
        "Europe promised a million artillery shells.",
        "Russia fires seven shells for every one of Ukraine's, the minister said.",
        "Russia carried out {shellings: 22} shellings, the General Staff said, while Ukrainian forces have executed more than 30 shellings.",
        "The governor said the Ukrainian army attacked two districts of the Belgorod region, where it fired 28 artillery shells.",
        unless=_THEIRS
        + r"\b(?:million|billion|promis\w+|initiative|factory|plants?|monthly|calib\w+|deliver\w*|received|procure\w*|bought|buy|stocks?|per month|a month|czech|(?<!\bto )hit|north korea\w*|ammunition (?:plant|depot|production|factory|initiative)|(?<!#\x20(?:with|from|using)\x20)rocket artillery)\b|\bmunitions (?:in|during|in the course of) # shell",
    ),
    Phrase(
        r"{shellings} artillery (?:strikes|attacks|shellings) (?:were |was )?(?:made|carried out|delivered|launched|conducted) on (?:the )?(?:territor|area|settlement|village)",
        "{mlrs_shellings.subset: Three} MLRS shellings hit Novodanylivka, and {shellings: 216} artillery strikes were made on the territory of Stepove, the regional administration said.",
        "In the film two artillery strikes were made on the village in each act.",
        needs=r"\b(?:enemy|russian?|occupiers|invaders|governor|administration)\b",
        unless=_THEIRS + r"\bopera\b",
    ),
    Phrase(
        r"{shellings} artillery (?:strikes|attacks|shellings|rounds|shells) (?:hit|struck|targeted|covered|fell on|landed (?:in|on))\b(?! (?:an?|his|her|their)\b)",
        "Over the past day {shellings: 188} artillery strikes hit the territory of Orikhiv and Stepove, the regional administration said.",
        "In the opera two artillery strikes hit the stage in each act.",
        needs=r"\b(?:enemy|russian?|occupiers|invaders|governor|administration)\b",
        unless=_THEIRS + r"\bopera\b",
    ),
    Phrase(
        r"(?:shelled|fired(?: (?:on|at|upon))?|opened (?:(?:artillery|mortar|gun) )?fire(?: on| at)?|c[ao]me under (?:(?:artillery|enemy|russian|mortar) )*(?:fire|shelling)|bombarded|struck with artillery|attacked with artillery)(?: (?:(?!mlrs|multiple|rocket|jet )[^#;:.!?\n]){0,70}?)?? {shellings} times(?! (?:with|from|using|by|out of) <mlrs>)",
        "The invaders fired {shellings: over 5,100} times, including {mlrs_shellings.subset: 83} with MLRS.",
        "The invaders used {kamikaze_drones: 1,090} kamikaze drones and opened artillery fire {shellings: 402} times.",
        "Russian troops shelled settlements and positions {shellings: 4,870} times, including {mlrs_shellings.subset: 160} times with multiple rocket launchers.",
        "Ukrainian positions and towns came under fire {shellings: 4,870} times over the past day.",
        "He called the office 4,870 times.",
    ),
    Phrase(
        r"(?:carried out|launched|conducted|made) {shellings} (?:attacks|strikes|fire attacks) on (?:(?:the |our )?(?:troops'? |units'? )?positions[^#;.!?\n]{0,40}? (?:settlements|populated areas)|(?:settlements|populated areas)[^#;.!?\n]{0,40}? positions)",
        "The Russians involved {kamikaze_drones: 4,015} kamikaze drones and carried out {shellings: 2,870} attacks on settlements and positions of our troops.",
        "The invaders used {kamikaze_drones: 6,210} kamikaze drones and carried out {shellings: 2,907} attacks on our troops' positions and settlements.",
        "Surveyors made 12 strikes on the positions of old settlements with their hammers.",
        needs=FRONT,
        unless=r"\b(?:hammers|air|missile)\b",
    ),
    Phrase(
        r"(?:shelled|fired|opened fire)[^#;.!?\n]{0,50}? {mlrs_shellings} times (?:with|from|using|by) <mlrs>",
        "The enemy opened fire {mlrs_shellings.subset: 58} times with multiple launch rocket systems on positions of troops.",
        "Recruits fired three times with MLRS at the range before the minister came.",
    ),
    Phrase(
        r"{mlrs_shellings} (?:shellings?|rockets|attacks|strikes|salvo(?:e)?s|volleys|times|bombardments|shelling attacks|rounds) (?:with(?: the use of)?|from|using|by|involving) (?:<mlrs>|rocket artillery)",
        "The occupiers carried out {mlrs_shellings.subset: more than 60} attacks with multiple rocket launchers.",
        "Sappers lifted 60 rounds from multiple rocket launchers out of the lake.",
    ),
    Phrase(
        r"(?:(?:opened fire|fired|shelled|struck)(?: [^#;:.!?\n]{0,50}?)?? (?:with|from|using)|fired|used|employed|deployed)(?: (?:its|their|the))? <mlrs>(?: \(mlrs\))?(?: [^#;:.!?\n]{0,60}?)?? {mlrs_shellings} times",
        "The invaders carried out {air_strikes: 31} air strikes and opened fire with multiple launch rocket systems {mlrs_shellings.subset: over 65} times.",
        "The invaders made {air_strikes: 94} air strikes and fired multiple launch rocket systems {mlrs_shellings.subset: 128} times.",
        "At the jubilee the battery fired with MLRS three times, and not once at a target. Its gunner has moved house more than 12 times.",
        needs=FRONT,
        unless=r"\bjubilee\b",
    ),
    Phrase(
        r"<missile_strikes>[^#;.!?\n]{0,24}?,? # <air_strikes>,? (?:and|as well as) {mlrs_shellings} rocket (?:strikes|attacks|salvos)",
        "Russia carried out {missile_strikes: seven} missile strikes, {air_strikes: 34} air strikes, and {mlrs_shellings.subset: 59} rocket strikes over the past day, the General Staff said.",
        "In the video game a player has two missile strikes, 12 air strikes and three rocket strikes.",
    ),
    Phrase(
        r"<mlrs>(?: \(mlrs\))? (?:in|to (?:conduct|carry out|launch|make)|for) (?:a |another )?(?:further )?{mlrs_shellings} (?:more |other )?(?:attacks|strikes|shellings|times)",
        "Russian forces carried out {air_strikes: 31} airstrikes and used multiple-launch rocket systems to conduct {mlrs_shellings.subset: 52} attacks.",
        "Engineers tried the paint for rocket launchers in 12 shades.",
    ),
    Phrase(
        r"<shellings>,? (?:including|of which|among them) {mlrs_shellings.subset} (?:rockets?|(?:were )?rocket)(?! (?:strikes|attacks|factory))",
        "The General Staff said Russian forces had subjected troops and towns to {shellings: over 4,000} shellings, including {mlrs_shellings.subset: 112} rockets.",
        "The depot held shells, including two rocket motors.",
        needs="general staff|front|clashes|battles",
        unless=r"\b(?:depot|delivered|deliver\w*)\b",
    ),
    Phrase(
        r"{shellings} (?:attacks|strikes|times),? (?:including )?{mlrs_shellings.subset} (?:of (?:them|these|those|which) )?(?:(?:were|came) )?(?:with|from|using|by) <mlrs>",
        "It carried out {shellings: 3,712} attacks, {mlrs_shellings.subset: 79} of them with multiple launch rocket systems, the General Staff said.",
        "In the video game you make 12 attacks, two of them with multiple launch rocket systems.",
    ),
    Phrase(
        r"{mlrs_shellings} <mlrs> (?:attacks|shellings|strikes|salvos)",
        "The General Staff counted {mlrs_shellings.subset: about 70} MLRS attacks.",
        "The film opens with two MLRS strikes and ends at a wedding.",
    ),
    Phrase(
        r"(?:including|of them|of which|among them|, ?with) <short>{mlrs_shellings.subset}(?: (?:times|shellings|attacks|strikes|were|came|carried out|of them|launched|ones|shelling attacks))* (?:from|with|using|by|involving|made with|out of)? ?<mlrs>",
        "Russian forces carried out {shellings: over 5,000} shelling attacks, including {mlrs_shellings.subset: 160} from multiple launch rocket systems.",
        "Losses include two multiple rocket launchers.",
        unless=r"\b(?:lost|losses|destroyed)\b",
    ),
    Phrase(
        r"# <shellings>[^#;.!?\n]{0,40}?, {mlrs_shellings.subset} of (?:which|them|these) involv(?:ing|ed) <mlrs>",
        "The enemy carried out {shellings: 4,100} bombardments, {mlrs_shellings.subset: 98} of which involved multiple launch rocket systems.",
        "The film has 12 bombardments, two of which involved rocket launchers of wood.",
    ),
    Phrase(
        r"{mlrs_shellings.subset} (?:of (?:them|these|those|which) )?(?:were |came |was )?(?:carried out |conducted |made |launched )?(?:from|with|using|by)(?: the use of)? <mlrs>",
        "There were {shellings: 4,100} shelling attacks, {mlrs_shellings.subset: 98} of them with multiple launch rocket systems.",
        "The workshop repairs a dozen guns at a time, two of them from MLRS.",
        needs="<shellings>|shell(?:ed|s)|<attacks>|strikes|fired",
        unless=r"\b(?:lost|losses|destroyed)\b",
    ),
)

LISTED = rules(
    "front line, lists",
    "en",
    "clash engagement strike bomb kamikaze shell attack drone",
    "none",
    *(
        Phrase(
            rf"^\W*<{vocabulary}> ?(?:-|:) ?{{{metric}}}"
            + (
                r"(?:,? (?:of which|including|of them) {clashes} (?:in|near|on|around|at)\b)?"
                if metric == "clashes"
                else ""
            ),
            f"Front line over the past day, General Staff:\n- {named} - {{{metric}: 96}}",
            f"- {named} - see page nine",
            needs="clashes|engagements|general staff|front",
        )
        for metric, vocabulary, named in (
            ("clashes", "clashes", "combat clashes"),
            ("air_strikes", "air_strikes", "air strikes"),
            ("guided_bombs", "bombs", "guided bombs"),
            ("kamikaze_drones", "kamikaze", "kamikaze drones"),
            ("shellings", "shellings", "shellings"),
            ("missile_strikes", "missile_strikes", "missile strikes"),
        )
    ),
)

RULES = (LISTED, STRIKES, FIRE)
