"""The door of the server: each request is let through, or told in one sentence why not."""

import ipaddress
from collections.abc import Iterable, MutableMapping
from typing import Any

from starlette.requests import HTTPConnection
from starlette.responses import PlainTextResponse, Response

from metrics.api import answers, tokens
from metrics.api.access import Gate, Person, header_person
from metrics.api.guard import App, Receive, Scope, Send

# Who keeps the server running asks this without a name, and is told nothing of anybody.
ALWAYS = ("/healthz", "/_stcore/health")
# What the page with the sign-in button is made of, and what signs in. Its WebSocket draws nothing else for a stranger.
_SIGN_IN = ("/", "/_stcore/host-config", "/_stcore/stream", "/auth/login", "/auth/logout", "/oauth2callback")
_LOOKS = ("/static/", "/favicon")


class Door:
    """Lets through whom the gate admits; `pages` are the names under which the pages are asked for."""

    def __init__(self, app: App, gate: Gate, pages: Iterable[str] = ()) -> None:
        self._app, self._gate = app, gate
        self._free = {*_SIGN_IN, *(f"/{name}" for name in pages)}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan" or not (refused := self._refused(scope)):
            await self._app(scope, receive, send)
            return
        status, sentence = refused
        if scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1008, "reason": ""})
        else:
            await _told(scope["path"], status, sentence)(scope, receive, send)

    def _refused(self, scope: Scope) -> tuple[int, str] | None:
        """The status and the sentence of a request that is not let through."""
        gate, path = self._gate, scope["path"]
        if gate.wrong:
            return 503, gate.wrong
        if path in ALWAYS:
            return None
        return self._by_header(scope) if gate.header else self._by_session(scope)

    def _by_header(self, scope: MutableMapping[str, Any]) -> tuple[int, str] | None:
        """The answer to what does not come through a trusted web server, or comes without a name."""
        if not self._is_proxy(scope.get("client")):
            return 403, "These pages are reached through the web server of the organisation, not directly."
        asked = HTTPConnection(scope)
        if (scheme := asked.headers.get("x-forwarded-proto")) in ("http", "https"):
            scope["scheme"] = scheme.replace("http", "ws") if scope["type"] == "websocket" else scheme
        person = header_person(asked.headers.getlist(self._gate.header))
        if person is None:
            return 401, f"The web server in front did not say who you are (header {self._gate.header}): sign in there."
        return self._not_admitted(person)

    def _by_session(self, scope: Scope) -> tuple[int, str] | None:
        """The answer to a program, or a browser, of which nobody signed in."""
        path = scope["path"]
        if path in self._free or path.startswith(_LOOKS):
            return None
        if self._gate.tokens and scope["type"] == "http" and (path.startswith("/api/") or path == "/feed.xml"):
            token = tokens.given(HTTPConnection(scope).headers.getlist("authorization"))
            if token is not None:
                known = tokens.holder(self._gate.tokens, token)
                return None if known else (401, "This token is not known here: ask whoever runs the server for one.")
        person = self._gate.session and self._gate.session(HTTPConnection(scope).cookies)
        if person is None:
            return 401, "You are not signed in: open the pages in a browser and sign in there first."
        return self._not_admitted(person)

    def _not_admitted(self, person: Person) -> tuple[int, str] | None:
        return None if self._gate.admits(person) else (403, "You are signed in, but not among those who may read here.")

    def _is_proxy(self, client: tuple[str, int] | None) -> bool:
        try:
            address = ipaddress.ip_address(client[0] if client else "")
        except ValueError:
            return False
        # A server that listens on IPv6 sees an IPv4 address in the form of one.
        address = getattr(address, "ipv4_mapped", None) or address
        return any(address in network for network in self._gate.proxies)


def _told(path: str, status: int, sentence: str) -> Response:
    if path.startswith("/api"):
        return answers.error(status, sentence)
    return PlainTextResponse(f"{sentence}\n", status, {"Cache-Control": "no-store"})
