"""The parameters of a request, named as in the addresses of the pages: each is read, or refused in a sentence."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from difflib import get_close_matches

from metrics.kyiv import KYIV
from metrics.rules import METRICS
from metrics.words import BOUNDS, SIDES

FORMATS = ("csv", "json", "parquet")
# No parameter is longer than the name of a series; what is longer is not repeated in full.
_SHOWN = 60

Query = Sequence[tuple[str, str]]


class Wrong(Exception):
    """A request that cannot be answered; the message is one sentence for whoever made it."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter: what it chooses, an example, and whether it may be given several times.

    kind   series, figures (a series, a computed one too), day, moment, or the names it takes
    """

    name: str
    says: str
    example: str
    kind: str | tuple[str, ...]
    several: bool = False


SERIES = Parameter(
    "series", "a metric's name, with :side where that is not the usual one; all series when absent",
    "drones_launched", "series", several=True,
)  # fmt: skip
FIGURES = Parameter(
    "series", f"{SERIES.says}; a computed series is computed from its figures", "clashes_mean_7d", "figures",
    several=True,
)  # fmt: skip
SINCE = Parameter("from", "the first day, a Kyiv calendar day", "2025-01-01", "day")
UNTIL = Parameter("to", "the last day, included", "2025-01-31", "day")
BY = Parameter(
    "by", "which day from and to are about: the day covered, or the day reported", "day", ("day", "reported")
)
AS_OF = Parameter(
    "as_of", "figures as they were known then: a time with zone, or a day in Kyiv to its end",
    "2025-01-04T12:00:00+02:00", "moment",
)  # fmt: skip
BOUND = Parameter("bound", "only numbers stated this exactly", "at_least", tuple(BOUNDS), several=True)
SIDE = Parameter("side", "only what this side claims", "ukraine", tuple(SIDES), several=True)


@dataclass(frozen=True, slots=True)
class Asked:
    """What a request asks for, by the names of the parameters; a name that was not given is absent."""

    values: Mapping[str, tuple[str, ...]]

    def several(self, name: str) -> tuple[str, ...]:
        """Every value of a parameter that may be given several times."""
        return self.values.get(name, ())

    def day(self, name: str) -> date | None:
        """A day, None where it is open."""
        given = self.values.get(name)
        return date.fromisoformat(given[0]) if given else None

    def moment(self, name: str) -> datetime | None:
        """A time with its zone, None where it is not asked for."""
        given = self.values.get(name)
        return _moment(given[0]) if given else None

    def one(self, name: str, otherwise: str) -> str:
        """The one value of a parameter."""
        return self.values.get(name, (otherwise,))[0]

    def keys(self) -> list[tuple[str, str]]:
        """The chosen series as (metric, side)."""
        from metrics import series

        return [series.key(name) for name in self.several("series")]


def read(query: Query, known: Sequence[Parameter]) -> Asked:
    """The parameters of a request; raises Wrong for a name or a value that is not understood."""
    names = {one.name: one for one in known}
    found: dict[str, list[str]] = {}
    for name, value in query:
        if name not in names:
            near = get_close_matches(name, names, 1)
            meant = f"did you mean {near[0]}?" if near else f"use {', '.join(names)}."
            raise Wrong(f"There is no parameter “{name[:_SHOWN]}” here: {meant}")
        found.setdefault(name, []).append(_checked(value, names[name]))
    for name, values in found.items():
        if len(values) > 1 and not names[name].several:
            raise Wrong(f"“{name}” is given {len(values)} times; give it once.")
    asked = Asked({name: tuple(dict.fromkeys(values)) for name, values in found.items()})
    since, until = asked.day("from"), asked.day("to")
    if since and until and since > until:
        raise Wrong(f"“from” ({since}) lies after “to” ({until}); exchange the two.")
    return asked


def _checked(value: str, parameter: Parameter) -> str:
    if isinstance(parameter.kind, tuple):
        if value not in parameter.kind:
            raise Wrong(
                f"“{value[:_SHOWN]}” is no value of “{parameter.name}”: use one of {', '.join(parameter.kind)}."
            )
        return value
    return {"series": _series, "figures": _figures, "day": _day, "moment": _time}[parameter.kind](value, parameter)


def _figures(value: str, parameter: Parameter) -> str:
    from metrics import series

    metric, _, side = value.partition(":")
    if not series.is_computed(metric):
        return _series(value, parameter)
    return _of_side(value, side)


def _series(value: str, parameter: Parameter) -> str:
    from metrics import series

    metric, _, side = value.partition(":")
    if series.is_computed(metric):
        made = " and ".join(sorted(one for one, _ in series.made_of((metric, side))))
        raise Wrong(f"“{metric[:_SHOWN]}” is computed from figures and stands in them alone: ask here for {made}.")
    if metric not in METRICS:
        near = get_close_matches(metric, METRICS, 1)
        meant = f"did you mean {near[0]}?" if near else "/api/metrics.json lists the names."
        raise Wrong(f"There is no metric “{metric[:_SHOWN]}”: {meant}")
    return _of_side(value, side)


def _of_side(value: str, side: str) -> str:
    if side and side not in SIDES:
        raise Wrong(f"“{side[:_SHOWN]}” is no side: use one of {', '.join(SIDES)}, or leave it out.")
    return value


def _day(value: str, parameter: Parameter) -> str:
    try:
        return date.fromisoformat(value).isoformat()
    except ValueError:
        raise Wrong(f"“{value[:_SHOWN]}” in “{parameter.name}” is not a day: write it as 2025-01-04.") from None


def _time(value: str, parameter: Parameter) -> str:
    _moment(value)
    return value


def _moment(text: str) -> datetime:
    """A time with its zone; a day is meant to its end, in Kyiv."""
    # In an address a plus sign that nobody escaped arrives as a space.
    written = text.replace(" ", "+") if "T" in text else text
    try:
        if "T" not in written:
            return datetime.combine(date.fromisoformat(written), time.max, KYIV).astimezone(UTC)
        found = datetime.fromisoformat(written)
        if found.tzinfo is None:
            raise ValueError(written)
        return found.astimezone(UTC)
    except (ValueError, OverflowError):
        said = f"“{text[:_SHOWN]}” in “as_of” is not a time: write a day, or a time with its zone such as"
        raise Wrong(f"{said} {AS_OF.example}.") from None
