"""The General Staff's front-line figures, as English updates word them."""

from metrics.phrases import Phrase, rules

FRONT = r"(?:general staff|front ?line|eastern front|clashes|engagements|shelling|air ?strikes|guided bombs|glide bombs|kamikaze|combat|positions)"

CLASHES = rules(
    "front line, clashes",
    "en",
    "clash engagement battle combat assault attack skirmish offensive attempt storm fought of_them",
    "none",
    Phrase(
        r"{clashes} <clashes>",
        "The general staff said there had been {clashes: 115} combat clashes along the front line.",
        "Over the past day, {clashes: 177} battles were fought on the front.",
        "Two battles in a row were fought in the courts.",
        unless=r"\b(?:courts?|legal|election|world war|film|novel|of the battle|gunfights|rap)\b|clashes with police",
    ),
    Phrase(
        r"{clashes} <clashes>[^#;.!?\n]{0,90}?,? (?:up|down|compared|fewer|more|a (?:rise|fall|drop))(?: \w+)? (?:from|with|to|than|on) (?:the )?{clashes.comparison}",
        "The General Staff counted {clashes: 163} combat clashes over the past 24 hours, up from {clashes.comparison: 141} a day earlier.",
    ),
    Phrase(
        r"<clashes>[^#;.!?\n]{0,70}?, {clashes} (?:of (?:them|these|which) )?(?:took place|occurred|happened|were (?:recorded|fought)|was|were|came|are)",
        "Of the {clashes: 208} clashes recorded along the front, {clashes: 62} took place in the Pokrovsk direction, the General Staff said.",
    ),
    Phrase(
        r"<clashes>[^#;.!?\n]{0,70}?, {clashes} of (?:them|these|which) (?:in|near|on|around|at)",
        "The General Staff reported {clashes: 117} clashes, {clashes: 25} of them near Pokrovsk.",
    ),
    Phrase(
        r"of them, {clashes}, (?:took place|occurred|were|happened|came)",
        "There were {clashes: 118} clashes. Almost a third of them, {clashes: 36}, were in the Pokrovsk direction.",
        needs="clashes|engagements|battles",
    ),
    Phrase(
        r"fought {clashes} times",
        "On the eastern front his troops fought {clashes: 141} times with the invaders over the past day.",
        needs=FRONT,
    ),
    Phrase(
        r"(?:were |was )attacked {clashes} times",
        "Units of the group of forces were attacked {clashes: 61} times in the past day, the spokesman said.",
    ),
    Phrase(
        r"went on the (?:assault|offensive|attack) {clashes} times",
        "Russian troops went on the assault {clashes: more than 200} times over the past day, according to the General Staff.",
    ),
    Phrase(
        r"{clashes} (?:russian |enemy )<attacks>(?: <pass>)? (?:had been |have been |were )?(?:reported|counted|recorded|logged)",
        "By Monday evening {clashes: 164} Russian attacks had been reported along the front, the General Staff said.",
        unless=r"\b(?:cyber|drone|missile|air)\b",
    ),
    Phrase(
        r"(?:there were|counted|recorded|logged|reported|had) {clashes} (?:(?:russian|enemy|assault) )*<attacks> (?:in|on|near|around|along)",
        "Troops clashed along the front: there were {clashes: 26} attacks in the Kurakhove direction.",
        needs=FRONT + "|direction|sector|axis",
        unless=r"\b(?:cyber|concentration|drone attacks|missile attacks|air attacks|mlrs|artillery attacks)\b",
    ),
    Phrase(
        r"<attacks>[^#;.!?\n]{0,60}?,? and {clashes}(?: (?:times|more))? (?:in|on|near|around)",
        "Troops clashed along the front: there were {clashes: 26} attacks in the Kurakhove direction and {clashes: 34} near Pokrovsk.",
        needs=FRONT + "|direction|sector|axis",
        unless=r"\b(?:repel\w*|repuls\w*|thwart\w*|concentration|cyber|drone attacks|missile attacks)\b",
    ),
    Phrase(
        r"attacked # times,? (?:and )?(?:on|in|near) [^#;:.!?\n]{0,40}? {clashes} times",
        "In the Lyman direction the enemy attacked {clashes: fourteen} times and in the Kupiansk direction {clashes: 11} times.",
        needs="direction|sector|axis",
        miss=(
            "In the Lyman direction the enemy attacked {clashes: twice} and in the Kupiansk direction {clashes: once}.",
        ),
    ),
    Phrase(
        r"(?:made|undertook|launched|mounted|carried out) <short>{clashes} (?:attempts|tries) [^#;.!?\n]{0,40}?(?:to|at)",
        "In the Pokrovsk direction the invaders have made {clashes: 51} attempts to push Ukrainian troops back.",
        "The thieves made 51 attempts to open the safe.",
        needs=FRONT + "|direction|sector|axis|invaders|enemy",
        unless="thieves|hackers",
    ),
    Phrase(
        r"clashed {clashes} times",
        "Ukrainian and Russian troops clashed {clashes: 141} times over the past day, the General Staff said.",
        "They clashed over money.",
    ),
    Phrase(
        r"(?:attacked|stormed|assaulted|tried to (?:advance|break through|storm)|attempted to (?:advance|break through)|launched assaults?|advanced|conducted assaults?|went on the offensive)(?: <gap>)? {clashes} times",
        "In the Pokrovsk direction, Russian forces attacked {clashes: 29} times over the past day.",
        "The dog attacked people 29 times.",
        needs=FRONT + "|direction|sector|axis|defen[cs]e forces|ukrainian positions",
        unless=r"\b(?:artillery|mlrs|shelled|dog)\b",
    ),
    Phrase(
        r"(?:(?:number|tally|count|total) of (?:\w+ ){0,3}(?:attacks|clashes|assaults|engagements|battles)) <short>{clashes}(?! (?:times|per))",
        "Since the start of the day, the number of attacks by the aggressor has risen to {clashes.running: 67}.",
        "The number of attacks on nurses rose by 67.",
        needs=FRONT + "|aggressor|since the start of the day",
        unless=r"\b(?:nurses|doctors|cyber)\b",
    ),
    Phrase(
        r"(?:carried out|conducted|launched|made|undertook|mounted|attempted|saw|recorded) <short>{clashes} (?!air|missile|drone|artillery|mlrs|shelling)<attacks>",
        "Russian forces carried out {clashes: 33} assaults in the Pokrovsk sector, the General Staff reported.",
        "Russia carried out 33 cyber attacks.",
        needs=FRONT + "|sector|direction|axis",
        unless=r"\b(?:cyber|terror|concentration|drone attacks|missile attacks|on energy|against energy|hackers?|artillery attacks|rocket launch\w*|rocket salvo|mlrs)\b",
    ),
    Phrase(
        r"{clashes} (?!air|missile|drone|artillery|mlrs|shelling)<attacks>(?: <gap>)?? <aux>(?:recorded|took place|carried out|occurred|launched|registered)",
        "A total of {clashes: 48} enemy attacks were recorded in the Pokrovsk sector.",
        "Two attacks were recorded on the Tube.",
        needs=FRONT + "|sector|direction|axis",
        unless=r"\b(?:mlrs|rocket launch\w*|artillery)\b",
    ),
)

REPELLED = rules(
    "front line, attacks repelled",
    "en",
    "repel repuls beat thwart stopp fended held push",
    "none",
    Phrase(
        r"(?:repel(?:led|s|ling)?|repuls(?:ed|es|ing|e)|beat(?:en)? (?:back|off)|beating (?:back|off)|thwart(?:ed|ing)|stopp(?:ed|ing)|fend(?:ed|ing) off|held back|pushed back|fought off|foiled|turned back) <gap>{attacks_repelled} (?:of (?:the )?)?(?:(?!drone|missile|air)\w+ ){0,3}?<attacks>",
        "Ukrainian soldiers in the border region of Kursk repelled {attacks_repelled: nine} Russian attacks on Wednesday.",
        "Russian troops repelled {attacks_repelled: two} Ukrainian counter-attacks in Kursk on Sunday, the Russian defence ministry said.",
        "Defenders repelled an attack by two dogs.",
        unless=r"\b(?:drone|cyber|missile|air) attacks?\b",
    ),
    Phrase(
        r"(?:repelled|repulsed|thwarted|stopped|fended off|beat back) [^;.!?\n]{0,90}?(?:direction|sector|axis|region|area|front),? (?:and|as well as|, with) (?:another )?{attacks_repelled} (?:in|on|near)",
        "Ukrainian troops repelled {attacks_repelled: 47} attacks in the Pokrovsk sector and {attacks_repelled: 21} in the Lyman sector.",
    ),
    Phrase(
        r"^\W*{attacks_repelled} (?:were|have been|had been|of them were|of these were) (?:repelled|repulsed|beaten (?:back|off)|stopped)",
        "In the Pokrovsk direction the enemy attacked {clashes: 51} times. {attacks_repelled: Forty-four} were repelled.",
        needs="attack|assault|attempt",
    ),
    Phrase(
        r"{attacks_repelled} (?:(?!drone|missile|air)\w+ ){0,3}?<attacks>(?: <gap>)?? <aux>(?:repelled|repulsed|beaten (?:back|off)|thwarted|fended off|stopped)",
        "In the Lyman sector, {attacks_repelled: 14} enemy attacks were repelled.",
        "In the Lyman sector two vehicles were stopped.",
        unless=r"\b(?:drone|cyber|missile|air) attacks?\b",
    ),
)

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
        unless=r"\b(?:ukrainian|ukraine's|our|the) (?:air force|aviation|aircraft|warplanes|missile)[\w ]{0,30} (?:carried|launched|struck|made|conducted|delivered)|on (?:clusters|areas|concentrations)|us-led|coalition",
    ),
    Phrase(
        r"{missile_strikes} (?:missile|rocket)(?: strikes?)? and {air_strikes} (?:<air_strikes>|air|aviation)",
        "The enemy launched {missile_strikes: two} missile and {air_strikes: 97} air strikes, the General Staff said.",
    ),
    Phrase(
        r"{missile_strikes} <missile_strikes>",
        "Over the past day, Russia carried out {missile_strikes: one} missile strike and {air_strikes: 89} air strikes, the General Staff said.",
        "Two missile strikes in March destroyed the school, the court heard.",
        needs="general staff|clashes|guided bombs|kamikaze|air ?strikes|shelling",
        unless=r"\b(?:ukrainian|ukraine's|court)\b",
    ),
    Phrase(
        r"<missile_strikes>,? (?:using|with|involving|employing) <short>{missiles_used} <missiles>",
        "The enemy carried out {missile_strikes: one} missile strike using {missiles_used: three} missiles, the General Staff said.",
        needs="general staff|clashes|guided bombs|kamikaze|air ?strikes|shelling|past day",
    ),
    Phrase(
        r"(?:dropp(?:ed|ing)|drops|using|with|us(?:ed|ing)|involving|releas(?:ed|ing)|launch(?:ed|ing)|and|fired) <short>{guided_bombs} <bombs>",
        "Russia carried out {air_strikes: 89} air strikes, dropping {guided_bombs: 112} guided bombs.",
        "Police found two pipe bombs.",
        unless=r"\b(?:pipe|cluster|car|petrol|police|israel\w*)\b",
    ),
    Phrase(
        r"{guided_bombs} (?=(?:[\w-]+ ){0,3}(?:guided|glide|gliding|kabs?\b))<bombs>",
        "The enemy is actively using aircraft, employing {guided_bombs: almost 50} guided aerial bombs.",
        "The museum has two aerial bombs.",
        unless=r"\b(?:(?:ukrainian|ukraine's|our) (?:aircraft|aviation|air force|planes|warplanes)|deliver\w*|suppl\w+|produc\w+|stock\w*)\b",
    ),
    Phrase(
        r"{guided_bombs} <bombs>(?: <short>)?? <aux>(?:dropped|used|launched|released|fired)",
        "The General Staff said {guided_bombs: 140} guided aerial bombs were dropped.",
        unless=r"\b(?:pipe|cluster|car|petrol|police)\b",
    ),
)

FIRE = rules(
    "front line, drones and shelling",
    "en",
    "kamikaze fpv drone uav shell artillery mlrs rocket bombard loitering salvo fired",
    "owner",
    Phrase(
        r"{kamikaze_drones} <kamikaze>",
        "The general staff said Russia fired {shellings: more than 5,200} artillery shells and deployed {kamikaze_drones: close to 2,500} kamikaze drones.",
        "Russia launched {drones_launched: 81} kamikaze drones at Ukraine overnight, the air force said.",
        needs=FRONT,
        unless=r"\b(?:overnight|air force|shot down|downed|intercepted|air defen[cs]e\w*|locationally|destroyed|shahed\w*|losses|lost|units?|(?:over|near|of) (?:moscow|belgorod|crimea))\b|# (?:uav|drone) strikes",
    ),
    Phrase(
        r"{kamikaze_drones} (?:(?:enemy|russian|of|fpv|strike)\s+)*(?:kamikaze|loitering)(?: \w+)?",
        "Russia used {kamikaze_drones: 3,100} kamikaze drones along the front over the past day, the General Staff said.",
        needs=r"general staff|front ?line|along the front|clashes|engagements|shelling",
        unless=r"\b(?:air force|shot down|downed|intercepted|locationally|shahed\w*|losses|lost)\b",
    ),
    Phrase(
        r"{shellings} <shellings>",
        "The enemy carried out {shellings: over 5,000} shelling attacks, the General Staff said.",
        "Russia fired {shellings: close to 400} artillery shells at Ukrainian positions.",
        "Europe promised a million artillery shells.",
        unless=r"\b(?:million|billion|promis\w+|initiative|factory|plants?|monthly|calib\w+|deliver\w*|received|procure\w*|bought|buy|stocks?|per month|a month|czech|hit|north korea\w*|ammunition (?:plant|depot|production|factory|initiative)|rocket artillery)\b",
    ),
    Phrase(
        r"(?:shelled|fired(?: (?:on|at|upon))?|opened fire(?: on| at)?|bombarded|struck with artillery|attacked with artillery)(?: <gap>)?? {shellings} times",
        "Russian troops shelled settlements and positions {shellings: 4,870} times, including {mlrs_shellings.subset: 160} times with multiple rocket launchers.",
        "He called the office 4,870 times.",
        unless=r"(?:using|with|from) (?:mlrs|multiple)(?! rocket launchers\.)",
    ),
    Phrase(
        r"(?:shelled|fired|opened fire)[^#;.!?\n]{0,50}? {mlrs_shellings} times (?:with|from|using|by) <mlrs>",
        "The enemy opened fire {mlrs_shellings.subset: 58} times with multiple launch rocket systems on positions of troops.",
    ),
    Phrase(
        r"{mlrs_shellings} (?:shellings?|attacks|strikes|salvo(?:e)?s|times|bombardments|shelling attacks|rounds) (?:with|from|using|by) (?:<mlrs>|rocket artillery)",
        "The occupiers carried out {mlrs_shellings.subset: more than 60} attacks with multiple rocket launchers.",
    ),
    Phrase(
        r"{mlrs_shellings} <mlrs> (?:attacks|shellings|strikes|salvos)",
        "The General Staff counted {mlrs_shellings.subset: about 70} MLRS attacks.",
    ),
    Phrase(
        r"(?:including|of them|of which|among them|, ?with) <short>{mlrs_shellings.subset}(?: (?:times|shellings|attacks|strikes|were|came|carried out|of them|launched|ones|shelling attacks))* (?:from|with|using|by|involving|made with|out of)? ?<mlrs>",
        "Russian forces carried out {shellings: over 5,000} shelling attacks, including {mlrs_shellings.subset: 160} from multiple launch rocket systems.",
        "Losses include two multiple rocket launchers.",
        unless=r"\b(?:lost|losses|destroyed)\b",
    ),
    Phrase(
        r"{mlrs_shellings.subset} (?:of (?:them|these|which) )?(?:were |came |was )?(?:carried out |conducted |made |launched )?(?:from|with|using|by) <mlrs>",
        "There were {shellings: 4,100} shelling attacks, {mlrs_shellings.subset: 98} of them with multiple launch rocket systems.",
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
            rf"^\W*<{vocabulary}> ?(?:-|:) ?{{{metric}}}",
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

RULES = (LISTED, CLASHES, REPELLED, STRIKES, FIRE)
