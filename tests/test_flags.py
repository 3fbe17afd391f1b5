"""Flags: what stands out, what must not, and what each sentence says."""

from datetime import date, timedelta

import numpy as np
import polars as pl
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from metrics import flags
from metrics.flags import tails
from metrics.flags.band import WATCH, fit
from metrics.flags.days import band
from metrics.flags.tails import Baseline
from metrics.flags.window import NEEDED

START = date(2024, 1, 1)


def table(values, metric="drones_launched", claimant="ukraine:air_force", start=START, **same):
    """A figures table with one exact figure a day; None is a day without a report; `same` overrides columns by day."""
    rows = []
    for i, value in enumerate(values):
        if value is not None:
            row = {"metric": metric, "side": "ukraine", "day": start + timedelta(i), "claimant": claimant}
            row |= {"low": value, "high": value, "value": value, "bound": "exact", "status": "single", "derived": False}
            rows.append(row | same.get(str(i), {}))
    schema = {"low": pl.Float64, "high": pl.Float64, "value": pl.Float64}
    return pl.DataFrame(rows, schema_overrides=schema)


def counts(days=400, mean=60.0, dispersion=4.0, seed=7):
    """A steady series with the overdispersion of real counts."""
    size = mean / (dispersion - 1)
    return [float(v) for v in np.random.default_rng(seed).negative_binomial(size, 1 / dispersion, days)]


def of_day(found, i, start=START):
    return found.filter(pl.col("day") == start + timedelta(i))


def kinds(found, i):
    return of_day(found, i)["kind"].to_list()


def test_a_spike_is_an_alert_and_a_record_and_says_so():
    values = [*counts(), 400.0]
    found = of_day(flags.find(table(values)), 400)
    assert found["kind"].to_list() == ["high", "record"]
    assert found["severity"].to_list() == ["alert", "alert"]
    sentence = found["sentence"][0]
    low, high = found["low"][0], found["high"][0]
    assert sentence == (
        f"Drones launched: Ukraine's Air Force reports 400 for 4 February 2025, above the usual {low:.0f} to "
        f"{high:.0f} of the 42 days before (all with a report); the highest since the series begins on 1 January 2024. "
        "It is the highest of 401 reported days; by the days before alone, less than one day in a million would be so."
    )
    assert "(400 days)" in found["sentence"][1]


def test_a_drop_is_low_and_names_the_last_day_as_low():
    values = counts()
    values[395] = 1.0
    values.append(2.0)
    found = of_day(flags.find(table(values)), 400)
    assert found["kind"].to_list() == ["low"]
    assert "below the usual" in found["sentence"][0]
    values[300], values[395] = 1.0, 60.0
    assert "the lowest since 27 October 2024" in of_day(flags.find(table(values)), 400)["sentence"][0]


def test_ordinary_days_are_left_alone():
    """A steady series raises few alerts: at most 2 a year over 20 simulated years (the model would give 0.7)."""
    alerts = 0
    for seed in range(5):
        found = flags.find(table(counts(days=4 * 365, seed=seed)))
        alerts += found.filter(pl.col("kind").is_in(["high", "low"]) & (pl.col("severity") == "alert")).height
    assert alerts <= 40


def test_watch_lies_between_the_two_thresholds():
    values = counts(days=120)
    today = fit(np.array([*values, np.nan])).of(np.array([120]))
    scores = [float(tails.score(tails.at_least(np.array([float(v)]), today))[0]) for v in range(60, 200)]
    watched = next(v for v, score in zip(range(60, 200), scores, strict=True) if WATCH < score < 3.0)
    found = of_day(flags.find(table([*values, float(watched)])), 120)
    assert found.filter(pl.col("kind") == "high")["severity"].to_list() == ["watch"]


def test_nothing_is_said_on_too_little_history():
    values = [10.0] * 13 + [500.0]
    assert flags.find(table(values)).is_empty()
    assert kinds(flags.find(table([10.0] * 14 + [500.0])), 14) == ["high"]


def test_missing_days_are_not_zeros_and_are_counted():
    values = [v if i % 2 else None for i, v in enumerate(counts())]
    found = of_day(flags.find(table([*values, 400.0])), 400)
    assert "(21 used, 21 without a report or in doubt)" in found["sentence"][0]
    zeros = flags.find(table([*[v or 0.0 for v in values], 400.0]))
    assert of_day(zeros, 400)["expected"][0] < found["expected"][0]


def test_a_record_needs_half_a_year_without_one_like_it():
    values = counts()
    values[215] = 310.0
    assert "record" in kinds(flags.find(table([*values, 300.0, *[60.0] * 3])), 400)
    values[225] = 310.0
    assert "record" not in kinds(flags.find(table([*values, 300.0])), 400)


def test_a_hedge_counts_only_on_the_side_it_speaks_of():
    """ "At least 5" may be any number above, so it is never low; "at most 400" is never high."""
    steady = counts()
    at_least = {"400": {"low": 5.0, "high": None, "value": 5.0, "bound": "at_least"}}
    at_most = {"400": {"low": None, "high": 400.0, "value": 400.0, "bound": "at_most"}}
    assert kinds(flags.find(table([*steady, 5.0])), 400) != []
    assert kinds(flags.find(table([*steady, 5.0], **at_least)), 400) == []
    assert kinds(flags.find(table([*steady, 400.0], **at_most)), 400) == []


def test_the_hedge_is_in_the_sentence():
    more_than = {"400": {"low": 400.0, "high": None, "value": 400.0, "bound": "at_least"}}
    found = of_day(flags.find(table([*counts(), 400.0], **more_than)), 400)
    assert "reports at least 400 for" in found["sentence"][0]


def test_a_withheld_number_raises_nothing():
    withheld = {"400": {"low": None, "high": None, "value": None, "bound": "withheld"}}
    assert kinds(flags.find(table([*counts(), 0.0], **withheld)), 400) == []


def test_a_part_of_a_day_is_never_low():
    part = {"400": {"status": "incomplete"}}
    assert kinds(flags.find(table([*counts(), 3.0], **part)), 400) == []
    assert "high" in kinds(flags.find(table([*counts(), 400.0], **part)), 400)


def test_sums_are_said_to_be_sums():
    added = {"400": {"derived": True}}
    found = of_day(flags.find(table([*counts(), 400.0], **added)), 400)
    assert "figures of Ukraine's Air Force add up to 400" in found["sentence"][0]


def test_a_negative_change_is_a_question_and_leaves_the_baseline():
    values = counts()
    values[399] = -83.0
    found = flags.find(table(values))
    assert kinds(found, 399) == ["negative"]
    assert of_day(found, 399)["severity"].to_list() == ["question"]
    assert "give \u221283 for 3 February 2025. Is this a correction" in of_day(found, 399)["sentence"][0]
    without = fit(np.array([*values[:399], np.nan, 60.0])).mean[-1]
    spike = of_day(flags.find(table([*values, 400.0])), 400)
    assert spike["expected"][0] == without


def test_an_unusual_zero_is_a_question_but_a_usual_zero_is_not():
    found = flags.find(table([*counts(), 0.0]))
    assert kinds(found, 400) == ["zero_report"]
    assert found.filter(pl.col("kind") == "zero_report")["sentence"][0].endswith("under another heading?")
    rare = [float(v) for v in np.random.default_rng(1).poisson(0.3, 400)]
    assert "zero_report" not in flags.find(table(rare))["kind"].to_list()


def test_parts_above_their_whole_are_a_question():
    start = date(2024, 12, 28)
    figures = pl.concat(
        [
            table([16.0], start=start),
            table([15.0], metric="drones_shot_down", start=start),
            table([11.0], metric="drones_lost", start=start),
        ]
    )
    found = flags.find(figures)
    assert found.select("metric", "kind", "severity").rows() == [("drones_launched", "arithmetic", "question")]
    assert found["sentence"][0].startswith(
        "28 December 2024: Drones shot down 15 and Drones locationally lost 11 make 26, more than Drones launched 16"
    )


def test_hedged_parts_are_questioned_only_when_surely_too_many():
    launched = table([16.0])
    below = {"0": {"low": None, "high": 26.0, "bound": "at_most"}}
    above = {"0": {"low": 26.0, "high": None, "bound": "at_least"}}
    down = table([26.0], metric="drones_shot_down", **below)
    lost = table([0.0], metric="drones_lost")
    assert flags.find(pl.concat([launched, down, lost])).is_empty()
    down = table([26.0], metric="drones_shot_down", **above)
    assert flags.find(pl.concat([launched, down, lost]))["kind"].to_list() == ["arithmetic"]


def test_sides_are_never_put_in_one_series():
    ukraine = table(counts(), metric="attacks_repelled")
    russia = table([400.0] * 20, metric="attacks_repelled", start=START + timedelta(390)).with_columns(
        side=pl.lit("russia")
    )
    found = flags.find(pl.concat([ukraine, russia]))
    assert found.filter(pl.col("side") == "russia").is_empty()


@settings(max_examples=15, deadline=None)
@given(
    values=st.lists(
        st.one_of(st.none(), st.integers(0, 300), st.just(0), st.integers(-5, -1)), min_size=60, max_size=260
    ),
    cut=st.integers(30, 250),
)
def test_later_days_never_change_a_flag(values, cut):
    numbers = [None if v is None else float(v) for v in values]
    assume(any(v is not None for v in numbers[:cut]))
    until = START + timedelta(min(cut, len(numbers)) - 1)
    whole = flags.find(table(numbers)).filter(pl.col("day") <= until)
    assert whole.equals(flags.find(table(numbers[:cut])))


@settings(max_examples=40, deadline=None)
@given(st.lists(st.one_of(st.none(), st.integers(0, 100_000)), min_size=1, max_size=120))
def test_the_band_holds_its_expectation(values):
    days = [START + timedelta(i) for i in range(len(values))]
    frame = band(days, values)
    assert frame.columns[:7] == ["day", "value", "expected", "low", "high", "used", "missing"]
    assert frame["day"].to_list() == days
    known = frame.drop_nulls("expected")
    assert known.filter(pl.col("low") > pl.col("high")).is_empty()
    assert known.filter(pl.col("used") < NEEDED).is_empty()
    assert known.filter((pl.col("low") > pl.col("expected").ceil()) | (pl.col("expected") <= 0)).is_empty()


def test_the_band_shown_is_the_band_of_the_flags():
    values = [*counts(), 400.0]
    days = [START + timedelta(i) for i in range(len(values))]
    last = band(days, values).row(-1, named=True)
    flag = of_day(flags.find(table(values)), 400).row(0, named=True)
    assert {k: last[k] for k in ("value", "expected", "low", "high")} == {
        k: flag[k] for k in ("value", "expected", "low", "high")
    }


@pytest.mark.parametrize(("mean", "dispersion"), [(0.3, 1.2), (3.0, 2.0), (60.0, 4.0), (1000.0, 60.0)])
def test_the_tails_are_those_of_a_negative_binomial(mean, dispersion):
    """Both tails and the quantiles against sums of single probabilities."""
    size, p = mean / (dispersion - 1), 1 / dispersion
    log_mass, share = size * np.log(p), []
    for k in range(int(mean * 12) + 60):
        share.append(np.exp(log_mass))
        log_mass += np.log((k + size) / (k + 1) * (1 - p))
    below = np.cumsum(share)
    counts = np.arange(int(mean * 4) + 2, dtype=float)
    one = Baseline(np.full(len(counts), 42), np.full(len(counts), mean), np.full(len(counts), dispersion))
    assert np.allclose(tails.at_most(counts, one), below[: len(counts)], atol=1e-10)
    assert np.allclose(tails.at_least(counts, one), 1 - below[: len(counts)] + share[: len(counts)], atol=1e-10)
    assert np.allclose(tails.mass(counts, one), share[: len(counts)], atol=1e-10)
    for level in (0.025, 0.975):
        found = int(tails.quantile(level, one)[0])
        assert below[found] >= level
        assert found == 0 or below[found - 1] < level


def test_every_kind_and_severity_is_on_the_closed_lists():
    values = counts()
    values[200], values[300], values[350] = -4.0, 0.0, 700.0
    found = flags.find(table(values))
    assert {"negative", "zero_report", "high", "record"} <= set(found["kind"])
    assert set(found["kind"]) <= set(flags.KINDS)
    assert set(found["severity"]) <= set(flags.SEVERITIES)
    assert found.select("metric", "side", "day", "kind").is_unique().all()


def test_no_figures_give_an_empty_table_with_its_columns():
    found = flags.find(table([1.0]).clear())
    assert found.is_empty()
    assert found.columns == list(flags.SCHEMA)


def test_a_bare_series_is_judged_as_one_of_the_ledger_is_without_its_title():
    values = [*counts(), 400.0]
    days = [START + timedelta(i) for i in range(len(values))]
    judged = flags.judge(days[::-1], values[::-1])
    named = ["day", "kind", "severity", "value", "expected", "low", "high", "used", "missing"]
    assert judged.flags.select(named).equals(flags.find(table(values)).select(named))
    assert judged.flags["sentence"][-1].startswith("400 on 4 February 2025, the highest since")
    assert judged.band["day"].to_list() == days


def test_a_place_far_down_the_series_and_a_range_of_one_number_are_not_spelt_out():
    low = flags.judge([START + timedelta(i) for i in range(400)], [*([5.0] * 100), *counts(299, 200.0), 60.0])
    said = low.flags.filter(pl.col("kind") == "low")["sentence"][-1]
    assert "By the days before alone, one day in" in said or "less than one day in a million" in said
    assert "th lowest of" not in said
    rare = flags.judge([START + timedelta(i) for i in range(300)], [*([0.0] * 299), 9.0])
    assert rare.flags["sentence"].str.contains("above the usual 0 of the 42 days before").any()


def test_of_a_series_without_days_nothing_is_said():
    judged = flags.judge([], [])
    assert (judged.flags.height, judged.band.height) == (0, 0)
    assert judged.flags.columns == list(flags.SCHEMA)
