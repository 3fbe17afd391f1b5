"""Whether the ledger can be read, for whoever keeps the server running."""

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from metrics import home
from metrics.api import answers


@answers.handled
def answer(request: Request) -> Response:
    """200 with the time of the last publish (UTC, null where there is no ledger yet) and what is held; else 503."""
    from metrics import store

    path = home.ledger()
    counts = store.read(path).counts()
    when = store.published(path)
    published = when and when.isoformat(timespec="seconds")
    return JSONResponse({"status": "ok", "published": published, **counts}, headers={"Cache-Control": "no-store"})
