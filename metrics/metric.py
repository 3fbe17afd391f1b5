"""What one charted figure is: its name, title, unit, plausible range and who usually reports it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Metric:
    """One series of the catalogue.

    name        the contract: column, CSV, URL and code all use it
    title       what a reader sees ("Drones shot down")
    unit        what is counted, plural and lower case ("drones")
    family      the group it is shown in ("air attack on Ukraine")
    reporter    who usually states it, as `side:body` ("ukraine:air_force")
    plausible   lowest and highest value one day can have; outside it a number is refused as implausible
    part_of     the metric it is a part of and must never be added to
    mirror      the metric for the same words said of the other side's equipment
    meaning     one plain sentence: what is counted, by whom, and what it must not be confused with
    """

    name: str
    title: str
    unit: str
    family: str
    reporter: str
    plausible: tuple[int, int]
    meaning: str
    part_of: str | None = None
    mirror: str | None = None

    @property
    def side(self) -> str:
        """The side that usually states this figure: "ukraine" or "russia"."""
        return self.reporter.partition(":")[0]
