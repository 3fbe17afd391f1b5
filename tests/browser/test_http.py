"""The pages under their security headers, and the addresses beside them, in a real browser and over real HTTP."""

import json
import re
import shutil
import subprocess
import sys
import urllib.error
import urllib.request
from codecs import BOM_UTF8
from datetime import date
from io import BytesIO

import polars as pl
import pytest

from metrics import store
from tests.ledgers import ROOT, bundled


def get(address):
    """Status, headers and body of one address."""
    try:
        with urllib.request.urlopen(address, timeout=30) as answer:
            return answer.status, answer.headers, answer.read()
    except urllib.error.HTTPError as refused:
        return refused.code, refused.headers, refused.read()


def test_the_policy_of_a_page_can_stop_something(visit):
    """Every test with a reader fails on what its page's policy has stopped; here something is."""
    reader = visit()
    page = reader.open("method")
    with page.expect_event("console", lambda message: "Content Security Policy" in message.text):
        page.evaluate("document.body.append(Object.assign(new Image(), {src: 'https://example.org/x.png'}))")
    stopped = [said for said in reader.errors if "Content Security Policy" in said]
    reader.errors.clear()
    reader.strangers.clear()
    assert stopped


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
    text = "\n".join(examples(language))
    show = {"sh": "", "python": "\nprint(frame.height)", "r": "\ncat(nrow(frame))"}[language]
    asked = text.replace("http://127.0.0.1:8501", dashboard) + show
    ended = subprocess.run([*command, asked], cwd=tmp_path, capture_output=True, text=True, timeout=60)
    assert ended.returncode == 0, ended.stderr
    rows = pl.read_csv(tmp_path / "clashes.csv").height if language == "sh" else int(ended.stdout)
    if language == "sh":
        assert (tmp_path / "share.csv").read_bytes().startswith(BOM_UTF8)
    metric = "clashes" if language == "sh" else "drones_launched"
    since = date(2025, 1, 1) if language == "sh" else None
    assert rows == store.read(bundled()).figures([metric], since).filter(side="ukraine").height > 0
