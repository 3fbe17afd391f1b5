"""Requests over real HTTP to a server on this machine: manners, limits, and no way round the guard."""

import gzip
import threading
import time

import pytest

from metrics.fetching import FetchError, Seen, web
from metrics.fetching.web import Web
from tests.webserver import ABSENT, Reply, serving

HERE = "127.0.0.1"


def but_robots(reply):
    """Answers every address but robots.txt, which is not there, with `reply(path)`."""
    return lambda path, _: ABSENT if path == "/robots.txt" else reply(path)


@pytest.fixture
def waited():
    return []


@pytest.fixture
def network(waited):
    with Web([HERE], pause=0.0, wait=waited.append) as one:
        yield one


def test_a_page_comes_with_its_type_and_what_to_tell_next_time(network):
    page = Reply(
        "<p>Дрони</p>",
        headers={
            "Content-Type": "text/HTML; charset=UTF-8",
            "ETag": '"a"',
            "Last-Modified": "Sat, 04 Jan 2025 07:35:00 GMT",
        },
    )
    with serving({"/live": page}) as site:
        got = network.get(f"{site.address}/live")
    assert (got.final, got.media, got.charset.lower()) == (f"{site.address}/live", "text/html", "utf-8")
    assert got.body.decode() == "<p>Дрони</p>"
    assert got.seen == Seen('"a"', "Sat, 04 Jan 2025 07:35:00 GMT")
    path, headers = site.asked[-1]
    assert path == "/live"
    assert headers["host"] == site.address.removeprefix("http://")
    assert headers["user-agent"].startswith("FrontlineFigures/")


def test_the_owner_of_a_server_is_told_whom_to_write_to():
    with serving({"/": "x"}) as site, Web([HERE], contact="data@newsroom.example", pause=0) as network:
        network.get(f"{site.address}/")
    assert "contact: data@newsroom.example" in site.asked[-1][1]["user-agent"]


def test_what_has_not_changed_is_not_sent_again(network):
    def answer(path, headers):
        return Reply(status=304) if headers.get("if-none-match") == '"a"' else Reply("x", headers={"ETag": '"a"'})

    with serving(answer) as site:
        first = network.get(f"{site.address}/live")
        again = network.get(f"{site.address}/live", first.seen)
    assert first.changed
    assert not again.changed
    assert again.seen == first.seen


def test_a_redirect_is_followed_and_the_last_address_told(network):
    pages = {
        "/a": Reply(status=301, headers={"Location": "/b"}),
        "/b": Reply(status=302, headers={"Location": "c?x=1"}),
        "/c?x=1": "end",
    }
    with serving(pages) as site:
        got = network.get(f"{site.address}/a")
    assert (got.address, got.final, got.body) == (f"{site.address}/a", f"{site.address}/c?x=1", b"end")


@pytest.mark.parametrize(
    ("where", "why"),
    [
        ("http://localhost/x", "no public address"),
        ("http://169.254.169.254/latest/meta-data/", "no public address"),
        ("http://[::1]/", "no public address"),
        ("http://10.0.0.1/", "no public address"),
        ("file:///etc/passwd", "does not begin with http"),
        ("//192.168.0.1/", "no public address"),
    ],
)
def test_a_redirect_into_a_private_network_is_refused(network, where, why):
    with serving({"/a": Reply(status=302, headers={"Location": where})}) as site, pytest.raises(FetchError, match=why):
        network.get(f"{site.address}/a")


def test_a_redirect_without_end_is_refused(network):
    with serving(but_robots(lambda path: Reply(status=302, headers={"Location": f"{path}x"}))) as site:
        with pytest.raises(FetchError, match="more than 5 times"):
            network.get(f"{site.address}/a")
        assert len(site.paths()) == web.REDIRECTS + 1


def test_the_connection_goes_to_the_number_that_was_looked_at():
    """A name that resolves to a private number at the second look ("DNS rebinding") is never looked up twice."""
    looks = []

    def resolve(host, port):
        looks.append(host)
        return [HERE]

    with (
        serving({"/": "x"}) as site,
        Web(["news.example"], pause=0, resolve=resolve) as network,
    ):
        port = site.address.rpartition(":")[2]
        assert network.get(f"http://news.example:{port}/").body == b"x"
    assert looks == ["news.example", "news.example"]
    assert site.asked[-1][1]["host"] == f"news.example:{port}"


def test_without_leave_this_machine_is_not_asked():
    with serving({"/": "x"}) as site, Web(pause=0) as network:
        with pytest.raises(FetchError):
            network.get(f"{site.address}/")
        assert site.asked == []


def test_a_busy_server_is_asked_again_a_little_later(network, waited):
    replies = iter([Reply(status=503), Reply(status=429, headers={"Retry-After": "7"}), Reply("at last")])
    with serving(but_robots(lambda _: next(replies))) as site:
        assert network.get(f"{site.address}/live").body == b"at last"
    assert 1 <= waited[0] <= 2
    assert waited[1] == 7


def test_a_server_that_stays_busy_is_left_for_later(network, waited):
    with serving(but_robots(lambda _: Reply(status=500))) as site:
        with pytest.raises(FetchError, match="status 500") as caught:
            network.get(f"{site.address}/live")
        assert site.paths() == ["/live"] * web.TRIES
    assert caught.value.later


def test_a_server_that_asks_for_an_hour_is_not_waited_for(network, waited):
    with serving(
        lambda path, _: Reply(status=404 if path == "/robots.txt" else 503, headers={"Retry-After": "3600"})
    ) as site:
        with pytest.raises(FetchError):
            network.get(f"{site.address}/live")
        assert site.paths() == ["/live"]
    assert waited == []


@pytest.mark.parametrize(
    ("status", "why"),
    [(404, "is not there"), (403, "does not let programs"), (410, "is gone"), (418, "nothing to read")],
)
def test_an_address_that_gives_nothing_is_asked_once(network, status, why):
    with serving(but_robots(lambda _: Reply(status=status))) as site:
        with pytest.raises(FetchError, match=why) as caught:
            network.get(f"{site.address}/live")
        assert site.paths() == ["/live"]
    assert not caught.value.later


def test_robots_txt_is_kept(network):
    rules = "User-agent: *\nDisallow: /private\n\nUser-agent: FrontlineFigures\nDisallow: /live$\n"
    with serving({"/robots.txt": rules, "/live": "no", "/live/1": "yes"}) as site:
        assert network.get(f"{site.address}/live/1").body == b"yes"
        with pytest.raises(FetchError, match=r"robots\.txt"):
            network.get(f"{site.address}/live")
        assert site.paths() == ["/live/1"]
        assert sum(path == "/robots.txt" for path, _ in site.asked) == 1


def test_where_robots_txt_cannot_be_reached_nothing_is_asked(network):
    with serving(lambda path, _: Reply("x", 503 if path == "/robots.txt" else 200)) as site:
        with pytest.raises(FetchError, match=r"robots\.txt could not be read: the server is busy") as caught:
            network.get(f"{site.address}/live")
        assert site.paths() == []
    assert caught.value.later


def test_a_host_is_given_the_rest_it_asks_for(network, waited):
    with serving({"/robots.txt": "User-agent: *\nCrawl-delay: 4\n", "/a": "x", "/b": "x"}) as site:
        network.get(f"{site.address}/a")
        network.get(f"{site.address}/b")
    assert [round(seconds) for seconds in waited] == [4, 4]


def test_an_answer_that_is_too_large_is_refused_while_it_comes(network, monkeypatch):
    monkeypatch.setattr(web, "LIMIT", 1 << 20)
    packed = gzip.compress(b"0" * (8 << 20))
    assert len(packed) < 1 << 20
    with (
        serving({"/bomb": Reply(packed, headers={"Content-Encoding": "gzip"})}) as site,
        pytest.raises(FetchError, match="larger than 1 MB"),
    ):
        network.get(f"{site.address}/bomb")


def test_an_answer_that_drips_is_given_up(network, monkeypatch):
    monkeypatch.setattr(web, "SECONDS", 0.3)
    with (
        serving({"/slow": Reply("x" * 1000, slowly=0.02)}) as site,
        pytest.raises(FetchError, match="not complete") as caught,
    ):
        network.get(f"{site.address}/slow")
    assert caught.value.later


def test_a_broken_answer_is_told_in_a_sentence(network):
    with (
        serving({"/broken": Reply(b"not gzip", headers={"Content-Encoding": "gzip"})}) as site,
        pytest.raises(FetchError, match="did not answer"),
    ):
        network.get(f"{site.address}/broken")


def test_one_host_is_asked_one_at_a_time(network):
    busy, most, lock = 0, 0, threading.Lock()

    def answer(path, headers):
        nonlocal busy, most
        with lock:
            busy += 1
            most = max(most, busy)
        time.sleep(0.02)
        with lock:
            busy -= 1
        return Reply("x")

    with serving(answer) as site:
        threads = [threading.Thread(target=network.get, args=(f"{site.address}/{n}",)) for n in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert (most, len(site.paths())) == (1, 6)


def test_robots_txt_of_the_host_that_an_address_leads_to_is_kept(network):
    with serving({"/robots.txt": "User-agent: *\nDisallow: /", "/b": "x"}) as other:
        with (
            serving({"/a": Reply(status=302, headers={"Location": f"{other.address}/b"})}) as site,
            pytest.raises(FetchError, match=r"robots\.txt"),
        ):
            network.get(f"{site.address}/a")
        assert other.paths() == []
