"""What an English sentence on drones may and may not be about: patterns shared by the phrases of the air attack."""

# What the update is about, for sentences that leave the noun out.
DRONES = r"\b(?:drones?|uavs?|shaheds?)\b|\bunmanned\b"
# The same where rockets or missiles are not what was spoken of last: "all of them" are those.
_TO_THE_END = r"(?:(?!\b(?:drones?|uavs?|shaheds?|unmanned)\b).)*$)"
# Drones under one number with missiles, or in a pair with them: what fell "of them" may be either.
_JOINT = rf"(?!.*\b(?:missiles?|rockets?)(?: and|, and|,? as well as|,? along with|/) ?(?:[\w,-]+ ){{0,4}}?(?:drones?|uavs?|shaheds?)\b{_TO_THE_END}"
_TARGETS = rf"(?!.*(?:#|\d) (?:[\w-]+ ){{0,3}}?(?:targets|weapons|assets|projectiles|air objects)\b{_TO_THE_END}"
# Drones that swim, where none that fly are spoken of behind them; "six of the drones" are those.
AFLOAT = (
    r"\b(?:(?:sea|naval|marine|surface|seaborne|maritime) drones?|drone boats?)\b"
    r"(?:(?<=\bof (?:the|these|those) )drones|(?!\b(?:drones?|uavs?|shaheds?|unmanned)\b).)*$"
)
DRONES_LAST = rf"(?s)^(?!.*{AFLOAT})(?!.*\b(?:missiles?|rockets?)\b{_TO_THE_END}{_JOINT}{_TARGETS}.*\b(?:drones?|uavs?|shaheds?|unmanned)\b"
# Drones that are counted as they fell, and not as they came.
FELLED = r"(?! (?:which |that )?(?:were |was |it |had been |have been )?(?:shot down|downed|destroyed|intercepted|brought down|eliminated|neutrali[sz]ed|taken (?:down|out)|knocked (?:down|out)|wiped out|repelled|stopped|hit)\b)"
FRONT = r"\b(?:front ?lines?(?!-? (?:regions?|areas?|oblasts?|cities|city|towns?|settlements?|communit\w+|zones?|villages?)\b)|(?:at|on|along) the front|clashes|fpv|glide bombs|guided (?:aerial |air )?bombs|shellings?|shelled|mlrs|rocket launchers?)\b"
NOT_LOSSES = r"# (?:[\w-]+ )?trucks\b|\b(?:tanks?|special (?:equipment|vehicles)|artillery|(?<!aerial )vehicles?|(?<!\b(?:no|any|or|and|without|of|civilian|caused|causing|on|about) )(?<!\b(?:no|any|of|or|without) (?:reported|immediate|civilian|further|known|confirmed) )casualties|personnel|operational-tactical(?! missiles?))\b"
OTHER_THINGS = r"\b(?:houses?|homes?|buildings?|apartments?|(?<!fuel )(?<!oil )(?<!storage )tanks?|(?<!aerial )vehicles?|boats?|people|soldiers|servicemen|troops|facilities|cars|depots?|(?<!\b(?:russia|moscow|ukraine|drones?|uavs?) )attacks(?! (?:ukraine|russia|moscow|crimea|belgorod|kyiv|kharkiv|odesa|dnipro|sumy|zaporizhzhia|the (?:country|capital))\b)(?! (?:were |was )?(?:carried out |made |launched )?(?:by|with|using|of) (?:#|\d+) (?:[\w-]+ )?(?:drones|uavs))|assaults|clashes)\b"

# Missiles under their own names; "three of four Kh-59 missiles" counts no drones.
MISSILES = r"\bmissiles?\b|\b(?:kalibr|iskander|kinzhal|zircon)s?\b|\bkh-\d"
NOT_MISSILES = r"(?! ?(?:[\w/-]+ ){0,3}?(?:cruise|ballistic|missiles|targets|air\b))"
# "One of the drones" and the like: the number is another one's whole, unless it is a total.
NO_SHARE = r"(?:(?<=\btotal of )|(?<=\b(?:figure|tally|count|spoke|spoken|told|wrote|boasted|number) of )|(?<!\bof )(?<!\bof the )(?<!\bof [a-z]+'s )(?<!\bevery )(?<!\bevery single )(?<!\b(?:first|second|third|last|latter|former|only) ))"
STOPPED_WORDS = r"(?:shot down|shooting (?:them )?down|downed|destroyed|intercepted|brought down)(?:,? or |/| and )(?:by )?(?:\w+ )?(?:jamm|suppress|neutrali|disabl)"
# A number right after one of these is what was shot down, whatever follows it.
AFTER_DOWN = r"(?<!\b(?:downed|downs|downing|shot down|shoots down|shooting down|destroyed|destroys|destroying|intercepted|intercepting)(?: \w+)? )"
