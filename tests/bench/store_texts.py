"""An archive to measure the store with: updates made from templates, day after day, many outlets with the same figures.

Nothing is read here: the claims are made with the text, so that the store is measured alone. One seed, one archive.
"""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from metrics.claims import Claim, Refused
from metrics.sources import Source
from metrics.updates import Update

SEED = 20220224
FIRST, DAYS = date(2022, 2, 24), 1600
# Kind, claimant, shared opening, and its holes: what an outlet writes of each kind of news.
NIGHT = (
    "ukraine:air_force",
    ("{drones_launched} drones were launched", "{drones_shot_down} were shot down", "{drones_lost} were lost",
     "strikes were recorded at {hit_locations} locations", "debris fell at {debris_locations}"),
)  # fmt: skip
FRONT = (
    "ukraine:general_staff",
    ("there were {clashes} clashes", "{air_strikes} air strikes were flown", "{guided_bombs} guided bombs dropped",
     "{kamikaze_drones} kamikaze drones used", "{shellings} artillery attacks carried out"),
)  # fmt: skip
LOSSES = (
    "ukraine:general_staff",
    ("Russia lost {russian_casualties} soldiers", "{russian_tanks_lost} tanks", "{russian_artillery_lost} guns",
     "{russian_drones_lost} drones", "{russian_vehicles_lost} vehicles"),
)  # fmt: skip
RUSSIA = (
    "russia:mod",
    ("{ukrainian_drones_shot_down} Ukrainian drones were downed", "{ukrainian_casualties} soldiers were lost",
     "{ukrainian_tanks_lost} tanks", "{ukrainian_artillery_lost} guns", "{ukrainian_vehicles_lost} vehicles"),
)  # fmt: skip
PLACES = ("Pokrovsk", "Kursk", "Kharkiv", "Kherson", "Sumy", "Lyman", "Toretsk", "Orikhiv", "Kupiansk", "Siversk")
# The places that texts tell of: the n-th is told of by every tenth text, the first four by none.
TOLD = PLACES[4:]
# Of ten updates so many are of each kind; the rest tell of a place, which enters no national figure.
MIX = (NIGHT, FRONT, LOSSES, RUSSIA)
OUTLETS = tuple(f"Outlet {n}" for n in range(1, 60))
AROUND = (
    "Officials said the situation along the line had not changed since the evening.",
    "Emergency services worked through the night and the power was back by morning.",
    "The command repeated that the numbers are being checked and may still change.",
    "Witnesses spoke of several waves, the first shortly after midnight.",
)


@dataclass(frozen=True, slots=True)
class Kept:
    """One source as the store takes it: what `store.Writer.keep` is given."""

    source: Source
    updates: Sequence[Update]
    claims: Sequence[Claim]
    refused: Sequence[Refused]


def archive(updates: int, days: int = DAYS, seed: int = SEED) -> Iterator[Kept]:
    """So many sources of one update and five claims each, from the first day to the last in order."""
    chance = random.Random(seed)
    for n in range(updates):
        yield one(n, FIRST + timedelta(days=n * days // updates), chance)


def one(n: int, day: date, chance: random.Random, note: str = "") -> Kept:
    """The n-th source, about a day; `note` makes another version of the same text."""
    about, template = n % 10, MIX[n % len(MIX)]
    place = None if about < 4 else f"direction:{PLACES[n % len(PLACES)]}"
    outlet = chance.choice(OUTLETS)
    told = datetime(day.year, day.month, day.day, 5, tzinfo=UTC) + timedelta(minutes=chance.randrange(900))
    where = "" if place is None else f" towards {place.partition(':')[2]}"
    sentence, spans = _written(template[1], where, day, chance)
    before = f"{chance.choice(AROUND)} {note}"
    text = f"{before}{sentence} {chance.choice(AROUND)}"
    id = f"https://example.org/{outlet[7:]}/{day:%Y/%m/%d}/{n:07}"
    kind = "official" if outlet == OUTLETS[0] else "agency"
    source = Source(id, text, told, outlet, kind, id, "en", post=True)
    claims = tuple(
        Claim(
            id, f"{id}#1", metric, value, value, "exact", "day", None, template[0], place or "national", None, None,
            None, day, None, told.date(), len(before) + start, len(before) + start + len(words), words, sentence,
            len(before), f"bench.{metric}", "en",
        )
        for metric, value, words, start in spans
    )  # fmt: skip
    return Kept(source, (Update(f"{id}#1", id, "", 0, len(text), text, told),), claims, ())


def _written(
    template: Sequence[str], where: str, day: date, chance: random.Random
) -> tuple[str, list[tuple[str, int, str, int]]]:
    """A sentence and its numbers: metric, value, words, place in the sentence. One day's outlets mostly agree."""
    said, spans = f"On {day:%-d %B %Y}", []
    for part in template:
        before, metric, after = part.replace("}", "{").split("{")
        # The usual number of the day, one in twenty told otherwise.
        value = 20 + (day.toordinal() * 7 + len(metric) * 13) % 180 + (chance.random() < 0.05) * chance.randint(1, 9)
        said += f"{where if not spans else ','} {before}"
        spans.append((metric, value, str(value), len(said)))
        said += f"{value}{after}"
    return f"{said}.", spans
