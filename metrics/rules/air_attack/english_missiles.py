"""Missiles, air targets and reconnaissance drones over Ukraine, as English updates word them.

The same sentences are written of cruise missiles, ballistic missiles, missiles of any type and air targets: each template
stands once here and is proved for each of them.
"""

from metrics.phrases import Phrase
from metrics.rules.air_attack.english_about import AFTER_DOWN
from metrics.rules.english_about import rules

NOT_FRONT = r"\bfront ?line\b(?! (?:regions?|areas?|cities|city|towns?|settlements?|communit\w+|villages?|districts?)\b)|\bclashes\b|# (?:guided (?:aerial |air )?bombs|kabs?\b|glide)|# <missile_strikes>"

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

# A missile by its name counts as one of its kind and as a missile.
NAMED = (
    ("named_ballistic", "ballistic_missiles_launched & missiles_launched", "cruise", "Iskander-M missiles"),
    ("named_cruise", "cruise_missiles_launched & missiles_launched", "ballistic", "Kalibr missiles"),
)
# "17 missiles and 318 drones came, and 300 of the drones were shot down": the first number fell under nothing.
_ALL_OF_IT = r"(?![^#;.!?\n]{0,60}#[^#;.!?\n]{0,60}# of the (?:drones|missiles)\b)"
# Targets are shot down at a fair as well.
_FLOWN = r"\b(?:air|aerial|drones?|uavs?|missiles?|enemy|russian?|ukrain\w*)\b"
_OTHERS = r"other missiles|guided (?:air )?missiles|aeroballistic|# (?:kh-(?:59|69|22|31|32|47)\S*|s-[34]00\S*|kinzhal|zircon|oniks)(?: \S+)? missiles"


def _sent(vocabulary: str, launched: str, _down: str, named: str) -> Phrase:
    return Phrase(
        rf"<launch> <sent>{{{launched}}} (?!of the )<{vocabulary}>(?!\w*(?: missiles)? (?:(?:that|which) (?:were|was|had) (?:not|n't)|(?:and # [^#;:.!?\n,]{{0,30}}? )?(?:(?:were|was|had been|have been) (?:<down>|<stop>)|(?:struck|hit|reached|got through|broke through) (?!kyiv|ukrain))))",
        f"Russia launched {{drones_launched: 60}} drones, {{{launched}: 12}} {named} and other missiles overnight, the air force said.",
        f"The museum shows 12 {named}.",
        unless=NOT_FRONT,
    )


def _alone(vocabulary: str, launched: str, other: str, named: str) -> Phrase:
    return Phrase(
        rf"<launch> <sent>{{{launched}}} (?!of the )<{vocabulary}>(?!\w*(?: missiles)? (?:and # [^#;:.!?\n,]{{0,30}}? )?(?:(?:were|was|had been|have been) (?:<down>|<stop>)|(?:struck|hit|reached|got through|broke through) (?!kyiv|ukrain)))",
        f"Russia launched {{{launched}: 12}} {named} overnight, the air force said.",
        f"Iran launched 12 {named} at the base overnight.",
        unless=NOT_FRONT + rf"|{other}|{_OTHERS}",
    )


def _sent_second(vocabulary: str, launched: str, _down: str, named: str) -> Phrase:
    """ "three Iskander-M ballistic missiles and two Kinzhals": two of one kind in one list."""
    return Phrase(
        rf"<launch> <sent># <{vocabulary}>(?:(?!<down>|<stop>)[^#;.!?\n]){{0,60}}?(?:,|,? and|,? as well as|,? plus|,? along with)(?: another)? {{{launched}}} <{vocabulary}>(?! (?:were|was|had been|have been) (?:<down>|<stop>))",
        f"Russia launched {{{launched}: three}} {named} at Kharkiv and {{{launched}: two}} {named} at Sumy overnight beside other missiles, the air force said.",
        f"Iran used three {named} and two {named} at the parade.",
        unless=NOT_FRONT,
    )


def _sent_passive(vocabulary: str, launched: str, _down: str, named: str) -> Phrase:
    return Phrase(
        AFTER_DOWN
        + rf"{{{launched}}} <{vocabulary}><listed>(?: <pass>)?,? (?:(?:were|was|had been|have been|are) )?(?:launched|fired|used|sent|directed|aimed|deployed|unleashed|employed|involved)\b",
        f"The air force said {{{launched}: 14}} {named} were launched from the Black Sea.",
        f"The air force said it downed {{{_down}: 14}} {named} and {{drones_shot_down: 40}} drones launched overnight.",
        f"The 14 {named} on show were built in the 1980s.",
        unless=NOT_FRONT,
    )


def _down_alone(vocabulary: str, launched: str, other: str, named: str) -> Phrase:
    down = launched.replace("_launched", "_shot_down")
    return Phrase(
        rf"(?:<stop>|<down>)(?! by\b) <fallen>{{{down}}}(?! all ) (?:of (?:the )?(?:other )?)?<{vocabulary}>\b(?! (?:and # [^#;:.!?\n]{{0,30}}? )?(?:that came\b|reached|got through|broke through|managed|struck|hit))",
        f"Ukraine's air force said it had shot down {{drones_shot_down: 40}} drones and {{{down}: 15}} {named} overnight.",
        f"The brochure shows 15 {named}.",
        unless=rf"# <tanks>|# <artillery>|# <armoured>|{other}|{_OTHERS}",
    )


def _down_passive_alone(vocabulary: str, launched: str, other: str, named: str) -> Phrase:
    down = launched.replace("_launched", "_shot_down")
    return Phrase(
        rf"(?<!\bof ){{{down}}}(?! all ) <{vocabulary}>{_ALL_OF_IT}<listed>(?: (?!<down>)<pass>)? (?:were|was|(?:had |have |having )?been) (?:all |also |confirmed |\w+ly )?(?:as )?(?:<stop>|<down>)",
        f"The air force said {{{down}: 15}} {named} were shot down.",
        f"Two {named} were found in a field.",
        unless=rf"\bnone of\b|{other}|{_OTHERS}",
    )


def _second(vocabulary: str, _launched: str, down: str, named: str) -> Phrase:
    """ "destroyed 33 cruise missiles, 4 Kalibr cruise missiles": two of one kind side by side."""
    return Phrase(
        rf"(?:<stop>|<down>)(?! by\b) <fallen># <{vocabulary}>(?: (?:in|during|over|near|at) [^#;:.!?\n]{{0,50}}?)?(?:,|,? and) {{{down}}} <{vocabulary}>",
        f"Air defence destroyed {{{down}: 33}} {named}, {{{down}: four}} {named} and {{drones_shot_down: 20}} drones, the air force said.",
        f"The brochure shows 33 {named} and four {named}, all knocked out of tin.",
    )


def _down(vocabulary: str, launched: str, down: str, named: str) -> Phrase:
    return Phrase(
        rf"(?:<stop>|<down>)(?! by\b) <fallen>{{{down}}}(?! all ) (?:of (?:the )?(?:other )?)?<{vocabulary}>\b(?! (?:and # [^#;:.!?\n]{{0,30}}? )?(?:that came\b|reached|got through|broke through|managed|struck|hit))",
        f"Ukraine's air force said it had shot down {{drones_shot_down: 40}} drones and {{{down}: 15}} {named} overnight.",
        f"The brochure shows 15 {named}.",
        unless=r"# <tanks>|# <artillery>|# <armoured>",
    )


def _down_of(vocabulary: str, launched: str, down: str, named: str) -> Phrase:
    return Phrase(
        rf"(?:<stop>|<down>) <fallen>{{{down}}} <of> {{{launched}}} <{vocabulary}>",
        f"Air defences shot down {{{down}: 59}} of {{{launched}: 70}} {named}, the air force said.",
        f"The brochure shows 59 of the {named}.",
    )


def _down_passive(vocabulary: str, launched: str, down: str, named: str) -> Phrase:
    return Phrase(
        rf"{{{down}}}(?! all ) (?:of (?:the )?)?<{vocabulary}>{_ALL_OF_IT}<listed>(?: (?!<down>)<pass>)? (?:were|was|(?:had |have |having )?been) (?:all |also |confirmed |\w+ly )?(?:as )?(?:<stop>|<down>)",
        f"The air force said {{{down}: 15}} {named} were shot down.",
        f"Two {named} were found in a field.",
        needs=_FLOWN if vocabulary == "targets" else "",
        unless=r"\bnone of\b",
    )


def _down_of_passive(vocabulary: str, launched: str, down: str, named: str) -> Phrase:
    return Phrase(
        rf"{{{down}}} <of> {{{launched}}} <{vocabulary}>(?:<listed>(?: <pass>)? (?:were|was|(?:had |have |having )?been) (?:all |also |confirmed |\w+ly )?(?:as )?(?:<stop>|<down>)| (?:shot down|downed|intercepted|destroyed)\b)",
        f"The air force said {{{down}: 44}} of {{{launched}: 60}} {named} fired at Ukraine had been shot down.",
        f"Two of the 60 {named} were found in a field.",
    )


def _headline(vocabulary: str, launched: str, down: str, named: str) -> Phrase:
    return Phrase(
        rf"(?<!\bof )(?<!\bof the )(?<!\b(?:with|launched|launches|fired|fires|sent|sends) ){{{down}}} <{vocabulary}><listed>,? (?:shot down|downed|intercepted|destroyed)\b",
        f"Air force: {{{down}: 11}} {named} downed overnight.",
        f"The brochure for the new system speaks of 11 {named} destroyed by every battery.",
    )


def _of_sent(vocabulary: str, launched: str, down: str, named: str) -> Phrase:
    return Phrase(
        rf"\bof (?:the )?(?:total (?:of )?)?{{{launched}}} <{vocabulary}>(?: [^#;.!?\n]{{0,60}}?)?,? (?:{{{down}}} (?:of them )?(?:<were> )(?:<stop>|<down>)|[^#;:.!?\n]{{0,60}}?<down> {{{down}}}(?: targets| of them)?(?=[.,;]|$))",
        f"Of the {{{launched}: 31}} {named} fired at Ukraine, {{{down}: 22}} had been shot down, the air force said.",
        f"Of the 31 {named} in the drill on the test range, 22 were intercepted.",
    )


def _of_them(vocabulary: str, launched: str, down: str, named: str) -> Phrase:
    """ "fired 69 missiles and 54 of them were shot down": nothing else was counted between."""
    return Phrase(
        rf"<{vocabulary}>(?:(?!drone|uav|shahed)[^#;.!?\n]){{0,180}}?(?:(?:<stop>|<down>) {{{down}}} of (?:them|these|those)\b"
        rf"|,? (?:and |with )?{{{down}}} of (?:them|these|those|which) (?:<were> )?(?:<stop>|<down>)|\((?:(?:only|just|of which|all but) )*{{{down}}} (?:of (?:them|which) )?(?:<were> )?(?:<stop>|<down>))",
        f"The air force said {{{launched}: nine}} {named} were fired at Ukraine, {{{down}: seven}} of which were shot down.",
        f"Ukraine's air force said Russia had fired {{{launched}: 45}} {named} (only {{{down}: nine}} intercepted) and other missiles at power stations.",
        f"The air force said {{{launched}: 69}} {named} were fired at Ukraine and its crews had shot down {{{down}: 54}} of them.",
        f"In the film they fire {named} at a city and seven of them are shot down.",
        unless=r"# <drones>,? (?:and )?[^#;.!?]{0,40}#" if vocabulary == "missiles" else "",
    )


def _all_of_which(vocabulary: str, launched: str, down: str, named: str) -> Phrase:
    return Phrase(
        rf"<launch> <sent>{{{launched} & {down}}} <{vocabulary}>[^#;:.!?\n]{{0,80}}?,? (?:and )?all (?:of (?:them|which|the <{vocabulary}>) )?<aux>(?:<stop>|<down>)",
        f"Russia fired {{{launched} & {down}: eight}} {named} at Kyiv early on Monday, all of which were shot down, Ukraine's air force said.",
        f"In the film a ship fires eight {named}, all of which are shot down.",
    )


def _all(vocabulary: str, launched: str, down: str, named: str) -> Phrase:
    return Phrase(
        rf"(?:<stop>|<down>) <fallen>(?<!\bin )all (?:of the )?{{{launched} & {down}}} <{vocabulary}>(?! (?:struck|hit|got|reached|broke|made|fell|impacted))",
        f"Ukraine's air force said it destroyed all {{{launched} & {down}: five}} {named} overnight.",
        f"Under the disarmament treaty the country destroyed all five {named} that it had left.",
    )


def _all_passive(vocabulary: str, launched: str, down: str, named: str) -> Phrase:
    return Phrase(
        rf"(?<!\bin )\ball (?:of the )?{{{launched} & {down}}} <{vocabulary}><listed>(?: <pass>)? (?:were|was|had been|have been) (?:\w+ly )?(?:<stop>|<down>)",
        f"The air force said all {{{launched} & {down}: five}} {named} were shot down.",
        f"In the video game all five {named} were shot down by a child of nine.",
    )


def _bullet_down(vocabulary: str, launched: str, down: str, named: str) -> Phrase:
    return Phrase(
        rf"^\W*{{{down}}} <{vocabulary}>",
        f"Overnight {{drones_shot_down: 41}} drones were shot down, and also shot down were:\n- {{{down}: four}} {named};",
        f"The souvenir stall sells these out of clay:\n- four {named};",
        needs=r"(?:<stop>|<down>)[^.!?]{0,160}:\s*$",
    )


def _bullet_sent(vocabulary: str, launched: str, down: str, named: str) -> Phrase:
    return Phrase(
        rf"^\W*{{{launched}}} <{vocabulary}>",
        f"The air force said the enemy attacked with:\n- {{{launched}: four}} {named};",
        f"The defence ministry has asked the plant for:\n- four {named};",
        needs=r"(?:attack(?:ed)? |launched|used|detected|tracked)[^.!?]{0,160}:\s*$",
    )


LISTED_SENT = r"(?:<targets>|(?:missiles|drones) and (?:drones|missiles))[^.!?\n]{0,20}?(?::|-|, (?:including|among them|namely))[^.!?\n]{0,400}?"


def _listed(vocabulary: str, launched: str, _down: str, named: str) -> Phrase:
    """ "27 air attack assets: two ballistic missiles; 22 UAVs": an item of the list behind a total."""
    return Phrase(
        rf"{LISTED_SENT}{{{launched}}} <{vocabulary}>",
        f"The radar crews tracked {{air_targets_launched: 27}} air targets: {{drones_launched: 22}} UAVs from the north; {{{launched}: two}} {named} from the south.",
        f"The catalogue lists air targets for schools: two {named} of wood, and six balloons.",
        unless=r"\b(?:shot down|destroyed|downed|intercepted|suppressed)\b",
    )


def _kinds(vocabulary: str, launched: str, named: str) -> Phrase:
    """ "Of the 364 targets, nine were cruise missiles and 355 were drones"."""
    return Phrase(
        rf"(?<!\btotal )\b(?:of|among) (?:the |these )?# (?:<targets>|<missiles>)[^.;!?\n]{{0,140}}?,? (?:and )?{{{launched}}} (?:of (?:them|these|those) )?(?:were |are )?<{vocabulary}>",
        f"Of the {{air_targets_launched: 364}} air targets that Russia sent against Ukraine overnight, {{{launched}: nine}} were {named}, the air force said.",
        f"Of the 364 air targets in the catalogue of the range, nine were {named} made of wood.",
        needs=r"<launch>|overnight|attack",
        unless=r"<down>|<stop>|\b(?:jammed|suppressed)\b",
    )


LAUNCHED = rules(
    "air attack, missiles launched",
    "en",
    "missile rocket target asset means ballistic cruise kalibr",
    "owner",
    *(_alone(*one) for one in SINGLE),
    *(make(*thing) for thing in THINGS for make in (_sent, _sent_second, _sent_passive, _bullet_sent)),
    *(_listed(*thing) for thing in THINGS if thing[0] != "targets"),
    *(_kinds(word, launched, named) for word, launched, _, named in THINGS if word != "targets"),
    _kinds("drones", "drones_launched", "drones"),
    Phrase(
        r"\bof (?:the )?{ballistic_missiles_launched} ballistic and {cruise_missiles_launched} <cruise>[^#;:.!?\n]{0,80}? (?:<stop>|<down>) {ballistic_missiles_shot_down} and {cruise_missiles_shot_down}",
        "Of {ballistic_missiles_launched: 12} ballistic and {cruise_missiles_launched: 20} cruise missiles fired overnight, Ukraine shot down {ballistic_missiles_shot_down: seven} and {cruise_missiles_shot_down: 17} respectively, the air force said.",
        "Of 12 ballistic and 20 cruise missiles in the video game, the children shot down most.",
    ),
    Phrase(
        r"\bof (?:the |these )?{air_targets_launched} <targets> (?:that |which )?(?:russia |moscow |the enemy |were )?(?:had )?(?:sent|launched|fired|used)",
        "Of the {air_targets_launched: 364} air targets that Russia sent against Ukraine overnight, most were drones, the air force said.",
        "Of the 364 projectiles that the film studio used, none was real.",
        needs=r"\b(?:russia\w*|enemy|moscow|air force)\b",
        unless=r"\bfilm",
    ),
    Phrase(
        LISTED_SENT + r"{drones_launched} <drones>",
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
    *(make(*one) for one in NAMED for make in (_down_alone, _down_passive_alone)),
    *(
        make(*t)
        for t in THINGS
        for make in (
            *(_down, _second, _down_of, _down_passive, _down_of_passive, _headline, _of_sent),
            *(_all, _all_passive, _all_of_which, _of_them, _bullet_down),
        )
    ),
    Phrase(
        r"(?:<stop>|<down>) <fallen>{missiles_shot_down} (?:(?:himars|mlrs|atacms|storm shadow|neptune|\"?neptune?-md\"?|\"?neptun\"?|ukrainian|vampire|olkha|uragan|smerch|ukrainian|flamingo|scalp|tochka-u|us-made|american|western-made|multiple launch|launch|ballistic|cruise|guided|tactical|anti-ship|long-range|british-made|british|french|flamingo|neptune-md|hammer|alder|vilkha|grom-2|operational-tactical|and) )+(?:rockets?|missiles?|projectiles|shells)",
        "Russian air defence shot down {ukrainian_missiles_shot_down: six} HIMARS rockets over the past day, the Russian defence ministry said.",
        "Two HIMARS launchers were shown.",
        unless=r"# <tanks>|# <artillery>|# <armoured>",
    ),
    Phrase(
        r"(?:<stop>|<down>) <fallen>{missiles_shot_down} (?:projectiles|shells|rounds) (?:of|for|from) (?:the )?(?:\S+-made )?(?:himars|vampire|uragan|olkha|grad|multiple)\b",
        "Russian air defence shot down {ukrainian_drones_shot_down: 33} Ukrainian drones and {ukrainian_missiles_shot_down: four} projectiles of the HIMARS system, the Russian military said.",
        "The museum took down four shells of the Grad system from its wall.",
    ),
    Phrase(
        r"(?:<stop>|<down>) <fallen>{missiles_shot_down}(?: <of> {missiles_launched})? <missiles>, {drones_shot_down} <drones>",
        "Air defence downs {missiles_shot_down: 41} of {missiles_launched: 58} missiles, {drones_shot_down: 542} drones in Ukraine",
        "Ukraine says it downs {missiles_shot_down: 12} missiles, {drones_shot_down: 39} drones.",
        "The crew has shot down 12 missiles, 39 drones and a helicopter since it was formed.",
    ),
)

RULES = (LAUNCHED, DOWNED)
