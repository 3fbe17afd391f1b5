"""The small words that part and join a sentence, as each language gives them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class Clauses:
    """The small words that part and join a sentence.

    cut        where a new clause begins
    joins      words that join two things
    onward     words with which a clause goes on to the next place
    aside      words that open a part of what was just counted ("including")
    back       "the region", "there": a place named before
    local      a district or community that something came down on, no region, or ""
    again      right before a number, words for what has been counted before ("the eight missiles"), or ""
    home       "over our region": where a number holds that belongs to no other place, or ""
    its        a whole text that says "the region" and speaks of nothing wider, or ""
    along      right behind a number, words for the whole front, or ""
    front      before a number, words for the whole front ("along the front - 265"), or ""
    elsewhere  a part of the front that no figure is told of by name ("in the south"), or ""
    wider      words of the whole country or front, by which a text on one region is of more, or "" to not ask
    struck     words for how often the settlements of the region behind them were hit: what is counted below is of it, or ""
    settled    right before a region, words for the settlements of it that are counted, or ""
    district   a part of a region, whose numbers are parts of the region's, or ""
    some       "a third": a part of a loss that is told without a number, or ""
    realm      right before a place, a whole country that it is named with ("over Russia and"), or ""
    fought     a town that is fought for: losses told after it without a day are its own, or ""
    helped     before a command, words that it took part: what was counted before is not its own, or ""
    crews      those who shoot down for one group of forces ("crews of its air defence"), or ""
    troops     "units of the group": the group of forces named before, or ""
    axis       "in this sector": a direction named in the sentence before, or ""
    mostly     what turns from all losses to those of one group of forces ("most of all"), or ""
    near       "near" before the name of a village, which is a part of the front, or ""
    of_them    words for what the sentence before has counted
    goes_on    the beginning of a sentence that goes on about what the one before it counted
    compared   before a number that another one is compared with ("down from nearly 2,000")
    over       what leads to the place that something fell over
    only       right before a number, words that it is no more than that
    compares   patterns of (#) and (what it counts): what is compared, beside a number and in the sentence after it
    apart      what parts a number from a place that belongs to the next one
    nation     words that turn an update from what a region's head has said to the whole country, or ""
    country    those of them that turn it away from a command of troops as well, which tells of losses, or ""
    whole      words that make a number the whole country's or front's after smaller ones were named
    each       the word that gives one number to several places
    share      what parts a number from the total it is a share of ("18 of 24"), "" where that order is not used
    part_of    right before a number, words for some of that many ("most of the 120"), "" where none are known
    each_of    the same where it stands before the number, "" where it never does
    respective after two numbers that belong to two places in their order, or ""
    every      the beginning of words for all of those that came, "" where they state no number
    more       before a number that adds to the one before it, "" where none does
    of_place   after a number that is the share of the places named behind it
    where      what ties a number to the place named just before ("in the Pokrovsk sector, where"), "" where nothing does
    related    what stands between a place and the clause that goes on about it ("Kursk Oblast, where"), "" where none does
    linked     the line above the headlines of other pages ("Read also:"), "" where none is known
    headline   a verb as the headlines of other pages have it, where one stands between two paragraphs, or ""
    link       how a line begins that is itself such a headline ("Read also: ..."), "" where none is known
    one_kind   after a number, the name of one kind of missile ("six S-300 missiles"), "" where each kind is a figure
    attempt    words for an attack on places that was foiled: what the next sentence says fell there fell at them, or ""
    recalled   another day that a sentence only looks back at ("after Saturday, when 250 came"), or ""
    then       the beginning of a sentence on the day that the one before it names, or ""
    earlier    the beginning of a sentence on an earlier report, whose day it does not tell by itself, or ""
    later      a new sentence that begins with another event, which is not added to the one before, or ""
    most       words for some of the places of one report, so that those told are not all of it, or ""
    greets     what stands around the name of a place that is greeted ("Good morning, Sevastopol!"), or ""
    hour       how an hour ends whose full stop may also end its sentence ("4 p.m"), or ""
    anew       from that full stop, the beginning of a sentence that says nothing of the hour
    hearsay    words that only say that somebody says so ("allegedly"), or ""
    opens      the beginning of a sentence whose place holds for the rest of its paragraph, "" where none does
    """

    cut: str
    joins: str
    onward: str
    aside: str
    back: str
    of_them: str
    goes_on: str
    compared: str
    only: str
    over: str
    apart: str
    whole: str
    each: str
    each_of: str = ""
    part_of: str = ""
    respective: str = ""
    every: str = ""
    more: str = ""
    of_place: str = ""
    where: str = ""
    related: str = ""
    linked: str = ""
    link: str = ""
    headline: str = ""
    one_kind: str = ""
    greets: str = ""
    hour: str = ""
    anew: str = ""
    opens: str = ""
    hearsay: str = ""
    share: str = ""
    compares: tuple[str, ...] = ()
    nation: str = ""
    country: str = ""
    home: str = ""
    again: str = ""
    local: str = ""
    near: str = ""
    its: str = ""
    axis: str = ""
    troops: str = ""
    some: str = ""
    district: str = ""
    elsewhere: str = ""
    settled: str = ""
    wider: str = ""
    struck: str = ""
    along: str = ""
    front: str = ""
    attempt: str = ""
    recalled: str = ""
    then: str = ""
    earlier: str = ""
    later: str = ""
    most: str = ""
    realm: str = ""
    fought: str = ""
    helped: str = ""
    crews: str = ""
    mostly: str = ""
