"""The number of something that rose or fell from what it was before, as English updates word it."""

from metrics.phrases import Phrase, Rules
from metrics.rules.english_about import WAR, rules

_MOVED = (
    r"(?:(?:fall|rise|drop|climb|grow|jump|increas|declin|surg)(?:s|es|ing)|(?:went|gone)|surged|swelled|slipped|eased|(?:edged|ticked|crept|inched) (?:up|down)|fell|rose|dropped|declined|decreased|increased|grew|jumped|climbed|soared|went (?:up|down)|(?:has|have|had) (?:fallen|risen|dropped|decreased|increased|grown)|"
    r"was (?:up|down)|is (?:up|down))(?: (?:slightly|sharply|again|only|back))?"
)
_OTHER = r"\b(?:cyber|hackers?|fans|league|patients?|passengers|prices?|per (?:month|year)|on average)\b"
# (metric, vocabulary, a plain name for the examples, stems, actor)
_COUNTED = (
    ("clashes", "clashes", "combat clashes", "clash engagement battle", "none"),
    ("air_strikes", "air_strikes", "air strikes", "strike raid", "owner"),
    ("guided_bombs", "bombs", "guided bombs", "bomb kab", "owner"),
    ("shellings", "shellings", "shellings", "shell artillery", "owner"),
    ("kamikaze_drones", "(?=(?:\\w+ )?kamikaze)<kamikaze>", "kamikaze drones", "kamikaze", "owner"),
    (
        "drones_launched",
        "(?!kamikaze)<drones>(?: (?:launched|sent|fired|used))?",
        "drones launched",
        "drone uav shahed",
        "owner",
    ),
)


def _moved(metric: str, vocabulary: str, named: str, stems: str, actor: str) -> Rules:
    """ "the number of kamikaze drones fell to 6,104 from 7,330", in either order of the two; and what was put at one."""
    thing = f"<{vocabulary}>" if "<" not in vocabulary else vocabulary
    name = f"the number of {named} beside the one before"
    return rules(name, "en", stems, actor, *_changed(metric, thing, named), *_put(metric, thing, named))


def _changed(metric: str, thing: str, named: str) -> tuple[Phrase, ...]:
    number = r"(?:number|toll|tally|count|volume) of (?:the )?"
    counted = rf"{number}{thing}[^#;.!?\n]{{0,40}}? {_MOVED}"
    bare = rf"(?:{number})?{thing}[^#;.!?\n]{{0,40}}? {_MOVED}"
    one, other = f"{{{metric}}}", f"{{{metric}.comparison}}"
    silent = f"The number of {named} that the club of Russia's veterans has read of rose to the clouds."
    return (
        Phrase(
            rf"{bare} to {one},? (?:[a-z ]{{3,30}} )??(?:up |down )?from {other}",
            f"The number of {named} fell to {{{metric}: 104}} from {{{metric}.comparison: 130}}, Ukraine's military said.",
            f"On the front {named} rose to {{{metric}: 104}} over the past day from {{{metric}.comparison: 90}}, Ukraine's military said.",
            silent,
            needs=WAR,
            unless=_OTHER,
        ),
        Phrase(
            rf"{bare} from (?:{other} (?:[a-z ]{{3,30}} )|{{_}} )to {one}",
            f"Over the past day the number of {named} rose from {{{metric}.comparison: 98}} the day before to {{{metric}: 121}}, Ukraine's military said.",
            f"The toll of {named} on the front climbed from 98 to {{{metric}: 121}}, Ukraine's military said.",
            silent,
            needs=WAR,
            unless=_OTHER,
        ),
        Phrase(
            rf"{counted} to {one}(?=[,.;]|$| (?:and|over|in|along|on|by|overnight|yesterday|during|with)\b)",
            f"Over the past day the number of {named} on the front climbed to {{{metric}: 121}}, Ukraine's military said.",
            silent,
            needs=WAR,
            unless=_OTHER,
        ),
    )


def _put(metric: str, thing: str, named: str) -> tuple[Phrase, ...]:
    where = r"(?: (?:on|along|across|over|at) [^#;.!?,\n]{3,40}?)?"
    return (
        Phrase(
            rf"{thing}{where} (?:(?:(?:were|was|are|is) )?(?:put|given|counted|set|tallied) at|(?:numbered|totall?ed)) {{{metric}}}(?:,? (?:against|compared (?:to|with)) {{{metric}.comparison}}|(?=[,.;]|$| (?:and|over|in|along|on)\b))",
            f"On the front over the past day {named} were put at {{{metric}: 209}}, Ukraine's military said.",
            f"The club of Russia's veterans says that {named} were put at the head of the parade.",
            needs=WAR,
            unless=_OTHER,
        ),
        Phrase(
            rf"(?:put|given|counted|set|tallied) at #,? and {thing} at {{{metric}}}(?=[,.;]|$)",
            f"On the front over the past day the attacks were put at 12 and {named} at {{{metric}: 209}}, Ukraine's military said.",
            f"The club of Russia's veterans put its guests at 12 and {named} at the head of the parade.",
            needs=WAR,
            unless=_OTHER,
        ),
    )


RULES = tuple(_moved(*one) for one in _COUNTED)
