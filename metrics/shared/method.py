"""What the page Method says, made from the catalogue, the policy, the calendar of definitions and the measurements."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from html import escape
from math import ceil, floor

from metrics import definitions, derived, words
from metrics.checks import CHECKS, TITLES
from metrics.claims import REASONS
from metrics.figures import STANDINGS
from metrics.figures.policy import HABITS, POLICY
from metrics.locale import N_, _
from metrics.rules import METRICS, RULES
from metrics.shared import catalogue, fragments, measured
from metrics.shared.changes import subject
from metrics.shared.measured import Table

PARTS = {
    "short": N_("In short"),
    "catalogue": N_("What is counted"),
    "choice": N_("Which number is shown"),
    "definitions": N_("When counting changed"),
    "reading": N_("How well texts are read"),
    "flagging": N_("How well days are flagged"),
}
LANGUAGES = (N_("English"), N_("Ukrainian"), N_("Russian"))
STEPS = (
    N_("A text is fetched or saved, with its publisher, its address and its time. Every version of it is kept."),
    N_(
        "Rules read the numbers in its sentences: what is counted, by whom, where, for which hours, and how exactly. A "
        "number that no rule is sure of is not taken, and kept with the reason."
    ),
    N_("Of all that is stated about one day, one number is shown; the others stand beside it with their distance."),
    N_("Days that stand out from the weeks before are flagged, with what was usual."),
)
NOT_TO_CONCLUDE = (
    N_(
        "That a number is true. Every figure is what its claimant says; nobody here has checked it, and each side of a "
        "war has reasons to count high or low."
    ),
    N_("That nothing happened where there is no report. Missing is not zero, and neither is a number kept back."),
    N_("That “at least” and “about” can be left out. They belong to the number."),
    N_(
        "That series of different bodies can be added, or that one confirms another. They count other things, in other "
        "places, over other hours."
    ),
    N_("That two sources agree because both say the same. Most go back to one report."),
    N_("That a flag explains anything. It says that a day is unusual by its own past, not why."),
    N_("That a change in a series is a change on the ground, before the calendar of definitions has been looked at."),
)


def html(part: str) -> str:
    """One part of the page as HTML."""
    made: dict[str, Callable[[], Iterator[str]]] = {
        "short": short,
        "catalogue": counted,
        "choice": choice,
        "definitions": changes,
        "reading": reading,
        "flagging": flagging,
    }
    return "".join(made[part]())


def short() -> Iterator[str]:
    """How a text becomes a figure, and what must not be concluded from one."""
    yield _head(_("How a text becomes a figure"))
    yield f"<ol>{''.join(f'<li>{escape(_(step))}</li>' for step in STEPS)}</ol>"
    phrases = sum(len(rules.phrases) for rules in RULES)
    said = _("{metrics} series are known, and {phrases} phrases in English, Ukrainian and Russian that state them.")
    yield _quiet(said.format(metrics=words.number(len(METRICS)), phrases=words.number(phrases)))
    yield _head(_("What not to conclude"))
    points = [*(escape(_(point)) for point in NOT_TO_CONCLUDE), *unread()]
    yield f"<ul>{''.join(f'<li>{point}</li>' for point in points)}</ul>"


def unread() -> Iterator[str]:
    """How much of new texts is read, from the measurement; says so when it is missing."""
    found = measured.first_reading()
    if not found:
        yield escape(_("That everything stated is read. How much is read is not known on this server."))
        return
    said = _(
        "That everything stated is read. Of texts as bodies and outlets publish them, read before any rule was mended "
        "for them, {read} of the values were read, and {wrong} of what was read was wrong. Free retellings are read "
        "less well."
    )
    read = _by_language((one.language, floor(100 * one.recall)) for one in found)
    wrong = _by_language((one.language, ceil(100 * (1 - one.precision))) for one in found)
    yield escape(said.format(read=read, wrong=wrong))


def _by_language(shares: Iterable[tuple[str, int]]) -> str:
    """Shares by language in words: "77% (English), 44% (Ukrainian) and 49% (Russian)"."""
    return words.listing([f"{share}% ({_(language)})" for language, share in shares if language in LANGUAGES])


def counted() -> Iterator[str]:
    """Every metric by family, and the series computed from them."""
    heads = (_("Series"), _("What is counted"), _("Usually reported by"), _("One day can hold"), _("Name in files"))
    for family in dict.fromkeys(metric.family for metric in METRICS.values()):
        yield _head(_(family)[:1].upper() + _(family)[1:])
        rows = [
            (
                catalogue.title(metric.name),
                catalogue.meaning(metric.name),
                words.claimant(metric.reporter),
                _plausible(metric.plausible, catalogue.unit(metric.name)),
                metric.name,
            )
            for metric in METRICS.values()
            if metric.family == family
        ]
        yield table(heads, rows)
    yield _head(_("Computed when asked for"))
    made = [(_(one.title), _(one.meaning), _(one.formula), one.name) for one in (*derived.DRONES, *derived.patterns())]
    yield table((_("Series"), _("What it is"), _("Formula"), _("Name in files")), made)


def _plausible(limits: tuple[int, int], unit: str) -> str:
    low, high = (words.number(limit) for limit in limits)
    return _("{low} to {high} {unit}").format(low=low, high=high, unit=unit)


def choice() -> Iterator[str]:
    """The policy: what decides between statements, how hours add up, what stands beside a figure, what is checked."""
    yield _head(_("Which of several numbers is shown"))
    yield _quiet(
        _(
            "Where statements about one day differ, the first line that sets two of them apart decides. Nothing is "
            "averaged; what does not decide is kept beside the figure."
        )
    )
    rows = [
        (f"{place}. {_(one.name)}", _(one.sentence), ", ".join(_(noun) for __, noun in one.values), _(one.example))
        for place, one in enumerate(POLICY, 1)
    ]
    yield table((_("Looked at"), _("Rule"), _("In this order"), _("Example")), rows)
    yield _head(_("Hours, parts and totals"))
    yield table(
        (_("Rule"), _("In words"), _("Example")), [(_(one.title), _(one.sentence), _(one.example)) for one in HABITS]
    )
    yield _head(_("What stands beside a figure"))
    yield table((_("Standing"), _("Meaning")), [(name, _(said)) for name, said in STANDINGS.items()])
    yield _head(_("What is checked on every publish"))
    yield table((_("Check"), _("What should hold")), [(_(TITLES[name]), _(said)) for name, said in CHECKS.items()])
    yield _head(_("Why a number is not taken"))
    yield table((_("Name in files"), _("Why it was not taken")), [(name, _(why)) for name, why in REASONS.items()])


def changes() -> Iterator[str]:
    """The calendar of definitions, row by row, in the order of its days."""
    yield _head(_("When counting changed"))
    yield _quiet(_("Where counting changes, the days before are no measure of what is usual, and charts say so."))
    held = sorted(definitions.calendar().changes, key=lambda one: (one.first or one.last, one.about))
    rows = [
        (subject(one), definitions.span(one), _(definitions.KINDS[one.kind]), definitions.note(one), one.source)
        for one in held
    ]
    heads = (_("Series"), _("When"), _("What changes"), _("In words"), _("Source"))
    yield table(heads, rows)


def reading() -> Iterator[str]:
    """How well hand-marked texts are read: by language and kind of text, then by metric."""
    found = measured.tables("accuracy")
    yield _head(_("How well texts are read"))
    if not found:
        yield _quiet(_gone("README.md"))
        return
    yield _quiet(
        _(
            "Texts marked by hand, read by the rules as they are now. Precision is the share of what is read that is "
            "right, recall the share of what is stated that is read, F1 both in one; full agreement is F1 when hedge, "
            "day, place and kind must be right too. All shares are rounded down."
        )
    )
    for first in measured.tables("first"):
        yield _head(_("New texts, read before any rule was mended for them"))
        yield of_measure(
            Table(first.heads, tuple((language, _kind_of(file), *cells) for language, file, *cells in first.rows))
        )
    yield _head(_("Every text that is marked"))
    yield _quiet(
        _(
            "“held out” and “fresh”: texts worded otherwise than the rules were written for, the measure for free "
            "retellings. “sealed”: texts as official bodies and agencies publish them; read unseen once, mended since. "
            "The other files are those that rules are written against, so expect less of new texts."
        )
    )
    rows = tuple((language, _kind_of(file), *cells) for language, file, *cells in found[0].rows)
    yield of_measure(Table(found[0].heads, rows))
    for more in found[1:]:
        yield _head(_("The same by series: precision, recall, F1, full agreement, and how many values"))
        rows = tuple((catalogue.title(name), *cells) for name, *cells in more.rows)
        yield of_measure(Table(more.heads, rows))


def _kind_of(file: str) -> str:
    """The name of a file of texts without its ending: "english held out"."""
    return file.removesuffix(".jsonl").replace("_", " ")


def flagging() -> Iterator[str]:
    """How often the detectors are right, ours beside customary ones."""
    found = measured.tables("flags")
    yield _head(_("How well days are flagged"))
    if not found:
        yield _quiet(_gone("docs/flags.md"))
        return
    yield _quiet(
        _(
            "Real series with faults put in, simulated series without any, and dated real events; our detector beside "
            "four customary ones. “Reach” is what was set out to be reached before it was measured. EARS and "
            "Farrington are what health authorities look for outbreaks with; sd is the standard deviation, MAD the "
            "median distance from the median."
        )
    )
    yield of_measure(found[0])
    yield _quiet(fragments.link("flags", {}, _("Every flag, with why")))


def _gone(file: str) -> str:
    said = _(
        "The measurement is not on this server: its table stands in {file}, and that file, or its place there, is gone."
    )
    return escape(said.format(file=file))


def of_measure(found: Table) -> str:
    """A table of a measurement as it was written."""
    heads = [_(head) for head in found.heads]
    rows = [(_(first), *cells) for first, *cells in found.rows]
    return table([head[:1].upper() + head[1:] for head in heads], rows)


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Rows of texts as an HTML table, the first cell of each its head; it scrolls by itself where it is too wide."""
    top = "".join(f'<th scope="col">{escape(head)}</th>' for head in heads)
    body = "".join(
        f'<tr><th scope="row">{escape(row[0])}</th>{"".join(f"<td>{escape(cell)}</td>" for cell in row[1:])}</tr>'
        for row in rows
    )
    return (
        f'<div class="ff-scroll" tabindex="0" role="region" aria-label="{escape(heads[0])}"><table class="ff-plain">'
        f"<thead><tr>{top}</tr></thead><tbody>{body}</tbody></table></div>"
    )


def _head(text: str) -> str:
    return f"<h2>{escape(text)}</h2>"


def _quiet(text: str) -> str:
    return f'<p class="ff-quiet">{text}</p>'
