"""Losses of people told briefly, as English updates word them: "that includes 930 in the past day", "930 Russians"."""

from metrics.phrases import Phrase
from metrics.rules.english_about import WAR, rules
from metrics.rules.russian_losses.english import CIVIL

_DAY = r"(?:(?:in|over|during|for|from|within) the (?:past|last|previous) (?:day|24 hours)|yesterday|(?:in|over) (?:a|one|the) (?:single )?day|on \w+day)"
# Up to the end of a date ("since 24 Feb. 2022"), and never to the end of a sentence.
_ON = r"(?:[^#;.!?\n]|(?<=\b(?:jan|feb|mar|apr|aug|sep|sept|oct|nov|dec))\.){0,110}?"
_NOT_PEOPLE = (
    CIVIL
    + r"|\b(?:patients|civilians?|children|women|evacuated|flood|injured|drones?|missiles?|clashes|attacks|houses?)\b"
)

PEOPLE = rules(
    "losses, people in brief",
    "en",
    "troop soldier casualt personnel lost loss includ russians people men of_whom",
    "owner",
    Phrase(
        rf"{{russian_casualties.cumulative}} (?:<people>|people|persons|men|<casualties>)\b{_ON},? (?:including|of whom|of which|with|among them)(?: another| a further)? {{russian_casualties.day}}(?: (?:more|of (?:them|these|whom)|<casualties>|<people>|people|men))?(?: (?:were |had been |being )?(?:killed(?: (?:or|and) wounded)?|eliminated|lost|added|suffered))? {_DAY}",
        "Russia has lost {russian_casualties.cumulative: around 1,068,480} troops in Ukraine since the beginning of its invasion on Feb. 24, 2022, including {russian_casualties: 940} over the past day.",
        "Kyiv says {russian_casualties.cumulative: 1,068,480} Russian troops have been killed or wounded since February 2022, including {russian_casualties: 940} casualties yesterday.",
        "The army has fed 68,480 troops in the camp since Feb. 2022, including 40 over the past day.",
        needs=r"\b(?:lost|loses|losses|losing|casualties|killed|eliminated|liquidated)\b & \b(?:russia\w*|moscow\w*|enemy|occupiers|invaders)\b",
        unless=_NOT_PEOPLE,
    ),
    Phrase(
        rf"{{russian_casualties.cumulative}} (?:<people>|people|persons|men|<casualties>)\b{_ON}, (?:with )?{{russian_casualties.day}} of (?:them|these|whom|those)(?: (?:were |being )?(?:killed|eliminated|lost|added))? {_DAY}",
        "Russia has lost {russian_casualties.cumulative: 1,068,480} troops since the start of the war on Feb. 24, 2022, {russian_casualties: 940} of them over the past day.",
        "The army has fed 68,480 troops in the camp since Feb. 2022, 40 of them over the past day.",
        needs=r"\b(?:lost|loses|losses|losing|casualties|killed|eliminated|liquidated)\b & \b(?:russia\w*|moscow\w*|enemy|occupiers|invaders)\b",
        unless=_NOT_PEOPLE,
    ),
    Phrase(
        rf"^\W*(?:this|that|it|which) (?:also )?(?:includes|included|counts) (?:another |a further )?{{russian_casualties}}(?: (?:<casualties>|<people>|people|killed (?:or|and) wounded))?(?: (?:suffered|lost|sustained|recorded))? {_DAY}",
        "Russia has lost {russian_casualties.cumulative: 1,068,480} troops since February 2022, Kyiv says. That includes {russian_casualties: 940} in the last 24 hours.",
        "Russia has lost 12 stores since February. That includes nine in the last 24 hours.",
        needs=r"(?s)\b(?:troops|soldiers|servicemen|personnel|casualties)\b(?:(?!\b(?:drones|missiles|clashes|civilians?)\b).){0,200}$",
        unless=_NOT_PEOPLE,
    ),
    Phrase(
        rf"\b(?:eliminated|killed(?: (?:or|and) wounded)?|neutrali[sz]ed|took out|wiped out|liquidated|put out of action|destroyed)(?: (?:another|a further|a total of))? {{russian_casualties}} (?:more )?russians(?= {_DAY}|,? (?:and )?# <)",
        "Ukrainian forces eliminated {russian_casualties: 940} Russians over the past day.",
        "A bus crash killed 14 Russians on Monday.",
        needs=r"\b(?:ukrain\w+ (?:forces|troops|defenders|soldiers|military|army)|defen[cs]e forces|general staff|armed forces of ukraine|our (?:defenders|soldiers|troops))\b",
        unless=_NOT_PEOPLE + r"|\b(?:crash|brigade|battalion|strike on)\b",
    ),
    Phrase(
        rf"\b(?:moscow|russia|russian (?:army|forces|troops)|the (?:enemy|occupiers|invaders|aggressor|russians)|occupiers|invaders)(?:'s (?:army|forces|troops))? (?:has |have |had )?(?:also )?(?:lost|loses|suffered the loss of) (?:another |a further |a total of )?{{russian_casualties}} (?:people|men|killed and wounded|in killed and wounded)(?= {_DAY})",
        "Moscow lost {russian_casualties: more than 940} people yesterday, Ukraine's General Staff reports.",
        "Russia lost two people over the past day in the Alps, the club said.",
        needs=WAR,
        unless=_NOT_PEOPLE + r"|\bclub\b|\b(?:heat|covid\w*|virus|crash|avalanche|emigrat\w+)\b",
    ),
    Phrase(
        rf"\b(?:estimat(?:ed|es|ing)|assess(?:ed|es)|gave|gives|set|reckoned|reckons) (?:(?:russia's|russian|moscow's|the enemy's|enemy|daily|total) )+(?:(?:troop|personnel|combat|battlefield) )?(?:losses|casualties|toll) {_DAY} (?:at|as|to be) {{russian_casualties}}(?: (?:<people>|people|men|killed and wounded)|(?=[.,;]|$))",
        "Ukraine's General Staff estimated Russian losses over the past day at {russian_casualties: 940} soldiers.",
        "The dealer estimated Russian losses over the past day at 940 million roubles.",
        unless=_NOT_PEOPLE + r"|\b(?:million|billion|roubles|dollars|tanks)\b",
    ),
    Phrase(
        rf"(?:losses|casualties|toll)\b{_ON}{{russian_casualties.cumulative}}(?: (?:<people>|people|men|persons|<casualties>))?(?:,| -| \()? (?:an increase of |a rise of |up by |up |plus )?{{russian_casualties.day}}(?: (?:<people>|men|people))? (?:(?:more )?(?:in (?:a|one)|over the (?:past|last)) (?:day|24 hours)|more than (?:the day before|a day earlier|the previous day|yesterday))",
        "Russian losses since the start of the war stand at {russian_casualties.cumulative: about 1,068,480} people, up {russian_casualties: 940} in a day.",
        "Russia's losses have reached {russian_casualties.cumulative: 1,068,480} troops, {russian_casualties: 940} more than the day before.",
        "The losses of the bank reached 1,068 roubles, nine more than the day before.",
        needs=r"\b(?:russia\w*|moscow\w*|enemy|occupiers|invaders)\b",
        unless=_NOT_PEOPLE + r"|\b(?:bank|roubles|tanks)\b",
    ),
)

RULES = (PEOPLE,)
