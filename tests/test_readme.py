"""The README cannot lie: its commands run, its links lead somewhere, its names exist."""

import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import polars as pl
import pytest

from app import PAGES
from metrics.phrases import Phrase
from tests.ledgers import bundled

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text("utf-8")
OURS = ".venv/bin/python -m metrics "
# The first test to ask for the desk waits until sixteen commands have run.
pytestmark = pytest.mark.timeout(400)


def blocks(language):
    """The fenced blocks of one language, as lists of lines."""
    return [block.strip().splitlines() for block in re.findall(rf"```{language}\n(.*?)```", README, re.DOTALL)]


def examples():
    """The blocks that use our command line."""
    return [lines for lines in blocks("sh") if any(line.startswith(OURS) for line in lines)]


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    """A folder with the bundled data in it, in which every command-line example has been run, and what each printed.

    All of the data was read already, for every test: the example that reads it finds nothing new.
    """
    folder = tmp_path_factory.mktemp("desk")
    shutil.copy(bundled(), folder / "mine.duckdb")
    shutil.copytree(ROOT / "data", folder / "data", ignore=shutil.ignore_patterns("*.duckdb*", "*.lock"))
    said = {}
    for line in (line for lines in examples() for line in lines):
        command = line.replace(".venv/bin/python", f"PYTHONPATH='{ROOT}' '{sys.executable}'")
        ended = subprocess.run(command, shell=True, cwd=folder, capture_output=True, text=True, timeout=150)
        assert ended.returncode == 0, f"{line}\n{ended.stderr}"
        said[line] = ended.stdout
    return folder, said


def printed(desk, word):
    return next(out for line, out in desk[1].items() if line.startswith(OURS) and word in line)


def test_it_opens_with_the_two_commands():
    assert [line.split("#")[0].strip() for line in blocks("sh")[0]] == ["make run", "make test"]


def test_it_shows_the_way_without_make():
    assert "python3 -m venv .venv" in README
    assert "pip install -r requirements.txt" in README


def test_every_command_runs_and_the_text_is_read(desk):
    read = pl.read_csv(printed(desk, "--format csv").encode())
    found = {row["metric"]: row["low"] for row in read.iter_rows(named=True)}
    assert found == {"drones_launched": 81, "drones_shot_down": 34}
    assert read["words"].cast(str).to_list() == ["34", "81"]


def test_what_is_held_is_not_read_twice(desk):
    assert printed(desk, " ingest ").startswith("0 sources kept, ")


def test_the_figures_asked_for_are_given(desk):
    figures = pl.read_csv(printed(desk, " figures ").encode(), try_parse_dates=True)
    assert set(figures["metric"]) == {"drones_launched"}
    assert figures.height >= 4


def test_the_flags_asked_for_are_given(desk):
    flags = pl.read_csv(printed(desk, " flags ").encode())
    assert set(flags["metric"]) == {"russian_casualties"}
    assert flags["sentence"].str.contains("Russian casualties[:,]").all()


def test_everything_can_be_taken_away(desk):
    with zipfile.ZipFile(desk[0] / "out.zip") as packed:
        names = set(packed.namelist())
    assert {"figures.csv", "claims.csv", "codebook.csv", "manifest.json"} <= names


def test_its_phrase_is_one_that_can_be_written():
    (lines,) = (lines for lines in blocks("python") if lines[0].startswith("Phrase("))
    phrase = eval("\n".join(lines), {"Phrase": Phrase})
    assert "{clashes: 115}" in " ".join(str(value) for value in vars_of(phrase))


def vars_of(phrase):
    """The values of a phrase's fields."""
    return [getattr(phrase, name) for name in phrase.__dataclass_fields__]


def test_its_links_lead_to_files():
    links = re.findall(r"\]\(([^)#]+)\)", README)
    assert links
    missing = [link for link in links if "://" not in link and not (ROOT / link).exists()]
    assert missing == []


def test_the_pages_it_lists_are_the_pages_there_are():
    table = README.partition("## Pages")[2].partition("\n## ")[0]
    listed = [row.split("|")[1].strip() for row in table.splitlines() if row.startswith("| ")][1:]
    assert listed == list(PAGES.values())
    scripts = {path.stem for path in (ROOT / "metrics" / "pages").glob("*.py")} - {"__init__"}
    assert set(PAGES) == scripts


def test_every_make_target_it_names_exists():
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    named = set(re.findall(r"(?:^|`)make ([a-z-]+)", README, re.MULTILINE))
    assert named
    assert named <= targets


def test_no_file_holds_the_marks_of_a_merge():
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True)
    if listed.returncode:
        pytest.skip("this is no checkout of git, so its files were not looked at")
    marks = re.compile(r"^(?:<{7} |>{7} |={7}$)", re.MULTILINE)
    texts = [
        path for name in listed.stdout.splitlines() if (path := ROOT / name).suffix in (".py", ".md", ".jsonl", ".csv")
    ]
    assert texts
    assert [str(path) for path in texts if marks.search(path.read_text("utf-8"))] == []
