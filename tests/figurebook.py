"""docs/figures.md, made from the policy itself: `make docs`."""

import sys
from collections.abc import Iterator
from pathlib import Path

from metrics import derived
from metrics.checks import CHECKS
from metrics.figures import STANDINGS
from metrics.figures.policy import HABITS, POLICY, Criterion

PAGE = Path(__file__).resolve().parent.parent / "docs" / "figures.md"
MADE = "<!-- Made from metrics/figures/policy.py and metrics/checks by `make docs`; edit them instead. -->"


def page() -> str:
    """The whole page."""
    return "\n".join([*_policy(), *_habits(), *_standings(), *_derived(), *_checks()]) + "\n"


def _policy() -> Iterator[str]:
    yield from (
        MADE,
        "# Why a figure is what it is",
        "",
        "A figure is settled for one metric, one side and one Kyiv day from every statement about them. Where they",
        "differ, the first line of this table that sets two of them apart decides. Nothing is averaged; what does not",
        "decide is kept beside the figure with its distance and with the line it lost by.",
        "",
        "| | what is looked at | in this order | example |",
        "|---:|---|---|---|",
    )
    for number, criterion in enumerate(POLICY, start=1):
        yield f"| {number} | **{criterion.name}**: {criterion.sentence} | {_order(criterion)} | {criterion.example} |"


def _order(criterion: Criterion) -> str:
    return ", then ".join(noun for _, noun in criterion.values)


def _habits() -> Iterator[str]:
    yield from ("", "## Hours, parts and totals", "")
    yield from (f"- **{habit.title}.** {habit.sentence} *{habit.example}*" for habit in HABITS)


def _standings() -> Iterator[str]:
    yield from (
        "",
        "## What stands beside a figure",
        "",
        "The table `rivals` (`rivals.csv`, and the Day page) keeps every statement that does not decide, with its",
        "distance: how far above or below (negative) what decides for its hours it lies.",
        "",
        "| standing | meaning |",
        "|---|---|",
    )
    yield from (f"| {name} | {meaning} |" for name, meaning in STANDINGS.items())


def _derived() -> Iterator[str]:
    yield from (
        "",
        "## Series computed from figures",
        "",
        "Asked for by name like a metric (`python -m metrics figures --metric interception_share`, and in Trends);",
        "computed when asked, from figures as shown, hedges as intervals. A day on which one cannot be computed has no",
        "row.",
        "",
        "| name | title | formula | meaning |",
        "|---|---|---|---|",
    )
    for one in (*derived.DRONES, *derived.patterns()):
        yield f"| {one.name} | {one.title} | {one.formula} | {one.meaning} |"


def _checks() -> Iterator[str]:
    yield from (
        "",
        "## Checks",
        "",
        "Run on every publish over every figure; each one that fails is a row of the table `checks` (the pages Checks",
        "and Day, `checks.csv`, `python -m metrics checks`). A check changes no figure. A hedged or open number fails",
        "a check only where no number that it allows would pass.",
        "",
        "| check | what should hold |",
        "|---|---|",
    )
    yield from (f"| {name} | {sentence} |" for name, sentence in CHECKS.items())


def main() -> int:
    """Writes the page anew."""
    PAGE.write_text(page(), "utf-8")
    print(f"docs/{PAGE.name}: written.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
