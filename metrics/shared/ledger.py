"""The published ledger as the pages see it: read once per publish, held for every session, never written to.

Texts come as `plain.shown` gives them; only the tables of claims and refused numbers to take away stay as stored.
"""

from collections.abc import Callable
from contextvars import ContextVar
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import polars as pl
import streamlit as st

from metrics import home, past, repeats, settling, store
from metrics.flags import USUAL
from metrics.locale import in_english
from metrics.past import Past
from metrics.shared import plain


@dataclass(frozen=True, slots=True)
class Tables:
    """What every page starts from: all figures without the claims behind them, all flags, how many rows there are."""

    figures: pl.DataFrame
    flags: pl.DataFrame
    counts: dict[str, int]


# The time a page looks back to, for the run that draws it; every run of a page begins in the present.
_then: ContextVar[datetime | None] = ContextVar("as_of", default=None)


# About how many alerts a series and year the page shows; the ledger holds the flags of the usual number.
_dial: ContextVar[int] = ContextVar("dial", default=USUAL)


def turn(budget: int) -> None:
    """From here on this page's run sees the flags of another setting of the dial (see `flags.DIAL`)."""
    _dial.set(budget)


def dial() -> int:
    """The setting of the dial in this page's run."""
    return _dial.get()


def look_back(time: datetime | None) -> None:
    """From here on this page's run sees the ledger as known at `time` (with zone); None is the present."""
    _then.set(time)


def as_of() -> datetime | None:
    """The time this page's run looks back to; None is the present."""
    return _then.get()


def path() -> Path:
    """The ledger's file."""
    return home.ledger()


def tables() -> Tables:
    """Figures, flags and counts of the ledger as published now; figures and flags as known then, where one is asked."""
    found, then = _tables(str(path()), stamp()), as_of()
    if then is not None:
        known = _past(str(path()), stamp(), then)
        found = Tables(known.figures, known.flags, found.counts)
    if dial() == USUAL:
        return found
    return replace(found, flags=_dialled(str(path()), stamp(), store.stamp(home.reviews()), then, dial()))


def stamp() -> store.Stamp:
    """What changes with each publish; every cache here is keyed on it."""
    return store.stamp(path())


def published() -> datetime | None:
    """When the ledger was last published (UTC), None when there is none."""
    return store.published(path())


def claims_of(day: date) -> pl.DataFrame:
    """Every claim about one day that stands, or that stood at the time looked back to."""
    return _claims_of(str(path()), stamp(), as_of(), day)


def repeated_on(day: date) -> dict[str, str]:
    """For each claim about one day the first that says the same in the same words (see `repeats.statements`)."""
    return _repeated(str(path()), stamp(), as_of(), day)


def rivals_of(day: date) -> pl.DataFrame:
    """Every statement beside the figures of one day, now or at the time looked back to."""
    if then := as_of():
        return _past(str(path()), stamp(), then).rivals.filter(pl.col("day") == day)
    return _ask(lambda ledger: ledger.rivals(day=day), ("rivals of", day))


def all_checks() -> pl.DataFrame:
    """Every check that fails, or failed at the time looked back to, newest day first."""
    if then := as_of():
        return _past(str(path()), stamp(), then).checks
    return _ask(lambda ledger: ledger.checks(), ("checks",))


def claims_named(ids: tuple[str, ...]) -> pl.DataFrame:
    """The claims of these ids, of whatever version of their update."""
    return _ask(lambda ledger: ledger.claims(ids=ids), ("claims named", ids))


def stated(update: str, version: int) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Every claim of one version of an update, and every number in it that was seen and not taken."""
    found: tuple[pl.DataFrame, pl.DataFrame]
    found = _ask(lambda ledger: ledger.version(update, version), ("stated", update, version))
    return found


def versions(update: str) -> dict[int, dict[str, Any]]:
    """Every stored version of one update by its number, texts included, those known at the time looked back to.

    Empty when the ledger has none of that name.
    """
    found: pl.DataFrame = _ask(lambda ledger: _with_headlines(ledger.versions(update)), ("versions", update))
    if then := as_of():
        found = found.filter(_known_at(then))
    return {row["version"]: row for row in found.iter_rows(named=True)}


def _known_at(time: datetime) -> pl.Expr:
    """Whether a version of a text was known: the first from its publication, a later one from its recording on."""
    recorded = (pl.col("version") == 1) | (pl.col("recorded") <= time.astimezone(UTC))
    undated = pl.col("id").is_in(_past(str(path()), stamp(), time).texts["update"].implode())
    return recorded & pl.coalesce(pl.col("published") <= time.astimezone(UTC), undated)


def _with_headlines(updates: pl.DataFrame) -> pl.DataFrame:
    """Updates with a headline where they or their source have one: some sources carry it outside their text."""
    return updates.with_columns(title=pl.when(pl.col("title") == "").then("source_title").otherwise("title"))


def updates_with(wanted: store.Wanted, limit: int, offset: int) -> store.Found:
    """The version that counts of the updates that are as wanted, newest publication first: `limit` from `offset` on."""

    def search(ledger: store.Ledger) -> store.Found:
        found = ledger.find(wanted, limit, offset)
        return store.Found(found.total, _with_headlines(found.rows))

    return _ask(search, ("updates with", wanted, limit, offset), then=as_of())


def numbers_with(table: str, wanted: store.Wanted, limit: int, offset: int) -> store.Found:
    """The claims or refused numbers that are as wanted, newest publication first: `limit` from `offset` on."""

    def search(ledger: store.Ledger) -> store.Found:
        return ledger.find_numbers(table, wanted, limit, offset)

    found: store.Found = _ask(search, (table, wanted, limit, offset), then=as_of())
    return found


def said() -> dict[str, list[str]]:
    """Every metric, claimant and language of a claim, and every reason of a refused number."""
    found: dict[str, list[str]] = _ask(lambda ledger: ledger.said(), ("said",))
    return found


def published_by(claims: tuple[str, ...]) -> list[str]:
    """Who published the texts that these claims stand in, by name."""
    found: list[str] = _ask(lambda ledger: ledger.published_by(claims), ("published by", claims))
    return found


def publishers() -> pl.DataFrame:
    """Each publisher with its kind, its credit, and how many sources are held, most first."""
    return _ask(lambda ledger: ledger.publishers(), ("publishers",))


def figures_with_claims(since: date | None = None, until: date | None = None) -> pl.DataFrame:
    """Figures of some days, or all, with the ids of the claims behind each; those of the time looked back to."""
    if as_of():
        known = tables().figures
        return known.filter(pl.col("day").is_between(since or date.min, until or date.max))
    return _ask(lambda ledger: ledger.figures(since=since, until=until), ("figures with claims", since, until))


def mentions(publisher: str | None, claimant: str | None) -> pl.DataFrame:
    """Which days something is stated about, by one publisher and claimant or by all."""
    asked = ("mentions", publisher, claimant)
    return _ask(lambda ledger: store.mentions(ledger, publisher, claimant), asked, then=as_of())


def refusals(since: date, until: date, publisher: str | None) -> pl.DataFrame:
    """The numbers not taken in texts published between two days, counted by reason."""
    asked = ("refusals", since, until, publisher)
    return _ask(lambda ledger: store.refusals(ledger, since, until, publisher), asked, then=as_of())


def watched() -> pl.DataFrame:
    """How the last reading of each watched place went."""
    return _ask(lambda ledger: ledger.watched(), ("watched",))


@st.cache_resource(max_entries=2, show_spinner=False)
def _tables(name: str, stamp_: store.Stamp) -> Tables:
    with store.read(Path(name)) as ledger:
        return Tables(plain.frame(ledger.figures(behind=False)), plain.frame(ledger.flags()), ledger.counts())


@st.cache_resource(max_entries=16, show_spinner=False)
@in_english
def _past(name: str, stamp_: store.Stamp, time: datetime) -> Past:
    with store.read(Path(name)) as ledger:
        known = past.known(ledger, time)
        tables = {name: plain.frame(getattr(known, name)) for name in ("figures", "rivals", "checks", "flags")}
        return replace(known, **tables)


# A day of a large ledger has thousands of claims, some megabytes; what pages make of them is kept elsewhere.
@st.cache_resource(max_entries=8, show_spinner=False)
def _claims_of(name: str, stamp_: store.Stamp, then: datetime | None, day: date) -> pl.DataFrame:
    return plain.frame(_asked(name, stamp_, then).claims(day=day))


@st.cache_resource(max_entries=8, show_spinner=False)
def _repeated(name: str, stamp_: store.Stamp, then: datetime | None, day: date) -> dict[str, str]:
    return repeats.statements(claims_of(day))


@st.cache_resource(max_entries=8, show_spinner="Finding the flags of this setting.")
@in_english
def _dialled(name: str, stamp_: store.Stamp, decided: store.Stamp, then: datetime | None, budget: int) -> pl.DataFrame:
    figures = _tables(name, stamp_).figures if then is None else _past(name, stamp_, then).figures
    return settling.dialled(figures, budget, all_checks())


def _ask(question: Callable[[store.Ledger], Any], key: tuple[object, ...], then: datetime | None = None) -> Any:
    """The answer of the ledger; with `then` of the texts and numbers that counted at that time."""
    return _answer(question, str(path()), stamp(), key, then)


@st.cache_resource(max_entries=64, show_spinner=False)
def _answer(
    _question: Callable[[store.Ledger], Any],
    name: str,
    stamp_: store.Stamp,
    key: tuple[object, ...],
    then: datetime | None,
) -> Any:
    return plain.answer(_question(_asked(name, stamp_, then)))


def _asked(name: str, stamp_: store.Stamp, then: datetime | None) -> store.Ledger:
    """The ledger, or what it was at a time."""
    with store.read(Path(name)) as ledger:
        return store.Earlier(ledger, _past(name, stamp_, then).texts, then) if then else ledger
