"""What phrases need or are barred by: what is held is what one search of each pattern finds."""

import regex
from hypothesis import given
from hypothesis import strategies as st

from metrics.clues import Clues

_BODIES = st.lists(
    st.sampled_from(
        [r"drones?|lost", r"lost drones", r"\d+ drones|shot", r"(?<=of )\d+", r"(?:shot|lost) down", r"$x|\d"]
    ),
    min_size=1,
    max_size=5,
)
_TEXT = st.lists(st.sampled_from(["drones", "lost", "of", "57", "shot", "down", "x", "drone"]), max_size=9)


@given(_BODIES, st.lists(_TEXT, min_size=1, max_size=9))
def test_a_text_holds_what_one_search_finds(bodies, texts):
    clues = Clues()
    bits = [clues.add(body) for body in bodies]
    for words in texts:
        low = " ".join(words)
        assert [clues.held(low, one) for one in bits] == [bool(regex.search(body, low)) for body in bodies]


def test_a_branch_that_patterns_share_is_one():
    clues = Clues()
    one, other = clues.add("drones|lost"), clues.add("lost|shot")
    assert (one.bit_count(), other.bit_count(), (one | other).bit_count()) == (2, 2, 3)


def test_what_is_added_after_a_text_was_asked_is_found_in_it():
    clues = Clues()
    assert not clues.held("3 lost", clues.add("shot"))
    assert clues.held("3 lost", clues.add("lost"))


def test_no_clue_is_held_by_any_text():
    assert not Clues().held("3 lost", 0)
