"""Drones and missiles shot down over Ukraine, told with a participle or with those who did it, in Russian."""

from metrics.phrases import Phrase
from metrics.rules.air_attack.russian_about import DRONES, NOT_LOSSES, OTHER_OBJECTS, SINCE, rules

_SAYS = r"(?:сообщ|заяв|говор|отчит|писа|пиш|рассказ|уведом|информир|объяв|доложи)\w+"
# "Two missiles shot down": the participle before or behind what fell, in any case.
_FELLED = r"(?:сбит|уничтоженн|перехваченн|ликвидированн)\w+"
_STOPPED = r"(?:обезвреженн|нейтрализованн|(?:сбит|уничтоженн|перехваченн)\w+ (?:и|или) подавленн|подавленн\w+ (?:и|или) сбит)\w+"
# Those who shoot down, between what they shot down and the deed.
_CREWS = (
    r"(?:украинск\w+ |наш\w+ )?(?:(?:сил\w+ |средств\w* )?пво|противовоздушн\w+ оборон\w*|воздушн\w+ сил\w*|сил\w+ обороны"
    r"|украинск\w+ (?:военн\w+|защитник\w+)|защитник\w+ неба|военн(?:ые|ым)|защитник(?:и|ам))"
)
_DID = r"(?:,? ?(?:как|по) [а-яё ]{3,30},)? ?(?:(?:удалось|смогл\w+|сумел\w+|успешно|уже) )?"

TOLD = rules(
    "air attack, told as shot down",
    "ru",
    "дрон бпла бла беспилотн шахед shahed ракет средств цел пво сил защитник военн",
    "opponent",
    Phrase(
        rf"{_SAYS}[^#;:.!?\n]{{0,50}}? об? {{drones_shot_down}} <uavs>,? {_FELLED}(?! (?:и|или) подавл)",
        "Воздушные силы рассказали о {drones_shot_down: шести} «шахедах», сбитых этой ночью над югом страны.",
        "Музей рассказал о шести моделях, сбитых из досок, дронов там нет.",
        needs=DRONES,
        unless=NOT_LOSSES + "|" + SINCE,
    ),
    Phrase(
        rf"{_SAYS}[^#;:.!?\n]{{0,50}}? об? {{drones_stopped}} <uavs>,? {_STOPPED}",
        "Воздушные силы отчитались о {drones_stopped: 88} беспилотниках, сбитых или подавленных за ночь.",
        "Саперы рассказали о 88 находках, обезвреженных за год, и одном дроне.",
        needs=DRONES,
        unless=NOT_LOSSES + "|" + SINCE,
    ),
    Phrase(
        rf"{{drones_stopped}} {_STOPPED} (?:за [а-яё]+ |ночью |украинск\w+ |российск\w+ |вражеск\w+ )*<uavs>",
        "Украинская ПВО отчиталась о {drones_stopped: 76} обезвреженных за ночь дронах.",
        "Саперы отчитались о 76 обезвреженных минах, дрон снимал.",
        unless=NOT_LOSSES + "|" + SINCE,
    ),
    Phrase(
        rf"{{missiles_shot_down}} {_FELLED} (?:за [а-яё]+ |ночью |украинск\w+ |российск\w+ |вражеск\w+ )*<rockets>|{_SAYS}[^#;:.!?\n]{{0,50}}? об? {{missiles_shot_down}} <rockets>,? {_FELLED}",
        "Украинские военные отчитались о {missiles_shot_down: трех} сбитых ракетах и {drones_stopped: 76} обезвреженных дронах.",
        "Музей отчитался о трех сбитых из досок моделях ракет.",
        unless=NOT_LOSSES + r"|\bдосок\b",
    ),
    Phrase(
        rf"(?:из (?:них|которых|этого числа|этих),? ){{drones_stopped}}(?: <uavs>)?,? {_CREWS}{_DID}<stop>(?! #)",
        "Россия запустила {drones_launched: 41} дрон, из них {drones_stopped: 37} ПВО обезвредила, сообщили Воздушные силы.",
        "Из них двоих военные обезвредили на параде дронов.",
        needs=DRONES + r" & <launch>|\bатак|\bнал[её]т",
        unless=OTHER_OBJECTS + r"|\bпарад|\bракет\w*",
    ),
    Phrase(
        rf"(?:из (?:них|которых|этого числа|этих),? ){{drones_shot_down}}(?: <uavs>)?,? {_CREWS}{_DID}<felled>(?! #)",
        "Россия запустила {drones_launched: 41} дрон, из них {drones_shot_down: 37} силы ПВО смогли сбить, сообщили Воздушные силы.",
        "Из них двоих военные сбили на параде дронов.",
        needs=DRONES + r" & <launch>|\bатак|\bнал[её]т",
        unless=OTHER_OBJECTS + r"|\bпарад|\bракет\w*",
    ),
    Phrase(
        rf"{{air_targets_launched}} <targets>,? (?:из (?:них|которых),?|среди которых) (?:{_CREWS}{_DID})?(?:<were> )?(?:<felled>|<stop>) {{air_targets_shot_down}}(?! ?<uavs>| ?<rockets>)",
        "Враг применил {air_targets_launched: 44} средства воздушного нападения, из них силам ПВО удалось уничтожить {air_targets_shot_down: 36}.",
        "На полигоне 44 воздушные цели, из них школьникам удалось сбить 36.",
        unless=r"\bполигон",
    ),
)

LAUNCHED = rules(
    "air attack, drones counted",
    "ru",
    "дрон бпла бла беспилотн шахед shahed",
    "owner",
    Phrase(
        r"(?:дронов|беспилотников|бпла|\"?шахедов\"?)(?: в [а-яё]+| на этот раз| тогда| всего)? (?:было|насчитали|оказалось|запустили|выпустили) (?:уже |меньше - |больше - |всего )?{drones_launched}(?= ?(?:[,.;)]|$|- |из них|и ))",
        "Воздушные силы о налетах: в ночь на вторник дронов было {drones_launched: 97}, из них {drones_stopped: 90} удалось нейтрализовать.",
        "На слете дронов было 97, из них два новых.",
        needs=r"\b(?:ночь|ночи|ночью|атак\w*|нал[её]т\w*) & <launch>|воздушн\w+ сил",
        unless=r"<felled> (?:дрон|беспил|бпла)|\b(?:выставк|слет|конкурс)|\bнакануне\b|дн[её]м ранее|сутками ранее|\bранее\b|предыдущ|прошлой ночью|\bкамикадзе\b",
    ),
)

RULES = (TOLD, LAUNCHED)
