"""What the earlier sentences of an update have settled for those that follow."""

from dataclasses import dataclass, field
from datetime import datetime

from metrics.frames import Frame
from metrics.language import Language
from metrics.matching import Taken
from metrics.places import NATIONAL
from metrics.sources import Source
from metrics.updates import Update


@dataclass(slots=True)
class Memory:
    """What earlier sentences of the same update have settled.

    frames, edges   the period and the edges of its window, by family of metrics
    recalled        by family, the earlier date that its last number was told for, where the report is on another one
    lead            "the past day", where the sentences just before the first number speak of no other time
    span            the week, month or days, or the date of which no number is taken yet, that the paragraph told last
    opened          the day that the paragraph has opened with, of which no number is taken yet
    label           the day that alone stands on a line above, before it is asked for
    above           the sentence before
    before          the sentence before in the paragraph, where no number of it is taken
    parted          whether a paragraph has begun since the last sentence with a number
    head            the time expressions of the heading, None before they are asked for
    digest          "week" or "month" where the whole report is on one
    so_far          whether the front-line figures are totals of a day that is not over
    stated          when the figures were stated, where a sentence says so
    scope, owner    the last place that was none of the whole country, and whose things were counted last
    last, lost      the scope of the last claim, and of the last one of losses
    total           whether numbers of this sentence are too high for one day, so that the others are totals too
    ground          the place that the paragraph has opened with, where it holds for all of it
    home            the region that the headline, the publisher or the first sentence is of, for "the region" later
    region          the only region of an update that says "the region" and speaks of nothing wider
    local           the region or city that is all the first line says, for what names no other
    districts       whether several sentences of the update open with a district, and each counts a part of the region's
    struck          the region whose settlements a sentence above has counted the strikes on
    russian         whether the update is in words that only Russia's side uses, and no body of Ukraine speaks in it
    alone           the only region of an update that names it at once and speaks of nothing wider
    there           the one place of Russia that all entries before this one of a chronicle have counted drones over
    seen            the sentence whose numbers are taken next: those before it have been looked at for a group of forces
    told            what phrases have read in the last sentence with a number
    counted         the metrics that claims have been made of, each with its last number
    """

    frames: dict[str, Frame] = field(default_factory=dict)
    edges: dict[str, tuple[Frame, ...]] = field(default_factory=dict)
    recalled: dict[str, Frame | None] = field(default_factory=dict)
    lead: Frame | None = None
    span: Frame | None = None
    opened: Frame | None = None
    label: Frame | None = None
    above: str = ""
    before: str = ""
    parted: bool = False
    head: tuple[Frame, ...] | None = None
    digest: str = ""
    so_far: bool = False
    stated: datetime | None = None
    scope: str = NATIONAL
    owner: str | None = None
    last: str = NATIONAL
    lost: str = NATIONAL
    ground: str = NATIONAL
    home: str = NATIONAL
    local: str = NATIONAL
    region: str = NATIONAL
    alone: str = NATIONAL
    total: bool = False
    districts: bool = False
    struck: str = NATIONAL
    russian: bool = False
    there: str = NATIONAL
    seen: int = 0
    told: list[Taken] = field(default_factory=list)
    counted: dict[str, float | None] = field(default_factory=dict)

    @property
    def they(self) -> str:
        """The scope that "of them" goes back to: of the last claim, or the place that was told of before any."""
        return self.last if self.counted else self.scope

    @property
    def lost_by_all(self) -> bool:
        """Whether losses of the whole front have just been told where a command of a part of it had spoken before."""
        lost = any(name.endswith(("casualties", "_lost")) for name in self.counted)
        return lost and not self.parted and self.last == NATIONAL and self.scope.startswith("command:")

    @property
    def attacked(self) -> bool:
        """Whether an attack on Ukraine has been told of: a ministry of Russia named further down has not met it."""
        return any(name.endswith("_launched") and not name.startswith("ukrainian_") for name in self.counted)


@dataclass(frozen=True, slots=True)
class Setting:
    """Where numbers are taken: the source, the update, its language, and what its earlier sentences have settled."""

    source: Source
    update: Update
    language: Language
    memory: Memory
