"""Losses of equipment, item by item, as English updates word them; each template stands once and is proved for each."""

from metrics.phrases import Phrase, Rules
from metrics.rules.english_about import rules
from metrics.rules.russian_losses.english import AID, PAST

# (metric, vocabulary, a plain name for the examples, stems)
ITEMS = (
    ("russian_tanks_lost", "tanks", "tanks", "tank"),
    (
        "russian_armoured_vehicles_lost",
        "armoured",
        "armoured combat vehicles",
        "armor armour apc ifv afv apv acv infantry_fighting",
    ),
    ("russian_artillery_lost", "artillery", "artillery systems", "artillery howitzer gun krab"),
    ("russian_mlrs_lost", "mlrs", "multiple rocket launchers", "mlrs rocket salvo multiple"),
    (
        "russian_air_defence_lost",
        "air_defence",
        "air defence systems",
        "air_defen anti-air antiaircraft air-defen sam_",
    ),
    ("russian_aircraft_lost", "aircraft", "warplanes", "aircraft plane jet"),
    ("russian_helicopters_lost", "helicopters", "helicopters", "helicopter"),
    ("russian_drones_lost", "field_drones", "operational-tactical UAVs", "drone uav unmanned"),
    ("russian_cruise_missiles_lost", "cruise", "cruise missiles", "cruise kalibr kh-"),
    ("russian_ships_lost", "ships", "ships", "ship boat vessel"),
    ("russian_submarines_lost", "submarines", "submarines", "submarine"),
    ("russian_vehicles_lost", "vehicles", "vehicles and fuel tanks", "vehicle truck tanker car automo pickup fuel"),
    ("russian_special_equipment_lost", "special", "units of special equipment", "special"),
    ("russian_ground_robots_lost", "ground_robots", "ground robotic systems", "robot ugv ground_drone unmanned_ground"),
)
_AFLOAT = ("russian_ships_lost", "russian_submarines_lost", "russian_cruise_missiles_lost")
_LOSS = r"(?:\blost\b|\bloses?\b|\blosing\b|losses|casualties|eliminated|neutrali[sz]ed|destroyed|wiped out|knocked out|put out of action|killed (?:or|and) wounded|general staff's (?:\w+ ){0,2}(?:numbers|figures|ledger|tally|list|arithmetic):)"
_DAY = rf"(?:{PAST} (?:day|24 hours)|daily|general staff|yesterday|in (?:a|one) day|defen[cs]e ministry|ministry of defen[cs]e|since the (?:start|beginning)|(?:over|for|of|during) the day|today|konashenkov|losses of the (?:armed forces of ukraine|ukrainian armed forces|afu)|losses of the (?:russian|enemy)[^.:]{{0,40}}:|(?:losses|casualties) (?:on|for) (?:\d|[a-z]+ \d|[a-z]+day)[^.:]{{0,12}}:|since february|battle ?group|group(?:ing)? of forces|(?:zapad|vostok|yug|tsentr|sever|dnepr) group(?:ing)?)"


# What came and fell in an air attack is told in the same words; "and lost six tanks" behind it is not.
_FLOWN = r"\b(?:shot down|intercept\w*|downed|air strikes|launched|kamikaze)\b"
_AIRBORNE = ("field_drones", "cruise", "aircraft", "helicopters")

# What one unit says it has hit, or what fell in one fight, is no figure of a day.
_ONE_UNIT = r"\b(?:this|the|our|his|her) (?:\w+ )?(?:unit|battalion|brigade|company|crew|regiment) (?:has |have |had )?(?:destroyed|eliminated|killed|burned)\b|\b(?:company|platoon|battalion|squad)-sized\b|\ba (?:ukrainian )?(?:brigade|battalion|regiment|company|unit) (?:\w+ ){0,5}?(?:reported|said|stated)\b|\bin (?:just |only )?one (?:shift|battle|fight|attack|assault)\b"


def _told(metric: str, vocabulary: str, named: str) -> Phrase:
    """ "1,340 troops and 12 tanks": an item of a sentence on the day's losses."""
    # In a list of losses drones stand beside other equipment or people; alone they are the drones of an air attack.
    beside = (
        r" & \b(?:tanks?|artillery|vehicles?|trucks?|special equipment|casualties|personnel|soldiers|troops|servicemen|invaders|occup\w+|military equipment|helicopters?)\b"
        if metric == "russian_drones_lost"
        else ""
    )
    # Ships that are at sea with their missiles, and not lost.
    afloat = (
        r"|\b(?:group(?:ing)?|flotilla|squadron|detachment) of #|\b(?:naval|ship) (?:group(?:ing)?|component|force)\b|\b(?:keeps?|remains?|stays?|on (?:combat )?duty|man(?:oeuv|euv)\w+|carriers?|carry(?:ing)?|ready|readiness|salvo)\b"
        if metric in _AFLOAT
        else ""
    )
    others = rf"(?:^\W*(?:in equipment:? |another |a further |an additional )?|(?:lost|loses|losing|eliminated|neutrali[sz]ed|destroy(?:ed|ing)?|losses|claim(?:s|ed|ing)|count(?:s|ed)|list(?:s|ed)|wrote off|writes off|tallied|includ(?:ing|es)|among them|another|(?<!total )of) <short>(?<!\bby )|(?:,|;|and|as well as|along with|together with|, with|plus|:|-|also) (?:another |also |some |a further |up to )?|(?:said|says|reported|added|claimed)(?: that)? (?:another|a further|an additional|some) ){{{metric}}} <{vocabulary}>"
    return Phrase(
        others,
        f"The General Staff said Russia lost {{russian_casualties: 1,340}} troops and {{{metric}: two}} {named} over the past day.",
        f"The museum bought two {named}.",
        needs=rf"{_LOSS} & {_DAY}|\blost\b[^.]{{0,80}}(?:personnel|soldiers|troops|servicemen|casualties){beside}",
        unless=AID
        + r"|\b(?:overnight|air force (?:said|report\w*|shot)|bought)\b|\bhit #|units of missile forces|"
        + (_FLOWN if vocabulary in _AIRBORNE else _FLOWN + r"(?!.*\blost\b)")
        + "|"
        + _ONE_UNIT
        + afloat,
    )


def _listed(metric: str, vocabulary: str, named: str) -> Phrase:
    """ "tanks - 9,826 (+12)": a line of the list of losses, total first and the day in brackets."""
    return Phrase(
        rf"(?<!\)\x20(?:[\w-]+\x20){{0,4}})<{vocabulary}>(?: \([\w -]+\))?(?: units?| level)? ?(?:-|:|,|=)? ?(?:about |approximately )?{{{metric}.cumulative}} ?\(\+? ?{{{metric}.day}}(?: [\w ]+)?\)",
        f"{named} - {{{metric}.cumulative: 9,826}} (+{{{metric}: 2}}) units",
        f"{named} - see the page on prices.",
    )


def _tallied(metric: str, vocabulary: str, named: str) -> Phrase:
    """ "9,826 (+12) tanks": the same with the numbers first."""
    return Phrase(
        rf"(?<!\w\x20?[-:]\x20?){{{metric}.cumulative}} ?\(\+? ?{{{metric}.day}}[^)#]{{0,24}}\) (?:units? of |enemy |russian |pieces of )*<{vocabulary}>",
        f"The losses of the Russian army, total and day:\n{{{metric}.cumulative: 9,826}} (+{{{metric}: 2}}) {named};",
        f"The museum lists the losses: see room nine (+2) for {named}.",
        needs=r"\b(?:losses|lost|destroyed)\b",
        unless="museum",
    )


def _named_first(metric: str, vocabulary: str, named: str) -> Phrase:
    """ "9,826 tanks (+12)", "(12 more)": the name between the total and the day."""
    return Phrase(
        rf"{{{metric}.cumulative}} <{vocabulary}> ?\((?:(?:\+|plus|up|up by|an increase of|an additional|another) ?{{{metric}.day}}[^)#]{{0,24}}|{{{metric}.day}} (?:more|extra|new|in (?:a|one) day|(?:(?:over|in|during|for) )?(?:the )?(?:past|last|previous) (?:day|24 hours)|over (?:the )?day|yesterday)[^)#]{{0,24}})\)",
        f"Enemy losses since the full-scale invasion now total {{{metric}.cumulative: 9,826}} {named} (+{{{metric}: 2}}).",
        f"Since 24 February the enemy lost {{{metric}.cumulative: 9,826}} {named} ({{{metric}: two}} more over the day), the General Staff said.",
        f"The museum lists 12 {named} (+2 lost) in its yard.",
        unless="museum",
    )


def _bulleted(metric: str, vocabulary: str, named: str) -> Phrase:
    """ "- 9,826 tanks" under "Russia has lost, since 2022:": an item of a list of totals."""
    return Phrase(
        rf"^\W*{{{metric}.cumulative}} <{vocabulary}>\W*$",
        f"According to the report, Russia has also lost equipment, including:\n- {{{metric}.cumulative: 2,004}} {named}",
        f"The stall sells models:\n- 12 {named}",
        needs=r"(?:has|have) (?:also )?lost[^.!?]{0,160}:\s*$",
    )


def _labelled(metric: str, vocabulary: str, named: str) -> Phrase:
    """ "Artillery: 12.": a label and its number in a short list of losses."""
    return Phrase(
        rf"(?<![\w-] )<{vocabulary}> ?(?::|-) ?{{{metric}}}(?: (?:units?|pcs|pieces|items))?(?=[.,;]|$)",
        f"Russian losses over the past day, General Staff: {{russian_casualties: 1,300}} killed or wounded. {named}: {{{metric}: two}}.",
        f"The academy has a hall for drill and a yard for old machines. {named}: two.",
        needs=_LOSS,
    )


def _unchanged(metric: str, vocabulary: str, named: str) -> Phrase:
    """ "submarines - 2" in a list whose other lines give the day in brackets: a total that has not changed."""
    return Phrase(
        rf"^\W*<{vocabulary}>(?: \([\w -]+\))?(?: units?| level)? ?(?:-|:|=)? ?{{{metric}.cumulative}}(?: (?:units?|pcs|pieces|items))?\W*$",
        f"The losses of the Russian army:\npersonnel - {{russian_casualties.cumulative: about 825,320}} (+{{russian_casualties: 1,340}})\n{named} - {{{metric}.cumulative: 421}}",
        f"In the hall stand:\n{named} - 4",
        needs=r"\(\+ ?\d[\d, ]*\)",
        unless="museum",
    )


def _destroyed(metric: str, vocabulary: str, named: str) -> Phrase:
    """ "Fifteen tanks were destroyed yesterday": passive, in a report of the day's losses."""
    return Phrase(
        rf"{{{metric}}} <{vocabulary}><listed>(?:(?: <pass>)? (?:were|was) (?:also )?(?:destroyed|lost|hit|knocked out|taken out|written off)| destroyed (?=on|over|in|yesterday))",
        f"The General Staff puts the losses of the Russian army over the past day at {{russian_casualties: 1,820}} personnel. {{{metric}: Two}} {named} were destroyed.",
        f"Two {named} were destroyed in a depot fire long before the war began.",
        needs=r"\b(?:losses|casualties)\b|\blost [^.;]{0,24}\b(?:soldiers|troops|personnel|servicemen)\b & general staff|past day|yesterday|army",
        unless=AID + r"|\b(?:overnight|air force|air defen[cs]e units|shot down)\b",
    )


def _plus(metric: str, vocabulary: str, named: str) -> Phrase:
    """ "tanks +2": a change in a short list."""
    return Phrase(
        rf"<{vocabulary}> \+ ?{{{metric}}}",
        f"Tally of the General Staff's losses list: {named} +{{{metric}: 2}}.",
        f"The kit in the toy shop holds {named} + 2 figures.",
        needs=_LOSS + "|general staff",
    )


def _bare(metric: str, vocabulary: str, named: str) -> Phrase:
    """ "personnel 820, tanks 1": names and numbers with nothing between them."""
    return Phrase(
        rf"(?<=, )(?:and )?<{vocabulary}> {{{metric}}}(?=[,.;]|$| and )",
        f"Losses (General Staff, past 24 hours): personnel {{russian_casualties: 820}}, {named} {{{metric}: 3}}.",
        f"The kit in the toy shop holds figures, {named} 3, and glue.",
        needs=r"\blosses\b(?:.|\n)*\b(?:personnel|manpower|troops|soldiers) (?:#|\d[\d,]*),",
    )


def _risen(metric: str, vocabulary: str, named: str) -> Phrase:
    """ "the count of destroyed tanks went up by 12 to 6,465"."""
    return Phrase(
        rf"<{vocabulary}>[^#;.!?\n]{{0,20}}? (?:rose|grew|went up|increased|climbed) by {{{metric}}} to {{{metric}.cumulative}}",
        f"The General Staff said its count of destroyed Russian {named} went up by {{{metric}: two}} to {{{metric}.cumulative: 6,465}}.",
        f"Orders for {named} rose by two to 40 this spring, the trade fair heard.",
        needs=_LOSS + "|general staff",
    )


def _summed(metric: str, vocabulary: str, named: str) -> Phrase:
    """ "Russia has also lost 9,826 tanks": a running total since February 2022, told without its start date."""
    return Phrase(
        rf"(?:(?:has|have) also lost|^also lost)[^.!?\n]{{0,60}}? (?:[^.!?\n]{{0,400}}?(?:, | and |, and ))?{{{metric}.cumulative}} <{vocabulary}>",
        "Russia has lost {russian_casualties.cumulative: 825,320} troops since February 2022. "
        f"Russia has also lost {{{metric}.cumulative: 2,004}} {named}, according to the report.",
        f"The museum has also lost two {named} from its yard to rust since the total fell to nine.",
        needs="since|invasion|total",
        unless=r"(?:past|last|previous) (?:day|24 hours|week|month)|\byesterday\b|\bon (?:mon|tues|wednes|thurs|fri|satur|sun)day",
    )


def _item(metric: str, vocabulary: str, named: str, stems: str) -> Rules:
    made = [
        make(metric, vocabulary, named)
        for make in (
            _told,
            _listed,
            _unchanged,
            _tallied,
            _named_first,
            _bulleted,
            _summed,
            _risen,
            _labelled,
            _plus,
            _bare,
        )
    ]
    if metric != "russian_cruise_missiles_lost":
        made.append(_destroyed(metric, vocabulary, named))
    return rules(f"losses, {named}", "en", stems, "owner", *made)


RULES = tuple(_item(*item) for item in ITEMS)
