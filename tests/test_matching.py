"""Matching: the skeleton of a sentence, and which phrase reads which number."""

from hypothesis import given

from metrics import matching, numbers
from metrics.numbers import COUNT
from metrics.phrases import Phrase, rules
from tests.texts import ENGLISH, TEXTS


def bones(text: str) -> matching.Skeleton:
    return matching.skeleton(numbers.plain(text), numbers.find(numbers.plain(text), ENGLISH))


def test_a_skeleton_holds_one_character_for_each_count():
    assert (
        bones("Nearly 2,000 shells and 34 drones on 5 January").text
        == f"{COUNT} shells and {COUNT} drones on 5 January"
    )


@given(TEXTS)
def test_a_place_in_the_skeleton_leads_back_to_the_sentence(text):
    skeleton = bones(text)
    plain = numbers.plain(text)
    for number, place in zip(skeleton.counts, skeleton.places, strict=True):
        assert skeleton.text[place] == COUNT
        assert skeleton.back(place) == number.start
        assert skeleton.back(place + 1) == number.end
    assert plain[skeleton.back(len(skeleton.text)) :] == ""


def test_hearsay_is_left_out_and_a_place_behind_it_still_leads_back():
    text = "It allegedly downed 5 drones and reportedly another 12 of them"
    skeleton = matching.skeleton(text, numbers.find(text, ENGLISH), ENGLISH.clauses.hearsay)
    assert skeleton.text == f"It downed {COUNT} drones and another {COUNT} of them"
    for word in ("It", "downed", "drones", "another", "of them"):
        assert text[skeleton.back(skeleton.text.index(word)) :].startswith(word)
    assert [text[skeleton.back(place) :][:2].strip() for place in skeleton.places] == ["5", "12"]
    assert skeleton.back(len(skeleton.text)) == len(text)


def test_the_phrase_that_reads_more_numbers_wins_then_the_longer():
    one = Phrase("downed {drones_lost}")
    long = Phrase("downed {drones_launched} drones")
    two = Phrase("downed {drones_shot_down} of {drones_launched}")
    group = (rules("test", "en", "down", "opponent", one, long, two),)
    read = [
        [t.hole.metrics[0] for t in matching.match(bones(text), str, matching.every(group))]
        for text in ("Downed 5 of 9.", "Downed 5 drones.")
    ]
    assert read == [["drones_shot_down", "drones_launched"], ["drones_launched"]]


def test_a_silent_hole_leaves_its_number_to_others():
    silent = rules("silent", "en", "of", "owner", Phrase("{_} of {drones_launched}"))
    other = rules("other", "en", "lost", "owner", Phrase("lost {drones_lost}"))
    taken = matching.match(bones("It lost 5 of 9."), str, matching.every((silent, other)))
    assert [(t.number.low, t.hole.metrics) for t in taken] == [(5, ("drones_lost",)), (9, ("drones_launched",))]


def test_a_phrase_whose_words_the_sentence_lacks_is_not_tried():
    lost, downed = Phrase("lost {drones_lost}"), Phrase("(?:downed|shot down) {drones_shot_down}")
    group = (rules("test", "en", "drone", "owner", lost, downed),)
    assert matching.possible("it lost 5 and saw nobody", group) == [lost]
    assert matching.possible("it lost 5 and shot down 9", group) == [lost, downed]
    assert matching.match(bones("Drones were lost."), str, matching.every(group)) == []


def test_only_the_rules_of_a_language_are_used():
    groups = tuple(rules("test", code, "drone", "owner", Phrase("lost {drones_lost}")) for code in ("en", "uk"))
    assert matching.of_language(groups, ENGLISH) == groups[:1]
