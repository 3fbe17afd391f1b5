"""The templates that stored sentences are made of: flags, what would take them away, opinions, why a value, checks.

`{day2}` is a second place of the kind "day". The words are those that `flags.words`, `flags.days`,
`flags.opinions.second`, `figures.words`, `figures.rivals` and `checks` write; a test takes every sentence of the
bundled ledger apart and puts it together again.
"""

from metrics.locale import N_

_ENDINGS = (
    N_("{sentence} It belongs to the days far out that began on {day}."),
    N_("{sentence} The report before is a zero that is asked about: does this one hold both days?"),
    N_("{sentence} On the same day {series}: {number}, where this figure would be usual. Were two lines exchanged?"),
    N_("{sentence} On the same day {series}: {number}, which would be usual here. Were two lines exchanged?"),
)
_FLAGS = (
    N_("{report}, {against}. Is there a digit too many, and {number} meant?"),
    N_(
        "{report}, {against}. Without the six days before, {number} would be left, which is usual. "
        "Is this the total of a week?"
    ),
    N_(
        "{report}, {against}. The day right before had no report that could be used; spread over them it would be "
        "{number} a day, which is usual. Does it hold those days as well?"
    ),
    N_(
        "{report}, {against}. The {number} days right before had no report that could be used; spread over them it "
        "would be {number2} a day, which is usual. Does it hold those days as well?"
    ),
    N_("{report}, {against}; the highest {reach}. {odds}"),
    N_("{report}, {against}; the lowest {reach}. {odds}"),
    N_("{report}, {against}. {odds}"),
    N_("{report}, the highest {reach} ({number} days); {against}."),
    N_("{report}, the lowest {reach} ({number} days); {against}."),
    N_(
        "{series}, {reported}: Since {day} the figures lie higher than the weeks before would let one expect: "
        "{number} a day on average over {number2} reported days, against about {number3}. "
        "Has the level changed, or the way of counting?"
    ),
    N_(
        "{series}, {reported}: Since {day} the figures lie lower than the weeks before would let one expect: "
        "{number} a day on average over {number2} reported days, against about {number3}. "
        "Has the level changed, or the way of counting?"
    ),
    N_(
        "{series}: the totals of {who} give {number} for {day}. "
        "Is this a correction of earlier totals rather than a count of that day?"
    ),
    N_(
        "{report}, while no report of the {number} days before was below {number2}. "
        "Was the figure left out, or entered under another heading?"
    ),
    N_(
        "{report}, the {nth} reported zero in a row, where {number} to {number2} a day were usual. "
        "Were the figures left out, or has reporting stopped?"
    ),
    N_(
        "{report}, about a tenth of what is usual and below every report of the {number} days before "
        "(usual: {number2} to {number3}). Is a digit missing, and {number4} to {number5} meant?"
    ),
    N_(
        "{report}, about as much as all earlier days of this series together ({number}). "
        "Is this a running total rather than the count of one day?"
    ),
    N_(
        "{report}, the same figure for the {nth} report in a row, which is rare for figures that vary as these do. "
        "It may be an old figure copied."
    ),
    N_("{series}: sources differ for {day}. {reason} Which number holds?"),
)
_UNDO = (
    N_("A figure of {number} or less for this day would not be flagged."),
    N_("A figure of {number} or more for this day would not be flagged."),
    N_("A report of {number} or more within the {number2} days before would take it away."),
    N_("A report of {number} or less within the {number2} days before would take it away."),
    N_("An analyst's decision that the figure stands, or a corrected figure, would settle it."),
    N_(
        "Figures back in the range of the weeks before end it; once accepted, the usual range begins anew on the first "
        "day of the change."
    ),
)
_NOT_FLAGGED = (
    N_("{day} has no report with a number, so there is nothing to flag; it is not taken for a zero."),
    N_(
        "{number} on {day} was not weighed: not enough history, {number2} of the {number3} reported days that are "
        "needed among the {number4} before."
    ),
    N_(
        "{number} on {day} was not flagged: it lies inside the usual range of {number2} to {number3} (about {number4} "
        "expected, from {number5} reported days), and only a figure {needed} would be an alert."
    ),
    N_(
        "{number} on {day} was not flagged: it lies a little outside the usual range of {number2} to {number3} (about "
        "{number4} expected, from {number5} reported days), and only a figure {needed} would be an alert."
    ),
)
_OPINIONS = (N_("EARS and Farrington look for high counts only."), N_("{opinions}."))
_REASONS = (
    N_("{reason} The two are counted apart {span}."),
    N_("{reason} {sum} makes the {number} launched."),
    N_("{value}, {grounds}."),
)
_WHY = (N_("{noun}; the figure rests on {noun2}"), N_("{noun}"))
_CHECKS = (
    N_(
        "{series}, {day}: {publisher} has {amounts}, {number} more than what decides for the same hours ({why}). "
        "The figure of the day is {amount}."
    ),
    N_(
        "{series}, {day}: {publisher} has {amounts}, {number} less than what decides for the same hours ({why}). "
        "The figure of the day is {amount}."
    ),
    N_(
        "{series}, {day}: {publisher} also gives {amounts}, {number} more than what decides for the same hours. "
        "The figure of the day is {amount}."
    ),
    N_(
        "{series}, {day}: {publisher} also gives {amounts}, {number} less than what decides for the same hours. "
        "The figure of the day is {amount}."
    ),
    N_(
        "{series}, {day}: {publisher} has {amounts} for hours that overlap those of the figure; it is not added. "
        "The figure of the day is {amount}."
    ),
    N_("{series}, {day}: {amount} is stated for the day, while the totals of {who} give {amount2} ({difference})."),
    N_("{series}, {day}: {number} in {place} alone, more than the {number2} that {who} gives for the whole."),
    N_(
        "{series}, {day}: {places} and {number} more places together have {number2} in one text, more than the "
        "{number3} that {who} gives for the whole."
    ),
    N_(
        "{series}, {day}: {places} together have {number} in one text, more than the {number2} that {who} gives for "
        "the whole."
    ),
    N_(
        "{day}: {counts} make {number}, more than {series} {number2} ({says} the latter). "
        "Is one of these figures wrong, or do they cover different hours?"
    ),
    N_(
        "{day}: {series} {number} is more than {series2} {number2} ({says} the latter). "
        "Is one of these figures wrong, or do they cover different hours?"
    ),
)
_CREDITS = (
    N_("Figures: {body}, carried by {publisher}; wording: Frontline Figures"),
    N_("Figures: {body} carried by {publisher}; wording: Frontline Figures"),
    N_("Figures: {body}; wording: Frontline Figures"),
    N_("Totals of Ukraine's General Staff, collected by Petro Ivaniuk (MIT licence); wording: Frontline Figures"),
)
# Whom the bundled texts credit, where it is no claimant; another name is left as it is written.
BODIES = (
    N_("official reports"),
    N_("Ukrainian military reports"),
    N_("General Staff of Ukraine's Armed Forces"),
    N_("President of Ukraine"),
    N_("Ukraine's Air Force and the President of Ukraine"),
    N_("Ukraine's Air Force and Russia's Ministry of Defence"),
    N_("governments of Russia, Ukraine and the United States"),
    N_("The Telegraph and the White House"),
    N_("authorities of the Kursk region"),
    N_("the governor of the Oryol region"),
    N_("the governor of the Rostov region"),
    N_("the governor of the Leningrad region"),
)
UNNAMED = N_("a text without a named publisher")
PHRASES: dict[str, tuple[str, ...]] = {
    "sentence": (*_ENDINGS, *_FLAGS, *_NOT_FLAGGED, *_UNDO, *_OPINIONS, *_REASONS, *_CHECKS, *_CREDITS),
    "why": _WHY,
    "difference": (N_("{amount} reported on {date} less {amount2} reported on {date2}"),),
    "count": (N_("{series} {number}"),),
    "needed": (N_("above {number} or below {number2}"), N_("above {number}")),
    "report": (
        N_("{series}: {says} {amount} for {day}"),
        N_("{series}: figures of {who} add up to {amount} for {day}"),
    ),
    "against": (
        N_("above the usual {number} to {number2} of the {number3} days before ({gaps})"),
        N_("below the usual {number} to {number2} of the {number3} days before ({gaps})"),
        N_("above the usual {number} of the {number2} days before ({gaps})"),
        N_("below the usual {number} of the {number2} days before ({gaps})"),
    ),
    "gaps": (
        N_("all with a report"),
        N_("{number} used, {number2} without a report or in doubt"),
        N_("{number} used, {number2} without a report, in doubt or counted otherwise"),
    ),
    "reach": (
        N_("since {day}, the first report as it is counted now"),
        N_("since the series begins on {day}"),
        N_("since {day}"),
    ),
    "odds": (
        N_("By the days before alone, less than one day in a million would be so."),
        N_("By the days before alone, one day in {number} would be so, in truth a few more."),
        N_("It is the highest of {number} reported days; {chance}."),
        N_("It is the lowest of {number} reported days; {chance}."),
        N_("It is the {nth} highest of {number} reported days; {chance}."),
        N_("It is the {nth} lowest of {number} reported days; {chance}."),
    ),
    "chance": (
        N_("by the days before alone, less than one day in a million would be so"),
        N_("by the days before alone, one day in {number} would be so, in truth a few more"),
    ),
    "opinions": (N_("{opinion}; {opinions}"), N_("{opinion}")),
    "opinion": (
        N_("{methods} raise an alarm too"),
        N_("{methods} raises an alarm too"),
        N_("{methods} do not raise an alarm"),
        N_("{methods} does not raise an alarm"),
        N_("{methods} do not"),
        N_("{methods} does not"),
        N_("{methods}: not enough history"),
    ),
    "reason": _REASONS,
    "span": (N_("from {day} to {day2}"), N_("from {day}"), N_("until {day}"), N_("on {day}")),
    "value": (
        N_("{value}, shot down and lost added up"),
        N_("{amount} {window} and {amount2} {window2} make {amount3}"),
        N_("About {number}"),
        N_("At least {number}"),
        N_("At most {number}"),
        N_("Between {number} and {number2}"),
        N_("{number}"),
    ),
    "window": (N_("over the whole day"), N_("overnight"), N_("from {time} to {time2}")),
    "grounds": (
        N_("{grounds}; {other}"),
        N_("{basis}: a total so far, no final number is held"),
        N_("{basis}: said in a later report, for comparison with the day after"),
        N_("{basis}: no daily number is stated, so this is the difference of two running totals"),
        N_("{basis}"),
    ),
    "basis": (
        N_("as the daily totals of {who} give it ({publisher})"),
        N_("as {publisher} itself states"),
        N_("as {publisher} reports, citing {who}"),
        N_("as {publisher} reports"),
    ),
    "other": (
        N_("the running total was corrected downwards, so this is not the number of a day"),
        N_("a further text of the same publisher agrees"),
        N_("an earlier report said {amounts}"),
        N_("{publishers} agree"),
        N_("{publishers} agrees"),
        N_("{publisher} has {amounts} lost"),
        N_("{publisher} has {amounts} shot down"),
        N_("{publisher} has {amounts}"),
    ),
    "amount": (
        N_("about {number}"),
        N_("at least {number}"),
        N_("at most {number}"),
        N_("between {number} and {number2}"),
        N_("{number}"),
    ),
}
