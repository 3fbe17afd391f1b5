"""Own notes on dates as a page tells them: a letter in the chart, the words below it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from html import escape
from pathlib import PurePath
from string import ascii_uppercase

from metrics import annotations, words
from metrics.annotations import Note, span
from metrics.locale import _
from metrics.shared import catalogue, plain

FEW = 6


@dataclass(frozen=True, slots=True)
class Marked:
    """The notes of a page, each with the letter it has in the chart."""

    rows: tuple[tuple[str, Note], ...]

    def of(self, name: str) -> tuple[tuple[str, Note], ...]:
        """What a chart draws of one series."""
        return tuple((letter, note) for letter, note in self.rows if note.about(*catalogue.key(name)))


def tell(names: Iterable[str], since: date, until: date) -> Marked:
    """The notes on these series, and on all, in a range."""
    keys = [catalogue.key(name) for name in names]
    held = [note for note in annotations.read().between(since, until) if any(note.about(*key) for key in keys)]
    # A note is shown like any text that somebody wrote.
    shown = [replace(note, text=plain.shown(note.text), who=plain.shown(note.who)) for note in held]
    return Marked(tuple((_letter(place), note) for place, note in enumerate(shown)))


def _letter(place: int) -> str:
    """A to Z, then A2 to Z2, and so on."""
    round_, at = divmod(place, len(ascii_uppercase))
    return ascii_uppercase[at] + (str(round_ + 1) if round_ else "")


def listing(marked: Marked) -> str:
    """The notes as an HTML list that can be folded away; empty where there is none."""
    if not marked.rows:
        return ""
    head = words.counted("Own notes on dates: {count} note", "Own notes on dates: {count} notes", len(marked.rows))
    rows = "".join(_row(letter, note) for letter, note in marked.rows)
    closed = len(marked.rows) > FEW
    return f'<details class="ff-changes"{"" if closed else " open"}><summary>{head}</summary><ul>{rows}</ul></details>'


def keys(marked: Marked) -> list[str]:
    """What the letters in a chart stand for, a sentence each."""
    return [f"{letter}: {span(note)}. {note.text} ({note.who})" for letter, note in marked.rows]


def _row(letter: str, note: Note) -> str:
    about = catalogue.label(catalogue.name((note.metric, note.side))) if note.metric else _("All series")
    by = escape(_("Written by {who}.").format(who=note.who))
    return (
        f'<li><span class="ff-label">{letter}</span> <strong>{escape(about)}</strong>, {escape(span(note))}: '
        f'{escape(note.text)} <span class="ff-source">{by}</span></li>'
    )


def bad_rows() -> Sequence[str]:
    """What is wrong with the rows of the file that are not used, one sentence each."""
    return [str(replace(bad, path=PurePath(bad.path).name)) for bad in annotations.read().refused]
