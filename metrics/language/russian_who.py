"""Russian words for who speaks, and how a text says that somebody does."""

SAY = (
    r"насчит\w+|зафиксирова\w+|сообщ\w+|заяв\w+|рассказ\w+|доложи\w+|отчита\w+|утвержда\w+|объяв\w+|написа\w+|пиш\w+|информир\w+|проинформ\w+|уточн\w+|отмети\w+|отмеча\w+|добави\w+|"
    r"по данным|по информации|по словам|по сообщени\w+|по сведени\w+|по оценк\w+|согласно|передал\w*|переда[её]т|подтверд\w+|говорит\w*|указа\w+|назва\w+|констатир\w+|подчеркн\w+|"
    r"сводк\w+|брифинг\w*|заявлени\w+|рапорт\w+|опубликова\w+|приводит|обнародова\w+|озвуч\w+|уведом\w+|обнови\w+|подсчита\w+|оцени\w+|средствами пво"
)

_END = r"(?:а|у|ым|ом|е|ь|я|ю|ем|и|ий|ого|ому|им|ой)?"
# Those whose posts are quoted by name alone, and the ground they speak for.
_GROUNDS = {
    "region:Belgorod": r"гладков|шуваев",
    "region:Bryansk": r"богомаз",
    "region:Kursk": r"хинштейн|старовойт",
    "region:Rostov": r"голубев|слюсар",
    "region:Voronezh": r"гусев",
    "region:Moscow": r"воробь[её]в",
    "region:Oryol": r"клычков",
    "region:Kaluga": r"шапш",
    "region:Smolensk": r"анохин",
    "region:Tula": r"миляев|дюмин",
    "region:Krasnodar": r"кондратьев",
    "region:Crimea": r"акс[её]нов",
    "city:Sevastopol": r"развожаев",
    "region:Ryazan": r"малков",
    "region:Saratov": r"бусаргин",
    "region:Volgograd": r"бочаров",
    "region:Leningrad": r"дрозденко",
    "region:Tver": r"руден|виталий королев",
    "region:Lipetsk": r"артамонов",
    "region:Vologda": r"филимонов",
    "region:Samara": r"федорищев",
    "region:Tambov": r"первышов",
    "region:Astrakhan": r"бабушкин",
    "region:Penza": r"мельниченко",
    "region:Yaroslavl": r"евраев",
    "region:Vladimir": r"авдеев",
    "region:Pskov": r"ведерников",
    "region:Perm": r"махонин",
    "region:Sverdlovsk": r"паслер",
    "region:Chelyabinsk": r"текслер",
    "region:Adygea": r"кумпилов",
    "region:Mordovia": r"здунов",
    "region:Kalmykia": r"хасиков",
    "region:North Ossetia": r"меняйло",
    "city:St Petersburg": r"беглов",
    "region:Bashkortostan": r"хабиров",
    "region:Tatarstan": r"минниханов",
    "region:Chechnya": r"кадыров",
    "region:Dagestan": r"меликов",
    "region:Udmurtia": r"бречалов",
    "region:Kherson": r"сальдо",
    "region:Zaporizhzhia": r"балицк",
    "region:Donetsk": r"пушилин",
}
_GOVERNORS = rf"(?:{'|'.join(_GROUNDS.values())}|смирнов|королев|никитин){_END}\b"
# "The ministry's air defence shot down five", says the mayor: it does not speak there.
_TELLS = r"(?:мэр|собянин|губернатор|глав[аы] (?:област|регион|республик|кра))"
_OWN_AIR_DEFENCE = rf"(?<!\b{_TELLS}[^\n]{{0,200}}\b(?:пво|противовоздушной обороны) )(?!(?<=\b(?:пво|противовоздушной обороны) )[^\n]{{0,200}}\b{_TELLS})"
# The most specific first: the first that matches at a place names the speaker there.
SPEAKERS = (
    # The formula with which the ministry itself opens what it shot down.
    (r"дежурными(?= средствами пво)", "russia:mod"),
    (
        r"(?:минобороны|министерств\w+ обороны|разведк\w+) (?:великобритании|британии|соединенного королевства)|британск\w+ (?:разведк\w+|минобороны)",
        "other:UK Ministry of Defence",
    ),
    (r"(?:оперативн\w+ )?командовани\w+ \"?(?:юг|восток|запад|север|центр)\b", "ukraine:military"),
    (r"институт\w* изучения войны|\bisw\b", "other:Institute for the Study of War"),
    (r"(?:южн\w+ коре\w+|южнокорейск\w+|сеул\w*) ?(?:разведк\w+|военн\w+|власт\w+)?", "other:South Korea"),
    (
        r"западн\w+ (?:чиновник\w+|официальн\w+|разведк\w+|источник\w+|дипломат\w+)|генсек\w* нато|пентагон\w*|в нато\b",
        "other:Western officials",
    ),
    (r"медиазон\w*|русск\w+ служб\w+ би-би-си|oryx|deepstate|deep state|оон\b", "other:independent count"),
    (
        r"\bгур\b|главн\w+ управлени\w+ разведки|\bсбу\b|служб\w+ безопасности украины",
        "other:Ukraine's intelligence services",
    ),
    *((rf"(?:{names}){_END}\b", f"russia:official@{ground}") for ground, names in _GROUNDS.items()),
    (_GOVERNORS, "russia:official"),
    # What Moscow's mayor counts is on its way to Moscow; the scope stands behind the "@".
    (
        r"собянин\w*|мэр\w* (?:москвы|столицы)|(?:столичн\w+|московск\w+) (?:мэр|градоначальник)\w*",
        "other:mayor@city:Moscow",
    ),
    (r"мэр\w*|кличко\b|терехов\w*|градоначальник\w*", "other:mayor"),
    (
        r"(?:воздушн\w+ сил\w* (?:зсу|всу|украины|вс украины)|воздушн\w+ сил\w*|воздушн\w+ командовани\w+|\bпс всу\b|ввс (?:украины|всу)|игнат\w*|олещук\w*|кривонож\w*)",
        "ukraine:air_force",
    ),
    (
        r"(?:генштаб\w*|генеральн\w+ штаб\w*)(?: (?:всу|вс украины|вооруженн\w+ сил\w* украины|украины))?(?! (?:вс рф|вооруженн\w+ сил\w* (?:рф|россии)))",
        "ukraine:general_staff",
    ),
    (r"\bвсу (?={say})", "ukraine:military"),
    (r"минобороны украины|министерств\w+ обороны украины", "ukraine:official"),
    (
        rf"{_OWN_AIR_DEFENCE}(?:минобороны(?: (?:рф|россии))?|министерств\w+ обороны(?: (?:рф|россии|российской федерации))?)|\bмо рф\b|конашенков\w*|ростех\w*|(?:военн\w+|оборонн\w+) ведомств\w+(?: (?:рф|россии))?|(?:российск\w+) (?:военн\w+|оборонн\w+) ведомств\w+",
        "russia:mod",
    ),
    (
        r"(?:официальн\w+ представител\w+|начальник\w*) (?:пресс-центра )?(?:группировк\w+|минобороны)(?! украины)",
        "russia:mod",
    ),
    (
        r"вооруженн\w+ сил\w* украины|(?:украинск\w+) (?:военн\w+|арми\w+|командовани\w+)|сырск\w+|залужн\w+|силы? обороны|осув|\bвмс (?:зсу|всу|украины)|сил\w* беспилотн\w+ систем",
        "ukraine:military",
    ),
    (
        r"зеленск\w+|ермак\w*|украинск\w+ (?:власт\w+|президент\w*|чиновник\w+|полици\w+)|президент\w* украины|гсчс|оп украины",
        "ukraine:official",
    ),
    (
        r"путин\w*|кремл\w+|песков\w*|медведев\w*|росавиаци\w+|(?:российск\w+) (?:власт\w+|военн\w+|президент\w*|чиновник\w+)|мчс россии",
        "russia:official",
    ),
    (r"(?:\bкиев\w*|\bукраина|\bв украине) (?={say})", "ukraine:official"),
    (r"(?:\bмоскв\w+|\bросси\w+) (?={say})", "russia:official"),
)

GOVERNOR = (
    rf"\b(?:{_GOVERNORS})|"
    r"\b(?:губернатор\w*|врио губернатора|глав\w+ (?:области|региона|республики|края|города|крыма|дагестана|татарстана|адыгеи|чечни|чувашии|башкирии|[а-яё]+ (?:ова|овa))"
    r"|начальник\w* (?:[а-яё]+ )?(?:ова|обл\w+ военн\w+ администрации)|областн\w+ (?:военн\w+ )?администраци\w+|оперштаб\w*|оперативн\w+ штаб\w*|ова\b|правительств\w+ (?:области|региона|края))"
)
LEADING = r"(?:\bпо данным|сказал\w*|написал\w*|уточнил\w*|отметил\w*|указал\w*|добавил\w*|поделил\w*|подтвердил\w*|по информации|по словам|по сообщени\w+|согласно(?: данным)?|источник:|со ссылкой на|как сообщ\w+(?: в)?|\bв|сообщ\w+|информир\w+|проинформ\w+|переда[её]т|пишет|отчитал\w*|уточнил\w*|утвержда\w+|отметил\w*|добавил\w*|обнародовал\w*|заявил\w*|рассказал\w*|брифинг\w*|сводк\w+|заявлени\w+|странице|канале|фейсбуке|состоянию на \d\d?[:.]\d\d(?: \d\d?)?|-|🔹)\s+(?:[\w'.-]+\s+){0,2}$"
DEEDS = r"\b(?:сбил\w*|сбит\w*|уничтож\w+|перехват\w+|запустил\w*|выпустил\w*|потерял\w*|атаковал\w*|отраз\w+|нан[её]с\w*|ликвидир\w+)\b"
