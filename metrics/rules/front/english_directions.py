"""Clashes as paragraphs on one direction word them: how often the enemy tried, and what is still going on."""

from metrics.phrases import Phrase
from metrics.rules.english_about import WAR, both, rules
from metrics.rules.front.english_clashes import FRONT

_PLACE = FRONT + "|direction|sector|axis|invaders|enemy"
_OTHER = r"\b(?:thieves|burglars|hack\w*|cyber\w*|courts?|drone attacks|missile attacks|air attacks|artillery attacks|ambulances?|medics|bank|nurses|journalists)\b"

# Towns that the staff names directions after, where nothing but a number stands beside them.
_TOWN = r"(?:pokrovsk|lyman|siversk|kupiansk|huliaipole|kostiantynivka|toretsk|kurakhove|orikhiv|oleksandrivka|bakhmut|avdiivka|dobropillia|kramatorsk|novopavlivka|vremivka|vovchansk|sloviansk)"

CLASHES = rules(
    "front line, clashes by direction",
    "en",
    "attack assault attempt tried clash engagement storm sought of_which of_them battle",
    "none",
    Phrase(
        r"(?:there (?:were|have been|had been|has been|was)|saw) {clashes} (?:(?:russian|enemy|assault|unsuccessful) )*<attacks>(?=[,.;]|$| (?:so far|today|already|recorded|registered|reported|in|on|near|around|along|by|over|during|throughout|yesterday|towards?)\b)",
        "In the Kupiansk direction, there were {clashes: three} attacks towards Petropavlivka and Stepova Novoselivka.",
        "There have been {clashes.running: 14} attacks so far in the Lyman direction.",
        "In the Kupiansk direction, there were {clashes: six} attacks over the past day.",
        "In the Sloviansk direction, there were {clashes: 21} enemy assaults, and villages were hit.",
        "There have been 14 attacks on nurses so far in the sector of care.",
        needs=_PLACE,
        unless=_OTHER,
    ),
    Phrase(
        r"(?<!<down> )(?<!<stop> ){clashes} (?!air|missile|drone|artillery|mlrs|shelling)<attacks> (?:were|was|have been|had been) (?:also )?(?:reported|counted|logged|noted|mounted|fought off|under way)(?: (?:near|around|in|on|at|along|over|yesterday|today|there)\b|(?=[.,;]|$))",
        "In the Kramatorsk sector, {clashes: three} attacks were reported near Stupochky and Bila Hora.",
        "In the energy sector, three attacks were reported near the dam, the operator said.",
        needs=r"\b(?:in|on) the (?!energy|banking|private|public|health|rail)[\w' -]{3,40} (?:direction|sector|axis|front)\b",
        unless=_OTHER + r"|\b(?:operator|missiles?|drones?|uavs?|repel\w*|repuls\w*|power|grid|plants?)\b",
    ),
    Phrase(
        r"(?:<clashes>|<attacks>) (?:in|on|near|around) [^#;:.!?\n]{3,60}?(?:,|,? and) {clashes} (?:more )?(?:in|on|near|around) [^#;:.!?\n]{3,50}?(?:direction|sector|axis|front)\b(?:(?:,|,? and) {clashes} (?:more )?(?:(?:in|on|near|around) [^#;:.!?\n]{3,50}?(?:direction|sector|axis|front)\b|near [\w'-]{3,24}(?: [\w'-]{3,24})?))?(?:(?:,|,? and) {clashes} (?:more )?(?:(?:in|on|near|around) [^#;:.!?\n]{3,50}?(?:direction|sector|axis|front)\b|near [\w'-]{3,24}(?: [\w'-]{3,24})?))?",
        "There were {clashes: 14} combat engagements in the Orikhiv direction, {clashes: nine} in the Huliaipole direction and {clashes: two} in the Kherson direction, the spokesman said.",
        "There were engagements of singers in the opera sector, nine in the theatre sector and two in the sector of film.",
        needs=_PLACE,
        unless=_OTHER
        + r"|\b(?:opera|repel\w*|repuls\w*|thwart\w*|stopped|beat(?:en)? (?:back|off)|fended|air ?strikes)\b",
    ),
    Phrase(
        r"(?:near|around|in|at|on|towards?|and) (?:the )?(?:[\w'-]+ ){0,2}?[\w'-]+(?: (?:directions?|sectors?|axis|front))? \({clashes}\)(?:, [\w' -]{3,30} \({clashes}\))?(?:, [\w' -]{3,30} \({clashes}\))?",
        "The General Staff counted {clashes: 166} battles, most of them near Pokrovsk ({clashes: 41}) and Lyman ({clashes: 22}).",
        "There were {clashes: 133} clashes over the past day, the heaviest fighting in the Huliaipole direction ({clashes: 30}).",
        "The staff counted {clashes: 120} clashes: most were near Pokrovsk ({clashes: 41}), Lyman ({clashes: 22}) and Toretsk ({clashes: 9}).",
        "The General Staff spoke of clashes near Lyman (two villages) and of courts in Lviv (12).",
        needs=_PLACE,
        unless=_OTHER
        + r"|^(?!.*(?:<clashes>|<attacks>))|\b(?:repel\w*|repuls\w*|thwart\w*|stopped|drones?|air ?strikes|killed|wounded)\b",
    ),
    Phrase(
        r"(?:<clashes>|<attacks>)[^#;.!?\n]{0,70}?, # of (?:them|these|which) (?:in|on|near|around|at) [^#;:.!?\n]{3,40}?(?:,|,? and) {clashes} (?:more )?(?:in|on|near|around|at)\b",
        "The staff recorded {clashes: 171} clashes along the front, {clashes: 44} of them around Pokrovsk and {clashes: 19} near Kostiantynivka.",
        "There were battles in parliament, 44 of them over taxes and 19 in the sector of care.",
        needs=_PLACE,
        unless=_OTHER + r"|\b(?:parliament|repel\w*|repuls\w*|thwart\w*|stopped)\b",
    ),
    Phrase(
        r"(?:stormed|attacked|assaulted|tried|attempted|clashed|sought)[^;:.!?\n]{0,120}?<times> (?:in|on|near|towards?) [^#;:.!?\n]{3,40}?(?:,|,? and) {clashes} (?:<times> )?(?:in|on|near|towards?)(?: [^#;:.!?\n]{3,40}?(?:,|,? and) {clashes} (?:<times> )?(?:in|on|near|towards?))?",
        "The invaders stormed our positions {clashes: 14} times near Lyman, {clashes: seven} times near Siversk and {clashes: once} near Kramatorsk.",
        "The thieves tried the door 14 times in March, twice in April and once in May, the bank of the sector said.",
        needs=_PLACE,
        unless=_OTHER,
    ),
    Phrase(
        r"{clashes.subset} (?:<clashes>|<attacks>|of (?:them|these|which|those)) (?:(?:are|is|remain|continue) (?:still |currently |yet )?(?:ongoing|continuing|going on|under ?way|in progress|taking place|being repelled)\b|(?:still )?continue(?=[.,;]|$))",
        "In the Sloviansk direction, there were {clashes: 21} enemy assaults, {clashes.subset: four} of which are still ongoing.",
        "In the Kupiansk direction the enemy attacked {clashes: four} times, {clashes.subset: two} attacks are still under way.",
        "The sector had 21 strikes of nurses, four of which are still ongoing.",
        needs=_PLACE,
        unless=_OTHER + r"|\bstrikes of\b",
    ),
    Phrase(
        r", {clashes.subset} (?:are|is|remain|continue) (?:still |currently |yet )*(?:ongoing|continuing|going on|under ?way|in progress|taking place)\b",
        "Since the beginning of the day there have been {clashes.running: nine} clashes in this direction, {clashes.subset: three} are currently ongoing.",
        "In the sector of care, the strikes were many, four are still ongoing.",
        needs=_PLACE,
        unless=_OTHER + r"|\bstrikes were\b",
    ),
    Phrase(
        r"{clashes} (?:(?:unsuccessful|failed|futile|enemy|russian|such) )*(?:attempts|tries)(?: (?:of|by) [^#;:.!?\n]{0,30}?)? to (?:advance|dislodge|storm|break|breach|push|attack|assault|drive|improve|move|knock|penetrate)\b",
        "In the Siversk direction, {clashes: six} attempts of the enemy to advance failed.",
        "In the front office six attempts of thieves to break the safe failed.",
        needs=_PLACE,
        unless=_OTHER + r"|\b(?:repel\w*|repuls\w*|thwart\w*|stopped|foiled)\b",
    ),
    Phrase(
        r"\b(?:direction|sector|axis)\b[^.;!?\n]{0,40}? there (?:were|was|have been) {clashes} no (?:<attacks>|<clashes>)|{clashes} no (?:(?:enemy|russian) )?attempts?(?: (?:by|of) [^#;:.!?\n]{3,30}?)? to (?:advance|attack|storm|break|assault|improve|move)\b|{clashes} no (?:(?:enemy|russian|combat|assault|offensive) )+(?:attacks|assaults|clashes|engagements|operations|actions)\b",
        "In the Orikhiv direction, there were {clashes: no} attempts by the enemy to advance.",
        "The General Staff said that in the Orikhiv direction there were {clashes: no} attacks.",
        "In the energy sector there were no attempts by the firm to improve its offer.",
        needs=r"(?:direction|sector|axis) & \b(?:enemy|russian|aggressor|invaders|occupiers|general staff|combat)\b",
        unless=_OTHER + r"|\b(?:firm|opera|drone|air)\b",
    ),
    Phrase(
        r"{clashes} no (?:<clashes>|<attacks>|assault operations|offensive operations|offensive actions)(?: <short>)?? (?:were|was|have been|had been|took|occurred)",
        "In the Kramatorsk direction, {clashes: no} combat engagements were recorded.",
        "In the Kharkiv direction, {clashes: no} assaults by the invaders took place.",
        "In the novel no battles took place, and in the opera sector no attacks were recorded.",
        needs=r"(?:direction|sector|axis) & \b(?:enemy|russian|aggressor|invaders|occupiers|general staff|combat)\b",
        unless=_OTHER + r"|\b(?:novel|opera|drone|air)\b",
    ),
    Phrase(
        r"^\W*{clashes} of (?:those|these|them) (?:were|was|took place|occurred|happened|came|fell) (?:recorded |fought )?(?:in|on|near|around|at) (?:the )?[^#;:.!?\n,]{3,50}?(?=[.\"]|$|, (?:it|they|he|she|the \w+) (?:said|added|noted))",
        "Ukrainian troops fought {clashes: 149} battles with Russian forces. {clashes: Sixty-eight} of them took place on the Pokrovsk axis, it added.",
        "The historian names 40 battles of the Russian army in the First World War. Two of them took place on the Baltic coast.",
        needs=both(
            r"(?:<clashes>|<attacks>|clashed)(?:[^.]|\.(?=\w)){0,200}\.?\W*$", FRONT + "|sector|direction|battles|axis"
        ),
        unless=_OTHER
        + r"|\b(?:killed|wounded|houses?|people|repelled|repulsed|historian|world war)\b|^(?!.*\b(?:sector|direction|axis|front|near|around)\b)",
    ),
    Phrase(
        r"\b(?:sectors|directions|ax[ei]s|fronts),? (?:where|which) (?!repel|repuls|thwart|stopp|fended)[^#;:.!?\n]{0,50}?(?<!over )(?<!between ){clashes} and {clashes} (?:<times>|<attacks>|<clashes>)(?! (?:were |have been |had been )?(?:repel|repuls|thwart|stopp|fended|beaten|foiled))",
        "The heaviest fighting was in the Huliaipole and Pokrovsk sectors, where Russia attacked {clashes: 34} and {clashes: 41} times.",
        "There were {clashes: 181} clashes with Russian troops, most in the Kurakhove and Pokrovsk sectors, where {clashes: 49} and {clashes: 36} attacks were reported respectively.",
        "The thieves worked in the energy and transport sectors, where they struck 34 and 41 times.",
        needs=WAR,
        unless=_OTHER
        + r"|\b(?:energy|transport|repel\w*|repuls\w*|thwart\w*|stopped|air ?strikes|shell\w*|drones|bombs)\b",
    ),
    Phrase(
        r"{clashes} and {clashes} (?:<clashes>|<attacks>),? respectively\b",
        "The hottest are the Pokrovsk and Lyman directions, with {clashes: 41} and {clashes: 29} combat engagements, respectively.",
        "The banking and energy sectors saw 41 and 29 attacks by hackers, respectively.",
        needs=_PLACE,
        unless=_OTHER + r"|\b(?:repel\w*|repuls\w*|thwart\w*|stopped|air ?strikes)\b",
    ),
    Phrase(
        r"(?:<clashes>|<attacks>)(?:(?!repel|repuls|thwart|stopp|halt)[^.!?\n]){0,160}?(?:;|,|,? and|,? while) (?:in|on) the [^#;,.!?\n]{3,40} (?:direction|sector|axis),? (?:there were |there was |it was )?{clashes}(?:(?:;|,|,? and) (?:in|on) the [^#;,.!?\n]{3,40} (?:direction|sector|axis),? (?:there were |there was |it was )?{clashes})?(?=[.;,]|$)",
        "The Pokrovsk sector saw the largest number of attacks, {clashes: 44}; in the Lyman sector there were {clashes: 18}, and in the Kupiansk sector {clashes: seven}.",
        "The energy sector saw the largest number of attacks by hackers; in the transport sector there were 18, and in the health sector seven.",
        needs=_PLACE,
        unless=_OTHER + r"|\b(?:repel\w*|repuls\w*|thwart\w*|stopped|halted|beat(?:en)? (?:back|off)|fended)\b",
    ),
    Phrase(
        r"(?:saw|had|recorded|with|faced|experienced) the (?:most|largest|highest|greatest)(?: (?:number|share) of)? <attacks>(?:,| -|:) {clashes}(?: of (?:them|these))?,(?: and| while)? {clashes}(?: more)? (?:(?:were|was) (?:counted|recorded|reported|registered|fought) )?(?:in|on|near|around|at) ",
        "The enemy pressed on everywhere: Huliaipole saw the most attacks, {clashes: 37}, and {clashes: 22} were recorded near Lyman.",
        "The energy sector had the most attacks, 37, and 22 were counted in banks, the cyber team said.",
        needs=_PLACE + "|<clashes>|clashed",
        unless=_OTHER + r"|\b(?:repel\w*|repuls\w*|thwart\w*|stopped|drones?|air ?strikes)\b",
    ),
    Phrase(
        r"(?:sector|direction|axis|front|(?:near|around|in|at|^\W*)[\w'-]+(?: [\w'-]+)?)[^#;.!?\n]{0,30}? (?:saw|had|recorded|with) the (?:most|(?:largest|highest|greatest) number of) <attacks>(?:,| -|:)? {clashes}(?= times|[.,;]|$| (?:of|and|in|on|near|over)\b)",
        "The Pokrovsk sector saw the largest number of attacks, {clashes: 44}.",
        "The energy sector saw the largest number of attacks by hackers, 44.",
        needs=_PLACE,
        unless=_OTHER,
    ),
    Phrase(
        r"(?:sector|direction|axis|front)\b[^#;.!?\n]{0,30}? (?:saw|had|experienced|remains?|remained|was|is) (?:the )?(?:(?:site|scene) of )?(?:the )?(?:most|heaviest|fiercest|hottest|hardest|toughest|greatest|busiest)[^#;.!?\n]{0,40}?(?:,? (?:with|where)|:| -) {clashes} (?:<attacks>|<clashes>)(?! (?:were |have been )?(?:repel|repuls|stopp|thwart|beaten))",
        "The Oleksandrivka sector saw the heaviest fighting, with {clashes: 29} assaults near Vyshneve.",
        "The energy sector saw the most anger, with 29 attacks by hackers.",
        needs=_PLACE,
        unless=_OTHER,
    ),
    Phrase(
        r"(?:<clashes>|<attacks>|direction|sector|axis|front)[^;.!?\n]{0,120}?,? followed by (?:the )?[^#;.!?\n]{3,40}? ?(?:with |\(|- ?|: ?){clashes}\)?(?: (?:<clashes>|<attacks>))?(?:(?:,|,? and) (?:the )?[^#;.!?\n]{3,40}? ?(?:with |\(|- ?|: ?){clashes}\)?)?(?:(?:,|,? and) (?:the )?[^#;.!?\n]{3,40}? ?(?:with |\(|- ?|: ?){clashes}\)?)?",
        "The General Staff said the Pokrovsk sector was the hottest with {clashes: 38} attacks, followed by Toretsk with {clashes: 19} and Lyman with {clashes: 11}.",
        "The energy sector had the most attacks by hackers, followed by the banks with 19 and the schools with 11.",
        needs=both("<clashes>|<attacks>", _PLACE) + f" & {WAR}",
        unless=_OTHER + r"|\b(?:repel\w*|repuls\w*|thwart\w*|stopped|air ?strikes|shell\w*)\b",
    ),
    Phrase(
        r"\b(?:of|among) (?:the |all )?{clashes} (?:<attacks>|<clashes>)(?: [^#;:.!?\n]{0,80}?)?, {clashes} (?:were |was |had been )?(?:aimed at|directed at|made on|launched on|launched in|fought (?:in|near|around)|came (?:in|near|at)|fell on|took place (?:in|near)|in|near|around) [^#;:.!?\n]{3,40}?(?:(?:,|,? and) (?:another )?{clashes} (?:at|on|in|near|around) (?!neighbou?ring|nearby|adjacent)[^#;:.!?\n]{3,40}?)?(?:(?:,|,? and) (?:another )?{clashes} (?:at|on|in|near|around) (?!neighbou?ring|nearby|adjacent)[^#;:.!?\n]{3,40}?)?(?=[,.;]|$)",
        "Of the {clashes: 176} assaults that Russia mounted along the front on Thursday, {clashes: 58} were aimed at Pokrovsk and {clashes: 23} at Dobropillia, according to the General Staff.",
        "Of the 176 attacks on the bank's servers, 58 were aimed at Leeds and 23 at Derby.",
        needs=_PLACE,
        unless=_OTHER,
    ),
    Phrase(
        r"^\W*(?:the )?(?:heaviest|most|fiercest|busiest|hottest|majority|bulk)[^#;.!?\n]{0,40}? (?:were|was|came|took place|fell) (?:recorded )?(?:near|around|in|at|on) (?:the )?[^#;,.!?\n]{3,40} \({clashes}\)(?:, (?:near|around|in|at|on) (?:the )?[^#;,.!?\n]{3,40} \({clashes}\))?(?:,? and (?:(?:near|around|in|at|on) )?(?:the )?[^#;,.!?\n]{3,40} \({clashes}\))?",
        "The General Staff counted {clashes: 161} clashes. The heaviest were near Pokrovsk ({clashes: 49}) and Lyman ({clashes: 19}).",
        "The league counted 161 clashes of fans. Most were near Leeds (49) and Derby (26).",
        needs=r"(?s)(?:<clashes>|<attacks>)[^.]{0,120}\.[^.]*$",
        unless=_OTHER + r"|\b(?:leeds|drones|bombs|killed|injured)\b",
    ),
    Phrase(
        r"(?:<times>|<attacks>|<clashes>)[^#;.!?\n]{0,90}?(?:;|,|,? and|,? while) (?:in|on|at|near|around) (?:the )?[^#;,.!?\n]{3,40},? (?:it was|there were|they did so|it happened|the (?:figure|number|count) was) {clashes}(?: <times>)?(?:,? (?:and )?(?:in|on|at|near|around) (?:the )?[^#;,.!?\n]{3,40},? (?:it was )?{clashes})?(?=[.,;]|$)",
        "{clashes: Fifty-eight} times Russian troops tried to break through in the Pokrovsk sector; near Lyman it was {clashes: 24}, at Siversk {clashes: 19}.",
        "Nine times the band played in the capital; near Lyman it was 24, at the front of the hall 19.",
        needs=_PLACE + "|" + WAR,
        unless=_OTHER + r"|\bband\b",
    ),
    Phrase(
        r"(?:(?:saw|had|recorded|faced|experienced|accounted for) the (?:most|heaviest|fiercest) (?:<attacks>|<clashes>|fighting)|(?:remains?|remained|was|is)(?: again| still)? (?:the )?(?:hottest|fiercest|busiest))[^#;:.!?\n]{0,30}?,? (?:with|where(?: there were)?) {clashes}(?: (?:<attacks>|<clashes>))?(?! (?:were |have been )?(?:repel|repuls|stopp|thwart|beaten))(?=[.,;]|$| (?:recorded|reported|were|there|near|over|in)\b)",
        "Pokrovsk saw the most attacks, with {clashes: 44}.",
        "The Pokrovsk sector was again the hottest, with {clashes: 44} attacks recorded.",
        "The bank saw the most attacks, with 44 on its servers by hackers.",
        needs=f"{WAR}|sector|direction|axis|pokrovsk|lyman|kupiansk|huliaipole|toretsk|kostiantynivka",
        unless=_OTHER,
    ),
    Phrase(
        r"\b(?:most|(?:largest|highest|greatest|biggest) (?:number|share) of)(?: of the)? (?:<attacks>|<clashes>|fighting)(?:,| -) {clashes}(?:,| -) (?:(?:(?:was|were|have been|has been) )?(?:recorded|reported|registered)|was|were|took place|occurred|happened|came|fell) (?:in|on|near|around|at)\b",
        "The most clashes - {clashes: 44} - took place in the Pokrovsk direction.",
        "The highest number of attacks, 44, was reported in the banking sector.",
        needs="direction|sector|axis|front",
        unless=_OTHER + r"|\b(?:banking|energy|private|public|health|retail)\b",
    ),
    Phrase(
        r"(?:saw|had|recorded|faced) the most(?: of (?:them|these))?,? with {clashes}(?:,? (?:and )?then [^#;.!?\n]{3,40}? with {clashes})?(?:,? and [^#;.!?\n]{3,40}? with {clashes})?",
        "The staff counted {clashes: 152} combat clashes. Pokrovsk again saw the most with {clashes: 47}, then Lyman with {clashes: 24} and Orikhiv with {clashes: 19}.",
        "The army counted 152 attacks by hackers. Banks saw the most with 47, then schools with 24.",
        needs=f"<clashes>|<attacks> & {WAR}",
        unless=_OTHER + r"|\bair ?strikes\b",
    ),
    Phrase(
        r"\b(?:enemy|occupiers|occupants|invaders|aggressor|russians|russian (?:troops|forces|army)) {clashes} (?:did not|didn't|has not|have not|had not|hasn't) (?:conduct(?:ed)?|carr(?:y|ied) out|launch(?:ed)?|undertak(?:e|en)|ma[kd]e) (?:any |active )?(?:offensive|assault) (?:actions|operations|assaults)(?: [^#;.!?\n]{0,40}?)?? (?:in|on|along) (?:the )?[^#;.!?\n]{3,60}?(?:sectors?|directions?|axis|axes)\b",
        "The enemy {clashes: did not conduct} offensive actions on the Kupiansk axis.",
        "The band did not launch any new songs in the family direction.",
    ),
    Phrase(
        r"\b(?:sectors?|directions?|axis|axes|front)\b[^#;.!?\n]{0,40}? {clashes} (?:did not|didn't|has not|have not|had not|hasn't) attack(?:ed)?\b",
        "In the Prydniprovske direction the enemy {clashes: did not attack}.",
        "In the energy sector hackers did not attack.",
        needs=_PLACE,
        unless=_OTHER,
    ),
    Phrase(
        r"(?:enemy|invaders?|occupiers?|aggressor|russians?|russian (?:troops|forces|army)|(?:they|it)) (?:has |have |had )?(?:already )?{clashes} <times> (?:unsuccessfully )?(?:attacked|stormed|assaulted|clashed|tried|attempted|sought)\b(?:[^#;:.!?\n]{0,90}?,? and {clashes} <times> (?=in|on|near|towards?))?",
        "In the Kostiantynivka direction, the enemy {clashes: once} tried to improve its position.",
        "In the Lyman direction the invaders {clashes: five} times stormed our positions.",
        "The enemy {clashes: once} stormed positions near Kamianske in the Orikhiv direction and {clashes: twice} near Lyman.",
        "The enemy three times tried to buy the sector, the novelist writes.",
        needs=_PLACE,
        unless=_OTHER + r"|\bnovelist\b",
    ),
    Phrase(
        r"^\W*(?:in|on|at|near|around) (?:the )?[^#;,.!?\n]{3,40}?,? (?:there were|it was|came) {clashes}(?:,? (?:and )?(?:in|at|near|around) (?:the )?[^#;,.!?\n]{3,40}?,? (?:it was |there were |another ){clashes})?(?=[,.;]|$)",
        "There were {clashes: 120} clashes on Monday. Near Lyman there were {clashes: 21}, near Siversk another {clashes: nine}.",
        "Fans and police met in 120 clashes at the front gate. In the Leeds branch there were 21, at Derby another nine.",
        needs=both(r"\d+ (?:<clashes>|<attacks>)[^.;]{0,90}[.;][^.;]{0,30}$", _PLACE + "|near|around|front"),
        unless=_OTHER + r"|\b(?:branch|school|hospital|city)\b",
    ),
    Phrase(
        rf"^\W*{_TOWN}:? {{clashes}}(?:,|;|,? and) {_TOWN}:? {{clashes}}"
        + 3 * rf"(?:(?:,|;|,? and) {_TOWN}:? {{clashes}})?"
        + r"(?=\W*$)",
        "The front: {clashes: 172} clashes on Friday. Pokrovsk {clashes: 41}, Lyman {clashes: 27}, Siversk {clashes: 18}.",
        "The league's fans had 172 clashes with the police on Friday. Leeds 41, Derby 27, Luton 18.",
        needs=r"\d+ (?:<clashes>|<attacks>)[^.;]{0,90}[.;:][^.;]{0,80}$",
        unless=_OTHER,
    ),
    Phrase(
        r"(?:hotter|fiercer|heavier|harder|busier|worse|hottest|fiercest|heaviest|busiest|worst|most(?: of the)? (?:<attacks>|<clashes>|fighting))[^#;.!?\n]{0,40}? (?:near|around|in|on|at) [^#;,.!?\n]{3,40}?(?:,? (?:with|where(?: there were)?)|:) {clashes} <attacks>(?! (?:were |have been )?(?:repel|repuls|stopp|thwart|beaten))",
        "Nowhere was it hotter than near Pokrovsk, with {clashes: 36} assaults, the General Staff said.",
        "The fiercest fighting took place in the Pokrovsk area, with {clashes: 36} attacks.",
        "Most attacks were recorded in the Lyman sector, with {clashes: 36} assaults.",
        "Nowhere was it hotter than in the kitchen, with three attempts at a cake, the front page said.",
        needs=WAR + "|sector|fighting|attacks",
        unless=_OTHER + r"|\bkitchen\b",
    ),
)

RULES = (CLASHES,)
