"""English numbers: words and their values, hedges, ranges."""

UNITS = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split()
    )
}
TENS = dict(zip("twenty thirty forty fifty sixty seventy eighty ninety".split(), range(20, 100, 10), strict=True))
SCALES = {"hundred": 100, "thousand": 1_000, "k": 1_000, "million": 1_000_000, "m": 1_000_000, "billion": 10**9}
_DOZENS = {f"{word} dozen": 12 * UNITS[word] for word in "two three four five six seven eight nine ten".split()}
_HALVES = {f"{word} and a half thousand": 1_000 * UNITS[word] + 500 for word in "one two three four five six".split()}
FIXED = {
    "half a dozen": 6, "a dozen": 12, "dozen": 12, "a dozen and a half": 18, **_DOZENS, "half a hundred": 50,
    "half a thousand": 500, "half a million": 500_000, "a thousand and a half": 1_500, **_HALVES, "both": 2, "a pair of": 2,
}  # fmt: skip
VAGUE = (
    "dozens",
    "scores",
    "hundreds",
    "thousands",
    "tens of thousands",
    "hundreds of thousands",
    "several",
    "numerous",
)
# What brings a drone down, and the drone named with whose it is or where it fell: an official's one drone.
_DOWNED = r"(?:shot down|shoots? down|shooting down|downed|downs|downing|destroyed|destroys|destroying|intercepted|intercepts|intercepting|neutrali[sz]ed|brought down|brings down|suppressed|jammed|repelled|(?:downing|destruction|interception) of)"
_FLYING = r"(?:drone|uav|unmanned aerial vehicle)(?: \(uav\))?(?: of (?:an? )?[\w-]+ type)?(?![\w-])(?! (?:attacks?|strikes?|raids?|operators?|pilots?|teams?|units?|crews?|bases?|factory|plants?|depots?|production|control|command|launch\w*|storage|warehouses?|workshops?|carriers?)\b)"
_WHOSE = r"(?:[\w-]+ ){0,2}?(?:ukrainian|fixed-wing|aircraft-type) (?:[\w-]+ ){0,3}?"
_OVER_GROUND = (
    r" (?:[\w-]+ ){0,2}?(?:over|above|in|near|off|approaching|flying|heading|headed|bound|on (?:its )?approach)\b"
)
_ONE_DRONE = rf"(?:{_WHOSE}{_FLYING}|(?:[\w-]+ ){{0,4}}?{_FLYING}{_OVER_GROUND})"
_OFFICIAL = r"(?:air defen[cs]e\w*|ministry|governor|mayor|sobyanin|air command|russian (?:military|forces|army))"
_ONE_DOWNED = (
    rf"(?<=\b{_OFFICIAL}\b[^.;!?\n]{{0,90}}\b{_DOWNED} )a(?:n|nother)?(?= {_ONE_DRONE})"
    rf"|(?<=\b{_DOWNED} )a(?:n|nother)?(?= {_ONE_DRONE}[^.;!?\n]{{0,120}}\b{_OFFICIAL}\b)"
    rf"|(?<=^\W?|\bthat |, )a(?:n|nother)?(?= (?:[\w-]+ ){{0,3}}?{_FLYING}(?: (?:heading|flying|headed|bound|approaching) [^.,;]{{3,30}}?)? (?:was|has been|had been) (?:\w+ )?{_DOWNED}(?:{_OVER_GROUND}| by (?:\w+ ){{0,2}}air defen[cs]e|[^.;!?\n]{{0,80}}\b{_OFFICIAL}\b))"
    rf"|(?<=\b{_OFFICIAL}\b[^.;!?\n]{{0,160}}(?:, |\band |\bthat |\bsaid ))an?(?= (?:[\w-]+ ){{0,3}}?{_FLYING} (?:was|has been|had been) (?:\w+ )?{_DOWNED})"
)
# "and a tank" in a list of losses is one tank; "a drone" on its own counts nothing.
SINGLE = (
    _ONE_DOWNED + "|"
    r"(?<=\b(?:over|in) [^.;:\d]{3,60},? and )another(?= (?:one |drone )?(?:was (?:shot down|downed|destroyed|intercepted) )?over\b)|"
    r"a single(?= (?:[\w-]+ ){0,4}?(?:missile|drone|uav|tank|clash|air ?strike)\b)|(?<=(?:^\W?|, |: |\band |\bplus |\balso |\bincluding |\bas well as |\balong with |\blost ))an?(?= (?:[\w./-]+ ){0,4}?(?:tank|howitzer|krab\b|helicopter|warplane|fighter jet|"
    r"armou?red (?:\w+ ){0,2}(?:vehicle|carrier)|infantry fighting vehicle|multiple (?:launch )?rocket (?:launcher|system)|mlrs|artillery (?:system|piece|gun)|self-propelled (?:artillery )?(?:gun|howitzer)|"
    r"(?:attack |combat |[a-z]+-\d+ )aircraft|air defen[cs]e system|pickup|motor vehicle|unit of special equipment|submarine|(?:ballistic|cruise|guided(?: air(?:craft)?)?|hypersonic|iskander(?:-[mk])?|kinzhal|kalibr|zircon) missile)\b(?! (?:strike|attack|launcher)))"
    r"|(?<=\b(?:launched |fired |shot down |downed |destroyed |intercepted |used |attacked (?:\w+ ){0,2}with ))an?(?= (?:[\w/.-]+ ){0,3}?(?:ballistic|cruise|(?:guided|hypersonic)(?: air(?:craft)?)?|kh-[\d/]+|iskander(?:-[mk])?|kinzhal|kalibr) missile\b(?! (?:strike|attack|launcher|system)))"
)
WITHHELD = (
    r"an? (?:unspecified|undisclosed|unstated|unnamed) (?:number|quantity|amount) of",
    r"\bthe (?:exact )?number of(?= (?:the )?(?:\S+ )?(?:ballistic|cruise) missiles (?:launched|used|fired|sent)\b(?! (?:and|or) (?:intercepted|shot down|downed|destroyed))[^.!?\n]{0,60}?\b(?:not|n't|undisclosed|withheld|classified|secret)\b)",
    r"(?<=\b(?:not|n't|no longer|without) (?:say|disclos\w{1,3}|reveal\w{0,3}|giv\w{1,3}|publish\w{0,3}|specify\w{0,3}|report\w{0,3}|stat\w{1,3}) )the (?:exact )?number of(?= (?:the )?(?:\S+ )?(?:ballistic|cruise) missiles (?:launched|used|fired|sent)\b(?! (?:and|or) (?:intercepted|shot down|downed|destroyed)))",
)

# "Attacked twice": how often something was done along the front.
_DEED = r"(?:attacked|advanced|storm(?:ed|ing)|assaulted|clashed|tried|attempted|sought)"
_NEAR = r"(?: (?!(?:and|but|while|more|as)\b)[\w'-]+){0,7}"
_OFTEN: dict[int | None, tuple[str, ...]] = {
    count: (
        rf"(?<=\b{_DEED}{_NEAR} ){word}\b(?! (?:as|again|more|the)\b)",
        rf"{word}(?= (?:unsuccessfully )?{_DEED}\b)",
        rf"(?<=\b(?:direction|sector|axis) ){word}(?=\W*$|[,.;])",
        rf"(?<=\b(?:times (?:near|in|on|towards?) [^.;!?\d]{{3,60}}|(?:once|twice) [^.;!?\d]{{3,90}})(?:,|\band) ){word}(?= (?:near|in|on|towards?)\b)",
    )
    for count, word in ((1, "once"), (2, "twice"), (3, "thrice"))
}
IMPLIED: dict[int | None, tuple[str, ...]] = {
    # A sector without attacks is reported by saying so.
    0: (
        r"(?<=\b(?:enemy|invaders?|occupiers?|aggressor|russians?|russian (?:troops|forces|army)) )(?:did not|didn't|has not|have not|had not|hasn't) attack(?:ed)?(?=\W*$|[,.;]| (?:over|in|during) the| today| there)",
        r"(?:did not|didn't|has not|have not|had not|hasn't) (?:conduct(?:ed)?|carr(?:y|ied) out|launch(?:ed)?|undertak(?:e|en)|ma[kd]e)(?= (?:any |active |offensive |assault |ground )+)",
        r"(?:conducted|carried out|launched|undertook|made) no(?= (?:active |offensive |assault |ground )+(?:operation|action|attack|assault|activit|attempt))",
        r"(?:conducted|carried out|launched|undertook|made) no(?= (?:attacks|assaults|attempts? (?:to|at)) (?:advanc|attack|storm|break|assault|improv|mov)\w*)",
        r"(?:conducted|carried out|launched|undertook|made) no(?= (?:attacks|assaults) (?:in|on|along) (?:the )?[^.,;]{3,60}?(?:sectors?|directions?|axis|axes)\b)",
        r"(?<=\b(?:direction|sector|axis)\b[^.;]{0,40}\bthere (?:were|was|have been) )no(?= (?:attacks|assaults|clashes|engagements|offensive actions)(?=\W*$|[,.;]| (?:over|in|during|today|yesterday)\b))",
        r"(?<=\bthere (?:were|was) )no(?= (?:(?:enemy|russian) )?attempts? (?:(?:by|of) [^,.;]{3,30} )?to (?:advance|attack|storm|break|assault|improve|move)\b)",
        r"(?<=\bthere (?:were|was) )no(?= (?:enemy |russian |combat |assault |offensive )+(?:attacks|assaults|clashes|engagements|operations|actions)\b)",
        r"no(?= (?:combat |military |enemy |russian |new )*(?:clashes|engagements|battles|attacks|assaults|assault operations|offensive operations|offensive actions)(?: (?:by|from|of) (?:the )?(?:enemy|occupiers|invaders|aggressor|russians|russian (?:troops|forces|army)))? (?:(?:were|was|have been|had been) (?:recorded|registered|reported|conducted|observed|carried out)|took place|occurred))",
    ),
    **_OFTEN
    | {
        1: (
            *_OFTEN[1],
            rf"(?<=\b(?:downs?|shoots? down|intercepts?|destroys?|downed) )(?<!\b(?:an?|the|each|every|one|another) (?:\w+ )?downed )(?:ukrainian|enemy)(?= (?:[\w-]+ )?{_FLYING})",
        )
    },
    # "All of them were shot down", after a sentence that counts them; then missiles named beside drones that are counted: their number is kept back.
    None: (
        r"(?<=^\W{0,3}(?:(?:(?:he|she|it|they|klitschko|officials|the (?:mayor|governor|ministry|air force|military)) (?:said|says|added)(?: that)? ))?)(?:all|each) of (?:them|these|those)(?= (?:were|was|had been|have been) (?:\w+ly )?(?:shot|downed|destroyed|intercepted|brought down|neutrali))",
        r"(?<=(?:^\W{0,3}|[;,] |, and |\band ))all(?: of (?:them|these|those))?(?= (?:enemy |russian |assault )*(?:(?:attacks|assaults|attempts) )?(?:were|had been|have been) (?:\w+ly )?(?:repelled|repulsed|beaten (?:back|off)|thwarted|fended off|rebuffed))",
        r"(?<=^\W{0,3})all(?= (?:were|had been|have been) (?:\w+ly )?(?:shot down|downed|destroyed|intercepted|brought down|neutrali))",
        r"(?<=(?:^\W{0,3}|; |: |, and |^according to (?:him|her|the \w+), ))all (?:of )?(?:the |these |those |enemy |russian |attack |combat |strike |hostile |incoming |shahed |cruise |ballistic )+(?:drones|uavs|shaheds|missiles)(?=(?:,? (?:and|as well as|along with) \d[\d,]* (?:of (?:the )?)?(?:[\w-]+ ){0,3}?(?:drones|uavs|shaheds|missiles))? (?:were|had been|have been) (?:\w+ly )?(?:shot down|downed|destroyed|intercepted|brought down|neutrali))",
        r"(?<=^[^\d,;:]{3,60}(?:shot down|downed|destroyed|intercepted|brought down) )all (?:of )?(?:the|these|those) (?:attack |combat |strike |enemy |russian |cruise |ballistic )*(?:drones|uavs|shaheds|missiles)\b",
        r"(?<=^[^\d,;:]{3,60}(?:shot down|downed|destroyed|intercepted|brought down) )all of (?:them|these|those)\b",
        r"(?<=^[^\d,;:]{3,60}shot )all of (?:them|these|those)(?= down\b)",
        r"(?<!\d )(?<!\bno )(?:(?:iskander\S*|kinzhal|kn-23|kh-\S+|kalibr|zircon|ballistic|aeroballistic|cruise|guided) )*missiles(?=[^.!?\n]{0,60}?(?:[,;-]|\band\b|\bbut\b) ?(?:but |and |although |though )?(?:their|whose|the|its) (?:exact )?(?:number|numbers|quantity|count)\b[^.!?\n]{0,50}?\b(?:not|n't|undisclosed|withheld|classified|kept (?:back|secret))\b|[^.!?\n]{0,60}?\b(?:withheld|kept (?:back|secret)|(?:did|does|would|will) (?:not|n't) (?:say|disclose|give|specify|name|reveal|publish|report)|didn't (?:say|give)|declined to (?:say|give)|refused to (?:say|give)) (?:the|their|its) (?:exact )?(?:numbers?|count|quantity|figures?)\b|[^.!?\n#]{0,120}?\b(?:did|does|has|had|would) (?:not|n't) (?:say|said|disclosed?|specif(?:y|ied)|reveal(?:ed)?|report(?:ed)?) how many (?:of them )?(?:were|had|have|was|has|there)\b)",
        r"(?<=\b(?:with|launched|fired|used|sent|using) )(?:iskander\S* |kinzhal |kn-23 |kh-\S+ |kalibr )*(?:ballistic|aeroballistic|cruise) missiles(?=[^.;!?\n]{0,260}?(?:,|\band|\bplus|\bas well as) (?:with )?(?:\w+ )?\d[\d,]* (?:[\w-]+ ){0,3}(?:drones|uavs)\b)",
        r"(?<=\b(?:enemy|russia|russians|russian (?:forces|troops)|invaders|occupiers|they) (?:also|additionally|again) (?:used|launched|fired|employed) )(?:(?:iskander\S*|kinzhal|kn-23|zircon|kh-\S+|kalibr)(?: and |, | )?)+(?:aeroballistic|ballistic|cruise) missiles(?=\W*$| from\b)",
        r"(?<=\b(?:not|n't|no longer|without) (?:say|saying|disclos\w+|reveal\w*|publish\w*|specif\w+|report\w*|giv\w+|detail\w*|state) how many )(?:(?:iskander\S*|kinzhal|ballistic|aeroballistic|cruise) )*missiles(?= (?:were|are|was|had been|have been)\b)",
        r"(?<=\bnumber of )(?:(?:iskander\S*|kinzhal|ballistic|aeroballistic|cruise) )*missiles(?= (?:launched|fired|used) (?:and|or) (?:intercepted|shot down|downed|destroyed)\b[^.;!?]{0,40}\b(?:not|n't|withheld|undisclosed|classified)\b)",
        r"(?<=\b(?:launch(?:ed|es|ing)|fir(?:ed|es|ing)|us(?:ed|es|ing)|sent|sends|attack(?:ed|s|ing)|hits?|struck|strikes|targeted|pounded) [^.;!?\n]{0,60}?\d[\d,]* (?:[\w-]+ ){0,3}(?:drones|uavs|shaheds)(?: and|, and| as well as|, as well as|,? along with) )(?:iskander\S* |kinzhal |kn-23 |kh-\S+ |kalibr )*(?:ballistic|aeroballistic|cruise) missiles\b(?! (?:were|was|had been) (?:shot|down|destr|interc))",
    ),
}

HEDGES = {
    "at_least": (
        r"(?:(?:slightly|a little|well|far|just|a bit) )?(?:more than|over|above(?! the\b))",
        r"at least",
        r"(?:no|not) (?:fewer|less) than",
        r"upwards? of",
        r"in excess of",
        r"exceed(?:s|ed|ing)?(?! the\b)",
        r"a minimum of",
        r"surpass(?:es|ed|ing)(?! the\b)",
        r"(?:passe[sd]|passing|topped|tops|topping|crossed|crossing|broke through)(?: the mark of)?(?= \d{1,3}(?:,\d{3})+| (?:one|1(?:\.\d+)?) million)",
        r"(?<=\b(?:toll|total|tally|count|losses|casualties|figure|climb|climbed|climbs|rise|rose|risen|grew|grown|went|gone) )(?:past|beyond)",
    ),
    "at_most": (
        r"(?:just |slightly |a little )?(?:less|fewer) than",
        r"(?:just )?(?:(?<!\b(?:c[ao]me|comes|coming|fell|put|placed|were|was|been|being) )under|below(?! the\b))",
        r"(?<!\b(?:went|gone|goes|going|edged|ticked|crept|inched|shot|climbed) )up to",
        r"(?:no|not) more than",
        r"at most",
        r"a maximum of",
    ),
    "about": (
        r"(?:very )?(?:nearly|almost|approximately|roughly|about|around|approx\.?|circa|some|close to|near|nearing|~|≈)",
        r"an? (?:estimated|approximate)(?: total of)?",
        r"estimated",
        r"as many as",
        r"in the region of",
        r"on the order of",
    ),
}
HEDGES_AFTER = {
    "at_least": (r"\+", r"-plus", r" or more", r" (?:and|or) above", r" at least"),
    "about": (r"-odd", r" or so"),
}
# What may stand between a hedge and its number.
FILLER = r"(?:a |the |total of |another |an? additional |a further |some |all )?"
# "one of the drones" counts nothing; neither does a "one-off".
PRONOUN = r"(?<=\b(?:every|each) one) of\b|(?<!\b(?:drones|uavs|missiles)(?:,? and|,|,? plus) one) of (?:the|its|his|their|our|these|those|many|several|her|my)\b(?! (?:drones|uavs) (?:had |has |then )?(?:left|flew|crossed)\b| #| \d| (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) )|-(?:off|time|way|day|night)\b"
# After a hyphen: "a 40-drone attack" counts drones, "a 40-storey house" counts nothing.
ATTACHED = r"drone|uav|missile|strong|odd|plus"
# "All but 16 of the 76" are the other 60.
LACKING = (
    r"\ball but ",
    r" (?:\w+ ){0,2}?(?:out )?of (?:the |a total of |all )*",
    r" (?:of (?:them|which|these|those|the (?P<of>drones|missiles))|(?:were|was|had been|have been)) ",
)
# "Climbed from 60 to 84" tells of two numbers, before and after, and of no range.
_CHANGED = r"(?:ros|ris|grow|grew|climb|increas|jump|f[ae]ll|dropp?|declin|decreas|soar|surg|swell|swoll|eas|slipp?|edg|went|gone|go|goes|going|up|down|mov|shot|rais|lift|cut|revis)(?:e|es|ed|n|en|ing|s)?(?: (?:up|down|slightly|sharply|again|back|steeply|only))?"
RANGES = (
    (r"between ", r" and "),
    (rf"(?<!\b{_CHANGED} )from ", r" to "),
    (r"", r" ?- ?"),
    (rf"(?<!\b{_CHANGED} from )", r" to "),
    (r"", r" or "),
    (r"", r" \(or "),
)
