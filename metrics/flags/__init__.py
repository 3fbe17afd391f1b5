"""Days that stand out: outside the usual range, a record, or a value that looks like a slip; each with its sentence.

A flag is a prompt to look, not a finding. It is computed from the day and the days before it only, so a flag stays as
it was when later days arrive. Nothing here changes a figure. Where the calendar of definitions says that a figure
counts something else from a day on, its past begins there; what only stands out against the days before is explained.

kinds      the closed lists, and the columns of a flag
dial       how many alerts are wanted, and the limits that give so many
window     days on a calendar and the 42 before each
tails      probabilities of a count under a negative binomial
band       the usual range from the days before
shown      the levels of the range that is shown
typed      values that look like a slip
shifts     cumulative sums
scan       all of these for one series, day by day
words      the sentences
series     a series of the figures table as arrays
records    the highest or lowest since when
outside    which days outside are flagged
telling    from what is computed to flags
explained  what a change of definition explains
stale      the same figure again and again
sums       figures of one day that do not add up
shares     breaks of reporting
order      the flags of one day side by side
days       the band of every day, and why a day was not flagged
finding    flags of one series and of all
marks      changes of level as seen afterwards
opinions   what other published methods say
given      a series of one's own
"""

from metrics.flags.days import band, why
from metrics.flags.dial import DIAL, USUAL
from metrics.flags.finding import Judgement, Review, companions, find, judge
from metrics.flags.kinds import KINDS, SCHEMA, SEVERITIES, Flag
from metrics.flags.marks import marks
from metrics.flags.order import ordered

__all__ = [
    "DIAL",
    "KINDS",
    "SCHEMA",
    "SEVERITIES",
    "USUAL",
    "Flag",
    "Judgement",
    "Review",
    "band",
    "companions",
    "find",
    "judge",
    "marks",
    "ordered",
    "why",
]  # fmt: skip
