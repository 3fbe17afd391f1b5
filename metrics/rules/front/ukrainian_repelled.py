"""Attacks repelled along the front, as Ukrainian updates word them."""

from metrics.phrases import Phrase, rules
from metrics.rules.front.ukrainian_clashes import FRONT, NO_BATTLE, QUIET

REPELLED = rules(
    "front line, attacks repelled",
    "uk",
    "відби зупин зірва стрим нейтраліз відверн спин припин відсіч відраз не_допус",
    "none",
    Phrase(
        r"<repel> <short>{attacks_repelled} (?:<attacks>|<clashes>)",
        "На Покровському напрямку українські воїни зупинили {attacks_repelled: 39} штурмів.",
        "Сили оборони відбили {attacks_repelled: дев'ять} атак на Курщині, повідомляє Генштаб.",
        "Гравці відбили 12 атак суперника на його майданчику.",
        needs=FRONT,
        unless=QUIET + r"|\b(?:матч\w*|суперник\w*|гравц\w*|воротар\w*|щодня|щодоби|щоденно)\b",
    ),
    Phrase(
        r"(?:<clashes>|<attacks>)(?: за добу| за день| на фронті)?,? ?(?:-|:|,) ?{attacks_repelled} ?(?:-|,) ?[^#;.!?\n]{0,40}?<repel>",
        "Найбільше атак — {attacks_repelled: 51} — Сили оборони відбили на Покровському напрямку.",
        "Найбільше атак – 51 – воротарі відбили на тренуванні збірної.",
        needs=FRONT,
        unless=QUIET + r"|\bворотар\w*",
    ),
    Phrase(
        r"<repel> <short>{attacks_repelled} (?:з|із|зі) {clashes}(?: <attacks>| <clashes>)?",
        "На Покровському напрямку захисники відбили {attacks_repelled: 68} із {clashes: 84} атак.",
        "Воротар відбив вісім із десяти ударів на південному напрямку воріт, фронт мовчав.",
        needs=FRONT,
        unless=QUIET + r"|воротар\w*",
    ),
    Phrase(
        r"{attacks_repelled} раз\w* (?:дістал\w+|отримал\w+|зазнал\w+) (?:[\w'-]+ )?(?:відсіч\w*|поразк\w+|невдач\w*)",
        "Окупанти {clashes: 19} разів намагалися прорватися на Покровському напрямку, {attacks_repelled: 16} разів дістали жорстку відсіч.",
        "Команда двічі отримала відсіч на матчі.",
        needs=FRONT,
        unless=QUIET,
    ),
    Phrase(
        r"<repel> <short>{attacks_repelled} [із]з? (?:них|яких)",
        "За добу на фронті сталося {clashes: 154} боєзіткнення, Сили оборони зуміли відбити {attacks_repelled: 122} з них.",
        "На матчі було 12 бойових зіткнень з воротарем, відбили два з них.",
        needs="<clashes>|<attacks>|<assail>",
        unless=QUIET,
    ),
    Phrase(
        r"{attacks_repelled}(?: (?:<attacks>|<clashes>))?(?: (?:ворога|противника|агресора|окупантів|загарбників|росіян|військ рф))?(?: (?:[із]з? них|[із]з? яких))?(?: -)?(?: (?:наш|українськ|сил|оборон|захисник|воїн|військ|бійц|зсу)\w*)*,? <repel>",
        "На Торецькому напрямку було {clashes: 21} бойове зіткнення, {attacks_repelled: 17} атак наші воїни успішно відбили.",
        "На Лиманському напрямку окупанти здійснили {clashes: 16} спроб прориву, {attacks_repelled: 12} із них відбито.",
        "Протягом доби {attacks_repelled: 47} ворожих атак було відбито на Покровському напрямку.",
        "Найбільше – {attacks_repelled: 52} атаки – Сили оборони зупинили на Покровському напрямку.",
        "На всіх напрямках поліція перевірила авто: 12 зупинили на в'їзді до міста.",
        needs="(?s)(?=.*(?:<clashes>|<attacks>|<assail>))",
        unless=QUIET,
    ),
    Phrase(
        r"(?:[із]з? них|[із]з? яких),? (?:(?:уже|вже|було) )*<repel> (?:вже |уже )?{attacks_repelled}(?! осіб)",
        "За день на Торецькому напрямку сталося {clashes: 20} штурмів, з них відбито {attacks_repelled: 17}.",
        "У черзі 20 авто, з них зупинили вісім, бо на фронт везли недозволене.",
        needs="<clashes>|<attacks>|<assail>",
        unless=NO_BATTLE + r"|черз\w+",
    ),
    Phrase(
        r"<repel> # (?:<attacks>|<clashes>)[^;.!?\n]{0,120}?(?:,|;| та| і| й| а| а також)(?: ще)? {attacks_repelled}(?: (?:<attacks>|<clashes>))? ?-? ?(?:на|у|в|біля|поблизу)\b",
        "Українські захисники відбили {attacks_repelled: 47} атак на Покровському напрямку та {attacks_repelled: 21} на Лиманському.",
        "Воротарі відбили 47 атак на своєму полі та 21 на чужому, а воїни з фронту дивилися матч.",
        needs=FRONT,
        unless=QUIET + r"|воротар\w*",
    ),
    # Each item of the list is a match of its own.
    Phrase(
        r"(?<=<repel> (?:# )?(?:<attacks>|<clashes>)(?:(?!\b(?:було|відбул|сталос|зафіксов))[^;.!?\n]){0,240}?(?:,|;| та| і| й| а| а також) )на [\w'-]+(?:ому|ій|щині|ччині)(?: напрямку)?(?: [^#;.!?\n]{0,30}?)? ?- ?{attacks_repelled}(?: <attacks>)?(?!\w)",
        "На Лиманському напрямку військові відбили {attacks_repelled: 17} атак, на Торецькому – {attacks_repelled: шість}, на Курщині – {attacks_repelled: 24}.",
        "За добу наші воїни відбили {attacks_repelled: дві} атаки на Сіверському напрямку, на Торецькому напрямку – {attacks_repelled: дев'ять}.",
        "Воротар відбив дві атаки на льоду, на тренувальному напрямку - дев'ять, фронт дивився матч.",
        needs=FRONT,
        unless=QUIET + r"|воротар\w*",
    ),
)

RULES = (REPELLED,)
