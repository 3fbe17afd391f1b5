"""Losses of people, as English updates word them; Ukraine's losses as Russia claims them are the mirror."""

from metrics.phrases import Phrase
from metrics.rules.english_about import WAR, rules

AID = (
    r"\b(?:deliver\w*|suppl(?:y(?! depots?)|ied|ies)|donat\w*|pledg\w*|sent to ukraine|will send|aid|package|captured? intact|refurbish\w*|factory|"
    r"produc\w*|purchas\w*|parade|museum|deployed|stationed|exercise|trained|training|storage|reserve|funeral|civilians?|troph(?:y|ies)|(?:his|her|our|my) (?:own )?country (?:has |had )?lost)\b"
)
# What soldiers are counted for while they live.
_ALIVE = r"\b(?:deployed|stationed|parade|exercise|trained|training|funeral|civilians?)\b|\b(?:at|in|during) (?:a|the) (?:\w+ )?(?:meeting|gathering|ceremony|restaurant|barracks|hotel|dormitory)\b"
PAST = r"(?:past|last|previous|preceding)"
GROUP = r"\b(?:battle ?group|(?:group|grouping) of (?:forces|troops)|special military operation)\b"
# Somebody is said to have been lost; soldiers are counted for many other reasons.
LOST = r"\b(?:lost|loses?|losing|loss|losses|casualt\w+|killed|eliminat\w+|liquidat\w+|neutrali\w+)\b"
# Losses that are no losses of a war, and counts of soldiers who are alive.
CIVIL = r"\b(?:job|pension|power|energy|water|heat|crop|weight|revenue|bakery) losses\b|\b(?:flu|fever|memorial|cemeter(?:y|ies)|finished the course|graduat\w+|sworn in)\b"

PEOPLE = rules(
    "losses, people",
    "en",
    "casualt compar troop soldier personnel servicem service killed wounded losses lost lose invader occupier eliminat men fighters",
    "owner",
    Phrase(
        r"{russian_casualties} of (?:those|these|the) (?:human )?<casualties> (?:came|occurred|were|happened) (?:in|over|during) the (?:past|last|previous) (?:day|24 hours)",
        "Russia has lost {russian_casualties.cumulative: 407,240} troops since February 2022, Kyiv says; {russian_casualties: 1,160} of those casualties came in the past day.",
        "Two of the fatalities were in the past day, the hospital said.",
        needs=WAR + r"|troops|soldiers",
        unless=r"\bhospital\b",
    ),
    Phrase(
        r"losses[^#;.!?\n]{0,70}?, including {russian_casualties} <people>(?=,| and)",
        "The Russian military had considerable losses in just 24 hours, including {russian_casualties: 1,140} troops, {russian_tanks_lost: nine} tanks and {russian_vehicles_lost: 70} vehicles, the General Staff said.",
        "The theatre has losses every year, including 12 soldiers, two dancers and a choir who left.",
        needs=WAR,
    ),
    Phrase(
        r"losses (?:in|of) (?:personnel|manpower|troops)[^#;.!?\n]{0,30}? (?:have |has )?(?:reached|stand at|stood at|are at|amount to|exceeded|climbed to|now stand at) {russian_casualties.cumulative}",
        "The enemy's losses in personnel have reached {russian_casualties.cumulative: about 31,500}, the General Staff says.",
        "The school's losses of personnel have reached 12 this year.",
        needs=WAR,
        unless=r"\bschool\b",
    ),
    Phrase(
        r"(?:suffer(?:ed|s|ing)?|sustain(?:ed|s|ing)?|took|taken|takes|incur(?:red|ring)?|inflict(?:ed|ing)?|record(?:ed|s)?|reported) <short>{russian_casualties} <casualties>",
        "Russian forces suffered {russian_casualties: 1,340} casualties over the past 24 hours, Ukraine's military has claimed.",
        "The town suffered two losses at home.",
        unless=AID + r"|\b(?:north korea\w*|hospital|months?|brigade|battalion|town)\b",
    ),
    Phrase(
        r"(?:down|up|compared|compares|rising|falling|rose|fell|increase|decrease|higher|lower|more|fewer|against|versus|from|after)(?: \w+)?,?(?: (?:from|than|with|to|on|against))?(?: the)? <short>{russian_casualties.comparison} (?:(?:<casualties>|<people>) )?(?:the (?:previous|preceding) (?:day|24 hours)|the day before|a day earlier|reported (?:a day earlier|the day before|the previous day))",
        "Russia suffered {russian_casualties: 1,340} casualties over the past 24 hours, down from {russian_casualties.comparison: nearly 2,000} the previous day.",
        "Prices rose from two the previous day.",
        needs=r"casualt|troops|soldiers|personnel|lost",
        unless=r"\b(?:prices?|drones? (?:the|a) (?:previous|day)|clash(?:es|ed)|engagements|battles|assaults|attacks)\b",
    ),
    Phrase(
        r"(?:lost|loses|lose|losing|has lost|have lost|eliminated|eliminate|eliminating|killed(?: or wounded)?|killed and wounded|killing (?:and|or) wounding|neutrali[sz]ed|destroyed|destroying|liquidated|wiped out|put out of action|incapacitated|took out|kills|loss of|elimination of) <short>{russian_casualties} <people>(?!,? # helicopters)",
        "Russia lost {russian_casualties: 1,450} troops over the past day, the General Staff reported.",
        "Russia's defence ministry said Ukraine lost {ukrainian_casualties: up to 620} soldiers in battles with the Tsentr group of forces.",
        "Russia has lost {russian_casualties.cumulative: around 825,320} troops in Ukraine since the beginning of its full-scale invasion.",
        "The company lost 40 people in the merger.",
        needs=r"past|last|day|daily|24 hours|since|total|general staff|ministry|russian|ukrainian|group",
        unless=_ALIVE
        + r"|\b(?:merger|town|village|shelling of|missile (?:attack|strike)|officers killed|one strike|single strike|brigade said|company|strike on|in (?:a|the) (?:strike|attack)|"
        r"hospital|injured|children|women|north korea\w*|(?<!and )(?<!and foreign )mercenar\w*|himars|bus|barracks|meeting|restaurant|hotel|training ground|ceremony|per day)\b",
    ),
    Phrase(
        r"(?:lost|loses|losing|losses (?:at|of|were)|casualties|suffered|eliminated|killed) <short>{russian_casualties} (?:<people>|<casualties>) (?:on|for|over) [^#;:.!?\n]{3,24}?,? and {russian_casualties} (?:more )?(?:on|for|over|the day before|a day earlier)\b",
        "Russia lost {russian_casualties: 1,130} soldiers on 4 June and {russian_casualties: 1,275} on 3 June, the General Staff said.",
        "The regiment lost two soldiers on the road and three on the bridge, its nurse said.",
        needs=WAR + r" & general staff|ministry|military (?:said|says|report)",
        unless=_ALIVE,
    ),
    Phrase(
        r"{russian_casualties} (?:<people>|<casualties>)(?:(?: <short>)?? |<listed>,? )<aux>(?:killed|wounded|lost|eliminated|taken out|neutrali[sz]ed|put out of action|destroyed|liquidated|suffered|sustained|incapacitated)",
        "Over the past day, {russian_casualties: 1,180} Russian soldiers were killed or wounded, the General Staff said.",
        "Two soldiers were killed when the bridge fell.",
        needs=rf"{PAST} (?:day|24 hours)|daily|general staff|konashenkov|\b24 hours|in (?:a|one) day|defen[cs]e ministry|ministry of defen[cs]e|ukraine's military|put out of action|losses of the (?:armed forces of ukraine|ukrainian armed forces|afu)|{GROUP}|\bkyiv (?:has |also )?(?:says|said|claims|claimed)\b|according to kyiv\b|so far in|in this (?:sector|direction)|preliminary (?:estimates|data|information|calculations)|since (?:the (?:start|beginning)|russia (?:attacked|invaded)|feb)",
        unless=_ALIVE
        + r"|\b(?:surpass\w*|exceed\w* the|bridge|north korea\w*|hospital|strike on|exchange\w*|prisoner\w*|ukrainian soldiers were killed by|by (?:the |falling |its )*(?:debris|wreckage|fragments)|mercenar\w*|officers)\b",
    ),
    Phrase(
        r"(?:losses|casualties)[^#;.!?\n]{0,80}?(?: at|:) (?:a total of )?{russian_casualties}(?! killed,? (?:and )?#)(?: <people>| people| men| killed|(?=, # <tanks>))",
        "Yesterday's Russian losses, as the General Staff counts them: {russian_casualties: 790} soldiers and {russian_tanks_lost: 21} tanks.",
        "Losses at two clubs of soldiers were small.",
        unless=r"\b(?:since|so far|total|clubs)\b|" + CIVIL,
    ),
    Phrase(
        r"(?:losses|casualties|number of casualties|(?:dead|killed) and wounded)[^#;.!?\n]{0,30}? (?:rose|grew|increased|climbed|went up|fell)(?: by)?(?: another| a further)? {russian_casualties}(?: <people>| people)?",
        "Russian losses rose by {russian_casualties: 1,210} people in a day, the Ukrainian military said.",
        "Losses rose by forty million people.",
        unless=r"\b(?:million|dollars|percent)\b",
    ),
    Phrase(
        r"(?:russia|russians|russian (?:army|forces|troops)|moscow) (?:has |have )?(?:lost|loses) {russian_casualties}(?=[.,;]|$| (?:over|in|on|during))",
        "Across the whole front Russia lost {russian_casualties: 1,030}, the General Staff said.",
        "Russia lost 2 to Spain.",
        needs=r"troops|soldiers|casualties|personnel|servicemen|general staff",
        unless=r"\bspain\b",
    ),
    Phrase(
        r"{russian_casualties} <casualties> (?:\w+ )?(?:were|was|have been|had been) (?:reported|recorded|claimed|counted|announced|inflicted)",
        "{russian_casualties: Almost 1,300} Russian casualties were reported by the General Staff for the past day.",
        "Two casualties were reported at the crossing.",
        needs=rf"{PAST} (?:day|24 hours)|daily|general staff|defen[cs]e ministry",
        unless=r"\bcrossing\b",
    ),
    Phrase(
        r"(?:general staff's|staff's|its|daily|official) (?:number|figure|count|estimate|toll)(?: of casualties)? for (?:the )?(?:past|last|previous) (?:day|24 hours) (?:is|was|stands at) {russian_casualties}",
        "Russia suffered heavy casualties again; the General Staff's number for the past day is {russian_casualties: 1,690}.",
        "The official count for the past day was 12, said the doctor who treats the flu at the camp.",
        needs="casualt|losses|personnel",
    ),
    Phrase(
        r"losses of the [^#;.!?\n]{10,180}? (?:amounted to|amount to|totall?ed|stood at|came to|were) {russian_casualties} <people>",
        "The losses of the Ukrainian armed forces in the area of responsibility of the Battlegroup Center in one day amounted to {ukrainian_casualties: over 530} servicemen, TASS was told.",
        "The losses of the bank in the area of soft toys amounted to 40 staff, mostly personnel managers.",
        needs=rf"{PAST} (?:day|24 hours)|in (?:a|one) day|over the day|general staff|ministry",
        unless=CIVIL + r"|\bbank\b|\b(?:since|total)\b",
    ),
    Phrase(
        r"losses of the (?:russian|enemy|invaders|occupiers|occupation|aggressor)[^#;.!?\n]{0,120}? (?:amounted to|amount to|totall?ed|stood at|came to|were) {russian_casualties} (?:people|persons|men)",
        "The losses of the Russian invaders over the past day came to {russian_casualties: 1,310} people.",
        "The losses of the Russian club's choir came to 12 people.",
        needs=rf"{PAST} (?:day|24 hours)|in (?:a|one) day|over the day|general staff",
        unless=CIVIL + r"|\b(?:since|total(?! (?:\w+ )?losses of the)|choir)\b",
    ),
    Phrase(
        r"(?:(?:death |casualty )?toll|losses)[^#;.!?\n]{0,40}? (?:rises|rise|climbs?|grows?|rose|climbed|grew) to {russian_casualties.cumulative}(?=[.,;:]|$| <people>| people)",
        "Russian military death toll in Ukraine rises to {russian_casualties.cumulative: 441,250}: report",
        "The flood's death toll rises to 41.",
        needs=r"\brussian?\b",
        unless=r"\b(?:flood|quake|earthquake|civilians?|attack|strike)\b",
    ),
    Phrase(
        r"{russian_casualties} (?:more )?russians (?:were )?(?:killed (?:or|and) wounded|put out of action|eliminated)",
        "What the Ukrainian military said about Wednesday:\n* {clashes: 238} battles;\n* {russian_casualties: 1,090} Russians killed or wounded.",
        "Six Russians were eliminated at the chess contest.",
        needs=r"general staff|ukrain\w+ (?:military|army|armed forces)|defen[cs]e forces",
        unless=r"\b(?:chess|contest|strike on|civilians?|brigade|months?)\b",
    ),
    Phrase(
        r"(?:minus|plus) {russian_casualties} (?:in |of )?(?:manpower|personnel|<people>)",
        "Losses for the past day: minus {russian_casualties: 1,630} in manpower.",
        "The new corps is at full strength, minus 200 personnel who are still at school.",
        needs=LOST,
    ),
    Phrase(
        r"losses? [^#;:.!?\n]{0,60}?highest[^#;.!?\n]{0,40}?: {russian_casualties} <people>",
        "Russian losses over the past day were the highest of the war: {russian_casualties: 2,200} personnel.",
        "Job losses at the shipyard are the highest in ten years: 400 personnel.",
        unless=CIVIL,
    ),
    Phrase(
        r"{russian_casualties} (?:<people> |of (?:them|these) )?(?:who )?(?:died|perished) (?:in |over |during )?(?:yesterday|the (?:day before|(?:previous|past|last) (?:day|24 hours)))",
        "Russia lost {russian_casualties: 1,210} soldiers over the past day, while {russian_casualties: 1,340} died the day before, the General Staff said.",
        "Two soldiers who died the day before were carried past the hospital.",
        needs=r"general staff|losses",
        unless=CIVIL + r"|\b(?:people|civilians?|residents?|child\w*|hospital|injured|attack|strike|shelling)\b",
    ),
    Phrase(
        r"{russian_casualties} <people> (?:have |has |had )?(?:died|perished)(?! (?:in|from|of|since) (?:the )?(?:captivity|hunger|cold|disease|an? |february|2022))",
        "The General Staff said that over the past 24 hours {russian_casualties: 640} Russian servicemen have died.",
        "The general staff said over the past 24 hours that two soldiers have died in a fire.",
        needs=rf"(?:general staff|ukrain\w+ (?:army|armed forces|military)) & {PAST} (?:day|24 hours)",
        unless=CIVIL + r"|\b(?:people|civilians?|residents?|child\w*|hospital|injured|strike|shelling|fire|accident)\b",
    ),
    Phrase(
        r"put {russian_casualties} <people> out of action",
        "The Defence Forces put {russian_casualties: 1,670} Russian soldiers out of action over the past day.",
        "Flu put 30 soldiers out of action at the barracks.",
        unless=CIVIL,
    ),
    Phrase(
        r"lost {russian_casualties} (?:people|men) (?:in the (?:\w+ ){1,3}(?:sector|direction|axis|area) )?(?:in )?(?:killed|wounded)",
        "The enemy lost {russian_casualties: 1,580} people killed and wounded yesterday, the General Staff said.",
        "The town lost 40 people killed and wounded in one strike on its market.",
        unless=r"\b(?:town|village|market)\b",
    ),
    Phrase(
        r"an increase of {russian_casualties}",
        "Losses of the Russian army since 24 February 2022 stand at {russian_casualties.cumulative: 774,100} personnel, an increase of {russian_casualties: 1,820} in a day.",
        "Sales stand at 774,100, an increase of 1,820.",
        needs=r"personnel|casualties|soldiers|troops",
        unless=r"\b(?:sales|tanks|drones)\b",
    ),
    Phrase(
        r"{russian_casualties} <casualties> (?:were|was) added",
        "Russian losses since 2022 are at {russian_casualties.cumulative: 800,010}; {russian_casualties: 1,970} casualties were added over the past day, the General Staff said.",
        "The names of 12 casualties were added to the memorial in Lviv.",
        unless=CIVIL,
    ),
    Phrase(
        r"(?:losses|loss) of <people>[^#;.!?\n]{0,24}?:? {russian_casualties} against {russian_casualties.comparison}",
        "Compared with the day before, losses of personnel fell: {russian_casualties: 1,070} against {russian_casualties.comparison: 1,280}.",
        "The clinic cut its loss of personnel: three against seven the year before.",
        needs=WAR + "|day before|army",
    ),
    Phrase(
        r"^{russian_casualties} <people>, # <tanks>[^.!?\n]{0,200}? losses",
        "{russian_casualties: 1,530} soldiers, {russian_tanks_lost: five} tanks and other equipment: such were the losses of Russian troops over the past day.",
        "Twelve soldiers, three tanks and a goat: such is the cast of a film on the losses of a small village.",
    ),
    Phrase(
        r"(?:including|of whom|among them|with) {russian_casualties.subset} (?:(?:soldiers|troops|men|people|confirmed) )?(?:killed(?! (?:or|and) (?:wounded|injured))|dead|fatalities|irrecoverable)|{russian_casualties.subset} of (?:them|whom|these) (?:were |being )?(?:killed|dead|irrecoverable)",
        "Russia lost {russian_casualties: 1,470} soldiers on Sunday, including {russian_casualties.subset: at least 640} killed, the General Staff said.",
        "Ukraine's General Staff put Russian casualties at {russian_casualties: 1,290} over the past day, {russian_casualties.subset: 510} of them killed.",
        "The choir lost 12 soldiers' widows on the way, including two with dead batteries in their phones.",
        needs=LOST,
        unless=r"north korea|mercenar|foreign|civilian|people|residents?|child|wounded in|" + CIVIL,
    ),
    Phrase(
        r"compar(?:es|ed) (?:with|to) {russian_casualties.comparison}",
        "The General Staff says {russian_casualties: 1,040} Russian troops were killed or wounded over the past day. This compares with {russian_casualties.comparison: 1,390} in the report before.",
        "The army pays soldiers for 30 days of leave, which compares with 20 in the reserve.",
        needs=LOST,
        unless=r"\b(?:drones|clashes|attacks|missiles)\b",
    ),
    Phrase(
        r"(?:past|last) (?:day|24 hours): {russian_casualties} <people>",
        "Russian losses over the past day: {russian_casualties: 1,480} personnel and {russian_tanks_lost: 11} tanks.",
        "Sworn in over the past day: 300 soldiers, most of them under 25.",
        unless=CIVIL,
    ),
    Phrase(
        r"number of (?:eliminated|killed|liquidated) <people>[^#;.!?\n]{0,20}? (?:rose|grew|increased|climbed) by {russian_casualties} to {russian_casualties.cumulative}",
        "The number of eliminated Russian troops rose by {russian_casualties: 1,050} to {russian_casualties.cumulative: 1,025,110}, the General Staff said.",
        "The number of killed soldiers named on the memorial rose by 40 to 1,200.",
        unless=CIVIL,
    ),
    Phrase(
        r"total (?:number of (?:liquidated |eliminated |killed )?(?:<people>|personnel|casualties) )?(?:since [^#;.!?\n]{0,30}?,? )(?:to|at|is|was|stands at|reached) {russian_casualties.cumulative}",
        "Russia lost {russian_casualties: 1,290} military personnel in the past 24 hours, bringing the total since February 24, 2022, to {russian_casualties.cumulative: 341,500}.",
        "Lviv has built 20 flats for soldiers this spring, which takes the total to 340.",
        needs=LOST,
    ),
    Phrase(
        r"(?:this|the) (?:number|figure|total|toll) includes <short>{russian_casualties} (?:<casualties>|<people>)",
        "This number includes {russian_casualties: 1,340} casualties Russian forces suffered over the past day.",
        "This number includes two nurses.",
        unless=r"\b(?:children|women|civilians?|including [\w ,]{0,24}(?:killed|north korea\w*))\b",
    ),
    Phrase(
        r"(?:losses|casualties|personnel|military personnel|manpower|liquidated personnel)(?:(?: <short>)??| since [^#;:.!?\n]{3,44}?|(?: <gap>)? areas? of responsibility(?: of (?:the |russia's )?[\w' -]{3,30}?)?|[^#;:.!?\n]{0,130}?(?= amount)) ?(?:amounted to|amount to|included?|includes|totall?ed|stood at|reached|(?:were|was)(?: given as| put at| estimated at)?|at|came to|numbered|of|exceeded|made up|account(?:ed)? for|-|:) \"?(?:a total of |another )?{russian_casualties}(?: (?:<people>|<casualties>|people|per day))?(?! ?(?:\(|(?:mechani[sz]ed|motori[sz]ed|territorial|airborne|assault|tank|infantry|marine)\b|(?:\w+ ){0,3}(?:brigades?|battalions?|regiments?|detachments?)\b|tanks|vehicles|drones|units|pieces|items|since|times\b|\"? times\b|<drones>|<tanks>|%))",
        "Units of the Battlegroup West took better lines. The AFU losses amounted to {ukrainian_casualties: over 190} servicemen and {ukrainian_vehicles_lost: 21} motor vehicles.",
        "Russian losses amounted to {russian_casualties: 1,210} people over the past day, according to the General Staff.",
        "Ukrainian casualties were eight times those of Russia, the ministry said; the losses of the bank amounted to two.",
        "The enemy's losses in weapons and equipment over the past day amounted to 62 units.",
        needs=rf"{PAST} (?:day|24 hours)|daily|general staff|defen[cs]e ministry|ministry of defen[cs]e|yesterday|today|over the day|the ministry|losses of the (?:armed forces of ukraine|ukrainian armed forces|afu)|{GROUP}",
        unless=AID + r"|\b(?:bank|north korea\w*|financial|economic|percentage)\b",
    ),
    Phrase(
        r"(?:another|further|additional|more|some other|an additional|plus) <short>{russian_casualties} (?:<people>|<casualties>)",
        "The General Staff said Russia lost another {russian_casualties: 1,020} soldiers over the past day.",
        "The general staff said another 300 soldiers finished the course yesterday.",
        needs=rf"{PAST} (?:day|24 hours)|daily|general staff",
        unless=AID
        + r"|\b(?:north korea\w*|prison\w*|exchange\w*|mobili[sz]\w*|recruit\w*|injured|wounded in)\b"
        + "|"
        + CIVIL,
    ),
    Phrase(
        r"(?:[,;]|,? and|,? as well as) {russian_casualties} <people>(?=,| and (?:#|an? )| in (?:the |its )?(?:area|zone|responsibility))",
        "The Ukrainian army lost {ukrainian_casualties: over 220} troops in the responsibility area of the Battlegroup West, and {ukrainian_casualties: about 145} troops and {ukrainian_tanks_lost: a} tank in that of the Battlegroup South.",
        "The ship lost power, and 190 soldiers in the responsibility area of the purser slept in tents.",
        needs=r"\b(?:lost|losses)\b(?:.|\n)*(?:battlegroup|group of forces|past (?:day|24 hours))",
        unless=CIVIL,
    ),
    Phrase(
        r"{russian_casualties.cumulative} (?:<people>|<casualties>)[^#;.!?\n]{0,60}?,? including {russian_casualties}(?: <people>| people)?(?: (?:killed(?: (?:or|and) wounded)?|eliminated|lost|casualties))? (?:(?:in|over|during|for) the (?:past|last|previous) (?:day|24 hours)|yesterday|on (?:[a-z]{3,9}\.? \d|\d{1,2} [a-z]))",
        "Russia's combat losses since 2022 amounted to {russian_casualties.cumulative: about 1,472,100} troops, including {russian_casualties: 1,080} killed or wounded over the past day.",
        "The General Staff said the Russian army has suffered {russian_casualties.cumulative: “around 776,090”} casualties, including dead and wounded, including {russian_casualties: 1,990} during the last day.",
        "Russia's combat losses since 2022 are estimated at {russian_casualties.cumulative: around 1,003,470} troops, including {russian_casualties: 1,080} on June 17.",
        "The base has 400 soldiers, including 12 over the age of 50.",
        needs=LOST,
    ),
    Phrase(
        r"number of <people> <short>(?:risen|rose|grown|grew|climbed|increased|reached|stands at|stood at)(?: to)? {russian_casualties.cumulative},? (?:of whom|including|with) {russian_casualties}(?: <people>| people)? <short>(?:in|over|during) the (?:past|last|previous) (?:day|24 hours)",
        "The number of Russian servicemen killed and wounded has risen to {russian_casualties.cumulative: about 1,182,610}, of whom {russian_casualties: 930} were killed or wounded in the last 24 hours, the General Staff said.",
        "The number of soldiers in the choir has reached 40, including 12 who joined in the past day.",
        unless=r"\bchoir\b",
    ),
    Phrase(
        r"total (?:combat |russian |enemy )*losses(?! (?:of [^#;.!?\n]{0,40} )?(?:in|on) the \w+ (?:direction|sector|axis))(?:(?!\b(?:past|last|previous) (?:day|24 hours)\b|\byesterday\b)[^#;!?\n]){0,200}? (?:amount(?:ed)? to|are|were|stand at|stood at|reached|is|totall?ed|come to|compris(?:e|ed)(?: approximately)?:?|constitut(?:e|ed)|includ(?:e|ed)) {russian_casualties.cumulative} <people>(?! per day|[^#;.!?\n,]{0,60}(?:last|past|previous) (?:day|24 hours))",
        "The total combat losses of Russian forces from February 24, 2022, to September 2, 2026, amount to {russian_casualties.cumulative: about 1,320,500} personnel, including {russian_casualties: 1,010} over the past day.",
        "Total losses of the shipyard are 40 personnel.",
        "Total losses of the invaders over the past day amounted to {russian_casualties: 1,270} personnel.",
        unless=CIVIL + r"|\bshipyard\b",
    ),
    Phrase(
        r"(?:bring(?:ing|s)?|brought|tak(?:ing|es|e)|took|push(?:ing|es|ed)|rais(?:ing|es|ed)|lift(?:ing|s|ed)|driv(?:ing|es)|drove|send(?:ing|s)|sent) (?:(?:the|its|their|russia's|moscow's|ukraine's|kyiv's|overall|total|war's|invasion's) )*(?:\w+ ){0,4}?(?:losses|casualties|total|toll|tally|number|count)(?: (?:[^#;:.!?\n]{0,90}? )?(?:to|at) <short>{russian_casualties.cumulative}| {russian_casualties.cumulative})(?! (?:drones|tanks|<clashes>|<attacks>))",
        "Russia lost {russian_casualties: 1,150} troops in a day, bringing total losses since February 2022 to {russian_casualties.cumulative: more than 800,000}.",
        "The sale took the total to 800,000.",
        needs=LOST,
        unless=r"\b(?:north korea\w*|sale|refugees|prisoners?)\b",
    ),
)

RULES = (PEOPLE,)
