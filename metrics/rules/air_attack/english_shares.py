"""How many of those that came were shot down, where the two numbers stand apart from what they count, in English."""

from metrics.phrases import Phrase
from metrics.rules.air_attack.english_about import DRONES
from metrics.rules.english_about import rules

# (vocabulary, launched, shot down, a plain name for the examples)
_THINGS = (
    ("drones", "drones_launched", "drones_shot_down", "drones"),
    ("ballistic", "ballistic_missiles_launched", "ballistic_missiles_shot_down", "ballistic missiles"),
    ("cruise", "cruise_missiles_launched", "cruise_missiles_shot_down", "cruise missiles"),
    ("missiles", "missiles_launched", "missiles_shot_down", "missiles"),
)


def _out_of(vocabulary: str, launched: str, down: str, named: str) -> Phrase:
    return Phrase(
        rf"(?:<stop>|<down>) <fallen>{{{down}}} <{vocabulary}> out of (?:the |a total of )?{{{launched}}}(?= (?:that |which )?(?:were |had been )?(?:launched|fired|sent|used)|[,.;]|$| (?:and|as well as) #)",
        f"The air force claims it shot down {{{down}: 54}} Russian {named} out of {{{launched}: 69}} launched from ships and bombers.",
        f"In the video game a child of nine shot down 54 {named} out of 69.",
        unless=rf"\b# other {named}\b",
    )


def _with(vocabulary: str, launched: str, down: str, named: str) -> Phrase:
    """ "34 missiles launched, with 21 shot down"."""
    return Phrase(
        rf"{{{launched}}} <{vocabulary}> (?:launched|fired|sent)(?: <pass>)?, with (?:only |just )?{{{down}}} (?:of them )?(?:being |reported )?(?:<down>|<stop>)",
        f"The air force reported {{{launched}: 34}} {named} launched, with {{{down}: 21}} shot down.",
        f"The film has 34 {named} fired at a duck, with two destroyed.",
        unless=r"\bfilm\b",
    )


def _slashed(vocabulary: str, launched: str, down: str, named: str) -> Phrase:
    """ "39/55 missiles": shot down, and of how many."""
    return Phrase(
        rf"{{{down}}} ?/ ?{{{launched}}} <{vocabulary}>(?! (?:mm|cal))",
        f"Air defence overnight: {{{down}: 39}}/{{{launched}: 55}} {named} shot down, the air force said.",
        f"The catalogue lists 39/55 {named} of wood among the targets destroyed.",
        needs=r"<down>|<stop>|air defen[cs]e",
    )


def _both(vocabulary: str, launched: str, down: str, named: str) -> tuple[Phrase, ...]:
    """ "Nine drones and four missiles, which were shot down": all of both."""
    first, second = "{drones_launched & drones_shot_down%s}", f"{{{launched} & {down}%s}}"
    pairs = (("<drones>", "drones", first, f"<{vocabulary}>", named, second),
             (f"<{vocabulary}>", named, second, "<drones>", "drones", first))  # fmt: skip
    return tuple(
        Phrase(
            rf"{a % ''} {one} and {b % ''} {other},? (?:both of |all of )?(?:which|that) (?:<were> )(?:all )?<down>(?! over)",
            f"The attack included {a % ': nine'} {said} and {b % ': four'} {then}, which were shot down, the air force said.",
            f"The film has nine {said} and four {then}, which are shot down in turn.",
        )
        for one, said, a, other, then, b in pairs
    )


def _all_then(vocabulary: str, launched: str, down: str, named: str) -> Phrase:
    """ "Eight missiles were launched at the city and all were shot down"."""
    return Phrase(
        rf"{{{launched} & {down}}} <{vocabulary}>(?: <pass>)?,? (?:were|was|had been|have been) (?:launched|fired|sent|aimed|directed)(?:[^#;:.!?\n]|[ap]\.m\.){{0,90}}?,? (?:and|but) all (?:of (?:them|these) )?(?:<were> |been )(?:<stop>|<down>)",
        f"{{{launched} & {down}: Eight}} {named} were launched at Kyiv in the morning and all were shot down, the commander said.",
        f"In the film eight {named} are fired at a ship and all are shot down.",
    )


def _also(launched: str) -> str:
    """What a number of one kind of missiles launched is marked with, where its sentence counts no others."""
    one_kind = launched.startswith(("ballistic", "cruise"))
    return f"{launched} & missiles_launched" if one_kind else launched


def _which_fell(vocabulary: str, launched: str, down: str, named: str) -> Phrase:
    """ "Some 65 missiles, of which air defences shot down 48"; drones that are also jammed are `stopped`."""
    deed = "<down>" if down == "drones_shot_down" else "(?:<down>|<stop>)"
    return Phrase(
        rf"# <{vocabulary}>[^#;.!?\n]{{0,80}}?,? of which (?:[\w'-]+ ){{0,6}}?{deed} {{{down}}}(?=[.,;]|$| (?:and|overnight|in|over)\b)",
        f"Russia fired {{{_also(launched)}: some 65}} {named} at the country, of which air defences shot down {{{down}: 48}}, Kyiv said.",
        f"In the film they have 65 {named}, of which a boy destroys 48.",
        unless=r"\bfilm\b",
    )


def _joined(vocabulary: str, launched: str, down: str, named: str) -> Phrase:
    """ "All 12 missiles and 26 of the drones were shot down"."""
    return Phrase(
        rf"(?<!\bin )\ball (?:of )?(?:the )?{{{launched} & {down}}} <{vocabulary}>,? (?:and|as well as) {{drones_shot_down}} (?:out )?of (?:the |those |these )?(?:{{drones_launched}} )?<drones>,? (?:<were> )(?:<stop>|<down>)",
        f"Russia fired missiles and drones. All {{{launched} & {down}: 12}} {named} and {{drones_shot_down: 26}} of the {{drones_launched: 33}} drones were shot down, the air force said.",
        f"In the film all 12 {named} and 26 of the 33 drones are shot down by a boy.",
    )


def _kept_back(vocabulary: str, launched: str, down: str, named: str) -> Phrase:
    """ "The number of ballistic missiles launched and intercepted is not disclosed"."""
    return Phrase(
        rf"\bnumber of {{{launched} & {down}}} <{vocabulary}> (?:launched|fired|used) (?:and|or) (?:<down>|intercepted)",
        f"Information on the number of {{{launched} & {down}: {named}}} launched and intercepted is not made public, the air force said.",
        f"The number of {named} launched and intercepted in the film is not told by the director; nine were of tin.",
        needs=r"\b(?:air force|air defen[cs]e|enemy|russian?)\b",
    )


def _called(metric: str, down: str, vocabulary: str, named: str) -> Phrase:
    """ "All 17 Shaheds and 12 Kalibrs were shot down": all of those that came, and some of another kind."""
    return Phrase(
        rf"(?<!\bin )\ball (?:of )?(?:the )?{{drones_launched & drones_shot_down}} <drones>,? (?:and|as well as) {{{down}}} <{vocabulary}>,? (?:<were> )<down>",
        f"Russia sent drones and missiles at Odesa. The command claimed all {{drones_launched & drones_shot_down: 19}} Shaheds and {{{down}: 11}} {named} were shot down.",
        f"In the film all 19 drones and 11 {named} are shot down by a boy.",
    )


DOWNED = rules(
    "air attack, shares shot down",
    "en",
    "out_of / which that with number_of then followed plus later of_the further another respectively as_well claim bagged accounted",
    "opponent",
    *(_out_of(*thing) for thing in _THINGS if thing[0] != "drones"),
    *(_with(*thing) for thing in _THINGS[1:]),
    Phrase(
        r"number of <drones>(?: <pass>)? (?:as|at|to|was|reached|stood at) #,? with {drones_shot_down} of (?:them|these|those) (?:<were> )?(?:reported )?<down>",
        "The command gave the number of attack drones launched overnight as {drones_launched: 94}, with {drones_shot_down: 61} of them shot down.",
        "The museum gives the number of drones in its store as 51, with six of them on show.",
    ),
    Phrase(
        r"number of <drones> (?:<were> |it )?(?:<down>)[^#;.!?\n]{0,40}? (?:as|at|to|was|is|reached) {drones_shot_down}",
        "In Moscow the defence ministry gave the number of Ukrainian drones intercepted and destroyed overnight as {ukrainian_drones_shot_down: 51}.",
        "The museum gives the number of drones shot down in the film as 51.",
    ),
    Phrase(
        r"# <drones>[^#;.!?\n]{0,50}?(?:,|,? and|;) (?:then|followed by|and then|later|plus) (?:another |a further |some )?{drones_shot_down}(?: more)?(?: <drones>)? (?:between|from|during|over|by|in the|after|on)\b",
        "The ministry in Moscow claimed {ukrainian_drones_shot_down: 34} UAVs destroyed overnight, then another {ukrainian_drones_shot_down: 15} between 8:00 and 13:00.",
        "The ministry's club had 34 drones knocked out of use, then another 15 during the flood.",
        needs="<down>|<stop>",
        unless=r"\bmissiles?\b|\b(?:launch\w*|fired|sent)\b|\bclub\b",
    ),
    Phrase(
        r"# (?:ukrainian )?<drones> (?:<were> )?<down>[^#;.!?\n]{0,60}?, (?:a further|another) {drones_shot_down}(?: more)? (?:during|in|over|on|by)\b(?:[^#;.!?\n]{0,40}?,? and (?:another |a further )?{drones_shot_down} (?:more )?(?:overnight|during|in the|on|by)\b)?",
        "The Russian Defense Ministry reported {ukrainian_drones_shot_down: 78} Ukrainian drones downed overnight into Monday, a further {ukrainian_drones_shot_down: 46} during the day, and {ukrainian_drones_shot_down: 61} overnight into Tuesday.",
        "The film has 78 drones destroyed in one scene, another 46 in the next.",
        unless=r"\bmissiles?\b",
    ),
    Phrase(
        r"(?:defenders|air defen[cs]es?|gunners|crews|batteries|defen[cs]es|interceptors) (?:had |have )?(?:claimed|bagged|got|took|handled|tackled|caught|halted|beat back|turned away) {drones_shot_down} of the (?:{drones_launched} )?<drones>(?:,? and {missiles_shot_down} of the (?:{missiles_launched} )?<missiles>)?",
        "Russia let loose drones and missiles. Defenders claimed {drones_shot_down: 281} of the drones and {missiles_shot_down: 19} of the missiles, the air force said.",
        "The defenders of the museum got nine of the drones for its hall.",
        needs=r"\b(?:air force|overnight|attack\w*|barrage|raid|military)\b",
        unless=r"\bmuseum\b",
    ),
    *(_slashed(*thing) for thing in _THINGS),
    *(phrase for thing in _THINGS[1:] for phrase in _both(*thing)),
    *(_all_then(*thing) for thing in _THINGS),
    *(_which_fell(*thing) for thing in _THINGS),
    Phrase(
        r"# <drones>[^#;.!?\n]{0,80}?,? of which (?:[\w'-]+ ){0,6}?<stop> {drones_stopped}(?=[.,;]|$| (?:and|overnight|in|over)\b)",
        "Russia sent {drones_launched: 139} drones at the country, of which air defences shot down or jammed {drones_stopped: 112}.",
        "In the film 139 drones fly, of which a boy shot down or jammed 112.",
        unless=r"\bfilm\b",
    ),
    Phrase(
        r"(?:interception|downing|destruction|shooting down) of {missiles_shot_down} <missiles>(?:,? and {drones_shot_down} <drones>)?",
        "The air force reported the interception of {missiles_shot_down: 61} missiles and {drones_shot_down: 48} drones.",
        "The film ends with the destruction of two missiles and nine drones.",
    ),
    Phrase(
        r"(?:interception|downing|destruction|shooting down) of {drones_shot_down} <drones>(?:,? and {missiles_shot_down} <missiles>)",
        "The air force reported the downing of {drones_shot_down: 48} drones and {missiles_shot_down: six} missiles.",
        "The film ends with the destruction of nine drones and two missiles.",
    ),
    Phrase(
        r"# <drones>, with (?:an additional |another |a further )?{drones_lost} (?:additional |more |other |further )?<drones> (?:being |reported )?<lost>",
        "The air force counted {drones_launched: 90} drones, with {drones_lost: 41} additional drones jammed.",
        "The shop has nine drones, with two more drones held at the post office.",
        needs=r"\bair force|air defen[cs]e",
    ),
    Phrase(
        r"# <drones>[^#;.!?\n]{0,60}?, {drones_shot_down} of which (?:it|they|(?:the |its |ukrainian )?(?:air force|air defen[cs]es?|military|units)) (?:(?:was|were) able to|managed to|had|has|have)? ?<down>",
        "The air force said Russia launched {drones_launched: 71} drones overnight, {drones_shot_down: 62} of which it was able to shoot down.",
        "The firm has 71 toy drones in its hall, nine of which it had destroyed at the fair.",
        unless=r"\b(?:firm|fair)\b",
    ),
    Phrase(
        r"# <missiles>[^#;.!?\n]{0,60}?,? of which {missiles_shot_down} (?:<were> )(?:<down>|<stop>)[^#;.!?\n]{0,12}?,? (?:as well as|and|along with|together with|plus) (?:another )?#",
        "The air force said {missiles_launched: some 95} missiles were launched on Friday, of which {missiles_shot_down: 71} were shot down, as well as 14 balloons.",
        "In the film they have 95 missiles, of which 71 are shot down, as well as 14 drones.",
        unless=r"\bfilm\b",
    ),
    *(_joined(*thing) for thing in _THINGS[1:]),
    Phrase(
        r"{ballistic_missiles_launched & ballistic_missiles_shot_down} <ballistic> [^#;.!?\n]{0,160}?\bhow many (?:of them )?(?:were|was|had been|have been) (?:launched|used|fired|sent) (?:and|or) (?:intercepted|shot down|downed|destroyed)",
        "{ballistic_missiles_launched & ballistic_missiles_shot_down: Ballistic missiles} were also used, the air force said, but it did not report how many were fired or shot down.",
        "Ballistic missiles were not named, and the film does not say how many were launched or intercepted.",
    ),
    Phrase(
        r"^\W*{ballistic_missiles_shot_down} of (?:those|them|these) <were> (?:<down>|<stop>)",
        "Of the 41 missiles, {ballistic_missiles_launched: seven} were ballistic, the air force said. {ballistic_missiles_shot_down: Two} of those were intercepted.",
        "The film has seven ballistic missiles. Two of those were intercepted by a boy.",
        needs=r"(?s)^(?!.*\bfilm\b).*\bballistic\b[^.#]*\. \W*$",
    ),
    Phrase(
        r"\bof (?:the |its |those )?# missiles(?: (?:launched|fired|sent))?, {ballistic_missiles_launched} were ballistic",
        "Of the 41 missiles, {ballistic_missiles_launched: seven} were ballistic, the air force said.",
        "Of the 41 missiles in the hall, seven were ballistic and made of wood, the museum's guide said.",
        needs=r"air force|ukrain\w+ air|air defen[cs]e",
    ),
    Phrase(
        r"\ball (?:of )?(?:the )?# <missiles>,? (?:and|as well as) {drones_shot_down} of (?:the |those |these )<drones>,? (?:<were> )(?:<stop>|<down>)",
        "Russia sent {air_targets_launched: 33} drones and missiles. All {missiles_launched & missiles_shot_down: 12} missiles and {drones_shot_down: 26} of the drones were shot down, the air force said.",
        "In the film all 12 missiles and 26 of the drones are shot down by a boy.",
    ),
    *(
        Phrase(
            rf"{{{metric}}} all (?:of )?(?:the |these |those )?(?:enemy |russian )*<{word}>(?:,? (?:and|as well as|along with) # (?:of (?:the )?)?(?:<drones>|<missiles>))? <were> (?:<down>|<stop>)|(?:<down>|<stop>) {{{metric}}} all (?:of )?(?:the|these|those) <{word}>",
            f"Russia sent {{drones_launched: 26}} drones and {{{launched} & {metric}: five}} {named} overnight. All the {named} and {{drones_shot_down: 24}} of the drones were shot down, the air force said.",
            f"The range owns {named} of clay. All the {named} were destroyed by visitors.",
            needs=rf"\b(?:air force|air defen[cs]e\w*|military|officials) & (?:<launch>|attack|detected|tracked) <sent>(?:#|\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|\w+teen|\w+ty) <{word}>",
        )
        for word, metric, launched, named in (
            ("missiles", "missiles_shot_down", "missiles_launched", "missiles"),
            ("cruise", "cruise_missiles_shot_down", "cruise_missiles_launched & missiles_launched", "cruise missiles"),
            (
                "ballistic",
                "ballistic_missiles_shot_down",
                "ballistic_missiles_launched & missiles_launched",
                "ballistic missiles",
            ),
        )
    ),
    Phrase(
        r"^\W*among (?:the|these|those) <missiles>(?: (?:launched|fired|used)(?: <pass>)?)? were {ballistic_missiles_launched} <ballistic>,? (?:of which {ballistic_missiles_shot_down}|{ballistic_missiles_shot_down} of which) <were> (?:<down>|<stop>)(?:,? (?:and|as well as) {cruise_missiles_launched} <cruise>)?",
        "Russia launched {drones_launched: 534} drones and {missiles_launched: 37} missiles overnight, the air force said. Among the missiles were {ballistic_missiles_launched: 15} ballistic missiles, of which {ballistic_missiles_shot_down: six} were intercepted, and {cruise_missiles_launched: 18} Kh-101 cruise missiles.",
        "The film has a storeroom. Among the missiles in it are 15 ballistic missiles, of which six were knocked down by a boy.",
        unless=r"\bboy\b",
    ),
    *(_kept_back(*thing) for thing in _THINGS[1:]),
    *(_called(launched, down, word, named) for word, launched, down, named in _THINGS[1:]),
    Phrase(
        r"{air_targets_launched} <targets>(?: in (?:all|total))?(?: <pass>)?, of which {air_targets_shot_down} <were> (?:<down>|<stop>)",
        "The air force spoke of {air_targets_launched: 158} aerial targets in all, of which {air_targets_shot_down: 114} were destroyed.",
        "The range has 158 aerial targets in all, of which 114 were destroyed in tests by pupils.",
        needs=r"\b(?:air force|air defen[cs]es?|military|russia\w*|ukrain\w*|commander\w*)\b",
    ),
    Phrase(
        r"air defen[cs]es? (?:\w+ )?(?:claim(?:s|ed)?|bagged|accounted for) {drones_shot_down} <drones>(?:,| and|, and) {missiles_shot_down} <missiles>",
        "Overnight Russia hurled {drones_launched: 496} drones and {missiles_launched: 53} missiles at Ukraine. Its air defence claims {drones_shot_down: 439} drones and {missiles_shot_down: 39} missiles.",
        "In the game the player with the best air defence claims 439 drones and 39 missiles.",
        unless=r"\bgame\b",
    ),
)

THROUGH = rules(
    "air attack, the rest that got through",
    "en",
    "the_rest the_other the_remaining",
    "owner",
    Phrase(
        r"\bthe (?:rest|others?|remainder)(?: of the <drones>)?(?:,| -) {drones_got_through},? (?:hit|struck|reached) ",
        "Russia attacked with {drones_launched: 46} drones, of which {drones_shot_down: 29} were shot down. The rest of the drones, {drones_got_through: 17}, hit {hit_locations: ten} locations.",
        "Drones filmed the race. Some runners hid; the rest, 17, hit the wall at the thirtieth kilometre.",
        needs=DRONES,
        unless=r"\brunners\b|\bmissiles\b",
    ),
)

RULES = (DOWNED, THROUGH)
