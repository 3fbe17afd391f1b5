"""Refreshing over real HTTP: what changed is read and published, what fails is noted, the others go on."""

import fcntl
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from metrics import corrections, refresh, store
from metrics.__main__ import main
from metrics.fetching.web import Web
from metrics.sources import About, watched
from metrics.sources.watched import Listed, Watched
from tests.test_telegram import channel, post
from tests.webserver import ABSENT, Reply, serving

ROOT = Path(__file__).resolve().parent.parent
NOW = datetime(2025, 1, 4, 12, tzinfo=UTC)
AIR = About("Ukraine's Air Force", "official", "uk")
NIGHT = "У ніч на 4 січня противник атакував 81-м ударним БпЛА. Станом на 09:00 збито {} ударні БпЛА."


class Clock:
    """The time of a test, which passes as it is told."""

    def __init__(self):
        self.now = NOW

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def run(tmp_path, clock):
    """Refreshes a ledger of the test from places; returns the outcomes by name."""

    def run(*places, **how):
        def web(listed):
            return Web(["127.0.0.1"], pause=0.0, wait=lambda _: None)

        found = refresh.refresh(tmp_path / "f.duckdb", Listed(places), now=clock, web=web, **how)
        return {one.watched.name: one for one in found}

    return run


def ledger(tmp_path):
    return store.read(tmp_path / "f.duckdb")


def value(tmp_path, metric):
    return [(row["value"], str(row["day"])) for row in ledger(tmp_path).figures([metric]).iter_rows(named=True)]


def air(site, **how):
    return Watched("air-force", f"{site.address}/s/example", AIR, "telegram", **how)


def test_a_channel_is_read_and_its_figures_published(tmp_path, run):
    with serving({"/s/example": channel(post(7, NIGHT.format(34)))}) as site:
        found = run(air(site))
    assert found["air-force"].problem == ""
    assert value(tmp_path, "drones_shot_down") == [(34, "2025-01-04")]
    row = ledger(tmp_path).watched().row(0, named=True)
    assert (row["name"], row["sources"], row["claims"], row["problem"], row["failures"]) == ("air-force", 1, 2, "", 0)
    assert row["checked"] == row["succeeded"] == row["changed"] == NOW


def test_an_edited_post_is_a_new_version_and_an_unchanged_one_is_nothing_new(tmp_path, run):
    pages = {"/s/example": channel(post(7, NIGHT.format(34)))}
    with serving(pages) as site:
        run(air(site))
        again = run(air(site))
        pages["/s/example"] = channel(post(7, NIGHT.format(35)), post(8, "Дякуємо за роботу!"))
        edited = run(air(site))
    assert again["air-force"].new == []
    assert [one.source for one in edited["air-force"].new] == ["https://t.me/example/7", "https://t.me/example/8"]
    assert value(tmp_path, "drones_shot_down") == [(35, "2025-01-04")]
    versions = ledger(tmp_path).updates().select("id", "version").rows()
    assert versions == [
        ("https://t.me/example/7#1", 1),
        ("https://t.me/example/7#1", 2),
        ("https://t.me/example/8#1", 1),
    ]


def test_a_refresh_tells_of_a_correction_it_could_not_apply(tmp_path, run, monkeypatch):
    head = ",".join(corrections.COLUMNS)
    row = "drones_shot_down,,2025-01-04,35,33,the post was edited,A. Analyst,2025-01-06"
    monkeypatch.setattr(corrections, "read", lambda: corrections.parse(f"{head}\n{row}\n", "corrections.csv"))
    unused = []
    with serving({"/s/example": channel(post(7, NIGHT.format(34)))}) as site:
        run(air(site), unused=unused.append)
        assert run(air(site), unused=unused.append)["air-force"].new == []
    assert ["is 34 in the reports, not 33" in str(one) for one in unused] == [True, True], "with news and without"
    assert value(tmp_path, "drones_shot_down") == [(34, "2025-01-04")]


def test_a_channel_is_read_back_as_far_as_the_list_says(tmp_path, run):
    def answer(path, _):
        if path == "/robots.txt":
            return ABSENT
        n = int(path.partition("before=")[2] or 100)
        older = f'<a class="tme_messages_more" data-before="{n - 1}"></a>'
        return Reply(channel(post(n, f"Допис {n}."), more=older), headers={"Content-Type": "text/html"})

    with serving(answer) as site:
        run(air(site, pages=3))
        assert site.paths() == ["/s/example", "/s/example?before=99", "/s/example?before=98"]
    assert ledger(tmp_path).counts()["sources"] == 3


def test_what_a_server_says_is_unchanged_is_not_read(tmp_path, run):
    def answer(path, headers):
        if path == "/robots.txt":
            return ABSENT
        same = headers.get("if-none-match") == '"1"'
        return Reply(status=304) if same else Reply(channel(post(7, NIGHT.format(34))), headers={"ETag": '"1"'})

    with serving(answer) as site:
        run(air(site))
        found = run(air(site))
    assert not found["air-force"].changed
    row = ledger(tmp_path).watched().row(0, named=True)
    assert (row["etag"], row["sources"], row["problem"]) == ('"1"', 0, "")


def test_a_place_that_fails_is_noted_and_the_others_go_on(tmp_path, run, clock):
    pages = {"/s/example": channel(post(7, NIGHT.format(34)))}
    with serving(pages) as site:
        places = (
            Watched("gone", f"{site.address}/gone", AIR), Watched("private", "http://10.0.0.1/", AIR), air(site),
            Watched("no-page", f"{site.address}/s/example", AIR, "table"),
        )  # fmt: skip
        found = run(*places)
        clock.now += timedelta(hours=1)
        run(*places)
    assert found["gone"].problem == f"{site.address}/gone: the address is not there (status 404)."
    assert "no public address" in found["private"].problem
    assert found["no-page"].problem
    assert value(tmp_path, "drones_shot_down") == [(34, "2025-01-04")]
    rows = {row["name"]: row for row in ledger(tmp_path).watched().iter_rows(named=True)}
    assert (rows["gone"]["failures"], rows["gone"]["succeeded"], rows["air-force"]["failures"]) == (2, None, 0)


def test_a_place_rests_and_longer_after_each_failure(clock):
    one = Watched("a", "https://a.example/", AIR, every=timedelta(minutes=30))

    def row(failures, ago):
        return {"checked": NOW - timedelta(minutes=ago), "failures": failures}

    assert watched.due(one, None, NOW)
    assert not watched.due(one, row(0, 29), NOW)
    assert watched.due(one, row(0, 30), NOW)
    assert not watched.due(one, row(2, 119), NOW)
    assert watched.due(one, row(2, 120), NOW)
    assert watched.due(one, row(1000, 12 * 60), NOW)


def test_only_what_is_due_is_asked(tmp_path, run, clock):
    with serving({"/s/example": channel(post(7, NIGHT.format(34)))}) as site:
        run(air(site), due_only=True)
        assert run(air(site), due_only=True) == {}
        clock.now += timedelta(minutes=30)
        assert list(run(air(site), due_only=True)) == ["air-force"]
        assert len(site.paths()) == 2


def test_the_pages_behind_a_feed_are_read_and_its_summaries_stand_in_for_what_is_gone(tmp_path, run):
    def feed(base):
        items = "".join(
            f"<item><title>T{n}</title><link>{base}/{n}</link><pubDate>Sat, 04 Jan 2025 09:35:00 GMT</pubDate>"
            f"<description>Air defence shot down {n} Russian drones overnight.</description></item>"
            for n in (34, 35)
        )
        return f"<rss><channel><title>Agency</title>{items}</channel></rss>"

    pages = {}
    with serving(pages) as site:
        pages["/feed"] = Reply(feed(site.address), headers={"Content-Type": "application/rss+xml"})
        text = (
            "Air defence shot down 34 of 81 Russian drones launched overnight, the air force said. "
            + "More words. " * 20
        )
        pages["/34"] = f"<html><body><article><p>{text}</p></article></body></html>"
        found = run(Watched("agency", f"{site.address}/feed", About("Agency", "agency", "en")))
    assert [str(one) for one in found["agency"].refused] == [
        f"{site.address}/35: the address is not there (status 404)."
    ]
    held = {row["source"]: row["text"] for row in ledger(tmp_path).updates().iter_rows(named=True)}
    assert "34 of 81" in held[f"{site.address}/34"]
    assert held[f"{site.address}/35"] == "Air defence shot down 35 Russian drones overnight."


def test_one_refresh_at_a_time(tmp_path, run):
    with (tmp_path / "f.duckdb.refresh.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        with pytest.raises(refresh.Busy, match="another refresh is running"):
            run(Watched("a", "https://a.example/", AIR))


def test_the_command_tells_how_each_place_fared(tmp_path, capsys):
    with serving({"/s/example": channel(post(7, NIGHT.format(34)))}) as site:
        listing = tmp_path / "sources.toml"
        listing.write_text(
            f'[network]\nallow = ["127.0.0.1"]\n[[source]]\nname = "air-force"\nform = "telegram"\nlanguage = "uk"\n'
            f'address = "{site.address}/s/example"\n'
            f'[[source]]\nname = "page"\nlanguage = "uk"\nkind = "agency"\naddress = "{site.address}/none"\n'
        )
        command = ["refresh", "--list", str(listing), "--data", str(tmp_path / "f.duckdb")]
        assert main(command) == 1
        done = capsys.readouterr().out
        assert main([*command, "nobody"]) == 2
    assert done.splitlines() == [
        "air-force: 1 new text, 2 numbers taken",
        f"page: {site.address}/none: the address is not there (status 404).",
    ]
    assert "the list has no place called 'nobody'; it has air-force, page." in capsys.readouterr().err


def test_an_address_can_be_read_once_and_nothing_is_remembered_of_it(tmp_path, clock):
    text = "Air defence shot down 34 of 81 Russian drones overnight, the air force said."
    body = f"<html><body><article><p>{text}</p></article></body></html>"
    with serving({"/a": body}) as site:
        found = refresh.visit(
            tmp_path / "f.duckdb", [f"{site.address}/a", f"{site.address}/b"], Listed(), clock,
            lambda _: Web(["127.0.0.1"], pause=0.0),
        )  # fmt: skip
    assert [len(one.new) for one in found] == [1, 0]
    assert "is not there" in found[1].problem
    assert ledger(tmp_path).watched().is_empty()
    assert ledger(tmp_path).claims()["low"].sort().to_list() == [34, 81]


def test_an_address_is_of_the_time_that_is_named_where_it_says_none(tmp_path, clock, monkeypatch):
    head, row = ",".join(corrections.COLUMNS), "drones_shot_down,,2025-01-04,35,33,edited,A. Analyst,2025-01-06"
    monkeypatch.setattr(corrections, "read", lambda: corrections.parse(f"{head}\n{row}\n", "corrections.csv"))
    text, unused = "Air defence shot down 34 of 81 Russian drones overnight, the air force said.", []
    named = datetime(2025, 1, 4, 9, tzinfo=UTC)
    page = "<html><head>{}</head><body><article><p>" + text + "</p></article></body></html>"
    told = page.format('<meta property="article:published_time" content="2025-01-03T09:00:00+02:00">')
    with serving({"/silent": page.format(""), "/dated": told}) as site:
        addresses = [f"{site.address}/silent", f"{site.address}/dated"]
        refresh.visit(
            tmp_path / "f.duckdb", addresses, Listed(), clock, lambda _: Web(["127.0.0.1"], pause=0.0),
            published=named, unused=unused.append,
        )  # fmt: skip
    silent, dated = (ledger(tmp_path).source(address)["published"] for address in addresses)
    assert (silent, dated) == (named, datetime(2025, 1, 3, 7, tzinfo=UTC))
    assert value(tmp_path, "drones_shot_down") == [(34, "2025-01-03"), (34, "2025-01-04")]
    assert ["is 34 in the reports, not 33" in str(one) for one in unused] == [True]


def test_an_address_is_read_in_the_language_that_is_named(tmp_path, clock):
    text = "У ніч на 4 січня сили ППО збили 34 ударні БпЛА."
    with serving({"/a": f"<html><body><article><p>{text}</p></article></body></html>"}) as site:
        refresh.visit(
            tmp_path / "f.duckdb", [f"{site.address}/a"], Listed(), clock,
            lambda _: Web(["127.0.0.1"], pause=0.0), language="uk",
        )  # fmt: skip
    assert ledger(tmp_path).source(f"{site.address}/a")["language"] == "uk"


def test_the_command_refuses_a_private_address_in_a_sentence(tmp_path, capsys):
    assert main(["ingest", "http://127.0.0.1:1/x", "--data", str(tmp_path / "f.duckdb")]) == 1
    assert capsys.readouterr().out.startswith("http://127.0.0.1:1/x: port 1 of 127.0.0.1 is not one of the web")
