"""A table as the body of an answer, with its ETag; whatever cannot be answered is a sentence in JSON."""

import hashlib
import logging
import re
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from functools import wraps
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse

from metrics.api import asked
from metrics.api.asked import Asked, Parameter, Wrong

if TYPE_CHECKING:
    from metrics.store import Stamp

TYPES = {
    "csv": "text/csv; charset=utf-8; header=present",
    "json": "application/json",
    "parquet": "application/vnd.apache.parquet",
}
# Names may be looked at again and again, answers change with the next publish: a copy is kept, and asked about.
_FRESH = {"Cache-Control": "no-cache"}
# Bytes up to which an answer is put together before it is sent.
_ORDINARY = 8 << 20
_RANGE = re.compile(r"bytes=(\d{0,18})-(\d{0,18})")
log = logging.getLogger(__name__)

Handler = Callable[[Request], Response]


def handled(answer: Handler) -> Callable[[Request], Awaitable[Response]]:
    """The handler off the server's own thread; what it cannot answer becomes a status and a sentence."""

    @wraps(answer)
    async def respond(request: Request) -> Response:
        if request.method not in ("GET", "HEAD"):
            return error(405, "This can only be read: use GET.")
        return await run_in_threadpool(_safe, answer, request)

    return respond


@dataclass(frozen=True, slots=True)
class Question:
    """A request that the ledger answers: its parameters, the ledger's file, and the state of it that is asked."""

    request: Request
    asked: Asked
    path: Path
    stamp: "Stamp"


def of_ledger(
    *known: Parameter,
) -> Callable[[Callable[[Question], Response]], Callable[[Request], Awaitable[Response]]]:
    """Makes a handler of a function that answers with these parameters from the ledger.

    Its answer carries an ETag, and who holds it already is told so (304) without the ledger being asked.
    """

    def made(answer: Callable[[Question], Response]) -> Callable[[Request], Awaitable[Response]]:
        @wraps(answer)
        def respond(request: Request) -> Response:
            from metrics import home, store

            wanted = asked.read(request.query_params.multi_items(), known)
            path = home.ledger()
            stamp = store.stamp(path)
            etag = _tag(stamp, request)
            held = _is_held(request, etag)
            response = Response(status_code=304) if held else answer(Question(request, wanted, path, stamp))
            response.headers.update({"ETag": etag, **_FRESH})
            return response

        return handled(respond)

    return made


def _safe(answer: Handler, request: Request) -> Response:
    from metrics.store import LedgerError

    try:
        return answer(request)
    except Wrong as wrong:
        return error(400, str(wrong))
    except LedgerError as wrong:
        return error(503, str(wrong))
    except Exception:
        log.exception("The address %s could not be answered", request.url.path)
        return error(500, "This could not be answered; the ledger is untouched, and the server's log has the reason.")


def error(status: int, sentence: str) -> JSONResponse:
    """A refusal: {"error": one sentence}."""
    return JSONResponse({"error": sentence}, status, {"Cache-Control": "no-store"})


async def unknown(request: Request) -> Response:
    """What stands under /api/ and is nothing."""
    return error(404, f"There is nothing at {request.url.path[:120]}: /api/openapi.json lists what there is.")


def _tag(stamp: "Stamp", request: Request) -> str:
    """The ETag of an answer: it changes with each publish, and with what is asked for. Weak, for it may be packed."""
    asked = f"{stamp} {request.url.path} {sorted(request.query_params.multi_items())}"
    return f'W/"{hashlib.sha256(asked.encode()).hexdigest()[:32]}"'


def _is_held(request: Request, etag: str) -> bool:
    """Whether the client holds this answer already."""
    held = [one.strip() for one in request.headers.get("if-none-match", "").split(",")]
    return etag in held or "*" in held


def file(request: Request, pieces: Iterable[bytes], kind: str, name: str, rows: int) -> Response:
    """A file of `rows` rows; `name` is what a browser calls it.

    Of ordinary size it is sent whole, with its length, or a part of it that is asked for (Polars and DuckDB read files
    over HTTP in parts); a larger one is sent piece by piece.
    """
    headers = {"X-Row-Count": str(rows), "Content-Disposition": f'inline; filename="{name}.{kind}"'}
    coming, held, size = iter(pieces), list[bytes](), 0
    for piece in coming:
        held.append(piece)
        size += len(piece)
        if size > _ORDINARY:
            return StreamingResponse(chain(held, coming), headers=headers, media_type=TYPES[kind])
    return _whole_or_part(request, b"".join(held), {**headers, "Accept-Ranges": "bytes"}, TYPES[kind])


def _whole_or_part(request: Request, body: bytes, headers: dict[str, str], media: str) -> Response:
    """The body, or the one range of it that the request names (RFC 9110, 14); several ranges get the whole."""
    match = _RANGE.fullmatch(request.headers.get("range", ""))
    if not match or not any(match.groups()):
        return Response(body, headers=headers, media_type=media)
    first, last = match.groups()
    start = int(first) if first else max(0, len(body) - int(last))
    end = min(int(last) + 1, len(body)) if first and last else len(body)
    if start >= end:
        return Response(status_code=416, headers={"Content-Range": f"bytes */{len(body)}"})
    told = {**headers, "Content-Range": f"bytes {start}-{end - 1}/{len(body)}"}
    return Response(body[start:end], 206, told, media)
