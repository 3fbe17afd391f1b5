"""Russian names of parts of two armies and of the front: groups of forces, commands, directions; each with its stems."""

# "English name: stem stem", a line each; "_" stands for a space.
GROUPS = """
Sever: Север Северн северн
Zapad: Запад Западн западн
Yug: Юг Южн южн
Tsentr: Центр Центральн центральн
Vostok: Восток Восточн восточн
Dnepr: Днепр Днепровск
"""
COMMANDS = """
Khortytsia: Хортица Хортицы Хортицей Хортицу Хортиця
Tavriia: Таврия Таврии Таврию Таврией Таврія
South: Юг Пивдень Південь Юга юга
East: Востока востока
Joint Forces: ООС Объединенных_сил Объединённых_сил объединенных_сил Объединенных_Сил
East: Восток Схид Схід
West: Запад Захид Захід
Center: Центр
Dnipro: Днепр Дніпро
North: Север
"""
DIRECTIONS = """
Pokrovsk: Покровск Красноармейск
Kurakhove: Кураховск
Kupiansk: Купянск
Lyman: Лиманск Лиман Краснолиманск Красно-Лиманск
Kramatorsk: Краматорск
Toretsk: Торецк
Siversk: Северск
Vremivka: Времевск Времовск
Huliaipole: Гуляйпольск Гуляйпол
Orikhiv: Ореховск
Prydniprovske: Приднепровск
Kharkiv: Харьковск
Novopavlivka: Новопавловск
Avdiivka: Авдеевск Авдеевк
Bakhmut: Бахмутск Артемовск Бахмут
Marinka: Марьинск Марьинк
Shakhtarske: Шахтерск Шахтёрск
Zaporizhzhia: Запорожск
Kherson: Херсонск
Kostiantynivka: Константиновск Константиновк
Oleksandrivka: Александровск
Northern Slobozhanskyi: Северо-Слобожанск Северно-Слобожанск
Southern Slobozhanskyi: Южно-Слобожанск
Donetsk: Донецк
Luhansk: Луганск
Volyn: Волынск
Polissia: Полесск
Sumy: Сумск
Kursk: Курск
Belgorod: Белгородск
Sloviansk: Славянск
Borova: Боровск
Mykolaiv-Kryvyi Rih: Николаевско-Криворожск Николаево-Криворожск Криворожско-Николаевск
Andriivka-Kryvyi Rih: Андреевско-Криворожск Андреево-Криворожск
South Donetsk: Южно-Донецк Южнодонецк
Tavriia: Таврическ Таврийск
"""
