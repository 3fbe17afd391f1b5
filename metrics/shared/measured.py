"""How well texts are read and days are flagged: the tables as they were last written, each read where it stands.

`make accuracy ARGS=--write` writes its tables into README.md, `make flags-score ARGS=--write` writes its one into
docs/flags.md.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
PLACES = {"accuracy": ROOT / "README.md", "flags": ROOT / "docs" / "flags.md"}
HELD_OUT = "held_out"


@dataclass(frozen=True, slots=True)
class Table:
    """A table as it was written: its heads and its rows, every cell a text."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    def column(self, head: str) -> int:
        """The place of a column; raises ValueError when the table has none of that name."""
        return self.heads.index(head)


def tables(name: str) -> tuple[Table, ...]:
    """The tables of one measurement ("accuracy" or "flags"); none where its file or its place in it is missing."""
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


def retellings() -> list[Read]:
    """Texts worded as nobody wrote a rule for (the files held out), by language."""
    found = tables("accuracy")
    if not found:
        return []
    first = found[0]
    language, file, precision, recall = map(first.column, ("language", "texts from", "precision", "recall"))
    return [
        Read(row[language], float(row[precision]), float(row[recall])) for row in first.rows if HELD_OUT in row[file]
    ]
