"""Drones sent at Ukraine and their types, as English updates word it."""

from metrics.phrases import Phrase
from metrics.rules.air_attack.english_about import AFTER_DOWN, DRONES, FELLED, FRONT
from metrics.rules.english_about import rules

LAUNCHED = rules(
    "air attack, drones launched",
    "en",
    "drone uav unmanned shahed geran decoy launched sent attacked fired took_part involved",
    "owner",
    Phrase(
        r"<launch> <sent>{drones_launched} <drones>(?! (?:\(uavs\) |drones |uavs )?(?:(?:being|were|was|had been) )?(?:<down>|<stop>))",
        "Russia launched {drones_launched: 110} drones at Ukraine overnight, the air force said.",
        "Russian forces attacked Ukraine with {drones_launched: 63} Shahed-type attack drones and decoys overnight.",
        "Ukraine was attacked with {drones_launched: 17} drones overnight, the air force said.",
        "Ukraine fired {ukrainian_drones_launched: 30} drones at targets in Russia overnight, according to the governor.",
        "Ukraine's army used two hospitals as depots.",
        unless=FRONT + r"|\bkamikaze drones\b|\bloitering munitions\b",
    ),
    Phrase(
        r"<launch> <sent>{drones_launched} <drones>(?! (?:drones |uavs )?(?:(?:being|were|was|had been) )?(?:<down>|<stop>))",
        "Russia launched {drones_launched: 81} kamikaze drones at Ukraine overnight, the air force said.",
        "Russian invaders released {drones_launched: 75} Shahed kamikaze drones over Ukraine last night.",
        "Russia used kamikaze drones against two villages overnight.",
        needs=r"\b(?:overnight|(?:last|this) night|night of|air force|air defen[cs]es?)\b",
        unless=FRONT + r"|\bgeneral staff\b|# <air_strikes>",
    ),
    Phrase(
        AFTER_DOWN
        + r"(?<!\b(?:hits|strikes|impacts|debris) (?:from|of|by) )(?<!\bsent (?:russia|moscow) ){drones_launched} <drones><listed>(?: <pass>|, with [^#;.!?\n]{3,50}?)?,? (?:(?:were|was|had been|have been|are) )?(?:launched|fired|used|sent|directed|released|deployed|unleashed|employed|involved|detected|spotted|tracked|registered|recorded)\b(?! and (?:<down>|<stop>))(?! (?:as )?(?:hitting|striking|impacting))(?![^.;]{0,70}\b(?:unable|failed|failing|vanished|disappeared) )",
        "Ukraine's air force said {drones_launched: 37} drones were launched from three directions overnight.",
        "{drones_launched: More than 160} drones, with half being “Shaheds”, were launched against Ukraine last night.",
        "{drones_launched: Eighty-one} attack drones were used in the overnight attack.",
        "Ukraine says it downed {drones_shot_down: 33} Russian drones launched overnight.",
        "The 37 drones on show were sold.",
        unless=FRONT + r"|\bkamikaze drones\b|\bloitering munitions\b",
    ),
    Phrase(
        r"(?:with|including|including another|and|after|following)(?: another| a further)? {drones_launched} (?:launched|fired|sent) (?:from|towards?|at|overnight|against|in|over|into)\b",
        "Drones came from three sides, with {drones_launched: 133} launched from Kursk and Oryol, the air force said.",
        "Drone shows drew crowds, with 12 launched from the roof of the town hall.",
        needs=DRONES,
        unless=FRONT + r"|\bmissiles?\b|\brockets?\b|\bshows?\b",
    ),
    Phrase(
        r"(?:attack|assault|strike|raid|barrage|swarm|wave|salvo|attacks|onslaught|bombardment)(?! (?:uavs?|drones?|unmanned)\b)(?: |(?=,))(?:(?!of\b|with\b|by\b|using\b|on\b|hits\b|impacts\b)\w+ ){0,3}?(?:(?:on|against) (?:the )?(?:regions? of )?(?:ukraine|russia|kyiv|kiev|moscow|country|ukrainian \w+|russian \w+) (?=with|using|involving))?(?:, [\w' ]{3,40} said, )?(?:of|with|by|using|involving|consisting of|comprising|(?:that )?(?:included|involved|featured|comprised|consisted of)) <sent>{drones_launched} <drones>(?! (?:drones |uavs )?(?:(?:being|were|was|had been) )?(?:<down>|<stop>))",
        "The air force reported an overnight attack with {drones_launched: 92} drones of various types.",
        "In a drone attack conducted by Russian troops in waves, {drones_shot_down: 15} Shahed drones were destroyed, the air force said.",
        "Russia carried out an attack on the regions of Ukraine using {drones_launched: two hundred} attack drones, the president said.",
        "A swarm of {drones_launched: more than 100} drones was sent at Ukraine overnight.",
        "The overnight onslaught included missiles and {drones_launched: 20} drones, the air force said.",
        "A wave of two patients came in.",
    ),
    Phrase(
        r"(?:had |have )?(?:shot down|downed|destroyed|intercepted) <short>{drones_shot_down} <drones>[^#;:.!?\n]{0,40}? out of (?:a total of )?{drones_launched}",
        "Ukraine's military said it shot down {drones_shot_down: 21} drones overnight out of a total of {drones_launched: 43} launched by Russia.",
        "The interceptor has destroyed four drones in trials out of a total of six, its maker says.",
    ),
    Phrase(
        r"(?:total of|in all,?|altogether,?|in total,?) {drones_launched} launches <were> (?:recorded|registered|detected|counted|noted)",
        "Shaheds came from the south. A total of {drones_launched: 19} launches were recorded, the air force said.",
        "The drone club's total of 19 launches was recorded by a boy.",
        needs=DRONES + r" & \b(?:air force|occupiers|invaders|enemy|russians?|air defen[cs]e)\b",
        unless=r"\bmissiles?\b|\brockets?\b|\bclub",
    ),
    Phrase(
        r"(?:total of|in all,?|altogether,?|in total,?) {drones_launched} <drones>",
        "The air force counted a total of {drones_launched: 94} Shahed-type and decoy drones overnight.",
        "A total of 94 schools have been built.",
        unless=r"\b(?:shot down|downed|destroyed|intercepted|lost|jammed|suppressed|stopped|neutrali[sz]ed)\b",
    ),
    Phrase(
        r"(?:detect(?:ed|ing)|record(?:ed|ing)|track(?:ed|ing)|spotted|registered|counted|saw|faced|identified|observed|repelled an attack (?:by|of))(?! (?:and|or) (?:<down>|<stop>)) <short>{drones_launched} <drones>(?! (?:shot|downed|destroyed|lost))",
        "Ukraine's air force detected {drones_launched: 126} Russian drones overnight.",
        "Air defences detected and destroyed {ukrainian_drones_shot_down: 14} drones over the Voronezh region, its governor said.",
        "The radar tracked two storms.",
        "On the roof he counted 14 enemy drones that evening, and a bat.",
        "Radar crews counted {drones_launched: 108} drones overnight: {drones_shot_down: 35} shot down, {drones_lost: 58} gone astray, the air force said.",
        unless=r"\bfront ?line\b|\bin (?:half )?an hour\b|\b(?:he|she|i|we) (?:\w+ )?(?:counted|saw|spotted)\b|(?:counted|recorded|identified|registered) (?:the )?(?:<down>|<stop>)|\bhas (?:counted|recorded)\b",
    ),
    Phrase(
        r"(?<!\b(?:hits|impacts|strikes|crash|fall|remains|debris) )<of> (?:the )?{drones_launched} <drones>"
        + FELLED
        + r"(?: <short>)??,? {_}",
        "Of the {drones_launched: 70} drones launched overnight, {drones_shot_down: 46} were shot down.",
        "Of the 70 houses launched, 46 were sold.",
        needs="<launch>|overnight|attack|crossed the border|entered",
    ),
    Phrase(
        r"{_} (?:<drones> )?(?:overnight|in the night|at night|during the night),? and (?:with )?(?:a further|another|an additional) {drones_launched}(?: <drones>)? (?:during|in|by|over|on|through)",
        "Russia sent {drones_launched: 92} drones overnight and a further {drones_launched: 31} during the day, the air force said.",
        "The plant packed 92 drones overnight and a further 31 during the day, its director said.",
        unless=r"\b(?:packed|assembled|finished|repaired|loaded)\b",
        needs=DRONES,
    ),
    Phrase(
        r"(?:drone|uav) (?:\w+ )?(?:raid|attack|assault|strike)s?(?: <pass>)? (?:involved|used|included|consisted of|comprised|featured) <short>{drones_launched} <drones>",
        "Russia's nightly drone raid on Ukraine involved {drones_launched: 136} drones, the air force said.",
        "The drone attack in the film involved two drones, a crane and a great deal of smoke.",
    ),
    Phrase(
        r"attacked (?:overnight |again )?by <short>{drones_launched} <drones>",
        "The governor said the Rostov region was attacked by {ukrainian_drones_launched: more than 30} drones overnight.",
        "In the rehearsal the platoon was attacked by two drones that carried paint.",
    ),
    Phrase(
        r"{drones_launched}(?: <drones>)? (?:(?:were|had been|have been) (?:launched|sent|fired)|(?:have |had )?attacked|took part|were involved|entered|flew into)\b(?! by)",
        "In the New Year's night {drones_launched: 111} drones attacked Ukraine, the air force said.",
        "Air defence units shot down {drones_shot_down: 32} drones overnight. A total of {drones_launched: 53} were launched.",
        "A choir of 111 took part.",
        needs=DRONES,
        unless=r"\b(?:front ?lines?|missiles|boats|people|choir|belarus|romania|poland|shelled|mlrs|artillery)\b",
    ),
    Phrase(
        r"(?:russia|moscow|russian forces|the enemy) (?:had |has )?(?:launched|sent|fired) {drones_launched}(?=[.,;]|$| (?:in all|overnight|of them))",
        "Ukrainian air defences shot down {drones_shot_down: 36} drones. Russia had launched {drones_launched: 60}.",
        "Drone racing drew teams from all over: Russia had sent 12, the organisers of the drone race said.",
        needs=DRONES,
        unless=r"\bmissiles?\b",
    ),
    Phrase(
        r"\battack[^#;:.!?\n]{0,60}? (?:involved|involving|included|consisted of|comprised) {drones_launched} <drones>",
        "Russia's attack in the night to 8 December involved {drones_launched: 74} drones.",
        "The attack on the jeweller's shop involved two drones, bought second-hand, the detective said.",
    ),
    Phrase(
        r"<drones> (?:launched|sent|fired)(?: <pass>)?: ?(?:according to (?:the )?[\w' -]{3,40}, ?)?{drones_launched}(?=[.,;]|$)",
        "Drones launched at Ukraine overnight: according to the air force, {drones_launched: 135}.",
        "Drones launched from the roof of the fair: 12.",
        unless=FRONT + r"|\b(?:fair|race|show)\b",
    ),
    Phrase(
        r"^\W*(?:(?:a|answer)\W+)?(?:according to (?:the )?[\w' -]{3,40}, ?|(?:the |its )?(?:air force|military|army|ministry|it) (?:says|said|put it at|counted),? ){drones_launched}(?=[.,;]|$)",
        "How many drones did Russia launch at Ukraine overnight? A: According to the air force, {drones_launched: 92}.",
        "How many drones did they send up at the fair? A: According to the mayor, 92.",
        needs=r"\bhow many <drones> [^?.!]*\b(?:launch(?:ed)?|send|sent|fire|fired|use|used)\b(?:(?!\b(?:film|fair|race|show|game)\b)[^?.!])*\?[\W_]*(?:a|answer)?\W*[^?]*$",
        unless=r"\b(?:fair|race|show|mayor|produc\w+|make)\b",
    ),
    Phrase(
        r"all of the {drones_launched} (?:<drones> )?(?:launched|sent|fired)",
        "During the night {drones_shot_down: 46} enemy drones were shot down. That accounts for nearly all of the {drones_launched: 70} launched.",
        "All of the 70 drones sent to the brigade by its supporters were fitted with new cameras.",
        needs=DRONES,
    ),
    Phrase(
        r"<launch> <sent>{drones_launched} <drones>,? (?:and|as well as|plus) {drones_launched} <drones> of (?:an? |some )?(?:unidentified|unknown|unspecified|undetermined|other|another) types?",
        "Air defences downed all {drones_launched & drones_shot_down: nine} drones, the air force said. Russia used {drones_launched.subset: five} Shahed-type drones and {drones_launched.subset: four} drones of an unknown type.",
        "The film crew used five drones and four drones of another type, one of them painted.",
        unless=FRONT + r"|\bfilm",
    ),
    Phrase(
        r"(?:previous|earlier|last|former) record(?: <short>)?? (?:was|of|stood at) {drones_launched.comparison}(?: <drones>)?",
        "Russia launched {drones_launched: 612} drones overnight; the previous record was {drones_launched.comparison: 539} drones.",
        "The drone show in Lviv beat the previous record of 539 drones.",
        needs=DRONES,
        unless=r"\bshow\b|\bmissiles\b",
    ),
    Phrase(
        r"number of <drones>(?: <pass>)? (?:at|to|was|reached|stood at) {drones_launched}",
        "An air force spokesman put the number of drones launched overnight at {drones_launched: between 30 and 35}.",
        "The minister put the number of drones that the country makes each month at 40,000.",
    ),
    Phrase(
        r"(?:record|highest|largest|total) number of (?:<drones>|(?:drone |uav )?launches)[^#;:.!?\n]{0,60}? ?[-:(,] ?(?:a total of )?{drones_launched}(?: <drones>)?(?=[,.;)]|$| (?:overnight|in|over)\b)",
        "Russia launched a record number of drones at Ukraine overnight - {drones_launched: 472}, the air force said.",
        "The air force counted the highest number of drone launches for one night: {drones_launched: 355}.",
        "The factory turned out a record number of drones - 40,000.",
        needs=r"\b(?:air force|overnight|night|attack\w*|launch\w*)\b",
        unless=r"\b(?:factory|shot down|downed|destroyed|intercepted|jammed|suppressed|produc\w+)\b",
    ),
    Phrase(
        r"^\W*{drones_launched} <drones>",
        "The enemy attacked with {air_targets_launched: 433} air targets:\n- {cruise_missiles_launched: 31} cruise missiles;\n- {drones_launched: 402} attack drones.",
        "Schools have launched an appeal to buy these things:\n- 12 drones;",
        needs=r"(?:attack(?:ed)? |launched(?! an? (?:appeal|campaign|tender|call))|used|detected|tracked)[^.!?]{0,160}:\s*$",
    ),
    Phrase(
        r"(?:last night|overnight|tonight|this night|during the night|in one night)(?: alone)?,? there were {drones_launched} <drones>(?=[.,;]|$| (?:and|in|of|against|over|along|plus)\b)",
        "Russia has not stopped its attacks. Last night alone there were {drones_launched: about 280} drones, most of them Shaheds.",
        "Overnight there were 280 drones over the harbour, each with a lamp, in the show of lights.",
        needs=r"\b(?:russia\w*|enemy|occupiers|air force|president|zelensk\w+)\b",
        unless=r"\b(?:shot down|downed|destroyed|intercepted|show|lamp)\b|" + FRONT,
    ),
    Phrase(
        r"{drones_launched}-(?:drone|uav)s? (?:attack|barrage|assault|swarm|raid|strike)",
        "A {drones_launched: 120}-drone barrage was sent at Ukraine overnight, the air force said.",
        "A 12-bed ward was opened.",
    ),
    Phrase(
        r"(?<!remaining )(?:about|around|some|over|more than|at least|nearly|almost)? ?{drones_shahed_type} (?:(?:of (?:them|these|those|which|the drones|the uavs))(?:,? (?:were|being|are))?|(?:more )?(?:were|are)) (?:of (?:the )?)?(?:iranian )?\"?shahed(?:s|-type|\"? drones?|\"? uavs?|-\d+)?(?![-\d])",
        "Russia launched {drones_launched: 211} drones, {drones_shahed_type.subset: about 140} of them Shaheds.",
        "Russia launched {drones_launched: 211} drones, some of them Shaheds.",
        "The army bought 211 drones for target practice, about 140 of them Shaheds made of foam.",
    ),
    Phrase(
        r"<drones>,? (?:including|among them|of which) <short>{drones_shahed_type} shaheds?",
        "Russia launched {drones_launched: 324} drones, including {drones_shahed_type.subset: around 250} Shaheds.",
        "Russia launched {drones_launched: 324} drones, including Shaheds.",
        "The exhibition in Lviv has 12 drones, including four Shaheds.",
    ),
    Phrase(
        r"{drones_jet_powered} (?:of (?:them|these|those|which)(?: (?:were|being|are))? )?(?:(?:were )?jet-powered|(?:had|with|have) jet engines)",
        "Russia used drones overnight, of which {drones_shahed_type.subset: some 150} were Shaheds, {drones_jet_powered.subset: 40} of those jet-powered.",
        "Russia launched {drones_launched: 90} drones overnight, {drones_jet_powered.subset: six} of them jet-powered.",
        "Jet-powered drones are faster.",
    ),
)

RULES = (LAUNCHED,)
