"""Which addresses may be asked: public ones, by http and https, as their names resolve at that moment.

A dashboard that fetches what others name could be made to ask machines that only it can reach (OWASP, "Server-Side
Request Forgery Prevention"). So every name is resolved here, every answer is looked at, and the connection goes to the
number that was looked at: a name that resolves otherwise a moment later changes nothing.
"""

import socket
from collections.abc import Callable, Iterable
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from urllib.parse import urlsplit

from metrics.fetching import FetchError

PORTS = {"http": 80, "https": 443}
Address = IPv4Address | IPv6Address
# The numbers a name stands for.
Resolve = Callable[[str, int], Iterable[str]]

# IPv6 addresses that only wrap one of IPv4: NAT64 (RFC 6052) and its local form (RFC 8215).
_WRAPPED = (IPv6Network("64:ff9b::/96"), IPv6Network("64:ff9b:1::/48"))


def resolve(host: str, port: int) -> list[str]:
    """The numbers of a host as this machine knows them; raises FetchError when there are none."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        raise FetchError(f"the name {host} is not known; check the address and the network.", later=True) from None
    return [str(one[4][0]) for one in found]


def check(address: str, allowed: Iterable[str] = (), resolve: Resolve = resolve) -> str:
    """The number to connect to for an address that may be asked; raises FetchError with the reason otherwise.

    `allowed` names hosts that may be asked wherever they are, at any port.
    """
    host, port = _parts(address)
    trusted = host in {name.lower() for name in allowed}
    if not trusted and port not in PORTS.values():
        raise FetchError(f"port {port} of {host} is not one of the web (80, 443); {_HOW}.")
    numbers = list(resolve(host, port))
    if not numbers:
        raise FetchError(f"the name {host} is not known; check the address and the network.", later=True)
    for number in numbers:
        if not trusted and not is_public(number):
            raise FetchError(f"{host} is {number}, which is no public address; {_HOW}.")
    return numbers[0]


_HOW = "if it is meant, name the host under [network] in data/sources.toml"


def _parts(address: str) -> tuple[str, int]:
    try:
        parts = urlsplit(address)
        host, port = (parts.hostname or "").lower().rstrip("."), parts.port
    except ValueError:
        raise FetchError(f"'{address[:80]}' is not an address.") from None
    if parts.scheme not in PORTS:
        raise FetchError(f"'{address[:80]}' does not begin with http:// or https://.")
    if parts.username is not None or parts.password is not None:
        raise FetchError("the address holds a user name; take out what stands before the @.")
    if not host:
        raise FetchError(f"'{address[:80]}' names no host.")
    return host, port or PORTS[parts.scheme]


def is_public(number: str) -> bool:
    """Whether an IP address is of the public internet, and not of this machine, its networks or a reserved range."""
    try:
        one = _unwrapped(ip_address(number.partition("%")[0]))
    except ValueError:
        return False
    return one.is_global and not (one.is_multicast or one.is_reserved or one.is_unspecified)


def _unwrapped(one: Address) -> Address:
    """The IPv4 address inside an IPv6 one, where it only wraps one."""
    if isinstance(one, IPv4Address):
        return one
    inner = one.ipv4_mapped or one.sixtofour or (one.teredo[1] if one.teredo else None)
    if inner is None and any(one in network for network in _WRAPPED):
        inner = IPv4Address(int(one) & 0xFFFFFFFF)
    return inner or one
