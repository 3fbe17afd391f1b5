"""Attacks repelled along the front, as Russian-language updates word them."""

from metrics.phrases import Phrase
from metrics.rules.air_attack.russian_about import both, rules
from metrics.rules.front.russian_clashes import NOT_GROUND, REPEL, WAR

REPELLED = rules(
    "front line, attacks repelled",
    "ru",
    "отби отраз отраж останов сдерж сорва отбро пресе отпор ском цком",
    "none",
    Phrase(
        REPEL
        + r" <reach>{attacks_repelled} (?:<attacks> из {clashes}(?= ?(?:[,.;]|$))|(?:из (?:этих )?{clashes} )?<attacks>)",
        "На Покровском направлении украинские защитники отбили {attacks_repelled: 47} атак, сообщил Генштаб.",
        "За прошедшие сутки Силы обороны остановили {attacks_repelled: 64} штурма.",
        "На Гуляйпольском направлении отбито {attacks_repelled: 18} из {clashes: 21} атаки.",
        "На Гуляйпольском направлении отбили {attacks_repelled: 41} атаку из {clashes: 50}.",
        "Охрана остановила двоих, кто шел на штурм кассы.",
        unless=NOT_GROUND + r"|\bохран\w+",
    ),
    Phrase(
        r"(?<!\bиз ){attacks_repelled}(?! (?:[а-яё-]+ ){0,3}?(?:бригад|батальон|полк|отряд|атак\w+ (?:[а-яё-]+ )?(?:беспилот|дрон|бпла|ракет))\w*)(?: (?:из них|<attacks>))?(?: <step>)? (?:<were> )?"
        + REPEL,
        "На Лиманском направлении {attacks_repelled: 14} атак отбито, сообщил Генштаб.",
        "На Лиманском направлении две машины остановлены.",
        needs=both(WAR, "<attacks>|<clashes>|атаков"),
        unless=NOT_GROUND + r"|\bмашин\w*|<uavs>[^#.;]{0,40}# (?:из них |<were> )*" + REPEL,
    ),
    Phrase(
        r"(?:больше всего|наибольшее (?:число|количество)|большинство)(?: [а-яё]+){0,2}? <attacks>(?: [а-яё]+)?(?:,| -| \() ?{attacks_repelled}(?:,|\)| -)? (?:(?:наши |украинск\w+ )?(?:силы обороны|защитники|воины|военные|войска|бойцы|подразделения) )?"
        + REPEL,
        "Больше всего атак, {attacks_repelled: 37}, отражено на Константиновском направлении, сообщил Генштаб.",
        "На фронте больше всего атак россиян – {attacks_repelled: 54} – силы обороны отразили на Покровском направлении.",
        "На морском направлении больше всего атак комаров отражено мазью: их было 37.",
        needs=both(WAR, "направлени"),
        unless=NOT_GROUND,
    ),
    Phrase(
        r"\bна [а-яё-]+(?:ском|цком)(?: направлении)? (?:было )?"
        + REPEL
        + r" {attacks_repelled}(?= ?(?:[,.;]|$| и (?:на|[а-яё-]+[сц]ком)\b))",
        "Генштаб: на Лиманском направлении отбито {attacks_repelled: 17} атак, на Покровском отражено {attacks_repelled: 33}.",
        "На Рижском направлении поезд остановили 33.",
        needs=both(WAR, "<attacks>"),
        unless=NOT_GROUND,
    ),
    Phrase(
        REPEL
        + r" # <attacks>(?:,| и|, и|, а| -)+ [а-яё-]+(?:[сц]ком|[сц]кое)(?: направлени[еи])? ?- (?:ещ[её] )?{attacks_repelled}(?= ?(?:[,.;(]|$))",
        "Жарче всего на фронте Славянское направление, где отражено {attacks_repelled: 23} атаки, и Северское – {attacks_repelled: 12}.",
        "На морском направлении мазь отразила 23 атаки комаров, а шведское - 12 штормов.",
        needs=both(WAR, "направлени"),
        unless=NOT_GROUND + r"|\bмаз",
    ),
    Phrase(
        REPEL + r" {attacks_repelled} и {attacks_repelled} <attacks>",
        "На Славянском и Краматорском направлениях отбито {attacks_repelled: 9} и {attacks_repelled: 4} штурма соответственно, сообщил Генштаб.",
        "Полиция отбила 9 и 4 атаки шмелей.",
        needs=both(WAR, "направлени"),
        unless=NOT_GROUND + "|шмел",
    ),
    Phrase(
        REPEL + r" {attacks_repelled} из (?:них|этих)\b",
        "Враг провел за сутки {clashes: 79} атак, Силы обороны сумели отбить {attacks_repelled: 61} из них.",
        "Полиция сумела остановить двоих из них.",
        needs=both(WAR, "<attacks>|<clashes>|атаков"),
        unless=NOT_GROUND + "|полици",
    ),
    Phrase(
        r"(?:\bна|, ?) [а-яё-]+(?:ском|цком)(?: направлении)? - (?:ещ[её] )?{attacks_repelled}(?: <attacks>)?(?= ?(?:[,.;(]|$)| (?:вблизи|возле|у|около|в районах?) | и (?:на|[а-яё-]+[сц]ком)\b)",
        "На Купянском направлении Силы обороны отразили {attacks_repelled: 12} атак, на Лиманском – {attacks_repelled: три}, на Бахмутском – {attacks_repelled: 16}.",
        "Генштаб: на Купянском направлении отражено {attacks_repelled: 13} атак, на Лиманском – еще {attacks_repelled: девять} штурмов возле Терн.",
        "Генштаб: на Покровском направлении – {clashes: 46} атак, {attacks_repelled: 38} отбито.",
        "На Рижском направлении 12 поездов, на Киевском – три.",
        needs=both("направлени", REPEL) + " & " + WAR,
        # Attacks are counted before any are told as repelled.
        unless=NOT_GROUND + rf"|^(?:(?!{REPEL})[^.!?\n])*- # <attacks>",
    ),
    Phrase(
        # "Отбили 21 атаку. На Лиманском - 31 атака": the case says that these are not told as repelled.
        r"^\W*(?:а |также |и )?на [а-яё-]+(?:ском|цком)(?: направлении)? ?- {attacks_repelled}(?! (?:<step>)?(?:атака|попытка)\b)(?: <attacks>)?(?: ?[,.;(]|$| и (?:на|[а-яё-]+[сц]ком)\b)",
        "На Харьковском направлении ВСУ отбили {attacks_repelled: 11} атак. На Купянском – {attacks_repelled: 14}. На Лиманском – {attacks_repelled: пять}.",
        "На Харьковском направлении ВСУ отбили {attacks_repelled: 11} атак. На Купянском – {clashes: 21} атака.",
        "На Рижском вокзале 11 путей. На Киевском – 14.",
        needs=REPEL
        + r" [^.!?\n]*(?:атак|штурм|попыт)[^.!?\n]*[.!?]\s+(?:на [а-яё-]+(?:ском|цком)[^.!?\n]{0,60}[.!?]\s+)*\W*$ & "
        + WAR,
        unless=NOT_GROUND + "|<clashes>|авиаудар|обстрел",
    ),
    Phrase(
        REPEL
        + r"[^;.!?\n]{0,90}?#[^#;.!?\n]{0,90}?(?:,| и|, а|, еще| и еще) {attacks_repelled}(?: <attacks>)? ?(?:-|на|в районе|вблизи|возле) ",
        "Украинские войска отбили {attacks_repelled: 47} атак на Покровском направлении и {attacks_repelled: 21} на Лиманском.",
        "Инспекторы остановили 40 фур на границе и две на въезде в порт.",
        needs=both(WAR, "<attacks>|<clashes>"),
        unless=NOT_GROUND,
    ),
)

BY_RUSSIA = rules(
    "front line, counterattacks repelled by a group of forces",
    "ru",
    "отби отраз отраж",
    "none",
    Phrase(
        r"(?:отраз(?:или|ила)|отби(?:ли|ла|то|ты)|отражен(?:о|ы|а)) {attacks_repelled} (?:контр)?атак\w*",
        "Подразделения группировки войск «Центр» заняли выгодные рубежи и отразили {attacks_repelled: восемь} контратак ВСУ, сообщило Минобороны РФ.",
        "Подразделения группировки войск «Центр» отразили восемь атак беспилотников ВСУ, сообщило Минобороны РФ.",
        needs=r"группировк\w+ (?:войск|\"?(?:север|запад|юг|южн|центр|восток|днепр))|группировок войск",
        unless=NOT_GROUND + r"|# (?:контр)?атак\w* (?:дрон|бпла|беспилот|с воздуха)",
    ),
)

RULES = (REPELLED, BY_RUSSIA)
