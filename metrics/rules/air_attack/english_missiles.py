"""Missiles, air targets and reconnaissance drones over Ukraine, as English updates word them."""

from metrics.phrases import Phrase, rules

LAUNCHED = rules(
    "air attack, missiles launched",
    "en",
    "missile rocket",
    "owner",
    Phrase(
        r"<launch> <gap>{missiles_launched} <missiles>",
        "Russia launched {missiles_launched: 40} missiles at Ukraine overnight, the air force said.",
        "Russia fired {missiles_launched: two} guided air missiles overnight.",
        "Two missiles were on show in the museum.",
        unless=r"\b(?:cruise|ballistic)\b(?! or)|front ?line|clashes",
    ),
    Phrase(
        r"<launch> <gap>{ballistic_missiles_launched & missiles_launched} <ballistic>",
        "Russia fired {ballistic_missiles_launched & missiles_launched: three} Iskander-M ballistic missiles overnight.",
        "Russia fired {ballistic_missiles_launched: three} ballistic missiles and {cruise_missiles_launched: nine} Kh-101 cruise missiles.",
        "Ballistic missiles are hard to stop.",
        unless=r"cruise|other missiles|guided",
    ),
    Phrase(
        r"<launch> <gap>{ballistic_missiles_launched} <ballistic>",
        "Russia fired {ballistic_missiles_launched: three} ballistic missiles and {cruise_missiles_launched: nine} Kh-101 cruise missiles.",
    ),
    Phrase(
        r"<launch> <gap>{cruise_missiles_launched & missiles_launched} <cruise>",
        "Russia launched {cruise_missiles_launched & missiles_launched: 12} Kalibr cruise missiles from the Black Sea.",
        unless=r"ballistic|other missiles|guided",
    ),
    Phrase(
        r"<launch> <gap>{cruise_missiles_launched} <cruise>",
        "Russia fired {ballistic_missiles_launched: three} ballistic missiles and {cruise_missiles_launched: nine} Kh-101 cruise missiles.",
    ),
    Phrase(
        r"(?:<launch>|attack(?: with| of)|barrage of|including) <gap>{drones_launched} <drones>,? (?:and|along with|plus|together with|as well as|alongside) {missiles_launched} <missiles>",
        "Russia launched {drones_launched: 29} drones and {missiles_launched: two} missiles at Ukraine overnight.",
        "The base holds 29 drones and two missiles.",
        unless=r"\bbase holds\b",
    ),
    Phrase(
        r"(?:<launch>|attack(?: with| of)|barrage of|including) <gap>{missiles_launched} <missiles>,? (?:and|along with|plus|together with|as well as|alongside) (?:also )?{drones_launched} <drones>",
        "Russia launched {missiles_launched: 70} missiles and {drones_launched: 145} drones at Ukraine overnight, the air force said.",
    ),
    Phrase(
        r"{drones_launched} <drones>(?:,| and) {missiles_launched} <missiles>(?: <gap>)?? <aux>(?:launched|fired|sent|used)",
        "The air force said {drones_launched: 60} drones and {missiles_launched: four} missiles were launched overnight.",
        "The 60 drones and four missiles on show were old.",
    ),
    Phrase(
        r"{missiles_launched} <missiles>(?: <short>)?? <aux>(?:launched|fired)",
        "The air force said {missiles_launched: 14} missiles were launched from the Black Sea.",
        "The 14 missiles on show were built in the 1980s.",
        unless="ballistic|cruise",
    ),
    Phrase(
        r"(?:total of|in all,?|altogether,?|in total,?|detect(?:ed|ing)|record(?:ed|ing)|track(?:ed|ing)|<launch>|using) <gap>{air_targets_launched} (?:<targets>|(?:<missiles>|<drones>) and (?:<drones>|<missiles>))",
        "The air force detected {air_targets_launched: 215} air attack assets: {missiles_launched: 70} missiles and {drones_launched: 145} drones.",
        "In total, Russia launched {air_targets_launched: 188} missiles and drones overnight.",
        "The radar detected 215 storms.",
    ),
    Phrase(
        r"<targets>:? <short>{missiles_launched} <missiles>(?:,| and|, and) {drones_launched} <drones>",
        "The air force detected {air_targets_launched: 215} air attack assets: {missiles_launched: 70} missiles and {drones_launched: 145} drones.",
        unless="<down>",
    ),
)

DOWNED = rules(
    "air attack, missiles shot down",
    "en",
    "missile rocket target",
    "opponent",
    Phrase(
        r"<down> <gap>{missiles_shot_down} <of> {missiles_launched} <missiles>",
        "Air defences shot down {missiles_shot_down: 59} of {missiles_launched: 70} missiles, the air force said.",
        unless="cruise|ballistic",
    ),
    Phrase(
        r"<down> <gap>{missiles_shot_down} <missiles>",
        "Ukraine's air force said it had shot down {missiles_shot_down: 15} missiles overnight.",
        "Russia said it had shot down {ukrainian_missiles_shot_down: four} Ukrainian missiles.",
        "Missiles hit two sites.",
        unless=r"\b(?:cruise|ballistic)\b",
    ),
    Phrase(
        r"{missiles_shot_down} <missiles>(?: <gap>)?? <aux><down>",
        "The air force said {missiles_shot_down: 15} missiles were shot down.",
        "Fifteen missiles hit the port.",
        unless=r"\b(?:cruise|ballistic)\b",
    ),
    Phrase(
        r"<down> <gap>{missiles_shot_down} <missiles>,? (?:and|along with|plus|as well as) <short>{drones_shot_down} <drones>",
        "Ukraine says it downs {missiles_shot_down: 12} missiles and {drones_shot_down: 39} drones overnight.",
        "Ukraine's air force shot down {missiles_shot_down: both} missiles and {drones_shot_down: 26} drones.",
        unless=r"\b(?:cruise|ballistic)\b",
    ),
    Phrase(
        r"<down> <gap>{missiles_shot_down} <missiles>, {drones_shot_down} <drones>",
        "Ukraine says it downs {missiles_shot_down: 12} missiles, {drones_shot_down: 39} drones.",
    ),
    Phrase(
        r"<down> <gap>{drones_shot_down} <drones>,? (?:and|along with|plus|as well as) {missiles_shot_down} <missiles>",
        "Air defences destroyed {drones_shot_down: 26} drones and {missiles_shot_down: both} missiles, the Ukrainian air force said.",
        "Air defences destroyed nothing, and both missiles hit.",
    ),
    Phrase(
        r"<down> <gap>{cruise_missiles_shot_down} <cruise>",
        "The air force shot down {cruise_missiles_shot_down: 11} cruise missiles overnight.",
        "Cruise missiles hit two sites.",
    ),
    Phrase(
        r"<down> <gap>{ballistic_missiles_shot_down} <ballistic>",
        "The air force shot down {ballistic_missiles_shot_down: seven} ballistic missiles over the capital.",
        "Ballistic missiles hit two sites.",
    ),
    Phrase(
        r"{cruise_missiles_shot_down} <cruise>(?: <gap>)?? <aux><down>",
        "Overnight {cruise_missiles_shot_down: 11} cruise missiles were shot down, the air force said.",
    ),
    Phrase(
        r"{ballistic_missiles_shot_down} <ballistic>(?: <gap>)?? <aux><down>",
        "Overnight {ballistic_missiles_shot_down: two} ballistic missiles were intercepted, the air force said.",
    ),
    Phrase(
        r"(?:<stop>|<down>) <gap>{air_targets_shot_down} (?:<of> {air_targets_launched} )?(?:<targets>|(?:<missiles>|<drones>) and (?:<drones>|<missiles>))",
        "Air defences destroyed {air_targets_shot_down: 180} air targets, the air force said.",
        "Air defences shot down {air_targets_shot_down: 140} of {air_targets_launched: 188} missiles and drones.",
        "The club destroyed two targets on the range.",
        unless=r"\b(?:range|training)\b",
    ),
    Phrase(
        r"{air_targets_shot_down} <targets>(?: <gap>)?? <aux>(?:<stop>|<down>)",
        "The air force said {air_targets_shot_down: 180} air targets were shot down or suppressed.",
    ),
)

RECON = rules(
    "air attack, reconnaissance drones",
    "en",
    "reconnaissance orlan zala supercam surveillance",
    "opponent",
    Phrase(
        r"<down> <gap>{recon_drones_shot_down} <recon>",
        "Air defences also shot down {recon_drones_shot_down: two} Orlan-10 reconnaissance drones.",
        "The unit has two reconnaissance drones.",
    ),
    Phrase(
        r"{recon_drones_shot_down} <recon>(?: <short>)?? <aux><down>",
        "The air force said {recon_drones_shot_down: three} reconnaissance UAVs were shot down.",
    ),
)

RULES = (LAUNCHED, DOWNED, RECON)
