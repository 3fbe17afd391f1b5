"""A ledger brought up to date day by day holds what settling everything gives, whatever came, changed or went."""

import random
from dataclasses import replace
from datetime import date, datetime, timedelta

import polars as pl
import pytest

from metrics import corrections, flags, settling, store
from metrics.claims import Claim
from metrics.corrections import Corrections
from metrics.kyiv import KYIV
from tests.bench import store_texts
from tests.keeping import records

FIRST, DAYS = date(2025, 1, 1), 40
KEY = ["metric", "side", "day"]


@pytest.fixture
def path(tmp_path):
    return tmp_path / "figures.duckdb"


def source(n, chance, note=""):
    """The n-th text, about a day and with numbers drawn anew."""
    kept = store_texts.one(n, FIRST + timedelta(days=n % DAYS), chance, note)
    id = f"s{n}"
    parts = [replace(part, id=f"{id}#1", source=id) for part in kept.updates]
    claims = [_stated(claim, id, chance) for claim in kept.claims]
    return replace(kept.source, id=id), parts, claims, kept.refused


def _stated(claim, id, chance):
    """The claim with another number now and then, far off once in a while, or hedged."""
    value = claim.low * chance.choice((1, 1, 1, 2, 9))
    hedged = chance.random() < 0.1
    return replace(
        claim, document=id, update=f"{id}#1", scope="national", low=value, high=None if hedged else value,
        bound="at_least" if hedged else "exact", role="running" if chance.random() < 0.05 else None,
    )  # fmt: skip


def changed(kept, how, chance):
    """A source as it may come back: edited, by another publisher, shortened to nothing, or about another day."""
    source, parts, claims, refused = kept
    text = f"{source.text} {chance.random()}"
    if how == "emptied":
        return replace(source, text=text), [], [], []
    if how == "renamed":
        return replace(source, publisher="Reuters", kind="agency"), parts, claims, refused
    edited = [replace(part, text=text) for part in parts]
    if how == "moved":
        claims = [replace(claim, day=claim.day + timedelta(days=chance.randint(1, 9))) for claim in claims]
    return replace(source, text=text), edited, [_stated(claim, source.id, chance) for claim in claims], refused


def same(ledger, given=None):
    """Figures and flags as held are those of everything settled at once."""
    whole = settling.settle(*ledger.history(), given)
    figures = whole.figures.drop("chosen", "behind")
    assert ledger.figures().select(figures.columns).equals(figures)
    for held, made in ((ledger.rivals(), whole.rivals), (ledger.checks(), whole.checks)):
        order = [name for name, kind in made.schema.items() if not isinstance(kind, pl.List)]
        assert held.sort(order).equals(made.select(held.columns).sort(order))
    order = [*KEY, "kind", "sentence"]
    assert ledger.flags().select(list(flags.SCHEMA)).sort(order).equals(whole.flags.sort(order))
    return whole


@pytest.mark.parametrize("seed", range(4))
def test_what_changed_is_settled_as_everything_would_be(path, seed):
    chance = random.Random(seed)
    held = {n: source(n, chance) for n in range(160)}
    with store.write(path) as ledger:
        for kept in held.values():
            ledger.keep(*kept)
        settling.bring_up_to_date(ledger)
        assert same(ledger).flags.height
    for _ in range(2):
        with store.write(path) as ledger:
            for _ in range(2):
                for n in chance.sample(sorted(held), 5):
                    how = chance.choice(("edited", "edited", "moved", "renamed", "emptied"))
                    held[n] = changed(held[n], how, chance)
                    ledger.keep(*held[n])
                new = len(held)
                held[new] = source(new, chance)
                ledger.keep(*held[new])
                settling.bring_up_to_date(ledger)
            same(ledger)
            ledger.publish()
    with store.read(path) as ledger, store.write(path) as writer:
        behind = writer.history()
        assert ledger.figures().equals(settling.settle(*behind).figures)


def test_only_days_of_claims_that_came_changed_or_went_are_settled_again(path, monkeypatch):
    chance = random.Random(7)
    with store.write(path) as ledger:
        for n in range(80):
            ledger.keep(*source(n, chance))
        settling.bring_up_to_date(ledger)
        asked = []
        history = store.Writer.history
        monkeypatch.setattr(store.Writer, "history", lambda self, days=None: asked.append(days) or history(self, days))
        settling.bring_up_to_date(ledger)
        assert asked == []
        ledger.keep(*changed(source(3, chance), "edited", chance))
        settling.bring_up_to_date(ledger)
        assert asked == [[FIRST + timedelta(days=3)]]


def total(day, number):
    """A report of a running total of tanks."""
    text = f"Tanks: {number}"
    source, parts, _, _ = records(f"t{day}", kind="official")
    reported = datetime(2025, 1, day, 6, tzinfo=KYIV)
    source = replace(source, text=text, published=reported)
    parts = [replace(part, text=text, published=reported) for part in parts]
    claim = Claim(
        document=source.id, update=parts[0].id, metric="russian_tanks_lost", low=number, high=number, bound="exact",
        grain="cumulative", role=None, claimant="ukraine:general_staff", scope="national", window_start=None,
        window_end=None, precision=None, day=None, day_reason="a total", reported=reported.date(), start=7,
        end=len(text), words=str(number), sentence=text, sentence_start=0, rule="test", language="en",
    )  # fmt: skip
    return source, parts, [claim], []


def test_days_between_two_totals_follow_each_of_them(path):
    with store.write(path) as ledger:
        for numbers, expected in (
            ({7: 9514}, {}),
            ({8: 9519}, {7: 5}),
            ({10: 9530, 9: 9521}, {7: 5, 8: 2, 9: 9}),
            ({8: 9520}, {7: 6, 8: 1, 9: 9}),
        ):
            for day, number in numbers.items():
                ledger.keep(*total(day, number))
            settling.bring_up_to_date(ledger)
            found = ledger.figures().filter(metric="russian_tanks_lost")
            assert {row["day"].day: row["value"] for row in found.iter_rows(named=True)} == expected
            same(ledger)
        source, _, _, _ = total(9, 1)
        ledger.keep(replace(source, text="withdrawn"), [], [], [])
        settling.bring_up_to_date(ledger)
        assert ledger.figures()["day"].to_list() == [date(2025, 1, 7)]
        same(ledger)


def correction(day, value, expected):
    made = corrections.Correction(2, "drones_launched", "ukraine", day, value, expected, "a slip", "A. Nalyst", day)
    return Corrections((made,), (), "corrections.csv")


def test_a_correction_that_comes_and_goes_settles_everything_and_one_that_does_not_hold_is_told_each_time(path):
    chance = random.Random(3)
    with store.write(path) as ledger:
        for n in range(80):
            ledger.keep(*source(n, chance))
        assert settling.bring_up_to_date(ledger, Corrections()) == ()
        row = ledger.figures().filter(metric="drones_launched").row(0, named=True)
        right = correction(row["day"], 7, row["value"])
        assert settling.bring_up_to_date(ledger, right) == ()
        assert ledger.figures().filter(pl.col("status") == "corrected")["value"].to_list() == [7]
        same(ledger, right)
        wrong = correction(row["day"], 7, row["value"] + 1)
        for _ in range(2):
            [told] = settling.bring_up_to_date(ledger, wrong)
            assert "not applied" in told.sentence
            same(ledger, wrong)


def test_figures_known_before_a_time_do_not_follow_what_counts_now(path):
    """`--as-of` looks at the versions of that time, whatever the marks of today say."""
    chance = random.Random(5)
    first = source(1, chance)
    with store.write(path) as ledger:
        ledger.keep(*first)
        ledger.publish()
    with store.write(path) as ledger:
        ledger.keep(*changed(first, "emptied", chance))
        ledger.publish()
    with store.read(path) as ledger:
        assert ledger.claims().is_empty()
        claims, updates = ledger.history(datetime(2026, 1, 1, tzinfo=KYIV))
    assert claims.height == 5
    assert "current" not in claims.columns
    assert updates["current"].to_list() == [False]
