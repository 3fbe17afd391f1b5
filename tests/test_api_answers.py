"""Answers over HTTP: in part or not again, safe headers, the feed, the package, health, what there is to ask."""

import json
import re
import xml.etree.ElementTree as xml
from datetime import UTC, date, datetime

import pytest

from metrics import api, packaging, store
from metrics.api import feed
from metrics.rules import METRICS
from tests import ledgers
from tests.asking import client

LINKS = "{http://www.w3.org/2005/Atom}link"


@pytest.mark.parametrize(
    ("asked_for", "part"),
    [
        ("bytes=0-3", slice(0, 4)),
        ("bytes=10-", slice(10, None)),
        ("bytes=-7", slice(-7, None)),
        ("bytes=5-99999999", slice(5, None)),
    ],
)
def test_a_part_of_a_file_can_be_asked_for(web, asked_for, part):
    whole = web.get("/api/figures.csv?series=clashes").content
    answer = web.get("/api/figures.csv?series=clashes", headers={"Range": asked_for})
    assert (answer.status_code, answer.content) == (206, whole[part])
    start = len(whole[: part.start]) if part.start >= 0 else len(whole) + part.start
    assert answer.headers["content-range"] == f"bytes {start}-{start + len(answer.content) - 1}/{len(whole)}"


@pytest.mark.parametrize(
    ("asked_for", "status"),
    [("bytes=999999999-", 416), ("bytes=9-3", 416), ("bytes=-", 200), ("lines=1-2", 200), ("bytes=0-1,3-4", 200)],
)
def test_a_part_that_is_not_there_or_not_understood(web, asked_for, status):
    assert web.get("/api/figures.csv?series=clashes", headers={"Range": asked_for}).status_code == status


def test_what_has_not_changed_is_not_sent_again(web, monkeypatch):
    first = web.get("/api/figures.csv?series=clashes")
    tag = {"If-None-Match": first.headers["etag"]}
    again = web.get("/api/figures.csv?series=clashes", headers=tag)
    assert (again.status_code, again.content) == (304, b"")
    assert web.get("/api/figures.csv?series=shellings", headers=tag).status_code == 200
    monkeypatch.setenv("FRONTLINE_DATA", str(ledgers.one_day()))
    assert web.get("/api/figures.csv?series=clashes", headers=tag).status_code == 200


@pytest.mark.parametrize("path", ["/api", "/api/", "/api/figures", "/api/figures.xlsx", "/api/a/b?c=d"])
def test_an_unknown_address_is_404_and_not_a_page(web, path):
    answer = web.get(path)
    assert answer.status_code == 404
    assert "openapi.json" in answer.json()["error"]


@pytest.mark.parametrize("method", ["post", "put", "delete", "patch"])
@pytest.mark.parametrize("path", ["/api/figures.csv", "/feed.xml", "/healthz", "/api/metrics.json"])
def test_nothing_can_be_written(web, method, path):
    answer = getattr(web, method)(path)
    assert answer.status_code == 405
    assert answer.json()["error"] == "This can only be read: use GET."


def test_the_catalogue_holds_every_metric_and_the_days_held(web):
    listed = {one["name"]: one for one in web.get("/api/metrics.json").json()}
    assert list(listed) == list(METRICS)
    held = listed["russian_casualties"]["series"]
    frame = store.read(ledgers.bundled()).figures(["russian_casualties"])
    assert [one["side"] for one in held] == ["ukraine"]
    assert (held[0]["first"], held[0]["last"], held[0]["days"]) == (
        str(frame["day"].min()), str(frame["day"].max()), frame.height,
    )  # fmt: skip
    assert any("24 July 2025" in change for change in listed["drones_lost"]["changes"])


def test_the_description_names_every_address_and_its_examples_work(web):
    described = web.get("/api/openapi.json").json()
    known = {route.path for route in api.routes()} - {"/api/{rest:path}", "/api", "/api/openapi.json", "/overview"}
    assert set(described["paths"]) == known
    january = {"from": "2025-01-01", "to": "2025-01-31"}
    for path, operations in described["paths"].items():
        named = {parameter["name"] for parameter in operations["get"]["parameters"]}
        for parameter in operations["get"]["parameters"]:
            examples = parameter["example"]
            values = examples if isinstance(examples, list) else [examples]
            others = [(name, day) for name, day in january.items() if name in named - {parameter["name"]}]
            answer = web.get(path, params=[*others, *((parameter["name"], value) for value in values)])
            assert answer.status_code == 200, (path, parameter["name"])


def test_the_feed_names_the_newest_flags_and_stays_the_same(web):
    root = xml.fromstring(web.get("/feed.xml?series=russian_casualties").content)
    entries = root.findall("{*}entry")
    flags = store.read(ledgers.bundled()).flags(["russian_casualties"])
    assert [one.findtext("{*}summary") for one in entries] == flags["sentence"].head(feed.MOST).to_list()
    names = [one.findtext("{*}id") for one in entries]
    assert len(set(names)) == len(names)
    assert all(re.fullmatch(r"urn:uuid:[0-9a-f-]{36}", name) for name in names)
    link = entries[0].find(LINKS).get("href")
    assert link.startswith("http://127.0.0.1/day?day=")


def test_a_feed_without_flags_and_one_with_strange_signs_are_still_xml():
    assert xml.fromstring(feed.written([], "http://x/")).findall("{*}entry") == []
    flag = {
        "metric": "clashes", "side": "ukraine", "day": date(2025, 1, 4), "kind": "high", "severity": "alert",
        "sentence": "a < b & \x00\x0b <script>",
    }  # fmt: skip
    root = xml.fromstring(feed.written([flag], "http://x/"))
    assert root.findtext("{*}entry/{*}summary") == "a < b &  <script>"


def test_the_first_page_is_found_by_its_name_too(web):
    answer = web.get("/overview?day=2025-01-04", follow_redirects=False)
    assert (answer.status_code, answer.headers["location"]) == (307, "./?day=2025-01-04")


def test_the_package_is_whole_and_can_be_resumed(web, tmp_path):
    answer = web.get("/api/package.zip")
    (tmp_path / "x.zip").write_bytes(answer.content)
    assert packaging.verify(tmp_path / "x.zip") == []
    part = web.get("/api/package.zip", headers={"Range": "bytes=100-199"})
    assert (part.status_code, part.content) == (206, answer.content[100:200])
    assert web.get("/api/package.zip", headers={"If-None-Match": answer.headers["etag"]}).status_code == 304
    assert web.get("/api/package.zip?series=clashes").status_code == 400


def test_health_tells_what_is_held_and_when_it_was_published(web):
    said = web.get("/healthz").json()
    assert said["status"] == "ok"
    assert said["figures"] == store.read(ledgers.bundled()).counts()["figures"]
    assert datetime.fromisoformat(said["published"]).tzinfo == UTC


def test_an_empty_ledger_is_healthy_and_has_no_rows(monkeypatch):
    monkeypatch.setenv("FRONTLINE_DATA", str(ledgers.none()))
    assert client().get("/healthz").json() | {"status": 0} == {
        "status": 0, "published": None, "sources": 0, "updates": 0, "claims": 0, "refused": 0, "figures": 0,
        "rivals": 0, "checks": 0, "flags": 0,
    }  # fmt: skip
    assert client().get("/api/figures.json").json() == []


def test_a_file_that_is_no_ledger_is_told_in_a_sentence(monkeypatch, tmp_path):
    broken = tmp_path / "x.duckdb"
    broken.write_text("not a ledger")
    monkeypatch.setenv("FRONTLINE_DATA", str(broken))
    for path in ("/healthz", "/api/figures.csv", "/feed.xml", "/api/metrics.json"):
        answer = client().get(path)
        assert answer.status_code == 503
        assert "cannot be read as a ledger" in answer.json()["error"]


@pytest.mark.parametrize("path", ["/api/figures.csv?series=clashes", "/api/none", "/healthz", "/feed.xml"])
def test_every_answer_carries_the_headers(web, path):
    headers = web.get(path).headers
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "same-origin"
    assert "frame-ancestors 'self'" in headers["content-security-policy"]
    assert "access-control-allow-origin" not in headers


def test_only_the_named_pages_may_show_ours_in_a_frame(monkeypatch):
    monkeypatch.setenv("FRONTLINE_EMBED", "https://news.example, https://wiki.example")
    policy = client().get("/healthz").headers["content-security-policy"]
    assert policy.endswith("frame-ancestors https://news.example https://wiki.example")


def test_another_host_name_is_refused_where_names_are_given(monkeypatch):
    monkeypatch.setenv("FRONTLINE_HOSTS", "figures.example,127.0.0.1")
    monkeypatch.setenv("FRONTLINE_DATA", str(ledgers.none()))
    web = client()
    assert web.get("/healthz").status_code == 200
    assert web.get("/healthz", headers={"Host": "figures.example:8501"}).status_code == 200
    assert web.get("/healthz", headers={"Host": "evil.example"}).status_code == 400


def test_an_answer_does_not_depend_on_the_order_of_the_parameters(web):
    one = web.get("/api/figures.csv?series=clashes&from=2025-01-01")
    other = web.get("/api/figures.csv?from=2025-01-01&series=clashes")
    assert one.headers["etag"] == other.headers["etag"]
    assert one.content == other.content
    assert json.loads(web.get("/api/figures.json?series=clashes").content)
