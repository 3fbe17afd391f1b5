"""The dial: how many alerts a reader wants to look at, per series and year, and the limits that give about so many.

A raw probability says little: the model's tails are 2 to 4 times too thin, and a year has 365 days. So the reader
chooses the number, and docs/flags.md shows what each choice gave on series of known days.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """The limits of one setting, as normal scores.

    alert    beyond it a day is an alert
    watch    beyond it a day is watched
    record   what a record must reach as well
    shift    the cumulative sum that makes a lasting change of level
    """

    alert: float
    watch: float
    record: float
    shift: float


DIAL = {
    2: Limits(alert=4.0, watch=3.09, record=3.5, shift=8.0),
    4: Limits(alert=3.14, watch=2.58, record=2.33, shift=5.0),
    6: Limits(alert=2.6, watch=2.1, record=2.2, shift=5.0),
    12: Limits(alert=2.1, watch=1.75, record=1.8, shift=2.5),
}
USUAL = 4
