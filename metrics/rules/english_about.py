"""What an English sentence must speak of to report a day of this war, and what no such report is about."""

from metrics.phrases import Phrase, Rules
from metrics.phrases import rules as plain_rules

# One of these stands in every report of fighting, in its own sentence or above it.
WAR = (
    r"\b(?:ukrain\w*|russia\w*|kyiv|kiev|moscow|kremlin|enemy|invaders?|invading|occupiers?|occupants|aggressor|general staff|eastern front|"
    r"front ?lines?|(?:at|on|along|across) the (?:whole |entire |eastern |southern )?front|defen[cs]e (?:ministry|forces|minister)|ministry of defen[cs]e|"
    r"armed forces|combat|direction|axis|past (?:day|24 hours)|last 24 hours|group of forces|battlegroup)\b"
)
_INVENTED = (
    r"\b(?:films?|movies?|novels?|(?:video|computer|board|war) ?games?|re-?enact\w*|rehears\w*|(?:in|during|battles of) the (?:first|second) world war|"
    r"disarmament)\b"
)
# A museum may be what an attack has hit; one that speaks or owns something is meant here.
_SHOWN = (
    r"^\W*(?:the |a |an )?(?:\w+ ){0,2}(?:museum|exhibition|auction)\b|\b(?:in|at|for) (?:the|an|a) (?:exhibition|auction)\b|\b(?:at|in) (?:the|a) (?:\w+ ){0,3}parade\b|"
    r"\b(?:brochures?|catalogues?|souvenirs?|(?:light|air) shows?|(?:a|the) drone show|drone rac(?:es?|ing)|racing drones?)\b"
)
_TESTED = r"\b(?:in (?:\w+ )?trials|on (?:the|a) test range|(?:at|on) the (?:firing |shooting )?range(?! of)|test flights?|testers|sappers|deminers|unexploded)\b"
_TRADED = (
    r"\b(?:bought|sold|sells|for sale|customs|(?:the|its|their) makers?|back to the (?:factory|workshop|seller)|(?:makes?|made|built) (?:each|every|a) (?:day|week|month|year)|"
    r"sent to (?:the|a|our|their) (?:\w+ )?(?:brigade|battalion|army|unit)s?|court (?:heard|was told))\b"
)
_CIVIL = r"\b(?:coastguards?|police(?:man|men)?|firefighters|farmers?|volunteers|surveyors|organisers|charity) (?:have |has |had )?<launch>"
# Missiles are called Storm Shadow, and drones may come in a hail.
_WEATHER = r"(?:storms?(?! shadow)|winds?|gales?|hail(?! of)|lightning)\b"
_NATURE = rf"\b{_WEATHER} (?:had |has |have )?<down>|\bby (?:the |a )?{_WEATHER}|<down> in a (?:\w+ ){{0,2}}(?:fire|blaze|flood)\b"
_DENIED = r"\b(?:was|is|are|were) (?:a |an )?(?:fakes?|hoax|false|untrue|invented)\b"
# One gunner's or one crew's count over a whole career.
_TALLY = (
    r"\bto (?:his|her|its|their) (?:name|credit)\b|\bsince (?:it|he|she|they) (?:(?:was|were) formed|came|joined)\b|"
    r"\b(?:he|she|i|who (?:taught|trained) \w+) (?:has |had |have |also |alone |once )?<down>(?! that)|"
    r"\b(?:his|her|my) (?:\w+ )?(?:team|crew|unit|group|squad|battery|brigade|battalion) (?:has|have|had) (?:already )?(?:<down>|<stop>)|"
    r"\b(?:his|her|my|our) (?:\w+ )?(?:teams?|crews?|units?|squads?|brigades?|battalions?|pilots|operators) (?:has |have |had )?(?:hit|struck|attacked) [^.;]{0,60}\bwith (?:\w+ ){0,2}?#|"
    r"\b(?:gunner|pilot|sniper|crew|battery|squad),? (?:who |which |that )?ha[sd] (?:<down>|<stop>)|"
    r"\b(?:brigade|battalion|regiment|corps|squadron|company|platoon|battery)(?:'s)?(?: (?!(?:was|were|from|and|air)\b)[\w'-]+){0,5}? (?:<down>|<stop>)(?! by)"
)
# What someone has counted within the hour.
_JUST_NOW = r"\bin (?:just )?the (?:last|past) (?:half[ -](?:an? )?hour|(?:\w+ )?minutes)\b"
# What each of several did is nobody's count of a day.
_EACH = r"\b(?:each|every|one) (?:aircraft|plane|bomber|launcher|ship|jet|submarine) (?:<launch>|carrie[sd]|dropped)"
# What one country gives another, and what was so in another year.
_GIVEN = (
    r"\b(?:sent|supplied|shipped|sold|gave|given|provided) (?:russia|moscow|ukraine|kyiv|kiev) (?:with )?(?:\w+ )?#"
)
_LONG_AGO = r"^\W*(?:a|one|two|three) years? (?:ago|earlier|before)\b"
# The headline of another page, linked in between.
_LINKED = r"^\W*(?:(?:read|see) (?:also|more|next)|also read|related)\b ?[:-]"
NO_REPORT = "|".join(
    (
        _LINKED,
        _GIVEN,
        _LONG_AGO,
        _INVENTED,
        _SHOWN,
        _TESTED,
        _TRADED,
        _CIVIL,
        _NATURE,
        _DENIED,
        _TALLY,
        _JUST_NOW,
        _EACH,
    )
)


def both(one: str, other: str) -> str:
    """A pattern for `needs` that asks for both patterns, in any order."""
    return rf"(?s)^(?=.*?(?:{one}))(?=.*?(?:{other}))"


def rules(name: str, language: str, stems: str, actor: str, *phrases: Phrase) -> Rules:
    """Rules (see `phrases.rules`) whose phrases are silent in a sentence that reports no deed of the war."""
    return plain_rules(name, language, stems, actor, *(_reporting(phrase) for phrase in phrases))


def _reporting(phrase: Phrase) -> Phrase:
    unless = "|".join(filter(None, (phrase.unless, NO_REPORT)))
    return Phrase(phrase.template, *phrase.examples, needs=phrase.needs, unless=unless, miss=phrase.miss)
