"""What tests share: a dashboard that is really started, and ended again."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from tests.ledgers import SHARED

ROOT = Path(__file__).resolve().parent.parent
LONG = (
    "test_store_faults.py", "test_browser.py", "test_read.py", "test_http.py", "test_rules.py", "test_rebuild.py",
    "test_past.py", "test_readme.py", "test_refresh.py", "test_pages.py", "test_flag_decisions.py", "test_reading.py",
    "test_api.py", "test_settling.py", "test_text_versions.py", "test_watched_places.py", "test_copies.py",
)  # fmt: skip
"""Files that take half a minute or more. One that begins last keeps one process busy while the others have ended."""


def pytest_configure(config: pytest.Config) -> None:
    """Before the processes of a run are started: a folder for the ledgers they share, gone after the last of them."""
    if not hasattr(config, "workerinput"):
        os.environ[SHARED] = tempfile.mkdtemp(prefix="ledgers-")
        config.add_cleanup(lambda: shutil.rmtree(os.environ.pop(SHARED), ignore_errors=True))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The files that take longest come first, in the order of LONG; the others stay as they are."""
    places = {name: place for place, name in enumerate(LONG)}
    items.sort(key=lambda item: places.get(item.path.name, len(LONG)))


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
