"""What the Trends page shows for each of its layouts: what is drawn, what is said beside it, its numbers, its files."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import polars as pl

from metrics import charts, composition, words
from metrics.locale import N_, _
from metrics.shared import catalogue, changes, indexed, ledger, look, notes, panels, parts, picture, sides, state, taken
from metrics.shared.kept import kept
from metrics.shared.panels import Cut

LAYOUTS = {
    "stacked": N_("One below the other"),
    "shared": N_("On one axis"),
    "indexed": N_("Indexed to 100"),
    "parts": N_("What became of the drones"),
    "sides": N_("Claims of both sides"),
}
# Layouts that say themselves what they draw.
FIXED = ("parts", "sides")
SCALED = ("stacked", "shared", "indexed", "sides")


@dataclass(frozen=True, slots=True)
class Shown:
    """One view of Trends.

    names, panels   the series drawn and how, in order; of parts the parts
    said            sentences that stand above the chart
    figure          the chart; None where nothing can be drawn
    table, file     what makes the numbers drawn, for the page and as the CSV holds them
    told, marked    the notes of the calendar of definitions, and own ones
    """

    names: list[str]
    panels: list[charts.Panel]
    said: list[str]
    figure: charts.Figure | None
    title: str
    alt: str
    table: picture.Frame
    file: picture.Frame
    told: changes.Told
    marked: notes.Marked


@dataclass(frozen=True, slots=True)
class Asked:
    """What a reader chose, besides the cut: the layout, the scale, the 7-day mean, the theme."""

    layout: str
    names: tuple[str, ...]
    log: bool
    mean: bool
    dark: bool


def asked(view: state.State) -> tuple[Asked, Cut]:
    """The choices of the page's state."""
    since, until = sorted((view["from"], view["to"]))
    how = Asked(view["layout"], tuple(view["series"]), view["scale"] == "log", view["mean"], look.dark())
    means = view["aggregate"] == "mean"
    return how, Cut(since, until, view["step"], view["by"], view["flags"], means, view["year_before"])


def names(how: Asked) -> Sequence[str]:
    """The series that a layout is about, for links and citations."""
    if how.layout == "parts":
        return [composition.WHOLE, *composition.PARTS]
    return sides.names(sides.rows(ledger.tables().figures)) if how.layout == "sides" else how.names


@kept(24)
def show(how: Asked, cut: Cut, foot: tuple[str, ...]) -> Shown:
    """The view of a layout, `foot` below its chart (see `picture.foot`)."""
    made = _made(how, cut)
    if made.figure is not None:
        charts.sign(made.figure, foot, how.dark)
    return made


def _made(how: Asked, cut: Cut) -> Shown:
    if how.layout == "parts":
        return _parts(how, replace(cut, by="day"))
    if how.layout == "sides":
        return _sides(how, cut)
    names = [name for name in how.names if cut.step == "day" or not catalogue.is_computed(name)]
    made = _series(names, cut, {})
    lost = [catalogue.label(name) for name in how.names if name not in names]
    if lost:
        made.said.append(_("Shown by day only: {series}.").format(series=words.listing(lost)))
    if how.layout == "indexed":
        return _indexed(how, cut, made)
    return _drawn(made, how, cut, "stacked" if how.layout == "stacked" else "shared")


def _series(names: list[str], cut: Cut, titles: Mapping[str, str]) -> Shown:
    told, marked = changes.tell(names, cut.since, cut.until), notes.tell(names, cut.since, cut.until)
    made = [panels.panel(name, cut, told, marked, titles.get(name, "")) for name in names]
    return Shown(names, made, _silent_before(made, cut), None, "", "", pl.DataFrame, pl.DataFrame, told, marked)


def _silent_before(made: Sequence[charts.Panel], cut: Cut) -> list[str]:
    silent = [one.title for one in made if one.before is not None and not one.before["value"].count()]
    if not (cut.year_before and silent):
        return []
    return [_("No report a year before: {series}.").format(series=words.listing(silent))]


def _drawn(made: Shown, how: Asked, cut: Cut, layout: str) -> Shown:
    if not _told(made.panels):
        return made
    shape = (cut.since, cut.until, cut.step)
    if layout == "indexed":
        figure = charts.indexed(made.panels, *shape, how.log, how.mean, how.dark)
    else:
        figure = charts.trends(made.panels, *shape, layout == "stacked", how.log, how.mean, how.dark)
    title = words.listing([one.title for one in made.panels])
    return _whole(replace(made, figure=figure, title=title), how, cut)


def _whole(made: Shown, how: Asked, cut: Cut) -> Shown:
    """With the words for those who cannot see the chart, and the numbers."""
    return replace(
        made,
        alt=charts.alternative.series(made.panels, cut.since, cut.until, cut.step),
        table=lambda: panels.table(made.panels, cut.step),
        file=lambda: taken.shown(made.names, made.panels, cut.step, how.mean),
    )


def _told(made: Sequence[charts.Panel]) -> bool:
    """Whether there is anything to draw: a report in the range, with or without a number, or a year before."""
    return any(one.points["bound"].count() or not (one.withheld is None or one.withheld.is_empty()) for one in made)


def _indexed(how: Asked, cut: Cut, made: Shown) -> Shown:
    found = indexed.put(made.panels, cut.step)
    kept = [made.names[place] for place in found.places]
    # Notes on a series that is not drawn have no place in the chart.
    told, marked = changes.tell(kept, cut.since, cut.until), notes.tell(kept, cut.since, cut.until)
    drawn = [
        replace(one, changes=told.of(name), notes=marked.of(name)) for name, one in zip(kept, found.panels, strict=True)
    ]
    made = replace(made, names=kept, panels=drawn, said=[*made.said, *found.said], told=told, marked=marked)
    return _drawn(made, how, cut, "indexed")


def _sides(how: Asked, cut: Cut) -> Shown:
    figures = ledger.tables().figures
    rows = sides.rows(figures)
    names = sides.names(rows)
    made = _series(names, cut, {name: sides.title(name) for name in names})
    made.said.extend(sides.said(figures))
    if not _told(made.panels):
        return made
    by_name = dict(zip(names, made.panels, strict=True))
    days = {name: sides.label(name, by_name[name].points) for name in names}
    groups = [(title, [(days[name], by_name[name]) for name in held]) for title, held in rows]
    figure = charts.sides(groups, cut.since, cut.until, cut.step, how.log, how.mean, how.dark)
    return _whole(replace(made, figure=figure, title=_(LAYOUTS["sides"])), how, cut)


def _parts(how: Asked, cut: Cut) -> Shown:
    figures = ledger.tables().figures
    rows = parts.closed(figures, cut)
    told = changes.tell([composition.WHOLE], cut.since, cut.until)
    marked = notes.tell([composition.WHOLE], cut.since, cut.until)
    held, own = told.of(composition.WHOLE), marked.of(composition.WHOLE)
    drawn = [replace(one, changes=held, notes=own) for one in parts.drawn(rows, cut)]
    said = [_(parts.MEANING), " ".join(parts.left_open(figures, cut.since, cut.until))]
    title = _(parts.TITLE)
    if rows.is_empty():
        return Shown([], drawn, [_(parts.NONE)], None, title, "", pl.DataFrame, pl.DataFrame, told, marked)
    figure = charts.parts(drawn, title, parts.claimant(rows), cut.since, cut.until, cut.step, how.dark)
    alt = charts.alternative.series([parts.whole(rows, cut), *drawn], cut.since, cut.until, cut.step)
    names = [composition.WHOLE, *(name for name in composition.PARTS if rows[name].count())]
    files = (lambda: parts.table(rows, drawn), lambda: parts.taken(rows, cut))
    return Shown(names, drawn, said, figure, title, alt, *files, told, marked)


def pictured(made: Shown, how: Asked, cut: Cut, link: str) -> picture.Picture:
    """The view as a chart that can be taken away."""
    name = f"trends-{how.layout}-{cut.step}-{'-'.join(made.names[:3])}-{cut.since}-{cut.until}"
    said = [f"{one.title}, {one.claimant}." for one in made.panels]
    lines = " ".join([*said, *(made.said if how.layout in ("indexed", *FIXED) else [])])
    assert made.figure is not None
    return picture.Picture(
        name,
        made.title,
        lines,
        made.figure,
        made.alt,
        made.file,
        made.table,
        lambda: taken.whole(made.names),
        link,
        [*changes.keys(made.told), *notes.keys(made.marked)],
    )
