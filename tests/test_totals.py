"""Totals told by parts, "all", and text with a messenger's marks in it."""

from metrics import markup, reading, totals
from tests.texts import source


def downed(text):
    found = reading.read(source(text, language="ru")).claims
    return [(c.low, c.scope, c.role, c.rule == totals.SUM) for c in found if c.metric == "ukrainian_drones_shot_down"]


def test_parts_without_a_total_are_added_up():
    text = (
        "Дежурными средствами ПВО два украинских БПЛА уничтожены над территорией Брянской области и один – над Курской."
    )
    assert sorted(downed(text), key=str) == [
        (1, "region:Kursk", None, False),
        (2, "region:Bryansk", None, False),
        (3, "national", None, True),
    ]


def test_a_stated_total_is_not_added_to():
    text = "Дежурными средствами ПВО уничтожены 5 украинских БПЛА: 3 – над Брянской областью, 2 – над Курской."
    assert [one for one in downed(text) if one[1] == "national"] == [(5, "national", None, False)]


def test_what_is_cut_off_has_no_total():
    assert not any(
        one[3] for one in downed("Дежурными средствами ПВО два БПЛА уничтожены над Брянской областью, три над К")
    )


def test_one_more_is_added_and_its_parts_are_parts():
    text = "Дежурными средствами ПВО девять украинских БПЛА уничтожены, еще три подавлены средствами РЭБ."
    assert downed(text) == [
        (9, "national", "subset", False),
        (12, "national", None, True),
        (3, "national", "subset", False),
    ]


def test_all_of_them_are_as_many_as_came():
    text = (
        "Пресечена попытка киевского режима совершить террористическую атаку с применением пяти БПЛА. "
        "Дежурными средствами ПВО все беспилотники уничтожены над территориями Калужской, Брянской и Тульской областей."
    )
    assert downed(text) == [(5, "national", None, False)]


def test_marks_of_a_messenger_are_read_over_and_kept_in_the_words():
    text = "Дежурными средствами ПВО **уничтожены **1**41 украинский БПЛА** c применением [ПВО](https://t.me/x)."
    clean = markup.clean(text)
    assert clean.text == "Дежурными средствами ПВО уничтожены 141 украинский БПЛА с применением ПВО."
    (claim,) = reading.read(source(text, language="ru")).claims
    assert (claim.low, claim.words, text[claim.start : claim.end]) == (141, "1**41", "1**41")
    assert text[claim.sentence_start :].startswith(claim.sentence)


def test_a_text_without_marks_stays_as_it_is():
    assert markup.clean("Russia downed 40 drones [sic].").text == "Russia downed 40 drones [sic]."


def test_what_adds_up_to_a_stated_figure_is_a_part_of_it():
    text = (
        "Ukraine's air force shot down all nine drones that Russia launched overnight. Russia used five Shahed-type "
        "drones and four drones of an unknown type, it said."
    )
    found = reading.read(source(text)).claims
    assert [(c.low, c.role) for c in found if c.metric == "drones_launched"] == [
        (9, None),
        (5, "subset"),
        (4, "subset"),
    ]


def test_all_of_them_are_as_many_as_the_sentence_before_has_counted():
    found = reading.read(source("Russia launched 38 drones overnight. All of them were shot down.")).claims
    assert [(c.metric, c.low, c.bound) for c in found] == [
        ("drones_launched", 38, "exact"),
        ("drones_shot_down", 38, "exact"),
    ]


def test_a_part_whose_place_is_cut_off_is_no_second_total():
    text = (
        "В течение прошедшей ночи дежурными средствами ПВО уничтожены 33 украинских беспилотных летательных аппарата. "
        "Двадцать шесть БПЛА уничтожены над территорией Воронежской области, семь БПЛА – "
    )
    found = reading.read(source(text, language="ru")).claims
    assert [c.low for c in found if c.scope == "national" and c.role is None] == [33]


def test_the_only_region_told_is_all_there_was_in_the_ministrys_own_words_alone():
    own = "Дежурными средствами ПВО уничтожены 9 украинских БПЛА над территорией Брянской области."
    told = "Над Брянской областью сбиты 9 украинских БПЛА, сообщили в Минобороны."
    assert [one[1] for one in downed(own)] == ["region:Bryansk", "national"]
    assert [one[1] for one in downed(told)] == ["region:Bryansk"]


def test_an_item_whose_place_is_cut_off_is_a_part():
    text = "Дежурными средствами ПВО пять БПЛА уничтожены над Брянской областью, два БПЛА уничтож"
    assert downed(text) == [(5, "region:Bryansk", None, False), (2, "national", "subset", False)]


def test_all_of_them_are_those_that_came():
    text = "Ночью на регион летели 14 беспилотников, сообщил губернатор Курской области. Все они сбиты."
    assert downed(text) == [(14, "region:Kursk", None, False)]
