"""Missiles and targets told after other things, in Russian: the parts of a total, what a sentence before has left open."""

from metrics.phrases import Phrase
from metrics.rules.air_attack.russian_about import rules
from metrics.rules.air_attack.russian_totals import ATTACK, FELLED, NOT_FRONT

_OF_ROCKETS = r"<rockets>(?:(?!<uavs>)[^.!?\n])*[.!?]\s+(?:(?!<uavs>)[^.!?\n])*[.!?\s]*$"

MORE = rules(
    "air attack, missiles after other things",
    "ru",
    "ракет х-59 х-31 с-300 крылат баллист кинжал",
    "owner",
    Phrase(
        r"<launch> <sent># (?:<cruise>|<ballistic>|<rockets>)(?:(?!сбит|сбил|уничтож|перехва)[^#;.!?\n]){0,60}?(?:,| и|, а также| а также) {missiles_launched} <rockets>(?![^.;]{0,60}(?:сбит|уничтож|перехва|обезвре))",
        "Враг нанес удар {missiles_launched: четырьмя} ракетами С-300 по Харькову, {missiles_launched: тремя} ракетами Х-31П.",
        "Завод выпустил две крылатые ракеты и три ракеты для музея.",
        unless=NOT_FRONT,
    ),
    Phrase(
        r"(?:удар|атак\w*|обстрел|налет|рекорд)[^#:;.!?\n]{0,60}: {air_targets_launched} <targets>",
        "Самый массовый удар: {air_targets_launched: 537} средств воздушного нападения, сообщили Воздушные силы.",
        "Рекорд в тире: 537 целей.",
        unless=FELLED + r"|\bтир[еа]?\b",
    ),
    Phrase(
        r"количеств\w+ (?:[а-яё]+ ){0,2}<targets>[^#;.!?\n]{0,30}? ?(?:-|:|составил\w*) {air_targets_launched}(?:,? (?:из (?:них|которых)) {drones_launched} ?(?:- )?<uavs>)?",
        "Россия запустила рекордное количество воздушных целей – {air_targets_launched: 823}, из которых {drones_launched: 810} – беспилотники.",
        "Количество целей в тире – 823, из которых 12 новые.",
        needs="<launch>",
        unless=r"\bтир[еа]?\b",
    ),
    Phrase(
        r"{air_targets_launched} <targets>,? (?:из них|из которых|среди них|в том числе)(?: -)? (?:{drones_launched} <uavs> и {missiles_launched} <rockets>|{missiles_launched} <rockets> и {drones_launched} <uavs>)",
        "Массированная атака: {air_targets_launched: 705} средств нападения, из них {drones_launched: 653} БпЛА и {missiles_launched: 52} ракеты, сообщили Воздушные силы.",
        "На полигоне 705 воздушных целей, из них 653 БпЛА и 52 ракеты.",
        unless=FELLED,
    ),
    Phrase(
        r"{air_targets_launched} <targets> ?(?:-|:|,|\() ?(?:{missiles_launched} <rockets> и {drones_launched} <uavs>|{drones_launched} <uavs> и {missiles_launched} <rockets>)\)?,? (?:из (?:них|которых) )?(?:<were> )?(?:<felled>|<stop>) {air_targets_shot_down}",
        "Всего было {air_targets_launched: 210} целей: {missiles_launched: 120} ракет и {drones_launched: 90} дронов, сбито {air_targets_shot_down: 144}.",
        "Позже назвали точные данные: {air_targets_launched: 549} средств нападения – {drones_launched: 496} дронов и {missiles_launched: 53} ракеты, из них обезврежено {air_targets_shot_down: 478}.",
        "На полигоне 210 целей: 120 ракет и 90 дронов, сбито 144.",
    ),
    Phrase(
        r"(?:сообщил\w*|заявил\w*|отчитал\w*|говор\w+) (?:[а-яё]+ ){0,2}об? (?:{drones_launched} <uavs>(?: и|,|, а также) {missiles_launched} <rockets>|{missiles_launched} <rockets>(?: и|,|, а также) {drones_launched} <uavs>)(?!,? (?:котор\w+ )?(?:<were> )?(?:<felled>|<stop>|(?:сбит|уничтоженн|перехваченн|обезвреженн|нейтрализованн|подавленн)\w+))",
        "Ночной удар по столице: Воздушные силы сообщили о {drones_launched: 426} ударных дронах и {missiles_launched: 24} ракетах, из них {drones_shot_down: 200} дронов сбиты.",
        "Музей сообщил о 40 дронах и двух ракетах из картона.",
        needs=ATTACK,
    ),
    Phrase(
        r"{drones_launched} <uavs> и {missiles_launched} <rockets>,? (?:из (?:них|которых) )?<felled> {drones_shot_down} <uavs> и {missiles_shot_down} <rockets>",
        "Воздушные силы уточнили: {drones_launched: 412} беспилотников и {missiles_launched: 38} ракет, перехвачены {drones_shot_down: 390} дронов и {missiles_shot_down: 31} ракета.",
        "На складе 412 дронов и 38 ракет, сбиты 3 замка.",
    ),
    *(
        Phrase(
            rf"{{{one}_launched}} <{a}>(?:,? и|, а также) {{{other}_launched}} <{b}>[^#;.!?\n]{{0,60}}?<felled> {{{one}_shot_down}} и {{{other}_shot_down}}(?: из них)?,? соответственно|<felled> <step>{{{one}_shot_down}} <{a}>(?:,? и|, а также) {{{other}_shot_down}} <{b}> <of> {{{one}_launched}} и {{{other}_launched}},? соответственно",
            f"Россия выпустила {{{one}_launched: 40}} {first} и {{{other}_launched: 36}} {second}, сбито {{{one}_shot_down: 32}} и {{{other}_shot_down: 29}} соответственно, сообщили Воздушные силы.",
            f"Сбито {{{one}_shot_down: 32}} {first} и {{{other}_shot_down: 29}} {second} из {{{one}_launched: 40}} и {{{other}_launched: 36}} соответственно, сообщили Воздушные силы.",
            f"На выставке 40 {first} и 36 {second}, сбито 32 и 29 замков соответственно.",
        )
        for one, a, first, other, b, second in (
            ("missiles", "rockets", "ракет", "drones", "uavs", "дронов"),
            ("drones", "uavs", "дронов", "missiles", "rockets", "ракет"),
        )
    ),
    *(
        Phrase(
            rf"{{{sent}}} <{word}> и {{drones_launched}} <uavs>,? (?:из (?:них|которых) )?(?:<felled>|<stop>) {{missiles_shot_down}} <rockets> и {{drones_shot_down}} <uavs>",
            f"Генштаб уточняет: {{{sent}: 84}} {named} и {{drones_launched: 24}} беспилотника, уничтожено {{missiles_shot_down: 43}} ракеты и {{drones_shot_down: 13}} БПЛА.",
            f"На складе 84 {named} и 24 рамы, сбито два замка.",
        )
        for sent, word, named in (
            ("missiles_launched", "rockets", "ракеты"),
            ("cruise_missiles_launched & missiles_launched", "cruise", "крылатые ракеты"),
        )
    ),
    Phrase(
        r"(?:из (?:них|которых),? |, |\bи ){cruise_missiles_launched.subset} - <cruise>",
        "Россия выпустила {drones_launched: 284} дрона и {missiles_launched: шесть} ракет. Две из них – баллистические, {cruise_missiles_launched.subset: четыре} – крылатые «Искандер-К».",
        "На витрине шесть моделей, четыре – крылатые ракеты.",
        needs="<launch> & <rockets>",
        unless=FELLED,
    ),
    *(
        Phrase(
            rf"(?:удар|атак\w*|обстрел|нал[её]т|залп)[^#:;.!?\n]{{0,60}}?: ?(?:запущен\w* |выпущен\w* )?{{{sent}}} <{word}>(?:(?:,| и|, из них) (?:[а-яё]+ )?<felled> {{{down}}}(?: из них)?(?= ?(?:[.,;]|$)))?",
            f"Массированный ракетный удар: {{{sent}: 38}} {named}, ПВО сбила {{{down}: 31}}.",
            f"Удар по ценам: 38 {named} из картона, скидка на 31.",
            unless=NOT_FRONT + "|картон",
        )
        for sent, down, word, named in (
            (
                "cruise_missiles_launched & missiles_launched",
                "cruise_missiles_shot_down & missiles_shot_down",
                "cruise",
                "крылатых ракет",
            ),
            (
                "ballistic_missiles_launched & missiles_launched",
                "ballistic_missiles_shot_down & missiles_shot_down",
                "ballistic",
                "баллистических ракет",
            ),
            ("missiles_launched", "missiles_shot_down", "rockets", "ракет"),
        )
    ),
    *(
        Phrase(
            rf"(?:запущен\w*|выпущен\w*|<launch>) <sent>{{{sent}}} <{word}>,? (?:-|и |но )?(?:# )?все(?:х)?(?: они| их| эти ракеты| ракеты)? (?:<were> )?<felled>",
            f"Запущены также {{{sent}: 12}} {named}, все они сбиты, сообщили Воздушные силы.",
            f"Завод выпустил 12 {named}, все они сбиты из досок.",
            unless="<uavs>|досок",
        )
        for sent, word, named in (
            (
                "cruise_missiles_launched & missiles_launched & cruise_missiles_shot_down & missiles_shot_down",
                "cruise",
                "крылатых ракет",
            ),
            (
                "ballistic_missiles_launched & missiles_launched & ballistic_missiles_shot_down & missiles_shot_down",
                "ballistic",
                "баллистических ракет",
            ),
            ("missiles_launched & missiles_shot_down", "rockets", "ракет"),
        )
    ),
    *(
        Phrase(
            rf"# <rockets>,? (?:\(|- )?(?:из (?:них|которых)|в том числе|среди них|включая)(?: были)? {{{down}.subset}} ?(?:-|были)? ?{word}",
            f"Сбиты или подавлены {{air_targets_shot_down: 447}} целей – {{drones_stopped: 411}} дронов и {{missiles_shot_down: 36}} ракет, из них {{{down}.subset: 22}} – {named}.",
            f"В каталоге 36 ракет, из них 22 – {named}.",
            needs="<felled>|<stop>",
            unless="попадани|прил[её]т|не сбит|каталог",
        )
        for down, word, named in (
            ("cruise_missiles_shot_down", r"крылат\w+", "крылатые"),
            ("ballistic_missiles_shot_down", r"(?:аэро)?баллистич\w+", "баллистические"),
        )
    ),
    *(
        Phrase(
            rf"\bиз (?:(?:этих|всех) )?<{kind}>(?: [а-яё]+){{0,2}}? (?:<were> )?(?:<felled>|<stop>) {{{down}}}(?= ?(?:[.,;]|$))",
            f"Враг выпустил {{drones_launched: 431}} дрон и {{{came}: 18}} {named}, сообщили Воздушные силы. Из {named} сбиты {{{down}: 16}}.",
            f"Из {named} на выставке сбиты 16 полок.",
            unless=r"\bвыставк",
        )
        for kind, named, came, down in (
            (
                "cruise",
                "крылатых ракет",
                "cruise_missiles_launched & missiles_launched",
                "cruise_missiles_shot_down & missiles_shot_down",
            ),
            (
                "ballistic",
                "баллистических ракет",
                "ballistic_missiles_launched & missiles_launched",
                "ballistic_missiles_shot_down & missiles_shot_down",
            ),
            ("rockets", "ракет", "missiles_launched", "missiles_shot_down"),
        )
    ),
    Phrase(
        r"<felled> {missiles_shot_down} все ракеты(?= ?[.,;!]|$)|{missiles_shot_down} все ракеты (?:<were> )?(?:<felled>|<stop>)(?! #)|\bракеты(?: же)? (?:<were> )?(?:<felled>|<stop>) {missiles_shot_down} все(?: до (?:единой|одной)| без исключения)?(?= ?[.,;!]|$)",
        "Россия выпустила ночью {drones_launched: 284} дрона и {missiles_launched & missiles_shot_down: шесть} ракет. Сбиты все ракеты.",
        "Россия выпустила ночью {missiles_launched & missiles_shot_down: шесть} ракет и {drones_launched: 16} дронов. Ракеты сбиты все до единой.",
        "Россия выпустила ночью {missiles_launched & missiles_shot_down: шесть} ракет и {drones_launched: 16} дронов. Все ракеты сбиты.",
        "В парке сбиты все ракеты из картона.",
        needs="<launch>",
        unless="картон",
    ),
    Phrase(
        r"^\W*(?:<felled>|<stop>):? {air_targets_shot_down} ?(?:[,.;]|$)",
        "Россия запустила рекордное количество воздушных целей – {air_targets_launched: 823}. Сбито или подавлено {air_targets_shot_down: 751}, сообщили Воздушные силы.",
        "В тире стояли цели. Сбито 12.",
        needs=r"<launch>[^.!?\n]*<targets>[^.!?\n]*\d[^.!?\n]*[.!?]\s+[^.!?\n]*[.!?\s]*$",
        unless="<uavs>",
    ),
    Phrase(
        r"^\W*(?:из них )?(?:[а-яё]+ ){0,4}(?:<felled>|<stop>):? {missiles_shot_down}(?: из (?:них|этих))? ?(?:[,.;]|$)",
        "Враг применил {cruise_missiles_launched: 72} крылатые ракеты и {missiles_launched.subset: 4} ракеты Х-59. Из них силами ПВО уничтожены {missiles_shot_down: 60}.",
        "На складе лежали 72 банки. Из них водой уничтожены 60.",
        needs=_OF_ROCKETS,
        unless="<uavs>|<targets>",
    ),
    *(
        Phrase(
            rf"{{{down}}} (?:их )?все(?:х)?(?: (?:они|ракеты|до единой|до одной))? (?:(?:был[иао]|успешно|оказались|удалось|сумели|смогли|их|-) )*<felled>",
            f"Россия выпустила {{{came} & {down}: шесть}} {named}, и все они сбиты, сообщили Воздушные силы.",
            f"Враг запустил {{{came} & {down}: пять}} {named} по Одессе, сообщили Воздушные силы. Все ракеты сбиты.",
            f"Музей запустил пять {named} из картона, все они сбиты гвоздями.",
            needs=rf"(?s)^(?!.*(?:<uavs>{other})).*<launch>.*<{word}>",
            unless="<uavs>|<targets>|картон",
        )
        for word, named, other, came, down in (
            (
                "ballistic",
                "баллистических ракет",
                "|<cruise>",
                "ballistic_missiles_launched & missiles_launched",
                "ballistic_missiles_shot_down & missiles_shot_down",
            ),
            (
                "cruise",
                "крылатых ракет",
                "|<ballistic>",
                "cruise_missiles_launched & missiles_launched",
                "cruise_missiles_shot_down & missiles_shot_down",
            ),
            ("rockets", "ракет", "", "missiles_launched", "missiles_shot_down"),
        )
    ),
    Phrase(
        r"<rockets>[^#;:.!?\n]{0,60}?,? {missiles_shot_down} (?:из (?:них|которых) )?(?:<were> )?(?:<felled>|<stop>)(?!:? #)",
        "РФ выпустила {missiles_launched: 76} ракет по Украине, {missiles_shot_down: 60} из них сбиты, сообщил Залужный.",
        "На параде ракет много, 60 из них сбиты из досок.",
        needs="<launch>",
        unless="<uavs>",
    ),
    Phrase(
        r"(?:<rockets>|<targets>|<launch>)(?:(?!сбит|сбил|уничтож|перехва)[^#;.!?\n]){0,60}?(?:#[^#;.!?]{0,40}: ?)?(?:- |из них )?{cruise_missiles_launched} крылат\w+(?:,| и|, и| а также) {ballistic_missiles_launched} (?:аэро)?баллистическ\w+",
        "Враг применил {missiles_launched: 38} ракет разного типа: {cruise_missiles_launched: 35} крылатых и {ballistic_missiles_launched: три} баллистических, сказал Игнат.",
        "В музее ракет 35 крылатых и три баллистических.",
        unless=FELLED,
        needs="<launch>",
    ),
    Phrase(
        r"воздушн\w+ сил\w*[^#:;.!?\n]{0,30}: (?:всего )?{drones_launched} <uavs>(?:,| и|, а также| а также) {missiles_launched} <rockets>(?= ?(?:[.;]|$))",
        "Зеленский написал о массированной атаке. Воздушные силы уточнили: {drones_launched: 593} БпЛА, {missiles_launched: 50} ракет.",
        "Воздушные силы раздали призы: 593 дрона, 50 ракеток.",
        needs=ATTACK,
        unless=FELLED,
    ),
    Phrase(
        r"(?:удар|атак\w*|обстрел|нал[её]т)[^#:;.!?\n]{0,60}: {drones_launched} <uavs>(?:, \"?[а-яё-]+\"?)?(?:,| и|, а также| а также) {missiles_launched} <rockets>",
        "Враг нанес комбинированный удар по объектам энергетики: {drones_launched: 653} ударных БпЛА, {missiles_launched: 52} ракеты, сообщили Воздушные силы.",
        "Удар по бюджету: 70 дронов для школ и 40 ракетниц.",
        unless=FELLED,
    ),
    Phrase(
        r"(?:удар|атак\w*|обстрел|налет)[^#:;.!?\n]{0,40}: {missiles_launched} <rockets>(?: \({missiles_shot_down} (?:<were> )?(?:<felled>|<stop>)\))?(?:,| и|, а также| а также) {drones_launched} <uavs>",
        "Россия нанесла комбинированный удар: {missiles_launched: более 40} ракет ({missiles_shot_down: не менее 28} сбито) и {drones_launched: более 70} дронов, сообщил Зеленский.",
        "Удар по бюджету: 40 ракетниц и 70 дронов для школ.",
    ),
)

RULES = (MORE,)
