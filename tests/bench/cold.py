"""From a fresh clone to a healthy dashboard, packages downloaded."""

import os
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator

from tests.bench.reading import ROOT, Row
from tests.serving import free_port, healthy

PATIENCE = 600.0
SILENT = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}


def clone() -> Iterator[Row]:
    """`make run` in a clone of the last commit."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["git", "clone", "--quiet", "--depth", "1", f"file://{ROOT}", folder], check=True)
        port = free_port()
        began = time.perf_counter()
        process = subprocess.Popen(["make", "run", f"PORT={port}"], cwd=folder, start_new_session=True, **SILENT)
        try:
            well = healthy(port, process, PATIENCE)
            took = time.perf_counter() - began
        finally:
            os.killpg(process.pid, signal.SIGTERM)
            process.wait(timeout=30)
    yield "make run in a fresh clone, from nothing to healthy", f"{took:.0f} s" if well else "did not start", "60 s"
