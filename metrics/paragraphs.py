"""The period that a paragraph has named before a number, in sentences of which no number is taken."""

from metrics import frames
from metrics.clauses import clause
from metrics.frames import EDGES, Frame
from metrics.language import Language, compiled
from metrics.memory import Memory

# A period named within so many characters of its sentence's beginning is what the sentence is about.
_MAIN = 30
# "On Wednesday, ..." opens with its day, within so many characters.
_OPENING = 4
# Kinds that name a day where they hold a weekday or a date.
_DAYS = ("date", "weekday", "night", "daytime", "half_day")


def remember(memory: Memory, sentences: tuple[str, ...], opens: tuple[bool, ...], language: Language) -> None:
    """Keep the span and the day of a paragraph, and the label above it: what the functions below find."""
    told = (sentences, opens, memory.seen, language)
    if memory.seen == 1 and not memory.frames:
        # "It sent 120 drones", a headline. "In the past day it struck several towns. 53 drones were shot down."
        memory.lead = frames.lead(sentences[memory.seen :], language) or memory.lead
    span = told_before(*told) or _held(memory, *told)
    memory.span, memory.opened, memory.label = span, opened(*told), labelled(*told) or memory.label


def _held(
    memory: Memory, sentences: tuple[str, ...], opens: tuple[bool, ...], seen: int, language: Language
) -> Frame | None:
    """The week or month that this paragraph has taken from the one above it, where nothing since names another time."""
    span = memory.span
    if span is None or span.kind not in frames.SPANS or any(opens[seen : len(sentences) + 1]):
        return None
    since = sentences[max(seen - 1, 0) :]
    return None if any(f.kind not in EDGES for text in since for f in frames.find(text, language)) else span


def digest(pattern: str, first: str) -> str:
    """The period, week or month, that the first sentence (in lower case) makes the report one of; "" for none."""
    found = compiled(pattern).match(first) if pattern else None
    return "" if found is None else "month" if found.groupdict().get("month") else "week"


def labelled(sentences: tuple[str, ...], opens: tuple[bool, ...], seen: int, language: Language) -> Frame | None:
    """The day that is all that the last line of its own says, of those from `seen` on ("Wednesday")."""
    lines = (i for i in range(len(sentences) - 1, seen - 1, -1) if opens[i] and opens[i + 1])
    return next(filter(None, (frames.alone(sentences[i], language) for i in lines)), None)


def told_before(sentences: tuple[str, ...], opens: tuple[bool, ...], seen: int, language: Language) -> Frame | None:
    """The week or month, or the one date or night, that the paragraph has spoken of last before the one after these.

    `opens` says of each, and of the one after them, whether it begins a paragraph. From the paragraph above only its
    last sentence counts, where it is one of those from `seen` on, of which no number is taken.
    """
    near = len(sentences) - 1
    for i in range(near, -1, -1):
        if opens[i + 1] and (i < seen or i < near):
            return None
        named = [f for f in frames.find(sentences[i], language) if f.kind not in EDGES or f.kind == "between"]
        if named:
            last = named[-1]
            # "Many in Kursk, where its troops moved in in August" tells no period.
            main = last.start < _MAIN or clause(sentences[i], last.start, last.end, language)[0] == 0
            dated = i >= seen and len(named) == 1 and last.kind in ("date", "night") and bool(last.day)
            long = all(frame.kind in frames.SPANS for frame in named)
            # "Two years ago it sent 90. 60 were shot down."
            long = long or (len(named) == 1 and last.kind == frames.ELSEWHEN and last.start < _OPENING)
            return last if main and (long or dated) else None
    return None


def opened(sentences: tuple[str, ...], opens: tuple[bool, ...], seen: int, language: Language) -> Frame | None:
    """The day with which the paragraph opens that the sentence after these goes on with, told one day after another.

    "On Tuesday 47 came. / On Wednesday, 9 July, they hit the ports. 244 were shot down": that of the paragraph's first
    sentence, where no number is taken of it nor of one behind it: those are from `seen` on. None where the sentence
    opens a paragraph itself, or a sentence between names another time.
    """
    first = next((i for i in range(len(sentences), -1, -1) if opens[i]), 0)
    if not seen <= first < len(sentences):
        return None
    named = [f for f in frames.find(sentences[first], language) if f.kind not in EDGES]
    later = (f for text in sentences[first + 1 :] for f in frames.find(text, language) if f.kind not in EDGES)
    if not named or named[0].start > _OPENING or any(later):
        return None
    days = [f for f in named if f.kind in _DAYS and (f.day or f.weekday is not None)]
    # "On Wednesday, 9 July": the date says which.
    near = [f for f in days if f.day and f.start < _MAIN]
    return next(iter(near or days[:1]), None) if days and days[0] is named[0] else None
