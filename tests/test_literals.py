"""Which words a pattern cannot do without: never one too many, and enough to be of use."""

import regex
from hypothesis import given
from hypothesis import strategies as st

from metrics.choices import branches
from metrics.literals import Index, required
from metrics.rules import RULES

# A pattern made by chance can take for ever; what is not found in so many seconds is not asked.
PATIENCE = 2

_words = st.sampled_from(
    ["drones", "lost", "shot down", "збито", "сбит", "of", "x", "п'ять", r"\d+", r"\w+", "[a-z]+", "."]
)
_pattern = st.recursive(
    _words,
    lambda inner: st.one_of(
        st.builds("{} {}".format, inner, inner),
        st.builds("(?:{}|{})".format, inner, inner),
        st.builds("(?:{}){}".format, inner, st.sampled_from(["?", "*", "+", "{0,2}", "{1,2}", "{2}", "??", ""])),
        st.builds("(?{}{}){}".format, st.sampled_from(["=", "!", "<=", "<!"]), inner, inner),
        st.builds("(?P<name>{})".format, inner),
    ),
    max_leaves=6,
)
_text = st.lists(
    st.sampled_from(["drones", "lost", "shot", "down", "збито", "сбитых", "of", "x", "57", "п'ять"]), max_size=8
)


def test_a_pattern_shows_its_words():
    assert required(r"(?:shot down|downed) #(?: of #)? drones?") == (
        frozenset({"shot", "downed"}),
        frozenset({"^drone"}),
    )


def test_a_literal_that_begins_a_word_is_told_from_one_inside():
    assert required(r"\d+ days?") == (frozenset({"^day"}),)
    assert required(r"\w+day(?:, )?over") == (frozenset({"day"}), frozenset({"over"}))
    assert required(r"(?:\d |re-)?load(?:[ -]|,)er \$?%", edge=True) == (
        frozenset({"^load"}),
        frozenset({"=er"}),
        frozenset({"%"}),
    )


def test_a_literal_that_is_a_whole_word_is_told_from_its_beginning():
    assert required(r"(?:^| )на в?(?:\d|, )", edge=True) == (frozenset({"=на"}),)
    assert required(r"\bна-?\d|\bна\b", edge=True) == (frozenset({"=на"}),)
    assert required(r"\bна(?:д|до) ", edge=True)[0] == frozenset({"^на"})


def test_a_choice_of_letters_begins_a_word():
    assert required(r"\d [хx]-?47", edge=True) == (frozenset({"=х", "=x"}),)
    assert required(r"[a-z]47|[^х]47|\w[хx]") == ()


def test_what_may_be_missing_is_not_required():
    assert required(r"(?:lost )?drone(?:s| types)*(?= over)(?!, said)[a-z]+colou?r") == (
        frozenset({"drone"}),
        frozenset({"^over"}),
        frozenset({"colo"}),
    )
    assert required(r"\d+|drones") == ()
    assert required(r"(?:(?!)|drones)") == (frozenset({"drones"}),)
    assert required(r"(?i)drones") == ()


@given(_pattern, _text)
def test_no_match_is_ever_ruled_out(pattern, words):
    text = " ".join(words)
    try:
        found = regex.search(pattern, text, timeout=PATIENCE)
    except (regex.error, TimeoutError):
        return
    if found:
        assert list(Index(map(required, ["never there", pattern])).possible(text)) == [1]


def test_every_phrase_has_a_word_it_cannot_do_without():
    """A phrase without one would be tried on every sentence."""
    assert [phrase.name for group in RULES for phrase in group.phrases if not phrase.required] == []


def test_an_index_asks_for_every_clause():
    index = Index(map(required, [r"lost (?:drones|shaheds)", r"(?:downed|destroyed) drones"]))
    assert list(index.possible("they lost two shaheds")) == [0]
    assert list(index.possible("they lost drones, which were destroyed")) == [0, 1]
    assert list(index.possible("they lost")) == []


@given(_pattern, _text)
def test_the_branches_of_a_pattern_together_match_where_it_does(pattern, words):
    text = " ".join(words)
    try:
        whole = regex.search(pattern, text, timeout=PATIENCE)
        parts = [regex.search(branch, text, timeout=PATIENCE) for branch in branches(pattern)]
    except (regex.error, TimeoutError):
        return
    assert any(parts) == (whole is not None)


def test_a_choice_is_parted_where_it_is_outermost():
    assert branches(r"\b(?:a|b(?:c|d))\b|[(|]e\|") == (r"\b(?:a)\b", r"\b(?:b(?:c|d))\b", r"[(|]e\|")
    assert branches("x(?:a|b)?") == ("x(?:a|b)?",)
