"""What `compare` prints: figures beside a public data set, a score for each metric, both quotations of a difference."""

import sys
from argparse import Namespace
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from metrics import home, words
from metrics.commands import Usage, check_metrics
from metrics.sources import Dataset, Refusal

if TYPE_CHECKING:
    from metrics.comparing import Compared

SIDES = ("here", "there")
HEADS = ("shared", "same", "hedge", "differ", "here", "there", "agree")


def compare(chosen: Namespace) -> int:
    """Prints how far the figures of the ledger agree with a data set; 1 when something of the set was refused."""
    from metrics import comparing, export, past, store
    from metrics.sources import sets

    check_metrics(chosen.metric)
    listed, refused = sets.listed(home.sources())
    try:
        one = sets.find(chosen.set, listed)
    except ValueError as wrong:
        raise Usage(str(wrong)) from None
    items = list(sets.read(one, datetime.now(UTC)))
    refused += [item for item in items if isinstance(item, Refusal)]
    for refusal in refused:
        print(refusal, file=sys.stderr)
    found = [item for item in items if isinstance(item, Dataset)]
    if not found:
        print(f"{one.file}: there is no number to compare with.", file=sys.stderr)
        return 1
    try:
        with store.read(home.ledger(chosen.data)) as ledger:
            known = past.history(ledger, chosen.as_of)
            compared = comparing.compare(*known, found, chosen.metric, chosen.since, chosen.until)
    except store.LedgerError as error:
        print(error, file=sys.stderr)
        return 1
    if chosen.format == "table":
        print(*lines(compared), sep="\n")
    else:
        write = {"csv": export.csv, "jsonl": export.jsonl}[chosen.format]
        sys.stdout.buffer.write(write(compared.days))
    return int(bool(refused))


def lines(compared: "Compared") -> Iterator[str]:
    """The comparison for a terminal: a line a metric, then every difference with both quotations."""
    from metrics.comparing import VERDICTS

    if compared.scores.is_empty():
        yield "Nothing can be compared: no metric has a figure on both sides."
    else:
        yield f"{'metric':32}{'from':12}{'to':12}" + "".join(f"{name:>8}" for name in HEADS)
        yield from (_score(row) for row in compared.scores.iter_rows(named=True))
        yield ""
        yield "shared: days with a number on both sides; agree: the share of them that is the same or within the hedge."
        yield f"here, there: days within the same dates that are {VERDICTS['here']}, {VERDICTS['there']}."
    if compared.left_out:
        yield f"{words.count(compared.left_out, 'statement')} of the set itself were left out on our side."
    for row in compared.days.filter(verdict="different").iter_rows(named=True):
        yield from _difference(row)


def _score(row: dict[str, Any]) -> str:
    from metrics.comparing import VERDICTS

    side = "" if row["side"] == "ukraine" else f":{row['side']}"
    counts = "".join(f"{row[name]:>8,}" for name in ("shared", *VERDICTS))
    share = "" if row["agreement"] is None else f"{row['agreement']:>8.1%}"
    return f"{row['metric'] + side:32}{row['from']!s:12}{row['to']!s:12}{counts}{share}"


def _difference(row: dict[str, Any]) -> Iterator[str]:
    here, there = (words.amount(*(row[f"{name}_{side}"] for name in ("low", "high", "bound"))) for side in SIDES)
    yield ""
    yield f"{row['day']} {row['metric']}: {here} here, {there} in the set"
    yield f"  here: {_one_line(row['sentence_here'])}"
    yield f"        {row['reason_here']}"
    yield f"  set:  {_one_line(row['sentence_there'])}"


def _one_line(text: str) -> str:
    return " ".join(text.split())
