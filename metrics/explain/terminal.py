"""A read text as lines: its marks, then each number with its facts below it."""

import os
from collections.abc import Iterator, Mapping
from typing import TextIO

from metrics import explain
from metrics.intake import Taken
from metrics.phrases import put_marks

_PLAIN = "\x1b[0m"
_TAKEN, _LEFT_OUT, _QUIET = "\x1b[1;32m", "\x1b[33m", "\x1b[2m"
# A text must not steer the terminal: control characters and those that turn the order of what follows are replaced.
_STEERING = {
    code: "\N{REPLACEMENT CHARACTER}"
    for code in (*range(32), *range(127, 160), *range(0x202A, 0x202F), *range(0x2066, 0x206A))
    if chr(code) not in "\n\t"
}


def wants_colour(stream: TextIO, environment: Mapping[str, str] = os.environ) -> bool:
    """Whether colour may be written: to a terminal that can show it, and whose owner did not say no."""
    return stream.isatty() and not environment.get("NO_COLOR") and environment.get("TERM") != "dumb"


def lines(taken: Taken, colour: bool = False) -> Iterator[str]:
    """The text with every number marked, taken or left out, and then what is known of each number."""
    numbers = explain.numbers(taken)
    marked = _coloured(taken.source.text, numbers) if colour else _marked(taken.source.text, numbers)
    yield marked.rstrip()
    for number in numbers:
        verdict = "taken" if number.taken else "left out"
        tone = (_TAKEN if number.taken else _LEFT_OUT) if colour else ""
        yield ""
        yield f"{_tone(_shown(repr(number.words)), tone)} at character {number.start}: {verdict}"
        for name, value in number.facts:
            yield f"    {_tone(f'{name:<8}', _QUIET if colour else '')}  {_shown(value)}"


def _marked(text: str, numbers: list[explain.Number]) -> str:
    return _shown(put_marks(text, ((one.mark, one.start, one.end) for one in numbers)))


def _coloured(text: str, numbers: list[explain.Number]) -> str:
    """The same with the names of the marks in the background and the numbers in front."""
    pieces, last = [], 0
    spans: dict[tuple[int, int], list[explain.Number]] = {}
    for number in numbers:
        spans.setdefault((number.start, number.end), []).append(number)
    for (start, end), here in sorted(spans.items()):
        if start < last:
            continue
        names = " & ".join(dict.fromkeys(one.mark for one in here))
        tone = _TAKEN if any(one.taken for one in here) else _LEFT_OUT
        marked = f"{_tone(f'{{{names}: ', _QUIET)}{_tone(_shown(text[start:end]), tone)}{_tone('}', _QUIET)}"
        pieces += [_shown(text[last:start]), marked]
        last = end
    return "".join([*pieces, _shown(text[last:])])


def _tone(text: str, tone: str) -> str:
    return f"{tone}{text}{_PLAIN}" if tone else text


def _shown(text: str) -> str:
    return text.translate(_STEERING)
