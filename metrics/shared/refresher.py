"""The button that asks the watched places for what is new: one run at a time, in a process of its own."""

import logging
import subprocess
import sys
import threading
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO

from metrics import home

ROOT = Path(__file__).resolve().parents[2]
# A run that takes longer than this hangs, and is ended.
SECONDS = 900.0
log = logging.getLogger(__name__)


class Run:
    """One run of `python -m metrics refresh`, and what it said when it ended."""

    def __init__(self) -> None:
        self._out: IO[bytes] = TemporaryFile()  # noqa: SIM115 - it is read when the run has ended
        command = [sys.executable, "-m", "metrics", "refresh", "--data", str(home.ledger().absolute())]
        command += ["--list", str(home.sources().absolute())]
        self._process = subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=self._out, stderr=self._out
        )
        # Waits beside the pages, so that no ended run stays behind and none runs for ever.
        threading.Thread(target=self._watch, daemon=True).start()

    def _watch(self) -> None:
        try:
            self._process.wait(SECONDS)
        except subprocess.TimeoutExpired:
            log.error("A refresh did not end after %s seconds and was ended", SECONDS)
            self._process.kill()

    @property
    def running(self) -> bool:
        return self._process.poll() is None

    def said(self) -> list[str]:
        """The lines of a run that has ended."""
        self._out.seek(0)
        return self._out.read().decode("utf-8", "replace").splitlines()


_lock = threading.Lock()
_last: Run | None = None


def start() -> bool:
    """Begins a run; False when one is under way."""
    global _last
    with _lock:
        if _last is not None and _last.running:
            return False
        _last = Run()
        return True


def last() -> Run | None:
    """The run that is under way, or the one that ended last; None before the first since this server began."""
    return _last
