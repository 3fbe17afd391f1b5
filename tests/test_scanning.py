"""Many patterns at once: what they find is what one pattern of them all finds."""

import regex
from hypothesis import given
from hypothesis import strategies as st

from metrics.scanning import Scan

_BODIES = st.lists(
    st.sampled_from([r"drones?", r"lost drones", r"\d+", r"\d+ drones", r"(?<=of )\d+", r"shot(?: down)?", r"[$€]\d+"]),
    min_size=1,
    max_size=5,
)
_TEXT = st.lists(st.sampled_from(["Drones", "lost", "of", "57", "shot", "down", "€5", "x", "drone"]), max_size=9)


@given(_BODIES, _TEXT, st.sampled_from(["{}", r"(?<!\w){}", r"{}(?!\w)"]))
def test_it_finds_what_one_pattern_of_them_all_finds(bodies, words, around):
    text = " ".join(words)
    one = regex.compile("|".join(around.replace("{}", f"(?:{body})") for body in bodies), regex.I)
    found = [hit.match.span() for hit in Scan([(str(n), body) for n, body in enumerate(bodies)], around).find(text)]
    assert found == [match.span() for match in one.finditer(text) if match.end() > match.start()]


def test_of_equal_places_the_first_pattern_names_the_hit():
    scan = Scan([("part", "shot"), ("whole", "shot down"), ("number", r"\d+")])
    assert [(hit.name, hit.match[0]) for hit in scan.find("57 shot down")] == [("number", "57"), ("part", "shot")]


def test_a_text_without_the_words_of_any_pattern_is_told_apart():
    scan = Scan([("lost", "lost"), ("money", r"[$€]\d")])
    assert (scan.possible("it lost 5"), scan.possible("it downed 5"), scan.possible("€5")) == (True, False, True)
