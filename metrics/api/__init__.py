"""The ledger over HTTP, on the port of the pages: figures, claims, flags, the catalogue, a feed, its health.

asked      the parameters of a request, read and checked
answers    a table as the body of an answer, with its ETag; errors as a sentence in JSON
tables     figures, claims and flags
catalogue  the metrics, and the description of all this for programs (OpenAPI)
feed       new flags for feed readers (Atom)
package    everything as one zip
health     whether the ledger can be read
guard      the headers of every answer, and for which host names it is given
access     who may ask: the settings of the sign-in
tokens     by which programs read without a browser
doors      each request let through, or told why not
logs       what the server writes down, and of whom it does not

Nothing here writes. Parameters have the names they have in the addresses of the pages. What the handlers need is
imported when it is first asked for, so that the server starts at once.
"""

from collections.abc import Iterable

from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from metrics.api import catalogue, feed, guard, health, package, tables
from metrics.api.access import Gate
from metrics.api.answers import unknown
from metrics.api.asked import FORMATS
from metrics.api.doors import Door

__all__ = ["middleware", "routes"]

# Whoever tries to write is told in a sentence too, so every method has its answer.
# The first page stands at the root; who writes its name is led there, with all that stands in the address.
_FIRST = "/overview"
_METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]


def middleware(gate: Gate | None = None, pages: Iterable[str] = ()) -> list[Middleware]:
    """What every request passes through, outermost first; with a gate, whom it does not admit comes no further."""
    door = [Middleware(Door, gate=gate, pages=tuple(pages))] if gate and not gate.is_open else []
    return [*guard.middleware(), *door]


def routes() -> list[Route]:
    """Every address that is answered here; the last ones take what is left of /api and say that it is not there."""
    answered = {f"/api/{name}.{kind}": tables.answer(name, kind) for name in tables.TABLES for kind in FORMATS} | {
        "/api/metrics.json": catalogue.metrics,
        "/api/openapi.json": catalogue.openapi,
        "/api/package.zip": package.answer,
        "/healthz": health.answer,
        "/feed.xml": feed.answer,
        "/api": unknown,
        "/api/{rest:path}": unknown,
    }
    listed = [Route(path, answer, methods=_METHODS) for path, answer in answered.items()]
    return [*listed, Route(_FIRST, _to_the_root)]


async def _to_the_root(request: Request) -> Response:
    # A relative address: the server may stand below a path of a proxy that it does not know.
    asked = f"?{request.url.query}" if request.url.query else ""
    return Response(status_code=307, headers={"Location": f"./{asked}"})
