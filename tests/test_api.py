"""The ledger over HTTP: the same rows as the files, whole and as chosen, in three formats; errors in sentences."""

from datetime import UTC, date, datetime
from io import BytesIO, StringIO
from urllib.parse import quote

import polars as pl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from metrics import derived, export, store
from metrics.api import answers, asked, tables
from metrics.api.asked import FORMATS, Wrong
from metrics.ingest import ingest
from metrics.rules import METRICS
from metrics.store import streams
from tests import ledgers
from tests.asking import client

DAYS = (date(2025, 1, 10), date(2025, 1, 20))


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


def test_a_text_that_a_spreadsheet_would_run_is_harmless_in_csv_and_whole_in_json(monkeypatch, tmp_path):
    text = tmp_path / "page.txt"
    text.write_text("=1+1 Ukraine's air force shot down 34 of 81 Russian drones overnight.\n")
    ingest([text], tmp_path / "x.duckdb", datetime(2025, 1, 4, 9, tzinfo=UTC), progress=False)
    monkeypatch.setenv("FRONTLINE_DATA", str(tmp_path / "x.duckdb"))
    assert table(client().get("/api/claims.csv"), "csv")["sentence"][0].startswith("'=1+1")
    assert client().get("/api/claims.json").json()[0]["sentence"].startswith("=1+1")
