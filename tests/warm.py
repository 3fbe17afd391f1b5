"""Processes for tests that start with everything imported: each is a fork of one that has done nothing else.

A process is a real one (its own memory, its own exit, `kill -9` ends it); only its two seconds of imports and of rules
made ready are not paid again. What a shell does with the command line is tested where commands are started as a shell
starts them: tests/test_main.py, tests/test_readme.py.
"""

import multiprocessing
import os
import sys
from collections.abc import Callable
from multiprocessing.context import ForkServerProcess
from pathlib import Path
from subprocess import CompletedProcess
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parent.parent
PATIENCE = 180.0
CONTEXT = multiprocessing.get_context("forkserver")
CONTEXT.set_forkserver_preload(["tests.warmed"])


def process(target: Callable[..., None], *given: object) -> ForkServerProcess:
    """A process that calls `target`, a function of a module, with what can be pickled; not started yet."""
    return CONTEXT.Process(target=target, args=given)


def command(*words: str) -> CompletedProcess[str]:
    """`python -m metrics` with these words in the project's folder, and what it wrote; raises TimeoutError."""
    with TemporaryDirectory(prefix="warm-") as folder:
        out, err = Path(folder) / "out", Path(folder) / "err"
        running = process(_command, words, out, err)
        running.start()
        running.join(PATIENCE)
        if running.exitcode is None:
            running.kill()
            raise TimeoutError(f"{' '.join(words)} took more than {PATIENCE:.0f} s")
        # As `subprocess` does with text: line ends become one character.
        return CompletedProcess(words, running.exitcode, out.read_text("utf-8"), err.read_text("utf-8"))


def _command(words: tuple[str, ...], out: Path, err: Path) -> None:
    from metrics.__main__ import main

    os.chdir(ROOT)
    with out.open("w", encoding="utf-8") as sys.stdout, err.open("w", encoding="utf-8") as sys.stderr:
        sys.exit(main(words))
