"""The Russian ministry's daily briefing: what air defence shot down in the past day, equipment lost, running totals."""

from metrics.phrases import Phrase
from metrics.rules.air_attack.russian_about import NOT_LOSSES, both, rules

_WAR = r"с (?:момента )?начала (?:проведения )?(?:сво\b|специальной военной операции|спецоперации|боевых действий|операции|конфликта)"
_SINCE = rf"\b{_WAR}|\bс (?:24 )?февраля 2022|\bза этот период|\bза (?:все|весь) (?:время|период)"
_MINISTRY = r"минобороны|министерств\w+ обороны|военн\w+ ведомств\w+|конашенков|киевск\w+ режим\w*|\bвсу\b|украинск|сво\b|спецоперац|специальной военной операции"

PAST_DAY = rules(
    "Russian briefing, the past day",
    "ru",
    "сбит сбил уничтож перехва",
    "opponent",
    Phrase(
        r"<felled>:? <fallen>{ukrainian_drones_shot_down} (?:украинск\w+ |ударн\w+ )*(?:беспилотн\w+ летательн\w+ аппарат\w*|бпла|бла|беспилотник\w*|дрон(?:а|ов|ы)?\b)",
        "Средствами ПВО за сутки сбиты две управляемые авиационные бомбы, {ukrainian_missiles_shot_down: четыре} реактивных снаряда системы залпового огня HIMARS и {ukrainian_drones_shot_down: 218} беспилотных летательных аппаратов самолетного типа, сообщило Минобороны РФ.",
        "Спасатели нашли 218 беспилотников.",
        needs=_MINISTRY,
        unless=_SINCE + r"|\bвоздушн\w+ сил\w*|# вертол[её]т\w*(?:,| и) #|" + NOT_LOSSES,
    ),
    Phrase(
        r"<felled>:? <fallen>{ukrainian_missiles_shot_down} (?:(?:реактивн|управляем|крылат|оперативно-тактическ|баллистическ|американск|тактическ|зенитн|украинск|противокорабельн|дальнобойн|противорадиолокационн)\w+ )*(?:снаряд\w*|ракет(?:а|ы|у)?\b)",
        "ПВО перехватила {ukrainian_missiles_shot_down: семь} снарядов РСЗО HIMARS и уничтожила {ukrainian_drones_shot_down: четыре} беспилотника ВСУ за сутки, заявил Конашенков.",
        "В арсенале нашли семь снарядов.",
        needs=_MINISTRY,
        unless=_SINCE + r"|\b(?:склад\w* (?:снаряд|ракет)|воздушн\w+ сил\w*)|" + NOT_LOSSES,
    ),
    Phrase(
        r"{ukrainian_missiles_shot_down} (?:(?:реактивн|управляем|крылат|оперативно-тактическ|баллистическ|американск)\w+ )*(?:снаряд\w*|ракет(?:а|ы|у)?\b)(?!,? (?:сбит|подавлен|перехвачен|уничтожен)[а-яё ]{1,40}#)[^#;.!?\n]{0,60}? (?:<were> )?(?:перехвачен\w*|сбит\w*|уничтожен\w* в воздухе)",
        "За сутки {ukrainian_missiles_shot_down: 12} снарядов РСЗО «Ольха» перехвачены, сообщило Минобороны России.",
        "В арсенале 12 снарядов ржавеют.",
        needs=_MINISTRY,
        unless=_SINCE
        + r"|\bвыпу(?:щен|стил)\w* [^#]{0,40}#|ракет\w*,? (?:из них )?(?:больш\w+ част|большинств|часть|половин|треть|почти вс)",
    ),
    Phrase(
        r"^\W*{ukrainian_drones_shot_down} <uavs>\"?, ?- (?:уточн|сообщ|говор|отмет|подчеркн|указ|сказ|заяв)\w+",
        "Средства ПВО за сутки уничтожили рекордное число целей, сообщило Минобороны РФ.\n«{ukrainian_drones_shot_down: 545} беспилотных летательных аппаратов самолетного типа», – уточнили там.",
        "Минобороны РФ показало, что есть на складе.\n«545 БПЛА», – уточнили там.",
        needs=both(r"сбил\w*|сбит\w*|уничтож\w+|перехвати\w+", _MINISTRY),
    ),
    Phrase(
        r"(?:в том числе|из них|включая|из которых),? {ukrainian_drones_shot_down.subset} (?:- )?(?:за пределами|вне) зоны",
        "За сутки сбиты {ukrainian_drones_shot_down: 118} БПЛА самолетного типа, из них {ukrainian_drones_shot_down.subset: 46} – за пределами зоны проведения специальной военной операции, сообщило Минобороны РФ.",
        "Из них два – за пределами зоны парковки.",
        needs=_MINISTRY,
        unless="парковк",
    ),
)

# (metrics, the thing in the list, a plain name)
_TOTALS = (
    ("ukrainian_drones_lost.cumulative", "<field_drones>", "беспилотных летательных аппаратов"),
    (
        "ukrainian_tanks_lost & ukrainian_armoured_vehicles_lost.cumulative",
        r"танк\w* и друг\w+ (?:боев\w+ )?(?:бронированн\w+ (?:боев\w+ )?машин\w*|бронемашин\w*|ббм|бронетехник\w*)",
        "танков и других боевых бронированных машин",
    ),
    ("ukrainian_tanks_lost.cumulative", r"танк\w*(?! и друг)", "танков"),
    ("ukrainian_artillery_lost.cumulative", "<lost_guns>", "орудий полевой артиллерии и минометов"),
    ("ukrainian_vehicles_lost.cumulative", "<lost_vehicles>", "единиц специальной военной автомобильной техники"),
)


def _total(metric: str, thing: str, named: str) -> Phrase:
    """An item of the running totals: "всего с начала ... уничтожены: 35 000 БПЛА"."""
    marks = " & ".join(f"{part.removesuffix('.cumulative')}.cumulative" for part in metric.split(" & "))
    return Phrase(
        rf"{{{metric}}} {thing}",
        f"Всего с начала проведения специальной военной операции уничтожены: 650 самолетов, 283 вертолета, {{{marks}: 35 000}} {named}, сообщило Минобороны РФ.",
        f"Всего в колонне 35 {named}.",
        needs=_SINCE,
        unless=r"\bза (?:минувшие |прошедшие |прошлые |последние )?сутки\b|\b(?:крупнейш|наибольш|рекордн|массированн|масштабн)\w* (?:[а-яё]+ ){0,2}?(?:атак|налет|налёт|удар)\w*",
    )


TOTALS = rules(
    "Russian briefing, running totals",
    "ru",
    "беспилотн бпла бла дрон танк оруди артиллер автомобил",
    "owner",
    *(_total(*one) for one in _TOTALS),
    Phrase(
        r"(?:уничтож\w+|сбит\w*|лишил\w*|потерял\w*)[^;!?\n]{0,80}?# вертол[её]т\w*(?:,| и) {ukrainian_drones_lost.cumulative} <field_drones>",
        "Минобороны РФ обнародовало потери с февраля 2022 года. Уничтожено: 669 самолетов, 283 вертолета и {ukrainian_drones_lost.cumulative: 99 010} беспилотных летательных аппаратов.",
        "В музее 2 вертолета и 3 дрона.",
        needs=f"{_SINCE} & {_MINISTRY}",
    ),
    Phrase(
        rf"{_WAR}[^;!?\n]{{0,200}}? {{ukrainian_drones_lost.cumulative}} <field_drones>",
        "Всего с начала боевых действий российские войска уничтожили {ukrainian_drones_lost.cumulative: более 71 тыс.} дронов, 650 самолетов, сообщило Минобороны РФ.",
        "С начала операции врачи увидели 71 снимок, дрон ждал.",
        needs=_MINISTRY,
        unless=r"\bза (?:минувшие |прошедшие |прошлые |последние )?сутки\b",
    ),
)

RULES = (PAST_DAY, TOTALS)
