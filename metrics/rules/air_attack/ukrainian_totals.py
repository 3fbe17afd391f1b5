"""Drones and missiles counted together over Ukraine, and missiles told without their noun, as Ukrainian updates word them."""

from metrics.phrases import Phrase
from metrics.rules.air_attack.ukrainian_about import FRONT, OF_MISSILES
from metrics.rules.ukrainian_about import rules

_STEMS = "ракет ціл засоб калібр іскандер кинджал х-101 х-59 х-555 х-69 с-300 кр_"

# One kind of missiles, where the text names no other: what they shoot down, what was sent, its name, what it needs.
_KINDS = (
    (
        "missiles_shot_down & ballistic_missiles_shot_down.subset",
        "missiles_launched & ballistic_missiles_launched.subset",
        "балістичні ракети",
        rf"{OF_MISSILES} & ^(?!.*(?:крилат|калібр)).*(?:балістичн|іскандер|кинджал)",
    ),
    (
        "missiles_shot_down & cruise_missiles_shot_down.subset",
        "missiles_launched & cruise_missiles_launched.subset",
        "крилаті ракети",
        rf"{OF_MISSILES} & ^(?!.*(?:балістичн|іскандер|кинджал)).*(?:крилат|калібр)",
    ),
    ("missiles_shot_down", "missiles_launched", "ракети", OF_MISSILES),
)


def _every_one(vocabulary: str, came: str, down: str, counted: str) -> Phrase:
    """ "Усі вісім знищено", after a sentence that counted missiles of one kind and nothing else."""
    other = {"ballistic": "<cruise_flown>", "cruise_flown": "<ballistic>", "missiles": "<cruise_flown>|<ballistic>"}
    others = rf"(?:(?!<drones>|{other[vocabulary]}|<down>|<stop>)[^.!?\n])*"
    every = r"(?:(?:їх|ракети) )?(?:усі|всі|усіх|всіх)(?: (?:ці|цих))?"
    return Phrase(
        rf"^\W*{every} {{{down}}}(?: (?:ракет\w*|з них))? ?(?:- )?<were>(?:<stop>|<down>)|^[^#.;!?\n]{{0,60}}?(?:<stop>|<down>) {every} {{{down}}}(?: ракет\w*)?(?= ?(?:[.!,\"]|$))",
        f"Над столицею вночі зафіксували {{{came}: п’ять}} {counted}. Усі {{{down}: п’ять}} вдалося збити.",
        f"Уночі ворог випустив {{{came}: п’ять}} {counted}. Сили ППО знищили всі {{{down}: п’ять}}.",
        f"Уночі ворог випустив {{{came}: п’ять}} {counted}. Усі п’ять перелетіли кордон.",
        f"У музеї п’ять {counted}. Усі п’ять знищила пожежа.",
        needs=rf"<launch>{others}<{vocabulary}>{others}[.!]\W*$",
        unless=FRONT,
    )


TOTALS = rules(
    "air attack, missiles and targets",
    _STEMS,
    "owner",
    # A sentence without a verb, as those who count tell it.
    *(
        Phrase(
            rf"^(?:[^#.;!?\n\"]{{0,60}}[:-] ?)?\"(?:(?:загалом|усього|всього|це|за ніч|цієї ночі|знову|разом) (?:- )?)?{first}(?: різних типів)?(?:,| та| і| й|, а також| плюс) {second}(?: різних типів)?(?=\W*$)",
            marked,
            "Масована атака тривала всю ніч.\n\n«Понад 430 дронів та близько 40 квадрокоптерів для війська. Дякую донорам», – написав він.",
            "Виставка нарешті відкрилася.\n\n«430 дронів і 40 ракет. Усе з картону», – сказав куратор.",
            needs=r"(?s)(?:атак|обстріл|<launch>)\w*.*\n\W*$|(?:атак|обстріл|<launch>)(?:(?!<down>|<stop>|<hit>)[^\n])*$|^[\W\d]*$",
            unless=r"<down>|<stop>|<hit>",
        )
        for first, second, marked in (
            (
                "{drones_launched} <drones>",
                "{missiles_launched} <missiles>",
                "Масована атака тривала всю ніч.\n\n«{drones_launched: Понад 430} дронів та {missiles_launched: близько 40} ракет. Ціль – знову енергетика», – написав президент України.",
            ),
            (
                "{missiles_launched} <missiles>",
                "{drones_launched} <drones>",
                "Росіяни знову атакували Україну. «{missiles_launched: Близько 30} ракет і {drones_launched: понад 500} дронів. Тривога тривала шість годин», – сказав президент.",
            ),
        )
    ),
    Phrase(
        r"(?:# <targets>|атак\w*|удар\w*|нал[іь]о?т\w*)[^#.;!?\n]{0,60}?(?:-|:|,? зокрема|,? (?:у|в) тому числі) (?:# [^#.;!?\n]{0,40}?(?:та|і|й|,) )?{drones_launched} <drones>",
        "Уночі виявлено {air_targets_launched: 561} засіб повітряного нападу – {missiles_launched: 38} ракет та {drones_launched: 523} БпЛА різних типів.",
        "Уночі противник здійснив комбіновану атаку: {missiles_launched: 69} ракет і {drones_launched: 298} ударних БпЛА.",
        "У каталозі цілей для тиру 76 засобів: 55 дронів з фанери.",
        unless=r"<down>|<stop>|\bатака (?:ще |досі )?(?:трива|продовж)\w+|\bтир(?:у|і)?\b",
    ),
    Phrase(
        r"{air_targets_launched} <targets>(?: [\w'-]+){0,4}? ?(?:-|:|,? зокрема|,? (?:у|в) тому числі|,? (?:із|з) (?:них|яких)) # (?:<drones>|<missiles>|<cruise_flown>|<ballistic>)",
        "На радарах за ніч побачили {air_targets_launched: 64} засоби повітряного нападу: {drones_launched: 20} дронів та {missiles_launched: 44} ракети.",
        "У каталозі для тиру 64 засоби ураження: 20 дронів і 44 ракети з фанери.",
        unless=r"<down>|<stop>|\bтир(?:у|і)?\b",
    ),
    Phrase(
        r"# <missiles>[^#.;!?()\n]{0,60} \((?:(?:було|з них|із них|зокрема|це) )?{cruise_missiles_launched.subset} крилат\w+(?: ракет\w*)? (?:та|і|й) {ballistic_missiles_launched.subset} (?:аеро)?балістичн\w+(?: ракет\w*)?[^#()\n]{0,40}\)",
        "Росіяни запустили {air_targets_launched: 519} засобів повітряного нападу, з них {missiles_launched: 40} ракет (було {cruise_missiles_launched.subset: 37} крилатих і {ballistic_missiles_launched.subset: 3} балістичні).",
        "У каталозі для тиру 40 ракет (37 крилатих і 3 балістичні), усі з фанери.",
        unless=r"<down>|<stop>|\bтир(?:у|і)?\b",
    ),
    Phrase(
        r"кількіст\w+ <targets>(?: за [\w ]{3,20}?)? (?:-|склала|становила|сягнула|досягла) {air_targets_launched}",
        "Це антирекорд за кількістю засобів повітряного нападу – {air_targets_launched: 823} повітряні цілі.",
        "У тирі на стіні написана кількість цілей - 823.",
        unless=r"<down>|<stop>|\bтир(?:у|і)?\b",
    ),
    Phrase(
        r"(?:<stop>|<down>) <fallen>{air_targets_shot_down} <targets> <of> {air_targets_launched}(?! ?(?:[\w'-]+ )?(?:<drones>|<missiles>))",
        "ППО знешкодила {air_targets_shot_down: 98} ракет і дронів зі {air_targets_launched: 140} випущених.",
        "Уночі збито {air_targets_shot_down: 121} ракету й дрон зі {air_targets_launched: 181}.",
        "У тирі школи дві цілі з десяти впали.",
        unless=r"\bтир(?:у|і)?\b",
    ),
    Phrase(
        r"(?:<stop>|<down>) <again>{air_targets_shot_down}(?: <whose>| цілей)? ?(?:-|:|,? (?:зокрема|у тому числі|в тому числі)) # (?:<drones>[^#.;!?\n]{0,60}?(?:,|та|і|й) # (?:<missiles>|<cruise_flown>|<ballistic>)|(?:<missiles>|<cruise_flown>|<ballistic>)[^#.;!?\n]{0,60}?(?:,|та|і|й) # <drones>)",
        "Ворог застосував {air_targets_launched: 66} засобів повітряного нападу. Збито {air_targets_shot_down: 54} з них: {drones_shot_down: 44} дрони та {missiles_shot_down: 10} ракет.",
        "У каталозі 54 з них: 44 дрони та 10 ракет із фанери.",
        unless=r"\bтир(?:у|і)?\b",
    ),
    Phrase(
        r"\b(?:із|з|зі) (?:(?:цих|усіх|всіх) )?# (?:<targets> )?(?:(?:наші|захисники|військові|оборонці|ппо|сили оборони|українці) )?<were>(?:<stop>|<down>) <were>{air_targets_shot_down}(?: <targets>)?(?= ?(?:[.,;:)]|$))",
        "Противник застосував {air_targets_launched: 418} засобів повітряного нападу – {missiles_launched: 22} ракети та {drones_launched: 396} дронів. Із цих 418 збито й подавлено {air_targets_shot_down: 377}.",
        "Ворог застосував {air_targets_launched: 418} засобів повітряного нападу – {missiles_launched: 22} ракети та {drones_launched: 396} дронів. З усіх 418 цілей знешкоджено {air_targets_shot_down: 377}.",
        "У тирі 90 засобів захисту: із цих 90 видано 12, збито замок шафи.",
        needs=r"\d (?:засоб|повітрян\w+ (?:ціл|засоб)|ціл(?:ей|і|ь)\b)",
        unless=r"\bтир(?:у|і)?\b",
    ),
    Phrase(
        r"серед (?:цих |усіх |всіх )?ракет[^#.;!?\n]{0,30}? {cruise_missiles_launched.subset} крилат\w+(?: ракет\w*)?(?:, | та | і | й ){ballistic_missiles_launched.subset} (?:(?:аеро)?балістичн\w+|\"?кинд?жал|\"?іскандер)",
        "Ворог застосував {missiles_launched: 48} ракет. Серед ракет було {cruise_missiles_launched.subset: 39} крилатих і {ballistic_missiles_launched.subset: дев'ять} балістичних.",
        "Серед ракет на виставці було шість крилатих і дві балістичні.",
        unless=r"\b(?:виставц|музе|склад)\w*|<down>|<stop>",
    ),
    Phrase(
        r"(?<=(?:<stop>|<down>) # <missiles>(?::|,| -)(?: з них| із них| зокрема| це)? ){cruise_missiles_shot_down.subset} крилат\w+(?: ракет\w*)?(?= ?(?:[.,;)]|$)| (?:та|і|й) )",
        "Уранці ворог випустив ракети. Збито {missiles_shot_down: 64} ракети: {cruise_missiles_shot_down.subset: 61} крилату та {missiles_shot_down.subset & cruise_missiles_shot_down.subset: три} Х-59.",
        "Для музею збито з дощок 40 ракет: 38 крилатих і дві великі.",
        unless=r"\bмузе\w*",
    ),
    Phrase(
        r"(?:усього|всього|загалом) {air_targets_shot_down} (?:<targets>)",
        "Збито/подавлено {drones_stopped: 593} БпЛА та дві «Бандеролі» – усього {air_targets_shot_down: 595} цілей за ніч.",
        "На карті усього 595 цілей для прогулянок.",
        needs=r"<down>|<stop>",
        unless=r"<launch>",
    ),
)

BARE = rules(
    "air attack, missiles without their noun",
    "збит збил знищ перехо знешкод",
    "opponent",
    *(
        _every_one(vocabulary, came, down, named)
        for vocabulary, (down, came, _, _), named in zip(
            ("ballistic", "cruise_flown", "missiles"),
            _KINDS,
            ("балістичних ракет", "крилатих ракет", "ракет"),
            strict=True,
        )
    ),
    Phrase(
        r"^\W*(?:(?:проте|але|однак|водночас|при цьому),? )?{missiles_shot_down} <whose>,? <were>(?:<stop>|<down>)",
        "Увечері ворог застосував {missiles_launched & cruise_missiles_launched.subset: 11} крилатих ракет. Проте {missiles_shot_down: дев'ять} із них вдалося збити.",
        "На виставці паперові ракети. Дев'ять із них збито з картону.",
        needs=OF_MISSILES,
        unless=r"\bкартон\w*",
    ),
    *(
        Phrase(
            rf"<{vocabulary}> <were>(?:<stop>|<down>) (?:лише |тільки |аж )?{{{state}}}(?! (?:<drones>|<missiles>|<targets>))(?= ?(?:[.,;!)]|$|(?:та|і|а|з|із) |- ))",
            f"Ворог запустив {{missiles_launched: 24}} ракети. {named.capitalize()} збито {{{state}: вісімнадцять}}, і це заслуга льотчиків.",
            f"У музеї з полиці {named} збито дві, їх склеїли.",
            needs=r"(?s)^(?!.*(?:солдат|окупант|особового складу|втрат)).*(?:<launch>|ппо|повітрян)",
            unless=r"\bмузе",
        )
        for vocabulary, state, named in (
            ("ballistic", "ballistic_missiles_shot_down.subset", "балістичних ракет"),
            ("cruise_flown", "cruise_missiles_shot_down.subset", "крилатих ракет"),
        )
    ),
    *(
        Phrase(
            rf"{{{state}}} (?:їх )?(?:усі|всі|усіх|всіх)(?: (?:вони|їх|ракети))? <were>(?:<stop>|<down>)",
            f"Окупанти випустили {{{came} & {state}: чотири}} {named}, і всі вони збиті.",
            f"Музей виставив чотири {named} з паперу, всі збиті цвяхами.",
            needs=needs,
            unless=r"\bпапер\w*",
        )
        for state, came, named, needs in _KINDS
    ),
    *(
        Phrase(
            rf"(?:<stop>|<down>) (?:лише |тільки |аж )?{{{state}}} (?:з|із) (?:них|яких|цих)(?= ?[.,;!)]|$)",
            f"Противник випустив {{{came}: 58}} {cases}. Знищено {{{state}: 51}} з них.",
            f"Художник намалював 58 {cases}. На плакаті знищено дві з них.",
            needs=needs,
        )
        for (state, came, _, needs), cases in zip(_KINDS[:2], ("балістичних ракет", "крилатих ракет"), strict=True)
    ),
    Phrase(
        r"# <cruise_flown>[^#.;!?\n]{0,110}?(?:<stop>|<down>) (?:лише |тільки |аж |щонайменше )?{missiles_shot_down & cruise_missiles_shot_down.subset}(?= ?[.;!)]|$)",
        "Ворог випустив {missiles_launched & cruise_missiles_launched.subset: понад 40} крилатих ракет Х-101/Х-555, сили ППО знищили {missiles_shot_down & cruise_missiles_shot_down.subset: 34}.",
        "Учні зліпили 40 крилатих ракет, вітер збив 34 горщики.",
        unless=r"\bучн\w+|# (?:(?:повітрян|ворож)\w+ )?(?:ціл(?:ей|і|ь)\b|засоб)",
    ),
    Phrase(
        r"# <ballistic>\"?(?: (?:та|і|й) <ballistic>\"?)?,(?: (?:з|із) (?:них|яких))? (?:<stop>|<down>) (?:лише |тільки |аж )?{missiles_shot_down & ballistic_missiles_shot_down.subset}(?= ?(?:[.,;!)\"]|$))",
        "Уночі летіло {missiles_launched & ballistic_missiles_launched.subset: сім} «Іскандерів» і «Кинджалів», збили {missiles_shot_down & ballistic_missiles_shot_down.subset: три}.",
        "У музеї сім «Іскандерів», збили три з дощок.",
        unless=r"\bмузе|\bдощ|# (?:(?:повітрян|ворож)\w+ )?(?:ціл(?:ей|і|ь)\b|засоб)",
    ),
    Phrase(
        r"^\W*(?:на|над|у|в) (?:небі над )?(?:[\w'-]+(?:щин|ччин)(?:ою|і|ї)|[\w'-]+[сцз]ьк(?:ою|ій) (?:областю|області)|[\w'-]+),?(?: за (?:інформацією|даними|словами) [^#;:.!?\n]{2,70},)? ?- (?:ще |також )?(?:# <drones> (?:та|і|й) )?{missiles_shot_down & cruise_missiles_shot_down.subset} <cruise_flown>",
        "Над Києвом збили {missiles_shot_down: вісім} ракет. На Миколаївщині, за інформацією ОК «Південь», – {missiles_shot_down & cruise_missiles_shot_down.subset: дві} крилаті ракети.",
        "Школа знищила два старі плакати. На виставці, за словами тренера, – ще дві крилаті ракети.",
        needs=r"(?s)<down>[^.!?]{0,80}[.!?](?!.*[.!?].*[.!?])",
        unless=r"\b(?:виставц|музе|колекці|фонд)\w*",
    ),
    Phrase(
        r"(?<=<missiles>[^.!?\n]{0,160}(?::|,| та| і) ){missiles_shot_down} (?:<missiles> )?(?:(?:<down> )?(?:у|в|-) зон[іи] відповідальності|- \"(?:центр|південь|схід|захід|північ)\")",
        "Повітряні сили ЗСУ знищили {missiles_shot_down & cruise_missiles_shot_down.subset: 41} крилату ракету: {missiles_shot_down: 19} збили в зоні відповідальності командування «Центр», {missiles_shot_down: 12} — «Південь», {missiles_shot_down: десять} — «Схід».",
        "Для виставки збили 19 ракет із дощок: 12 - «Південь», десять - «Схід».",
        needs=r"(?:<stop>|<down>) & (?:<missiles>|<cruise_flown>) & командуванн|\bпвк\b",
        unless=r"\bвиставк\w+",
    ),
    Phrase(
        r"(?<=#(?: \w+)? (?:<missiles>|<cruise_flown>)[^;.!?\n]{0,120}[,:] |# [^;.!?\n]{0,120}[,:] )\"(?:центр|південь|схід|захід|північ|одеса|харків)\" - (?:ще )?{missiles_shot_down}(?= ?(?:[.,;]|$| (?:та|і|й) | <missiles>))",
        "У зоні відповідальності повітряного командування «Центр» збито {missiles_shot_down: 16} ракет, «Південь» – {missiles_shot_down: дев'ять}, «Схід» – {missiles_shot_down: п'ять}.",
        "Хокей: «Центр» збив 16 кілець, «Південь» – дев'ять, а ракети ставили на табло.",
        needs=r"(?:<stop>|<down>) & (?:<missiles>|<cruise_flown>) & повітрян\w+ командуванн|\bпвк\b",
        unless=r"^(?!.*(?:ракет|калібр|крилат)).*(?:<drones>)",
    ),
    Phrase(
        r"(?:<stop>|<down>) (?:лише |тільки |аж )?{missiles_shot_down}(?= ?[.,;!)]| (?:з|із) (?:них|яких|цих)|$)",
        "Зранку противник випустив по Україні {missiles_launched: 49} ракет. Силами ППО знищено {missiles_shot_down: 37} з них.",
        "Окупанти вдарили {missiles_launched: 22} ракетами. Збили {missiles_shot_down: 15}.",
        "Ракет немає, а вчора збили 15, усе яблука.",
        needs=OF_MISSILES,
        unless=r"\bяблук\w*|\b(?:літак|вертол|танк|людей|осіб)\w*",
    ),
    Phrase(
        r"# <missiles>, (?:з них |із них )?{missiles_shot_down} <were>(?:<stop>|<down>)(?= ?(?:[.,;)]|$))",
        "Тільки по Києву випустили {missiles_launched: 27} ракет, {missiles_shot_down: 18} знищено.",
        "На полицях лежать 27 ракет із картону, дві знищено водою.",
        unless=r"\bкартон\w*",
    ),
    Phrase(
        r"(?:<stop>|<down>) {missiles_shot_down}(?= ?:)",
        "Вранці окупанти атакували Україну {missiles_launched: 26-ма} ракетами. Силами ППО знищено {missiles_shot_down: 13}: більшість над столицею.",
        "Ракет немає, а вчора знищено 13: паперових дронів.",
        needs=OF_MISSILES,
        unless=r"\bпаперов",
    ),
    Phrase(
        r"{missiles_shot_down & cruise_missiles_shot_down.subset} збит\w+ ?- (?:це |то )?<cruise_flown>(?:[^#.;!?\n]{0,40}?, (?:усього|загалом|всього) їх (?:було )?{missiles_launched & cruise_missiles_launched.subset})?",
        "Речник уточнив: {missiles_shot_down & cruise_missiles_shot_down.subset: 11} збитих – це крилаті ракети «Калібр», усього їх було {missiles_launched & cruise_missiles_launched.subset: 14}.",
        "У музеї 11 збитих - це крилаті люди з паперу.",
    ),
    *(
        Phrase(
            rf"\b{word}(?: ракет\w*)? ?[-:]? ?(?:(?:<stop>|<down>) )?{{{down}.subset}} (?:<were>(?:<stop>|<down>) )?<of> {{{launched}.subset}}(?! <drones>)",
            f"Результат ночі: дрони – збито {{drones_shot_down: 40}} із {{drones_launched: 44}}. {named} – {{{down}.subset: 12}} збито з {{{launched}.subset: 15}}.",
            f"Дронів збито {{drones_shot_down: 40}} із {{drones_launched: 44}}, {named} – {{{down}.subset: 12}} із {{{launched}.subset: 15}}.",
            f"{named} ракети у музеї: 12 з 15 стоять, одну збито машиною.",
            needs=r"<down>|<stop>",
            unless=r"музе\w*",
        )
        for word, down, launched, named in (
            (r"крилат\w+", "cruise_missiles_shot_down", "cruise_missiles_launched", "Крилаті"),
            (r"(?:аеро)?баліст\w+", "ballistic_missiles_shot_down", "ballistic_missiles_launched", "Балістичні"),
        )
    ),
    Phrase(
        r"по ракет\w+:? <short>(?:(?:<stop>|<down>) )?{missiles_shot_down}(?: (?:<stop>|<down>))?(?= ?[,.;-]|$)",
        "По БпЛА: {drones_shot_down: 277} збито. По ракетах: знищено {missiles_shot_down: 15}, ще чотири не досягли цілі.",
        "По ракетах у каталозі 15, каталог знищено.",
        needs=r"<stop>|<down>",
        unless=r"\bкаталог",
    ),
)

RULES = (TOTALS, BARE)
