"""Russian places: stems of regions, seas, groups of forces, directions and towns in any case, and the patterns that find them."""

from metrics.language import russian_forces
from metrics.language.russian_towns import DISTRICTS, FAR, TOWNS


def _stems(table: str) -> dict[str, str]:
    """Lines "English name: stem stem" as a table from stem to name; a stem is found with ё and with е."""
    out: dict[str, str] = {}
    for line in table.strip().splitlines():
        name, _, stems = line.partition(":")
        for stem in stems.split():
            out[stem.replace("_", " ")] = name.strip()
    return out


# Adjectives that stand before "области", "края", "региона".
ADJECTIVES = _stems(f"""{FAR}
Belgorod: Белгородск
Bryansk: Брянск
Kursk: Курск
Voronezh: Воронежск
Rostov: Ростовск
Oryol: Орловск
Tula: Тульск
Kaluga: Калужск
Moscow: Московск Подмосковн столичн
Smolensk: Смоленск
Leningrad: Ленинградск
Krasnodar: Краснодарск
Crimea: Крымск
Saratov: Саратовск
Volgograd: Волгоградск
Astrakhan: Астраханск
Tambov: Тамбовск
Lipetsk: Липецк
Ryazan: Рязанск
Samara: Самарск
Tver: Тверск
Pskov: Псковск
Novgorod: Новгородск
Nizhny Novgorod: Нижегородск
Stavropol: Ставропольск
Perm: Пермск
Penza: Пензенск
Ulyanovsk: Ульяновск
Vladimir: Владимирск
Ivanovo: Ивановск
Yaroslavl: Ярославск
Kaliningrad: Калининградск
Murmansk: Мурманск
Orenburg: Оренбургск
Sverdlovsk: Свердловск
Chelyabinsk: Челябинск
Tyumen: Тюменск
Kostroma: Костромск
Vologda: Вологодск
Udmurtia: Удмуртск
Chechnya: Чеченск
Chuvashia: Чувашск
Cherkasy: Черкасск
Chernihiv: Черниговск
Chernivtsi: Черновицк
Dnipropetrovsk: Днепропетровск
Donetsk: Донецк
Ivano-Frankivsk: Ивано-Франковск
Kharkiv: Харьковск
Kherson: Херсонск
Khmelnytskyi: Хмельницк
Kirovohrad: Кировоградск
Kyiv: Киевск
Luhansk: Луганск
Lviv: Львовск
Mykolaiv: Николаевск
Odesa: Одесск
Poltava: Полтавск
Rivne: Ровенск Ровненск
Sumy: Сумск
Ternopil: Тернопольск
Vinnytsia: Винницк
Volyn: Волынск
Zakarpattia: Закарпатск
Zaporizhzhia: Запорожск
Zhytomyr: Житомирск
""")
# Names that stand alone: "Республика Крым", "в Татарстане", "над Белгородом".
_NAMED = _stems("""
Crimea: Крым
Tatarstan: Татарстан
Bashkortostan: Башкортостан Башкири
Adygea: Адыге
Udmurtia: Удмурти
Chechnya: Чечн
Dagestan: Дагестан
Mordovia: Мордови
Chuvashia: Чуваши
Karelia: Карели
Komi: Коми
Kalmykia: Калмыки
Ingushetia: Ингушети
North Ossetia: Северная_Осетия Северной_Осети
Krasnodar: Кубан Краснодар
Moscow: Москв Подмосковь Мособласт
Leningrad: Ленобласт
Sevastopol: Севастопол
St Petersburg: Санкт-Петербург Петербург
Belgorod: Белгород Белгородщин Белгородчин
Bryansk: Брянск Брянщин
Kursk: Курск Курщин
Voronezh: Воронеж
Rostov: Ростов-на-Дону Ростов
Oryol: Орл Орловщин
Tula: Тул
Kaluga: Калуг
Smolensk: Смоленск Смоленщин
Saratov: Саратов
Volgograd: Волгоград
Astrakhan: Астрахан
Tambov: Тамбов
Lipetsk: Липецк
Ryazan: Рязан
Samara: Самар
Tver: Твер
Pskov: Псков Псковщин
Stavropol: Ставропол Ставрополь
Kyiv: Киев Киевщин
Odesa: Одесс Одесчин Одещин Одесщин
Kharkiv: Харьков Харьковщин Харькову
Chernihiv: Чернигов Черниговщин Чернигову
Dnipropetrovsk: Днепр_ Днепропетровщин
Zaporizhzhia: Запорожь
Kherson: Херсон Херсонщин Херсону
Mykolaiv: Николаев Николаевщин Николаеву
Sumy: Сум Сумщин Сумам
Poltava: Полтав Полтавщин
Lviv: Львов Львовщин
Zhytomyr: Житомир Житомирщин
Donetsk: ДНР Донецк Донетчин Донеччин
Luhansk: ЛНР Луганск Луганщин
Vinnytsia: Винниччин
Khmelnytskyi: Хмельниччин
Volyn: Волын
Rivne: Ровенщин
Cherkasy: Черкасщин
Kirovohrad: Кировоградщин
""")
_REPUBLICS = frozenset(
    "Tatarstan Bashkortostan Adygea Udmurtia Chechnya Dagestan Mordovia Chuvashia Karelia Komi Kalmykia Ingushetia".split()
) | {"Mari El", "North Ossetia", "Kabardino-Balkaria"}
NOUNS = {stem.strip(): name for stem, name in (_NAMED | _stems(TOWNS)).items()}
REGIONS = ADJECTIVES | NOUNS

SEAS = _stems("""
Black Sea: Черн Чёрн
Sea of Azov: Азовск
Caspian Sea: Каспийск
Baltic Sea: Балтийск
Gulf of Finland: Финск
Kerch Strait: Керченск
""")
GROUPS = _stems(russian_forces.GROUPS)
COMMANDS = _stems(russian_forces.COMMANDS)
DIRECTIONS = _stems(russian_forces.DIRECTIONS)
DIRECTIONS |= {stem[0].lower() + stem[1:]: name for stem, name in DIRECTIONS.items()}
_DISTRICTS = _stems(DISTRICTS)
# "Украинскую столицу", "над полуостровом".
NAMES = {
    "region": REGIONS | _DISTRICTS | {"украинск": "Kyiv", "полуостров": "Crimea"},
    "sea": SEAS,
    "group": GROUPS,
    "command": COMMANDS,
    "direction": DIRECTIONS,
}


def _any(stems: dict[str, str]) -> str:
    return "|".join(sorted(stems, key=len, reverse=True))


_END = r"(?:ой|ую|ая|ий|ие|их|ими|им|ом|ого|ому|ый|ые|ых|ыми|ым|ое|ей)"
_NOUN_END = r"(?:а|у|ом|е|ы|и|ь|я|ю|ей|ой|ью|ё|ем|ами|ах|ов)?"
_FOUGHT_FOR = "Бахмут|Покровск|Краматорск|Славянск|Купянск|Торецк|Северск|Лиман|Гуляйпол"
# Of these two it is said that they attack.
_TOWNS = _any({stem: name for stem, name in NOUNS.items() if stem not in ("Москв", "Киев")})
_UNIT = r"(?:област[а-я]*|обл\.|кра[еёяю][а-я]*|кра(?:й|ям|ях)|регион[а-я]*|[Рр]еспублик[а-я]*|[Нн]ародн[а-я]+ [Рр]еспублик[а-я]*|полуостров[а-я]*|приграничь[а-я]*)"
_MORE = rf"(?:(?:,| и|, и| или|, а также| а также) (?:{_any(ADJECTIVES)}){_END})*(?:(?:,| и|, и|, а также) (?:других|некоторых|ряде|прочих|иных))?"
_BEFORE = r"(?:пространстве|небе|районе|вблизи|г\.|порт(?:ом|у|е)|в|во|над|под|около|близ|возле|на|по|из|с|к|сторону|направлении|атаковавш\w{1,3}|атаковать|для|и|города?|городом|Республик[аиеуйо]{1,2}|республик[аиеуйо]{1,2})"
# "Западная и Южная группировки": the noun stands once.
_ADJECTIVE_GROUP = rf"\"?(?i:Северн|Западн|Южн|Центральн|Восточн){_END}\"?"
_ALL = r"\b(?:регионам?и|регионах|областями|территори\w+)(?: [Рр]осси\w*| РФ| страны)?,?(?: и| а также)?(?: над)?(?: акватори\w+)?"

# In the order in which they are tried; names are written with capitals, so these mind the case.
PATTERNS = (
    (
        "command",
        rf"\b(?i:(?:воздушн\w+ |оперативн\w+ )?командовани\w+|пвк|осув|осгв|осуов|отув|вк|ок|гв|оск|оперативно-(?:стратегическ|тактическ)\w+ группировк\w+(?: войск)?)\)? \"?(?P<name>{_any(COMMANDS)})\"?"
        rf"|(?<=\b[Сс]пикер(?:а|у|ом)? )(?i:группировк\w+)(?: войск)? \"?(?P<name>{_any(COMMANDS)})\"?|\b(?i:группировк\w+)(?: войск)? \"?(?P<name>Хортиц[аыуе]|Хортицей|Таври[яию]|Таврией)\b|(?<=\b(?:полосе|зоне|ответственности|участке) \"?)(?P<name>Хортиц[аыу]|Таври[яию])\b\"?|\b(?i:защитник|зенитчик)[а-яё]*(?: из)? \"(?P<name>{_any(COMMANDS)})\"|\b(?i:сил\w* обороны) (?P<name>юга|востока|Юга|Востока)\b|\b(?P<name>ООС|[Оо]бъедин[её]нных [Сс]ил)\b",
    ),
    (
        "group",
        rf"\b(?i:группиров(?:к\w+|ок)|подразделени\w+ группиров(?:к\w+|ок)|гв|грв)(?: (?i:войск\w*|сил|российских войск))? \"?(?P<name>{_any(GROUPS)})(?:ая|ой|ую)?\b\"?"
        rf"|\"?\b(?P<name>[Сс]еверн|[Зз]ападн|[Юю]жн|[Цц]ентральн|[Вв]осточн|Днепровск){_END}\"?(?= (?:и {_ADJECTIVE_GROUP} )?(?i:группировк)(?!\w+ (?i:войск |сил )?(?i:всу\b(?! (?:[а-яё]+ )?(?:потер|лишил|понес|недосчит|утрат))|вс украины|вооруж\w+ сил украины|сил обороны)))"
        # Of Ukraine's commands too: their defenders, and what only Russia flies.
        rf"|(?<!\b(?:защитник|зенитчик)[а-яё]*(?: из)? )\"(?P<name>{_any(GROUPS)})(?:ая|ой|ую|а|у|е|ом)?\"(?![^.;!?\n]*\b(?i:шахед|shahed|геран|орлан))"
        rf"|(?<=(?:,|;|:| и|, а|на) )(?P<name>Север|Запад|Юг|Центр|Восток|Днепр)(?:а|у|е|ом)?(?= (?:- |:)?(?:до|более|свыше|около|порядка|почти|не менее) \d)",
    ),
    (
        "direction",
        rf"\b(?P<name>{_any(DIRECTIONS)}|\p{{Lu}}[\p{{L}}-]+?ск){_END}(?= и (?:\p{{Lu}}[\p{{L}}-]+|{_any(DIRECTIONS)}){_END} (?:операционн\w+ )?направлени\w+)"
        rf"|\b(?P<name>{_any(DIRECTIONS)}|\p{{Lu}}[\p{{L}}-]+?ск|\p{{Lu}}[\p{{L}}-]+?){_END} (?:операционн\w+ )?направлени\w+|\b(?P<name>{_any(DIRECTIONS)})ом участке(?! ответственн)"
        rf"|\b(?P<name>{_any(DIRECTIONS)})о[ме](?= \(\d| - \d)(?![^.;!?\n]{{0,90}}(?:районах|округах|муниципал))|^\W*(?P<name>{_any(DIRECTIONS)})ое(?=(?: и \p{{Lu}}[\p{{L}}-]+ое)? ?[:-] )|(?<=ое и |[\w)], |[\w)]; |[\w)] и )(?P<name>{_any(DIRECTIONS)})ое(?= ?[:-] )|(?<=(?:-|пришл\w{{1,3}}|приходится) на )(?P<name>{_any(DIRECTIONS)})ое(?= ?(?:[.,;(]|$| и на ))|(?<=\b[Нн]а )(?P<name>{_any(DIRECTIONS)})ом\b(?! (?:район|област|кра|шоссе|фронт|участк|мор))|(?<=\b[Нн]а (?:{_any(DIRECTIONS)})ом и )(?P<name>{_any(DIRECTIONS)})ом\b(?! (?:район|област|кра|шоссе|фронт|участк|мор))|(?<=\b[Пп]од )(?P<name>Авдеевк|Марьинк|Константиновк)ой\b|(?<=\b[Пп]од )(?P<name>Бахмут|Покровск|Краматорск|Славянск|Купянск|Торецк|Северск|Волчанск|Лиман)ом\b(?! [а-яё]+(?:ом|ем)\b)|(?<=\b[Пп]од )(?P<name>Гуляйпол)ем\b|(?<=\b(?:[Вв]озле|[Вв]близи|[Оо]коло|[Уу]) )(?P<name>Бахмут|Покровск|Краматорск|Славянск|Купянск|Торецк|Северск|Лиман)а\b|(?<=\b(?:[Вв]озле|[Вв]близи|[Оо]коло|[Уу]) )(?P<name>Гуляйпол)я\b"
        # A group of forces repels attacks "в районе Купянска" as well, and tells them as its own.
        rf"|(?<!направлени[^.;!?\n]{{0,80}})(?<=\b[Вв] районе )(?P<name>{_FOUGHT_FOR})[ая]\b(?=[^.;!?\n]{{0,80}}(?:столкновени|бо[её]в\b))|(?<!направлени[^.;!?\n]{{0,120}})(?<=(?:столкновени[еяй]|бо[йея]|бо[её]в) в районе )(?P<name>{_FOUGHT_FOR})[ая]\b",
    ),
    (
        "sea",
        # "над регионами России и акваторией Черного моря": all of the country, and the sea.
        rf"(?<!{_ALL} )(?<!{_ALL} (?:{_any(SEAS)}){_END}(?:,| и) )"
        rf"\b(?P<name>{_any(SEAS)}){_END}(?=(?:(?:,| и) (?:{_any(SEAS)}){_END})* (?:мор|залив|пролив))"
        # "над акваторией Азовского и шесть - над акваторией Черного морей"
        rf"|(?<!{_ALL} )(?<!{_ALL} (?:{_any(SEAS)}){_END}(?:,| и) )(?<=\bакватори\w{{2,3}} )(?P<name>{_any(SEAS)}){_END}\b"
        rf"|(?<=\bмор(?:я|ем)\b[^.;#]{{0,24}} - над )(?P<name>{_any(SEAS)}){_END}(?= ?(?:[.,;)]|$))",
    ),
    (
        "region",
        rf"\b(?P<name>{_any(ADJECTIVES)}){_END}(?={_MORE} {_UNIT})(?: {_UNIT})?|(?<!\b(?:Росси(?:ей|и)|РФ) и (?:(?:аннексирован|оккупирован)\w+ )?)\b(?P<name>Крым)(?:а|у|ом|е|ский|ского)?\b|\b(?P<name>ДНР|ЛНР)\b"
        rf"|\b(?P<name>{_any(_DISTRICTS)}|Белгородск){_END}(?= (?:муниципальн\w+ |городск\w+ )?(?:район|округ)\w*)",
    ),
    (
        "bare",
        rf"(?<=\b(?i:{_BEFORE}) )(?<!\b(?:Росси(?:ей|и)|РФ) и (?:(?:аннексирован|оккупирован)\w+ )?)(?P<name>{_any(NOUNS)}){_NOUN_END}\b(?![-:])(?! (?:{_UNIT}|сообщ|заяв|режим|говор|утвержд|подтвер|счит|назв|назыв|рассказ|отчит|объяв|уточн|указ|отме[тч]|призн))|(?<=, )(?P<name>{_any(NOUNS)}){_NOUN_END}\b(?=,| и|\.|;|!|$)|(?<=\b(?i:(?:атак\w{{1,3}}|нал[её]т\w{{0,2}}|удар\w{{0,2}}) (?:на|по)|(?:взрыв\w{{0,2}}|пожар\w{{0,2}}|тревог\w|прил[её]т\w{{0,2}}) (?:в|во|над|под|возле)) )(?P<name>{_any(NOUNS)}){_NOUN_END}(?=:)|(?<=\b(?i:атаковал\w{{0,2}}|атаку[ею]т|обстрелял\w{{0,2}}|бомбил\w{{0,2}}) (?:ночью |утром |снова |вновь |также |массированно |с (?:разных|трёх|двух) сторон )?)(?P<name>{_TOWNS}){_NOUN_END}\b(?![-:])|\b(?P<name>Киев|Москв)у?\b(?= (?!и )(?:[а-яё]+ ){{0,3}}(?:атаковали|атакуют)\b)|\b(?P<name>{_TOWNS})у?\b(?= (?:[а-яё]+ ){{0,3}}(?:атаковал\w{{0,2}}|атаку[ею]т|обстрелял\w{{0,2}}))",
    ),
    # "Глава Чувашии"
    (
        "bare",
        rf"(?<=\b(?:[Гг]лав(?:а|ы|е|у|ой)|[Рр]аис(?:а|у|ом)?) )(?P<name>{_any({stem: name for stem, name in NOUNS.items() if name in _REPUBLICS})}){_NOUN_END}\b",
    ),
    # "Враг атаковал Сумщину"
    (
        "bare",
        rf"\b(?P<name>{_any({stem: name for stem, name in NOUNS.items() if stem.endswith(('щин', 'чин'))})})[уы]\b"
        r"|(?<=\bпо )(?P<name>украинск)ой столице\b|\b(?P<name>украинск)(?:ую|ой) столиц[уы]\b|\bнад (?P<name>украинск)ой столицей\b",
    ),
    # "Севастополь." A capital alone is where an agency writes.
    (
        "bare",
        rf"^\W{{0,4}}(?P<name>{_TOWNS}){_NOUN_END}(?=\W{{0,3}}$|, (?:добро|друзья|дорогие|уважаемые|привет))",
    ),
    # "над Белгородской": the region's noun was said before, or stands at the end of a list of shares in brackets.
    (
        "region",
        rf"\b(?P<name>{_any(ADJECTIVES)})ой(?= \([\w ]{{1,24}}(?:\)|$))|"
        rf"(?<=\b(?:[Нн]ад?|[Вв]|небе|территори(?:ей|ями)) |\d - |[а-яё] - )(?P<name>{_any(ADJECTIVES)})(?:ой|ую)(?= ?(?:[,.;:)\"-]| и |$))|(?<=\b(?:[Нн]ад?|[Вв]) (?:\p{{Lu}}[\w-]+,? (?:и )?){{1,4}})(?P<name>{_any(ADJECTIVES)})(?:ой|ую)(?= ?(?:[,.;:)\"-]| и |$))",
    ),
    (
        "region",
        # "над территорией Владимирской области, Липецкой и Орловской"
        rf"(?<=\b(?:области|края)(?:,| и)(?: \p{{Lu}}[\w-]+ой(?:,| и)){{0,6}} )(?P<name>{_any(ADJECTIVES)})ой\b(?! {_UNIT})",
    ),
    # "В Одесской ночью сбиты два дрона"
    (
        "region",
        rf"(?<=^\W{{0,4}}В )(?P<name>{_any(ADJECTIVES)})ой(?= (?:ночью|вчера|сегодня|за сутки|за прошедш|в течение|утром|дн[её]м|вечером|с утра|силы|враг|войска|росси|обстрел|был|сбит|уничтож|оккупант|агрессор|противник|погиб|ранен|в результате)(?!\w* област))",
    ),
    # "Белгородский губернатор"
    ("region", rf"\b(?P<name>{_any(ADJECTIVES)})(?:ий|ого|ому|им)(?= (?:губернатор|глав[аыеу]\b|оперштаб))"),
    (
        "region",
        rf"\b(?P<name>{_any(ADJECTIVES)})(?:ой|ая|ую)(?= (?:ОВА|ОГА|облгосадминистр|областн\w+ (?:военн|госуд|админ)))",
    ),
    ("region", r"(?<=\b[Нн]ад )(?P<name>столичн)ым регионом"),
    (
        "region",
        r"(?<=\b(?:[Нн]ад|[Нн]а|[Пп]о|[Кк]|[Нн]ебе|территори(?:ей|ю|и)|пространстве) )(?P<name>полуостров)(?:ом|е|у|а)?\b(?! \p{Lu})",
    ),
    ("region", r"\b(?P<name>Московск)(?:ий|ого|ому|им|ом) регион\w*"),
)

CITIES = frozenset(
    # "Ракеты по Харькову": what is sent at a city; what falls "over Kharkiv" falls in its region.
    "Москв Киев украинск Севастопол Санкт-Петербург Петербург Ростов-на-Дону Днепр Харькову Чернигову Николаеву Херсону Сумам".split()
)
SEATS = frozenset(("Москв", "Киев"))
SEAT = r"\b(?:сообща|сообщи|заяви|заявля|утвержда|рассказа|подтверди|объяви|говор|счита|указа|уточни|отчита)[а-я]+(?: об этом)? в $|\b(?:власт\w+|команд\w+|режим\w*|официальн\w+|правительств\w+|с|из) $"
# Where drones came from, and the villages whose regions only say where something fell.
ORIGIN = (
    r"(?:\b(?:из(?! (?:них|которых|этих|тех|этого числа)\b)|с (?:воздушного пространства|мыса|аэродром\w*|акватори\w+|полигона|временно|(?:[а-яё]+ого )?(?:побережья|берега))|со стороны|с территории|с направлени\w+|из район\w+) (?:(?!\b(?:в|над|на|и|по)\b)[^;.!?,]){0,60}"
    r"|\b(?:направлени\w+|районы? пусков?|из район\w+|пуск\w* (?:из|с))(?: ?(?::|-))? (?:\p{L}[\w-]*(?: (?!\d)[\w-]+)?(?: \([^)]*\))?(?:,| и|, и) )*"
    r"|\bпо (?:городам|объектам(?! (?:на территории |в |на )?(?:полуостров\w|республик\w)(?: |$))|инфраструктур\w+) [^;.!?#]{0,60}"
    r"|\b(?:район\w*|окрестност\w+) (?:населенн\w+ пункт\w+|насел[её]нн\w+ пункт\w+) [^;.!?]{0,90})$"
)
JOINED = (
    r"\)?(?: (?:област\w*|кра\w+|регион\w*|республик\w+|морей|моря|морями|морем))?(?:,| и|, и|, а также| а также)"
    r"(?: (?:над|в|на))?(?: (?:территори\w+|акватори\w+|побережь\w+|воздушн\w+ пространств\w+))?(?: [Рр]еспублик\w+)? (?:[\w-]+(?: [\w-]+)?(?:,| и) )*(?:[\w-]+ )??"
)
# "Возле Покровска" lies in a direction.
TOWN = r"(?:ска|ута)$"
GROUPED = ("груп", '"север', '"запад', '"юг', '"южн', '"центр', '"восто', '"днепр')
NO_DIRECTIONS = frozenset("Этом Данном Каждом Другом Всех Других Основном Главном Указанном Этих Отдельных".split())
