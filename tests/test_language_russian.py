"""Russian: what its facts find in numbers, hours, places and speakers."""

import pytest

from metrics import frames, numbers, places, reading, speakers
from metrics.language import known
from tests.texts import source

RUSSIAN = known("ru")


def found(text):
    plain = numbers.plain(text)
    return [(plain[n.start : n.end], n.low, n.high, n.bound) for n in numbers.find(plain, RUSSIAN) if n.kind == "count"]


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("один", 1), ("одного", 1), ("двумя", 2), ("обоих", 2), ("троих", 3), ("двадцать два", 22),
        ("двадцатью восемью", 28), ("сорока одного", 41), ("сто сорок один", 141), ("двухсот тридцати", 230),
        ("полсотни", 50), ("полторы тысячи", 1500), ("тысяча двести", 1200), ("две тысячи пятьсот", 2500),
        ("1,2 тысячи", 1200), ("1,5 тыс.", 1500), ("четыре десятка", 40), ("10 588", 10588),
        ("530-ти", 530), ("12-ю", 12), ("2-х", 2), ("девяносто девять", 99),
    ],
)  # fmt: skip
def test_a_number_in_words_digits_and_endings(words, value):
    (one,) = found(f"сбиты {words} беспилотников")
    assert one[1:3] == (value, value)


@pytest.mark.parametrize(
    "words",
    ["90-х годов", "118-я бригада", "5-го полка", "десятки дронов", "сотни дронов", "несколько БПЛА", "28 сентября",
     "45%", "155-мм снаряд", "Су-34", "20 км", "300 рублей", "16-летний", "три часа"],
)  # fmt: skip
def test_what_counts_nothing(words):
    assert found(f"это {words} было") == []


@pytest.mark.parametrize(
    ("words", "low", "high", "bound"),
    [
        ("более 100", 100, None, "at_least"), ("свыше ста", 100, None, "at_least"),
        ("не менее 41", 41, None, "at_least"),
        ("до 530-ти", None, 530, "at_most"), ("не более 5", None, 5, "at_most"), ("около 90", 90, 90, "about"),
        ("порядка 70", 70, 70, "about"), ("почти 1,5 тысячи", 1500, 1500, "about"), ("от 60 до 70", 60, 70, "range"),
        ("60-70", 60, 70, "range"),
    ],
)  # fmt: skip
def test_a_hedge_is_kept(words, low, high, bound):
    (one,) = found(f"потеряли {words} военнослужащих")
    assert one[1:] == (low, high, bound)


def test_one_is_told_by_the_noun_alone():
    (one,) = found("украинский беспилотный летательный аппарат уничтожен")
    assert one == ("украинский", 1, 1, "exact")
    assert found("один украинский беспилотный летательный аппарат уничтожен")[0][0] == "один"
    assert len(found("21 украинский беспилотный летательный аппарат уничтожен")) == 1
    assert found("жители видели украинский беспилотник") == []


@pytest.mark.parametrize(
    ("words", "kind", "clocks", "date"),
    [
        ("в период с 23.00 мск 28.09 до 07.00 мск 29.09", "between", ((23, 0), (7, 0)), (9, 29)),
        ("с 20.10 до 21.10 мск", "between", ((20, 10), (21, 10)), (None, None)),
        ("1 августа с 20.00 мск до полуночи", "between", ((20, 0), (23, 59)), (8, 1)),
        ("с 20 до 23 часов", "between", ((20, 0), (23, 0)), (None, None)),
        ("около 14.30 мск", "moment", ((14, 30),), (None, None)),
        ("в течение прошедшей ночи", "night", (), (None, None)),
        ("за прошедшие сутки", "past_day", (), (None, None)),
        ("сегодня в течение дня", "daytime", (), (None, None)),
        ("за неделю", "week", (), (None, None)),
        ("с начала проведения специальной военной операции", "cumulative", (), (None, None)),
        ("с момента первого применения таких дронов", "cumulative", (), (None, None)),
        ("в ночь на 12 декабря", "night", (), (12, 12)),
        ("за двое суток", "multi-day", (), (None, None)),
    ],
)
def test_a_time_expression(words, kind, clocks, date):
    (frame,) = frames.find(words, RUSSIAN)
    assert (frame.kind, frame.clocks, (frame.month, frame.day)) == (kind, clocks, date)


@pytest.mark.parametrize(
    ("text", "scopes"),
    [
        ("над территориями Брянской, Курской и Тульской областей", ["region:Bryansk", "region:Kursk", "region:Tula"]),
        ("над территорией Московского региона", ["region:Moscow"]),
        ("над территорией Республики Крым и над акваторией Черного моря", ["region:Crimea", "sea:Black Sea"]),
        ("над акваториями Азовского и Черного морей", ["sea:Sea of Azov", "sea:Black Sea"]),
        ("над Белгородской, три – над Краснодарским краем", ["region:Belgorod", "region:Krasnodar"]),
        ("подразделениями группировки войск «Север»", ["group:Sever"]),
        ("«Южной» группировки войск", ["group:Yug"]),
        ("на Покровском направлении", ["direction:Pokrovsk"]),
        ("летевших на Москву", ["city:Moscow"]),
    ],
)
def test_places(text, scopes):
    assert [place.scope for place in places.find(numbers.plain(text), RUSSIAN)] == scopes


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("Минобороны РФ сообщило о сбитых дронах", "russia:mod"),
        ("Дежурными средствами ПВО уничтожены дроны", "russia:mod"),
        ("Губернатор Курской области сообщил о дронах", "russia:official"),
        ("Воздушные силы Украины сообщили о дронах", "ukraine:air_force"),
        ("По данным Генштаба ВСУ, атак было много", "ukraine:general_staff"),
        ("Собянин написал о дронах", "other:mayor"),
    ],
)
def test_who_speaks(text, claimant):
    named = places.find(text, RUSSIAN)
    assert [one.claimant for one in speakers.find(text, named, RUSSIAN) if one.says][:1] == [claimant]


@pytest.mark.parametrize(
    "told",
    [
        "дежурными средствами ПВО уничтожены 312 украинских БПЛА, сообщило Минобороны РФ.",
        "ВСУ потеряли свыше 1 240 военнослужащих, сообщило Минобороны РФ.",
        "Россия запустила по Украине 612 дронов, сообщили Воздушные силы.",
        "силы ПВО сбили 540 российских беспилотников, сообщили Воздушные силы.",
        "на фронте произошло 164 боевых столкновения, сообщил Генштаб.",
        "россияне сбросили 118 управляемых авиабомб, сообщил Генштаб.",
        "Россия потеряла 1 130 военных и 12 танков, сообщил Генштаб ВСУ.",
    ],
)
def test_what_is_counted_over_more_than_a_day_is_no_days(told):
    periods = ("За неделю", "За прошедший месяц", "С начала года", "За трое суток", "С начала войны", "В октябре",
               "С 3 по 9 ноября", "За лето", "За выходные")  # fmt: skip
    for period in periods:
        claims = reading.read(source(f"{period} {told}", language="ru")).claims
        assert {(claim.day, claim.grain == "day") for claim in claims} == {(None, False)}, period
