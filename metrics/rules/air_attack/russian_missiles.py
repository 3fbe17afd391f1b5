"""Missiles and air targets over Ukraine, as Russian-language updates word them.

The same sentences are written of cruise missiles, ballistic missiles, missiles of any type and air targets: each template
stands once here and is proved for each of them.
"""

from dataclasses import dataclass

from metrics.phrases import Phrase
from metrics.rules.air_attack.russian_about import AFTER_DOWN, AFTER_LAUNCH, NOT_LOSSES, rules
from metrics.rules.air_attack.russian_totals import FELLED, NOT_FRONT

_NAMED = r"(?:ракет|\bбандерол|\bкалибр|\bискандер|\bкинжал|\bциркон|\bоникс|\b[хx]-?\d\d|\bс-[34]00)"
# Missiles of other kinds in the same sentence.
_OTHERS = (
    r"\bдруг(?:ие|их|ими) (?:\w+ )?ракет|(?:управляем|авиационн|зенитн)\w+ (?:авиационн\w+ )?ракет|ракет\w* (?:других|разных|различных)|"
    r"#[^#;.]{0,24} ракет\w*[^#;.]{0,40}#[^#;.]{0,24} ракет|"
    rf"#[^#;.]{{0,40}}?{_NAMED}[^#.]*#[^#;.]{{0,40}}?{_NAMED}"
)


@dataclass(frozen=True)
class Thing:
    """What the templates are written for: its vocabulary, its metrics, two cases of its name, what bars it.

    `rest` ends an example where the thing is not all there was.
    """

    word: str
    launched: str
    down: str
    named: str
    by: str
    bar: str = ""
    rest: str = ""

    def unless(self, *more: str) -> str:
        """What bars a phrase for this thing, with what bars the phrase itself."""
        return "|".join(filter(None, (self.bar, *more)))


_BALLISTIC = (
    "ballistic",
    "ballistic_missiles_launched",
    "ballistic_missiles_shot_down",
    "баллистических ракет",
    "баллистическими ракетами",
)
_CRUISE = ("cruise", "cruise_missiles_launched", "cruise_missiles_shot_down", "крылатых ракет", "крылатыми ракетами")
_REST = "; другие ракеты летели с юга"


def _only(word: str, launched: str, down: str, named: str, by: str, other: str) -> Thing:
    """The only missiles of a sentence are also all its missiles."""
    return Thing(
        word, f"{launched} & missiles_launched", f"{down} & missiles_shot_down", named, by, f"<{other}>|{_OTHERS}"
    )


THINGS = (
    _only(*_BALLISTIC, "cruise"),
    _only(*_CRUISE, "ballistic"),
    Thing(*_BALLISTIC, rest=_REST),
    Thing(*_CRUISE, rest=_REST),
    Thing("rockets", "missiles_launched", "missiles_shot_down", "ракет", "ракетами"),
    Thing(
        "targets", "air_targets_launched", "air_targets_shot_down", "воздушных целей", "средствами воздушного нападения"
    ),
)


def _sent(t: Thing) -> Phrase:
    return Phrase(
        rf"<launch>(?! (?:враг|противник|росси\w+|рф|оккупант\w*|агрессор)?,? ?(?:и|а также) #) <sent>{{{t.launched}}} (?:пуск\w* )?<{t.word}>(?!(?: и (?:все )?#[^#,.;]{{0,40}}?)? (?:<were> )?(?:<felled>|<stop>))",
        f"Ночью Россия атаковала Украину {{drones_launched: 60}} дронами и {{{t.launched}: 12}} {t.by}, сообщили Воздушные силы{t.rest}.",
        f"В музее стоят 12 {t.named}.",
        unless=t.unless(NOT_FRONT),
    )


def _sent_passive(t: Thing) -> Phrase:
    return Phrase(
        AFTER_DOWN
        + rf"(?<!\b(?:из|от) ){{{t.launched}}} <{t.word}><listed>(?: <skip>)? (?:был\w* )?(?:запущен(?:о|ы|а)|выпущен(?:о|ы|а)|примен(?:ено|ены|ена|ил\w*)|запустил\w*|выпустил\w*)\b",
        f"Воздушные силы: {{{t.launched}: 14}} {t.named} были запущены из акватории Черного моря{t.rest}.",
        f"Воздушные силы сообщили, что сбили {{{t.down}: 14}} {t.named} и {{drones_shot_down: 40}} дронов{t.rest}.",
        f"Эти 14 {t.named} на выставке построены давно.",
        unless=t.unless(NOT_FRONT),
    )


def _bullet_sent(t: Thing) -> Phrase:
    return Phrase(
        rf"^\W*{{{t.launched}}} <{t.word}>",
        f"Воздушные силы сообщили, что враг применил:\n- {{{t.launched}: 4}} {t.named}{t.rest};",
        f"Министерство обороны назвало, что нужно школам:\n- 4 {t.named} из картона;",
        needs=r"(?:атаковал\w*|выпустил\w*|запустил\w*|применил\w*|обнаруж\w+|зафиксирова\w+|сопровожд\w+|нападени\w+)[^.!?]{0,120}:\s*$",
        unless=t.unless(),
    )


_LISTED = r"(?:(?:<targets>|ракет\w* и дрон\w*)[^.!?\n]{0,20}?|# ракет\w*(?= ?:))(?::|-|, (?:в том числе|среди них|из них|а именно))[^.!?\n]{0,300}?"


def _listed(t: Thing) -> Phrase:
    """An item of the list behind a total: "27 средств воздушного нападения: две баллистические ракеты; 22 БпЛА"."""
    return Phrase(
        rf"{_LISTED}{{{t.launched}}} <{t.word}>",
        f"Обнаружено {{air_targets_launched: 27}} средств воздушного нападения: {{drones_launched: 22}} БпЛА с севера; {{{t.launched}: 2}} {t.named} с юга{t.rest}.",
        f"В каталоге воздушные цели для школ: 2 {t.named} из дерева и шесть шаров.",
        unless=t.unless(FELLED),
    )


def _down(t: Thing) -> Phrase:
    return Phrase(
        rf"(?:<stop>|<felled>)(?::|, по [а-яё ]{{1,30}},)? <fallen>{{{t.down}}} (?:из (?:этих )?)?<{t.word}>(?! (?:и # [а-яё-]+ )?(?:попал|поразил|достигл|долетел|добрал|прорвал|прошл|не (?:удал|был|сбит|дост|долет)))",
        f"Воздушные силы сообщили, что ночью сбили {{drones_shot_down: 40}} дронов и {{{t.down}: 15}} {t.named}{t.rest}.",
        f"В каталоге 15 {t.named}.",
        unless=t.unless(NOT_LOSSES),
    )


def _down_of(t: Thing) -> Phrase:
    return Phrase(
        rf"(?:<stop>|<felled>)(?::|, по [а-яё ]{{1,30}},)? <fallen>{{{t.down}}} <of> {{{t.launched}}} (?:(?:запущ|выпущ|примен)енн\w+ (?:[а-яё]+ ){{0,3}}?)?<{t.word}>",
        f"Силы ПВО сбили {{{t.down}: 51}} из {{{t.launched}: 70}} запущенных сегодня Россией {t.named}, добавили в командовании{t.rest}.",
        f"Силы ПВО сбили {{{t.down}: 59}} из {{{t.launched}: 70}} {t.named}, сообщили Воздушные силы{t.rest}.",
        f"В каталоге 59 из {t.named}.",
        unless=t.unless(),
    )


def _down_out_of(t: Thing) -> Phrase:
    return Phrase(
        rf"(?:<stop>|<felled>)(?::|, по [а-яё ]{{1,30}},)? <fallen>{{{t.down}}} <{t.word}> <of> {{{t.launched}}}",
        f"Воздушные силы сообщили об уничтожении {{{t.down}: 12}} {t.named} из {{{t.launched}: 18}}{t.rest}.",
        f"В каталоге 12 {t.named} из 18.",
        unless=t.unless(),
    )


def _down_passive(t: Thing) -> Phrase:
    return Phrase(
        AFTER_LAUNCH
        + rf"(?<!\b(?:из|от|с) ){{{t.down}}} (?:из (?:этих )?)?<{t.word}><listed>(?: <skip>)? (?:<were> )?(?:<stop>|<felled>)(?!:? #)(?! не\b)",
        f"Воздушные силы: {{{t.down}: 15}} {t.named} были сбиты{t.rest}.",
        f"Две из {t.named} нашли в поле.",
        unless=t.unless(r"\bни одн\w+\b|\bне (?:был\w* )?(?:сбит|удалось)"),
    )


def _down_of_passive(t: Thing) -> Phrase:
    return Phrase(
        rf"(?<!\b(?:из|от) ){{{t.down}}} <of> {{{t.launched}}} <{t.word}><listed>(?: <skip>)? (?:<were> )?(?:<stop>|<felled>)(?!:? #)",
        f"Воздушные силы: {{{t.down}: 44}} из {{{t.launched}: 60}} {t.named} были сбиты{t.rest}.",
        f"Две из 60 {t.named} нашли в поле.",
        unless=t.unless(),
    )


def _down_listed(t: Thing) -> Phrase:
    """An item behind a total: "сбиты 92 воздушные цели: 55 БпЛА, 35 крылатых ракет"."""
    return Phrase(
        rf"(?:<stop>|<felled>) (?:[а-яё]+ )?# (?:<targets>|[а-яё]+ ракет\w*(?=:))[^.!?\n]{{0,20}}?(?::| -) [^.!?\n]{{0,200}}?{{{t.down}}} <{t.word}>",
        f"Сбиты {{air_targets_shot_down: 92}} воздушные цели: управляемые ракеты и {{{t.down}: 35}} {t.named}{t.rest}, сообщили Воздушные силы.",
        f"В видеоигре сбиты 92 цели: шары и 35 {t.named}.",
        unless=t.bar.replace(f"|{_OTHERS}", ""),
    )


def _all(t: Thing) -> Phrase:
    return Phrase(
        rf"(?:<stop>|<felled>)(?::|, по [а-яё ]{{1,30}},)? <fallen>вс(?:е|ех) {{{t.launched} & {t.down}}} <{t.word}>",
        f"Воздушные силы сообщили, что сбили все {{{t.launched} & {t.down}: пять}} {t.named}{t.rest}.",
        f"По договору о разоружении страна продала все пять {t.named}.",
        unless=t.unless(),
    )


def _of_sent(t: Thing) -> Phrase:
    return Phrase(
        rf"\bиз {{{t.launched}}} <{t.word}>[^#;:.!?\n]{{0,60}}?,? (?:{{{t.down}}} (?:<were> )?(?:<stop>|<felled>)(?!:? #)|(?:<were> )?(?:<stop>|<felled>) {{{t.down}}})(?! ?(?:[а-яё-]+ ){{0,2}}(?:дрон|бпла|шахед))",
        f"Из {{{t.launched}: 43}} {t.named}, выпущенных по Украине ночью, {{{t.down}: 36}} уничтожены силами ПВО, сообщили Воздушные силы{t.rest}.",
        f"Из 43 {t.named}, собранных школьниками, 36 покрашены.",
        unless=t.unless(),
    )


def _sent_more(t: Thing) -> Phrase:
    """A further kind of a list: "и семь «Калибров»"."""
    return Phrase(
        rf"(?:,|, и| и|,? а также|;|:(?= #[^#;.!?\n]{{0,40}}(?:,| и) #)|,? в том числе|,? включая|,? среди (?:них|которых)|,? из (?:них|которых)) (?:ещ[её] )?{{{t.launched}}} <{t.word}>",
        f"Враг применил {{drones_launched: 40}} дронов, ночью летели и {{{t.launched}: семь}} {t.named}{t.rest}, сообщили Воздушные силы.",
        f"В музее стоят макеты и семь {t.named}.",
        unless=t.unless(
            r"(?s)^(?:(?!<launch>|обнаруж|зафиксиров|сопровожд|насчита).)*$",
            FELLED,
            NOT_FRONT,
            r"\bпопада|\bпопал|потер",
        ),
    )


def _down_more(t: Thing) -> Phrase:
    """A further kind of a list of what was shot down."""
    return Phrase(
        rf"(?:,|, и| и|,? а также|;) (?:ещ[её] )?{{{t.down}}} <{t.word}>(?! (?:и # [а-яё-]+ )?(?:попал|поразил|достигл|долетел|добрал|прорвал|прошл|не (?:удал|был|сбит|дост|долет)))",
        f"Воздушные силы сообщили о сбитии: {{drones_shot_down: 40}} дронов, на юге и {{{t.down}: семь}} {t.named}{t.rest}.",
        f"В музее стоят макеты и семь {t.named}.",
        unless=t.unless(
            r"(?s)^(?:(?!<felled>|<stop>).)*(?:$|#(?:(?!<felled>|<stop>).)*#(?:(?!<felled>|<stop>).)*(?:<felled>|<stop>))",
            r"(?<!\bкоторые )(?<!\bкоторыми )\b(?:выпустил|запустил|применил|атаковал|ударил|выпущен|запущен|попада|попал)\w*|\bне удалось",
            NOT_LOSSES,
        ),
    )


def _share_more(t: Thing) -> Phrase:
    """A further kind of a list of what was shot down, with how many of it came."""
    return Phrase(
        rf"(?:^|[,:]|\bи) ?(?:в том числе |среди них |из них )?(?:{{{t.down}}} <of> {{{t.launched}}}|все {{{t.launched} & {t.down}}}) <{t.word}>",
        f"ПВО сбила {{air_targets_shot_down: 84}} цели, сообщили Воздушные силы. В том числе {{{t.down}: 17}} из {{{t.launched}: 21}} {t.named}{t.rest}.",
        f"В музее стоят 17 из 21 {t.named}.",
        needs="<felled>|<stop>",
        unless=t.unless(r"\bпопада|потер|\bмузе"),
    )


def _bullet_down(t: Thing) -> Phrase:
    return Phrase(
        rf"^\W*{{{t.down}}} <{t.word}>",
        f"За ночь сбит {{drones_shot_down: 41}} дрон, а также сбиты:\n- {{{t.down}: 4}} {t.named}{t.rest};",
        f"В киоске лежат сувениры из глины:\n- 4 {t.named};",
        needs=r"(?:<stop>|<felled>)[^.!?]{0,80}:\s*$",
        unless=t.unless(),
    )


LAUNCHED = rules(
    "air attack, missiles launched",
    "ru",
    "ракет цел средств баллист крылат калибр искандер кинжал х-101 x-101",
    "owner",
    *(make(thing) for thing in THINGS for make in (_sent, _sent_passive)),
    # A list has more kinds below, so that one kind is never all of them.
    *(_bullet_sent(thing) for thing in THINGS if not thing.bar),
    *(_listed(thing) for thing in THINGS if thing.word != "targets"),
    *(_sent_more(thing) for thing in THINGS if not thing.bar and thing.word != "targets"),
    *(
        Phrase(
            rf"<launch> <sent># <rockets> \([^()\n]{{0,90}}?{{{launched}.subset}} {word}",
            f"Россия выпустила по Украине {{missiles_launched: 12}} ракет ({{{launched}.subset: семь}} {named} и другие) и {{drones_launched: 96}} дронов, сообщили Воздушные силы.",
            f"В каталоге 12 ракет (семь {named} и другие).",
            unless=FELLED,
        )
        for word, launched, named in (
            (r"крылат\w+", "cruise_missiles_launched", "крылатых"),
            (r"(?:аэро)?баллистич\w+", "ballistic_missiles_launched", "баллистических"),
        )
    ),
    Phrase(
        r"(?:упомян\w+|названы|указаны|говорится об?|речь (?:идет )?об?) {ballistic_missiles_launched & missiles_launched} <ballistic>",
        "Ночью Россия выпустила {drones_launched: 108} дронов. В сводке Воздушных сил упомянуты и крылатые ракеты без числа, названы {ballistic_missiles_launched & missiles_launched: две} баллистические ракеты.",
        "В каталоге музея названы две баллистические ракеты.",
        needs="<launch>",
    ),
    Phrase(
        _LISTED + r"{drones_launched} <uavs>",
        "Обнаружено {air_targets_launched: 27} средств воздушного нападения: {ballistic_missiles_launched & missiles_launched: две} баллистические ракеты с юга; и {drones_launched: 22} ударных БпЛА.",
        "В каталоге воздушные цели для школ: два планера, шесть шаров и 22 БпЛА.",
        unless=FELLED,
    ),
)

DOWNED = rules(
    "air attack, missiles shot down",
    "ru",
    "ракет цел средств баллист крылат калибр искандер кинжал снаряд х-101 x-101",
    "opponent",
    *(
        make(thing)
        for thing in THINGS
        for make in (_down, _down_of, _down_out_of, _down_passive, _down_of_passive, _of_sent, _all)
    ),
    *(_bullet_down(thing) for thing in THINGS if not thing.bar),
    *(_share_more(thing) for thing in THINGS if not thing.bar and thing.word != "targets"),
    *(_down_more(thing) for thing in THINGS if not thing.bar and thing.word != "targets"),
    *(_down_listed(thing) for thing in THINGS if not thing.bar and thing.word != "targets"),
    Phrase(
        r"(?:<stop>|<felled>) (?:[а-яё]+ )?# <targets>[^.!?\n]{0,20}?(?::| -) [^.!?\n]{0,240}?{drones_shot_down} <uavs>",
        "Сбиты {air_targets_shot_down: 92} воздушные цели: {drones_shot_down: 55} ударных БпЛА и другие, сообщили Воздушные силы.",
        "В видеоигре сбиты 92 цели: шары и 35 дронов.",
        unless="<stop>",
    ),
)

RULES = (LAUNCHED, DOWNED)
