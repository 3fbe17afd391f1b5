"""Losses of people as a line of a list: the total with the day in brackets, or the day alone."""

from metrics.phrases import Phrase
from metrics.rules.english_about import WAR, rules
from metrics.rules.russian_losses.english import CIVIL, LOST

PEOPLE = rules(
    "losses, people in lists",
    "en",
    "casualt troop soldier personnel manpower service killed men people invader occupier militant fighter aggressor nationalist combatant russians",
    "owner",
    Phrase(
        r"(?<!\)\x20(?:[\w-]+\x20){0,4})(?:<people>|personnel|manpower|casualties)(?: losses)?(?: \([^#()]{0,30}\))?,? ?(?:-|:|,|=)? ?(?:amounted to |were |was |are )?(?:about |approximately )?{russian_casualties.cumulative} \(\+ ?{russian_casualties.day}(?: [\w ]+)?\)(?: (?:persons|people))?",
        "personnel - {russian_casualties.cumulative: about 825,320} (+{russian_casualties: 1,340}) persons",
        "Total combat losses:\n{russian_casualties.cumulative: about 41,110} (+{russian_casualties: 170}) military personnel\n{russian_tanks_lost.cumulative: 1,770} (+{russian_tanks_lost: 4}) tanks",
        "Phone 825320 (+2) for details.",
    ),
    Phrase(
        r"^\W*{russian_casualties} (?:<people>|men|people|killed (?:and|or) wounded)(?: \([^#()]{0,40}\))?\W*$",
        "Over the past day the Russian army lost:\n- {russian_casualties: 1,010} soldiers\n- {russian_tanks_lost: 3} tanks",
        "The hospital lost none of those it treated this week:\n- 40 soldiers",
        needs=WAR + r" & (?:losses|\blost\b|eliminated|destroyed)[^.!?]{0,120}$",
        unless=CIVIL,
    ),
    Phrase(
        r"^\W*{russian_casualties.cumulative} \(\+ ?{russian_casualties.day}[^)]{0,24}\) <people>",
        "The losses of the Russian army:\n{russian_casualties.cumulative: approximately 174,550} (+{russian_casualties: 560}) military personnel;",
        "Seats for 174 (+12) troops of scouts;",
        needs=LOST,
    ),
    Phrase(
        r"(?:personnel|manpower|troops|soldiers) ?(?::|-) ?\+? ?{russian_casualties}(?: (?:<people>|people|persons|killed and wounded))?(?=[.,;]|$| (?:over|in) the)",
        "Losses as of the morning. Personnel: {russian_casualties: 1,300} over the past day.",
        "The academy lists those who teach there. Personnel: 300, most of them civilians.",
        needs=r"\blosses\b",
    ),
    Phrase(
        r"(?:^\W*|[:.] )(?:personnel|manpower) {russian_casualties}(?=,)",
        "Losses (General Staff, past 24 hours)\nPersonnel {russian_casualties: 820}, tanks {russian_tanks_lost: 1}, artillery systems {russian_artillery_lost: 31}.",
        "The academy lists its losses to other schools. Personnel 300, most of them civilians, stayed.",
        needs=r"\blosses\b & general staff|past (?:day|24 hours)",
    ),
    Phrase(
        r"(?:personnel|troops|soldiers) \+ ?{russian_casualties}",
        "Tally of the General Staff's losses list: personnel +{russian_casualties: 1,010}, tanks +{russian_tanks_lost: 2}.",
        "The sign at the theatre reads: soldiers + 2 guests free.",
        needs=LOST + "|general staff",
    ),
    Phrase(
        r"{russian_casualties.cumulative} (?:<people>|people|persons|men|<casualties>)(?: \([a-z ]{3,40}\))? ?\((?:\+|plus|up by|up|an additional|another) ?{russian_casualties.day}[^)#]{0,30}\)",
        "Total Russian combat losses amount to {russian_casualties.cumulative: about 114,660} people (+{russian_casualties: 530} over the past day) and {russian_tanks_lost.cumulative: 3,094} tanks (+{russian_tanks_lost: 10}).",
        "The choir lost its voice before 400 people (+12 at the door).",
        needs=r"\b(?:losses|casualties)\b",
    ),
    Phrase(
        r"(?:^\W*|: |losses? (?:of|at) ){russian_casualties} (?:russians|<people>|men|dead and wounded)(?=,? (?:and )?# (?:<tanks>|<armoured>|<artillery>))",
        "The day's ledger of losses, by the General Staff: {russian_casualties: 970} Russians, {russian_tanks_lost: three} tanks, {russian_armoured_vehicles_lost: nine} armoured vehicles, {russian_artillery_lost: 41} artillery pieces.",
        "The exhibition shows losses: 970 soldiers, three tanks of tin.",
        needs="general staff|ledger|losses|tally",
        unless=r"\btin\b",
    ),
)

RULES = (PEOPLE,)
