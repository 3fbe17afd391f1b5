"""One day of one series: why it was flagged or was not, what that rests on, and the band its chart draws."""

from collections.abc import Iterator, Mapping
from datetime import date
from html import escape
from typing import Any

import polars as pl

from metrics import definitions, flags, retold, series, words
from metrics.flags.window import DAYS
from metrics.locale import _, english
from metrics.shared import cards, catalogue, decisions, fragments, ledger
from metrics.shared.flagview import Subject, about
from metrics.shared.kept import kept

BREAKS = ("level_shift", "reporting_break")
TIMES = 10

Row = Mapping[str, Any]


@kept(128)
def band(name: str) -> pl.DataFrame:
    """The usual range of a series, day by day: as when flags are found, with the decisions as they stand now."""
    metric, side = catalogue.key(name)
    own = catalogue.calendar(metric, side).drop_nulls("value")
    found = series.of(ledger.tables().flags, metric, side)
    accepted = {key for key, one in decisions.standing().items() if one.decision == "accept"}
    rows = [(row, decisions.key(row) in accepted) for row in found.iter_rows(named=True)]
    aside = [row["day"] for row, stands in rows if row["severity"] == "question" and not stands]
    begun = [row["since"] or row["day"] for row, stands in rows if row["kind"] in BREAKS and stands]
    cuts = [change.first for change in definitions.calendar().cuts(metric, side) if change.first]
    stand = [day for about, whose, day, _ in accepted if (about, whose) == (metric, side)]
    return flags.band(own["at"].to_list(), own["value"].to_list(), aside, [*cuts, *begun], stand, ledger.dial())


@kept(64)
def levels(name: str) -> list[date]:
    """The days on which, seen from today, the level of a series seems to have changed."""
    own = catalogue.calendar(*catalogue.key(name)).drop_nulls("value")
    return flags.marks(own["at"].to_list(), own["value"].to_list())


def title(subject: Subject) -> str:
    """What is asked: "Why was 3 March 2025 flagged?"."""
    said = _("Why was {day} flagged?") if subject.flags else _("Why was {day} not flagged?")
    return said.format(day=words.day(subject.day))


@kept(64)
def answer(name: str, day: date) -> str:
    """Why a day was flagged or was not, as HTML: badges, the sentence, the decisions, what it rests on, links."""
    subject = about(name, day)
    row = _row(subject)
    badges = "".join(cards.flag_badge(one) for one in subject.flags)
    said = cards.sentences(subject.flags) if subject.flags else [_why(subject, row)]
    told = "".join(f"<p>{escape(sentence)}</p>" for sentence in said)
    head = f"<p><strong>{escape(catalogue.label(subject.name))}</strong>, {words.weekday(subject.day)} {badges}</p>"
    told += cards.decided(subject.flags)
    return f'<div class="ff-why ff-answer">{head}{told}<p>{_links(subject)}</p></div>{_facts(subject, row)}'


def _row(subject: Subject) -> dict[str, Any] | None:
    found = band(subject.name).filter(pl.col("day") == subject.day)
    return found.row(0, named=True) if found.height else None


def _why(subject: Subject, row: Row | None) -> str:
    if row is None:
        return _(
            "{day} lies outside the days for which this series has reports, so there is nothing to flag; it is not "
            "taken for a zero."
        ).format(day=words.day(subject.day))
    with english():
        said = flags.why(row)
    return retold.told(said)


def _links(subject: Subject) -> str:
    """Where the words behind the day are, and the day with everything else that was stated about it."""
    metric, side = catalogue.key(subject.name)
    figure = series.of(ledger.tables().figures, metric, side).filter(pl.col("day") == subject.day)
    found = [fragments.link("day", {"day": subject.day.isoformat()}, _("Everything stated about this day"))]
    if figure.height:
        found.insert(0, fragments.link(*catalogue.proof(figure.row(0, named=True)), _("Read the words behind it")))
    return " · ".join(found)


def _facts(subject: Subject, row: Row | None) -> str:
    """What the answer rests on, as a list of terms and values; empty where nothing is known of the day."""
    flag = next((one for one in subject.flags if one["tail_probability"] is not None), None)
    flag = flag or (subject.flags[0] if subject.flags else None)
    facts = [*(_of_day(subject, row) if row else ()), *(_of_flag(flag) if flag else ())]
    items = "".join(f"<div><dt>{escape(term)}</dt><dd>{escape(value)}</dd></div>" for term, value in facts)
    return f'<dl class="ff-facts">{items}</dl>' if items else ""


def _of_day(subject: Subject, row: Row) -> Iterator[tuple[str, str]]:
    """What the days before make usual, and what would have been flagged."""
    unit = catalogue.unit(catalogue.key(subject.name)[0])
    yield (
        _("Reported"),
        _("{number} {unit}").format(number=words.number(row["value"]), unit=unit)
        if row["value"] is not None
        else _("no number"),
    )
    if row["expected"] is None:
        yield (
            _("Usual"),
            words.counted(
                "not known: {count} of the {days} days before has a report that counts",
                "not known: {count} of the {days} days before have a report that counts",
                row["used"],
                days=DAYS,
            ),
        )
        return
    yield _("Expected"), _("about {number}").format(number=words.number(_rounded(row["expected"])))
    low, high = words.number(row["low"]), words.number(row["high"])
    yield _("Usual range"), _("{low} to {high}, which holds 95 of 100 days").format(low=low, high=high)
    needed = _("a figure above {high}, or below {low}") if row["alert_low"] > 0 else _("a figure above {high}")
    outer = {"high": words.number(row["alert_high"]), "low": words.number(row["alert_low"])}
    yield _("An alert would need"), needed.format(**outer)
    if row["tail_probability"] is not None:
        yield _("Probability"), chance(row["tail_probability"])
    yield _("Rests on"), rests(row["used"], row["missing"])


def _of_flag(flag: Row) -> Iterator[tuple[str, str]]:
    """What only a flag has: its place in the history, other methods, what would take it away."""
    if flag["rank"] and flag["history"]:
        yield (
            _("Place in its history"),
            _("{rank} of {days} reported days so far").format(
                rank=words.number(flag["rank"]), days=words.number(flag["history"])
            ),
        )
    for column, name in (("highest_since", _("Highest since")), ("lowest_since", _("Lowest since"))):
        if flag[column] and (flag["day"] - flag[column]).days > TIMES:
            yield name, words.day(flag[column])
    if flag["second_opinions"]:
        yield _("Methods of disease surveillance"), retold.told(flag["second_opinions"])
    if flag["undo"]:
        yield _("What would take it away"), retold.told(flag["undo"])


def _rounded(value: float) -> float:
    return round(value) if value >= TIMES else round(value, 1)


def chance(share: float) -> str:
    """A tail probability for a reader, with what it is worth."""
    if share >= 0.05:
        return _("{share} of days lie as far out on this side").format(share=f"{share:.0%}")
    odds = 1 / share if share > 1e-6 else 1e6
    digits = 10 ** max(0, len(str(int(odds))) - 2)
    less = _(
        "less than 1 day in {days}, by the days before alone; in truth such days are two to four times as frequent"
    )
    about = _("about 1 day in {days}, by the days before alone; in truth such days are two to four times as frequent")
    return (less if share <= 1e-6 else about).format(days=words.number(round(odds / digits) * digits))


def rests(used: int, missing: int) -> str:
    """The days the usual range rests on."""
    if not missing:
        return _("all of the {days} days before").format(days=DAYS)
    said = _("{used} of the {days} days before; {missing} left out: no report, in doubt, or counted otherwise")
    return said.format(used=used, days=DAYS, missing=missing)
