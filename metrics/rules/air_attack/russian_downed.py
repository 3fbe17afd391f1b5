"""Drones shot down or stopped over Ukraine, as Russian-language updates word it."""

from metrics.phrases import Phrase
from metrics.rules.air_attack.russian_about import (
    AFTER_LAUNCH,
    DRONES,
    NOT_LOSSES,
    OTHER_OBJECTS,
    OTHER_THINGS,
    SINCE,
    rules,
)

_STEMS = "дрон бпла бла беспилотн шахед shahed шахид геран сби уничтож перехва ликвид подавл подави обезвре нейтрализ"
_NO_MISSILES = r"|\bракет(?!ы? (?:войск|удар))\w*|\bцел(?:ей|и|ь)\b(?<!достигли цели)(?<!достигли целей)(?<!достигло цели)(?<!достигла цели)(?<!достичь цели)"

STOPPED = rules(
    "air attack, drones stopped",
    "ru",
    _STEMS,
    "opponent",
    Phrase(
        r"{air_targets_shot_down} из (?:них|которых)(?: <were>)? (?:<stop>|<felled>)(?!:? #)",
        "Россия атаковала Украину {air_targets_launched: более чем 640} дронами и ракетами. Как сообщают Воздушные силы, {air_targets_shot_down: 558} из них были сбиты или подавлены.",
        "Клуб собрал 640 моделей дронов и ракет, 558 из них сбиты гвоздями.",
        needs=r"<launch>[^.!?\n]*\d[^.!?\n]{0,30} (?:(?:дрон|беспилотник)\w*|бпла) и ракет\w*[^\d]*$|<launch>[^.!?\n]*\d[^.!?\n]{0,30} ракет\w* и (?:(?:дрон|беспилотник)\w*|бпла)[^\d]*$",
    ),
    Phrase(
        r"<stop> <fallen>{drones_stopped} <of> {drones_launched}(?: <uavs>|(?! ?(?:\w+ ){0,2}(?:ракет|цел)))",
        "За ночь ПВО сбила или подавила {drones_stopped: 121} из {drones_launched: 146} российских дронов, сообщили Воздушные силы.",
        "Воздушные силы: обезврежено {drones_stopped: 97} из {drones_launched: 112} беспилотников.",
        "Полиция нейтрализовала двоих из 40 дебоширов.",
        needs=DRONES,
    ),
    Phrase(
        r"<stop>(?::|, по [а-яё ]{1,30},)? <fallen>{drones_stopped} <uavs>(?!\"? (?:<were> )?(?:<felled>|подавлен|потерян)|\"?(?: и|,) # [^#,.;]{0,40}? <felled>)",
        "По предварительным данным, по состоянию на 08:30 противовоздушной обороной сбито/подавлено {drones_stopped: 71} вражеский БпЛА типа Shahed, Гербера и дронов других типов на севере и востоке страны.",
        "Украинские военные обезвредили ночью {drones_stopped: 211} российских дронов, говорится в сообщении Воздушных сил.",
        "Спасатели обезвредили гнездо с 40 осами.",
        unless=NOT_LOSSES,
    ),
    Phrase(
        AFTER_LAUNCH
        + r"(?<!\b(?:из|от) ){drones_stopped}(?: (?:из них|из которых)|(?: <of> {drones_launched})?(?: <uavs>)?)<listed>(?: <skip>)? (?:<were> )?<stop>(?!:? (?:ещ[её] )?#)",
        "Россия запустила {drones_launched: 86} дронов, {drones_stopped: 53} из них обезвредили, сообщили Воздушные силы.",
        "{drones_stopped: 71} дрон был сбит или подавлен, {drones_got_through: 15} попали в цели, сообщили Воздушные силы.",
        "Двое из нападавших были нейтрализованы охраной клуба любителей дронов.",
        needs=DRONES,
        unless=OTHER_OBJECTS + r"|\bнападавш\w+|\bракет\w* (?:был\w* )?(?:сбит|обезвреж)",
    ),
    Phrase(
        r"(?:<stop>)(?: \w+)??:? {drones_stopped}(?= ?(?:[,.;)(]|- |$|и |а |из них\b|из этих\b))",
        "Враг атаковал {drones_launched: 84} ударными БпЛА. Сбито/подавлено {drones_stopped: 60}.",
        "Клуб любителей дронов нейтрализовал 60, а то и больше ос.",
        needs=DRONES,
        unless=OTHER_THINGS + _NO_MISSILES,
    ),
    Phrase(
        r"\bиз {drones_launched} <uavs>,? <step>(?:<stop>) {drones_stopped}",
        "Из {drones_launched: 140} вражеских дронов обезврежено {drones_stopped: 118}, сообщили Воздушные силы.",
        "Из 140 участников шоу дронов нейтрализовано 18.",
    ),
    Phrase(
        r"не (?:удалось|смогл\w+) (?:сбить|перехватить|остановить) <step>{drones_got_through} (?:<of> {drones_launched} )?<uavs>",
        "ПВО не удалось перехватить {drones_got_through: четыре} из {drones_launched: 88} дронов, которые Россия запустила ночью.",
        "Полиции не удалось перехватить два из 12 грузовиков.",
    ),
)

DOWNED = rules(
    "air attack, drones shot down",
    "ru",
    _STEMS,
    "opponent",
    Phrase(
        r"(?:сообщил\w*|заявил\w*|отчитал\w*|рассказал\w*) (?:[а-яё]+ ){0,2}об? {drones_launched & drones_shot_down} <uavs>,? (?:и |а )?(?:# )?все(?: они)? (?:<were> )?(?:сбиты|уничтожены|перехвачены)",
        "Воздушные силы рассказали о {drones_launched & drones_shot_down: тринадцати} «шахедах», все они уничтожены.",
        "Музей рассказал о тринадцати дронах, все они сбиты из досок.",
        needs=r"\b(?:воздушн\w+ сил\w*|пво)\b",
    ),
    Phrase(
        r"<felled>(?::|, по [а-яё ]{1,30},)? <fallen>{drones_shot_down} <of> {drones_launched}(?: <uavs>|(?! ?(?:[\w-]+ ){0,2}(?:ракет|цел|калибр|искандер)))",
        "За ночь над Украиной сбито {drones_shot_down: 34} из {drones_launched: 81} российского дрона, сообщили Воздушные силы.",
        "Силы ПВО уничтожили {drones_shot_down: 17} из {drones_launched: 22} вражеских ударных БпЛА «Shahed-136/131».",
        "Судьи сбили с толку двух из 40 участников.",
        needs=DRONES,
        unless=OTHER_THINGS,
    ),
    Phrase(
        r"<felled>(?::|, по [а-яё ]{1,30},)? <fallen>{drones_shot_down} <uavs> <of> (?:тех )?{drones_launched}",
        "ПВО сбила {drones_shot_down: 28} беспилотников из {drones_launched: 74}, которыми Россия атаковала ночью.",
        "Рой сбил с дороги туристов; четыре дрона из 74 искали их.",
    ),
    Phrase(
        r"(?<!\b(?:из|от) ){drones_shot_down} (?:<uavs> )?<of> {drones_launched}(?: <uavs>|(?! ?(?:[\w-]+ ){0,2}(?:ракет|цел)))<listed>(?: <skip>)? (?:<were> )?<felled>(?!:? (?:ещ[её] )?#)",
        "По состоянию на 09:00 {drones_shot_down: 47} из {drones_launched: 93} дронов были сбиты, сообщили Воздушные силы.",
        "Два из 60 дронов нашли в поле.",
        needs=DRONES,
        unless=OTHER_THINGS,
    ),
    Phrase(
        r"<felled>(?::|, по [а-яё ]{1,30},)? <fallen>(?<!# (?:из|с|со) (?:тех )?){drones_shot_down} (?:из (?:этих |тех )?)?<uavs>",
        "Ночью силы ПВО сбили {drones_shot_down: 57} ударных беспилотников, сообщили Воздушные силы.",
        "По состоянию на 9:00 подтверждено сбитие {drones_shot_down: 41} ударного БпЛА типа Shahed и беспилотников других типов в девяти областях.",
        "Завод отправил на фронт 40 дронов.",
        unless=NOT_LOSSES + r"|\bодин из\b|" + SINCE,
    ),
    Phrase(
        AFTER_LAUNCH
        + r"(?<!\b(?:из|от|с) ){drones_shot_down} (?:из (?:этих )?)?<uavs>(?!, # (?:<were> )?<felled>)<listed>(?: <skip>)? (?:<were> )?<felled>(?!:? (?:ещ[её] )?#)(?! не\b)",
        "Ночью {drones_shot_down: 18} дронов были сбиты над восемью областями, сообщили Воздушные силы.",
        "{drones_shot_down: Тридцать} беспилотников сбили над Украиной за ночь силы ПВО.",
        "Два дрона нашли в поле.",
        unless=r"\bне (?:был\w* )?(?:сбит|уничтожен|перехвачен)|\bодин из (?:дронов|бпла|беспилотников)|\bпопытк\w+ атак|"
        + NOT_LOSSES
        + "|"
        + SINCE,
    ),
    Phrase(
        r"<felled>(?::|, по [а-яё ]{1,30},)? <fallen>вс(?:е|ех) {drones_launched & drones_shot_down} <uavs>",
        "Защитники неба уничтожили все {drones_launched & drones_shot_down: 13} вражеских «шахедов», а также {cruise_missiles_shot_down & missiles_shot_down: две} крылатые ракеты.",
        "Клуб любителей дронов продал все 27, кроме двух.",
    ),
    Phrase(
        r"<felled>(?::|, по [а-яё ]{1,30},)? <fallen>вс(?:е|ех) {drones_launched & drones_shot_down}(?= ?(?:[,.;]|$|- ))",
        "Россия запустила ночью дроны: силы ПВО уничтожили все {drones_launched & drones_shot_down: 27}, сообщили Воздушные силы.",
        "Клуб любителей дронов продал все 27, кроме двух.",
        needs=DRONES,
        unless=OTHER_THINGS + r"|\bракет(?!н)\w*",
    ),
    Phrase(
        r"\bвсе(?: эти)? {drones_launched & drones_shot_down}(?: <uavs>)?,?(?: <skip>|[^#;:.!?\n,]{0,80},)? ?(?:- )?(?:<were> )?<felled>",
        "Враг атаковал Сумскую область и юг, все {drones_launched & drones_shot_down: 28} ударных БпЛА уничтожены, сообщили Воздушные силы.",
        "Все 28 дронов стояли в ангаре.",
        needs=DRONES,
        unless=OTHER_THINGS + r"|\bракет(?!н)\w*",
    ),
    Phrase(
        r"<launch> <sent>{drones_launched & drones_shot_down} <uavs>[^#;:!?\n]{0,60}?[,.]? (?:и )?(?:# )?все (?:они )?(?:- )?(?:<were> )?<felled>",
        "Россия запустила ночью {drones_launched & drones_shot_down: 15} дронов, и все они сбиты.",
        "Россия запустила ночью {drones_launched: 15} дронов, и большинство из них сбито.",
        "Рыбаки запустили невод и поймали 15 щук, все они довольны.",
    ),
    Phrase(
        r"<launch> <sent>{drones_launched & drones_shot_down} <uavs>[^#;:!?\n]{0,90}? (?:<felled> (?:из них )?(?:# )?(?:абсолютно |их )?вс(?:е|ех)|(?:# )?вс(?:е|ех) (?:из них |их )?<felled>)(?= ?(?:[.,;]|$|из них|их\b|до единого|дроны|беспилотники))",
        "Ночью Россия атаковала Украину с помощью {drones_launched & drones_shot_down: 29} дронов, силы ПВО смогли сбить все из них.",
        "Ночью Россия атаковала Украину с помощью {drones_launched: 29} дронов, силы ПВО смогли сбить не все.",
        "Ученики запустили над парком 15 змеев и сбили все.",
        unless=r"\bне (?:смогл\w+|удалось|все\b)|\bракет(?!н)\w*",
    ),
    Phrase(
        r"{drones_shot_down} (?:их )?все(?:х)?(?: (?:они|<uavs>|до единого|до одного))? (?:(?:был[иао]|успешно|оказались|уже|удалось|сумели|смогли|их|-) )*<felled>|<felled> {drones_shot_down} (?:их )?вс(?:е|ех)(?= ?(?:[.!,;]|$|до единого|до одного))",
        "Ночью Россия атаковала Украину {drones_launched & drones_shot_down: 14} дронами. Все они сбиты, сообщили Воздушные силы.",
        "Россия атаковала Украину {drones_launched & drones_shot_down: 14} дронами, сообщили Воздушные силы. ПВО сбила всех.",
        "Клуб запустил дроны над парком. Все они уничтожены дождем.",
        needs=r"<launch>[^.!?\n]*<uavs>[^.!?\n]*[.!?\s]*$",
        unless=OTHER_THINGS + r"|\bракет(?!н)\w*|\bдожд",
    ),
    Phrase(
        r"<felled>(?: [а-яё]+){0,2}?:? {drones_shot_down}(?: из них\b| из этих\b|(?= ?(?:[,.;)(]|- |$|и |а )))",
        "Россия запустила ночью {drones_launched: 60} дронов, ПВО сбила {drones_shot_down: 41} из них.",
        "Россия атаковала Украину {drones_launched: 72} беспилотниками: сбиты {drones_shot_down: 33}, еще {drones_lost: 34} локационно потеряны.",
        "ПВО сбила часть из них.",
        needs=DRONES,
        unless=OTHER_THINGS + _NO_MISSILES,
    ),
    Phrase(
        r"(?<!\b(?:из|от|с) )(?<!\b(?:первые|последние) ){drones_shot_down}(?: (?:<more>|из них|из которых|из этих дронов|пока))?,? ?(?:- )?(?:<were> )?<felled>",
        "Россия направила ночью {drones_launched: 60} дронов, из которых {drones_shot_down: 41} сбит.",
        "Из {drones_launched: 60} запущенных беспилотников {drones_shot_down: 41} удалось сбить, сообщили Воздушные силы.",
        "Из 60 построек 41 уничтожена.",
        needs=DRONES,
        unless=OTHER_OBJECTS + _NO_MISSILES + r"|\bпостро\w+",
    ),
    Phrase(
        r"(?:: ?|, ?|\bи ){drones_shot_down}(?: из них)?(?: <uavs>)?,? - (?:в|во|на|над) (?:небе |небом )?(?:[а-яё-]+(?:ской|цкой)(?: област\w+| обл)|[а-яё-]+(?:щин|чин)\w+)",
        "Воздушное командование «Юг»: уничтожено {drones_shot_down: 11} «шахедов»: {drones_shot_down: восемь} – в Одесской области и {drones_shot_down: три} – на Николаевщине.",
        "На сборах уничтожено 11 тортов: восемь – в Одесской области и три – на Николаевщине.",
        needs=DRONES,
        unless=OTHER_THINGS.replace(r"|област(?:ях|ей)", "") + r"|\bракет(?!н)\w*|^(?:(?!<felled>).)*$",
    ),
    Phrase(
        r"\bиз (?:этих )?{drones_launched} <uavs>[^#;:.!?\n]{0,60}?,? (?:<were> )?<felled> {drones_shot_down}",
        "Из {drones_launched: 99} дронов, атаковавших Украину, сбито {drones_shot_down: 65}.",
        "Из 44 домов возле аэродрома дронов уничтожено 30.",
        unless=OTHER_THINGS,
    ),
    Phrase(
        r"{drones_launched} <uavs>(?: <step>)?, (?:из них |из которых )?<felled> {drones_shot_down}(?! ?(?:[а-яё-]+ ){0,2}(?:ракет|цел|снаряд|авиабомб))",
        "{drones_launched: 64} дрона за ночь, из них сбит {drones_shot_down: 41}, сообщили Воздушные силы.",
        "Из ангара украли 64 дрона, нашли 41.",
        unless="<felled> # <uavs>",
    ),
    Phrase(
        r"{drones_shot_down} (?:сбит|уничтоженн|перехваченн|ликвидированн)\w+ (?:за [а-яё]+ |ночью |утром |дн[её]м |вечером |украинск\w+ |российск\w+ |вражеск\w+ )*<uavs>",
        "Воздушные силы сообщили о {drones_shot_down: 52} сбитых за ночь беспилотниках.",
        "Школа купила 12 сбитых ящиков, в них лежат дроны.",
        unless=NOT_LOSSES + "|" + SINCE,
    ),
    Phrase(
        r"{drones_stopped} (?:сбитых (?:и|или) подавленных|обезвреженных|нейтрализованных) (?:[а-яё]+ )?<uavs>(?: и {missiles_shot_down} <rockets>)?",
        "Воздушные силы заявили о {drones_stopped: 405} сбитых и подавленных БПЛА.",
        "Воздушные силы заявили о {drones_stopped: 405} сбитых и подавленных БПЛА и {missiles_shot_down: 14} ракетах.",
        "Сапер показал 12 обезвреженных мин и один дрон.",
    ),
    Phrase(
        r"количеств\w+ (?:[а-яё]+ ){0,2}(?:сбит|уничтоженн|перехваченн)\w+ <uavs>(?: [а-яё]+){0,4}? ?(?:-|:|составил\w*|достигл\w*) {drones_shot_down}",
        "Воздушные силы говорят о рекордном количестве сбитых дронов за ночь – {drones_shot_down: 77} единиц.",
        "О количестве сбитых досок – 77 – сказал плотник, дроны он не считал.",
    ),
    Phrase(
        r"(?:<uavs>|#) ?\({drones_shot_down} (?:из них )?(?:<were> )?<felled>(?:,? (?:а|и|еще|ещё))*,? (?:еще |ещё )?{drones_lost}(?: <uavs>)? ?(?:- )?(?:<were> )?<lost>",
        "ПВО нейтрализовала {drones_stopped: 451} дрон ({drones_shot_down: 270} сбиты, {drones_lost: 181} локационно утеряны), сообщили Воздушные силы.",
        "Стопка досок (одна сбита гвоздями, две потеряны).",
    ),
    Phrase(
        r"^\W*(?:среди них|из них|в том числе|это) ?(?:-|:)? ?{drones_shot_down} (?:<of> {drones_launched} <uavs>|<uavs> <of> {drones_launched})(?: и {cruise_missiles_shot_down & missiles_shot_down} <cruise>)?",
        "ПВО уничтожила {air_targets_shot_down: 114} из {air_targets_launched: 158} воздушных целей. Среди них – {drones_shot_down: 27} из {drones_launched: 36} ударных дронов Shahed.",
        "Гостей сбила с толку погода. Среди них - 27 из 36 владельцев дронов.",
        needs="<felled>",
    ),
    Phrase(
        r"^\W*{drones_shot_down} <uavs>",
        "За ночь сбита {air_targets_shot_down: 41} воздушная цель:\n- {cruise_missiles_shot_down: четыре} крылатые ракеты;\n- {drones_shot_down: 37} ударных БпЛА.",
        "Меценаты закрыли список желаний школы:\n- 37 учебных дронов;",
        needs=r"<felled>[^.!?]{0,80}:\s*$",
    ),
    Phrase(
        r"^\W*{drones_stopped} <uavs>",
        "По состоянию на 11:00 сбита/подавлена {air_targets_shot_down: 371} цель:\n- {missiles_shot_down: 25} ракет;\n- {drones_stopped: 346} вражеских БпЛА.",
        "Меценаты закрыли список желаний школы:\n- 37 дронов;",
        needs=r"<stop>[^.!?]{0,80}:\s*$",
    ),
)

RULES = (STOPPED, DOWNED)
