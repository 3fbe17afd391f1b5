"""Places: which names are places, of which kind, and which number they belong to."""

import pytest

from metrics import places, placing
from metrics.places import NATIONAL
from tests.texts import ENGLISH


def scopes(text: str) -> list[str]:
    return [place.scope for place in places.find(text, ENGLISH)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("in the Kursk region", ["region:Kursk"]),
        ("In the Lyman sector, near Yampil, Zarichne and in the direction of Siversk.", ["direction:Lyman"]),
        ("over Belgorod and Bryansk regions", ["region:Belgorod", "region:Bryansk"]),
        ("in the region of Odessa", ["region:Odesa"]),
        ("over Crimea", ["region:Crimea"]),
        ("over Kyiv", ["city:Kyiv"]),
        ("near Pokrovsk", ["direction:Pokrovsk"]),
        ("in the Kurakhove direction", ["direction:Kurakhove"]),
        ("over the Black Sea", ["sea:Black Sea"]),
        ("at the Black Sea coastal city of Odesa", ["region:Odesa"]),
        ("Air Command South", ["command:South"]),
        ("the battlegroup North", ["group:Sever"]),
    ],
)
def test_a_place(text, expected):
    assert scopes(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "drones from the Kursk region",
        "drones from two directions: Cape Chauda in Crimea and Primorsko-Akhtarsk",
        "Moscow said",
        "by forces in Kyiv",
        "the Eastern direction",
        "a man named Kursk",
        "",
    ],
)
def test_what_is_no_place_of_a_figure(text):
    assert scopes(text) == []


def number_scope(text: str, words: str) -> str:
    """The scope of the number with these words, when it is the only one."""
    start = text.index(words)
    found = places.find(text, ENGLISH)
    return placing.of_number(text, found, (start, start + len(words)), (0, len(text)), ENGLISH)


@pytest.mark.parametrize(
    ("text", "words", "scope"),
    [
        ("19 drones were shot down over the Kursk region.", "19", "region:Kursk"),
        ("Two drones were shot down by Air Command South over the Odesa region.", "Two", "region:Odesa"),
        ("In the Kursk region, troops repelled nine attacks.", "nine", "region:Kursk"),
        ("19 drones over the Kursk, Oryol and Tula regions.", "19", NATIONAL),
        ("31 drones were shot down, including some over the Kursk region.", "31", NATIONAL),
        ("31 drones were shot down, while the Kursk region was quiet.", "31", NATIONAL),
        (
            "In the Lyman direction the enemy made 14 attacks in the direction of Stavky.",
            "14",
            "direction:Lyman",
        ),
        ("The enemy made 14 attacks in the direction of Stavky.", "14", "direction:Stavky"),
        ("There were 90 clashes, the highest number being in the Lyman direction.", "90", NATIONAL),
    ],
)
def test_the_place_of_a_number(text, words, scope):
    assert number_scope(text, words) == scope


def test_the_region_named_before():
    assert places.points_back("Nine attacks were repelled in the region.", ENGLISH)
    assert not places.points_back("There were nine attacks.", ENGLISH)
