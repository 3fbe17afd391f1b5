"""English vocabulary of the field, each name written once for the `<name>` of every phrase.

`#` stands for a number that is there and not taken. Names with `gap` cross words but never a number or a sentence.
"""

_KIND = (
    r"(?:(?:russian|uaf|afu|russia-launched|russian-launched|ukraine-launched|ukrainian-launched|military|enemy|enemy's|hostile|ukrainian|russia's|ukraine's|moscow's|kyiv's|of the|of them|strike|attack|attacking|"
    r"combat|unarmed|explosive|exploding|explosives?-(?:laden|packed)|bomb-laden|killer|so-called|one-way|long-range|iranian|iranian-made|iranian-designed|russian-made|shahed|shaheds?-type|"
    r"shahed-(?:131|136)(?:/\d+)?|geran-?\d?|gerbera|(?:and )?decoy|(?:and )?dummy|(?:and )?imitator|imitation|simulator|"
    r"aircraft-type|fixed-wing|airplane-type|unmanned|aerial|suicide|kamikaze|loitering|various|different|other|more|such|"
    r"invading|incoming|detected|aggressor|occupation|terrorist|single|separate|unidentified|drone-type|heavy|large|small|modern|"
    r"jet-powered|molniya(?:-\d)?(?:-type)?|italmas(?:-type)?|gerbera-type|(?:attack|strike|striking|combat) and reconnaissance|striking|type|types|of various types|\"?shahed\"?(?: type)?|and other|the|these|those|all|these russian)[\s,/]+"
    r"(?:and )?)*"
)
_DRONE = (
    r"(?:drones?|uavs?|unmanned (?:aerial |attack |combat |strike |fixed-wing )*vehicles?|unmanned (?:aircraft|craft)|shaheds|uav's|drone aircraft|[\"']?shahed(?:-\d+)?[\"']?(?:-type)?s?|"
    r"geran(?:-?\d)?s?|unmanned aerial systems|uass?|(?<=loitering )munitions|barrag(?:e|ing) munitions)\b"
    r"(?!(?:,? and |, |/)(?:(?:various|other|different|more|types of) )*(?:missiles|rockets)\b)(?![ -](?:hits|impacts|boats?|ships?|vessels?|cutters?|speedboats?|attacks?|strikes?|operators?|pilots?|raids?|factory|factories|producers?|teams?|units?|makers?|manufacturers?|incidents?|sightings?|alerts?|barrages?|assaults?|swarms?|warfare|production|components?|control|command|crews?|depots?|warehouses?|storage|assembly|workshops?|launch (?:sites?|points?|areas?)|bases|stations?|positions?|schools?|parts|debris|fragments)\b)"
)
# After "shot down", what makes it "shot down or jammed".
_OR_JAMMED = (
    r"(?:,? (?:or|and) | ?/ ?| ?, )(?:otherwise |electronically |had been |were |was |their signals (?:were )?)?"
    r"(?:jam(?:med|ming)?\b|suppress(?:ed|ing)?|neutrali[sz](?:ed|ing)|disabled|lost\b(?<!and lost)|disrupted|(?:thrown|knocked|forced|sent|pushed|steered|diverted|driven) (?:off course|astray)|diverted|spoofed|blinded)"
)
_TAIL = r"(?: (?:of (?:the )?(?:shahed|various|different|other) types?|uavs?|drones|and (?:other )?(?:decoys?|imitators?|imitator drones|drone imitators|decoy drones|dummies|types of drones|simulator drones)))*"

# Who made it and what it is called, before the name of a piece of equipment.
_MADE = r"(?:(?:[\w.]+-(?:made|built|supplied)|[a-z]{0,8}-?\d[\w-]*|caesar|krab|paladin|viking|senator|kozak|maxxpro|bradley|marder|puma|grad|uragan|himars|bogdana|msta-?[bs]?|gvozdika|giatsynt-[bs]|hyacinth-[bs]|akats(?:iya|ia)|pion|d-\d+)\s+)*"

# Missiles by name.
_BALLISTIC = r"\"?iskander(?:-e?m)?\"?(?:/kn-23)?|kn-23|\"?kinzhal\"?"
_CRUISE = (
    r"\"?kalibr\"?(?:-type)?|(?:kh|x)-?(?:101|555|55)(?:sm)?(?: ?/ ?(?:(?:kh|x)-?)?(?:101|555|55)(?:sm)?)*|iskander-k"
)

# Drones and missiles under one number.
_JOINT = (
    r"(?:(?:attack|strike|kamikaze|suicide|killer|shahed|explosive|exploding|various|different|long-range) )*(?:(?:drones|uavs|shaheds)(?: and |, |/)(?:(?:various|other|different) )*(?:missiles|rockets)"
    r"|(?:missiles|rockets)(?: and |, |/)(?:(?:attack|strike|kamikaze|suicide|killer|shahed|explosive|exploding|various|other|different|long-range) )*(?:drones|uavs|shaheds))\b(?! (?:attacks?|strikes?|barrages?))"
)

VOCABULARY = {
    # things
    "drones": rf"{_KIND}{_DRONE}{_TAIL}(?: and (?:various )?(?:decoys?|imitators?|decoy drones|imitator drones|other drones|(?:drones|uavs) of (?:various |other |different )types?))?",
    "field_drones": r"(?:operational-tactical(?:[ -]level)? |(?:tactical and strategic|strategic and tactical) |operational and tactical |operational |tactical |enemy |russian |the |of )*(?:drones?|uavs?|unmanned aerial vehicles|unmanned aircraft|unmanned aerial systems)"
    r"(?: (?:of (?:the )?)?(?:operational(?:[ -](?:and )?tactical)?|tactical)[ -]level| of operational and tactical level)?(?: \(uavs\))?(?![ -](?:attack|strike|control|command|operators?|pilots?|crews?|teams?|units?|launch|positions?|depots?|warehouses?|bases?|workshops?|stations?|posts?|assembly)\b)",
    "missiles": r"(?:(?:russian|russia-launched|russian-launched|enemy|hostile|incoming|such|those|ukrainian|different|various|more|other|of the|air-launched|sea-launched|ship-launched|guided|long-range|tactical|"
    r"land-based|ground-launched|surface-to-air|anti-aircraft|anti-ship|anti-radar|anti-radiation|air-to-surface|air-to-ground|operational-tactical|\"?iskander\"?|ballistic and cruise|cruise and ballistic|strategic|supersonic|the|these|all|air|ground|sea|aircraft|kalibr|(?:kh|x)-?\d[\d/xkh-]*(?:sm|p)?|"
    r"kinzhal|zircon|on(?:iks|yx)|banderol|dan-[tm]|s-?8000|iskander(?:-[mk])?(?:/kn-23)?|s-300(?:/s?-?400)?|aeroballistic|hypersonic|of various types of)[\s,/]+(?:and )?)*(?:missiles?|rockets|kinzhals|kalibrs|iskanders|banderols|iskander-[mk]s|(?:kh|x)-?\d\ds)\b(?:,? \(?both (?:ballistic and cruise|cruise and ballistic)\b\)?,?)?(?!(?:,? and |, |/)(?:(?:attack|strike|kamikaze|suicide|killer|shahed|explosive|exploding|various|other|different|long-range|types of) )*(?:drones|uavs|shaheds)\b)(?! (?:strikes?|attacks?|launchers?|launch\b|systems?|defen[cs]es?|units?|threat|hits|impacts|(?:cruise |ballistic )?(?:carriers?|ships?|boats?|cruisers?|frigates?|corvettes?|submarines?)\b))",
    "cruise": r"(?:(?:russian|winged|russia-launched|russian-launched|enemy|hostile|the|all|air-launched|sea-launched|ship-launched|(?:air|sea|ground|ship|land)-based|kalibr(?:-(?:type|class))?|(?:kh|x)-?\d+(?:-(?:type|class))|(?:kh|x)-?\d[\d/xkh-]*(?:sm)?|iskander-k|cruise|or)[\s,/]+(?:and )?)*cruise missiles?|cruise(?=(?:,| and) # ballistic)|<named_cruise>",
    "ballistic": r"(?:(?:russian|russia-launched|russian-launched|enemy|hostile|the|all|iskander(?:-e?m)?(?:/kn-23)?|kinzhal|kh-47\S*|kn-23|s-[34]00|aero|or)[\s,/]+(?:and )?)*-?(?:aero)?ballistic missiles?|<named_ballistic>|ballistic(?=(?:,| and) # cruise)",
    "named_cruise": rf"(?:(?:russian|enemy|sea-based|sea-launched|air-launched|the|cruise)\s+)*(?:{_CRUISE})(?:(?:,? and |, | ?/ ?| or )(?:{_CRUISE}))* missiles?\b(?! (?:strikes?|attacks?|launchers?|carriers?))|kalibrs\b",
    "bare_cruise": rf"(?:{_CRUISE})(?:/(?:{_CRUISE}))*(?= ?[,;.)(]|$| and )",
    "bare_ballistic": rf"(?:{_BALLISTIC})(?:/(?:{_BALLISTIC}))*(?= ?[,;.)(]|$| and )",
    "named_ballistic": rf"(?:(?:russian|enemy|the|all|ballistic)\s+)*(?:{_BALLISTIC})(?:(?:,? and |, |/)(?:{_BALLISTIC}))* missiles?\b(?!,? \(?(?:both )?ballistic and cruise)(?! (?:strikes?|attacks?|launchers?|systems?|complex\w*))|kinzhals\b|iskander-e?ms?\b(?! (?:ballistic |tactical )?[a-z]*(?:missile|strike|attack|launcher|system|complex))",
    "targets": r"(?:(?:russian|russian-launched|enemy|hostile|the|all|aerial|air|airborne)[\s]+)*\"?(?:(?:air|aerial) )?(?:targets\"?|(?:air|aerial) (?:attack|assault|strike) (?:means|weapons|assets|vehicles|systems)|(?:air|aerial) threats|\"?air objects\"?|aerial (?:objects|weapons|assets)|projectiles(?! (?:of|for|from) (?:the )?(?:\S+-made )?(?:himars|mlrs|vampire|multiple|grad|mortar|artillery|tank|howitzer|gun|barrel))(?! (?:were |was )?(?:fired|launched) (?:at|on|into) (?:the )?(?:city|town|village|communit|district|settlement|residential|positions))|air (?:assets|weapons)|means of air attack|attack assets|(?:enemy )?means of (?:enemy |russian )?(?:air|aerial) attack|flying objects|"
    + _JOINT
    + r")",
    "clashes": r"(?:(?:such|combat|military|armed|frontline|front-line|battlefield|separate|of|fierce|close-quarters?|close-range|close|ground)\s+)*(?:clashes|engagements|battles|combats|skirmishes|encounters|firefights|confrontations|fights|clash|engagement)",
    "attacks": r"(?:(?:unsuccessful|failed|futile|fruitless|russian|enemy|hostile|ukrainian|enemy's|assault|ground|the|offensive|aggressor's|occupiers'?|occupants'?|invaders'?|russia's|counter-?|combat|infantry|moscow's|separate|attempted|such|of the)[\s-]*)*"
    r"(?:attacks?|assaults?|attempts|counter-?attacks?|(?:offensive|assault)(?:(?: and|,|/) (?:offensive|assault))? (?:actions|operations)|offensives|counter-?offensives|pushes|assault attempts|onslaughts)\b(?! (?:drones?|uavs?|aircraft|helicopters?|vessels?|boats?|unmanned|regiments?|brigades?|battalions?|units?|groups?|detachments?|compan(?:y|ies)|teams?|squads?|corps|divisions?|troops|rifles?|guns?))",
    "air_strikes": r"(?:(?:enemy|russian|the|of|aviation|missile and)\s+)*(?:air ?strikes?|air-strikes|air (?:strikes?|attacks?|raids)|aerial (?:strikes?|attacks?|bombing runs)|aviation strikes|bombing raids)(?! (?:vehicles?|means|weapons?|assets?|systems?|drones?|uavs?|targets?|munitions)\b)",
    "bombs": r"(?:(?:enemy|russian|the|of|guided|glide|gliding|aerial|air|aviation|high-explosive|precision|corrected|heavy|kab|modified|upgraded|air-dropped|fab-?\d*)[\s-]+)*(?:bombs?\b|kabs?\b|glide ?bombs?\b|(?<=(?:guided|aerial|glide) )munitions)(?: \(kabs?\))?",
    "kamikaze": r"(?:(?:enemy|russian|of|fpv|attack|the|various|lethal|strike|one-way)\s+)*(?:kamikaze(?:\s+(?:attack|strike|fpv))*\s+(?:drones?|uavs?|unmanned aerial vehicles)|kamikazes|(?:fpv|suicide|one-way attack|attack|strike) drones|drones?|uavs?|loitering munitions|fpvs)",
    "shellings": r"(?:(?:artillery|enemy|russian|separate|of|mortar|and|the|times?|individual)\s+)*(?:shellings?|shelling (?:attacks?|incidents?|strikes?)|artillery (?:shells?|strikes?|attacks?|rounds?|barrages?|fire attacks|bombardments|shellings|salvos)|shells|artillery and mortar (?:attacks|strikes)|bombardments|attacks with artillery|rounds of artillery|artillery shelling|(?:artillery )?salvo(?:e)?s|shell attacks|artillery and mortar shellings)",
    "mlrs": r"(?:rocket[ -]launch(?:ing|er)? (?:systems?|complexes)|multiple[ -](?:launch )?rocket[ -](?:launcher|launch)?\s?(?:systems?|launchers?)?|multiple rocket launchers?|mlrs(?:es|s)?|rocket salvo systems?|rocket systems|rocket launchers?|(?:rocket|jet) artillery|multiple[- ]launch (?:rocket|missile) systems?|multiple (?:rocket|missile) systems?|multiple[- ]launch systems?|multiple launcher rocket systems?|mlr systems?|(?:rocket )?salvo fire(?: systems?)?)(?: \(mlrs\))?",
    "missile_strikes": r"(?:(?:enemy|russian|the|of)\s+)*(?:missile (?:strikes?|attacks?)|rocket (?:strikes?|attacks?))",
    "people": r"(?:(?:russian|russia's|ukrainian|kyiv's|kiev's|ukraine's|moscow's|enemy|its|their|his|of|the|military|more|additional|own|invading|putin's|north korean and|occupying|army|armed forces'?|killed|wounded|nationalist|"
    r"dead|ukrainian armed forces)\s+)*(?:personnel|troops?|soldiers?|servicemen|service members?|servicepeople|invaders|occupiers|nationalists|militants|fighters|occupation troops|combatants|servicepersons|infantrymen|infantry personnel|military men|military personnel|aggressors|ruscists|ruschists|rashists|orcs)(?! (?:shelters?|dugouts?|bunkers?|hideouts?|carriers?|positions|concentrations?|deployment|gatherings?)\b)",
    "casualties": r"(?:(?:russian|ukrainian|combat|personnel|battlefield|daily|military|troop|human|new|more|additional|troops|manpower)\s+)*(?:casualties|losses|deaths|fatalities|casualty)",
    "tanks": r"(?:(?:russian|enemy|battle|main|ukrainian|destroyed|more|leopard|abrams|challenger|(?:us|american|german|british|western|soviet)-made|t-\d+\w*)\s+)*tanks?(?! (?:army|brigade|battalion|regiment|trap|ditch))",
    "armoured": _MADE
    + r"(?:(?:russian|enemy|other|ukrainian|combat|infantry|fighting|light|pieces of|hmmwv|humvee|m113|stryker|mrap|us-made|american-made|units of)\s+)*(?:(?:combat )?armou?red (?:(?:fighting|combat|personnel|infantry)\s+)*(?:vehicles?|carriers?|machines?|units?)|infantry (?:fighting|combat) vehicles?(?: and (?:armou?red )?personnel carriers)?|afvs?|apvs?|acvs?|apcs?|ifvs?|armou?red personnel vehicles|armou?red vehicles)",
    "artillery": _MADE
    + r"(?:(?:russian|enemy|field|tube|self-propelled|ukrainian|towed|pieces of|units of|barrel)\s+)*(?:artillery (?:systems?|pieces?|units?|guns?|mounts?|weapons|mortars)|artillery|howitzers?|(?:field |self-propelled )?guns?|field artillery (?:guns|pieces)|guns and mortars|krabs?)",
    "air_defence": r"(?:(?:russian|enemy|anti-aircraft|ukrainian)\s+)*(?:air[ -]?defen[cs]e (?:systems?|units?|means|assets|complexes|equipment|facilities(?! and))|anti-?aircraft (?:warfare )?(?:systems?|units?|missile systems)|air defen[cs]es?|anti-air systems?|sam systems?)",
    "aircraft": r"(?:(?:(?:su|mig|tu|il)-\d+\w*|russian|enemy|military|fixed-wing|combat|war|fighter)\s+)*(?:aircraft|planes?|warplanes?|jets?|fighter jets?|aeroplanes?|airplanes?|military aircraft)",
    "helicopters": r"(?:(?:russian|enemy|military|attack|combat)\s+)*helicopters?",
    "vehicles": r"(?:(?:russian|enemy|military|motor|other|ukrainian|automotive|units of|pieces of|special military|special automobile|special automotive|special motor|wheeled)\s+)*(?:vehicles?(?:,? (?:and|&) fuel (?:tanks?|tankers?))?|trucks|vehicles and tankers|automobiles|motor vehicles|vehicles?/fuel tanks?|fuel tanks? and vehicles?|tanker trucks|pickups?|cars|automotive equipment)(?! (?:were |was )?(?:\w+ly )?damaged\b)",
    "special": r"(?:(?:more )?(?:pieces?|units?|items?) of )?(?:other |more )?special(?:i[sz]ed)? (?:equipment|vehicles)(?: units?| pieces?| items?)?",
    "ships": r"(?:(?:russian|enemy|naval|military|war)\s+)*(?:(?:war)?ships?(?:\s?(?:/|and|or)\s?(?:boats?|cutters))?|vessels?|boats?|naval vessels)",
    "submarines": r"submarines?",
    "ground_robots": r"(?:(?:ground|land|unmanned)\s+)*(?:ground robotic (?:systems?|complexes)|ground robots?|robotic (?:systems|complexes|ground systems)|unmanned ground vehicles?|ugvs?|ground drones?)",
    "sea_drones": r"(?:(?:ukrainian|enemy|high-speed|fast|explosive|explosive-laden|small|kamikaze|attack|unmanned|uncrewed|semi-submersible|naval)\s+)*(?:sea drones?|naval drones?|(?:unmanned|uncrewed) (?:(?:ukrainian|surface|enemy|fast|high-speed) )*(?:boats?|vessels?|sea vehicles|craft(?= in| near| off| on| were| was))|(?:unmanned|uncrewed) (?:naval|sea|marine|maritime) (?:surface )?(?:boats?|vessels?|craft|drones?)|usvs?|marine drones?|surface vessels|surface drones?|unmanned surface vehicles|drone boats?|seaborne drones|(?:boats?|vessels?|craft) without (?:a )?crews?|crewless (?:boats?|vessels?))",
    "recon": r"(?:(?:enemy|russian|operational-tactical|the|tactical|ukrainian)\s+)*(?:reconnaissance(?:\s+(?:drones?|uavs?|unmanned aerial vehicles?))|(?:orlan(?:-10)?|zala(?! lancet)|supercam|merlin)(?:[ -]?(?:type|vr)?)*\s?(?:reconnaissance )?(?:drones?|uavs?)?|surveillance (?:drones|uavs))",
    "locations": r"(?:unspecified |undisclosed |unnamed |different |separate |various |individual |other )*(?:locations?|sites?|places?|points(?! (?:of|in|on) (?:[\w'-]+ ){0,4}?(?:plan|agenda|deal|agreement|proposal|programme|program|formula|package|roadmap|summit)\b)|spots|addresses)",
    # deeds
    "down": r"(?:demolished|shot down|shoot down|shoots down|shooting down|downs|downed|smashed|down(?= # )|downing|destroyed|destroys|destroy|destroying|intercepted|intercepts|intercept|intercepting|"
    r"brought down|brings? down|bringing down|take down|taking down|took down|takes down|taken down|taken out|took out|finished off|knocked out|knocked down|eliminated|"
    r"intercepted and destroyed|destroyed and intercepted|repelled|were able to (?:shoot down|destroy|down)|managed to (?:shoot down|destroy|down|intercept|hit(?= (?:# |[a-z]+ # )(?:[\w-]+ ){0,2}(?:drones|uavs|missiles)))|"
    r"(?:shot|brought) out of the sky|thwarted|stopped by air defen[cs]es?|wiped out|struck down|foiled|swatted (?:down|away|out of the sky)|(?:picked|blown|blasted|plucked|knocked|swatted) out of the (?:sky|air)|picked off|felled|got(?= # (?:out )?of (?:the )?# ))(?!"
    + _OR_JAMMED
    + ")",
    "stop": r"\"?(?:(?:shot down|shoot(?:s|ing)? down|swatted (?:down|away)|knocked down|taken down|took down|downed|downing|destroyed|intercept(?:ed|ing|s)?|brought down|neutrali[sz]ed)"
    + _OR_JAMMED
    + r"(?: electronically)?(?: (?:by|with|using) electronic \w+)?|"
    r"(?:jammed|suppressed) (?:or|and) (?:shot down|downed|destroyed|intercepted)|stop(?:ped|s|ping)|dealt with|saw off|seen off|fended off|accounted for(?= (?:#|all #|[\w-]+ # )[^.;]{0,30}\b(?:drones|missiles|them|uavs|shaheds)\b)|disposed of|parried|neutrali[sz](?:ed|es|ing|e)\b(?! (?:or|and) (?:destroy|damag))|thwart(?:ed|s))\"?",
    "lost": r"(?:[\"']?(?:lost|lost location|locationally lost|locally lost|lost to (?:electronic warfare|jamming|ew)|lost (?:in|on) location|location(?:al)?(?:ly)?[ -]lost|lost (?:from|on) radars?|lost mid-(?:flight|air)|lost (?:due|owing|thanks) to [a-z -]{0,30}(?:jamming|warfare|ew))[\"']?|"
    r"(?:disappeared|vanished|went missing|(?:reported |gone )?missing\b)(?: from (?:the )?radars?| (?:in|during|mid) flight)?|\"?fail(?:ed|ing|s)? to (?:reach|find|hit|strike) (?:their|its|the|any) (?:intended )?(?:targets?|destinations?|objectives?|aims?)|\"?(?:did |had |have |has )?(?:not|n't|didn't) reach(?:ed)? (?:their|its|the|any) (?:intended )?(?:targets?|destinations?|goals?)|"
    r"\"?unable to (?:reach|find|hit) (?:their|its|the|any) (?:intended )?(?:targets?|destinations?)|never reached (?:their|its) (?:targets?|destinations?)|(?:were |was |been )?(?:(?:jammed|suppressed|disabled)\b(?! ?(?:or|and|/) ?(?:shot|downed|destroyed|intercepted|brought))|diverted|redirected|neutrali[sz]ed by (?:means of )?(?:electronic|jamming|ew)|downed by electronic|brought down by electronic|"
    r"disrupted|knocked off course|forced off course|thrown off course|crashed (?:by themselves|on their own)|lost track of|lost contact|unaccounted for)|miss(?:ed|ing) (?:their|its|the|any) (?:intended )?(?:targets?|marks?)|(?:dropped|fell|dropping|went|gone|going) off (?:the )?radars?|(?:went|gone|going) astray|strayed off course|went off course|(?:had |have )?(?:no|without) negative consequences)",
    "launch": r"(?:(?<!-)launched|launches|launch(?! (?:rocket|systems?|sites?))|launching|fired|fires|fire(?! (?:systems?|broke|at|in|erupt\w+|burn\w+|has|was|is|after|started|spread)\b)|firing|sent|sends|sending|"
    r"(?:attack(?:ed|s|ing)|struck|strikes|hit|hits|pound(?:ed|s|ing)|target(?:ed|s|ing)|bombard(?:ed|s|ing)|assault(?:ed|s)|batter(?:ed|s|ing)|blast(?:ed|s|ing)|hammer(?:ed|s|ing))(?: (?!(?:and (?:ukrain\w+|air|its?|they|that|then|were|was|had|has|killed|wounded|injured|shot)|after|while|which|shot|down\w*|destroyed)\b)[\[\w'-]+\]?,?){0,9}? with|"
    r"unleashed|unleashes|unleashing|used|uses|deployed|released(?! (?:on|by|in|via|to|figures|data|footage|a|its|the)\b)|hurled|directed|(?:carried|carries|carrying) out (?:an|a|another) (?:[\w-]+ ){0,4}?(?:attack|strike)(?: (?!(?:and (?:ukrain\w+|air|its?|they|that|then|were|was|had|has|killed|wounded|injured|shot)|after|while|which|shot|down\w*|destroyed)\b)[\w'-]+,?){0,9}? (?:with|using|involving)|deploying|using|lobbed|aimed|let loose|employed|employing|dispatched|rained|threw|thrown|throwing|flung|hurling|loosed|sent up|sent in|poured|let fly)",
    "left": r"(?:flown|left(?= in the direction)|left (?:for|towards?|ukraine|ukrainian|the country|(?:the )?(?:controlled |country's )?air ?space)|flew(?: (?:back|on|off|out|away|in(?:to)?|towards?|across|over)){0,2}|returned|went back|headed|crossed|turned back|exited|moved|departed|strayed|veered|entered)",
    "away": r"(?:russian-(?:occupied|controlled|held)|russia|belarus|moldova|romania|poland|the occupied|occupied|russian (?:territory|airspace)|belarusian|transnistria|the territory|the direction|crimea|back to)",
    # joints
    "times": r"(?:times|twice|thrice|once)",
    "of": r"(?:out )?of(?: a)?(?: (?:the|its|[a-z]+'s))?(?: (?:total(?: of)?|staggering|record|massive))?",
    "another": r"(?:another|a further|further|an additional|an extra|additional|the other|the remaining|remaining|some other|the rest,?|other)",
    "gap": r"(?:[^#;:.!?\n]{0,70}?)",
    "short": r"(?:[^#;:.!?\n,]{0,40}?)",
    "sent": r"(?:\([^()\n]{0,90}\)|(?!\b(?:of which|of them|of those|shot|down(?:ed|s|ing)?|destroy\w*|eliminat\w*|intercept\w*|lost|suppress\w*|neutrali\w*|front|civilian\w*|kill\w*|wound\w*)\b)[^;:.!?\n]){0,190}?",
    "fallen": r"(?:(?!\b(?:(?<=, )that|(?<=and )that|but|still|launch(?:es|ing)|(?:(?<!-)launched|fired)(?! (?:from|by|at|on|overnight|against|over|towards?|in)\b)|hit|struck|sent|lost|jammed|suppressed|civilian\w*|kill\w*|wound\w*|attack(?:ed|s)?(?! (?:drones?|uavs?|unmanned|aircraft)))\b)[^;:.!?\n]){0,160}?",
    "aux": r"(?:(?:now|since|have|has|had|were|was|being|been|are|is|be|also|all|allegedly|reportedly|successfully|subsequently|later)\s+)*",
    "pass": r"(?:(?!\b(?:(?:hit|struck|fell|crashed|landed|exploded) or|as (?=russia|ukrain|moscow|kyiv|the enemy)|and|while|which|who|but|most|some|half|part|air|defen\w*)\b)[^#;:.!?\n,]){0,60}?",
    "were": r"(?:were|was|(?:had|have|has) (?:all |also |since |later )?been|been|being|are|is)(?: (?:also|all|either|later|then|subsequently|\w+ly)){0,2}",
    "listed": r"(?:(?:,| and|, and|, as well as| as well as|, along with)(?: among them|,? including)? (?:all |another |a further )?#(?! of (?:which|whom)\b| of (?:them|these|those) (?:were |was )?(?:shot|down|destroy|intercept|brought|stop))(?: (?:out )?of (?:the )?(?:#)?)? ?[^#;:.!?\n]{0,60}?)*",
}
