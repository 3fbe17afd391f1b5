"""The data package: every table with its codebook, sources, licences, description and checksums, in a zip or a folder.

`datapackage.json` describes the tables as Data Package and Table Schema of the Frictionless standard say
(https://datapackage.org/standard/data-package/), `manifest.json` holds the SHA-256, size and rows of every other file.
"""

import hashlib
import json
import os
import shutil
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Any, Protocol

import polars as pl

from metrics import definitions, export, store
from metrics.export import ExportError
from metrics.rules import METRICS
from metrics.store import TABLES, Ledger

MANIFEST = "manifest.json"
SOURCES = "sources.csv"
DESCRIPTION = "datapackage.json"
_LICENCES = (Path(__file__).resolve().parent.parent / "data" / "LICENSE-losses.txt",)
_TYPES = {
    "VARCHAR": "string", "VARCHAR[]": "string", "DOUBLE": "number", "BIGINT": "integer", "BOOLEAN": "boolean",
    "DATE": "date", "TIMESTAMPTZ": "datetime",
}  # fmt: skip
_README = """Frontline Figures, data package

Every number here is a claim: somebody states it, and the sentence that states it is in claims.csv. A day without a row
has no report, which is not zero; an empty bound is open, or was withheld. codebook.csv explains each metric and column,
definitions.csv tells when a figure came to mean something else, sources.csv names who published what, and the credit
each publisher asks for. In CSV, text that a spreadsheet would run as a formula has an apostrophe before it.

python -m metrics verify THIS_FILE compares every file with its checksum in manifest.json.
"""


@dataclass(frozen=True, slots=True)
class Written:
    """One file of the package: its SHA-256, its bytes, and its rows where it is a table."""

    sha256: str
    bytes: int
    rows: int | None


@dataclass(frozen=True, slots=True)
class Then:
    """An earlier time (with zone), and every table of export.TAKEN as it was known then."""

    time: datetime
    tables: Mapping[str, pl.DataFrame]


class _Target(Protocol):
    def open(self, name: str) -> IO[bytes]: ...


def write(
    ledger: Ledger, path: Path, published: datetime | None = None, now: datetime | None = None, then: Then | None = None
) -> list[str]:
    """Writes the package to `path`, a zip when it ends with .zip, else a folder; returns the names of its files.

    What stood there stays until the new one is whole. `published` is the time of the ledger's last publish; with `then`
    the tables are those of an earlier time. Raises ExportError when it cannot be written.
    """
    draft = path.with_name(f"{path.name}.{os.getpid()}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.suffix == ".zip":
            with zipfile.ZipFile(draft, "w", zipfile.ZIP_DEFLATED) as packed:
                names = _fill(_Zip(packed), ledger, published, now or datetime.now(UTC), then)
            os.replace(draft, path)
        else:
            draft.mkdir()
            names = _fill(_Folder(draft), ledger, published, now or datetime.now(UTC), then)
            _into_place(draft, path, names)
    except OSError as error:
        raise ExportError(f"{path} cannot be written ({error.strerror or error}); name another place.") from None
    finally:
        with suppress(OSError):
            draft.unlink() if draft.is_file() else shutil.rmtree(draft, ignore_errors=True)
    return names


def _into_place(draft: Path, folder: Path, names: list[str]) -> None:
    """Moves the files into the folder, the list of checksums last: what is half moved does not verify."""
    folder.mkdir(exist_ok=True)
    for name in names:
        os.replace(draft / name, folder / name)


class _Zip:
    """Files into a zip, all of one date, so that equal contents are equal bytes."""

    def __init__(self, packed: zipfile.ZipFile) -> None:
        self._packed = packed

    def open(self, name: str) -> IO[bytes]:
        entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
        entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
        return self._packed.open(entry, "w", force_zip64=True)


class _Folder:
    """Files into a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def open(self, name: str) -> IO[bytes]:
        return (self._folder / name).open("wb")


def _fill(target: _Target, ledger: Ledger, published: datetime | None, now: datetime, then: Then | None) -> list[str]:
    """Writes every file; returns their names in order."""
    listed = {f"{name}.csv": _put(target, f"{name}.csv", *_table(ledger, name, then)) for name in export.TAKEN}
    for name, frame in (*export.explained().items(), (SOURCES, ledger.publishers())):
        listed[name] = _put(target, name, iter([export.csv(frame)]), frame.height)
    for path in _LICENCES:
        listed[path.name] = _put(target, path.name, iter([path.read_bytes()]))
    listed["README.txt"] = _put(target, "README.txt", iter([_README.encode()]))
    described = description(listed, then.time if then else published, now)
    listed[DESCRIPTION] = _put(target, DESCRIPTION, iter([_json(described)]))
    manifest = {
        "made": now.isoformat(timespec="seconds"),
        "ledger_published": published and published.isoformat(timespec="seconds"),
        "as_of": then and then.time.isoformat(timespec="seconds"),
        "files": {name: {k: v for k, v in asdict(one).items() if v is not None} for name, one in listed.items()},
    }
    _put(target, MANIFEST, iter([_json(manifest)]))
    return [*listed, MANIFEST]


def _table(ledger: Ledger, name: str, then: Then | None) -> tuple[Iterator[bytes], int]:
    """One table of the ledger as CSV, piece by piece, with the columns that the codebook explains; and its rows."""
    if then:
        found = store.Stream(then.tables[name].height, iter([then.tables[name].with_columns(_UTC)]))
    else:
        found = store.stream(ledger, name, store.Chosen())
    columns = [column for column, _, _ in TABLES[name][1]]
    pieces = (export.csv(piece.select(columns), header=n == 0) for n, piece in enumerate(found.pieces))
    return pieces, found.count


def _put(target: _Target, name: str, pieces: Iterator[bytes], rows: int | None = None) -> Written:
    digest, size = hashlib.sha256(), 0
    with target.open(name) as file:
        for piece in pieces:
            file.write(piece)
            digest.update(piece)
            size += len(piece)
    return Written(digest.hexdigest(), size, rows)


_UTC = pl.selectors.datetime().dt.convert_time_zone("UTC")
_SOURCE_COLUMNS = {
    "publisher": "who published it", "kind": "official, agency, live blog or dataset", "sources": "how many are held",
    "credit": "licence and credit line",
}  # fmt: skip


def description(listed: dict[str, Written], published: datetime | None, now: datetime) -> dict[str, Any]:
    """The package as a Data Package: a resource with its schema for every table."""
    tables = {f"{name}.csv": [(c, k, m) for c, k, m in TABLES[name][1]] for name in export.TAKEN} | {
        export.CALENDAR: [(c, export.CALENDAR_TYPES[c], m) for c, m in definitions.COLUMNS.items()],
        "codebook.csv": [(column, "VARCHAR", "") for column in export.codebook().columns],
        SOURCES: [(c, "BIGINT" if c == "sources" else "VARCHAR", m) for c, m in _SOURCE_COLUMNS.items()],
    }
    return {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": "frontline-figures",
        "title": "Frontline Figures: daily figures of the war in Ukraine, as claimed, each with its sentence",
        "description": "Claims, not findings. A day without a row has no report, which is not zero.",
        "created": now.isoformat(timespec="seconds"),
        "version": (published or now).isoformat(timespec="seconds"),
        "keywords": ["Ukraine", "claims", *sorted({metric.family for metric in METRICS.values()})],
        "licenses": [
            {"name": "MIT", "path": "LICENSE-losses.txt", "title": "Figures of the losses data set: MIT, with credit"}
        ],
        "resources": [_resource(name, columns, listed[name]) for name, columns in tables.items()],
    }


def _resource(name: str, columns: list[tuple[str, str, str]], written: Written) -> dict[str, Any]:
    return {
        "name": name.removesuffix(".csv"),
        "path": name,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": written.bytes,
        "hash": f"sha256:{written.sha256}",
        "schema": {"fields": [_field(*column) for column in columns], "missingValues": [""]},
    }


def _field(name: str, kind: str, meaning: str) -> dict[str, str]:
    field = {"name": name, "type": _TYPES[kind], "description": meaning}
    if kind == "TIMESTAMPTZ":
        field["format"] = "any"
    if kind == "VARCHAR[]":
        field["description"] += f" (several are parted by “{export.BETWEEN}”)"
    return field


def verify(path: Path) -> list[str]:
    """What is wrong with a package, a sentence each; none when every file is there as its checksum says.

    Raises ExportError when it cannot be read at all.
    """
    try:
        with _Held(path) as held:
            manifest = json.loads(held.read(MANIFEST))
            files: dict[str, dict[str, Any]] = manifest["files"]
            extra = sorted(held.names() - files.keys() - {MANIFEST})
            wrong = [said for name, told in files.items() if (said := _differs(held, name, told))]
    except (OSError, KeyError, TypeError, ValueError, AttributeError, zipfile.BadZipFile) as error:
        raise ExportError(f"{path} is no data package that can be read ({error}).") from None
    return wrong + [f"{name} is not listed in {MANIFEST}." for name in extra]


def _differs(held: "_Held", name: str, told: dict[str, Any]) -> str | None:
    if name not in held.names():
        return f"{name} is missing."
    digest, size = hashlib.sha256(), 0
    with held.open(name) as file:
        while piece := file.read(1 << 20):
            digest.update(piece)
            size += len(piece)
    if digest.hexdigest() == told["sha256"]:
        return None
    return f"{name} is not what was written: its checksum differs ({size:,} bytes, {told['bytes']:,} were written)."


class _Held:
    """The files of a package that is looked at, in a zip or a folder."""

    def __init__(self, path: Path) -> None:
        self._zip = None if path.is_dir() else zipfile.ZipFile(path)
        self._folder = path

    def __enter__(self) -> "_Held":
        return self

    def __exit__(self, *_: object) -> None:
        if self._zip:
            self._zip.close()

    def names(self) -> set[str]:
        if self._zip:
            return set(self._zip.namelist())
        return {str(one.relative_to(self._folder)) for one in self._folder.rglob("*") if one.is_file()}

    def open(self, name: str) -> IO[bytes]:
        return self._zip.open(name) if self._zip else (self._folder / name).open("rb")

    def read(self, name: str) -> bytes:
        with self.open(name) as file:
            return file.read()


def _json(value: object) -> bytes:
    return (json.dumps(value, indent=2, ensure_ascii=False) + "\n").encode()
