"""Losses of people that one side inflicts on the other, and what a day's fighting costs it."""

from metrics.phrases import Phrase
from metrics.rules.english_about import WAR, rules
from metrics.rules.russian_losses.english import PAST

_DAILY = rf"{PAST} (?:day|24 hours)|daily|general staff|\bday's\b|\b24 hours"

PEOPLE = rules(
    "losses, people inflicted",
    "en",
    "casualt losses troop soldier personnel servicem",
    "owner",
    Phrase(
        r"(?:caused|dealt|inflicted) <short>{russian_casualties} <casualties>(?= (?:up)?on\b)",
        "Russian troops inflicted {ukrainian_casualties: roughly 1,265} casualties on the Ukrainian army over the past day.",
        "Ukraine's defenders caused {russian_casualties: 1,040} casualties on the invaders in the past 24 hours.",
        "The frost caused two losses on the road.",
        needs=WAR + " & " + _DAILY,
    ),
    Phrase(
        r"(?:cost(?:s|ing)? (?:the )?(?:[\w']+ ){1,3}?|at (?:the|a) cost of ){russian_casualties} (?:<casualties>|<people>)(?! (?:a|per|every|each) day)",
        "The day's fighting cost Russia {russian_casualties: 930} casualties, the General Staff said.",
        "The assault cost Ukraine {ukrainian_casualties: 310} soldiers over the past day.",
        "Russian troops advanced over the past day at a cost of {russian_casualties: 930} soldiers, Kyiv says.",
        "The hill cost the Russian army 700 soldiers in a month, said its General Staff.",
        needs=WAR + " & " + _DAILY,
        unless=r"\b(?:barracks|towns?|villages?|brigade|battalion|hill|months?|years?|weeks?)\b",
    ),
)

RULES = (PEOPLE,)
