"""What the calendar of definitions says of the series on a page: numbered as in the chart, and told below it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from html import escape

from metrics import charts, definitions, words
from metrics.definitions import KINDS, Change, span
from metrics.locale import _
from metrics.shared import catalogue

FEW = 6


@dataclass(frozen=True, slots=True)
class Told:
    """The changes of a page: `numbered` are drawn in the chart, `throughout` hold on every day of the range."""

    numbered: dict[Change, str]
    throughout: tuple[Change, ...]

    def of(self, name: str) -> tuple[tuple[str, Change], ...]:
        """What a chart draws of one series, each with its number."""
        key = catalogue.key(name)
        return tuple((label, change) for change, label in self.numbered.items() if change.holds(*key))


def tell(names: Iterable[str], since: date, until: date) -> Told:
    """The changes of these series that hold somewhere in a range."""
    calendar = definitions.calendar()
    # Numbered as a reader meets them: panel by panel, and in each from left to right.
    drawn: dict[Change, None] = {}
    held: dict[Change, None] = {}
    for name in names:
        own = calendar.of(*catalogue.key(name), since, until)
        drawn.update(dict.fromkeys(charts.inside(own, since, until)))
        held.update(dict.fromkeys(change for change in own if _whole(change, since, until)))
    # Rows of one file that say the same of several series share a number.
    labels: dict[tuple[object, ...], str] = {}
    numbered = {change: labels.setdefault(_same(change), str(len(labels) + 1)) for change in drawn}
    return Told(numbered, tuple(change for change in held if change not in drawn))


def _whole(change: Change, since: date, until: date) -> bool:
    return (change.first or date.min) <= since and until <= (change.last or date.max)


def _same(change: Change) -> tuple[object, ...]:
    return change.first, change.last, change.kind, change.note


def listing(told: Told, drawn: bool = True) -> str:
    """All of it as an HTML list that can be folded away, numbered as in the chart if one is drawn; may be empty."""
    rows = _rows(told, drawn)
    if not rows:
        return ""
    several = len(rows) > FEW
    head = words.counted(
        "How these figures are counted: {count} note from the calendar of definitions",
        "How these figures are counted: {count} notes from the calendar of definitions",
        len(rows),
    )
    return (
        f'<details class="ff-changes"{"" if several else " open"}><summary>{head}</summary>'
        f"<ul>{''.join(rows)}</ul></details>"
    )


def keys(told: Told) -> list[str]:
    """What the numbers in a chart stand for, a sentence each."""
    return list(dict.fromkeys(f"{label}: {definitions.said(change)}" for change, label in told.numbered.items()))


def _rows(told: Told, drawn: bool) -> list[str]:
    groups: dict[tuple[object, ...], list[Change]] = {}
    for change in (*told.numbered, *told.throughout):
        groups.setdefault(_same(change), []).append(change)
    return [_row(group, told.numbered.get(group[0], "") if drawn else "") for group in groups.values()]


def _row(changes: Sequence[Change], label: str) -> str:
    change = changes[0]
    number = f'<span class="ff-label">{escape(label)}</span> ' if label else ""
    when = span(change)
    return (
        f"<li>{number}<strong>{escape(words.listing([subject(one) for one in changes]))}</strong>, {escape(when)}: "
        f"{escape(_(KINDS[change.kind]))}. {escape(definitions.note(change))} "
        f'<span class="ff-source">{escape(source_of(change))}</span></li>'
    )


def subject(change: Change) -> str:
    """What a row is about, for a reader: the title of its metric, or its family."""
    if len(change.metrics) == 1:
        return catalogue.title(change.metrics[0])
    about = _(change.about)
    return about[:1].upper() + about[1:]


def source_of(change: Change) -> str:
    """Where a row of the calendar comes from, as a sentence."""
    return _("Source: {source}.").format(source=change.source.rstrip("."))


def of_day(day: date, metrics: Iterable[str]) -> list[str]:
    """Sentences on why some of these metrics have no report on a day although nothing is missing."""
    calendar = definitions.calendar()
    quiet = [calendar.quiet(*catalogue.key(name), day) for name in metrics]
    found = dict.fromkeys(change for change in quiet if change)
    return [
        f"{subject(change)}: {_(KINDS[change.kind])}. {definitions.note(change)} {source_of(change)}"
        for change in found
    ]
