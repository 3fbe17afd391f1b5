"""Drones lost, gone, still flying or through, and the places they hit, as Ukrainian updates word them."""

from metrics.phrases import Phrase
from metrics.rules.air_attack.ukrainian_about import DRONES, FRONT, OF_MISSILES
from metrics.rules.ukrainian_about import rules

_STEMS = "втрач втрат не_дося не_долет зник загуб подавлен придуш"

LOST = rules(
    "air attack, drones lost",
    _STEMS,
    "opponent",
    Phrase(
        r"<again>{drones_lost}(?: (?:<drones>|<whose>|одиниц\w*)(?: <pass>)?)? ?(?:- )?<were>(?:\()?<lost>",
        "Станом на 09:00 підтверджено збиття {drones_shot_down: 23} ударних БпЛА; {drones_lost: 22} ворожі БпЛА – локаційно втрачені.",
        "Збито {drones_shot_down: 51} ударний дрон, ще {drones_lost: 31} імітатор до цілей не долетів.",
        "Два зошити загублені, а дрон знайшли.",
        needs=DRONES,
        unless=r"\b(?:літак\w*|(?<!даними )(?<!словами )(?<!інформацією )військових|позиці\w+|зошит\w*)\b|\bкр \"|"
        + FRONT
        + "|"
        + OF_MISSILES,
    ),
    Phrase(
        r"<lost>(?: -)? <again>{drones_lost}(?: <drones>|(?= ?[.,;!)]|$))",
        "Станом на 10.00 збито {drones_shot_down: 52} БпЛА. Локаційно втрачено ще {drones_lost: 15} безпілотників.",
        "Не досягли мети 15 учнів, які мріяли про дрони.",
        needs=DRONES,
        unless=r"\bучн\w+",
    ),
    Phrase(
        r"(?:<down>|<stop>)[^.;!?\n]{0,160}? втрат(?:у|и|а) <again>{drones_lost} <drones>",
        "Підтверджено збиття {drones_shot_down: 57} безпілотників та втрату {drones_lost: 36} безпілотників-імітаторів.",
        "Суд знищив довідку про втрату двох дронів.",
        unless=r"\bдовідк\w+",
    ),
)

GONE = rules(
    "air attack, drones gone or flying",
    "поверн полет вилет залиш покин вий бік напрямку простор небі повітрі кордон відлет перет",
    "thing",
    Phrase(
        r"<again>{drones_left_airspace}(?: (?:<drones>|<whose>)(?: <pass>)?)? ?(?:- )?<left> (?:<short>)?<away>",
        "Збито {drones_shot_down: 41} БпЛА. {drones_left_airspace: Два} БпЛА повернулись на територію рф.",
        "{drones_shot_down: 66} дронів збито; {drones_left_airspace: п’ять} дронів залишили контрольований повітряний простір.",
        "Два студенти полетіли до Польщі вчитися керувати дронами.",
        needs=DRONES,
        unless=r"\bстудент\w*|\bпуск\w*|" + FRONT,
    ),
    Phrase(
        r"(?:у|в) бік (?:<short>)?<away>(?: (?:та|і) \w+)? (?:<left> )?<again>{drones_left_airspace}(?: <drones>)?(?= ?[.,;!]|$| <left>)",
        "Ворог атакував {drones_launched: 139} БпЛА. У бік білорусі вийшли {drones_left_airspace: три} дрони.",
        "У бік Польщі на кордоні стоять три вантажівки з деталями дронів.",
        needs=DRONES,
        unless=r"\bвантажів\w*",
    ),
    Phrase(
        r"<left> [^#.;!?\n]{0,60}?(?:,|та|і|а) <again>{drones_left_airspace}(?: <drones>)? ?- ?(?:у|в|до|на) (?:<short>)?<away>",
        "Збито {drones_shot_down: 30} БпЛА. {drones_left_airspace: Три} безпілотники полетіли в напрямку росії, ще {drones_left_airspace: один} – у республіку білорусь.",
        "Полетіли два студенти вчитися керувати дронами, ще один – у бік кордону.",
        needs=DRONES,
        unless=r"\bстудент\w*",
    ),
    Phrase(
        r"<again>{drones_in_air}(?: (?:<drones>|<whose>)(?: <pass>(?=перебува|залиша|знаходи|спостеріга))?)? ?(?:- )?(?:(?:ще|досі|наразі|перебува\w+|залиша\w+|спостеріга\w+|зараз|знаходя\w+) )*(?:у|в) (?:повітряному просторі|небі|повітрі)\b(?! (?:рф|росії|польщі))",
        "Збито {drones_shot_down: 61} ударний БпЛА. Ще {drones_in_air: один} БпЛА наразі перебуває у повітряному просторі.",
        "Два дрони у повітрі над полем зняли кліп для гурту.",
        needs=r"<down>|<stop>|<launch>",
        unless=r"\b(?:кліп\w*|виявлено|виявили|збит\w*|знищ\w*)\b",
    ),
    Phrase(
        r"(?:,|;|та|і|а|ще) {drones_in_air}(?: (?:<drones>|<whose>))? ?(?:- )?(?:(?:й|і|ще|досі|наразі|зараз|поки) )*(?:перебува\w+|залиша\w+|спостеріга\w+|знаход\w+) (?:(?:ще|досі|наразі) )*(?:у|в) (?:повітряному просторі|небі|повітрі)",
        "Підтверджено збиття {drones_shot_down: 44} із {drones_launched: 58} дронів, {drones_lost: 12} локаційно втрачені, а {drones_in_air: два} і досі перебувають у повітряному просторі.",
        "Дрон збито, а два літаки знаходяться в повітрі над Європою.",
        needs=r"<down>|<stop>|<launch>",
        unless=r"\bлітак\w*",
    ),
    Phrase(
        r"(?:у|в) (?:повітряному просторі|небі|повітрі)(?: україни)?(?:,? (?:ще|досі|наразі|перебува\w+|залиша\w+|спостеріга\w+|зараз))* {drones_in_air}(?: <drones>)(?! (?:збит|знищ|було збит))",
        "Атака триває, у повітряному просторі {drones_in_air: два} ворожих БпЛА.",
        "У небі два дрони намалювали серце для нареченої.",
        unless=r"\b(?:наречен\w*|виявлено|виявили|збит\w*|збил\w*|знищ\w*|<down>|<stop>)\b",
    ),
)

HITS = rules(
    "air attack, hits and debris",
    "влуч поціл уламк падін впал локац",
    "owner",
    Phrase(
        r"<hit> (?:(?:# )?<missiles>(?: (?:та|і|й) |, ))?(?:балістик\w* (?:та|і) )?<again>{drones_got_through} <drones>",
        "Зафіксовано влучання {drones_got_through: 20-ти} ударних БпЛА на {hit_locations: дев’яти} локаціях.",
        "Зафіксовано влучання 14 ракет та {drones_got_through: 41} ударного БпЛА на {hit_locations: 24} локаціях.",
        "Турист влучив у два дрони м'ячем на ярмарку.",
        "По громадах району прилетіли сім безпілотників.",
        # Heads of districts and regions tell so of what came at them.
        unless=FRONT + r"|\bтурист\w*|^(?!.*локаці).*\bприл(?:ет|іт|ьот|от)",
    ),
    Phrase(
        r"не (?:вдалося|змогли|зуміли) (?:збити|перехопити|знищити|зупинити) (?:лише |тільки )?{drones_got_through}(?: <drones>(?: <of> {drones_launched})?|(?= ?[.,;]|$))",
        "Не вдалося перехопити лише {drones_got_through: чотири} дрони з {drones_launched: 88}, запущених уночі.",
        "Не вдалося знищити дві скрині з деталями дронів.",
        needs=DRONES,
        unless=r"\bскрин\w+",
    ),
    Phrase(
        r"{drones_got_through} (?:(?:<drones> (?:<pass> )?)?<hit>|<drones> (?:вдарили|прилетіли) (?:по|у|в|на) (?=#))",
        "Зафіксовано також влучання: одна ракета і {drones_got_through: 24} дрони вдарили по {hit_locations: десяти} об'єктах.",
        "{drones_got_through: 54} дрони влучили у {hit_locations: 33} локації, повідомили Повітряні сили.",
        "Повітряні сили знешкодили {drones_stopped: 102} з {drones_launched: 115} дронів, ще {drones_got_through: 13} влучили у {hit_locations: шість} локацій.",
        "Два дрони - і обидва влучили в мішень на полігоні.",
        needs=DRONES,
        unless=OF_MISSILES,
    ),
    Phrase(
        r"(?:<hit>|поцілил\w*|вибух(?:и|ів)|ураженн\w+|пошкодженн\w+):? (?:(?:(?!уламк|падін)[^.;!?\n]){0,120}? )??(?:на|у|в|по) (?:ще )?{hit_locations} <locations>",
        "Зафіксовано влучання засобів повітряного нападу на {hit_locations: 19} локаціях, а також падіння збитих (уламки) на {debris_locations: 8} локаціях.",
        "Влучання грози зафіксовано у двох місцях парку.",
        needs=DRONES + r"|повітрян\w+ напад|ракет",
        unless=r"\bгроз[аи]\b",
    ),
    Phrase(
        r"(?:падінн\w+|уламк\w+|впали)(?: (?!на #)[^#.;!?\n]{0,60}?)?,? ?(?:- )?(?:ще )?(?:на|у|в) (?:ще )?{debris_locations}(?: <locations>|(?= ?[.,;!]|$))",
        "Зафіксовано влучання {drones_got_through: 15} дронів на {hit_locations: 11} локаціях, падіння уламків – на {debris_locations: п'яти}.",
        "Уламки скелі впали на дві стежки заповідника.",
        needs=r"<hit>|<down>|<stop>",
        unless=r"\bскел\w+",
    ),
    Phrase(
        r"(?:падінн\w+|уламк\w+|впали)(?: (?!на #)[^#.;!?\n]{0,60}?)?,? ?(?:- )?(?:ще )?(?:на|у|в) (?:ще )?{debris_locations} (?:різних )?район(?:и|ів|ах|і)\b",
        "Повітряні сили: збито {drones_shot_down: 40} дронів, падіння уламків – у {debris_locations: трьох} районах.",
        "Повітряні сили збили дрон, уламки впали у трьох районах столиці.",
        needs=r"повітрян\w+ сил\w*|\bпс зсу|ігнат|зафіксован\w+ (?:також )?(?:влучан|падін|уламк) & <hit>|<down>|<stop>",
        unless=r"\b(?:міст[аоі]|столиц\w+|києв\w*|харков\w*|одес\w+|дніпра|мер|мера|кличк\w+|к?мва)\b",
    ),
    Phrase(
        r"(?:падінн\w+|уламк\w+)(?: (?:уламк\w+|збит\w+|бпла|дрон\w+|цілей|засобів))* ?- ?{debris_locations} <locations>",
        "Є влучання {drones_got_through: 34} ударних БпЛА ({hit_locations: 21} локація). Падіння уламків – {debris_locations: 9} локацій.",
        "Уламки скель - дев'ять локацій парку.",
        needs=r"<hit>|<down>|<stop>",
        unless=r"\bскель\b",
    ),
    Phrase(
        r"(?:на|у|в|по) (?:ще )?{hit_locations} <locations> ?- ?(?:зафіксовано )?<hit>",
        "Збито {drones_stopped: 121} БпЛА. На {hit_locations: 9} локаціях – влучання {drones_got_through: 17} ударних дронів.".replace(
            "Збито {", "Збито/подавлено {"
        ),
        "На дев'яти локаціях - влучання блискавки.",
        needs=r"<down>|<stop>",
    ),
    Phrase(
        r"<hit> [^#.;!?\n(]{0,60}?(?:на|у|в) # <locations> ?\({drones_got_through} <drones>\)",
        "Зафіксовано влучання засобів повітряного нападу на {hit_locations: 12} локаціях ({drones_got_through: 37} ударних БпЛА).",
        "Турист влучив у мішені трьох парків (два дрони висіли над ними).",
        needs=r"<down>|<stop>|зафіксован\w+ влучан",
    ),
    Phrase(
        r"<hit> [^#.;!?\n(]{0,40}?# <drones> ?\({hit_locations} <locations>\)",
        "Є влучання {drones_got_through: 34} ударних БпЛА ({hit_locations: 21} локація).",
        "Турист влучив у два дрони (три локації фестивалю).",
        needs=r"<hit>",
        unless=r"\bтурист\w*",
    ),
    Phrase(
        r"(?:на|у|в) (?:ще )?{debris_locations}(?: <locations>)? ?(?:- ?)?(?:зафіксовано )?(?:падінн\w+|уламк\w+|впали)",
        "Є влучання {drones_got_through: 15} дронів на {hit_locations: 11} локаціях, ще на {debris_locations: шести} локаціях падіння уламків збитих БпЛА.",
        "Є влучання {drones_got_through: 15} дронів на {hit_locations: семи} локаціях, на {debris_locations: двох} – падіння уламків.",
        "У двох місцях уламки старого мосту лежать у воді.",
        needs=r"<hit>|<down>|<stop>",
    ),
)

RULES = (LOST, GONE, HITS)
