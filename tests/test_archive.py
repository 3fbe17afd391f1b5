"""Many texts: the same lines in the same order whatever the number of processes, refusals at their place, a bar."""

import json
import os
import pty
import subprocess
import sys
import termios
from datetime import UTC, datetime
from pathlib import Path

import pytest

from metrics import archive, progress, several
from metrics.__main__ import main
from metrics.intake import Given
from metrics.sources.files import Ids

ROOT = Path(__file__).resolve().parent.parent
NOW = datetime(2026, 1, 1, tzinfo=UTC)
SAID = "Ukraine's air force shot down {} of {} Russian drones overnight."


def document(n, **facts):
    record = {"id": f"d{n}", "text": SAID.format(n, n + 10), "published": "2025-01-04T09:35+02:00", "language": "en"}
    return json.dumps({**record, **facts})


@pytest.fixture
def many(tmp_path):
    """Two hundred documents, among them one broken, one whose id was used before, and one empty line."""
    lines = [document(n) for n in range(1, 201)]
    lines[100:100] = ["{broken", "", document(3)]
    path = tmp_path / "many.jsonl"
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path


def answers(path, processes, **how):
    order = archive.Order(NOW, Given(documents=True), **how)
    return list(archive.read([str(path)], order, processes))


@pytest.mark.parametrize("form", ["jsonl", "csv", "marked"])
def test_several_processes_answer_as_one(many, monkeypatch, form):
    monkeypatch.setattr(several, "PARCEL", 4000)
    one = answers(many, 1, format=form)
    assert answers(many, 2, format=form) == one
    assert sum(answer.lines is not None for answer in one) == 200
    assert sum(answer.size for answer in one) == many.stat().st_size - 1


def test_refusals_come_at_their_place_with_their_line(many):
    told = [answer.refused for answer in answers(many, 2) if answer.refused]
    assert [sentence.partition(": ")[0] for (sentence,) in told] == [f"{many}, line 101", f"{many}, line 103"]
    assert told[1][0].endswith(f"the id 'd3' was used before, in {many}, line 3; ids must differ.")


def test_no_more_than_a_few_parcels_are_ahead(many, monkeypatch):
    monkeypatch.setattr(several, "PARCEL", 1)
    taken = 0

    def counted(*given):
        nonlocal taken
        for piece in pieces(*given):
            taken += 1
            yield piece

    pieces = archive.pieces
    monkeypatch.setattr(archive, "pieces", counted)
    order = archive.Order(NOW, Given(documents=True))
    stream = archive.read([str(many)], order, 2)
    next(stream)
    assert taken <= 2 * several.AHEAD + 2
    stream.close()


def test_the_command_reads_with_several_processes(many, capsys):
    assert main(["read", "--documents", str(many), "--processes", "2", "--format", "csv"]) == 1
    out, err = capsys.readouterr()
    rows = out.splitlines()
    assert rows[0].startswith("document,update,metric,")
    assert len(rows) == 1 + 2 * 200
    assert len(err.splitlines()) == 2


@pytest.mark.parametrize("count", ["0", "-1", "two", "1000"])
def test_a_number_of_processes_that_is_none_is_usage(many, count, capsys):
    with pytest.raises(SystemExit) as stopped:
        main(["read", "--documents", str(many), f"--processes={count}"])
    assert stopped.value.code == 2
    assert "is not a number of processes" in capsys.readouterr().err


def test_ids_are_remembered_with_their_places():
    ids = Ids()
    assert ids.refusal("a", "one.jsonl", 1) is None
    assert ids.refusal("b", "two.txt", 0) is None
    assert "in one.jsonl, line 1;" in str(ids.refusal("a", "one.jsonl", 2))
    assert "in two.txt;" in str(ids.refusal("b", "two.txt", 0))


def on_terminal(*arguments):
    """What a command writes to standard error when that is a terminal, and what it prints."""
    terminal, end = pty.openpty()
    termios.tcsetwinsize(end, (24, 100))
    done = subprocess.Popen(
        [sys.executable, "-m", "metrics", *arguments], cwd=ROOT, stdout=subprocess.PIPE, stderr=end
    )  # fmt: skip
    printed = done.stdout.read()
    done.wait(timeout=60)
    os.close(end)
    said = os.read(terminal, 1 << 20).decode()
    os.close(terminal)
    return said, printed.decode()


def test_a_bar_shows_rate_and_time_left_on_a_terminal_only(many):
    said, printed = on_terminal("read", "--documents", str(many))
    assert "Reading" in said
    assert "B/s" in said
    assert f"{many}, line 101: " in said
    assert len(printed.splitlines()) == 400
    piped = subprocess.run(
        [sys.executable, "-m", "metrics", "read", "--documents", str(many)], cwd=ROOT, capture_output=True, text=True
    )
    assert piped.stdout == printed
    assert "Reading" not in piped.stderr


def test_the_end_of_a_pipe_is_not_known(many, tmp_path):
    assert progress._size([str(many)]) == many.stat().st_size
    assert progress._size([str(many), "-"]) is None
    assert progress._size([str(tmp_path / "none")]) is None
