"""Context: the period and the scope of a number, and what forbids taking it."""

from datetime import date

import pytest

from metrics import reading
from tests.texts import source


def claims(text: str) -> list[tuple[float | None, str, str, date | None]]:
    """Low, scope, role or grain, and day of each claim."""
    found = reading.read(source(text)).claims
    return [(claim.low, claim.scope, claim.role or claim.grain, claim.day) for claim in found]


def test_each_number_keeps_the_period_it_stands_with():
    text = (
        "Russia suffered 1,340 casualties over the past 24 hours, down from nearly 2,000 the previous day, "
        "the General Staff said."
    )
    assert claims(text) == [
        (1340, "national", "day", date(2025, 1, 22)),
        (2000, "national", "comparison", date(2025, 1, 21)),
    ]


def test_a_total_is_no_figure_of_a_day():
    text = "Russia has lost 825,320 troops since February 2022, the General Staff said."
    assert claims(text) == [(825320, "national", "cumulative", None)]


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("Russian air defences shot down 19 Ukrainian drones overnight.", "national"),
        ("Russian air defences shot down 19 Ukrainian drones over the Kursk region overnight.", "region:Kursk"),
        ("There were 19 clashes with Russian troops, most in the Pokrovsk sector, Kyiv said.", "national"),
        (
            "Many drones fell in Kursk Oblast, where 19 were downed overnight, and in Tula Oblast.",
            "region:Kursk",
        ),
    ],
)
def test_the_scope_of_a_number(text, scope):
    assert [claim[:2] for claim in claims(text)] == [(19, scope)]


def test_each_of_two_places_has_the_number():
    text = (
        "Russian air defences downed eight Ukrainian drones each over the Bryansk region and the Tula region overnight."
    )
    assert [claim[:2] for claim in claims(text)] == [(8, "region:Bryansk"), (8, "region:Tula")]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Russia could launch 500 drones overnight, officials said.", "conditional"),
        ("If Russia launched 500 drones overnight, nobody saw them.", "conditional"),
        ("Israel shot down 57 drones overnight.", "other_subject"),
        ("Poland said it had shot down 4 Russian drones overnight.", "other_subject"),
        ("The system is designed to shoot down 10 drones at a time.", "conditional"),
        ("The pilot shot down 6 missiles in one sortie, the air force said.", "conditional"),
    ],
)
def test_what_forbids_a_number(text, reason):
    found = reading.read(source(text))
    assert found.claims == ()
    assert [one.reason for one in found.refused] == [reason]


@pytest.mark.parametrize(
    ("text", "language", "grain"),
    [
        ("On average Russia launched 170 drones a night, the air force said.", "en", "multi-day"),
        ("У середньому Росія запускала 170 дронів за ніч, повідомили Повітряні сили.", "uk", "multi-day"),
        ("В среднем Россия запускала 170 дронов за ночь, сообщили Воздушные силы.", "ru", "multi-day"),
        ("Ворог здатен запускати 170 дронів за ніч, повідомили Повітряні сили.", "uk", None),
        ("Раньше Россия запускала 30 дронов за ночь, сообщили Воздушные силы.", "ru", None),
        ("За ніч Росія запустила 170 дронів, повідомили Повітряні сили.", "uk", "day"),
    ],
)
def test_what_is_usual_or_possible_is_of_no_day(text, language, grain):
    found = reading.read(source(text, language=language)).claims
    assert [one.grain for one in found] == ([grain] if grain else [])


@pytest.mark.parametrize(
    ("text", "language", "read"),
    [
        ("Ukraine's air force shot down most of the 120 drones overnight.", "en", ("drones_launched", 120)),
        ("Nearly all of the 14 missiles were intercepted overnight, Kyiv said.", "en", ("missiles_launched", 14)),
        ("Половину із 120 дронів збито вночі, повідомили Повітряні сили.", "uk", ("drones_launched", 120)),
        ("ПВО сбила большинство из 120 украинских дронов.", "ru", ("ukrainian_drones_launched", 120)),
        ("Half of the 186 clashes were in the Pokrovsk sector, the General Staff said.", "en", ("clashes", 186)),
        ("Ukraine's General Staff said Russia had lost most of the 12 tanks it used.", "en", None),
    ],
)
def test_some_of_a_number_states_the_whole_only(text, language, read):
    found = reading.read(source(text, language=language))
    assert [(claim.metric, claim.low, claim.scope) for claim in found.claims] == ([(*read, "national")] if read else [])
    assert read or [one.reason for one in found.refused] == ["vague"]


@pytest.mark.parametrize(
    ("text", "language", "title", "read"),
    [
        ("Ночью над областью сбито 6 беспилотников.", "ru", "", []),
        ("Ночью над областью сбито 6 беспилотников.", "ru", "Белгородская область: атака", [(6, "region:Belgorod")]),
        ("Уночі над областю збито 6 безпілотників.", "uk", "", []),
        ("Уночі над областю збито 6 безпілотників.", "uk", "Полтавщина: атака", [(6, "region:Poltava")]),
        (
            "За добу сталося 134 бойові зіткнення, повідомив Генштаб. 19 атак окупанти здійснили поблизу Залізного.",
            "uk",
            "",
            [(134, "national")],
        ),
    ],
)
def test_a_number_of_a_place_that_is_not_known_is_refused(text, language, title, read):
    found = reading.read(source(text, language=language, title=title))
    assert [(claim.low, claim.scope) for claim in found.claims] == read
    assert bool(found.claims) or [one.reason for one in found.refused] == ["unplaced"]


def test_several_numbers_belong_to_as_many_places_respectively():
    text = "Минобороны: над Брянской, Курской и Тульской областями сбиты соответственно 12, семь и пять БПЛА."
    scopes = {claim.low: claim.scope for claim in reading.read(source(text, language="ru")).claims}
    assert (scopes[12], scopes[7], scopes[5]) == ("region:Bryansk", "region:Kursk", "region:Tula")


def test_also_goes_on_about_the_week():
    text = "За тиждень окупанти випустили понад 1500 дронів. Також вони застосували понад 1280 керованих авіабомб."
    assert [claim.grain for claim in reading.read(source(text, language="uk")).claims] == ["week", "week"]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        # Days told one after another: the day of the paragraph stands in a sentence without a number.
        (
            "Во вторник Россия запустила 41 дрон.\n\nВ среду, 22 января, ударили по порту. Сбито 17 дронов.",
            [(41, date(2025, 1, 21)), (17, date(2025, 1, 22))],
        ),
        # "Of them" speaks of what its own sentence has counted, and not of the month told before.
        (
            "С начала января сброшено 900 КАБ. Генштаб насчитал к 16:00 71 бой, 14 из них — на Лиманском направлении.",
            [(900, None), (71, date(2025, 1, 23)), (14, date(2025, 1, 23))],
        ),
    ],
)
def test_a_sentence_goes_on_about_the_day_of_its_paragraph(text, read):
    found = reading.read(source(text, language="ru")).claims
    assert [(claim.low, claim.day) for claim in found] == read
