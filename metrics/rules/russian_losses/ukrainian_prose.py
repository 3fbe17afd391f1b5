"""Losses retold in sentences, as papers and live blogs word them in Ukrainian; each template is proved for each item."""

from metrics.phrases import Phrase, Rules, rules
from metrics.rules.russian_losses.ukrainian import AID, DAILY, ONE_UNIT, TOTAL, WAR, both
from metrics.rules.russian_losses.ukrainian_equipment import ITEMS

_REPORT = r"(?:<losses>|<lost_verb>|генштаб)"
_NEEDS = rf"(?s)^(?=.*(?:{DAILY}))(?=.*{_REPORT})(?=.*(?:{WAR}))"
# Drones are lost beside other equipment or people; alone they are an air attack's.
_BESIDE = (
    r" & (?s)(?=.*(?:<tanks>|<artillery>|<vehicles>|<armoured>|<personnel>|(?:#|\d|тисяч\w*|сот\w*|десят\w*) <people>))"
)
_NIGHT = r"|\b(?:у ніч на|вночі|уночі|цієї ночі|ппо|повітрян\w+ сил\w*|shahed\w*|шахед\w*|над [\w'-]+(?:щин|ччин|област)\w*)\b"
_ALL = r"(?:усього|всього|загалом|разом|тепер|сумарно)"
_NOW = rf"(?:,|;| -|,? (?:і|й|та|а)|,? тож|\()?(?: (?:а|і|тож|тепер))*? ?(?:{_ALL}|до|відтак|(?:із|з|від) (?:20\d\d(?:-го)? року|початку [\w' ]{{3,28}}?))(?: (?:їх|вже|уже|це|становить|стало|маємо|понад))* ?-? ?"
_FEWER = (
    r"(?:поменшало|стало менше|побільшало|додалося|додалось|(?:зрос|зріс|збільш|вирос|виріс|зменш|скорот|поменш)\w*)"
)
_OF = r"(?: (?:(?:у|в) (?:ворога|рф|противника|росіян|окупантів|росії)|ворога|рф|противника|росіян|окупантів|росії))?"


def _unless(metric: str) -> str:
    return AID + "|" + ONE_UNIT + (_NIGHT if metric.endswith(("drones_lost", "missiles_lost")) else "")


def _needs(metric: str) -> str:
    return _NEEDS + (_BESIDE if metric.endswith(("drones_lost", "missiles_lost")) else "")


def _grown(metric: str, vocabulary: str, named: str) -> Phrase:
    """ "Танків поменшало на чотири, загалом їх уже 11 214"."""
    return Phrase(
        rf"(?:(?:кількість|число) )?(?:(?:знищен|втрачен|підбит|збит)\w+ )?<{vocabulary}>{_OF} (?:за добу )?{_FEWER}(?: за добу)? (?:ще )?на {{{metric}.day}}(?: <units>)?{_NOW}{{{metric}.cumulative}}"
        rf"|(?:(?:кількість|число) )?(?:(?:знищен|втрачен|підбит|збит)\w+ )?<{vocabulary}>{_OF} (?:за добу )?{_FEWER}(?: за добу)? (?:ще )?на {{{metric}.day}}(?: <units>)?(?= ?(?:[.,;)]|$|(?:та|і|й|а) |- ))",
        f"Втрати ворога за добу, Генштаб: {{russian_casualties: 1120}} осіб. {named} поменшало на {{{metric}: 2}}, загалом їх уже {{{metric}.cumulative: 9826}}.",
        f"За добу РФ втратила {{russian_casualties: 1120}} військових та {{russian_tanks_lost: три}} танки. Кількість знищених {named} збільшилась на {{{metric}: 2}}.",
        f"За добу втрати росіян у готелі зросли: кількість {named} на виставці збільшилась удвічі.",
        needs=_needs(metric),
        unless=_unless(metric),
    )


def _too(metric: str, vocabulary: str, named: str) -> Phrase:
    """ "Артсистем – на 29, усього 33 871": the same verb goes on."""
    return Phrase(
        rf"(?<={_FEWER} (?:за добу )?(?:ще )?на #[^.!?]{{0,160}}?(?:,|;|та|і|а) )<{vocabulary}>{_OF} ?- ?на {{{metric}.day}}(?: <units>)?(?:{_NOW}{{{metric}.cumulative}}|(?= ?(?:[.,;)]|$|(?:та|і|й|а) )))",
        f"Втрати ворога за добу, Генштаб: {{russian_casualties: 1120}} осіб. Підводних човнів РФ поменшало на {{russian_submarines_lost: один}}, {named} – на {{{metric}: 2}}.",
        f"Втрати готелю за добу: гостей поменшало на два, {named} – на картині росіянина.",
        needs=_needs(metric),
        unless=_unless(metric),
    )


def _with_all(metric: str, vocabulary: str, named: str) -> Phrase:
    """ "Спалили шість танків, тож загалом їх уже 11 609"."""
    return Phrase(
        rf"{{{metric}.day}}(?!\s*\n) <{vocabulary}>{_NOW.replace('до|', '')}{{{metric}.cumulative}}(?= ?(?:[.,;)]|$|одиниц))",
        f"Втрати армії РФ за добу, Генштаб: {{russian_casualties: 1120}} осіб, {{{metric}: 2}} {named}, тож загалом їх уже {{{metric}.cumulative: 9826}}.",
        f"За добу музей показав росіянам дві {named}, загалом їх уже 40.",
        needs=_needs(metric),
        unless=_unless(metric) + r"|\bмузе",
    )


def _after(metric: str, vocabulary: str, named: str) -> Phrase:
    """ "Автомобілів згоріло 61": the thing before its verb and number."""
    return Phrase(
        rf"<{vocabulary}>{_OF} (?:(?:за добу|також|ще) )*(?:<lost_verb>|збил[иа]|збито|згоріло|спалили|спалено|підбили|підбито|нащолкали|списали|зникло|додалося) (?:ще |аж )?{{{metric}.day}}(?: <units>)?(?:{_NOW}{{{metric}.cumulative}}|(?= ?(?:[.,;)]|$|- |(?:та|і|й|а) )))",
        f"За добу росіяни позбулися {{russian_casualties: 1190}} солдатів, повідомив Генштаб. А {named} знищили {{{metric}: 2}}.",
        f"За добу росіяни втратили спокій. А {named} у музеї списали дві полиці.",
        needs=_needs(metric),
        unless=_unless(metric) + r"|\bмузе",
    )


def _item(metric: str, vocabulary: str, named: str, stems: str) -> Rules:
    made = (make(metric, vocabulary, named) for make in (_grown, _too, _with_all, _after))
    return rules(f"losses in prose, {named}", "uk", stems, "owner", *made)


IN_A_ROW = rules(
    "losses in prose, people by groups of forces in a row",
    "uk",
    "угрупован ділянц смуз",
    "owner",
    Phrase(
        r"(?:,|;|:|та|і|а) (?:(?:на|у|в) )?\"(?:захід|запад|південь|південне|юг|центр|схід|восток|дніпро|днепр|північ|север)\" ?- ?{russian_casualties}(?: <people>)?(?= ?(?:[.,;]|$|(?:та|і|а) ))|(?:,|;|:|та|і|а|^\W*) ?(?:ще )?{russian_casualties}(?: <people>)?(?: ?- ?(?:(?:на|у|в) (?:ділянці |смузі )?)?| (?:на|у|в) (?:ділянці|смузі) )\"(?:захід|запад|південь|південне|юг|центр|схід|восток|дніпро|днепр|північ|север)\"(?= ?(?:[.,;]|$|(?:та|і|а) (?!\")))",
        "Міноборони РФ: за добу втрати українців – {ukrainian_casualties: 1 285} солдатів: {ukrainian_casualties: 250} на ділянці «Запад», {ukrainian_casualties: понад 215} – «Юг», {ukrainian_casualties: до 480} – «Центр».",
        "На ділянці «Захід» росіяни за добу втратили ліс: 250 дубів, «Південь» – до 215 кущів.",
        needs=both("<lost_verb>|<losses>", DAILY) + r" & (?:угрупован|ділянц|смуз)\w* (?:військ )?\"",
        unless=ONE_UNIT + "|" + AID,
    ),
)

PEOPLE = rules(
    "losses in prose, people",
    "uk",
    "втрат втрач ліквід мінус поклал похов цифр загинул",
    "owner",
    Phrase(
        r"^\W*(?:мінус|ще|плюс) {russian_casualties}(?= ?(?::|-) ?(?:у |в )?(?:генштаб|втрати (?:рф|росі|ворог|противник|окупант)))",
        "Мінус {russian_casualties: понад тисяча}: у Генштабі оновили втрати",
        "Ще 40: втрати рекламодавців банку ростуть",
    ),
    Phrase(
        r"(?:доповів|доповіли|відзвіту\w+|звіту\w+|повідом\w+|розпові\w+|заяв\w+|пише|пишуть|написа\w+) про (?:ще )?{russian_casualties} \"?(?:знищен|ліквідован|відмінусован|утилізован|вбит|убит|загибл|поранен)\w+\"? (?:(?:та|і|й|чи|або) (?:поранен|вбит|убит)\w+ )?<people>|(?:повідом\w+|доповів|доповіли|звіту\w+) про {russian_casualties} (?:ліквідован|знищен|відмінусован)\w+ за (?:минулу )?добу|(?:^\W*|генштаб\w*[.:] ){russian_casualties} ліквідован\w+(?=,? (?:мінус |плюс |ще )?# |(?: та| і),? # )",
        "Учора Генштаб доповів про {russian_casualties: 1 080} знищених і поранених окупантів.",
        "Генштаб. {russian_casualties: 1 020} ліквідованих, мінус {russian_armoured_vehicles_lost: п'ять} ББМ.",
        "Генштаб уранці написав про {russian_casualties: 1 110} «відмінусованих» окупантів за добу.",
        "Генштаб ЗСУ повідомив про {russian_casualties: 990} ліквідованих за добу.",
        "Учора росіянин розповів про 40 вбитих лосів.",
        needs=both(WAR + "|генштаб", DAILY),
        unless=ONE_UNIT + "|" + AID,
    ),
    Phrase(
        r"<losses>(?: (?:рашистів|росіян|окупантів|ворога|орків|рф|противника))?(?: за (?:минулу )?добу)? ?(?::|-) ?{russian_casualties} тіл(?= ?[,.;])",
        "Втрати рашистів за минулу добу: {russian_casualties: 970} тіл, {russian_tanks_lost: два} танки.",
        "Втрати музею за добу: 12 тіл, зліплених із воску росіянином.",
        needs=both(WAR, DAILY),
        unless=ONE_UNIT + "|" + AID,
    ),
    Phrase(
        r"(?:ця цифра|цей показник|це число|їх(?:ня|) кількість)[^#;.!?\n]{0,40}? (?:дійшл\w+|дійшов|сягну\w+|сяга\w+|станов\w+|перевищ\w+|досяг\w+|зросл\w+|зріс)(?: (?:вже|уже|до))* {russian_casualties.cumulative}(?: <people>)?",
        "Генштаб: РФ за добу втратила {russian_casualties: 1 040} бійців. Від початку великої війни ця цифра дійшла до {russian_casualties.cumulative: 1 234 060}.",
        "Банк втратив 40 осіб. Від початку року ця цифра дійшла до 300.",
        needs=both(WAR, TOTAL) + r" & (?s)(?:<lost_verb>|<losses>)[^.!?]{0,200}[.!?](?!.*[.!?].*[.!?])",
        unless=ONE_UNIT + r"|<tanks>|<artillery>|<vehicles>|<field_drones>|\bбанк",
    ),
    Phrase(
        r"(?:<lost_verb>|похова(?:в|ла|ли)|поклал[иа]|поклав)(?: <gap>)? {russian_casualties} (?:своїх|[ву]битими|знищеними|загиблими)(?= ?(?:[.,;)]|$|(?:та|і|й) (?:поранен|зникл)))",
        "Ворог поховав за добу ще {russian_casualties: 1 080} своїх, розповіли в Генштабі.",
        "За добу росіяни втратили {russian_casualties: 1 120} убитими та пораненими.",
        "За добу росіяни на ринку втратили 40 своїх гаманців.",
        needs=both(WAR, DAILY),
        unless=ONE_UNIT + "|" + AID + r"|\bринк",
    ),
)

RULES = (PEOPLE, IN_A_ROW, *(_item(*item) for item in ITEMS))
