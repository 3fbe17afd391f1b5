"""Drones sent at Ukraine, as English updates word them: launched, shot down, lost, left, in the air."""

from metrics.phrases import Phrase, rules

DOWNED = rules(
    "air attack, drones shot down",
    "en",
    "drone uav unmanned shahed geran",
    "opponent",
    Phrase(
        r"<down> <short>{drones_shot_down} <of> {drones_launched}(?: <drones>)?",
        "Ukrainian air defences downed {drones_shot_down: 34} out of {drones_launched: 81} Russian drones overnight.",
        "Air defence units shot down {drones_shot_down: 52} of the {drones_launched: 110} drones that Russia launched overnight.",
        "Air defence crews downed two of the aircraft that took off from the base.",
        needs="<drones>",
    ),
    Phrase(
        r"{drones_shot_down} <of> {drones_launched} <drones>(?: <gap>)?? <aux><down>",
        "Overnight {drones_shot_down: 28} of the {drones_launched: 74} attack drones were shot down, the air force said.",
        "Ukraine's air force said {drones_shot_down: 40} out of {drones_launched: 60} drones launched by Russia had been destroyed.",
        "Two of the 60 drones were found in a field.",
    ),
    Phrase(
        r"<down> <short>{drones_shot_down} <drones>",
        "Ukraine destroys {drones_shot_down: 57} Russian drones during overnight strike.",
        "The air force said it had shot down {drones_shot_down: more than 40} Shahed-type drones overnight.",
        "Russian air defences destroyed {ukrainian_drones_shot_down: 19} Ukrainian drones overnight, the Russian defence ministry said.",
        "The factory delivered 40 drones to the front.",
    ),
    Phrase(
        r"{drones_shot_down} <drones>(?: <gap>)?? <aux><down>",
        "Ukraine's air force said {drones_shot_down: 18} drones were shot down over eight regions.",
        "{drones_shot_down: Thirty} drones had been intercepted by Ukrainian air defences by 9am.",
        "The ministry said {ukrainian_drones_shot_down: 12} Ukrainian UAVs were intercepted and destroyed during the night.",
        "Two drones were found in a field near Chisinau.",
        unless=r"\b(?:not|never|n't) (?:been )?(?:shot|intercepted|destroyed)",
    ),
    Phrase(
        r"<down> <short>all {drones_launched & drones_shot_down} (?:of (?:the )?)?<drones>",
        "Ukraine shot down all {drones_launched & drones_shot_down: 27} Russian drones launched overnight.",
        "All the drones were accounted for, the air force said.",
    ),
    Phrase(
        r"<launch> <short>{drones_launched & drones_shot_down} <drones><gap>all (?:of (?:them|which|the drones) )?<aux><down>",
        "Russia launched {drones_launched & drones_shot_down: 15} drones overnight, all of which were shot down.",
        "Russia launched {drones_launched: 15} drones overnight, most of which were shot down.",
    ),
    Phrase(
        r"<air_defence_actor> (?:\w+ )?<down> <short>{drones_shot_down}(?= of them\b|\b(?! \w))",
        "Russia launched {drones_launched: 60} drones overnight and air defences shot down {drones_shot_down: 41} of them.",
        "Air defence downed a further number of them.",
        needs="<drones>",
    ),
    Phrase(
        r"{drones_shot_down}(?: of (?:them|these|which|those))?(?: drones)? <aux><down>",
        "Russia sent {drones_launched: 60} drones overnight, of which {drones_shot_down: 41} were shot down.",
        "Of the {drones_launched: 60} drones launched, {drones_shot_down: 41} were destroyed.",
        "Of the 60 houses, 41 were destroyed.",
        needs="<drones>",
        unless=r"\b(?:houses?|homes?|buildings?|apartments?|tanks?|vehicles?|boats?|missiles?|people|facilities|sites|cars|depots?)\b",
    ),
    Phrase(
        r"(?:downing|interception|destruction|shooting down|shootdown) of <short>{drones_shot_down} <drones>",
        "By 9am the air force had confirmed the downing of {drones_shot_down: 41} attack drones.",
        "The destruction of two villages went on.",
    ),
)

STOPPED = rules(
    "air attack, drones stopped",
    "en",
    "drone uav unmanned shahed geran jam suppress neutrali stop",
    "opponent",
    Phrase(
        r"<stop> <short>{drones_stopped} <of> {drones_launched}(?: <drones>)?",
        "Air defences shot down or suppressed {drones_stopped: 120} of {drones_launched: 140} drones overnight, the air force said.",
        "They stopped two of the 40 lorries.",
        needs="<drones>",
    ),
    Phrase(
        r"<stop> <short>{drones_stopped} <drones>",
        "Ukraine's air force said it had shot down or jammed {drones_stopped: 359} drones.",
        "The air force neutralised {drones_stopped: 211} Russian drones overnight.",
        "Police stopped two cars.",
        unless=r"\bstopp(?:ed|ing) (?:only|just) ",
    ),
    Phrase(
        r"{drones_stopped}(?: of (?:them|these|which|those)| <drones>| <of> {drones_launched} <drones>)?(?: <gap>)?? <aux><stop>",
        "Of these, {drones_stopped: 359} drones were shot down or jammed.",
        "The air force said {drones_stopped: 71} were shot down or suppressed.",
        "The car was stopped on the road.",
        needs="<drones>",
    ),
)

LAUNCHED = rules(
    "air attack, drones launched",
    "en",
    "drone uav unmanned shahed geran decoy",
    "owner",
    Phrase(
        r"<launch> <short>{drones_launched} <drones>",
        "Russia launched {drones_launched: 110} drones at Ukraine overnight, the air force said.",
        "Russian forces attacked Ukraine with {drones_launched: 63} Shahed-type attack drones and decoys overnight.",
        "Ukraine fired {ukrainian_drones_launched: 30} drones at targets in Russia overnight, according to the governor.",
        "Ukraine's army used two hospitals as depots.",
        unless=r"\b(?:front ?line|per day|clashes|fpv|kamikaze drones)\b",
    ),
    Phrase(
        r"{drones_launched} <drones>(?: <short>)?? <aux><launch>",
        "Ukraine's air force said {drones_launched: 37} drones were launched from three directions overnight.",
        "{drones_launched: Eighty-one} attack drones were used in the overnight attack.",
        "The 37 drones on show were sold.",
        unless=r"\b(?:front ?line|clashes|fpv|kamikaze drones)\b",
    ),
    Phrase(
        r"(?:attack|assault|strike|raid|barrage|swarm|wave|salvo|attacks) (?:\w+ )?(?:of|with|by|using|involving|consisting of|comprising|that (?:included|involved)) <short>{drones_launched} <drones>",
        "The air force reported an overnight attack with {drones_launched: 92} drones of various types.",
        "A swarm of {drones_launched: more than 100} drones was sent at Ukraine overnight.",
        "A wave of two patients came in.",
    ),
    Phrase(
        r"(?:total of|in all,?|altogether,?|in total,?) {drones_launched} <drones>",
        "The air force counted a total of {drones_launched: 94} Shahed-type and decoy drones overnight.",
        "A total of 94 schools have been built.",
        unless=r"\b(?:shot down|downed|destroyed|intercepted|lost|jammed|suppressed|stopped|neutrali[sz]ed)\b",
    ),
    Phrase(
        r"(?:detect(?:ed|ing)|record(?:ed|ing)|track(?:ed|ing)|spotted|registered|counted|saw|faced|identified|observed|repelled an attack (?:by|of)) <short>{drones_launched} <drones>",
        "Ukraine's air force detected {drones_launched: 126} Russian drones overnight.",
        "The radar tracked two storms.",
        unless=r"\b(?:shot down|downed|destroyed|front ?line)\b(?! or)",
    ),
    Phrase(
        r"<of> (?:the )?{drones_launched} <drones>(?: <short>)??,? {_}",
        "Of the {drones_launched: 70} drones launched overnight, {drones_shot_down: 46} were shot down.",
        "Of the 70 houses launched, 46 were sold.",
        needs="<launch>|overnight|attack",
    ),
    Phrase(
        r"{drones_launched}-(?:drone|uav) (?:attack|barrage|assault|swarm|raid|strike)",
        "A {drones_launched: 120}-drone barrage was sent at Ukraine overnight, the air force said.",
        "A 12-bed ward was opened.",
    ),
    Phrase(
        r"(?:about|around|some|over|more than|at least|nearly|almost)? ?{drones_shahed_type} (?:of (?:them|these|which|the drones)|were)(?: (?:were|being|are))? (?:of (?:the )?)?shaheds?",
        "Russia launched {drones_launched: 211} drones, {drones_shahed_type: about 140} of them Shaheds.",
        "Russia launched {drones_launched: 211} drones, some of them Shaheds.",
    ),
    Phrase(
        r"<drones>,? (?:including|among them|of which) <short>{drones_shahed_type} shaheds?",
        "Russia launched {drones_launched: 324} drones, including {drones_shahed_type: around 250} Shaheds.",
        "Russia launched {drones_launched: 324} drones, including Shaheds.",
    ),
    Phrase(
        r"{drones_jet_powered} (?:of (?:them|these|which)(?: (?:were|being|are))? )?(?:were )?jet-powered",
        "Russia launched {drones_launched: 90} drones overnight, {drones_jet_powered: six} of them jet-powered.",
        "Jet-powered drones are faster.",
    ),
)

LOST = rules(
    "air attack, drones lost",
    "en",
    "lost jam disappear vanish reach suppress radar course electronic astray",
    "opponent",
    Phrase(
        r"{drones_lost}(?: (?:more|others?))?(?: <drones>)?(?: of (?:them|these|which|those))?(?:,? <short>)?? <aux><lost>",
        'Of the other drones, {drones_lost: 46} were "lost", the air force said.',
        "A further {drones_lost: 27} drones were “locationally lost” and did not cause any damage.",
        "Another {drones_lost: 18} drones failed to reach their targets.",
        "{drones_lost: Thirty-nine} drones were lost due to electronic warfare, the air force said.",
        "The army said 39 tanks were lost.",
        needs="<drones>",
        unless=r"\b(?:tanks|soldiers|troops|lives|aircraft were|jobs|homes|ships|our own|ukrainian drones were lost)\b",
    ),
    Phrase(
        r"<lost> (?:from|with|for|track of|contact with)?(?: the)? ?<short>{drones_lost} <drones>",
        "The air force also lost track of {drones_lost: 34} decoy drones.",
        "The plant lost contact with two suppliers of drones.",
        needs="<drones>",
        unless=r"\bby (?:means of )?electronic warfare systems of the enemy\b",
    ),
    Phrase(
        r"{drones_lost}(?: <drones>| (?:more|others))? <gap>(?:because of|due to|thanks to|through|by|under the influence of|owing to) (?:\w+ ){0,3}(?:jamming|electronic (?:warfare|countermeasures|jamming)|ew\b)",
        "A further {drones_lost: 12} drones dropped away thanks to electronic warfare.",
        "Twelve drones flew past the jamming station.",
        needs="<drones>",
        unless=r"\b(?:shot down|downed|destroyed) or\b",
    ),
    Phrase(
        r"(?:with|while|and) <another> {drones_lost}(?: <drones>)? (?:not reaching|failing to reach|being lost|lost|jammed|disappearing|vanishing|going missing)",
        "Ukraine downed {drones_shot_down: 34} out of {drones_launched: 55} drones, with a further {drones_lost: 18} failing to reach their targets.",
        "Another 18 people failed to reach a doctor.",
        needs="<drones>",
    ),
)

ELSEWHERE = rules(
    "air attack, drones elsewhere",
    "en",
    "left flew fly return head cross air airspace belarus romania moldova poland remain turned exit",
    "owner",
    Phrase(
        r"{drones_left_airspace}(?: (?:more|others?))?(?: <drones>)?(?: of (?:them|these))?(?: <short>)?? <aux><left> <gap><away>",
        "Another {drones_lost: ten} drones were lost, while {drones_left_airspace: one} left Ukraine in the direction of Romania.",
        "The air force said {drones_left_airspace: two} drones flew to Belarus.",
        "One flew to Belarus on holiday, the family said.",
        needs="<drones>",
        unless=r"\b(?:family|delegation|plane|minister|president|jets?)\b",
    ),
    Phrase(
        r"{drones_in_air}(?: (?:more|others?))?(?: <drones>)? (?:was |were |are |is )?(?:still |remain(?:s|ed)? |also )+(?:<short>)?(?:in the (?:air|sky)|in (?:ukrainian |ukraine's )?air ?space|airborne|flying)",
        "The air force said {drones_in_air: one} drone was still in the air at 9am.",
        "One pilot was still in the air.",
        needs="<drones>",
        unless=r"\b(?:pilots?|planes?|jets?)\b",
    ),
    Phrase(
        r"{drones_got_through}(?: <drones>)? (?:got through|reached (?:their|its) targets?|hit (?:their|its) targets?|broke through|penetrated|were not (?:stopped|intercepted)|could not be stopped)",
        "The air force said {drones_got_through: 15} drones hit their targets.",
        "Two lorries got through the checkpoint with drones.",
        needs="<drones>",
        unless=r"\b(?:lorries|trucks|people)\b",
    ),
    Phrase(
        r"{drones_got_through} (?:\w+ )?(?:hit|struck|strikes? (?:on|at|by)|impacts? (?:at|in|on)|hitting|striking)(?: (?:by drones )?(?:at|in|on))? {hit_locations} <locations>",
        "The air force said {drones_got_through: 15} drones hit {hit_locations: six} locations.",
        "Two trains hit 3 places.",
        needs="<drones>",
        unless=r"\btrains?\b",
    ),
)

PLACES = rules(
    "air attack, locations",
    "en",
    "location site place area debris fragment",
    "none",
    Phrase(
        r"(?:hits?|impacts?|strikes?|struck|hitting|recorded|direct hits?|attacks?)(?: <gap>)??(?: (?:at|in|on|were recorded (?:at|in)))? {hit_locations} <locations>",
        "Hits by drones were recorded at {hit_locations: 19} locations.",
        "The tour struck gold at 19 locations.",
        needs="<drones>|<missiles>",
        unless=r"\b(?:tour|clean-up|volunteers|aid)\b",
    ),
    Phrase(
        r"(?:debris|fragments|wreckage|parts|downed drones|fallen? debris)(?: <gap>)??(?: (?:at|in|on|over|across))? {debris_locations} <locations>",
        "Debris from downed drones fell at {debris_locations: eight} locations.",
        "Debris was cleared by volunteers.",
        needs="<drones>|<missiles>",
    ),
)

RULES = (DOWNED, STOPPED, LAUNCHED, LOST, ELSEWHERE, PLACES)
