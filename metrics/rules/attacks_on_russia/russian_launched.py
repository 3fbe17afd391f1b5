"""What came at Russia, and what of it was shot down, as its governors, its ministry and Russian-language media word it."""

from metrics.phrases import Phrase
from metrics.rules.russian_about import SINCE, rules

LAUNCHED = rules(
    "attacks on Russia, drones that came",
    "беспилотн бпла дрон аппарат шахед",
    "owner",
    Phrase(
        r"(?:атак\w*|нал[её]т\w*|удар\w*|примени\w*|выпусти\w*|запусти\w*)(?: <gap>)??(?: с (?:применением|использованием|помощью)| силами| при помощи)? {ukrainian_drones_launched} (?!<lone>)<drones>\b(?!,? <aux><down>)",
        "Минувшей ночью пресечена попытка киевского режима совершить террористическую атаку с применением {ukrainian_drones_launched: 12} БПЛА по объектам в Крыму.",
        "Минобороны России: киевский режим пытался совершить атаку {ukrainian_drones_launched: двумя} беспилотными летательными аппаратами.",
        "Минобороны: киевский режим может применить 500 беспилотников.",
        "Киевский режим готовит удар 300 дронами, заявило Минобороны РФ.",
        "Минобороны РФ: группировка «Запад» ударила по 42 пунктам управления дронами ВСУ и 62 БПЛА.",
        "Минобороны: удар колокола распугал пять голубей, а дрон снимал.",
        unless=rf"{SINCE}|<down> # (?:<drones>|из)|(?:отра[жз]|предотвра[тщ])\w+[^#]{{0,60}}#|бомб|\b(?:удар\w*|порази\w*) (?:[а-яё]+ ){{0,2}}по #",
    ),
    Phrase(
        r"{ukrainian_drones_launched} (?!<lone>)<drones>(?: [^#;:.!?\n]{0,40}?)? (?:террористическ\w+ )?(?:атак\w*|удар\w*|нал[её]т\w*)",
        "Пресечена попытка киевского режима осуществить {ukrainian_drones_launched: тремя} беспилотными летательными аппаратами террористическую атаку.",
        "Минобороны: три дрона раздали призы, а зрители пели.",
        unless=rf"{SINCE}|<down> # (?:<drones>|из)|отраж|отби|<drones> <down>|<down>[^#]{{0,40}}#",
    ),
    Phrase(
        r"\b(?:(?:при|под|по)?летел[ио]|двигал[ио]сь|направлял[ио]сь|следовал[ио]) (?:[а-яё]+ ){0,2}?{ukrainian_drones_launched} (?!<lone>)<drones>",
        "Над полуостровом ночью летели {ukrainian_drones_launched: 22} беспилотника, сообщил губернатор Севастополя.",
        "Губернатор рассказал, как летели пять аистов, а дрон снимал.",
        unless=rf"{SINCE}|<down> #|аист",
    ),
    Phrase(
        r"{ukrainian_drones_launched} <drones>,? (?:из (?:которых|них)|при этом) {ukrainian_drones_shot_down}(?: <drones>| штук\w*)? <aux><down>",
        "За сутки по территории Белгородской области нанесены удары и атаки {ukrainian_drones_launched: 118} БПЛА, из которых {ukrainian_drones_shot_down: 69} сбиты и подавлены, сообщил губернатор.",
        "На выставке 118 дронов, из которых 69 уничтожены дождем.",
        unless=r"<down>[^#.;]{0,40}# (?:\w+ ){0,5}?(?:беспилот|бпла|дрон)[^#.;]{0,60}из (?:которых|них)",
    ),
    Phrase(
        r"(?:насчита|зафиксирова|зарегистрирова|сообщи|рассказа|заяви|отчита)\w+ (?:об? )?{ukrainian_drones_launched} <drones>,? (?:атаковавш|атакующ|запущенн|летевш|направлявш|напавш)\w+ [^#;:.!?\n]{0,40}?(?:,| и|, из них|, из которых)+ {ukrainian_drones_shot_down} (?:из них )?(?:<downed>|<down>)",
        "Губернатор Белгородской области в отчете за сутки насчитал {ukrainian_drones_launched: 84} беспилотника, атаковавших регион, и {ukrainian_drones_shot_down: 51} сбитый.",
        "Губернатор сообщил о двух дронах, запущенных школьниками, и сбитых ценах.",
        unless=SINCE,
    ),
    Phrase(
        r"# <drones>,? {ukrainian_drones_shot_down} из (?:них|которых) (?!летел|направл|следова)(?:<pass>)?<aux><down>",
        "Украина ночью направила на Россию {ukrainian_drones_launched: более сотни} беспилотников, {ukrainian_drones_shot_down: 94} из них ПВО перехватила, утверждает Минобороны РФ.",
        "Минобороны: на складе сто дронов, 94 из них пыль не уничтожила.",
        needs="<launch>|атак|удар|отправил|направил|летел",
        unless=rf"{SINCE}|<down> # <drones>",
    ),
    Phrase(
        r"{ukrainian_drones_launched} <drones>, {ukrainian_drones_shot_down} <aux><down>(?! #)",
        "Губернатор: над Шебекинским округом за сутки замечены {ukrainian_drones_launched: 13} беспилотников, {ukrainian_drones_shot_down: девять} уничтожены.",
        "Минобороны о выставке: привезли 13 дронов, девять сбиты в боях.",
        unless=rf"{SINCE}|<down>[^#.;!?\n]{{0,60}}# <drones>, #",
    ),
    # "Of 72 on Monday, and of 109 on Sunday": what the ministry says of two days.
    Phrase(
        r"\bоб? # (?:<downed> )?<drones>[^#;.!?\n]{0,70}?(?:, а|,| и|;) (?:во? [а-яё]+|накануне|дн[её]м ранее|сутками ранее|ночью|дн[её]м|вчера|утром|вечером)(?: сообщ\w+)? ?(?:- )?об? {ukrainian_drones_shot_down}(?: <drones>)?(?= ?(?:[,.;)]|$))",
        "Минобороны РФ сообщило в среду о {ukrainian_drones_shot_down: 44} дронах, сбитых за ночь, а во вторник – о {ukrainian_drones_shot_down: 61}.",
        "Музей рассказал о 44 дронах, сбитых в прошлом, а в мае - о 61.",
        needs=r"минобороны|министерств|ведомств|губернатор",
        unless=rf"{SINCE}|муз(?:е[йея]|ее)",
    ),
    Phrase(
        r"(?:<down> )?{ukrainian_drones_shot_down} из {ukrainian_drones_launched} (?:<drones>|(?:атаковавш|запущенн|выпущенн)\w+(?! (?:[а-яё]+ ){0,4}ракет))",
        "Минобороны России заявило, что ПВО сбила {ukrainian_drones_shot_down: 38} из {ukrainian_drones_launched: 40} украинских беспилотников.",
        "Клуб закупил 38 из 40 дронов.",
        needs="<down>",
        unless=SINCE,
    ),
    Phrase(
        r"(?:выпущен\w*|выпустил\w*|применен\w*|применил\w*|использова\w+) # (?:боеприпас|снаряд|мин|выстрел)\w*(?: в ходе # (?:артиллерийск\w+ )?обстрел\w*)?(?:,| и|, а также| а также)(?: ещ[её])? {ukrainian_drones_launched} <drones>",
        "За сутки по территории Белгородской области выпущено 14 боеприпасов в ходе трех обстрелов и {ukrainian_drones_launched: 88} дронов, {ukrainian_drones_shot_down: 57} из которых сбиты, сообщил губернатор.",
        "Студия выпустила 14 снарядов из картона и 88 дронов для фильма.",
        needs=r"<down>",
        unless=rf"{SINCE}|фильм",
    ),
    Phrase(
        r"все {ukrainian_drones_launched & ukrainian_drones_shot_down} (?:<drones> )?(?:<pass>)?<down>",
        "Минобороны РФ: над Крымом все {ukrainian_drones_launched & ukrainian_drones_shot_down: 17} украинских беспилотников сбиты.",
        "Минобороны: все 17 дверей в ангаре дронов сняты с петель.",
        unless=SINCE,
    ),
)

RULES = (LAUNCHED,)
