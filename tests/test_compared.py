"""What a figure is compared with: read with its day whatever is counted, and only where it counts the same."""

from datetime import date

import pytest

from metrics import reading
from tests.texts import source


def claims(text: str, language: str) -> list[tuple[str, float | None, str | None, date | None]]:
    found = reading.read(source(text, language=language)).claims
    return [(claim.metric, claim.low, claim.role, claim.day) for claim in found]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Russia launched 92 drones overnight, compared with 150 the night before, the air force said."),
        ("en", "Russia launched 92 drones overnight, down from 150 drones the previous night, the air force said."),
        ("en", "Russia launched 92 drones overnight, the air force said. The previous night there were 150."),
        ("uk", "Уночі Росія запустила 92 дрони проти 150 попередньої ночі, повідомили Повітряні сили."),
        ("uk", "Уночі Росія запустила 92 дрони, повідомили Повітряні сили. Попередньої ночі їх було 150."),
        ("ru", "Ночью Россия запустила по Украине 92 дрона против 150 предыдущей ночью, сообщили Воздушные силы ВСУ."),
        ("ru", "Ночью Россия запустила по Украине 92 дрона, сообщили Воздушные силы ВСУ. Накануне их было 150."),
    ],
)
def test_a_number_beside_the_figure_is_of_the_day_before(language, text):
    assert claims(text, language) == [
        ("drones_launched", 92, None, date(2025, 1, 23)),
        ("drones_launched", 150, "comparison", date(2025, 1, 22)),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Russia launched 92 drones overnight, compared with 150 letters the night before, the air force said.",
        "Russia launched 92 drones overnight and 60 of them were shot down, compared with 150 the night before.",
        "Russia launched 92 drones overnight, the air force said. Compared with 150 the mayor was old.",
    ],
)
def test_another_thing_or_several_figures_are_compared_with_nothing(text):
    assert "comparison" not in {role for _, _, role, _ in claims(text, "en")}
