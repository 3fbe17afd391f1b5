"""Drones and missiles counted together and reconnaissance drones over Ukraine, as Russian-language updates word them."""

from metrics.phrases import Phrase
from metrics.rules.air_attack.russian_about import rules

NOT_FRONT = (
    r"\bлини[ия] фронта\b|\bбоестолкнов|\bбоев\w+ столкнов|\bракетн\w+ удар\w* # |\bнан[её]с\w* (?:по \w+ )?# ракетн"
)
FELLED = r"\b(?:сбит|сбил|сбить|уничтож|перехва|обезвре|ликвидир|нейтрализ|подавл|справил)\w*"
# Sentences that speak of an air attack and of nothing shot down in it.
ATTACK = r"\b(?:атак\w*|удар\w*|нал[её]т\w*|обстрел\w*|ночь\w*|ночи|воздушн\w+ сил\w*|зеленск\w+)"
_NO_DEED = rf"(?:(?!{FELLED})[^.!?\n])"

TOTALS = rules(
    "air attack, missiles and targets",
    "ru",
    "ракет цел средств дрон бпла беспилотн калибр кинжал искандер",
    "owner",
    Phrase(
        r"(?:всего|в общей сложности|обнаруж\w+|зафиксиров\w+|выявл\w+|сопровожд\w+|<launch>|насчита\w+|(?:сообщ|заяв|говор|отчит|пиш|рассказ|речь ид)\w+ (?:[а-яё]+ ){0,2}об?) <step>{air_targets_launched} (?:<targets>|<rockets> и <uavs>|<uavs> и <rockets>)",
        "Радиотехнические войска обнаружили {air_targets_launched: 215} средств воздушного нападения: {missiles_launched: 70} ракет и {drones_launched: 145} дронов.",
        "Всего Россия выпустила за ночь {air_targets_launched: 188} ракет и дронов, сообщили Воздушные силы.",
        "Воздушные силы сообщили о {air_targets_launched: 215} средствах воздушного нападения.",
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
        r"(?:<stop>|<felled>):? <step>{air_targets_shot_down} (?:<of> {air_targets_launched} )?(?:<rockets> и <uavs>|<uavs> и (?!(?<=(?:ов|ами|бпла|ы|и|а)\"? и )(?:(?:[а-яё-]+ ){0,3}ракет[ау]\b|\"?[хx]-?\d\d))<rockets>)",
        "Силы ПВО сбили {air_targets_shot_down: 140} из {air_targets_launched: 188} ракет и дронов.",
        "Ночью ПВО сбила {drones_shot_down: восемь} «шахедов» и ракету Х-59, сообщили Воздушные силы.",
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
        r"^\W*(?:это|из них|среди них|в их числе|а именно)(?: было| были)? ?-? ?{drones_launched} <uavs>(?:[^#;:.!?\n]{0,30}# ?-? <shaheds>)?,? (?:и|а также|и еще) {missiles_launched} <rockets>",
        "Воздушные силы сообщили о {air_targets_launched: 341} средстве воздушного нападения. Это {drones_launched: 312} дронов и {missiles_launched: 29} ракет.",
        "Завод показал 341 новинку. Это 312 дронов и 29 ракет из картона.",
        needs=r"<targets>[^.!?\n]*[.!?]\s+[^.!?\n]*$",
        unless=FELLED,
    ),
    Phrase(
        r"^\W*(?:<felled>|<stop>) {air_targets_shot_down}: # (?:<uavs> и # (?:<cruise>|<rockets>)|(?:<cruise>|<rockets>) и # <uavs>)",
        "Россия ударила утром, сообщил Залужный. Сбито {air_targets_shot_down: 114}: {drones_shot_down: 27} «шахедов» и {cruise_missiles_shot_down & missiles_shot_down: 87} крылатых ракет.",
        "Сбито 114: 27 досок и 87 ракеток.",
        needs=r"украин|росси|воздушн\w+ сил",
    ),
    Phrase(
        r"^\W*(?:{air_targets_launched} <targets>|{drones_launched} <uavs>) - (?:именно )?столько[^#;.!?\n]{0,110}? (?:<launch>|бросил\w*|послал\w*)",
        "{air_targets_launched: 158} средств воздушного нападения – столько, по подсчетам Залужного, Россия бросила на Украину утром.",
        "12 воздушных целей – столько клуб бросил в ящик.",
        needs=r"украин|росси|воздушн\w+ сил",
        unless=FELLED + "|клуб",
    ),
    Phrase(
        r"(?:^\W*|[;,] |\bи )(?:из них )?(?:только |лишь |ещ[её] )?{air_targets_shot_down} <targets>(?: [а-яё]+){0,2}? (?:<were> )?(?:<felled>|<stop>)(?= ?(?:[:.,;-]|$))",
        "Россия выпустила {air_targets_launched: 215} средств поражения, сообщили Воздушные силы. {air_targets_shot_down: 112} целей сбиты: {missiles_shot_down: семь} ракет и {drones_shot_down: 105} дронов.",
        "На полигоне 112 мишеней сбиты, дроны снимали.",
        needs=r"воздушн\w+ сил|<launch>",
        unless=r"\b(?:тир[еа]?|полигон\w*)\b",
    ),
    Phrase(
        r"{air_targets_launched} <targets>, (?:<felled>|<stop>) {air_targets_shot_down} <targets>",
        "Зафиксировано {air_targets_launched: 210} средств воздушного нападения, сбиты {air_targets_shot_down: 144} воздушные цели, сообщили Воздушные силы.",
        "На полигоне 210 целей, сбито 144 цели.",
    ),
    Phrase(
        r"{_} <rockets>[^#;:.!?\n]{0,50}?,? (?:[а-яё]+ )?<felled> {missiles_shot_down}(?: из них)?(?= ?(?:[.,;]|- |$))",
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
        rf"^{_NO_DEED}*?(?<!\b(?:в том числе|из них|из которых|включая|среди них) ){{drones_launched}} <uavs>(?:,? и|,? а также) {{missiles_launched}} <rockets>(?!{_NO_DEED}*(?:{FELLED}|попадани))",
        "Массированная атака на города – {drones_launched: почти 500} ударных беспилотников и {missiles_launched: более 40} ракет, сказал Зеленский.",
        "На параде после атаки дождя прошли 500 беспилотников и 40 ракет.",
        needs=ATTACK,
        unless=NOT_FRONT
        + r"|\bмо(?:жет|гут)\b|\bзапас\w*|потер|\bпопадани|\bприл[её]т|\bне (?:дост|долет)|\b(?:долетел|достигл|прорвал|добрал|уцелел|остальн)\w*",
    ),
    Phrase(
        rf"^{_NO_DEED}*?{{missiles_launched}} <rockets>(?:,? и|,? а также) {{drones_launched}} <uavs>(?!{_NO_DEED}*(?:{FELLED}|попадани))",
        "Массированная атака на города – {missiles_launched: более 40} ракет и {drones_launched: почти 500} ударных беспилотников, сказал Зеленский.",
        "На параде после атаки дождя прошли 40 ракет и 500 беспилотников.",
        needs=ATTACK,
        unless=NOT_FRONT
        + r"|\bмо(?:жет|гут)\b|\bзапас\w*|потер|\bпопадани|\bприл[её]т|\bне (?:дост|долет)|\b(?:долетел|достигл|прорвал|добрал|уцелел|остальн)\w*",
    ),
    Phrase(
        r"(?:всего|в общей сложности|обнаруж\w+|зафиксиров\w+|было|ночью|утром) <step>{missiles_launched} <rockets> и {drones_launched} <uavs>",
        "За ночь Воздушные силы насчитали в общей сложности {missiles_launched: 74} ракеты и {drones_launched: 98} дронов.",
        "На параде было 74 ракеты и 98 дронов.",
        unless=FELLED + "|" + NOT_FRONT + r"|\bпопадани|\bприл[её]т",
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

RULES = (TOTALS, RECON)
