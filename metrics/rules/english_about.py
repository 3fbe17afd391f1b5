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
    r"\b(?:films?|movies?|novels?|(?:video|computer|board|war) ?games?|re-?enact\w*|rehears\w*|cadets'?|"
    r"(?:in|during|of|from) the (?:first|second) world war|disarmament)\b"
)
_SHOWN = r"\b(?:museums?|exhibitions?|brochures?|catalogues?|auction\w*|parades?|souvenirs?|(?:light|air|drone) shows?|drone rac(?:es?|ing)|racing drones?)\b"
_TESTED = r"\b(?:in (?:\w+ )?trials|test(?:ing)? ranges?|(?:at|on) the (?:firing |shooting )?range|test flights?|testers|sappers|deminers|unexploded)\b"
_TRADED = (
    r"\b(?:bought|sold|sells|for sale|customs|(?:the|its|their) makers?|back to the (?:factory|workshop|seller)|(?:makes?|made|built) (?:each|every|a) (?:day|week|month|year)|"
    r"sent to (?:the|a|our|their) (?:\w+ )?(?:brigade|battalion|army|unit)s?|court (?:heard|was told))\b"
)
_CIVIL = r"\b(?:coastguards?|police(?:man|men)?|firefighters|farmers?|volunteers|surveyors|organisers|charity) (?:have |has |had )?<launch>"
_NATURE = r"\b(?:storms?|winds?|gales?|hail|lightning) (?:had |has |have )?<down>|\bby (?:the |a )?(?:storms?|winds?|gales?|hail|lightning)\b|\bin a (?:\w+ )?(?:fire|blaze|flood)\b"
_DENIED = r"\b(?:was|is|are|were) (?:a |an )?(?:fakes?|hoax|false|untrue|made up|invented)\b"
# One gunner's or one crew's count over a whole career.
_TALLY = (
    r"\bto (?:his|her|its|their) (?:name|credit)\b|\bsince (?:it|he|she|they) (?:was|were|came|began|joined|took)\b|"
    r"\b(?:gunner|pilot|sniper|crew|battery|squad),? (?:who |which |that )?has (?:<down>|<stop>)"
)
NO_REPORT = "|".join((_INVENTED, _SHOWN, _TESTED, _TRADED, _CIVIL, _NATURE, _DENIED, _TALLY))


def both(one: str, other: str) -> str:
    """A pattern for `needs` that asks for both patterns, in any order."""
    return rf"(?s)^(?=.*?(?:{one}))(?=.*?(?:{other}))"


def rules(name: str, language: str, stems: str, actor: str, *phrases: Phrase) -> Rules:
    """Rules (see `phrases.rules`) whose phrases are silent in a sentence that reports no deed of the war."""
    return plain_rules(name, language, stems, actor, *(_reporting(phrase) for phrase in phrases))


def _reporting(phrase: Phrase) -> Phrase:
    unless = "|".join(filter(None, (phrase.unless, NO_REPORT)))
    return Phrase(phrase.template, *phrase.examples, needs=phrase.needs, unless=unless, miss=phrase.miss)
