"""Losses of equipment, item by item, as Russian-language updates word them; each template stands once and is proved for each."""

from metrics.phrases import Phrase, Rules
from metrics.rules.air_attack.russian_about import SINCE, rules
from metrics.rules.russian_losses.russian import AID, DAY

# (metric, vocabulary, a plain name for the examples, stems)
ITEMS = (
    ("russian_tanks_lost", "lost_tanks", "танков", "танк"),
    ("russian_armoured_vehicles_lost", "lost_armour", "боевых бронированных машин", "брон ббм бмп бтр боев"),
    ("russian_artillery_lost", "lost_guns", "артиллерийских систем", "артиллер артсистем оруди гаубиц пушек"),
    ("russian_mlrs_lost", "launchers", "РСЗО", "рсзо рсзв реактивн"),
    ("russian_air_defence_lost", "air_defence", "средств ПВО", "пво противовоздушн зенитн зрк зрпк"),
    ("russian_aircraft_lost", "aircraft", "самолетов", "самолет самолёт истребит бомбардир штурмовик"),
    ("russian_helicopters_lost", "helicopters", "вертолетов", "вертолет вертолёт"),
    ("russian_drones_lost", "field_drones", "БПЛА оперативно-тактического уровня", "бпла бла дрон беспилотн"),
    ("russian_cruise_missiles_lost", "cruise", "крылатых ракет", "крылат"),
    ("russian_ships_lost", "ships", "кораблей/катеров", "корабл катер"),
    ("russian_submarines_lost", "submarines", "подводных лодок", "подводн подлод"),
    (
        "russian_vehicles_lost",
        "lost_vehicles",
        "единиц автомобильной техники",
        "автомобил автотехник автоцистерн грузовик пикап автотранспорт транспортн",
    ),
    ("russian_special_equipment_lost", "special", "единиц специальной техники", "специальн спецтехник"),
    ("russian_ground_robots_lost", "ground_robots", "наземных робототехнических комплексов", "робот нртк нрк назем"),
)
_LOSS = r"(?:потер|лишил|ликвидир|уничтож|обезвре|недосчит|утрат|минус|сожж|сожг|из строя выв)\w*"
_IN_TOTAL = r"\b(?:с начала (?!(?:этих |текущих )?суток)|с 24 февраля|с 24\.02|с февраля 2022|за все время|всего с)"


# What leads to the day's number in the brackets behind a total.
ADDED = r"(?:\+|плюс|ещ[её] плюс|(?:из них |в том числе |прирост )?за (?:[а-яё]+ )?(?:сутки|день)(?: плюс| ещ[её])?(?: ?[-:])?|прирост(?: за сутки)?(?: ?[-:])?) ?\+?"

# What civilians lose, beside whose houses it stands.
_CIVIL_CARS = r"|\b(?:легков|служебн|личн)\w+ (?:автомобил|машин)|\bповре(?:жден|дил)\w*[^.;!?\n]{0,160}(?:автомобил|машин|грузовик|автобус)|\b(?:частн|жил|многоквартирн)\w+ (?:дом|домовладен)|\b(?:домовладени|хозпостро|остеклени|обломк|осколк|квартир|стекл)\w+"


def _told(metric: str, vocabulary: str, named: str) -> Phrase:
    """An item of a sentence on the day's losses: "1340 военных и 12 танков"."""
    # In a list of losses drones stand beside other equipment or people; alone they are the drones of an air attack.
    beside = (
        r"(?=.*\b(?:потер|ликвид|уничтож|минус|лишил|недосчит|утрат|обезвре|нейтрализ|выведен))(?=.*\b(?:танк|артиллер|артсистем|автомобил|автотехник|личного состава|солдат|военнослужащ|военных|оккупант|вертол|оруди|гаубиц))"
        if metric in ("russian_drones_lost", "russian_cruise_missiles_lost")
        else ""
    )
    return Phrase(
        rf"(?:^\W*(?:(?:такж|кром)\w* [^#;.!?\n]{{0,60}}?)?|(?:потер|лишил|ликвидир|уничтож|обезвре|недосчит|утрат|составил|составля|порази|пораж|сожж|сожг|из строя выв|минус|включая|в том числе|повреди)\w*:? [^#;:.!?\n]{{0,60}}?|(?:,|;| и|а также|плюс|:|-|также|ещ[её]|и ещ[её]) ?(?:ещ[её] |также |около |по )?){{{metric}}}(?: ед\.| единиц\w*)?(?: -)? <{vocabulary}>",
        f"Россия потеряла за сутки {{russian_casualties: 1340}} военных и {{{metric}: 2}} {named}, сообщил Генштаб.",
        f"Музей купил 12 {named}.",
        needs=rf"(?s)^{beside}(?=.*(?:{_LOSS}))(?=.*(?:{DAY}|минус #))",
        unless=AID
        + (
            rf"|украинск\w+ (?:беспилотн|бпла|дрон)|(?:\bсби(?:л|т)\w*|перехват\w+|(?<!средство )(?<!средств )(?<!средства )(?<!систем )(?<!систему )(?<!комплексов )(?<!комплекс )\bпво)[^#.;!?\n]{{0,60}}# <{vocabulary}>|# <{vocabulary}> (?:упал|попал|прилетел|долетел|залетел|взорвал)\w*"
            if beside
            else ""
        )
        + f"|{SINCE}"
        + r"|\b(?:спецслужб|аэродром|авиабаз|спутников\w+ снимк)\w*|\b(?:сбу|гур|ссо)\b|# (?:самол[её]т|вертол[её]т|истребител|бомбардировщик)\w*(?:,| и|, а)+ (?:ещ[её] )?# (?:[а-яё]+ )?поврежд"
        + r"|\bпоказал\w*,? как\b|\bэкипаж\w* (?:вертол|танк|бпла|дрон|самол)"
        + (_CIVIL_CARS if metric == "russian_vehicles_lost" else "")
        + r"|\bзалп(?:ом|а|у|ы)?\b|\bв одном бою\b|\bв ходе (?:одного )?боя\b|\bдесантник\w*|\bморпех\w*|\bпогранични\w*"
        + r"|\b(?:воздушн\w+ сил\w*|в ночь на|авиаудар\w*|запустил\w*|выпустил\w*|применил\w*|камикадзе|shahed\w*|шахед\w*)\b",
    )


def _listed(metric: str, vocabulary: str, named: str) -> Phrase:
    """A line of the list of losses, total first and the day in brackets: "танков – 9826 (+12)"."""
    return Phrase(
        rf"<{vocabulary}>(?: ?\([а-яё -]+\))?(?: уничтожено)? ?(?:-|:|=)? ?{{{metric}.cumulative}}(?: ед\.?| единиц\w*)? ?\({ADDED}{{{metric}.day}}(?: [^()#]{{1,30}})?\)",
        f"{named} – {{{metric}.cumulative: 9826}} (+{{{metric}: 2}}) ед.",
        f"{named}: {{{metric}.cumulative: 9826}} (плюс {{{metric}: 2}})",
        f"{named} – смотрите на странице цен.",
    )


def _fresh(metric: str, vocabulary: str, named: str) -> Phrase:
    """The same with the day first and the total in brackets without a plus: "танков – 9 (всего 7 668)"."""
    return Phrase(
        rf"<{vocabulary}>(?: ?\([а-яё -]+\))? ?(?:-|:|(?:- )?(?:стало )?(?:меньше )?на) ?{{{metric}}}(?: ед\.?| единиц\w*)? ?\((?:(?:всего|итого|в целом|общ\w+)[а-яё ]{{0,24}}?)? ?-?{{{metric}.cumulative}}(?: ед\.?| единиц\w*)?\)",
        f"Генштаб: за сутки враг потерял:\n- {named} – {{{metric}: 2}} (всего {{{metric}.cumulative: 9826}});",
        f"{named} – 2 (смотрите страницу 9826).",
        needs=rf"(?s)^(?=.*(?:{_LOSS}))(?=.*сутки)",
    )


def _counted(metric: str, vocabulary: str, named: str) -> Phrase:
    """The same with the total before its noun: "9826 танков (+12)"."""
    return Phrase(
        rf"{{{metric}.cumulative}} (?:<{vocabulary}> ?\({ADDED}{{{metric}.day}}(?: [^()#]{{1,30}})?\)|\({ADDED}{{{metric}.day}}(?: [^()#]{{1,30}})?\)(?: ед\.| единиц\w*)? <{vocabulary}>)",
        f"Потери россиян с начала войны, Генштаб: {{{metric}.cumulative: 9826}} {named} (+{{{metric}: 2}}).",
        f"Защитники с начала войны уничтожили {{{metric}.cumulative: 9826}} (+{{{metric}: 2}} за прошедшие сутки) {named}, сообщил Генштаб о потерях.",
        f"По данным Генштаба, с 24 февраля враг потерял {{{metric}.cumulative: 9826}} {named} (за сутки {{{metric}: 2}}).",
        f"На параде 9826 {named} (и два в запасе).",
        unless=r"\bпарад",
    )


def _alone(metric: str, vocabulary: str, named: str) -> Phrase:
    """A line of that list without a bracket: nothing was added on the day."""
    return Phrase(
        rf"(?:^|\n|[;,)])\W*<{vocabulary}> ?(?:-|:) ?{{{metric}.cumulative}}(?: ед\.?| единиц\w*)?(?= ?(?:[;,.]|$))",
        f"Потери россиян, Генштаб:\nличного состава – {{russian_casualties.cumulative: 459 530}} (+{{russian_casualties: 950}})\n{named} – {{{metric}.cumulative: 1046}};",
        f"Парк академии:\n{named} – 12;",
        needs=r"\(\+ ?[\d#]",
    )


def _unchanged(metric: str, vocabulary: str, named: str) -> Phrase:
    """A line of that list whose bracket has no plus: "самолетов – 355 (0)"."""
    return Phrase(
        rf"^\W*<{vocabulary}> ?(?:-|:) ?{{{metric}.cumulative}}(?: ед\.?| единиц\w*)? ?\({{{metric}.day}}\)(?= ?[;,.]?$)",
        f"Потери россиян, Генштаб:\nличного состава – {{russian_casualties.cumulative: 459 530}} (+{{russian_casualties: 950}})\n{named} – {{{metric}.cumulative: 1046}} ({{{metric}: 0}});",
        f"Парк академии:\n{named} – 12 (0);",
        needs=r"\(\+ ?[\d#]",
    )


def _labelled(metric: str, vocabulary: str, named: str) -> Phrase:
    """A label and its number in a short list of the day's losses: "Артсистем: 12"."""
    return Phrase(
        rf"(?<![\w-] )<{vocabulary}> ?(?:(?::|-|\+) ?\+?|(?:- )?(?:стало )?(?:меньше )?на) ?{{{metric}}}(?: ед\.?| единиц\w*)?(?= ?(?:[.,;]|$|\((?:всего|итого)))",
        f"Потери россиян за сутки, Генштаб: {{russian_casualties: 1300}} человек, {named} – {{{metric}: 2}}.",
        f"В академии есть зал и двор со старыми машинами. {named}: 2.",
        needs=_LOSS,
        unless=_IN_TOTAL,
    )


def _daily(metric: str, vocabulary: str, named: str) -> Phrase:
    """A line of a list that its heading gives to the day: "За сутки враг потерял: - танков - 7"."""
    return Phrase(
        rf"^\W*<{vocabulary}>(?: ?\([а-яё -]+\))? ?(?:-|:|=) ?\+?{{{metric}}}(?: ед\.?| единиц\w*| штук\w*| шт\.?)?(?: ?[;,.]|$)",
        f"Генштаб: за сутки враг потерял:\n- {named} – {{{metric}: 2}}",
        f"За сутки в парке показали:\n- {named} – 2",
        needs=rf"(?:{_LOSS}[^.!?:\n]{{0,80}}\b(?:за|в течение) (?:[а-яё]+ )?(?:сутки|суток|день)|\b(?:за|в течение) (?:[а-яё]+ )?(?:сутки|суток|день)[^.!?:\n]{{0,80}}{_LOSS})[^.!?:\n]{{0,60}}: & генштаб|генеральн\w+ штаб|\b(?:враг|противник|росси|рф|оккупант)",
        unless=AID,
    )


def _passive(metric: str, vocabulary: str, named: str) -> Phrase:
    """An item before its verb: "12 танков уничтожено"."""
    return Phrase(
        rf"(?:^|[,:;] |\bи )\W*{{{metric}}} <{vocabulary}><listed>(?: <skip>)? (?:<were> )?(?:уничтожен\w*|потерян\w*|ликвидирован\w*)",
        f"Генштаб о потерях: {{russian_casualties: 1820}} солдат за сутки, {{{metric}: 2}} {named} уничтожено.",
        f"В пожаре на складе 2 {named} уничтожено.",
        needs=r"потер\w+[^.]{0,200}(?:генштаб|сутки)|генштаб[^.]{0,200}потер",
        unless=AID + r"|\b(?:воздушн\w+ сил\w*|пво\b)",
    )


def _item(metric: str, vocabulary: str, named: str, stems: str) -> Rules:
    made = [
        make(metric, vocabulary, named)
        for make in (_told, _listed, _fresh, _counted, _alone, _unchanged, _labelled, _daily)
    ]
    if metric not in ("russian_cruise_missiles_lost", "russian_drones_lost", "russian_air_defence_lost"):
        made.append(_passive(metric, vocabulary, named))
    return rules(f"losses, {named}", "ru", stems, "owner", *made)


SHARED = rules(
    "losses, vehicles and special equipment, drones after the list",
    "ru",
    "автомобильн обезврежен уничтожен сбит",
    "owner",
    Phrase(
        r"{russian_vehicles_lost}(?: единиц\w*)? автомобильн\w+(?:,| и|, а также) {russian_special_equipment_lost}(?: -)?(?: единиц\w*)? специальн\w+ техник\w*",
        "За сутки россияне потеряли {russian_casualties: 990} военных, {russian_vehicles_lost: 232} единицы автомобильной и {russian_special_equipment_lost: две} – специальной техники, сообщил Генштаб.",
        "Завод собрал 40 автомобильных и две специальные техники.",
        needs=rf"(?s)^(?=.*(?:{_LOSS}))(?=.*(?:{DAY}))",
        unless=AID,
    ),
    Phrase(
        r"^\W*(?:также |кроме того,? )?(?:обезврежен|уничтожен|сбит)\w* (?:также |ещ[её] )?{russian_drones_lost} (?:[а-яё-]+ ){0,2}(?:бпла|беспилотник\w*|дрон\w*)(?: (?:раз|все|всех|различ|друг)\w+ \w+)?(?: ?[.;]|$)",
        "Потери врага за прошедшие сутки составили {russian_casualties: 438} человек и 49 единиц техники: {russian_tanks_lost: 4} танка, {russian_armoured_vehicles_lost: 45} ББМ. Обезврежено {russian_drones_lost: 217} беспилотников разных типов.",
        "В порту уничтожен груз. Обезврежено 217 бочек разных цветов.",
        needs=r"потер[ьияе]\w*[^.!?\n]{0,60}сут[^.!?\n]*(?:танк|ббм|артиллер|автомоб)[^.!?\n]*[.!?\s]*$",
        unless=AID,
    ),
)

RULES = (*(_item(*item) for item in ITEMS), SHARED)
