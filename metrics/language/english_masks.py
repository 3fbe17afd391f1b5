"""English expressions that hold a number and count nothing: models, dates, hours, money, shares, ages, lengths of time."""

from metrics.language.english_numbers import TENS, UNITS
from metrics.language.english_time import MONTHS

_MONTH = "(?:" + "|".join(MONTHS) + ")"
_N = r"\d{1,3}(?:[, ]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_SPAN = rf"(?:{_N})(?: ?(?:-|to|or) ?(?:{_N}))?"
_WORD = "(?:" + "|".join([*UNITS, *TENS, "hundred", "a", "an", "several", "few"]) + ")"
_TIME_UNIT = r"(?:second|minute|hour|day|night|week|month|year|decade|centur)"
# Things whose number is a count even where it looks like a year.
_COUNTED = r"(?:drones?|uavs?|missiles?|soldiers?|troops?|personnel|servicemen|shell|casualt|kamikaze|attack|clash|enemy|russian|ukrainian|shahed|times)"

MASKS = {
    "model": (
        r"\b(?:[a-z]{1,12}-)\d+(?:[a-z]{0,3})(?:/[a-z]*-?\d+[a-z]?)*\b(?!-)",
        r"\b(?:shahed|geran|gerbera|kh|x|su|mig|tu|il|iskander|kinzhal|kalibr|oniks|zircon|patriot|leopard|abrams|lancet|orlan|zala)"
        r"s?[ -]?\d+[a-z]{0,2}(?:/[a-z]*-?\d+[a-z]?)*\b",
        r"\b\d{2,3}(?:\.\d+)?[ -]?mm\b",
    ),
    "date": (
        rf"\b\d{{1,2}}(?:st|nd|rd|th)?(?:[- ]| to | and )(?:\d{{1,2}}(?:st|nd|rd|th)? )?(?:of )?{_MONTH}\b(?:,? (?:19|20)\d\d\b)?",
        rf"\b{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?\b(?!:\d)(?:(?:-| to | and )(?:{_MONTH} )?\d{{1,2}}(?:st|nd|rd|th)?\b(?![,.]\d| [a-z]*(?:drone|missile)))?"
        r"(?:,? (?:19|20)\d\d\b)?",
        rf"\b{_MONTH},? (?:19|20)\d\d\b",
        r"\b(?:19|20)\d\d-\d\d-\d\d\b",
        r"\b\d{1,2}[./]\d{1,2}[./](?:20)?\d\d\b",
        rf"\b(?<!\+)(?<!\+ )(?:19[4-9]|20[0-4])\d(?:[-/]\d\d(?:\d\d)?)?\b(?!,\d)(?! (?:{_COUNTED}))(?! ?(?:km|kg|bn))",
    ),
    "time": (
        r"\b\d{1,2}[:.]\d\d(?! ?(?:thousand|million|billion|m\b|bn\b)) ?(?:[ap]\.?m\b\.?|hrs|hours|gmt|utc|local|kyiv|moscow)?(?: to \d{1,2}[:.]\d\d)?(?![\d%])(?=[ ,;.:)\]-]|$)",
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
    "percentage": (
        rf"\b(?:{_SPAN}|{_WORD}) times (?:higher|more|larger|greater|bigger|lower|less|fewer|smaller|faster|as|that of|the (?:size|number|amount|rate|figure))\b",
        rf"\b{_SPAN} ?(?:%|per ?cent\b|percentage points?|percent\b)",
    ),
    "age": (
        rf"\b(?:\d{{1,3}}|{_WORD}(?:-{_WORD})?)-(?:year|month|week|day)-olds?\b",
        r"\baged? (?:between )?\d{1,3}(?: (?:and|to) \d{1,3})?\b",
        r"\b\d{1,3} years? old\b",
        r"(?<=(?-i:\p{Lu}\p{Ll}[\w'-]*), )\d{2}(?=,| and | who| -)",
        # A person's, behind a name; a region's share stands behind the name of the region.
        r"(?<=(?-i:\p{Lu}\p{Ll}[\w'-]* (?!Region|Oblast|Krai|Novgorod|Ossetia|Republic|Sea|Territory)\p{Lu}\p{Ll}[\w'-]* ))\(\d{2}\)(?= |,)",
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
        r"(?<=[\w.,;:!?\")])\[\d{1,3}\]",
        r"\b\d+(?:,\d{3})*(?:st|nd|rd|th)s?\b",
        rf"\bboth(?= (?:[a-z-]+ ){{1,2}}and (?!(?:{_WORD}|the|all)\b)(?:[a-z-]+ )?(?:drones|uavs|missiles|rockets|bombs|decoys|shells|artillery|aircraft|helicopters|planes)\b)",
        r"\bboth(?= (?:dead|killed|wounded|injured|ballistic and|cruise and|sides|countries|armies|ukraine|russia|kyiv|moscow|the ukrainian|the russian)\b)",
        r"\b(?:no\.|number|article|chapter|phase|step|unit|channel|group of|resolution|paragraph|page|room|flight|school|hospital) #?\d+\b",
        rf"\b(?:\d+|{_WORD})-(?:storey|story|point|time|fold|way|member|nation|engine|seat|ton|tonne|kilo|person|man|day|week|month)s?\b",
    ),
}
