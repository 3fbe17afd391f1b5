"""How often the detectors are right, as a table: `make flags-score`; `ARGS=--write` puts it into README and docs.

Runs ours, mean +- 3 standard deviations, median/MAD, EARS C2 and Farrington, each as it is customarily set, over the
series of ../shared/corpus/flags. `ARGS="--folder FOLDER"` takes another folder of that shape, `--show` lists what is
missed. The draws are seeded, so two runs print the same but for the times.
"""

import argparse
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import numpy as np

from metrics import flags, store
from tests import flags_cases as cases
from tests import ledgers
from tests.flags_cases import DETECTORS, Case, Detector, Said, ours

ROOT = Path(__file__).resolve().parent.parent
BEGIN, END = "<!-- flags: begin -->\n", "<!-- flags: end -->\n"
PLACES = (ROOT / "README.md", ROOT / "docs" / "flags.md")
GAP, SPIKE, LATER, DRAWS = 3, 10.0, 10, 6
Row = tuple[str, str, Callable[[str, Detector], str]]


def asked(detector: Detector, series: Iterable[Case]) -> list[tuple[Case, Said]]:
    return [(case, detector(case)) for case in series]


def unlabelled(found: list[tuple[Case, Said]]) -> float:
    """Flagged days that are near no fault, per series and year."""
    extra = sum(
        len(said.flagged - {day for label in case.labels for day in label.near()}) for case, said in found
    )  # fmt: skip
    return extra / sum(case.years for case, _ in found)


def hits(found: list[tuple[Case, Said]]) -> tuple[Counter[str], Counter[str]]:
    """By kind: how many faults there are and how many are found."""
    total: Counter[str] = Counter()
    hit: Counter[str] = Counter()
    for case, said in found:
        for label in case.labels:
            total[label.kind] += 1
            hit[label.kind] += bool(said.flagged & set(label.found()))
    return total, hit


def points(found: list[tuple[Case, Said]]) -> float:
    """Share of single days found, the mean over their kinds."""
    total, hit = hits(found)
    kinds = [kind for kind in total if not any(word in kind for word in ("shift", "gap", "missing"))]
    return sum(hit[kind] / total[kind] for kind in kinds) / len(kinds)


def shifts(found: list[tuple[Case, Said]]) -> float:
    """Share of changes of level found within 14 days."""
    total, hit = hits(found)
    kinds = [kind for kind in total if "shift" in kind]
    return sum(hit[kind] for kind in kinds) / sum(total[kind] for kind in kinds)


def events(detector: Detector) -> float:
    """Share of the dated real events found on their day or the next."""
    found = [bool(detector(case).flagged & {at, at + 1}) for case, at in cases.events()]
    return sum(found) / len(found)


def clean(detector: Detector) -> float:
    """Flagged days of clean series per year; those with nothing but a record are not counted."""
    found = asked(detector, cases.clean())
    return sum(len(said.flagged - said.records) for _, said in found) / sum(case.years for case, _ in found)


def drawn(case: Case, seed: int, days: int, most: int = DRAWS) -> list[int]:
    """Places of a series, the same in every run and two months apart, with so many reported days from there on."""
    chance = np.random.default_rng([seed, *case.name.encode()])
    told = ~np.isnan(case.values)
    whole = [at for at in range(120, len(told) - 20) if told[at : at + days].all() and told[at - 42 : at].sum() > 30]
    fits = [at for at in whole if case.values[at] >= 1]
    found: list[int] = []
    for at in chance.permutation(fits).tolist():
        if all(abs(at - other) > 60 for other in found):
            found.append(at)
    return found[:most]


def after_a_slip(detector: Detector) -> float:
    """Of spikes that are found: the share that is found too when ten days earlier a day was ten times too high.

    A spike is ten times the median of the six weeks before the slip, at least ten.
    """
    alone = both = 0
    for case in cases.real():
        for at in drawn(case, 1, LATER + 1):
            usual = float(np.nanmedian(case.values[at - 42 : at]))
            spike = case.values.copy()
            spike[at + LATER] = SPIKE * max(1.0, np.ceil(usual))
            slip = spike.copy()
            slip[at] = case.values[at] * 10
            if at + LATER in detector(Case(case.name, case.days, spike)).flagged:
                alone += 1
                both += at + LATER in detector(Case(case.name, case.days, slip)).flagged
    return both / alone


def after_a_gap(detector: Detector) -> float:
    """Share of gaps of three days that are followed within three days by a flag that is not there without the gap."""
    gaps = flagged = 0
    for case in cases.real():
        whole = detector(case).flagged
        for at in drawn(case, 2, GAP + 3):
            values = case.values.copy()
            values[at : at + GAP] = np.nan
            new = detector(Case(case.name, case.days, values)).flagged - whole
            gaps += 1
            flagged += bool(new & set(range(at + GAP, at + GAP + 3)))
    return flagged / gaps


def coverage(detector: Detector) -> list[tuple[float, str]]:
    """Share of days inside the 95 % range that is shown, by series, lowest first."""
    found = []
    for case, said in asked(detector, [*cases.real(), *cases.clean()]):
        known = ~np.isnan(said.low + case.values) & (case.values >= 0)
        if known.any():
            inside = (case.values >= said.low) & (case.values <= said.high)
            found.append((float(inside[known].mean()), case.name))
    return sorted(found)


def invariance(detector: Detector) -> int:
    """In how many of 32 cuts a flag of a day changed when the later days were taken away."""
    changed = 0
    for i, case in enumerate([*cases.injected(), *cases.clean()][:32]):
        until = int(np.random.default_rng(i).integers(200, len(case.values)))
        part = detector(Case(case.name, case.days[:until], case.values[:until])).flagged
        changed += part != {at for at in detector(case).flagged if at < until}
    return changed


def milliseconds(one_more: bool) -> float:
    """Processor time for all of a series of 1,600 days, or for one more day, the median over the real series."""
    found = []
    for case in cases.real():
        days, values = case.days[:1600], case.values[:1600].tolist()
        known = flags.judge(days[:-1], values[:-1])
        start = time.process_time()
        flags.judge(days, values, before=known if one_more else None)
        found.append(1000 * (time.process_time() - start))
    return float(np.median(found))


def rows() -> Iterator[tuple[str, str, list[str]]]:
    """What is asked, what to reach, and the answer of each detector; one by one as they are ready."""
    found = {name: asked(detector, cases.injected()) for name, detector in DETECTORS.items()}
    mine = next(iter(DETECTORS))

    def line(what: str, reach: str, answer: Callable[[str], str]) -> tuple[str, str, list[str]]:
        return what, reach, [answer(name) for name in DETECTORS]

    def own(what: str, reach: str, answer: str) -> tuple[str, str, list[str]]:
        return line(what, reach, lambda name: answer if name == mine else "-")

    yield line("alerts a series and year where nothing was put in", "<= 4.0", lambda n: f"{unlabelled(found[n]):.2f}")
    yield line("single days put in that are found, mean over kinds", ">= 0.80", lambda n: f"{points(found[n]):.3f}")
    yield line("changes of level found within 14 days", ">= 0.70", lambda n: f"{shifts(found[n]):.3f}")
    more = asked(lambda case: ours(case, 6), cases.injected())
    yield own("the same with the dial at 6 alerts a year", ">= 0.78", f"{shifts(more):.3f} at {unlabelled(more):.2f}")
    yield line("dated real events found", ">= 0.80", lambda n: f"{events(DETECTORS[n]):.3f}")
    yield line("alerts a year on clean series, records aside", "<= 1.8", lambda n: f"{clean(DETECTORS[n]):.2f}")
    yield line("a spike ten days after a slip of a digit", ">= 0.95", lambda n: f"{after_a_slip(DETECTORS[n]):.3f}")
    yield line("days inside the 95 % range, by series", "0.94 .. 0.98", lambda n: _span(coverage(DETECTORS[n])))
    yield line("alerts within 3 days after a 3-day gap", "<= 3 %", lambda n: f"{100 * after_a_gap(DETECTORS[n]):.1f} %")
    typed = cases.typed(store.read(ledgers.bundled()).figures())
    yield own("known faults of the losses named rightly", "all", f"{sum(typed)} of {len(typed)}")
    if cases.ATTACKS.exists():
        by = "yes" if cases.explained(cases.attacks()) else "no"
        yield own("break of 24 July 2025 explained by 27 July", "yes", by)
    yield own("1,600 days, processor time", "<= 80 ms", f"{milliseconds(False):.0f} ms")
    yield own("one more day, processor time", "<= 5 ms", f"{milliseconds(True):.1f} ms")
    yield line("of 32 cuts, flags changed by later days", "0", lambda n: str(invariance(DETECTORS[n])))


def _span(found: list[tuple[float, str]]) -> str:
    return f"{found[0][0]:.3f} .. {found[-1][0]:.3f}" if found else "-"


def table() -> Iterator[str]:
    """The table as Markdown, line by line."""
    yield f"| what | reach | {' | '.join(DETECTORS)} |"
    yield f"|---|---|{'---|' * len(DETECTORS)}"
    for what, reach, answers in rows():
        yield f"| {what} | {reach} | {' | '.join(answers)} |"


def shown() -> Iterator[str]:
    """By kind how much ours finds, the coverage of each series, and the events it misses."""
    total, hit = hits(asked(ours, cases.injected()))
    yield from (f"{kind}: {hit[kind]} of {total[kind]}" for kind in sorted(total))
    yield from (f"{name}: {share:.3f} of days inside the range" for share, name in coverage(ours))
    for case, at in cases.events():
        if not ours(case).flagged & {at, at + 1}:
            yield f"missed: {case.name} {case.days[at]} {case.values[at]:.0f}"


def put(text: str, made: str) -> str:
    """A text with the table between its two marks."""
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not (begin and end):
        raise ValueError(f"the text has no lines {BEGIN.strip()} and {END.strip()}")
    return f"{before}{BEGIN}{made}{END}{after}"


def main() -> int:
    """Prints the table of the folder; ends with 1 where the folder is not there."""
    parser = argparse.ArgumentParser("make flags-score", description=__doc__)
    parser.add_argument("--folder", type=Path, default=cases.FOLDER, help="another folder of series and labels")
    parser.add_argument("--show", action="store_true", help="kinds, series and events one by one")
    parser.add_argument("--write", action="store_true", help="put the table into the README and docs/flags.md")
    chosen = parser.parse_args()
    cases.FOLDER = chosen.folder
    if not (cases.FOLDER / "labels.json").exists():
        print(f"{cases.FOLDER}: there is no labels.json there; name the folder with --folder.", file=sys.stderr)
        return 1
    made = []
    for line in table():
        print(line, flush=True)
        made.append(f"{line}\n")
    for line in shown() if chosen.show else ():
        print(line)
    if chosen.write:
        for place in PLACES:
            place.write_text(put(place.read_text("utf-8"), "".join(made)), "utf-8")
        print("The README and docs/flags.md have the table.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
