"""English expressions of another time than the day of a report."""

_SAID = """\
in the first week of December|over the same month|since mid-November|so far this month|between 1 and 15 November|
over the last fortnight|in the three weeks to 5 November|over the past 48 hours|over the past three days|
since the invasion began|since the start of the full-scale war|since the beginning of the year|since January|
this year|this year alone|this month|this week|in October|in the month of October|during October|throughout October|
in October alone|in 2024|last year|last month|last week|over the week|in a week|in one week|in a single month|
in one month|over the summer|this autumn|during the winter|in the third quarter|in the first half of the year|
in the first ten months of the year|over the past year|in the past month|in the last 30 days|in the past seven days|
over ten days|in ten days|within ten days|in just five days|in less than a week|in under two weeks|since Monday|
since last Friday|from Monday to Thursday|between Monday and Thursday|over the weekend|since the ceasefire proposal|
since the summit|since the talks began|since the start of the offensive|during the offensive|
during the battle for the city|during the war|in the war so far|to date|in total since 24 February|over three nights|
over two nights|on two consecutive nights|over the past two nights|in two days|over two days|a day|per day|every day|
each day|on average|an average day|a month|per month|every month|each month|monthly|a week|every week|per week|
each night|every night|a night|per night|by the end of the year|by December|next month|next year|in the coming weeks|
tomorrow|a year ago|two years ago|a month ago|a week ago|earlier this month|earlier this year|earlier in the war|
at the start of the war|in the first days of the invasion|in spring|in May|last May|in September 2023|
on 5 October 2023|on October 10|on the first day of the war|during the first three months|for the whole of October|
over the same period last year|in the same period|over that period|during this time|over this period|
in the reporting period|in the previous month|the month before|in the preceding week|the week before|for a fortnight|
for three weeks|since the New Year|since Easter|since summer|since the counteroffensive began|over the holidays|
in recent days|in recent weeks|in recent months|in the past few days|in the past few weeks|in several days|
over several nights|in the last couple of days|in half a year|in six months|over six months|in twelve months|
during the first week of the month|in the last week of October|in early October|in mid-October|in late October|
at the end of October|by mid-November|through November|through mid-November|from 1 to 15 November|
from November 1 to November 15|from the start of November|since the start of November|since the first of the month|
month to date|year to date|in the seven days to Sunday|in the week to Sunday|in the week ending Sunday|
during the week of 10 November|in a five-day period|in the five-day period|over a four-day stretch|across the month|
across three days|across October|after the summit|after the talks in Istanbul|following the meeting in Alaska|
before the ceasefire|ahead of the summit|by then|at that time|previously|until then|back then|
in the days that followed|the following month|the following night|days later|weeks later|the day after the summit|
the night after the talks|during the talks|during the visit|on the eve of the summit|on the day of the summit|
on that occasion|on the worst night of the war|on the deadliest day|on some nights|on many nights|on certain days|
most nights|some days|routinely|regularly|often|usually|sometimes|at times|at its peak|at the height of the campaign|
in the worst week|in a normal month|every 24 hours|every other night|ever since|since they met|since we last spoke|
since Trump took office|since that night|since Independence Day|on both days|on each of the three days|
on consecutive days|on two days|for a week|for a month|all week|all summer|the whole week|in the course of the year|
within a month|in a matter of days|in the days ahead|in the future|some day|in due course|by New Year|before winter|
before the end of the year|this half-year|one month ago|a decade ago|long ago|some time ago|a while ago|
the other night|of late|until October|from October|from October to November|on the night of 10 to 11 October|
at the turn of the year|in the year to October|during the battle|in the same week|that month|in that week|
cumulatively|in November so far|up to now|until now|to this day|so far in November|in the first ten days of November|
early last week|late last month|in the winter of 2022-23|in his career"""
OTHER_TIMES = tuple(time for time in _SAID.replace("\n", "").split("|") if time)
