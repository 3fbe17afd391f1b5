"""English: number words, hedges, dates and the things that look like a count and are none."""

from metrics.language import Language
from metrics.language.english_time import FRAMES
from metrics.language.english_who import ADJECTIVES, SAY, SIDES, SPEAKERS
from metrics.language.english_words import VOCABULARY

UNITS = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split()
    )
}
TENS = dict(zip("twenty thirty forty fifty sixty seventy eighty ninety".split(), range(20, 100, 10), strict=True))
SCALES = {"hundred": 100, "thousand": 1_000, "k": 1_000, "million": 1_000_000, "m": 1_000_000, "billion": 10**9}
FIXED = {"half a dozen": 6, "a dozen": 12, "dozen": 12, "two dozen": 24, "three dozen": 36, "both": 2}
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
WITHHELD = (r"an? (?:unspecified|undisclosed|unstated|unnamed) (?:number|quantity|amount) of",)

HEDGES = {
    "at_least": (
        r"(?:(?:slightly|a little|well|far|just|a bit) )?(?:more than|over|above)",
        r"at least",
        r"(?:no|not) (?:fewer|less) than",
        r"upwards? of",
        r"in excess of",
        r"exceed(?:s|ed|ing)?",
        r"a minimum of",
        r"surpass(?:es|ed|ing)",
    ),
    "at_most": (
        r"(?:just |slightly |a little )?(?:less|fewer) than",
        r"(?:just )?(?:under|below)",
        r"up to",
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
RANGES = ((r"between ", r" and "), (r"from ", r" to "), (r"", r" ?- ?"), (r"", r" to "), (r"", r" or "))

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
WEEKDAYS = {
    r"mon(?:day|\.)?": 0,
    r"tue(?:s|sday|\.)?": 1,
    r"wed(?:nesday|\.)?": 2,
    r"thu(?:rs|rsday|\.)?": 3,
    r"fri(?:day|\.)?": 4,
    r"sat(?:urday|\.)?": 5,
    r"sun(?:day|\.)?": 6,
}

_MONTH = "(?:" + "|".join(MONTHS) + ")"
_N = r"\d{1,3}(?:[, ]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_SPAN = rf"(?:{_N})(?: ?(?:-|to|or) ?(?:{_N}))?"
_WORD = "(?:" + "|".join([*UNITS, *TENS, "hundred", "a", "an", "several", "few"]) + ")"
_TIME_UNIT = r"(?:second|minute|hour|day|night|week|month|year|decade|centur)"

MASKS = {
    "model": (
        r"\b(?:[a-z]{1,12}-)\d+(?:[a-z]{0,3})(?:/[a-z]*-?\d+[a-z]?)*\b(?!-)",
        r"\b(?:shahed|geran|gerbera|kh|x|su|mig|tu|il|iskander|kinzhal|kalibr|oniks|zircon|patriot|leopard|abrams|lancet|orlan|zala)"
        r"s?[ -]?\d+[a-z]{0,2}(?:/[a-z]*-?\d+[a-z]?)*\b",
        r"\b\d{2,3}(?:\.\d+)?[ -]?mm\b",
    ),
    "date": (
        rf"\b\d{{1,2}}(?:st|nd|rd|th)?(?:[- ]| to | and )(?:\d{{1,2}}(?:st|nd|rd|th)? )?(?:of )?{_MONTH}\b(?:,? (?:19|20)\d\d\b)?",
        rf"\b{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?\b(?!:)(?:(?:-| to | and )(?:{_MONTH} )?\d{{1,2}}(?:st|nd|rd|th)?\b(?![,.]\d| [a-z]*(?:drone|missile)))?"
        r"(?:,? (?:19|20)\d\d\b)?",
        rf"\b{_MONTH},? (?:19|20)\d\d\b",
        r"\b(?:19|20)\d\d-\d\d-\d\d\b",
        r"\b\d{1,2}[./]\d{1,2}[./](?:20)?\d\d\b",
        r"\b(?:19[4-9]|20[0-4])\d(?:[-/]\d\d(?:\d\d)?)?\b(?!,\d)(?! (?:<count>))(?! ?(?:km|kg|bn))",
    ),
    "time": (
        r"\b\d{1,2}[:.]\d\d ?(?:[ap]\.?m\b\.?|hrs|hours|gmt|utc|local|kyiv|moscow)?(?: to \d{1,2}[:.]\d\d)?(?![\d%])(?=[ ,;.)\]-]|$)",
        r"\b\d{1,2} ?(?:[ap]\.m\.|[ap]m\b)",
        r"\b\d{4} (?:gmt|utc|hours)\b",
        r"\b(?:at|by|from|until|after|before) (?:"
        + "|".join(UNITS)
        + r")(?= (?:in the|this|on) (?:morning|afternoon|evening|night)\b)",
        r"\b(?:half|quarter) (?:past|to) (?:" + "|".join(UNITS) + r")\b",
        r"\b(?:\d{1,2}|" + "|".join(UNITS) + r") o'clock\b",
    ),
    "money": (
        rf"(?:us|nz|au|c)?[$€£₴¥₽] ?{_SPAN} ?(?:bn|billion|m|mn|million|tn|trillion|k|thousand)?\b",
        rf"\b{_SPAN} ?(?:bn|billion|mn|million|trillion|thousand)?[ -](?:us )?(?:dollars?|euros?|pounds?|hryvnias?|roubles?|rubles?|usd|eur|uah|yuan)\b",
    ),
    "percentage": (rf"\b{_SPAN} ?(?:%|per ?cent\b|percentage points?|percent\b)",),
    "age": (
        rf"\b(?:\d{{1,3}}|{_WORD}(?:-{_WORD})?)-(?:year|month|week|day)-olds?\b",
        r"\baged? (?:between )?\d{1,3}(?: (?:and|to) \d{1,3})?\b",
        r"\b\d{1,3} years? old\b",
        r"(?<=[a-z], )\d{2}(?=,| and | who| -)",
        r"\(\d{2}\)(?= |,)",
    ),
    "duration": (
        rf"\b(?:{_SPAN}|{_WORD}(?:-{_WORD})?)[ -]{_TIME_UNIT}(?:ies|s)?(?:-(?:long|old))?\b(?!-)",
        rf"\b(?:{_WORD}(?: (?:and a half|dozen|hundred))?) (?:more |consecutive |straight |full )?{_TIME_UNIT}(?:ies|s)\b",
    ),
    "distance": (
        rf"\b{_SPAN} ?-?(?:sq\.? ?|square )?(?:km|kms|kilomet(?:er|re)s?|miles?|met(?:er|re)s?|ft|feet|foot|kg|kilos?|kilograms?|tonnes?|tons?|"
        r"hectares?|acres?|km2|mph|kph|knots?|mw|gw|megawatts?|gigawatts?|barrels?|lit(?:er|re)s?|degrees?)\b(?:/h)?",
        rf"\b(?:{_WORD})(?:-(?:{_WORD}))? (?:square )?(?:kilomet(?:er|re)s?|miles?|met(?:er|re)s?|feet|tonnes?|tons?)\b",
    ),
    "ordinal": (
        r"\b\d+(?:,\d{3})*(?:st|nd|rd|th)s?\b",
        r"\b(?:no\.|number|article|chapter|phase|step|unit|channel|group of|resolution|paragraph|page|room|flight|school|hospital) #?\d+\b",
        rf"\b(?:\d+|{_WORD})-(?:storey|story|point|time|fold|way|member|nation|engine|seat|ton|tonne|kilo|person|man|day|week|month)s?\b",
    ),
}

ENGLISH = Language(
    code="en",
    units=UNITS,
    tens=TENS,
    scales=SCALES,
    fixed=FIXED,
    vague=VAGUE,
    withheld=WITHHELD,
    hedges=HEDGES,
    hedges_after=HEDGES_AFTER,
    ranges=RANGES,
    months=MONTHS,
    weekdays=WEEKDAYS,
    masks=MASKS,
    vocabulary=VOCABULARY,
    frames=FRAMES,
    speakers=SPEAKERS,
    say=SAY,
    sides=SIDES,
    adjectives=ADJECTIVES,
    abbreviations=tuple(
        "mr mrs ms dr gen lt col maj brig sgt capt adm st no jan feb mar apr jun jul aug sep sept oct nov dec vs u.s u.k "
        "e.g i.e etc approx a.m p.m min max km sq inc ltd co".split()
    ),
)
