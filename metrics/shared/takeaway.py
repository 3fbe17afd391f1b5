"""Tables to take away: a choice of figures, the codebook, the credits, and how a file is made of a table."""

from codecs import BOM_UTF8
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import PurePath

import polars as pl

from metrics import definitions, derived, export, retold, series, words
from metrics.locale import N_, _, in_english
from metrics.rules import METRICS
from metrics.shared import catalogue, ledger
from metrics.shared.changes import subject
from metrics.shared.kept import kept

Frame = Callable[[], pl.DataFrame]
# Rows of a table on the page: more are not read there, and each drawing would send them all.
MOST = 5000


def chosen(names: Sequence[str], since: date, until: date) -> pl.DataFrame:
    """The figures of the named series, computed ones too, between two days; all stored ones when none is named."""
    return _between(ledger.tables().figures, names, since, until)


@dataclass(frozen=True, slots=True)
class Listed:
    """The figures of a choice for reading: the newest of them, and how many there are."""

    rows: pl.DataFrame
    total: int

    @property
    def left(self) -> str:
        """What is not listed, in a sentence; empty where all of it is."""
        if self.rows.height == self.total:
            return ""
        said = _("Listed are the newest {count} of {total} figures; the files hold all of them.")
        return said.format(count=words.number(self.rows.height), total=words.number(self.total))


@kept(16)
def table(names: tuple[str, ...], since: date, until: date) -> Listed:
    """The same figures for reading, see `readable`; of very many the newest."""
    every = chosen(names, since, until)
    newest = every.sort("day", descending=True, maintain_order=True).head(MOST) if every.height > MOST else every
    made = readable(newest)
    # Thousands of rows say a few things again and again: each is sent once, which makes the table a quarter as large.
    return Listed(made.with_columns(pl.col(name).cast(pl.Categorical) for name in often()), every.height)


def often() -> tuple[str, ...]:
    """The columns of `table` that say a few things again and again."""
    return _("Metric"), _("Reported by"), _("Standing"), _("Why this value")


def with_claims(names: Sequence[str], since: date, until: date) -> pl.DataFrame:
    """The same with the ids of all claims behind each figure, as in the files."""
    return _between(ledger.figures_with_claims(), names, since, until)


def _between(figures: pl.DataFrame, names: Sequence[str], since: date, until: date) -> pl.DataFrame:
    # A computed day rests on days before it, so the days are chosen last.
    return of_series(figures, names).filter(pl.col("day").is_between(since, until))


@in_english
def of_series(figures: pl.DataFrame, names: Sequence[str]) -> pl.DataFrame:
    """The rows of the named series, computed ones too, of a figures table; all of it when none is named."""
    return series.chosen(figures, [catalogue.key(name) for name in names]) if names else figures


def readable(figures: pl.DataFrame) -> pl.DataFrame:
    """Figures as a table on the page: the value in words first, names for readers, no ids."""
    rows = figures.select("low", "high", "bound").iter_rows()
    titles = {metric: catalogue.title(metric) for metric in figures["metric"].unique()}
    people = {name: words.claimant(name) for name in figures["claimant"].unique()}
    return figures.select(
        pl.col("day").alias(_("Day covered")),
        pl.col("metric").replace_strict(titles, return_dtype=pl.String).alias(_("Metric")),
        pl.Series(_("Value"), [words.amount(*row) for row in rows], dtype=pl.String),
        pl.col("low").alias(_("At least")),
        pl.col("high").alias(_("At most")),
        pl.col("claimant").replace_strict(people, return_dtype=pl.String).alias(_("Reported by")),
        pl.col("reported").alias(_("Day reported")),
        pl.col("status")
        .replace_strict({name: words.status(name) for name in words.STATUSES}, return_dtype=pl.String)
        .alias(_("Standing")),
        pl.Series(_("Why this value"), list(map(retold.told, figures["reason"])), dtype=pl.String),
    )


@kept(8)
def meanings(what: str) -> pl.DataFrame:
    """The part of the codebook on each "metric", "derived" or "column", without its empty columns, for reading."""
    part = codebook().filter(pl.col("what") == what).drop("what")
    shown = part.select(column for column in part if (column != "").any())
    said = [pl.Series(name, [_said(name, row) for row in shown.iter_rows(named=True)]) for name in shown.columns]
    return pl.DataFrame({_(COLUMNS[column.name]): column for column in said})


COLUMNS = {
    "file": N_("file"), "name": N_("name"), "title": N_("title"), "unit or type": N_("unit or type"),
    "family": N_("family"), "usually reported by": N_("usually reported by"), "meaning": N_("meaning"),
    "changes": N_("changes"),
}  # fmt: skip


TYPES = {
    "VARCHAR": N_("text"), "DOUBLE": N_("number"), "BIGINT": N_("whole number"), "INTEGER": N_("whole number"),
    "DATE": N_("day"), "TIMESTAMPTZ": N_("time with zone"), "BOOLEAN": N_("true or false"),
    "VARCHAR[]": N_("list of texts"),
}  # fmt: skip


def _said(column: str, row: Mapping[str, str]) -> str:
    """A cell of the codebook in the language of this run; names of files, columns and types stay what they are."""
    made = {one.name: f"{_(one.formula)}. {_(one.meaning)}" for one in (*derived.DRONES, *derived.patterns())}
    views = {f"METRIC_{view}": _(title) for view, (title, __, __) in derived.VIEWS.items()}
    match column:
        case "unit or type" if row[column] in TYPES:
            return _(TYPES[row[column]])
        case "title" if row["name"] in views:
            title = views[row["name"]]
            return f"{title[:1].upper()}{title[1:]}"
        case "title" | "unit or type" | "family":
            return _(row[column])
        case "meaning":
            return made.get(row["name"]) or _(row[column])
        case "changes":
            held = definitions.calendar().of(row["name"], METRICS[row["name"]].side)
            return export.BETWEEN.join(map(definitions.said, held))
        case _other:
            return row[column]


@kept(4)
def codebook() -> pl.DataFrame:
    """What every metric counts and every column holds, as the file has it."""
    return export.codebook()


@kept(4)
def calendar() -> pl.DataFrame:
    """The calendar of definitions as the file has it."""
    return export.calendar()


@kept(4)
def changes() -> pl.DataFrame:
    """The calendar of definitions as a table on the page: titles and days in words."""
    held = definitions.calendar().changes
    rows = [
        (subject(c), definitions.span(c), _(definitions.KINDS[c.kind]), definitions.note(c), c.source) for c in held
    ]
    heads = [_("Series"), _("When"), _("What changes"), _("In words"), _("Source")]
    return pl.DataFrame(rows, schema=heads, orient="row")


def bad_rows() -> list[str]:
    """What is wrong with the rows of the calendar that are not used, one sentence each."""
    return [str(replace(bad, path=PurePath(bad.path).name)) for bad in definitions.calendar().refused]


def credits() -> pl.DataFrame:
    """Who is read here: each publisher with its kind, how many updates are held, and the credit it asks for."""
    held = ledger.publishers()
    return held.select(
        pl.col("publisher").alias(_("Publisher")),
        pl.col("kind").replace({name: words.kind(name) for name in held["kind"]}).alias(_("Kind")),
        pl.col("sources").alias(_("Sources held")),
        pl.Series(_("Credit"), list(map(retold.told, held["credit"])), dtype=pl.String),
    )


# What is offered whole, sent by the server piece by piece: the names of the tables over HTTP.
WHOLE = {
    "figures": N_("Figures"),
    "claims": N_("Claims"),
    "refused": N_("Numbers seen and not taken"),
    "flags": N_("Flags"),
}


def package() -> str:
    """The link to everything in one file, as HTML."""
    said = _(
        "Every table as CSV with the codebook, the calendar of definitions, sources and licences, a description that "
        "data tools read (Frictionless), and a checksum of each file, which {command} compares."
    ).format(command="<code>python -m metrics verify</code>")
    link = f'<a class="ff-button" href="api/package.zip" download>{_("Data package (ZIP)")}</a>'
    return f'<p>{link}</p><p class="ff-quiet">{said}</p>'


def whole(counts: Mapping[str, int], bom: bool) -> str:
    """Every whole table with its number of rows and a link for each format, as HTML."""
    asked = {"csv": "?bom=on"} if bom else {}
    rows = []
    for name, title in WHOLE.items():
        links = " ".join(
            f'<a class="ff-button" href="api/{name}.{kind}{asked.get(kind, "")}" download="{name}.{kind}">'
            f'<span class="ff-unseen">{_(title)} </span>{LABELS[kind]}</a>'
            for kind in FORMATS
        )
        many = words.counted("{count} row", "{count} rows", counts[name])
        rows.append(f'<tr><th scope="row">{_(title)}</th><td>{many}</td><td>{links}</td></tr>')
    return f'<table class="ff-table ff-files"><tbody>{"".join(rows)}</tbody></table>'


FORMATS: dict[str, Callable[[pl.DataFrame], bytes]] = {
    "csv": export.csv,
    "json": export.array,
    "parquet": export.parquet,
}

FOR_EXCEL = N_(
    "CSV files begin with the mark (BOM) by which Excel knows that they are UTF-8. Other programs need none."
)
LABELS = {"csv": "CSV", "json": "JSON", "parquet": "Parquet"}


def made(kind: str, frame: Frame, bom: bool = False) -> bytes:
    """The file of one kind for the table that `frame` gives; `bom` is the mark by which Excel knows a CSV as UTF-8."""
    content = FORMATS[kind](frame())
    return BOM_UTF8 + content if bom and kind == "csv" else content
