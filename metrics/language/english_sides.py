"""English words for the two sides: as actors, as owners of equipment and people, as those who are acted on."""

# "KYIV, April 17" and "KYIV:" say where a report was written.
_DATELINE = r"(?:,? (?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)\w*\.? \d|(?<=(?-i:KYIV|KIEV|MOSCOW)):)"
SIDES = {
    "russia": rf"russia(?:n|ns|'s)?\b(?!-(?:occupied|controlled|held|annexed|installed|backed))(?! (?:\d[\d,]* )?(?:drones?|missiles?|uavs?|weapon(?:s|ry)|attack|strikes?|losses|casualties|tanks|soldiers|troops were|assault)\b)|moscow(?!{_DATELINE})(?!(?:'s)? (?:count|tally|estimates?|figures?|numbers|data)\b)(?:'s)?|putin(?:'s)?|kremlin(?:'s)?|the (?:enemy|aggressor|occupiers?|invaders?|adversary)|enemy(?='s)|invading|occupying|occupation|invaders|occupiers|rosgvardia",
    "ukraine": rf"ukrain(?:e's|ians?|ian|e)\b(?! (?:\d[\d,]* )?(?:drones?|missiles?|uavs?|attacks?|strikes?|losses|casualties|tanks|capital|cities)\b)|(?:kyiv|kiev)(?!{_DATELINE})(?!(?:'s)? (?:city|region|regional|oblast|military administration|residents|mayor|time|independent|post|school|count|tally|estimates?|figures?|numbers|data))(?:'s)?|(?<!air )defen[cs]e forces|(?:our |the )defenders|(?:armed forces|military|army) of ukraine|afu\b|zelensk\w+",
}

# Adjectives and phrases that say whose drones, missiles, tanks or people they are.
_ADJECTIVES = {
    "russia": r"(?:russia's|russia-launched|russian-launched|russian|enemy|enemy's|hostile|moscow's|putin's|kremlin(?:'s)?|invading|occupiers?'|the aggressor's|the invaders'|iranian-made|shahed\S*|geran\S*|gerbera)",
    "ukraine": r"(?:ukraine's|ukrainian|ukraine-launched|ukrainian-launched|kyiv's|kiev's|the kyiv regime's|afu|uaf)",
}

# Weapons that only one side has.
_WEAPONS = {
    "russia": r"(?:kalibr|iskander\S*|kinzhal|kh-?(?:101|555|55|22|59|69)\S*|oniks|zircon)",
    "ukraine": r"(?:himars|atacms|storm shadow|scalp\S*|neptune?\S*|vilkha|olkha|harm|jdam|hammer|flamingo|peklo|grom-2)",
}
_EQUIPMENT = (
    r"(?:drones?|uavs?|unmanned|weapon(?:s|ry)|missiles?|rockets?|air (?:targets|attack)|aerial|targets|shaheds?|troops?(?! (?:\w+ )?(?:detect|track|spott?|identif|record|count|regist|observ)(?:ed|s|ies|ied)?\b)|soldiers?|personnel|servicem\w+|losses"
    r"|casualties|tanks?|armou?red|artillery|vehicles?|attacks?|assaults?|helicopters?|aircraft|warplanes?|fighters?|jets?|planes?)"
)
# Words that may stand between whose it is and what it is; no verb, no number.
_BETWEEN = (
    r"(?!(?:forces?|army|air|defen\w+|downed|shot|destroyed|inflict\w*|caus(?:ed|es|ing)|has|have|had|said|says|launched|fired|lost|came|comes|was|were|under|suffer\w+|endur\w+|fac(?:ed|es)|from|by|and|to|on|in|with|at)\b)"
    r"(?:[a-z]{1,4}-\d+[a-z]*|[a-z/,-]+)"
)
_NAMED = {
    "russia": r"(?:russia(?:n|ns|'s)?|moscow(?:'s)?|putin(?:'s)?|kremlin|occup(?:iers?|ying|ation)|inva(?:ders?|ding))\b",
    "ukraine": r"(?:ukrain(?:e|e's|ians?)|k(?:yiv|iev)(?:'s)?|afu|(?:armed forces|military|army) of ukraine)\b",
}
# Who does it is not what is counted: "Russian troops inflicted 1,200 casualties".
_DOES = r"(?! (?:(?:have|has|had|also|reportedly) )*(?:inflict(?:ed|s)?|caus(?:ed|es)|dealt|(?:kill(?:ed|s)?|destroy(?:ed|s)?|eliminat(?:ed|es)|neutrali[sz](?:ed|es)|liquidat(?:ed|es)|wip(?:ed|es) out|took out|hit|struck|wound(?:ed|s)?|burn(?:ed|s)?)(?: (?:and|or) [a-z]+ed)? (?:[a-z-]+ ){0,3}?(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty)\b)))"
OWNED = {
    side: rf"(?<!\bby )(?<!\bby the )(?<!\b(?:against|at|hit|hitting|targeting|struck|towards?) )\b{whose} (?:{_BETWEEN} ){{0,3}}?{_EQUIPMENT}\b{_DOES}"
    rf"|\b(?:(?:casualties|losses)(?: (?:were|was|have been|had been))?(?: (?:\w+ly )?inflicted)? (?:up)?on|\bcost(?:s|ing)?) (?:the )?{_NAMED[side]}"
    rf"|\b(?:launched|fired|sent|used|deployed|operated)(?: \w+){{0,3}} by (?:the )?(?:{SIDES[side]}{'|armed forces of ukraine' if side == 'ukraine' else ''})"
    + rf"|\b{_WEAPONS[side]} (?:[\w-]+ ){{0,2}}?(?:missiles?|rockets?|projectiles?|shells?|(?:guided )?bombs?)\b"
    + rf"|\bon the {'russian' if side == 'russia' else 'ukrainian'} side\b"
    + (r"|\bshaheds\b|\bshaheds?(?:-type)? (?:and|or) (?:\w+ )?(?:drones|uavs)\b" if side == "russia" else "")
    for side, whose in _ADJECTIVES.items()
}
LOSING = {
    side: rf"\b(?:{whose} (?:armed forces'? |army'?s? |troops'? |military'?s? )?(?:{_BETWEEN} ){{0,3}}?(?:losses|casualties|toll)|(?:losses|casualties) of (?:the )?{whose}|{whose} (?:troops|forces|army|soldiers|military) (?:have |has |had )?(?:suffer(?:ed|s)?|sustain(?:ed|s)?|incur(?:red|s)?))\b"
    for side, whose in _ADJECTIVES.items()
}
HOSTILE = r"(?:(?:losses|casualties) of )?(?:the )?(?:enemy|hostile)"
ENEMY = r"(?:enemy|adversary)$"

BY = r"(?P<launched>\b(?:(?:launched|fired|sent|used|deployed|released)(?: \w+){0,3}|attack(?:ed)?|targeted|bombarded|shelled|raided|assault|raid|barrage|strikes?|onslaught|bombardment) )?\bby (?!(?:the )?(?:kyiv|kiev|ukraine|russia|moscow|ukrainian|russian|air force|general staff)(?:'s)? (?:own |daily |(?:military|army|air force|general staff|defen[cs]e ministry|ministry|mod)(?:'s)? )*(?:count|tally|tallies|estimates?|figures?|accounts?|reckoning|numbers|data))(?:the )?"
LAUNCHES = (
    r"\b(?:attack (?=(?:with|by|using|involving)\b)|(?:attempt(?:ed|s)?|tr(?:ied|ies|ying)|sought) to attack|launch\w*|fir(?:ed|es|ing)|sent|sends?|(?<!\b(?:was|were|been|being) )attack(?:ed|s|ing)|unleash\w*|us(?:ed|es|ing)|deploy\w*|releas\w+|(?:lost|los(?:es|ing))(?! (?:track|sight|trace|contact)\b)|t(?:ook|akes?|aking|aken)(?= (?:[\w,#-]+ ){0,4}?(?:casualties|losses))|suffer\w*(?! (?:its|their|the|a|an|another|one of)\b[^.;,]{0,60}\b(?:attacks?|assaults?|raids?|barrages?|strikes?)\b)|"
    r"sustain\w*|dropp\w+|carried out|conduct\w*|struck|pounded|bombard\w*|hurled|directed|flung|lobbed|loosed|let (?:loose|fly)|threw|poured|aimed|dispatch\w*|rained|assault|batter\w*|hammer\w*|pummel\w*|pelt\w*|assail\w*)\b"
)
DOWNS = (
    r"\b(?:detect\w*|track(?:ed|s|ing)|spott?(?:ed|s|ing)|identif\w+|observed|suffer\w*(?= (?:its|their|the|a|an|another|one of)\b[^.;,]{0,60}\b(?:attacks?|assaults?|raids?|barrages?|strikes?)\b)|(?:was|were|been|being) (?:the )?(?:targets?|object|victim) of"
    r"|(?:registered|recorded|counted|saw|sees)(?! (?:[\w,#-]+ ){0,6}?(?:casualties|losses))|wip(?:ed|es|ing) out|liquidat\w*|put(?= (?:[\w,#-]+ ){0,5}?out of action)|shot|shoots?|down(?:ed|s|ing)?|destroy\w*|intercept\w*|repel\w*|repuls\w*|eliminat\w*|neutrali\w*|kill\w*|stopp\w*(?! \w+ing\b)|suppress\w*|damag\w*"
    r"|thwart\w*|fac(?:ed|es|ing)|c[ao]mes? under|withst\w+|endur\w+|surviv\w+|fended off|(?:was|were|been|being|(?:has|have|had) been) (?:\w+ ){0,2}?(?:attacked|hit|struck|targeted|pounded|bombarded|battered|pummelled|pummeled|assailed|shelled|rocked)(?! back)|dealt with|saw off|seen off|accounted for|disposed of|parried|swatted|picked off|felled|logged|absorbed|weathered|woke (?:up )?to|blunted|beat(?:en)? off|brought|t(?:ook|aken)(?! (?:[\w,#-]+ ){0,4}?(?:casualties|losses))|caused|dealt|inflict\w*(?! (?:[\w,#-]+ ){0,8}?(?:strikes?|shelling|raids)))\b"
)
_PART = r"(?:(?:[\w-]+ ){0,2}(?:targets|sites|facilities|infrastructure|cities|towns|regions|airfields|bases|refineries|depots|areas) (?:in|inside|across|deep inside|of) )?(?:the |(?:(?:north|south)-?)?(?:western |eastern |west |east )|northern |southern |all of |central |most of |several |many |various |other )?$"
_BATTERED = r"batter(?:ed|s|ing)?|hammer(?:ed|s|ing)?|pummel(?:l?ed|s|l?ing)|barraged|bombed|blast(?:ed|s|ing)|assail(?:ed|s|ing)|pelt(?:ed|s|ing)|swarm(?:ed|s|ing)|shell(?:ed|s|ing)|raid(?:ed|s|ing)"
ACTED_ON = (
    r"(?:\b(?:attack(?:ed|s|ing)?|at|on|against|over|hit|struck|hits|toward|towards|into|in|across|target(?:ed|ing|s)?|pound(?:ed|s)|from|of|near|borders?|bordering"
    rf"|bombard(?:ed|s)?|{_BATTERED}|above|inside|onto|(?<!, )with)|\bto) {_PART}"
)
TARGET = (
    rf"(?<!\b(?:flew|flown|went|gone|returned|departed|veered|turned|drifted|strayed|back) )\b(?:attack(?:ed|s|ing)?|at|on|against|over|hit|struck|hits|toward|towards|into|target(?:ed|ing|s)?|pound(?:ed|s)|bombard(?:ed|s)?|{_BATTERED}|above)"
    rf" {_PART}"
)
THINGS = r"\s*(?-i:drone|missile|border|frontier)"
BLAMED = r" for (?:[a-z]+ )?(?:unleash|launch|fir|send|us|attack|strik|hurl)ing\b"
OWN = r"\b(?:it|its|they|their|we|our|his)\b"
RUSSIAN = r"\b(?:special military operation|kiev regime|fixed-wing (?:unmanned|uavs?|drones?)|aircraft-type (?:unmanned|uavs?|drones?)|battlegroup|losses of the (?:armed forces of ukraine|ukrainian armed forces|afu)|(?<!ukrainian )(?:northern|western|southern|central|eastern) group(?:ing)?)\b"
