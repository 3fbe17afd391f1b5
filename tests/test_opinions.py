"""Second opinions: EARS and Farrington agree with reference outputs, and say nothing where there is nothing to say."""

import csv
import json
import math
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from metrics.__main__ import main
from metrics.flags import opinions
from metrics.flags.kinds import Flag
from metrics.flags.opinions import ears, second
from metrics.flags.opinions.farrington import Settings, farrington

ROOT = Path(__file__).resolve().parents[1]
CASES = ROOT.parent / "shared" / "corpus" / "surveillance"
ABSENT = ("", "NA")
LISTED = json.loads((CASES / "manifest.json").read_text()) if CASES.exists() else []
compared = pytest.mark.skipif(not LISTED, reason="../shared/corpus/surveillance is not there")


def rows(case):
    with (CASES / f"{case['id']}.csv").open() as file:
        return list(csv.DictReader(file))


def method(case):
    """The name and the settings of a case, as the project says them."""
    if case["algorithm"] == "earsC":
        chosen = {"alpha": case["alpha"], "baseline": case["baseline"], "min_sigma": case["minSigma"]}
        return f"ears_{case['method'].lower()}", chosen
    return "farrington", {name: case[name] for name in ("alpha", "freq", "b", "w")}


def agrees(name, bound, reference):
    near = math.isclose(bound, reference, rel_tol=1e-9, abs_tol=1e-9)
    return near if name.startswith("ears") else abs(bound - reference) <= 1


@compared
@pytest.mark.parametrize("case", LISTED, ids=lambda case: case["id"])
def test_every_day_agrees_with_the_reference(case):
    """Alarms equal, EARS bounds to 1e-9, Farrington bounds equal or one apart; a missing bound is missing in both."""
    name, chosen = method(case)
    told = rows(case)
    found = opinions.ask(name, np.array([float(row["observed"]) for row in told]), chosen)
    tested = [i for i, row in enumerate(told) if row["tested"] == "1"]
    alarms = [int(float(told[i]["alarm"])) for i in tested if told[i]["alarm"] not in ABSENT]
    assert len(tested) == case["tested"]
    assert sum(alarms) == case["alarms"] > 0
    wrong = []
    for i in tested:
        bound, alarm = told[i]["upperbound"], told[i]["alarm"]
        if bound in ABSENT:
            right = np.isnan(found.bound[i]) and found.alarm[i] == 0
        else:
            right = agrees(name, found.bound[i], float(bound)) and found.alarm[i] == float(alarm)
        wrong += [] if right else [(i, found.bound[i], bound)]
    assert wrong == []


@compared
@pytest.mark.parametrize("case", LISTED[:: max(1, len(LISTED) // 3)], ids=lambda case: case["id"])
def test_the_command_line_says_the_same(case, tmp_path, capsys):
    name, chosen = method(case)
    told = rows(case)
    days = [(date(2020, 1, 1) + timedelta(i)).isoformat() for i in range(len(told))]
    table = "".join(f"{day},{row['observed']}\n" for day, row in zip(days, told, strict=True))
    (tmp_path / "series.csv").write_text(f"day,value\n{table}")
    options = [text for key, value in chosen.items() for text in (f"--{key.replace('_', '-')}", str(value))]
    assert main(["flags", "--input", str(tmp_path / "series.csv"), "--method", name, *options]) == 0
    found = {row["day"]: row for row in csv.DictReader(capsys.readouterr().out.splitlines())}
    assert list(found) == days
    for day, row in zip(days, told, strict=True):
        if row["tested"] == "1" and row["upperbound"] not in ABSENT:
            assert agrees(name, float(found[day]["bound"]), float(row["upperbound"]))
            assert found[day]["alarm"] == str(int(float(row["alarm"])))


def series(*values):
    return np.array([math.nan if value is None else value for value in values], dtype=float)


def test_c1_by_hand():
    """Mean 4, standard deviation 2 of the seven days before; z(0.999) is 3.0902."""
    found = opinions.ask("ears_c1", series(2, 2, 4, 4, 4, 5, 7, 9, 11), {})
    assert found.bound[7] == pytest.approx(4 + 3.090232306167813 * math.sqrt(18 / 6))
    assert (found.alarm[7], math.isnan(found.alarm[6])) == (0, True)


def test_c2_keeps_two_days_between_and_c3_adds_the_days_before():
    values = series(*[3, 5] * 5, 9, 9, 9)
    c1, c2, c3 = (opinions.ask(name, values, {}) for name in opinions.EARS)
    assert [np.flatnonzero(~np.isnan(one.alarm))[0] for one in (c1, c2, c3)] == [7, 9, 11]
    assert (c1.alarm[12], c2.alarm[12]) == (0, 1), "the two days before are not in the baseline of C2"
    mean, sd = values[3:10].mean(), values[3:10].std(ddof=1)
    before = [(9 - values[t - 9 : t - 2].mean()) / values[t - 9 : t - 2].std(ddof=1) - 1 for t in (10, 11)]
    assert c3.bound[12] == pytest.approx(max(0, 9 + sd * (1.959963984540054 - sum(before))))
    assert c3.alarm[12] == 1
    assert mean == pytest.approx(4, abs=0.2)


def test_the_least_standard_deviation_holds_for_c1_and_c2_alone():
    flat = series(*[4] * 12, 5)
    for name in ("ears_c1", "ears_c2"):
        assert opinions.ask(name, flat, {}).bound[12] == 4
        assert opinions.ask(name, flat, {"min_sigma": 1}).bound[12] == pytest.approx(4 + 3.090232306167813)
    assert opinions.ask("ears_c3", flat, {"min_sigma": 1}).bound[12] == opinions.ask("ears_c3", flat, {}).bound[12]


def test_a_flat_series_of_fractions_never_alarms():
    """The mean of seven times 0.3 is a little off 0.3 in floating point."""
    for value in (0.1, 0.3, 0.7, 1.1, 2.3):
        for name in opinions.NAMES:
            assert np.nansum(opinions.ask(name, series(*[value] * 80), {}).alarm) == 0


def test_days_without_a_report_take_no_part():
    values = series(2, None, 4, 4, None, 5, 7, 9, None)
    found = opinions.ask("ears_c1", values, {})
    known = np.array([2, 4, 4, 5, 7])
    assert found.bound[7] == pytest.approx(known.mean() + 3.090232306167813 * known.std(ddof=1))
    assert math.isnan(found.alarm[8])
    assert math.isnan(opinions.ask("ears_c1", values, {"least": 6}).alarm[7])


def test_farrington_compares_with_the_days_the_formula_names():
    assert Settings().lags() == list(range(4, 60)), "the 56 days before the last three"
    assert Settings(freq=52, b=2, w=1).lags() == [51, 52, 53, 103, 104, 105]
    assert Settings(freq=7, b=2, w=4).lags() == list(range(5, 19)), "overlapping windows hold a day once"


def test_farrington_by_hand():
    """Equal counts have dispersion 1: the bound is the Poisson quantile, 20 of mean 9 at 0.999."""
    found = farrington(series(*[9] * 60, 21), Settings())
    assert (found.bound[59], found.bound[60], found.alarm[60]) == (20, 20, 1)


def test_farrington_weighs_an_outlier_down():
    values = [10, 12, 8, 11, 9, 13, 7] * 9
    assert farrington(series(*values), Settings()).bound[-1] == 21
    values[20] = 400
    assert farrington(series(*values), Settings()).bound[-1] < 120, "with equal weights it would be 547"


def test_farrington_leaves_few_cases_alone():
    found = farrington(series(*[0] * 60, 4, 0, 0, 1), Settings())
    assert math.isnan(found.bound[60])
    assert found.alarm[60] == 0
    assert (found.bound[63], found.alarm[63]) == (0, 1), "five cases in the last four days"


def test_farrington_does_not_test_a_correction():
    values = [9.0] * 62
    values[30], values[61] = -500.0, -1.0
    found = farrington(series(*values), Settings())
    assert math.isnan(found.alarm[61])
    assert found.bound[60] == 20


counts = st.one_of(st.none(), st.integers(-50, 2000), st.floats(0, 1e15), st.just(0))


@pytest.mark.filterwarnings("error")
@given(st.lists(counts, max_size=90), st.sampled_from(list(opinions.NAMES)), st.sampled_from([1e-9, 0.001, 0.3, 0.999]))
def test_any_series_gets_an_answer(values, name, alpha):
    """An alarm is 1 or 0 or not tested; one with a bound lies above it; what was not tested has no bound."""
    found = opinions.ask(name, series(*values), {"alpha": alpha})
    tested = ~np.isnan(found.alarm)
    assert set(found.alarm[tested]) <= {0.0, 1.0}
    assert np.isfinite(found.bound[~np.isnan(found.bound)]).all()
    assert not (~np.isnan(found.bound) & ~tested).any()
    alarmed = found.alarm == 1
    assert (series(*values)[alarmed] > found.bound[alarmed]).all()


def test_no_later_day_changes_an_earlier_answer():
    values = np.random.default_rng(5).negative_binomial(3, 0.05, 140).astype(float)
    for name in opinions.NAMES:
        whole, part = opinions.ask(name, values, {}), opinions.ask(name, values[:100], {})
        np.testing.assert_array_equal(whole.bound[:100], part.bound)
        np.testing.assert_array_equal(whole.alarm[:100], part.alarm)


def test_the_settings_are_those_of_the_papers():
    assert (ears.Settings().alpha, opinions.ALPHA["ears_c3"], Settings().alpha) == (0.001, 0.025, 0.001)


START = date(2024, 1, 1)


def flag(at, value, expected=10.0):
    kind = "high" if value > expected else "low"
    return Flag(None, None, START + timedelta(at), kind, "alert", value, expected, 3, 18, "It stands out.")


def attached(flags, counts, begins=None):
    days = [START + timedelta(i) for i in range(len(counts))]
    return [one.second_opinions for one in second.attach(flags, days, counts, begins)]


def test_a_flag_hears_the_other_tests_by_name():
    counts = np.random.default_rng(3).poisson(10, 200).astype(float)
    counts[150], counts[190], counts[170] = 90, 17, 0
    said = attached([flag(150, 90.0), flag(170, 0.0), flag(190, 17.0)], counts)
    assert said == [
        "EARS C1, EARS C2 and Farrington raise an alarm too; EARS C3 does not.",
        "EARS and Farrington look for high counts only.",
        "EARS C1, EARS C2, EARS C3 and Farrington do not raise an alarm.",
    ]


def test_a_test_without_enough_days_says_so():
    counts = np.full(200, 10.0)
    counts[150] = 90
    counts[100:149] = math.nan
    counts[60:90] = math.nan
    assert attached([flag(150, 90.0)], counts) == ["EARS C1, EARS C2, EARS C3 and Farrington: not enough history."]
    counts[143:147] = [9, 11, 10, 12]
    assert attached([flag(150, 90.0)], counts) == [
        "EARS C1 and EARS C2 raise an alarm too; EARS C3 does not; Farrington: not enough history."
    ]


def test_days_that_counted_something_else_are_not_compared_with():
    counts = np.full(120, 10.0) + np.arange(120) % 3
    counts[100:] += 30
    begins = np.where(np.arange(120) >= 100, 100, 0)
    assert "Farrington raise an alarm too" in attached([flag(101, 41.0)], counts)[0]
    assert attached([flag(101, 41.0)], counts, begins)[0].endswith("not enough history.")


def test_the_opinion_on_one_day_is_the_same_with_and_without_the_others():
    counts = np.random.default_rng(9).negative_binomial(3, 0.05, 300).astype(float)
    flags = [flag(i, counts[i], 5.0) for i in range(70, 300) if counts[i] > 5]
    assert attached(flags, counts) == [attached([one], counts)[0] for one in flags]
    assert attached([], counts) == []
