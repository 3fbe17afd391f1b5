"""Figures of an air attack in the running prose of papers and live blogs, as Ukrainian updates word them."""

from metrics.phrases import Phrase
from metrics.rules.air_attack.ukrainian_about import DRONES, FRONT
from metrics.rules.ukrainian_about import rules

_STEMS = "бпла дрон безпілот шахед шахід shahed запусти випусти летіло прилетіло ракет балістич крилат"
_SENT = r"(?:запустил[иа]|запустив|випустил[иа]|випустив|пустил[иа]|послал[иа]|надіслал[иа]|летіло|прилетіло|застосувал[иа]|застосував)"

# Holes, vocabulary and words of missiles of each kind.
MISSILES = (
    ("missiles_launched", "(?!(?:аеро)?балістич|крилат)<missiles>", "ракет"),
    ("missiles_launched & ballistic_missiles_launched.subset", "<ballistic>", "балістичних ракет"),
    ("missiles_launched & cruise_missiles_launched.subset", "<cruise_flown>", "крилатих ракет"),
)

SENT = rules(
    "air attack, what was sent, in prose",
    _STEMS,
    "owner",
    *(
        Phrase(
            rf"{_SENT} (?:аж |ще |загалом )?{{drones_launched}}(?:,? (?:та|а|і)|,| -) (?:(?:<whose>|наші|воїни|бійці|військові|захисники|зенітники|ппо|сили|оборони) )*{deed} {{{metric}}}(?: (?:із|з) них)?(?= ?(?:[.,;!)]|$|(?:та|і|а) ))",
            f"Росіяни били по Україні дронами: запустили {{drones_launched: 19}}, з них наші воїни {word} {{{metric}: 14}}.",
            f"Усю ніч летіли «шахеди». Ворог випустив {{drones_launched: 40}}, ППО {word} {{{metric}: 37}}.",
            f"Завод дронів уночі випустив 40, пожежники на складі {word} полум’я, 37 хвилин.",
            needs=DRONES + r" & \b(?:ніч|ночі|вночі|уночі|росі\w+|ворог\w*|окупант\w*)\b",
            unless=FRONT + r"|\bракет\w*|\bпожежн|\bзавод",
        )
        for deed, metric, word in (("<down>", "drones_shot_down", "збили"), ("<stop>", "drones_stopped", "знешкодили"))
    ),
    *(
        Phrase(
            rf"(?:^\W*|\b)(?:ніч|ночі|[ву]ночі|дня|[ву]день)\b[^#.;!?\n]{{0,50}}? (?:прилетіло|прийшло|долетіло до україни|додал(?:ося|ось|ися|ись)) (?:ще |аж |загалом )?{{drones_launched}} <drones>(?:,? (?:та|і|й) {{{holes}}} {vocabulary})?(?= ?(?:[.,;!]|$))",
            "Уночі запустили {drones_launched: 174} БпЛА. Протягом дня, з 8:00 до 18:00, додалися ще {drones_launched: 64} безпілотники.",
            f"Ніч на 16 листопада: прилетіло {{drones_launched: 134}} дрони й {{{holes}: шість}} {named}.",
            "Уночі до музею прилетіло 134 дрони з фанери.",
            unless=FRONT + r"|\b(?:музе|фанер|[ув] міст|по міст|будин|район|громад)",
        )
        for holes, vocabulary, named in MISSILES
    ),
    *(
        Phrase(
            rf"\b(?:ніч|ночі|вночі|уночі|атака|обстріл|удар)\b[^#.;:!?\n]{{0,50}}?(?: # (?:годин\w*|хвил\w*))?: {first}(?:,| та| і| й| плюс| і ще)(?: ще)? {second}",
            f"Ніч минула важко: {told}.",
            f"Атака тривала вісім годин: {told}.",
            "Ніч у музеї: 120 дронів і сім ракет із картону.",
            unless=FRONT + r"|<down>|<stop>|\bкартон|\bмузе",
        )
        for holes, vocabulary, named in MISSILES
        for first, second, told in (
            (
                "{drones_launched} <drones>",
                f"{{{holes}}} {vocabulary}",
                f"{{drones_launched: 120}} дронів і {{{holes}: сім}} {named}",
            ),
            (
                f"{{{holes}}} {vocabulary}",
                "{drones_launched} <drones>",
                f"{{{holes}: сім}} {named} і {{drones_launched: 120}} дронів",
            ),
        )
    ),
)

ATTACKS = rules(
    "air attack, what was sent, without a verb in prose",
    "бпла дрон безпілот шахед",
    "owner",
    Phrase(
        r"\b(?:ніч|ночі|атака|удар|обстріл)\b[^#.;:!?\n]{0,50}?: {drones_launched} <drones>(?=[,;] (?:[\w'-]+ ){0,3}?(?:<down>|<stop>|<lost>) #|,? (?:<whose>,? )?# (?:[\w'-]+ ){0,2}?(?:<down>|<stop>))",
        "Минула ніч була легшою: {drones_launched: 55} безпілотників, збито {drones_shot_down: 40}.",
        "Ніч минула спокійно: {drones_launched: 58} «шахедів», із яких {drones_shot_down: 44} ППО зняла.",
        "Ніч музеїв була довгою: 55 дронів, збито 40 цвяхів.",
        unless=FRONT + r"|\bцвях|\bмузе",
    ),
    Phrase(
        r"(?:запуска|запусти|випуска|випусти|пуска)\w+ (?:[\w'-]+ ){0,2}?<drones>[^.;!?\n]{0,60}?, (?:загалом|усього|всього|разом) (?:їх )?(?:було )?{drones_launched}(?= ?(?:[.,;]|$))",
        "Росіяни вночі запускали дрони з чотирьох напрямків, загалом {drones_launched: 72}.",
        "Школа запускала дрони з даху, загалом 72, музей радів.",
        unless=FRONT + r"|<down>|<stop>|\bмузе|\bмодел",
    ),
    *(
        Phrase(
            rf"^\W*{first} (?:та|і|й) {second} за (?:одну |цю |минулу )?(?:ніч|добу)\b",
            f"{told} за ніч. Повітряні сили показали карту.",
            "40 дронів і сім ракет за ніч із паперу склала школа.",
            unless=FRONT + r"|<down>|<stop>|\bпапер",
        )
        for first, second, told in (
            (
                "{drones_launched} <drones>",
                "{missiles_launched} <missiles>",
                "{drones_launched: 339} дронів і {missiles_launched: 34} ракети",
            ),
            (
                "{missiles_launched} <missiles>",
                "{drones_launched} <drones>",
                "{missiles_launched: 34} ракети і {drones_launched: 339} дронів",
            ),
        )
    ),
    *(
        Phrase(
            rf"(?:повідом|розпов|заяв|сказа|напис|говор)\w+ про {first} (?:та|і|й) {second}(?= ?(?:[.,;!]|$))",
            f"Росія вночі завдала удару по енергетиці. Президент повідомив про {told}.",
            "Після удару грому школа розповіла про сім ракет і 40 дронів, усі з паперу.",
            needs=r"<launch>|\b(?:атак|обстріл|удар)\w*",
            unless=FRONT + r"|<down>|<stop>|\bпапер|\b(?:рф|росі\w+) (?:повідом|заяв)|губернатор",
        )
        for first, second, told in (
            (
                "{drones_launched} <drones>",
                "{missiles_launched} <missiles>",
                "{drones_launched: понад 40} дронів і {missiles_launched: близько 40} ракет",
            ),
            (
                "{missiles_launched} <missiles>",
                "{drones_launched} <drones>",
                "{missiles_launched: понад 40} ракет і {drones_launched: близько 40} дронів",
            ),
        )
    ),
    *(
        Phrase(
            rf"(?:цього разу|цієї ночі|минулої ночі|уночі|вночі) ?(?:-|:) ?(?:ще )?{{drones_launched}} <drones>(?:,? (?:та|і|й) {{{holes}}} {vocabulary})?(?= ?(?:[.,;!]|$|- ))",
            "Росія не припиняє нічних атак. Цього разу – {drones_launched: 126} дронів, із них близько половини – «шахеди».",
            f"Росія не припиняє нічних атак. Цієї ночі – {{drones_launched: 126}} дронів і {{{holes}: шість}} {named}.",
            "Виставка нічних атак котів: цього разу – 126 дронів із паперу.",
            needs=r"<launch>|\b(?:атак|обстріл|удар)\w*",
            unless=FRONT + r"|<down>|<stop>|<hit>|\bпапер|\bнад [\w'-]+ою (?:област|мор)",
        )
        for holes, vocabulary, named in MISSILES
    ),
)

THROUGH = rules(
    "air attack, what got through, in prose",
    "долет пробил прорва влучил поцілил",
    "owner",
    Phrase(
        r"(?:ще |а |лише |тільки )?{drones_got_through}(?: (?:<drones>|<whose>))? (?:таки |все ж |усе ж |все-таки |на жаль,? )*(?:(?:(?<=таки )|(?<=все ж )|(?<=усе ж ))(?:влучил[иа]|поцілил[иа])|долетіл[иао]|долетів|пробил\w+ся|прорвал\w+ся|прорвався)(?= ?(?:[.,;!)]|$|до (?:своїх )?ціл|- |(?:та|і) ))",
        "З {drones_launched: 224} безпілотників збили або придушили {drones_stopped: 189}, ще {drones_got_through: 31} долетів.",
        "Збито {drones_shot_down: 50} дронів, {drones_got_through: чотири} таки прорвалися.",
        "Цієї ночі було тихіше: {drones_launched: 92} «шахеди», {drones_lost: 79} із них не долетіли. {drones_got_through: П’ять} все ж влучили — на Полтавщині.",
        "З 24 дронів на перегонах збито два прапорці, ще один учасник не долетів.",
        needs=DRONES + r" & <down>|<stop>|<lost>",
        unless=FRONT + r"|\bракет\w*|\bперегон|\bне долет",
    ),
)

CORRECTED = rules(
    "air attack, what was sent, put right",
    "ракет",
    "owner",
    Phrase(
        r"(?:цифр[иау]|дані|уточни\w+|підсумок|порахува\w+|підсумува\w+)[^#.;!?\n]{0,30}: (?:{air_targets_launched} <targets>(?:,|:| -) )?{missiles_launched} <missiles>(?:, (?:(?:із|з) них|зокрема) # [^#,.;!?\n]{3,24},?)? (?:та|і|й|плюс) {drones_launched} <drones>(?= ?(?:[.,;]|$))",
        "Росіяни запустили {missiles_launched: 70} ракет. Повітряні сили уточнили цифри: {missiles_launched: 71} ракета, з них {ballistic_missiles_launched.subset: 32} балістичні, та {drones_launched: 450} безпілотників.",
        "Росіяни били по енергетиці. Повітряні сили дали точні цифри: {air_targets_launched: 82} цілі, {missiles_launched: 42} ракети та {drones_launched: 40} «шахедів».",
        "Завод дав дані: 71 ракета та 450 дронів із картону.",
        needs=r"<launch>|\b(?:атак|обстріл|удар)\w*",
        unless=r"<down>|<stop>|<hit>|картон",
    ),
)

TOLD = rules(
    "air attack, what was sent and shot down, as it was told",
    "повідом звіту уточни нарахув",
    "owner",
    Phrase(
        r"(?:повідом|звіту|уточн|нарахув)\w+: {drones_launched} <drones>(?:,| та| і| й) {missiles_launched} <missiles>[,;](?: з них)? (?:<down>) {drones_shot_down} (?:та|і|й) {missiles_shot_down} відповідно",
        "У Повітряних силах повідомили: {drones_launched: 472} дрони, {missiles_launched: 31} ракета, збито {drones_shot_down: 441} і {missiles_shot_down: 24} відповідно.",
        "У тирі повідомили: 472 дрони, 31 ракета, знищено 441 і 24 відповідно із картону.",
        unless=FRONT + r"|картон|\b(?:рф|росі\w+) (?:повідом|заяв)",
    ),
)

BY_KIND = rules(
    "air attack, missiles by kind, in prose",
    "крилат балістич кинджал іскандер",
    "owner",
    Phrase(
        r"(?:запусти|випусти|застосува|підня|атакува|вдари|прилет|летіл)\w*[^.!?\n]{0,90}?# <missiles>(?::| -|, з них|, із них|, зокрема|, серед яких) {cruise_missiles_launched.subset} крилат\w+(?: ракет\w*)?(?:,| та| і| й|, а також) {ballistic_missiles_launched.subset} (?:(?:аеро)?балістичн\w+|\"?кинд?жал\w*|\"?іскандер\w*)",
        "Росіяни підняли в повітря {air_targets_launched: 612} цілей, серед них {missiles_launched: 41} ракету: {cruise_missiles_launched.subset: 36} крилатих і {ballistic_missiles_launched.subset: п'ять} «Кинджалів».",
        "У музей прилетіло 41 ракету: 36 крилатих і п'ять «Кинджалів» із фанери.",
        unless=r"<down>|<stop>|\bфанер|\bмузе",
    ),
)

DOWNED = rules(
    "air attack, what was shot down, in prose",
    "ракет крилат зник щез пропа",
    "opponent",
    *(
        Phrase(
            rf"# {pair}[^#.;!?\n]{{0,60}}?,? (?:{{air_targets_shot_down}} <whose> <were>(?:<stop>|<down>)|<whose>,? (?:<stop>|<down>) {{air_targets_shot_down}}(?! (?:<drones>|<missiles>)))",
            f"Уночі на Україну летіло {told}, {{air_targets_shot_down: 174}} з них знешкоджено.",
            "На виставці # було 206 дронів і дев'ять ракет, про них знято фільм.".replace("# ", ""),
            unless=FRONT,
        )
        for pair, told in (
            ("<drones> (?:та|і|й) # <missiles>", "{drones_launched: 206} дронів і {missiles_launched: дев'ять} ракет"),
            ("<missiles> (?:та|і|й) # <drones>", "{missiles_launched: дев'ять} ракет і {drones_launched: 206} дронів"),
        )
    ),
    Phrase(
        r"(?<=# (?:аеро)?балістичн\w{1,3} (?:та|і|й) ){cruise_missiles_shot_down.subset} крилат\w+(?= ?(?:[.,;)]|$))",
        "Повітряні сили: {air_targets_shot_down: 342} цілі знешкоджено, з них {drones_stopped: 315} БпЛА, {ballistic_missiles_shot_down.subset: 14} балістичних та {cruise_missiles_shot_down.subset: 13} крилатих.",
        "У музеї знешкоджено шухляди: 14 балістичних та 13 крилатих.",
        needs=r"<targets>|<drones>",
        unless=FRONT + r"|<launch>|\bмузе",
    ),
    Phrase(
        r"(?:,|та|і|й|ще) {drones_lost}(?: <drones>)? (?:зникл[иа]|зник|щезл[иа]|пропал[иа])(?= ?(?:[.,;]|$))",
        "Уночі летіло {drones_launched: 55} безпілотників, збито {drones_shot_down: 40}, {drones_lost: 13} зникли.",
        "Після удару дронів збито дах, ще двоє людей зникли.",
        needs=DRONES + r" & <down>|<stop>",
        unless=FRONT + r"|\b(?:люд|ос[іо]б|безвісти|військов|двоє|троє|четверо)\w*",
    ),
    Phrase(
        r"(?:повідом|заяв|звіту|розпов|говор|писа)\w+ (?:також )?про (?:ще )?{missiles_shot_down} <missiles>,? (?:нібито |начебто |буцімто )?(?:збит|знищен|перехоплен)\w+",
        "У міноборони РФ повідомили про {ukrainian_missiles_shot_down: чотири} українські ракети, збиті над Чорним морем.",
        "Повітряні сили розповіли про {missiles_shot_down: шість} ракет, збитих уночі.",
        "Учитель розповів про чотири ракети, збиті з дощок для вистави.",
        unless=FRONT + r"|\bдощ",
    ),
)

_FEATS = r"(?:(?:наші|наших|нашим|воїни|воїнам|бійці|військові|захисники|зенітники|ппо|сили|силам|оборони) )*"

MOST = rules(
    "air attack, most of them shot down, in prose",
    "більш решт",
    "opponent",
    *(
        Phrase(
            rf"(?:переважн\w+ )?більш(?:ість|у частину|а частина|у їх частину)(?: (?:(?:з|із) )?(?:<drones>|них|цих))?(?:,| -| \() ?{{{metric}}}(?:,| -|\)) {_FEATS}<were>{deed}(?! #)",
            f"Удар був і цієї ночі: {{drones_launched: майже 170}} дронів. Більшу частину дронів, {{{metric}: 141}}, наші воїни {word}.",
            f"Уночі летіло {{drones_launched: 170}} «шахедів». Більшість – {{{metric}: 141}} – {word}.",
            f"Дрони знімали змагання. Більшість стрільців, 12, {word} мішень.",
            needs=DRONES,
            unless=FRONT + r"|\bракет",
        )
        for deed, metric, word in (("<down>", "drones_shot_down", "збили"), ("<stop>", "drones_stopped", "знешкодили"))
    ),
)

# What was shot down over each region, told behind the sentence that has counted all of it.
OVER = rules(
    "air attack, drones shot down over regions, in prose",
    "щин ччин ськ цьк зьк",
    "opponent",
    Phrase(
        r"(?:^\W*(?:по )?|^\W*(?:найбільше|більшість|левову частку|переважну більшість|із них|з них|зокрема),?(?: -|,|:)? |(?:,|;| та| і)(?: ще| по| а ще)? ){drones_shot_down}(?: <drones>)? ?(?:- )?(?:над|на|у|в) (?=[\w'-]+(?:щин|ччин|ською|цькою|зькою|ській|цькій|зькій)\w*|[\w'-]+[сцз]ьк(?:ому|им)(?: (?:та|і|й) [\w'-]+[сцз]ьк(?:ому|им))? район)",
        "Сили оборони півдня знищили {drones_shot_down: 24} безпілотники. Найбільше – {drones_shot_down: 18} – на Одещині, ще {drones_shot_down: чотири} на Херсонщині.",
        "Уночі збито {drones_shot_down: 24} безпілотники. {drones_shot_down: Сімнадцять} – над Одещиною, {drones_shot_down: сім} – на Миколаївщині.",
        "Уночі збито {drones_shot_down: 24} безпілотники. П’ятеро на Одещині поранені, троє на Херсонщині.",
        "Дрони зняли, як збито замок. Найбільше – 18 – на Волинській ярмарці.",
        needs=r"(?s)<down>[^.!?]{0,60}?[\w'-]+ <drones>[^.!?]{0,60}[.!?:](?!.*[.!?].*[.!?])",
        unless=FRONT
        + r"|<launch>|<stop>|<hit>|\b(?:рф|росі\w+|москв\w+|крим\w*|поранен\w*|загин\w*|постражд\w*|будин\w*|пожеж\w*|локаці\w+|ярмар\w+)\b",
    ),
    Phrase(
        r"(?<=# (?:<drones> )?<stop>[^#.!?\n]{0,60}?(?:,|;| та| і)(?: а)? )(?:ще |по )?{drones_stopped} (?:- )?(?:над|на|у|в) (?=[\w'-]+(?:щин|ччин|ською|цькою|зькою|ській|цькій|зькій)\w*)",
        "У Силах оборони півдня уточнили, що {drones_stopped: 14} дронів знешкодили на Одещині, ще {drones_stopped: шість} – на Миколаївщині.",
        "Сапери сказали, що 14 мін від дронів знешкодили на Одещині, ще шість бригад – на Миколаївщині.",
        needs=DRONES,
        unless=FRONT + r"|\b(?:рф|росі\w+|москв\w+|крим\w*|поранен\w*|загин\w*|постражд\w*|локаці\w+|сапер\w*)\b",
    ),
)

RULES = (SENT, ATTACKS, CORRECTED, TOLD, BY_KIND, THROUGH, DOWNED, MOST, OVER)
