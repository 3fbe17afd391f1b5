"""The door: settings that hold or close it, names that a web server in front gives, decisions under these names."""

import hashlib
import logging

import pytest
from starlette.applications import Starlette
from starlette.routing import WebSocketRoute
from starlette.testclient import TestClient
from starlette.websockets import WebSocketDisconnect
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect

from app import PAGES
from metrics import api, reviews
from metrics.api import access, logs
from metrics.api.access import Gate, Person
from metrics.shared import signin
from tests.ledgers import one_day
from tests.serving import free_port, healthy
from tests.test_flags_page import box, build, button, flag_of, named
from tests.test_pages import open_page, words_on

HEADER = {"FRONTLINE_TRUST_HEADER": "X-Forwarded-User", "FRONTLINE_PROXIES": "10.0.0.5,192.168.0.0/16"}
SETTINGS = ("FRONTLINE_TRUST_HEADER", "FRONTLINE_PROXIES", "FRONTLINE_SIGN_IN", "FRONTLINE_PEOPLE", "FRONTLINE_TOKENS")


@pytest.fixture
def settings(monkeypatch):
    """Sets the environment of a server that was started by `metrics.serve`."""
    for name in SETTINGS:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("FORWARDED_ALLOW_IPS", "")
    monkeypatch.setenv("FRONTLINE_DATA", str(one_day()))

    def given(**named):
        for name, value in named.items():
            monkeypatch.setenv(name, value)

    return given


def asked(path, peer="10.0.0.5", gate=None, **headers):
    app = Starlette(routes=api.routes(), middleware=api.middleware(gate or access.gate(), PAGES))
    return TestClient(app, base_url="http://127.0.0.1", client=(peer, 4711)).get(path, headers=headers)


def test_without_settings_nobody_is_asked_who_they_are(settings):
    settings()
    assert access.gate().is_open
    assert asked("/api/openapi.json", "203.0.113.9").status_code == 200


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"FRONTLINE_TRUST_HEADER": "X-User"}, "FRONTLINE_PROXIES does not say which web servers"),
        ({**HEADER, "FRONTLINE_PROXIES": "proxy.example.org"}, "takes addresses and networks such as 10.0.0.5"),
        ({**HEADER, "FORWARDED_ALLOW_IPS": "*"}, "start with `python -m metrics.serve`"),
        ({**HEADER, "FRONTLINE_SIGN_IN": "1"}, "Two ways to sign in are set"),
        ({"FRONTLINE_SIGN_IN": "1"}, "there is no section [auth]"),
        ({"FRONTLINE_PEOPLE": "@example.org"}, "no way to sign in is set"),
        ({"FRONTLINE_TOKENS": "tokens.txt"}, "nobody has to sign in by OpenID Connect"),
        ({**HEADER, "FRONTLINE_TOKENS": "tokens.txt"}, "FRONTLINE_TOKENS goes with OpenID Connect"),
    ],
)
def test_settings_that_cannot_hold_close_the_door_and_say_why(settings, given, said):
    settings(**given)
    answer = asked("/api/metrics.json")
    assert answer.status_code == 503
    assert said in answer.json()["error"]
    assert said in asked("/trends").text


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"client_id": ""}, "lacks client_id"),
        ({"cookie_secret": "short"}, "at least 32 random characters"),
        ({"redirect_uri": "https://example.org/"}, "must end with /oauth2callback"),
    ],
)
def test_a_section_that_cannot_hold_is_said_to(changed, said):
    whole = {
        "redirect_uri": "https://figures.example.org/oauth2callback", "cookie_secret": "x" * 32, "client_id": "a",
        "client_secret": "b", "server_metadata_url": "https://id.example.org/.well-known/openid-configuration",
    }  # fmt: skip
    assert signin._wrong(whole) == ""
    assert said in signin._wrong(whole | changed)


def test_a_name_is_taken_from_the_web_server_in_front_alone(settings):
    settings(**HEADER)
    name = {"X-Forwarded-User": "a.analyst"}
    assert asked("/api/metrics.json", **name).status_code == 200
    assert asked("/api/metrics.json", "192.168.7.7", **name).status_code == 200
    refused = asked("/api/metrics.json", "10.0.0.6", **name)
    assert (refused.status_code, list(refused.json())) == (403, ["error"])
    assert asked("/api/metrics.json", "10.0.0.6", **name, **{"X-Forwarded-For": "10.0.0.5"}).status_code == 403
    assert "did not say who you are" in asked("/api/metrics.json").json()["error"]
    assert asked("/feed.xml").status_code == asked("/", **{"X-Forwarded-User": " "}).status_code == 401
    assert asked("/healthz", "203.0.113.9").status_code == 200


def test_two_names_are_none(settings):
    settings(**HEADER)
    assert access.header_person(["a", "b"]) is None
    assert access.header_person(["\u0007 \u00d0\u009e\u00d0\u00bb\u00d0\u00b5\u00d0\u00bd\u00d0\u00b0 "]) == Person(
        "Олена", "Олена"
    )


def test_only_those_named_are_admitted():
    gate = Gate(openid=True, people=("@example.org", "guest@elsewhere.example"))
    assert gate.admits(Person("A", "A@Example.org"))
    assert gate.admits(Person("B", "guest@elsewhere.example"))
    for address in ("other@elsewhere.example", "a@sub.example.org", "", "example.org"):
        assert not gate.admits(Person("C", address)), address
    assert signin._named({"name": "C", "email": "c@example.org", "email_verified": False}).address == ""


def test_behind_openid_everything_is_closed_that_the_sign_in_page_does_not_need():
    gate = Gate(openid=True, session=lambda cookies: Person("A", "a@example.org") if cookies.get("held") else None)
    for path in (
        "/api",
        "/api/claims.json",
        "/feed.xml",
        "/media/x.csv",
        "/_stcore/upload_file/a/b",
        "/_stcore/metrics",
    ):
        assert asked(path, gate=gate).status_code == 401, path
    assert asked("/api/metrics.json", gate=gate, Cookie="held=1").status_code == 200
    # This application has no pages, so what is let through is not found.
    assert [asked(path, gate=gate).status_code for path in ("/", "/trends", "/static/x.js")] == [404] * 3


@pytest.fixture
def tokens(settings, tmp_path):
    """Writes the file of tokens, and makes a gate with it behind which nobody is signed in."""
    path = tmp_path / "tokens.txt"

    def written(*lines):
        path.write_text("".join(f"{line}\n" for line in lines), "utf-8")
        settings(FRONTLINE_TOKENS=str(path))
        return access.gate(lambda _cookies: None, openid=True)

    return written


def line(token, name="the nightly report"):
    return f"{hashlib.sha256(token.encode()).hexdigest()}  {name}"


def test_a_token_opens_what_programs_read_and_nothing_else(tokens):
    gate = tokens("# who, since when", "", line("other"), line("right"))
    bearer = {"Authorization": "Bearer right"}
    for path in ("/api/metrics.json", "/api/figures.csv", "/feed.xml"):
        assert asked(path, gate=gate, **bearer).status_code == 200, path
    for path in ("/media/x.csv", "/_stcore/upload_file/a/b", "/_stcore/metrics", "/feed.xml/x"):
        assert asked(path, gate=gate, **bearer).status_code == 401, path
    app = Starlette(routes=api.routes(), middleware=api.middleware(gate, PAGES))
    assert TestClient(app).post("/api/metrics.json", headers=bearer).status_code == 405


@pytest.mark.parametrize("header", ["Bearer wrong", "Bearer", "Bearer right right", "Basic right", "right", ""])
def test_no_other_token_opens_anything(tokens, header):
    refused = asked("/api/metrics.json", gate=tokens(line("right")), Authorization=header)
    assert (refused.status_code, list(refused.json())) == (401, ["error"])


def test_a_token_taken_out_of_the_file_is_none_any_more(tokens):
    gate = tokens(line("right"), line("other"))
    assert asked("/feed.xml", gate=gate, Authorization="Bearer right").status_code == 200
    tokens(line("other"))
    assert asked("/feed.xml", gate=gate, Authorization="Bearer right").status_code == 401
    assert asked("/feed.xml", gate=gate, Authorization="Bearer other").status_code == 200


def test_a_file_of_tokens_that_cannot_be_used_lets_nobody_in(tokens):
    gate = tokens(line("right"))
    broken = tokens(line("right"), "right  the token itself, by mistake")
    assert asked("/feed.xml", gate=gate, Authorization="Bearer right").status_code == 401
    assert "tokens.txt, line 2: write the SHA-256" in asked("/api/metrics.json", gate=broken).json()["error"]
    assert "the token itself" not in broken.wrong


def test_a_started_server_hears_the_name_and_writes_down_neither_name_nor_address(monkeypatch, serve):
    for name, value in {**HEADER, "FRONTLINE_PROXIES": "127.0.0.1", "FRONTLINE_HOSTS": "127.0.0.1"}.items():
        monkeypatch.setenv(name, value)
    port = free_port()
    process = serve("--port", str(port), "--data", str(one_day()))
    assert healthy(port, process)
    address = f"ws://127.0.0.1:{port}/_stcore/stream?asked=privately"
    told = {"X-Forwarded-User": "a.analyst", "X-Forwarded-For": "203.0.113.77"}
    with connect(address, subprotocols=["streamlit"], additional_headers=told):
        pass
    with pytest.raises(InvalidStatus) as refused:
        connect(address, subprotocols=["streamlit"], additional_headers={"X-Forwarded-For": "203.0.113.77"})
    assert refused.value.response.status_code == 403
    process.terminate()
    said = "".join(process.communicate(timeout=30))
    assert f"http://127.0.0.1:{port}" in said
    for private in ("a.analyst", "203.0.113.77", "privately", "_stcore", "127.0.0.1:0"):
        assert private not in said


def test_a_page_of_another_address_gets_no_websocket():
    async def accepts(socket):
        await socket.accept()
        await socket.close()

    app = Starlette(routes=[WebSocketRoute("/_stcore/stream", accepts)], middleware=api.middleware())
    client, address = TestClient(app), "ws://figures.example.org:8501/_stcore/stream"
    for own in ({}, {"origin": "http://figures.example.org:8501"}):
        with client.websocket_connect(address, headers=own):
            pass
    for foreign in (
        "http://example.org",
        "http://figures.example.org:9",
        "null",
        "http://figures.example.org:8501.net",
    ):
        with pytest.raises(WebSocketDisconnect), client.websocket_connect(address, headers={"origin": foreign}):
            pytest.fail("it was opened")


def test_the_web_server_below_tells_of_nobody(monkeypatch):
    for name in ("uvicorn.error", "uvicorn.access"):
        monkeypatch.setattr(logging.getLogger(name), "level", logging.INFO)
    logs.without_people()
    assert logging.getLogger("uvicorn.error").level == logging.getLogger("uvicorn.access").level == logging.WARNING


def test_a_decision_carries_the_name_signed_in_with_and_asks_for_no_other(monkeypatch, settings, tmp_path):
    monkeypatch.setattr(signin, "gate", lambda: Gate(header="x-forwarded-user"))
    monkeypatch.setattr(signin, "person", lambda: Person("a.analyst", "a.analyst"))
    monkeypatch.setenv("FRONTLINE_REVIEWS", str(tmp_path / "reviews.csv"))
    ledger = build(tmp_path)
    app = open_page(monkeypatch, ledger, "flags", flag=named(flag_of(ledger, 50)))
    assert [one for one in app.text_input if one.label == "Your name"] == []
    assert "Decided as a.analyst." in words_on(app)
    next(one for one in app.get("button_group") if one.label == "Decision").set_value("dismiss")
    box(app, "Why").set_value("a typing error")
    button(app, "Keep the decision").click().run()
    assert [row.who for row in reviews.read(tmp_path / "reviews.csv").rows] == ["a.analyst"]


def test_whom_nobody_named_gets_no_page(monkeypatch, settings):
    monkeypatch.setattr(signin, "gate", lambda: Gate(header="x-forwarded-user"))
    app = open_page(monkeypatch, one_day(), "overview")
    assert [one.value for one in app.title] == ["Sign in"]
    assert [one.value for one in app.error] == [
        "The web server in front did not say who you are: sign in there, and reload this page."
    ]
