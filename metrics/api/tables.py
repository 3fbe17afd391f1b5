"""Figures, claims and flags as CSV, JSON or Parquet: whole, in one order, however many rows there are."""

import tempfile
from collections.abc import Awaitable, Callable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from starlette.requests import Request
from starlette.responses import Response

from metrics import home
from metrics.api import answers, asked
from metrics.api.asked import Asked, Parameter

if TYPE_CHECKING:
    from datetime import datetime

    import polars as pl

    from metrics import store

_GRAINS = ("day", "multi-day", "week", "month", "cumulative")
_SEVERITY = Parameter("severity", "only flags of this weight", "alert", ("alert", "watch", "question", "note"), True)
_SCOPE = Parameter("scope", "only the whole country, or only regions, cities, directions and groups", "national",
                   ("national", "regional"))  # fmt: skip
# What can be asked of each table, by the names of its columns; `series`, days and times have their own meaning.
TABLES: dict[str, tuple[Parameter, ...]] = {
    "figures": (asked.SERIES, asked.SINCE, asked.UNTIL, asked.BY, asked.SIDE, asked.BOUND, asked.AS_OF),
    "claims": (
        asked.SERIES, asked.SINCE, asked.UNTIL, asked.BY, asked.SIDE, asked.BOUND,
        Parameter("language", "only texts in this language", "uk", ("en", "uk", "ru"), True),
        Parameter("grain", "only numbers about a time of this length", "day", _GRAINS, True),
        _SCOPE,
    ),
    "flags": (asked.SERIES, asked.SINCE, asked.UNTIL, asked.SIDE, _SEVERITY),
}  # fmt: skip
_OF_COLUMN = ("side", "bound", "language", "grain", "severity")
_PIECE = 1 << 18


def answer(table: str, kind: str) -> Callable[[Request], Awaitable[Response]]:
    """The handler of one table in one format."""

    @answers.handled
    def respond(request: Request) -> Response:
        return _respond(request, table, kind)

    return respond


def _respond(request: Request, table: str, kind: str) -> Response:
    from metrics import store

    wanted = asked.read(request.query_params.multi_items(), TABLES[table])
    path = home.ledger()
    stamp = store.stamp(path)
    etag = answers.tag(stamp, request)
    if answers.is_known(request, etag):
        return answers.not_changed(etag)
    found = _found(path, stamp, table, wanted)
    return answers.file(request, _written(found, kind), kind, etag, table, found.count)


def _found(path: Path, stamp: "store.Stamp", table: str, wanted: Asked) -> "store.Stream":
    from metrics import store

    moment = wanted.moment("as_of")
    chosen = store.Chosen(
        wanted.keys(), wanted.day("from"), wanted.day("to"), wanted.one("by", "day"),
        {name: wanted.several(name) for name in _OF_COLUMN}, _where_it_holds(wanted),
    )  # fmt: skip
    if moment is None:
        return store.stream(store.read(path), table, chosen)
    frame = _past(str(path), stamp, moment).filter(store.condition(chosen))
    return store.Stream(frame.height, iter([frame]))


def _where_it_holds(wanted: Asked) -> bool | None:
    """Whether only national numbers are asked for, or only others; None is both."""
    return {"national": True, "regional": False, "": None}[wanted.one("scope", "")]


@lru_cache(maxsize=4)
def _past(path: str, stamp: "store.Stamp", moment: "datetime") -> "pl.DataFrame":
    from metrics import past, store

    with store.read(path) as ledger:
        return past.known(ledger, moment).figures


def _written(found: "store.Stream", kind: str) -> Iterator[bytes]:
    return {"csv": _csv, "json": _json, "parquet": _parquet}[kind](found)


def _csv(found: "store.Stream") -> Iterator[bytes]:
    from metrics import export

    for n, piece in enumerate(found.pieces):
        yield export.csv(piece, header=n == 0)


def _json(found: "store.Stream") -> Iterator[bytes]:
    """An array of objects, one a line."""
    from metrics import export

    opened = b"["
    for piece in found.pieces:
        if lines := export.jsonl(piece).removesuffix(b"\n").replace(b"\n", b",\n"):
            yield opened + b"\n" + lines
            opened = b","
    yield b"[]\n" if opened == b"[" else b"\n]\n"


def _parquet(found: "store.Stream") -> Iterator[bytes]:
    """Written to disk piece by piece: a Parquet file says at its end what it holds."""
    import polars as pl

    with tempfile.TemporaryDirectory(prefix="frontline-") as folder:
        for n, piece in enumerate(found.pieces):
            piece.write_parquet(Path(folder) / f"{n:06}.piece")
        whole = Path(folder) / "whole"
        pl.scan_parquet(sorted(Path(folder).glob("*.piece"))).sink_parquet(whole, maintain_order=True)
        with whole.open("rb") as file:
            while data := file.read(_PIECE):
                yield data
