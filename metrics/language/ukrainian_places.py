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
    "Belgorod": ("Бєлгородськ Бєлгородськ Білгородськ", "Бєлгородщин Білгородщин", "Бєлгород Бєлгорода Бєлгороду Бєлгороді Білгород Білгорода Білгороду Білгороді"),
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
    "Arkhangelsk": ("Архангельськ", "", "Архангельськ Архангельська Архангельську"),
    "Kirov": ("Кіровськ", "", ""),
    "Omsk": ("Омськ", "", ""),
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
# Districts that are called like lands: what is counted there is a part of their region.
_DISTRICTS = {
    "Dnipropetrovsk": "Нікопольщин Синельниківщин Павлоградщин Новомосковщин",
    "Sumy": "Шосткинщин Конотопщин Охтирщин Роменщин", "Kherson": "Бериславщин Каховщин",
    "Kharkiv": "Куп'янщин Ізюмщин Чугуївщин Богодухівщин Вовчанщин", "Odesa": "Ізмаїльщин",
    "Zaporizhzhia": "Мелітопольщин Бердянщин Василівщин", "Donetsk": "Краматорщин Покровщин Бахмутщин",
    "Kyiv": "Білоцерківщин Бориспільщин Броварщин Вишгородщин Фастівщин", "Poltava": "Кременчуччин Миргородщин Лубенщин",
}  # fmt: skip
DISTRICT_LANDS = {form: name for name, stems in _DISTRICTS.items() for stem in stems.split() for form in _land(stem)}
_CAPITAL = dict.fromkeys("столиця столиці столицю столицею Столиця Столиці".split(), "Kyiv")
_THEIR_CAPITAL = "російська столиця|російської столиці|російській столиці|російську столицю|російською столицею|столиці РФ|столицю РФ|столицею РФ|столиці Росії|столицю Росії|столицею Росії"
# «Над півостровом»: the one that is annexed; the spit of Kinburn is called by its name.
_PENINSULA = dict.fromkeys("півострів півострова півострову півостровом півострові".split(), "Crimea")
TOWNS = (
    {
        form: name
        for name, (_, _, forms) in _REGIONS.items()
        if name != "North Ossetia"
        for form in forms.split()
        if form not in LANDS
    }
    | _CAPITAL
    | dict.fromkeys(_THEIR_CAPITAL.split("|"), "Moscow")
)

# Scope name -> stem of the adjective the General Staff calls the direction by.
_DIRECTIONS = {
    "Pokrovsk": "Покровськ", "Kurakhove": "Курахівськ", "Toretsk": "Торецьк", "Lyman": "Лиманськ", "Kupiansk": "Куп'янськ",
    "Siversk": "Сіверськ", "Kramatorsk": "Краматорськ", "Kostiantynivka": "Костянтинівськ", "Dobropillia": "Добропільськ",
    "Novopavlivka": "Новопавлівськ", "Orikhiv": "Оріхівськ", "Huliaipole": "Гуляйпільськ", "Bakhmut": "Бахмутськ",
    "Avdiivka": "Авдіївськ", "Marinka": "Мар'їнськ", "Vuhledar": "Вугледарськ", "Vovchansk": "Вовчанськ",
    "Oleksandrivka": "Олександрівськ", "Vremivka": "Времівськ", "Robotyne": "Роботинськ", "Borova": "Борівськ",
    "Sloviansk": "Слов'янськ", "Kharkiv": "Харківськ", "Kherson": "Херсонськ", "Zaporizhzhia": "Запорізьк",
    "Prydniprovske": "Придніпровськ", "Kursk": "Курськ", "Sumy": "Сумськ", "Siverskyi": "Сіверян", "Volyn": "Волинськ",
    "Polissia": "Поліськ", "Northern Slobozhanskyi": "Північно-Слобожанськ", "Southern Slobozhanskyi": "Південно-Слобожанськ",
    "Slobozhanshchyna": "Слобожанськ", "Shakhtarske": "Шахтарськ", "Sievierodonetsk": "Сєвєродонецьк", "Donetsk": "Донецьк",
    "Luhansk": "Луганськ", "Kryvyi Rih": "Криворізьк", "Mykolaiv": "Миколаївськ", "Velyka Novosilka": "Великоновосілківськ",
    "Lysychansk": "Лисичанськ", "Izium": "Ізюмськ", "Popasna": "Попаснянськ", "Dnipro": "Дніпровськ", "Svatove": "Сватівськ",
    "Chasiv Yar": "Часовоярськ", "Tavriia": "Таврійськ", "Bilohorivka": "Білогорівськ", "Lyman and Kupiansk": "Лимано-Куп'янськ", "Kupiansk and Lyman": "Куп'янсько-Лиманськ",
    "Southern Buh": "Південнобузьк", "Zaporizhzhia and Kherson": "Запорізько-Херсонськ", "Myrnohrad": "Мирноградськ",
}  # fmt: skip
# The same names as some write them.
_SPELLED = {
    "Північнослобожанськ": "Northern Slobozhanskyi", "Північно-слобожанськ": "Northern Slobozhanskyi",
    "Південнослобожанськ": "Southern Slobozhanskyi", "Південно-слобожанськ": "Southern Slobozhanskyi",
    "Кураховськ": "Kurakhove", "Новопавловськ": "Novopavlivka",
}  # fmt: skip
DIRECTIONS = {stem + ending: name for name, stem in _DIRECTIONS.items() for ending in _ADJECTIVE}
DIRECTIONS |= {stem + ending: name for stem, name in _SPELLED.items() for ending in _ADJECTIVE}
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
# «Сіверськ: одна атака»: the town alone leads to what is counted there.
_TOWNS_ALONE = dict(zip(
    "Покровськ Куп'янськ Торецьк Лиман Вовчанськ Краматорськ Бахмут Авдіївка Вугледар Сіверськ Костянтинівка Гуляйполе Оріхів".split(),
    "Pokrovsk Kupiansk Toretsk Lyman Vovchansk Kramatorsk Bakhmut Avdiivka Vuhledar Siversk Kostiantynivka Huliaipole Orikhiv".split(), strict=True,
))  # fmt: skip
# Directions called like lands: «на Північній Слобожанщині та Курщині».
_LANDS_OF_FRONT = {f"{way} Слобожанщин{end}": f"{name} Slobozhanskyi" for way, end, name in (
    ("Північній", "і", "Northern"), ("Південній", "і", "Southern"), ("Північна", "а", "Northern"), ("Південна", "а", "Southern"))} | {"Курщині": "Kursk"}  # fmt: skip

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
_GROUPS_OF = {"Севера": "Sever", "Запада": "Zapad", "Юга": "Yug", "Центра": "Tsentr", "Востока": "Vostok", "Днепра": "Dnepr",
              "Півночі": "Sever", "Заходу": "Zapad", "Півдня": "Yug", "Центру": "Tsentr", "Сходу": "Vostok", "Дніпра": "Dnepr"}  # fmt: skip
COMMANDS = {"Північ": "North", "Об'єднаних сил": "Joint Forces", "Об'єднаних Сил": "Joint Forces", "об'єднаних сил": "Joint Forces", "ООС": "Joint Forces", "Південь": "South", "Схід": "East", "Захід": "West", "Центр": "Center", "ПІВДЕНЬ": "South", "СХІД": "East",
            "ЗАХІД": "West", "ЦЕНТР": "Center", "півдня": "South", "сходу": "East", "Півдня": "South", "Сходу": "East",
            "Дніпро": "Dnipro", "Хортиця": "Khortytsia", "Хортиці": "Khortytsia", "Таврія": "Tavriia", "Одеса": "Odesa",
            "Харків": "Kharkiv", "Донецьк": "Donetsk", "Луганськ": "Luhansk", "Суми": "Sumy", "Чернігів": "Chernihiv"}  # fmt: skip

NAMES = {
    "region": ADJECTIVES | LANDS | DISTRICT_LANDS | TOWNS | _PENINSULA,
    "direction": DIRECTIONS | FRONT_TOWNS | _TOWNS_ALONE | _LANDS_OF_FRONT,
    "group": GROUPS | _GROUPS_OF,
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
_AND = r"(?:,|\s(?:та|і|й|чи|або)|,? а також)"
# «Брянської (18 БпЛА) та Калузької (6 БпЛА) областей»
_NUMBERED = r"(?: \((?:по )?\d{1,3}(?: [\p{L}]{2,14})?\))?"

# In the order in which they are tried; names are written with capitals, so these mind the case.
PATTERNS = (
    (
        "command",
        rf"\b(?i:повітрян\w+ командуванн\w+|оперативн\w+ командуванн\w+|пвк|ок|осув|оту|повітряне_командування_?|оперативно-(?:стратегічн|тактичн)\w+ угрупован\w+(?: військ)?)\)? ?[\"'«(]?_?(?P<name>{_any(COMMANDS)})\b"
        r"|\b(?i:сил\w* оборони|сил\w* (?:(?:та|і|й) засоб\w* )?ппо|протиповітрян\w+ оборон\w+) (?P<name>[Пп]івдня|[Сс]ходу)\b"
        r"|\b(?i:угрупован\w+|операці\w+|командувач\w*|штаб\w*|командуванн\w+) (?P<name>[Оо]б'єднаних [Сс]ил)\b|\b(?P<name>ООС)\b|\b(?i:зон\w+ відповідальності (?:оперативно-\w+ )?угрупован\w+)(?: (?i:військ))? \"?(?P<name>Дніпро)\b|\b(?i:угрупован\w+)(?: (?i:військ))? \"?(?P<name>Хортиц[яі]|Таврія)\b"
        # «У зоні відповідальності ПвК "Центр" збито 15, "Південь" - 8»: the others are named alone.
        rf"|(?<=(?i:\bпвк|командуванн).{{0,160}}[,;:] )\"(?P<name>{_any(COMMANDS)})(?=\" - (?:ще )?\d)"
        rf"|(?<=(?i:\bпвк|командуванн).{{0,160}} - )\"(?P<name>{_any(COMMANDS)})(?=\")|(?<=(?i:зон[іи] відповідальності командування) \")(?P<name>{_any(COMMANDS)})(?=\")",
    ),
    (
        "group",
        # With a capital, as the one who tells, it is Ukraine's own.
        rf"(?<!(?:повідом|розпов|інформ|пиш|[ії]деться|заяв|переда|зазнач|сказа|дода|уточн|даними|інформацією)\w* (?:[ву] )?(?=У))\b(?i:угрупован\w+)(?: (?i:військ))? [\"']?(?P<name>{_any(GROUPS)})\b|\b(?i:смузі|смуги) \"(?P<name>{_any(GROUPS | _GROUPS_OF)})\"|\b(?i:зоні|зони)(?: (?i:дій|відповідальності))? \"(?P<name>{_any(_GROUPS_OF)})\""
        # An item of a list of them: «на "Захід" - понад 210, "Схід" звітує про 240».
        rf"|(?:^\W*|\b(?i:на|у|в|для|та|і|й|а) |[,;:] )\"(?P<name>{_any(GROUPS)})\"(?= (?:- (?:(?:до|понад|близько|майже|про|більш\w*) )*\d|- (?:до|понад|близько|майже|про)\b|(?i:припада|звіт|відзвіт|допов|нарах|заяв)))(?<!(?i:\bпвк|командуванн).{{0,180}})",
    ),
    (
        "direction",
        rf"\b(?P<name>{_any(DIRECTIONS)})(?= \([\d\p{{Ll}}])(?!.{{0,200}}\bобласт)|\b(?P<name>{_any(DIRECTIONS)}|{_PROPER})(?=(?:{_AND}\s{_PROPER}|{_AND}\s{_any(DIRECTIONS)})* {_AXIS})",
    ),
    # In a list the word for "direction" stands only once.
    ("direction", rf"(?<=\b[Нн]а (?:{_PROPER}{_AND}\s){{0,3}})(?P<name>{_any(DIRECTIONS)})(?=(?:{_AND}\s{_PROPER}){{0,3}} (?:- |(?:від|з) початку|протягом|сьогодні|за добу|вже|уже|захисник|бійц|воїн|оборонц|військов|зафікс|відбул|сталос|відбит|відбили|зупин|ворог|противник|було|окупа|загарб|наші|росі|сили |українськ|армі|підрозділ|війська"
        # «На Лиманському здійснив 16 атак», «На Куп'янському кількість боїв - 13».
        rf"|здійсн|проводи|провел|намага|наступа|атакува|штурмува|контратак|агресор|(?:загальна )?кількіст|число (?:атак|бо[їє]|штурм|зіткн)|трива(?:є|ють|л)|боє?зіткнен|бойов|сутич|\d+ (?:атак|штурм|бо[їє]|боє?зіткн|зіткнен|сутич|раз))|(?:{_AND}\s{_PROPER}){{0,3}}(?:[.,;)]|$)|(?: та| і| й|,) [^.;\n]{{0,40}}? на {_PROPER}(?:(?: та {_PROPER})? напрямк|[.,;]|$)|$)"),
    ("direction", rf"\b(?P<name>{_any(f for f in DIRECTIONS if f[0].isupper() and f.endswith(('ий', 'ька')))})(?= - \d)(?<=(?i:напрям|ділян).{{0,160}})"),
    # A line of a list: «Лиманський: 14», «Торецький і Сіверський – по дві атаки».
    ("direction", rf"(?:(?<=^[^\w\n]{{0,4}})|(?<=^[^\w\n]{{0,4}}[\p{{L}}'-]{{3,24}}ий(?: та| і| й|,) ))(?P<name>{_any(f for f in DIRECTIONS if f[0].isupper() and f.endswith('ий'))})(?=(?:{_AND}\s[\p{{L}}'-]{{3,24}}ий)? ?(?:-|:) ?(?:[^.;!?\n]{{0,60}}?\b(?i:атак|бо[їєюя]|зіткнен|боєзіткн|штурм|спроб|наступ|зупин|відби|відраз)|(?:\d+|[\p{{Ll}}']+)\W*$))"),
    ("direction", rf"(?<!(?:(?i:напрям|сектор|операційн)|\b[Нн]а (?-i:\p{{Lu}})[\p{{L}}'-]+[сц]ькому ).{{0,300}})(?<=\b(?:[Пп]ід|[Бб]іля|[Пп]облизу|[Нн]авколо|[Нн]еподалік|[УуВв] районі|[Нн]а околицях) )(?P<name>{_any(FRONT_TOWNS)})\b(?!.{{0,300}}(?i:напрям|сектор))"),
    ("direction", rf"(?<![\p{{L}}'-])(?P<name>{_any(_TOWNS_ALONE)})(?=: (?:(?:тут|там) [^.;!?\n]{{0,60}}?\d|(?:(?:понад|майже|близько|аж|вже) )?(?:\d+|[\p{{Ll}}']+) (?:атак|бо[їєюя]\b|бій\b|штурм|зіткнен|боє?зіткн|спроб)))"),
    ("direction", rf"\b(?P<name>{_any(name for name in _LANDS_OF_FRONT if ' ' in name)})\b|(?<=Слобожанщині (?:та|і|й) )(?P<name>Курщині)\b"),
    ("sea", rf"\b(?P<name>{_any(name for name in SEAS if name not in ADJECTIVE_SEAS)})\b|(?<=\b(?i:акваторією|акваторії) )(?P<name>{_any(ADJECTIVE_SEAS)})(?= ?(?:[.,;)]|$|та |і |й ))"),
    (
        "region",
        rf"\b(?P<name>{_REGION})(?=(?:{_NUMBERED}{_AND}\s{_PROPER}|{_NUMBERED}{_AND}\s{_REGION})*{_NUMBERED} {_UNIT})|\b(?P<name>{_any(LANDS | DISTRICT_LANDS)})\b"
        # «11 — над Воронезькою»: the word for region is left out.
        rf"|(?<=\b(?i:над|у|в|та|і|й) |, )(?P<name>{_any(form for form in ADJECTIVES if form.endswith(('ою', 'ій')))})(?= ?(?:[,.;)\"-]|$|та |і |й ))"
        rf"|(?<=\b(?i:територією|території) )(?P<name>{_any(form for form in ADJECTIVES if form.endswith('ої'))})(?= ?(?:[,.;)-]|$|та |і |й ))"
        rf"|(?<=\b(?i:над|на|в небі над|у небі над|територією|території|по) (?:(?:вс|ус)(?:ім|ьому) )?(?:(?:окупован|анексован)\w+ )?)(?P<name>{_any(_PENINSULA)})\b"
        # «У Миколаївській вночі збили шість»: an item of a round-up.
        rf"|(?<=^[УВ] )(?P<name>{_any(form for form in ADJECTIVES if form.endswith('ій'))})(?= (?:вночі|уночі|протягом|впродовж|упродовж|за добу|цієї ночі|сили|збит|знищ))",
    ),
    ("bare", rf"(?<=\b(?i:на|у|в|над|по|біля|поблизу|навколо|довкола|неподалік|під|проти|просторі|небі|небо|підступах до|околицях|районах|районі|та|і|й|м\.|місто|місті|місту|міста|атакували|атакував|до) )(?P<name>{_any(TOWNS)})\b(?! (?:район|міськ|заяв\w+ про (?:атак|вибух|удар)))|^\W{{0,4}}(?P<name>{_any(TOWNS)})(?=[.:]?$)"),
)  # fmt: skip

CITIES = frozenset(
    "столиця столиці столицю столицею Столиця Столиці Київ Києва Києву Києвом Києві Москва Москви Москві Москву Москвою Севастополь Севастополя Севастополю Севастополем Севастополі "
    "Санкт-Петербург Санкт-Петербурга Санкт-Петербурзі Санкт-Петербургом Петербург Петербурга Петербурзі".split()
) | frozenset(_THEIR_CAPITAL.split("|"))
SEATS = frozenset("Київ Києві Москва Москві".split())
SEAT = r"\b(?:стверджують|заявляють|заявили) (?:у|в) $"
ORIGIN = (
    r"\bросійськ\w+ $|(?<!\b(?:над|у|в|на|по|та|і|й) (?:тимчасово )?)\b(?:тот|окупован\w+|анексован\w+|мис\w* чауда(?: -)?|чауда(?: -)?|гвардійське(?: -)?|балаклава(?: -)?|джанкой(?: -)?) (?:ар )?\(?$"
    r"|(?<!\b(?:сусідн|суміжн)\w{1,4} )\b(?:із|з|зі) (?!(?:них|яких|цих) $)(?:(?:напрямк\w+|район\w*|територі\w+|акваторі\w+|бік\w*|боку|північ\w+|півд\w+|рф|тимчасово окупован\w+|тот|аеродром\w+|-|міста?|м\.) ?)*"
    r"(?:(?!\b(?:над|на|у|в|по|біля|до)\b)[^;.!?#]){0,70}$"
    r"|\b(?:із|з|зі) (?:район\w*|мис\w*|міст\w*) (?:\p{Lu}[\p{L}'-]+(?:, | та | і )?){1,3} (?:у|в|на) (?:\w+ )?$"
    r"|\bпо міст(?:ах|у) [^;.!?#]{1,60}$"
    r"|\b(?:напрямк(?:и|ів) пуск\w+|пуски?|запущен\w+|район\w* пуск\w+|р-н\w* пуск\w+|(?<!\b(?:на|два|три|чотири|такі|таких|ці|інші|найгарячіш\w{1,2}|гаряч\w{1,2}) )напрямк\w+(?=:))[:\s](?:(?!\b(?:над|збит|знищ)\w*\b)[^;.!?]){0,100}$"
)
JOINED = (
    _AND
    + r"(?: (?-i:\p{Lu})[\p{L}'-]+(?:,| та| і| й))?(?: (?:міст|сел|селищ)[ауі]? (?-i:\p{Lu})[\p{L}'-]+)?(?: (?:у|в|над|на|по))? (?:(?:тимчасово )?(?:окупован|анексован)\w+ )?"
)
NO_DIRECTIONS = frozenset("Російському Українському Північному Південному Східному Західному Центральному".split())
