"""Drones and missiles counted together and reconnaissance drones over Ukraine, as Russian-language updates word them."""

from metrics.phrases import Phrase
from metrics.rules.air_attack.russian_about import rules

NOT_FRONT = (
    r"\bлини[ия] фронта\b|\bбоестолкнов|\bбоев\w+ столкнов|\bракетн\w+ удар\w* # |\bнан[её]с\w* (?:по \w+ )?# ракетн"
)
FELLED = r"\b(?:сбит|сбил|сбить|уничтож|перехва|обезвре|ликвидир|нейтрализ|подавл)\w*"
# Sentences that speak of an air attack and of nothing shot down in it.
_ATTACK = r"\b(?:атак\w*|удар\w*|нал[её]т\w*|обстрел\w*|ночь\w*|ночи|воздушн\w+ сил\w*|зеленск\w+)"
_NO_DEED = rf"(?:(?!{FELLED})[^.!?\n])"

TOTALS = rules(
    "air attack, missiles and targets",
    "ru",
    "ракет цел средств дрон бпла беспилотн калибр кинжал искандер",
    "owner",
    Phrase(
        r"(?:всего|в общей сложности|обнаруж\w+|зафиксиров\w+|выявл\w+|сопровожд\w+|<launch>|насчита\w+) <step>{air_targets_launched} (?:<targets>|<rockets> и <uavs>|<uavs> и <rockets>)",
        "Радиотехнические войска обнаружили {air_targets_launched: 215} средств воздушного нападения: {missiles_launched: 70} ракет и {drones_launched: 145} дронов.",
        "Всего Россия выпустила за ночь {air_targets_launched: 188} ракет и дронов, сообщили Воздушные силы.",
        "Радар обнаружил 215 штормов.",
        unless=FELLED,
    ),
    Phrase(
        r"<launch> <sent>{air_targets_launched} (?:<uavs> и <rockets>|<rockets> и <uavs>)(?! (?:были )?<felled>)",
        "Россия ночью атаковала Украину {air_targets_launched: 590} дронами и ракетами; обезврежены {air_targets_shot_down: 548} воздушных целей, сообщили Воздушные силы.",
        "Студия запустила в небо 590 дронов и ракет из бумаги для фильма.",
        unless=r"\bфильм|\bбумаг",
    ),
    Phrase(
        r"<targets>[^#.;!?\n]{0,20}?(?:-|:) <step>{missiles_launched} <rockets>(?:,| и|, и| а также|, а также) {drones_launched} <uavs>",
        "Обнаружено {air_targets_launched: 215} средств воздушного нападения: {missiles_launched: 70} ракет и {drones_launched: 145} дронов.",
        "На полигоне новые воздушные цели: 12 ракет и 40 дронов из фанеры.",
        unless="<felled>|<stop>",
    ),
    Phrase(
        r"(?:<stop>|<felled>):? <step>{air_targets_shot_down} (?:<of> {air_targets_launched} )?(?:<rockets> и <uavs>|<uavs> и <rockets>)",
        "Силы ПВО сбили {air_targets_shot_down: 140} из {air_targets_launched: 188} ракет и дронов.",
        "В фильме одна батарея сбивает 140 ракет и дронов.",
    ),
    Phrase(
        r"(?:<stop>|<felled>):? <step>{air_targets_shot_down} (?:<rockets> и <uavs>|<uavs> и <rockets>|<targets>) <of> {air_targets_launched}(?! ?(?:<rockets>|<uavs>))",
        "ПВО Украины сбила {air_targets_shot_down: 121} ракету и дрон из {air_targets_launched: 160}, сообщили Воздушные силы.",
        "В видеоигре сбита 121 ракета и дрон из 160.",
    ),
    Phrase(
        r"<rockets>,? (?:{ballistic_missiles_launched} из (?:них|которых) ?(?:-|были)? ?(?:аэро)?баллистическ\w+|(?:из них|в том числе|включая|среди них) {ballistic_missiles_launched} (?:аэро)?баллистическ\w+)",
        "Россия выпустила {missiles_launched: 26} ракет, из них {ballistic_missiles_launched: 13} баллистических.",
        "Иран выпустил 26 ракет, из них 13 баллистических.",
    ),
    Phrase(
        r"(?:из них|из которых|в том числе|включая|среди них):? {missiles_shot_down} <rockets> и {drones_stopped} <uavs>",
        "ПВО сбила или подавила {air_targets_shot_down: 462} цели, из них {missiles_shot_down: 34} ракеты и {drones_stopped: 428} дронов.",
        "Батарея с момента формирования обезвредила 462 цели, из них 34 ракеты и 428 дронов.",
        needs="<stop>",
    ),
    Phrase(
        r"{air_targets_launched} <targets>,? (?:из них|из которых) (?:<were> )?(?:<felled>|<stop>) {air_targets_shot_down}",
        "Воздушные силы говорят о {air_targets_launched: 158} средствах нападения, из которых сбито {air_targets_shot_down: 114}.",
        "На полигоне 158 воздушных целей, из них сбито 114.",
    ),
    Phrase(
        r"<felled> #: {drones_shot_down} <uavs> и {cruise_missiles_shot_down & missiles_shot_down} <cruise>",
        "Из {air_targets_launched: 158} средств нападения сбито {air_targets_shot_down: 114}: {drones_shot_down: 27} «шахедов» и {cruise_missiles_shot_down & missiles_shot_down: 87} крылатых ракет, сообщили Воздушные силы.",
        "В видеоигре сбито 114: 27 «шахедов» и 87 крылатых ракет.",
    ),
    Phrase(
        r"{air_targets_launched} <targets>, (?:<felled>|<stop>) {air_targets_shot_down} <targets>",
        "Зафиксировано {air_targets_launched: 210} средств воздушного нападения, сбиты {air_targets_shot_down: 144} воздушные цели, сообщили Воздушные силы.",
        "На полигоне 210 целей, сбито 144 цели.",
    ),
    Phrase(
        r"{_} <rockets>[^#;:.!?\n]{0,50}?,? (?:[а-яё]+ )?<felled> {missiles_shot_down}(?: из них)?(?= ?(?:[.,;]|$))",
        "Россияне выпустили по Украине {missiles_launched: около 100} ракет, ПВО сбила {missiles_shot_down: более 70}.",
        "На параде 100 ракет, ветер сбил 70.",
        unless="<uavs>|ветер",
    ),
    Phrase(
        r"\bиз {air_targets_launched} <targets>[^#;:.!?\n]{0,40}? (?:<felled>|<stop>) {air_targets_shot_down}",
        "Из {air_targets_launched: 158} средств нападения сбито {air_targets_shot_down: 114}, сообщили Воздушные силы.",
        "На полигоне из 158 целей сбито 114.",
    ),
    Phrase(
        r"<stop>:? <step>{air_targets_shot_down} <targets>[^#;!?\n]{0,20}?(?:{missiles_shot_down} <rockets>(?: и|,|, а также) {drones_stopped} <uavs>|{drones_stopped} <uavs>(?: и|,|, а также) {missiles_shot_down} <rockets>)",
        "Сбито/подавлено {air_targets_shot_down: 474} цели: {missiles_shot_down: 30} ракет и {drones_stopped: 444} БпЛА.",
        "ПВО обезвредила {air_targets_shot_down: 452} цели: {drones_stopped: 430} дронов и {missiles_shot_down: 22} ракеты.",
        "В видеоигре обезврежено 474 цели: 30 ракет и 444 БпЛА.",
    ),
    Phrase(
        r"<stop> (?:[а-яё]+ )?# <targets>[^.!?\n]{0,20}?(?::| -) [^.!?\n]{0,240}?{drones_stopped} <uavs>(?![\w\"]* (?:<were> )?(?:<felled>|<lost>))",
        "Силы ПВО обезвредили {air_targets_shot_down: 427} целей: {ballistic_missiles_shot_down: 1} «Кинжал», {cruise_missiles_shot_down: 37} крылатых ракет, {drones_stopped: 389} БПЛА.",
        "В видеоигре обезврежено 92 цели: шары и 35 дронов.",
    ),
    Phrase(
        r"(?:атак\w*|обстрел\w*|удар\w*|залп\w*) (?:\w+ )?(?:с применением |с использованием |из ){missiles_launched} <rockets>",
        "Воздушные силы сообщили о ночном ударе с применением {missiles_launched: 40} ракет.",
        "Удар с применением 40 кулаков стал рекордом.",
        unless=FELLED,
    ),
    Phrase(
        rf"^{_NO_DEED}*?{{drones_launched}} <uavs>(?:,? и|,? а также) {{missiles_launched}} <rockets>(?!{_NO_DEED}*(?:{FELLED}|попадани))",
        "Массированная атака на города – {drones_launched: почти 500} ударных беспилотников и {missiles_launched: более 40} ракет, сказал Зеленский.",
        "На параде после атаки дождя прошли 500 беспилотников и 40 ракет.",
        needs=_ATTACK,
        unless=NOT_FRONT + r"|\bмо(?:жет|гут)\b|\bзапас\w*|потер|\bпопадани|\bприл[её]т|\bне (?:дост|долет)",
    ),
    Phrase(
        rf"^{_NO_DEED}*?{{missiles_launched}} <rockets>(?:,? и|,? а также) {{drones_launched}} <uavs>(?!{_NO_DEED}*(?:{FELLED}|попадани))",
        "Массированная атака на города – {missiles_launched: более 40} ракет и {drones_launched: почти 500} ударных беспилотников, сказал Зеленский.",
        "На параде после атаки дождя прошли 40 ракет и 500 беспилотников.",
        needs=_ATTACK,
        unless=NOT_FRONT + r"|\bмо(?:жет|гут)\b|\bзапас\w*|потер|\bпопадани|\bприл[её]т|\bне (?:дост|долет)",
    ),
    Phrase(
        r"(?:всего|в общей сложности|обнаруж\w+|зафиксиров\w+|было|ночью|утром) <step>{missiles_launched} <rockets> и {drones_launched} <uavs>",
        "За ночь Воздушные силы насчитали в общей сложности {missiles_launched: 74} ракеты и {drones_launched: 98} дронов.",
        "На параде было 74 ракеты и 98 дронов.",
        unless=FELLED + "|" + NOT_FRONT + r"|\bпопадани|\bприл[её]т",
    ),
)

_OF_ROCKETS = r"<rockets>(?:(?!<uavs>)[^.!?\n])*[.!?]\s+[^.!?\n]*[.!?\s]*$"

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
        r"(?:сообщил\w*|заявил\w*|отчитал\w*|говор\w+) (?:[а-яё]+ ){0,2}об? {drones_launched} <uavs>(?: и|,|, а также) {missiles_launched} <rockets>",
        "Ночной удар по столице: Воздушные силы сообщили о {drones_launched: 426} ударных дронах и {missiles_launched: 24} ракетах, из них {drones_shot_down: 200} дронов сбиты.",
        "Музей сообщил о 40 дронах и двух ракетах из картона.",
        needs=_ATTACK,
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
    Phrase(
        r"<felled> {missiles_shot_down} все ракеты(?= ?[.,;!]|$)",
        "Россия выпустила ночью {drones_launched: 284} дрона и {missiles_launched & missiles_shot_down: шесть} ракет. Сбиты все ракеты.",
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
        r"(?:удар|атак\w*|обстрел|налет)[^#:;.!?\n]{0,40}: {missiles_launched} <rockets>(?: \({missiles_shot_down} (?:<were> )?(?:<felled>|<stop>)\))?(?:,| и|, а также| а также) {drones_launched} <uavs>",
        "Россия нанесла комбинированный удар: {missiles_launched: более 40} ракет ({missiles_shot_down: не менее 28} сбито) и {drones_launched: более 70} дронов, сообщил Зеленский.",
        "Удар по бюджету: 40 ракетниц и 70 дронов для школ.",
    ),
)

RECON = rules(
    "air attack, reconnaissance drones",
    "ru",
    "разведыват разведчик орлан zala зала supercam мерлин",
    "opponent",
    Phrase(
        r"<felled>(?::|, по [а-яё ]{1,30},)? <fallen>{recon_drones_shot_down} <recon>",
        "Также силы ПВО сбили {recon_drones_shot_down: два} разведывательных БпЛА «Орлан-10», сообщили Воздушные силы.",
        "У части два разведывательных дрона.",
    ),
    Phrase(
        r"{recon_drones_shot_down} <recon><listed>(?: <skip>)? (?:<were> )?<felled>",
        "{recon_drones_shot_down: Три} разведывательных БпЛА сбиты, сообщили Воздушные силы.",
        "Два разведывательных дрона стоят в ангаре.",
    ),
    Phrase(
        r"^\W*{recon_drones_shot_down} <recon>",
        "Сбито {air_targets_shot_down: 13} воздушных целей:\n- {drones_shot_down: 11} ударных БпЛА;\n- {recon_drones_shot_down: 2} БпЛА «Орлан-10».",
        "Школы назвали, что им нужно:\n- 2 разведывательных дрона;",
        needs=r"(?:<stop>|<felled>)[^.!?]{0,80}:\s*$",
    ),
)

RULES = (TOTALS, MORE, RECON)
