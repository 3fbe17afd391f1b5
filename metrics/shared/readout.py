"""What a text states, shown in the text itself: claims marked and named, other numbers with the reason."""

from collections.abc import Iterable, Mapping
from html import escape
from typing import Any

import polars as pl

from metrics import words
from metrics.claims import REASONS
from metrics.locale import _
from metrics.shared import catalogue, fragments, plain
from metrics.shared.fragments import Span
from metrics.shared.reader import Answer

Row = Mapping[str, Any]
WHOLE, MOST, SHOWN = 20_000, 50_000, 10


def legend() -> str:
    """What the two kinds of marks mean, as HTML."""
    taken = f'<mark class="ff-taken">12<span class="ff-note">{_("what it counts")}</span></mark>'
    left = f'<mark class="ff-refused">12<span class="ff-note">{_("why")}</span></mark>'
    said = _("{taken} is a claim; {left} is a number that was left out.").format(taken=taken, left=left)
    return f'<p class="ff-quiet">{said}</p>'


def summary(answer: Answer) -> str:
    """How much was found, in words."""
    parts = [
        words.counted("{count} claim taken.", "{count} claims taken.", answer.claims.height),
        words.counted("{count} other number left out.", "{count} other numbers left out.", answer.refused.height),
    ]
    if len(answer.documents) > 1:
        parts.insert(0, words.counted("{count} text.", "{count} texts.", len(answer.documents)))
    return " ".join(parts)


def undated(answer: Answer) -> str:
    """What a time of publication would add, in words; empty where every claim has its day."""
    open_ = answer.claims.filter(pl.col("day").is_null() & (pl.col("grain") == "day")).height
    unknown = any(one.published is None for one in answer.documents)
    if not open_ or not unknown:
        return ""
    return words.counted(
        "{count} claim has no day yet: give the time of publication, and read again.",
        "{count} claims have no day yet: give the time of publication, and read again.",
        open_,
    )


def of(answer: Answer, place: int) -> tuple[pl.DataFrame, pl.DataFrame]:
    """The claims and the refused numbers of one document, to be shown."""
    own = pl.col("document") == place
    return plain.frame(answer.claims.filter(own)), plain.frame(answer.refused.filter(own))


def marked(answer: Answer, place: int, reasons: bool) -> str:
    """The text of one document as HTML with its numbers marked; of a long one only the sentences with a number."""
    claims, refused = of(answer, place)
    text = plain.shown(answer.documents[place].text)
    spans = [*_taken(claims), *_left(refused, reasons)]
    if len(text) <= WHOLE:
        return f'<div class="ff-text" lang="{_language(claims, refused)}">{fragments.marked(text, spans)}</div>'
    pieces, more = _pieces(text, [*_places(claims), *_places(refused)])
    shown = "".join(f"<p>{fragments.marked(text[start:end], _within(spans, start, end))}</p>" for start, end in pieces)
    told = _("A long text: only the sentences that hold a number are shown.")
    if more:
        told += " " + _("The rest is in the tables and files below.")
    lead = f'<p class="ff-quiet">{told}</p>'
    return f'{lead}<div class="ff-text ff-pieces" lang="{_language(claims, refused)}">{shown}</div>'


def _language(claims: pl.DataFrame, refused: pl.DataFrame) -> str:
    found = pl.concat([claims["language"], refused["language"]]).drop_nulls().value_counts(sort=True)
    return escape(found["language"][0]) if found.height else ""


def _taken(claims: pl.DataFrame) -> Iterable[Span]:
    for row in claims.iter_rows(named=True):
        yield Span(row["start"], row["end"], "taken", _tip(row), label=_label(row))


def _left(refused: pl.DataFrame, reasons: bool) -> Iterable[Span]:
    for row in refused.iter_rows(named=True):
        why = _(REASONS.get(row["reason"]) or str(row["reason"]))
        tip = _("left out: {reason}").format(reason=why)
        yield Span(row["start"], row["end"], "refused", tip, label=why if reasons else "")


def _label(row: Row) -> str:
    """What a claim counts, and what sets it apart from a plain figure of a day."""
    parts = [catalogue.title(row["metric"])]
    if row["scope"] != "national":
        parts.append(words.scope(row["scope"]))
    if row["role"]:
        parts.append(words.role(row["role"]))
    if row["grain"] != "day":
        parts.append(words.grain(row["grain"]))
    return ", ".join(parts)


def _tip(row: Row) -> str:
    value = words.amount(row["low"], row["high"], row["bound"])
    when = words.day(row["day"]) if row["day"] else _("day not known")
    return f"{catalogue.title(row['metric'])}: {value}, {when}, {words.reported_by(row['claimant'])}"


def _places(rows: pl.DataFrame) -> list[tuple[int, int]]:
    return [(start, start + len(said)) for start, said in rows.select("sentence_start", "sentence").iter_rows()]


def _pieces(text: str, places: Iterable[tuple[int, int]]) -> tuple[list[tuple[int, int]], bool]:
    """The parts of a text that hold a number, in order and as far as a page can hold; whether there are more."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(set(places)):
        if joined and start <= joined[-1][1] + 1:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    room = MOST
    shown: list[tuple[int, int]] = []
    for start, end in joined:
        if room <= 0:
            return shown, True
        shown.append((start, min(end, start + room)))
        room -= end - start
    return shown, room < 0


def _within(spans: Iterable[Span], start: int, end: int) -> list[Span]:
    return [
        Span(one.start - start, one.end - start, one.kind, one.tip, label=one.label)
        for one in spans
        if start <= one.start and one.end <= end
    ]


def file(answer: Answer, rows: pl.DataFrame) -> pl.DataFrame:
    """A table to take away, its documents by name."""
    names = {place: one.name for place, one in enumerate(answer.documents)}
    return rows.with_columns(pl.col("document").replace_strict(names, return_dtype=pl.String))
