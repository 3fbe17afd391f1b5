"""Missiles and air targets over Ukraine, as Ukrainian updates word them.

The same sentences are written of cruise missiles, ballistic missiles, missiles of any type and air targets: each template
stands once here and is proved for each of them. A number of one type is a part of the missiles; where a sentence
counts only that type, it is the number of missiles too.
"""

from metrics.phrases import Phrase
from metrics.rules.air_attack.ukrainian_about import (  # fmt: skip
    AIR,
    DOWN_ABOVE,
    FRONT,
    NOT_ELSE,
    NOT_OF,
    SENT_ABOVE,
    SEVERAL,
)
from metrics.rules.ukrainian_about import rules

_STEMS = "ракет ціл засоб калібр іскандер кинджал х-101 х-59 х-555 х-69 с-300 кр_"

# (vocabulary, launched, shot down, as it stands after a verb in the accusative, and in the instrumental)
THINGS = (
    ("ballistic", "ballistic_missiles_launched.subset", "ballistic_missiles_shot_down.subset", "балістичних ракет", "балістичними ракетами"),
    ("cruise_flown", "cruise_missiles_launched.subset", "cruise_missiles_shot_down.subset", "крилатих ракет", "крилатими ракетами"),
    ("missiles", "missiles_launched", "missiles_shot_down", "ракет", "ракетами"),
    ("targets", "air_targets_launched", "air_targets_shot_down", "повітряних цілей", "повітряними цілями"),
)  # fmt: skip
TYPES = THINGS[:2]


def _sent(vocabulary: str, launched: str, _down: str, counted: str, used: str) -> Phrase:
    return Phrase(
        rf"{{{launched}}} (?:пуск\w+ )?<{vocabulary}><sent_before>",
        f"У ніч на 8 травня противник атакував {{{launched}: 12}} {used} та {{missiles_launched: п’ятьма}} ракетами інших типів.",
        f"Школярі намалювали 12 {counted} на стіні.",
        unless=FRONT,
    )


def _sent_alone(vocabulary: str, launched: str, _down: str, _counted: str, used: str) -> Phrase:
    return Phrase(
        rf"{{missiles_launched & {launched}}} (?:пуск\w+ )?<{vocabulary}><sent_before>",
        f"Зокрема, ворог здійснив {{missiles_launched & {launched}: 35}} пусків {_counted}.",
        f"У ніч на 5 квітня ворог атакував {{drones_launched: 92-ма}} БпЛА та {{missiles_launched & {launched}: шістьма}} {used}.",
        f"Іран атакував базу 12 {used} цієї ночі.",
        unless=FRONT + "|" + SEVERAL,
    )


def _down(vocabulary: str, _launched: str, down: str, counted: str, _used: str) -> Phrase:
    return Phrase(
        rf"{NOT_OF}{{{down}}} <{vocabulary}><fallen_before>{NOT_ELSE}",
        f"Сили ППО збили {{drones_shot_down: 40}} дронів та {{{down}: 15}} {counted} і {{missiles_shot_down: шість}} ракет інших типів.",
        f"Художник показав 15 {counted} з паперу.",
        unless=FRONT,
    )


def _down_alone(vocabulary: str, _launched: str, down: str, counted: str, _used: str) -> Phrase:
    return Phrase(
        rf"{NOT_OF}(?<!\b(?:усі|всі|усіх|всіх) ){{missiles_shot_down & {down}}} <{vocabulary}><fallen_before>",
        f"Сили ППО збили {{drones_shot_down: 40}} дронів та {{missiles_shot_down & {down}: 15}} {counted}.",
        f"Художник показав 15 {counted} з паперу.",
        unless=FRONT + "|" + SEVERAL,
    )


def _down_of(vocabulary: str, launched: str, down: str, counted: str, _used: str) -> Phrase:
    return Phrase(
        rf"(?:<stop>|<down>) <fallen>{{{down}}} (?:<{vocabulary}> )?<of> {{{launched}}} (?:(?:випущен|запущен)\w+ (?:\w+ ){{0,2}}?)?<{vocabulary}>|(?:<stop>|<down>) <fallen>{{{down}}} <{vocabulary}> <of> {{{launched}}},? (?:що|які|яких|якими) [^#.;:!?\n]{{0,40}}?(?:випуст|запуст|застосув|атакув|[ву]дари|били|летіл|летять|прямува)\w*",
        f"Учора ППО збила {{{down}: 11}} {counted} із {{{launched}: 16}}, які ворог випустив із моря.",
        f"Уночі збито {{{down}: 59}} із {{{launched}: 70}} {counted}.",
        f"Уночі над містом збили {{{down}: 17}} {counted} із {{{launched}: 21}}, які летіли на столицю.",
        f"У брошурі описано 59 із 70 {counted}.",
    )


def _down_in_brackets(vocabulary: str, launched: str, down: str, counted: str, _used: str) -> Phrase:
    """ "Збили майже все (34 ракети) з 38"."""
    return Phrase(
        rf"(?:<stop>|<down>)[^#.;:!?()\n]{{0,60}} \({{{down}}} <{vocabulary}>\) <of> {{{launched}}}(?: (?:<{vocabulary}>|(?:запущен|випущен)\w+))?(?= ?(?:[.,;)]|$|та |і |а ))",
        f"Повітряні сили знищили 89% ({{{down}: 34}} {counted}) з {{{launched}: 38}} запущених.",
        f"У каталозі описано майже все (34 {counted}) з 38, інше збито з полиці.",
    )


def _down_passive(vocabulary: str, _launched: str, down: str, counted: str, _used: str) -> Phrase:
    return Phrase(
        rf"{{{down}}} <{vocabulary}>(?: (?:та|і|й) # <drones>)?(?: <pass>)? ?(?:- )?<were>(?:<stop>|<down>)(?! <fallen>#)",
        f"За результатами бойової роботи {{{down}: 18}} {counted} знищено.",
        f"Дві {counted} із картону стоять у дворі школи.",
        needs=AIR,
        unless=FRONT,
    )


def _all(vocabulary: str, launched: str, down: str, counted: str, _used: str) -> Phrase:
    return Phrase(
        rf"(?:<stop>|<down>) <fallen>(?:усі|всі|усіх|всіх) {{{launched} & {down}}} <{vocabulary}>",
        f"Уночі сили ППО знищили усі {{{launched} & {down}: п’ять}} {counted}.",
        f"На картині всі п’ять {counted} схожі на риб.",
    )


def _down_from(vocabulary: str, _launched: str, down: str, counted: str, _used: str) -> Phrase:
    """ "З балістичних ракет дві вдалося збити"."""
    return Phrase(
        rf"<of> <{vocabulary}>,? {{{down}}} <were>(?:<stop>|<down>)",
        f"Уночі ворог атакував. Із {counted} {{{down}: дві}} вдалося збити.",
        f"Із {counted} у залі дві прибрали.",
    )


def _bullet_down(vocabulary: str, _launched: str, down: str, counted: str, _used: str) -> Phrase:
    return Phrase(
        rf"^\W*{{{down}}} <{vocabulary}>",
        f"Станом на 11:00 збито 371 ціль:\n- {{{down}: 25}} {counted};".replace(
            "371 ціль", "{air_targets_shot_down: 371} ціль"
        ),
        f"Школа показала на святі:\n- 25 {counted};",
        needs=DOWN_ABOVE,
    )


def _bullet_sent(vocabulary: str, launched: str, _down: str, counted: str, used: str) -> Phrase:
    return Phrase(
        rf"^\W*{{{launched}}} <{vocabulary}>",
        f"У ніч на 22 вересня противник атакував:\n- {{{launched}: 4}} {used} із акваторії Каспійського моря;",
        f"Завод замовив:\n- 4 {counted} із фанери;",
        needs=SENT_ABOVE,
        unless=r"(?:<down>|<stop>)",
    )


def _listed(vocabulary: str, launched: str, _down: str, counted: str, _used: str) -> Phrase:
    """ "433-х засобів повітряного нападу – 31 ракета та 402 БпЛА"."""
    alone = vocabulary in ("ballistic", "cruise_flown")
    state = f"missiles_launched & {launched}" if alone else launched
    other = "" if alone else "(?!(?:аеро)?балістич|крилат)"
    return Phrase(
        rf"(?:# <targets>|атак\w*|удар\w*|нал[іь]о?т\w*)[^#.;!?\n]{{0,60}}?(?:-|:|,? зокрема|,? (?:у|в) тому числі) (?:# [^#.;!?\n]{{0,40}}?(?:та|і|й|,) )?{{{state}}} {other}<{vocabulary}>",
        f"Уночі виявлено {{air_targets_launched: 76}} засобів повітряного нападу – {{{state}: 55}} {counted} та {{drones_launched: 21}} ударний БпЛА.",
        f"У каталозі цілей для тиру 76 засобів: 55 {counted} з фанери.",
        unless=r"<down>|<stop>|\bтир(?:у|і)?\b" + ("|" + SEVERAL if alone else ""),
    )


def _listed_kind(vocabulary: str, launched: str, _down: str, counted: str, _used: str) -> Phrase:
    """One kind of several behind a total of all targets."""
    return Phrase(
        rf"{{{launched}}} <{vocabulary}>(?<=# <targets>[^#.;!?\n]{{0,60}}?(?:-|:|,? зокрема|,? (?:у|в) тому числі) [^.;!?\n]{{0,320}}?)",
        f"Виявлено {{air_targets_launched: 60}} засобів повітряного нападу: {{drones_launched: 21}} дрон, {{{launched}: 35}} {counted} та {{missiles_launched: чотири}} ракети інших типів.",
        f"У каталозі цілей для тиру 60 засобів: 35 {counted} з фанери.",
        unless=r"<down>|<stop>|\bтир(?:у|і)?\b",
    )


def _of_them(vocabulary: str, launched: str, down: str, counted: str, _used: str) -> Phrase:
    alone = vocabulary in ("ballistic", "cruise_flown")
    came, state = (f"missiles_launched & {launched}", f"missiles_shot_down & {down}") if alone else (launched, down)
    return Phrase(
        rf"# <{vocabulary}>[^#.;!?\n]{{0,60}}?,? <whose>,? (?:(?:<stop>|<down>) {{{state}}}(?! <drones>)|{{{state}}} <were>(?:<stop>|<down>))|(?<!<drones> (?:та|і|й) )# <{vocabulary}>[^#.;!?\n]{{0,60}}?,? {{{state}}} <whose> <were>(?:<stop>|<down>)|# <{vocabulary}>[^#.;!?\n]{{0,60}}?, {{{state}}} (?:<stop>|<down>) (?:(?:українськ\w+|наш\w+|сили) )*(?:ппо|протиповітрян\w+ оборон\w+)",
        f"Уночі ворог випустив {{{came}: сім}} {counted}, {{{state}: чотири}} збила ППО.",
        f"Уночі зафіксовано {{{came}: п’ять}} {counted}, з яких {{{state}: дві}} було збито.",
        f"Окупанти запустили {{{came}: п’ять}} {counted} із Криму, із них знищено {{{state}: три}}.",
        f"Окупанти запустили {{{came}: п’ять}} {counted} із Криму, {{{state}: три}} з яких збили.",
        f"У музеї п’ять {counted}, з яких дві було збито з постамента хуліганами.",
        unless=FRONT,
    )


def _of_first(vocabulary: str, launched: str, down: str, counted: str, _used: str) -> Phrase:
    return Phrase(
        rf"<of> {{{launched}}} <{vocabulary}>(?:<pass>|<relative>)?,? (?:[^#.;]{{0,60}} )?(?:(?:<stop>|<down>) <fallen>{{{down}}}(?! <drones>)|{{{down}}}(?: <{vocabulary}>)? <were>(?:<stop>|<down>))",
        f"Із {{{launched}: 70}} {counted} силами ППО збито {{{down}: 59}}.",
        f"За даними Повітряних сил, із {{{launched}: 70}} {counted} {{{down}: 59}} було знищено.",
        f"Із 70 {counted} у колекції митники знищили без жалю дві.",
        needs=AIR,
        unless=FRONT + r"|\bмитник\w*",
    )


def _sent_short(vocabulary: str, launched: str, _down: str, counted: str, _used: str) -> Phrase:
    """A sentence of its own, after one of what was launched: "Over thirty missiles." """
    return Phrase(
        rf"^\W*(?:(?:та|і|й|а також|також|плюс|ще|а ще|до того ж) )?{{{launched}}} <{vocabulary}>(?: різних типів| (?:з|із) них)?(?= ?[.!]|$)",
        f"Росія застосувала {{drones_launched: понад 650}} дронів. {{{launched}: Понад 30}} {counted}.",
        f"Дрони показали на святі. Понад 30 {counted}.",
        needs=r"<launch>(?:(?!<down>|<stop>|<hit>)[^\n])*$",
    )


def _sent_passive(vocabulary: str, launched: str, _down: str, counted: str, _used: str) -> Phrase:
    return Phrase(
        rf"{{{launched}}} <{vocabulary}>(?: (?:та|і|й) # <drones>)?(?: <pass>)?,? (?:(?:які|що|якими|було|були|вже|уже) )*(?:(?:росія|ворог|росіяни|рф) )?(?:випущен[оі]|запущен[оі]|застосован[оі]|випусти(?:в|ли|ла)|запусти(?:в|ли|ла)|застосува(?:в|ли|ла))\b(?! [^.;]{{0,30}}(?:# <drones>|# <missiles>))",
        f"Тобто вже {{{launched}: близько 90}} {counted} випущено по території України.",
        f"За рік 90 {counted} застосовано у кіно про космос.",
        unless=r"\bкіно\b|(?:<down>|<stop>)[^.;!?\n]*#|" + FRONT,
    )


def _sent_dash(vocabulary: str, launched: str, _down: str, counted: str, _used: str) -> Phrase:
    """The thing before its number: "балістичних ракет - 13"."""
    return Phrase(
        rf"<{vocabulary}>(?: [^#.;!?\n:]{{0,80}}?)? ?- {{{launched}}}(?: ракет\w*)?(?= ?[,.;]|$)",
        f"Загалом за цю ніч було {{drones_launched: 242}} дрони, {counted} проти об'єктів енергетики - {{{launched}: 13}}.",
        f"Дрони показали на святі, а {counted} із паперу - 13.",
        needs=r"<launch>(?:(?!<down>|<stop>|<hit>)[^\n])*$",
        unless=r"<down>|<stop>|<hit>",
    )


def _sent_after(vocabulary: str, launched: str, _down: str, counted: str, _used: str) -> Phrase:
    """ "П'ять ракет і 77 безпілотників запустила Росія"."""
    return Phrase(
        rf"{{{launched}}} <{vocabulary}>(?:,| і| й| та) (?:ще )?# <drones> (?:запустил[иа]|випустил[иа]|застосувал[иа])\b",
        f"Повітряні сили: {{{launched}: п’ять}} {counted} і {{drones_launched: 77}} безпілотників запустила Росія вночі по Україні.",
        f"У музеї {counted} і 77 безпілотників запустили у віртуальній грі.",
        unless=FRONT,
    )


LAUNCHED = rules(
    "air attack, missiles launched",
    _STEMS,
    "owner",
    *(_sent_alone(*one) for one in TYPES),
    *(make(*thing) for thing in THINGS for make in (_sent, _bullet_sent)),
    *(_sent_after(*thing) for thing in THINGS[:3]),
    *(make(*t) for t in THINGS for make in (_sent_short, _sent_dash, _sent_passive)),
    *(_listed_kind(*one) for one in THINGS[:3]),
    *(_listed(*THINGS[n]) for n in (0, 1, 2)),
    Phrase(
        r"^\W*{drones_launched} <drones>",
        "Загалом виявлено {air_targets_launched: 433} засоби повітряного нападу:\n- {drones_launched: 402} ударні БпЛА ({drones_shahed_type.subset: понад 220} із них – «шахеди»).",
        "Магазин замовив:\n- 402 дрони для подарунків;",
        "За добу регіон був атакований:\n- 94 БпЛА різної модифікації, по Гуляйполю та Роботиному;",
        needs=SENT_ABOVE,
        unless=r"(?:<down>|<stop>)|\bрізної модифікації\b",
    ),
)

DOWNED = rules(
    "air attack, missiles shot down",
    _STEMS + " бпла дрон безпілот",
    "opponent",
    *(
        Phrase(
            rf"{{{one}_launched}} <{one}>(?:,? та|,? і|,? й|, а також) {{{other}_launched}} <{other}>[^#;.!?\n]{{0,60}}?{deed} {{{fell}}} (?:та|і|й) {{{other_fell}}}(?: із них)?,? відповідно|{deed} <fallen>{{{fell}}} <{one}>(?:,? та|,? і|,? й|, а також) {{{other_fell}}} <{other}> <of> {{{one}_launched}} (?:та|і|й) {{{other}_launched}},? відповідно",
            f"Ворог випустив {{{one}_launched: 40}} {first} та {{{other}_launched: 36}} {second}, {word} {{{fell}: 32}} та {{{other_fell}: 29}} відповідно.",
            f"Із {{{one}_launched: 40}} {first} та {{{other}_launched: 36}} {second}, якими окупанти вдарили по тилу, {word} {{{fell}: 32}} і {{{other_fell}: 29}} відповідно.",
            f"{word.capitalize()} {{{fell}: 32}} {first} та {{{other_fell}: 29}} {second} із {{{one}_launched: 40}} та {{{other}_launched: 36}} відповідно.",
            f"На складі 40 {first} та 36 {second}, {word} 32 та 29 замків відповідно.",
        )
        for deed, word, drones in (("<down>", "збито", "drones_shot_down"), ("<stop>", "знешкоджено", "drones_stopped"))
        for one, first, fell, other, second, other_fell in (
            ("missiles", "ракет", "missiles_shot_down", "drones", "дронів", drones),
            ("drones", "дронів", drones, "missiles", "ракет", "missiles_shot_down"),
        )
    ),
    *(make(*t) for t in THINGS for make in (_all, _down_of, _down_in_brackets, _of_them, _of_first)),
    *(_down_from(*t) for t in THINGS[:3]),
    *(_down_alone(*one) for one in TYPES),
    *(make(*t) for t in THINGS for make in (_down, _down_passive, _bullet_down)),
    *(
        Phrase(
            rf"^\W*(?:серед них|(?:з|із) них)[ :-]*{{{fell}}} <drones>(?:,| та| і| й|, а також) {{{state}}} <{vocabulary}>",
            f"Станом на 10:30 {word} {{air_targets_shot_down: 483}} повітряні цілі. Серед них – {{{fell}: 442}} ударні безпілотники та {{{state}: 41}} {named}.",
            f"На виставці {word} усе. Серед них - 442 ударні безпілотники та 41 {named} з плакатів.",
            needs=rf"{deed}(?:(?!<launch>)[^.!?\n]){{0,80}}\d <targets>\W*$",
        )
        for deed, fell, word in (
            ("<stop>", "drones_stopped", "знищено або подавлено"),
            ("<down>", "drones_shot_down", "збито"),
        )
        for vocabulary, state, named in (
            ("cruise_flown", "missiles_shot_down & cruise_missiles_shot_down.subset", "крилата ракета"),
            ("missiles", "missiles_shot_down", "ракета"),
        )
    ),
    Phrase(
        r"^\W*{drones_stopped} <drones>",
        "Станом на 11:00 збито/подавлено {air_targets_shot_down: 371} ціль:\n- {drones_stopped: 346} ворожих БпЛА.",
        "На святі показали:\n- 346 дронів із паперу.",
        needs=DOWN_ABOVE.replace("(?:<down>|<stop>)", "<stop>"),
        unless=r"(?:<down>|<stop>)",
    ),
    Phrase(
        r"^\W*{drones_shot_down} <drones>",
        "Збито {air_targets_shot_down: 13} повітряних цілей:\n- {drones_shot_down: 11} ударних БпЛА «Shahed»;",
        "Крамниця везе дітям:\n- 11 дронів;",
        needs=DOWN_ABOVE.replace("(?:<down>|<stop>)", "<down>"),
        unless=r"(?:<down>|<stop>)",
    ),
)


RULES = (LAUNCHED, DOWNED)
