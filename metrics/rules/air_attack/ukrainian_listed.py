"""Figures of an air attack told in lists and in sentences without a verb, as Ukrainian updates word them."""

from metrics.phrases import Phrase
from metrics.rules.air_attack.ukrainian_about import DOWN_ABOVE, FRONT
from metrics.rules.ukrainian_about import rules

_STEMS = "ракет ціл засоб калібр іскандер кинджал х-101 х-59 х-555 х-69 с-300 кр_ бпла дрон безпілот шахед shahed"
_UNLIKE = (
    r"<down>|<stop>|<lost>|<hit>|\b(?:ппо|результат\w*|мінус|рахунок|рахунку|завод\w*|виробн\w+|виробл\w+|зібра\w+)\b|"
    + FRONT
)
_SENT = r"<launch>|\b(?:атак\w*|удар\w*|обстріл\w*|балістик\w*|ударом)\b"
# One who speaks of nothing else where drones and missiles are counted together.
_SAID = r"|\b(?:зеленськ\w+|президент\w*|повітрян\w+ сил\w*|ігнат\w*|росі\w+|ворог\w*|противник\w*)\b"

DOWNED = rules(
    "air attack, lists of what was shot down",
    _STEMS,
    "opponent",
    *(
        Phrase(
            rf"^\W*{{{down}}} <of> {{{launched}}} <{vocabulary}>",
            f"{said} {{air_targets_shot_down: 430}} цілей, у тому числі:\n- {{{down}: 8}} із {{{launched}: 11}} {named};",
            f"Крамниця везе на свято:\n- 8 із 11 {named};",
            needs=above,
            unless=r"(?:<down>|<stop>)",
        )
        for vocabulary, down, launched, named, above, said in (
            ("cruise_flown", "cruise_missiles_shot_down.subset", "cruise_missiles_launched.subset", "крилатих ракет Х-101", DOWN_ABOVE, "Збито й подавлено"),
            ("ballistic", "ballistic_missiles_shot_down.subset", "ballistic_missiles_launched.subset", "балістичних ракет", DOWN_ABOVE, "Збито й подавлено"),
            ("missiles", "missiles_shot_down", "missiles_launched", "ракет Х-31П", DOWN_ABOVE, "Збито й подавлено"),
            ("drones", "drones_stopped", "drones_launched", "ударних БпЛА", DOWN_ABOVE.replace("(?:<down>|<stop>)", "<stop>"), "Збито й подавлено"),
            ("drones", "drones_shot_down", "drones_launched", "ударних БпЛА", DOWN_ABOVE.replace("(?:<down>|<stop>)", "<down>"), "Збито"),
        )
    ),
)  # fmt: skip

SENT = rules(
    "air attack, what was sent, without a verb",
    _STEMS,
    "owner",
    Phrase(
        r"^\W*(?:серед (?:них|цих)|зокрема|з них|це|а саме|йдеться про)(?: були| було)? ?[-:,]? ?[^;.!?\n]{0,200}?(?:,| та| і| й|-)(?: ще)? {drones_launched} <drones>(?= ?(?:[.,;]|$| (?:та|і|й) ))",
        "Росія застосувала для удару {air_targets_launched: 37} засобів повітряного нападу. Серед них – ракети «Кинджал», Х-59 і {drones_launched: чотири} безпілотники «Шахед».",
        "Музей придбав 37 засобів повітряного нападу. Серед них - ракети і чотири дрони.",
        needs=r"<launch>[^.!?]{0,120}<targets>[^!?]{0,90}[.!?](?!.*[.!?].*[.!?])",
        unless=r"<down>|<stop>|<hit>",
    ),
    Phrase(
        r"\b(?:ніч|ночі)(?: (?:знову|теж|також|вже|уже))? ?(?:-|:) ?(?:а )?(?:це )?(?:<again>|аж ){drones_launched} <drones>(?: (?:та|і|й) (?:{missiles_launched & ballistic_missiles_launched.subset} <ballistic>|{missiles_launched & cruise_missiles_launched.subset} <cruise_flown>|{missiles_launched} (?!(?:аеро)?балістич|крилат)<missiles>))?(?= ?[.,;!\"]|$| - )",
        "Росія за тиждень застосувала {drones_launched.week: понад 1300} дронів. Лише цієї ночі – {drones_launched: 201} дрон, більшість – «шахеди».",
        "Якщо додати атаку за ніч – а це {drones_launched: 150} безпілотників, – то вийде рекорд, каже Ігнат.",
        "За ніч – 40 дронів: гурток склав їх із картону.",
        needs=_SENT + r"|<down>|<stop>|\b(?:цієї|минулої) ночі",
        unless=_UNLIKE.replace("<down>|<stop>|<lost>|<hit>|", r"\bангар|^(?:(?!ніч|ноч)[^#])*(?:<down>|<stop>)|"),
    ),
    Phrase(
        r"^\W*{drones_launched} <drones>,? (?:<whose>,? (?:# <were>(?:<stop>|<down>)|(?:<stop>|<down>) #)|(?:<stop>|<down>) #)",
        "{drones_launched: 57} дронів, з яких знешкоджено {drones_stopped: 49}.",
        "57 дронів, з яких 49 з фанери.",
        unless=r"\b(?:фанер|росі(?:єю|ї)\b|рф\b|міноборон)\w*|\bнад (?!україн)[\w'-]+(?:ою|ою) област|" + FRONT,
    ),
    Phrase(
        r"^\W*(?:(?:знову|загалом|усього|всього|разом|це|було|[ву]ночі|цієї ночі) )*{drones_launched} <drones>,? (?:та|і|й) {missiles_launched} <missiles>(?: різних типів)?(?= ?[.,;(:\"-]|$)",
        "Під ударом були вісім областей, написав президент. «Знову {drones_launched: понад 410} дронів і {missiles_launched: майже три десятки} ракет різних типів».",
        "Четвер, атака ночі: влучання в порт.\n{drones_launched: 203} безпілотники і {missiles_launched: 22} ракети, серед яких дев'ять крилатих.",
        "203 безпілотники і 22 ракети, усі з фанери.",
        needs=_SENT + r"|\b(?:атак|удар|обстріл)|балістичн|крилат",
        unless=r"<down>|<stop>|\b(?:фанер|виготов|виробл|постач)\w*|" + FRONT,
    ),
    Phrase(
        r"# <missiles>(?: різн\w+ тип\w+)?,? (?:серед (?:яких|них)|(?:з|із) (?:яких|них)|зокрема|у тому числі) {ballistic_missiles_launched.subset} (?:аеро)?балістичн\w+(?= ?[.,;)]| та | і |$)",
        "Найбільша атака тижня: {drones_launched: 203} безпілотники і {missiles_launched: 22} ракети, серед яких {ballistic_missiles_launched.subset: дев'ять} балістичних.",
        "Удар був масований: {drones_launched: 203} безпілотники. Також 22 ракети різних типів, серед них {ballistic_missiles_launched.subset: дев'ять} балістичних.",
        "У музеї 22 ракети, серед яких дев'ять балістичних з картону.",
        needs=_SENT + r"|\b(?:атак|удар|обстріл)|безпілотник|дрон",
        unless=r"<down>|<stop>|картон",
    ),
    Phrase(
        r"\b(?:усього|всього|загалом|разом|сумарно)(?: цієї ночі| за ніч| по україні|,? як [^#.;:,!?\n]{3,40},)? (?:їх )?(?:було|були|йдеться про|маємо) <again>{drones_launched} <drones> (?:та|і|й) {missiles_launched} <missiles>",
        "Президент про нічний удар: «Загалом було {drones_launched: понад 470} дронів і {missiles_launched: 48} ракет».",
        "На складі загалом було 470 дронів і 48 ракет із фанери.",
        needs=_SENT + _SAID,
        unless=_UNLIKE + r"|\bсклад\w*",
    ),
    Phrase(
        r"\b(?:усього|всього|загалом|разом|сумарно)(?: цієї ночі| за ніч| по україні|,? як [^#.;:,!?\n]{3,40},)? (?:їх )?(?:було|були|йдеться про|маємо) <again>{missiles_launched} <missiles> (?:та|і|й) {drones_launched} <drones>",
        "Президент про нічний удар: «Усього цієї ночі було {missiles_launched: 48} ракет і {drones_launched: понад 470} дронів».",
        "На складі загалом було 48 ракет із фанери і 470 дронів.",
        needs=_SENT + _SAID,
        unless=_UNLIKE + r"|\bсклад\w*",
    ),
    Phrase(
        r"(?:маємо|виходить|вийшло|виходило) (?:вже |аж )?{drones_launched.wider_total} <drones>(?: за (?:цю |# )?добу)?",
        "Атаки тривали вночі та вдень, тож маємо {drones_launched: 210} дронів за добу.",
        "Атака на склад: маємо 210 дронів із заводу.",
        needs=_SENT,
        unless=r"\bзавод\w*",
    ),
    Phrase(
        r"\b(?:усього|всього|загалом|разом|сумарно)(?: цієї ночі| за ніч| по україні) (?:було|були|йдеться про) <again>{drones_launched} <drones>(?= ?[.,;!\"]|$)",
        "Президент про удар: «Загалом за ніч було {drones_launched: понад 190} безпілотників».",
        "На складі загалом було 470 дронів.",
        needs=_SENT,
        unless=_UNLIKE + r"|\bсклад\w*",
    ),
)

BY_KIND = rules(
    "air attack, missiles by kind without a verb",
    _STEMS,
    "owner",
    *(
        Phrase(
            rf"(?<=^\W{{0,4}}серед (?:ракет|них|цих ракет|запущених ракет)[^.!?\n]{{0,160}}?){{{metric}.subset}} {adjective}(?= |,|\.|$)",
            f"Ворог застосував {{missiles_launched: 49}} ракет. Серед ракет – {{{metric}.subset: 31}} {named}.",
            f"Школа купила 49 ракет. Серед ракет - 31 {named} з паперу.",
            needs=r"<launch>[^!?]{0,240}(?:ракет|повітряного нападу)",
            unless=r"<down>|<stop>|<hit>|\bпапер",
        )
        for metric, adjective, named in (
            ("cruise_missiles_launched", r"крилат\w+(?: ракет\w*)?", "крилатих Х-101"),
            ("ballistic_missiles_launched", r"(?:аеро)?балістичн\w+(?: ракет\w*)?", "балістичних «Іскандер-М»"),
        )
    ),
)

_NOT_TOLD = r"не (?:розкрива|назива|назвали|повідомля|повідомили|уточню|оприлюдн|розголош|вказу|наводять|наводить|наводит|публіку|озвучу|надаю|подаю|коменту)\w*"
_FACTORY = r"\b(?:завод|купу|купи|постача|виробл|виготовл|замов|деталей)\w*"
# A number of those shot down is none of those launched.
_FELLED = r"(?:збит|перехоплен|знищен|уражен|нейтралізован)\w+"
_BALLISTIC = r"(?:балістич\w+|іскандер\w*|кинд?жал\w*)"

KEPT = rules(
    "air attack, numbers kept back",
    "кільк скільк балістич",
    "owner",
    Phrase(
        rf"{{ballistic_missiles_launched.subset}} (?:кільк\w+|скільки) [^#.;!?\n]{{0,50}}?{_BALLISTIC}[^#.;!?\n]{{0,60}}? {_NOT_TOLD}|{_NOT_TOLD} (?:[\w'-]+ ){{0,3}}?{{ballistic_missiles_launched.subset}} кільк\w+ [^#.;!?\n]{{0,30}}?{_BALLISTIC}",
        "Уночі росіяни атакували Київ, {ballistic_missiles_launched.subset: кількість} балістичних ракет військові не розголошують.",
        "Росія знову била по місту, військові не називають {ballistic_missiles_launched.subset: кількості} запущених «Іскандерів».",
        "Завод не називає кількості деталей, скільки балістичних ракет купить міністерство, не розголошують.",
        needs=_SENT,
        unless=_FACTORY
        + rf"|кільк\w+ (?:[\w'-]+ )?{_FELLED}|кільк\w+ [^.;!?]{{0,40}} (?:та|і|й) (?:{_FELLED}|перехоплень)",
    ),
    Phrase(
        rf"{{ballistic_missiles_launched.subset & ballistic_missiles_shot_down.subset}} кільк\w+ (?:(?:застосован|запущен|випущен)\w+ (?:[\w'-]+ )?(?:та|і|й) {_FELLED}|{_FELLED} (?:та|і|й) (?:застосован|запущен|випущен)\w+|(?:пусків|запусків) (?:та|і|й) (?:перехоплень|збиттів|збиття|знищень)) (?:[\w'-]+ )?{_BALLISTIC}[^#.;!?\n]{{0,60}}? {_NOT_TOLD}",
        "Ворог застосував балістику. {ballistic_missiles_launched.subset & ballistic_missiles_shot_down.subset: Кількість} запущених та збитих балістичних ракет військові не розголошують.",
        "Завод не розголошує, яку кількість запущених та збитих балістичних ракет купить музей.",
        needs=_SENT,
        unless=_FACTORY,
    ),
    Phrase(
        rf"{_BALLISTIC}[^#.;!?\n]{{0,60}}?, (?:проте |але |однак |та |а )?(?:їх(?:ню|ньої|ня) )?{{ballistic_missiles_launched.subset}} кільк\w+(?! яких)[^#.;!?\n]{{0,40}}? {_NOT_TOLD}",
        "Балістичні ракети ворог теж застосовував, проте їхню {ballistic_missiles_launched.subset: кількість} військові не називають.",
        "Завод робить деталі для балістичних ракет, але їхню кількість не називає.",
        needs=_SENT,
        unless=_FACTORY,
    ),
    Phrase(
        rf"{{ballistic_missiles_shot_down.subset}} кільк\w+ (?:[\w'-]+ )?{_FELLED} (?:[\w'-]+ )?{_BALLISTIC}[^#.;!?\n]{{0,60}}? {_NOT_TOLD}|{_NOT_TOLD} (?:[\w'-]+ ){{0,3}}?{{ballistic_missiles_shot_down.subset}} кільк\w+ (?:[\w'-]+ )?{_FELLED} (?:[\w'-]+ )?{_BALLISTIC}|(?:перехопленн|збитт|знищенн|ураженн|нейтралізаці)\w{{1,2}} (?:(?:ворожих|цих|таких|російських) )?{{ballistic_missiles_shot_down.subset}} балістичн\w+ (?:ракет|ціл)\w*[^#.;!?\n]{{0,60}}? {_NOT_TOLD}",
        "Ворог застосував балістику. {ballistic_missiles_shot_down.subset: Кількість} збитих балістичних ракет Повітряні сили не оприлюднюють.",
        "Ворог бив по місту, інформацію про перехоплення {ballistic_missiles_shot_down.subset: балістичних} ракет військові не коментують.",
        "Завод не називає, за скільки купить деталі для знищення балістичних ракет.",
        needs=_SENT,
        unless=_FACTORY,
    ),
    Phrase(
        rf"{_BALLISTIC}(?: \"?[\w-]+\"?){{0,2}},? {{ballistic_missiles_launched.subset}} кільк\w+ (?:яких|котрих)(?: [\w'-]+){{0,4}}? {_NOT_TOLD}",
        "Ворог застосував балістичні ракети, {ballistic_missiles_launched.subset: кількість} яких військові не розкривають.",
        "Завод продає деталі балістичних ракет, кількість яких не називає.",
        needs=_SENT,
        unless=r"\b(?:завод|купу|купи|постача|виробл|виготовл|замов|деталей|деталі)\w*",
    ),
    Phrase(
        rf"балістик\w*, (?:її |але |проте |однак |та )?{{ballistic_missiles_launched.subset}} кільк\w+ (?:[\w'-]+ ){{0,3}}?{_NOT_TOLD}",
        "Збито {drones_shot_down: 150} дронів. Була і балістика, {ballistic_missiles_launched.subset: кількість} Повітряні сили не називають.",
        "Завод робить деталі: є і балістика, кількість не розголошують.",
        needs=r"<launch>|<down>|<stop>",
        unless=_FACTORY,
    ),
    Phrase(
        rf"(?:їх(?:ню|ньої|ня)?|цих ракет|таких ракет|балістики) {{ballistic_missiles_launched.subset}} кільк\w+ [^#.;!?\n]{{0,60}}?{_NOT_TOLD}",
        "Ворог застосував балістику по місту. Їхню {ballistic_missiles_launched.subset: кількість} Повітряні сили не оприлюднюють.",
        "Дрони привезли на виставку. Їхню кількість не розголошують.",
        needs=_SENT
        + rf" & {_BALLISTIC}[^.!?]{{0,90}}[.!?] (?:\w+ ){{0,2}}їх|балістик\w*[^.!?]{{0,90}}[.!?] (?:\w+ ){{0,2}}їх",
        unless=_FACTORY,
    ),
)

RULES = (DOWNED, SENT, BY_KIND, KEPT)
