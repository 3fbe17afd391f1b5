"""Who may ask: everybody, whoever the web server in front names, or whoever signed in by OpenID Connect.

FRONTLINE_TRUST_HEADER  the header in which a web server in front says who is signed in, e.g. X-Forwarded-User.
FRONTLINE_PROXIES       addresses or networks of these web servers, parted by commas; nobody else is answered.
FRONTLINE_SIGN_IN       1: readers sign in by OpenID Connect, as the section [auth] of .streamlit/secrets.toml says.
FRONTLINE_TOKENS        a file of tokens by which programs read /api and /feed.xml beside that, see `tokens`.
FRONTLINE_PEOPLE        who of those signed in may read: their addresses, or @example.org for a whole domain, parted by
                        commas. Unset: everybody who is signed in.

Settings that cannot hold close the door: every request is answered with the sentence that says what is wrong.
"""

import ipaddress
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from metrics.api import tokens

Network = ipaddress.IPv4Network | ipaddress.IPv6Network
# Reads the session of a browser from its cookies: the one who signed in, None where nobody did.
Session = Callable[[Mapping[str, str]], "Person | None"]


class AccessError(Exception):
    """The settings of the sign-in cannot hold; the message is one sentence."""


@dataclass(frozen=True, slots=True)
class Person:
    """One who is signed in: the name that a decision carries, the address that FRONTLINE_PEOPLE is compared with."""

    name: str
    address: str


@dataclass(frozen=True, slots=True)
class Gate:
    """How the server knows who asks; nothing set is no sign-in at all.

    header   the name of the trusted header in lower case
    proxies  from where it is trusted
    openid   whether readers sign in by OpenID Connect
    tokens   the file of tokens, None where there is none
    people   who may read, empty for everybody who is signed in
    wrong    the sentence to answer everything with
    """

    header: str = ""
    proxies: tuple[Network, ...] = ()
    openid: bool = False
    people: tuple[str, ...] = ()
    wrong: str = ""
    tokens: Path | None = None
    session: Session | None = field(default=None, compare=False)

    @property
    def is_open(self) -> bool:
        """Whether nobody has to sign in."""
        return not (self.header or self.openid or self.wrong)

    def admits(self, person: Person) -> bool:
        """Whether FRONTLINE_PEOPLE holds the address, or its domain."""
        address = person.address.casefold()
        name, at, domain = address.rpartition("@")
        return not self.people or address in self.people or (bool(name) and at + domain in self.people)


def gate(session: Session | None = None, openid: bool = False, wrong: str = "") -> Gate:
    """The gate that the environment asks for; `openid` and `wrong` are what the section [auth] says of itself."""
    try:
        return _gate(session, openid, wrong)
    except AccessError as error:
        return Gate(wrong=str(error))


def _gate(session: Session | None, openid: bool, wrong: str) -> Gate:
    header = os.environ.get("FRONTLINE_TRUST_HEADER", "").strip().lower()
    asked = os.environ.get("FRONTLINE_SIGN_IN") == "1" or openid
    people = tuple(one.casefold() for one in _listed("FRONTLINE_PEOPLE"))
    if header and asked:
        raise AccessError(
            "Two ways to sign in are set: take away FRONTLINE_TRUST_HEADER, or FRONTLINE_SIGN_IN and [auth]."
        )
    if header and os.environ.get("FRONTLINE_TOKENS"):
        raise AccessError("FRONTLINE_TOKENS goes with OpenID Connect: here the web server in front says who asks.")
    if header:
        return Gate(header=header, proxies=_proxies(), people=people)
    if asked and (wrong or not openid):
        raise AccessError(wrong or "FRONTLINE_SIGN_IN is 1, but there is no section [auth] in .streamlit/secrets.toml.")
    if people and not asked:
        raise AccessError("FRONTLINE_PEOPLE names who may read, but no way to sign in is set: see docs/deploy.md.")
    return Gate(openid=asked, people=people, tokens=_tokens(asked), session=session)


def _tokens(asked: bool) -> Path | None:
    """The file of tokens, where one is set: each line of it holds, and there is a sign-in that it goes past."""
    if not (named := os.environ.get("FRONTLINE_TOKENS", "").strip()):
        return None
    if not asked:
        raise AccessError("FRONTLINE_TOKENS is set, but nobody has to sign in by OpenID Connect: see docs/deploy.md.")
    try:
        tokens.read(Path(named))
    except tokens.TokenError as error:
        raise AccessError(str(error)) from None
    return Path(named)


def _proxies() -> tuple[Network, ...]:
    named = _listed("FRONTLINE_PROXIES")
    if not named:
        raise AccessError(
            "FRONTLINE_TRUST_HEADER is set, but FRONTLINE_PROXIES does not say which web servers may use it."
        )
    if os.environ.get("FORWARDED_ALLOW_IPS") != "":
        # Else the server below takes the address of whoever asks from a header, before anything here can look at it.
        raise AccessError(
            "FRONTLINE_TRUST_HEADER needs the addresses of who asks as they are: start with `python -m metrics.serve`."
        )
    try:
        return tuple(ipaddress.ip_network(one) for one in named)
    except ValueError as error:
        raise AccessError(f"FRONTLINE_PROXIES takes addresses and networks such as 10.0.0.5: {error}.") from None


def header_person(values: list[str]) -> Person | None:
    """The one whom a trusted header names; None where it is missing, empty, or there twice."""
    if len(values) != 1:
        return None
    try:
        name = values[0].encode("latin-1").decode("utf-8")
    except UnicodeError:
        name = values[0]
    name = " ".join("".join(sign if sign.isprintable() else " " for sign in name).split())
    return Person(name, name) if name else None


def _listed(name: str) -> list[str]:
    return os.environ.get(name, "").replace(",", " ").split()
