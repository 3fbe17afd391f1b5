"""Regions and the country each is in, by the name that scopes use; every language maps its own spellings to these."""

UKRAINE = (
    "Cherkasy Chernihiv Chernivtsi Dnipropetrovsk Donetsk Ivano-Frankivsk Kharkiv Kherson Khmelnytskyi Kirovohrad Kyiv Luhansk "
    "Lviv Mykolaiv Odesa Poltava Rivne Sumy Ternopil Vinnytsia Volyn Zakarpattia Zaporizhzhia Zhytomyr"
).split()
_RUSSIA = (
    "Belgorod Bryansk Kursk Voronezh Rostov Oryol Tula Kaluga Moscow Smolensk Leningrad Krasnodar Crimea Tatarstan Saratov "
    "Volgograd Astrakhan Tambov Lipetsk Ryazan Samara Tver Pskov Novgorod Adygea Stavropol Bashkortostan Udmurtia Chechnya "
    "Dagestan Perm Penza Ulyanovsk Vladimir Ivanovo Yaroslavl Kaliningrad Murmansk Orenburg Sverdlovsk Chelyabinsk Tyumen "
    "Mordovia Chuvashia Kostroma Vologda Karelia Komi Kalmykia Ingushetia Sevastopol Arkhangelsk Kirov Omsk"
).split()
RUSSIA = (*_RUSSIA, "Kabardino-Balkaria", "Mari El", "Nizhny Novgorod", "North Ossetia", "St Petersburg")

# Where both sides have troops and air defence of their own.
# What is a region by law and a city to everybody.
CITIES = ("Sevastopol",)
CONTESTED = frozenset(("Donetsk", "Luhansk", "Zaporizhzhia", "Kherson", "Kharkiv"))
COUNTRY = dict.fromkeys(UKRAINE, "ukraine") | dict.fromkeys(RUSSIA, "russia")
