"""Drones shot down as papers, live blogs and governors tell it in passing, in Russian; of either side."""

from metrics.phrases import Phrase
from metrics.rules.air_attack.russian_about import DRONES, NOT_LOSSES, SINCE, rules

# Those who shoot down.
_CREWS = r"(?:пво|противовоздушн\w+ оборон\w*|зенитчик\w*|мобильн\w+ (?:огнев\w+ )?групп\w*|воздушн\w+ сил\w*|военн(?:ые|ым)|росгварди\w+)"
_TOOK = r"(?:снял[аи]|сняло|приземлил[аи]|заземлил[аи]|посадил[аи]|завалил[аи]|погасил[аи]|встретил[аи]|остановил[аи]|отработал[аи] по|поразил[аи]|ликвидировал[аи])"
_AIR = r"\b(?:пво|воздушн\w+ сил|минобороны|министерств\w+ обороны|губернатор|сбит|сбил|сбив|перехва|уничтож)"

DOWN = rules(
    "air attack, drones shot down in prose",
    "ru",
    "дрон бпла бла беспилотн шахед shahed цел",
    "opponent",
    Phrase(
        rf"{_CREWS}(?: [а-яё]+){{0,4}}? {_TOOK} (?:ещ[её] |сразу )?{{drones_shot_down}} (?:<uavs>|(?:воздушн\w+ )?цел(?:ям|ей|и|ь)\b)",
        "Ночью над Брянской областью ПВО сняла {ukrainian_drones_shot_down: 41} беспилотник, написал губернатор Богомаз.",
        "Ночью атаковали дроны. Силы ПВО отработали по {ukrainian_drones_shot_down: 14} целям над Воронежской областью, сообщил губернатор Гусев.",
        "Военные сняли два дрона с выставки.",
        needs=DRONES,
        unless=NOT_LOSSES + "|" + SINCE + r"|\bвыставк|\bракет",
    ),
    Phrase(
        r"(?:^\W*|[:.;,!] ?|- |\bи )минус {drones_shot_down} <uavs>",
        "Минус {ukrainian_drones_shot_down: 38} беспилотников за ночь: Минобороны РФ отчиталось о работе ПВО.",
        "Воздушные силы: минус {drones_shot_down: 54} «шахеда» за ночь.",
        "Минус два дрона и плюс один: клуб сдал старые модели.",
        needs=_AIR,
        unless=NOT_LOSSES + "|" + SINCE + r"|\b(?:клуб|личного состава|оккупант\w*)\b",
    ),
)

RULES = (DOWN,)
