"""What a Ukrainian sentence must not be about to report a day of this war."""

from metrics.phrases import Phrase, Rules
from metrics.phrases import rules as plain_rules

_SHOWN = r"\b(?:фільм\w*|(?:(?<=у )|(?<=в )|(?<=про ))роман[іу]\b|роман(?=ом|у)\w+ (?:про|письменн)\w*|відеоігр\w*|комп'ютерн\w+ гр\w+|виставк\w*|виставц\w*|музе\w*|експонат\w*|парад\w*|реконструкц\w+|аукціон\w*|ярмар\w+|світової війни|змаганн\w*|перегон\w*|шоу|підручник\w*|феєрверк\w*|салют\w*|плакат\w*)\b"
_TESTED = r"\b(?:полігон\w*|випробуван\w+|навчан(?:ня|нях|ь|ням)|маневр\w*|сапер\w*|піротехн\w*|тренуван\w+|макет\w*)\b"
_TRADED = r"\b(?:придба\w+|купи(?:в|ли|ла)|закупи\w+|зібрал\w+|передал\w+ (?:бійц|військ|бригад|захисник)\w*|митниц\w*|контракт\w*|волонтер\w*|благодійн\w+|книг[аиу]\b(?! рекорд)|оголоси\w+ підозру|засуди(?:в|ли|ла)|(?:кошти|гроші|гривень|доларів|мільйон\w*) на|(?:відправи|надісла|нада|пода)\w+ (?:україні|зсу|армії|військовим|києву)|мільйони на|концерн\w*|виготовил\w+|випускає|завод випуст\w*|вироб\w+ (?:на|за|щ)\w*|поставк\w+|на озброєнн\w+)\b"
# One gunner's or one crew's count over a whole career.
_TALLY = r"\b(?:на (?:його|її|їхньому|своєму|бойовому) рахунку|має на рахунку|позивн\w+|екіпаж\w*|батальйон\w*|птах\w+ мадяра|\bсбс\b|з кулемет\w*|бригад[аиіу]|мобільна (?:вогнева )?група|розрахун(?:ок|ку|ком)|(?:пілот|льотчик)(?:а|ом|у)?|за (?:зміну|вахту|чергування)|за (?:час|період) служби|з моменту створення)\b"
# What is flying now, where to, and how many more: a warning, not a report.
_LIVE = r"\b(?:курсом на|курс (?:на|західн|східн|північн|південн)\w*|тримає курс|повз|вектор\w*|од\.\)|швидкісн\w+ ціл\w+|загроз\w+|зліт\w*|вихід на пускові)\b"
_DENIED = r"\b(?:фейк\w*|вигад\w+|неправда|брехня|спростува\w+)\b"
NO_REPORT = "|".join((_SHOWN, _TESTED, _TRADED, _TALLY, _LIVE, _DENIED))


def rules(name: str, stems: str, actor: str, *phrases: Phrase) -> Rules:
    """Ukrainian rules (see `phrases.rules`) whose phrases are silent in a sentence that reports no deed of the war."""
    return plain_rules(name, "uk", stems, actor, *(_reporting(phrase) for phrase in phrases))


def _reporting(phrase: Phrase) -> Phrase:
    unless = "|".join(filter(None, (phrase.unless, NO_REPORT)))
    return Phrase(phrase.template, *phrase.examples, needs=phrase.needs, unless=unless, miss=phrase.miss)
