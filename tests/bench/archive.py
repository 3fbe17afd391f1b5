"""An archive of documents through the command line, by one process and by two, and through Ray Data."""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.bench import texts
from tests.bench.reading import ROOT, Row

MB = 1 << 20
# The part of the archive that one process and two are compared on, and that Ray reads.
PART, MAPPED = 24, 2


def stream(path: Path, processes: int) -> tuple[float, float, float]:
    """Seconds, seconds of processors, and the memory of the largest process in MB."""
    command = [sys.executable, "-m", "metrics", "read", "--documents", str(path), "--processes", str(processes)]
    began = time.perf_counter()
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, _, used = os.wait4(process.pid, 0)
    return time.perf_counter() - began, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def rows(size: int) -> Iterator[Row]:
    """An archive of `size` MB."""
    with tempfile.TemporaryDirectory() as folder:
        part, whole = Path(folder) / "part.jsonl", Path(folder) / "archive.jsonl"
        portion = min(PART, size)
        texts.write(part, portion * MB)
        one, spent, memory = stream(part, 1)
        yield f"{portion} MB of documents, one process", f"{portion / one:.2f} MB/s, {memory:.0f} MB", "400 MB"
        two, spent_by_two, memory = stream(part, 2)
        yield "  two processes", f"x{one / two:.2f}, {memory:.0f} MB each", "x1.8"
        yield "  processor time of two against one", f"x{spent_by_two / spent:.2f}", "-"
        yield from ray(part)
        if size > portion:
            texts.write(whole, size * MB)
            took, _, memory = stream(whole, os.cpu_count() or 1)
            yield f"{size} MB of documents, every core", f"{size / took:.2f} MB/s, {memory:.0f} MB each", "400 MB"


def ray(path: Path) -> Iterator[Row]:
    """The lines of docs/scale.md on this machine: as many claims as reading one by one."""
    what = f"{MAPPED} MB of them through Ray Data, two workers"
    try:
        import ray as engine
    except ImportError:
        yield what, "not installed", "-"
        return
    from metrics import batch

    with path.open(encoding="utf-8") as lines:
        documents = [json.loads(line) for line in lines.readlines(MAPPED * MB)]
    import pyarrow as pa

    alone = batch.read(pa.Table.from_pylist(documents)).num_rows
    engine.init(num_cpus=2, include_dashboard=False, log_to_driver=False, logging_level="error")
    try:
        began = time.perf_counter()
        found = (
            engine.data.from_items(documents, override_num_blocks=2)
            .map_batches(batch.read, batch_format="pyarrow")
            .count()
        )
        took = time.perf_counter() - began
    finally:
        engine.shutdown()
    same = "the same claims" if found == alone else f"{found} claims, not {alone}"
    yield what, f"{took:.0f} s, {same}", "the same claims"
