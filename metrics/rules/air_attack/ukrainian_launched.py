"""Drones launched at Ukraine and the parts of them, as Ukrainian updates word them."""

from metrics.phrases import Phrase
from metrics.rules.air_attack.ukrainian_about import DRONES, FRONT
from metrics.rules.ukrainian_about import rules

_NOT_HERE = (
    r"(?![^#.;:(]{0,40}?(?:влучи|поціли|не досяг|не долет|повернул|залишил|зникл|збит[оі]|збили|знищен|знешкод))"
)

LAUNCHED = rules(
    "air attack, drones launched",
    "бпла дрон безпілот шахед шахід shahed апарат",
    "owner",
    Phrase(
        rf"{{drones_launched}} <drones><sent_before>{_NOT_HERE}",
        "У ніч на 12 грудня (з 19:00 11 грудня) противник атакував {drones_launched: 63-ма} ударними БпЛА типу Shahed.",
        "Росіяни випустили по Україні {drones_launched: понад 200} безпілотників уночі.",
        "Загалом зафіксовано пуски {drones_launched: 57} ударних дронів.",
        "Пошуковці запустили два човни, щоб знайти дрон.",
        unless=FRONT,
    ),
    Phrase(
        r"(?:противник|ворог|окупанти|росіяни),? {drones_launched} <drones>",
        "У ніч на 25 серпня (із 19.00 24 серпня) противник {drones_launched: 104-ма} ударними БпЛА типу Shahed.",
        "Ворог цієї ночі ховав дрони у двох ангарах.",
        needs=r"\bніч\b|\bночі\b",
        unless=FRONT,
    ),
    Phrase(
        r"{drones_launched} <drones>(?: <pass>)? (?:було |були )?(?:атакува(?:ли|в)|летіл[иоа]|запусти(?:ли|ла|в)|випусти(?:ли|ла|в)|запущен[оі]|випущен[оі]|застосува(?:ли|в)|спрямува(?:ли|в)|застосован[оі])",
        "{drones_launched: 14} безпілотників типу Shahed випустили минулої ночі російські окупанти.",
        "Два дрони на виставці запустили студенти.",
        unless=FRONT,
    ),
    Phrase(
        r"(?:^|[.!] )\W*(?:усього|всього|загалом|а також|також|крім того|окрім того)(?:,| -)? (?:- )?{drones_launched} <drones>(?! <pass>(?:<down>|<stop>|<lost>|<hit>))",
        "Окупанти атакували Україну ударними дронами. Усього – {drones_launched: близько 35} ударних дронів.",
        "Противник атакував Київщину. А також {drones_launched: 168} ударними БпЛА типу Shahed.",
        "Усього 35 дронів намалювали діти.",
        needs=r"<launch>",
        unless=r"<down>|<stop>|<lost>|\bдіти\b|" + FRONT,
    ),
    Phrase(
        r"{air_targets_launched} <targets>,? (?:<whose>|з-поміж них|зокрема|серед них)? ?(?:- )?{drones_launched} <drones> (?:та|і|й) {missiles_launched} <missiles>",
        "Повітряні сили уточнили дані: {air_targets_launched: 604} цілі, із них {drones_launched: 549} дронів і {missiles_launched: 55} ракет.",
        "У тирі 604 цілі, із них 549 дронів і 55 ракет із картону.",
        unless=r"<down>|<stop>|\bтир(?:у|і)?\b",
    ),
    Phrase(
        r"кількість <drones> - {drones_launched}",
        "У новорічну ніч противник застосував рекордну кількість «шахедів» – {drones_launched: 90}!",
        "На складі перерахували кількість дронів - 90 пар навушників та жодного пульта.",
        unless=r"\bсклад\w*",
    ),
    Phrase(
        r"(?:(?:загалом|усього|всього) їх було|(?:безпілотників|дронів|бпла|шахедів)\"? (?:загалом )?було|їх (?:загальна )?кількість -) {drones_launched}",
        "{drones_shot_down: 61} «шахед» збили військові минулої ночі. Загалом їх було {drones_launched: 103}.",
        "Дрони показали на святі, а загалом їх було 103 моделі.",
        needs=DRONES,
        unless=r"\bмодел\w+|\bвлучан\w+",
    ),
    Phrase(
        r"{drones_launched} (?:запущен\w+|випущен\w+) <drones>(?: (?:та|і|й|,) {drones_shot_down} (?:<drones> )?<down>)?",
        "Вранці військові повідомляли про {drones_launched: 32} запущені дрони та {drones_shot_down: 25} знищених.",
        "На святі було 32 запущені змії та 25 дронів.",
    ),
    Phrase(
        r"(?:напередодні|добою раніше|попередньої ночі|позаминулої ночі|ніч раніше) (?:[\w'-]+ ){0,4}?(?:запуска\w+|запусти\w+|випусти\w+|застосува\w+|було) {drones_launched.comparison}(?: <drones>)?(?= ?[.,;]|$)",
        "{drones_shot_down: 61} «шахед» збили минулої ночі. Напередодні росіяни за ніч запускали {drones_launched.comparison: 81}.",
        "Напередодні на святі запускали 81 повітряну кулю, а дронів не було.",
        needs=DRONES,
    ),
    Phrase(
        r"{drones_launched} <drones> за (?:одну |цю |минулу )?ніч\b(?! (?:<down>|<stop>))",
        "{drones_launched: 76} «шахедів» за ніч: росіяни знову били по енергетиці.",
        "Збірка навчилася складати 76 дронів за ніч, кажуть на заводі.",
        unless=r"<down>|<stop>|\b(?:завод\w*|скида\w+|склада\w+)\b|" + FRONT,
    ),
    Phrase(
        r"(?:відомо|йдеться|мова) про {drones_launched} <drones>",
        "Військові кажуть, що цієї ночі відомо про {drones_launched: 211} ударних безпілотників.",
        "Відомо про 211 заявок на курси операторів дронів.",
    ),
)

PARTS = rules(
    "air attack, parts of the drones launched",
    "шахед шахід shahed реактивн",
    "owner",
    Phrase(
        r"{drones_shahed_type} (?:<whose>|дронів|бпла|безпілотників)(?: <whose>)? ?-? ?(?:(?:це|були|становили|склали|становлять|дрони|бпла|ударні|типу) )*[\"']{0,2}(?:шах[іе]д\w*|shahed\w*)",
        "Противник атакував {drones_launched: 211} ударними БпЛА, {drones_shahed_type.subset: близько 140} із них – шахеди.",
        "Оператор вивчив близько 140 дронів, з них про шахеди - статтю.",
    ),
    Phrase(
        r"{drones_shahed_type} (?:становили|складали|становлять) (?:ударні |дрони |типу )*[\"']{0,2}(?:шах[іе]д\w*|shahed\w*)",
        "Ворог запустив {drones_launched: 98} безпілотників. Серед них {drones_shahed_type.subset: приблизно 60} становили ударні «Shahed».",
        "Дві виставки становили дрони «Shahed» та їхні уламки.",
    ),
    Phrase(
        r"<whose>,? ?-? ?{drones_shahed_type} (?:(?:-|це|були|становили|типу) )*\"?(?:шах[іе]д\w*|shahed\w*)",
        "Ворог запустив {drones_launched: 163} ударні БпЛА, з них {drones_shahed_type.subset: близько сотні} «шахедів».",
        "Серед листів дітей з них близько сотні - про шахеди.",
        needs=r"<launch>|атак",
        unless=r"\bлист(?:ів|и)\b|<down>|<stop>",
    ),
    Phrase(
        r"{drones_jet_powered}(?: <whose>)?(?: ?- ?| були | було | )реактивн\w+(?= ?[),.;]|$| бпла\)| шахед)",
        "Протягом дня 25 вересня противник атакував {drones_launched: 162} ударними БпЛА ({drones_jet_powered.subset: 76} із них — реактивні).",
        "В ангарі стоять моделі літаків, 76 із них - реактивні.",
        needs=r"<launch>",
        unless=r"<down>|<stop>|ангар",
    ),
    Phrase(
        r"{!sub_count}(?: <whose>)?(?: ?- ?| були | )(?:реактивн\w+|\"?шах[іе]д\w*)",
        "Протиповітряною обороною збито/подавлено {drones_stopped: 127} БпЛА ({!sub_count: 44} із них - реактивні).",
        "Музей збив ціну на 44 із них: реактивні літаки вже не в моді.",
        needs=r"<down>|<stop>",
        unless=r"<launch>|музе",
    ),
)

RULES = (LAUNCHED, PARTS)
