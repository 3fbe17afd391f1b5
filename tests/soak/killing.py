"""kill -9 at a random moment of an ingest, a publish, a rebuild, a backup, a restore or a migration, and what is left.

Each action runs in a process of its own that says when it begins, so that the moment falls into the action itself. Then
the ledger must open, hold every source that was acknowledged, whole and once, and be one of the states that it may be
in; and the action is done to its end.
"""

import json
import random
import shutil
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerProcess
from pathlib import Path

import duckdb

from metrics import rebuild, store
from metrics.ingest import ingest
from tests import astray, warm

ROOT = Path(__file__).resolve().parent.parent.parent
SCHEMA = ROOT / "tests" / "schemas" / "1.sql"
SEED = 4
TEXT = "The air force shot down {} of {} Russian drones overnight."
FIRST, MORE = 120, 4000
# What a process does with the ledger, a further path, and a function that is told what was acknowledged.
ACTIONS: dict[str, Callable[[Path, Path, Callable[[store.Kept], None]], object]] = {
    "ingest": lambda path, other, tell: ingest([other], path, progress=False, every=1.0, kept=tell),
    "publish": lambda path, other, tell: ingest([other], path, progress=False, every=0.0, kept=tell),
    "rebuild": lambda path, other, tell: rebuild.rebuild(path),
    "backup": lambda path, other, tell: store.backup(path, other),
    "restore": lambda path, other, tell: store.restore(other, path),
    "migration": lambda path, other, tell: store.upgrade(path),
}
# Seconds that each takes, until one was seen to its end.
LENGTHS = {"ingest": 6.0, "publish": 4.0, "rebuild": 1.0, "backup": 0.2, "restore": 0.2, "migration": 0.4}


class Lost(Exception):
    """Something is not as it must be after a kill; the message is one sentence."""


@dataclass
class Bench:
    """A folder with a ledger to be hurt, and what may be found in it.

    states   what the ledger may hold, one text for each state; empty while sources come in
    told     numbers of claims by acknowledged source
    """

    folder: Path
    told: dict[str, int] = field(default_factory=dict)

    @property
    def path(self) -> Path:
        """The ledger."""
        return self.folder / "figures.duckdb"


def kills(folder: Path, times: int, seed: int = SEED) -> Iterator[tuple[str, bool]]:
    """So many kills, every action in turn: the action, and whether it was still running.

    Raises Lost with the first thing that was lost.
    """
    chance, prepared, lengths = random.Random(seed), prepare(folder / "prepared"), dict(LENGTHS)
    for n in range(times):
        action = list(ACTIONS)[n % len(ACTIONS)]
        running, took = kill(folder / f"{n}-{action}", prepared, action, chance.uniform(0.0, lengths[action]))
        if action not in ("ingest", "publish"):
            lengths[action] = took
        yield action, running


def kill(folder: Path, prepared: Path, action: str, moment: float) -> tuple[bool, float]:
    """Ends an action so many seconds after its start, looks at what is left, does it to its end.

    Whether it was still running, and how long it takes when nobody ends it. Raises Lost.
    """
    bench = Bench(folder)
    other, states = _set_up(bench, prepared, action)
    running = _killed(bench, action, other, moment)
    took = _check(bench, action, other, states)
    shutil.rmtree(folder)
    return running, took


def prepare(made: Path) -> Path:
    """A ledger of a few texts, a later state of it with a copy, one of version 1, and more texts to come."""
    made.mkdir(parents=True)
    texts(made / "first.jsonl", range(FIRST))
    texts(made / "second.jsonl", range(FIRST, FIRST + 30))
    texts(made / "more.jsonl", range(1000, 1000 + MORE))
    ledger = made / "figures.duckdb"
    _run(ledger, made / "first.jsonl", "ingest")
    shutil.copyfile(ledger, made / "other.duckdb")
    _run(made / "other.duckdb", made / "second.jsonl", "ingest")
    store.backup(made / "other.duckdb", made / "copy.duckdb")
    # Read by worse rules: what a rebuild puts right.
    shutil.copyfile(ledger, made / "worse.duckdb")
    with duckdb.connect(str(made / "worse.duckdb")) as connection:
        connection.execute("UPDATE claims SET low = low + 1, high = high + 1; DELETE FROM meta WHERE key = 'settled'")
    with duckdb.connect(str(made / "old.duckdb")) as connection:
        connection.execute(SCHEMA.read_text("utf-8"))
        connection.execute(f"ATTACH '{ledger}' AS newer (READ_ONLY)")
        for (table,) in connection.sql(
            "SELECT table_name FROM duckdb_tables() WHERE database_name = 'old' AND table_name <> 'meta'"
        ).fetchall():
            names = ", ".join(f'"{name}"' for name in connection.sql(f"SELECT * FROM {table}").columns)
            connection.execute(f"INSERT INTO {table} BY NAME SELECT {names} FROM newer.{table}")
    return made


def texts(file: Path, numbers: range) -> None:
    """A file of documents, one for each number, each stating two figures of a night."""
    lines = [
        {"id": f"d{n}", "published": f"2025-01-{n % 28 + 1:02}T09:35+02:00", "source": "Ukraine's Air Force",
         "kind": "official", "text": TEXT.format(n % 150 + 1, n % 150 + 200)}
        for n in numbers
    ]  # fmt: skip
    file.write_text("".join(json.dumps(line) + "\n" for line in lines), "utf-8")


STARTS = {"rebuild": "worse.duckdb", "migration": "old.duckdb"}


def _set_up(bench: Bench, made: Path, action: str) -> tuple[Path, list[str]]:
    """The ledger as it is before an action; its further path; and the states that it may be in after."""
    shutil.rmtree(bench.folder, ignore_errors=True)
    bench.folder.mkdir()
    shutil.copyfile(made / STARTS.get(action, "figures.duckdb"), bench.path)
    if action in ("ingest", "publish"):
        return made / "more.jsonl", []
    if action == "restore":
        return made / "copy.duckdb", [state(bench.path), state(made / "copy.duckdb")]
    if action == "backup":
        # An earlier copy stands there: it must be good until the new one is.
        shutil.copyfile(made / "copy.duckdb", bench.folder / "copy.duckdb")
        (bench.folder / "copy.duckdb.sha256").write_text((made / "copy.duckdb.sha256").read_text())
        return bench.folder / "copy.duckdb", [state(bench.path)]
    return bench.path, [state(bench.path), state(made / "figures.duckdb")]


@dataclass
class Running:
    """An action in a process of its own, and what that says: the sources it kept with their claims, last its error."""

    process: ForkServerProcess
    said: Connection

    def end(self) -> tuple[dict[str, int], str]:
        """Waits until it has ended: the acknowledged sources with their numbers of claims, and the error or ""."""
        told, error = {}, ""
        # OSError: killed in the middle of telling.
        with suppress(EOFError, OSError), self.said:
            while True:
                match self.said.recv():
                    case str(error):
                        pass
                    case source, claims:
                        told[source] = claims
        self.process.join()
        return told, error


def _act(path: Path, other: Path, action: str, say: Connection) -> None:
    say.send("")
    try:
        ACTIONS[action](path, other, lambda kept: say.send((kept.source, kept.claims)))
    except Exception as wrong:
        say.send(repr(wrong))
        raise SystemExit(1) from None


def _start(path: Path, other: Path, action: str) -> Running:
    said, say = warm.CONTEXT.Pipe(duplex=False)
    running = Running(warm.process(_act, path, other, action, say), said)
    running.process.start()
    # Only the process itself may hold this end, so that its death ends what is said.
    say.close()
    said.recv()
    return running


def _run(path: Path, other: Path, action: str) -> float:
    running, began = _start(path, other, action), time.monotonic()
    _, error = running.end()
    if running.process.exitcode:
        raise Lost(f"a whole {action} failed: {error}")
    return time.monotonic() - began


def _killed(bench: Bench, action: str, other: Path, seconds: float) -> bool:
    running = _start(bench.path, other, action)
    time.sleep(seconds)
    running.process.kill()
    bench.told, error = running.end()
    if error:
        raise Lost(f"the {action} failed by itself: {error}")
    return running.process.exitcode == -signal.SIGKILL


def _check(bench: Bench, action: str, other: Path, states: list[str]) -> float:
    """Raises Lost unless the ledger, and a copy that was being made, are as they may be, and go on from there.

    Returns the seconds that the whole action took then.
    """
    if states and state(bench.path) not in states:
        raise Lost(f"after a killed {action} the ledger is neither as before nor as after.")
    if not states:
        whole(bench.path, bench.told)
    if action == "backup":
        store.restore(other, bench.folder / "back.duckdb")
    if action in ("ingest", "publish"):
        (bench.folder / "late.jsonl").write_text(other.read_text("utf-8").splitlines(keepends=True)[-1])
        other = bench.folder / "late.jsonl"
    took = _run(bench.path, other, action)
    if states and state(bench.path) != states[-1]:
        raise Lost(f"a {action} after a killed one does not end as it should.")
    left = [file.name for file in bench.folder.iterdir() if ".new" in file.name or ".part" in file.name]
    if astray.astray(bench.path) != astray.NONE:
        raise Lost(f"a {action} after a killed one left rows that lead elsewhere.")
    if left:
        raise Lost(f"a killed {action} left {left[0]} behind, and the next one did not remove it.")
    return took


def whole(path: Path, told: dict[str, int]) -> None:
    """Raises Lost unless every acknowledged source is there with all its claims, and nothing is there twice."""
    with store.read(path) as ledger:
        claims, updates, counts = ledger.claims(), ledger.updates(), ledger.counts()
    held = dict(claims.group_by("document").len().rows())
    for source, number in told.items():
        if held.get(source, 0) != number:
            raise Lost(f"{source} was acknowledged with {number} claims, and has {held.get(source, 0)}.")
    if not claims["id"].is_unique().all() or not updates.select("id", "version").is_unique().all():
        raise Lost("a claim or an update is there twice.")
    if counts["sources"] != updates.height or set(updates["version"]) - {1}:
        raise Lost("sources and updates do not go together.")


def state(path: Path) -> str:
    """What a ledger of any version says, as text: sources, updates, claims with their numbers, figures."""
    queries = (
        'SELECT id, hash FROM sources', 'SELECT id, version, hash FROM updates',
        'SELECT id, metric, low, high FROM claims', "SELECT metric, side, day, low, high, chosen FROM figures",
    )  # fmt: skip
    with duckdb.connect(":memory:") as connection:
        connection.execute(f"ATTACH '{path}' AS ledger (READ_ONLY); USE ledger")
        return "\n".join(str(row) for query in queries for row in sorted(map(str, connection.sql(query).fetchall())))
