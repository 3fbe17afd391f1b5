"""Time words: which expressions of a sentence name a period, and which day, date or hours each one names."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import cache, lru_cache
from itertools import islice
from zoneinfo import ZoneInfo

from metrics import datewords
from metrics.kyiv import KYIV
from metrics.language import Language, compiled, filled
from metrics.quick import Match
from metrics.scanning import Scan

# Kinds of period that are longer than a day, and the grain each gives its claims.
LONG = {
    "week": "week", "weekend": "multi-day", "month": "month", "multi-day": "multi-day", "average": "multi-day",
    "cumulative": "cumulative", "elsewhen": "multi-day",
}  # fmt: skip
# Of these, a time without a length that is not the report's ("after the summit"): any other comes before it.
ELSEWHEN = "elsewhen"
# Of these, those a record is counted in, and how far before them the word for it may stand, in characters.
SPANS, _RANK = ("week", "weekend", "month", "multi-day"), 80
# Expressions that give an edge of a window and no day of their own.
EDGES = ("said", "start", "as_of", "between", "evening")
# Kinds of one night or of hours, unless their words name two days that are no neighbours.
_DAILY = ("between", "night")
# Days that a figure is compared with where "than" stands before them.
_COMPARED = ("weekday", "date", "yesterday", "two_days_ago", "previous_day")
# "In the same period": the one that was named before.
AGAIN = "same"
# So many sentences of an update may say when the report that it tells of was made.
_LEAD = 6
# Before this hour a night is not over, and a report of it is of the one before.
_DAWN = 6
# A line that is only the name of a day is no longer.
_LABEL = 40
# How many sentences before the first number may name its day.
_EVE = 3
# Between "the past day" and its date stand at most so many characters.
_NEXT = 5
# So many sentences are remembered: the first of an update are asked again when their own numbers are taken.
_KEPT = 128


@dataclass(frozen=True, slots=True)
class Frame:
    """A time expression of a sentence.

    kind           night, daytime, half_day (morning or evening), past_day, round_day (the day before or this one),
                   weekday, date, today, yesterday, two_days_ago, previous_day (the day a figure is compared with),
                   running (a day that is not over), moment (one hour), same (the one told before), elsewhen (to come,
                   or past and no time of a report), another of LONG, or one of EDGES
    start, end     offsets in the sentence
    weekday        0..6, Monday is 0; None where it names none
    month, day     of the date it names, with the year where it says one
    clocks         (hour, minute) of each time of day, in `zone`
    begins         whether a night begins on the day named ("the night of Saturday") and does not end on it
    gone           whether a weekday is that of the week before, where this week's has just been
    """

    kind: str
    start: int
    end: int
    weekday: int | None = None
    month: int | None = None
    day: int | None = None
    year: int | None = None
    clocks: tuple[tuple[int, int], ...] = ()
    zone: ZoneInfo = KYIV
    begins: bool = False
    opens: bool = False
    since: tuple[int, int] | None = None
    gone: bool = False


@cache
def _scan(language: Language) -> Scan:
    """All kinds in their order."""
    bodies = ((kind, body) for kind, patterns in language.times.frames.items() for body in patterns)
    return Scan(((kind, filled(body, datewords.parts(language))) for kind, body in bodies), r"(?<!\w){}")


def _frame(kind: str, match: Match, language: Language) -> Frame:
    # The same hour in another zone stands in brackets.
    words, times = compiled(r"\([^()]*\)").sub("", match[0]), language.times
    hours = [m for m in compiled(times.hours).finditer(words) if int(m["minute"] or 0) < 60]
    rest = words
    for hour in hours:
        # "from 20.10 to 21.10": what is an hour is no date.
        rest = f"{rest[: hour.start()]}{' ' * len(hour[0])}{rest[hour.end() :]}"
    date = datewords.parts(language)["date"]
    dates = [*compiled(rf"\b(?:{date})").finditer(rest)]
    month, day, year = datewords.date(dates[-1][0] if dates else None, language)
    first = datewords.date(dates[0][0], language) if len(dates) > 1 else (None, None, None)
    if kind in ("night", "date") and month is None:
        month, day = next((d for word, d in times.feasts.items() if compiled(word).search(words)), (None, None))
    if kind in _DAILY and datewords.are_apart(rest, (*first[:2], month, day), language):
        kind = "multi-day"
    return Frame(
        kind,
        match.start(),
        match.end(),
        datewords.lookup(times.weekdays, datewords.last(words, "weekday", language)),
        month,
        day,
        year,
        tuple(datewords.clock(hour, language) for hour in hours),
        next((ZoneInfo(name) for word, name in times.zones.items() if compiled(word).search(words)), KYIV),
        begins=datewords.begins(words, language),
        opens=len(dates) == 1 and bool(hours) and dates[0].start() < hours[-1].start(),
        since=(first[0], first[1]) if first[0] and first[1] else None,
        gone=kind == "weekday" and datewords.is_gone(words, language),
    )


@lru_cache(maxsize=_KEPT)
def find(text: str, language: Language) -> tuple[Frame, ...]:
    """The time expressions of a sentence (after `numbers.plain`), in order, none inside another."""
    found = [
        _frame(kind, match, language)
        for kind, match in _scan(language).find(text)
        if not (kind in (*SPANS, "cumulative", ELSEWHEN) and _ends_in(language.times.record, text, match.start()))
        and not (kind == "cumulative" and _ends_in(language.times.lasting, text, match.start()))
    ]
    alone = all(frame.kind in (ELSEWHEN, "said") for frame in found)
    return tuple(frame for frame in found if alone or frame.kind != ELSEWHEN)


def _ends_in(words: str, text: str, at: int) -> bool:
    """Whether what stands before a period makes it none of a figure ("largest this year", "where it goes on since")."""
    return bool(words) and compiled(words).search(text, max(0, at - _RANK), at) is not None


def is_compared(frame: Frame, text: str, language: Language) -> bool:
    """Whether a day is the one that a figure is compared with ("more than on Wednesday")."""
    than = language.times.than
    return bool(than) and frame.kind in _COMPARED and _ends_in(than, text, frame.start)


def heading(sentences: Iterable[tuple[str, Language]]) -> tuple[Frame, ...]:
    """The time expressions of the first sentence, and the hour or evening that the next few say their report is of."""
    first, *following = islice(sentences, _LEAD)
    said = (frame for text, language in following for frame in find(text, language))
    own = (f for f in find(*first) if not is_compared(f, *first))
    return (*own, *(f for f in said if f.kind == "evening" or (f.kind == "as_of" and f.month is None)))


def lead(
    sentences: tuple[str, ...], language: Language, kinds: tuple[str, ...] = ("past_day", "round_day")
) -> Frame | None:
    """The past day, or a period of the kinds, where the last of these sentences that say when speak of nothing else."""
    named = [frame for text in sentences[-_EVE:] for frame in find(text, language) if frame.kind not in EDGES]
    if len(named) == 2 and [frame.kind for frame in named] == ["past_day", "date"]:
        # "On the past day, 16 November": the date of the past day.
        return next(iter(foremost(named)))
    return named[-1] if named and all(frame.kind in kinds for frame in named) else None


def day_named(found: Iterable[Frame]) -> Frame | None:
    """The expression that names a day, of those found: a date, a night or evening with one, a weekday, "yesterday"."""
    found = tuple(f for f in found if f.kind not in ("night", "half_day") or f.month)
    kinds = ("date", "night", "half_day", "weekday", "yesterday")
    return next((f for kind in kinds for f in found if f.kind == kind), None)


def is_past_date(found: Iterable[Frame]) -> bool:
    """Whether expressions say of which date "the past day" is ("for the past day, 11 February")."""
    named = [frame for frame in found if frame.kind in ("past_day", "date")]
    return [frame.kind for frame in named] == ["past_day", "date"] and named[1].start - named[0].end < _NEXT


def foremost(found: list[Frame]) -> list[Frame]:
    """The first of these; the date right behind "the past day", which says what day that was."""
    dated = len(found) > 1 and found[0].kind == "past_day" and found[1].kind in ("date", "yesterday", "weekday")
    return found[1:2] if dated and found[1].start - found[0].end < _NEXT else found[:1]


def of_groups(kept: Frame | None, told: Iterable[Frame]) -> Frame | None:
    """The period of what every group of forces has done, which a week's briefing names once: none since a start."""
    possible = (f for f in (kept, *told) if f and (f is kept or f.kind in LONG))
    return next((f for f in possible if f.kind != "cumulative"), None)


def recalls(frame: Frame, kept: Frame | None, beside: tuple[Frame, ...] = ()) -> bool:
    """Whether a date lies before the one that the update is on ("on 15 November ..., when on 10 October ...").

    A night does so where one `beside` it says that it was the one before ("a day earlier, on the night of 24 August").
    """
    if kept is None or frame.kind != kept.kind or frame.kind not in ("date", "night") or not frame.month:
        return False
    told = frame.kind == "date" or any(one.kind == "previous_day" for one in beside)
    return told and (frame.month or 0, frame.day or 0) < (kept.month or 0, kept.day or 0)


def labelled(frame: Frame | None, before: str, language: Language) -> Frame | None:
    """What names no day, or a night without a date, as of the label before it, only a date ("Friday, 13 March.")."""
    told = frame and (frame.kind != "night" or frame.day or frame.weekday is not None)
    if told or not before:
        return frame
    named = find(before, language)
    day = next((f for f in named if f.kind == "date" and f.day), None)
    rest = sum(map(str.isalnum, before)) - sum(sum(map(str.isalnum, before[f.start : f.end])) for f in named)
    if day is None or rest:
        return frame
    return replace(frame, month=day.month, day=day.day, year=day.year) if frame else day


def alone(text: str, language: Language) -> Frame | None:
    """The weekday or date that a short line consists of, if it does."""
    if len(text) > _LABEL:
        return None
    named = find(text, language)
    day = next((f for f in named if f.kind in ("date", "weekday") and (f.day or f.weekday is not None)), None)
    rest = sum(map(str.isalnum, text)) - sum(sum(map(str.isalnum, text[f.start : f.end])) for f in named)
    return day if day and not rest else None


def night_before(before: str, span: Frame | None, language: Language) -> Frame | None:
    """The date or night told for what follows: that of the paragraph, or the dated night of the sentence before.

    "On the night of 2 August they hit the ports. Eleven drones were shot down. Five more were jammed."
    """
    return span or next(
        (f for f in find(before, language) if f.kind == "night" and (f.day or f.weekday is not None)), None
    )


def of_the_report(
    frame: Frame | None, told: Mapping[str, Frame], families: Iterable[str], stated: datetime
) -> Frame | None:
    """What "over the day" names where figures of these families are told for a date before it: that date.

    And "overnight", in a report of the small hours that has told of the night before: that night.
    """
    local = stated.astimezone(KYIV)
    if frame and frame.kind == "round_day":
        kept = (told[one] for one in families if one in told)
        dates = (f for f in kept if f.kind == "date" and f.day and (f.month, f.day) != (local.month, local.day))
        frame = next((replace(date, start=frame.start, end=frame.end) for date in dates), frame)
    if frame and frame.kind in ("running", "round_day") and (day := _past(told, local)):
        frame = replace(day, kind="date", start=frame.start, end=frame.end)
    if frame and frame.kind == "night" and local.hour < _DAWN and frame.weekday is None and not frame.day:
        eve = local - timedelta(days=1)
        nights = (f for f in told.values() if f.kind == "night" and not f.begins and _is_on(f, eve))
        frame = next((replace(night, start=frame.start, end=frame.end) for night in nights), frame)
    return frame


def _past(told: Mapping[str, Frame], stated: datetime) -> Frame | None:
    """The one date told, by whatever family, where it lies before the day and the eve of the report: a digest's."""
    dates = {(f.month, f.day): f for f in told.values() if f.kind in ("date", "night") and f.month and f.day}
    recent = {(day.month, day.day) for day in (stated, stated - timedelta(days=1))}
    return next(iter(dates.values())) if len(dates) == 1 and not recent & dates.keys() else None


def _is_on(frame: Frame, day: datetime) -> bool:
    """Whether an expression names this day."""
    return frame.weekday == day.weekday() or (frame.month, frame.day) == (day.month, day.day)
