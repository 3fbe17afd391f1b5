"""What the words of a time expression name: its weekday, date and hours."""

from functools import cache

import regex

from metrics.language import Language, compiled, filled

# Days named so far apart are the first and the last of several; further, one of them is a slip of the pen.
_APART = range(2, 15)
# Between the end of one month and the next one's beginning may lie so few days less than of the longest.
_SHORTEST = 3


@cache
def parts(language: Language) -> dict[str, str]:
    """The patterns that stand for `{weekday}`, `{month}`, `{date}`, `{clock}` and `{say}`."""
    times = language.times
    month = "(?:" + "|".join(times.months) + r")(?:\b|(?<=\.))"
    return {
        "weekday": "(?:" + "|".join(times.weekdays) + r")\b",
        "date": filled(times.date, {"month": month}),
        "month": month,
        "clock": times.clock,
        "say": language.speech.say,
    }


def last(words: str, part: str, language: Language) -> str | None:
    """The last weekday or month in the words."""
    found = compiled(rf"\b(?:{parts(language)[part]})").findall(words)
    return found[-1].strip() if found else None


def lookup(table: dict[str, int], word: str | None) -> int | None:
    if word is None:
        return None
    return next((value for pattern, value in table.items() if compiled(pattern).fullmatch(word)), None)


def clock(match: regex.Match, language: Language) -> tuple[int, int]:
    times, named = language.times, lookup(language.times.hour_words, match["hour"])
    hour = int(match["hour"]) if named is None else named
    if match["half"]:
        hour = hour % 12 + (12 if compiled(times.afternoon).match(match["half"]) else 0)
    # The midnight that ends a day is its last minute, and not the next day's first.
    return (23, 59) if hour == 24 else (hour % 24, int(match["minute"] or 0))


def date(words: str | None, language: Language) -> tuple[int | None, int | None, int | None]:
    """Month, day and year of a date; of "3-4 January" the last day."""
    if words is None:
        return None, None, None
    numeric = compiled(r"(\d{1,2})\.(\d{1,2})(?:\.(\d{2,4}))?(?!\d)").search(words)
    if numeric:
        year = numeric[3] and int(numeric[3]) + (2000 if len(numeric[3]) == 2 else 0)
        return int(numeric[2]), int(numeric[1]), year
    found = compiled(r"\d+").findall(words)
    year = next((int(n) for n in found if len(n) == 4), None)
    day = int([n for n in found if len(n) < 3][-1])
    return lookup(language.times.months, last(words, "month", language)), day, year


def begins(words: str, language: Language) -> bool:
    """Whether a night begins on the day named in the words."""
    times = language.times
    return bool(compiled(times.night_begins).search(words)) and not compiled(times.night_ends).search(words)


def are_apart(words: str, dates: tuple[int | None, ...], language: Language) -> bool:
    """Whether words name two days that are no neighbours ("from 20:00 on Monday until Thursday morning").

    dates   month and day of the first date in them and of the last one
    """
    month, day, later, until = dates
    if month and day and later and until:
        return (until - day if month == later else 31 - day + until - _SHORTEST) in _APART
    named = compiled(rf"\b(?:{parts(language)['weekday']})").findall(words)
    weekdays = [lookup(language.times.weekdays, word) or 0 for word in named]
    return len(weekdays) > 1 and (weekdays[-1] - weekdays[0]) % 7 in _APART


def is_gone(words: str, language: Language) -> bool:
    """Whether a weekday is said to be the last one, which is not the day before ("last Wednesday", on a Thursday)."""
    gone = language.times.gone
    return bool(gone) and compiled(gone).search(words) is not None
