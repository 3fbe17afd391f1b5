"""Which time expression of its sentence a number stands with."""

from dataclasses import replace

from metrics import frames, placing
from metrics.clauses import brackets, clause
from metrics.context import Spot
from metrics.frames import AGAIN, EDGES, ELSEWHEN, LONG, Frame
from metrics.language import compiled
from metrics.memory import Memory

# A long period named within so many characters of the sentence's beginning holds for all of it.
_HEAD = 30
# What may stand before a time expression that opens its sentence.
_FIRST = r"\W*(?:\p{L}+, )?"
# "1,780 of them" goes back to numbers told before, within so many characters of the first one of its sentence.
_OF_THEM = 12
# Parts of a day, which may be those of the day before.
_PARTS = ("night", "half_day", "daytime", "past_day")
# Periods in which a day is one of many.
_OPENED = ("month", "multi-day", "week")
# Times that brackets of more than so many words recall.
_RECALLED, _WORDS = ("multi-day", "month", "week", "weekend", "previous_day"), 3
# "On average 60 a night", "on average 5,100 a month since June": the number is no total of them.
_AVERAGED = ("night", "past_day", "cumulative", "month")
# Kinds of time expression that only date the start of a longer period.
_DATING = ("cumulative", "date", "month", "multi-day")


def frame_of(spot: Spot) -> Frame | None:
    """The time expression a number stands with, None when the sentence has none for it.

    First the one between the number and its neighbours, then the one of its clause, then the one at the head or tail of
    the sentence; a period longer than a day is shared only from the very head.
    """
    named = [f for f in spot.around.frames if f.kind not in EDGES and not _is_in_brackets(f, spot)]
    named = [f for f in named if not _is_recalled(f, spot)] or named
    named = [f for f in named if f.start < spot.end or (_looked_back(f, spot) is None and not _is_other(f, spot))]
    first, last = clause(spot.around.text, spot.start, spot.end, spot.around.language)
    previous, following = spot.neighbours()
    previous, following = max(previous, first), min(following, last)
    ahead = (f for f in named if spot.end <= f.start < following)
    near = [
        f
        for f in ahead
        if _sums_up(f, spot)
        or not placing.of_next(spot.around.text, f.start, f.end, (spot.end, following), spot.around.language)
    ]
    led = [frame for frame in named if previous <= frame.start < spot.start]
    near = [f for f in near if not (led and led[-1].kind not in LONG and _is_of_another(f, spot))]
    near = [f for f in near if not (led and led[-1].kind in LONG and _is_behind(f, spot))]
    near = near or _before(led, spot, last)
    usual = [f for f in named if f.kind == "average" and first <= f.start < last and not _is_norm(f, spot)]
    told = any(previous <= f.start < spot.start for f in usual)
    near = usual[:1] if near and usual and near[0].kind in (_AVERAGED if told else ("night",)) else near
    # "A day earlier it fired 40 drones and six missiles": what opens the sentence is no comparison inside it.
    held = [f for f in named if f.kind != "previous_day" or _opens(f, spot) or is_compared(spot)]
    found = near[0] if near else _shared(held, spot, first, last)
    found = found and (_wider(found, named, spot) or found)
    opened = bool(named) and named[0].kind == "previous_day" and named[0].start == 0
    # "A day earlier 22 were shot down overnight and in the morning": whatever part of that day it was.
    return named[0] if opened and found and found.kind in _PARTS and not found.day else found


def _wider(frame: Frame, named: list[Frame], spot: Spot) -> Frame | None:
    """The month or year that opens the clause of a number and is no day's ("in March 2022 it lost 930 in a day")."""
    text, first = spot.around.text, clause(spot.around.text, spot.start, spot.end, spot.around.language)[0]
    if frame.kind not in (*_PARTS, "round_day") or frame.day or frame.weekday is not None or frame.start < spot.end:
        return None
    told = (f for f in named if f.kind in _OPENED and first <= f.start and f.end <= spot.start)
    counts = [start for start, _ in spot.counts]
    return next(
        (f for f in told if not any(f.end <= at < spot.start for at in counts) and "," not in text[f.end : spot.start]),
        None,
    )


def _brackets(frame: Frame, spot: Spot) -> tuple[int, int] | None:
    """The brackets that a time expression stands in and the number does not."""
    held = brackets(spot.around.text, frame.start, frame.end)
    return held if held and not held[0] < spot.start < held[1] else None


def _is_in_brackets(frame: Frame, spot: Spot) -> bool:
    """Whether a time expression is said in brackets, of a number there: "5,391 tanks (+12 in the past day)"."""
    held = _brackets(frame, spot)
    return held is not None and any(held[0] < start < held[1] for start, _ in spot.counts)


def _is_recalled(frame: Frame, spot: Spot) -> bool:
    """Whether another time is recalled in brackets, in which the number does not stand ("(a year ago they hit it)")."""
    held = _brackets(frame, spot) if frame.kind in _RECALLED else None
    return held is not None and len(spot.around.text[slice(*held)].split()) > _WORDS


def _opens(frame: Frame, spot: Spot) -> bool:
    """Whether a time expression opens its sentence, behind one word at most ("Recall, a day earlier"), for its clause.

    And for the clause that tells of what that one has counted ("of which").
    """
    text, first = spot.around.text, clause(spot.around.text, spot.start, spot.end, spot.around.language)[0]
    if not compiled(_FIRST).fullmatch(text, 0, frame.start) or frame.end > spot.counts[0][0]:
        return False
    return (
        first == 0
        or compiled(spot.around.language.clauses.aside).search(text, max(0, first - 2), spot.start) is not None
    )


def _sums_up(frame: Frame, spot: Spot) -> bool:
    """Whether a number stands right before its period and the parts after both ("16 overnight: nine over Kursk")."""
    text = spot.around.text
    return text.startswith(":", frame.end) and "," not in text[spot.end : frame.start]


def _before(near: list[Frame], spot: Spot, last: int) -> list[Frame]:
    """The time expression before a number that holds for it, of those between it and the count before.

    A period since a start date is told in several; what stands behind a count and before "and" is that count's own.
    """
    total = [n for n, frame in enumerate(near) if frame.kind == "cumulative"]
    if total and all(frame.kind in _DATING for frame in near[total[-1] :]):
        return [near[total[-1]]]
    text, later = spot.around.text, any(spot.end <= f.start < last for f in spot.around.frames if f.kind not in EDGES)
    parted = compiled(spot.around.language.clauses.apart).search(text, near[-1].end, spot.start) if near else None
    return [] if parted and later and spot.neighbours()[0] else near[-1:]


def _shared(named: list[Frame], spot: Spot, first: int, last: int) -> Frame | None:
    """A time expression that stands elsewhere in the sentence and holds for the number too."""
    named = [
        f
        for f in named
        if f.end <= spot.start or not placing.leads(spot.around.text, f.end, spot.counts, spot.around.language)
    ]
    named = [f for f in named if not _is_compareds(f, spot) and not _looks_back(f, spot)]
    after = [f for f in named if first <= f.start < last and f.start >= spot.end]
    before = [f for f in named if first <= f.start < last and f.end <= spot.start]
    alone = len(named) == 1 and named[0].kind in ("week", "month")
    head = [f for f in named if f.end <= spot.start and (f.kind not in LONG or f.start < _HEAD or alone)]
    long = len(named) == 1 and named[0].kind in ("week", "multi-day", ELSEWHEN)
    tail = [f for f in named if f.start >= spot.end and (long or f.kind not in LONG) and not _is_others(f, spot, last)]
    return next(iter(after[:1] or before[-1:] or frames.foremost(head) or tail[:1]), None)


def _is_compareds(frame: Frame, spot: Spot) -> bool:
    """Whether the day of a time expression is that of a number compared ("98 clashes against 133 on Wednesday")."""
    between = [start for start, _ in spot.counts if spot.end <= start < frame.start]
    compared = compiled(spot.around.language.clauses.compared)
    dated = frame.kind in ("weekday", "date", "yesterday", "previous_day")
    return bool(dated and between) and compared.search(spot.around.text[spot.end : between[-1]]) is not None


def _looked_back(frame: Frame, spot: Spot) -> int | None:
    """Where words that only look back end, if they hold a time ("after Saturday, when 250 came, it was quiet")."""
    words, text = spot.around.language.clauses.recalled, spot.around.text
    found = compiled(words).finditer(text) if words else ()
    return next((one.end() for one in found if one.start() <= frame.start and frame.end <= one.end()), None)


def _is_other(frame: Frame, spot: Spot) -> bool:
    """Whether a time behind a number is the one it is compared with ("half as many as last Wednesday")."""
    return frame.start >= spot.end and frames.is_compared(frame, spot.around.text, spot.around.language)


def _looks_back(frame: Frame, spot: Spot) -> bool:
    """Whether a day before a number is only looked back at ("after 500 on Sunday it sent 90; 77 were downed")."""
    end = _looked_back(frame, spot)
    return end is not None and "," in spot.around.text[end : spot.start]


def _is_norm(frame: Frame, spot: Spot) -> bool:
    """Whether a number is only compared with an average ("143 overnight, against an average of 90 a night")."""
    compared = compiled(spot.around.language.clauses.compared)
    return spot.end <= frame.start and compared.search(spot.around.text[spot.end : frame.start]) is not None


def _is_others(frame: Frame, spot: Spot, last: int) -> bool:
    """Whether a time expression stands in a clause behind, with a number of its own."""
    first, end = clause(spot.around.text, frame.start, frame.end, spot.around.language)
    return first >= last and any(first <= start < end for start, _ in spot.counts)


def _is_behind(frame: Frame, spot: Spot) -> bool:
    """Whether a day stands in a clause of its own behind a number told for a longer period.

    "Since the beginning of July it has sent 2,100, the most massive attack was that of the 4th"
    """
    return frame.kind not in LONG and "," in spot.around.text[spot.end : frame.start]


def _is_of_another(frame: Frame, spot: Spot) -> bool:
    """Whether a total since a start stands behind a comma, with a number of its own behind it.

    "In the past day 510 were killed, all losses since the start of the invasion are about 97,840"
    """
    counted = any(frame.end <= start for start, _ in spot.counts)
    return frame.kind == "cumulative" and counted and "," in spot.around.text[spot.end : frame.start]


def is_compared(spot: Spot) -> bool:
    """Whether a number is only what another one is compared with ("down from nearly 2,000")."""
    compared = compiled(spot.around.language.clauses.compared)
    return compared.search(spot.around.text[: spot.start]) is not None


def again(frame: Frame, family: str, spot: Spot, memory: Memory) -> Frame | None:
    """The period that "in the same period" names: that of its sentence, the last told for these figures, else for any.

    "That same night" goes back to a night or a day, which may have been named beside no number.
    """
    own = [f for f in spot.around.frames if f.end <= frame.start and f.kind not in (*EDGES, AGAIN)]
    told = own[-1] if own else memory.frames.get(family) or next(reversed(memory.frames.values()), memory.lead)
    one_day = compiled(spot.around.language.times.one_day).search(spot.around.text, frame.start, frame.end)
    if told and told.kind in LONG and one_day:
        named = (memory.span, memory.opened, *reversed(memory.frames.values()))
        told = next((one for one in named if one and one.kind not in LONG), Frame("night", 0, 0))
    if told is None and not one_day and not spot.around.edges and not memory.edges.get(family):
        # What nobody has named is no day of the report.
        earlier = (*(memory.head or ()), *frames.find(memory.above, spot.around.language))
        unnamed = None if memory.above else Frame("multi-day", 0, 0)
        told = next((f for f in reversed(earlier) if f.kind not in ("today", frame.kind)), unnamed)
        told = None if told and told.kind in EDGES else told
    return replace(told, start=frame.start, end=frame.end) if told else None


def just_passed(frame: Frame, spot: Spot, memory: Memory) -> Frame:
    """The night that has just passed, where "over the previous night" is the only time that an update has named."""
    night = replace(frame, kind="night")
    at_night = compiled(spot.around.language.times.one_night).search(spot.around.text, frame.start, frame.end)
    others = (*memory.frames.values(), *spot.around.frames, *(memory.head or ()), *filter(None, (memory.span,)))
    told = bool(memory.counted) and night not in memory.frames.values()
    told = told or is_compared(spot) or any(one not in (frame, night) for one in others)
    return night if at_night and not told else frame


def past(frame: Frame, family: str, spot: Spot, memory: Memory) -> Frame | None:
    """The time expression itself where its date lies before the one that the update is on (see `frames.recalls`).

    What is only looked back at is past as well, and nothing goes on about it.
    """
    if family in memory.frames and _looked_back(frame, spot) is not None:
        return replace(frame, start=_HEAD)
    return frame if frames.recalls(frame, memory.frames.get(family), spot.around.frames) else None


def recalled(family: str, spot: Spot, memory: Memory) -> Frame | None:
    """The earlier date at the head of the sentence before, which the paragraph still speaks of.

    "On the night of the 18th it sent 121. Seven places were hit": of that night, though the report is on the 19th.
    """
    past = memory.recalled.get(family)
    return past if past and past.start < _HEAD and not (memory.parted or spot.around.edges) else None


def of_one_night(family: str, spot: Spot, memory: Memory) -> bool:
    """Whether a number of a report on a week goes on about the time of it told last, as its paragraph does.

    Or about one night told above it: "only last night were 117. / 92 of them were downed".
    """
    kept = memory.frames.get(family)
    if kept is None or not memory.parted:
        return kept is not None
    of_them = compiled(spot.around.language.clauses.of_them).search(spot.around.text)
    return kept.kind in ("night", "half_day") and of_them is not None


def still(kept: Frame | None, goes_on: bool, spot: Spot, flows: bool) -> Frame | None:
    """The period told before for these figures, where it holds for a number that names none.

    `flows` is whether the number stands in the same paragraph, and is of an attack from the air.
    """
    if kept is None or kept.kind == "previous_day" or (has_hours(spot) and kept.kind in ("yesterday", "running")):
        return None
    if kept.day and any(edge.kind == "between" and edge.day for edge in spot.around.edges):
        # "On the night of the 16th 14 fell. On 15 July from 20:00 to 23:00 61 did": the hours have their own date.
        return None
    if kept.kind not in LONG or goes_on or (kept.kind == "cumulative" and flows):
        return kept
    # "They stopped 1,780 of them": of those of the week before, unless the sentence has counted others.
    of_them = compiled(spot.around.language.clauses.of_them).search(spot.around.text)
    return kept if of_them and of_them.end() <= spot.counts[0][1] + _OF_THEM else None


def has_hours(spot: Spot) -> bool:
    """Whether a sentence says from when until when."""
    return any(edge.kind == "between" for edge in spot.around.edges)
