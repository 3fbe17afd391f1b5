"""Drones and missiles told side by side, each with how many of them were shot down, in English."""

from metrics.phrases import Phrase
from metrics.rules.english_about import rules


def _then(word: str, named: str, down: str, launched: str, first: str, second: str) -> Phrase:
    """ "shot down 37 of 44 drones and one of four missiles": the second of the pair."""
    return Phrase(
        rf"(?:,? and|,? along with|,? as well as|,? plus) {{{down}}} <of> {{{launched}}} <{word}>",
        f"Ukraine's air force said it intercepted {first} launched, along with {second}.",
        f"The shop sold most of its {named} of clay, along with one of four {named} of wood.",
        needs=rf"(?:<down>|<stop>) [^.;!?]{{0,60}}<{'drones' if word == 'missiles' else 'missiles'}>[^.;!?]*[.;!?]?\W*$",
    )


PAIRS = rules(
    "air attack, drones and missiles side by side",
    "en",
    "out_of respectively along_with together_with as_well plus _of_",
    "opponent",
    *(
        _then(word, word, f"{word}_shot_down", f"{word}_launched", *(told if word == "missiles" else reversed(told)))
        for told in (
            (
                "{drones_shot_down: 37} of {drones_launched: 44} drones",
                "{missiles_shot_down: nine} of {missiles_launched: 13} missiles",
            ),
        )
        for word in ("missiles", "drones")
    ),
    *(
        Phrase(
            rf"{deed} {first} and {second}(?: of (?:them|these|those))?,? respectively\b",
            f"Ukraine's air force counted {launched}. It said it {words} {said}, respectively.",
            f"The fair had 40 drones and two missiles of cardboard. The boy {words} nine and one respectively in the game of darts.",
            needs=before,
            unless=r"\b(?:boy|game)\b",
        )
        for deed, words, drones in (
            ("<stop>", "stopped", "drones_stopped"),
            ("(?!<stop>)<down>", "shot down", "drones_shot_down"),
        )
        for first, second, launched, said, before in (
            (
                f"{{{drones}}}",
                "{missiles_shot_down}",
                "{drones_launched: 318} drones and {missiles_launched: 21} missiles",
                f"{{{drones}: 297}} and {{missiles_shot_down: 14}}",
                r"\d <drones> and (?:[\d,]+|\w+) <missiles>[^#.!?]{0,120}[.!?][^.!?]*$",
            ),
            (
                "{missiles_shot_down}",
                f"{{{drones}}}",
                "{missiles_launched: 21} missiles and {drones_launched: 318} drones",
                f"{{missiles_shot_down: 14}} and {{{drones}: 297}}",
                r"\d <missiles> and (?:[\d,]+|\w+) <drones>[^#.!?]{0,120}[.!?][^.!?]*$",
            ),
        )
    ),
    Phrase(
        r"<down> <fallen>{drones_shot_down} <of> {drones_launched} <drones>(?: [^#;:.!?\n]{0,50}?)?,? (?:along with|together with|as well as|plus) {missiles_shot_down} <missiles>(?! (?:were|had|has|have)\b)",
        "Ukraine's air force brought down {drones_shot_down: 19} of {drones_launched: 23} drones that Russia sent overnight, along with {missiles_shot_down: three} guided missiles bound for the coast.",
        "In the war game he downed nine of 12 drones, along with two missiles.",
    ),
    *(
        Phrase(
            rf"\bof (?:the )?{first} and {second}(?: [^#;:.!?\n]{{0,90}}?)?, {{{one}}} and {{{two}}}(?:,? respectively,?)? <were> {deed}",
            f"Of the {said}, the air force said.",
            "Of the 40 drones and two missiles of the film, nine and one were shot down by a boy.",
            unless=r"\bfilm\b",
        )
        for deed, words, drones in (
            ("<stop>", "shot down or jammed", "drones_stopped"),
            ("(?!<stop>)<down>", "shot down", "drones_shot_down"),
        )
        for first, second, one, two, said in (
            (
                "{drones_launched} <drones>",
                "{missiles_launched} <missiles>",
                drones,
                "missiles_shot_down",
                f"{{drones_launched: 598}} drones and {{missiles_launched: 31}} missiles that Russia directed at Ukraine in the small hours, {{{drones}: 563}} and {{missiles_shot_down: 26}} were {words}",
            ),
            (
                "{missiles_launched} <missiles>",
                "{drones_launched} <drones>",
                "missiles_shot_down",
                drones,
                f"{{missiles_launched: 31}} missiles and {{drones_launched: 598}} drones that Russia directed at Ukraine overnight, {{missiles_shot_down: 26}} and {{{drones}: 563}} were {words}",
            ),
        )
    ),
)

RULES = (PAIRS,)
