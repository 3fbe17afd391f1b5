"""Sources in, figures and flags settled, one publish; on long runs a publish every few seconds."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic
from typing import BinaryIO

from tqdm import tqdm

from metrics import settling, store
from metrics.intake import Given, Held, Taken, take
from metrics.sources import Refusal

EVERY = 5.0
# Publishing takes its time too; a run should spend most of its own on reading.
SHARE = 4.0


@dataclass(slots=True)
class Report:
    """What a run did: the sources it kept, in order, and the input it refused; `held` were already in the ledger."""

    kept: list[store.Kept] = field(default_factory=list)
    held: int = 0
    refused: list[Refusal] = field(default_factory=list)

    @property
    def claims(self) -> int:
        """Numbers taken in this run."""
        return sum(kept.claims for kept in self.kept)


def ingest(
    paths: Iterable[str | Path],
    data: str | Path,
    published: datetime | None = None,
    progress: bool = True,
    *,
    language: str | None = None,
    now: datetime | None = None,
    every: float = EVERY,
    kept: Callable[[store.Kept], None] | None = None,
    stdin: BinaryIO | None = None,
    processes: int = 1,
) -> Report:
    """Reads every source in `paths` into the ledger at `data`, settles figures and flags, publishes.

    published, language   for sources that do not say; `now` (with zone) is the latest time they may carry
    progress              a bar on standard error, when that is a terminal
    processes             how many read at once
    every                 seconds between publishes; `kept` is called for a source once it can no longer be lost
    Raises store.LedgerError when the ledger cannot be written; input that is refused is in the report.
    """
    given = Given(published, language)
    names = [str(path) for path in paths]
    with store.write(data, command=f"ingest {' '.join(names)}") as ledger:
        run = Run(ledger, every, kept)
        items = take(names, now or datetime.now(UTC), given, stdin, ledger.holds, processes)
        # None lets the bar decide by itself: it is drawn on a terminal only.
        for item in tqdm(items, desc="Reading", unit=" sources", disable=None if progress else True, leave=False):
            run.add(item)
        run.publish()
    return run.report


class Run:
    """The state of one run: what is written, what of it is published."""

    def __init__(self, ledger: store.Writer, every: float, kept: Callable[[store.Kept], None] | None = None) -> None:
        self.report = Report()
        self._ledger = ledger
        self._every = every
        self._tell = kept
        self._waiting: list[store.Kept] = []
        self._next = monotonic() + every

    def add(self, item: Taken | Held | Refusal) -> None:
        """Keeps one source, and publishes where it is time for it."""
        if isinstance(item, Refusal):
            self.report.refused.append(item)
        elif isinstance(item, Held):
            self.report.held += 1
        else:
            self._keep(item)

    def _keep(self, item: Taken) -> None:
        read = item.reading
        self._waiting.append(self._ledger.keep(item.source, read.updates, read.claims, read.refused, item.whole))
        if monotonic() >= self._next:
            self.publish()

    def publish(self) -> None:
        """Settles and publishes; only now are the sources since the last time safe, and told to be."""
        started = monotonic()
        # Figures are settled with the rows that hold; whoever adds a bad one must hear of it, and once.
        self.report.refused += [
            one for one in settling.bring_up_to_date(self._ledger) if one not in self.report.refused
        ]
        self._ledger.publish(note=f"{len(self.report.refused)} inputs refused" if self.report.refused else "")
        for kept in self._waiting:
            self.report.kept.append(kept)
            if self._tell:
                self._tell(kept)
        self._waiting.clear()
        self._next = monotonic() + max(self._every, SHARE * (monotonic() - started))
