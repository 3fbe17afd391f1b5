"""English time words: which window a figure is for, and which windows are longer than a day.

Kinds: night, daytime, past_day, weekday, date, today, yesterday, previous_day, running, week, month, multi-day, cumulative,
average, elsewhen (to come, or long past), said (when it was said, not when it happened).
"""

from itertools import pairwise

_N = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|few|several)"
_INVASION = r"(?:(?:24 )?feb(?:ruary|\.)?(?: 24)?,? 2022|24[ ./](?:02|2|feb\w*)[ ./](?:20)?22)"
_PAST = r"(?:past|last|previous|preceding)"
_SEASON = r"(?:spring|summer|autumn|winter)"
# What lasts for weeks or years, and is no attack of one night.
_LASTS = r"(?:war|invasion|conflict|offensive|counter-?offensive|campaign|battle (?:for|of)|siege|truce|ceasefire|presidency|incursion|hostilities|occupation)"
# What happens once and stands in the news.
_EVENT = r"(?:summits?|talks|meetings?|negotiations|ceasefire|truce|elections?|inauguration|announcement|agreement|deal|referendum|visit|conference|exchange|swap|parade|holidays?|anniversary|vote|speech|phone call|call|ultimatum|proposal|counter-?offensive|offensive|invasion|war)"
_ABOUT = r"(?:(?:just|only|less than|under|more than|over|about|around|nearly|almost|roughly|some|barely|the (?:space|span|course) of) )*"
# The staff's report on a whole day, whose other figures are of that day too.
STAFF = r"\b(?:information|update|report|situation) (?:as of|as at|at) 0?6[:.]00\b"
# "The largest attack since the invasion began" is of one day.
RECORD = (
    r"\b(?:largest|biggest|heaviest|deadliest|worst|highest|greatest|longest|fiercest|most (?:intense|massive|powerful|severe|extensive|significant)|record|strongest|first|lowest|fewest|(?:the|a) (?:peak|high|low)|the most(?! of\b)"
    r"|(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\w+teenth|twentieth|\d+(?:st|nd|rd|th)) (?:(?:such|massive|mass|major|large|large-scale|combined|drone|missile|air|consecutive|straight|nightly|overnight) )*(?:attack|assault|raid|strike|barrage|time|wave))\b[^.;]{0,60}$"
)
# "It has lost 930 soldiers so far": since the war began, and not since midnight.
_TOLL = r"(?:lost|lose|loses|losing|losses|casualties|killed|eliminated|suffered)\b[^.;]{0,40}\b(?:casualties|soldiers|troops|personnel|servicem[ae]n|men|people|tanks|vehicles|systems|aircraft|helicopters)"
# A record is none of a period ("the largest since the summit").
_UNRANKED = (
    r"(?<!\b(?:largest|biggest|heaviest|deadliest|worst|highest|lowest|greatest|longest|fewest|smallest|most \w+|first|record|strongest|intense|massive"
    r"|powerful|one of the)\b[^.;]{0,70} )"
)
_SINCE = _UNRANKED + r"(?:since|from)"

MONTHS = {
    r"jan(?:uary|\.)?": 1,
    r"feb(?:ruary|\.)?": 2,
    r"mar(?:ch|\.)?": 3,
    r"apr(?:il|\.)?": 4,
    r"may": 5,
    r"june?\.?": 6,
    r"july?\.?": 7,
    r"aug(?:ust|\.)?": 8,
    r"sept?(?:ember|\.)?": 9,
    r"oct(?:ober|\.)?": 10,
    r"nov(?:ember|\.)?": 11,
    r"dec(?:ember|\.)?": 12,
}
# Short names only with a capital: soldiers sat, and the sun rose.
WEEKDAYS = {
    r"monday|(?-i:Mon)\.?": 0,
    r"tuesday|(?-i:Tues?)\.?": 1,
    r"wednesday|(?-i:Wed)\.?": 2,
    r"thursday|(?-i:Thu(?:rs)?)\.?": 3,
    r"friday|(?-i:Fri)\.?": 4,
    r"saturday|(?-i:Sat)\.?": 5,
    r"sunday|(?-i:Sun)\.?": 6,
}

# "Between Saturday and Sunday" is the night between them.
_NAMES = "monday tuesday wednesday thursday friday saturday sunday monday".split()
_NEXT_DAYS = "|".join(f"{one} and {other}" for one, other in pairwise(_NAMES))

_YEAR = r"(?:,? (?:19|20)\d\d\b)?"
# "1-7 September" is a week; two days that follow each other may be the night between them.
_TO = r"(?:st|nd|rd|th)?(?: ?- ?| to | and | through | until )"
_NEXT = "|".join(f"{day}{_TO}0?{day + 1}\\b" for day in range(1, 31))
_SPAN = rf"(?!0?(?:{_NEXT}))\d{{1,2}}{_TO}\d{{1,2}}(?![\d]|,\d)(?:st|nd|rd|th)?"
DATE = (
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)?(?:-\d{{1,2}})? (?:of )?{{month}}{_YEAR}"
    rf"|{{month}} \d{{1,2}}(?:st|nd|rd|th)?\b(?!,\d)(?:(?:-|(?<=(?:overnight|night of) (?:on |from )?\w{{3,9}} \d{{1,2}}) to )\d{{1,2}}\b(?! (?:drones|uavs|missiles)))?{_YEAR})"
)
CLOCK = r"(?<!\d)\d{1,2}(?:[:.]\d\d(?: ?[ap]\.?m\b\.?)?| ?[ap]\.?m\b\.?)"
HOURS = r"(?<!\d)(?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d))?(?: ?(?P<half>[ap])\.?m\b)?(?![\d])(?<=[\dm])(?:(?<=[:.]\d\d)|(?<=m))"
ZONES = {r"\bmoscow\b": "Europe/Moscow"}

ONE_NIGHT = r"night"
ONE_DAY = rf"{ONE_NIGHT}|day\b"

# "Saturday night" ends on Sunday, and so does "overnight Saturday" told then; "overnight on Saturday" and "the night of
# 3-4 January" end on the day named last.
NIGHT_BEGINS = r"night of|late (?:on )?\w+day|\w+day night|overnight \w+day|\bsince\b|\bfrom\b|\bbetween\b"
NIGHT_ENDS = r"-\d| to | into | and | until "

# "The strikes the night before" are told of; a number alone is compared with the night before.
_RAID = r"(?:attacks?|strikes|raids?|barrages?)"
# The beginning of a report on a whole week.
GONE = r"\blast "
DIGEST = (
    r"[^\n]{0,160}?\b(?:(?:summed|summing|sums) up the (?:past |last |working )?week|weekly (?:report|summary|digest|round-?up|results|overview|review|update|briefing|statement|figures|losses|totals)"
    r"|(?:results|summary|outcomes?|review|overview) (?:of|for) the (?:past |last )?week|week in (?:review|figures|numbers)|week's (?:results|figures|totals|summary))\b"
)

FRAMES = {
    "evening": (
        r"\b(?:evening|afternoon|late) (?:update|report|summary|briefing|bulletin|statement)\b|\bsaid (?:in|on) the evening\b|\bin the (?:early |late )?evening,? (?:the )?(?:[\w-]+ ){1,5}(?:said|reported|counted|recorded)\b",
    ),
    "previous_day": (
        r"(?<!over |in |during |within |for )\bthe (?:previous|preceding) (?:day|24 hours)\b",
        r"(?<=\b(?:from|than|with|to|against|on|after|attack|raid|barrage|assault) )the (?:previous|preceding) night\b",
        r"(?<=^\W{0,3})(?:(?:in|on|during) )?the (?:previous|preceding) night(?=,? (?:it|they|there|russia|moscow|ukraine|kyiv|the)\b|, \d)",
        rf"(?<!\b{_RAID} )\b(?:the|a) (?:day|night) (?:before|earlier|prior)\b(?! yesterday)",
        r"(?<=(?:from|than|with|to|against) )yesterday(?:'s)?\b",
    ),
    "average": (
        r"(?<!in )(?<!for )(?<!\bamount(?:s|ed)? to [\d,]{1,7} (?:\w+ )?)(?:a|per|each|every) (?:single )?(?:day|night|week|month)\b(?! (?:since|after|of|attack|raid|assault|strike|barrage|(?:drone|missile|air|uav) (?:attack|raid|assault|strike)|earlier|before|ago))",
        r"\bon average\b|(?<!past |last )\bdaily\b(?=\W*$|[.,;])|\bnightly\b(?=\W*$|[.,;])|^\W*nightly, ",
        r"\b(?:daily|nightly|weekly|monthly) average\b|\b(?:a|the) (?:typical|usual|normal|ordinary|average) (?:day|night|week)\b",
        r"\baverag(?:e|es|ed|ing)\b",
    ),
    "between": (
        r"\b(?:between|from) {clock}(?: (?:kyiv|moscow|local) time)?(?: \([^()]{4,20}\))?,?(?: on| of)?(?: {date}| {weekday})?(?: \([^()]{4,30}\))?,? (?:and|to|until|till|through) {clock}(?: (?:kyiv|moscow|local) time)?(?: \([^()]{4,20}\))?,?(?: on| of)?(?: {date}| {weekday})?",
    ),
    "start": (
        r"\b(?:start(?:ed|ing)|beg(?:an|inning|un)) (?:late (?:on )?{weekday}(?: night| evening)?|(?:on )?{weekday} (?:night|evening))",
        r"\b(?:start(?:ed|ing)|beg(?:an|inning))(?: at)? (?:about |around )?{clock}"
        r"(?: \([^)]*\))?(?: (?:kyiv|moscow|local) time)?(?:,? (?:on )?(?:{weekday},? {date}|{date}|{weekday}))?(?: \([^)]*\))?",
        r"\b(?:since|from|after|starting (?:at|from)|beginning (?:at|from)) (?:about |around )?{clock}(?: (?:kyiv|moscow|local) time)?(?:,? (?:on )?(?:the evening of )?(?:{weekday},? {date}|{date}|{weekday}))?",
    ),
    "as_of": (
        r"\b(?:as of|as at|by) (?:about |around )?(?:{clock}|noon|midday)(?: (?:kyiv|moscow|local) time)?(?:,? (?:on )?(?:{weekday},? {date}|{date}|{weekday}))?",
    ),
    "running": (
        r"(?:since|from) the (?:start|beginning) of (?:(?:the|this|today's|a) day|today)\b",
        # "The highest of the war so far" is no total of a day that goes on.
        rf"(?<!\b(?:war|invasion|conflict|year|month|week|{{month}}) )(?<!\b{_TOLL}\b[^.;]{{0,30}} )(?<!\b(?:largest|biggest|heaviest|deadliest|worst|highest|most|record) [^.;,]{{0,40}})(?<!\b(?:equipment|losses|weapons) )(?<!\b(?:equipment|losses|weapons) (?:lost|destroyed) )\b(?:so|thus) far\b(?![^.;]{{0,40}}\b{_TOLL}\b(?!.*\b(?:today|tonight|day|24 hours)\b))(?! (?:this(?! (?:morning|afternoon|evening))|in(?! the [\w' -]{{3,40}} (?:direction|sector|axis|area)\b)|since|unconfirmed))",
        r"(?:so far|already) today\b|\btoday so far",
        r"\bsince (?:this |early )?(?:the )?morning\b|\bsince midnight\b",
        r"(?:since|from) the (?:start|beginning) of (?:the )?{date}",
        r"\bby the (?:afternoon|evening) of\b",
    ),
    "round_day": (
        r"(?<!\bovernight\b[^.;]{0,60} )\b(?:over|during|throughout) the day\b(?! (?:before|of|to|earlier|ending|up))",
    ),
    "past_day": (
        r"\b(?:over|in|during|within|for|across|throughout) (?:the )?(?:course of )?(?:the )?(?:past|last|previous|preceding) (?:full )?"
        r"(?:day|24 hours|24 hrs|24-hour period|twenty-four hours|one day|calendar day)\b",
        r"(?<!\bovernight\b[^.;]{0,60} )(?:over|in|during|within) (?:the |a )?(?:24 hours|24-hour period|past 24|day)(?: (?:to|up to|ending|before) \w+)?\b",
        r"(?<!\bmore than )\b24 hours\b",
        r"(?<!\bovernight\b[^.;]{0,200} )in (?:its|the|a|their) (?:daily|morning|latest daily|regular morning) (?:update|report|briefing|bulletin|summary)(?![^.;!?\n]{12,240}\bon {date})",
        r"\b(?:in|over) (?:a|one|a single|just one|just a|only one|the space of a) day\b",
        r"\bdaily\b(?= (?:battle |combat |battlefield )?(?:losses|casualties|toll|figure))",
        r"\bthe (?:past|last|previous) day\b|^\W*(?:last|past) day\b",
    ),
    "week": (
        r"\b(?:(?:in|over|during|for) )?the week (?:of|to|ending|ended|through|until) (?:on )?(?:{date}|{weekday})",
        r"(?:over|in|during|within)?\s?(?:the |this )?(?:past|last|previous|current|coming) (?:seven days|7 days|week)\b",
        r"\bthis week\b|\bweekly\b|\b(?:over|in|during|throughout|within|across) (?:just |only |the space of |the course of )?(?:the|a|this one|that one|one|a single|this single) (?:entire |whole |full |single )?week\b|\blast week\b|\bthe week (?:of|to|ending)\b|\bsince (?:last )?monday\b(?! (?:evening|night))",
        r"\b(?:a|another|the) (?:bad|hard|heavy|difficult|brutal|bloody|deadly|terrible|grim|tough|long|dark|punishing|relentless|dreadful|violent) week\b",
        r"(?<!\bnight )(?<!\bovernight )\bfrom {weekday} (?:to|through|until|till) (?:{weekday}|today|now)\b",
    ),
    "month": (
        r"(?:over|in|during|within)?\s?(?:the |this )?(?:past|last|previous|current|full|same|entire|whole) (?:month|30 days|four weeks|thirty days)\b",
        r"(?<!\b(?:stopped|ceased|began|started) (?:publish|report|disclos|releas|nam|giv)ing [^.;\d]{0,50})(?<!\b(?:most|any|others?|usual|before|earlier|all) )\bthis month\b|\bmonthly\b|\blast month\b|\b(?:for|in|during) the month\b|\bin (?:just |about |under |over |more than |less than )?(?:one|a|a single) month\b(?! (?:ago|earlier|before))",
        r"\b(?:in|during|throughout|for|over|of|between|through|by the end of|the month of|all of) (?:early |mid-|late |the whole of )?{month}(?!\.? \d{1,2}\b(?!\d))(?:,? (?:19|20)\d\d)?",
        r"\b(?:sum(?:med|s|ming) up|reviewed|reviewing|results of|figures for|summary (?:of|for)|account of) {month}\b(?!\.? \d)",
        r"\b{month} (?:20)\d\d\b|\b{month} (?:alone|as a whole)\b|(?<=^\W{0,3}){month} (?:saw|brought|was|had|ended)\b",
    ),
    "weekend": (r"\b(?:over|during|at|across) the weekend\b|\bthis weekend\b|\blast weekend\b|\bweekend\b",),
    "elsewhen": (
        rf"\b(?:{_N}|\d+|many|some|a couple of|a few) (?:years|months|weeks|days|nights) (?:ago|earlier|before|previously|prior)\b|\bthe (?:month|week|year|weekend|{_SEASON}) (?:before|earlier|prior)\b|\b(?:in|over|during) the (?:preceding|prior|following) (?:week|month|year)\b",
        rf"\b(?:earlier|late|later|early) (?:this|that|last|in the|in this) (?:week|month|year|war|invasion|conflict|season|{_SEASON})\b|\bearlier in (?:{{month}}|20\d\d)|\b(?:last|this past|the previous) {{month}}(?!\.? \d)",
        r"\b(?:tomorrow(?! ?:)|in the (?:coming|next)(?: few| several| \w+)? (?:days|nights|weeks|months|years|hours)|next (?:week|month|{month})|by (?:the )?(?:end|start|middle|beginning) of (?:the |this |next )?(?:week|month|year|decade|{month}|20\d\d)|by (?:next \w+|year-end|(?:mid|early|late)[- ]?{month}|{month}(?!\.? \d)|20\d\d)|recently|lately)\b",
        r"\b(?:(?:not )?long|some time|a while|(?:a |some )?(?:few )?(?:days|nights|weeks|months) or so) ago\b|\bthe other (?:day|night|week)\b|\bof late\b|\b(?:days|weeks|months|years) later\b|\bthe (?:next|following) (?:day|night|morning|week|month|year)\b(?!'s)",
        r"\b(?:in (?:the )?(?:future|days ahead|weeks ahead|days that followed|weeks that followed)|in due course|some day|soon(?=\W*$|[,.;])|(?:by|before) (?:the )?(?:new year|christmas|easter|(?:the )?(?:spring|summer|autumn|winter|end of))|at the turn of the (?:year|month))\b",
        rf"\b(?:(?:on|in) )?(?:some|many|most|certain|peak|busy|quiet|bad|individual|other|those|such|both|separate|consecutive|alternate) (?:days|nights)\b|\bon the (?!latest|last|past)(?:worst|(?!latest)\w+est|most \w+) (?:day|night)\b|\bon (?:the (?:eve|day|night|morning) of (?:the |a |his |their )?(?:[\w-]+ ){{0,2}}?{_EVENT}|that occasion)\b|\bthe (?:day|night) after (?:the |a |his |their )?(?:[\w-]+ ){{0,2}}?{_EVENT}\b|\bduring (?:the |a |his |her |their )?(?:[\w-]+ ){{0,2}}?(?:talks|negotiations|visit|summit|meeting|conference|election|elections|exchange|parade|battle)\b",
        r"\b(?:(?:in )?the same|(?:in |over |during )?(?<!said )(?<!confirmed )that) (?:week|month|year|summer|winter|autumn|spring)\b|\b(?:at (?:its|the|their) (?:peak|height)|at times|night after night|day after day|day in,? day out|every (?:other (?:day|night)|24 hours|few (?:days|nights)))\b|\b(?:often|usually|typically|sometimes|occasionally|routinely|regularly|normally)\b(?=\W*$|[,.;]| (?:launch|fire|send|lose|down|shoot|russia|moscow|ukraine|kyiv)\w*)",
        # "After the summit": of no night that the report is on; "hours after the talks" may be of it.
        rf"(?<!\b(?:hours?|minutes|shortly|soon|just|right|immediately|days?|nights?|morning|evening|overnight|even) )\b(?:after|before|ahead of|following|in the run-up to) (?:the |a |an |this |that |last |their |his |its |peace |ceasefire |[\w-]+'s )*(?:[\w-]+ ){{0,2}}?{_EVENT}\b|\b(?:by then|(?<!said )(?<!reported )at (?:that|the) time(?! of\b)|back then|in the past(?=\W*$|[,.;])|at one point|on one (?:day|night)|once before)\b|\b(?:before|until|till) then\b|(?<!\b(?:as|was|were|been|than|had|have|has|the|it) )\bpreviously\b(?! (?:reported|announced|said|stated|unreported|unknown|published|counted|noted|mentioned|claimed|known))",
    ),
    "multi-day": (
        r"\b(?:over|during|throughout) the (?:[\w'-]+ )?holidays?\b|\bfortnight(?:ly)?\b|\bq[1-4]\b(?! \w*(?:drone|uav))|\b(?:in|over|within|during|for|across) (?:the )?(?:(?:past|last|first|second|third|fourth|next|same|previous|final|opening) )?(?:quarter|half[- ]year|half a year|decade)\b",
        rf"\b(?:in|over|during|throughout|through|across|by) (?:the )?(?:(?:early|late|mid|whole|entire|past|last|previous)[- ])*{_SEASON}\b|\b(?:that|next|each|every|one) {_SEASON}\b",
        rf"\b(?:in|over|within|during|for|across|throughout) {_ABOUT}(?:a couple of|a few|a number of|a handful of|several|many|these|those|(?:the )?(?:following|intervening|ensuing|coming|next)(?: \w+)?) (?:days|nights|weeks|months|years)\b",
        rf"\b(?:in|over|within|during|for|across) {_ABOUT}(?:the )?{_N} (?:days|nights|weeks|months|years) (?:to|up to|until|through|ending|ended|before|since)\b(?: (?:on )?(?:{{date}}|{{weekday}}|{{month}}))?|\b(?:across|throughout) (?:the )?(?:{_N} (?:days|nights|weeks|months)|(?:month|week|year)\b|{{month}}\b(?!\.? \d))",
        rf"\b(?:at|in|on) (?:the )?(?:very )?(?:start|beginning|outset|outbreak|onset|height|end|middle|peak) of (?:the |its |this |russia's |last |that )?(?:[\w-]+ ){{0,2}}?(?:war|invasion|conflict|year|month|week|{_SEASON}|{{month}})\b",
        rf"\b(?:in|over|during|for|on) the (?:(?:very )?(?:first|second|third|last|opening|early|final|initial) )+(?:\w+ )?(?:day|night|days|nights|weeks?|months?|years?) of (?:the |its |russia's |putin's |a )?(?:[\w-]+ ){{0,2}}?{_LASTS}",
        r"\b(?:war's|invasion's|conflict's) (?:first|second|third|fourth) (?:\w+ )?(?:year|month|winter|week)s?\b|\b(?:first|second|third|fourth) (?:year|winter) of (?:the |its )?(?:full-scale )?(?:war|invasion|conflict)\b",
        r"(?<=^\W{0,3})(?:on )?the (?:previous|preceding) {weekday}\b",
        rf"(?<!\b(?:practice|policy|custom|habit)\s?(?:(?:over|in|during|for) )?(?:the )?)(?:over|in|during|within|for|across)?\s?(?:the )?(?:{_PAST}|first|these|those|final|opening) (?:{_N}) (?:days?|nights?|weeks|months|years|hours)\b(?<!\b(?:\d|1\d|2[0-4]|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|few|several) hours)",
        rf"(?<!\b(?:held|holds?|held it|territory|occupied|foothold|living|lived|served|fought there) )\b(?:in|over|within|during|for) (?:just |less than |more than |under |about |nearly |almost |the span of )?(?:{_N}) (?:days|nights|weeks|months|years)\b",
        r"\b(?:over|in|during|across) (?:just )?(?:the )?(?:past |last )?(?:48|72|36|96) hours\b|\b(?:48|72|36|96)[ -]hours?\b",
        r"(?<!\b(?:\d\d|february|feb) )(?<!\b(?:{month} \d{1,2}|\d{1,2} {month})(?:,| of)? )\b(?:this|last|past|previous|next) (?:year|summer|winter|spring|autumn|fall|quarter|season)\b|\b(?:over|in|during) the (?:past|last) (?:year|few|couple|several)\b",
        r"\b(?:in|during|throughout|of|for|by|all of) (?:early |mid-|late |the whole of )?(?:20[12]\d)\b",
        r"\b(?:a|one) (?:year|month|week|decade) (?:ago|earlier|before)\b",
        r"\bon (?:new year's eve|{weekday}|{date}) and (?:on )?(?:the (?:night|morning) of )?(?:{weekday}|{date})",
        r"\b(?:annually|yearly|recent(?:ly)? (?:days|weeks|months|nights)|in recent (?:days|weeks|months|nights|times))\b|\b(?:two|three|four|five|six|seven|consecutive) (?:straight |consecutive )?nights\b|\b(?:two|three|four|five)-(?:day|night|week|month)\b",
        r"\b(?:past|last) and (?:the )?(?:current|present|this) day\b|\bmore than (?:24 hours|(?:a|one) day)\b(?! (?:of|after|late|before))",
        r"\b(?:in|during|over|for|since) (?:the )?(?:first|second|third|fourth|last|opening|final|closing|early|latter) (?:\w+ )?(?:days|weeks?|half|fortnight) of (?:the (?:month|year|war)|{month})",
        r"\b(?:during|over|in|for) (?:the )?(?:reported|reporting|specified|indicated) period\b",
        rf"\b(?:for (?:a|an|one|the|another) (?:whole |full |entire )?(?:week|month|year|decade)|all (?:week|month|year|{_SEASON})(?! long)|the (?:whole|entire|full) (?:week|month|year|{_SEASON})|in the course of (?:the|a|one) (?:week|month|year)|within a (?:week|month|year)|in a matter of (?:days|weeks|months)|this half[- ]year|cumulatively|in (?:a|the|its|their|one) (?:worst|best|normal|typical|usual|bad|good|ordinary|average|record|whole|entire) (?:week|month|year)|on (?:both|two|three|four|consecutive|each of the (?:\w+ )?)(?: consecutive)? ?days)\b",
        r"\b(?:until|till|from|up to|in the (?:year|month|week) to) {month}\b(?!\.? \d)(?: (?:to|until|through) {month}\b(?!\.? \d))?",
        r"\bin (?:his|her|their|its|a) (?:[\w-]+ ){0,2}?(?:career|lifetime)\b|\bover several (?:days|nights|weeks|months)\b|\bin (?:the )?(?:days|weeks|months) (?:since|after|before|following)\b|\bfor (?:months|weeks|years|days)\b",
        r"\bbetween {date} and {weekday}",
        rf"\bbetween (?!(?:{_NEXT_DAYS})\b){{weekday}} and {{weekday}}\b(?! (?:night|morning|evening)\b)",
        rf"\b(?:(?:from|between|on|over|during|for|in) )?(?:the )?{_SPAN} (?:of )?{{month}}|\b(?:(?:from|between|on|over|during|for|in) )?{{month}} {_SPAN}\b(?! (?:drones|uavs|missiles|shaheds))",
        rf"\b(?:from|between) (?!{_INVASION}|(?:24 feb(?:ruary)?|feb(?:ruary|\.)? 24)\b){{date}} (?:to|until|through|till|and) {{date}}\b|\b(?:quarter|half) of (?:the year|20\d\d)\b",
    ),
    "same": (
        r"\b(?:on |later )?(?:(?:the|that) same (?:day|night)|that (?:day|night))\b",
        r"\b(?:in|over|during|for|within) (?:the|that|this) (?:same )?(?:period|time|span|timeframe)\b(?! (?:last|of|a year|in|since|from|to|when))|\bon the day\b(?! (?:of|that|when|after|before))",
    ),
    "cumulative": (
        rf"\b{_SINCE} (?:the )?(?:start|beginning|outset|launch|onset|outbreak|opening) of (?!{{weekday}})(?:the|its|their|this|russia's|moscow's|putin's|a|ukraine's|his|\w+) (?!day\b)(?:[\w' -]{{0,60}}?\bon (?:february 24|24 february|feb\.? 24)\b(?:,? (?:20\d\d|last year|this year))?)?",
        rf"\b{_SINCE} (?:the|its|russia's|moscow's|putin's|kyiv's) [\w -]{{0,24}}(?:invasion|war|incursion|offensive|operation|conflict|aggression|assault|fighting|hostilities)\b(?<!world war)(?: (?:of|in|on|against) ukraine)?(?: (?:began|started|was launched)(?: (?:in|on) (?:{{date}}|{{month}}(?:,? (?:19|20)\d\d)?|(?:early |late )?(?:20)\d\d))?)?",
        rf"\b{_SINCE} (?:the )?(?:fighting|hostilities|battles|combat)\b",
        rf"\b{_SINCE} (?:[\w'-]+ ){{1,3}}?(?:(?:was|were) )?first (?:appeared|arrived|used|employed|launched|deployed|fired|flown|spotted|encountered|met|saw|came|began|\w+ed)\b",
        rf"\b{_SINCE} (?:first|being first) \w+(?:ing|ed|n)\b(?:[\w' -]{{0,60}}?\b(?:on|in) (?:{{date}}|{{month}}))?",
        rf"\b{_SINCE} (?:(?:the|their|its|russia's|moscow's) )?first (?:use|appearance|deployment|launch|arrival|delivery)\b",
        rf"\b{_SINCE} (?:russian |the |president |vladimir |mr )*(?:it|russia|russians|moscow|kyiv|ukraine|they|putin|he|kremlin) (?:first )?(?:launched|invaded|began|started|crossed|ordered)",
        r"\bduring (?:the |its |their )?(?:whole )?(?:military operations?|operation|offensive|fighting|hostilities|incursion) (?:in|near|around)\b",
        r"\b(?<!\b(?:largest|biggest|heaviest|deadliest|worst|highest|first|record|most \w+)\b[^.;]{0,70} )since (?:{date}|{month}(?:,? (?:19|20)\d\d)?|(?:19|20)\d\d|last (?:year|month|summer|autumn|august|february|winter|spring)|(?:early|late)(?! (?:on )?{weekday})|mid|then|(?:the )?(?:spring|summer|autumn|fall|winter))\b",
        r"\b(?:equipment|losses|weapons) (?:lost |destroyed )?so far\b(?! (?:today|on)\b)",
        rf"(?<=\b{_TOLL}\b[^.;]{{0,30}} )(?:so|thus) far\b(?! (?:today|tonight|on|over|in)\b)|\b(?:so|thus) far\b(?=[^.;]{{0,40}}\b{_TOLL}\b(?!.*\b(?:today|tonight|day|24 hours)\b))|\b(?:up to|until) (?:now|this day)\b|\bto this day\b",
        r"\b(?:has|have|had) since (?:reported|confirmed|admitted|acknowledged|claimed|said)\b",
        rf"\b(?:between|from|since) (?:the )?{_INVASION}(?:,? (?:and|to|until|through|till) {{date}})?",
        r"\b(?:between|from) {date}(?:,? (?:20\d\d))? (?:and|to|until|through) {date}",
        r"\b(?:to date|in total since|all told(?![^.;]{0,180}\b(?:day|24 hours|night|overnight|yesterday|morning)\b)|in the course of the (?:war|invasion)|throughout the (?:war|invasion)|during the (?:war|invasion|conflict)|(?<!\b(?:largest|biggest|heaviest|deadliest|worst|highest|record|most \w+)\b[^.;]{0,60} )of the (?:entire )?war so far|in the war so far|so far in (?:the|its|this|their) (?:[\w-]+ ){0,3}(?:war|invasion|conflict)|so far (?:since|this(?! (?:morning|afternoon|evening))))\b",
        r"\b(?:over the (?:whole )?course of|for the whole|over the entire|in the (?:more than )?(?:[\w-]+ ){0,3}years of) (?:the |its |full-scale |this )*(?:war|invasion)\b",
        r"\b(?:total|overall|combined|cumulative) (?:combat |personnel |russian |estimated |number of )*(?:losses|casualties|toll)\b(?=[^.;]*(?:\b(?:since|invasion|war|conflict|so far|to date|february|2022|million)\b|\d{3},\d{3}|\d{3} ?\d{3}\b|:|$))(?! (?:for|over) the (?:day|past)|[^.;]{0,120}\b(?:over|in|during|for) the (?:last|past|previous) (?:day|24 hours)|[^.;]{0,80}\bper day)",
        r"(?<=\b(?:bringing|taking|pushing|raising|brings|took|takes|brought|putting|puts|making) )(?:the|its|their|russia's|moscow's|ukraine's|\w+) (?:\w+ )?(?:total|overall|tally|toll|number|losses|casualties)\b(?![^.;,]{0,40}\b(?:clashes|engagements|battles|assaults|attacks)\b)",
        rf"\b(?:during|throughout|in the course of) (?:the |its |their |his |russia's |ukraine's |this |that )?(?:[\w-]+ )?{_LASTS}(?! in )",
        rf"\bever since\b|\b{_UNRANKED}since (?:that (?:day|night|time|moment)\b|(?:independence|victory|new year's|constitution) day\b|(?!then )(?:(?!(?:the|attacks?|raids?|assault|strikes?|barrage|bombardment|alert|alarm|night|evening|morning|midnight|dusk|dawn|sunset|afternoon)\b)[\w'-]+ ){{1,2}}(?:last |first )?(?:took|came|met|spoke|won|left|died|ended|fell|became|returned|visited|resigned|signed|agreed|arrived|announced)\b)",
        # "Since the summit", and no start of the attack, of the night or of the day itself.
        rf"\b{_UNRANKED}since (?:(?:the|a|his|her|its|their|new|christmas|easter)\b|(?:last )?{{weekday}}\b(?! (?:night|evening|morning|afternoon)))(?! (?:start|beginning|outset|launch|onset|outbreak|opening) of\b)(?! (?:\w+ ){{0,2}}?(?:day|days|night|nights|morning|evening|afternoon|midnight|dawn|noon|hours|attacks?|raids?|strikes?|assault|barrage|alert|alarm|bombardment|wave)\b)",
    ),
    "night": (
        rf"\bbetween (?:{_NEXT_DAYS})\b",
        r"\b(?:between|from|since) (?:the )?(?:late )?(?:evening|night|afternoon) of {date}(?: (?:and|to|until) (?:the )?(?:early )?(?:morning|noon|midday|{clock}) (?:of |on )?{date})?",
        r"\b(?:from|since) (?:the )?evening of {date} to {clock} on {date}",
        r"\b(?:in|during|on|over) the (?:\w+ )?night (?:to|into|of|before|from {weekday} (?:to|into)) (?:{weekday}|{date})",
        r"(?<=^\W{0,3})the (?:\w+ )?night (?:to|into|(?:from|of) {weekday} (?:to|into)) {weekday}|\b(?:between|from) (?:late )?(?:on )?{weekday} (?:evening|night|afternoon),? (?:and|to|until|till|through) (?:(?:early|late|about|around) )?(?:{clock} )?(?:on )?{weekday}(?: morning)?\b",
        r"\bovernight (?:[a-z'-]+ ){0,3}?(?:attacks?|assaults?|strikes?|raids?|barrages?|bombardments?) (?:on|of|into) (?:{weekday}|{date})",
        r"\bovernight\b(?: (?:on|into|to|from|of|between)? ?(?:{weekday}|{date})(?: (?:to|into|-) (?:{weekday}|{date}))?)?",
        r"\b(?:on |during |in |over )?(?:the )?night of (?:(?:\d{1,2}(?:st|nd|rd|th)? ?(?:to|into|and|-) ?)?{date}|{weekday})",
        r"\b(?:on )?{weekday} night\b|\b(?:on the night|during the night|in the night|last night|the (?:previous|past|preceding) night|this night|at night|through the night|night-time|nighttime|tonight)\b",
        r"\bduring (?:the )?(?:{weekday} )?night\b|\b(?:a |the |this |its |their |latest |another )?(?:night|nightly) (?:attack|assault|raid|strike|barrage)\b",
        r"\bsince (?:the |{weekday} |late |last )*(?:evening|night)\b|\bsince late (?:on )?{weekday}\b|\bby (?:the |{weekday} )?morning\b",
        r"\bearly (?:on )?(?:{weekday}|{date})\b|(?<=\b(?:from|since|between|began|begun|beginning|starting|started|until|overnight) )late (?:on )?(?:{weekday}|{date})\b|\blate (?:on )?(?:{weekday}|{date})(?= (?:and|to|into|until)\b)|\bin the early hours\b(?: (?:of|on) (?:{weekday}|{date}))?|\bbefore dawn\b|\bpre-dawn\b",
    ),
    "daytime": (
        r"\b(?<!\b(?:earlier|later|early|late) )(?:during|throughout|in|over) the (?:day|daytime|afternoon)\b(?! (?:before|of|to|earlier))(?: on (?:{weekday}|{date}))?|\bdaytime\b(?: on (?:{weekday}|{date}))?|\bby day\b|\bin broad daylight\b|\bduring daylight\b",
    ),
    "half_day": (
        r"\blate (?:on )?(?:{weekday}|{date})\b",
        r"\b(?:on|in|during) the (?:early |late )?(?:morning|afternoon) (?:hours )?of (?:{weekday}|{date})\b",
        r"\b(?:on )?{weekday} (?:morning|afternoon|evening)\b|\bthis (?:morning|afternoon|evening)\b|\b(?:in|during) the (?:morning|afternoon|evening)\b|\b(?:in|over|during) the course of {weekday}\b",
    ),
    "said": (
        r"\b(?:said|reported|announced|wrote|stated|confirmed|reports) yesterday\b",
        r"\b(?:report|statement|update|bulletin|briefing) (?:of|from|published on|issued on) (?:{weekday}|{date})\b|\b{weekday}'s (?:[\w-]+ )?(?:report|statement|update|bulletin|briefing)\b|\bin (?:its|the|their|a|his|her) {weekday} (?:(?:morning|evening|daily|afternoon|night|video) )*(?:report|statement|update|bulletin|briefing|summary|message|address|post|speech|video)\b",
        r"(?<!\b(?:attacks|assaults|clashes|battles|engagements|drones|losses|casualties|were|was|been) )(?:said|says|reported|announced|wrote|told|stated|confirmed|added|reports)(?: (?!(?:that|had|has|have|was|were|lost|launched|took|russia|ukraine|moscow|kyiv|\d+)\b)\w+){0,4}?,? (?:on|early on|late on|in \w+ on) (?:{weekday}|{date})\b(?!,? (?:the )?(?:enemy|occupiers|invaders|aggressor|russians?|russian \w+) (?:had )?(?:lost|launched|attacked|used))",
        r"(?:said|says|reported|announced|wrote|stated|confirmed) (?:late |early |earlier )?(?:{weekday}|{date})\b",
        r"(?:said|says|reported|announced|wrote|told|stated) (?:\w+ )?(?:in the|this|early in the|late in the) (?:evening|morning|afternoon)\b",
        r"(?:air force|general staff|ministry|military|officials?|governor|army|\w+)(?: on)? (?:{weekday}|{date}) (?:said|reported|announced|wrote|told|stated|confirmed|added)",
        r"\bon (?:{weekday}(?:,? {date})?|{date}),? (?:[\w']+ ){1,6}?(?:said|reported|announced|stated|confirmed|claimed)(?: (?:on|in|via) \w+)?(?= that| it| its| the| (?:shooting|downing|intercepting|destroying|having)\b)",
    ),
    "yesterday": (
        r"\byesterday(?:'s)?\b",
        r"\b(?:attacks?|raids?|barrage|assault|wave) (?:of|on) the (?:previous|preceding) night\b|\bthe (?:previous|preceding) night's (?:\w+ )?(?:attacks?|raids?|barrage|assault|strikes)\b",
        rf"(?<=\b{_RAID} )(?:the|a) (?:day|night) (?:before|earlier)\b(?! yesterday)",
    ),
    "today": (r"\btoday\b|\b(?:earlier|later|early|late) in the day\b|\bon this day\b",),
    # "In a major June 1 strike" tells of another event,
    # and so does "where Kyiv launched a surprise incursion on August 6".
    "date": (
        r"(?<!\b(?:a|an|another) (?:[\w-]+ )?)(?<!\bwhere [^.;,]{1,40}\b(?:launched|began|started|mounted) (?:a|an|its|their|the) (?:[\w-]+ ){0,3}(?:incursion|offensive|invasion|counter-?offensive)(?: (?:in|into) [^.;,]{3,30})? (?:on )?)\b(?:on |for |dated |of )?{date}\b",
    ),
    "weekday": (r"\b(?:on |for )?(?:last )?{weekday}(?:'s)?\b",),
}
