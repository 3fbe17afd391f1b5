"""Time words to windows and days: what period a figure is for, and which Kyiv day that is."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

import regex

from metrics.language import Language

KYIV = ZoneInfo("Europe/Kyiv")
MOSCOW = ZoneInfo("Europe/Moscow")

# Kinds of period that are longer than a day, and the grain each gives its claims.
LONG = {"week": "week", "month": "month", "multi-day": "multi-day", "average": "multi-day", "cumulative": "cumulative"}
# A report that appears before this hour speaks of the day before when it says "the past day" (design of the catalogue).
AFTERNOON = 15
# Expressions that give an edge of a window and no day of their own.
EDGES = ("said", "start", "as_of", "between", "evening")
_KINDS = {"multi_day": "multi-day"}
_CLOCK = regex.compile(
    r"(?<!\d)(?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d))?(?: ?(?P<half>[ap])\.?m\b)?(?![\d])(?<=[\dm])(?:(?<=[:.]\d\d)|(?<=m))",
    regex.I,
)
NIGHT = (time(18), time(9))


@dataclass(frozen=True, slots=True)
class Frame:
    """A time expression: its kind (see language.frames), where it stands, and the weekday, date or clock it names."""

    kind: str
    start: int
    end: int
    weekday: int | None = None
    month: int | None = None
    day: int | None = None
    year: int | None = None
    clocks: tuple[tuple[int, int], ...] = ()
    zone: ZoneInfo = KYIV


@dataclass(frozen=True, slots=True)
class Window:
    """The period of a figure: start and end with zone and precision, the Kyiv day it counts for, and why there is none."""

    start: datetime | None
    end: datetime | None
    precision: str | None
    day: date | None
    reason: str | None = None


@cache
def _parts(language: Language) -> tuple[str, str, str, str]:
    weekday = "(?:" + "|".join(language.weekdays) + r")\b"
    month = "(?:" + "|".join(language.months) + r")\b"
    year = r"(?:,? (?:19|20)\d\d\b)?"
    date_ = rf"(?:\d{{1,2}}(?:st|nd|rd|th)?(?:-\d{{1,2}})? (?:of )?{month}{year}|{month} \d{{1,2}}(?:st|nd|rd|th)?\b(?!,\d)(?:-\d{{1,2}}\b)?{year})"
    return weekday, month, date_, r"(?<!\d)\d{1,2}(?:[:.]\d\d(?: ?[ap]\.?m\b\.?)?| ?[ap]\.?m\b\.?)"


@cache
def _pattern(language: Language) -> regex.Pattern:
    weekday, month, date_, clock = _parts(language)
    groups = []
    for kind, patterns in language.frames.items():
        body = "|".join(patterns)
        for name, part in (
            ("weekday", weekday),
            ("month", month),
            ("date", date_),
            ("clock", clock),
            ("say", language.say),
        ):
            body = body.replace(rf"\{{{name}\}}", part)
        groups.append(f"(?P<{kind.replace('-', '_')}>{body})")
    return regex.compile(r"(?<!\w)(?=\w)(?:" + "|".join(groups) + ")", regex.I)


@cache
def _names(language: Language) -> tuple[regex.Pattern, regex.Pattern, regex.Pattern]:
    weekday, month, date_, _ = _parts(language)
    return tuple(regex.compile(rf"\b(?:{p})", regex.I) for p in (weekday, date_, month))  # type: ignore[return-value]


def _lookup(table: dict[str, int], word: str) -> int | None:
    return next((value for pattern, value in table.items() if regex.fullmatch(pattern, word, regex.I)), None)


def _clock(match: regex.Match) -> tuple[int, int]:
    hour = int(match["hour"])
    if match["half"]:
        hour = hour % 12 + (12 if match["half"].lower() == "p" else 0)
    return hour % 24, int(match["minute"] or 0)


def _frame(match: regex.Match, language: Language) -> Frame:
    weekday_name, date_name, month_name = _names(language)
    words, kind = match[0], _KINDS.get(str(match.lastgroup), str(match.lastgroup))
    clocks = tuple(_clock(m) for m in _CLOCK.finditer(words))
    zone = MOSCOW if regex.search(r"\bmoscow\b", words, regex.I) else KYIV
    weekdays = weekday_name.findall(words)
    dates = date_name.findall(words)
    weekday = _lookup(language.weekdays, weekdays[-1].strip()) if weekdays else None
    if not dates:
        return Frame(kind, match.start(), match.end(), weekday, clocks=clocks, zone=zone)
    found = regex.findall(r"\d+", dates[-1])
    year = next((int(n) for n in found if len(n) == 4), None)
    day = int([n for n in found if len(n) < 3][-1])
    named = month_name.search(dates[-1])
    month = _lookup(language.months, named[0].strip()) if named else None
    return Frame(kind, match.start(), match.end(), weekday, month, day, year, clocks, zone)


def frames(text: str, language: Language) -> tuple[Frame, ...]:
    """The time expressions of a sentence (after `numbers.plain`), in order, none inside another."""
    return tuple(_frame(match, language) for match in _pattern(language).finditer(text) if match.end() > match.start())


def kyiv_day(moment: datetime) -> date:
    """The Kyiv calendar day of a moment with zone."""
    return moment.astimezone(KYIV).date()


def _at(day: date, clock: time) -> datetime:
    return datetime.combine(day, clock, KYIV).astimezone(UTC)


def night_to(day: date) -> Window:
    """The night that ends on `day`: 18:00 the evening before to 09:00, the hours the Air Force reports on."""
    return Window(_at(day - timedelta(days=1), NIGHT[0]), _at(day, NIGHT[1]), "part of day", day)


def whole(day: date) -> Window:
    """A calendar day in Kyiv."""
    return Window(_at(day, time(0)), _at(day + timedelta(days=1), time(0)), "day", day)


def _last_weekday(weekday: int, said: date) -> date:
    return said - timedelta(days=(said.weekday() - weekday) % 7)


def _named(frame: Frame, said: date) -> date | None:
    """The calendar day a frame names, nearest to the day it was said."""
    if frame.month and frame.day:
        years = [frame.year] if frame.year else [said.year, said.year - 1, said.year + 1]
        dates = []
        for year in years:
            try:
                dates.append(date(year, frame.month, frame.day))
            except ValueError:
                continue
        return min(dates, key=lambda d: abs((d - said).days)) if dates else None
    return _last_weekday(frame.weekday, said) if frame.weekday is not None else None


def spoken(found: Iterable[Frame], published: datetime | None) -> datetime | None:
    """When the figure was stated: the weekday or date of "said on Saturday" where it is named, else `published`."""
    if published is None:
        return None
    said = kyiv_day(published)
    for frame in found:
        named = _named(frame, said) if frame.kind == "said" else None
        if named and 0 < (said - named).days < 7:
            return _at(named, time(10))
    return published


def _night(frame: Frame, said: date, words: str) -> Window:
    """ "Saturday night" ends on Sunday; "overnight on Saturday", "early on Saturday" and a plain "overnight" end on that day."""
    named = _named(frame, said)
    if named is None:
        return night_to(said)
    begins = bool(
        regex.search(r"night of|\w+day night|\bsince\b|\bfrom\b|\bbetween\b", words, regex.I)
    ) and not regex.search(r"-\d| to | into | and | until ", words)
    return night_to(min(named + timedelta(days=1), said) if begins else named)


def _edge(clock: tuple[int, int], day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time(*clock), zone).astimezone(UTC)


def _night_begins(clock: tuple[int, int]) -> bool:
    return clock[0] >= AFTERNOON


def refined(window: Window, found: Iterable[Frame]) -> Window:
    """The window with the clock times a sentence gives for its edges ("from 19:00 on 11 December", "as of 09:00").

    Times are Kyiv time unless the text says Moscow. An edge without a date takes the one that fits the window's day.
    """
    if window.day is None:
        return window
    start, end, precision = window.start, window.end, window.precision
    for frame in found:
        named = _named(frame, window.day)
        if frame.kind in ("start", "between") and frame.clocks:
            eve = frame.kind == "start" or (len(frame.clocks) > 1 and frame.clocks[1] < frame.clocks[0])
            usual = window.day - timedelta(days=1) if eve and _night_begins(frame.clocks[0]) else window.day
            start, precision = (
                _edge(frame.clocks[0], named if named and named <= window.day else usual, frame.zone),
                "minute",
            )
        last = (
            frame.clocks[-1]
            if frame.kind == "as_of" and frame.clocks
            else frame.clocks[1]
            if len(frame.clocks) > 1
            else None
        )
        if frame.kind in ("as_of", "between") and last:
            end, precision = _edge(last, window.day, frame.zone), "minute"
    return Window(start, end, precision, window.day) if not (start and end) or start < end else window


def _by_edges(found: Iterable[Frame], said: date) -> date | None:
    """The day of a window that only its edges date: it ends the morning after an evening start."""
    for frame in found:
        if frame.kind == "evening" or (frame.kind == "as_of" and frame.clocks and _night_begins(frame.clocks[0])):
            return _named(frame, said) or said
        if frame.kind in ("start", "between") and frame.clocks:
            named = _named(frame, said)
            if frame.kind == "between" and frame.clocks[1] > frame.clocks[0]:
                return named or said
            if named and frame.kind == "start" and _night_begins(frame.clocks[0]):
                return min(named + timedelta(days=1), said)
    return None


def window(
    frame: Frame | None,
    words: str,
    published: datetime | None,
    morning_report: bool,
    usual: str,
    edges: tuple[Frame, ...] = (),
    compared: bool = False,
) -> Window:
    """The window and day of a figure.

    frame           the time expression it stands with, None when there is none; `words` are its words
    published       when it was stated, with zone; None gives a window without a day, and the reason
    morning_report  whether it comes from the General Staff's report, which covers the day before it appears
    usual           the period meant when nothing is said: "night", "past_day" or "day"
    edges           the other time expressions of the sentence, which may give the window's edges
    compared        whether "the previous day" is what the figure is compared with, and not the day it reports
    """
    plain = _window(frame, words, published, morning_report, usual, edges, compared)
    return refined(plain, edges)


def _window(
    frame: Frame | None,
    words: str,
    published: datetime | None,
    morning_report: bool,
    usual: str,
    edges: tuple[Frame, ...],
    compared: bool,
) -> Window:
    if published is None:
        return Window(None, None, None, None, "the text has no date, and none was given with --published")
    local = published.astimezone(KYIV)
    said = local.date()
    dated = None if frame else _by_edges(edges, said)
    if dated:
        return whole(dated)
    kind = frame.kind if frame else usual
    if kind in LONG:
        return Window(None, None, None, None, "the figure covers more than one day")
    if kind == "previous_day":
        back = 2 if compared and (morning_report or (usual == "past_day" and local.hour < AFTERNOON)) else 1
        return whole(said - timedelta(days=back))
    if kind == "past_day":
        return whole(said - timedelta(days=1) if morning_report or local.hour < AFTERNOON else said)
    named = _named(frame, said) if frame else None
    if morning_report and kind == "date" and named == said and local.hour < AFTERNOON:
        return whole(said - timedelta(days=1))
    if kind in ("weekday", "date", "daytime"):
        return whole(named or said)
    if kind == "yesterday":
        return whole(said - timedelta(days=1))
    if kind == "night":
        return _night(frame, said, words) if frame else night_to(said)
    return whole(said)
