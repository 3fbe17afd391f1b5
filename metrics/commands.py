"""What each command does: one call into the house, its answer on standard output, refusals on standard error.

Polars and DuckDB are imported where a command needs them, so that `read` starts at once.
"""

import sys
from argparse import Namespace
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from difflib import get_close_matches
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from metrics import archive, home, lines, progress, words
from metrics.intake import Given, Held, Taken, take
from metrics.sources import Refusal

if TYPE_CHECKING:
    import polars as pl

    from metrics import store
    from metrics.refresh import Outcome

Command = Callable[[Namespace], int]


class Usage(Exception):
    """The command was given wrongly; the message is one sentence."""


def read(chosen: Namespace) -> int:
    """Prints the claims of texts as they are read."""
    if not (chosen.paths or chosen.documents):
        raise Usage("name at least one file, folder, or - for standard input.")
    now = datetime.now(UTC)
    if _refused_time(chosen, now):
        return 1
    how = archive.Order(now, Given(chosen.published, chosen.language), chosen.format, chosen.refused)
    rows = replace(how, given=replace(how.given, documents=True))
    answers = chain(
        archive.read(chosen.paths, how, chosen.processes), archive.read(chosen.documents, rows, chosen.processes)
    )
    code, first = 0, chosen.format == "csv"
    with progress.bar("Reading", [*chosen.paths, *chosen.documents]) as bar:
        for answer in answers:
            if answer.lines is not None and first:
                bar.say(",".join(lines.columns(chosen.refused)))
                first = False
            for line in answer.lines or ():
                bar.say(line)
            for sentence in answer.refused:
                bar.warn(sentence)
                code = 1
            bar.add(answer.size)
    return code


def explain(chosen: Namespace) -> int:
    """Prints texts with every number marked, and why it was taken or left out."""
    from metrics.explain import page, terminal

    if chosen.format == "text":
        colour = terminal.wants_colour(sys.stdout)

        def show(taken: Taken) -> None:
            print(*terminal.lines(taken, colour), "", sep="\n")

        return _each(chosen, show)
    count = 0

    def write(taken: Taken) -> None:
        nonlocal count
        count += 1
        print(*page.section(taken, count), sep="\n")

    print(page.start())
    code = _each(chosen, write)
    print(page.end())
    return code


def _each(chosen: Namespace, show: Callable[[Taken], None]) -> int:
    """Shows every text that can be read; 1 when one of them cannot."""
    now = datetime.now(UTC)
    if _refused_time(chosen, now):
        return 1
    texts = take(chosen.paths, now, Given(chosen.published, chosen.language))
    documents = take(chosen.documents, now, Given(chosen.published, chosen.language, documents=True))
    code = 0
    for item in chain(texts, documents):
        if isinstance(item, Refusal):
            print(item, file=sys.stderr)
            code = 1
        elif not isinstance(item, Held):
            show(item)
    return code


def ingest(chosen: Namespace) -> int:
    """Reads texts into the ledger; a source is printed once it can no longer be lost."""
    from metrics import store
    from metrics.ingest import ingest as run

    if _refused_time(chosen, datetime.now(UTC)):
        return 1
    addresses = [path for path in chosen.paths if path.startswith(("http://", "https://"))]
    paths = [path for path in chosen.paths if path not in addresses]
    place, code = home.ledger(chosen.data), False
    try:
        if addresses:
            code = _visit(addresses, place, chosen)
        if not paths:
            return int(code)
        report = run(paths, place, chosen.published, language=chosen.language, kept=_tell, processes=chosen.processes)
    except store.LedgerError as error:
        print(error, file=sys.stderr)
        return 1
    for refusal in report.refused:
        print(refusal, file=sys.stderr)
    kept, refused = words.count(len(report.kept), "source"), words.count(len(report.refused), "input")
    print(f"{kept} kept, {report.held:,} held before, {refused} refused.")
    return int(code or bool(report.refused))


def _visit(addresses: list[str], place: Path, chosen: Namespace) -> bool:
    """Reads addresses into the ledger; true when one of them failed or a row written by hand could not be used."""
    from metrics import refresh
    from metrics.sources import watched

    unused: list[Refusal] = []
    found = refresh.visit(
        place, addresses, watched.read(home.sources()),
        language=chosen.language, published=chosen.published, unused=unused.append,
    )  # fmt: skip
    for refusal in unused:
        print(refusal, file=sys.stderr)
    return told(found) or bool(unused)


def told(found: "list[Outcome]") -> bool:
    """Tells how each place fared; true when one of them failed."""
    for outcome in found:
        for refusal in outcome.refused:
            print(refusal, file=sys.stderr)
        claims = words.count(sum(one.claims for one in outcome.new), "number")
        gave = f"{words.count(len(outcome.new), 'new text')}, {claims} taken"
        said = outcome.problem.removeprefix(f"{outcome.watched.name}: ") or gave
        print(f"{outcome.watched.name}: {said}", flush=True)
    return any(outcome.problem for outcome in found)


def _tell(kept: "store.Kept") -> None:
    found = (
        f"{words.count(kept.updates, 'update')}, {words.count(kept.claims, 'number')} taken, {kept.refused:,} left out"
    )
    print(f"kept: {kept.source} ({found})", flush=True)


def figures(chosen: Namespace) -> int:
    """Prints daily figures, as known now or at an earlier time."""

    from metrics.rules import METRICS

    computed = [name for name in chosen.metric or () if name not in METRICS]

    def answer(ledger: "store.Ledger") -> "pl.DataFrame":
        if chosen.as_of is None and not computed:
            return ledger.figures(chosen.metric, chosen.since, chosen.until)
        from metrics import derived, past
        from metrics.figures import choose_rows

        known = ledger.figures() if chosen.as_of is None else past.known(ledger, chosen.as_of).figures
        return choose_rows(derived.added(known, computed), chosen.metric, chosen.since, chosen.until)

    return print_table(chosen, answer, computed=True)


def checks(chosen: Namespace) -> int:
    """Prints every check that fails, as known now or at an earlier time."""

    def answer(ledger: "store.Ledger") -> "pl.DataFrame":
        if chosen.as_of is None:
            return ledger.checks(chosen.metric)
        from metrics import past

        found = past.known(ledger, chosen.as_of).checks
        return found.filter(found["metric"].is_in(chosen.metric)) if chosen.metric else found

    return print_table(chosen, answer)


def export(chosen: Namespace) -> int:
    """Writes everything into a folder or a zip, as known now or at an earlier time."""
    from metrics import export, packaging, past, store

    place = home.ledger(chosen.data)
    try:
        with store.read(place) as ledger:
            then = chosen.as_of and packaging.Then(chosen.as_of, past.tables(ledger, chosen.as_of))
            names = packaging.write(ledger, Path(chosen.target), store.published(place), then=then)
    except (store.LedgerError, export.ExportError) as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{len(names)} files written to {chosen.target}: {', '.join(names)}.")
    return 0


def verify(chosen: Namespace) -> int:
    """Compares every file of a package with its checksum."""
    from metrics import packaging
    from metrics.export import ExportError

    try:
        wrong = packaging.verify(Path(chosen.package))
    except ExportError as error:
        wrong = [str(error)]
    for sentence in wrong:
        print(sentence, file=sys.stderr)
    if not wrong:
        print(f"{chosen.package} is as it was written: every file has its checksum.")
    return int(bool(wrong))


def print_table(chosen: Namespace, answer: "Callable[[store.Ledger], pl.DataFrame]", computed: bool = False) -> int:
    from metrics import export, store

    check_metrics(chosen.metric, computed)
    write = {"csv": export.csv, "jsonl": export.jsonl, "parquet": export.parquet}[chosen.format]
    try:
        with store.read(home.ledger(chosen.data)) as ledger:
            data = write(answer(ledger))
    except store.LedgerError as error:
        print(error, file=sys.stderr)
        return 1
    sys.stdout.buffer.write(data)
    return 0


def check_metrics(names: list[str] | None, computed: bool = False) -> None:
    """Raises Usage for a name that no metric has, nor (where such are `computed`) a series made of figures."""
    from metrics.rules import METRICS

    for name in names or ():
        if name not in METRICS and not (computed and _is_computed(name)):
            near = get_close_matches(name, METRICS, 1)
            meant = f"; did you mean {near[0]}?" if near else "; the codebook of `export` lists the names."
            raise Usage(f"there is no metric '{name}'{meant}")


def _is_computed(name: str) -> bool:
    from metrics import derived

    return derived.find(name) is not None


def _refused_time(chosen: Namespace, now: datetime) -> bool:
    if chosen.published is None or chosen.published <= now:
        return False
    print(f"--published {chosen.published.isoformat()} lies in the future; nothing was read.", file=sys.stderr)
    return True
