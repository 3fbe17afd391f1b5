"""How well the gold texts are read, as tables: `make accuracy`; `make accuracy ARGS=--write` puts them into the README.

`ARGS="--show 20"` lists what is missed and what is read too much. Every number is counted as tests/gold/README.md says.
"""

import argparse
import sys
from collections.abc import Iterator
from itertools import islice
from math import floor
from pathlib import Path

from metrics.rules import METRICS
from tests import judge
from tests.judge import Mark, Score

ROOT = Path(__file__).resolve().parent.parent
README = ROOT / "README.md"
EXAMPLES = ROOT.parent / "shared" / "corpus" / "examples.jsonl"
BEGIN, END = "<!-- accuracy: begin -->\n", "<!-- accuracy: end -->\n"
LANGUAGES = {"en": "English", "uk": "Ukrainian", "ru": "Russian", "mixed": "several"}

Marks = dict[Path, list[Mark]]


def measured(paths: list[Path]) -> Marks:
    """The marks of every text of every file."""
    return {path: [mark for text in judge.texts(path) for mark in judge.judged(text)] for path in paths}


def gold() -> list[Path]:
    """The files of the gold folder in the order of their names."""
    return sorted(judge.GOLD.glob("*.jsonl"))


def tables(marks: Marks, folded: bool = False) -> str:
    """Both tables as Markdown, by language and file, then by metric; `folded` hides the second until it is opened."""
    every = [mark for of_file in marks.values() for mark in of_file]
    says = "By metric: precision, recall, F1, full agreement, and the number of values"
    start, end = ([f"<details><summary>{says}</summary>"], ["", "</details>"]) if folded else ([f"{says}:"], [])
    return "\n".join([*_by_file(marks), "", *start, "", *_by_metric(every), *end, ""])


def _by_file(marks: Marks) -> Iterator[str]:
    yield "| language | texts from | texts | values | precision | recall | F1 | full agreement |"
    yield "|---|---|---:|---:|---:|---:|---:|---:|"
    for language, name in LANGUAGES.items():
        rows = []
        for path, of_file in marks.items():
            count = sum(judge.language_of(text) == language for text in judge.texts(path))
            if count:
                rows.append((path.name, count, [mark for mark in of_file if mark.language == language]))
        if len(rows) > 1:
            rows.append(("all", sum(row[1] for row in rows), [mark for row in rows for mark in row[2]]))
        for place, count, found in rows:
            score = judge.score(found)
            yield f"| {name} | {place} | {count} | {score.read + score.missed} | {' | '.join(_shares(score))} |"


def _by_metric(marks: list[Mark]) -> Iterator[str]:
    present = [language for language in LANGUAGES if any(mark.language == language for mark in marks)]
    yield f"| metric | {' | '.join(LANGUAGES[language] for language in present)} |"
    yield f"|---|{'---|' * len(present)}"
    for name in METRICS:
        of_metric = [mark for mark in marks if mark.metric == name]
        if not of_metric:
            continue
        cells = [_cell(judge.score(mark for mark in of_metric if mark.language == language)) for language in present]
        yield f"| {name} | {' | '.join(cells)} |"


def _cell(score: Score) -> str:
    if not (score.read or score.missed or score.extra):
        return "-"
    return f"{' '.join(_shares(score))} ({score.read + score.missed})"


def _shares(score: Score) -> list[str]:
    """Precision, recall, F1 and F1 of full agreement; rounded down, so that nothing looks better than it is."""
    shares = (score.precision, score.recall, score.f1, score.full_f1)
    return ["-" if share is None else f"{floor(share * 1000 + 1e-9) / 1000:.3f}" for share in shares]


def put(readme: str, table: str) -> str:
    """The README with the tables between its two marks."""
    before, begin, rest = readme.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not (begin and end):
        raise ValueError(f"the README has no lines {BEGIN.strip()} and {END.strip()}")
    return f"{before}{BEGIN}{table}{END}{after}"


def shown(marks: Marks, language: str | None) -> Iterator[str]:
    """What is missed, read too much, or read with a wrong bound, day, scope, grain or role, a line each."""
    for path, of_file in marks.items():
        for mark in of_file:
            if not mark.full and language in (None, mark.language):
                verdict = "read in part" if mark.verdict == "read" else mark.verdict
                yield f"{path.name} {mark.text}: {verdict} {mark.metric} {mark.value}"


def main() -> int:
    """Prints the tables of the gold folder, of the examples kept beside the project where they are, or of the files."""
    parser = argparse.ArgumentParser("make accuracy", description=__doc__)
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="gold files, else all of tests/gold")
    parser.add_argument("--write", action="store_true", help="put the tables of the gold folder into the README")
    parser.add_argument("--show", type=int, default=0, metavar="N", help="the first N values that are not fully read")
    parser.add_argument("--language", choices=LANGUAGES, help="of --show")
    chosen = parser.parse_args()
    marks = measured(chosen.files or gold())
    print(tables(marks))
    if not chosen.files and EXAMPLES.exists():
        print(tables(measured([EXAMPLES])))
    for line in islice(shown(marks, chosen.language), chosen.show):
        print(line)
    if chosen.write and not chosen.files:
        README.write_text(put(README.read_text("utf-8"), tables(marks, folded=True)), "utf-8")
        print("The README has the tables of the gold folder.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
