"""Headings and turns of the year in three languages: a heading far from the publication names a wrong day."""

from datetime import date, datetime

import pytest

from metrics import reading
from tests.texts import source

REPORTS = {
    "en": "Operational information as of {clock} on {day} {en}. {when_en} 152 combat clashes took place on the front.",
    "uk": "Оперативна інформація станом на {clock} {day:02}.{month:02}.2025. {when_uk} відбулося 152 бойові зіткнення.",
    "ru": "Генштаб ВСУ, сводка по состоянию на {clock} {day} {ru}. {when_ru} произошло 152 боевых столкновения.",
}
MONTHS = {1: ("January", "января"), 4: ("April", "апреля"), 8: ("August", "августа"), 9: ("September", "сентября")}
MORNING = {"when_en": "Over the past day,", "when_uk": "Протягом минулої доби", "when_ru": "За прошедшие сутки"}
EVENING = {"when_en": "Since the start of the day,", "when_uk": "Від початку доби", "when_ru": "С начала суток"}


def day(text: str, language: str, published: str) -> tuple[date | None, str | None]:
    (claim,) = reading.read(source(text, language=language, published=datetime.fromisoformat(published))).claims
    return claim.day, claim.role


def report(language: str, month: int, day: int, clock: str, when: dict[str, str]) -> str:
    en, ru = MONTHS[month]
    return REPORTS[language].format(clock=clock, day=day, month=month, en=en, ru=ru, **when)


@pytest.mark.parametrize("language", REPORTS)
@pytest.mark.parametrize(
    ("month", "named", "published", "about"),
    [
        (4, 9, "2025-04-09T08:10+03:00", date(2025, 4, 8)),
        # The day before, and the month before: slips of the pen.
        (4, 8, "2025-04-09T08:10+03:00", date(2025, 4, 8)),
        (8, 11, "2025-09-11T08:10+03:00", date(2025, 9, 10)),
        (1, 1, "2025-01-01T08:10+02:00", date(2024, 12, 31)),
    ],
)
def test_a_heading_far_from_the_publication_is_not_believed(language, month, named, published, about):
    assert day(report(language, month, named, "08:00", MORNING), language, published) == (about, None)


@pytest.mark.parametrize("language", REPORTS)
def test_a_report_of_the_evening_that_appears_after_midnight_is_about_its_day(language):
    text = report(language, 9, 11, "22:00", EVENING)
    assert day(text, language, "2025-09-12T00:03+03:00") == (date(2025, 9, 11), "running")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Russia launched 90 drones at Ukraine in the night of 31 December to 1 January, the air force said."),
        ("en", "In the night of 1 January (from 19:00 on 31 December) the enemy attacked with 90 strike drones."),
        ("uk", "У ніч з 31 грудня 2024 на 1 січня 2025 року ворог атакував 90 ударними БпЛА."),
        ("uk", "У новорічну ніч ворог атакував 90 ударними БпЛА."),
        ("uk", "У ніч на 1 січня (із 19:00 31 грудня) ворог атакував 90 ударними БпЛА."),
        ("ru", "С 20.00 мск 31 декабря до 07.00 мск 1 января дежурными средствами ПВО уничтожены 90 украинских БПЛА."),
        ("ru", "С 22.00 мск 31.12 до 7.00 мск 1.01 дежурными средствами ПВО уничтожены 90 украинских БПЛА."),
        ("ru", "В новогоднюю ночь Россия атаковала Украину 90 дронами, сообщили Воздушные силы ВСУ."),
    ],
)
def test_the_night_to_the_first_of_january_is_of_the_new_year(language, text):
    assert day(text, language, "2025-01-01T08:10+02:00") == (date(2025, 1, 1), None)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Russia suffered 1,020 casualties on 31 December, Ukraine's General Staff said."),
        ("uk", "За 31 грудня ворог втратив 1020 військових, повідомив Генштаб ЗСУ."),
        ("ru", "За 31 декабря Россия потеряла 1020 военных, сообщил Генштаб ВСУ."),
    ],
)
def test_a_date_of_the_old_year_said_in_the_new_one(language, text):
    assert day(text, language, "2025-01-02T09:00+02:00") == (date(2024, 12, 31), None)


def test_hours_beside_a_wrong_month_put_it_right():
    text = "У ніч на 3 липня (з 19:00 2 серпня) противник атакував 76 ударними БпЛА."
    assert day(text, "uk", "2025-08-03T08:10+03:00") == (date(2025, 8, 3), None)
    text = "У ніч на 3 серпня (з 19:00 2 червня) противник атакував 76 ударними БпЛА."
    assert day(text, "uk", "2025-08-03T08:10+03:00") == (date(2025, 8, 3), None)
