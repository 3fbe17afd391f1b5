"""Signing in by OpenID Connect, in a browser, with a provider on this machine; what a stranger gets; what is logged."""

import hashlib
import json
import urllib.error
import urllib.request

import pytest
from playwright.sync_api import expect

from tests import provider
from tests.browser.test_http import get
from tests.ledgers import one_day
from tests.serving import free_port, running

TOKEN = "a-long-and-random-one"
ASKED = "?series=drones_launched"


@pytest.fixture(scope="module")
def house():
    with provider.running(sub="17", name="Олена Приклад", email="olena@example.org", email_verified=True) as one:
        yield one


@pytest.fixture(scope="module")
def log(tmp_path_factory):
    return tmp_path_factory.mktemp("sign-in") / "log"


@pytest.fixture(scope="module")
def dashboard(house, log):
    """A dashboard that asks everybody to sign in, and lets in one domain."""
    port = free_port()
    settings = log.with_name("secrets.toml")
    settings.write_text(provider.secrets_file(house, f"http://127.0.0.1:{port}"))
    held = log.with_name("tokens.txt")
    held.write_text(f"{hashlib.sha256(TOKEN.encode()).hexdigest()}  the nightly report\n")
    given = {"FRONTLINE_SIGN_IN": "1", "FRONTLINE_PEOPLE": "@example.org", "STREAMLIT_SECRETS_FILES": str(settings)}
    given |= {"FRONTLINE_TOKENS": str(held)}
    with log.open("w") as out, running(one_day(), given, port, own=True, out=out) as address:
        yield address


def sign_in(visitor):
    page = visitor.open("")
    page.get_by_role("button", name="Sign in").click()
    page.get_by_role("button", name="Go on as").click()
    return page


def test_a_stranger_sees_the_sign_in_page_and_nothing_else(visit, dashboard):
    page = visit().open("day?day=2025-03-04")
    expect(page.get_by_role("heading", name="Sign in")).to_be_visible()
    assert "41" not in page.locator("body").inner_text()
    expect(page.get_by_role("link", name="Overview")).to_have_count(0)
    for address in (f"api/figures.csv{ASKED}", "api/openapi.json", "api/package.zip"):
        status, headers, body = get(f"{dashboard}/{address}")
        assert (status, list(json.loads(body)), headers["x-content-type-options"]) == (401, ["error"], "nosniff")
    assert get(f"{dashboard}/feed.xml")[0] == get(f"{dashboard}/media/0.csv")[0] == 401
    assert get(f"{dashboard}/healthz")[0] == 200


def test_a_program_reads_with_its_token(dashboard, log):
    address = f"{dashboard}/api/figures.csv{ASKED}"
    asked = urllib.request.Request(address, headers={"Authorization": f"Bearer {TOKEN}"})
    with urllib.request.urlopen(asked, timeout=30) as answer:
        assert (answer.status, b"drones_launched" in answer.read()) == (200, True)
    asked.add_header("Authorization", f"Bearer {TOKEN}x")
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(asked, timeout=30)
    assert refused.value.code == 401
    assert TOKEN not in log.read_text("utf-8")


def test_who_signs_in_sees_the_pages_and_may_ask_the_addresses(visit, dashboard, log):
    visitor = visit()
    page = sign_in(visitor)
    expect(page.get_by_text("Signed in as Олена Приклад.")).to_be_visible()
    expect(page.get_by_role("link", name="Flags")).to_be_visible()
    answer = page.request.get(f"{dashboard}/api/figures.csv{ASKED}")
    assert (answer.status, "drones_launched" in answer.text()) == (200, True)
    page.get_by_role("button", name="Sign out").click()
    expect(page.get_by_role("button", name="Sign in")).to_be_visible()
    assert page.request.get(f"{dashboard}/api/figures.csv{ASKED}").status == 401
    said = log.read_text("utf-8")
    assert "127.0.0.1:" not in said.replace(f"{dashboard} ", "")
    for secret in ("Олена", "olena", "drones_launched", "/_stcore/stream", "state="):
        assert secret not in said


def test_who_is_of_another_domain_is_told_so(visit, house, dashboard, monkeypatch):
    monkeypatch.setitem(house.account, "email", "someone@elsewhere.example")
    page = sign_in(visit())
    expect(page.get_by_text("You are signed in, but not among those who may read here.")).to_be_visible()
    expect(page.get_by_role("link", name="Overview")).to_have_count(0)
    assert page.request.get(f"{dashboard}/api/metrics.json").status == 403


def test_a_forged_cookie_opens_nothing(dashboard):
    forged = urllib.request.Request(f"{dashboard}/api/metrics.json", headers={"Cookie": '_streamlit_user="e30.a.b"'})
    with pytest.raises(urllib.error.HTTPError) as told:
        urllib.request.urlopen(forged, timeout=10)
    assert told.value.code == 401
