"""The metrics as JSON, and the description of all addresses for programs (OpenAPI 3.1)."""

from typing import TYPE_CHECKING, Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from metrics.api import answers, asked, feed, tables
from metrics.api.answers import Question
from metrics.api.asked import Parameter

if TYPE_CHECKING:
    import polars as pl

_SCHEMAS: dict[str, dict[str, object]] = {
    "series": {"type": "string"},
    "figures": {"type": "string"},
    "day": {"type": "string", "format": "date"},
    "moment": {"type": "string", "description": "ISO 8601 with zone, or a day"},
}


@answers.of_ledger()
def metrics(question: Question) -> Response:
    """Every metric: its name, title, unit, family, meaning, changes of definition, and the series held, by side."""
    from metrics import definitions, store
    from metrics.rules import METRICS

    held, calendar = _held(store.read(question.path).figures(behind=False)), definitions.calendar()
    listed = [
        {
            "name": one.name, "title": one.title, "unit": one.unit, "family": one.family, "meaning": one.meaning,
            "usually_reported_by": one.reporter, "part_of": one.part_of,
            "changes": [definitions.said(change) for change in calendar.of(one.name, one.side)],
            "series": held.get(one.name, []),
        }
        for one in METRICS.values()
    ]  # fmt: skip
    return JSONResponse(listed)


def _held(figures: "pl.DataFrame") -> dict[str, list[dict[str, object]]]:
    """By metric: of each side the first and the last day with a figure, and how many days have one."""
    import polars as pl

    days = figures.group_by("metric", "side").agg(
        pl.col("day").min().alias("first"), pl.col("day").max().alias("last"), pl.len().alias("days")
    )
    found: dict[str, list[dict[str, object]]] = {}
    for metric, side, first, last, count in days.sort("metric", "side").iter_rows():
        row = {"side": side, "first": first.isoformat(), "last": last.isoformat(), "days": count}
        found.setdefault(metric, []).append(row)
    return found


@answers.handled
def openapi(request: Request) -> Response:
    """The description of every address, its parameters and its answers."""
    return JSONResponse(described(str(request.base_url).rstrip("/")))


def described(server: str) -> dict[str, Any]:
    """The OpenAPI document of a server at this address."""
    paths: dict[str, Any] = {}
    for name in tables.TABLES:
        for kind in asked.FORMATS:
            known = tables.parameters(name, kind)
            paths[f"/api/{name}.{kind}"] = _get(_SAYS[name], known, answers.TYPES[kind].partition(";")[0])
    paths["/api/metrics.json"] = _get("Every metric, with the series that are held.", (), "application/json")
    paths["/api/package.zip"] = _get("Everything as a data package (Frictionless).", (), "application/zip")
    paths["/feed.xml"] = _get(f"The newest {feed.MOST} flags, as Atom.", feed.PARAMETERS, "application/atom+xml")
    paths["/healthz"] = _get("Whether the ledger can be read.", (), "application/json", cached=False)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Frontline Figures",
            "version": "1",
            "description": "Figures are claims: each says who claims it. A day without a row has no report, which is "
            "not zero; an empty bound is open or withheld.",
        },
        "servers": [{"url": server}],
        "paths": paths,
        "components": {"schemas": {"Error": _ERROR}},
    }


_SAYS = {
    "figures": "One figure for each metric, side and day, with its bound and why it was chosen.",
    "claims": "Every number that was taken from the newest texts, with its words and its source.",
    "refused": "Every number that was seen in the newest texts and not taken, with the reason.",
    "flags": "Figures that stand out, each with its sentence; newest first.",
}
_ERROR = {"type": "object", "properties": {"error": {"type": "string"}}, "required": ["error"]}


def _get(says: str, parameters: tuple[Parameter, ...], media: str, cached: bool = True) -> dict[str, Any]:
    refusal = {"application/json": {"schema": {"$ref": "#/components/schemas/Error"}}}
    replies: dict[str, Any] = {
        "200": {"description": "The whole answer; X-Row-Count says how many rows a table has.", "content": {media: {}}},
        "503": {"description": "The ledger cannot be read.", "content": refusal},
    }
    if cached:
        replies["304"] = {"description": "What If-None-Match names is still the answer."}
        replies["400"] = {"description": "A parameter was not understood.", "content": refusal}
    return {"get": {"summary": says, "parameters": [_parameter(one) for one in parameters], "responses": replies}}


def _parameter(one: Parameter) -> dict[str, Any]:
    value = {"type": "string", "enum": list(one.kind)} if isinstance(one.kind, tuple) else _SCHEMAS[one.kind]
    schema = {"type": "array", "items": value} if one.several else value
    example: object = [one.example] if one.several else one.example
    return {"name": one.name, "in": "query", "description": one.says, "schema": schema, "example": example}
