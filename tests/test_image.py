"""The Dockerfile without Docker: what it copies is there and enough to start, who runs it, how its health is asked."""

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from metrics import serve
from tests.ledgers import ROOT
from tests.serving import free_port, healthy

FOLDER = ROOT / "docs" / "deploy"
VENV = "/opt/venv/bin/python"


def steps():
    """Every step of the Dockerfile: its name and what is asked, lines that go on put together."""
    lines = [line for line in (FOLDER / "Dockerfile").read_text("utf-8").splitlines() if not line.startswith("#")]
    whole = "\n".join(lines).replace("\\\n", " ")
    return [tuple(line.split(None, 1)) for line in whole.splitlines() if line.strip()]


def of_the_image():
    """The steps of the last stage: what the image is."""
    every = steps()
    last = max(n for n, (name, _) in enumerate(every) if name == "FROM")
    return every[last:]


def asked(name):
    (found,) = [said for step, said in of_the_image() if step == name]
    return found


def copied():
    """What is copied from this folder: source and target of each."""
    every = [said.split() for step, said in of_the_image() if step == "COPY" and "--from" not in said]
    return [(source, target) for *sources, target in every for source in sources]


def test_what_is_copied_is_there_and_holds_no_secrets():
    sources = [source for source, _ in copied()]
    assert {"app.py", "metrics", "data", ".streamlit/config.toml", "README.md", "docs/flags.md"} <= set(sources)
    assert [source for source in (*sources, "requirements.txt") if not (ROOT / source).exists()] == []
    let_in = re.findall(r"^!(.+)$", (FOLDER / "Dockerfile.dockerignore").read_text("utf-8"), re.MULTILINE)
    assert sorted(let_in) == sorted([*sources, "requirements.txt"])
    assert not [source for source in sources if source in (".", "./", ".streamlit")]


def test_it_runs_as_a_user_of_its_own_who_may_write_to_the_volume_only():
    names = [step for step, _ in of_the_image()]
    user = asked("USER")
    assert user not in ("root", "0")
    assert max(names.index("COPY"), len(names) - 1 - names[::-1].index("RUN")) < names.index("USER")
    (made,) = [said for step, said in of_the_image() if step == "RUN" and "useradd" in said]
    assert re.search(rf"--uid [1-9]\d+ .*{user} && install -d -o {user} .*{asked('VOLUME')}$", " ".join(made.split()))
    given = dict(part.split("=") for part in shlex.split(asked("ENV")))
    assert Path(given["FRONTLINE_DATA"]).parent == Path(given["FRONTLINE_REVIEWS"]).parent == Path(asked("VOLUME"))


def test_every_stage_has_a_python_that_is_new_enough():
    found = [said.split()[0] for step, said in steps() if step == "FROM"]
    assert len(found) == 2
    for image in found:
        match = re.fullmatch(r"python:(\d+)\.(\d+)-slim-\w+", image)
        assert match, image
        assert tuple(map(int, match.groups())) >= serve.OLDEST


@pytest.fixture
def image(tmp_path):
    """The folder as the image has it, which nobody may write to."""
    folder = tmp_path / "srv"
    for source, target in copied():
        to = folder / target / (Path(source).name if target.endswith("/") else "")
        to.parent.mkdir(parents=True, exist_ok=True)
        (shutil.copytree if (ROOT / source).is_dir() else shutil.copy)(ROOT / source, to)
    return folder


def test_what_is_copied_is_enough_to_start_and_its_health_is_asked(image, tmp_path):
    port = str(free_port())
    ours = {VENV: sys.executable, "8501": port, "0.0.0.0": "127.0.0.1"}
    command = [ours.get(word, word) for word in json.loads(asked("CMD"))]
    health = [ours.get(word, word).replace("8501", port) for word in json.loads(asked("HEALTHCHECK").split("CMD ")[1])]
    before = {path.relative_to(image) for path in image.rglob("*") if "__pycache__" not in path.parts}
    volume = tmp_path / "data"
    volume.mkdir()
    given = {name: said.replace("/data", str(volume)) for name, said in (
        part.split("=") for part in shlex.split(asked("ENV"))
    )}  # fmt: skip
    environment = {name: said for name, said in os.environ.items() if not name.startswith("PYTHON")} | given
    with subprocess.Popen(
        command, cwd=image, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as server:  # fmt: skip
        try:
            assert subprocess.run(health, check=False, capture_output=True).returncode != 0
            assert healthy(int(port), server)
            assert subprocess.run(health, check=False, capture_output=True).returncode == 0
        finally:
            server.terminate()
    assert {path.relative_to(image) for path in image.rglob("*") if "__pycache__" not in path.parts} == before
