"""What tests share: the order of a run, the ledger over HTTP, a dashboard that is really started, and ended again."""

import atexit
import gc
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.ledgers import SHARED, bundled

if TYPE_CHECKING:
    from starlette.testclient import TestClient
    from xdist.scheduler import LoadFileScheduling
    from xdist.workermanage import Producer

ROOT = Path(__file__).resolve().parent.parent
LONG = (
    "test_store_faults.py", "test_browser.py", "test_read.py", "test_http.py", "test_rules.py", "test_rebuild.py",
    "test_past.py", "test_readme.py", "test_refresh.py", "test_pages.py", "test_flag_decisions.py", "test_reading.py",
    "test_api.py", "test_settling.py", "test_text_versions.py", "test_watched_places.py", "test_copies.py",
)  # fmt: skip
"""Files that take half a minute or more. One that begins last keeps one process busy while the others have ended."""

READING = (
    "test_rules.py", "test_reading.py", "test_gold.py", "test_traps.py", "test_voices.py", "test_quick.py",
    "test_mod_russia.py", "test_rulebook.py", "test_context.py", "test_taking.py", "test_totals.py", "test_compared.py",
    "test_rules_russian_front.py", "test_rules_ukrainian_front.py", "test_language.py", "test_days.py",
    "test_turns.py", "test_batch.py",
)  # fmt: skip
"""Files that read with every rule. One process runs them all: it takes ten seconds to make all rules ready."""

# What collecting makes stays to the end: looking for garbage among it takes a fifth of the time of a run.
gc.disable()


def pytest_configure(config: pytest.Config) -> None:
    """Before the processes of a run are started: a folder for the ledgers they share, gone after the last of them."""
    if not hasattr(config, "workerinput"):
        os.environ[SHARED] = tempfile.mkdtemp(prefix="ledgers-")
        config.add_cleanup(lambda: shutil.rmtree(os.environ.pop(SHARED), ignore_errors=True))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The files that take longest come first, in the order of LONG; the others stay as they are."""
    places = {name: place for place, name in enumerate(LONG)}
    items.sort(key=lambda item: places.get(item.path.name, len(LONG)))


def pytest_collection_finish() -> None:
    """All that is there now is left alone by the garbage collector, which then runs seldom."""
    gc.freeze()
    gc.set_threshold(20_000, 20, 50)
    gc.enable()
    # DuckDB counts what is left of it at the end.
    atexit.register(gc.unfreeze)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: "Producer") -> "LoadFileScheduling | None":
    """With `--dist loadfile`: each process takes file after file; READING counts as one, and so does the browser."""
    from xdist.scheduler import LoadFileScheduling

    class Together(LoadFileScheduling):
        def _split_scope(self, nodeid: str) -> str:
            file = super()._split_scope(nodeid)
            folder, _, name = file.rpartition("/")
            return "reading" if name in READING else folder if folder.endswith("browser") else file

    return Together(config, log) if config.getvalue("dist") == "loadfile" else None


@pytest.fixture
def looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every figure drawn in the test is looked at by Plotly, which the program leaves out: it refuses unknown names."""
    import plotly.graph_objects as go

    from metrics.charts import drawn

    made = drawn.figure

    def figure(traces: Sequence[dict[str, Any]], frame: dict[str, Any]) -> go.Figure:
        go.Figure(data=traces, layout=frame)
        return made(traces, frame)

    monkeypatch.setattr(drawn, "figure", figure)


@pytest.fixture
def web(monkeypatch: pytest.MonkeyPatch) -> "TestClient":
    """The ledger of all bundled updates over HTTP."""
    from tests.asking import client

    monkeypatch.setenv("FRONTLINE_DATA", str(bundled()))
    return client()


@pytest.fixture
def serve() -> Iterator[Callable[..., subprocess.Popen[str]]]:
    """Starts `python -m metrics.serve` with the given arguments in the project's folder; ended after the test."""
    running = []

    def start(*arguments: str) -> subprocess.Popen[str]:
        environment = {name: value for name, value in os.environ.items() if name != "FRONTLINE_DATA"}
        command = [sys.executable, "-m", "metrics.serve", *arguments]
        pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
        running.append(subprocess.Popen(command, cwd=ROOT, env=environment, **pipes))
        return running[-1]

    yield start
    for process in running:
        if process.poll() is None:
            process.kill()
        process.communicate()
