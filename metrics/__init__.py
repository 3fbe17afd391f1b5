"""Frontline Figures: text that states figures goes in, a daily series that leads back to the words comes out.

The rooms, in the order of the river; each imports only from the ones before it:

kyiv        the zone and the nights of every day
metric      what one charted figure is
claims      the records for a stated number and for a refused one
patience    how long one text may keep the reader
language    the facts of a language, as data: numbers, times, places, clauses, speech, sides, vocabulary
markup      what a messenger adds to a text, and the way back
choices     the choices in a pattern
literals    which words a pattern cannot do without
openings    with which words a pattern can begin
quick       patterns ready to match, in the quicker engine
clues       what phrases need or are barred by, asked of a text once
scanning    many patterns over one text at once
numbers     words and digits -> low, high, bound
lacking     how many are missing -> how many there are; numbers in quotation marks
datewords   the words of a time expression -> weekday, date, hours
frames      time words -> the periods, days and hours they name
days        a named period -> window and day
fetching    an address -> its bytes, with manners; or a sentence that says why not
sources     saved files and data sets -> sources
updates     source -> titled, timed updates
sentences   update -> sentences with offsets
mingled     a sentence of two languages -> its parts
phrases     templates, holes, marks
rules       the catalogue: metrics and phrases
clauses     which part of a sentence a number stands in
places      where a figure holds
placing     the place of its sentence that a number belongs to
groups      the group of forces that a number belongs to
respective  numbers told of several places in their order
speakers    who states it
grounds     what the word of a governor or a command holds for
voices      who speaks in each sentence of an update
homes       the one place that a whole update is about
kinds       missiles of one kind beside all missiles
wholes      a number of which some are spoken of
matching    phrases over one sentence -> the numbers they read
memory      what earlier sentences of an update have settled
families    an attack from the air, or what an army has lost
context     what stands around a number, and where it holds
doubts      what forbids taking a number although a phrase reads it
periods     which time expression of its sentence a number stands with
compared    a number beside the figure it is compared with
losses      numbers of losses that no single day can have
doers       who acts in a sentence
owners      whose equipment or people a number counts
unplaced    numbers of a place that is not named, or too small to be told
implied     the place of a number whose own words name none
totals      what the figures of one report say together
statements  one update is one statement: repeated figures and names of one speaker
paragraphs  the period that a paragraph has named before a number
stating     when the figures of an update were stated
dating      the period of one number, and whether it is compared, a part or still running
taking      one number at its place -> its claims or its refusal
sheet       one update made ready, and what is remembered before the numbers of each sentence
reading     rules over sentences -> claims and refused numbers
several     many things worked on in several processes, in their order
intake      paths -> readings, one source at a time
lines       claims as JSON, CSV and marked text
archive     texts read one by one or in several processes, into lines ready to print
batch       a batch of texts to a batch of claims, Arrow in and Arrow out
locale      the language of the pages: English in the code, Ukrainian from one file of strings
words       how values, days and claimants are said to a reader
progress    how far a long run has come
handwritten  a table that people write by hand, as text
definitions  when a figure began, ended or came to mean something else
retold      stored sentences in the language of a reader
explain     why a text was read as it was, for a terminal or as a page
repeats     the same words met in several places are one statement
figures     claims -> one figure per metric and day, and why that one
checks      figures against each other and against what else is stated
flags       days that stand out
home        where the ledger stands
annotations  own notes on dates, written by hand
store       the ledger in DuckDB; the only SQL
corrections  figures that an analyst puts right by hand
reviews     what analysts decided on flags
settling    claims -> figures, corrections, flags: all that the ledger shows
past        what the ledger showed at an earlier time
comparing   figures beside a public data set, day by day
ingest      sources in, figures and flags settled, one publish
refresh     what is watched: fetched where it is due, read, kept, and told
rebuild     stored texts read again with today's rules: gains and losses
derived     series computed from figures when they are asked for
series      figures on a calendar: means, weeks and months, changes
coverage    which days are reported, without a number, explained or missing
composition  what became of the drones launched, where the parts close
charts      Plotly figures
export      tables as files
packaging   everything in one package: tables, codebook, licences, description, checksums
api         the ledger over HTTP, and the headers of every answer
shared      what pages share
pages       one short script per page
judging     a series of one's own, judged
commands    what each command does
upkeep      what the commands do that keep a ledger going
agreement   what the command compare prints
flagging    what the command flags prints
serve       what `make run` starts: checks, a first ledger, then the dashboard
__main__    the command line
"""
