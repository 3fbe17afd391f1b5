"""What the sentences of one update settle for each other: whose region, which command, which place."""

from datetime import datetime

from metrics import reading
from metrics.claims import Claim
from tests.texts import source


def _read(text: str) -> dict[tuple[str, float | None], Claim]:
    found = reading.read(source(text, published=datetime.fromisoformat("2025-03-12T09:00+02:00"), language="uk"))
    return {(claim.metric, claim.low): claim for claim in found.claims}


def test_a_governor_without_a_region_speaks_for_the_one_named_before() -> None:
    found = _read(
        "Є влучання у Нікополі Дніпропетровської області. «Сім БпЛА збили захисники неба», - заявив очільник області."
    )
    assert found["drones_shot_down", 7].scope == "region:Dnipropetrovsk"


def test_a_governor_after_two_regions_speaks_for_neither() -> None:
    found = _read("Вибухи чули на Сумщині та Харківщині. Сім БпЛА збили за ніч, заявив очільник області.")
    assert found["drones_shot_down", 7].scope == "national"


def test_the_defence_forces_after_those_of_the_south_are_the_same() -> None:
    found = _read(
        "Сили оборони півдня України повідомляють про нові штурми. "
        "За даними Сил оборони, за добу зафіксовано 350 обстрілів."
    )
    assert found["shellings", 350].scope == "command:South"


def test_the_defence_forces_alone_speak_for_the_country() -> None:
    found = _read("За даними Сил оборони, за добу на фронті зафіксовано 350 обстрілів.")
    assert found["shellings", 350].scope == "national"


def test_a_number_of_the_body_holds_where_the_headline_says() -> None:
    found = _read("Над Одещиною за ніч збили шість дронів\n\nУночі сили ППО знищили шість ударних безпілотників.")
    assert found["drones_shot_down", 6].scope == "region:Odesa"


def test_shot_down_is_short_for_shot_down_or_suppressed_of_the_same_number() -> None:
    found = _read(
        "Повітряні сили звітують про збиття 66 російських дронів\n\nУ ніч на 12 березня ворог атакував 90 БпЛА. "
        "Станом на 08:30 збито/подавлено 66 ворожих БпЛА."
    )
    assert ("drones_stopped", 66) in found
    assert ("drones_shot_down", 66) not in found


def test_a_mayor_speaks_of_his_own_capital() -> None:
    found = _read("Мер Москви Собянін повідомив про знищення трьох безпілотників, що прямували на столицю.")
    assert found["ukrainian_drones_shot_down", 3].scope == "city:Moscow"


def test_a_day_before_a_dash_belongs_to_the_number_after_it() -> None:
    found = _read(
        "За вихідні, 8-9 березня, на фронті сталося 391 зіткнення, у суботу – 189, у неділю – 202, пише Генштаб."
    )
    assert found["clashes", 391].grain == "multi-day"
    assert str(found["clashes", 189].day) == "2025-03-08"
    assert str(found["clashes", 202].day) == "2025-03-09"


def test_losses_of_a_named_past_day_are_no_running_total() -> None:
    found = _read(
        "Від початку доби 12 березня на фронті відбулося 58 бойових зіткнень. "
        "За минулу добу, 11 березня, РФ втратила 1240 військових."
    )
    assert found["clashes", 58].role == "running"
    assert found["russian_casualties", 1240].role is None


def test_a_day_that_only_the_first_sentence_names_holds_for_the_figures_after_it() -> None:
    found = _read("Росія ввечері у понеділок, 10 березня, атакувала енергетику. Ворог застосував 11 ударних дронів.")
    assert str(found["drones_launched", 11].day) == "2025-03-10"


def test_a_known_head_of_a_region_speaks_for_it() -> None:
    found = _read("За добу по регіону скинули 14 керованих авіабомб, повідомив Прокудін.")
    assert found["guided_bombs", 14].scope == "region:Kherson"


def test_an_item_of_a_round_up_is_of_its_own_region() -> None:
    found = _read(
        "У Кіровоградській області збили п'ять БпЛА, йдеться у зведенні ОВА. "
        "В Одеській вночі знищили шість безпілотників."
    )
    assert found["drones_shot_down", 5].scope == "region:Kirovohrad"
    assert found["drones_shot_down", 6].scope == "region:Odesa"


def test_a_front_figure_without_a_time_in_the_evening_is_of_the_day_that_goes_on() -> None:
    text = "Біля Покровська відбито 40 атак, повідомив Генштаб."
    published = datetime.fromisoformat("2025-03-12T22:30+02:00")
    (late,) = reading.read(source(text, published=published, language="uk")).claims
    assert str(late.day) == "2025-03-12"
    assert str(_read(text)["attacks_repelled", 40].day) == "2025-03-11"


def test_whose_attack_it_is_says_not_who_shot_down() -> None:
    found = _read("Сили оборони відбили чергову повітряну атаку РФ, збивши над Україною 25 безпілотників.")
    assert ("drones_shot_down", 25) in found


def test_energy_of_ukraine_is_what_is_attacked() -> None:
    found = _read("Росія атакувала енергетичну інфраструктуру України 113 ударними дронами.")
    assert ("drones_launched", 113) in found
