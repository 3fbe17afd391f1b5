"""What a Russian sentence must speak of to report a day of this war, and what no such report is about."""

from metrics.phrases import Phrase, Rules
from metrics.phrases import rules as plain_rules

# A total since the beginning of the war, which is no day's.
SINCE = r"с (?:момента )?начала (?:проведения )?(?:специальн|спецопераци|сво\b|войны|полномасштабн|боевых|вторжени)"
# One crew's feature, an exhibition, a game, a competition, a factory: drones are counted there, and no day is reported.
_CREW = (
    r"\b(?:за (?:одно |своё |свое |одну |один )?(?:дежурство|смену|боев\w+ выход|вылет|бой)|на (?:его|её|ее|их|моем|моём|нашем|своем|своём|боевом) (?:боевом )?счет[уе]|"
    r"на счету (?:снайпер|расч[её]т|экипаж|у |бойц|боев)|на учени\w+|в ходе учени\w+|на полигон\w+|полигоне|учебн\w+|тренировк\w+|соревновани\w+|выставк\w+|музе[йяе]\w*|экспозици\w+|фильм\w*|игр[аеуы]\b|парад\w*|"
    r"закупил\w*|приобрел\w*|передал\w* (?:бойц|военн|подразделени|в зону)|собрал\w+ на|волонт[её]р\w*|произвел\w*|выпускает|конструктор\w*|"
    r"(?:великой отечественной|второй мировой)|лет назад|таможн\w+|пасечник\w*|фейк\w*|не подтверд\w+)\b"
)
_CREW_HEAD = r"^\W*(?:расч[её]т\w*|экипаж\w*|операторы?|снайпер\w*|дроновод\w*|боец|бойцы|стрелк\w+|зенитчик\w*|мобильн\w+ огнев\w+ групп\w*) (?!пво|группировк)"
NO_REPORT = rf"{_CREW}|{_CREW_HEAD}"


# Russia's side speaks, or the things are Ukraine's, or it is over Russia.
_RUSSIAN = (
    r"минобороны|\bсво\b|специальн\w+ военн\w+ операци|спецопераци|потер\w+ (?:всу|вооруженн\w+ сил\w* украин|киевск|противник)|москв\w+ (?:заяв|сообщ|утвержд)|министерств\w+ обороны|дежурн\w+ (?:сил\w+ и )?средств|средствами пво|украинск\w+ (?:\w+ ){0,2}(?:бпла|беспилот|дрон|летат|ракет|безэкипаж|катер|морск)|(?:бпла|беспилотн\w+|дрон\w*|аппарат\w*|катер\w*) (?:всу|киев|украин)|"
    r"киевск\w+ режим|\bмск\b|губернатор|собянин|гладков|богомаз|над (?:росси|москв|подмосков|крым|кубан|севастопол)|(?:белгород|брян|курск|ростов|воронеж|орлов|тульск|калуж|московск|смолен|краснодар|сарат|волгоград|липецк|рязан|крымск)\w* (?:област|кра[ейюя]|регион)|"
    r"республик\w+ (?:крым|татарст|башкор|адыге|чуваш|удмурт|мордов|калмык)|(?:каспийск|балтийск|азовск|черн)\w+ мор|регион\w* (?:рф|росси)|росавиаци|\bкрым|севастопол|средств\w+ рэб|оперштаб|группировк\w+ войск"
)
# Ukraine's side speaks of what came from Russia.
_UKRAINIAN = r"(?<!\b(?:самол[её]т|самол[её]та|су-27|миг-29|су-24|су-25|вертол[её]т|вертол[её]та) )воздушн\w+ сил|воздушн\w+ командовани|генштаб|шахед|shahed|оккупант|(?<!группировки )(?<!группировок )росси(?:яне|йск\w+ (?:войск|арми|\w*беспилот|дрон|бпла|захватч|оккуп))|(?:росси\w+|рф|враг|противник) (?:\w+ ){0,2}(?:запустил|выпустил|атаковал|применил)"


def rules(name: str, stems: str, actor: str, *phrases: Phrase) -> Rules:
    """Russian rules (see `phrases.rules`) of what Russia states, silent in a sentence that reports no deed of the war."""
    return plain_rules(name, "ru", stems, actor, *(_reporting(phrase) for phrase in phrases))


def _reporting(phrase: Phrase) -> Phrase:
    unless = "|".join(filter(None, (phrase.unless, NO_REPORT, _UKRAINIAN)))
    needs = rf"(?s)^(?=.*?(?:{_RUSSIAN}))(?=.*?(?:{phrase.needs}))" if phrase.needs else _RUSSIAN
    return Phrase(phrase.template, *phrase.examples, needs=needs, unless=unless, miss=phrase.miss)
