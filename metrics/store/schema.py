"""The tables of the ledger: every column with its type and its meaning, written once for SQL, frames and codebook."""

import polars as pl

VERSION = "9"
Column = tuple[str, str, str]

_SPAN: tuple[Column, ...] = (
    ("start", "BIGINT", "first character of the words in the source's text, counted from 0"),
    ("end", "BIGINT", "character after the last one of the words"),
    ("words", "VARCHAR", "the number as written"),
    ("sentence", "VARCHAR", "the sentence that holds it"),
    ("sentence_start", "BIGINT", "first character of the sentence in the source's text"),
)
_KEY: tuple[Column, ...] = (
    ("metric", "VARCHAR", "what is counted; the codebook explains each name"),
    ("side", "VARCHAR", "who claims it: ukraine, russia or other"),
    ("day", "DATE", "the Kyiv day the figure is about"),
)

TABLES: dict[str, tuple[str, tuple[Column, ...]]] = {
    "meta": (
        "About this file.",
        (("key", "VARCHAR", "what is described"), ("value", "VARCHAR", "its value")),
    ),
    "sources": (
        "Everything that was read: one row per page, post, document or data set.",
        (
            ("id", "VARCHAR", "stable name of the source"),
            ("publisher", "VARCHAR", "who published it"),
            ("kind", "VARCHAR", "official, agency, live blog or dataset"),
            ("address", "VARCHAR", "where it was found"),
            ("language", "VARCHAR", "language of the text; empty when it was not given"),
            ("title", "VARCHAR", "headline that is not part of the text"),
            ("published", "TIMESTAMPTZ", "when it appeared (UTC); empty when nothing says so"),
            ("credit", "VARCHAR", "licence and credit line"),
            ("hash", "VARCHAR", "SHA-256 of the newest version"),
            ("pieces", "BIGINT", "updates in the newest version; higher numbers were withdrawn"),
            ("first_recorded", "TIMESTAMPTZ", "when it was first recorded here (UTC)"),
            ("last_recorded", "TIMESTAMPTZ", "when its newest version was recorded here (UTC)"),
        ),
    ),
    "updates": (
        "The dated pieces of the sources, every version that was ever read.",
        (
            ("id", "VARCHAR", "source and number of the piece"),
            ("version", "BIGINT", "1 for the first text seen, one more for each changed text"),
            ("source", "VARCHAR", "id of the source"),
            ("n", "BIGINT", "place of the piece in its source, from 1"),
            ("title", "VARCHAR", "headline"),
            ("text", "VARCHAR", "the text as read"),
            ("start", "BIGINT", "first character of the piece in the source's text"),
            ("published", "TIMESTAMPTZ", "when it appeared (UTC); empty when nothing says so"),
            ("author", "VARCHAR", "byline"),
            ("hash", "VARCHAR", "SHA-256 of the piece and of what its source says about it"),
            ("recorded", "TIMESTAMPTZ", "when this version was recorded here (UTC)"),
            ("current", "BOOLEAN", "whether it is the newest version, and its source still holds it"),
        ),
    ),
    "claims": (
        "Every stated number that was taken, with its words.",
        (
            ("id", "VARCHAR", "update, version, first character, metric and role"),
            ("document", "VARCHAR", "id of the source"),
            ("update", "VARCHAR", "id of the update"),
            ("version", "BIGINT", "version of the update"),
            ("metric", "VARCHAR", "what is counted; the codebook explains each name"),
            ("low", "DOUBLE", "lower bound; empty when open or withheld, never zero for that"),
            ("high", "DOUBLE", "upper bound; empty when open or withheld"),
            ("bound", "VARCHAR", "exact, about, at_least, at_most, range or withheld"),
            ("grain", "VARCHAR", "day, multi-day, week, month or cumulative"),
            ("role", "VARCHAR", "empty when said directly; comparison, subset, running or wider_total"),
            ("claimant", "VARCHAR", "who says it, as side:body"),
            ("scope", "VARCHAR", "national, or kind:name of a place or group"),
            ("window_start", "TIMESTAMPTZ", "start of the time covered (UTC)"),
            ("window_end", "TIMESTAMPTZ", "end of the time covered (UTC)"),
            ("precision", "VARCHAR", "how precisely the window is stated: minute, part of day or day"),
            ("day", "DATE", "the Kyiv day it is about; empty when nothing dates it"),
            ("day_reason", "VARCHAR", "why there is no day"),
            ("reported", "DATE", "Kyiv date of publication"),
            *_SPAN,
            ("rule", "VARCHAR", "the rule that read it"),
            ("language", "VARCHAR", "language of the sentence"),
            ("recorded", "TIMESTAMPTZ", "when it was recorded here (UTC)"),
            ("current", "BOOLEAN", "whether it stands in the newest version of its update"),
        ),
    ),
    "refused": (
        "Every number that was seen and not taken, with the reason.",
        (
            ("id", "VARCHAR", "update, version, first character and reason"),
            ("document", "VARCHAR", "id of the source"),
            ("update", "VARCHAR", "id of the update"),
            ("version", "BIGINT", "version of the update"),
            ("low", "DOUBLE", "lower bound of the number"),
            ("high", "DOUBLE", "upper bound of the number"),
            ("bound", "VARCHAR", "exact, about, at_least, at_most, range or withheld"),
            ("reason", "VARCHAR", "why it was not taken"),
            ("metric", "VARCHAR", "the metric it was close to, when there is one"),
            ("reported", "DATE", "Kyiv date of publication"),
            *_SPAN,
            ("language", "VARCHAR", "language of the sentence"),
            ("recorded", "TIMESTAMPTZ", "when it was recorded here (UTC)"),
            ("current", "BOOLEAN", "whether it stands in the newest version of its update"),
        ),
    ),
    "figures": (
        "One figure per metric, side and day; a day without a row has no report, which is not zero.",
        (
            *_KEY,
            ("reported", "DATE", "Kyiv date on which the chosen report appeared"),
            ("low", "DOUBLE", "lower bound; empty when open or withheld"),
            ("high", "DOUBLE", "upper bound; empty when open or withheld"),
            ("bound", "VARCHAR", "exact, about, at_least, at_most, range or withheld"),
            ("value", "DOUBLE", "the number a chart draws its point at; empty when withheld"),
            ("claimant", "VARCHAR", "who says it, as side:body"),
            ("claims", "BIGINT", "how many statements there are about this figure"),
            ("sources", "BIGINT", "in how many sources"),
            ("chosen", "VARCHAR[]", "ids of the claims that decide it"),
            ("behind", "VARCHAR[]", "ids of all claims about it"),
            ("status", "VARCHAR", "single, agreed, conflicting, revised, incomplete or corrected"),
            ("reason", "VARCHAR", "why this figure, in words"),
            ("derived", "BOOLEAN", "true when it is the sum of other figures"),
        ),
    ),
    "rivals": (
        "Every statement beside a figure that does not decide it, with its distance and what it lost by.",
        (
            *_KEY,
            ("claim", "VARCHAR", "id of the claim"),
            ("publisher", "VARCHAR", "who published it"),
            ("kind", "VARCHAR", "official, agency, live blog or dataset"),
            ("claimant", "VARCHAR", "who says it, as side:body"),
            ("low", "DOUBLE", "lower bound; empty when open or withheld"),
            ("high", "DOUBLE", "upper bound; empty when open or withheld"),
            ("bound", "VARCHAR", "exact, about, at_least, at_most, range or withheld"),
            (
                "distance",
                "DOUBLE",
                "how far above (below: negative) what decides for its hours; empty when it has no number",
            ),
            ("standing", "VARCHAR", "agrees, differs, contradicts, replaced, overlaps or aside"),
            ("why", "VARCHAR", "why it does not decide, in words"),
        ),
    ),
    "checks": (
        "Every check of a figure that fails: of its parts, its places, its sources, its totals.",
        (
            *_KEY,
            ("check", "VARCHAR", "which check; docs/figures.md explains each name"),
            ("sentence", "VARCHAR", "what does not fit, in words"),
            ("claims", "VARCHAR[]", "ids of the claims concerned"),
        ),
    ),
    "flags": (
        "Figures that stand out, each with its sentence.",
        (
            *_KEY,
            ("kind", "VARCHAR", "what stands out"),
            ("severity", "VARCHAR", "alert, watch, question or note"),
            ("value", "DOUBLE", "the figure"),
            ("expected", "DOUBLE", "the usual figure"),
            ("low", "DOUBLE", "lower edge of the usual range"),
            ("high", "DOUBLE", "upper edge of the usual range"),
            ("sentence", "VARCHAR", "what stands out, in words"),
            ("tail_probability", "DOUBLE", "of a figure at least as far out, by the model of the usual range"),
            ("rank", "BIGINT", "place among the figures of the series so far; 1 is the farthest on its side"),
            ("history", "BIGINT", "how many reported days the rank is among"),
            ("highest_since", "DATE", "last earlier day with a figure as high, else the first day of the series"),
            ("lowest_since", "DATE", "last earlier day with a figure as low, else the first day of the series"),
            ("used", "BIGINT", "days of the 42 before that the usual range rests on"),
            ("missing", "BIGINT", "days of the 42 before that it does without"),
            ("since", "DATE", "first day of what the flag is about, where it is not its own day"),
            ("undo", "VARCHAR", "what would take the flag away, in words"),
            ("second_opinions", "VARCHAR", "what other published methods say of that day, in words"),
        ),
    ),
    "unsettled": (
        "Days whose figures are still to be settled anew; empty after every whole run.",
        (("day", "DATE", "Kyiv day of a claim that came, changed or went"),),
    ),
    "words": (
        "Which updates hold which word, for searching; the newest updates are not in it yet.",
        (
            ("word", "VARCHAR", "a word of the text or its headline, in small letters"),
            ("first", "BIGINT", "row of the table of updates that the lot begins with"),
            ("places", "USMALLINT[]", "rows that hold the word, counted from that one; empty where there are many"),
            ("bits", "BIT", "where many hold it: a bit for each row, counted from that one; empty where there are few"),
        ),
    ),
    "watched": (
        "The places that are read again and again: how the last reading of each went.",
        (
            ("name", "VARCHAR", "its name in the list of sources"),
            ("address", "VARCHAR", "what is fetched"),
            ("checked", "TIMESTAMPTZ", "when it was last asked (UTC)"),
            ("succeeded", "TIMESTAMPTZ", "when it last answered (UTC); empty when it never did"),
            ("changed", "TIMESTAMPTZ", "when it last gave something new (UTC); empty when it never did"),
            ("sources", "BIGINT", "texts that were new or changed in the last reading"),
            ("claims", "BIGINT", "numbers taken from them"),
            ("problem", "VARCHAR", "what went wrong the last time, in a sentence; empty when nothing did"),
            ("failures", "BIGINT", "how often in a row it went wrong"),
            ("etag", "VARCHAR", "what the server called the version it gave last"),
            ("modified", "VARCHAR", "when the server said that version was made"),
        ),
    ),
    "runs": (
        "Every run that wrote to this ledger.",
        (
            ("id", "BIGINT", "number of the run"),
            ("started", "TIMESTAMPTZ", "start (UTC)"),
            ("finished", "TIMESTAMPTZ", "last publication of the run (UTC)"),
            ("command", "VARCHAR", "what was asked for"),
            ("sources", "BIGINT", "sources that were new or changed"),
            ("updates", "BIGINT", "updates recorded"),
            ("claims", "BIGINT", "numbers taken"),
            ("refused", "BIGINT", "numbers refused"),
            ("note", "VARCHAR", "anything worth knowing"),
        ),
    ),
}

# Where the row stands that this one belongs to: numbers are compared in a tenth of the time that names take. Rows are
# added to these tables and changed in their place, and never leave it. No answer and no file shows these columns.
ROWS: dict[str, tuple[Column, ...]] = {
    "updates": (("source_row", "BIGINT", "row of its source in the table of sources, from 0"),),
    "claims": (("update_row", "BIGINT", "row of the version of its update in the table of updates, from 0"),),
    "refused": (("update_row", "BIGINT", "row of the version of its update in the table of updates, from 0"),),
}
UNSEEN = ("source_row", "update_row")

VIEWS = {
    "current_updates": (
        "The newest version of every update that its source still holds, with what the source says about itself.",
        "SELECT u.* EXCLUDE (source_row), s.publisher, s.kind, s.address, s.credit FROM updates u"
        " JOIN sources s ON s.rowid = u.source_row WHERE u.current",
    ),
}

_FRAME_TYPES: dict[str, pl.DataType] = {
    "VARCHAR": pl.String(),
    "BIGINT": pl.Int64(),
    "DOUBLE": pl.Float64(),
    "BOOLEAN": pl.Boolean(),
    "DATE": pl.Date(),
    "TIMESTAMPTZ": pl.Datetime("us", "UTC"),
    "VARCHAR[]": pl.List(pl.String()),
    "USMALLINT[]": pl.List(pl.UInt16()),
}


def statements() -> list[str]:
    """The SQL that makes an empty ledger, comments included."""
    made: list[str] = []
    for table in TABLES:
        cells = ", ".join(f'"{name}" {kind}' for name, kind, _ in _columns(table))
        made.append(f"CREATE TABLE {table} ({cells})")
    made += [f"CREATE VIEW {view} AS {query}" for view, (_, query) in VIEWS.items()]
    return [*made, *comments(), f"INSERT INTO meta VALUES ('schema', '{VERSION}')"]


def _columns(table: str) -> tuple[Column, ...]:
    return (*TABLES[table][1], *ROWS.get(table, ()))


def comments() -> list[str]:
    """The SQL that explains every table, view and column inside the file."""
    made: list[str] = []
    for table, (meaning, _) in TABLES.items():
        made.append(f"COMMENT ON TABLE {table} IS {_quoted(meaning)}")
        made += [f'COMMENT ON COLUMN {table}."{name}" IS {_quoted(text)}' for name, _, text in _columns(table)]
    return made + [f"COMMENT ON VIEW {view} IS {_quoted(meaning)}" for view, (meaning, _) in VIEWS.items()]


def frame_schema(table: str) -> dict[str, pl.DataType]:
    """Column names and Polars types of one table, in its order."""
    return {name: _FRAME_TYPES[kind] for name, kind, _ in TABLES[table][1]}


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
