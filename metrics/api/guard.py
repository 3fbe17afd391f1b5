"""The headers of every answer, and the host names it is given for.

FRONTLINE_HOSTS    names, parted by commas, under which the server may be asked (with `*.` before a name for all below
                   it); another name in the Host header gets 400. Unset: any. `make run` sets the names of this machine.
FRONTLINE_EMBED    addresses of pages that may show ours in a frame, parted by spaces or commas ("*": every page).
                   Unset: only pages of the same address.
"""

import os
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any
from urllib.parse import urlsplit

from starlette.datastructures import MutableHeaders
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import HTTPConnection

Scope = MutableMapping[str, Any]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]

# Streamlit writes its own styles and starts its own scripts; charts are drawn to images that are made in the page.
_POLICY = {
    "default-src": "'self'",
    "script-src": "'self' 'unsafe-inline' 'unsafe-eval' blob:",
    "style-src": "'self' 'unsafe-inline'",
    "img-src": "'self' data: blob:",
    "font-src": "'self' data:",
    "connect-src": "'self' ws: wss: data: blob:",
    "worker-src": "'self' blob:",
    "object-src": "'none'",
    "base-uri": "'self'",
    "form-action": "'self'",
}


def middleware() -> list[Middleware]:
    """What every request passes through, outermost first."""
    hosts = _listed("FRONTLINE_HOSTS")
    checked = [Middleware(TrustedHostMiddleware, allowed_hosts=hosts, www_redirect=False)] if hosts else []
    return [Middleware(Headers), *checked, Middleware(OwnPages)]


def policy() -> str:
    """The Content-Security-Policy of every page: nothing comes from elsewhere."""
    frames = " ".join(_listed("FRONTLINE_EMBED")) or "'self'"
    return "; ".join(f"{name} {value}" for name, value in (*_POLICY.items(), ("frame-ancestors", frames)))


class Headers:
    """Adds the headers to every answer over HTTP; a WebSocket has none."""

    def __init__(self, app: App) -> None:
        self._app = app
        self._headers = {
            "Content-Security-Policy": policy(),
            "X-Content-Type-Options": "nosniff",
            "Referrer-Policy": "same-origin",
            "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy": "same-origin",
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def with_headers(message: MutableMapping[str, Any]) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(self._headers)
            await send(message)

        await self._app(scope, receive, with_headers)


class OwnPages:
    """Refuses a WebSocket that a page of another address opens.

    The pages below refuse it too, but look first for the public address of this machine, elsewhere and on every try.
    """

    def __init__(self, app: App) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket":
            asked = HTTPConnection(scope).headers
            if (origin := asked.get("origin")) and urlsplit(origin).netloc != asked.get("host"):
                await send({"type": "websocket.close", "code": 1008, "reason": ""})
                return
        await self._app(scope, receive, send)


def _listed(name: str) -> list[str]:
    return os.environ.get(name, "").replace(",", " ").split()
