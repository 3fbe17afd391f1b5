"""Drones and missiles counted together, and reconnaissance drones, as English updates word them."""

from metrics.phrases import Phrase
from metrics.rules.air_attack.english_missiles import NOT_FRONT
from metrics.rules.english_about import rules

ATTACK = r"\b(?:air force|zelensk\w+|attack\w*|raid|assault|barrage|overnight|night|strike|struck|hit)\b"
_NO_DOWN = r"(?:(?!\b(?:shot|down(?:ed|s|ing)?|destroy\w*|intercept\w*|suppress\w*|neutrali\w*|stop(?:ped|s)|dealt with|saw off|accounted for|disposed of|fended off|swatted|picked off|felled|lost|brought down|taken out|took out|air defen[cs]es? (?:\w+ )?claim(?:s|ed)?|got (?:home|through|past))\b)[^.!?\n])"
# The same up to the next part of the sentence.
NOR_AFTER = _NO_DOWN.replace("[^.!", "[^.;!")
# A joint total of drones and missiles stands at the end of the sentence before, no drones of their own after it.
_PAIR = r"(?:<drones>(?:,| and|, and|,? as well as|,? along with) (?:[\d,]+|\w+) <missiles>|<missiles>(?:,| and|, and|,? as well as|,? along with) (?:[\d,]+|\w+) <drones>)"
_JOINT = rf"\d (?:<targets>|missiles and drones|drones and missiles|{_PAIR})[^.!?]{{0,160}}[.!?]\W+[^.!?]*$"

TOTALS = rules(
    "air attack, missiles and targets",
    "en",
    "missile rocket target asset means weapon kalibr kinzhal iskander drone uav unmanned shahed",
    "owner",
    Phrase(
        r"(?<!<down> )(?:total of|totall?ing|in all,?|altogether,?|in total,?|detect(?:ed|ing)|record(?:ed|ing)|track(?:ed|ing)|spotted|registered|located|<launch>|using|counted|identified) (?:(?!<down>)(?!stop)[\w,-]+ ){0,5}?{air_targets_launched} (?:<targets>|<missiles> and <drones>|<drones> and <missiles>)(?! (?:were|was|had been|have been) (?:<down>|<stop>))",
        "The air force detected {air_targets_launched: 215} air attack assets: {missiles_launched: 70} missiles and {drones_launched: 145} drones.",
        "In total, Russia launched {air_targets_launched: 188} missiles and drones overnight.",
        "The radar detected 215 storms.",
    ),
    Phrase(
        r"\bthere (?:were|had been|have been) {air_targets_launched} <targets>(?! (?:<were> )?(?:<down>|<stop>|over\b|near\b|in the air))",
        "The spokesman said there were {air_targets_launched: 520} air attack weapons in all, missiles and drones of every kind.",
        "At the show there were 12 aerial targets for the pilots to aim at.",
        unless=r"\b(?:show|exercises?|drills?|training)\b",
    ),
    Phrase(
        r"<targets>[^#.;!?\n]{0,20}?(?:-|:) <short>{missiles_launched} <missiles>,?(?:,| and|, and) {drones_launched} <drones>",
        "The air force detected {air_targets_launched: 215} air attack assets: {missiles_launched: 70} missiles and {drones_launched: 145} drones.",
        "The range has new air targets: 12 missiles and 40 drones made of plywood for the war game.",
        unless="<down>|<stop>",
    ),
    *(
        Phrase(
            rf"{deed} <short>{{air_targets_shot_down}} <targets>[^#.;!?\n]{{0,20}}?(?:-|:|,) ?{{missiles_shot_down}} <missiles>(?:,| and|, and) {{{drones}}} <drones>",
            f"As of 09:00 air defence had {words} {{air_targets_shot_down: 402}} air targets: {{missiles_shot_down: 25}} missiles and {{{drones}: 377}} drones of various types.",
            f"In the video game the gunner has {words} 402 air targets: 25 missiles and 377 drones.",
        )
        for deed, drones, words in (
            ("<stop>", "drones_stopped", "shot down or suppressed"),
            ("(?!<stop>)<down>", "drones_shot_down", "shot down"),
        )
    ),
    *(
        Phrase(
            rf"{deed} {{air_targets_shot_down}}(?: of (?:them|these|those))? ?(?::|-|,|\() ?(?:including )?(?:{{missiles_shot_down}} <missiles>(?:,| and|, and) {{{drones}}} <drones>|{{{drones}}} <drones>(?:,| and|, and) {{missiles_shot_down}} <missiles>(?:, (?:among them|including) (?:# of [^#;:.!?\n]{{3,40}}? and )?{{ballistic_missiles_shot_down}} <ballistic>)?)",
            f"Russia used {{air_targets_launched: 478}} aerial weapons overnight. Air defences {words} {{air_targets_shot_down: 439}} of them: {{{drones}: 412}} drones and {{missiles_shot_down: 27}} missiles, among them {{ballistic_missiles_shot_down: one}} Iskander-M.",
            f"The gunner in the video game {words} 40 of them: 25 missiles and 15 drones.",
        )
        for deed, drones, words in (
            ("<stop>", "drones_stopped", "stopped"),
            ("(?!<stop>)<down>", "drones_shot_down", "shot down"),
        )
    ),
    *(
        Phrase(
            rf"{{air_targets_shot_down}} (?:of (?:them|these|those|which)|<targets>)(?: <pass>)? <were> {deed} ?(?::|-|,|\() ?(?:including )?"
            rf"(?:{{missiles_shot_down}} <missiles>(?:,| and|, and) {{{drones}}} <drones>|{{{drones}}} <drones>(?:,| and|, and) {{missiles_shot_down}} <missiles>)",
            f"Russia launched {{air_targets_launched: 594}} aerial weapons overnight. {{air_targets_shot_down: 564}} of them were {words}: {{{drones}: 535}} drones and {{missiles_shot_down: 29}} missiles.",
            f"In total, {{air_targets_shot_down: 402}} targets were {words} - {{missiles_shot_down: 25}} missiles and {{{drones}: 377}} UAVs of various types.",
            f"In the video game 402 targets were {words} - 25 missiles and 377 drones.",
        )
        for deed, drones, words in (
            ("<stop>", "drones_stopped", "downed or suppressed"),
            ("(?!<stop>)<down>", "drones_shot_down", "shot down"),
        )
    ),
    Phrase(
        rf"^{_NO_DOWN}*?{{missiles_launched}} (?!of (?:the|them|those)\b)<missiles>(?:(?:(?! (?:was|were|had|been) )[^#;.!?\n]){{0,24}}|, at least # of them [^#;.!?\n]{{0,24}}),? and (?:also )?{{drones_launched}} (?!of (?:the|them|those)\b)<drones>(?!{NOR_AFTER}*(?:shot|downed|destroy|intercept|stopped|got (?:through|home|past)|reached (?:(?:their|its|the) )?targets?|hit # |struck # |reached # |at # (?:sites|locations|places)))",
        "Christmas morning brought {missiles_launched: 74} missiles and {drones_launched: 98} drones, the president said after the attack.",
        "The parade had 74 missiles and 98 drones.",
        needs=ATTACK,
        unless=r"\b(?:could|parade|stock\w*|produc\w+|deliver\w*|factory|hits? (?:by|of))\b|" + NOT_FRONT,
    ),
    Phrase(
        rf"^{_NO_DOWN}*?{{drones_launched}} (?!of (?:the|them|those)\b)<drones>(?:(?! (?:was|were|had|been) )[^#;.!?\n]){{0,24}},? and {{missiles_launched}} <missiles>(?!{NOR_AFTER}*(?:shot|downed|destroy|intercept|stopped|got (?:through|home|past)|reached (?:(?:their|its|the) )?targets?|hit # |struck # |reached # |at # (?:sites|locations|places)))",
        "The air force's tally lists {drones_launched: 437} drones and {missiles_launched: 26} missiles.",
        "The attack drill in the war game counts on 437 drones and 26 missiles.",
        needs=ATTACK,
        unless=r"\b(?:could|parade|stock\w*|produc\w+|deliver\w*|factory|hits? (?:by|of))\b|" + NOT_FRONT,
    ),
    Phrase(
        r"(?:<launch>|used|deployed|involved) <short>{drones_launched} <drones>,? (?:and )?{guided_bombs} <bombs>,? and {missiles_launched} <missiles>",
        "Overnight Russia launched {drones_launched: 150} kamikaze drones, {guided_bombs: 20} guided aerial bombs, and {missiles_launched: seven} missiles.",
        "The museum used 150 toy drones, 20 bombs of wood and seven missiles.",
        needs=r"\b(?:president|zelensk\w+|russia\w*|enemy|air force)\b",
        unless=r"\b(?:could|parade|stock\w*|produc\w+|deliver\w*|factory|toy)\b",
    ),
    Phrase(
        r"{missiles_launched} <missiles> and {drones_launched} <drones>[^#;.!?\n]{0,60}?,? of which {missiles_shot_down} (?:missiles )?and {drones_shot_down}(?: drones)?(?:,? respectively,?)? ?<were> (?!<stop>)<down>",
        "The attack on Thursday involved {missiles_launched: 84} missiles and {drones_launched: 103} drones, of which {missiles_shot_down: 73} and {drones_shot_down: 38} were shot down, respectively.",
        "The film has 84 missiles and 103 drones, of which 73 and 38 were shot down.",
    ),
    Phrase(
        r"{drones_launched} <drones> and {missiles_launched} <missiles>[^#;.!?\n]{0,60}?,? of which {drones_shot_down} (?:drones )?and {missiles_shot_down}(?: missiles)?(?:,? respectively,?)? ?<were> (?:<down>)",
        "Russia attacked with {drones_launched: 103} drones and {missiles_launched: 84} missiles, of which {drones_shot_down: 38} and {missiles_shot_down: 73}, respectively, were shot down.",
        "The film has 103 drones and 84 missiles, of which 38 and 73 were shot down.",
    ),
    Phrase(
        r"(?<!#)(?<!# out) \bof (?:the )?{drones_launched} <drones> and {missiles_launched} <missiles> (?:that (?:were |russia |moscow )?)?(?:launched|fired|sent|used|deployed)",
        "The air force said that of {drones_launched: 372} drones and {missiles_launched: 33} missiles launched overnight, Ukraine shot down most.",
        "Of the 12 drones and two missiles used in the film, none was real.",
    ),
    Phrase(
        r"{air_targets_shot_down} <targets> <were> (?:<stop>|<down>) out of (?:the |a total of )?{air_targets_launched}(?= (?:that (?:were )?)?(?:launched|sent|fired|used)\b)",
        "The commander said that {air_targets_shot_down: 61} air targets were shot down out of the {air_targets_launched: 88} launched.",
        "In the war game 61 air targets were shot down out of the 88 launched.",
    ),
    Phrase(
        r"(?:<stop>|<down>) {air_targets_shot_down} of (?:them|these|those)\b",
        "Russia attacked Ukraine with {air_targets_launched: 632} drones and missiles overnight. Air defences neutralised {air_targets_shot_down: 577} of them.",
        "Drones and missiles were on show; two films told how guns destroyed 12 of them.",
        needs=_JOINT,
    ),
    Phrase(
        r"{_} (?:<drones>,? and {_} <missiles>|<missiles>,? and {_} <drones>)[^#;.!?\n]{0,80}?\b(?:it|they|its crews|crews|air defen[cs]es?) (?:had |have )?(?:<stop>|<down>) {air_targets_shot_down} of (?:them|these|those)\b",
        "Russia launched {drones_launched: 472} drones and {missiles_launched: seven} missiles, according to the air force, which said that it neutralised {air_targets_shot_down: 385} of them.",
        "The fair had 12 drones and two missiles, and its guards, who said that they were bored, destroyed nine of them.",
    ),
    Phrase(
        r"^\W*{air_targets_shot_down} <were> (?:<down>|<stop>), (?:including|among them) {missiles_shot_down.subset} <missiles>(?=[.,;]|$)",
        "Russia launched {air_targets_launched: 550} drones and missiles overnight. {air_targets_shot_down: 270} were shot down, including {missiles_shot_down.subset: two} missiles, the air force said.",
        "The fair had 550 drones and missiles. Nine were destroyed in a fire, including two missiles.",
        needs=_JOINT,
    ),
    Phrase(
        r"^\W*of (?:these|those|them),? {air_targets_shot_down} <were> (?:<stop>|<down>)",
        "Russia fired a total of {air_targets_launched: 431} aerial weapons at Ukraine overnight. Of these, {air_targets_shot_down: 201} were shot down, the air force said.",
        "Russia launched {drones_launched: 120} drones and {missiles_launched: six} missiles. Of these, {air_targets_shot_down: 88} were shot down, the air force said.",
        "The fair had 431 drones and missiles. Of these, 20 were destroyed in a fire.",
        needs=_JOINT,
    ),
    Phrase(
        r"{_} (?:<drones>,? and {_} (?:<missiles>|<cruise>|<ballistic>)|(?:<missiles>|<cruise>|<ballistic>),? and {_} <drones>)[^#;.!?\n]{0,80}?,? (?:(?:and |with )?{air_targets_shot_down} of (?:which|them|these)|of which {air_targets_shot_down}) (?:<were> )?(?:<stop>|<down>)",
        "Russia launched {drones_launched: 120} drones and {missiles_launched: six} missiles overnight, of which {air_targets_shot_down: 88} were shot down.",
        "Russia fired {missiles_launched: 30} missiles and {drones_launched: 92} drones at Ukraine, {air_targets_shot_down: 99} of which were intercepted, the air force said.",
        "The fair showed 12 drones and two missiles, of which nine were made of wood.",
    ),
    Phrase(
        r"{_} <targets>[^#;.!?\n]{0,60}?,? (?:(?:and |with )?{air_targets_shot_down} of (?:which|them|these)|of which {air_targets_shot_down}) (?:<were> )?(?:<stop>|<down>)",
        "Russia used drones and missiles, totalling {air_targets_launched: 452} projectiles, of which {air_targets_shot_down: 406} were intercepted.",
        "The range has 40 air targets, of which 12 are destroyed each year.",
        unless=r"\beach year\b",
    ),
    Phrase(
        r"{_} <targets>(?:: ?| - |, (?:with )?){air_targets_shot_down.subset} (?:of (?:them|which) )?(?:<were> )?<down>",
        "Air defences neutralised {air_targets_shot_down: 306} aerial assets: {air_targets_shot_down.subset: 190} were shot down and {drones_lost: 116} were lost to electronic warfare.",
        "The range has 40 air targets: 12 destroyed by its pupils.",
        needs="<stop>",
    ),
    Phrase(
        r"number of <targets>[^#;:.!?\n]{0,60}? ?[-:(,] ?(?:a total of )?{air_targets_launched}(?=[,.;)]|$| (?:overnight|in|over)\b)",
        "Russia fired a record number of drones and missiles at Ukraine overnight - {air_targets_launched: 499}, the air force said.",
        "The range counted a record number of targets hit by its pupils: 499.",
        needs=ATTACK,
        unless=r"\b(?:shot down|downed|destroyed|intercepted|jammed|suppressed|hit by)\b",
    ),
    Phrase(
        r"(?:<stop>|<down>) {missiles_shot_down} of (?:them|these|those)\b",
        "Russian bombers fired {missiles_launched: 19} missiles at Kyiv in the morning. Air defence systems shot down {missiles_shot_down: 14} of them, officials said.",
        "The range owns missiles of clay. Visitors destroyed two of them.",
        needs=r"\b(?:launched|fired|sent) (?:[\w'-]+ ){0,3}?\d[\d,]* (?:(?!drones|uavs|shaheds)[\w-]+ ){0,2}?missiles(?:(?!drones|uavs|shaheds)[^.!?]){0,120}[.!?]\W+[^.!?]*$",
        unless=r"\b(?:drones|uavs|shaheds)\b",
    ),
    Phrase(
        r"^\W*(?:(?:it|he|she|they|(?:the |ukraine's )?(?:air force|military|officials?|army|command)) (?:also )?(?:says?|said|added?|adds|reported|reports)(?: that)? )?{missiles_shot_down} (?:of (?:them|these|those) )?<were> (?:<stop>|<down>)",
        "The air force said a total of {missiles_launched: eight} missiles were launched. {missiles_shot_down: Four} of them were shot down over the centre of the country.",
        "In the Odesa region the aggressor fired {missiles_launched: six} missiles from the sea. {missiles_shot_down: Two} were shot down by our air defence, the rest hit a pier.",
        "Russia launched {missiles_launched: more than 80} missiles. The air force says {missiles_shot_down: 64} of them were shot down. It says {missiles_shot_down: 33} were destroyed over Kyiv.",
        "The range owns missiles of clay. Two of them were destroyed by visitors.",
        needs=r"(?:\bmissiles (?:<were> )(?:launched|fired|sent|observed|detected|recorded|counted)|\b(?:launched|fired|sent) (?:[\w'-]+ ){0,3}?(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|\w+teen) (?:(?!drones|uavs|shaheds)[\w/-]+ ){0,3}?missiles)(?:(?:(?!drones|uavs|shaheds)[^.!?]){0,120}[.!?]\W+){1,2}[^.!?]*$",
    ),
    Phrase(
        r"<launch> <sent># <drones>[^#;:.!?\n]{0,60}?,? all of which <were> (?:<down>|<stop>),? (?:as well as|along with|together with|in addition to) {missiles_launched} <missiles>(?:,? and {missiles_launched} <missiles>)?",
        "Russia fired {drones_launched & drones_shot_down: 31} drones, all of which were destroyed, as well as {missiles_launched: six} S-300 missiles.",
        "Russia launched a sale of drones, all of which were knocked down in price, as well as of clay missiles.",
    ),
    Phrase(
        r"(?:total of|in all,?|altogether,?|in total,?) {missiles_launched} <missiles>",
        "A total of {missiles_launched: 53} missiles, which included four of a new type, were directed towards Ukraine overnight.",
        "The hall has room for a total of 53 missiles.",
        needs=ATTACK,
        unless=r"\b(?:shot down|downed|destroyed|intercepted|jammed|suppressed|stopped|neutrali[sz]ed|could|stock\w*|produc\w+|deliver\w*)\b",
    ),
    *(
        Phrase(
            rf"{{{metric}}} all of (?:them|these|those) <were> <down>|(?:<down> |shot ){{{metric}}} all of (?:them|these|those)",
            f"Russia launched {{{launched}: 15}} {named} at Ukraine's capital overnight. All of them were shot down, the air force said.",
            f"The range has {named} of clay. All of them were destroyed by visitors.",
            needs=rf"(?s)^(?!.*(?:drones|uavs|shaheds|{other} missiles)).*\b{named}\b.*\b(?:air force|officials|air defen[cs]e|ukrain\w+)\b",
        )
        for metric, launched, named, other in (
            (
                "cruise_missiles_shot_down",
                "cruise_missiles_launched & missiles_launched & cruise_missiles_shot_down",
                "cruise missiles",
                "ballistic",
            ),
            (
                "ballistic_missiles_shot_down",
                "ballistic_missiles_launched & missiles_launched & ballistic_missiles_shot_down",
                "ballistic missiles",
                "cruise",
            ),
        )
    ),
    Phrase(
        r"number of missiles (?:shot down|downed|destroyed|intercepted) (?:at|was|is|to) {missiles_shot_down}",
        "The military put the number of missiles shot down at {missiles_shot_down: 57}.",
        "The number of missiles shot down is 57 in the novel and six in the film.",
    ),
    Phrase(
        r"{drones_launched} <drones>(?: and|,|, and) {missiles_launched} <missiles>(?: <pass>)? (?:hit|strikes?|struck|pound(?:ed)?|batter(?:ed)?|target(?:ed)?|rain(?:ed)? (?:down )?on|rip through|slam(?:med)? into|fall on|descend on) (?:\w+ )?(?:ukraine|kyiv|kiev|odesa|odessa|kharkiv|dnipro|lviv|country|cities|energy)",
        "‘Worst night’: {drones_launched: 712} drones, {missiles_launched: 14} missiles hit Ukraine",
        "In the painting 12 drones, two missiles and a comet fall on a sleeping village.",
    ),
    Phrase(
        r"{missiles_launched} <missiles>(?: and|,|, and) {drones_launched} <drones>(?: <pass>)? (?:hit|strikes?|struck|pound(?:ed)?|batter(?:ed)?|target(?:ed)?|rain(?:ed)? (?:down )?on|rip through|slam(?:med)? into|fall on|descend on) (?:\w+ )?(?:ukraine|kyiv|kiev|odesa|odessa|kharkiv|dnipro|lviv|country|cities|energy)",
        "{missiles_launched: 40} missiles, {drones_launched: 520} drones pound Ukraine as talks stall",
        "In the painting two missiles, 12 drones and a comet fall on a sleeping village.",
    ),
    Phrase(
        r"{ballistic_missiles_launched.subset} of (?:which|them|these)(?: were| being| are)? (?:<ballistic>|ballistic)",
        "Russia launched {missiles_launched: 26} missiles, {ballistic_missiles_launched.subset: 13} of which were ballistic.",
        "Iran fired 26 missiles, 13 of which were ballistic.",
    ),
    Phrase(
        r"(?:of (?:which|them|these)|including|among them),? {missiles_shot_down} (?:were |was )?<missiles> and {drones_stopped} (?:were )?<drones>",
        "By 10:30 air defence had shot down or suppressed {air_targets_shot_down: 462} targets, of which {missiles_shot_down: 34} were missiles and {drones_stopped: 428} were drones.",
        "The battery has stopped 462 targets since it came to the city, of which 34 were missiles and 428 were drones.",
        needs="<stop>",
    ),
    Phrase(
        r"(?:attack|barrage|assault|strike|raid|(?<!\b(?:total|full|overall|combined|maximum) )salvo(?! of the (?:flotilla|fleet|group|ships|carriers|grouping))|wave|attacks|onslaught|bombardment)(?: |(?=,))(?:(?!of\b|with\b|by\b|using\b|on\b)\w+ ){0,3}?(?:, [\w' ]{3,40} said, )?(?:of|with|by|using|involving|consisting of|comprising|(?:that )?(?:included|involved|featured|comprised|consisted of)) <sent>{missiles_launched} <missiles>",
        "The air force reported an overnight barrage of {missiles_launched: 40} missiles.",
        "A wave of 40 letters arrived.",
        "The frigate carries a total salvo of up to eight missiles.",
        unless="<down>",
    ),
)

_INCLUDED = r"(?:attack|barrage|assault|strike|raid|(?<!\b(?:total|full|overall|combined|maximum) )salvo(?! of the (?:flotilla|fleet|group|ships|carriers|grouping))|wave|attacks|onslaught|bombardment)(?: |(?=,))(?:(?!of\b|with\b|by\b|using\b|on\b)\w+ ){0,3}?(?:, [\w' ]{3,40} said, )?(?:of|with|by|using|involving|consisting of|comprising|(?:that )?(?:included|involved|featured|comprised|consisted of)) <sent>"

KINDS = rules(
    "air attack, what an attack included",
    "en",
    "cruise ballistic",
    "owner",
    Phrase(
        _INCLUDED + r"{ballistic_missiles_launched} <ballistic>",
        "The air force downed {drones_shot_down: 69} of {drones_launched: 73} drones in an attack that included {ballistic_missiles_launched: two} ballistic and {cruise_missiles_launched: three} cruise missiles.",
        "A wave of two patients came in.",
    ),
    Phrase(
        _INCLUDED + r"{cruise_missiles_launched} <cruise>",
        "The overnight barrage included {cruise_missiles_launched: 12} cruise missiles, the air force said.",
        "A wave of two patients came in.",
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
        r"{recon_drones_shot_down} <recon>(?: of the (?:operational-tactical|tactical|operational) (?:level|type))?(?: \([^()\n]{2,60}\)|(?: -|,) [^;:.!?\n]{3,60}?(?: -|,))?<listed>(?: <pass>)? <were> <down>",
        "The air force said {recon_drones_shot_down: three} reconnaissance UAVs (two Orlan-10 and a ZALA) were shot down.",
        "Two reconnaissance drones were destroyed in a warehouse fire.",
        "Overnight {recon_drones_shot_down: two} reconnaissance UAVs of the operational-tactical level, a Merlin and a Zala, were shot down.",
    ),
)

RULES = (TOTALS, KINDS, RECON)
