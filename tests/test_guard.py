"""Which addresses may be asked: what is public by its number, and nothing else unless it is named."""

import pytest

from metrics.fetching import FetchError, guard


def to(*numbers):
    return lambda host, port: list(numbers)


@pytest.mark.parametrize(
    "number",
    [
        "127.0.0.1", "127.8.8.8", "0.0.0.0", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1",
        "169.254.169.254",        "100.64.0.1", "192.0.2.7", "198.18.0.1", "203.0.113.9", "224.0.0.1",
        "240.0.0.1", "255.255.255.255",
        "::1", "::", "fe80::1", "fe80::1%eth0", "fc00::1", "fd12:3456::1", "ff02::1", "2001:db8::1",
        "::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1", "64:ff9b::a00:1", "64:ff9b:1::7f00:1",
        "2002:7f00:1::", "2002:a00:1::",        "2001:0:4136:e378:8000:63bf:80ff:fffe", "", "localhost",
    ],
)  # fmt: skip
def test_a_number_that_is_not_public_is_refused(number):
    assert not guard.is_public(number)
    with pytest.raises(FetchError, match="no public address"):
        guard.check("https://news.example/live", resolve=to(number))


@pytest.mark.parametrize(
    "number", ["93.184.216.34", "1.1.1.1", "2606:4700::1111", "64:ff9b::101:101", "::ffff:1.1.1.1"]
)
def test_a_public_number_is_the_one_to_connect_to(number):
    assert guard.is_public(number)
    assert guard.check("https://news.example/live", resolve=to(number)) == number


def test_one_private_number_among_several_refuses_the_name():
    with pytest.raises(FetchError, match=r"news.example is 10.0.0.1, which is no public address"):
        guard.check("https://news.example/", resolve=to("1.1.1.1", "10.0.0.1"))


@pytest.mark.parametrize(
    ("address", "why"),
    [
        ("ftp://news.example/a", "does not begin with http"),
        ("file:///etc/passwd", "does not begin with http"),
        ("/etc/passwd", "does not begin with http"),
        ("http://", "names no host"),
        ("http://[::1", "is not an address"),
        ("http://news.example:99999/", "is not an address"),
        ("https://user:secret@news.example/", "holds a user name"),
        ("https://news.example:22/", "port 22"),
        ("http://news.example:8080/", "port 8080"),
    ],
)
def test_an_address_of_another_kind_is_refused(address, why):
    with pytest.raises(FetchError, match=why):
        guard.check(address, resolve=to("1.1.1.1"))


@pytest.mark.parametrize(
    "address", ["http://127.1/", "http://2130706433/", "http://0x7f000001/", "http://[::1]/", "http://localhost/"]
)
def test_other_ways_to_write_this_machine_are_refused_as_they_resolve(address):
    with pytest.raises(FetchError):
        guard.check(address)


def test_a_host_named_as_allowed_may_be_anywhere():
    assert guard.check("http://Intranet.Example.:8080/x", ["intranet.example"], to("10.0.0.8")) == "10.0.0.8"
    with pytest.raises(FetchError):
        guard.check("http://evil.intranet.example/", ["intranet.example"], to("10.0.0.8"))


def test_a_name_nobody_knows_may_be_known_later():
    with pytest.raises(FetchError, match="is not known") as caught:
        guard.check("https://does-not-exist.invalid/")
    assert caught.value.later
