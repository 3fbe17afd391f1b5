"""Losses as English articles retell them: totals since the invasion, and the day's figure beside the total."""

from metrics.phrases import Phrase, Rules
from metrics.rules.english_about import WAR, rules
from metrics.rules.russian_losses.english import AID, LOST
from metrics.rules.russian_losses.english_equipment import ITEMS

_CIVIL = r"\b(?:job|pension|power|energy|crop|revenue|shipyard|bank|choir|school|museum|flood|quake)\b"
_SINCE = r"(?:since|from) (?:february|feb\.?|24|the (?:start|beginning|full-scale|invasion|war)|russia|moscow|putin|2022)|invasion|\bwar\b"
_TOTAL = r"(?:total|tally|number|count|figure|toll)"
_LEADS = r"(?:(?:which |that )?(?:takes?|taking|took|brings?|bringing|brought|puts?|putting|rais(?:es|ing)|push(?:es|ing)|for)|and|with)"

PEOPLE = rules(
    "losses, people as articles tell them",
    "en",
    "casualt loss lost troops soldier servicem personnel another total eliminat",
    "owner",
    Phrase(
        r"\b(?:this|that|the|its)(?: \w+)? (?:number|figure|total|toll|tally|count|sum) (?:also )?(?:includes|included|counts) (?:another |a further )?{russian_casualties}(?: (?:<casualties>|<people>|killed (?:or|and) wounded))? (?:in|over|during|for|from) the (?:past|last|previous) (?:day|24 hours)",
        "{russian_casualties.cumulative: About 936,800} Russian troops have been killed or wounded since February 2022, Kyiv said. The tally includes {russian_casualties: 1,210} in the past 24 hours.",
        "The hospital counts all its patients since February. The tally includes 12 in the past 24 hours.",
        needs=r"\b(?:russian?|enemy|invaders|occupiers|aggressor|moscow)(?:'s)? (?:\w+ ){0,2}?(?:troops|soldiers|servicemen|personnel|casualties|losses|army|forces|military)\b",
        unless=r"\b(?:patients|civilians?|children|women|drones?|missiles?|clashes|attacks)\b",
    ),
    Phrase(
        r"{russian_casualties.cumulative} (?:<people>|people|persons|personnel|men)(?: \([^#()]{0,40}\))?,? (?:including|of (?:them|whom)|among them|with)(?: another| a further)? {russian_casualties}(?: of (?:them|whom))?(?: more)?(?: (?:killed|eliminated|lost))? (?:over|in|during|for) the (?:past|last|previous) (?:day|24 hours)|{russian_casualties.cumulative} (?:<people>|people|persons),? {russian_casualties} of (?:them|whom) (?:over|in|during|for) the (?:past|last|previous) (?:day|24 hours)",
        "The losses of Russian troops since February 24, 2022 amount to {russian_casualties.cumulative: about 1,104,600} people, including another {russian_casualties: 920} over the past day.",
        "The losses of the Russian army in manpower since 24 February 2022 are {russian_casualties.cumulative: about 1,391,720} people, {russian_casualties: 1,060} of them over the past day.",
        "The losses of the flood are felt by 900 people, including another 12 over the past day.",
        needs=r"\b(?:losses|casualties|lost|eliminated|liquidated)\b[^.!?]{0,60}\b(?:russian?|enemy|invaders|occupiers|aggressor|manpower|personnel)\b|\b(?:russian?|enemy|invaders|occupiers)\b[^.!?]{0,40}\b(?:losses|casualties|lost)\b",
        unless=r"\b(?:civilians?|children|women|evacuated|flood|injured)\b",
    ),
    Phrase(
        r"(?:losses|casualties)[^#;.!?\n]{0,30}? (?:came to|amounted to|totall?ed|stood at|were put at|were) {russian_casualties}(?: <people>| men| people)? killed,? (?:and|or) wounded",
        "Russian losses came to {russian_casualties: 1,140} killed and wounded on Thursday, according to Kyiv.",
        "The losses of the two clubs were six killed and wounded horses.",
        needs=r"\b(?:russia\w*|ukrain\w*|enemy)\b",
        unless=_CIVIL,
    ),
    Phrase(
        r"# <people>[^#;.!?\n]{0,60}?,? (?:including|with|among them) {russian_casualties}(?: of (?:them|these|whom))? (?:in|on|near) the [^#;:.!?\n]{3,40}? (?:direction|sector|axis|area)",
        "Russia's defence ministry said Ukraine had lost {ukrainian_casualties: up to 610} troops over the past 24 hours, including {ukrainian_casualties: some 265} in the Donetsk direction.",
        "The charity fed 610 soldiers, including 265 in the Donetsk direction.",
        needs=r"\b(?:lost|loses?|losing|loss|losses|casualt\w+|killed|eliminat\w+|liquidat\w+|neutrali\w+)\b",
        unless=_CIVIL + r"|\bcharity\b",
    ),
    Phrase(
        r"# <people>[^#;.!?\n]{0,60}?,? (?:with )?{russian_casualties} of (?:them|these|whom) (?:were )?(?:lost |killed )?(?:(?:in|on|within) the (?:(?:zone|area|sector)s? (?:of (?:responsibility )?(?:of )?)?)?|(?:in (?:the )?(?:fighting|battles?|clashes|combat) )?(?:with|against|by) )(?:its |the |russia's )?[^#;:.!?\n]{3,40}?(?:group|battlegroup|grouping|direction|sector|axis|area|zone)\b",
        "The Russian defence ministry put Ukrainian losses at {ukrainian_casualties: 1,310} soldiers for the day, {ukrainian_casualties: 455} of them in the zone of its Centre group of forces.",
        "The Russian defence ministry said Ukraine lost {ukrainian_casualties: more than 1,310} soldiers on Monday, with {ukrainian_casualties: over 455} of them in fighting with Russia's Battlegroup Centre.",
        "The charity fed 610 soldiers, 265 of them in the Donetsk direction.",
        needs=r"\b(?:lost|loses?|losing|loss|losses|casualt\w+|killed|eliminat\w+|liquidat\w+|neutrali\w+)\b",
        unless=_CIVIL + r"|\bcharity\b",
    ),
    Phrase(
        r"(?:casualties|losses)(?: [^#;:.!?\n]{0,60}?)?? (?:have|has|had) (?:now |already |officially )?{russian_casualties.cumulative}(?! (?:in (?:each|every|any|a)|each|every|a|per) )",
        "Russian casualties in Ukraine have {russian_casualties.cumulative: surpassed 450,000} since February 2022, figures of Ukraine's military show.",
        "The losses of the shipyard have exceeded 450,000.",
        needs=r"\brussian?\b|\bmoscow|ukrain",
        unless=_CIVIL + r"|\b(?:tanks|drones|vehicles|daily|civilian|a day|per day|past day|24 hours)\b",
    ),
    Phrase(
        r"(?:casualt(?:y|ies) (?:count|toll|figures?|estimate|tally)|total (?:russian |ukrainian )?(?:casualties|losses) ?- ?killed and wounded ?-)[^#;.!?\n]{0,60}? ?(?:at|to|was|is|reached|of) {russian_casualties.cumulative}",
        "The British government put Russia's total casualty count since February 2022 at {russian_casualties.cumulative: 920,000} in April.",
        "The hospital put its casualty count of the storm at 92.",
        needs=rf"\brussia & {_SINCE}",
        unless=_CIVIL + r"|\b(?:hospital|civilian|daily|past day|24 hours)\b",
    ),
    Phrase(
        r"\blosses\b[^#;.!?\n]{0,120}? # (?:people|<people>),? and {russian_casualties} <people> (?:in|near|on) the\b",
        "According to the Defence Ministry, losses of Ukrainian troops during the day came to {ukrainian_casualties: 1,180} people, and {ukrainian_casualties: more than 160} soldiers in the Kursk direction.",
        "The losses of the bank came to 40 people, and nine soldiers in the queue saw it.",
        unless=_CIVIL,
    ),
    Phrase(
        r"(?:^\W*|(?:enemy|russian) losses\W{1,3}|losses of (?:the )?(?:enemy|invaders|occupiers|aggressor|russian \w+)\W{1,3}){russian_casualties} (?:people|<people>)(?=,? (?:and )?# <tanks>)",
        "Losses of the enemy\n{russian_casualties: 1,190} personnel, {russian_tanks_lost: three} tanks and {russian_artillery_lost: 30} artillery systems over the past day.",
        "Losses of the club\n12 people, two tanks of fish and a pump.",
        needs=r"\b(?:losses|casualties) (?:of|in) (?:the )?(?:enemy|russia\w*|invaders|occupiers|aggressor)|\b(?:enemy|russian|russia's|moscow's) (?:combat )?(?:losses|casualties)",
        unless=r"\bfish\b",
    ),
    Phrase(
        r"(?:killed|eliminated|neutrali[sz]ed|lost|wiped out) (?:[\w' -]{0,30}? )?# <people> (?:in|near|on) [^#;.!?\n]{3,50}?(?:direction|sector|axis|area),? and {russian_casualties}(?: more)? (?:in|near|on)\b",
        "The Russian defence ministry claimed that its forces killed {ukrainian_casualties: up to 25} Ukrainian personnel in the Kupyansk direction and {ukrainian_casualties: over 45} in the Lyman direction.",
        "The flood killed two soldiers in the port area and 45 in the valley.",
        unless=_CIVIL,
    ),
    Phrase(
        r"(?:in|on) the (?:[\w'-]+ ){1,2}(?:direction|sector|axis),? {russian_casualties} <people>(?=[.,;]| and\b|$)",
        "In the Kupyansk direction {ukrainian_casualties: 40} soldiers were eliminated, and in the Lyman direction {ukrainian_casualties: more than 60} soldiers and {ukrainian_armoured_vehicles_lost: three} armoured vehicles, the Russian defence ministry said.",
        "The losses of the choir: in the Lyman direction 12 soldiers sang.",
        needs=r"\b(?:russia(?:'s|n)?|moscow's) (?:ministry|defen[cs]e|mod\b) & \b(?:losses|eliminated|lost|killed|neutrali[sz]ed)\b",
        unless=_CIVIL,
    ),
    Phrase(
        r"{russian_casualties.cumulative} <people> (?:(?:have been |had been |were )?(?:killed|dead)(?: and| or|,)? )?(?:injured|wounded) since (?:february|feb|24|the (?:start|beginning|full-scale|invasion)|russia|moscow|2022)",
        "Russia has had heavy losses, with {russian_casualties.cumulative: over 1 million} troops killed or wounded since February 2022.",
        "The hostel has housed 400 soldiers wounded since its first winter.",
        needs=r"\brussia",
        unless=r"\bukrainian (?:troops|soldiers)",
    ),
    Phrase(
        r"number of <people> (?:put out of action|killed|eliminated|lost|liquidated)[^#;.!?\n]{0,60}? (?:rose|ha[sd] (?:thus |now |already )?risen|grew|has grown|climbed|increased|reached|has reached|stands at|stood at)(?: to)? {russian_casualties.cumulative}",
        "The number of Russian troops put out of action since the start of the war rose to {russian_casualties.cumulative: 894,020}, the General Staff said.",
        "The number of soldiers killed whose names the memorial bears rose to 420.",
        needs=rf"\brussian?\b & {_SINCE}",
        unless=_CIVIL + r"|\bmemorial\b",
    ),
    Phrase(
        r"total (?:number|losses|casualties|toll|personnel losses)[^#;.!?\n]{0,90}?(?:since|invasion|war)[^#;.!?\n]{0,60}? (?:ha[sd] (?:thus |now |already )?risen to|is|was|stands? at|stood at|reached|amount(?:s|ed)? to|are|were|totall?ed) {russian_casualties.cumulative} (?:<people>|people)",
        "The total number of losses of the Russian army since the beginning of the invasion was {russian_casualties.cumulative: 370,980} invaders.",
        "The total number of guests since the war began was 370,980 people.",
        needs=r"\brussian?\b",
        unless=_CIVIL + r"|\b(?:guests|refugees|visitors)\b",
    ),
    Phrase(
        r"{russian_casualties.cumulative} <people> [^#;.!?\n]{0,80}?, {russian_casualties.day} of (?:them|these|those|whom) (?:in|over|during|for) the (?:past|last|previous) (?:day|24 hours)",
        "The Defence Forces have eliminated {russian_casualties.cumulative: about 343,890} Russian invaders since the start of the war, {russian_casualties: 1,090} of them over the past day.",
        "The firm has paid 400 soldiers in its yard, 12 of them over the past day.",
        needs=r"\b(?:eliminated|lost|losses|killed|liquidated)\b",
    ),
    Phrase(
        r"{russian_casualties.cumulative} (?:<people>|people),? of (?:whom|which|these|those) {russian_casualties.day} (?:<were> )?(?:lost |added |killed |eliminated )?(?:over|in|during) the (?:past|last|previous) (?:day|24 hours)",
        "Russia's losses since February 2022 amount to {russian_casualties.cumulative: 1,150,340} people, of whom {russian_casualties: 1,030} were lost over the past day.",
        "The losses of the choir are 40 people, of whom two left in the past week.",
        needs=r"\b(?:losses|lost|eliminated)\b",
        unless=_CIVIL,
    ),
    Phrase(
        r"(?:losses|casualties)[^#;.!?\n]{0,130}? (?:amount(?:s|ed)? to|were|was) {russian_casualties.day} (?:<people> )?per day(?=[.,;]|$)",
        "The losses of the Russian army amounted to {russian_casualties: 980} occupiers per day, the General Staff said.",
        "The losses of the bakery were 12 per day.",
        needs=r"\brussian?\b & losses|lost",
        unless=_CIVIL + r"|\b(?:average|week|month|bakery)\b",
    ),
    Phrase(
        r"(?:claim(?:ed|s|ing)|cit(?:ed|es|ing)|report(?:ed|ing|s)) {russian_casualties} <people>? ?<casualties>",
        "Russia's ministry said the Center grouping had improved its positions and claimed {ukrainian_casualties: up to 440} Ukrainian casualties.",
        "The West grouping took better positions, with the Russian ministry citing {ukrainian_casualties: up to 200} Ukrainian personnel losses.",
        "The hospital reported 12 casualties of the storm.",
        needs=r"\b(?:battlegroup|grouping|group of forces|general staff|(?:defen[cs]e )?ministry)\b|\b(?:kyiv|ukraine's military)\b[^.;]* (?:24 hours|day)\b",
        unless=_CIVIL + r"|\b(?:hospital|civilian)\b|no casualties",
    ),
    Phrase(
        r"(?:occupiers|invaders|the enemy|russians|russian (?:army|forces|troops)|russia|kiev|kyiv|ukraine|afu|ukrainian (?:army|military|armed forces|forces)) (?:has |have |had )?(?:lost|loses) (?:another |a further )?{russian_casualties} (?:people|men)\b",
        "The occupiers lost {russian_casualties: 261} people and 20 pieces of equipment over the last day, the commander said.",
        "The town lost 261 people to the occupiers' fire.",
        needs=r"past|last|day|24 hours",
    ),
    Phrase(
        r"(?:estimate|estimates|figure|claim|tally|count) of {russian_casualties} <casualties>",
        "Kyiv's estimate of {russian_casualties: 1,260} Russian casualties for Friday is the highest of the month.",
        "The ferry firm disputes a count of 12 casualties on its pier.",
        needs=rf"{WAR} & \brussian?\b|moscow",
        unless=_CIVIL + r"|\b(?:ferry|civilian)\b",
    ),
    Phrase(
        r"(?:another|an additional|a further|some other) {russian_casualties} (?:were |was |have been |had been )?(?:lost|eliminated|killed|neutrali[sz]ed|put out of action) (?:on|in|by|along|over|at) ",
        "The enemy lost {ukrainian_casualties: more than 520} soldiers in the area of Battlegroup West. Another {ukrainian_casualties: 510} were lost on the line of Battlegroup South, the Russian defence ministry said.",
        "Of the soldiers' letters another 510 were lost in the fire at the depot.",
        needs=r"battlegroup|group of forces|groups? of troops",
    ),
)


# The day and the total told side by side.
BESIDE = rules(
    "losses, people, day and total",
    "en",
    "casualt loss lost toll killed",
    "owner",
    Phrase(
        r"(?:losses|casualties|toll)[^#;.!?\n]{0,60}? (?:rose|grew|increased|climbed|went up|swelled|jumped|mounted|(?:ticked|edged|crept|inched|moved) up) by (?:another |a further )?{russian_casualties}(?: (?:<people>|people|men))?(?:,? (?:(?:in|over) (?:a|one|the past|the last) (?:single )?day|on \w+day|overnight|yesterday))?,? to {russian_casualties.cumulative}",
        "Russia's losses grew by {russian_casualties: 1,040} to {russian_casualties.cumulative: 1,150,340}, the General Staff said.",
        "Russia's losses in the war, as tallied by Kyiv, ticked up by {russian_casualties: 1,020} on Monday to {russian_casualties.cumulative: about 1,290,000}.",
        "The losses of the bank grew by 40 million to 900 in the days of the invasion.",
        needs=WAR,
        unless=_CIVIL,
    ),
    Phrase(
        r"(?:losses|casualties|toll)[^#;.!?\n]{0,60}? (?:rose|grew|increased|climbed|went up|swelled|jumped|ha[sd] (?:risen|grown|climbed|reached)|reached|stood at|stands at)(?: to)? {russian_casualties.cumulative},? (?:after|with) (?:another |a further |some )?{russian_casualties}(?: (?:more|<people>|more <people>|people))?(?: (?:were|was|had been|have been))? (?:killed(?: (?:or|and) wounded)?|lost|eliminated|added|put out of action) (?:(?:in|over|during) (?:a (?:single )?day|one day|the (?:past|last|previous) (?:day|24 hours))|overnight|yesterday|on \w+day)",
        "Russia's personnel losses climbed to {russian_casualties.cumulative: 1,150,340} after another {russian_casualties: 1,040} were killed or wounded in a day, the General Staff said.",
        "The toll of the flood climbed to 90 after another 12 were killed in a day.",
        needs=r"\b(?:russia|moscow)",
        unless=_CIVIL,
    ),
    Phrase(
        r"\b(?:it|they|moscow's (?:army|forces|troops)|the russians)(?:, (?:it|the staff|kyiv) (?:says|said),)? (?:has |have |had )?(?:also )?lost {russian_casualties} (?:of its )?(?:men|people)\b(?=[.,;]|$| (?:on \w+day|over|yesterday|that day|in (?:a|the past|the last) (?:day|24)))",
        "Moscow's army has advanced slowly along the front. It lost {russian_casualties: about 1,060} men on Thursday, by Kyiv's reckoning.",
        "The Russian liner met a storm on its front. It lost 12 men on Thursday.",
        needs=r"\b(?:moscow's (?:army|forces|troops)|russian (?:army|forces|troops)|the russians|russia)\b & \b(?:kyiv(?:'s)?|general staff|the staff)\b",
        unless=_CIVIL + r"|\b(?:ship|liner|brigade|battalion|company)\b",
    ),
    Phrase(
        r"\b(?:lost|loses|losing) # <tanks>(?:, # [^#;:.!?\n]{3,40}?){0,3},? and {russian_casualties} <people>",
        "Russia lost {russian_tanks_lost: 14} tanks and {russian_casualties: 1,290} troops on Wednesday, according to the latest tally of the Ukrainian military.",
        "The museum lost 14 tanks and 12 soldiers of tin in the flood.",
        needs=r"\b(?:general staff|ukrain\w+ (?:military|army|armed forces)|kyiv)\b",
        unless=_CIVIL,
    ),
    Phrase(
        r"(?:,|\band)(?: that it)?(?: (?:had|has))? lost {russian_casualties} (?:of its )?(?:men|people)\b(?! (?:in (?:a|the|one) (?:strike|attack)|to)\b)",
        "Russia threw in {kamikaze_drones: 5,120} kamikaze drones along the front that day, the General Staff added, and lost {russian_casualties: 1,010} men.",
        "The ship crossed the front of the storm and lost 12 men.",
        needs=r"\b(?:general staff|front|clashes|assaults)\b & \b(?:russia|russian|enemy|invaders|occupiers)\b",
        unless=_CIVIL + r"|\b(?:ship|brigade|battalion|company)\b",
    ),
    Phrase(
        r"\b(?:in|over) the (?:past|last) (?:day|24 hours)(?: alone)?,? {russian_casualties} (?:more )?(?:were|was|have been|had been) (?:added|lost|killed or wounded)",
        "Russia's losses in the war have climbed again, with soldiers killed or wounded, the General Staff said. In the past day alone {russian_casualties: 1,040} were added.",
        "The museum counts its soldiers of tin. In the past day alone 40 were added.",
        needs=r"(?s)(?:losses|casualties)[^.]{0,160}\.[^.]*$",
        unless=_CIVIL,
    ),
    Phrase(
        r"\b(?:losses|casualties)\b(?:[^#;!?\n]){0,140}? (?:amount(?:s|ed)? to|totall?(?:ed|ing)?|stands? at|stood at|reached|are|were) {russian_casualties.cumulative}(?: (?:<people>|people))?,? (?:including|of which|with) {russian_casualties.day}(?: (?:<people>|people|more))? (?:(?:in|over|for|during) the (?:past|last|previous) (?:day|24 hours)|yesterday|(?:in|over) (?:a|one) day)",
        "Russian troop losses in Ukraine from February 24, 2022 to August 12, 2025 amounted to {russian_casualties.cumulative: about 1,064,890}, including {russian_casualties: 960} in the past day.",
        "The bank's losses of the year amounted to 1,064, including nine in the past day.",
        needs=r"\brussian?\b|\bmoscow|\benemy\b|\binvaders|\boccupiers",
        unless=_CIVIL,
    ),
    Phrase(
        r"(?:claims?|claimed|reports?|reported|counts?|counted|lists?|listed) {russian_casualties} (?:killed and wounded )?(?:russian )(?:<people>)?(?:,? killed (?:and|or) wounded)?(?=, # <tanks>)",
        "Kyiv claims {russian_casualties: 890} Russian personnel, two tanks and 31 artillery systems for Wednesday.",
        "The museum claims 890 Russian soldiers of tin, two tanks and a gun.",
    ),
    Phrase(
        r"{russian_casualties.cumulative} (?:<people>|<casualties>)[^#;.!?\n]{0,90}?,? (?:an increase of|a rise of|up by|up) {russian_casualties.day}(?: (?:<people>|men|people))? (?:in|over|from|on|during) (?:a|one|the)\b",
        "Russia has lost {russian_casualties.cumulative: about 1,151,230} troops since February 2022, Ukraine's General Staff said, an increase of {russian_casualties: 930} in a day, along with {russian_tanks_lost.cumulative: 11,362} tanks ({russian_tanks_lost: four} more).",
        "The museum counts 1,150 soldiers of tin, up 30 in a year.",
        needs=LOST,
        unless=_CIVIL + r"|\b(?:week|month|year)\b",
    ),
    Phrase(
        r"\bput (?:(?:russia's|russian|moscow's|the enemy's|enemy|total) )+(?:losses|casualties|toll)(?: (?:on|for|over|in) [^#;:.!?,\n]{3,30}?)? at {russian_casualties} (?:<people>|men|people) (?:killed|dead)(?:,? (?:and|or) wounded)?",
        "Kyiv's generals put Russia's losses on Thursday at {russian_casualties: 1,090} men killed or wounded.",
        "The police put Russian losses at the match at two men killed or wounded.",
        unless=r"\bmatch\b",
    ),
    Phrase(
        r"\bput (?:(?:russia's|russian|moscow's|the enemy's|enemy|total) )+(?:losses|casualties|toll) at {russian_casualties} (?:for|on|over|in) [^#;:.!?\n]{3,30}?,? and (?:at )?{russian_casualties.cumulative} since",
        "Kyiv put Russian losses at {russian_casualties: 1,040} for Thursday and {russian_casualties.cumulative: 1,150,340} since the full-scale invasion.",
        "The broker put Russian losses at the fair at two for Thursday and at nine in all.",
    ),
    Phrase(
        r"{russian_casualties.cumulative} (?:<people>|<casualties>|people|men)(?: (?:in|during) (?:ukraine|the war|the invasion))?,? (?:and )?(?:of (?:them|whom) )?{russian_casualties.day} of (?:them|whom|those) (?:on \w+day|yesterday|in (?:a|one|the (?:past|last)) day)",
        "Russia has now lost {russian_casualties.cumulative: 1,150,340} soldiers in Ukraine, {russian_casualties: 1,040} of them on Thursday, Kyiv says.",
        "The museum counts 140 soldiers of tin, two of them on Thursday.",
        needs=r"\b(?:russia|moscow)",
        unless=_CIVIL,
    ),
    Phrase(
        r"\b(?:lost|losing) (?:a further |another |some )?{russian_casualties} <people>,? (?:[^#;:.!?\n]{0,40}?,? )?(?:and )?(?:the|its) (?:war's |overall |total )?(?:toll|total|tally|count) (?:went up|rose|climbed|grew|now stands|stands|stood)(?: to| at)? {russian_casualties.cumulative}",
        "Moscow's forces lost a further {russian_casualties: 1,040} troops, by Kyiv's count, and the war's toll went up to {russian_casualties.cumulative: 1,150,340}.",
        "The fleet has lost another 12 soldiers, and its toll went up to 90 roubles.",
        unless=_CIVIL + r"|\broubles\b",
    ),
)


def _brought(metric: str, vocabulary: str, named: str, stems: str) -> Rules:
    """ "lost 12 tanks, taking the total to 7,366": the day and the running total after it."""
    return rules(
        f"losses, {named}, day and total",
        "en",
        stems,
        "owner",
        Phrase(
            rf"{{{metric}.day}} <{vocabulary}>[^#;.!?\n]{{0,40}}?,? {_LEADS} (?:the |its |a |their |overall |new |moscow's |russia's )*{_TOTAL}[^#;.!?\n]{{0,60}}? (?:to|at|of) {{{metric}.cumulative}}",
            f"Over the previous day Russia had lost {{{metric}: two}} {named}, which takes the total over the course of the war to {{{metric}.cumulative: 7,366}}.",
            f"Orders stand at 12 {named}, which takes the total of the firm's year to 366.",
            needs=r"\b(?:lost|losses|losing|destroyed|eliminated|taken out|took out)\b",
        ),
        Phrase(
            rf"{{{metric}.cumulative}} <{vocabulary}>,? (?:with|of which|including) {{{metric}.day}} (?:of (?:them|these) )?(?:were )?(?:destroyed|lost|eliminated|knocked out) (?:in|over|during) (?:the (?:last|past|previous) (?:day|24 hours)|(?:a|one) (?:single )?day)\b",
            f"Russia has lost {{{metric}.cumulative: 5,047}} {named}, with {{{metric}: two}} destroyed in the last 24 hours, Kyiv said.",
            f"The choir has 5,047 {named}, with 12 of which it is proud.",
            needs=r"\b(?:russia\w*|moscow|enemy)\b",
            unless=_CIVIL,
        ),
    )


AMONG = rules(
    "losses, tanks among armour",
    "en",
    "tank",
    "owner",
    Phrase(
        r"# <armoured>(?: \([^#()]{0,40}\))?,? (?:including|among them|of which) {russian_tanks_lost.subset} (?:were )?<tanks>",
        "Russia's defence ministry said Ukraine lost {ukrainian_armoured_vehicles_lost: 17} armoured vehicles, including {ukrainian_tanks_lost.subset: three} tanks, over the past day.",
        "The museum has 17 armoured vehicles, including its pride, the first tank.",
        needs=r"\b(?:lost|losses|destroyed|eliminated|knocked out)\b",
        unless=AID,
    ),
)

RULES = (PEOPLE, BESIDE, AMONG, *(_brought(*item) for item in ITEMS))
