"""Russian-language names of towns that are often named without their region, by the region."""

# Towns of Russia and Crimea, none with a namesake in Ukraine, and of Ukraine far from the front. Each a stem, found in any case.
TOWNS = """
Rostov: Таганрог Новошахтинск Батайск
Krasnodar: Новороссийск Туапсе Геленджик Анап Сочи Армавир Ейск Темрюк Кореновск
Saratov: Энгельс
Kursk: Курчатов Рыльск Судж
Belgorod: Валуйк Шебекин Грайворон Губкин
Bryansk: Клинц Новозыбков Унеч
Leningrad: Усть-Луг Кириш Кингисепп Гатчин
Moscow: Домодедов Раменск Подольск Коломн Химк Красногорск Одинцов Зеленоград Люберц
Crimea: Керч Феодоси Симферопол Джанко Евпатори
Voronezh: Борисоглебск Россош Лиск Острогожск
Tambov: Мичуринск
Lipetsk: Елец Ельц
Tula: Алексин
Volgograd: Камышин
Samara: Сызран Новокуйбышевск
Bashkortostan: Салават Уф
Tatarstan: Елабуг Нижнекамск Казан
Udmurtia: Ижевск Воткинск
Chechnya: Грозн
Mordovia: Саранск
Chuvashia: Чебоксар
Vologda: Череповц Череповец
Arkhangelsk: Архангельск Северодвинск
Mari El: Марий_Эл Йошкар-Ол
Kabardino-Balkaria: Кабардино-Балкари Нальчик
North Ossetia: Владикавказ
Odesa: Измаил Кили
Poltava: Кременчуг Миргород Лубн
Dnipropetrovsk: Кривой_Рог Кривом_Рог Кривым_Рог Павлоград Никопол Синельников
Khmelnytskyi: Староконстантинов Шепетовк
Cherkasy: Уман
Kyiv: Белой_Церкв Белую_Церков Белая_Церков Бровар Борисполь Борисполе Фастов Вышгород
Chernihiv: Нежин Прилук
Sumy: Конотоп Шостк Глухов
Kirovohrad: Александри Знаменк
Zhytomyr: Бердичев Коростен
Ivano-Frankivsk: Коломы Бурштын
Mykolaiv: Очаков Вознесенск
"""
# Districts of the regions at the border, by which their governors count.
DISTRICTS = """
Belgorod: Грайворонск Шебекинск Валуйск Борисовск Краснояружск Ракитянск Волоконовск Яковлевск Новооскольск Ровеньск Вейделевск Прохоровск Ивнянск Чернянск
Kursk: Глушковск Рыльск Суджанск Кореневск Беловск Хомутовск Льговск Большесолдатск Железногорск
Bryansk: Суземск Климовск Стародубск Севск Погарск Трубчевск Новозыбковск Злынковск Брасовск Клинцовск Комаричск Унечск Выгоничск
"""
# Adjectives of regions far from the front that drones have reached.
FAR = """
Arkhangelsk: Архангельск
Kirov: Кировск
Omsk: Омск
"""
