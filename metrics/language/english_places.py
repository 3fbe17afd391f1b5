"""English places: spellings of regions, commands, groups of forces, seas and towns, and the patterns that find them."""

import regex

from metrics.language.english_towns import TOWNS
from metrics.language.places import COUNTRY

# Other spellings -> the name used here.
SPELLINGS = {
    "Odessa": "Odesa", "Kiev": "Kyiv", "Zaporizhzhya": "Zaporizhzhia", "Zaporozhye": "Zaporizhzhia", "Zaporizhia": "Zaporizhzhia",
    "Kharkov": "Kharkiv", "Chernigov": "Chernihiv", "Lugansk": "Luhansk", "Nikolaev": "Mykolaiv", "Mykolayiv": "Mykolaiv",
    "Orel": "Oryol", "Orlov": "Oryol", "Khmelnytsky": "Khmelnytskyi", "Khmelnitsky": "Khmelnytskyi", "Dnepropetrovsk": "Dnipropetrovsk",
    "Moscow Region": "Moscow", "Saint Petersburg": "St Petersburg", "St. Petersburg": "St Petersburg", "Adygeya": "Adygea", "Adyghea": "Adygea",
    "Crimean": "Crimea", "Vinnytsya": "Vinnytsia",
    "Transcarpathia": "Zakarpattia", "Rostov-on-Don": "Rostov", "Kropyvnytskyi": "Kirovohrad", "Dnipro": "Dnipropetrovsk",
}  # fmt: skip
REGIONS = {name: name for name in COUNTRY} | SPELLINGS

# Seas over which Russia reports drones.
SEAS = ("Black and Azov Seas", "Black Sea", "Sea of Azov", "Azov Sea", "Caspian Sea", "Baltic Sea", "Gulf of Finland")

# Russia's groups of forces, by the transliterated name and by its English rendering.
GROUPS = {
    "Sever": "Sever", "North": "Sever", "Zapad": "Zapad", "West": "Zapad", "Yug": "Yug", "South": "Yug", "Tsentr": "Tsentr",
    "Center": "Tsentr", "Centre": "Tsentr", "Vostok": "Vostok", "East": "Vostok", "Dnepr": "Dnepr", "Dnieper": "Dnepr",
    "northern": "Sever", "western": "Zapad", "southern": "Yug", "central": "Tsentr", "eastern": "Vostok",
    "Northern": "Sever", "Western": "Zapad", "Southern": "Yug", "Central": "Tsentr", "Eastern": "Vostok",
}  # fmt: skip

COMMANDS = {"South": "South", "East": "East", "West": "West", "Center": "Center", "Centre": "Center", "Central": "Center",
            "Southern": "South", "Eastern": "East", "southern": "South", "eastern": "East", "western": "West", "central": "Center", "Western": "West", "Pivden": "South", "Skhid": "East", "Zakhid": "West",
            "Tsentr": "Center", "Tauria": "Tavriia", "Tavria": "Tavriia", "Tavriya": "Tavriia", "Tavriisk": "Tavriia",
            "SOUTH": "South", "EAST": "East", "WEST": "West", "CENTER": "Center", "CENTRE": "Center"}  # fmt: skip

# Towns the General Staff names directions after: "near Pokrovsk" is the Pokrovsk direction.
_FRONT_TOWNS = (
    "Pokrovsk Kurakhove Toretsk Lyman Kupiansk Siversk Kramatorsk Kostiantynivka Dobropillia Myrnohrad Novopavlivka Orikhiv "
    "Huliaipole Bakhmut Avdiivka Marinka Vuhledar Vovchansk Oleksandrivka Vremivka Robotyne Borova Sloviansk Maryinka Mariinka"
).split()
FRONT_TOWNS = (*_FRONT_TOWNS, "Chasiv Yar", "Velyka Novosilka")

DIRECTIONS = {
    f"{half}{ern} Slobozhan{end}": f"{half}ern Slobozhanskyi"
    for half in ("North", "South")
    for ern in ("ern", "")
    for end in ("skyi", "sky", "skyy", "shchyna")
}
DIRECTIONS |= {
    "Zaporozhye": "Zaporizhzhia",
    "Pivnichnoslobozhanskyi": "Northern Slobozhanskyi",
    "Pivdennoslobozhanskyi": "Southern Slobozhanskyi",
    "Kupyansk": "Kupiansk",
    "Mariinka": "Marinka",
    "Maryinka": "Marinka",
    "Avdiyivka": "Avdiivka",
    "south Donetsk": "South Donetsk",
    "south-Donetsk": "South Donetsk",
    "South-Donetsk": "South Donetsk",
    "Krasny Liman": "Lyman",
    "Krasny Lyman": "Lyman",
    "Guliaipole": "Huliaipole",
    "Kurachove": "Kurakhove",
}
DIRECTIONS |= {f"{name} and Kursk": f"{one} and Kursk" for name, one in DIRECTIONS.items()}
SEA_NAMES = {"Black and Azov Seas": "Black Sea and Azov Sea"}
# The capitals where they stand without their names.
CAPITALS = {
    "Ukraine's capital": "Kyiv",
    "Ukrainian capital": "Kyiv",
    "Russia's capital": "Moscow",
    "Russian capital": "Moscow",
}
NAMES = {
    "sea": SEA_NAMES,
    "direction": DIRECTIONS,
    "region": REGIONS | {"peninsula": "Crimea"} | CAPITALS | TOWNS,
    "group": GROUPS,
    "command": COMMANDS,
}

_NAME = "|".join(sorted(map(regex.escape, REGIONS), key=len, reverse=True))
_TOWN = "|".join(sorted(map(regex.escape, TOWNS), key=len, reverse=True))
# What is called after a town and is more or less than it.
_SMALLER = r"(?i:district|districts|community|communities|raion|hromada|direction|directions|sector|axis|axes|front|brigade|regiment|battalion|oil|refinery|airfield|air base)\b"
_UNIT = r"(?i:rma\b|ova\b|regions?|oblasts?|provinces?|republics?|krais?|territory|regional|district|governor)"
_GROUP = "|".join(name for name in GROUPS if name[0].isupper())
_COMMAND = "|".join(COMMANDS)
# "Over Kyiv and other regions" is said of the whole country.
_DISTRICTS = (
    r"(?!(?:, \p{Lu}[\w'-]+(?: \p{Lu}[\w'-]+)?)*,? and \p{Lu}[\w'-]+(?: \p{Lu}[\w'-]+)? (?:districts|communities)\b)"
)
_ALONE = (
    _DISTRICTS
    + r"(?!(?:,| and|, and) (?:in |over )?(?:\w+ )?other (?:\w+ )?(?:regions|cities|areas|oblasts|provinces|places|parts)\b)"
)
_PROPER = r"\p{Lu}[\p{L}'-]+(?:[- ]\p{Lu}[\p{L}'-]+)?"
_FORCES = r"(?i:battlegroup|(?:group|grouping) of (?:forces|troops)|battle group|group(?:'s)?\b|grouping|forces group)"
_BEFORE = r"(?:(?:cities|city|towns|governor|head|outskirts|suburbs|direction) of|attack(?:ed|s|ing)|target(?:ed|s|ing)|hit|hits|struck|pounded|bombarded|in|over|near|across|above|outside|around|throughout|on|and|at|the|for|to|towards?|or|both|including|as)"
_WHICH = r"(?:the|Russia's|Russian|Ukraine's|Ukrainian|occupied|annexed|western|southern|northern|eastern|central|north-eastern|nearby|neighbou?ring|adjacent|city of|capital)"

# In the order in which they are tried; names are written with capitals, so these mind the case.
PATTERNS = (
    (
        "command",
        rf"\b(?i:defen[cs]e forces of )(?P<name>southern|eastern)(?= Ukraine\b)|\b(?P<name>Southern|South) (?:Ukrainian )?Defen[cs]e Forces\b|\b(?:Air|Operational) Command,? \"?(?P<name>{_COMMAND})\"?|\b(?P<name>{_COMMAND}) (?:[Aa]ir|[Oo]perational) [Cc]ommand\b"
        r"|\bDefen[cs]e Forces of (?:the )?(?P<name>South|East)\b|\bDefen[cs]e Forces of Ukraine's (?P<name>South|East)\b|\b(?P<name>Khortytsia|Tavriia|Tavriya|Tavriisk|Tavria|Tauria)\b"
        r"|\b(?:AIR|OPERATIONAL) COMMAND,? \"?(?P<name>SOUTH|EAST|WEST|CENTER|CENTRE)\b|\bUkrainian (?P<name>Eastern|Southern|East|South) (?:Group|Grouping) of (?:Forces|Troops)\b",
    ),
    (
        "group",
        rf"\b(?i:battlegroups?|(?:group|grouping) of (?:forces|troops)|battle groups?|army group|(?<=^|[\n;:-] ?)group|(?<=[.;:] |^the |[.;:] the )group(?:ing)?) \"?(?P<name>{_GROUP})\"?"
        rf"|(?<!\b(?i:spokes\w+|chief|officer) (?:for|of) the )\"?\b(?P<name>{_GROUP})\"?(?= {_FORCES}(?! (?i:of (?:the )?(?:ukrain|armed forces of ukraine|afu))))"
        r"|\b(?P<name>northern|western|southern|central|eastern) battle ?group\b"
        r"|\b(?P<name>northern|western|southern|central|eastern) group(?:ing)?\b(?= of (?:the )?(?:Russian )?(?:forces|troops)| (?:has|have|had|repel|eliminat|inflict|took|lost)|[,.;])"
        r"|(?<=\bwith |\bby |\b)(?P<name>Sever|Zapad|Yug|Tsentr|Vostok|Dnepr)\b"
        rf"|(?<=(?:, |; |: |\band |\bfollowed by )(?:(?:in|by) )?(?:the )?\"?)(?P<name>{_GROUP})(?=\"?(?: |: | \()(?:- |at )?(?:over|up to|more than|some|roughly|about|around|nearly|almost|at least|another|approximately|\d[\d,]*)\b)"
        rf"|(?<=(?i:battlegroup|group)[^.!?]{{0,200}}\bin )(?P<name>{_GROUP})(?='s(?:[,.;]|$| and\b))",
    ),
    (
        "direction",
        rf"\b(?P<name>[Ss]outh[ -]Donetsk) (?:direction|sector|axis|front|area)\b"
        rf"|\b(?!(?:The|In|On|At|Near|Around) )(?P<name>{_PROPER}(?: and {_PROPER})?)\]? (?:directions?|sectors?|ax[ie]s|fronts?|frontline|areas?(?! of (?:the )?\p{{Lu}}))\b(?!-)"
        rf"|(?<!\b(?:direction|sector|axis)\b(?! of)[^.;]{{0,160}}\b(?:attacks?|assaults?|attempts?|actions|operations|offensives?) in )(?<!\b(?:direction|sector|axis)\b(?! of)[^.;]{{0,160}}\b(?:near|around|areas? of) [^.;\d]{{0,120}} in (?=the direction of {_PROPER}(?:(?:,|,? and) {_PROPER})*(?:[.;]|$|, \w+ (?:more |of |clash|engagement|battle|attack|assault))))\b(?<!\b(?:missiles?|rockets?|drones?|uavs?|UAVs?|[Ss]haheds?|flying|moving|headed|heading|\(drones\)) in )(?i:the (?:direction|sector|axis) of) (?!(?:Russia|Ukraine|Belarus|Moldova|Romania|Poland|Hungary|Slovakia|Kyiv|Kiev|Moscow|Odesa|Odessa|Lviv|Poltava|Cherkasy|Vinnytsia|Crimea|Dnipro|Zhytomyr|Mykolaiv|Chernihiv|Crimea)\b)(?P<name>{_PROPER})\b"
        rf"|\b(?P<name>{_PROPER})(?=(?:, {_PROPER})*,? and {_PROPER} (?:directions|sectors|axes|fronts)\b)"
        rf"|(?<=\b(?:Near|Around) |(?<!\b(?:direction|sector|axis|front)), (?:near|around) )(?!(?:{_NAME})\b)(?P<name>{_PROPER})(?=, )"
        rf"|(?<=\b(?i:near|around|at|in|outside|towards?|and|from|followed by|through to|to (?:reach|relieve|unblock)|relief of|(?<=, )then|(?:(?<!\b(?:drone|missile|air|artillery|bomb|rocket) )attacks|assaults|attempts|fell|falling|pushes|bearing down|focus(?:ed|ing)) (?:up)?on|vicinity of|(?:town|city) of) (?:the (?:town|city|village) of )?)(?<!\b(?:hit|shelled|struck|attacked|on|territory of) {_PROPER}(?:, {_PROPER}){{0,6}},? and )(?P<name>{'|'.join(FRONT_TOWNS)})\b"
        rf"|(?<=\b(?:east|west|north|south|near|vicinity|areas?) (?:of )?[^.;\d]{{3,60}}, )(?P<name>{'|'.join(FRONT_TOWNS)})\b(?= and |, )"
        rf"|(?<=(?:^\W{{0,3}}|, |; |: |\band ))(?P<name>{'|'.join(FRONT_TOWNS)})(?=:? \d{{1,3}}(?:[,.;]|$| and\b))"
        rf"|(?<=(?:, |\band ))(?P<name>{'|'.join(FRONT_TOWNS)})(?= for (?:\d{{1,3}}|\w+(?:teen|ty|[a-z]-[a-z]+)|ten|eleven|twelve|one|two|three|four|five|six|seven|eight|nine)(?:[,.;]|$| and\b| of\b))"
        rf"|\b(?P<name>{'|'.join(FRONT_TOWNS)})(?= (?:again |also |once more |still |alone )?(?:saw|faced|experienced|accounted for|had|recorded|bore the brunt|(?:was|is|remains|remained|proved)(?: again| still| once more| once again)? (?:among )?the (?:\w+ )?(?:hottest|most|busiest|scene|fiercest|heaviest|toughest)) ?)",
    ),
    (
        "sea",
        r"(?<!\b(?:Russian|several|various|different|other|its|#|\d+) regions,? (?:and|as well as) (?:over )?(?:the )?(?:waters of the )?)"
        rf"(?<!\b(?:in)?to the )(?<!\b(?:Russian territory|territory of Russia|Russia),? (?:and|as well as) (?:over )?(?:the )?(?:waters of the )?)\b(?P<name>{'|'.join(SEAS)})\b(?! (?:coastal|port|city|town|resort|terminal|region|fleet|Fleet)\b)",
    ),
    (
        "region",
        rf"\b(?:region|oblast) (?:around|surrounding) (?:the )?(?P<name>{'|'.join(CAPITALS)})(?: Moscow| Kyiv)?\b"
        rf"|\b(?i:region|oblast|province|regions|republic) of (?P<name>{_NAME})\b"
        rf"|\b(?P<name>{_NAME})(?:'s)?(?=(?:(?:,| and|, and) (?:{_NAME})(?:'s)?)* (?:border )?{_UNIT}\b)",
    ),
    (
        "bare",
        rf"(?<=\b{_BEFORE} )(?:{_WHICH} ){{0,3}}(?<!\b(?:Russian territory|Russia|regions) and (?:over )?(?:the )?(?:annexed |occupied )?)(?!(?<=\bthe )Dnipro\b)(?P<name>{_NAME})\b(?! fronts?\b)(?!'s (?:\w+ )?(?:latest|newest|largest|biggest|war|attacks?|assault|barrage|raid|strikes?|campaign|offensive|invasion|forces|troops|army|air force|military|artillery|bombers|gunners|air defen[cs]es?|navy)\b)(?! ?,? - over\b)(?! (?:the |its )?(?:defen[cs]e ministry|general staff|military|army|armed forces|regime|authorities|government)|(?:, |,? and )\p{{Lu}}[\p{{L}}'-]+ (?:directions|sectors|axes|fronts)\b| (?:direction|sector|axis)\b"
        rf"|(?:(?:,| and|, and) (?:{_NAME}))* (?:border )?{_UNIT}\b){_ALONE}"
        rf"|(?<=\b{_BEFORE} )(?:{_WHICH} ){{0,3}}(?P<name>{_TOWN})\b(?! (?:{_SMALLER}))(?!(?:,| and|, and) {_PROPER}(?: and {_PROPER})? (?:{_SMALLER})){_ALONE}"
        rf"|(?<=^\W{{0,3}}(?:Over|Near|Above|Around) )(?P<name>{_NAME}|{_TOWN})\b(?! {_UNIT})(?=,? (?:[a-z]+ ){{0,2}}?(?:air defen[cs]e|(?i:ukrainian|russian) (?:air|forces|troops|defenders|military)|defenders|gunners|they|it|the (?:enemy|military|air force))){_ALONE}"
        rf"|(?<=^\W{{0,3}}In )(?P<name>{_NAME}|{_TOWN})\b(?=,? (?:local |the |its )?(?:air defen[cs]e|defenders|gunners)){_ALONE}"
        rf"|(?<=\b(?:In|Over|Near|Above) )(?P<name>{_NAME})\b(?= alone\b|,? (?:another |only |just )?(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|about|around|some|at least|more than|up to|nearly|almost)\b)){_ALONE}"
        r"|(?<=^\W{0,3}In )(?P<name>Kursk|Belgorod)(?=, (?:Ukrainian|Russian|Moscow's|Kyiv's) (?:troops|forces|soldiers|units|army|defenders)\b)"
        r"|(?<=\b(?:In|Over) )(?P<name>Kyiv|Moscow)\b(?=, [^.;!?\n]{3,90}\b(?:at|on|over|near|towards?|against) the (?:capital|city)\b)"
        rf"|(?<=\b(?:at|on|over|near|above|against|targeting|towards?) )(?:the )?(?P<name>{'|'.join(CAPITALS)})\b(?! fronts?\b){_ALONE}"
        r"|(?<=\b(?P<name>Moscow|Kyiv)\b[^.;!?\n]{3,120}\b(?:flying|heading|headed|bound|way) (?:for|to|towards?) )the capital\b"
        r"|(?<=^\W{0,3})(?:In|Over|Near) the capital\b(?=[^.;!?\n]{3,120}\b(?P<name>Kyiv|Moscow)\b)"
        rf"|(?<=, )(?P<name>{_NAME})\b(?=,| and| in|\.|;|$){_ALONE}"
        rf"|(?<=^\W*)(?P<name>{_NAME})\b(?= (?:(?:has|had|have) (?:also )?been|was|were|is being|are being) (?:\w+ )?(?:attacked|hit|struck|targeted|shelled|bombed|bombarded|pounded)\b)"
        rf"|(?<=^\W*)(?!Kyiv|Moscow|Crimea)(?P<name>{_NAME})(?='s (?:\w+ ){{0,2}}?(?:infrastructure|power|energy|port|outskirts|airport|centre|center|suburbs|districts?|skies)\b)"
        rf"|(?<=^\W*)(?!Kyiv|Moscow|Crimea)(?P<name>{_NAME})\b(?= (?:(?:has|had|have) )?(?:endured?|suffered|withstood|experienced|faced|came under|come under)\b)"
        rf"|(?<=(?:: |, |; |and ))(?P<name>{_NAME})(?= \(\d{{1,3}}\)| ?[-:] \d{{1,3}}\b(?! ?[-%:]))",
    ),
    (
        "region",
        r"\b(?P<name>Crimea)n? [Pp]eninsula\b|(?<=\b(?:over|above|near|across) the )(?P<name>peninsula)\b|(?<!\b(?:territory|Russia|regions) (?:and|as well as) (?:over )?(?:the )?(?:annexed |occupied )?)\b(?P<name>Crimea)\b",
    ),
)

CITIES = frozenset(
    (
        "Dnipro",
        "Kyiv",
        "Kiev",
        "Moscow",
        "Sevastopol",
        "St Petersburg",
        "St. Petersburg",
        "Saint Petersburg",
        "Rostov-on-Don",
        *CAPITALS,
    )
)
SEATS = frozenset(("Kyiv", "Kiev", "Moscow"))
SEAT = (
    r"\b(?:said|speaking|reporters|journalists|briefing|staff|ministry|officials|authorities|government|command|forces?|side|president|attack(?:ed|s|ing)|(?<!\b(?:them|which|those) )target(?:ed|s|ing)|hits?|struck|pounded|bombarded|aimed at|fired at|launched at|headed for"
    r"|by|from|(?<!\b(?:way|route|approach|approaches|close|flying|heading|headed|en route) )to|with) (?:in )?(?:the )?$"
    rf"|(?<!\b(?:{_NAME}|outskirts|suburbs),? )\band (?:in )?(?:the )?$"
)
AMONG = r"(?:, \p{Lu}[\w'-]+(?: \p{Lu}[\w'-]+)?)*,? and (?:the )?(?!Moscow|Kyiv|Kiev|Washington|Brussels|Ukrain|Russia)\p{Lu}[\w'-]+(?: \p{Lu}[\w'-]+)? (?:with|overnight|on|in|using|during|by)\b"
# Where drones come from may be a long list with regions, cities and ships; a verb or another place-word ends it.
ORIGIN = (
    r"\bfrom (?!(?:their|our|its|these|the|occupied|held)(?: \w+){0,2}? (?:positions?|lines?|trenches)\b)(?:the )?(?:(?!\b(?:over|at|near|above|across|towards?|to|into|on|said|were|was|had|have|has|shot|destroy\w*|down\w*|hit|struck|"
    r"attack\w*|target\w*|intercept\w*|while|overnight|damag\w*|kill\w*|injur\w*|aimed|air defen\w*)\b)[^.!?:#\d]){0,200}$"
    r"|\bfrom (?:the )?(?:air ?space|areas?|skies|waters?|territory|directions?) (?:over|above|in|near|off|of) (?:the )?(?:(?:\w+ ){0,3})?$"
    r"|\bfrom (?:the )?(?:(?:\w+|following) ){0,2}(?:directions?|areas?|launch sites?): (?:(?!\b(?:over|above|shot|destroy\w*|down\w*|hit|struck|intercept\w*)\b)[^.!?()#\d]){0,200}$"
    # "Fired from Tu-95 bombers over the Caspian Sea", where those fly that fire.
    r"|\b(?:from|(?:launched|fired) by) (?:(?:the |an? )?(?:[\w-]+ ){0,4}?(?:bombers?|aircraft|planes?|jets?|carriers|warships?|ships?|submarines?)) (?:flying |operating |stationed |positioned |sailing )?(?:over|above|in|near|off) (?:the )?(?:\w+ of the )?$"
    r"|\((?:from )?(?:the )?air ?space (?:of|over|in) (?:the )?$"
    r"|\blaunch (?:areas?|sites?|points?|directions?) ?[-:] [^.!?:()#\d]{0,200}$"
)
JOINED = (
    r"'?s?(?: \w+)?(?:,| and|, and)(?: (?:over|in|near|above))?(?: the territory of)?(?: the)?(?: (?!(?:city|town|port|capital) )\w+){0,2} "
    # "Lisichansk in the Lugansk People's Republic, Petrovskoye and Lozovoye in the Donetsk People's Republic"
    r"|(?-i: Region| Oblast| People's Republic)(?:,| and|, and)(?: (?-i:\p{Lu})[\w'-]+(?: (?-i:\p{Lu})[\w'-]+)?(?:,| and|, and)?){1,8} in (?:the )?"
)
# "The Vovchansk area" lies in a direction.
TOWN = r" areas?$"
GROUPED = ("group",)
NO_DIRECTIONS = frozenset(
    "Ukraine's Russia's Eastern Southern Northern Western Russian Ukrainian The This That Home Central Entire Whole Battle Front Both Other "
    "Frontline Contact Kherson-Dnipro Moscow Petersburg Leningrad Rostov Voronezh Tula Saratov Krasnodar Bryansk".split()
) | {"Black Sea", "Azov Sea", "Caspian Sea", "Baltic Sea"}
