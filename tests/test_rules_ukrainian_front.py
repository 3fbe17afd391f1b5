"""What Ukrainian reports of the front say as a whole: headings, paragraphs, days, and what they leave out."""

from datetime import date, datetime

import pytest

from metrics import reading
from metrics.claims import Claim
from metrics.sources import Source

HEAD = "Оперативна інформація станом на {} щодо російського вторгнення\n"
LOSSES = """Загальні бойові втрати противника з 24.02.22 по {} (орієнтовно)
особового складу ‒ близько 1 000 240 (+1 120) осіб
танків ‒ 10 930 (+3)
РСЗВ ‒ 1 420
кораблів / катерів ‒ 28 (+0)
"""


def _read(text: str, published: str | None) -> tuple[Claim, ...]:
    moment = datetime.fromisoformat(published) if published else None
    return reading.read(Source("report", text, moment, kind="agency", language="uk")).claims


def _one(claims: tuple[Claim, ...], metric: str, low: int) -> Claim:
    (found,) = [claim for claim in claims if (claim.metric, claim.low) == (metric, low)]
    return found


@pytest.mark.parametrize(
    ("head", "published", "day", "role"),
    [
        ("08:00 03.06.2026", "2026-06-03T08:04+03:00", date(2026, 6, 2), None),
        ("16:00 03.06.2026", "2026-06-03T16:05+03:00", date(2026, 6, 3), "running"),
        ("22:00 03.06.2026", "2026-06-03T22:06+03:00", date(2026, 6, 3), "running"),
        # Posted after midnight: the heading names the day.
        ("22:00 03.06.2026", "2026-06-04T00:09+03:00", date(2026, 6, 3), "running"),
        # The heading was left from the day before: the publication names the day.
        ("08:00 02.06.2026", "2026-06-03T08:04+03:00", date(2026, 6, 2), None),
        ("22.00 3 червня 2026", None, date(2026, 6, 3), "running"),
        ("08:00 03.06.2026", None, date(2026, 6, 2), None),
    ],
)
def test_a_heading_says_which_day_a_report_is_about(head, published, day, role):
    text = HEAD.format(head) + "Противник завдав 71 авіаційного удару, скинувши 154 керовані авіабомби."
    claims = _read(text, published)
    for metric, value in (("air_strikes", 71), ("guided_bombs", 154)):
        claim = _one(claims, metric, value)
        assert (claim.day, claim.role, claim.scope) == (day, role, "national")
        assert claim.claimant == "ukraine:general_staff"


def test_a_paragraph_that_opens_with_a_direction_stays_there():
    text = (
        HEAD.format("22:00 03.06.2026") + "Загалом від початку цієї доби відбулося 143 бойові зіткнення.\n"
        "На Покровському напрямку ситуація напружена. З початку доби окупанти здійснили вже 28 спроб потіснити наших "
        "воїнів. Відбито 24 атаки. Знешкоджено 96 окупантів, із них 51 – безповоротно.\n"
        "На Краматорському, Оріхівському та Придніпровському напрямках ворог здійснив дві спроби просунутися."
    )
    claims = _read(text, "2026-06-03T22:06+03:00")
    assert _one(claims, "clashes", 143).scope == "national"
    for metric, value in (("clashes", 28), ("attacks_repelled", 24), ("russian_casualties", 96)):
        claim = _one(claims, metric, value)
        assert (claim.scope, claim.role, claim.day) == ("direction:Pokrovsk", "running", date(2026, 6, 3))
    assert _one(claims, "russian_casualties", 51).role == "subset"
    assert _one(claims, "clashes", 2).scope == "direction:Kramatorsk, Orikhiv and Prydniprovske"


def test_the_second_part_of_a_report_holds_no_national_total():
    text = (
        "Оперативна інформація станом на 22.00 20.10.2024 щодо російського вторгнення (2/2)\n"
        "Найгарячіше зараз на Курахівському напрямку, на цей час нараховується 41 бойове зіткнення.\n"
        "На Времівському напрямку відбулося 11 боєзіткнень.\n"
        "На Гуляйпільському напрямку ворог активних дій не проводив."
    )
    claims = _read(text, "2024-10-20T22:05+03:00")
    assert {(claim.scope, claim.low) for claim in claims} == {
        ("direction:Kurakhove", 41),
        ("direction:Vremivka", 11),
        ("direction:Huliaipole", 0),
    }


def test_nothing_done_is_zero_only_where_it_is_said_of_a_direction():
    assert not _read("Ворог активних дій не проводив, повідомив Генштаб.", "2026-06-03T08:04+03:00")
    text = "На Волинському напрямку ознак формування наступальних угруповань ворога не виявлено."
    assert not _read(text, "2026-06-03T08:04+03:00")


@pytest.mark.parametrize("published", ["2025-06-14T07:10+03:00", None])
def test_a_list_of_losses_gives_the_total_and_the_day_before(published):
    claims = _read(LOSSES.format("14.06.25"), published)
    total, day = _one(claims, "russian_casualties", 1_000_240), _one(claims, "russian_casualties", 1120)
    assert (total.grain, total.bound, total.day) == ("cumulative", "about", None)
    assert (day.grain, day.bound, day.day) == ("day", "exact", date(2025, 6, 13))
    assert _one(claims, "russian_mlrs_lost", 1420).grain == "cumulative"
    assert _one(claims, "russian_ships_lost", 0).day == date(2025, 6, 13)


def test_a_negative_correction_is_no_day_of_losses():
    claims = _read("танків ‒ 10 930 (-2)\nартилерійських систем ‒ 20 100 (–14)", "2025-06-14T07:10+03:00")
    assert not [claim for claim in claims if claim.grain == "day"]


def test_what_ukraine_has_hit_is_no_figure_of_the_front():
    text = (
        "За минулу добу ракетні війська й артилерія Сил оборони уразили сім районів зосередження особового складу, "
        "три артилерійські системи та одну РСЗВ ворога. Авіація завдала 14 ударів по районах зосередження."
    )
    assert not _read(text, "2026-06-03T08:04+03:00")
