"""Two versions of one text: the words that changed, marked in text and colour, and the numbers that changed."""

import re
from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher
from html import escape
from typing import Any

import polars as pl

from metrics import words
from metrics.locale import N_, _
from metrics.shared import catalogue

# Words kept around a change; what is alike beyond them is left out.
AROUND = 25
# Above so many words the comparison takes very common words as junk, else its time grows with their square.
LONG = 3_000
_WORD = re.compile(r"\S+\s*|\s+")
# What makes two claims of two versions one and the same statement, whatever number they give.
SAME = ("metric", "scope", "day", "claimant", "role", "grain")
UNCHANGED = N_("The words are the same; what the source says about itself changed, such as its time or its publisher.")
BOUNDS = ("low", "high", "bound")

Row = Mapping[str, Any]


def label(version: Row, newest: int) -> str:
    """A version for the picker: its number and when it was recorded here."""
    said = _("Version {version}: recorded {time}")
    if version["version"] == newest:
        said = _("Version {version}, the newest: recorded {time}")
    return said.format(version=version["version"], time=words.moment(version["recorded"]))


def since(before: Row, after: Row) -> str:
    """When both versions were recorded."""
    return _("Version {first} was recorded {time}; version {second} was recorded {later}.").format(
        first=before["version"], time=words.moment(before["recorded"]),
        second=after["version"], later=words.moment(after["recorded"]),
    )  # fmt: skip


def parts(before: Row, after: Row) -> list[str]:
    """Headline and text as HTML with what changed in them; one sentence when neither did."""
    made = [changed(before[name] or "", after[name] or "") for name in ("title", "text") if before[name] != after[name]]
    return made or [_(UNCHANGED)]


def changed(before: str, after: str) -> str:
    """The later text as HTML with what was added and what was removed; long stretches that are alike are left out."""
    pieces = [_piece(*run) for run in _runs(before, after)]
    # The last word of a text has no space behind it, wherever it stands here.
    return "".join(piece if piece[-1:].isspace() else f"{piece} " for piece in pieces).rstrip()


def _runs(before: str, after: str) -> Iterator[tuple[str, str, str]]:
    """The kinds of `difflib` with the words of both sides."""
    old, new = _WORD.findall(before), _WORD.findall(after)
    # A word is the same whatever space follows it.
    one, other = ([word.strip() for word in side] for side in (old, new))
    matcher = SequenceMatcher(None, one, other, autojunk=max(len(old), len(new)) > LONG)
    codes = matcher.get_opcodes()
    for place, (kind, a, b, c, d) in enumerate(codes):
        if kind == "equal":
            yield kind, "", _short(new[c:d], first=place == 0, last=place == len(codes) - 1)
        else:
            yield kind, "".join(old[a:b]), "".join(new[c:d])


def _short(alike: list[str], first: bool, last: bool) -> str:
    """Words that are alike, with those near a change kept."""
    head = [] if first else alike[:AROUND]
    tail = [] if last else alike[-AROUND:]
    left_out = len(head) + len(tail) < len(alike) and not (first and last)
    return "".join([*head, "… ", *tail] if left_out else alike)


def _piece(kind: str, gone: str, new: str) -> str:
    if kind == "equal":
        return escape(new)
    removed = _marked("del", "removed", _("removed"), gone)
    return (
        removed
        + ("" if removed[-1:].isspace() or not (removed and new) else " ")
        + _marked("ins", "added", _("added"), new)
    )


def _marked(tag: str, kind: str, note: str, text: str) -> str:
    if not text:
        return ""
    bare = text.rstrip()
    space = escape(text[len(bare) :])
    if not bare:
        return space
    return f'<{tag} class="ff-{kind}">{escape(bare)}<span class="ff-note">{note}</span></{tag}>{space}'


def table(before: pl.DataFrame, after: pl.DataFrame) -> list[dict[str, str]]:
    """The numbers that one version states and the other does not, or states otherwise, as rows for reading."""
    old, new = _statements(before), _statements(after)
    moved = [key for key in dict.fromkeys([*old, *new]) if _differ(key, old, new)]
    return [_row(key, old.get(key, []), new.get(key, [])) for key in moved]


def _statements(claims: pl.DataFrame) -> dict[tuple[Any, ...], list[Row]]:
    found: dict[tuple[Any, ...], list[Row]] = {}
    for row in claims.sort("start").iter_rows(named=True):
        found.setdefault(tuple(row[name] for name in SAME), []).append(row)
    return found


def _differ(key: tuple[Any, ...], old: Mapping[Any, list[Row]], new: Mapping[Any, list[Row]]) -> bool:
    return [_bounds(row) for row in old.get(key, [])] != [_bounds(row) for row in new.get(key, [])]


def _bounds(row: Row) -> tuple[Any, ...]:
    return tuple(row[name] for name in BOUNDS)


def _row(key: tuple[Any, ...], old: list[Row], new: list[Row]) -> dict[str, str]:
    metric, scope, day, claimant, role, grain = key
    standing = [words.role(role)] if role else []
    standing += [words.grain(grain)] if grain != "day" else []
    return {
        _("What"): catalogue.title(metric),
        _("Day covered"): words.day(day) if day else _("none"),
        _("Before"): _amounts(old),
        _("Now"): _amounts(new),
        _("Where"): words.scope(scope),
        _("Said by"): words.claimant(claimant),
        _("Standing"): "; ".join(standing) or _("said directly"),
    }


def _amounts(rows: list[Row]) -> str:
    return ", ".join(words.amount(*_bounds(row)) for row in rows) or _("not stated")
