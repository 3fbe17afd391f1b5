"""What `make run` starts: checks that say what is wrong in one sentence, a first ledger from data/, the dashboard.

usage: python -m metrics.serve [--port 8501] [--host 127.0.0.1] [--data FILE]

Each check that fails raises Refused; its message goes to standard error and the exit code is 1. When all is well this
process becomes the web server, so that signals reach it directly.
"""

import argparse
import errno
import os
import socket
import sys
import tempfile
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

from metrics import home

ROOT = Path(__file__).resolve().parent.parent
APP = ROOT / "app.py"
BUNDLED = (ROOT / "data" / "updates", ROOT / "data" / "losses.csv")
OLDEST = (3, 11)
NAMES = ("127.0.0.1", "localhost")
LOCAL = (*NAMES, "::1")


class Refused(Exception):
    """Something stands in the way of starting; the message is one sentence that says what and what to do."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Starts the dashboard; returns only when it could not be started (1) or was interrupted before (130)."""
    chosen = _arguments(arguments)
    path = home.ledger(chosen.data).absolute()
    try:
        check_packages()
        check_port(chosen.host, chosen.port)
        check_folder(path)
        if path.exists():
            check_ledger(path)
        elif path == home.DEFAULT:
            build(path)
    except Refused as refusal:
        print(refusal, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped before the first ledger was complete; the next start makes it anew.", file=sys.stderr)
        return 130
    print(greeting(chosen.host, chosen.port), flush=True)
    return _become_server(chosen.host, chosen.port, path)


def _arguments(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser("python -m metrics.serve", description="Check the set-up and start the dashboard.")
    parser.add_argument("--port", type=_port, default=8501, help="port to serve on (8501)")
    parser.add_argument("--host", default="127.0.0.1", help="address to serve on (127.0.0.1: this machine only)")
    parser.add_argument("--data", help="ledger file (the environment's FRONTLINE_DATA, else data/figures.duckdb)")
    return parser.parse_args(arguments)


def _port(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 65535:
        raise argparse.ArgumentTypeError(f"{text!r} is not a port: give a whole number from 1 to 65535.")
    return int(text)


def check_packages() -> None:
    """Raises Refused when Python is too old or the packages are not installed here."""
    if sys.version_info < OLDEST:
        raise Refused(f"Python {sys.version.split()[0]} is too old: install Python 3.11 or newer and try again.")
    missing = [name for name in ("streamlit", "duckdb", "polars", "plotly", "regex") if find_spec(name) is None]
    if missing:
        raise Refused(
            f"{', '.join(missing)} is not installed here: run `pip install -r requirements.txt` and try again."
        )


def check_port(host: str, port: int) -> None:
    """Raises Refused when nothing can listen there."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        with socket.socket(family, socket.SOCK_STREAM) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind((host, port))
    except OSError as error:
        raise Refused(_why_not(host, port, error)) from None


def _why_not(host: str, port: int, error: OSError) -> str:
    if error.errno == errno.EADDRINUSE:
        return f"Port {port} is in use by another program: stop it, or choose another, e.g. `make run PORT={port + 1}`."
    if error.errno == errno.EACCES:
        return f"Port {port} is reserved for the system: choose one above 1023, e.g. `make run PORT=8501`."
    return (
        f"Nothing can be served on the address {host} ({error.strerror}): use 127.0.0.1, or 0.0.0.0 for every address."
    )


def check_folder(path: Path) -> None:
    """Raises Refused when the ledger's folder cannot be made or written to; makes it where it is missing."""
    if path.is_dir():
        raise Refused(f"{path} is a folder: name the ledger's file, e.g. {path / 'figures.duckdb'}.")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        tempfile.TemporaryFile(dir=path.parent).close()
    except OSError as error:
        raise Refused(
            f"The folder {path.parent} cannot be written to ({error.strerror}): "
            "give it write permission, or name another place with `make run DATA=path/figures.duckdb`."
        ) from None


def check_ledger(path: Path) -> None:
    """Raises Refused when the file is not a ledger this version reads; one of an earlier version is brought forward."""
    from metrics import store

    try:
        store.upgrade(path)
        store.read(path).counts()
    except store.LedgerError as error:
        again = " Move it away and start again: it is made anew from data/." if path == home.DEFAULT else ""
        raise Refused(f"{error}{again}") from None


def build(path: Path) -> None:
    """Makes the first ledger from the bundled data, beside its place and moved there when whole."""
    from metrics import store
    from metrics.ingest import ingest

    draft = path.with_name(f"{path.name}.first")
    draft.unlink(missing_ok=True)
    print("First start: reading the bundled updates and figures into the ledger.", flush=True)
    try:
        ingest([str(part) for part in BUNDLED], draft)
    except store.LedgerError as error:
        raise Refused(str(error)) from None
    draft.replace(path)
    draft.with_name(f"{draft.name}.lock").unlink(missing_ok=True)


def greeting(host: str, port: int) -> str:
    """The address to open, and who else can open it."""
    if host in LOCAL:
        return f"Frontline Figures: http://{host}:{port} (Ctrl-C stops it)"
    name = socket.gethostname() if host in ("0.0.0.0", "::") else host
    readers = (
        "Readers have to sign in."
        if signs_in()
        else "Everybody who can reach this machine can read it: there is no login, and decisions on flags are off "
        "unless FRONTLINE_READ_ONLY=0 is set."
    )
    return f"Frontline Figures: http://{name}:{port} (Ctrl-C stops it). {readers}"


def signs_in() -> bool:
    """Whether a way to sign in is set; whether it holds is looked at by the server (`metrics.api.access`)."""
    return bool(os.environ.get("FRONTLINE_TRUST_HEADER")) or os.environ.get("FRONTLINE_SIGN_IN") == "1"


def _become_server(host: str, port: int, path: Path) -> int:
    """Replaces this process by the web server; the working folder becomes the project's, where its settings are."""
    sys.stdout.flush()
    os.chdir(ROOT)
    os.environ["FRONTLINE_DATA"] = str(path)
    if os.environ.get("FRONTLINE_TRUST_HEADER"):
        # A name is taken from some addresses only, so no header may say which address a request comes from.
        os.environ["FORWARDED_ALLOW_IPS"] = ""
    if host not in LOCAL and not signs_in():
        # Whoever can reach it could decide, under any name.
        os.environ.setdefault("FRONTLINE_READ_ONLY", "1")
    if host in NAMES:
        # A page from elsewhere must not reach a server of this machine under a name of its own (DNS rebinding).
        os.environ.setdefault("FRONTLINE_HOSTS", ",".join(NAMES))
    options = {
        "server.address": host,
        "server.port": port,
        "server.headless": "true",
        "browser.gatherUsageStats": "false",
        "logger.hideWelcomeMessage": "true",
        "logger.level": "warning",
    }
    flags = [f"--{name}={value}" for name, value in options.items()]
    os.execv(sys.executable, [sys.executable, "-m", "streamlit", "run", str(APP), *flags])


if __name__ == "__main__":
    sys.exit(main())
