"""Where a pattern can begin: never one place too few, and few enough to be of use."""

import regex
from hypothesis import given
from hypothesis import strategies as st

from metrics.openings import COUNT, Openings, opening, starts
from metrics.rules import RULES

# A pattern made by chance can take for ever; what is not found in so many seconds is not asked.
PATIENCE = 2

_words = st.sampled_from(
    ["drones", "lost", "shot down", "збито", "of", "x", "п'ять", r"\d+", r"\w+", "[a-z]+", ".", "#", "# ", "[хx]", "^"]
)
_pattern = st.recursive(
    _words,
    lambda inner: st.one_of(
        st.builds("{} {}".format, inner, inner),
        st.builds("{}{}".format, inner, inner),
        st.builds("(?:{}|{})".format, inner, inner),
        st.builds("(?:{}){}".format, inner, st.sampled_from(["?", "*", "+", "{0,2}", "{1,2}", "{2}", "??", ""])),
        st.builds("(?{}{}){}".format, st.sampled_from(["=", "!"]), inner, inner),
        st.builds("({})".format, inner),
    ),
    max_leaves=6,
)
_said = st.sampled_from(["drones", "lost", "shot down", "збито", "of", "x", "57", "п'ять", "#", "#.", "7x", "²x"])
_text = st.lists(_said, max_size=8)


@given(_pattern, _text)
def test_no_match_begins_anywhere_else(pattern, words):
    text = " ".join(words)
    loose = pattern.replace(" ", r"\s+")
    asked = Openings([opening(pattern)], "#")
    if asked.anywhere:
        return
    body = rf"(?<!\w(?=\w))(?:{loose})"
    try:
        begins = {match.start() for match in regex.finditer(body, text, overlapped=True, timeout=PATIENCE)}
    except TimeoutError:
        return
    assert begins <= set(asked.places(text, [0]).get(0, ()))


def test_a_pattern_shows_what_it_begins_with():
    assert opening(r"(?<!of )(?:shot down|downs?)\b") == {"=shot", "^down"}
    assert opening(r"(?:the )?losses\b") == {"=the", "=losses"}
    assert opening(r"\(?[$€]\d") == {"(", "$", "€"}
    assert opening(r"^\W*drones") == {"\n"}


def test_behind_a_count_stands_what_follows_it():
    assert opening("(#)(?: of)? drones") == {"# ^of", "# ^drones"}
    assert opening("#(?:, |-)lost") == {"#,", "#-"}
    assert opening(r"#(?:(?: \w+)? were)? lost") == {"# ", "# ^were", "# ^lost"}
    assert [word for _, word in starts("a # b #.", "#")] == ["\n", "a", "# b", "b", "#.", "."]


def test_what_can_begin_with_anything_is_said():
    assert [opening(pattern) for pattern in (r"\w+ drones", " drones", "(?:drones)?", r"(?:a|.)b")] == [None] * 4
    asked = Openings([opening("drones"), opening(r"\w+"), opening("lost")])
    assert (asked.anywhere, asked.places("lost drones", [0, 1, 2])) == (2, {0: [5], 2: [0]})
    assert asked.places("lost drones", [0]) == {0: [5]}


def test_nearly_every_phrase_shows_where_it_begins():
    phrases = [phrase for group in RULES for phrase in group.phrases]
    assert sum(phrase.opening is None for phrase in phrases) < len(phrases) / 20
    assert COUNT in "".join(head for phrase in phrases for head in phrase.opening or ())
