"""Drones shot down or stopped over Ukraine, as Ukrainian updates word them."""

from metrics.phrases import Phrase
from metrics.rules.air_attack.ukrainian_about import (  # fmt: skip
    DOWN_ABOVE,
    DRONES,
    DRONES_LAST,
    FRONT,
    NOT_ELSE,
    NOT_LINE,
    NOT_MISSILES,
    NOT_OF,
    OF_MISSILES,
    OTHER_THINGS,
)
from metrics.rules.ukrainian_about import rules

_NOT = FRONT + "|" + OTHER_THINGS + "|" + OF_MISSILES
_MISSILES_NEXT = r"(?! ?(?:\w+ ){0,2}?(?:ракет|ціл[іейь]|крилат|балістич|калібр|іскандер|кинджал))"
_STEMS = "бпла дрон безпілот шахед шахід shahed збит збил збив знищ перехо знешкод подав нейтраліз ліквід апарат впорал баражуюч зняла зняли зняти знімали дістала дістали поклала поклали уклали"


def _of(deed: str, metric: str, word: str) -> tuple[Phrase, ...]:
    """ "Збито 15 із 18": the deed before its number and the launched ones, after them, and between them."""
    return (
        Phrase(
            rf"{deed} <fallen>{{{metric}}} (?:<drones> )?<of> {{drones_launched}}(?: <drones>|{_MISSILES_NEXT})",
            f"Сили ППО {word} {{{metric}: 17}} із {{drones_launched: 22}} ударних дронів, запущених уночі.",
            f"Уночі сили оборони {word} {{{metric}: понад 60}} БпЛА із {{drones_launched: 68}}.",
            f"Хакери вранці {word} два сервери з восьми, на яких зберігали знімки дронів.",
            needs=DRONES,
            unless=NOT_LINE + r"|сервер",
        ),
        Phrase(
            rf"{deed} <fallen>{{{metric}}} <drones> (?:та|і|й) {{missiles_shot_down}} <missiles> <of> {{drones_launched}} <drones> (?:та|і|й) {{missiles_launched}} <missiles>",
            f"Попередньо {word} {{{metric}: 474}} БпЛА та {{missiles_shot_down: 29}} ракет із {{drones_launched: 519}} дронів і {{missiles_launched: 40}} ракет.",
            f"Для макетів {word} папір: 474 дрони та 29 ракет із 519 дронів і 40 ракет.",
            unless=r"\bмакет\w*",
        ),
        Phrase(
            rf"<of> {{drones_launched}} (?:<drones>|(?!(?:\w+ ){{0,2}}?(?:засоб|ракет|ціл|повітрян)))(?:<pass>)?,? (?:[^#.;]{{0,60}} )?{deed} <fallen>{{{metric}}}(?: <drones>)?{_MISSILES_NEXT}",
            f"За попередніми даними, із {{drones_launched: 140}} БпЛА протиповітряною обороною {word} {{{metric}: 120}} дронів.",
            f"Із 140 студентів, які вчилися керувати дронами, іспит склали 120, а хтось {word} рекорд.",
            f"Росіяни підняли {{air_targets_launched: 612}} цілей, серед них дрони. Із 612 наші {word} {{air_targets_shot_down: 571}}.",
            f"Із {{air_targets_launched: 140}} засобів, якими вночі атакували, ППО {word} {{air_targets_shot_down: 120}}.",
            # All that came was counted as targets.
            needs=r"(?s)^(?:(?!\d (?:[\w'-]+ ){0,2}?(?:ціл(?:ей|і|ь)\b|засоб\w+ повітр)).)*$",
            unless=_NOT + r"|студент",
        ),
        Phrase(
            rf"{{{metric}}} (?:<drones> )?<of> {{drones_launched}}(?: <drones>(?:<pass>)?)? ?<were>{deed}|<of> {{drones_launched}} (?:запущен\w+ |випущен\w+ )?<drones>(?: <pass>)?,? (?:- )?{{{metric}}}(?: <drones>)? ?(?:- )?<were>{deed}",
            f"Росія била по Україні вночі. Зі {{drones_launched: 140}} «шахедів» {{{metric}: 95}} {word}.",
            f"Цієї ночі {{{metric}: 41}} із {{drones_launched: 50}} ударних безпілотників {word}.",
            f"За дві з трьох ночей дощ {word} спеку, яка заважала дронам.",
            needs=DRONES,
            unless=_NOT + r"|дощ",
        ),
    )


def _bare(deed: str, metric: str, word: str, done: str) -> tuple[Phrase, ...]:
    """The same without a noun: "Із 90 запущених 71 збито", "За ніч – 82, з них 66 збито"."""
    return (
        Phrase(
            rf"<of> {{drones_launched}} (?:запущен|випущен|застосован|використан)\w+,? {{{metric}}}(?: <drones>)? <were>{deed}",
            f"Росіяни вдарили дронами. Із {{drones_launched: 90}} запущених {{{metric}: 71}} було {word}.".replace(
                word, done
            ),
            f"Музей дронів: із 90 запущених зміїв 71 {done} вітром.",
            needs=DRONES,
            unless=_NOT,
        ),
        Phrase(
            rf"\b(?:ніч|ночі) ?- ?{{drones_launched}}(?: <drones>)?, (?:<whose>,? {{{metric}}} <were>{deed}|{deed} {{{metric}}})(?= ?(?:[.,;]|$))",
            f"Дрони летять знову: за останню ніч – {{drones_launched: 82}}, з них {{{metric}: 66}} {done}.",
            f"Росія запускає дрони. Минулої ночі – {{drones_launched: 82}}, {word} {{{metric}: 66}}.",
            f"Музей дронів відкрили на ніч - 82, з них 66 {done}.",
            needs=DRONES + r" & <launch>|атак|лет|\bб'(?:є|ють)",
            unless=_NOT,
        ),
    )


_OF_ALL_TARGETS = r"|\b(?:із|з|зі) (?:цих|усіх|всіх) # (?:<targets> )?<were>(?:<down>|<stop>)|^(?!.*(?:бпла|дрон|безпілот|шахед)).*# (?:(?:повітрян|ворож|російськ|різн)\w+ ){0,2}(?:ціл(?:ей|і|ь)\b|засоб\w+ (?:повітр|нападу))"


def _plain(deed: str, after: str, metric: str, word: str, adjective: str) -> tuple[Phrase, ...]:
    """ "Збито 51 ударний дрон" and "51 ударний дрон збито"."""
    return (
        Phrase(
            rf"{NOT_OF}{{{metric}}} <drones>{'(?! (?:- )?(?:збито|збили)(?! ?/))' if deed == '<stop>' else ''}{after}{NOT_ELSE}",
            f"Станом на 09:00 {word} {{{metric}: 51}} ударний дрон у кількох областях.",
            f"Захисники {word} дві автівки та 19 дронів на цьому напрямку.",
            f"Дві бригади мовчки {word} ворога і повернулися без дронів.",
            unless=FRONT
            + r"|# (?:ворож\w+ )?(?:автомоб\w+|автівк\w*|мотоцикл\w*|квадроцикл\w*|баг+і|пікап\w*)(?: #|,| та| і| й| а також)(?! пошкодж)|\b(?:технік\w+|укритт\w*|бліндаж\w*|антен\w*|(?<=# (?:російських )?)окупант(?:ів|и)|гармат\w*|міномет\w*)\b",
        ),
        Phrase(
            rf"{NOT_MISSILES}{{{metric}}}(?: (?:<drones>|<whose>|<all_of_them>)(?: <pass>)?)?<relative> ?(?:- )?<were>{deed}(?! <fallen># <drones>)(?! (?:<drones> )?[ву]па(?:в|ли)\b)",
            f"Росіяни атакували Україну {{drones_launched: 267}} дронами, {{{metric}: 240}} з них {word}.",
            f"Окупанти вночі атакували {{drones_launched: 104}} дронами, {{{metric}: 57}} з них {word}.",
            f"За його словами, лише чотири дрони не {word}.",
            f"Дві години потому хтось {word} паркан біля складу дронів.",
            needs=DRONES,
            unless=_NOT + _OF_ALL_TARGETS + r"|паркан|\bракет\w* (?:збито|знищено|збили)",
        ),
        *_counted(deed, metric, word, adjective),
    )


def _counted(deed: str, metric: str, word: str, adjective: str) -> tuple[Phrase, ...]:
    """ "Збито 55" and "кількість збитих дронів": numbers apart from the drones they count."""
    return (
        Phrase(
            rf"кількість (?:{deed}) <drones>[^#.;:!?]{{0,30}} ?- ?{{{metric}}}",
            f"Повітряні сили заявляють про рекордну кількість {adjective} дронів за ніч – {{{metric}: 87}}.",
            f"Учні записали кількість {adjective} дронів - 87 рядків таблиці у зошиті.",
            unless=_NOT + r"|зошит",
        ),
        Phrase(
            rf"<whose>,? <short>{{{metric}}}(?: <drones>)? ?(?:- )?(?:(?:сили )?(?:ппо|оборони|захисники|військові|воїни|зенітники|наші) )?<were>{deed}(?!\w)(?! <again>#)",
            f"У ніч на 21 грудня противник атакував {{drones_launched: 113}} БпЛА, з яких {{{metric}: 57}} {word}.",
            f"У місті дві школи, з них одну, кажуть, {word} пожежею після падіння дрона.",
            needs=DRONES,
            unless=_NOT + r"|школ",
        ),
        Phrase(
            rf"(?:{deed})(?: (?:вдалося|вдалось|удалося|пощастило))?(?:,| -|:)? <again>{{{metric}}}(?!, (?:із|з) них # за (?:день|добу)\b)(?= ?(?:[.,;!)\"]|$| (?:із|з) (?:них|цих|яких)| - (?:повітрян|пс\b|зсу|військов)))",
            f"Загалом зафіксовано пуски {{drones_launched: 57}} ударних дронів. За результатами бойової роботи {word} {{{metric}: 55}}!",
            f"Летіли дрони. Були й ракети, аж дев'ять. Наші {word} п'ять.",
            needs=DRONES_LAST,
            unless=_NOT + _OF_ALL_TARGETS,
        ),
    )


def _felled(deed: str, metric: str, word: str) -> Phrase:
    """ "210 БпЛА збито", whatever is said of missiles beside it."""
    return Phrase(
        rf"{{{metric}}} <drones> ?(?:- )?<were>{deed}(?! <fallen># <drones>)",
        f"Повітряні сили: {{{metric}: 207}} БпЛА {word}, {{drones_lost: 160}} – локаційно втрачено, {{cruise_missiles_shot_down.subset: дві}} крилаті ракети збито.",
        f"Два дрони {word} паркан і три лавки під час реконструкції парку.",
        unless=FRONT + "|" + OTHER_THINGS,
    )


def _all(deed: str, metric: str, word: str) -> tuple[Phrase, ...]:
    """ "Усі двадцять знищено": one number for both."""
    return (
        Phrase(
            rf"{deed} <fallen>(?:усі|всі|усіх|всіх|усю|всю|100 ?%) {{drones_launched & {metric}}}(?: <drones>|(?= ?[.!,]))",
            f"Українські захисники цієї ночі {word} усі {{drones_launched & {metric}: 14}} «шахедів».",
            f"Жюрі {word} усі 14 робіт про дрони.",
            needs=DRONES,
            unless=_NOT + r"|жюрі|робіт",
        ),
        Phrase(
            rf"(?:усі|всі|усіх|всіх|обидва) ?{{drones_launched & {metric}}}(?: <drones>(?: <pass>)?)?<relative> ?(?:- )?<were>{deed}",
            f"Цієї ночі окупанти запустили {{drones_launched: двадцять}} «Шахедів». Усі {{{metric}: двадцять}} {word}.",
            f"Усі {{drones_launched & {metric}: 14}} ворожих «шахедів», що атакували вночі Україну, {word}.",
            f"Усі двадцять деталей дрона {word} у майстерні.",
            needs=DRONES,
            unless=_NOT + r"|детал",
        ),
        Phrase(
            rf"{deed} {{{metric}}} (?:їх )?(?:усі|всі|усіх|всіх)(?: їх)?(?= ?(?:[.!,;]|$|до єдиного|до одного))",
            f"Окупанти запустили {{drones_launched & {metric}: 14}} «шахедів». Сили ППО {word} всіх.",
            f"Учні намалювали дрони, а вчитель {word} усі.",
            needs=rf"<launch>.*{DRONES}|{DRONES}.*<launch>",
            unless=_NOT + r"|намалюва|\bракети (?:було |були )?(?:збит|знищ|перехоп)",
        ),
    )


STOPPED = rules(
    "air attack, drones stopped",
    _STEMS,
    "opponent",
    Phrase(
        r"{drones_launched} (?:запущен|випущен|виявлен|застосован)\w+ <drones>,? (?:та|і|й|з яких) (?:про )?{drones_stopped} (?:(?:збит|знищен)\w+(?: (?:та|і|й|або|чи) | ?/ ?)(?:подавл|знешкодж|нейтраліз|придуш)\w+|(?:знешкодж|нейтраліз)\w+)(?= ?(?:[.,;]|$))",
        "Повітряні сили вранці звітували про {drones_launched: 91} запущений дрон і {drones_stopped: 77} збитих або подавлених.",
        "Музей звітував про 91 запущений дрон і 77 збитих або подавлених глядачів.",
        unless=_NOT,
    ),
    *_of("<stop>", "drones_stopped", "знешкодили"),
    *_bare("<stop>", "drones_stopped", "знешкодили", "знешкоджено"),
    _felled("<stop>", "drones_stopped", "знешкоджено"),
    *_plain("<stop>", "<stop_before>", "drones_stopped", "знешкодили", "знешкоджених"),
    *_all("<stop>", "drones_stopped", "знешкодили"),
    Phrase(
        r"{drones_stopped} (?:збит|знищен)\w+(?: (?:та|і|й|або|чи) | ?/ ?)(?:подавл|знешкодж|нейтраліз|придуш)\w+ <drones>",
        "Повітряні сили повідомили про {drones_stopped: 88} збитих і подавлених дронів.",
        "Тренер говорив про 12 збитих і подавлених глядачів, дрон їх знімав.",
        unless=_NOT,
    ),
)
DOWNED = rules(
    "air attack, drones shot down",
    _STEMS,
    "opponent",
    *_of("<down>", "drones_shot_down", "знищили"),
    *_bare("<down>", "drones_shot_down", "знищили", "знищено"),
    Phrase(
        r"{drones_shot_down} (?:збит|знищен|перехоплен)\w+ <drones> <of> {drones_launched}(?! (?:<missiles>|област))",
        "Повітряні сили повідомили про {drones_shot_down: 79} збитих російських дронів зі {drones_launched: 126}.",
        "Учні знайшли 79 помилок у збитих шрифтах дронів із 126.",
    ),
    Phrase(
        r"(?:(?:від|про)?звіту\w+|заяви\w+|заявля\w+|повідоми\w+|повідомля\w+|писа\w+|написа\w+|говори\w+) про (?:ще )?{drones_shot_down} (?:<drones>, )?(?:нібито |начебто |буцімто )?\"?(?:збит|знищен|перехоплен|знешкоджен)\w+\"?(?: за ніч| цієї ночі)?(?!(?: (?:та|і|й|або|чи) | ?/ ?)(?:подавл|знешкодж|нейтраліз|придуш))(?: (?:українськ|ворож|російськ)\w+)?(?: апарат\w*| безпілотник\w*| дрон\w*| бпла)?(?= ?(?:[.,;!?]|$|над |за ніч|(?:у|в) ніч|цієї ночі|а |і |та ))",
        "У Саратові бачили дрони, міноборони РФ відзвітувало про {ukrainian_drones_shot_down: 127} збитих, а губернатор мовчить.",
        "Міноборони РФ заявило про {ukrainian_drones_shot_down: 52} безпілотники, збиті за ніч на 15 листопада.",
        "Міністерство оборони РФ відзвітувало про {ukrainian_drones_shot_down: 133} «знищені» за ніч українські безпілотники.",
        "Російське Міноборони повідомило про {ukrainian_drones_shot_down: понад 120} нібито збитих українських безпілотників.",
        "Губернатор Курщини Смирнов повідомив про ще {ukrainian_drones_shot_down: чотири} нібито збиті безпілотники.",
        "Безпілотники летіли на Москву. Міноборони РФ заявило про {ukrainian_drones_shot_down: 57} збитих апаратів цієї ночі.",
        "Тренер говорив про 12 кегль, збитих за ніч, поки дрон усе знімав.",
        needs=DRONES,
        unless=_NOT,
    ),
    Phrase(
        r"(?:загалом|усього|всього|разом) ?- {drones_shot_down} <of> {drones_launched}(?= ?(?:[.,;]|$))",
        "Ворог випустив «шахеди» по Києву. Над столицею збито більшість. Загалом – {drones_shot_down: 74} із {drones_launched: 79}, повідомив Олещук.",
        "Дрон показали в музеї. Загалом - 12 із 20 учнів чули про нього.",
        needs=DRONES + r" & <launch> & <down>",
        unless=_NOT,
    ),
    Phrase(
        r"(?:на|над) [\w'-]+(?:щин|ччин)\w*(?: [ву]ночі| за ніч)? (?:збили|збито|знищили|знищено) #(?: <drones>)?,(?: а| ще)? (?:на|над) [\w'-]+(?:щин|ччин)\w* ?- {drones_shot_down}(?= ?(?:[.,;]|$| <drones>| (?:та|і|й) ))",
        "Росіяни запустили {drones_launched: 98} дронів. На Дніпропетровщині збили {drones_shot_down: 11}, на Сумщині – {drones_shot_down: 13}, повідомили в ОВА.",
        "На Черкащині вночі збили {drones_shot_down: 23} безпілотники, на Полтавщині – {drones_shot_down: дев'ять}, повідомили в ОВА.",
        "На Вінниччині збили дві скрині, на Волині - 13, дрони лишилися в коробках.",
        needs=DRONES,
        unless=_NOT + r"|скрин\w+",
    ),
    Phrase(
        r"(?<=<down>[^.!?\n]{0,160}?#[^#.!?\n]{0,60}?,(?: а| і)? )(?:над|на|у|в) (?:[\w'-]+(?:щин|ччин)(?:ою|і|ї)|[\w'-]+[сцз]ьк(?:ою|ій) (?:областю|області)|запоріжжям|запоріжжі|прикарпатті) ?- ?(?:ще )?(?:по )?{drones_shot_down}(?= ?(?:[.,;]|$| <drones>| (?:та|і|й) ))",
        "За даними Сил оборони півдня, над Одещиною знищили {drones_shot_down: 21} безпілотник, над Херсонщиною – ще {drones_shot_down: чотири}.",
        "Дрони зняли, як знищили 21 хату на Волині, над Одещиною – ще чотири.",
        needs=DRONES,
        unless=_NOT + r"|\bхат[аиу]\b|\b(?:рф|росі\w+|російськ\w+|москв\w+|крим\w*)\b",
    ),
    Phrase(
        r"^\W*(?:на|над|у|в) (?:небі над )?(?:[\w'-]+(?:щин|ччин)(?:ою|і|ї)|[\w'-]+[сцз]ьк(?:ою|ій) (?:областю|області)|[\w'-]+),?(?: за (?:інформацією|даними|словами) [^#;:.!?\n]{2,70},)? ?- (?:ще |також )?(?:#(?: крилат\w+| балістичн\w+)? <missiles> (?:та|і|й) )?{drones_shot_down} <drones>",
        "Над Одещиною знищено {drones_shot_down: вісім} дронів. На Миколаївщині, за словами речниці, – ще {drones_shot_down: два} «шахеди».",
        "Над Києвом збили {drones_shot_down: вісім} дронів. На Миколаївщині, за інформацією ОК «Південь», – {missiles_shot_down & cruise_missiles_shot_down.subset: дві} крилаті ракети та {drones_shot_down: один} «шахед».",
        "Школа знищила два старі дрони. На виставці, за словами тренера, – ще два дрони.",
        needs=r"(?s)<down>[^.!?]{0,80}[.!?](?!.*[.!?].*[.!?])",
        unless=_NOT + r"|\b(?:виставц|музе|колекці|фонд)\w*",
    ),
    Phrase(
        r"<down> <fallen># <drones> (?:над|на|у|в) [^#.;:!?\n]{0,40}?(?:,| та| і| й| а також) (?:ще )?{drones_shot_down} (?:- )?(?:над|на|у|в) (?=[\w'-]+(?:щин|ччин|ською|цькою|зькою|ській|цькій|зькій)\w*|містом|обл)",
        "Сили ППО знищили {drones_shot_down: два} безпілотники над Миколаївщиною і {drones_shot_down: 11} над Одещиною.",
        "Майстер збив два ящики для дронів на складі і 11 на дачі.",
        unless=FRONT,
    ),
    Phrase(
        r"(?<=<down>[^.!?\n]{0,160}?(?:: ?|, з них |, зокрема |, із них |; ?|, | та ще | і ще | та | і ))(?:ще |по )?{drones_shot_down} (?:- )?(?:над|на|у|в) (?=[\w'-]+(?:щин|ччин|ською|цькою|зькою|ській|цькій|зькій)\w*)",
        "Уночі збито {drones_shot_down: 17} дронів-камікадзе: {drones_shot_down: 12} на Одещині; {drones_shot_down: три} на Миколаївщині; {drones_shot_down: два} на Вінниччині.",
        "Над Одеською областю знищено {drones_shot_down: 16} «шахедів», ще {drones_shot_down: шість} – на Миколаївщині.",
        "Хмару дронів на святі збило вітром: 12 на площі, три на даху.",
        needs=DRONES,
        unless=FRONT + r"|\b(?:рф|росі\w+|москв\w+|крим\w*|поранен\w*|загин\w*|постражд\w*|будин\w*)\b",
    ),
    Phrase(
        r"(?<=<down>[^.!?\n]{0,160}?(?:,|;|:|\() ?){drones_shot_down} (?:із|з) (?:них|яких) ?-? ?(?:над|на|у|в) (?=[\w'-]+(?:щин|ччин|ською|цькою|зькою|ській|цькій|зькій)\w*)",
        "ППО півдня збила {drones_shot_down: сім} ударних безпілотників типу «Shahed», {drones_shot_down: п'ять} з яких – на Одещині.",
        "Хмару дронів на святі збито вітром, три з яких на даху.",
        needs=DRONES,
        unless=FRONT + r"|\b(?:рф|росі\w+|москв\w+|крим\w*|поранен\w*|загин\w*|постражд\w*|будин\w*)\b",
    ),
    Phrase(
        r"(?<=<down>[^.!?\n]{0,160}?)(?:,|;| та| і) (?:а |ще )?(?:за|у|в) (?:добу|день|(?:\w+ )?ніч(?: на [^#,.;-]{1,16})?) ?- (?:ще )?{drones_shot_down} <drones>",
        "За даними Міноборони РФ, удень збито {ukrainian_drones_shot_down: п'ять} дронів, а за ніч – {ukrainian_drones_shot_down: 23} безпілотники.",
        "Збито дві скрині, а за ніч - 23 постріли.",
        unless=FRONT.replace("|рсзв", "") + r"|\bскрин",
    ),
    _felled("<down>", "drones_shot_down", "знищено"),
    *_plain("<down>", "<down_before>", "drones_shot_down", "знищили", "збитих"),
    *_all("<down>", "drones_shot_down", "знищили"),
)

RECON = rules(
    "air attack, reconnaissance drones",
    "розвід орлан zala зала supercam суперкам мерлін merlin отр оперативно",
    "opponent",
    Phrase(
        r"{recon_drones_shot_down} <recon><fallen_before>",
        "Сили ППО збили також {recon_drones_shot_down: два} розвідувальних БпЛА.",
        "У підрозділі два розвідувальні дрони.",
        needs=r"(?s)^(?!.*\b(?:полк|бригад|батальйон|загін|загону)\w{0,3}\b)",
    ),
    Phrase(
        r"^\W*{recon_drones_shot_down} <recon>",
        "Збито {air_targets_shot_down: 13} повітряних цілей:\n- {recon_drones_shot_down: 2} БпЛА ОТР «Орлан-10».",
        "Бригада отримала:\n- 2 БпЛА ОТР.",
        needs=DOWN_ABOVE,
    ),
)

RULES = (STOPPED, DOWNED, RECON)
