"""A small OpenID Connect provider over real HTTP on this machine: one account at a time, asked by a button.

Discovery, authorisation with PKCE (RFC 7636), tokens signed with a key of its own, the key in public, signing out.
"""

import base64
import hashlib
import secrets
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from html import escape
from urllib.parse import parse_qs, urlencode

import uvicorn
from joserfc import jwk, jwt
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from tests.serving import free_port

CLIENT, SECRET = "frontline", "the secret of the client"


@dataclass
class Provider:
    """What the provider knows: its address, the account that signs in next, the codes it gave out."""

    address: str
    account: dict[str, object]
    key: jwk.RSAKey = field(default_factory=lambda: jwk.RSAKey.generate_key(2048, {"kid": "one"}))
    codes: dict[str, dict[str, str]] = field(default_factory=dict)

    def routes(self) -> list[Route]:
        """Every address of the provider."""
        return [
            Route("/.well-known/openid-configuration", self.discovery),
            Route("/authorize", self.authorize, methods=["GET", "POST"]),
            Route("/token", self.token, methods=["POST"]),
            Route("/jwks", self.jwks),
        ]

    async def discovery(self, request: Request) -> Response:
        named = {
            "authorization_endpoint": "authorize", "token_endpoint": "token", "jwks_uri": "jwks",
        }  # fmt: skip
        return JSONResponse(
            {
                "issuer": self.address,
                **{key: f"{self.address}/{name}" for key, name in named.items()},
                "response_types_supported": ["code"],
                "subject_types_supported": ["public"],
                "id_token_signing_alg_values_supported": ["RS256"],
                "code_challenge_methods_supported": ["S256"],
            }
        )

    async def authorize(self, request: Request) -> Response:
        asked = dict(request.query_params)
        if request.method == "GET":
            button = f"<button>Go on as {escape(str(self.account['name']))}</button>"
            return HTMLResponse(f"<h1>Example organisation</h1><form method=post>{button}</form>")
        if (asked["client_id"], asked["response_type"]) != (CLIENT, "code"):
            return HTMLResponse("Another client", 400)
        code = secrets.token_urlsafe(16)
        self.codes[code] = asked
        back = urlencode({"code": code, "state": asked["state"]})
        return RedirectResponse(f"{asked['redirect_uri']}?{back}", 303)

    async def token(self, request: Request) -> Response:
        given = {name: values[0] for name, values in parse_qs((await request.body()).decode()).items()}
        asked = self.codes.pop(given.get("code", ""), None)
        named = base64.b64encode(f"{CLIENT}:{SECRET}".encode()).decode()
        proof = hashlib.sha256(given.get("code_verifier", "").encode()).digest()
        proven = asked and base64.urlsafe_b64encode(proof).decode().rstrip("=") == asked["code_challenge"]
        if not proven or request.headers.get("authorization") != f"Basic {named}":
            return JSONResponse({"error": "invalid_grant"}, 400)
        now = int(time.time())
        said = {
            "iss": self.address, "aud": CLIENT, "iat": now, "exp": now + 300, "nonce": asked["nonce"], **self.account
        }  # fmt: skip
        signed = jwt.encode({"alg": "RS256", "kid": "one"}, said, self.key)
        return JSONResponse({"access_token": "opaque", "token_type": "Bearer", "id_token": signed, "expires_in": 300})

    async def jwks(self, request: Request) -> Response:
        return JSONResponse({"keys": [self.key.as_dict(private=False)]})


@contextmanager
def running(**account: object) -> Iterator[Provider]:
    """A provider that answers on a port of its own as long as it is needed."""
    port = free_port()
    provider = Provider(f"http://127.0.0.1:{port}", account)
    config = uvicorn.Config(Starlette(routes=provider.routes()), port=port, log_level="error", lifespan="off")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    try:
        while not server.started:
            time.sleep(0.01)
        yield provider
    finally:
        server.should_exit = True
        thread.join(10)


def secrets_file(provider: Provider, base: str) -> str:
    """The settings of a dashboard at `base` that signs in here."""
    return f"""[auth]
redirect_uri = "{base}/oauth2callback"
cookie_secret = "{secrets.token_hex(32)}"
client_id = "{CLIENT}"
client_secret = "{SECRET}"
server_metadata_url = "{provider.address}/.well-known/openid-configuration"
"""
