"""Set-up, really run: what is refused in one sentence, and that a second start answers."""

import os
import shutil
import signal
import socket
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from metrics import home, store
from metrics import serve as setup
from tests.serving import free_port, healthy

ROOT = Path(__file__).resolve().parent.parent
MAKE = pytest.mark.skipif(shutil.which("make") is None, reason="make is not installed: apt-get install make")


def refusal(process):
    """The sentence a start was refused with: one line on standard error, exit code 1, nothing else."""
    out, err = process.communicate(timeout=60)
    assert process.returncode == 1, (out, err)
    assert out == ""
    assert "Traceback" not in err
    assert err.count("\n") == 1
    return err.strip()


def test_a_busy_port_is_refused_with_the_port_and_the_remedy(serve, tmp_path):
    with socket.socket() as busy:
        busy.bind(("127.0.0.1", 0))
        busy.listen()
        port = busy.getsockname()[1]
        said = refusal(serve("--port", str(port), "--data", str(tmp_path / "figures.duckdb")))
    assert f"Port {port} is in use" in said
    assert f"make run PORT={port + 1}" in said


def test_a_folder_that_cannot_be_made_is_refused(serve, tmp_path):
    (tmp_path / "file").write_text("not a folder")
    said = refusal(serve("--port", str(free_port()), "--data", str(tmp_path / "file" / "figures.duckdb")))
    assert f"The folder {tmp_path / 'file'} cannot be written to" in said
    assert "make run DATA=" in said


@pytest.mark.skipif(
    os.geteuid() == 0, reason="the administrator may write everywhere: run as another user to check this"
)
def test_a_read_only_folder_is_refused(serve, tmp_path):
    tmp_path.chmod(stat.S_IRUSR | stat.S_IXUSR)
    said = refusal(serve("--port", str(free_port()), "--data", str(tmp_path / "figures.duckdb")))
    tmp_path.chmod(stat.S_IRWXU)
    assert f"The folder {tmp_path} cannot be written to (Permission denied)" in said


def test_a_folder_in_place_of_the_ledger_is_refused(serve, tmp_path):
    assert "is a folder: name the ledger's file" in refusal(serve("--data", str(tmp_path), "--port", str(free_port())))


@pytest.mark.parametrize("content", [b"", b"not a ledger at all" * 500], ids=["empty", "text"])
def test_a_broken_ledger_is_refused_and_left_as_it_is(serve, tmp_path, content):
    path = tmp_path / "figures.duckdb"
    path.write_bytes(content)
    said = refusal(serve("--data", str(path), "--port", str(free_port())))
    assert f"{path} cannot be read as a ledger" in said
    assert path.read_bytes() == content


def test_an_address_of_another_machine_is_refused():
    with pytest.raises(setup.Refused, match=r"Nothing can be served on the address 192\.0\.2\.1"):
        setup.check_port("192.0.2.1", free_port())


def test_missing_packages_are_named(monkeypatch):
    monkeypatch.setattr(setup, "find_spec", lambda name: None if name == "duckdb" else object())
    with pytest.raises(setup.Refused, match=r"^duckdb is not installed here: run `pip install -r requirements.txt`"):
        setup.check_packages()


def test_an_old_python_is_refused(monkeypatch):
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    with pytest.raises(setup.Refused, match=r"is too old: install Python 3\.11 or newer"):
        setup.check_packages()


@pytest.mark.parametrize("port", ["0", "65536", "http", "-1", ""])
def test_a_port_that_is_none_is_a_usage_error(port, capsys):
    with pytest.raises(SystemExit) as stopped:
        setup.main(["--port=" + port])
    assert stopped.value.code == 2
    assert "is not a port: give a whole number from 1 to 65535" in capsys.readouterr().err


def test_the_ledger_is_the_one_given_else_the_environments_else_the_default(monkeypatch, tmp_path):
    monkeypatch.setenv("FRONTLINE_DATA", str(tmp_path / "env.duckdb"))
    assert home.ledger(str(tmp_path / "given.duckdb")) == tmp_path / "given.duckdb"
    assert home.ledger(None) == tmp_path / "env.duckdb"
    monkeypatch.delenv("FRONTLINE_DATA")
    assert home.ledger(None) == ROOT / "data" / "figures.duckdb"


def test_the_greeting_warns_when_others_can_read(monkeypatch):
    monkeypatch.delenv("FRONTLINE_TRUST_HEADER", raising=False)
    monkeypatch.delenv("FRONTLINE_SIGN_IN", raising=False)
    assert setup.greeting("127.0.0.1", 8501) == "Frontline Figures: http://127.0.0.1:8501 (Ctrl-C stops it)"
    assert "there is no login" in setup.greeting("0.0.0.0", 8501)
    monkeypatch.setenv("FRONTLINE_SIGN_IN", "1")
    assert "Readers have to sign in." in setup.greeting("0.0.0.0", 8501)


@pytest.mark.parametrize(
    ("host", "given", "kept"), [("0.0.0.0", None, "1"), ("0.0.0.0", "0", "0"), ("::1", None, None)]
)
def test_who_shares_a_server_without_a_sign_in_decides_nothing_unless_told_to(monkeypatch, tmp_path, host, given, kept):
    monkeypatch.chdir(tmp_path)
    for name in ("FRONTLINE_TRUST_HEADER", "FRONTLINE_SIGN_IN", "FRONTLINE_READ_ONLY", "FRONTLINE_DATA"):
        monkeypatch.setenv(name, "")
        monkeypatch.delenv(name)
    if given:
        monkeypatch.setenv("FRONTLINE_READ_ONLY", given)
    monkeypatch.setattr(os, "execv", lambda *_: None)
    setup._become_server(host, 8501, tmp_path / "figures.duckdb")
    assert os.environ.get("FRONTLINE_READ_ONLY") == kept


def test_a_second_start_is_healthy_and_ends_quietly(serve, tmp_path):
    path, port = tmp_path / "figures.duckdb", free_port()
    with store.write(path) as writer:
        writer.publish()
    process = serve("--port", str(port), "--data", str(path))
    assert healthy(port, process)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=30)
    assert f"http://127.0.0.1:{port}" in out
    assert "Traceback" not in out + err


def test_a_given_ledger_that_is_absent_starts_empty(serve, tmp_path):
    """Only the default ledger is filled with the bundled data."""
    path, port = tmp_path / "new" / "figures.duckdb", free_port()
    assert healthy(port, serve("--port", str(port), "--data", str(path)))
    assert set(store.read(path).counts().values()) == {0}


def test_the_first_start_fills_the_default_ledger_whole(monkeypatch, tmp_path):
    """The first ledger appears at its place only when it is whole."""
    two = tmp_path / "two.jsonl"
    with (ROOT / "data" / "updates" / "2025-01.jsonl").open(encoding="utf-8") as lines:
        two.write_text("".join(next(lines) for _ in range(2)), encoding="utf-8")
    monkeypatch.setattr(setup, "BUNDLED", (two,))
    path = tmp_path / "data" / "figures.duckdb"
    path.parent.mkdir()
    setup.build(path)
    assert store.read(path).counts()["sources"] == 2
    assert [found.name for found in path.parent.iterdir()] == ["figures.duckdb"]


def test_an_interrupted_first_start_leaves_no_ledger(monkeypatch, tmp_path, capsys):
    path = tmp_path / "figures.duckdb"
    monkeypatch.delenv("FRONTLINE_DATA", raising=False)
    monkeypatch.setattr(home, "DEFAULT", path)

    def interrupted(_):
        raise KeyboardInterrupt

    monkeypatch.setattr(setup, "build", interrupted)
    assert setup.main(["--port", str(free_port())]) == 130
    assert not path.exists()
    assert "the next start makes it anew" in capsys.readouterr().err


@MAKE
def test_make_help_lists_every_target():
    told = subprocess.run(["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    for target in ("run", "test", "lint", "accuracy", "gains", "docs", "bench", "clean", "help"):
        assert f"make {target} " in told


@MAKE
def test_make_says_which_python_is_missing(tmp_path):
    for name in ("Makefile", "requirements.txt"):
        shutil.copy(ROOT / name, tmp_path)
    tools = tmp_path / "bin"
    tools.mkdir()
    for name in ("sh", "test", "echo", "make"):
        (tools / name).symlink_to(shutil.which(name))
    ended = subprocess.run(["make", "run"], cwd=tmp_path, env={"PATH": str(tools)}, capture_output=True, text=True)
    assert ended.returncode != 0
    assert "Python 3.11 or newer was not found: install it" in ended.stderr
    assert not (tmp_path / ".venv").exists()


def test_the_check_of_every_change_only_installs_a_browser_and_runs_the_tests():
    script = (ROOT / ".ci" / "run").read_text()
    assert os.access(ROOT / ".ci" / "run", os.X_OK)
    assert script.startswith("#!/usr/bin/env bash\n")
    assert script.rstrip().endswith("make test")
    subprocess.run(["bash", "-n", str(ROOT / ".ci" / "run")], check=True)
