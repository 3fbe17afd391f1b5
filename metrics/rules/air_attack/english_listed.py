"""Lists of what was sent or shot down, behind the number of all of it, as English updates word them."""

from metrics.phrases import Phrase
from metrics.rules.air_attack.english_about import FRONT
from metrics.rules.air_attack.english_missiles import LISTED_SENT, NOT_FRONT
from metrics.rules.air_attack.english_totals import ATTACK as _ATTACK
from metrics.rules.air_attack.english_totals import NOR_AFTER as _NOR_AFTER
from metrics.rules.english_about import rules


def _all(deed: str) -> str:
    """ "41 targets were destroyed: ...", "we destroyed 40 targets: ..." """
    return rf"(?:# <targets>[^#;:.!?\n]{{0,40}}? <were> {deed}|{deed} (?:[\w-]+ ){{0,3}}?# <targets>)[^#;:.!?\n]{{0,40}}?(?::| -|, (?:including|among them))[^;.!?\n]{{0,400}}?"


_ALL = _all("(?:<stop>|<down>)")


def _item(metric: str, vocabulary: str, named: str, deed: str = "destroyed: decoys", above: str = _ALL) -> Phrase:
    return Phrase(
        rf"{above}{{{metric}}} {vocabulary}",
        f"During the night {{air_targets_shot_down: 41}} targets were {deed}, {{{metric}: 14}} {named} and others, the air force said.",
        f"The catalogue says that visitors destroyed 41 targets: 14 {named} of wood and many balloons.",
        needs=r"\b(?:air force|air defen[cs]e\w*|enemy|russian?|ukrain\w+|kyiv)\b",
        unless=r"\bof wood\b",
    )


_CRUISE, _BALLISTIC = "(?:<cruise>|<bare_cruise>)", "(?:<ballistic>|<bare_ballistic>)"


def _and_more(metric: str, vocabulary: str, named: str, other: str, also: str = "") -> Phrase:
    """ "downed four Kh-101 missiles, two Kh-59/69 missiles": a second kind of the same."""
    return Phrase(
        rf"(?:<down>|<stop>) [^#;:.!?\n]{{0,40}}?(?:# (?:<missiles>|<ballistic>|<cruise>), )?# {vocabulary}(?:,|,? and) {{{metric}}} {vocabulary}",
        f"Air defence downed {{{metric}{also}: four}} {named}, {{{metric}: two}} {other} and {{drones_shot_down: 268}} drones overnight, the air force said.",
        f"Visitors saw four {named}, two {other} of wood at the fair.",
        needs=r"\b(?:air force|air defen[cs]e\w*|enemy|russian?|ukrain\w+|kyiv)\b",
        unless=r"\bof wood\b",
    )


LISTED = rules(
    "air attack, lists of what was shot down",
    "en",
    "target asset means weapon missile",
    "opponent",
    _and_more("cruise_missiles_shot_down", _CRUISE, "Kh-101 missiles", "Kalibr missiles", " & missiles_shot_down"),
    _and_more("ballistic_missiles_shot_down", _BALLISTIC, "Iskander-M missiles", "Kinzhal missiles"),
    _item("cruise_missiles_shot_down", _CRUISE, "Kalibr cruise missiles"),
    _item("ballistic_missiles_shot_down", _BALLISTIC, "ballistic missiles"),
    _item("missiles_shot_down", "<missiles>", "Kh-59 missiles"),
    _item("drones_shot_down", "<drones>", "attack drones", above=_all("<down>")),
    _item(
        "drones_stopped",
        "<drones>",
        "attack drones",
        "shot down or suppressed: {cruise_missiles_shot_down: two} Kalibr cruise missiles",
        _all("<stop>"),
    ),
    Phrase(
        rf"{_ALL}# {_CRUISE}[^.!?\n]{{0,160}}?{{cruise_missiles_shot_down}} {_CRUISE}",
        "During the night {air_targets_shot_down: 75} targets were destroyed: {cruise_missiles_shot_down: 51} Kh-101 cruise missiles and {cruise_missiles_shot_down: 24} Kalibr cruise missiles, the air force said.",
        "In all {air_targets_shot_down: 75} targets were shot down or suppressed: {drones_stopped: 52} drones, {ballistic_missiles_shot_down: five} Iskander-M/KN-23, {cruise_missiles_shot_down: 14} Kh-101 and {cruise_missiles_shot_down: 4} Kalibr, the air force said.",
        "The catalogue says that visitors destroyed 41 targets: many cruise missiles of wood and 14 cruise missiles of wood.",
        needs=r"\b(?:air force|air defen[cs]e\w*|enemy|russian?|ukrain\w+|kyiv)\b",
        unless=r"\bof wood\b",
    ),
)


def _included(metric: str, vocabulary: str, named: str) -> Phrase:
    """ "The missiles included three ballistic missiles", after a sentence that counts what was sent."""
    return Phrase(
        rf"(?:(?:missiles|weapons|barrage|salvo|attack|drones|projectiles|they|these) (?:also )?(?:included|comprised|consisted of)|\bamong (?:the|these|those) (?:missiles|weapons|projectiles) (?:were|was)) (?:[^;:.!?\n]{{0,80}}? )??{{{metric}}} <{vocabulary}>(?:,? and {{{metric}}} <{vocabulary}>)?",
        f"Ukraine shot down {{missiles_shot_down: six}} of {{missiles_launched: 13}} missiles fired by Russia overnight. The missiles included {{{metric}: three}} {named}.",
        f"Russia fired {{missiles_launched: 33}} missiles. Among the missiles were two of a new type, it said, as well as {{{metric}: 20}} {named}.",
        f"The museum's missiles included three {named} of wood.",
        needs=r"<launch>|<down>",
        unless=r"\bof wood\b|\b(?:package|aid|shot down|destroyed|downed|intercepted|suppressed)\b",
    )


def _of_kind(one: str, word: str, other: str, second: str) -> Phrase:
    """ "41 missiles, among them 18 ballistic ones": a kind said by its adjective alone."""
    ones = r"(?: (?:ones|missiles))?"
    return Phrase(
        rf"# <missiles>(?: [^#;:.!?\n]{{0,60}}?)?(?:,| -|:| \()? ?(?:(?:and|with|including|among them|amongst them|of which|of them) )?{{{one}.subset}} (?:of (?:them|which) )?(?:were |being |are )?{word}{ones}(?:,? and {{{other}.subset}} (?:of (?:them|which) )?(?:were )?{second}{ones}\b)?(?=\W|$)(?! (?:missiles|shields?|vests?))",
        f"Russia fired {{missiles_launched: 41}} missiles at Ukraine overnight, among them {{{one}.subset: 18}} {word} ones, the air force said.",
        f"Russia fired {{missiles_launched: 41}} missiles overnight: {{{one}.subset: 18}} {word} and {{{other}.subset: 23}} {second}, the air force said.",
        f"The museum has 41 missiles, among them 18 {word} ones made of wood.",
        needs=r"\b(?:launched|fired|sent|used|attack\w*|barrage|salvo)\b",
        unless=r"\b(?:museum|stock\w*|produc\w+|(?:shot|brought) down|downed|intercepted|destroyed|suppressed)\b",
    )


def _beside_drones(one: str, vocabulary: str, named: str) -> tuple[Phrase, ...]:
    """ "163 drones and three Iskander-M missiles": missiles by their name beside drones."""
    drones, missiles = "{drones_launched} <drones>", f"{{{one} & missiles_launched}} <{vocabulary}>"
    joint = r"[^#;.!?\n]{0,24}?,? (?:and|plus|as well as|along with) (?:also |another )?"
    told = ("{drones_launched: 163} drones", f"{{{one} & missiles_launched: three}} {named}")
    return tuple(
        Phrase(
            rf"(?<!# of )(?<!# of the ){first}{joint}{second}(?!{_NOR_AFTER}*(?:shot|downed|destroy|intercept|stopped|got through|reached|hit #|struck #))",
            f"Russia threw {a} and {b} at the country overnight, the air force said.",
            f"The parade had 163 drones and three {named}.",
            needs=_ATTACK,
            unless=r"\b(?:could|parade|stock\w*|produc\w+|deliver\w*|factory|hits? (?:by|of)|other missiles|guided)\b|"
            + rf"<down>|<stop>|# <{'cruise' if one.startswith('ballistic') else 'ballistic'}>|"
            + NOT_FRONT,
        )
        for first, second, a, b in ((drones, missiles, *told), (missiles, drones, *reversed(told)))
    )


def _of_list(metric: str, vocabulary: str, named: str) -> Phrase:
    """ "launched 23 missiles: 15 Iskander-M missiles from Kursk; five Kh-101 missiles from the air": items, with where from."""
    return Phrase(
        rf"[;:] (?:and )?(?:another )?{{{metric}}} {vocabulary}(?= ?(?:from|launched|fired|of|[;.(,]|$))",
        f"The Air Force reported that Russian forces launched {{missiles_launched: 23}} missiles: {{{metric}: 15}} {named} from Kursk Oblast; and some decoys.",
        f"Russian forces launched some missiles; {{{metric}: 15}} {named} from the airspace over the Caspian Sea; and decoys, the air force said.",
        f"The fair sells balloons: 15 {named} from the stock of 2001; and kites.",
        needs=r"\b(?:air force|russian?|enemy|occupiers)\b",
        unless=rf"<down>|<stop>|\bcould\b|\bmay\b|^(?!.*<launch>)|{NOT_FRONT}",
    )


SENT = rules(
    "air attack, lists of what was sent",
    "en",
    "target asset means weapon missile drone uav hit attacked",
    "owner",
    _included("ballistic_missiles_launched", "ballistic", "Iskander-M ballistic missiles"),
    _included("cruise_missiles_launched", "cruise", "Kalibr cruise missiles"),
    *_beside_drones("ballistic_missiles_launched", "named_ballistic", "Iskander missiles"),
    *_beside_drones("cruise_missiles_launched", "named_cruise", "Kalibr missiles"),
    _of_list("ballistic_missiles_launched", "<ballistic>", "Iskander-M ballistic missiles"),
    _of_list("cruise_missiles_launched", "<cruise>", "Kh-101 cruise missiles"),
    _of_kind("ballistic_missiles_launched", "ballistic", "cruise_missiles_launched", "cruise"),
    _of_kind("cruise_missiles_launched", "cruise", "ballistic_missiles_launched", "ballistic"),
    Phrase(
        r"(?:another|a further|some|^\W*|, ) ?{drones_launched} <drones> \([^()\n]{3,90}\)(?:,? (?:and|as well as) # [^#;:.!?\n]{3,60}?)? (?:were|was|had been) (?:launched|fired|sent|used)",
        "Overnight into March 4, another {drones_launched: 149} drones (most of them of the Gerbera kind) were launched, the Air Force reported.",
        "At the fair another 149 drones (most of them of paper) were launched.",
        needs=r"\b(?:air force|russia\w*|enemy|military)\b",
        unless=r"\bfair\b",
    ),
    Phrase(
        r"(?:counted|detected|recorded|tracked|registered|logged|reported) # <drones>,? (?:and|as well as|along with|plus) {ballistic_missiles_launched & missiles_launched} <ballistic>(?!,? (?:<were> )?(?:<down>|<stop>))",
        "Overnight the air force counted {drones_launched: 143} drones and {ballistic_missiles_launched & missiles_launched: two} Iskander-M ballistic missiles, neither of which was intercepted.",
        "The museum counted 143 drones and two ballistic missiles of wood.",
        needs=r"\b(?:air force|military)\b",
    ),
    Phrase(
        r"^\W*(?:attack|launched|enemy|fired) ?: {drones_launched} <drones>",
        "The air force has summed up the night. Attack: {drones_launched: 96} strike UAVs from Kursk and Millerovo.",
        "The fair's programme. Launched: 96 drones of paper.",
        needs=r"\b(?:air force|air defen[cs]es?)\b",
        unless=FRONT,
    ),
    Phrase(
        r"^\W*(?:direct )?hits ?: {drones_got_through} <drones> (?:at|on|in) {hit_locations} <locations>",
        "The air force has summed up the night of the UAVs. Hits: {drones_got_through: 14} strike UAVs at {hit_locations: 9} locations.",
        "The fair's programme. Hits: 14 drones at nine places.",
        needs=r"\b(?:air force|air defen[cs]es?)\b",
    ),
    Phrase(
        r"(?<!\bof )\b(?:ukraine|the country|ukrainian (?:cities|towns|regions|territory|skies|(?:energy|power|gas) (?:sites|facilities|plants|stations|infrastructure))) (?:was|were|had been|has been|came under) (?:again |also |once more )?(?:hit|attacked|struck|targeted|pounded|assailed|battered|pummel+ed|attack|assault|fire)(?: (?:overnight|again|last night|(?:in|during) the night|this morning|in the (?:early|small) hours(?: of \w+)?|early \w+|on \w+day(?: night| morning)?))*,? (?:by|from|with) (?:a total of |a wave of |a swarm of )?{drones_launched} <drones>(?:,? (?:and|as well as|along with|plus) {missiles_launched} <missiles>)?(?! (?:<were> )?(?:<down>|<stop>))",
        "Ukraine was hit overnight by {drones_launched: 78} drones and {missiles_launched: two} guided missiles, according to its air force.",
        "The country was struck by 12 drones at the fair, and by their price.",
        unless=r"\bfair\b",
    ),
    Phrase(
        r"(?<!\bof )\b(?:ukraine|the country|ukrainian (?:cities|towns|regions|territory|skies|(?:energy|power|gas) (?:sites|facilities|plants|stations|infrastructure))) (?:was|were|had been|has been|came under) (?:again |also |once more )?(?:hit|attacked|struck|targeted|pounded|assailed|battered|pummel+ed|attack|assault|fire)(?: (?:overnight|again|last night|(?:in|during) the night|this morning|in the (?:early|small) hours(?: of \w+)?|early \w+|on \w+day(?: night| morning)?))*,? (?:by|from|with) (?:# <drones>,? (?:and|as well as|along with|plus) )?(?:{ballistic_missiles_launched & missiles_launched} (?=<ballistic>)<ballistic>|{missiles_launched} (?!<ballistic>)<missiles>)(?! (?:<were> )?(?:<down>|<stop>))",
        "Ukraine was attacked by {drones_launched: 78} drones and {ballistic_missiles_launched & missiles_launched: two} ballistic missiles, according to its air force.",
        "The country was struck by two missiles at the fair, and by their price.",
        unless=r"\bfair\b",
    ),
    Phrase(
        r"\b(?:missiles?|rockets?)\b[^#;:.!?\n]{0,30}? (?:was|were) (?:only |just )?(?:#|one|both) of {missiles_launched} (?:<missiles> )?(?:(?:that|which) (?:russia|moscow|the enemy|russian forces) |(?:that |which )?(?:were )?)(?:had )?(?:fired|launched|sent|used)",
        "The missile was one of {missiles_launched: 38} that Russia fired at Ukraine overnight, the air force said.",
        "The rocket was one of 38 that the fair had fired.",
        unless=r"\bfair\b",
    ),
    Phrase(
        r"<launch> [^.!?\n]{0,60}?# <missiles>(?:,| -| \() ?(?:# of (?:them|which)|of which #)[^#;.!?\n]{0,30}?(?:\)|,)? (?:and|as well as|plus|along with) {drones_launched} <drones>",
        "Russia used {missiles_launched: 34} missiles, {ballistic_missiles_launched.subset: 18} of them ballistic, and {drones_launched: 339} drones in the attack, the air force said.",
        "The film crew used 34 missiles, 18 of them of wood, and 12 drones.",
    ),
    Phrase(
        r"<launch> [^.!?\n]{0,90}?# <drones>[^.!?\n]{0,260}?of which # (?:<were> )?(?:of the )?shaheds?\S*(?: (?:drones|uavs))?,? (?:and|as well as) {missiles_launched} <missiles>(?= from)",
        "Russian forces launched {drones_launched: 72} drones from Kursk and Oryol, of which {drones_shahed_type.subset: roughly 45} were Shahed-type drones, and {missiles_launched: two} S-300 missiles from Kursk Oblast.",
        "In the film they launch 72 drones, of which 45 are Shahed-type drones of foam, and two missiles from a ship.",
    ),
    Phrase(
        rf"{LISTED_SENT}# <cruise>[^.!?\n]{{0,160}}?{{cruise_missiles_launched}} <cruise>",
        "Radar troops tracked {air_targets_launched: 79} air targets: {cruise_missiles_launched: 55} Kh-101/Kh-55SM cruise missiles; {cruise_missiles_launched: 24} Kalibr cruise missiles.",
        "The catalogue lists air targets for schools: many cruise missiles, and two cruise missiles of wood.",
        unless=r"\b(?:shot down|destroyed|downed|intercepted|suppressed)\b",
    ),
)

RULES = (LISTED, SENT)
