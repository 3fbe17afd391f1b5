"""What a reading is worth: the expected claims of a text against the claims read from it, one mark for each.

Used by the gold tests and by `make accuracy`. The gold folder's README says how to compare.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from metrics import reading
from metrics.claims import Claim
from metrics.rules import METRICS
from tests.texts import source

GOLD = Path(__file__).resolve().parent / "gold"
ASIDE = ("comparison", "subset", "wider_total")

Text = dict[str, object]
Expected = dict[str, object]


@dataclass(frozen=True, slots=True)
class Mark:
    """One value of a text: "read", "missed" or "extra"; `full` when also bound, day, scope, grain and role agree."""

    verdict: str
    metric: str
    value: str
    language: str
    text: str
    full: bool = False


@dataclass(frozen=True, slots=True)
class Score:
    """How good a set of marks is; a share of nothing is None."""

    read: int
    missed: int
    extra: int
    full: int

    @property
    def precision(self) -> float | None:
        return _share(self.read, self.read + self.extra)

    @property
    def recall(self) -> float | None:
        return _share(self.read, self.read + self.missed)

    @property
    def f1(self) -> float | None:
        return _share(2 * self.read, 2 * self.read + self.missed + self.extra)

    @property
    def full_f1(self) -> float | None:
        """The same when a value with a wrong bound, day, scope, grain or role is both missed and extra."""
        return _share(2 * self.full, 2 * self.read + self.missed + self.extra)


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None


def score(marks: Iterable[Mark]) -> Score:
    """The counts of a set of marks."""
    listed = list(marks)
    counts = {verdict: sum(mark.verdict == verdict for mark in listed) for verdict in ("read", "missed", "extra")}
    return Score(**counts, full=sum(mark.full for mark in listed))


def texts(path: Path) -> list[Text]:
    """The texts of one gold file."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]


def language_of(text: Text) -> str:
    """The language a text is counted under: a text without one holds several."""
    return str(text.get("language", "mixed"))


def claims(text: Text) -> list[Claim]:
    """The claims of a text, each value of a metric, day and scope once."""
    published = datetime.fromisoformat(str(text["published"])) if text.get("published") else None
    given = {"publisher": str(text.get("source") or ""), "title": str(text.get("title") or "")}
    found = reading.read(source(str(text["text"]), published=published, language=text.get("language"), **given)).claims
    return list({(c.metric, c.low, c.high, c.grain, c.scope, c.day): c for c in reversed(found)}.values())[::-1]


def judged(text: Text) -> Iterator[Mark]:
    """A mark for each value of a text that is expected, and for each claim that is not."""
    left = claims(text)
    about = {"language": language_of(text), "text": str(text.get("id", ""))}
    for want in sorted(text["expect"], key=lambda want: bool(want.get("optional"))):  # type: ignore[call-overload]
        alike = [claim for claim in left if _same_value(want, claim) and _same_place(want, claim)]
        alike.sort(key=lambda claim: not _same_in_full(want, claim))
        if alike:
            left.remove(alike[0])
        if not want.get("optional"):
            full = bool(alike) and _same_in_full(want, alike[0])
            stated = _interval(want.get("low"), want.get("high"))
            yield Mark("read" if alike else "missed", str(want["metric"]), stated, **about, full=full)
    extra = (claim for claim in left if _asked(claim, text))
    yield from (Mark("extra", claim.metric, _interval(claim.low, claim.high), **about) for claim in extra)


def _interval(low: object, high: object) -> str:
    """A value for a list: "34", "34 to 40", "34 or more", "no number"."""
    if low is None and high is None:
        return "no number"
    if low is None or high is None:
        return f"up to {high}" if low is None else f"{low} or more"
    return f"{low}" if low == high else f"{low} to {high}"


def _same_value(want: Expected, claim: Claim) -> bool:
    return (claim.metric, claim.low, claim.high) == (want["metric"], want.get("low"), want.get("high"))


def _same_place(want: Expected, claim: Claim) -> bool:
    scope = str(want.get("scope", claim.scope))
    return claim.scope.startswith(scope[:-1]) if scope.endswith(":*") else scope == claim.scope


def _same_in_full(want: Expected, claim: Claim) -> bool:
    """Whether all that the text settles about a value agrees: an absent grain is a day's, an absent role is direct."""
    day = claim.day.isoformat() if claim.day else None
    part = METRICS[claim.metric].part_of and claim.role == "subset"
    return (
        want.get("bound", claim.bound) == claim.bound
        and want.get("day", day) == day
        and want.get("grain", "day") == claim.grain
        and (want.get("role") == claim.role or ("role" not in want and bool(part)))
    )


def _asked(claim: Claim, text: Text) -> bool:
    """Whether a claim that is not expected counts against the reader."""
    if claim.role in ASIDE or METRICS[claim.metric].part_of or (text.get("day_only") and claim.grain != "day"):
        return False
    expected = [want for want in text["expect"] if want["metric"] == claim.metric]  # type: ignore[attr-defined]
    repeated = any(_same_value(want, claim) for want in expected)
    share = claim.scope != "national" and any(want.get("scope") == "national" for want in expected)
    return not repeated and not share
