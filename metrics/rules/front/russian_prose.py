"""Attacks and shelling along the front as papers and live blogs retell them, in Russian."""

from metrics.phrases import Phrase
from metrics.rules.air_attack.russian_about import both, rules
from metrics.rules.front.russian import THEIRS
from metrics.rules.front.russian_clashes import NOT_GROUND, REPEL, WAR

# Those who attack, and what ends a count that stands without its noun.
_ENEMY = r"(?:враг|противник|агрессор|оккупант\w*|захватчик\w*|россиян\w*|росси\w+|(?:войск|арми|сил)\w* (?:рф|россии)|российск\w+ (?:арми\w+|войска|сил\w*))"
_ENDS = r"(?= ?(?:[,.;(]|$)| и (?:на|под|возле|у|в)\b)"
_OTHER = r"\b(?:авиаудар|обстрел|потер|каб\b|бомб|дрон|беспилот|погиб|ранен)\w*"

TOLD = rules(
    "front line, told in prose",
    "ru",
    "столкнов бой боя боев боёв бои атак штурм наступа попыт раз обстрел",
    "none",
    Phrase(
        r"\bна [а-яё-]+(?:ском|цком) и [а-яё-]+(?:ском|цком)(?: направлениях)? ?-? ?(?:было |прошло |произошло )?по {clashes} (?:<attacks>|<clashes>|раза?\b)",
        "Генштаб: на Купянском и Лиманском направлениях – по {clashes: семь} атак на каждом.",
        "На Рижском и Киевском вокзалах – по семь попыток кражи, сообщил Генштаб моды.",
        needs=both(WAR, "направлени"),
        unless=NOT_GROUND + "|вокзал|" + REPEL,
    ),
    Phrase(
        r"(?:<clashes>|<attacks>)[^#.;!?\n]{0,40}#?[^#.;!?\n]{0,60}? на [а-яё-]+(?:ском|цком|ское|цкое)(?: направлени[ие])?[^#.;!?\n]{0,30}(?:,| и|;) ещ[её] {clashes} ?(?:-|пришл\w+|было|произошл\w+)? ?(?:на|под|возле) ",
        "Генштаб: больше всего атак, {clashes: 38}, военные насчитали на Покровском направлении, еще {clashes: 21} – на Гуляйпольском.",
        "Хакеры провели 38 атак на морском портале, еще 21 – на речном.",
        needs=both(WAR, "направлени"),
        unless=NOT_GROUND + "|хакер|" + _OTHER + "|" + REPEL,
    ),
)

SHELLED = rules(
    "front line, shelling of a region",
    "ru",
    "обстрел",
    "owner",
    Phrase(
        rf"{_ENEMY} (?:[а-яё]+ ){{0,3}}?(?:соверши|осуществи|провел|нан[её]с)\w* {{shellings}} <shellings> (?:населенн\w+ пункт\w*|громад\w*|сел|территори\w+) [а-яё]+(?:ской|цкой) област(?:и|ей)|{{shellings}} <shellings> (?:населенн\w+ пункт\w*|громад\w*|сел|территори\w+) [а-яё]+(?:ской|цкой) области (?:[а-яё]+ ){{0,2}}?(?:соверши|осуществи|провел|нан[её]с)\w*",
        "За сутки войска РФ совершили {shellings: 398} обстрелов населенных пунктов Запорожской области, сообщил глава ОВА.",
        "Россияне совершили 12 обстрелов громад Запорожской области из рогаток, пишет роман.",
        unless=THEIRS + r"|рогат",
    ),
)

RULES = (TOLD, SHELLED)
