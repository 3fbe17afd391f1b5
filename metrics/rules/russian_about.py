"""What a Russian sentence must speak of to report a day of this war, and what no such report is about."""

from metrics.phrases import Phrase, Rules
from metrics.phrases import rules as plain_rules

# One crew's feature, an exhibition, a game, a competition, a factory: drones are counted there, and no day is reported.
_CREW = (
    r"\b(?:за (?:одно |своё |свое |одну |один )?(?:дежурство|смену|боев\w+ выход|вылет|бой)|на (?:его|её|ее|их|моем|моём|нашем|своем|своём|боевом) (?:боевом )?счет[уе]|"
    r"на счету (?:снайпер|расч[её]т|экипаж|у |бойц|боев)|на учени\w+|в ходе учени\w+|на полигон\w+|полигоне|учебн\w+|тренировк\w+|соревновани\w+|выставк\w+|музе[йяе]\w*|экспозици\w+|фильм\w*|игр[аеуы]\b|парад\w*|"
    r"закупил\w*|приобрел\w*|передал\w* (?:бойц|военн|подразделени|в зону)|собрал\w+ на|волонт[её]р\w*|произвел\w*|выпускает|конструктор\w*|"
    r"(?:великой отечественной|второй мировой)|лет назад|таможн\w+|пасечник\w*|фейк\w*|не подтверд\w+)\b"
)
_CREW_HEAD = r"^\W*(?:расч[её]т\w*|экипаж\w*|операторы?|снайпер\w*|дроновод\w*|боец|бойцы|стрелк\w+|зенитчик\w*|мобильн\w+ огнев\w+ групп\w*) (?!пво)"
NO_REPORT = rf"{_CREW}|{_CREW_HEAD}"


def rules(name: str, stems: str, actor: str, *phrases: Phrase) -> Rules:
    """Russian rules (see `phrases.rules`) whose phrases are silent in a sentence that reports no deed of the war."""
    return plain_rules(name, "ru", stems, actor, *(_reporting(phrase) for phrase in phrases))


def _reporting(phrase: Phrase) -> Phrase:
    unless = "|".join(filter(None, (phrase.unless, NO_REPORT)))
    return Phrase(phrase.template, *phrase.examples, needs=phrase.needs, unless=unless, miss=phrase.miss)
