"""What Russia says it shot down, as its ministry, its governors and Russian-language media word it."""

from metrics.phrases import Phrase
from metrics.rules.russian_about import rules

SINCE = r"с (?:момента )?начала (?:проведения )?(?:специальн|спецопераци|сво\b|войны|полномасштабн|боевых)"
_STEMS = "беспилотн бпла дрон аппарат шахед над"
# What is over a place: "над территорией", "над Брянской", "в Курской области".
_OVER = r"(?:над|в небе над|на подл[её]те к|при подлете к|на территори\w+|в акватори\w+|у берегов|вблизи|в районе) "
_AIMED = r"(?:,? (?:котор\w+ )?(?:летевш\w+|летели|летящ\w+|направлявш\w+|следовавш\w+|двигавш\w+) (?:на|к|в сторону|в направлении) [\w ]{3,30},?)"
_SAW = r"(?:(?!\b(?:насел[её]нн\w+|домов|человек|жител\w+|#)\b)[^;.!?\n]){0,60}?"

AIR = rules(
    "attacks on Russia, drones",
    _STEMS,
    "opponent",
    Phrase(
        r"<down>(?: и <down>)?(?: (?:средствами|силами|системами|дежурными) [\w ]{2,40})?:? <aux>(?:<another> )?{ukrainian_drones_shot_down} (?:<down> )?<drones>",
        "В течение прошедшей ночи дежурными средствами ПВО перехвачены и уничтожены {ukrainian_drones_shot_down: 52} украинских беспилотных летательных аппарата.",
        "Дежурными средствами ПВО уничтожен {ukrainian_drones_shot_down: украинский} беспилотный летательный аппарат.",
        "В музее показали два сбитых дрона.",
        unless=SINCE,
    ),
    Phrase(
        rf"{{ukrainian_drones_shot_down}} (?:<down> )?<drones>{_AIMED}?,? <aux>(?:<pass>)?<down>",
        "Дежурными средствами ПВО {ukrainian_drones_shot_down: три} украинских БПЛА самолетного типа уничтожены на подлете.",
        "{ukrainian_drones_shot_down: Беспилотный} летательный аппарат был обнаружен и уничтожен.",
        "Два дрона за сезон уничтожены сорняки на ста гектарах.",
        unless=rf"{SINCE}|сорняк",
    ),
    Phrase(
        r"<another> {ukrainian_drones_shot_down}(?: <drones>)? (?:<pass>)?<down>",
        "{ukrainian_drones_shot_down: Семь} украинских БПЛА уничтожены средствами ПВО. Еще {ukrainian_drones_shot_down: четыре} подавлены средствами РЭБ.",
        "Еще два дома уничтожены огнем.",
        needs="<drones>",
        unless=rf"{SINCE}|домов?\b|дома\b|танк|автомобил|оруди",
    ),
    Phrase(
        rf"(?<![.,]){{ukrainian_drones_shot_down}}(?: (?:из них|<another>))?(?: <drones>)?(?: <down>)?{_AIMED}?,? (?:- )?(?:<aux><down> )?{_OVER}",
        "Средствами ПВО уничтожены {ukrainian_drones_shot_down: 20} украинских БПЛА: {ukrainian_drones_shot_down: 12} БПЛА – над территорией Брянской области, "
        "по {ukrainian_drones_shot_down: 4} – над территориями Курской и Тульской областей.",
        "Дроны сняли два моста над Доном.",
        needs=r"(?s)(?:<down>|пво).*<drones>|<drones>.*(?:<down>|пво)",
        unless=rf"{SINCE}|\b(?:мост\w*|рейс\w*|аэропорт\w*)\b",
    ),
)

RULES = (AIR,)
