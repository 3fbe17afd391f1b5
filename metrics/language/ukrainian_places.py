"""Ukrainian places: regions, directions, commands, seas and towns in their cases, and the patterns that find them."""

import regex

_ADJECTIVE = "ий а у ої ій ою ому ого им их ими".split()

# Scope name -> stem of the adjective in "-ськ-" and, where there is one, of the name in "-щина"; towns in all cases.
_REGIONS = {
    "Cherkasy": ("Черкаськ", "Черкащин", "Черкаси Черкас Черкасам Черкасами Черкасах"),
    "Chernihiv": ("Чернігівськ", "Чернігівщин", "Чернігів Чернігова Чернігову Черніговом Чернігові"),
    "Chernivtsi": ("Чернівецьк", "Буковин", "Чернівці Чернівців Чернівцям Чернівцями Чернівцях"),
    "Dnipropetrovsk": ("Дніпропетровськ", "Дніпропетровщин", "Дніпро Дніпру Дніпром"),
    "Donetsk": ("Донецьк", "Донеччин", "Донецьк Донецька Донецьку Донецьком"),
    "Ivano-Frankivsk": ("Івано-Франківськ", "Прикарпатт", "Івано-Франківська Івано-Франківську Івано-Франківськом"),
    "Kharkiv": ("Харківськ", "Харківщин", "Харків Харкова Харкову Харковом Харкові"),
    "Kherson": ("Херсонськ", "Херсонщин", "Херсон Херсона Херсону Херсоном Херсоні"),
    "Khmelnytskyi": ("Хмельницьк", "Хмельниччин", ""),
    "Kirovohrad": ("Кіровоградськ", "Кіровоградщин", "Кропивницький Кропивницького Кропивницькому Кропивницьким"),
    "Kyiv": ("Київськ", "Київщин", "Київ Києва Києву Києвом Києві"),
    "Luhansk": ("Луганськ", "Луганщин", "Луганськ Луганська Луганську"),
    "Lviv": ("Львівськ", "Львівщин", "Львів Львова Львову Львовом Львові"),
    "Mykolaiv": ("Миколаївськ", "Миколаївщин", "Миколаїв Миколаєва Миколаєву Миколаєвом Миколаєві"),
    "Odesa": ("Одеськ", "Одещин", "Одеса Одеси Одесі Одесу Одесою"),
    "Poltava": ("Полтавськ", "Полтавщин", "Полтава Полтави Полтаві Полтаву Полтавою"),
    "Rivne": ("Рівненськ", "Рівненщин", "Рівне Рівного Рівному"),
    "Sumy": ("Сумськ", "Сумщин", "Суми Сум Сумам Сумами Сумах"),
    "Ternopil": ("Тернопільськ", "Тернопільщин", "Тернопіль Тернополя Тернополю Тернополем Тернополі"),
    "Vinnytsia": ("Вінницьк", "Вінниччин", "Вінниця Вінниці Вінницю Вінницею"),
    "Volyn": ("Волинськ", "Волин", "Луцьк Луцька Луцьку Луцьком"),
    "Zakarpattia": ("Закарпатськ", "Закарпатт", "Ужгород Ужгорода Ужгороді"),
    "Zaporizhzhia": ("Запорізьк", "", "Запоріжжя Запоріжжю Запоріжжям Запоріжжі"),
    "Zhytomyr": ("Житомирськ", "Житомирщин", "Житомир Житомира Житомиру Житомиром Житомирі"),
    "Belgorod": ("Бєлгородськ Бєлгородськ Білгородськ", "Бєлгородщин Білгородщин", "Бєлгород Бєлгорода Бєлгороду Бєлгороді"),
    "Bryansk": ("Брянськ", "Брянщин", "Брянськ Брянська Брянську Брянськом"),
    "Kursk": ("Курськ", "Курщин", "Курськ Курська Курську Курськом"),
    "Voronezh": ("Воронезьк", "Воронежчин", "Воронеж Воронежа Воронежі Воронежем"),
    "Rostov": ("Ростовськ", "Ростовщин", "Ростов Ростова Ростові Ростов-на-Дону"),
    "Oryol": ("Орловськ", "Орловщин", "Орел Орла Орлі"),
    "Tula": ("Тульськ", "Тульщин", "Тула Тули Тулі Тулу Тулою"),
    "Kaluga": ("Калузьк", "", "Калуга Калуги Калузі Калугу Калугою"),
    "Moscow": ("Московськ", "Підмосков'", "Москва Москви Москві Москву Москвою"),
    "Smolensk": ("Смоленськ", "Смоленщин", "Смоленськ Смоленська Смоленську Смоленськом"),
    "Leningrad": ("Ленінградськ", "", ""),
    "St Petersburg": ("", "", "Санкт-Петербург Санкт-Петербурга Санкт-Петербурзі Санкт-Петербургом Петербург Петербурга Петербурзі"),
    "Krasnodar": ("Краснодарськ", "Кубан", "Краснодар Краснодара Краснодарі Краснодаром"),
    "Crimea": ("Кримськ", "", "Крим Криму Кримом"),
    "Sevastopol": ("Севастопольськ", "", "Севастополь Севастополя Севастополю Севастополем Севастополі"),
    "Tatarstan": ("", "", "Татарстан Татарстану Татарстані Татарстаном"),
    "Saratov": ("Саратовськ", "Саратовщин", "Саратов Саратова Саратові"),
    "Volgograd": ("Волгоградськ", "", "Волгоград Волгограда Волгограді"),
    "Astrakhan": ("Астраханськ", "", "Астрахань Астрахані"),
    "Tambov": ("Тамбовськ", "", "Тамбов Тамбова Тамбові"),
    "Lipetsk": ("Липецьк Ліпецьк", "", "Липецька Липецьку Ліпецька Ліпецьку"),
    "Ryazan": ("Рязанськ", "", "Рязань Рязані Рязанню"),
    "Samara": ("Самарськ", "", "Самара Самари Самарі Самару"),
    "Tver": ("Тверськ", "", "Твер Твері"),
    "Pskov": ("Псковськ", "Псковщин", "Псков Пскова Пскові"),
    "Novgorod": ("Новгородськ", "", ""),
    "Nizhny Novgorod": ("Нижньогородськ Нижегородськ", "", ""),
    "Adygea": ("", "", "Адигея Адигеї Адигею"),
    "Stavropol": ("Ставропольськ", "Ставропілл", "Ставрополь Ставрополя Ставрополі"),
    "Bashkortostan": ("", "", "Башкортостан Башкортостану Башкортостані Башкирія Башкирії"),
    "Udmurtia": ("", "", "Удмуртія Удмуртії Удмуртію"),
    "Chechnya": ("", "", "Чечня Чечні Чечню Чечнею"),
    "Dagestan": ("", "", "Дагестан Дагестану Дагестані"),
    "Perm": ("Пермськ", "", ""),
    "Penza": ("Пензенськ", "", ""),
    "Ulyanovsk": ("Ульяновськ", "", ""),
    "Vladimir": ("Володимирськ Владимирськ", "", ""),
    "Ivanovo": ("Івановськ", "", ""),
    "Yaroslavl": ("Ярославськ", "", "Ярославль Ярославля Ярославлі"),
    "Kaliningrad": ("Калінінградськ", "", ""),
    "Murmansk": ("Мурманськ", "", "Мурманська Мурманську"),
    "Orenburg": ("Оренбурзьк", "", "Оренбург Оренбурга Оренбурзі"),
    "Sverdlovsk": ("Свердловськ", "", ""),
    "Chelyabinsk": ("Челябінськ", "", ""),
    "Tyumen": ("Тюменськ", "", "Тюмень Тюмені"),
    "Mordovia": ("", "", "Мордовія Мордовії Мордовію"),
    "Chuvashia": ("", "", "Чувашія Чувашії Чувашію"),
    "Kostroma": ("Костромськ", "", ""),
    "Vologda": ("Вологодськ", "", ""),
    "Karelia": ("", "", "Карелія Карелії"),
    "Komi": ("", "", "Комі"),
    "Kalmykia": ("", "", "Калмикія Калмикії"),
    "Ingushetia": ("", "", "Інгушетія Інгушетії"),
    "North Ossetia": ("", "", "Північна Осетія Північної Осетії Північній Осетії"),
}  # fmt: skip
_OF_LAND = {"щин": "а и і у ою".split(), "ччин": [], "тт": "я і ю ям".split(), "лл": "я і ю ям".split()}


def _land(stem: str) -> list[str]:
    endings = next((ends for tail, ends in _OF_LAND.items() if ends and stem.endswith(tail)), "а и і у ою".split())
    if stem.endswith("'"):
        endings = "я ї ю ям".split()
    return [stem + ending for ending in [*endings, *(["ь", "ню", "ню"] if stem in ("Волин", "Кубан") else [])]]


def _adjectives(stems: str) -> list[str]:
    return [stem + ending for stem in stems.split() for ending in _ADJECTIVE]


_TWO_WORDS = {"Північна Осетія", "Північної Осетії", "Північній Осетії"}
ADJECTIVES = {form: name for name, (stems, _, _) in _REGIONS.items() for form in _adjectives(stems)}
# Names that need no word for "region" beside them.
LANDS = {form: name for name, (_, stems, _) in _REGIONS.items() for stem in stems.split() for form in _land(stem)}
LANDS |= dict.fromkeys(_TWO_WORDS, "North Ossetia") | {
    form: name
    for name in ("Crimea", "Tatarstan", "Adygea", "Bashkortostan", "Udmurtia", "Chechnya", "Dagestan", "Mordovia",
                 "Chuvashia", "Karelia", "Kalmykia", "Ingushetia")
    for form in _REGIONS[name][2].split()
}  # fmt: skip
_CAPITAL = dict.fromkeys("столиця столиці столицю столицею Столиця Столиці".split(), "Kyiv")
TOWNS = {
    form: name
    for name, (_, _, forms) in _REGIONS.items()
    if name != "North Ossetia"
    for form in forms.split()
    if form not in LANDS
} | _CAPITAL

# Scope name -> stem of the adjective the General Staff calls the direction by.
_DIRECTIONS = {
    "Pokrovsk": "Покровськ", "Kurakhove": "Курахівськ", "Toretsk": "Торецьк", "Lyman": "Лиманськ", "Kupiansk": "Куп'янськ",
    "Siversk": "Сіверськ", "Kramatorsk": "Краматорськ", "Kostiantynivka": "Костянтинівськ", "Dobropillia": "Добропільськ",
    "Novopavlivka": "Новопавлівськ", "Orikhiv": "Оріхівськ", "Huliaipole": "Гуляйпільськ", "Bakhmut": "Бахмутськ",
    "Avdiivka": "Авдіївськ", "Marinka": "Мар'їнськ", "Vuhledar": "Вугледарськ", "Vovchansk": "Вовчанськ",
    "Oleksandrivka": "Олександрівськ", "Vremivka": "Времівськ", "Robotyne": "Роботинськ", "Borova": "Борівськ",
    "Sloviansk": "Слов'янськ", "Kharkiv": "Харківськ", "Kherson": "Херсонськ", "Zaporizhzhia": "Запорізьк",
    "Prydniprovske": "Придніпровськ", "Kursk": "Курськ", "Sumy": "Сумськ", "Siverskyi": "Сіверян", "Volyn": "Волинськ",
    "Polissia": "Поліськ", "North Slobozhanshchyna": "Північно-Слобожанськ", "South Slobozhanshchyna": "Південно-Слобожанськ",
    "Slobozhanshchyna": "Слобожанськ", "Shakhtarske": "Шахтарськ", "Sievierodonetsk": "Сєвєродонецьк", "Donetsk": "Донецьк",
    "Luhansk": "Луганськ", "Kryvyi Rih": "Криворізьк", "Mykolaiv": "Миколаївськ", "Velyka Novosilka": "Великоновосілківськ",
    "Lysychansk": "Лисичанськ", "Izium": "Ізюмськ", "Popasna": "Попаснянськ", "Dnipro": "Дніпровськ", "Svatove": "Сватівськ",
    "Chasiv Yar": "Часовоярськ", "Tavriia": "Таврійськ", "Bilohorivka": "Білогорівськ", "Myrnohrad": "Мирноградськ",
}  # fmt: skip
DIRECTIONS = {stem + ending: name for name, stem in _DIRECTIONS.items() for ending in _ADJECTIVE}
# Some agencies write the names of directions small.
DIRECTIONS |= {small: name for form, name in DIRECTIONS.items() for small in (form[0].lower() + form[1:], form.lower())}

# Towns that directions are named after: fights «під Покровськом» are the direction's, where no direction is named.
_FRONT_TOWNS = {
    "Pokrovsk": "Покровська Покровськом", "Kupiansk": "Куп'янська Куп'янськом", "Toretsk": "Торецька Торецьком",
    "Lyman": "Лимана Лиману Лиманом", "Vovchansk": "Вовчанська Вовчанськом", "Kramatorsk": "Краматорська Краматорськом",
    "Bakhmut": "Бахмута Бахмутом", "Avdiivka": "Авдіївки Авдіївкою", "Marinka": "Мар'їнки Мар'їнкою",
    "Vuhledar": "Вугледара Вугледаром", "Kurakhove": "Курахового Курахова Кураховим Кураховом", "Siversk": "Сіверська Сіверськом",
    "Kostiantynivka": "Костянтинівки Костянтинівкою", "Dobropillia": "Добропілля Добропіллям", "Sloviansk": "Слов'янська Слов'янськом",
    "Myrnohrad": "Мирнограда Мирноградом", "Chasiv Yar": "Часового Яру|Часовим Яром", "Huliaipole": "Гуляйполя Гуляйполем",
    "Orikhiv": "Оріхова Оріховом", "Novopavlivka": "Новопавлівки Новопавлівкою", "Robotyne": "Роботиного Роботиним",
}  # fmt: skip
FRONT_TOWNS = {form: name for name, forms in _FRONT_TOWNS.items() for form in forms.split("|" if "|" in forms else " ")}

SEAS = {
    **dict.fromkeys("Чорного моря|Чорним морем|Чорному морі|Чорне море".split("|"), "Black Sea"),
    **dict.fromkeys("Азовського моря|Азовським морем|Азовському морі|Азовське море".split("|"), "Sea of Azov"),
    **dict.fromkeys("Каспійського моря|Каспійським морем|Каспійському морі|Каспійське море|Каспію|Каспієм".split("|"), "Caspian Sea"),
    **dict.fromkeys("Балтійського моря|Балтійським морем|Балтійському морі|Балтійське море".split("|"), "Baltic Sea"),
    **dict.fromkeys("Фінської затоки|Фінською затокою|Фінській затоці".split("|"), "Gulf of Finland"),
}  # fmt: skip
# «над акваторією Чорного»: the word for sea is left out.
ADJECTIVE_SEAS = {form.split()[0]: name for form, name in SEAS.items() if form.endswith("ого моря")}
SEAS |= ADJECTIVE_SEAS
GROUPS = {"Північ": "Sever", "Захід": "Zapad", "Південь": "Yug", "Центр": "Tsentr", "Схід": "Vostok", "Дніпро": "Dnepr",
          "Днепр": "Dnepr", "Север": "Sever", "Запад": "Zapad", "Юг": "Yug", "Восток": "Vostok"}  # fmt: skip
COMMANDS = {"Північ": "North", "Об'єднаних сил": "Joint Forces", "Об'єднаних Сил": "Joint Forces", "об'єднаних сил": "Joint Forces", "ООС": "Joint Forces", "Південь": "South", "Схід": "East", "Захід": "West", "Центр": "Center", "ПІВДЕНЬ": "South", "СХІД": "East",
            "ЗАХІД": "West", "ЦЕНТР": "Center", "півдня": "South", "сходу": "East", "Півдня": "South", "Сходу": "East",
            "Хортиця": "Khortytsia", "Таврія": "Tavriia", "Одеса": "Odesa"}  # fmt: skip

NAMES = {
    "region": ADJECTIVES | LANDS | TOWNS,
    "direction": DIRECTIONS | FRONT_TOWNS,
    "group": GROUPS,
    "command": COMMANDS,
    "sea": SEAS,
}


def _any(names: object) -> str:
    words = sorted(map(regex.escape, names), key=len, reverse=True)  # type: ignore[call-overload]
    return f"(?:{'|'.join(words)})"


_REGION = _any(ADJECTIVES)
_UNIT = (
    r"(?i:операці\w+|област\w+|обл\b|кра[їйює]\w*|регіон\w*|ова\b|ода\b|республі\w+|обласн\w+|автономн\w+|півостр\w+)"
)
_AXIS = r"(?i:напрям\w+|ділян\w+|фронт\w*|сектор\w*|відтин\w+|плацдарм\w*)"
_PROPER = r"\p{Lu}[\p{L}'-]+(?:ськ|цьк|зьк)(?:ому|ий|ого|им|их|ими|ої|ій|ою)"
_AND = r"(?:,| та| і| й| чи| або|, а також| а також)"

# In the order in which they are tried; names are written with capitals, so these mind the case.
PATTERNS = (
    (
        "command",
        rf"\b(?i:повітрян\w+ командуванн\w+|оперативн\w+ командуванн\w+|пвк|ок|осув|повітряне_командування_?|оперативно-(?:стратегічн|тактичн)\w+ угрупован\w+(?: військ)?)\)? ?[\"'«(]?_?(?P<name>{_any(COMMANDS)})\b"
        r"|\b(?i:сил\w* оборони) (?P<name>[Пп]івдня|[Сс]ходу)\b"
        r"|\b(?i:угрупован\w+|операці\w+|командувач\w*|штаб\w*|командуванн\w+) (?P<name>[Оо]б'єднаних [Сс]ил)\b|\b(?P<name>ООС)\b",
    ),
    ("group", rf"\b(?i:угрупован\w+)(?: (?i:військ))? [\"']?(?P<name>{_any(GROUPS)})\b|\b(?i:смузі|смуги) \"(?P<name>{_any(GROUPS)})\""),
    (
        "direction",
        rf"\b(?P<name>{_any(DIRECTIONS)})(?= \([\d\p{{Ll}}])|\b(?P<name>{_any(DIRECTIONS)}|{_PROPER})(?=(?:{_AND} {_PROPER}|{_AND} {_any(DIRECTIONS)})* {_AXIS})",
    ),
    # In a list the word for "direction" stands only once.
    ("direction", rf"(?<=\b[Нн]а )(?P<name>{_any(DIRECTIONS)})(?= (?:- |зафікс|відбул|сталос|відбит|відбили|зупин|ворог|противник|було|окупа|загарб|наші|росі|сили |українськ|армі|підрозділ|війська)|[.,;)]|(?: та| і| й|,) [^.;\n]{{0,40}}? на {_PROPER}(?:(?: та {_PROPER})? напрямк|[.,;]|$)|$)"),
    ("direction", rf"\b(?P<name>{_any(f for f in DIRECTIONS if f[0].isupper() and f.endswith(('ий', 'ька')))})(?= - \d)(?<=(?i:напрям|ділян).{{0,160}})"),
    ("direction", rf"(?<!(?i:напрям|сектор|операційн).{{0,300}})(?<=\b(?:[Пп]ід|[Бб]іля|[Пп]облизу|[Нн]авколо|[Нн]еподалік|[УуВв] районі|[Нн]а околицях) )(?P<name>{_any(FRONT_TOWNS)})\b(?!.{{0,300}}(?i:напрям|сектор))"),
    ("sea", rf"\b(?P<name>{_any(name for name in SEAS if name not in ADJECTIVE_SEAS)})\b|(?<=\b(?i:акваторією|акваторії) )(?P<name>{_any(ADJECTIVE_SEAS)})(?= ?(?:[.,;)]|$|та |і |й ))"),
    (
        "region",
        rf"\b(?P<name>{_REGION})(?=(?:{_AND} {_PROPER}|{_AND} {_REGION})* {_UNIT})|\b(?P<name>{_any(LANDS)})\b"
        # «11 — над Воронезькою»: the word for region is left out.
        rf"|(?<=\b(?i:над|у|в|та|і|й) |, )(?P<name>{_any(form for form in ADJECTIVES if form.endswith(('ою', 'ій')))})(?= ?(?:[,.;)-]|$|та |і |й ))"
        rf"|(?<=\b(?i:територією|території) )(?P<name>{_any(form for form in ADJECTIVES if form.endswith('ої'))})(?= ?(?:[,.;)-]|$|та |і |й ))"
        # «У Миколаївській вночі збили шість»: an item of a round-up.
        rf"|(?<=^[УВ] )(?P<name>{_any(form for form in ADJECTIVES if form.endswith('ій'))})(?= (?:вночі|уночі|протягом|впродовж|упродовж|за добу|цієї ночі|сили|збит|знищ))",
    ),
    ("bare", rf"(?<=\b(?i:на|у|в|над|по|біля|поблизу|навколо|довкола|неподалік|під|проти|просторі|небі|небо|підступах до|околицях|районах|районі|та|і|й|м\.|місто|місті|міста|атакували|атакував|до) )(?P<name>{_any(TOWNS)})\b(?! (?:район|міськ|заяв\w+ про (?:атак|вибух|удар)))"),
)  # fmt: skip

CITIES = frozenset(
    "столиця столиці столицю столицею Столиця Столиці Київ Києва Києву Києвом Києві Москва Москви Москві Москву Москвою Севастополь Севастополя Севастополю Севастополем Севастополі "
    "Санкт-Петербург Санкт-Петербурга Санкт-Петербурзі Санкт-Петербургом Петербург Петербурга Петербурзі".split()
)
SEATS = frozenset("Київ Києві Москва Москві".split())
SEAT = r"\b(?:стверджують|заявляють|заявили) (?:у|в) $"
ORIGIN = (
    r"\bросійськ\w+ $|(?<!\b(?:над|у|в|на|по|та|і|й) (?:тимчасово )?)\b(?:тот|окупован\w+|анексован\w+|мис\w* чауда(?: -)?|чауда(?: -)?|гвардійське(?: -)?|балаклава(?: -)?|джанкой(?: -)?) (?:ар )?\(?$"
    r"|(?<!\b(?:сусідн|суміжн)\w{1,4} )\b(?:із|з|зі) (?:(?:напрямк\w+|район\w*|територі\w+|акваторі\w+|бік\w*|боку|північ\w+|півд\w+|рф|тимчасово окупован\w+|тот|аеродром\w+|-|міста?|м\.) ?)*"
    r"(?:(?!\b(?:над|на|у|в|по|біля|до)\b)[^;.!?#]){0,50}$"
    r"|\b(?:із|з|зі) (?:район\w*|мис\w*|міст\w*) (?:\p{Lu}[\p{L}'-]+(?:, | та | і )?){1,3} (?:у|в|на) (?:\w+ )?$"
    r"|\bпо міст(?:ах|у) [^;.!?#]{0,60}$"
    r"|\b(?:напрямк(?:и|ів) пуск\w+|пуски?|запущен\w+|район\w* пуск\w+|р-н\w* пуск\w+|(?<!\b(?:на|два|три|чотири|такі|таких|ці|інші|найгарячіш\w{1,2}|гаряч\w{1,2}) )напрямк\w+(?=:))[:\s](?:(?!\b(?:над|збит|знищ)\w*\b)[^;.!?]){0,100}$"
)
JOINED = r"(?:,| та| і| й| чи| або|, а також| а також)(?: (?-i:\p{Lu})[\p{L}'-]+(?:,| та| і| й))?(?: (?:у|в|над|на|по))? (?:(?:тимчасово )?(?:окупован|анексован)\w+ )?"
NO_DIRECTIONS = frozenset("Російському Українському Північному Південному Східному Західному Центральному".split())
