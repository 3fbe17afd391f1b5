"""Missiles, air targets and reconnaissance drones over Ukraine, as English updates word them.

The same sentences are written of cruise missiles, ballistic missiles, missiles of any type and air targets: each template
stands once here and is proved for each of them.
"""

from metrics.phrases import Phrase
from metrics.rules.air_attack.english_about import AFTER_DOWN
from metrics.rules.english_about import rules

_NOT_FRONT = r"\bfront ?line\b|\bclashes\b"

# (vocabulary, launched, shot down, a plain name for the examples)
THINGS = (
    ("ballistic", "ballistic_missiles_launched", "ballistic_missiles_shot_down", "ballistic missiles"),
    ("cruise", "cruise_missiles_launched", "cruise_missiles_shot_down", "cruise missiles"),
    ("missiles", "missiles_launched", "missiles_shot_down", "missiles"),
    ("targets", "air_targets_launched", "air_targets_shot_down", "air targets"),
)
# The only missiles of a sentence are also all its missiles.
SINGLE = (
    ("ballistic", "ballistic_missiles_launched & missiles_launched", "cruise", "ballistic missiles"),
    ("cruise", "cruise_missiles_launched & missiles_launched", "ballistic", "cruise missiles"),
)


def _sent(vocabulary: str, launched: str, _down: str, named: str) -> Phrase:
    return Phrase(
        rf"<launch> <sent>{{{launched}}} <{vocabulary}>",
        f"Russia launched {{drones_launched: 60}} drones, {{{launched}: 12}} {named} and other missiles overnight, the air force said.",
        f"The museum shows 12 {named}.",
        unless=_NOT_FRONT + r"|\b(?:shot down|destroyed|intercepted) (?:all )?{_}".replace("{_}", "#"),
    )


def _alone(vocabulary: str, launched: str, other: str, named: str) -> Phrase:
    return Phrase(
        rf"<launch> <sent>{{{launched}}} <{vocabulary}>",
        f"Russia launched {{{launched}: 12}} {named} overnight, the air force said.",
        f"Iran launched 12 {named} at the base overnight.",
        unless=_NOT_FRONT
        + rf"|{other}|other missiles|guided (?:air )?missiles|aeroballistic|# (?:kh-\S+|s-300\S*|kalibr|kinzhal|zircon|oniks)(?: \S+)? missiles",
    )


def _sent_passive(vocabulary: str, launched: str, _down: str, named: str) -> Phrase:
    return Phrase(
        AFTER_DOWN
        + rf"{{{launched}}} <{vocabulary}><listed>(?: <pass>)? (?:(?:were|was|had been|have been|are) )?(?:launched|fired|used|sent|directed|aimed)\b",
        f"The air force said {{{launched}: 14}} {named} were launched from the Black Sea.",
        f"The air force said it downed {{{_down}: 14}} {named} and {{drones_shot_down: 40}} drones launched overnight.",
        f"The 14 {named} on show were built in the 1980s.",
        unless=_NOT_FRONT,
    )


def _down(vocabulary: str, launched: str, down: str, named: str) -> Phrase:
    return Phrase(
        rf"(?:<stop>|<down>) <fallen>{{{down}}} (?:of (?:the )?(?:other )?)?<{vocabulary}>",
        f"Ukraine's air force said it had shot down {{drones_shot_down: 40}} drones and {{{down}: 15}} {named} overnight.",
        f"The brochure shows 15 {named}.",
    )


def _down_of(vocabulary: str, launched: str, down: str, named: str) -> Phrase:
    return Phrase(
        rf"(?:<stop>|<down>) <fallen>{{{down}}} <of> {{{launched}}} <{vocabulary}>",
        f"Air defences shot down {{{down}: 59}} of {{{launched}: 70}} {named}, the air force said.",
        f"The brochure shows 59 of the {named}.",
    )


def _down_passive(vocabulary: str, launched: str, down: str, named: str) -> Phrase:
    return Phrase(
        rf"{{{down}}} (?:of (?:the )?)?<{vocabulary}><listed>(?: (?!<down>)<pass>)? (?:were|was|had been|have been|been) (?:all |also |\w+ly )?(?:<stop>|<down>)",
        f"The air force said {{{down}: 15}} {named} were shot down.",
        f"Two {named} were found in a field.",
        unless=r"\bnone of\b",
    )


def _down_of_passive(vocabulary: str, launched: str, down: str, named: str) -> Phrase:
    return Phrase(
        rf"{{{down}}} <of> {{{launched}}} <{vocabulary}><listed>(?: <pass>)? (?:were|was|had been|have been|been) (?:all |also |\w+ly )?(?:<stop>|<down>)",
        f"The air force said {{{down}: 44}} of {{{launched}: 60}} {named} fired at Ukraine had been shot down.",
        f"Two of the 60 {named} were found in a field.",
    )


def _headline(vocabulary: str, launched: str, down: str, named: str) -> Phrase:
    return Phrase(
        rf"{{{down}}} <{vocabulary}><listed>,? (?:shot down|downed|intercepted|destroyed)\b",
        f"Air force: {{{down}: 11}} {named} downed overnight.",
        f"The brochure for the new system speaks of 11 {named} destroyed by every battery.",
    )


def _all(vocabulary: str, launched: str, down: str, named: str) -> Phrase:
    return Phrase(
        rf"(?:<stop>|<down>) <fallen>all (?:of the )?{{{launched} & {down}}} <{vocabulary}>",
        f"Ukraine's air force said it destroyed all {{{launched} & {down}: five}} {named} overnight.",
        f"Under the disarmament treaty the country destroyed all five {named} that it had left.",
    )


def _all_passive(vocabulary: str, launched: str, down: str, named: str) -> Phrase:
    return Phrase(
        rf"\ball (?:of the )?{{{launched} & {down}}} <{vocabulary}><listed>(?: <pass>)? (?:were|was|had been|have been) (?:\w+ly )?(?:<stop>|<down>)",
        f"The air force said all {{{launched} & {down}: five}} {named} were shot down.",
        f"In the video game all five {named} were shot down by a child of nine.",
    )


def _bullet_down(vocabulary: str, launched: str, down: str, named: str) -> Phrase:
    return Phrase(
        rf"^\W*{{{down}}} <{vocabulary}>",
        f"Overnight {{drones_shot_down: 41}} drones were shot down, and also shot down were:\n- {{{down}: four}} {named};",
        f"The souvenir stall sells these out of clay:\n- four {named};",
        needs=r"(?:<stop>|<down>)[^.!?]{0,80}:\s*$",
    )


def _bullet_sent(vocabulary: str, launched: str, down: str, named: str) -> Phrase:
    return Phrase(
        rf"^\W*{{{launched}}} <{vocabulary}>",
        f"The air force said the enemy attacked with:\n- {{{launched}: four}} {named};",
        f"The defence ministry has asked the plant for:\n- four {named};",
        needs=r"(?:attack(?:ed)? |launched|used|detected|tracked)[^.!?]{0,80}:\s*$",
    )


# Sentences that speak of an air attack and of nothing shot down in it.
_ATTACK = r"\b(?:air force|zelensk\w+|attack\w*|raid|assault|barrage|overnight|night|strike|struck|hit)\b"
_NO_DOWN = r"(?:(?!\b(?:shot|down(?:ed|s|ing)?|destroy\w*|intercept\w*|suppress\w*|neutrali\w*|stop(?:ped|s)|lost|brought down)\b)[^.!?\n])"

_LISTED = r"(?:<targets>|(?:missiles|drones) and (?:drones|missiles))[^.!?\n]{0,20}?(?::|-|, (?:including|among them|namely))[^.!?\n]{0,400}?"


def _listed(vocabulary: str, launched: str, _down: str, named: str) -> Phrase:
    """ "27 air attack assets: two ballistic missiles; 22 UAVs": an item of the list behind a total."""
    return Phrase(
        rf"{_LISTED}{{{launched}}} <{vocabulary}>",
        f"The radar crews tracked {{air_targets_launched: 27}} air targets: {{drones_launched: 22}} UAVs from the north; {{{launched}: two}} {named} from the south.",
        f"The catalogue lists air targets for schools: two {named} of wood, and six balloons.",
        unless=r"\b(?:shot down|destroyed|downed|intercepted|suppressed)\b",
    )


TOTALS = rules(
    "air attack, missiles and targets",
    "en",
    "missile rocket target asset means weapon kalibr kinzhal iskander drone uav unmanned shahed",
    "owner",
    Phrase(
        r"(?:total of|in all,?|altogether,?|in total,?|detect(?:ed|ing)|record(?:ed|ing)|track(?:ed|ing)|<launch>|using|counted|identified) <short>{air_targets_launched} (?:<targets>|<missiles> and <drones>|<drones> and <missiles>)",
        "The air force detected {air_targets_launched: 215} air attack assets: {missiles_launched: 70} missiles and {drones_launched: 145} drones.",
        "In total, Russia launched {air_targets_launched: 188} missiles and drones overnight.",
        "The radar detected 215 storms.",
    ),
    Phrase(
        r"<targets>[^#.;!?\n]{0,20}?(?:-|:) <short>{missiles_launched} <missiles>,?(?:,| and|, and) {drones_launched} <drones>",
        "The air force detected {air_targets_launched: 215} air attack assets: {missiles_launched: 70} missiles and {drones_launched: 145} drones.",
        "The range has new air targets: 12 missiles and 40 drones made of plywood for the war game.",
        unless="<down>",
    ),
    Phrase(
        r"(?:<stop>|<down>) <short>{air_targets_shot_down} (?:<of> {air_targets_launched} )?(?:<missiles> and <drones>|<drones> and <missiles>)",
        "Air defences shot down {air_targets_shot_down: 140} of {air_targets_launched: 188} missiles and drones.",
        "The film tells how one battery shot down 140 missiles and drones.",
    ),
    Phrase(
        rf"^{_NO_DOWN}*?{{missiles_launched}} <missiles>(?:[^#;.!?\n]{{0,24}}|, at least # of them [^#;.!?\n]{{0,24}}),? and (?:also )?{{drones_launched}} <drones>(?!{_NO_DOWN}*(?:shot|downed|destroy|intercept|stopped|got through|at # (?:sites|locations|places)))",
        "Christmas morning brought {missiles_launched: 74} missiles and {drones_launched: 98} drones, the president said after the attack.",
        "The parade had 74 missiles and 98 drones.",
        needs=_ATTACK,
        unless=r"\b(?:could|parade|stock\w*|produc\w+|deliver\w*|factory|hits? (?:by|of))\b|" + _NOT_FRONT,
    ),
    Phrase(
        rf"^{_NO_DOWN}*?{{drones_launched}} <drones>[^#;.!?\n]{{0,24}},? and {{missiles_launched}} <missiles>(?!{_NO_DOWN}*(?:shot|downed|destroy|intercept|stopped|got through|at # (?:sites|locations|places)))",
        "The air force's tally lists {drones_launched: 437} drones and {missiles_launched: 26} missiles.",
        "The attack drill in the war game counts on 437 drones and 26 missiles.",
        needs=_ATTACK,
        unless=r"\b(?:could|parade|stock\w*|produc\w+|deliver\w*|factory|hits? (?:by|of))\b|" + _NOT_FRONT,
    ),
    Phrase(
        r"number of missiles (?:shot down|downed|destroyed|intercepted) (?:at|was|is|to) {missiles_shot_down}",
        "The military put the number of missiles shot down at {missiles_shot_down: 57}.",
        "The number of missiles shot down is 57 in the novel and six in the film.",
    ),
    Phrase(
        r"<missiles>, {ballistic_missiles_launched} of (?:which|them) (?:were |being )?(?:ballistic|<ballistic>)",
        "Russia launched {missiles_launched: 26} missiles, {ballistic_missiles_launched: 13} of which were ballistic.",
        "Iran fired 26 missiles, 13 of which were ballistic.",
    ),
    Phrase(
        r"(?:of (?:which|them|these)|including|among them),? {missiles_shot_down} (?:were |was )?<missiles> and {drones_stopped} (?:were )?<drones>",
        "By 10:30 air defence had shot down or suppressed {air_targets_shot_down: 462} targets, of which {missiles_shot_down: 34} were missiles and {drones_stopped: 428} were drones.",
        "The battery has stopped 462 targets since it came to the city, of which 34 were missiles and 428 were drones.",
        needs="<stop>",
    ),
    Phrase(
        r"(?:attack|barrage|assault|strike|raid|salvo|wave|attacks) (?:\w+ )?(?:of|with|by|using|involving|that included) <sent>{missiles_launched} <missiles>",
        "The air force reported an overnight barrage of {missiles_launched: 40} missiles.",
        "A wave of 40 letters arrived.",
        unless="<down>",
    ),
)

LAUNCHED = rules(
    "air attack, missiles launched",
    "en",
    "missile rocket target asset means ballistic cruise kalibr",
    "owner",
    *(_alone(*one) for one in SINGLE),
    *(make(*thing) for thing in THINGS for make in (_sent, _sent_passive, _bullet_sent)),
    *(_listed(*thing) for thing in THINGS if thing[0] != "targets"),
    Phrase(
        _LISTED + r"{drones_launched} <drones>",
        "The radar crews tracked {air_targets_launched: 27} air targets: {ballistic_missiles_launched: two} ballistic missiles from the south; and {drones_launched: 22} strike UAVs.",
        "The brochure lists air targets for practice: two gliders, six balloons and 22 UAVs.",
        unless=r"\b(?:shot down|destroyed|downed|intercepted|suppressed)\b",
    ),
)

DOWNED = rules(
    "air attack, missiles shot down",
    "en",
    "missile rocket target asset means ballistic cruise kalibr",
    "opponent",
    *(
        make(*t)
        for t in THINGS
        for make in (_down, _down_of, _down_passive, _down_of_passive, _headline, _all, _all_passive, _bullet_down)
    ),
    Phrase(
        r"(?:<stop>|<down>) <fallen>{missiles_shot_down} (?:(?:himars|mlrs|atacms|storm shadow|neptune|vampire|olkha|uragan|tochka-u|us-made|american|western-made|multiple launch|launch) )+(?:rockets?|missiles?|projectiles|shells)",
        "Russian air defence shot down {ukrainian_missiles_shot_down: six} HIMARS rockets over the past day, the Russian defence ministry said.",
        "Two HIMARS launchers were shown.",
    ),
    Phrase(
        r"(?:<stop>|<down>) <fallen>{missiles_shot_down} <missiles>, {drones_shot_down} <drones>",
        "Ukraine says it downs {missiles_shot_down: 12} missiles, {drones_shot_down: 39} drones.",
        "The crew has shot down 12 missiles, 39 drones and a helicopter since it was formed.",
    ),
)

RECON = rules(
    "air attack, reconnaissance drones",
    "en",
    "reconnaissance orlan zala supercam surveillance",
    "opponent",
    Phrase(
        r"<down> <fallen>{recon_drones_shot_down} <recon>",
        "Air defences also shot down {recon_drones_shot_down: two} Orlan-10 reconnaissance drones.",
        "The unit has two reconnaissance drones.",
    ),
    Phrase(
        r"{recon_drones_shot_down} <recon><listed>(?: <pass>)? <were> <down>",
        "The air force said {recon_drones_shot_down: three} reconnaissance UAVs were shot down.",
        "Two reconnaissance drones were destroyed in a warehouse fire.",
    ),
)

RULES = (TOTALS, LAUNCHED, DOWNED, RECON)
