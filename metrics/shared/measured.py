"""How well texts are read and days are flagged: the tables as they were last written, each read where it stands.

`make accuracy ARGS=--write` writes its tables into README.md, `make flags-score ARGS=--write` writes its one into
docs/flags.md. How new texts were read the first time can be measured once only: that table of README.md is written by
hand, after each such reading.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from pathlib import Path

from metrics.locale import N_

ROOT = Path(__file__).resolve().parent.parent.parent
PLACES = {"accuracy": ROOT / "README.md", "first": ROOT / "README.md", "flags": ROOT / "docs" / "flags.md"}
# What the tables say in words, for readers of another language.
SAID = (
    N_("language"), N_("texts from"), N_("texts"), N_("values"), N_("precision"), N_("recall"), N_("full agreement"),
    N_("metric"), N_("several"), N_("what"), N_("reach"), N_("this project"),
    N_("alerts a series and year where nothing was put in"),
    N_("single days put in that are found, mean over kinds"),
    N_("changes of level found within 14 days"),
    N_("the same with the dial at 6 alerts a year"),
    N_("dated real events found"),
    N_("alerts a year on clean series, records aside"),
    N_("a spike ten days after a slip of a digit"),
    N_("days inside the 95 % range, by series"),
    N_("alerts within 3 days after a 3-day gap"),
    N_("known faults of the losses named rightly"),
    N_("break of 24 July 2025 explained by 27 July"),
    N_("1,600 days, processor time"),
    N_("one more day, processor time"),
    N_("of 32 cuts, flags changed by later days"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Table:
    """A table as it was written: its heads and its rows, every cell a text."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    def column(self, head: str) -> int:
        """The place of a column; raises ValueError when the table has none of that name."""
        return self.heads.index(head)


def tables(name: str) -> tuple[Table, ...]:
    """The tables of one measurement, a name of PLACES; none where its file or its place in it is missing."""
    place = PLACES[name]
    try:
        return _read(place, name, place.stat().st_mtime_ns)
    except OSError:
        return ()


@lru_cache(maxsize=4)
def _read(place: Path, name: str, _changed: int) -> tuple[Table, ...]:
    __, begin, rest = place.read_text("utf-8").partition(f"<!-- {name}: begin -->\n")
    block, end, __ = rest.partition(f"<!-- {name}: end -->")
    return tuple(parse(block)) if begin and end else ()


def parse(block: str) -> list[Table]:
    """Every table of a piece of Markdown; lines that belong to none are passed over."""
    runs = (list(lines) for piped, lines in groupby(block.splitlines(), lambda line: line.startswith("|")) if piped)
    return [_table(lines) for lines in runs if len(lines) > 2]


def _table(lines: Sequence[str]) -> Table:
    cells = [tuple(cell.strip() for cell in line.strip("|").split("|")) for line in lines]
    return Table(cells[0], tuple(cells[2:]))


@dataclass(frozen=True, slots=True)
class Read:
    """How the texts of one language are read, as two shares of 1."""

    language: str
    precision: float
    recall: float


def first_reading() -> list[Read]:
    """Texts as they are published, read before anything was mended for them, by language."""
    found = tables("first")
    if not found:
        return []
    language, precision, recall = map(found[0].column, ("language", "precision", "recall"))
    return [Read(row[language], float(row[precision]), float(row[recall])) for row in found[0].rows]
