"""Clashes along the front, as English updates word them."""

from metrics.phrases import Phrase
from metrics.rules.english_about import WAR, both, rules

FRONT = r"(?:general staff|line of contact|contact line|aggressor|invaders|occupiers|front ?line|eastern front|clashes|engagements|shelling|air ?strikes|guided bombs|glide bombs|kamikaze|combat|positions|along the front|(?:since|from) the (?:start|beginning) of the day)"

# Contests of other kinds that are told in words of war.
_NO_BATTLE = (
    r"\b(?:courts?|legal|election|world war|novel|of the battle|gunfights|rap|fans|league|series(?! of)|match(?:es)?|stadium|parliament|opposition|"
    r"protest\w*|strikers|boxers?|hack\w*|cyber\w*|fraud|medics|ambulances?)\b|clashes with police"
)

_CIVIL_TARGETS = r"|\b(?:nurses|doctors|ambulances?|medics|clinics?|journalists|power stations?)\b"

# Where some of the clashes were, up to the next number.
_THERE = r"(?:in|on|near|around|at|outside|towards?) (?!(?:the )?(?:past|last|first|morning|afternoon|evening|night|day|hour|space|course)\b)"

CLASHES = rules(
    "front line, clashes",
    "en",
    "clash engagement battle combat assault attack skirmish offensive attempt storm fought of_them advanced tried sought",
    "none",
    Phrase(
        r"{clashes} <clashes>",
        "The general staff said there had been {clashes: 115} combat clashes along the front line.",
        "Over the past day, {clashes: 177} battles were fought on the front.",
        "Two battles in a row were fought in the courts.",
        unless=_NO_BATTLE,
    ),
    Phrase(
        r"\b(?:sectors?|directions?|axis|axes|front)\b[^#;.!?\n]{0,90}? {clashes} (?:(?:did not|didn't|has not|have not|had not|hasn't) (?:conduct(?:ed)?|carr(?:y|ied) out|launch(?:ed)?|undertak(?:e|en)|ma[kd]e)|(?:conducted|carried out|launched|undertook|made) no) (?:any )?(?:(?:active|offensive|assault|ground|new|combat) )*(?:operations?|actions?|attacks?|assaults?|activit\w+|attempts?)\b",
        "On the Kharkiv axis the enemy {clashes: did not conduct} any offensive operations.",
        "In the Huliaipole sector, Russian forces {clashes: carried out no} assault operations over the past day.",
        "In the tourism sector the hotel chain did not launch any new activities.",
        needs=r"\b(?:enemy|russian|aggressor|invaders|occupiers|general staff)\b",
        unless=_NO_BATTLE,
    ),
    Phrase(
        r"{clashes} <clashes>[^#;.!?\n]{0,90}?,? (?:up|down|compared|fewer|more|a (?:rise|fall|drop))(?: \w+)? (?:from|with|to|than|on) (?:the )?{clashes.comparison}|{clashes} <clashes>[^#;.!?\n]{0,60}?,? (?:against|versus) (?:the )?{clashes.comparison}",
        "The General Staff counted {clashes: 163} combat clashes over the past 24 hours, up from {clashes.comparison: 141} a day earlier.",
        "The league had 12 clashes between fans this spring, up from eight a year ago.",
        unless=_NO_BATTLE,
    ),
    Phrase(
        r"<clashes>(?:[^#;.!?\n]|(?<=jan|feb|aug|sep|ept|oct|nov|dec)\.){0,90}?,? (?:with |and )?{clashes} of (?:them|these|which) (?:occurring|taking place|fought|recorded|registered|happening|being|coming)\b|<clashes>[^#;.!?\n]{0,70}?, {clashes} (?:of (?:them|these|which) )?(?:took place|occurred|happened|were (?:recorded|fought)|was|were|came|are(?! (?:still |currently |yet )*(?:ongoing|continuing|going|under|in progress|taking)))",
        "Of the {clashes: 208} clashes recorded along the front, {clashes: 62} took place in the Pokrovsk direction, the General Staff said.",
        "Ukrainian forces engaged in {clashes: 172} clashes over the past day, with {clashes: 55} of them occurring on the Pokrovsk front.",
        "Of the clashes in the final series, three took place in an empty stadium.",
        unless=_NO_BATTLE,
    ),
    Phrase(
        r"(?:<clashes>|<attacks>|fought # times|attacked # times)(?:[^#;.!?\n]|(?<=[apm])\.){0,120}?,? (?:(?:and )?(?:with )?{clashes} of (?:them|these|which)|of which {clashes}) (?:were |occurred |took place |came |fell )?(?:recorded )?(?:in|near|on|around|at|towards?)",
        "There were {clashes: 138} clashes along the front on Monday, of which {clashes: 46} were near Pokrovsk.",
        "On the eastern front his troops fought {clashes: 141} times in the last 24 hours, {clashes: 44} of them near Pokrovsk.",
        "The General Staff reported {clashes: 117} clashes, {clashes: 25} of them near Pokrovsk.",
        "Historians listed the battles of the First World War, two of them near Arras.",
        unless=_NO_BATTLE
        + r"|\b(?:repel\w*|repuls\w*|thwart\w*|stopped|air ?strikes?|missile|cyber|drone attacks|shelling)\b",
        needs=FRONT + "|direction|sector|axis",
    ),
    Phrase(
        r"^\W*(?:of (?:those|these|them),? {clashes}|{clashes} of (?:those|these|them)) (?:(?:were|was|took place|occurred|happened|came|fell) )(?:recorded |fought )?(?:in|on|near|around|at) [^#;:.!?\n]{3,50}?(?:,|,? and) {clashes} (?:more )?(?:in|on|near|around|at) [^#;:.!?\n]{3,50}?(?:(?:,|,? and) {clashes} (?:more )?(?:in|on|near|around|at) [^#;:.!?\n]{3,50}?)?(?=[.;\"]|$|, (?!(?:and )?#))",
        "The staff counted {clashes: 144} clashes in the south. {clashes: Thirty-one} of them were in the Orikhiv sector, {clashes: 17} in the Huliaipole sector, and {clashes: four} in the Prydniprovske sector.",
        "There were {clashes: 203} clashes on Monday. Of those, {clashes: 52} were in the Lyman direction and {clashes: 38} in the Toretsk direction.",
        "The museum names its painters. Of those, two were in the south and nine in the north.",
        needs=both(r"(?:<clashes>|<attacks>|clashed)(?:[^.]|\.(?=\w)){0,200}\.?\W*$", FRONT + "|sector|direction"),
        unless=_NO_BATTLE + r"|\b(?:killed|wounded|houses?|people|repelled|repulsed)\b",
    ),
    Phrase(
        r"(?:ax[ie]s|direction|sector|front)s? (?:\w+ )?(?:account(?:ing|ed|s) for|seeing|saw|making up) {clashes} of (?:them|these|those|the <clashes>|the <attacks>)"
        + 2 * r"(?:(?:,|,? and) [^#;:.!?\n,]{3,30}? (?:for|with) {clashes})?",
        "There were {clashes: 198} clashes. The Lyman direction accounted for {clashes: 55} of them, Siversk for {clashes: 21} and Orikhiv for {clashes: 14}.",
        "The number of battles on the front stood at {clashes: 201}, with the Pokrovsk axis accounting for {clashes: 48} of them, the General Staff said.",
        "There were clashes of fans; the south sector saw two of them in a week of the league.",
        needs="<clashes>|<attacks>",
        unless=_NO_BATTLE,
    ),
    Phrase(
        r"<clashes>[^#;.!?\n]{0,60}?(?:,? (?:with|including)|,| -|:) {clashes}(?: (?:<attacks>|<clashes>|of (?:them|these|those|which)))? "
        + _THERE
        + 3 * (r"(?:[^#;:.!?\n]{3,50}?(?:,|,? and) (?:another |a further )?{clashes}(?: more)? " + _THERE + ")?"),
        "The staff reported {clashes: 168} combat engagements over the past day, with {clashes: 41} attacks in the Lyman sector alone.",
        "The General Staff counted {clashes: 142} combat clashes, with {clashes: 51} in the Pokrovsk direction and {clashes: 17} in the Kursk region.",
        "There were {clashes: 151} clashes on Monday, {clashes: 44} in the Lyman direction, the staff said.",
        "The week saw clashes at matches, with 12 in the north and nine in the south of the country.",
        "The staff counted {clashes: 96} combat clashes by noon, 12 in the last hour.",
        unless=_NO_BATTLE,
        needs=FRONT + "|direction|sector|axis",
    ),
    Phrase(
        r"of (?:them|(?:the )?(?:enemy |russian )?(?:clashes|attacks|assaults)(?: today| yesterday)?)(?:, {clashes}, (?:took place|occurred|were|happened|came)| - {clashes} - (?:(?:took place|occurred|were|happened|came)|(?:in|near|around|at|on)) )",
        "There were {clashes: 118} clashes. Almost a third of them, {clashes: 36}, were in the Pokrovsk direction.",
        "There have been {clashes: 104} clashes today, a third of them - {clashes: 36} - around Pokrovsk.",
        "The week saw clashes over the budget; most of them, nine, happened in parliament.",
        unless=_NO_BATTLE,
        needs="clashes|engagements|battles|attacks|assaults",
    ),
    Phrase(
        r"^\W*(?:over|in|during) the (?:past|last|previous) (?:day|24 hours),? there (?:were|have been|had been) {clashes}(?=[.,;])",
        "Since the beginning of the day, {clashes.running: 31} combat clashes have taken place. Over the past day there were {clashes: 144}.",
        "The museum had two visitors. Over the past day there were 144.",
        needs="clashes|engagements",
    ),
    Phrase(
        r"(?:<clashes>|<attacks>)[^#;.!?\n]{0,24}? (?:fell|rose|dropped|increased|decreased|grew|jumped|climbed|declined|went up|went down) (?:slightly |sharply )?to {clashes}[^#;.!?\n]{0,40}? from {clashes.comparison}",
        "The number of engagements fell to {clashes: 189} on Wednesday from {clashes.comparison: 227} the day before, General Staff data show.",
        "The number of attacks on nurses fell to 89 from 127 the year before.",
        needs=FRONT,
        unless=_NO_BATTLE + r"|\bnurses\b",
    ),
    Phrase(
        r"(?:ax[ie]s|direction|sector) ?(?:-|:) ?{clashes} <attacks>",
        "The highest intensity of enemy attacks is observed on the Mariinka axis - {clashes: 23} attacks, on the Avdiivka axis - {clashes: 14} attacks.",
        "Banks named the weakest sector: two attacks by hackers in a week.",
        unless=r"\bhack\w*|\bcyber\w*|\b(?:repelled|repulsed)\b",
    ),
    Phrase(
        r"(?:attempted|tried|made attempts|sought) {clashes} <times>(?: (?:today|so far|(?:since|from|in|over|during) [^#;:.!?\n]{1,40}?)){0,2} (?:to|at)\b",
        "In the Siversk direction the invaders attempted {clashes.running: 16} times since the start of the day to breach our lines.",
        "The thieves tried three times to open the safe of the front office.",
        needs=FRONT + "|direction|sector|axis|invaders|enemy",
        unless=_NO_BATTLE + r"|\b(?:thieves|drones?|jet|(?<!by )(?<!with )(?<!of )aircraft)\b",
    ),
    Phrase(
        r"there (?:were|have been|had been) {clashes} (?:(?:enemy|russian|unsuccessful|such) )*attempts (?:by [^#;:.!?\n]{0,30}? )?(?:to (?:advance|dislodge|storm|break|breach|push|attack|assault|drive|improve|move|knock)|at )",
        "In the Prydniprovske direction there were {clashes: four} attempts by the occupiers to dislodge our units.",
        "In the shop there were four attempts to break the window, the owner said.",
        needs=FRONT + "|direction|sector|axis|invaders|enemy",
        unless=_NO_BATTLE + r"|\b(?:window|thieves)\b",
    ),
    Phrase(
        r"fought {clashes} <times>",
        "On the eastern front his troops fought {clashes: 141} times with the invaders over the past day.",
        "The mayor and his rival have fought three times for the same seat, once in a second round of the election.",
        unless=_NO_BATTLE,
        needs=FRONT,
    ),
    Phrase(
        r"(?:^\W*|\b(?:direction|sector|axis),? ){clashes} <times>,? (?:the |our )?(?:(?:enemy|occupation|enemy's) (?:troops|forces|army|units)|enemy|aggressor|invaders?|occupiers?|adversary|russians?|russian (?:troops|forces|army|units)|opponent)(?: \w+){0,3}? (?:tried|attacked|attempted|stormed|assaulted|went|sought|advanced|conducted|made|tested)\b(?! (?:with (?:drones|artillery)|air))",
        "{clashes: Nine} times the enemy tried to advance in the Kurakhove sector.",
        "In the Toretsk direction, {clashes: 16} times the occupation troops attempted to drive our soldiers back.",
        "Nine times the enemy tried to telephone, the novelist writes.",
        unless=r"\bnovelist\b|\b(?:artillery|mlrs|shelled|drones)\b",
        needs=FRONT + "|direction|sector|axis",
    ),
    Phrase(
        r"(?:were |was )attacked {clashes} <times>",
        "Units of the group of forces were attacked {clashes: 61} times in the past day, the spokesman said.",
        "Clinics in the city were attacked five times by thieves, the doctors said.",
        "Nikopol district was attacked 15 times in the past day with FPV drones, the governor said, as the Russian army shelled it.",
        needs=WAR,
        unless=r"<times>[^;.!?\n]{0,60}?\bwith (?:\w+ ){0,2}?(?:fpv|drones?|uavs?|artillery|missiles|guided|kamikaze|mortars|mlrs)\b|\b(?:district|community|communities|city|town|region|village)s? (?:was|were)\b",
    ),
    Phrase(
        r"\b(?:engaged|met|were locked|were engaged) in (?:combat|battle|close combat|fighting)(?: with (?:the )?[^#;:.!?\n]{3,30}?)? {clashes} <times>|\bengaged (?:the )?(?:enemy|invaders|occupiers|aggressor|russian (?:troops|forces|invaders|army|occupiers))(?: in (?:combat|battle))? {clashes} <times>",
        "Over the past day Ukraine's Defense Forces engaged Russian invaders {clashes: 139} times along the frontline.",
        "Ukrainian and Russian forces engaged in combat {clashes: 139} times along the front line.",
        "The club's player engaged the enemy 12 times in the game.",
        needs=FRONT,
        unless=r"\bgame\b",
    ),
    Phrase(
        r"went on the (?:assault|offensive|attack) {clashes} <times>",
        "Russian troops went on the assault {clashes: more than 200} times over the past day, according to the General Staff.",
        "In the second half the visitors went on the attack three times without scoring.",
        needs=WAR,
    ),
    Phrase(
        r"{clashes} (?:russian |enemy )<attacks>(?: <pass>)? (?:had been |have been |were )?(?:reported|counted|recorded|logged)|(?:reported|counted|recorded|logged|registered|announced) {clashes} (?:russian |enemy )<attacks>",
        "By Monday evening {clashes: 164} Russian attacks had been reported along the front, the General Staff said.",
        "For Friday the General Staff reported {clashes: almost 200} Russian attacks along the front.",
        "The bank said 164 Russian attacks on its servers had been recorded by its cyber team.",
        unless=r"\b(?:cyber|drone|missile|air)\b",
    ),
    Phrase(
        r"(?:there were|there have been|there had been|counted|recorded|logged|reported|had) {clashes} (?:(?:russian|enemy|assault) )*<attacks> (?:(?:in|on|near|around|along|since)|(?:of|by) (?:the )?(?:enemy|occupiers|invaders|aggressor|adversary|russian (?:troops|army|forces)))\b(?! (?:(?:the|its|our|\w+) )?(?:towns|settlements|villages|communities|cities|civilian\w*|residential|districts|homes|houses)\b)",
        "Troops clashed along the front: there were {clashes: 26} attacks in the Kurakhove direction.",
        "In the Borova direction there were {clashes: seven} attacks of the invaders.",
        "Doctors recorded 12 attacks on ambulances in the eastern sector, their union said.",
        needs=FRONT + "|direction|sector|axis",
        unless=r"\b(?:cyber|concentration|drone attacks|missile attacks|air attacks|mlrs|artillery attacks)\b"
        + _CIVIL_TARGETS,
    ),
    Phrase(
        r"(?:general staff|military|commanders?|spokes\w+)[^#;.!?\n]{0,40}? (?:counted|recorded|logged|registered|listed|noted) {clashes} (?:(?:russian|enemy|assault|ground|separate) )*<attacks>(?=\W*$|[,.;])",
        "Fighting was fiercest near Pokrovsk, where the General Staff counted {clashes: 38} attacks.",
        "The spokesman of the bank, which sits on the front line of the fight, counted 38 attacks by hackers.",
        needs=FRONT + "|direction|sector|axis",
        unless=r"\b(?:cyber|drone|missile|air|artillery|mlrs|banks?|energy) ?" + _CIVIL_TARGETS,
    ),
    Phrase(
        r"<attacks> (?:were|have been|had been) (?:recorded|registered|reported),? and (?:in|on) the [^#;,.!?\n]{3,40} (?:direction|sector|axis),? {clashes}(?=[.;,]|$)",
        "In the Southern Slobozhanskyi direction {clashes: 6} attacks were recorded, and in the Kupiansk direction {clashes: 5}.",
        "In the energy sector drone attacks were recorded, and in the transport sector 5.",
        unless=r"\b(?:cyber|drone|missile|air) ?attacks?\b",
    ),
    Phrase(
        r"<attacks>[^#;.!?\n]{0,60}?; (?:and )?(?:in|on|near) [^#;.!?\n]{3,40}, {clashes}(?=[.;]|$)",
        "In the Lyman sector the invaders launched {clashes: 22} attacks; in the Novopavlivka sector, {clashes: 17}.",
        "The bank counted attacks on its site; in the sector of energy, 17.",
        needs=FRONT + "|direction|sector|axis",
        unless=r"\b(?:repel\w*|repuls\w*|thwart\w*|cyber|drone|missile|air|banks?)\b" + _CIVIL_TARGETS,
    ),
    Phrase(
        r"<attacks>[^#;.!?\n]{0,60}?,? and {clashes}(?: (?:times|more))? (?:in|on|near|around)",
        "Troops clashed along the front: there were {clashes: 26} attacks in the Kurakhove direction and {clashes: 34} near Pokrovsk.",
        "Hackers chose the energy sector for most of their attacks, and 30 in all on banks.",
        needs=FRONT + "|direction|sector|axis",
        unless=r"\b(?:repel\w*|repuls\w*|thwart\w*|concentration|cyber|drone attacks|missile attacks)\b"
        + r"|\bhack\w*",
    ),
    Phrase(
        r"(?:attacked|stormed|assaulted)(?: [^#;:.!?\n]{0,40}?)? # <times>,? (?:and )?(?:on|in|near) [^#;:.!?\n]{0,40}? {clashes} <times>",
        "In the Lyman direction the enemy attacked {clashes: fourteen} times and in the Kupiansk direction {clashes: 11} times.",
        "Bears attacked four times in the north and wolves six times, the rangers said.",
        "In the Lyman direction the enemy attacked {clashes: twice} and in the Kupiansk direction {clashes: once}.",
        needs="direction|sector|axis",
    ),
    Phrase(
        r"(?:made|undertook|launched|mounted|carried out) <short>{clashes} (?:(?:unsuccessful|failed|futile|fruitless|such) )*(?:attempts?|tries) [^#;.!?\n]{0,40}?(?:to|at)",
        "In the Pokrovsk direction the invaders have made {clashes: 51} attempts to push Ukrainian troops back.",
        "In the Kherson direction the enemy made {clashes: one} unsuccessful attempt to reach the islands.",
        "The thieves made 51 attempts to open the safe.",
        needs=FRONT + "|direction|sector|axis|invaders|enemy",
        unless="thieves|hackers",
    ),
    Phrase(
        r"(?:hottest|hotspot|busiest|most active|fiercest|most intense|most fighting|heaviest)[^#;.!?\n]{0,60}?(?:,| -|:)? (?:with|where(?: there were)?) {clashes}(?: of (?:them|these))?(?=[.,;]|$| (?:of|attacks|assaults|clashes|attempts))",
        "Since the start of the day the number of attacks has reached {clashes.running: 83}. Pokrovsk remains the hottest sector with {clashes.running: 27} of them.",
        "The bakery is the busiest in the Lyman sector, with three ovens.",
        needs=both("<clashes>|<attacks>", FRONT + "|sector|direction"),
        unless=_NO_BATTLE + r"|\b(?:repel\w*|repuls\w*|beaten (?:back|off)|thwarted|fended off|bakery)\b",
    ),
    Phrase(
        r"\b(?:the|that|this|its|their) (?:count|tally|number|total|figure)(?: (?:for|of) the day)? (?:(?:had|has|have) )?(?:already )?(?:reached|stood at|stands at|climbed to|hit|grown to|risen to|rose to|passed) {clashes.running}(?=[.,;]|$| (?:by|with|before|so)\b)",
        "On Thursday the General Staff recorded {clashes: 193} combat clashes, and by Friday afternoon the count had already reached {clashes.running: 87}.",
        "The league counts the clashes of its fans: by Friday the tally had reached 87.",
        needs=r"(?s)<clashes>(?:(?!\b(?:bombs?|drones|uavs|missiles|troops|soldiers|strikes|losses|casualties|killed)\b).){0,160}$",
        unless=_NO_BATTLE,
    ),
    Phrase(
        r"clashed {clashes} <times>",
        "Ukrainian and Russian troops clashed {clashes: 141} times over the past day, the General Staff said.",
        "They clashed over money.",
    ),
    Phrase(
        r"(?:attacked|attacking|stormed|storming|assaulted|assaulting|(?:tried|attempted|sought) to (?:advance|break|storm|undermine|push|dislodge|drive|oust|penetrate|improve|capture|breach|overrun|move|attack|assault)\w*|launched assaults?|advanced|conducted assaults?|went on the offensive)(?: <gap>)? {clashes} <times>",
        "In the Pokrovsk direction, Russian forces attacked {clashes: 29} times over the past day.",
        "In the Orikhiv direction, the enemy advanced {clashes: twice} near Stepnohirsk.",
        "The dog attacked people 29 times.",
        needs=FRONT
        + r"|direction|sector|axis|defen[cs]e forces|ukrainian (?:positions|defen[cs]es|lines|defenders)|defen[cs]es of|on the [\w-]+ front\b|fighting",
        unless=r"\b(?:artillery|mlrs|shelled|dog)\b",
    ),
    Phrase(
        r"(?:(?:number|tally|count|total) of (?:\w+ ){0,3}(?:attacks|clashes|assaults|engagements|battles))[^#;:.!?\n]{0,80}? (?<!\bfrom ){clashes}(?! (?:times|per|(?:(?:guided|aerial|glide|air) )*(?:bombs|drones|missiles|shells|strikes))\b)",
        "Since the start of the day, the number of attacks by the aggressor has risen to {clashes.running: 67}.",
        "The number of Russian attacks so far today stands at {clashes.running: 67}.",
        "The number of drone attacks on energy sites so far today stands at 67.",
        "The number of attacks on nurses rose by 67.",
        needs=FRONT + r"|aggressor|since the start of the day|so far today|on the front\b",
        unless=r"\b(?:nurses|doctors|cyber|energy|chemical|gas|churches|ports?|drone|missile|air|terror\w*)\b(?! defen)",
    ),
    Phrase(
        r"(?<!\b(?:ukrainian|ukraine's|our) (?:aviation|aircraft|air force|planes|helicopters|pilots) )(?:carried out|carrying out|conduct(?:ed|ing)|launch(?:ed|ing)|made|making|undertook|mount(?:ed|ing)|attempted|saw|recorded|faced|withstood|endured|came under) <short>{clashes} (?!air|missile|drone|artillery|mlrs|shelling)<attacks>",
        "Russian forces carried out {clashes: 33} assaults in the Pokrovsk sector, the General Staff reported.",
        "In the Lyman sector Ukrainian troops faced {clashes: 20} Russian attacks.",
        "Russia carried out 33 cyber attacks.",
        "Ukrainian aviation launched nine attacks on the invaders at the front.",
        needs=FRONT + r"|sector|direction|axis|\bon the \w+ front\b",
        unless=r"\b(?:cyber|terror|concentration|drone attacks|missile attacks|on energy|against energy|hackers?|artillery attacks|rocket launch\w*|rocket salvo|mlrs)\b"
        + _CIVIL_TARGETS,
    ),
    Phrase(
        r"{clashes} (?!air|missile|drone|artillery|mlrs|shelling)<attacks>(?: (?:(?!,? (?:and|while|as|but|after) (?:russia|ukrain|moscow|kyiv|the enemy|the occup))[^#;:.!?\n]){0,70}?)?? <aux>(?:recorded|took place|taken place|carried out|occurred|launched|registered)",
        "A total of {clashes: 48} enemy attacks were recorded in the Pokrovsk sector.",
        "In the Huliaipole direction {clashes: 12} attacks have taken place, and a village came under an air strike.",
        "Two attacks were recorded on the Tube.",
        needs=FRONT + "|sector|direction|axis",
        unless=r"\b(?:mlrs|rocket[ -]launch\w*|artillery)\b|# <attacks> (?:with|from|using|by|of) (?:the use of )?<mlrs>|\b(?:using|with|by|involving) (?:[\w-]+ ){0,3}(?:uavs?|drones?|unmanned|missiles?|shaheds?)\b",
    ),
)

RULES = (CLASHES,)
