"""The number of something that rose or fell from what it was before, as English updates word it."""

from metrics.phrases import Phrase, Rules
from metrics.rules.english_about import WAR, rules

_MOVED = (
    r"(?:fell|rose|dropped|declined|decreased|increased|grew|jumped|climbed|soared|went (?:up|down)|(?:has|have|had) (?:fallen|risen|dropped|decreased|increased|grown)|"
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
    """ "the number of kamikaze drones fell to 6,104 from 7,330", in either order of the two."""
    thing = f"<{vocabulary}>" if "<" not in vocabulary else vocabulary
    counted = rf"number of {thing}[^#;.!?\n]{{0,40}}? {_MOVED}"
    return rules(
        f"the number of {named} beside the one before",
        "en",
        stems,
        actor,
        Phrase(
            rf"{counted} to {{{metric}}},? (?:up |down )?from {{{metric}.comparison}}",
            f"The number of {named} fell to {{{metric}: 104}} from {{{metric}.comparison: 130}}, Ukraine's military said.",
            f"The number of {named} that the club of Russia's veterans has read of rose by half.",
            needs=WAR,
            unless=_OTHER,
        ),
        Phrase(
            rf"{counted} from {{{metric}.comparison}} (?:[a-z ]{{3,30}} )to {{{metric}}}",
            f"Over the past day the number of {named} rose from {{{metric}.comparison: 98}} the day before to {{{metric}: 121}}, Ukraine's military said.",
            f"The number of {named} that the club of Russia's veterans has read of rose by half.",
            needs=WAR,
            unless=_OTHER,
        ),
        Phrase(
            rf"{thing} (?:(?:(?:were|was|are|is) )?(?:put|given|counted|set|tallied) at|(?:numbered|totall?ed)) {{{metric}}}(?=[,.;]|$| (?:and|over|in|along|on)\b)",
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
