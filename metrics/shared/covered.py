"""What the page Coverage shows: the state of every day, a strip and a share for each series, runs without a report."""

from base64 import b64encode
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from html import escape
from typing import Any

import polars as pl

from metrics import coverage, definitions, series, words
from metrics.coverage import STATES, Key
from metrics.locale import N_, _, in_english
from metrics.shared import catalogue, fragments, ledger, state
from metrics.shared.kept import kept

SHOWN = 10
STRIP = 12
HEADS = (
    N_("Series"), N_("Every day of the choice"), N_("Days reported"), N_("First report"), N_("Latest report"),
    N_("Longest gap"),
)  # fmt: skip
HOW = N_(
    "The share counts the days with a number for the whole day and the whole country or front, among all days of the "
    "choice that the calendar of definitions does not explain: days before a figure was first counted, after it was "
    "merged with another, or on which no report was expected. The longest gap is one between two reports."
)
# Height and colour say the same, so that either is enough: (top, height, colour) in a strip twelve high.
BARS = {
    "reported": (0, 12, "#3b82b5"),
    "partial": (6, 6, "#3b82b5"),
    "withheld": (0, 4, "#d1620a"),
    "explained": (5, 2, "#8a9096"),
}


@dataclass(frozen=True, slots=True)
class Voice:
    """Whose statements are looked at: those in one source's texts, those of one claimant, or "all" of either."""

    publisher: str = "all"
    claimant: str = "all"

    def mentions(self) -> pl.DataFrame:
        """Which days they state anything about."""
        return ledger.mentions(_one(self.publisher), _one(self.claimant))

    def figures(self) -> pl.DataFrame:
        """The figures that are theirs; none of one source, since a figure rests on several."""
        found = ledger.tables().figures
        if self.publisher != "all":
            return found.clear()
        return found if self.claimant == "all" else found.filter(pl.col("claimant") == self.claimant)

    @property
    def alone(self) -> bool:
        """Whether there are other statements beside theirs."""
        return self != Voice()


def claimants() -> list[str]:
    """Everybody whose word a figure rests on, those with most figures first."""
    counted = ledger.tables().figures["claimant"].value_counts(sort=True)
    return counted["claimant"].to_list()


def claimant_label(name: str) -> str:
    """A claimant for the picker."""
    return _("All claimants") if name == "all" else words.claimant(name)


def keys(voice: Voice) -> list[Key]:
    """The series that have a figure of theirs, or about which they state anything."""
    found = [*series.keys(voice.figures()), *series.keys(voice.mentions())]
    return catalogue.ordered(list(dict.fromkeys(found)))


def names(voice: Voice) -> list[str]:
    """These series as an address names them."""
    return [catalogue.name(key) for key in keys(voice)]


def label(name: str) -> str:
    """A series for the picker."""
    return _("All series") if name == "all" else catalogue.label(name)


def source_label(name: str) -> str:
    """A source for the picker."""
    return _("All sources together") if name == "all" else name


@kept(16)
@in_english
def days(voice: Voice, since: date, until: date) -> pl.DataFrame:
    """The state of every day between two days of every series of theirs."""
    told = [coverage.settled(voice.figures()), coverage.stated(voice.mentions(), voice.alone)]
    return coverage.days(told, definitions.calendar(), keys(voice), since, until)


def _one(name: str) -> str | None:
    return None if name == "all" else name


def carried(view: state.State) -> dict[str, str]:
    """What the link to one series keeps of the choice: source and days, where they are not the usual ones."""
    return {name: values[0] for name, values in view.query(full=False).items() if name != "metric"}


def of(found: pl.DataFrame, name: str) -> pl.DataFrame:
    """The days of one series, or of "all"."""
    return found if name == "all" else series.of(found, *catalogue.key(name))


def summary(found: pl.DataFrame) -> str:
    """How many days of all series together are in which state, in a sentence."""
    counted = dict(found["state"].value_counts().iter_rows())
    many, days = found.select("metric", "side").n_unique(), found["day"].n_unique()
    return words.counted(
        "{series} series over {count} day. Of these {all} days to report on, {reported} have a number, {partial} are "
        "reported in part and {withheld} without a number; {explained} are not reported for a known reason, {missing} "
        "have no report.",
        "{series} series over {count} days. Of these {all} days to report on, {reported} have a number, {partial} are "
        "reported in part and {withheld} without a number; {explained} are not reported for a known reason, {missing} "
        "have no report.",
        days,
        series=words.number(many),
        all=words.number(many * days),
        **{name: words.number(counted.get(name, 0)) for name in STATES},
    )


def of_one(found: pl.DataFrame, name: str) -> str:
    """What is counted in one series, and the share of its days that are reported."""
    row = coverage.shares(found).row(0, named=True)
    share = _("{share} of the days on which a report could be expected have one ({counted}).")
    said = share.format(share=percent(row["share"]), counted=_counted(row))
    return f"{escape(catalogue.meaning(catalogue.key(name)[0]))} {said}"


def legend() -> str:
    """What the marks of a strip mean, as HTML."""
    items = "".join(
        f"<li>{_image([(name, 1)], 1, 'ff-key', '')} {escape(said[:1].upper() + said[1:])}</li>"
        for name, said in ((name, _(said)) for name, said in STATES.items())
    )
    return f'<ul class="ff-legend">{items}</ul>'


def table(found: pl.DataFrame, query: Mapping[str, str]) -> str:
    """Every series as HTML, by family: a strip of its days, its share, its first and latest report, its longest gap.

    query   what a link to the page of one series keeps of the choice
    """
    runs = coverage.runs(found).partition_by("metric", "side", as_dict=True)
    families: dict[str, list[str]] = {}
    for row in coverage.shares(found).iter_rows(named=True):
        key = (row["metric"], row["side"])
        families.setdefault(catalogue.family(key[0]), []).append(_row(row, runs[key], query))
    return "".join(_family(name, rows) for name, rows in families.items())


def _family(name: str, rows: Iterable[str]) -> str:
    heads = "".join(f'<th scope="col">{_(head)}</th>' for head in HEADS)
    return (
        f'<section class="ff-family"><h2>{escape(name[:1].upper() + name[1:])}</h2>'
        f'<table class="ff-table ff-covered"><thead><tr>{heads}</tr></thead><tbody>{"".join(rows)}</tbody></table>'
        "</section>"
    )


def _row(row: Mapping[str, Any], runs: pl.DataFrame, query: Mapping[str, str]) -> str:
    name = catalogue.name((row["metric"], row["side"]))
    strip = _image(list(runs.select("state", "days").iter_rows()), int(runs["days"].sum()), "ff-strip", _told(row))
    first, latest = (_to_day(row[end], name) for end in ("first", "latest"))
    gap = words.counted("{count} day", "{count} days", row["gap"]) if row["gap"] else _("none")
    link = fragments.link("coverage", {**query, "metric": name}, catalogue.label(name), _("Its calendar, day by day"))
    return (
        f'<tr><th scope="row">{link}</th><td class="ff-wide">{strip}</td><td>{_share(row)}</td>'
        f'<td>{first}<span class="ff-small ff-narrow">{_(HEADS[3])}</span></td>'
        f'<td>{latest}<span class="ff-small ff-narrow">{_(HEADS[4])}</span></td>'
        f'<td>{gap}<span class="ff-small ff-narrow">{_(HEADS[5])}</span></td></tr>'
    )


def _share(row: Mapping[str, Any]) -> str:
    return f'<strong>{percent(row["share"])}</strong><span class="ff-small">{_counted(row)}</span>'


def _counted(row: Mapping[str, Any]) -> str:
    possible = sum(row[name] for name in STATES if name != "explained")
    told = words.number(row["reported"])
    said = words.counted("{told} of {count} day", "{told} of {count} days", possible, told=told)
    if not row["partial"]:
        return said
    # The first and the latest report may be of such days, and the share does not count them.
    return words.counted("{days}; in part {count} day", "{days}; in part {count} days", row["partial"], days=said)


def percent(share: float | None) -> str:
    """A share rounded so that only all is 100 % and only none is 0 %."""
    if share is None:
        return "–"
    if 0 < share < 0.01:
        return _("below 1%")
    return _("above 99%") if 0.99 < share < 1 else f"{share:.0%}"


def _told(row: Mapping[str, Any]) -> str:
    """The text alternative of a strip: how many days are in each state."""
    parts = [
        words.counted("{state}: {count} day", "{state}: {count} days", row[name], state=_(said))
        for name, said in STATES.items()
        if row[name]
    ]
    return f"{catalogue.label(catalogue.name((row['metric'], row['side'])))}: {'; '.join(parts)}."


def _to_day(day: date | None, name: str) -> str:
    if day is None:
        return _("none")
    return fragments.link("day", {"day": day.isoformat(), "metric": catalogue.key(name)[0]}, words.short_day(day))


def _image(runs: Sequence[tuple[str, int]], days: int, kind: str, told: str) -> str:
    """Runs of days as a drawing stretched to the width it is given, one bar a run on a thin ground line."""
    at, bars = 0, []
    for kind_of_day, length in runs:
        if kind_of_day in BARS:
            top, high, colour = BARS[kind_of_day]
            bars.append(f'<rect x="{at}" y="{top}" width="{length}" height="{high}" fill="{colour}"/>')
        at += length
    ground = f'<rect x="0" y="{STRIP}" width="{days}" height="1" fill="#8a9096"/>'
    drawing = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {days} {STRIP + 1}" preserveAspectRatio="none"'
        f' width="{days}" height="{STRIP + 1}">{ground}{"".join(bars)}</svg>'
    )
    data = b64encode(drawing.encode()).decode()
    return f'<img class="{kind}" alt="{escape(told)}" src="data:image/svg+xml;base64,{data}">'


def gaps(found: pl.DataFrame, name: str) -> str:
    """The longest runs of days of one series without a report, as an HTML list; says so when there is none."""
    missing = coverage.runs(found).filter(state="missing").sort("days", "from", descending=[True, False])
    if missing.is_empty():
        said = _("No day of the choice is without a report or an explanation.")
        return f'<p class="ff-quiet">{said}</p>'
    shown = words.number(min(SHOWN, missing.height))
    head = _("Days without a report; the longest runs, {shown} of {all}:")
    head = head.format(shown=shown, all=words.number(missing.height))
    items = "".join(f"<li>{_gap(row, name)}</li>" for row in missing.head(SHOWN).iter_rows(named=True))
    return f'<p class="ff-quiet"><strong>{head}</strong></p><ul class="ff-gaps">{items}</ul>'


def _gap(row: Mapping[str, Any], name: str) -> str:
    first, last = _to_day(row["from"], name), _to_day(row["to"], name)
    if row["from"] == row["to"]:
        return _("{day}: 1 day").format(day=first)
    return words.counted(
        "{first} to {last}: {count} day", "{first} to {last}: {count} days", row["days"], first=first, last=last
    )


def file(found: pl.DataFrame) -> pl.DataFrame:
    """The days of the choice as they are downloaded: state and reason for every day and series."""
    return found.select("metric", "side", "day", "state", "why", "low", "high", "bound")
