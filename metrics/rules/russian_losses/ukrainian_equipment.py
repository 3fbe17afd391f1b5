"""Losses of equipment, item by item, as Ukrainian updates word them; each template stands once and is proved for each."""

from metrics.phrases import Phrase, Rules, rules
from metrics.rules.russian_losses.ukrainian import AID, BRIEFING, DAILY, ONE_UNIT, SINCE, WAR, both

# (metric, vocabulary, a plain name for the examples, stems)
ITEMS = (
    ("russian_tanks_lost", "tanks", "танків", "танк"),
    ("russian_armoured_vehicles_lost", "armoured", "бойових броньованих машин", "броньован ббм броне бойов"),
    ("russian_artillery_lost", "artillery", "артилерійських систем", "арт гармат гаубиц"),
    ("russian_mlrs_lost", "mlrs_lost", "РСЗВ", "рсзв реактивн залпов"),
    ("russian_air_defence_lost", "air_defence", "засобів ППО", "ппо протиповітр зенітн зрк"),
    ("russian_aircraft_lost", "aircraft", "літаків", "літак"),
    ("russian_helicopters_lost", "helicopters", "гелікоптерів", "гелікоптер вертол"),
    ("russian_drones_lost", "field_drones", "БпЛА оперативно-тактичного рівня", "бпла безпілот дрон літальн"),
    ("russian_cruise_missiles_lost", "cruise", "крилатих ракет", "крилат"),
    ("russian_ships_lost", "ships", "кораблів та катерів", "корабл корабел катер суд"),
    ("russian_submarines_lost", "submarines", "підводних човнів", "підводн субмарин"),
    ("russian_vehicles_lost", "vehicles", "одиниць автомобільної техніки", "авто вантажів цистерн технік"),
    ("russian_special_equipment_lost", "special", "одиниць спеціальної техніки", "спец"),
    ("russian_ground_robots_lost", "ground_robots", "наземних роботизованих комплексів", "робот нрк наземн"),
)
_OFF = r"|камікадзе|\b(?:протиповітрян\w+ оборон\w+ україни|повітрян\w+ сил\w*|у ніч на|збит\w+|збил\w+|shahed\w*|шахед\w*|пошкоджен\w+ будин\w+|сил\w* ппо|ппо (?:збил|знищил)\w+|захисник\w* неба|чергуван\w+|ракетоносі\w+)\b"

# What is damaged beside houses is nobody's army's.
_OFF += r"|(?s)^(?=.*\b(?:пошкодж|зруйн|понівеч|згор|потрощ|знищен[оа])\w*)(?=.*\b(?:будин|будівл|осел|домоволод|домогосп|господар|гараж|легков|магазин|школ|лікарн|приватн|цивільн)\w*)"

# Nor are the cars of those who rescue, heal and live there.
_OFF += r"|# (?:(?:пожежн|службов|легков|спеціальн)\w+ )?(?:автомоб|автівк|авто|машин|пікап|вантажів)\w* (?:рятувальник|мешкан|місцев|цивільн|волонтер|медик|екстрен|швидк|поліц|дснс|енергетик|комунальн|приватн)\w*"

# What burns in a depot is no army's.
_OFF += r"|\b(?:нафтобаз|резервуар|нафтоперероб|нпз\b|пальн\w+ склад)\w*"

# What is only damaged is not lost: the last deed told before a number is its own.
_LOST = r"(?:[ву]тра[тч]|ліквід|знищ|знешкод|нейтраліз|позб|мінус|утиліз|виби|вби|лиши|зменш|поменш|спал|підби|розби|потрощ|обнул|списа)"
_DAMAGED = rf"(?<!\b[ув]ра(?:зив|зили|зила|зило|жен[оиа])\b(?:(?!{_LOST})[^.!?\n]){{0,240}})"

# What flies at the whole country is lost by nobody.
_FLYING = ("russian_drones_lost", "russian_cruise_missiles_lost")
_AIR = r"|\b(?:на|по) (?:територі\w+ )?україн[уіи]\b|\b(?:запусти|випусти|спрямува|запущен|випущен)\w+|\bзастосува\w+ # ракет|\b(?:ніч|ночі) ?- |\bнад (?:\w+ )?(?:област|регіон|міст|район|столиц|громад|акваторі|кра[єюї]|\w+щин|\w+ччин)\w*|\b(?:оборон|захисник)\w* неба\b|\bзенітник\w* (?:[\w'-]+ )?(?:збил|знищ|ліквід|перехоп)"

# What nobody knows the end of is lost by nobody yet.
_AIR += r"|\b(?:інформаці|дан|дол|відомост)\w* (?:щодо|про|стосовно) (?:ще )?#|\b(?:уточню|встановлю|перевіря|з'ясову)\w+ся\b"

# A list of totals says so, or gives the day in brackets.
_TOTALS = rf"(?:{SINCE}|\(\+ ?\d)"


def _off(metric: str) -> str:
    """What a sentence on the day's losses does not speak of; beside tanks and guns drones are shot down as well."""
    return _OFF + _AIR if metric in _FLYING else _OFF.replace(r"збит\w+|збил\w+|", "")


def _needs(metric: str) -> str:
    """A sentence on the day's losses; drones and missiles stand there beside other equipment or people."""
    flies = metric.endswith(("drones_lost", "missiles_lost"))
    beside = (
        r"(?=.*(?:<tanks>|<artillery>|<vehicles>|<armoured>|<personnel>|(?:#|\d|тисяч\w*|сот\w*|десят\w*) (?:<people>|одиниц\w* (?:\p{L}+ ){0,2}?(?:технік|озброєн)\w*)))"
        if flies
        else ""
    )
    # What the ministry shoots down is none of the losses it tells of.
    daily = DAILY.replace(BRIEFING + "|", "") if flies else DAILY
    return rf"(?s)^{beside}(?=.*(?:<losses>|<lost_verb>))(?=.*{daily})"


def _told(metric: str, vocabulary: str, named: str) -> Phrase:
    """ "втратила 1340 військових та 12 танків": an item of a sentence on the day's losses."""
    return Phrase(
        rf"(?:<lost_verb>|<losses>|,|та|і|й|а також|також|разом з|плюс|ще|списк?у|(?:серед|із|з) (?:них|цього числа)|:|-|;|^\W*)(?: (?:(?:та|і|й|чи|або|/) пошкодж\w+ )?(?:(?!пошкодж|[ув]ра[зж])[^#;:.!?\n,]){{0,40}}?)?? ?{_DAMAGED}{{{metric}}}(?!\s*\n) <{vocabulary}>(?! \((?:загалом |всього |усього )?-? ?#\))",
        f"Генштаб: за добу РФ втратила {{russian_casualties: 1340}} військових та {{{metric}: 2}} {named}.",
        f"Генштаб: за добу РФ втратила {{russian_casualties: 40}} військових та {{{metric}: 2}} {named}, ще один міномет уражено.",
        f"Генштаб: за добу знищено 40 одиниць техніки ворога. Серед них {{{metric}: 2}} {named}.",
        f"За добу окупанти втратили міст, а захисники уразили дві гармати, 12 {named}.",
        f"За добу музей придбав дві гармати та {{_}}12 {named}.".replace("{_}", ""),
        needs=_needs(metric),
        unless=AID + "|" + ONE_UNIT + _off(metric),
    )


def _listed(metric: str, vocabulary: str, named: str) -> Phrase:
    """ "танків ‒ 9826 (+12)": a line of the list of losses, total first and the day in brackets."""
    return Phrase(
        rf"<{vocabulary}>(?: \([^#()\n]{{0,40}}\)| ?/ ?[a-z/, -]{{3,40}}?)?(?: за добу)? ?(?:-|:|=)* ?{{{metric}.cumulative}} ?(?:<units>)?\(\+ ?{{{metric}.day}}(?: [^#()\n]{{0,40}})?\)",
        f"{named} ‒ {{{metric}.cumulative: 9826}} (+{{{metric}: 2}})",
        f"{named} / all ‒ {{{metric}.cumulative: 9826}} (+{{{metric}: 2}})",
        f"{named} ‒ див. сторінку дев'ять",
    )


def _counted(metric: str, vocabulary: str, named: str) -> Phrase:
    """ "1432 танки (+10)": the same with the number first."""
    return Phrase(
        rf"{{{metric}.cumulative}} (?:<{vocabulary}> ?\(\+ ?{{{metric}.day}}(?: [^#()\n]{{0,40}})?\)|\(\+ ?{{{metric}.day}}(?: [^#()\n]{{0,40}})?\)(?!\s*(?:од\w*\.?|шт\.?)?\s*\n) <{vocabulary}>)",
        f"Втрати рф становлять {{russian_casualties.cumulative: 32 300}} осіб, {{{metric}.cumulative: 1432}} {named} (+{{{metric}: 2}}).",
        f"Втрати рф становлять {{russian_casualties.cumulative: 32 300}} осіб, {{{metric}.cumulative: 1432}} (+{{{metric}: 2}}) {named}.",
        f"Музей має 12 {named} (+ макет).",
    )


def _reversed(metric: str, vocabulary: str, named: str) -> Phrase:
    """ "2 танки (загалом 11 261)": the day first and the total behind it."""
    return Phrase(
        rf"{{{metric}.day}}(?!\s*\n) <{vocabulary}> ?\((?:загалом |всього |усього |разом )?-? ?{{{metric}.cumulative}}\)",
        f"За добу армія РФ втратила, за даними Генштабу: {{{metric}: 2}} {named} (загалом {{{metric}.cumulative: 9826}}).",
        f"За добу музей показав 12 {named} (загалом 9826).",
        needs="<losses>|<lost_verb>",
    )


def _of_which(metric: str, vocabulary: str, named: str) -> Phrase:
    """ "танків знищено 9826, з них 2 за добу": the total first and the day as a part of it."""
    return Phrase(
        rf"<{vocabulary}> (?:вже |уже )?<lost_verb> {{{metric}.cumulative}}, (?:із|з) них {{{metric}.day}} за (?:день|добу|минулу добу)\b",
        f"Рахунок втрат ворога: {named} знищено {{{metric}.cumulative: 9826}}, з них {{{metric}.subset: 2}} за добу.",
        f"Склад музею звітує: {named} списано з полиць 9826, з них дві шафи за тиждень.",
    )


def _bare(metric: str, vocabulary: str, named: str) -> Phrase:
    """ "346 гелікоптерів": a line without news in a list of totals with the day in brackets."""
    return Phrase(
        rf"^\W*{{{metric}.cumulative}}(?!\s*\n) <{vocabulary}>(?=\W*$)",
        f"Втрати армії РФ:\n\nОсобовий склад - {{russian_casualties.cumulative: 932 300}} (+{{russian_casualties: 1010}})\n\n{{{metric}.cumulative: 3}} {named}\n",
        f"Музей отримав:\n\n3 {named}\n",
        needs=r"(?s)(?=.*\(\+ ?\d[^()\n]{0,30}\))(?=.*(?:<losses>|<lost_verb>))",
    )


def _total(metric: str, vocabulary: str, named: str) -> Phrase:
    """ "РСЗВ ‒ 1240": a line of the list without a day in brackets."""
    return Phrase(
        rf"<{vocabulary}>(?: \([^#()\n]{{0,40}}\))? ?(?:-|:|=)+ ?{{{metric}.cumulative}}(?! ?- ?[^\W\d_]| над )(?: <units>)?(?! ?- ?[^\W\d_])",
        f"Загальні бойові втрати противника з 24.02.22 по 05.01.25:\n{named} ‒ {{{metric}.cumulative: 1240}};",
        f"{named} ‒ 12 на складі музею;",
        f"Загальні втрати зросли. Учора показали інші {named}: {{_}}12 – над містом, сім – у порту.".replace("{_}", ""),
        f"Загальні втрати зросли. Заявлено про {named}: {{_}}12 над містом, сім – над портом.".replace("{_}", ""),
        needs=_TOTALS,
        unless=r"музе\w*|на склад\w*",
    )


def _label(metric: str, vocabulary: str) -> str:
    """The template of a line that is only a label and its number: "танків – 4;"."""
    return rf"<{vocabulary}> ?(?:-|:|=)+ ?{{{metric}}}(?: <units>)?(?=\s*(?:[;,.\n]|$))"


def _labelled(metric: str, vocabulary: str, named: str) -> Phrase:
    """ "танків: 12": a label and its number in a short list of the day's losses."""
    return Phrase(
        _label(metric, vocabulary),
        f"Втрати ворога за минулу добу, Генштаб:\n- {named}: {{{metric}: 2}};",
        f"Каталог музею за добу:\n- {named}: 12;",
        needs=rf"(?s)^(?!.*{_TOTALS})(?=.*(?:<losses>|\b[ву]трати(?:в|ла|ли)\b))(?=.*{DAILY})",
    )


def _under(metric: str, vocabulary: str, named: str) -> Phrase:
    """ "Також знищили: танків – 4;": the day's losses under their verb, though a total is told above it."""
    return Phrase(
        _label(metric, vocabulary),
        f"За минулу добу РФ втратила {{russian_casualties: 1160}} осіб, а загалом з початку вторгнення – 1 222 600. Також знищено: {named} – {{{metric}: 2}};",
        f"За добу втрати РФ сягнули {{russian_casualties: 1160}} осіб. Також знищили:\n{named} – {{{metric}: 2}};",
        f"За добу втрати закладу зросли. Музей знищив: {named} – {{_}}12 макетів;".replace("{_}", ""),
        needs=rf"(?s)^(?!.*\(\+ ?\d)(?=.*{DAILY})(?:.*[.!?:])?(?:(?!{SINCE})[^.!?:])*<lost_verb>[^.!?:]{{0,60}}:(?!.*{SINCE})",
        unless=r"макет\w*",
    )


def _plus(metric: str, vocabulary: str, named: str) -> Phrase:
    """ "танки +12" or "+12 танків": a change in a short list."""
    return Phrase(
        rf"<{vocabulary}> ?(?:-|:)? ?\+ ?{{{metric}}}|\+ ?{{{metric}}}(?!\s*\n) <{vocabulary}>",
        f"Втрати ворога за добу, Генштаб: {named} +{{{metric}: 2}}.",
        f"Набір у крамниці іграшок: {named} + 2 фігурки.",
        needs="<losses>",
    )


def _named_first(metric: str, vocabulary: str, named: str) -> Phrase:
    """ "12 танків знищено": passive, in a report of the day's losses."""
    return Phrase(
        rf"{{{metric}}}(?!\s*\n) <{vocabulary}>(?=(?:, # [^#;.!?\n]{{0,60}}?| (?:та|і|й) # [^#;.!?\n]{{0,60}}?){{0,9}} ?(?:було )?<lost_verb>)",
        f"Генштаб повідомив про втрати армії РФ за добу: {{russian_casualties: 820}} осіб. {{{metric}: 2}} {named} знищено.",
        f"Минулої доби 12 {named} намалювали учні, а знищено лише один малюнок.",
        needs=_needs(metric),
        unless=AID + "|" + ONE_UNIT + _OFF + r"|учн\w+",
    )


def _summed(metric: str, vocabulary: str, named: str) -> Phrase:
    """ "Також знищено 9826 танків" after a total since February 2022."""
    return Phrase(
        rf"(?:від|з) (?:початку|24 лютого|лютого)[^.!?\n]{{0,60}}? (?:[^.!?\n]{{0,400}}?(?:, | та | і ))?{{{metric}.cumulative}} <{vocabulary}>",
        f"Від початку повномасштабного вторгнення РФ втратила {{russian_casualties.cumulative: 825 320}} осіб та {{{metric}.cumulative: 2 004}} {named}, повідомив Генштаб.",
        f"Від початку ремонту музей має два зали та один стенд для {named}.",
        needs="<losses>|<lost_verb>",
        unless=r"\b(?:застосува|використа|атакува|запусти|випусти)\w+" if metric in _FLYING else "",
    )


def _raised(metric: str, vocabulary: str, named: str) -> Phrase:
    """ "втрати танків зросли на 2 і склали 9826"."""
    return Phrase(
        rf"<losses> <{vocabulary}> (?:ворога |рф |противника )?(?:зросли|зріс|збільшил\w+) на {{{metric}.day}}(?: <units>)?(?:,? (?:і|та|й|до) | ?- )(?:склали|становл\w+|сягнул\w+|досягл\w+|до) ?(?:до )?{{{metric}.cumulative}}",
        f"За добу втрати {named} зросли на {{{metric}: 2}} і склали {{{metric}.cumulative: 9826}} одиниць, повідомив Генштаб.",
        f"Втрати часу на огляд {named} зросли на дві години і склали 40.",
    )


# Aircraft are shot down by those who else shoot down what flies at the country.
_SHOT = r"(?:збил[иа]|збив|збито|(?<!\bне )(?:знищ|ліквід|приземл|[ву]полюва|підбил|мінусува)\w+)"
_DAY = (
    DAILY
    + r"|\b\d{1,2} (?:січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру)|попередньої доби|\bсьогодні\b|(?:цієї|минулої) ночі|\b[ву]ночі\b|\b[ув] ніч на\b|\b(?:зранку|[ву]ранці|[ву]день|[ву]вечері)\b"
)


def _shot(metric: str, vocabulary: str, named: str) -> Phrase:
    """ "Зенітники збили два літаки та один вертоліт"."""
    return Phrase(
        rf"(?:{_SHOT}(?: [^#;:.!?\n,]{{0,50}}?)??|(?<={_SHOT} [^.;!?\n]{{0,120}}(?:,|:|та|і|й))) (?:ще |також |до того ж )?{{{metric}}}(?!\s*\n) <{vocabulary}>(?!-| (?:та|і|й) пошкодж| \((?:загалом |всього |усього )?-? ?#\))|{{{metric}}}(?!\s*\n) <{vocabulary}>(?: (?:противника|ворога|рф|росії|окупантів|загарбників|росіян))? (?:(?:було|були|був) )?(?:збит|знищен|ліквідован)\w+",
        f"Протиповітряна оборона та авіація Повітряних сил минулої доби збили {{{metric}: 2}} {named}.",
        f"За добу Повітряні сили збили вісім ворожих дронів і {{{metric}: 2}} {named}.".replace(
            "вісім", "{drones_shot_down: вісім}"
        ),
        f"Учора {{{metric}: 2}} {named} противника було збито над Чорним морем.",
        f"Уночі сили ППО збили дрони, а 12 {named} готували до параду.",
        f"Учора Повітряні сили збили дрони, які летіли на аеродром, де ворог має 12 {named}.",
        needs=both(WAR + r"|\bворож|повітрян\w+ сил|\bппо\b|\bзенітн|\bнеба\b", _DAY),
        unless=AID
        + "|"
        + ONE_UNIT
        + r"|\b(?:аеродром|ангар|летовищ|авіабаз|макет)\w*|\b(?:з|із|зі) # [^#.;!?\n]{0,20}літак",
    )


_AIRCRAFT = ("russian_aircraft_lost", "russian_helicopters_lost")


def _item(metric: str, vocabulary: str, named: str, stems: str) -> Rules:
    made = (
        make(metric, vocabulary, named)
        for make in (
            _bare,
            _reversed,
            _of_which,
            _told,
            _listed,
            _counted,
            _under,
            _total,
            _summed,
            _labelled,
            _plus,
            _named_first,
            _raised,
            *([_shot] if metric in _AIRCRAFT else []),
        )
    )
    return rules(f"losses, {named}", "uk", stems, "owner", *made)


RULES = tuple(_item(*item) for item in ITEMS)
