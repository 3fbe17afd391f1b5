"""What a Russian sentence on drones and missiles may and may not be about: patterns shared by the phrases."""

from metrics.phrases import Phrase, Rules
from metrics.phrases import rules as plain_rules
from metrics.rules.russian_about import NO_REPORT as _NO_DEED

# What the update is about, for sentences that leave the noun out.
# The running totals of the Russian ministry, which are losses and no air attack.
SINCE = r"\bс начала (?:проведения )?(?:сво\b|специальной|спецопераци|операции)"
DRONES = r"\b(?:дрон\w*|бпла|бла|беспилотн\w+|шахед\w*|shahed\w*)"
FRONT = r"\b(?:лини[ия] (?:фронта|соприкосновения|боевого столкновения)|на фронте|вдоль фронта|на штурм\b|\bштурм(?:ов|а|ы)\b|боестолкнов\w+|боев\w+ столкнов\w+|fpv|пункт\w* управления (?:[а-яё]+ ){0,2}(?:бпла|дрон|беспилот)\w*|обстрел(?:ов|а)?\b)"
NOT_LOSSES = r"\b(?:танк(?:ов|а|и)?\b|артиллери\w+|артсистем\w*|бронемашин\w*|бронированн\w+ машин\w*|личного состава|оперативно-тактического|автомобил\w+|автотехник\w*|складов|миномет\w*)"
OTHER_OBJECTS = (
    r"\b(?:дом(?:а|ов)?\b|здани\w+|квартир\w*|танк(?:ов|а|и)?\b|автомобил\w+|катер\w*|человек|людей|солдат|(?<!украинских )(?<!данным )(?<!словам )(?<!оценке )военных|военнослужащ\w+|складов|столкновени\w+|"
    r"боестолкновени\w+|предприяти\w+)"
)
OTHER_THINGS = OTHER_OBJECTS + r"|\b(?:локаци(?:я|и|й|ях|ями)|област(?:ях|ей))\b"
# A number right after one of these is what was shot down, whatever follows it.
AFTER_DOWN = r"(?<!\b(?:сбит[оыа]?|сбили|сбила|сбил|сбить|сбитие|сбития|уничтожено|уничтожены|уничтожен|уничтожили|уничтожила|уничтожил|перехвачено|перехвачены|перехватили|перехватила|ликвидировано|ликвидировали|обезврежено|обезвредили|обезвредила|подавлено|подавили) (?:\w+ )?)"

# A number after one of these is what was sent.
AFTER_LAUNCH = r"(?<!\b(?:выпустил[аи]?|запустил[аи]?|атаковал[аи]?|применил[аи]?|использовал[аи]?|задействовал[аи]?|добрал[аио]с[ья]|добрался|долетел[аио]?|прорвал[аио]с[ья]|достигл[аио]) (?:[\w#-]+(?:, а также)? ){0,6})"

_INVENTED = r"\b(?:фильм\w*|кинофильм\w*|роман(?:а|е|у)?\b|сериал\w*|(?:компьютерн|настольн)\w+ игр\w*|видеоигр\w*|реконструкци\w+ (?:боя|сражени)\w*|учени(?:я|й|ях|ям)\b|учебн\w+|второй мировой|первой мировой)"
_SHOWN = r"\b(?:музе[йяею]\w*|выставк\w+|выставлен\w*|парад\w*|аукцион\w*|каталог\w*|сувенир\w*|светов\w+ шоу|шоу дронов|гонк\w+ дронов|ярмарк\w+)"
_TESTED = r"\b(?:испытани\w+|полигон\w*|сап[её]р\w*|разминирова\w+|неразорвавш\w+)"
_TRADED = (
    r"\b(?:купил\w*|закупил\w*|закуп\w+|продал\w*|продаж\w+|заказал\w*|контракт\w*|таможн\w+|передал\w* (?:бригад|войск|вооруженн|арми|всу|украин)\w*|переда(?:ст|дут|ча)\b|отправил\w* (?:на фронт|бригад\w+|военным|бойцам|войскам)|поставил\w*|постав(?:ит|ят|ки|ку|ок)\b|"
    r"производ(?:ит|ят|ить|ился|илось|ились)\b|производстве\b|произвел\w* за|выпуска(?:ет|ют|ть)\b|собрал\w* на|завод\w* (?:собра|выпуст)\w+|изготов\w+|суд\b|приговор\w*)"
)
_NATURE = r"\b(?:сорняк\w*|шторм\w*|в ураган\b|ураганом\b|гроз(?:а|ой|ы)\b|наводнени\w+)\b"
_SUPPOSED = r"\bдопусти(?:л|ла|ли)\b|\bможет достичь"
_DENIED = r"\b(?:фейк\w*|выдумк\w+|не соответствует действительности)"
_TALLY = r"\bна (?:его|ее|её|их|своем|своём|личном) счету\b|\b(?:боевой|личный) счет\b|\bс момента (?:создания|формирования)\b"
# What is told once more from days before.
_BEFORE = r"\b(?:несколько|пару|две|три|\d+) (?:дней|дня|недел\w+|месяц\w*|лет) назад|(?<!\bчем )(?<!\bчем год )\b(?:неделю|месяц|год|полгода) назад|\bна прошлой неделе"
# What lay in a store was neither sent nor shot down; a swarm on its way is a warning.
_STORED = r"\b(?:склад|ангар|цех|хранилищ|баз)[а-яё]{0,3}\b(?: [^#;.!?\n]{0,40})?,? (?:где|(?:в|на) котор\w+) [^#;.!?\n]{0,30}#|\b(?:склад|ангар)[а-яё]{0,2},? с #|\b(?:рой|стая|группа) из # [^#;.!?\n]{0,30}? (?:летит|движ[её]тся|курсом)\b"
NO_REPORT = "|".join(
    (_STORED, _BEFORE, _SUPPOSED, _INVENTED, _SHOWN, _TESTED, _TRADED, _NATURE, _DENIED, _TALLY, _NO_DEED)
)


def both(one: str, other: str) -> str:
    """A pattern for `needs` that asks for both patterns, in any order."""
    return rf"(?s)^(?=.*?(?:{one}))(?=.*?(?:{other}))"


def rules(name: str, language: str, stems: str, actor: str, *phrases: Phrase) -> Rules:
    """Rules (see `phrases.rules`) whose phrases are silent in a sentence that reports no deed of the war."""
    return plain_rules(name, language, stems, actor, *(_reporting(phrase) for phrase in phrases))


def _reporting(phrase: Phrase) -> Phrase:
    unless = "|".join(filter(None, (phrase.unless, NO_REPORT)))
    return Phrase(phrase.template, *phrase.examples, needs=phrase.needs, unless=unless, miss=phrase.miss)
