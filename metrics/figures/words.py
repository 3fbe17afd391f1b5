"""Why a figure is what it is, in one or two sentences for a reader."""

from collections.abc import Iterable, Sequence

from metrics.definitions import Change, span
from metrics.figures.choice import Choice
from metrics.figures.stated import Stated, Window
from metrics.kyiv import KYIV
from metrics.words import amount, claimant, listing

SUMMANDS = {"drones_shot_down": "shot down", "drones_lost": "lost"}
OFFICES = ("General Staff", "Ministry", "Office", "Armed Forces", "Security Service", "State ")
UNNAMED = "a text without a named publisher"
ROLES = {
    "difference": "no daily number is stated, so this is the difference of two running totals",
    "comparison": "said in a later report, for comparison with the day after",
    "running": "a total so far, no final number is held",
    "subset": "stated only as a part of another number",
    "wider_total": "stated only as a total for a longer time",
}


def reason(choice: Choice) -> str:
    """The choice in words: what decides it, who else says so, who says otherwise, what is missing, what is counted."""
    sentences = [_decided(choice) + _others(choice) + "."]
    if choice.parts[0].sum and (choice.differing or choice.role == "difference"):
        sentences.append(choice.parts[0].sum + ".")
    if choice.overlapping:
        pieces = [f"{amount(*one.bounds)} {when(one.window)}" for one in choice.overlapping]
        shares = "shares hours with it and is" if len(pieces) == 1 else "share hours with it and are"
        sentences.append(f"{_few(_unique(pieces))} {shares} not added.")
    if choice.missing:
        sentences.append(f"No number is held {listing([when(window) for window in choice.missing])}.")
    if choice.calendar:
        sentences.append(choice.calendar)
    return " ".join(sentence[0].upper() + sentence[1:] for sentence in sentences)


def apart(change: Change) -> str:
    """Why two figures may be added up."""
    return f"The two are counted apart {span(change)}."


def not_added(change: Change) -> str:
    """Why two figures that are both known are not added up."""
    return f"Shot down and lost are not added up {span(change)}: {change.note}"


def when(window: Window) -> str:
    """A window as said of its day: "overnight", "over the whole day", "from 11:00 to 20:00" (Kyiv time)."""
    start, end = window[0].astimezone(KYIV), window[1].astimezone(KYIV)
    if start.hour == end.hour == 0:
        return "over the whole day"
    if start.date() < end.date():
        return "overnight"
    return f"from {start:%H:%M} to {end:%H:%M}"


def _decided(choice: Choice) -> str:
    part = choice.parts[0]
    if len(choice.parts) > 1:
        pieces = listing([f"{amount(*part.bounds)} {when(part.window)}" for part in choice.parts])
        said = f"{pieces} make {amount(*choice.bounds)}, "
    else:
        said = f"{amount(*part.bounds)}, "
    said += "shot down and lost added up, " if choice.derived and choice.role is None else ""
    said += listing(_unique(_as(part) for part in choice.parts))
    said += f": {ROLES[part.role]}" if part.role else ""
    if (part.kind == "dataset" or part.role == "difference") and part.low is not None and part.low < 0:
        said += "; the running total was corrected downwards, so this is not the number of a day"
    return said


def _as(part: Stated) -> str:
    body = claimant(part.claimant)
    if part.kind == "dataset":
        return f"as the daily totals of {body} give it ({part.publisher})"
    if part.kind == "official":
        return f"as {_the(part.publisher or body)} itself states"
    cited = "" if body == part.publisher else f", citing {body}"
    return f"as {_the(part.publisher)} reports{cited}"


def _others(choice: Choice) -> str:
    said = ""
    deciding = {part.publisher for part in choice.parts}
    if agreeing := _publishers(one for one in choice.agreeing if one.publisher not in deciding):
        said += f"; {_few(agreeing)} {'agree' if len(agreeing) > 1 else 'agrees'}"
    elif choice.agreeing:
        said += "; a further text of the same publisher agrees"
    if choice.differing:
        said += f"; {_few(_by_publisher(choice))}"
    if former := _unique(_named(one, choice) for one in choice.former):
        said += f"; an earlier report said {_few(former)}"
    return said


def _by_publisher(choice: Choice) -> list[str]:
    """Who says otherwise, one entry a publisher: "The Independent has 46 and 45"."""
    said: dict[str, list[str]] = {}
    for one in choice.differing:
        said.setdefault(_the(one.publisher), []).append(_named(one, choice))
    return [f"{publisher} has {_few(_unique(amounts))}" for publisher, amounts in said.items()]


def _the(publisher: str) -> str:
    """The publisher inside a sentence: "General Staff of ..." becomes "the General Staff of ..."."""
    return f"the {publisher}" if publisher.startswith(OFFICES) else publisher or UNNAMED


def _named(stated: Stated, choice: Choice) -> str:
    summand = SUMMANDS.get(stated.metric) if choice.derived else None
    return amount(*stated.bounds) + (f" {summand}" if summand else "")


def _publishers(stated: Iterable[Stated]) -> list[str]:
    return _unique(_the(one.publisher) for one in stated)


def _unique(words: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(words))


def _few(words: Sequence[str]) -> str:
    """At most three, and how many more there are."""
    rest = len(words) - 3
    return listing([*words[:3], f"{rest} more"] if rest > 0 else list(words))
