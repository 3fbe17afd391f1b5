"""The words of the page that reads a text: what to paste, an example of our own, how to store a text instead."""

from datetime import datetime

from metrics.locale import N_

WHAT = N_(
    "Paste an update that states figures: an agency report, a post of an air force or a general staff, a page of a "
    "live blog, in English, Ukrainian or Russian. With its time of publication, words such as “overnight” "
    "find their day."
)
FIRST = datetime(2014, 2, 20)
PUBLISHED = datetime(2025, 3, 4, 9, 35)
TEXT = """Morning summary, 4 March

Ukraine's air force said on Tuesday that it had shot down 52 of 88 drones that Russia launched overnight, while a \
further 31 were locationally lost.

The General Staff reported 143 combat clashes along the front over the past day, down from nearly 160 the previous \
day. Russian troops carried out more than 4,300 artillery shellings and 71 air strikes.

Russia lost about 1,210 soldiers over the past day, the General Staff said, which brings the total to 880,450 since \
the start of the full-scale invasion.

In Sumy region, the governor said, two drones were shot down. A woman aged 47 was treated in hospital, and repairs \
will cost $1.2m.
"""
STORING = N_(
    "Storing is left to whoever runs this dashboard, since a stored text changes figures for everybody: "
    "<code>python -m metrics ingest texts.jsonl</code> takes the file that “Text as JSON lines” gives."
)
