"""Ukrainian facts: numbers in their cases, hedges, what is no count, time words, places and speakers."""

import pytest

from metrics import frames, numbers, places, reading, speakers
from metrics.language import known
from tests.texts import source

UKRAINIAN = known("uk")


def counts(text: str) -> list[tuple[float | None, float | None, str]]:
    return [(n.low, n.high, n.bound) for n in numbers.find(numbers.plain(text), UKRAINIAN) if n.kind == "count"]


def kinds(text: str) -> list[str]:
    return [n.kind for n in numbers.find(numbers.plain(text), UKRAINIAN)]


def times(text: str) -> list[str]:
    return [frame.kind for frame in frames.find(numbers.plain(text), UKRAINIAN)]


def scopes(text: str) -> list[str]:
    return [place.scope for place in places.find(numbers.plain(text), UKRAINIAN)]


def claimants(text: str) -> list[str]:
    plain = numbers.plain(text)
    return [s.claimant for s in speakers.find(plain, places.find(plain, UKRAINIAN), UKRAINIAN) if s.says]


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("двадцять два БпЛА", 22),
        ("двадцятьма двома БпЛА", 22),
        ("тридцять п’ять дронів", 35),
        ("сто двадцять пʼять ракет", 125),
        ("тисячу двісті тридцять обстрілів", 1230),
        ("дев’ять тисяч дев’ятсот дев’яносто дев’ять атак", 9999),
        ("чотирма десятками дронів", 40),
        ("півсотні дронів", 50),
        ("півтори тисячі обстрілів", 1500),
        ("1,5 тисячі обстрілів", 1500),
        ("10 588 дронів", 10588),
        ("10\u202f588 дронів", 10588),
        ("10.588 дронів", 10588),
        ("118-ма дронами", 118),
        ("50-ти дронів", 50),
        ("433-х засобів", 433),
        ("30-ю ударними БпЛА", 30),
        ("21-м дроном", 21),
        ("обидва дрони", 2),
        ("сотня дронів", 100),
        ("двічі атакував", 2),
    ],
)
def test_a_number_in_any_form(words, value):
    assert counts(words) == [(value, value, "exact")]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("понад 60 дронів", (60, None, "at_least")),
        ("більш як 60 дронів", (60, None, "at_least")),
        ("щонайменше двадцять дронів", (20, None, "at_least")),
        ("не менше ніж 20", (20, None, "at_least")),
        ("не більше 15", (None, 15, "at_most")),
        ("до 15 дронів", (None, 15, "at_most")),
        ("майже 90 дронів", (90, 90, "about")),
        ("близько сотні дронів", (100, 100, "about")),
        ("орієнтовно 250", (250, 250, "about")),
        ("60–70 дронів", (60, 70, "range")),
        ("від 60 до 70 дронів", (60, 70, "range")),
        ("два-три дрони", (2, 3, "range")),
        ("кількість атак зросла до 67", (67, 67, "exact")),
    ],
)
def test_a_hedge_is_kept(words, found):
    assert counts(words) == [found]


@pytest.mark.parametrize(
    "words",
    [
        "118-та бригада",
        "у 90-х роках",
        "Х-101, Shahed-136/131, Іскандер-М, С-300, Ту-95",
        "12 грудня 2024 року",
        "станом на 09:00 05.01.2025",
        "з 24.02.22",
        "3 млрд доларів",
        "40%",
        "15 км",
        "58-річний",
        "десятки дронів",
        "сотні БпЛА",
        "кілька ракет",
        "один із дронів",
        "протягом трьох годин",
    ],
)
def test_what_counts_nothing(words):
    assert counts(words) == []


def test_a_plain_date_is_a_date_and_no_ordinal():
    assert kinds("у ніч на 12 грудня") == ["date"]


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("у ніч на 12 грудня", ["night"]),
        ("У ніч на 12 грудня (з 19:00 11 грудня)", ["night", "start"]),
        ("Протягом дня 25 вересня (із 7.00 до 18.30)", ["daytime", "between"]),
        ("станом на 09:00", ["as_of"]),
        ("протягом минулої доби", ["past_day"]),
        ("за добу", ["round_day"]),
        ("від початку доби", ["running"]),
        ("від початку цієї доби", ["running"]),
        ("цієї ночі", ["night"]),
        ("уночі", ["night"]),
        ("вчора", ["yesterday"]),
        ("за тиждень", ["week"]),
        ("за минулий місяць", ["month"]),
        ("за останні три дні", ["multi-day"]),
        ("з початку повномасштабного вторгнення", ["cumulative"]),
        ("від першого застосування «шахедів»", ["cumulative"]),
        ("з 24.02.22 по 05.01.25", ["cumulative"]),
        ("у середу", ["weekday"]),
        ("серед них", []),
    ],
)
def test_a_time_expression(words, kind):
    assert times(words) == kind


def test_a_night_from_one_year_to_the_next():
    (frame,) = frames.find("у ніч з 31 грудня 2022 на 1 січня 2023", UKRAINIAN)
    assert (frame.kind, frame.day, frame.month, frame.year, frame.begins) == ("night", 1, 1, 2023, False)


def test_the_header_of_a_report_dates_it():
    (frame,) = frames.find("Оперативна інформація станом на 08:00 05.01.2025", UKRAINIAN)
    assert (frame.kind, frame.day, frame.month, frame.year, frame.clocks) == ("as_of", 5, 1, 2025, ((8, 0),))


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("над Одеською, Миколаївською та Київською областями", ["region:Odesa", "region:Mykolaiv", "region:Kyiv"]),
        ("на Харківщині", ["region:Kharkiv"]),
        ("в операційній зоні на Курщині", ["region:Kursk"]),
        ("у Криму", ["region:Crimea"]),
        ("на Покровському напрямку", ["direction:Pokrovsk"]),
        ("На Краматорському і Торецькому напрямках", ["direction:Kramatorsk", "direction:Toretsk"]),
        ("ПвК «Південь»", ["command:South"]),
        ("Повітряне командування «Схід»", ["command:East"]),
        ("над акваторією Чорного моря", ["sea:Black Sea"]),
        ("над Києвом", ["city:Kyiv"]),
        ("з району Курська", []),
    ],
)
def test_a_place(words, found):
    assert scopes(words) == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Повітряні сили повідомили про 40 дронів", ["ukraine:air_force"]),
        ("За даними Генштабу, сталося 140 боїв", ["ukraine:general_staff"]),
        ("Міноборони рф заявило про 40 дронів", ["russia:mod"]),
        ("Зеленський сказав, що ворог запустив 40 дронів", ["ukraine:official"]),
        ("Губернатор Брянської області заявив про 12 дронів", ["russia:official"]),
        ("Начальник Сумської ОВА повідомив про 5 дронів", ["ukraine:official"]),
    ],
)
def test_a_speaker(words, found):
    assert claimants(words) == found


LONG = """За тиждень; Минулого тижня; З початку місяця; За лютий; У лютому; Цього року; За пів року; За перший квартал;
 У першому півріччі; З 1 лютого; З лютого; Від 1 по 9 березня; За останню декаду лютого; Торік; У 2024 році;
 За дві доби; За останні 30 днів; За три роки повномасштабної війни; За вихідні; За добу в середньому;
 Щотижня; За весь час"""
DEEDS = (
    "росіяни запустили по Україні 940 ударних дронів і 86 ракет",
    "над Одещиною збито 57 шахедів",
    "на Покровському напрямку окупанти 310 разів атакували позиції Сил оборони",
    "захисники знищили 74 танки та 150 артсистем ворога",
)
# Plans, capabilities, deliveries, damage, other wars, a career's count, targets struck.
NO_DAY = """Президент каже, що РФ може запускати 500 дронів за ніч.
Розвідка: Росія планує випускати 1000 шахедів на добу.
Німеччина передала Україні 40 дронів і 200 ракет. Вартість ракети - 2 млн доларів, дрона - 50 тисяч.
У місті пошкоджено 45 будинків і 12 автомобілів, знищено три гаражі. Загинули 5 людей, 15 поранено.
Екіпаж 112-ї бригади збив 100 шахедів за службу. Ізраїль збив 90 іранських ракет. ППО збиває 85% шахедів.
Х-101 має дальність 5500 км, Shahed-136 - 2000 км. Сили оборони вразили понад 98 тисяч цілей окупантів за лютий.
На складах ворога 500 ракет. Якби не перехоплювачі, прилетіло б 200 дронів."""


def test_what_is_counted_over_a_long_time_or_not_done_is_of_no_day():
    long = (f"{span.strip()} {deed}, повідомили у Генштабі." for span in LONG.split(";") for deed in DEEDS)
    read = ((text, reading.read(source(text, language="uk"), refused=False).claims) for text in (*long, NO_DAY))
    assert [(text, c.metric, c.low) for text, claims in read for c in claims if c.grain == "day"] == []
