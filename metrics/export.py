"""Tables as files: CSV that no spreadsheet runs as a formula, JSON lines, Parquet; and what explains their columns."""

import json
from io import BytesIO

import polars as pl

from metrics import definitions, derived
from metrics.lines import FORMULA
from metrics.locale import in_english
from metrics.rules import METRICS

BETWEEN = "; "
WHOLE = 2.0**53


class ExportError(Exception):
    """The files cannot be written; the message is one sentence."""


def csv(frame: pl.DataFrame, header: bool = True) -> bytes:
    """The frame as UTF-8 CSV: ISO dates and times with offset, whole numbers without ".0", lists joined by "; ".

    A text that a spreadsheet would run as a formula gets an apostrophe before it; numbers stay numbers.
    """
    target = BytesIO()
    frame.select(_cell(name, kind) for name, kind in frame.schema.items()).write_csv(target, include_header=header)
    return target.getvalue()


def jsonl(frame: pl.DataFrame) -> bytes:
    """One JSON object a row; ISO dates and times, null where unknown, whole numbers without ".0"."""
    plain = frame.select(_as_text(name, kind) for name, kind in frame.schema.items())
    whole = [name for name, kind in frame.schema.items() if kind.is_float()]
    lines = (json.dumps(_whole(row, whole), ensure_ascii=False) for row in plain.iter_rows(named=True))
    return "".join(f"{line}\n" for line in lines).encode()


def array(frame: pl.DataFrame) -> bytes:
    """The same objects as one JSON array, each on a line of its own."""
    lines = jsonl(frame).removesuffix(b"\n").replace(b"\n", b",\n")
    return b"[\n" + lines + b"\n]\n" if lines else b"[]\n"


def parquet(frame: pl.DataFrame) -> bytes:
    """The frame as a Parquet file, lists and times as they are."""
    target = BytesIO()
    frame.write_parquet(target)
    return target.getvalue()


@in_english
def codebook() -> pl.DataFrame:
    """What every metric counts and what every column of the files holds, one row each."""
    # A file made of a frame needs no ledger, and starts sooner without one.
    from metrics.store import TABLES

    held = definitions.calendar()
    metrics = [
        (
            *("metric", "", metric.name, metric.title, metric.unit, metric.family, metric.reporter, metric.meaning),
            BETWEEN.join(definitions.said(change) for change in held.of(metric.name, metric.side)),
        )
        for metric in METRICS.values()
    ]
    computed = [
        ("derived", "", one.name, one.title, one.unit, *_of(one), f"{one.formula}. {one.meaning}", "")
        for one in (*derived.DRONES, *derived.patterns())
    ]
    columns = [
        ("column", f"{table}.csv", name, "", kind, "", "", meaning, "")
        for table in TAKEN
        for name, kind, meaning in TABLES[table][1]
    ]
    calendar = [
        ("column", CALENDAR, name, "", CALENDAR_TYPES[name], "", "", meaning, "")
        for name, meaning in definitions.COLUMNS.items()
    ]
    header = ["what", "file", "name", "title", "unit or type", "family", "usually reported by", "meaning", "changes"]
    return pl.DataFrame(
        [*metrics, *computed, *columns, *calendar], schema=dict.fromkeys(header, pl.String), orient="row"
    )


def _of(one: derived.Derived) -> tuple[str, str]:
    """Family and usual reporter of a computed series; of one that can be made of any metric, neither."""
    metric = METRICS.get(one.of)
    return (metric.family, metric.reporter) if metric else ("", "")


def calendar() -> pl.DataFrame:
    """The calendar of definitions, one row each, as it is used here: rows that cannot be used are not in it."""
    rows = [
        (change.about, change.side, change.first, change.last, change.kind, change.note, change.note_uk, change.source)
        for change in definitions.calendar().changes
    ]
    schema = {name: pl.Date if kind == "DATE" else pl.String for name, kind in CALENDAR_TYPES.items()}
    return pl.DataFrame(rows, schema=schema, orient="row")


CALENDAR = "definitions.csv"
CALENDAR_TYPES = {name: "DATE" if name in ("from", "to") else "VARCHAR" for name in definitions.COLUMNS}
TAKEN = ("figures", "rivals", "checks", "claims", "refused", "updates", "flags")


def explained() -> dict[str, pl.DataFrame]:
    """What explains the tables that are taken away, by file name."""
    return {CALENDAR: calendar(), "codebook.csv": codebook()}


def _cell(name: str, kind: pl.DataType) -> pl.Expr:
    """A column as CSV cells: harmless text, numbers as numbers."""
    if kind.is_float():
        column = pl.col(name)
        whole = (column == column.floor()) & (column.abs() < WHOLE)
        return (
            pl.when(whole).then(column.cast(pl.Int64, strict=False).cast(pl.String)).otherwise(column.cast(pl.String))
        )
    text = _as_text(name, kind)
    if isinstance(kind, pl.List):
        text = pl.col(name).cast(pl.List(pl.String)).list.join(BETWEEN).alias(name)
    if isinstance(kind, pl.String | pl.List | pl.Categorical | pl.Enum):
        runs = pl.any_horizontal(text.str.starts_with(sign) for sign in FORMULA)
        return pl.when(runs).then(pl.concat_str(pl.lit("'"), text)).otherwise(text).alias(name)
    return text


def _as_text(name: str, kind: pl.DataType) -> pl.Expr:
    """Dates and times as ISO text; everything else as it is."""
    if isinstance(kind, pl.Datetime):
        return pl.col(name).dt.strftime("%Y-%m-%dT%H:%M:%S%:z" if kind.time_zone else "%Y-%m-%dT%H:%M:%S")
    return pl.col(name).dt.strftime("%Y-%m-%d") if isinstance(kind, pl.Date) else pl.col(name)


def _whole(row: dict[str, object], floats: list[str]) -> dict[str, object]:
    for name in floats:
        value = row[name]
        if isinstance(value, float) and value.is_integer():
            row[name] = int(value)
    return row
