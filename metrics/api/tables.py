"""Figures, claims and flags as CSV, JSON or Parquet: whole, in one order, however many rows there are."""

import tempfile
from codecs import BOM_UTF8
from collections.abc import Awaitable, Callable, Iterator, Sequence
from functools import lru_cache
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from starlette.requests import Request
from starlette.responses import Response

from metrics.api import answers, asked
from metrics.api.answers import Question
from metrics.api.asked import Asked, Parameter
from metrics.claims import REASONS

if TYPE_CHECKING:
    from datetime import datetime

    import polars as pl

    from metrics import store

_LANGUAGE = Parameter("language", "only texts in this language", "uk", ("en", "uk", "ru"), True)
_BOM = Parameter("bom", "begin the file with the mark by which Excel knows UTF-8", "on", ("on", "off"))
_GRAINS = ("day", "multi-day", "week", "month", "cumulative")
_SEVERITY = Parameter("severity", "only flags of this weight", "alert", ("alert", "watch", "question", "note"), True)
_SCOPE = Parameter("scope", "only the whole country, or only regions, cities, directions and groups", "national",
                   ("national", "regional"))  # fmt: skip
# What can be asked of each table, by the names of its columns; `series`, days and times have their own meaning.
TABLES: dict[str, tuple[Parameter, ...]] = {
    "figures": (asked.FIGURES, asked.SINCE, asked.UNTIL, asked.BY, asked.SIDE, asked.BOUND, asked.AS_OF),
    "claims": (
        asked.SERIES, asked.SINCE, asked.UNTIL, asked.BY, asked.SIDE, asked.BOUND,
        _LANGUAGE,
        Parameter("grain", "only numbers about a time of this length", "day", _GRAINS, True),
        _SCOPE,
    ),
    "refused": (
        Parameter("from", "the first day of publication, in Kyiv", "2025-01-01", "day"),
        Parameter("to", "the last day of publication, included", "2025-01-31", "day"),
        Parameter("reason", "only numbers left out for this reason", "date", tuple(REASONS), True),
        asked.BOUND, _LANGUAGE,
    ),
    "flags": (asked.SERIES, asked.SINCE, asked.UNTIL, asked.SIDE, _SEVERITY),
}  # fmt: skip
_OF_COLUMN = ("side", "bound", "language", "grain", "severity", "reason")
_PIECE = 1 << 18


def answer(table: str, kind: str) -> Callable[[Request], Awaitable[Response]]:
    """The handler of one table in one format."""

    @answers.of_ledger(*parameters(table, kind))
    def respond(question: Question) -> Response:
        found = _found(question, table)
        pieces = _written(found, kind)
        if question.asked.one("bom", "off") == "on":
            pieces = chain([BOM_UTF8], pieces)
        return answers.file(question.request, pieces, kind, table, found.count)

    return respond


def parameters(table: str, kind: str) -> tuple[Parameter, ...]:
    """What can be asked of a table in a format."""
    return (*TABLES[table], _BOM) if kind == "csv" else TABLES[table]


def _found(question: Question, table: str) -> "store.Stream":
    from metrics import series, store

    wanted, moment = question.asked, question.asked.moment("as_of")
    chosen = store.Chosen(
        wanted.keys(), wanted.day("from"), wanted.day("to"),
        "reported" if table == "refused" else wanted.one("by", "day"),
        {name: wanted.several(name) for name in _OF_COLUMN}, _where_it_holds(wanted),
    )  # fmt: skip
    computed = any(series.is_computed(metric) for metric, _ in chosen.series)
    if moment is None and not computed:
        return store.stream(store.read(question.path), table, chosen)
    frame = _figures(question, moment, chosen.series).filter(store.condition(chosen))
    return store.Stream(frame.height, iter([frame]))


def _figures(question: Question, moment: "datetime | None", keys: Sequence[tuple[str, str]]) -> "pl.DataFrame":
    """Figures of now or of an earlier time, all days: of these series, computed ones included, or of all."""
    from metrics import series, store

    if moment is not None:
        frame = _past(str(question.path), question.stamp, moment)
    else:
        needed = {metric for key in keys for metric, _ in series.made_of(key)}
        frame = store.read(question.path).figures(sorted(needed))
    return series.chosen(frame, keys) if keys else frame


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
