"""How many of the missiles and drones sent at Ukraine were of each kind, as Russian-language updates word it."""

from metrics.phrases import Phrase
from metrics.rules.air_attack.russian_about import rules

_FELLED = r"\b(?:сбит|сбил|сбить|уничтож|перехва|обезвре|ликвидир|нейтрализ|справил)\w*"
_WERE = r"(?:,|\)| -)? ?(?:были|оказались|составляли|составили|пришл\w+ на) "
# A list of the kinds behind a number of missiles.
_LIST = r"# (?:[а-яё-]+ )?ракет\w* ?(?:\(|, (?=из|в том|среди|вкл|а им))(?:(?:из (?:них|которых)|в том числе|среди (?:них|которых)|включая|а именно) ?(?:-|:)? ?)?(?:[^()\n.;:!?]{0,70}(?:,| и|, а также) )?"
_ALSO = r"(?:,| и|;|,? а) (?:и )?(?:ещ[её] |остальные )?"


_BOTH = (
    ("cruise_missiles", "cruise", "крылатых ракет"),
    ("ballistic_missiles", "ballistic", "баллистических ракет"),
)


def _elided(deed: str) -> tuple[tuple[str, str, str], ...]:
    """The metrics of both kinds with their adjectives, which stand without the word for a missile."""
    return (
        (f"cruise_missiles_{deed}", r"крылат(?:ых|ые|ая|ую|ой)\b(?! ракет)", "крылатых"),
        (f"ballistic_missiles_{deed}", r"(?:аэро)?баллистическ(?:их|ие|ая|ую|ой)\b(?! ракет)", "баллистических"),
    )


KINDS = rules(
    "air attack, kinds of missiles",
    "ru",
    "ракет дрон бпла беспилотн баллистич крылат",
    "owner",
    Phrase(
        r"(?:обнаруж\w+|зафиксиров\w+|выявл\w+|сопровожд\w+|насчита\w+) {missiles_launched} <rockets>(?:,| и|, а также| а также)(?: ещ[её])? {drones_launched} <uavs>(?! (?:<were> )?(?:<felled>|<stop>))",
        "Украинские военные зафиксировали {missiles_launched: 31} ракету и {drones_launched: 290} дронов, из которых сбили {missiles_shot_down: 24} ракеты.",
        "Сотрудники музея насчитали 31 ракету и 290 дронов из бумаги, две сбили с полки.",
        unless=r"\bминобороны\b(?! украины)|\bроссийск\w+ (?:военн|сторон)|\bбумаг|попадани|обломк",
    ),
    *(
        Phrase(
            rf"(?:обнаруж|зафиксиров|выявл|насчита|отследи|засек)\w+ (?:еще |всего |[а-яё]+ (?:сил\w*|военн\w+) )?{{{metric}}} <{word}>",
            f"Украинские военные насчитали {{{metric}: семь}} {named}.",
            f"Посетители насчитали семь {named} из картона.",
            unless=_FELLED + r"|попадани|обломк|\bкартон|\bминобороны\b(?! украины)",
        )
        for metric, word, named in (
            ("ballistic_missiles_launched", "ballistic", "баллистических «Искандер-М»"),
            ("cruise_missiles_launched", "cruise", "крылатых ракет «Калибр»"),
        )
    ),
    Phrase(
        rf"{{cruise_missiles_launched}}(?: из них| ракет(?:ы|а)?)?{_WERE}крылат(?:ыми|ые|ой)\b(?:{_ALSO}{{ballistic_missiles_launched}} ?(?:-|были)? ?(?:аэро)?баллистическ(?:ими|ие|ой)\b)?",
        "Россия запустила по Украине {missiles_launched: 26} ракет. Большинство ракет, {cruise_missiles_launched: 20}, были крылатыми, еще {ballistic_missiles_launched: шесть} – баллистическими.",
        "Из фигур в парке ракет две оказались крылатыми.",
        needs=r"<launch>|запущен|выпущен|воздушн\w+ сил\w*",
        unless=_FELLED,
    ),
    Phrase(
        rf"{{ballistic_missiles_launched}}(?: из них| ракет(?:ы|а)?)?{_WERE}(?:аэро)?баллистическ(?:ими|ие|ой)\b(?:{_ALSO}{{cruise_missiles_launched}} ?(?:-|были)? ?крылат(?:ыми|ые|ой)\b)?",
        "Россия запустила по Украине {missiles_launched: 19} ракет. {ballistic_missiles_launched: Семь} из них были баллистическими, {cruise_missiles_launched: 12} – крылатыми.",
        "Из ракет в музее две были баллистическими.",
        needs=r"<launch>|запущен|выпущен|воздушн\w+ сил\w*",
        unless=_FELLED,
    ),
    # "Among the missiles were 40 of the one kind, nine of the other."
    *(
        Phrase(
            rf"^\W*(?:среди (?:ракет|них)|из ракет|ракеты)(?: были| -|:|,)* [^.!?\n]{{0,200}}?{{{metric}.subset}} <{word}>",
            f"Россия выпустила по Украине {{missiles_launched: 61}} ракету. Среди ракет – 13 авиационных, {{{metric}.subset: девять}} {named}.",
            f"Фабрика выпустила игрушки. Среди ракет – девять {named} из пластика.",
            needs=r"(?:<launch>|запущен|выпущен|обнаруж|зафиксиров|насчита|сопровожд|выявл)[^.!?]{0,120}(?:ракет|нападени)",
            unless=_FELLED + "|пластик",
        )
        for metric, word, named in (
            ("ballistic_missiles_launched", "ballistic", "баллистических «Искандер-М»"),
            ("cruise_missiles_launched", "cruise", "крылатых «Калибров»"),
        )
    ),
)

DOWNED = rules(
    "air attack, kinds of missiles shot down",
    "ru",
    "баллистич крылат",
    "opponent",
    *(
        Phrase(
            rf"(?:<stop>|<felled>)[^;.!?\n]{{0,120}}?{_LIST}{{{metric}}} {word}",
            f"ПВО сбила {{missiles_shot_down: 24}} ракеты (из них 15 авиационных и {{{metric}: девять}} {named}), сообщили Воздушные силы.",
            f"Ветер сбил с полки ракеты, девять {named}.",
            unless=r"попадани|попал",
        )
        for metric, word, named in _elided("shot_down")
    ),
    # "46 of them were shot down", after missiles of one kind alone.
    *(
        Phrase(
            rf"{{{metric}_shot_down & missiles_shot_down}} из (?:них|этих ракет) (?:<were> |удалось )?<felled>(?! #)",
            f"Россия запустила по Украине {{{metric}_launched & missiles_launched: 44}} {named}. По данным военных, {{{metric}_shot_down & missiles_shot_down: 31}} из них удалось сбить.",
            f"Завод выпустил 44 {named}. С полки 31 из них удалось сбить.",
            needs=rf"(?:<launch>|запущен|выпущен)[^.!?\n]* <{word}>[^.!?\n]*[.!?\s]*$",
            unless=r"<uavs>|\bполк",
        )
        for metric, word, named in _BOTH
    ),
    # "17 cruise missiles, of which 15 were destroyed."
    *(
        Phrase(
            rf"<launch> <sent># <{word}>[^#;.!?\n]{{0,30}}?,? из (?:которых|них) {{{metric}_shot_down & missiles_shot_down}} (?:<were> |удалось )?<felled>(?! #)",
            f"Россия выпустила из района Каспийского моря {{{metric}_launched & missiles_launched: 17}} {named}, из которых {{{metric}_shot_down & missiles_shot_down: 15}} уничтожены, сообщили Воздушные силы.",
            f"Завод выпустил 17 {named}, из которых 15 уничтожены пожаром.",
            unless=r"<uavs>|\bпожар",
        )
        for metric, word, named in _BOTH
    ),
    *(
        Phrase(
            rf"{{{metric}_launched & {metric}_shot_down & missiles_launched & missiles_shot_down}} <{word}>(?![^#.;]{{0,40}}# (?:ракет|дрон|бпла))[^#;.!?\n]{{0,70}}?(?:,| -) (?:и |но )?(?:# )?все (?:они )?(?:- )?(?:<were> )?<felled>",
            f"{{{metric}_launched & {metric}_shot_down & missiles_launched & missiles_shot_down: Восемь}} {named} было запущено с моря – все уничтожены, сообщили Воздушные силы.",
            f"Восемь {named} было на складе музея – все уничтожены огнем.",
            needs=r"<launch>|запущен|выпущен",
            unless=r"\bсклад",
        )
        for metric, word, named in _BOTH
    ),
)

RULES = (KINDS, DOWNED)
