"""Ports and waiting, for tests and measurements that start a real server on this machine."""

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

ROOT = Path(__file__).resolve().parent.parent
PATIENCE = 60.0


def free_port() -> int:
    """A port nobody listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def healthy(port: int, process: subprocess.Popen[str] | None = None, patience: float = PATIENCE) -> bool:
    """Waits until the dashboard on this port answers its health check; False when it ends or takes too long."""
    until = time.monotonic() + patience
    while time.monotonic() < until and (process is None or process.poll() is None):
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/_stcore/health", timeout=2) as answer:
                return answer.status == 200
        except (OSError, urllib.error.URLError):
            time.sleep(0.05)
    return False


@contextmanager
def running(
    data: Path,
    given: dict[str, str] | None = None,
    port: int | None = None,
    own: bool = False,
    out: IO[str] | None = None,
) -> Iterator[str]:
    """The address of a dashboard over the ledger at `data`, ended afterwards.

    given   what the environment says beside; own: by `python -m metrics.serve` and not by `streamlit run`
    out     where all it prints goes; None is nowhere
    """
    port = port or free_port()
    environment = os.environ | (given or {})
    if own:
        command = ["metrics.serve", "--port", str(port), "--data", str(data)]
    else:
        command = ["streamlit", "run", "app.py", "--server.address", "127.0.0.1", "--server.port", str(port)]
        environment |= {"FRONTLINE_DATA": str(data)}
    printed = out or subprocess.DEVNULL
    with subprocess.Popen(
        [sys.executable, "-m", *command], cwd=ROOT, env=environment, stdout=printed, stderr=subprocess.STDOUT
    ) as server:
        try:
            assert healthy(port, server), "The dashboard did not start."
            yield f"http://127.0.0.1:{port}"
        finally:
            server.terminate()
