"""The Data page: what it says it gives is what the files hold, computed series and earlier times included."""

import json
import re
from datetime import date
from io import BytesIO

import polars as pl
import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from metrics import api, derived, store
from metrics.shared import takeaway
from tests import ledgers
from tests.test_pages import open_page, words_on

SINCE, UNTIL = date(2025, 1, 10), date(2025, 1, 20)
NAMES = ("drones_launched", "drones_launched_sum_7d", "interception_share")


def rows(kind, content):
    """How many rows a file holds."""
    if kind == "json":
        return len(json.loads(content))
    return (pl.read_parquet if kind == "parquet" else pl.read_csv)(BytesIO(content)).height


@pytest.fixture
def bundled(monkeypatch):
    monkeypatch.setenv("FRONTLINE_DATA", str(ledgers.bundled()))
    return store.read(ledgers.bundled())


@pytest.mark.parametrize("kind", takeaway.FORMATS)
@pytest.mark.parametrize("names", [(), NAMES])
def test_every_file_of_a_choice_has_as_many_rows_as_the_page_says(monkeypatch, bundled, kind, names):
    page = open_page(
        monkeypatch, ledgers.bundled(), "data", series=list(names), **{"from": str(SINCE), "to": str(UNTIL)}
    )
    said = next(one.value for one in page.markdown if one.value.startswith("**Figures of this choice**"))
    content = takeaway.made(kind, lambda: takeaway.with_claims(names, SINCE, UNTIL))
    assert rows(kind, content) == int(re.search(r", ([\d,]+) row", said)[1].replace(",", "")) > 0


def test_a_computed_series_is_whole_from_its_first_chosen_day(bundled):
    found = takeaway.with_claims(["drones_launched_sum_7d"], SINCE, UNTIL)
    every = derived.compute(bundled.figures(["drones_launched"]), "drones_launched_sum_7d")
    assert found.equals(every.filter(pl.col("day").is_between(SINCE, UNTIL)))
    assert found["day"][0] == SINCE


def test_every_whole_table_has_as_many_rows_as_the_page_says(monkeypatch, bundled):
    text = words_on(open_page(monkeypatch, ledgers.bundled(), "data"))
    web = TestClient(Starlette(routes=api.routes()), base_url="http://127.0.0.1")
    for name, title in takeaway.WHOLE.items():
        said = int(re.search(rf">{title}</th><td>([\d,]+) rows<", text)[1].replace(",", ""))
        for kind in takeaway.FORMATS:
            assert f'href="api/{name}.{kind}"' in text
            assert rows(kind, web.get(f"/api/{name}.{kind}").content) == said > 0


def test_the_files_for_excel_are_asked_for_in_the_address(monkeypatch, bundled):
    text = words_on(open_page(monkeypatch, ledgers.bundled(), "data", bom="on"))
    assert 'href="api/claims.csv?bom=on"' in text
    assert 'href="api/claims.json"' in text
    assert 'href="api/package.zip"' in text


def test_the_choice_is_that_of_the_time_looked_back_to(monkeypatch, bundled):
    query = {"series": ["drones_launched"], "from": "2025-01-04", "to": "2025-01-04", "as_of": "2025-01-04T10:00"}
    page = open_page(monkeypatch, ledgers.bundled(), "data", **query)
    assert page.dataframe[0].value["Value"].to_list() == ["81"]
    now = bundled.figures(["drones_launched"], date(2025, 1, 4), date(2025, 1, 4))["value"][0]
    assert now != 81


def test_what_thousands_of_rows_repeat_is_sent_once(monkeypatch):
    monkeypatch.setenv("FRONTLINE_DATA", str(ledgers.bundled()))
    monkeypatch.setattr(takeaway, "MOST", 10**6)
    table = takeaway.table((), date(2022, 2, 24), date(2026, 8, 31)).rows
    plain = takeaway.readable(takeaway.chosen((), date(2022, 2, 24), date(2026, 8, 31)))
    assert table.with_columns(pl.col(name).cast(pl.String) for name in takeaway.often()).equals(plain)
    assert 3 * table.to_arrow().nbytes < plain.to_arrow().nbytes


def test_of_very_many_figures_the_newest_are_listed_and_the_rest_is_counted(monkeypatch, bundled):
    monkeypatch.setattr(takeaway, "MOST", 10)
    page = open_page(monkeypatch, ledgers.bundled(), "data", series=["russian_tanks_lost"])
    every = bundled.figures(["russian_tanks_lost"])
    assert [day.date() for day in page.dataframe[0].value["Day covered"]] == every["day"].sort(descending=True)[
        :10
    ].to_list()
    assert f"the newest 10 of {every.height:,} figures" in words_on(page)
