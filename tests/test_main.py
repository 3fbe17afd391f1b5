"""The command line: the contract of every command, its exits and its sentences."""

import csv
import json
import signal
import subprocess
import sys
from dataclasses import fields
from datetime import datetime
from io import BytesIO, StringIO
from pathlib import Path

import polars as pl
import pytest

from metrics.__main__ import main
from metrics.claims import REASONS, Claim
from metrics.home import DEFAULT
from metrics.ingest import ingest

ROOT = Path(__file__).resolve().parent.parent
TEXT = "Ukraine's air force shot down 34 of 81 Russian drones overnight. The aid was worth $5.9bn.\n"
WHEN = "2025-01-04T09:35+02:00"


@pytest.fixture
def page(tmp_path):
    path = tmp_path / "page.txt"
    path.write_text(TEXT)
    return str(path)


@pytest.fixture
def data(page, tmp_path):
    path = str(tmp_path / "figures.duckdb")
    ingest([page], path, datetime.fromisoformat(WHEN), progress=False)
    return path


def run(*arguments, **options):
    """The command in a process of its own, as a shell runs it."""
    command = [sys.executable, "-m", "metrics", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, **options)


def test_read_prints_every_field_of_every_claim(page, capsys):
    assert main(["read", page, "--published", WHEN]) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert {(line["metric"], line["low"], line["high"], line["bound"]) for line in lines} == {
        ("drones_shot_down", 34, 34, "exact"),
        ("drones_launched", 81, 81, "exact"),
    }
    for line in lines:
        assert list(line) == [field.name for field in fields(Claim)]
        assert TEXT[line["start"] : line["end"]] == line["words"]
        assert (line["day"], line["reported"], line["grain"]) == ("2025-01-04", "2025-01-04", "day")


def test_read_lists_refused_numbers_with_their_reason(page, capsys):
    assert main(["read", page, "--refused"]) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    [refused] = [line for line in lines if "refused" in line]
    assert refused["refused"] == "money"
    assert refused["refused"] in REASONS
    assert "5.9" in refused["words"]


def test_read_writes_csv_with_one_header_for_all_files(page, tmp_path, capsys):
    other = tmp_path / "other.txt"
    other.write_text(TEXT)
    assert main(["read", page, str(other), "--format", "csv", "--refused"]) == 0
    rows = list(csv.reader(StringIO(capsys.readouterr().out)))
    assert rows[0] == [*(field.name for field in fields(Claim)), "refused"]
    assert [row[-1] for row in rows[1:]] == ["", "", "money"] * 2


def test_read_marks_the_text_itself(page, capsys):
    assert main(["read", page, "--format", "marked"]) == 0
    out = capsys.readouterr().out
    assert "shot down {drones_shot_down: 34} of {drones_launched: 81} Russian drones" in out


def test_explain_says_of_every_number_what_it_became_or_why_not(page, capsys):
    assert main(["explain", page, "--published", WHEN]) == 0
    shown = capsys.readouterr().out
    assert "shot down {drones_shot_down: 34} of {drones_launched: 81} Russian drones" in shown
    taken = shown[shown.index("'34' at character") :].partition("\n\n")[0]
    *facts, example, rule = taken.splitlines()
    assert facts == [
        "'34' at character 30: taken",
        "    metric    drones_shot_down",
        "    value     34 (exact)",
        "    day       2025-01-04",
        "    window    18:00 on 3 Jan 2025 to 09:00 on 4 Jan 2025, Kyiv time",
        "    period    one day",
        "    scope     national",
        "    claimant  ukraine:official",
    ]
    assert example.startswith("    example   ")
    assert rule.startswith("    rule      air attack, drones shot down")
    assert f"'$5.9bn' at character 83: left out\n    reason    {REASONS['money']} (money)" in shown


def test_explain_writes_one_page_for_all_texts_and_goes_on_after_a_refusal(page, tmp_path, capsys):
    assert main(["explain", page, str(tmp_path / "none.txt"), page, "--format", "html"]) == 1
    out, err = capsys.readouterr()
    assert out.count("<!doctype html>") == 1
    assert out.endswith("</html>\n")
    assert err.count("\n") == 2


def test_read_takes_documents_and_carries_their_id(tmp_path, capsys):
    file = tmp_path / "documents.txt"
    file.write_text(json.dumps({"id": "doc-7", "text": TEXT, "published": WHEN}) + "\n{\n")
    assert main(["read", "--documents", str(file)]) == 1
    out, err = capsys.readouterr()
    assert {json.loads(line)["document"] for line in out.splitlines()} == {"doc-7"}
    assert err.startswith(f"{file}, line 2: the JSON breaks at character 2")


def test_read_starts_without_the_heavy_packages(page):
    script = f"import sys; from metrics.__main__ import main; main(['read', {page!r}]); print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    modules = set(loaded.stdout.splitlines()[-1].split())
    assert "metrics.reading" in modules
    assert not modules & {"polars", "duckdb", "streamlit", "numpy", "plotly"}


def test_ingest_tells_what_was_kept_and_then_that_it_is_held(page, tmp_path, capsys):
    path = str(tmp_path / "x.duckdb")
    assert main(["ingest", page, "--published", WHEN, "--data", path]) == 0
    assert capsys.readouterr().out.splitlines() == [
        f"kept: {tmp_path.name}/page.txt (1 update, 2 numbers taken, 1 left out)",
        "1 source kept, 0 held before, 0 inputs refused.",
    ]
    assert main(["ingest", page, "--published", WHEN, "--data", path]) == 0
    assert capsys.readouterr().out == "0 sources kept, 1 held before, 0 inputs refused.\n"


def test_ingest_refuses_bad_input_and_keeps_the_good(page, tmp_path, capsys):
    path = str(tmp_path / "x.duckdb")
    assert main(["ingest", page, str(tmp_path / "none.txt"), "--data", path]) == 1
    out, err = capsys.readouterr()
    assert out.startswith("kept: ")
    assert err == f"{tmp_path}/none.txt: there is no such file or folder.\n"


def test_the_ledger_can_be_named_by_the_environment(page, tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("FRONTLINE_DATA", str(tmp_path / "env.duckdb"))
    assert main(["ingest", page, "--published", WHEN]) == 0
    assert main(["figures"]) == 0
    assert "drones_launched,ukraine,2025-01-04" in capsys.readouterr().out
    assert DEFAULT == ROOT / "data" / "figures.duckdb"


def test_figures_in_three_formats(data, capsysbinary):
    assert main(["figures", "--metric", "drones_launched", "--data", data]) == 0
    [row] = csv.DictReader(StringIO(capsysbinary.readouterr().out.decode()))
    assert (row["day"], row["value"], row["status"]) == ("2025-01-04", "81", "single")
    assert main(["figures", "--format", "jsonl", "--data", data]) == 0
    assert {json.loads(line)["metric"] for line in capsysbinary.readouterr().out.splitlines()} >= {"drones_launched"}
    assert main(["figures", "--format", "parquet", "--data", data]) == 0
    assert 81 in pl.read_parquet(BytesIO(capsysbinary.readouterr().out))["value"].to_list()


@pytest.mark.parametrize(
    ("options", "rows"),
    [
        (("--from", "2025-01-04", "--to", "2025-01-04"), 2),
        (("--from", "2025-01-05"), 0),
        (("--to", "2025-01-03"), 0),
        (("--metric", "drones_launched", "drones_shot_down"), 2),
        (("--metric", "drones_launched", "--metric", "clashes"), 1),
        (("--as-of", "2025-01-04"), 2),
        (("--as-of", "2025-01-04T09:34+02:00"), 0),
        (("--as-of", "2025-01-04", "--metric", "clashes"), 0),
    ],
)
def test_figures_can_be_chosen(data, options, rows, capsys):
    assert main(["figures", *options, "--data", data]) == 0
    assert len(capsys.readouterr().out.splitlines()) == rows + 1


def test_flags_and_figures_of_an_absent_ledger_are_a_header(tmp_path, capsys):
    for command in ("flags", "figures", "checks"):
        assert main([command, "--data", str(tmp_path / "none.duckdb")]) == 0
        assert capsys.readouterr().out.startswith("metric,side,day,")


def test_export_writes_the_files(data, tmp_path, capsys):
    assert main(["export", str(tmp_path / "out"), "--data", data]) == 0
    assert "14 files written" in capsys.readouterr().out
    assert main(["export", str(tmp_path / "page.txt"), "--data", data]) == 1
    assert "cannot be written" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["read"], "name at least one file"),
        (["figures", "--metric", "drone_lost"], "did you mean drones_lost?"),
        (["flags", "--metric", "zzz"], "there is no metric 'zzz'"),
    ],
)
def test_a_command_given_wrongly_is_told_in_a_sentence(arguments, said, capsys):
    assert main(arguments) == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["figures", "--from", "January"],
        ["read", "x", "--published", "2025-01-04"],
        ["figures", "--as-of", "2025-01-04T00:00"],
        ["read", "x", "--language", "fr"],
    ],
)
def test_wrong_arguments_are_usage(arguments, capsys):
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    assert stopped.value.code == 2
    assert "Traceback" not in capsys.readouterr().err


def test_a_publication_time_in_the_future_is_refused(page, capsys):
    assert main(["read", page, "--published", "2999-01-01T00:00Z"]) == 1
    assert "lies in the future" in capsys.readouterr().err


def test_a_broken_ledger_is_a_sentence(tmp_path):
    path = tmp_path / "x.duckdb"
    path.write_bytes(b"nonsense" * 999)
    done = run("figures", "--data", str(path))
    assert done.returncode == 1
    assert "cannot be read as a ledger" in done.stderr
    assert "Traceback" not in done.stderr


def test_standard_input_is_read():
    done = run("read", "-", "--published", WHEN, input=TEXT)
    assert (done.returncode, len(done.stdout.splitlines()), done.stderr) == (0, 2, "")


def test_a_closed_pipe_ends_quietly(tmp_path):
    lines = [json.dumps({"id": f"d{n}", "text": TEXT, "published": WHEN}) for n in range(2000)]
    file = tmp_path / "many.jsonl"
    file.write_text("\n".join(lines))
    command = f"{sys.executable} -m metrics read {file} | head -n 1"
    done = subprocess.run(["bash", "-c", command], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert (len(done.stdout.splitlines()), done.stderr) == (1, "")


def test_ctrl_c_ends_quietly():
    process = subprocess.Popen(
        [sys.executable, "-u", "-m", "metrics", "read", "--documents", "-"],
        cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    process.stdin.write(json.dumps({"id": "a", "text": TEXT}).encode() + b"\n")
    process.stdin.flush()
    assert b"drones_shot_down" in process.stdout.readline()
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=20)
    assert (process.returncode, errors) == (130, b"")
