"""Pieces of a page as HTML strings: values, badges, sparklines, highlighted text. Whatever comes in is escaped."""

from base64 import b64encode
from collections.abc import Mapping, Sequence
from contextvars import ContextVar
from dataclasses import dataclass
from html import escape
from pathlib import PurePath
from typing import TypeVar
from urllib.parse import urlencode

import streamlit as st

from metrics import words
from metrics.shared import ledger, plain, tongue

SPARK_WIDTH, SPARK_HEIGHT, SPARK_PAD = 148, 32, 3
# The pages that can show what was known at an earlier time.
LOOK_BACK = ("", "overview", "trends", "day", "evidence", "agreement", "flags", "checks", "coverage", "data")
SPARK_LINE, SPARK_LAST, SPARK_BAND = "#767d84", "#d1620a", "#3b82b5"
Range = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of a text to mark: its offsets, "taken" or "refused", a tip in words, and whether it stands out.

    label   words set small behind the number, for those who cannot hover or tell colours apart
    """

    start: int
    end: int
    kind: str
    tip: str
    chosen: bool = False
    label: str = ""


def link(page: str, query: Mapping[str, object], label: str, title: str = "") -> str:
    """A link to another page of this dashboard, its state in the query."""
    tip = f' title="{escape(title)}"' if title else ""
    return f'<a href="{escape(address(page, query))}"{tip}>{escape(label)}</a>'


def address(page: str, query: Mapping[str, object]) -> str:
    """The relative address of a page with its query; the start page is "./". Inside a frame the next page stays one."""
    return f"{page or './'}?{urlencode({**query, **carried(page), **_frame()}, doseq=True)}"


def carried(page: str) -> dict[str, str]:
    """What keeps a link in the language, and to a page that can look back at the time that is looked back to."""
    time = ledger.as_of()
    then = {"as_of": f"{time:%Y-%m-%dT%H:%M}"} if time and page in LOOK_BACK else {}
    return then | tongue.carried()


# A page has thousands of links, and asking where it stands is the dearest part of one: it is asked once a run.
_framed: ContextVar[dict[str, object] | None] = ContextVar("framed", default=None)


def begin() -> None:
    """Looks where this run of a page stands, for all of its links."""
    _framed.set(_looked())


def _frame() -> dict[str, object]:
    known = _framed.get()
    return _looked() if known is None else known


def framed() -> tuple[tuple[str, object], ...]:
    """What the links of this run carry because it stands in a frame."""
    return tuple(_frame().items())


def _looked() -> dict[str, object]:
    """What keeps a page embedded in another site, and in the same theme, when a link loads it anew."""
    if not st.context.is_embedded:
        return {}
    return {"embed": "true", "embed_options": f"{st.context.theme.type or 'light'}_theme"}


def outside(url: str, label: str) -> str:
    """A link that leaves the dashboard, for http and https only; of a file just its name is shown."""
    if not url.startswith(("https://", "http://")):
        return f"the file {escape(plain.shown(PurePath(url).name))}"
    return f'<a href="{escape(url)}" rel="noreferrer" target="_blank">{escape(label)}</a>'


def value(low: float | None, high: float | None, bound: str) -> str:
    """A value for reading at a glance: the hedge small before a large number."""
    text = words.amount(low, high, bound)
    hedge, _, figure = text.rpartition(" ") if bound in ("about", "at_least", "at_most") else ("", "", text)
    small = f'<span class="ff-hedge">{escape(hedge)}</span> ' if hedge and figure else ""
    return f'{small}<span class="ff-number">{escape(figure or text)}</span>'


def badge(kind: str, text: str) -> str:
    """A short label; `kind` is one of alert, watch, note, chosen."""
    return f'<span class="ff-badge ff-{escape(kind)}">{escape(text)}</span>'


def sparkline(values: Sequence[float | None], label: str, band: Sequence[Range | None] = ()) -> str:
    """A small line over values in order, scaled from zero: None is a gap, a lone value a dot, the last one marked.

    `band` is the usual range of each value, drawn behind it and cut at twice the highest value.
    An image with its own colours, since the page takes no drawing inside its text; both themes leave it readable.
    """
    told = [value for value in values if value is not None]
    if not told:
        return ""
    tops = [min(edges[1], 2 * max(told)) for edges in band if edges]
    low, high = min(0.0, *told), max(told + tops)
    step = (SPARK_WIDTH - 2 * SPARK_PAD) / max(1, len(values) - 1)
    room = SPARK_HEIGHT - 2 * SPARK_PAD

    def spot(at: int, value: float) -> tuple[float, float]:
        share = (value - low) / (high - low) if high > low else 0
        return round(SPARK_PAD + at * step, 1), round(SPARK_HEIGHT - SPARK_PAD - share * room, 1)

    def edge(at: int, place: int) -> tuple[float, float]:
        edges = band[at]
        return spot(at, max(low, min(high, edges[place]))) if edges else (0, 0)

    shades = "".join(
        _shade([edge(at, 1) for at, _edges in run], [edge(at, 0) for at, _edges in run]) for run in _runs(band)
    )
    runs = _runs(values)
    lines = "".join(_run([spot(at, value) for at, value in run]) for run in runs)
    x, y = spot(*runs[-1][-1])
    drawing = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{SPARK_WIDTH}" height="{SPARK_HEIGHT}">'
        f'{shades}{lines}<circle cx="{x}" cy="{y}" r="2.6" fill="{SPARK_LAST}"/></svg>'
    )
    data = b64encode(drawing.encode()).decode()
    size = f'width="{SPARK_WIDTH}" height="{SPARK_HEIGHT}"'
    return f'<img class="ff-spark" {size} alt="{escape(label)}" src="data:image/svg+xml;base64,{data}">'


def _shade(above: Sequence[tuple[float, float]], below: Sequence[tuple[float, float]]) -> str:
    points = " ".join(f"{x},{y}" for x, y in [*above, *reversed(below)])
    return f'<polygon points="{points}" fill="{SPARK_BAND}" fill-opacity="0.22" stroke="none"/>'


T = TypeVar("T")


def _runs(values: Sequence[T | None]) -> list[list[tuple[int, T]]]:
    runs: list[list[tuple[int, T]]] = []
    for at, value in enumerate(values):
        if value is None:
            continue
        if runs and runs[-1][-1][0] == at - 1:
            runs[-1].append((at, value))
        else:
            runs.append([(at, value)])
    return runs


def _run(spots: Sequence[tuple[float, float]]) -> str:
    if len(spots) == 1:
        x, y = spots[0]
        return f'<circle cx="{x}" cy="{y}" r="1.3" fill="{SPARK_LINE}"/>'
    points = " ".join(f"{x},{y}" for x, y in spots)
    return f'<polyline points="{points}" fill="none" stroke="{SPARK_LINE}" stroke-width="1.3"/>'


def marked(text: str, spans: Sequence[Span]) -> str:
    """The text as HTML with its spans marked; spans of one place become one mark, a later overlap is cut."""
    text = plain.shown(text)
    merged = _merged([span for span in spans if 0 <= span.start < span.end <= len(text)])
    parts, at = [], 0
    for span in merged:
        start = max(span.start, at)
        if start >= span.end:
            continue
        classes = f"ff-{escape(span.kind)}{' ff-here' if span.chosen else ''}"
        here = ' id="here"' if span.chosen else ""
        parts.append(escape(text[at:start]))
        note = f'<span class="ff-note">{escape(span.label)}</span>' if span.label else ""
        said = f"{escape(text[start : span.end])}{note}"
        parts.append(f'<mark class="{classes}"{here} title="{escape(span.tip)}">{said}</mark>')
        at = span.end
    return "".join(parts) + escape(text[at:])


def _merged(spans: Sequence[Span]) -> list[Span]:
    places: dict[tuple[int, int], list[Span]] = {}
    for span in spans:
        places.setdefault((span.start, span.end), []).append(span)
    return [
        Span(
            *place,
            "taken" if any(span.kind == "taken" for span in group) else group[0].kind,
            "; ".join(dict.fromkeys(span.tip for span in group)),
            any(span.chosen for span in group),
            "; ".join(dict.fromkeys(span.label for span in group if span.label)),
        )
        for place, group in sorted(places.items())
    ]
