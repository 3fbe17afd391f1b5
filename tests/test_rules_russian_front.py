"""Russian reports of Ukraine's air force and General Staff: whole posts, what is never taken, words written once."""

from datetime import UTC, datetime

import pytest

from metrics import reading
from metrics.language.russian_front_words import VOCABULARY as FRONT_WORDS
from metrics.language.russian_words import VOCABULARY
from metrics.sources import Source

MORNING = datetime(2026, 3, 20, 6, tzinfo=UTC)
POST = """За прошедшие сутки на фронте зафиксировано 158 боевых столкновений, сообщил Генштаб ВСУ.
Противник нанес один ракетный и 82 авиационных удара, применил две ракеты и сбросил 231 управляемую авиабомбу.
Кроме того, враг осуществил 3744 обстрела, в частности 91 - из РСЗО, и привлек для поражения 7 905 дронов-камикадзе.
На Лиманском направлении враг атаковал 15 раз.
На Краматорском направлении противник наступательных действий не проводил.
Всего за прошедшие сутки потери российских захватчиков составили 1090 человек."""


def read(text: str) -> list[tuple[str, float | None, str]]:
    source = Source("post", text, MORNING, kind="agency", language="ru")
    return [(claim.metric, claim.low, claim.scope) for claim in reading.read(source).claims]


def test_a_morning_post_gives_every_figure_once_and_directions_stay_directions():
    assert read(POST) == [
        ("clashes", 158, "national"),
        ("missile_strikes", 1, "national"),
        ("air_strikes", 82, "national"),
        ("missiles_used", 2, "national"),
        ("guided_bombs", 231, "national"),
        ("shellings", 3744, "national"),
        ("mlrs_shellings", 91, "national"),
        ("kamikaze_drones", 7905, "national"),
        ("clashes", 15, "direction:Lyman"),
        ("clashes", 0, "direction:Kramatorsk"),
        ("russian_casualties", 1090, "national"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Россия может запускать до 500 дронов за ночь, предупредил военный.",
        "По оценке разведки, в Курской области находятся около 11 000 северокорейских солдат.",
        "В результате удара дронов погибли четыре человека, повреждены 14 домов.",
        "Несколько дней назад россияне атаковали Украину 14 дронами.",
        "Всего с начала проведения специальной военной операции уничтожены: 655 самолетов и 281 вертолет.",
        "Авиация Сил обороны поразила восемь районов сосредоточения живой силы, сообщил Генштаб.",
    ],
)
def test_what_is_no_figure_of_a_day_stays_silent(text):
    assert read(text) == []


def test_each_word_of_the_vocabulary_is_written_once():
    assert not VOCABULARY.keys() & FRONT_WORDS.keys()
