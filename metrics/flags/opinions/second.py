"""Second opinions on flags, in words: which of the other tests raise an alarm on that day, and which cannot say."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import groupby
from typing import Any

import numpy as np

from metrics import words
from metrics.flags.kinds import Flag
from metrics.flags.opinions import NAMES, ask
from metrics.flags.window import Numbers, Starts

# Half of the days that a test compares with: as an opinion on a flag it is not asked with fewer.
LEAST = {"ears_c1": 4, "ears_c2": 4, "ears_c3": 4, "farrington": 28}
DEEPEST = 64
ONLY_HIGH = "EARS and Farrington look for high counts only."
NO_HISTORY = "not enough history"


def attach(
    flags: Sequence[Flag], days: Sequence[date], counts: Numbers, begins: Starts | None = None
) -> Iterator[Flag]:
    """The flags of one series, by day, with `second_opinions` filled in.

    days, counts  the series on an unbroken calendar as reported, NaN for no report
    begins        for each day the place of the first day that may be compared with it; None when all may
    """
    if not flags:
        return
    places = [(flag.day - days[0]).days for flag in flags]
    since = np.zeros(len(days), dtype=np.int64) if begins is None else begins
    together = groupby(sorted(range(len(flags)), key=places.__getitem__), lambda i: int(since[places[i]]))
    said: dict[int, str] = {}
    for begin, group in together:
        said.update(_said([(i, flags[i], places[i]) for i in group], counts, begin))
    yield from (replace(flag, second_opinions=said[i]) for i, flag in enumerate(flags))


def _said(asked: Sequence[tuple[int, Flag, int]], counts: Numbers, begin: int) -> Iterator[tuple[int, str]]:
    """The words for flags whose past begins on one day; only as many days are looked at as the tests need."""
    first = max(begin, asked[0][2] - DEEPEST)
    stretch = counts[first : asked[-1][2] + 1]
    places = [at - first for _, _, at in asked]
    found = {name: ask(name, stretch, {"least": LEAST[name]}, places).alarm for name in NAMES}
    for i, flag, at in asked:
        up = flag.value is not None and (flag.expected is None or flag.value > flag.expected)
        yield i, sentence({name: alarm[at - first] for name, alarm in found.items()}) if up else ONLY_HIGH


def sentence(alarms: dict[str, Any]) -> str:
    """Which tests of NAMES raise an alarm (1), which do not (0) and which could not be asked (NaN)."""
    yes, no, unasked = (
        [NAMES[name] for name, alarm in alarms.items() if belongs(alarm)]
        for belongs in (lambda a: a == 1, lambda a: a == 0, np.isnan)
    )
    parts = [
        f"{words.listing(yes)} {'raise' if len(yes) > 1 else 'raises'} an alarm too" if yes else "",
        f"{words.listing(no)} {'do' if len(no) > 1 else 'does'} not{'' if yes else ' raise an alarm'}" if no else "",
        f"{words.listing(unasked)}: {NO_HISTORY}" if unasked else "",
    ]
    return "; ".join(part for part in parts if part) + "."
