"""English clauses: where one ends, what belongs to it, and what makes a sentence no report of something done."""

import re

from metrics.language import places as _places

# Where a new clause begins.
JOINS = r"and"
ONWARD = r"and|while"
CUT = (
    r"(?-i:;|\s-\s(?!(?:over|in|above|near|some|roughly|up to|more than|about|around|was|were|took|occurred|happened|came|fell)\b|\d{1,3}(?:[,.;)]|$| - | and \p{Lu}| (?:[a-z]+ ){0,2}(?:attacks?|assaults?|clash(?:es)?|engagements?|battles?)\b))"
    r"|,?\s+(?:while|(?<!\bof )which(?! (?:was|were) (?:flying|heading|headed|bound) )|after|(?<!^(?:[Tt]he|[Aa]) (?:day|night) )before(?! (?:noon|midday|dawn|midnight|daybreak|sunrise|breakfast|lunch|\d)\b)|but|whereas|although|though|where|when|amid|(?<!many )as (?!(?:many|of|well|a result)\b))\b|\s+that (?=(?:also |badly |severely )?(?:damaged|killed|wounded|injured|sparked|caused|set|knocked)\b)"
    r"|,\s+(?=(?:at least |over |more than |up to )?(?:\d+|[a-z]+) (?:(?:people|civilians|children) )?(?:are |were )?(?:killed|wounded|injured|dead)\b)"
    r"|,\s+and (?=(?:more than |over |up to |about |some |another )?\d[\d,]* (?:soldiers|troops|servicemen|people|personnel|men) (?:in|near|on) the\b)"
    r"|,?\s+and (?=(?:[Rr]ussian|[Uu]krainian|[Ee]nemy) (?:forces|troops|aircraft|aviation|warplanes|jets|air defen[cs]es?|army|military|defenders|soldiers|units) (?:also |have |had )?(?:launched|fired|used|dropped|lost|attacked|carried out|shelled|struck|shot down|downed|destroyed|intercepted|repelled|stopped|suffered)\b|(?:Russia|Ukraine|Moscow|Kyiv|the enemy|the invaders|the occupiers) (?:also |has |had )?(?:launched|fired|used|dropped|lost|attacked|carried out|shelled|struck|shot down|downed|destroyed|intercepted|repelled|stopped|suffered)\b)"
    r"|\s+and (?=(?:\d[\d,]*|[a-z]+) (?:[A-Z]?[\w-]+ )?(?:drones|UAVs|missiles|attacks|assaults|clashes|soldiers|troops|strikes) (?:were|had been|have been) )"
    r"|(?<=\b(?:[Rr]egion|[Oo]blast|[Rr]epublic)),\s+(?=(?:intercepted|destroyed|downed|shot down|suppressed) (?:\d|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|\w+teen\b))"
    r"|,?\s+and (?=the (?:Kh-|X-|Iskander|Kalibr|Kinzhal|missile|cruise missile|ballistic missile)\S* (?:within|over|in|above)\b)"
    r"|,?\s+and (?=(?:put|estimated|gave|set) (?:the )?(?:russian|russia's|moscow's|enemy|enemy's|total|daily) (?:\w+ )?(?:losses|casualties|toll))"
    r"|,?\s+and (?=(?:also |again |then )?(?:hit|struck|attacked|targeted|shelled|pounded|bombed|bombarded|battered) (?:(?:the )?(?:city|port|town) of |the )?(?-i:\p{Lu}))"
    r"|,?\s+and (?=of (?:the )?\d|attacked with\b)|,\s+and that (?=(?:an?|the|its|his|her)\b)|,\s+(?:a|the) (?:toll|figure|number|total|tally) (?:that|which)\b"
    r"|,\s+(?:and\s+)?(?:(?!including\b|excluding\b)\w+ing|killing|who|with)\b|,\s+and\s+(?=(?:[\w,.]+\s+){1,3}(?:was|were|said|had|has|have)\b|the (?:governor|head|mayor) of (?:[\w']+\s+){1,3}(?:said|says|reported|added)\b))"
)
ASIDE = (
    r"\b(?:including|particularly|especially|(?:most|all|many|some|#|\w+) of (?:them|which|these(?! (?:\w+ )?(?:drones|uavs)))|mostly|mainly|notably|primarily"
    r"|(?<=, )(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?)(?= (?:in|on|near|around) (?:the )?(?:$|(?-i:\p{Lu}))|,? (?:were|was|came|fell|took place) )"
    r"|(?<=, )(?:with )?(?:most|many|some|nearly half|almost half|half)(?= (?:in|on|near|around)\b)|among them|such as|(?:and|with|while) (?:the )?(?:others?|rest|remaining|remainder)|with the (?:most|heaviest|largest)|(?<=, )(?:the )?[\w'-]+ (?:sector|direction|axis|front) (?:remain(?:s|ing)|is|was|being|still) (?:the )?(?:hottest|most|fiercest|heaviest|busiest)|(?<=, )(?:with )?the (?:hottest|fiercest|most|heaviest|busiest|hardest|(?:highest|largest|greatest) (?:number|share|count))\b)\b"
)
# "Including some 265 in the Donetsk direction": a part of the people lost, told without them.
SOME = r"\b(?:mostly|mainly|primarily|chiefly|largely) (?:in|on|near|during|around)\b|\b(?:including|among them) (?:(?:some|about|around|nearly|almost|over|up to|more than|at least|roughly|approximately) )?[\d,]+ (?:in|on|near) "
# "The air force said then that 31 had been downed": of the day that the sentence before names.
# "After Saturday, when 250 came, it was quiet", "last Sunday he had spoken of 980": another day than the one told.
RECALLED = (
    r"\b(?:after|unlike|following|than|as|since|from) (?:on |last |that of )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday)(?: night)?,? (?:when|in which)\b"
    r"|\bthan (?:on |last |that of )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday)(?! ?'s \d)"
    r"|^\W*(?:after|following|unlike) (?=[^.;,]*\d)[^.;,]{0,60}?(?:mon|tues|wednes|thurs|fri|satur|sun)day[^.;,]{0,40}(?=,)"
    r"|^\W*(?:on |last |back on )*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday)(?: night| evening| morning)?,? (?:it|he|she|they|there|(?:the|that) (?:figure|number|total|tally|count|toll)) had (?!to\b)"
)
THEN = r"\W*(?:then\b(?!-)|at the time\b|(?:on )?that (?:same )?(?:day|night)\b|[^.;,#\d]{3,60}? (?:said|reported|counted) (?:then|at the time)\b)"
# A town or village that is fought for: what is counted there is not the whole front's.
FOUGHT = r"\b(?:in|at|near|around|outside|for|of|approaches to) (?:the )?(?:(?:village|town|settlement|city|hamlet)s? of (?-i:\p{Lu})|(?-i:\p{Lu}\p{Ll}+) (?:village|town|settlement)\b)"
# Opens a sentence on another night than the one that is told.
EARLIER = r"\W*(?:earlier|previously|before that|prior to that)\b(?! (?:this|in|on|today|that)\b)"
# What opens a sentence on a part of a region, whose numbers are parts of the region's.
DISTRICT = r"^\W*(?:the (?:(?-i:\p{Lu}[\p{L}'-]+) ){1,2}(?:municipal |urban )?district|the district) (?:was|were|came|saw|suffered|had been|has been|faced|endured)\b|^\W*(?:in|over|across) (?:the )?(?-i:\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?) (?:municipal |urban )?(?:districts?|raions?)\b"
BACK = (
    r"\b(?:in|over|across|of|on|at|against) (?:(?:the|this|that) (?:same )?(?:direction|sector|section|axis)|(?:the|this|that|his|her|our) (?:same )?(?:region|area|oblast|city|province))\b(?! of\b)|\bon (?:this|that) front\b|\b(?:in|on|along) (?:these|those|both)(?: two)? (?:directions|sectors|axes|fronts)\b"
    r"|\bthere\b(?! (?:were|was|have|has|had|are|is|would|will|could))"
)
# "Two were shot down" tells of those that the sentence before has counted.
OF_THEM = r"\bof (?:them|these|those)\b|(?<=, [\w-]{1,12}) of the (?:drones|uavs)|(?<=^\W{0,3}[\w-]{1,12}) (?:were|was) (?=shot|down|destr|interc|broug)"
GOES_ON = r"\W*(?:in addition|on the other hand|furthermore|moreover|additionally|likewise|of (?:these|those|them|the)|another|a further|this (?:number|figure)|these|they|among|it (?:was|is) also)\b"
OVER = r"over"
ONLY = r"only|just"
HOUR = r"\b[ap]\.m$"
ANEW = r"(?-i:\.\s+(?:The|In|On|At|Near|Over|Of|It|Its|There|Another|Since|During|By|Most|All|Some|No|A|He|She|They|This|That|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)\b)"
COMPARED = r"\b(?:from|than|compar\w+|against|versus|up|down|after|exceed\w*|vs\.?)\b(?<!\b(?:shot|shoot|shoots|shooting|brought|brings|bring|took|taken|struck|knocked) (?:up|down))[^.;]{0,24}$"
# "Down from 171 the day before", whatever is counted; "# drones" is followed by what it counts.
_EARLIER = (
    r"(?: (?:(?:on|over|in|during|for|recorded|reported|seen|launched|counted|used|fired|registered) )*(?:(?:the |a )?(?:previous|preceding|prior) (?:day|night|24 hours)"
    r"|(?:the|a) (?:day|night) (?:before|earlier|prior)))"
)
COMPARES = (
    r"(?:(?<!shot )(?:\bup|\bdown|\brising|\brise|\brose|\bjump\w*|\bincreas\w+|\bdecreas\w+|\bdrop\w*|\bdeclin\w+|\bf[ae]ll\w*) (?:\w+ ){0,2}?from|\bcompar\w+ (?:with|to)|\bagainst|\bversus|\bvs\.?|\binstead of|\bbelow|\babove|\b(?:higher|lower|more|fewer|less) than)"
    rf" (?:the |a total of |a record (?:of )?)?(#)((?: [\w-]+){{0,3}}?)(?={_EARLIER}\b)",
    rf"^\W*(?:(?:that|this|it) )?compar\w+ (?:with|to) (?:the )?(#)((?: [\w-]+){{0,3}}?)(?={_EARLIER}\b)"
    rf"|^\W*(?:(?:the (?:previous|preceding) (?:day|night)|the (?:day|night) before|a (?:day|night) earlier),? )(?:there (?:were|had been)|it (?:was|had been)|(?:the|that) (?:figure|number|total) (?:was|stood at|had been)) (#)()(?=\W*$|[,;)])"
    r"|^\W*(?:on|for) (?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:(?:by|in) the same (?:count|tally|report),? |(?:it|he|she|they|the staff|the ministry) (?:said|says|added),? )?(?:the|that|its) (?:figure|number|total|count|toll|tally)(?: for the (?:whole )?day)? (?:was|stood at|had been) (#)()(?=\W*$|[,;)])",
)
RELATED = r"(?:'s)?(?: \p{Ll}+| (?:Oblast|Region|Krai|Republic|District))?,? where"
APART = r",| and (?!over|in)|\bwhile\b"
# Right behind a number: "194 clashes along the front line".
ALONG = r" ?(?:[\w-]+ ){0,3}?(?:along|across) the (?:(?:whole|entire|roughly|about|some|nearly|more than|[\d,]+[ -](?:km|kilomet(?:er|re)s?|miles?)(?:-long)?) )*(?:front ?lines?|front|line of contact|contact line|engagement line)\b(?! (?:near|in|around|of)\b)"
# Before a number: "along the whole front 78 engagements were recorded".
FRONT = r"(?<=^\W{0,3})(?:along|across|on) the (?:whole|entire) (?:front(?: ?line)?|line of contact|contact line)\b"
WHOLE = r"(?:\bgeneral staff (?:also )?(?:reported|put|said|listed|published|estimated|gave)(?: on)? (?:the )?(?:enemy'?s?|russia(?:n|'s)|moscow's)(?: daily| combat)? loss\w*|^\W*as (?:\w+ )?reported\b|\b(?:since|from) (?:february 24|24 february|feb\.? 24)\b|\bsince the (?:start|beginning|outset|launch) of (?:the |its |russia's )?(?:special military|smo\b|full-scale|large-scale|war\b|invasion)|\b(?:ukrainian armed forces|armed forces of ukraine) (?:have |has )?(?:eliminated|destroyed)\b|\blosses in ukraine\b|\b(?:in all|all told|in total|total(?! (?:number of )?(?:(?:enemy|russian|ukrainian|combat) )*(?:losses|casualties))|overall|altogether|entire|whole|all (?:fronts|sectors|directions|sections|areas)|across the|(?:along|on|at|across) the (?:whole |entire )?(?:front(?! ?lines? (?:near|in|around)\b)|line of contact|contact line|engagement line)|(?:along|on|across) front ?lines?(?! (?:near|in|around|positions|areas|regions|cities|towns|villages)\b))\b)"
# Where an update turns from what a region's head has said to the whole country.
NATION = r"\b(?:across|throughout|around) the (?:whole |entire )?country\b|\bnationwide\b|\b(?:over|across|throughout|against|(?:drones|uavs|missiles|shaheds) (?:at|on|into|towards?)) (?:the (?:whole |entire )?territory of |all of |the whole of )?ukraine\b(?!')|\blosses in ukraine\b|\bthe (?:night|day|country)'s (?:totals?|overall)\b|^\W*(?:in total|overall|as (?:[\w' -]{1,40} )?(?:(?:was )?(?:previously |earlier ))?reported|recall\b|background|earlier,)"
# Said by one who speaks for the place, whose region it is.
HOME = r"\b(?:over|in|above|across) (?:our|the|his|her) (?:region|oblast|district|city|community|province)\b(?! of\b)"
EVERY = r"(?:all|every|each)\b"
_PART = r"(?:(?:the |ukraine's |the country's )(?:far |deep )?(?:(?:south|north)-?(?:east|west)|south|north|east|west|cent(?:er|re))(?: of (?:the country|ukraine))?|(?:(?:(?:south|north)-?)?(?:eastern|western)|southern|northern|central) ukraine)"
_KNOWN = "|".join(sorted(map(re.escape, _places.COUNTRY), key=len, reverse=True))
_UNKNOWN = rf"(?-i:(?!(?:Ukrain|Russia|Kyiv|Kiev|Moscow|Crimea|Europe|Black|Azov|Caspian|Baltic|The|Sea|{_KNOWN})|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\p{{Lu}}\p{{Ll}}+(?: \p{{Lu}}\p{{Ll}}+)?)"
LOCAL = (
    r"\b(?:attacked|hit|struck|shelled|targeted|at|on|over|in|against) (?:the )?(?-i:\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?) (?:municipal |urban )?(?:district|community|raion)\b"
    # "They shot down 12 drones over Truskavets", a town that no place is known by.
    rf"|(?<=\b(?:drones?|uavs?|missiles?|shaheds?|targets?) )(?:over|above|near|at) (?:the )?(?:(?:city|town|port) of )?{_UNKNOWN}\b(?!,| and|'s| (?:region|oblast|province|republic|territory|krai|sea|sector|direction|axis))"
    rf"|\b(?:attack(?:ed|s|ing)|struck|hits?|target(?:ed|s|ing)|pounded|shelled) (?:the )?(?:(?:city|town|port|village) of )?{_UNKNOWN} (?:with|by)\b"
    # "In the south, air defences shot down 12": a part of the country that is not told by its name, and no list of them.
    rf"|(?<=^\W{{0,3}})(?:in|over|across|above) {_PART}\b(?! (?:and|or)\b|-|, (?:the )?(?:south|north|east|west|cent))(?=,| (?:of|air|ukrainian|they|it|the|#|\d))"
)
TROOPS = r"\b(?:of|in|by|with|against) (?:the|this|that) (?:said |same |latter )?(?:battle ?)?group(?:ing)?\b(?! of\b)"
AGAIN = r"\b(?:the|these|those)(?: same)? $"
SHARE = r"\W?(?: \w+)?(?: \w+)? (?:out )?of (?:the |a |those |total |all |of )*"
ONE_KIND = r" (?:[\w/-]+ ){0,4}?(?:s-?[34]00|(?:kh|x)-?\d\d|kinzhal|zircon|oniks|guided|aeroballistic|anti-ship|iskander|kalibr|banderol)\S*(?: [\w/-]+){0,4}? (?:missiles?|rockets)\b"
LINK = r"\W*(?:(?:read|see) (?:also|more|next|further)|also read|related|recommended)\b ?(?:[:-]|- )"
# "They carried out 468 strikes on 17 settlements of the Zaporizhzhia region": what is counted below is of it.
STRUCK = r"\b(?:strikes|attacks|times|blows|hits)\b[^.;!?\n]{0,24}? (?:on|at|against|in) (?:\d+|[a-z]+) (?:[\w'-]+ )?(?:settlements|communities|towns|villages)(?: and [\w'-]+)? (?:of|in) (?:the )?"
HEADLINE = r"\b(?:attacks?|hits?|strikes?|kills?|downs?|launch(?:es)?|says?|shoots?|destroys?|targets?|wounds?|injures?|damages?|loses?|drops?|fires?|uses?|sends?|reports?|intercepts?|claims?|pounds?|batters?|killed|injured|wounded|hit|struck)\b"
LINKED = r"\W*(?:(?:read|see) (?:also|more|next|further)|also read|related|more on this|recommended|further reading)\b[^.]{0,30}:?\W*$"
# "In the Lyman sector, ..." at the head of a paragraph holds for all of it.
OPENS = r"\W*(?:the )?(?:[\w']+ ){0,4}operation (?:of [^.,;]{0,40} )?(?:in|on) the (?-i:\p{Lu}[\w'-]+) (?:sector|direction|axis|region|oblast) (?:continue[sd]|is (?:still )?(?:ongoing|under ?way)|goes on|went on)|\W*(?:in )?(?:the )?(?-i:\p{Lu}[\w'-]+) (?:region|oblast)(?: \([^()]*\))?:|\W*(?:there (?:were|have been|had been|was|has been)|(?:the )?(?:enemy|occupiers|occupants|invaders|russians|russian (?:troops|forces|army|occupiers|occupants|invaders)))\b[^.,;]{0,80}? (?:in|on) the (?-i:\p{Lu}[\w'-]+) (?:sector|direction|axis)\b(?=[^,;]{0,60}$)|\W*(?:in|on|near|around|at|as for|as to|regarding) (?:the )?[^,.;]{0,90}?\b(?:sectors?|directions?|axis|axes|operational zone|(?-i:\p{Lu}[\w'-]+) front(?= ?,))\b|\W*(?:russia's |the |units of )*(?:battlegroup|battle group|group of forces) (?:sever|zapad|yug|tsentr|vostok|dnepr|north|west|south|cent(?:er|re)|east)\b|\W*(?:russia's |the |units of )*(?:sever|zapad|yug|tsentr|vostok|dnepr|north|west|south|cent(?:er|re)|east) (?:battlegroup|battle group|group of forces)\b"
PART_OF = (
    r"\b(?:(?:nearly|almost|virtually|practically|not) all(?: of)?|(?:most|half|many|some|several|parts?|majority|bulk|a (?:third|quarter|number|portion)|"
    r"(?:two|three)[- ](?:thirds|quarters)) of)(?: the| its| these| those| a total of| (?:the|that) day's| \w+day's)* $"
)
# "In the Lyman and Siversk sectors, where they attacked 12 and nine times" says it without the word.
RESPECTIVE = r"\brespectively\b|(?<=\b(?:sectors|directions|axes),? where [^.;:()]{0,60}\b[\w-]+ and [\w-]+ )(?:times|attacks|assaults|clashes|engagements|battles)\b"
EACH = r"\b(?:each|apiece)\b"

_DO = r"(?:launch|fire|send|unleash|use|deploy|shoot|down|intercept|destroy|lose|suffer|attack|strike|drop|carry out|conduct|mount|stage)"
_DOING = r"(?:launch|fir|send|unleash|us|deploy|shoot|down|intercept|destroy|los|suffer|attack|strik|dropp|carry)ing"
_DONE = rf"(?:{_DO}s?|launches|loses|launched|fired|sent|unleashed|used|deployed|shot|downed|intercepted|destroyed|lost|suffered|attacked|struck|dropped|carried out)"
_EXPECTED = r"(?:expect(?:s|ed|ing)?|anticipat(?:es|ed|ing)|(?<!\bas )predict(?:s|ed|ing)?|forecast(?:s|ing)?|brac(?:es|ed|ing) for|prepar(?:es|ed|ing) for|guard(?:s|ed|ing) against)"
# What was denied, prevented or did not happen right before a number; what somebody was only about to do.
_UNDONE = (
    rf"(?:about|set|poised|ready|(?:un)?likely|supposed|meant|going|(?:is|are|was|were|be) due|vow(?:s|ed)|promis(?:es|ed)|wanted|refus(?:es|ed)|declin(?:es|ed)|failed|unable|unwilling|stands?|prepared) to {_DO}"
    rf"|{_EXPECTED}(?: (?:up to|at least|about|some|another|as many as))* ?$|(?:not|n't) (?:rule|ruled) out\b|(?:receiv(?:es|ed)|ordered|bought|stor(?:es|ed)|purchased|acquired|obtained|defused|removed|unearthed|cleared|found)(?: (?:up to|at least|about|some|another|more than|over))* ?$"
    rf"|used to {_DO}|once (?:launched|fired|sent|lost|downed)|(?:tr(?:y|ies|ied|ying)|attempt(?:s|ed|ing)?|sought) to (?:shoot|down|intercept|destroy|launch|fire|send|unleash)"
    rf"|(?:goals?|aims?|plans?|targets?|tasks?|orders?|idea|intention|ambition|job|mission|objective) (?:is|was|are|were|remains|remained) (?:still |now )?to {_DO}"
    rf"|{_EXPECTED} (?:an?|another|the|more|new|at least|up to|over|some|about|to see|\d+)\b|expected {_DOING}"
    rf"|(?:prevent\w*|stopp\w+|kept|keeps|deter\w*|barred|saved)(?: [\w'-]+){{0,3}} from {_DOING}"
    rf"|(?:den(?:y|ies|ied|ying)|dismiss(?:es|ed)|reject(?:s|ed)|disput(?:es|ed)|refut(?:es|ed)|debunk(?:s|ed)) (?:that|as \w+ that|(?:the |media |ukrainian |russian |western )*(?:claims?|reports?|rumou?rs?|allegations?|figures?)|having|{_DOING}|it had|its forces had|they had)\b"
    rf"|(?:(?:did|does|do|has|have|had|was|were)(?: not|n't)|never|no longer)(?: \w+ly| ever| yet| once| been| be| previously)? {_DONE}(?: (?!(?:and|but|while|only|just|because|until)\b)[\w'-]+){{0,3}}? ?$"
    rf"|(?:(?<!never )stopp(?:ed|ing)|ceas(?:ed|ing)|quit|gave up|risk(?:s|ed|ing)?|avoid(?:s|ed|ing)?|instead of|rather than|without) {_DOING}"
    r"|(?:armed|loaded|equipped|fitted|laden|packed) with(?: (?!and\b)[\w-]+){0,3}? ?$|(?<!-)carr(?:ying|ies|y|ied)(?! out)(?: (?!(?:and|shot|downed|destroyed|launched|fired|lost)\b)[\w-]+){0,3}? ?$|(?:(?:missile|kalibr|cruise) carriers?|(?:war)?ships?|frigates?|submarines?|vessels?|boats?|corvettes?)\b[^.;]{0,80}? salvo(?:es)? (?:of|is|was|total\w*|amount\w*)\b"
    # "The most since 810 were launched in September": of whatever day that was.
    r"|(?:most|largest|highest|biggest|heaviest|worst|fewest|lowest)(?: [\w-]+){0,2} since(?: the)? ?$"
    r"|(?:[Pp]artners|[Aa]llies|[Vv]olunteers|[Dd]onors|[Cc]harit(?:y|ies)) (?:have |has |had )?(?:also )?(?:sent|send|sending|gave|provided)"
)

# Said only of something planned, feared or possible; "May" is a month.
CONDITIONAL = (
    r"(?-i:\b(?:could|would(?! (?:bring|take|put|push|lift|make) (?:the|its|their|Russia's|Moscow's|that|this)\b)|may|might|can|cannot|will|capable of|(?:capacity|capability|ability) to|(?<!\b(?:was|were|been) )able to|(?:designed|built|meant|supposed|intended|rated) to|plans? to|plann(?:ed|ing) to|aims? to|intends? to|expect(?:s|ed)? to|expects|"
    r"threaten(?:s|ed)? to|prepar(?:es|ed|ing) (?:to|for)|hopes? to|wants? to|needs?|if|unless|potentially|up to the task|"
    r"produc(?:e|es|ed|ing)|(?<!\bgas )(?<!\boil )(?<!\bits )production(?! (?:sites?|facilit|plants?|fields?|had|has|was))|(?<!-)(?<!\bof (?:US|American|British|German|French|Western|Polish|Czech|Soviet|Italian|Swedish|foreign|NATO) )manufactur\w+|stockpil\w+|deliver(?:y|ies)|purchas\w+|exercise|drill|warn(?:s|ed|ing)? of|[Tt]hreats? of|fears?|feared)\b)"
    # "Ukraine, which had braced for an attack, shot down 88": what closes behind a comma is told beside it.
    rf"|\b(?:{_UNDONE})(?![^.;]{{0,60}}, (?:(?:has|have|had) )?{_DONE}(?: (?:down|out))?(?: [\w-]+)? ?$)"
)
# What one crew does at once, whatever it counts, is no report of a day.
CONDITION = (
    r"(?-i:\W*If\b)|[^.;]{0,160}\b(?:at a time\b|(?:in|during) (?:tests?|trials?|testing)\b|(?:in|during) (?:one|a single) (?:sortie|flight|salvo|shift|engagement|mission)\b)"
    r"|\W*(?:in|during|for|as part of) (?:an? |the |its |their )?(?:[\w'-]+ ){0,2}?(?:tests?|trials?|exercises?|drills?|training|simulations?|simulated [\w-]+|war ?games?|manoeuvres|maneuvers|rehearsals?)\b|\W*(?:at|on) (?:an? |the |its )(?:training|test|firing|proving) (?:range|ground|site)\b"
    r"|\W*(?:suppose|imagine|assum(?:e|ing)|supposing|let(?: u|')s (?:say|assume|suppose|imagine)|even if|in case|provided)\b|(?-i:\W*(?:Were|Should|Had) (?:Russia|Moscow|Ukraine|Kyiv|Putin|Israel|[Tt]he (?:enemy|Kremlin|army)|[Hh]e|[Ii]t|[Tt]hey)\b)"
    r"|\W*(?:once|when|whenever|as soon as|until|whether|before|after|every time|each time|by the time) (?:[\w']+ ){1,3}?(?:launches|fires|sends|uses|attacks|strikes|loses|shoots down|drops)\b"
    rf"|\W*(?:in order |so as )?to {_DO}(?: (?:down|off|out))? (?:(?:up to|about|around|some|all|at least|over|more than) )?\d"
    r"|\W*(?:it|this|that) (?:is|was) (?:simply |just |also )?(?:not true|untrue|false|wrong|an? (?:fake|lie|myth|hoax|invention|rumou?r)) that\b"
    r"|\W*(?:the |media |russian |ukrainian |online )*(?:reports?|claims?|rumou?rs?|allegations?|posts?) (?:that|of|about)\b[^.;]{3,140}\b(?:(?:is|are|was|were|have been|had been|has been|proved|turned out)(?: to be)? (?:\w+ly )?(?:false|denied|untrue|wrong|fakes?|a fake|refuted|debunked|baseless|unfounded|rejected|dismissed)|(?:could|can|have|had|has)(?: ?not|n't) (?:yet )?(?:be|been) (?:\w+ly )?(?:confirmed|verified))\b"
)
# "Up to 30 missiles, they fear, may be fired".
FEARED = r" (?:(?!(?:were|was|had|have|has|that|which|and|shot|down\w*|launched|fired)\b)[\w/-]+ ){0,4}?(?:missiles?|drones?|uavs?|shaheds?|rockets?|bombs?|targets?)(?: [a-z]{2,7} [a-z]+)?(?:, (?:[\w'-]+ ){1,6}?[\w'-]+,)? (?:could|may|might|can|would|will) (?:(?:\w+ly|still|yet|also|now|soon|well) )*be (?:(?:\w+ly|in) )?(?:launched|fired|sent|used|dropped|aimed|heading|coming|flying|loosed|unleashed|directed)\b"
FOREIGN = (
    r"\b(?:north korea\w*|dprk|korean|houthis?|israel\w*|iran|iran's|tehran|hamas|hezbollah|yemen\w*|gaza|pakistan\w*|india\w*|chin(?:a|ese)|"
    r"uae|emirat\w*|kuwait\w*|qatar\w*|bahrain\w*|saudi|sudan\w*|syria\w*|lebanon|lebanese|armenia\w*|azerbaijan\w*|polish|romanian|british|american|(?-i:US)|u\.s\.|doha|riyadh|dubai|abu dhabi|manama|jordan(?:ian)?|iraq\w*|libya\w*|myanmar|thai\w*|cambodia\w*|ethiopia\w*|eritrea\w*|somali\w*|nigeria\w*|congo\w*|rapid support forces|the rsf|taliban|afghanistan|venezuela\w*|taiwan\w*|turkish|thailand)\b"
    r"(?!-made|-manufactured| manufacture\b| (?:m\d|\d+-?mm|self-propelled|howitzers?|artillery|armou?red|bradley|krab|paladin|abrams|leopard)|-designed|-supplied|-built|-provided| media| storm| scalp| himars| atacms| hammer)"
)
FOREIGN_FIRST = (
    r"^\W*(?:the )?(?:poland|polish|romania\w*|moldova\w*|lithuania\w*|latvia\w*|estonia\w*|gulf|saudi|kuwait\w*|qatar\w*|bahrain\w*|jordan\w*|"
    r"iraq\w*|israel\w*|the uae|emirat\w*|hungar\w*|turk(?:ey|ish)|iran(?![\w-])|tehran|pyongyang|finland|finnish|thailand|myanmar|ethiopia\w*|the rsf|nato)\b"
)
_LANDS = "poland romania moldova latvia lithuania estonia finland norway denmark germany sweden hungary slovakia turkey georgia nato".replace(
    " ", "|"
)
ABROAD = (
    r"\b(?:enter|cross|violat|penetrat|breach|incursion|intru|stray|flew|fly|drift|wander|detected in|spotted in|came in|come in)\w*(?: [\w-]+){0,3} "
    rf"(?:(?:{_LANDS})(?:'s)? (?:own )?air ?space|(?:polish|romanian|moldovan|latvian|lithuanian|estonian|finnish|norwegian|danish|german|swedish|hungarian|slovak|turkish|georgian) air ?space|air ?space of (?:the )?(?:{_LANDS}))\b"
    rf"|\b(?:shot down|downed|intercepted|destroyed|launched|fired) (?:over|above|across) (?:{_LANDS})\b"
)
WAR = r"\b(?:ukrain|russia|kyiv|moscow|putin|zelensk)"
# What only says that somebody says so stands anywhere and changes nothing that is counted.
HEARSAY = r" (?:allegedly|reportedly|supposedly|purportedly)(?= )"
