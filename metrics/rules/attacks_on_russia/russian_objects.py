"""Missiles and sea drones that Russia says it destroyed, as Russian texts word it."""

from metrics.phrases import Phrase
from metrics.rules.russian_about import SINCE, rules

MISSILES = rules(
    "attacks on Russia, missiles",
    "ракет снаряд himars atacms ольх точк нептун storm",
    "opponent",
    Phrase(
        r"{ukrainian_missiles_shot_down} <missiles>(?<=<down>[^;.!?\n]{0,260})",
        "В течение ночи дежурными средствами ПВО уничтожены {ukrainian_drones_shot_down: 21} украинский БПЛА и {ukrainian_missiles_shot_down: три} управляемые ракеты «Нептун-МД».",
        "Пожаром уничтожены две ракеты из экспозиции музея.",
        unless=rf"{SINCE}|\bвыпусти\w*|запусти\w*|склад\w*|пусков\w+",
    ),
    Phrase(
        r"{ukrainian_missiles_shot_down} <missiles>(?: \"[^\"]{1,30}\")?(?:(?:,| и|, а также| а также) # <drones>)?,? <aux>(?:<pass>)?<down>",
        "Дежурными средствами ПВО {ukrainian_missiles_shot_down: две} украинские ракеты «Нептун» перехвачены над Черным морем.",
        "Дежурными средствами ПВО {ukrainian_missiles_shot_down: один} реактивный снаряд и {ukrainian_drones_shot_down: украинский} беспилотный летательный аппарат уничтожены над Белгородской областью.",
        "По стране выпущено {missiles_launched: около 110} ракет, большая часть из которых была сбита, сообщил Зеленский.",
        "Две ракеты в парке уничтожены временем: это учебные макеты.",
        unless=rf"{SINCE}|макет|ракет\w*,? (?:из них )?(?:больш\w+ част|большинств|часть|половин|треть|почти вс)",
    ),
)

SEA = rules(
    "attacks on Russia, sea drones",
    "катер бэк морск надводн безэкипажн",
    "opponent",
    Phrase(
        r"{ukrainian_sea_drones_destroyed} <sea_drones>(?<=<down>[^;.!?\n]{0,260})",
        "В акватории Черного моря силами Черноморского флота уничтожены {ukrainian_sea_drones_destroyed: пять} украинских безэкипажных катеров.",
        "Штормом уничтожены два катера рыбаков.",
        unless=rf"{SINCE}|рыбак|шторм\w+ уничтож",
    ),
    Phrase(
        r"(?:<down> (?:[^#;:.!?\n]{0,60} )?)?{ukrainian_sea_drones_destroyed} (?:[а-яё]+ых )?катер\w* (?:вмс|всу|вооруж[её]нных сил|украин)\w*",
        "Безэкипажные катера шли к берегу. «В Черном море уничтожены {ukrainian_sea_drones_destroyed: шесть} катеров ВМС Украины», – говорится в сообщении Минобороны РФ.",
        "На выставке безэкипажных катеров показали три катера ВМС Украины.",
        needs=r"(?:безэкипажн|беспилотн|надводн|морск)\w+ (?:катер|дрон)",
        unless=r"\bвыставк",
    ),
    Phrase(
        r"(?:[а-яё]+,? ){0,3}(?:<down>|потоп\w+)(?: [а-яё]+){0,2} {ukrainian_sea_drones_destroyed}(?= из (?:них|этих)\b)|{ukrainian_sea_drones_destroyed} из (?:них|этих)(?: [а-яё]+){0,2} (?:<aux>)?(?:<down>|потоп\w+)",
        "В Черном море отражена атака {ukrainian_sea_drones_destroyed: 12} морских дронов. Авиация уничтожила {ukrainian_sea_drones_destroyed: девять} из них, сообщили в Минобороны.",
        "К берегу шли морские дроны, на пляже 12 человек. Шторм уничтожил девять из них, пишет Минобороны.",
        needs=r"(?:морск|надводн|безэкипажн)\w+ (?:дрон|катер|беспилот|аппарат)[^.!?\n]*[.!?]?[^.!?\n]*$",
        unless=rf"{SINCE}|шторм",
    ),
    Phrase(
        r"{ukrainian_sea_drones_destroyed} <sea_drones>(?: (?:всу|вмс|украины))*,? <aux>(?:<pass>)?<down>",
        "Минобороны России: {ukrainian_sea_drones_destroyed: три} безэкипажных катера ВСУ уничтожены в Черном море.",
        "Три катера рыбаков уничтожены штормом.",
        unless=rf"{SINCE}|рыбак",
    ),
)

DRONES = rules(
    "attacks on Russia, some of the drones",
    "беспилотн бпла дрон",
    "opponent",
    Phrase(
        r"<another> {ukrainian_drones_shot_down} <drones>, (?:по|как) [а-яё ]{3,40}, <aux><down>",
        "Минобороны РФ: ночью над Крымом сбиты {ukrainian_drones_shot_down: 14} дронов. Еще {ukrainian_drones_shot_down: шесть} аппаратов, по версии ведомства, уничтожены над Черным морем.",
        "Еще шесть дронов, по мнению судей Крыма, уничтожены зря.",
        unless=SINCE + r"|\bсуд(?:ей|ьи|ь)\b",
    ),
    Phrase(
        r"(?:больше|чаще) всего(?: [а-яё]+){0,2}?,? ?-? ?(?:над|в небе над|в) [^#;:.!?\n]{3,60}?, {ukrainian_drones_shot_down}(?: <drones>)?(?= ?(?:[.;)]|$))",
        "Минобороны РФ: за ночь сбиты {ukrainian_drones_shot_down: 83} беспилотника, больше всего – над Брянской областью, {ukrainian_drones_shot_down: 31}.",
        "Больше всего гостей в Брянской области, 31, сообщил губернатор о дне дрона.",
        needs=r"(?s)(?:<down>|пво).*<drones>|<drones>.*(?:<down>|пво)",
        unless=SINCE + r"|\bгост",
    ),
    Phrase(
        r"{ukrainian_drones_shot_down} из (?:выпущенн|запущенн|атаковавш|летевш)\w+ [^#;:,.!?\n]{0,40}?<drones>,? <aux>(?:<pass>)?<down>",
        "Минобороны РФ: {ukrainian_drones_shot_down: три} из выпущенных ВСУ дронов были сбиты в Тульской области.",
        "Минобороны: три из выпущенных заводом дронов стоят в музее.",
        unless=SINCE,
    ),
)

RULES = (MISSILES, SEA, DRONES)
