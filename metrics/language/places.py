"""Regions, directions, commands and groups of forces: the English name, the country, and the stems it is written with."""

UKRAINE = (
    "Cherkasy Chernihiv Chernivtsi Dnipropetrovsk Donetsk Ivano-Frankivsk Kharkiv Kherson Khmelnytskyi Kirovohrad Kyiv Luhansk "
    "Lviv Mykolaiv Odesa Poltava Rivne Sumy Ternopil Vinnytsia Volyn Zakarpattia Zaporizhzhia Zhytomyr"
).split()
RUSSIA = (
    "Belgorod Bryansk Kursk Voronezh Rostov Oryol Tula Kaluga Moscow Smolensk Leningrad Krasnodar Crimea Tatarstan Saratov "
    "Volgograd Astrakhan Tambov Lipetsk Ryazan Samara Tver Pskov Novgorod Adygea Stavropol Bashkortostan Udmurtia Chechnya "
    "Dagestan Perm Penza Ulyanovsk Vladimir Ivanovo Yaroslavl Kaliningrad Murmansk Orenburg Sverdlovsk Chelyabinsk Tyumen "
    "Mordovia Chuvashia Kostroma Vologda Karelia Komi Kalmykia Ingushetia Sevastopol"
).split() + ["Nizhny Novgorod", "North Ossetia", "St Petersburg"]

# Other spellings -> the name used here.
SPELLINGS = {
    "Odessa": "Odesa", "Kiev": "Kyiv", "Zaporizhzhya": "Zaporizhzhia", "Zaporozhye": "Zaporizhzhia", "Zaporizhia": "Zaporizhzhia",
    "Kharkov": "Kharkiv", "Chernigov": "Chernihiv", "Lugansk": "Luhansk", "Nikolaev": "Mykolaiv", "Mykolayiv": "Mykolaiv",
    "Orel": "Oryol", "Orlov": "Oryol", "Khmelnytsky": "Khmelnytskyi", "Khmelnitsky": "Khmelnytskyi", "Dnepropetrovsk": "Dnipropetrovsk",
    "Moscow Region": "Moscow", "Saint Petersburg": "St Petersburg", "St. Petersburg": "St Petersburg", "Adygeya": "Adygea",
    "Crimean": "Crimea", "Vinnytsya": "Vinnytsia", "Rivne": "Rivne", "Nizhny Novgorod": "Nizhny Novgorod", "Bryansk": "Bryansk",
    "Transcarpathia": "Zakarpattia", "Rostov-on-Don": "Rostov", "Kropyvnytskyi": "Kirovohrad", "Dnipro": "Dnipropetrovsk",
}  # fmt: skip

COUNTRY = dict.fromkeys(UKRAINE, "ukraine") | dict.fromkeys(RUSSIA, "russia")
REGIONS = {name: name for name in COUNTRY} | SPELLINGS

# Seas over which Russia reports drones.
SEAS = ("Black Sea", "Sea of Azov", "Azov Sea", "Caspian Sea", "Baltic Sea", "Gulf of Finland")

# Russia's groups of forces, by the transliterated name and by its English rendering.
GROUPS = {
    "Sever": "Sever", "North": "Sever", "Zapad": "Zapad", "West": "Zapad", "Yug": "Yug", "South": "Yug", "Tsentr": "Tsentr",
    "Center": "Tsentr", "Centre": "Tsentr", "Vostok": "Vostok", "East": "Vostok", "Dnepr": "Dnepr", "Dnieper": "Dnepr",
}  # fmt: skip

COMMANDS = {"South": "South", "East": "East", "West": "West", "Center": "Center", "Centre": "Center", "Central": "Center",
            "Southern": "South", "Eastern": "East", "Western": "West", "Pivden": "South", "Skhid": "East", "Zakhid": "West",
            "Tsentr": "Center"}  # fmt: skip

# Towns the General Staff names directions after: "near Pokrovsk" is the Pokrovsk direction.
FRONT_TOWNS = (
    "Pokrovsk Kurakhove Toretsk Lyman Kupiansk Siversk Kramatorsk Kostiantynivka Dobropillia Myrnohrad Novopavlivka Orikhiv "
    "Huliaipole Bakhmut Avdiivka Marinka Vuhledar Vovchansk Oleksandrivka Vremivka Robotyne Borova Sloviansk Maryinka"
).split() + ["Chasiv Yar", "Velyka Novosilka"]
