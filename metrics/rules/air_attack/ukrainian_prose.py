"""Figures of an air attack in the running prose of papers and live blogs, as Ukrainian updates word them."""

from metrics.phrases import Phrase
from metrics.rules.air_attack.ukrainian_about import DRONES, FRONT
from metrics.rules.ukrainian_about import rules

_STEMS = "бпла дрон безпілот шахед шахід shahed запусти випусти летіло прилетіло ракет балістич крилат"
_SENT = r"(?:запустил[иа]|запустив|випустил[иа]|випустив|пустил[иа]|послал[иа]|надіслал[иа]|летіло|застосувал[иа]|застосував)"

SENT = rules(
    "air attack, what was sent, in prose",
    _STEMS,
    "owner",
    *(
        Phrase(
            rf"{_SENT} (?:аж |ще |загалом )?{{drones_launched}}(?:,? (?:та|а|і)|,| -) (?:(?:<whose>|наші|воїни|бійці|військові|захисники|зенітники|ппо|сили|оборони) )*{deed} {{{metric}}}(?= ?(?:[.,;!)]|$|(?:та|і|а) ))",
            f"Росіяни били по Україні дронами: запустили {{drones_launched: 19}}, з них наші воїни {word} {{{metric}: 14}}.",
            f"Усю ніч летіли «шахеди». Ворог випустив {{drones_launched: 40}}, ППО {word} {{{metric}: 37}}.",
            f"Завод дронів уночі випустив 40, пожежники на складі {word} полум’я, 37 хвилин.",
            needs=DRONES + r" & \b(?:ніч|ночі|вночі|уночі|росі\w+|ворог\w*|окупант\w*)\b",
            unless=FRONT + r"|\bракет\w*|\bпожежн|\bзавод",
        )
        for deed, metric, word in (("<down>", "drones_shot_down", "збили"), ("<stop>", "drones_stopped", "знешкодили"))
    ),
    *(
        Phrase(
            rf"\b(?:ніч|ночі|вночі|уночі|атака|обстріл|удар)\b[^#.;:!?\n]{{0,50}}?(?: # (?:годин\w*|хвил\w*))?: {first}(?:,| та| і| й| плюс| і ще)(?: ще)? {second}",
            f"Ніч минула важко: {told}.",
            f"Атака тривала вісім годин: {told}.",
            "Ніч у музеї: 120 дронів і сім ракет із картону.",
            unless=FRONT + r"|<down>|<stop>|\bкартон|\bмузе",
        )
        for holes, vocabulary, named in (
            ("missiles_launched", "(?!(?:аеро)?балістич|крилат)<missiles>", "ракет"),
            ("missiles_launched & ballistic_missiles_launched.subset", "<ballistic>", "балістичних ракет"),
            ("missiles_launched & cruise_missiles_launched.subset", "<cruise_flown>", "крилатих ракет"),
        )
        for first, second, told in (
            (
                "{drones_launched} <drones>",
                f"{{{holes}}} {vocabulary}",
                f"{{drones_launched: 120}} дронів і {{{holes}: сім}} {named}",
            ),
            (
                f"{{{holes}}} {vocabulary}",
                "{drones_launched} <drones>",
                f"{{{holes}: сім}} {named} і {{drones_launched: 120}} дронів",
            ),
        )
    ),
)

THROUGH = rules(
    "air attack, what got through, in prose",
    "долет пробил прорва",
    "owner",
    Phrase(
        r"(?:ще |а |лише |тільки )?{drones_got_through}(?: (?:<drones>|<whose>))? (?:таки |все ж |усе ж |все-таки |на жаль,? )*(?:долетіл[иао]|долетів|пробил\w+ся|прорвал\w+ся|прорвався)(?= ?(?:[.,;!)]|$|до (?:своїх )?ціл|- |(?:та|і) ))",
        "З {drones_launched: 224} безпілотників збили або придушили {drones_stopped: 189}, ще {drones_got_through: 31} долетів.",
        "Збито {drones_shot_down: 50} дронів, {drones_got_through: чотири} таки прорвалися.",
        "З 24 дронів на перегонах збито два прапорці, ще один учасник не долетів.",
        needs=DRONES + r" & <down>|<stop>",
        unless=FRONT + r"|\bракет\w*|\bперегон|\bне долет",
    ),
)

RULES = (SENT, THROUGH)
