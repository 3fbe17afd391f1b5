"""The hours that the statements about a day cover, on a clock in Kyiv time: a bar for each window, its words beside it.

The clock begins at 18:00 on the evening before, because a night belongs to the day it ends on.
"""

from base64 import b64encode
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from html import escape
from string import ascii_uppercase
from typing import Any

from metrics import words
from metrics.locale import N_, _, date_text
from metrics.shared import catalogue

Row = Mapping[str, Any]
EVENING, MIDNIGHT, STEP = -6 * 60, 24 * 60, 3 * 60
FEW = 4
HIGH = 12
COLOURS = {"ukraine": "#3b82b5", "russia": "#d1620a"}
OTHER, GRID = "#767d84", "#b4b8bc"
CAPTION = N_(
    "Hours in Kyiv time. The night before belongs to this day, so the clock begins at 18:00 the evening before. A "
    "hollow bar: the text names the day or a part of it, and the hours are those that are taken for it."
)


@dataclass(frozen=True, slots=True)
class Window:
    """Hours that one side's statements cover: start and end with zone, None where no text gives them.

    exact   whether a text gives the hours themselves; otherwise it names a part of the day, or the whole day
    told    claimant -> names of the series, in the order of the statements
    """

    start: datetime | None
    end: datetime | None
    exact: bool
    side: str
    told: dict[str, list[str]]


def windows(claims: Iterable[tuple[str, Row]]) -> list[Window]:
    """The windows of claims, each given with the name of its series: the earliest first, unknown hours last."""
    found: dict[tuple[object, ...], Window] = {}
    for name, row in claims:
        start, end, side = row["window_start"], row["window_end"], row["claimant"].partition(":")[0]
        key = (start, end, row["precision"] == "minute", side)
        window = found.setdefault(key, Window(*key, {}))
        series = window.told.setdefault(row["claimant"], [])
        if name not in series:
            series.append(name)
    return sorted(found.values(), key=_order)


def _order(window: Window) -> tuple[bool, float, float, str]:
    if window.start is None or window.end is None:
        return True, 0, 0, window.side
    return False, window.start.timestamp(), -window.end.timestamp(), window.side


def letters(found: Sequence[Window]) -> dict[tuple[object, ...], str]:
    """The letter of each window that has hours, by (start, end, exact, side): what a list of statements refers to."""
    known = [window for window in found if window.start is not None]
    return {(one.start, one.end, one.exact, one.side): letter(place) for place, one in enumerate(known)}


def letter(place: int) -> str:
    """A, B ... Z, AA, AB ..."""
    first, last = divmod(place, len(ascii_uppercase))
    return f"{letter(first - 1) if first else ''}{ascii_uppercase[last]}"


def html(day: date, found: Sequence[Window]) -> str:
    """The clock of a day as an HTML list, every window a bar and its words; empty without windows."""
    if not found:
        return ""
    spans = {place: _span(day, one) for place, one in enumerate(found)}
    first, last = _limits([span for span in spans.values() if span])
    axis = f'<li class="ff-axis" aria-hidden="true"><div>{_axis(day, first, last)}</div></li>'
    named = letters(found)
    rows = "".join(
        f"<li>{_bar(spans[place], one, first, last)}<p>{_words(one, named)}</p></li>" for place, one in enumerate(found)
    )
    return f'<ul class="ff-clock">{axis}{rows}</ul><p class="ff-quiet">{escape(_(CAPTION))}</p>'


def _span(day: date, window: Window) -> tuple[int, int] | None:
    """A window as minutes of the Kyiv clock, counted from the day's own midnight."""
    if window.start is None or window.end is None:
        return None
    return _minutes(day, window.start), _minutes(day, window.end)


def _minutes(day: date, time: datetime) -> int:
    there = time.astimezone(words.KYIV)
    return (there.date() - day).days * MIDNIGHT + there.hour * 60 + there.minute


def _limits(spans: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """The clock from the evening before to midnight; longer, in steps, where a window reaches beyond."""
    first = min([EVENING, *(start // STEP * STEP for start, _end in spans)])
    last = max([MIDNIGHT, *(-(-end // STEP) * STEP for _start, end in spans)])
    return first, last


def _axis(day: date, first: int, last: int) -> str:
    """The hours above the bars, one label a step; the first of each day names it."""
    parts = []
    for at in range(first, last, STEP):
        there = day + timedelta(days=at // MIDNIGHT)
        named = at == first or at % MIDNIGHT == 0
        label = date_text(there, f"{there.day} %b", "d MMM") if named else ""
        parts.append(f"<span>{at % MIDNIGHT // 60:02}:00<br>{escape(label)}</span>")
    return "".join(parts)


def _bar(span: tuple[int, int] | None, window: Window, first: int, last: int) -> str:
    """One window as a drawing stretched to the width it is given; its words stand beside it."""
    grid = "".join(
        f'<line x1="{at - first}" x2="{at - first}" y1="0" y2="{HIGH}" stroke="{GRID}"'
        f' stroke-width="{2 if at % MIDNIGHT == 0 else 1}" vector-effect="non-scaling-stroke"/>'
        for at in range(first, last + 1, STEP)
    )
    bar = ""
    if span:
        colour = COLOURS.get(window.side, OTHER)
        fill = colour if window.exact else "none"
        bar = (
            f'<rect x="{span[0] - first}" y="2" width="{max(10, span[1] - span[0])}" height="{HIGH - 4}" fill="{fill}"'
            f' stroke="{colour}" stroke-width="1.6" vector-effect="non-scaling-stroke"/>'
        )
    drawing = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {last - first} {HIGH}" preserveAspectRatio="none"'
        f' width="{last - first}" height="{HIGH}">{grid}{bar}</svg>'
    )
    return f'<img alt="" src="data:image/svg+xml;base64,{b64encode(drawing.encode()).decode()}">'


def _words(window: Window, named: Mapping[tuple[object, ...], str]) -> str:
    """A window in words: its letter, its hours, who speaks of which series."""
    mark = named.get((window.start, window.end, window.exact, window.side), "")
    label = f'<span class="ff-label">{mark}</span> ' if mark else ""
    hours = words.window(window.start, window.end)
    told = "; ".join(f"{words.claimant(who)}: {_series(names)}" for who, names in window.told.items())
    return f"{label}<strong>{escape(hours)}</strong> {escape(told)}"


def _series(names: Sequence[str]) -> str:
    if len(names) > FEW:
        return words.counted("{count} series", "{count} series", len(names))
    return ", ".join(catalogue.label(name) for name in names)
