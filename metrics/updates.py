"""Source to updates: the titled, timed pieces of a page.

A live blog saved as text has, per post, a headline, a body, and a byline with the time glued to the author
("Jane Doe4 January 2025 09:35") that closes the block. A page without bylines is cut at its headlines: short lines
without a closing mark, followed by a line that has one.
"""

from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import pairwise
from zoneinfo import ZoneInfo

import regex

from metrics.language import known
from metrics.sources import Source

_MONTHS = "january february march april may june july august september october november december".split()
_MONTH = "(?:" + "|".join(f"{m}|{m[:3]}" for m in _MONTHS) + ")"
_CLOCK = (
    r"(?P<hour>\d{1,2})[:.](?P<minute>\d\d)(?: ?(?P<half>[ap]m))?(?: ?(?P<zone>GMT|BST|UTC|CET|CEST|EET|EEST|EST|EDT))?"
)
_DATE = rf"(?P<day>\d{{1,2}}) (?P<month>{_MONTH}),? (?P<year>20\d\d)"

# The byline that closes a block: a name, the date glued to it, the time.
_BYLINE = regex.compile(rf"^(?P<author>[^\d\n]{{2,80}}?)\s?{_DATE},? {_CLOCK}\s*$", regex.I | regex.M)
# The date a page carries at its top.
_PAGE_DATE = regex.compile(rf"^(?:[A-Z][a-z]+day,? )?{_DATE},? {_CLOCK}\s*$", regex.I | regex.M)

_ZONES = {
    "GMT": "UTC", "UTC": "UTC", "BST": "Europe/London", "CET": "Europe/Paris", "CEST": "Europe/Paris",
    "EET": "Europe/Kyiv", "EEST": "Europe/Kyiv", "EST": "America/New_York", "EDT": "America/New_York",
}  # fmt: skip
_CLOSED = regex.compile(r"[.!…:;,][\"”’'»)]*\s*$|[?][\"”’»]+\s*$|\)\s*$")


@dataclass(frozen=True, slots=True)
class Update:
    """One dated piece of text inside a source.

    id          `source id#n`, n counting from 1 in the order of the page
    title       the headline, "" when it has none
    start, end  offsets of the piece in the source's text, title included
    text        source text[start:end]
    published   with zone; None when neither the piece nor its source says
    author      as printed in the byline, "" when there is none
    """

    id: str
    source: str
    title: str
    start: int
    end: int
    text: str
    published: datetime | None
    author: str = ""


def _time(match: regex.Match, zone: str | None) -> datetime:
    hour = int(match["hour"])
    if match["half"]:
        hour = hour % 12 + (12 if match["half"].lower() == "pm" else 0)
    month = next(i for i, name in enumerate(_MONTHS, 1) if name.startswith(match["month"].lower()))
    place = ZoneInfo(_ZONES.get((match["zone"] or zone or "UTC").upper(), "UTC"))
    local = datetime(int(match["year"]), month, int(match["day"]), hour % 24, int(match["minute"]), tzinfo=place)
    return local.astimezone(UTC)


def _page_date(text: str) -> tuple[datetime | None, str | None]:
    match = _PAGE_DATE.search(text)
    if not match:
        return None, None
    try:
        return _time(match, None), match["zone"] or "GMT"
    except ValueError:
        return None, None


def _is_title(line: str) -> bool:
    stripped = line.strip()
    return (
        12 <= len(stripped) <= 160
        and not _CLOSED.search(stripped)
        and (stripped[0].isupper() or not stripped[0].isalpha())
    )


def _headlines(text: str, start: int, end: int) -> list[int]:
    """Offsets of the lines that look like a headline: unclosed, and followed by a line that is closed."""
    lines = [
        (m.start(), m.group()) for m in regex.finditer(r"[^\n]+", text, pos=start, endpos=end) if m.group().strip()
    ]
    return [
        at
        for (at, line), (_, following) in pairwise(lines)
        if _is_title(line) and (_CLOSED.search(following.strip()) and len(following) > 40)
    ]


def _first_line(text: str) -> str:
    line = text.strip().partition("\n")[0].strip()
    return line if _is_title(line) and "\n" in text.strip() else ""


def _update(
    source: Source, n: int, start: int, end: int, published: datetime | None, author: str = ""
) -> Update | None:
    piece = source.text[start:end]
    if not piece.strip():
        return None
    start += len(piece) - len(piece.lstrip())
    text = source.text[start:end].rstrip()
    return Update(f"{source.id}#{n}", source.id, _first_line(text), start, start + len(text), text, published, author)


def _blocks(source: Source, bylines: list[regex.Match]) -> list[tuple[int, int, datetime | None, str]]:
    """(start, end, published, author) of the pieces of a page whose blocks close with a byline."""
    page_date, zone = _page_date(source.text)
    page_date = page_date or source.published
    out: list[tuple[int, int, datetime | None, str]] = []
    start = 0
    for n, byline in enumerate(bylines):
        cut = _headlines(source.text, start, byline.start())[-1:] if n == 0 else []
        if cut and cut[0] > start:
            out.append((start, cut[0], page_date, ""))
            start = cut[0]
        out.append((start, byline.start(), _time(byline, zone), byline["author"].strip()))
        start = byline.end()
    out.append((start, len(source.text), page_date, ""))
    return out


def split(source: Source) -> tuple[Update, ...]:
    """The updates of a source, in the order of the page. A page with no sign of several posts is one update."""
    text = source.text
    bylines = [m for m in _BYLINE.finditer(text) if not _PAGE_DATE.fullmatch(m[0].strip())]
    published = source.published or _page_date(text)[0]
    if bylines:
        blocks = _blocks(source, bylines)
    elif source.kind == "live blog" and len(heads := _headlines(text, 0, len(text))) > 1:
        edges = sorted({0, *heads, len(text)})
        blocks = [(a, b, published, "") for a, b in pairwise(edges)]
    else:
        blocks = [(0, len(text), published, "")]
    updates = (_update(source, n, *block) for n, block in enumerate(blocks, 1))
    return tuple(update for update in updates if update)


def language_of(source: Source) -> str:
    """The source's language code, English where it names none."""
    return known(source.language).code
