"""Source to updates: the titled, timed pieces of a page.

A live blog saved as text has, per post, a headline, a body, and a byline with the time glued to the author
("Jane Doe4 January 2025 09:35") that closes the block. A page without bylines is cut at its headlines: short lines
without a closing mark, followed by a line that has one; a chronicle where lines begin with their hour, or where a
line says the day.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from itertools import pairwise
from zoneinfo import ZoneInfo

import regex

from metrics.kyiv import KYIV
from metrics.language import Language, compiled, detection, known
from metrics.sources import Source

_CLOCK = (
    r"(?P<hour>\d{1,2})[:.](?P<minute>\d\d)(?: ?(?P<half>[ap]m))?(?: ?(?P<zone>GMT|BST|UTC|CET|CEST|EET|EEST|EST|EDT))?"
)

_ZONES = {
    "GMT": "UTC", "UTC": "UTC", "BST": "Europe/London", "CET": "Europe/Paris", "CEST": "Europe/Paris",
    "EET": "Europe/Kyiv", "EEST": "Europe/Kyiv", "EST": "America/New_York", "EDT": "America/New_York",
}  # fmt: skip
# What no date of a byline or of a page's top is without.
_DATED = re.compile(r"20\d\d,? \d{1,2}[:.]\d\d")
# So much of a page shows which language it is in, in characters.
_SAMPLE = 4000
# A text with so many lines that begin with an hour is a chronicle.
_FEW = 2
_CLOSED = regex.compile(r"[.!…:;,][\"”’'»)]*\s*$|[?][\"”’»]+\s*$|\)\s*$")
# An item of a list is no headline.
_ITEM = regex.compile(r"[•·▪◦●○‣*–—-]\s")

# The hour that an entry of a chronicle begins with ("08:40 The General Staff: ...", "🔴 08:40 (21 May). ..."), or that
# stands above it.
_ENTRY = regex.compile(
    r"^[ \t]*(?:[\p{So}\uFE0F\[*]{1,4}[ \t]*){0,2}(?P<hour>[01]?\d|2[0-3])[:.](?P<minute>[0-5]\d)[\]*]{0,3}"
    r"(?:,? \(?(?P<on>\d{1,2} \p{Ll}{3,10})\b\)?)?[.:]?[\]*]{0,3}"
    r"(?:[ \t]+(?:[-–—|] ?)?|[ \t]*\n[ \t\n]*)(?=[\"«*]{0,3}\p{Lu})",
    regex.M,
)
# What is told under a day of a chronicle is told by then.
_BY = 12
# A chronicle tells of no day further before its page.
_BACK = 60

# Start and end in the source's text, when published, by whom.
Block = tuple[int, int, datetime | None, str]


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


@cache
def _weekday(language: Language) -> str:
    """What may stand before a date at the head of a line."""
    return rf"(?:(?:{'|'.join(language.times.weekdays)}),? )?"


@cache
def _date(language: Language) -> str:
    months = "|".join(language.times.months)
    return rf"(?P<day>\d{{1,2}}) (?P<month>{months}),? (?P<year>20\d\d),? {_CLOCK}\s*$"


@cache
def _byline(language: Language) -> regex.Pattern:
    """The line that closes a block: a name, the date glued to it, the time."""
    return regex.compile(rf"^(?P<author>[^\d\n]{{2,80}}?)\s?{_date(language)}", regex.I | regex.M)


@cache
def _top(language: Language) -> regex.Pattern:
    """The line with the date that a page carries at its top."""
    return regex.compile(rf"^{_weekday(language)}{_date(language)}", regex.I | regex.M)


@cache
def _day(language: Language) -> regex.Pattern:
    """The line that says which day of a chronicle follows, or which day and hour."""
    months, weekdays = "|".join(language.times.months), "|".join(language.times.weekdays)
    on = rf"(?:(?P<day>\d{{1,2}}) (?P<month>{months})|(?P<month>{months}) (?P<day>\d{{1,2}}))\b"
    year = r"(?:,? 20\d\d(?: ?(?:г\.|года|р\.|року))?)?"
    # "24 May, 18:40": each entry has its day and hour above it.
    hour = r"(?:,? (?:(?:at|в|о|об) )?(?P<hour>[01]?\d|2[0-3])[:.](?P<minute>[0-5]\d))?"
    ends = rf"{hour}[ \t]*(?:[.:]?[ \t]*$|[.:][ \t](?=(?-i:\p{{Lu}})))"
    return regex.compile(rf"^[ \t]*{_weekday(language)}{on}{year}(?:,? \(?(?:{weekdays})\)?)?{ends}", regex.I | regex.M)


def _month(match: regex.Match, language: Language) -> int:
    return next(n for name, n in language.times.months.items() if compiled(name).fullmatch(match["month"]))


def _time(match: regex.Match, zone: str | None, language: Language) -> datetime | None:
    """The moment a byline or a page's top names; None where the calendar or the clock has no such moment."""
    hour = int(match["hour"])
    if match["half"]:
        hour = hour % 12 + (12 if match["half"].lower() == "pm" else 0)
    month = _month(match, language)
    place = ZoneInfo(_ZONES[(match["zone"] or zone or "UTC").upper()])
    try:
        local = datetime(int(match["year"]), month, int(match["day"]), hour % 24, int(match["minute"]), tzinfo=place)
    except ValueError:
        return None
    return local.astimezone(UTC)


def _page_date(text: str, language: Language) -> tuple[datetime | None, str | None]:
    """The moment at the top of a page, and the zone its hours are in."""
    match = _top(language).search(text)
    moment = _time(match, None, language) if match else None
    return (moment, match["zone"] or "GMT") if match and moment else (None, None)


def _is_title(line: str) -> bool:
    stripped = line.strip()
    return (
        12 <= len(stripped) <= 160
        and not _CLOSED.search(stripped)
        and not _ITEM.match(stripped)
        and (stripped[0].isupper() or not stripped[0].isalpha())
    )


def _headlines(text: str, start: int, end: int) -> list[int]:
    """Offsets of the lines that look like a headline: unclosed, and followed by a line that is closed."""
    found = compiled(r"[^\n]+").finditer(text, start, end)
    lines = [(match.start(), match[0]) for match in found if match[0].strip()]
    return [
        at
        for (at, line), (_, following) in pairwise(lines)
        if _is_title(line) and (_CLOSED.search(following.strip()) and len(following) > 40)
    ]


def _first_line(text: str) -> str:
    line = text.strip().partition("\n")[0].strip()
    return line if _is_title(line) and "\n" in text.strip() else ""


def _update(source: Source, n: int, block: Block) -> Update | None:
    """The update of a block without the empty space around it; None when nothing else is in it."""
    start, end, published, author = block
    piece = source.text[start:end]
    if not piece.strip():
        return None
    start += len(piece) - len(piece.lstrip())
    text = source.text[start:end].rstrip()
    return Update(f"{source.id}#{n}", source.id, _first_line(text), start, start + len(text), text, published, author)


def _bylines(text: str, language: Language) -> list[tuple[regex.Match, datetime]]:
    """The bylines of a page and their moments; the date at its top is none."""
    top, zone = _top(language), _page_date(text, language)[1]
    found = (match for match in _byline(language).finditer(text) if not top.fullmatch(match[0].strip()))
    return [(match, moment) for match in found if (moment := _time(match, zone, language))]


def _blocks(source: Source, bylines: list[tuple[regex.Match, datetime]], published: datetime | None) -> Iterator[Block]:
    """The pieces of a page whose blocks close with a byline; what stands above the first headline is a piece too."""
    start = 0
    for n, (byline, moment) in enumerate(bylines):
        cut = _headlines(source.text, start, byline.start())[-1:] if n == 0 else []
        if cut and cut[0] > start:
            yield start, cut[0], published, ""
            start = cut[0]
        yield start, byline.start(), moment, byline["author"].strip()
        start = byline.end()
    yield start, len(source.text), published, ""


def _entries(text: str, published: datetime | None, language: Language) -> list[Block]:
    """The pieces of a chronicle, each of its day and hour; one told later than the page appeared is of the page."""
    hours = list(_ENTRY.finditer(text)) if _ENTRY.search(text) else []
    days = list(_day(language).finditer(text)) if published else []
    found = [match for marks in (hours, days) if len(marks) >= _FEW for match in marks]
    if not found:
        return []
    found.sort(key=lambda match: match.start())
    begins = [_above(text, match, before) for match, before in zip(found, [0, *(m.end() for m in found)], strict=False)]
    starts = [match.end() if begin == match.start() else begin for match, begin in zip(found, begins, strict=True)]
    out: list[Block] = [(0, begins[0], published, "")]
    day = published
    for match, start, end in zip(found, starts, [*begins[1:], len(text)], strict=True):
        moment = day = (published and _on(match, published, language)) or day
        if published and day and match.groupdict().get("hour"):
            hour = day.astimezone(KYIV).replace(hour=int(match["hour"]), minute=int(match["minute"]), second=0)
            moment = min(hour.astimezone(UTC), published)
        out.append((start, end, moment, ""))
    return out


def _above(text: str, match: regex.Match, before: int) -> int:
    """Where the entry of an hour begins: at the headline right above an hour that has its line to itself.

    `before` is where the mark of the entry before it ends.
    """
    at = match.start()
    if "hour" not in match.groupdict() or "\n" not in match[0] or at < 2:
        return at
    line = text.rfind("\n", 0, at - 1) + 1
    apart = not text[text.rfind("\n", 0, max(0, line - 1)) + 1 : line].strip()
    return line if line >= before and apart and _is_title(text[line:at]) else at


def _on(match: regex.Match | None, published: datetime, language: Language) -> datetime | None:
    """Noon of the day that a line of a chronicle names, or the moment of the page; None where that is no day before."""
    if match and match.groupdict().get("on"):
        # "22:45 (21 May). The General Staff": an hour of another day says so.
        match = _day(language).match(match["on"])
    if not match or "month" not in match.groupdict():
        return None
    page = published.astimezone(KYIV)
    try:
        day = page.replace(month=_month(match, language), day=int(match["day"]), hour=_BY, minute=0, second=0)
        day = day.replace(year=page.year - (day.date() > page.date()))
    except ValueError:
        return None
    if day.date() == page.date():
        return published
    return day.astimezone(UTC) if (page.date() - day.date()).days <= _BACK else None


def split(source: Source) -> tuple[Update, ...]:
    """The updates of a source, in the order of the page. A page with no sign of several posts is one update."""
    text, language = source.text, known(detection.of_text(source.text[:_SAMPLE], source.language))
    if source.post:
        one = _update(source, 1, (0, len(text), source.published, ""))
        return (one,) if one else ()
    dated = _DATED.search(text) is not None
    bylines, page_date = (_bylines(text, language), _page_date(text, language)[0]) if dated else ([], None)
    published = source.published or page_date
    blocks: Iterable[Block]
    if bylines:
        blocks = _blocks(source, bylines, page_date or published)
    elif entries := _entries(text, published, language):
        blocks = entries
    elif source.kind == "live blog" and len(heads := _headlines(text, 0, len(text))) > 1:
        blocks = [(a, b, published, "") for a, b in pairwise(sorted({0, *heads, len(text)}))]
    else:
        blocks = [(0, len(text), published, "")]
    updates = (_update(source, n, block) for n, block in enumerate(blocks, 1))
    return tuple(update for update in updates if update)
