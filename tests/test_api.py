"""The ledger over HTTP: the same rows as the files, whole, in three formats; errors in sentences; safe headers."""

import json
import re
import xml.etree.ElementTree as xml
from datetime import UTC, date, datetime
from io import BytesIO, StringIO
from urllib.parse import quote

import polars as pl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from starlette.applications import Starlette
from starlette.testclient import TestClient

from metrics import api, derived, export, packaging, store
from metrics.api import answers, asked, feed, tables
from metrics.api.asked import FORMATS, Wrong
from metrics.ingest import ingest
from metrics.rules import METRICS
from metrics.store import streams
from tests import ledgers

DAYS = (date(2025, 1, 10), date(2025, 1, 20))
LINKS = "{http://www.w3.org/2005/Atom}link"


def client():
    return TestClient(Starlette(routes=api.routes(), middleware=api.middleware()), base_url="http://127.0.0.1")


@pytest.fixture
def web(monkeypatch):
    monkeypatch.setenv("FRONTLINE_DATA", str(ledgers.bundled()))
    return client()


def table(answer, kind):
    """The answer as a frame of texts, so that formats can be compared."""
    if kind == "parquet":
        return pl.read_parquet(BytesIO(answer.content))
    if kind == "json":
        return pl.DataFrame(answer.json(), infer_schema_length=None)
    return pl.read_csv(StringIO(answer.text), infer_schema=False)


@pytest.mark.parametrize("kind", FORMATS)
@pytest.mark.parametrize("name", tables.TABLES)
def test_every_row_of_the_ledger_comes_and_the_count_is_told(web, name, kind):
    answer = web.get(f"/api/{name}.{kind}")
    assert answer.status_code == 200
    held = store.read(ledgers.bundled()).counts()[name]
    assert table(answer, kind).height == held == int(answer.headers["x-row-count"]) > 0


def test_a_table_is_the_same_in_pieces_of_any_size(web, monkeypatch):
    query = "/api/claims.csv?from=2025-01-01&to=2025-01-31"
    first = web.get(query)
    whole = first.content
    assert int(first.headers["content-length"]) == len(whole)
    monkeypatch.setattr(streams, "PIECE", 7)
    monkeypatch.setattr(answers, "_ORDINARY", 1000)
    assert web.get(query).content == whole
    assert whole.count(b"\nid,document") == 0


def test_the_formats_hold_the_same_figures(web):
    query = "series=drones_launched&series=clashes&from=2025-01-01&to=2025-01-31"
    found = {kind: table(web.get(f"/api/figures.{kind}?{query}"), kind) for kind in FORMATS}
    days = {kind: [str(day) for day in frame["day"]] for kind, frame in found.items()}
    values = {kind: [float(value) for value in frame["value"]] for kind, frame in found.items()}
    assert days["csv"] == days["json"] == days["parquet"]
    assert values["csv"] == values["json"] == values["parquet"]
    assert set(found["csv"]["metric"]) == {"drones_launched", "clashes"}


def test_the_csv_is_that_of_the_export(web):
    whole = store.read(ledgers.bundled()).figures()
    assert web.get("/api/figures.csv").content == export.csv(whole)


def test_no_row_is_still_a_table_with_its_columns(web):
    query = "?series=drones_launched&from=1990-01-01&to=1990-01-02"
    assert web.get(f"/api/figures.csv{query}").text.count("\n") == 1
    assert web.get(f"/api/figures.json{query}").json() == []
    assert table(web.get(f"/api/figures.parquet{query}"), "parquet").columns[:3] == ["metric", "side", "day"]


@pytest.mark.parametrize("by", ["day", "reported"])
def test_days_are_those_covered_or_those_reported(web, by):
    found = web.get(f"/api/figures.json?series=russian_casualties&from=2025-01-10&to=2025-01-12&by={by}").json()
    assert [row[by] for row in found] == ["2025-01-10", "2025-01-11", "2025-01-12"]


def test_a_side_that_is_not_the_usual_one_is_asked_for_by_name(web):
    rows = web.get("/api/claims.json?series=ukrainian_drones_shot_down:russia").json()
    assert {row["claimant"].partition(":")[0] for row in rows} == {"russia"}
    assert rows == web.get("/api/claims.json?series=ukrainian_drones_shot_down").json()


@pytest.mark.parametrize("kind", FORMATS)
def test_a_computed_series_is_computed_from_all_its_days(web, kind):
    query = "series=drones_launched_mean_7d&series=drones_launched&from=2025-01-10&to=2025-01-20"
    answer = web.get(f"/api/figures.{kind}?{query}")
    found = table(answer, kind)
    whole = store.read(ledgers.bundled()).figures(["drones_launched"])
    wanted = derived.compute(whole, "drones_launched_mean_7d").filter(pl.col("day").is_between(*DAYS))
    own = whole.filter(pl.col("day").is_between(*DAYS))
    assert found.height == int(answer.headers["x-row-count"]) == own.height + wanted.height
    made = found.filter(pl.col("metric") == "drones_launched_mean_7d")
    assert [float(value) for value in made["value"]] == wanted["value"].to_list() != []


def test_a_computed_series_is_computed_from_what_was_known_then(web):
    query = "/api/figures.csv?series=drones_launched_sum_7d&from=2025-01-04&to=2025-01-04"
    now = table(web.get(query), "csv")["value"]
    then = table(web.get(f"{query}&as_of=2025-01-04T10:00:00%2B02:00"), "csv")["value"]
    assert (now.len(), then.len()) == (1, 1)
    assert float(now[0]) > float(then[0])


@pytest.mark.parametrize("name", ["claims", "flags"])
def test_no_claim_and_no_flag_is_of_a_computed_series(web, name):
    answer = web.get(f"/api/{name}.csv?series=interception_share")
    assert answer.status_code == 400
    assert "computed from figures" in answer.json()["error"]
    assert "drones_launched" in answer.json()["error"]


def test_refused_numbers_can_be_chosen_by_reason_and_by_the_day_of_publication(web):
    every = store.read(ledgers.bundled()).refused()
    wanted = every.filter((pl.col("reason") == "date") & pl.col("reported").is_between(*DAYS))
    found = table(web.get("/api/refused.csv?reason=date&from=2025-01-10&to=2025-01-20"), "csv")
    assert found["id"].to_list() == wanted["id"].to_list() != []


def test_a_csv_begins_with_the_mark_for_excel_where_it_is_asked_for(web):
    plain = web.get("/api/figures.csv?series=clashes").content
    marked = web.get("/api/figures.csv?series=clashes&bom=on")
    assert marked.content == b"\xef\xbb\xbf" + plain
    assert int(marked.headers["content-length"]) == len(plain) + 3
    assert web.get("/api/figures.json?series=clashes&bom=on").status_code == 400


def test_claims_can_be_chosen_by_bound_language_grain_and_where_they_hold(web):
    every = web.get("/api/claims.json?from=2025-01-01&to=2025-01-31").json()
    hedged = web.get("/api/claims.json?from=2025-01-01&to=2025-01-31&bound=at_least&bound=about").json()
    assert [row for row in every if row["bound"] in ("at_least", "about")] == hedged != []
    regional = web.get("/api/claims.json?from=2025-01-01&to=2025-01-31&scope=regional").json()
    assert [row for row in every if row["scope"] != "national"] == regional != []
    assert web.get("/api/claims.json?language=ru").json() == []


def test_figures_as_known_then_leave_out_what_came_later(web):
    asked_at = quote("2025-01-04T12:00:00+02:00")
    query = "/api/figures.json?series=drones_launched&from=2025-01-04&to=2025-01-04"
    then = web.get(f"{query}&as_of={asked_at}").json()
    now = web.get(query).json()
    assert (then[0]["value"], now[0]["value"]) == (81, 111)
    assert web.get(f"{query}&as_of=2025-01-03").json() == []


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


@pytest.mark.parametrize(
    ("query", "says"),
    [
        ("seris=clashes", "did you mean series?"),
        ("colour=purple", "use series, from, to"),
        ("series=drones_lanched", "did you mean drones_launched?"),
        ("series=zzz", "/api/metrics.json lists the names"),
        ("series=clashes:mars", "is no side"),
        ("from=4+January", "is not a day"),
        ("from=2025-02-30", "is not a day"),
        ("from=2025-02-02&to=2025-02-01", "lies after"),
        ("from=2025-02-01&from=2025-02-02", "given 2 times"),
        ("by=week", "use one of day, reported"),
        ("bound=roughly", "is no value of “bound”"),
        ("as_of=2025-01-04T12:00", "is not a time"),
        ("as_of=yesterday", "is not a time"),
    ],
)
def test_what_is_not_understood_is_refused_in_a_sentence(web, query, says):
    answer = web.get(f"/api/figures.csv?{query}")
    assert answer.status_code == 400
    assert says in answer.json()["error"]


@given(
    st.lists(st.tuples(st.sampled_from(["series", "from", "to", "as_of", "by", "bound", "x"]), st.text(max_size=40)))
)
def test_any_query_is_read_or_refused(query):
    refused = None
    try:
        asked.read(query, tables.TABLES["figures"])
    except Wrong as wrong:
        refused = str(wrong)
    assert refused is None or refused.endswith((".", "?"))


@given(st.lists(st.sampled_from(list(METRICS)), max_size=3), st.dates(), st.dates())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=20, deadline=None)
def test_a_choice_means_the_same_for_the_ledger_and_for_a_frame(names, one, other):
    since, until = sorted((one, other))
    chosen = store.Chosen([(name, METRICS[name].side) for name in names], since, until)
    with store.read(ledgers.bundled()) as ledger:
        found = pl.concat(store.stream(ledger, "figures", chosen).pieces)
        assert found.equals(ledger.figures().filter(store.condition(chosen)))


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


def test_a_text_that_a_spreadsheet_would_run_is_harmless_in_csv_and_whole_in_json(monkeypatch, tmp_path):
    text = tmp_path / "page.txt"
    text.write_text("=1+1 Ukraine's air force shot down 34 of 81 Russian drones overnight.\n")
    ingest([text], tmp_path / "x.duckdb", datetime(2025, 1, 4, 9, tzinfo=UTC), progress=False)
    monkeypatch.setenv("FRONTLINE_DATA", str(tmp_path / "x.duckdb"))
    assert table(client().get("/api/claims.csv"), "csv")["sentence"][0].startswith("'=1+1")
    assert client().get("/api/claims.json").json()[0]["sentence"].startswith("=1+1")


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
