"""Texts that others wrote, made safe to show: signs that turn the direction of writing are seen, Markdown is words.

A page shows what `shown` gives; the ledger and the files keep every sign. Each is put in the place of one, so that the
offsets of a text hold.
"""

import re
from collections.abc import Mapping
from typing import Any

import polars as pl

from metrics.store import Found

# Embeddings, overrides and isolates (Unicode Bidirectional Algorithm, UAX 9): they can make a number read otherwise.
BIDI = re.compile("[\u202a-\u202e\u2066-\u2069]")
SIGN = "\ufffd"
# What a row is found by stays as it is; no page shows it as words.
_NAMES = ("id", "update", "source", "claim", "document", "address")
_SIGNS = {chr(code): SIGN for code in (*range(0x202A, 0x202F), *range(0x2066, 0x206A))}
# What begins markup in the Markdown of Streamlit: emphasis, links, images, code, HTML, formulas, colours and symbols.
_MARKDOWN = re.compile(r"([\\`*_\[\]<>$~|]|:(?=[A-Za-z]))")


# An address in the middle of a text becomes a link by itself; a sign without width in it keeps it words.
JOINER = "\u2060"
_ADDRESS = re.compile(r"(?<=:)(?=//)|(?<=www)(?=\.)|(?<=@)(?=\w)")


def shown(text: str) -> str:
    """The text with each sign that turns the direction of writing replaced by one that is seen."""
    return BIDI.sub(SIGN, text)


def markdown(text: str) -> str:
    """The text as it stands, for an element that reads Markdown (titles, notes, labels)."""
    return _MARKDOWN.sub(r"\\\1", _ADDRESS.sub(JOINER, shown(text)))


def frame(table: pl.DataFrame) -> pl.DataFrame:
    """A table whose texts are all `shown`; the names by which rows are found stay."""
    texts = table.select(pl.selectors.string() - pl.selectors.by_name(_NAMES, require_all=False)).columns
    return table.with_columns(pl.col(texts).str.replace_many(_SIGNS)) if texts else table


def answer(found: Any) -> Any:
    """Whatever the ledger answers, its texts `shown`: a table, several, a search, rows by number."""
    match found:
        case pl.DataFrame():
            return frame(found)
        case Found():
            return Found(found.total, frame(found.rows))
        case tuple():
            return tuple(answer(one) for one in found)
        case Mapping():
            return {name: one if name in _NAMES else answer(one) for name, one in found.items()}
        case str():
            return shown(found)
    return found
