"""Russia's claims of Ukrainian drones, missiles and losses, where the wording is not the mirror of Ukraine's reports."""

from metrics.phrases import Phrase
from metrics.rules.english_about import rules

_DOWN = r"(?:<down>|<stop>|air defen[cs]e|<lost>)"
_OVER = r"(?:each |apiece )?(?:- )?(?:each )?(?:were |was )?(?:<aux>(?:<down>|(?<!or )(?:neutrali[sz]ed|suppressed|jammed|stopped|thwarted)(?! or\b)|came down|come down|(?<=\b(?:each|apiece) )fell|fell(?= over\b)) )?(?:over|in|above|near|on the territory of|off)"
# Where drones were on their way to, before the place where they fell.
_BOUND = r"(?:,? (?:(?:which|that) (?:was|were) )?(?:flying|heading|headed|bound) (?:for|to|towards?) (?:the )?\w+,?(?: -)?)?"
# Ukraine counts those "shot down or jammed" apart.
_JAMMED = r"\b(?:shot down|downed|destroyed|intercepted|brought down)(?: or |/|, | and )(?:were |was )?(?:jam|suppress|neutrali|disabl)\w+ (?:in|over) (?:the )?(?:north|south|east|west|cent)|\bair force\b[^.;!?]{0,120}\b(?:neutrali[sz]ed|suppressed|jammed)\b"
# Regions that the ministry lists by their bare names.
_REGIONS = r"\b(?:belgorod|bryansk|kursk|voronezh|rostov|oryol|orel|tula|kaluga|smolensk|leningrad|krasnodar|crimea|tatarstan|saratov|volgograd|astrakhan|tambov|lipetsk|ryazan|samara|tver|pskov|novgorod|penza|ulyanovsk|vladimir|yaroslavl|moscow)"

AIR = rules(
    "attacks on Russia, drones",
    "en",
    "drone uav unmanned over above near _in_ off on_the_territory",
    "opponent",
    Phrase(
        rf"(?<!\b(?:kill|killed|killing|injur\w+|wound\w+|hurt|dead|left|damag\w+)(?: \w+)? )(?<!\b(?:kill|injur|wound)\w+ # (?:\w+ )?and )(?<!(?:people|killed|injured|wounded) and ){{ukrainian_drones_shot_down}}(?: (?:more|others?|of (?:them|which|these|those)|of (?:the|these) drones|<drones>))?(?: (?:in|at) # (?:<locations>|districts|areas|settlements))?{_BOUND},? {_OVER} (?!(?:the |its |their )?(?:(?:north|south|east|west|cent(?:er|re))(?=,| and| of (?:the country|ukraine)\b)|neighbou?ring|surrounding|adjacent|outlying|several\b(?! russian)|various\b(?! russian)|multiple\b(?! russian)|many\b|country(?:'s)?\b|past|last|previous|course|night|day|period|next|weekend|week|month|air|airspace|sky|front|same|other|ukraine|hours?|total|all|one|each(?! of (?:the )?[^#;.!?\n]{{3,60}} (?:regions|oblasts)\b)|every|recent|response|(?:serious|critical|grave|stable|severe|moderate|intensive|satisfactory)\b|hospitals?|custody|attacks?|raids?|assault|barrage|strikes?|largest|latest|operation|overnight|combined|massive|evening|morning|24|\d+|space|meantime|same timeframe|which|what|late|early|mid|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|addition|fact|reply|an? |#)\b)(?:the )?(?:(?:territory|waters?|airspace|skies) of )?(?:the )?\w[\w-]+",
        "Russian air defences destroyed {ukrainian_drones_shot_down: 56} Ukrainian drones overnight: {ukrainian_drones_shot_down: 11} over the "
        "Belgorod Region, {ukrainian_drones_shot_down: 28} over the Voronezh Region and {ukrainian_drones_shot_down: 17} over the Rostov Region.",
        "The ministry said {ukrainian_drones_shot_down: nine} Ukrainian drones were destroyed, {ukrainian_drones_shot_down: five} over the Tula Region and {ukrainian_drones_shot_down: two} over each of the Oryol and Tambov Regions.",
        "Two bridges over the Don are closed.",
        "Drones were shot down at night. Ukrainian troops repelled {attacks_repelled: 17} attacks near Lyman and {attacks_repelled: six} near Toretsk.",
        "Air defences shot down {drones_shot_down: 40} drones overnight, the air force said. Three people were injured in Kharkiv, and four in Chuhuiv.",
        needs=rf"{_DOWN} & <drones>",
        unless=_JAMMED
        + r"|^(?!.*\b(?:drones?|uavs?|unmanned)\b).*(?:<clashes>|<attacks>|<missiles>)"
        + r"|^(?!.*\b(?:drones?|uavs?|unmanned)\b).*\b(?:soldiers|servicemen|servicem\w+|troops|personnel|militants|battle ?groups?)\b"
        + r"|^(?!.*\b(?:drones?|uavs?|shot|downed|destroyed|intercepted)\b).*\b(?:injured|wounded|killed|hurt)\b|\b(?:ukraine's air force|bridges?|flights?|airports?|homes|launched from(?! (?:the )?(?:temporarily )?(?:occupied|annexed|crimea)[^:;.]{0,60} (?:shot down|downed|destroyed|were)\b))\b|\b(?:fighter jets|warplanes|helicopters|bombers|aircraft|fighters) ?[-:,] #",
    ),
    Phrase(
        r"(?:[,;]|\band) (?:in|over) (?:the )?(?:(?!#)[\w-]+ ){1,2}(?:region|oblast),? {ukrainian_drones_shot_down}(?=[.,;]|$| and (?:in|over)\b)",
        "In the Kursk region {ukrainian_drones_shot_down: 12} drones were destroyed, in the Belgorod region {ukrainian_drones_shot_down: nine} and over the Tula region {ukrainian_drones_shot_down: four}.",
        "In the Kursk region 12 drones for farms were sold, in the Belgorod region nine.",
        needs=rf"{_DOWN} & <drones>",
        unless=r"\b(?:people|killed|injured|wounded|settlements|villages|buildings|sold)\b",
    ),
    Phrase(
        r"repel(?:led|s|ling)? (?:an? |the )?(?:\w+ )?(?:attack|raid)s? (?:by|of|from|involving) {ukrainian_drones_shot_down} <drones>(?: that (?:were|was))? (?:heading|flying|headed|bound) (?:for|to|towards?) ",
        "The mayor said air defences had repelled an attack by {ukrainian_drones_shot_down: two} drones flying towards Moscow.",
        "The keeper repelled an attack by two gulls flying towards her sandwich, and a drone filmed it.",
    ),
    Phrase(
        r"# (?:<drones>|over [^#;.!?\n]{3,30}?)(?: [^#;.!?\n]{3,40}?)?,? (?:and|while) (?:it |they |(?:had |have |has )?)*(?:electronically )?(?:jammed|suppressed) (?:another |a further )?{ukrainian_drones_shot_down}(?: (?:more|others|<drones>))?(?=[.,;]|$)",
        "Russia's defence ministry said air defences shot down {ukrainian_drones_shot_down: 10} drones and it had electronically jammed another {ukrainian_drones_shot_down: three}.",
        "The club flew ten drones and jammed another three.",
        needs=r"\b(?:russia\w*|moscow)\b.*\bministry|\bministry\b.*\brussia & <down>",
        unless=r"\bair force\b|\bukrainian (?:military|air)",
    ),
    Phrase(
        r"{ukrainian_drones_shot_down} of (?:the|these) (?:vehicles|devices|craft|aircraft|uavs) <were> (?:<down>|<stop>)",
        "Russia's ministry counted unmanned aerial vehicles near Crimea and said {ukrainian_drones_shot_down: four} of the vehicles were destroyed over the peninsula.",
        "The farm has unmanned aerial vehicles; four of the vehicles were destroyed by frost.",
        needs=r"(?:russia\w*|moscow)\b.*\bministry|\bkiev regime & <drones>",
        unless=r"\bfrost\b",
    ),
    Phrase(
        r"{ukrainian_drones_shot_down} of (?:the|these) <drones> were shot (?:over|in|near)",
        "The defence ministry said {ukrainian_drones_shot_down: 46} of the drones were shot over the Kursk region.",
        "Of the drones, 46 of the pictures were shot over the bay.",
    ),
    Phrase(
        r"(?:,|and|while|with) (?:another |a further |the (?:other|remaining) )?{ukrainian_drones_shot_down} (?:more |others? |<drones> |were (?:<down>|<stop>) )?(?:over|in) (?:#|several|other|various|neighbouring)(?: other| more)? (?:russian )?(?:regions|oblasts|provinces)",
        "Russia said it destroyed {ukrainian_drones_shot_down: 20} drones over the Moscow region and {ukrainian_drones_shot_down: 124} more in other regions.",
        "Russia says its farms have drones in Tula and five plants in other regions.",
        needs=r"\brussian?\b & <drones>",
        unless=r"\b(?:ukraine|ukraine's air force|people|injured|killed)\b",
    ),
    Phrase(
        r"(?:regions?|oblast|krai|territory|republic|crimea|sea) (?:accounted for|saw|(?:followed|came (?:next|second|third)|was (?:next|second)) with) {ukrainian_drones_shot_down}(?:(?: of (?:them|these)| more)?,? and (?:the )?[^#;:.!?\n]{3,40} (?:for )?{ukrainian_drones_shot_down})?(?=[.,;]|$)",
        "Russia said {ukrainian_drones_shot_down: 60} Ukrainian drones were shot down; the Volgograd region accounted for {ukrainian_drones_shot_down: four} and the Bryansk region for {ukrainian_drones_shot_down: three}.",
        "Of the drones that the farm knocked out of use, the Volgograd region accounted for four.",
        needs=rf"{_DOWN} & <drones>",
        unless=r"\b(?:people|killed|injured|wounded|farms?)\b",
    ),
    Phrase(
        r"(?:regions?|oblasts?|krais?|provinces?) (?:each )?saw {ukrainian_drones_shot_down} (?:<drones> )?(?:each|apiece)\b(?! (?:hit|strike|crash|launch))",
        "Russia said {ukrainian_drones_shot_down: 31} Ukrainian drones were shot down, {ukrainian_drones_shot_down: 28} of them over the Tula region. The Kaluga, Tambov and Penza regions saw {ukrainian_drones_shot_down: one} drone each.",
        "Drones were shot down over Tula. The Kaluga and Penza regions saw two fires each.",
        needs=rf"{_DOWN} & <drones>",
        unless=r"\b(?:people|killed|injured|wounded|fires?|festivals?)\b",
    ),
    Phrase(
        r"(?:regions?|oblasts?|krais?|territory|republics?|crimea|sea) (?:accounted for|saw) {ukrainian_drones_shot_down} of (?:these|those|the) <drones>"
        + r"(?:,? (?:and )?(?:the )?[^#;:.!?\n]{3,60} for {ukrainian_drones_shot_down}(?: (?:each|apiece))?)?" * 4
        + r"(?=[.,;]|$)",
        "Air defences destroyed {ukrainian_drones_shot_down: 44} drones, Russia's ministry said. The Rostov Region accounted for {ukrainian_drones_shot_down: 23} of these UAVs, Oryol Region for {ukrainian_drones_shot_down: nine}, and the Kursk and Tula Regions for {ukrainian_drones_shot_down: six} apiece.",
        "Drones destroyed weeds. The Rostov Region accounted for 23 of these farms.",
        needs=rf"{_DOWN} & <drones>",
        unless=r"\b(?:people|killed|injured|wounded|farms?)\b",
    ),
    Phrase(
        r"(?:batch|group|wave|swarm)(?:es)? of {ukrainian_drones_shot_down} <drones> <were> <down>",
        "The mayor of Moscow said another batch of {ukrainian_drones_shot_down: 11} drones was also later shot down.",
        "A batch of 11 letters on drones was destroyed by the office.",
        unless=r"\b(?:show|ukraine's air force)\b",
    ),
    Phrase(
        r"(?:(?:regions?|oblasts?|krais?|territory|republics?|crimea|provinces?|sea)|regions of [\w-]+) \({ukrainian_drones_shot_down}\)",
        "The ministry said {ukrainian_drones_shot_down: 61} Ukrainian drones were shot down, more of them in Volgograd Oblast ({ukrainian_drones_shot_down.subset: four}) and Bryansk Oblast ({ukrainian_drones_shot_down.subset: three}).",
        "Air defences destroyed drones in the regions of Tula ({ukrainian_drones_shot_down: 4}) and over the Black Sea ({ukrainian_drones_shot_down: 6}), the Russian ministry said.",
        "The club flies drones in Volgograd Oblast (four) and in Bryansk Oblast (three).",
        needs=rf"{_DOWN} & <drones>",
        unless=r"\b(?:people|killed|injured|wounded|dead|clubs?)\b",
    ),
    Phrase(
        rf"{_REGIONS}(?: region)?(?: \({{ukrainian_drones_shot_down}}\)| ?[-:] {{ukrainian_drones_shot_down}}(?=[,.;]|$| and))",
        "Air defences destroyed drones over seven regions - Oryol ({ukrainian_drones_shot_down: 4}), Kursk ({ukrainian_drones_shot_down: 3}) and Tula ({ukrainian_drones_shot_down: 12}), the Russian ministry said.",
        "Russia said its air defences destroyed {ukrainian_drones_shot_down: 19} drones: Bryansk - {ukrainian_drones_shot_down: 15}, Tula - {ukrainian_drones_shot_down: 4}.",
        "The club has flown drones in Oryol (4), Kursk (3) and Tula (12).",
        needs=rf"{_DOWN} & <drones>",
        unless=r"\b(?:people|killed|injured|wounded|dead|clubs?|flights?|airports?)\b",
    ),
    Phrase(
        r"(?:<down> <fallen>)?including {ukrainian_drones_shot_down.subset} (?:<drones>,? )?(?:(?:which|that|as they|as it) (?:were|was) )?(?:moscow-bound|(?:heading|flying|headed|bound|en route|approaching)(?: (?:for|to|towards?))? (?:moscow|the (?:russian )?capital))",
        "Air defences destroyed {ukrainian_drones_shot_down: 44} Ukrainian drones: {ukrainian_drones_shot_down: 41} over the Bryansk Region and {ukrainian_drones_shot_down: three} over the Moscow Region, including {ukrainian_drones_shot_down.subset: one} Moscow-bound.",
        "The board lists nine trains, including two heading for Moscow.",
        needs=rf"{_DOWN} & <drones>",
    ),
    Phrase(
        r"(?:,|:| -|,? and|,? with) {ukrainian_drones_shot_down}(?: (?:more|others?|of them))? (?:(?:that|which) (?:were|was) )?(?:(?:heading|flying|headed|bound|en route|moving|on (?:their|its|the|an) (?:way|approach))(?: (?:for|to|towards?))?|approaching|targeting|aimed at|attacking) (?:moscow|the (?:russian )?capital)",
        "Russia said it downed {ukrainian_drones_shot_down: 17} Ukrainian drones: {ukrainian_drones_shot_down: 14} over Crimea, and {ukrainian_drones_shot_down: three} that were heading for the capital.",
        "Air defences destroyed {ukrainian_drones_shot_down: 55} Ukrainian drones, {ukrainian_drones_shot_down: 41} over the Bryansk region and {ukrainian_drones_shot_down: 14} on their approach to Moscow, the Russian ministry said.",
        "Drones filmed the knocked-out bridge, two lorries on the road, and three heading for Moscow.",
        needs=rf"{_DOWN} & <drones>",
        unless=r"\b(?:lorries|trains|flights?|people|delegations?)\b",
    ),
    Phrase(
        r"{ukrainian_drones_shot_down} <drones>(?: <short>)? (?:heading|flying|headed|bound) (?:for|to|towards?) (?:moscow|the (?:russian )?capital)",
        "The mayor said {ukrainian_drones_shot_down: four} drones heading for Moscow were shot down.",
        "Two drones for sale in Moscow.",
    ),
)

# "87 drones", says the ministry that shot them down.
_MINISTRY = r"(?:(?:russia(?:'s|n)?|moscow's) (?:ministry of defen[cs]e|(?:defen[cs]e |military )?ministry|mod)|(?<!ukrainian )(?<!ukraine's )(?<!kyiv's )defen[cs]e ministry|the ministry)"
_COUNTS = r"(?:reports?|reported|counted|counts|announced|claimed|claims|recorded|listed|tallied|spoke of|told of|(?:put|gave) the (?:\w+ )?(?:number|tally|total|count) (?:at|as)|said)"
_NOT_FALLEN = r"\b(?:launch\w*|attack(?:ed)? (?:\w+ )?with|sent|used|fired|produc\w+|hit|struck|flew|arrived|transfer\w*|deliver\w*|exhibition|factory|lost|hundreds)\b"
COUNTED = rules(
    "attacks on Russia, drones that its ministry counts",
    "en",
    "report count announc claim record list tall spoke told put gave said says total number figure",
    "opponent",
    Phrase(
        rf"{_MINISTRY}[^#.;:!?\n]{{0,60}}?\b{_COUNTS} (?:a |the )?(?:total (?:of )?)?{{ukrainian_drones_shot_down}} (?:ukrainian )?<drones>(?=[.,;!?]|$| (?:overnight|in (?:the|a|one|all)|over|above|across|during|for|by|between|on|that day|the day)\b)",
        "Russia's defence ministry reported {ukrainian_drones_shot_down: 63} drones overnight, nine of them near Moscow.",
        "On Friday the Russian ministry had counted a total of {ukrainian_drones_shot_down: 41} Ukrainian drones in the course of the day.",
        "The defence ministry reported 40 drones in the exhibition.",
        unless=_NOT_FALLEN,
    ),
    Phrase(
        rf"(?:count|total|number|figure|tally)(?: (?:for the (?:whole )?country|nationwide|overall))? (?:was|stood at|came to|reached) {{ukrainian_drones_shot_down}},? (?:the )?{_MINISTRY} (?:\w+ )?(?:said|says|reported|reports)\b",
        "The governor said {ukrainian_drones_shot_down: 25} drones had been destroyed over Ryazan. Nationwide the count was {ukrainian_drones_shot_down: 115}, the Russian defence ministry said.",
        "The drones of the show flew on. The count was 115, the Russian defence ministry said of its guests.",
        needs=r"(?s)<drones>(?:(?!\b(?:missiles|soldiers|troops|guests|show)\b).){0,160}$",
        unless=r"\bguests\b",
    ),
    Phrase(
        rf"{{ukrainian_drones_shot_down}} (?:ukrainian )?<drones>(?: (?:overnight|in the night|during the (?:day|night)|(?:over|above) [^#.,;!?\n]{{3,60}}))?,? {_MINISTRY} (?:\w+ )?(?:said|says|reported|reports|counted|announced)\b",
        "The tally was {ukrainian_drones_shot_down: 52} drones overnight, Russia's defence ministry said.",
        "The exhibition has 52 drones, the Russian defence ministry said.",
        unless=_NOT_FALLEN,
    ),
)

# What only Ukraine fires in this war.
_WEAPONS = r"(?:himars|atacms|storm shadow|scalp|neptune(?:-md)?|vilkha|olkha|alder|hrim-2|grom-2|tochka-u|smerch|uragan|vampire|grad|flamingo|peklo|harm|m142|gmlrs)"
_NAMED = rf"(?:(?:(?:u[._]?s[._]?|american|british|french|western|czech|ukrainian)(?:[ -](?:made|built|supplied))?|long-range|air-launched|cruise|guided|tactical|ballistic|operational-tactical|anti-ship|anti-radar) )*{_WEAPONS}(?: (?:mlrs|multiple rocket launcher|cruise|guided|tactical|ballistic|long-range|anti-ship|operational-tactical))*"

MISSILES = rules(
    "attacks on Russia, missiles",
    "en",
    "himars atacms shadow scalp neptune vilkha olkha alder tochka smerch uragan vampire flamingo harm grom hrim grad peklo gmlrs",
    "opponent",
    Phrase(
        rf"{{ukrainian_missiles_shot_down}} (?:rockets?|missiles?|projectiles?|shells?|rounds) (?:of|for|from|fired (?:from|by)) (?:the )?{_NAMED}",
        "The ministry said {ukrainian_missiles_shot_down: 12} rockets of the HIMARS and Olkha multiple-launch systems were intercepted.",
        "The depot holds 12 rockets of the Grad system.",
        needs=r"<down>|interception|destruction|downing",
        unless=r"\b(?:launched|fired|gave|deliver\w*|suppl\w+|hit|struck|package|would|depot|wall)\b(?![^.;!?]{0,60}\b(?:shot down|downed|intercepted|destroyed)\b)",
    ),
    Phrase(
        rf"{{ukrainian_missiles_shot_down}} {_NAMED}(?:(?:,| and|, and) {_NAMED})* (?:rockets?|missiles?|projectiles?|shells?|rounds)(?! (?:launchers?|systems?))",
        "The Russian defence ministry reported shooting down {ukrainian_missiles_shot_down: two} British-made Storm Shadow missiles, {ukrainian_missiles_shot_down: six} HIMARS rockets and {ukrainian_drones_shot_down: 67} drones.",
        "Russian air defence intercepted {ukrainian_missiles_shot_down: 11} HIMARS and Uragan rockets, the ministry said.",
        "Russian forces had shot down {ukrainian_missiles_shot_down: eight} U.S.-made ATACMS missiles, the ministry said.",
        "Britain gave Kyiv 12 Storm Shadow missiles in the spring.",
        "The destruction at the plant, Russia said, was done by Kyiv, which used three Storm Shadow missiles.",
        needs=r"<down>|interception|destruction|downing",
        unless=r"\b(?:launched|fired|used(?! by)|gave|deliver\w*|(?<!-)suppl\w+|hit|struck|package|would)\b(?![^.;!?]{0,60}\b(?:shot down|downed|intercepted|destroyed)\b)",
    ),
)

OVER = rules(
    "attacks on Russia, missiles by place",
    "en",
    "missile rocket",
    "opponent",
    Phrase(
        r"<down> <fallen># <missiles> (?:over|in|near|above|off) [^#;.!?\n]{3,40}?(?:,|,? and) (?:another )?{ukrainian_missiles_shot_down} (?:more )?(?:over|in|near|above|off)\b",
        "Russia's defence ministry said it shot down {ukrainian_missiles_shot_down: six} missiles over the Sea of Azov and {ukrainian_missiles_shot_down: three} over the Belgorod region.",
        "The brochure has six missiles knocked out of use in Rome and three over the river.",
        unless=r"\bbrochure\b|<drones>",
    ),
    Phrase(
        r"<down> <fallen># <missiles> (?:over|in|near|above|off) [^#;.!?\n]{3,40}?, # (?:more )?(?:over|in|near|above|off) [^#;.!?\n]{3,40}?,? and (?:another )?{ukrainian_missiles_shot_down} (?:more )?(?:over|in|near|above|off)\b",
        "The air force shot down {missiles_shot_down: six} Russian missiles in the Odesa region, {missiles_shot_down: four} in the Poltava region and {missiles_shot_down: one} in the Sumy region.",
        "The brochure has six missiles knocked out of use in Rome, three in Paris and one over the river.",
        unless=r"\bbrochure\b|<drones>",
    ),
)

_SUNK = r"(?:<were> )?(?:<down>|<stop>|sunk|blown up)"

SEA = rules(
    "attacks on Russia, sea drones",
    "en",
    "sea_drone naval unmanned uncrewed crew usv boat surface sunk destroyed drones blown",
    "opponent",
    Phrase(
        r"(?:<down>|neutrali[sz]ed|sank|sunk|sinking|blew up|blown up) <gap>{ukrainian_sea_drones_destroyed} <sea_drones>",
        "Russian warships sank {ukrainian_sea_drones_destroyed: four} drone boats off Novorossiysk, the Russian ministry said.",
        "Russia's defence ministry said it destroyed {ukrainian_sea_drones_destroyed: 10} unmanned boats in the Black Sea.",
        "The navy showed two unmanned boats.",
    ),
    Phrase(
        r"{ukrainian_sea_drones_destroyed} <sea_drones>(?: <pass>)? <were> (?:(?:detected|spotted|found|located|discovered|identified)(?: <short>)? and (?:then )?)?(?:<down>|<stop>|sunk|blown up|sent to the bottom)",
        "Overnight {ukrainian_sea_drones_destroyed: 10} Ukrainian naval drones were destroyed, the Russian defence ministry said.",
        "The ministry said {ukrainian_sea_drones_destroyed: nine} Ukrainian naval drones were neutralised in the Black Sea.",
        "The fleet said {ukrainian_sea_drones_destroyed: four} boats without crews were spotted by patrol aircraft and destroyed.",
        "Two naval drones were destroyed in a fire at the shipyard that makes them.",
    ),
    Phrase(
        r"{ukrainian_sea_drones_destroyed} <sea_drones>,? (?:both of )?(?:which|that) (?:<were> )(?:(?:detected|spotted|found) and )?(?:<down>|<stop>)",
        "Ukraine tried to attack the port overnight with {ukrainian_sea_drones_destroyed: two} unmanned boats, which were detected and destroyed by warships, Russia's defence ministry said.",
        "The yard built two unmanned boats, which were destroyed in a fire at the fair.",
        needs=r"\brussian?\b|\bmoscow\b",
        unless=r"\bfair\b",
    ),
    Phrase(
        rf"{{ukrainian_sea_drones_destroyed}} of (?:the|these|those|them) ?(?:(?:sea |naval )?drones|vessels|boats|craft)?,? (?:{_SUNK})(?:,? [^#;.!?\n]{{1,60}})?|(?:<down>|sank|blew up) {{ukrainian_sea_drones_destroyed}} of (?:the|these|those|them)(?: (?:(?:sea |naval )?drones|vessels|boats|craft))?(?=[,.;]|$)|{{ukrainian_sea_drones_destroyed}} (?:more |others )?(?:{_SUNK})",
        "Sea drones came towards Novorossiysk overnight. {ukrainian_sea_drones_destroyed: Six} of the drones were destroyed, Russia's defence ministry said.",
        "Drone boats were hunted down off Crimea: {ukrainian_sea_drones_destroyed: 11} were destroyed, the Russian ministry said.",
        "Russia's navy lent its sea drones. Six of the drones were destroyed in the film.",
        needs=r"(?s)^(?=.*\b(?:russia\w*|moscow|fleet)\b)(?=.*(?:\b(?:sea|naval|marine|surface|seaborne|unmanned|uncrewed|crewless) (?:drones|boats|vessels)|\bdrone boats)\b(?:(?!\b(?:drones|uavs|missiles)\b).){0,120}(?:#|[\w-]+)(?: of (?:the|these|those|them))?(?: (?:sea |naval )?drones)?[^.]{0,90}\W*$)",
        unless=r"\b(?:houses?|people|buildings?|homes|tanks|cars)\b",
    ),
    Phrase(
        r"<drones>,? (?:and|as well as|along with) {ukrainian_sea_drones_destroyed} <sea_drones>",
        "Russian air defences shot down {ukrainian_drones_shot_down: 40} drones and {ukrainian_sea_drones_destroyed: two} naval drones, the ministry said.",
        "The coastguard used drones and two naval drones to find the boat that the storm had knocked out.",
        needs="<down>",
    ),
    Phrase(
        r"(?:,|\band|\bas well as|\balong with|\bplus|\btogether with) (?:another |also )?{ukrainian_sea_drones_destroyed} <sea_drones>(?! (?:hit|struck|attacked|damaged|got|reached))",
        "Moscow said {ukrainian_drones_shot_down: 26} Ukrainian drones had been destroyed overnight, {ukrainian_drones_shot_down: 11} of them over Kursk, as well as {ukrainian_sea_drones_destroyed: two} naval drones in the Black Sea.",
        "The storm destroyed the pier, and two naval drones that were moored there sank.",
        needs=r"\b(?:russian?|moscow)\b & <drones>",
        unless=r"^(?!.*<down>)|\b(?:(?<!along )(?<!together )with|sent|launched|used) (?:another |also )?# <sea_drones>|\bmoored\b",
    ),
)

LOSSES = rules(
    "Ukrainian losses claimed by Russia",
    "en",
    "lost eliminat losses casualt up_to over more_than sever zapad yug tsentr vostok dnepr battlegroup group troops soldier servicem",
    "opponent",
    Phrase(
        r"(?:and|,|;|has|have|by|with)? ?(?:the )?(?:battlegroup |group of forces )?(?<!command )(?<!command \")(?:sever|zapad|yug|tsentr|vostok|dnepr|(?:north|west|south|east)(?:ern)?|cent(?:er|re|ral))\"?(?:'s)?(?: (?:battlegroup|units|troops|group(?:ing)?(?: of forces)?))?,? ?(?:- |: |\()?"
        r"(?:has |have )?(?:reported |claimed |eliminated |inflicted |neutrali[sz]ed |destroyed |taken out |took out |wiped out |killed |put out of action |accounted for |for |of |at |lost |it was |it is |they were )?{ukrainian_casualties}(?: enemy losses)?(?= |,|;|\.|\)|$)(?! (?:mechani[sz]ed|motori[sz]ed|airborne|assault|infantry|territorial|marine|brigades?|battalions?|tank|tanks|vehicles|guns|artillery|drones|armou?red|pickup|motor|cars|howitzers|km|times|settle\w+))",
        "The ministry said Kiev lost {ukrainian_casualties: up to 610} soldiers; Zapad has eliminated {ukrainian_casualties: up to 450}, Vostok {ukrainian_casualties: up to 135}.",
        "Battlegroup West inflicted losses of {ukrainian_casualties: over 215} troops and {ukrainian_vehicles_lost: 12} motor vehicles, and Battlegroup South of {ukrainian_casualties: up to 190} troops, the Russian defence ministry said.",
        "Battlegroup East put enemy losses at {ukrainian_casualties: 235} troops, and Battlegroup Dnepr at {ukrainian_casualties: up to 55}, the Russian defence ministry said.",
        "Battlegroup North reported {ukrainian_casualties: more than 190} enemy losses, West - {ukrainian_casualties: some 170}, South - {ukrainian_casualties: roughly 120} and Dnepr - {ukrainian_casualties: up to 35}, the Russian defence ministry said of Ukrainian troops.",
        "Russia's defence ministry listed Ukrainian losses: North Group {ukrainian_casualties: 180}, West {ukrainian_casualties: 220}, Center {ukrainian_casualties: 440} and Dnepr ({ukrainian_casualties: 70}).",
        "Vostok took the lead with 450.",
        needs=r"soldiers|troops|servicem|servicep|personnel|militants|fighters|casualties|(?:ukrainian|ukraine's|kiev's|kyiv's|afu|enemy) losses",
        unless=r"\btook the lead\b",
    ),
    Phrase(
        r"{ukrainian_casualties} (?:<people>|<casualties>)[^#;:.!?\n]{0,40}? battlegroup (?:sever|zapad|yug|tsentr|vostok|dnepr|north|west|south|cent(?:er|re)|east),? and {ukrainian_casualties} in (?:that|the (?:area|zone)) of (?:battlegroup |the )",
        "Moscow claims {ukrainian_casualties: over 380} Ukrainian casualties in the area of Battlegroup Center and {ukrainian_casualties: up to 240} in that of Battlegroup East.",
        "The film has 380 soldiers in the camp of Battlegroup Center and 240 in that of Battlegroup East.",
    ),
    Phrase(
        r"{ukrainian_casualties} (?:<people> )?(?:(?:were |was )?(?:eliminated|lost|killed(?: (?:and|or) wounded)?|neutrali[sz]ed) )?(?:by|with|from|against|in (?:battles?|fighting|combat|clashes) (?:with|against)|in(?= (?:the )?(?:russia's )?(?:battlegroup|group of forces))|in(?= (?:north|west|south|east|cent(?:er|re)|dnepr|sever|zapad|yug|tsentr|vostok)'s)|in (?:the |its )?(?:responsibility )?(?:area|zone|that|those) of(?: responsibility of)?)(?: the| russia's)? (?:battlegroup |group of forces )?(?:sever|zapad|yug|tsentr|vostok|dnepr|north|west|south|cent(?:er|re)|east)\b",
        "Kiev has lost {ukrainian_casualties: up to 620} soldiers in battles with the Tsentr group of forces and {ukrainian_casualties: up to 610} with Yug.",
        "The ministry spoke of {ukrainian_casualties: over 310} Ukrainian soldiers eliminated over the past day by Russia's Vostok battlegroup and {ukrainian_casualties: over 245} by the Sever battlegroup.",
        "Drones were shot down. Ukraine lost 1,250 men: {ukrainian_casualties: up to 210} soldiers were eliminated in the area of Battlegroup North, {ukrainian_casualties: over 170} were eliminated in the area of responsibility of Battlegroup West, the Russian ministry said.",
        "The Ukrainian army lost {ukrainian_casualties: up to 1,050} troops along the engagement line in the past 24 hours, including {ukrainian_casualties: over 370} in Battlegroup Center's area of responsibility, the defence ministry said.",
        "Two people travelled with Vostok.",
        needs=r"soldiers|troops|servicemen|servicep|personnel|militants|fighters",
        unless=r"\btravelled\b",
    ),
)

RULES = (AIR, COUNTED, MISSILES, OVER, SEA, LOSSES)
