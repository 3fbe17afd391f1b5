"""The pages under their security headers, and the addresses beside them, in a real browser and over real HTTP."""

import json
import re
import shutil
import subprocess
import sys
import urllib.error
import urllib.request
from datetime import date
from io import BytesIO

import polars as pl
import pytest
from playwright.sync_api import expect

from app import PAGES
from metrics import store
from tests.ledgers import ROOT, bundled


def get(address):
    """Status, headers and body of one address."""
    try:
        with urllib.request.urlopen(address, timeout=30) as answer:
            return answer.status, answer.headers, answer.read()
    except urllib.error.HTTPError as refused:
        return refused.code, refused.headers, refused.read()


@pytest.mark.parametrize("name", PAGES)
def test_no_page_is_stopped_by_its_own_policy(visit, name):
    reader = visit()
    said = []
    reader.page.on("console", lambda message: said.append(message.text))
    page = reader.open(name)
    expect(page.locator("h1").first).to_be_visible()
    if name == "trends":
        page.locator(".js-plotly-plot .main-svg").first.wait_for()
    expect(page.get_by_role("dialog")).to_have_count(0)
    assert [text for text in said if "Content Security Policy" in text or "Refused to" in text] == []


def test_the_chart_is_still_saved_as_a_picture(visit):
    page = visit().open("trends")
    page.locator(".js-plotly-plot").first.hover()
    with page.expect_download() as kept:
        page.locator('.modebar-btn[data-title*="ownload"]').first.click()
    assert kept.value.suggested_filename.endswith((".png", ".svg"))


def test_the_server_answers_programs_beside_the_pages(dashboard):
    status, headers, body = get(f"{dashboard}/api/figures.parquet?series=clashes")
    assert (status, headers["x-content-type-options"]) == (200, "nosniff")
    assert pl.read_parquet(BytesIO(body)).equals(store.read(bundled()).figures(["clashes"]))
    status, headers, body = get(f"{dashboard}/api/nothing")
    assert (status, list(json.loads(body))) == (404, ["error"])
    status, headers, _ = get(f"{dashboard}/trends")
    assert status == 200
    assert "frame-ancestors 'self'" in headers["content-security-policy"]


def test_an_answer_is_packed_for_who_can_unpack_it(dashboard):
    request = urllib.request.Request(f"{dashboard}/api/figures.csv", headers={"Accept-Encoding": "gzip"})
    with urllib.request.urlopen(request, timeout=30) as answer:
        packed = answer.read()
        assert answer.headers["content-encoding"] == "gzip"
    assert len(packed) < len(get(f"{dashboard}/api/figures.csv")[2]) / 3


def examples(language):
    """The README's examples of one language that ask a server."""
    found = re.findall(rf"```{language}\n(.*?)```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL)
    return [text for text in found if "/api/" in text]


@pytest.mark.parametrize(
    ("language", "command"), [("sh", ["bash", "-ec"]), ("python", [sys.executable, "-c"]), ("r", ["Rscript", "-e"])]
)
def test_the_examples_of_the_readme_work(dashboard, tmp_path, language, command):
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed, so its example was not run")
    (text,) = examples(language)
    show = {"sh": "", "python": "\nprint(frame.height)", "r": "\ncat(nrow(frame))"}[language]
    asked = text.replace("http://127.0.0.1:8501", dashboard) + show
    ended = subprocess.run([*command, asked], cwd=tmp_path, capture_output=True, text=True, timeout=60)
    assert ended.returncode == 0, ended.stderr
    rows = pl.read_csv(tmp_path / "clashes.csv").height if language == "sh" else int(ended.stdout)
    metric = "clashes" if language == "sh" else "drones_launched"
    since = date(2025, 1, 1) if language == "sh" else None
    assert rows == store.read(bundled()).figures([metric], since).filter(side="ukraine").height > 0
