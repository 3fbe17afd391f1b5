"""How long texts take to become claims, and the bundled data to become a ledger."""

import contextlib
import io
import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import polars as pl

from metrics import flags, store
from metrics.ingest import ingest as keep
from metrics.reading import read
from metrics.sources import Source

ROOT = Path(__file__).resolve().parents[2]
CORPUS = ROOT.parent / "shared" / "corpus"
PAGES = {"liveblog-2025-01-05.txt": None, "liveblog-2025-01-23.txt": datetime(2025, 1, 23, 12, tzinfo=UTC)}
AGAIN = 5

Row = tuple[str, str, str]


def timed(task: Callable[[], object]) -> float:
    """Milliseconds one call takes."""
    began = time.perf_counter()
    task()
    return (time.perf_counter() - began) * 1000


def typical(task: Callable[[], object], times: int = AGAIN) -> float:
    """The median of several calls, in milliseconds."""
    return statistics.median(timed(task) for _ in range(times))


def live_blogs() -> Iterator[Row]:
    """Both live blogs from text to claims, the very first reading of the process apart."""
    if not CORPUS.is_dir():
        yield "both live blogs, text to claims", "not here, left out", "60 ms"
        return
    sources = [Source(name, (CORPUS / name).read_text("utf-8"), when) for name, when in PAGES.items()]
    first = timed(lambda: [read(source) for source in sources])
    yield "both live blogs, text to claims (first reading)", f"{first:.0f} ms", "60 ms"
    yield "both live blogs, text to claims (again)", f"{typical(lambda: [read(s) for s in sources]):.0f} ms", "60 ms"
    command = [sys.executable, "-m", "metrics", "read", *(str(CORPUS / name) for name in PAGES)]
    whole = timed(lambda: subprocess.run(command, cwd=ROOT, capture_output=True, check=True))
    yield "the same from the command line, start-up included", f"{whole:.0f} ms", "-"


def bundled() -> Iterator[Row]:
    """The bundled updates, with rules chosen by their words and with every rule tried on every sentence."""
    lines = [line for path in sorted((ROOT / "data" / "updates").glob("*.jsonl")) for line in path.open("rb")]
    documents = [json.loads(line) for line in lines]
    sources = [
        Source(d["id"], d["text"], datetime.fromisoformat(d["published"]), d["source"], d["kind"], language="en")
        for d in documents
    ]
    read(sources[0])
    chosen = typical(lambda: [read(source) for source in sources], 3)
    every = typical(lambda: [read(source, dispatch=False) for source in sources], 3)
    yield f"{len(sources)} bundled updates, text to claims", f"{chosen:.0f} ms", "-"
    yield "the same, every rule on every sentence", f"{every:.0f} ms, x{every / chosen:.1f}", "-"


def ingest(data: Path) -> Iterator[Row]:
    """The bundled data into a new ledger, then once more, and its flags."""
    paths = [str(ROOT / "data" / "updates"), str(ROOT / "data" / "losses.csv")]
    with contextlib.redirect_stdout(io.StringIO()):
        first = timed(lambda: keep(paths, data, progress=False))
        again = timed(lambda: keep(paths, data, progress=False))
    counts = store.read(data).counts()
    told = f"{counts['updates']:,} updates, {counts['claims']:,} claims"
    yield f"bundled data into a new ledger ({told})", f"{first / 1000:.1f} s", "10 s"
    yield "the same again, nothing new", f"{again / 1000:.1f} s", "-"
    figures: pl.DataFrame = store.read(data).figures()
    yield f"flags of {figures.height:,} figures", f"{typical(lambda: flags.find(figures), 3):.0f} ms", "-"
