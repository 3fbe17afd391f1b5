"""The Overview's tables as HTML: one for each family of series on one day."""

from datetime import date, timedelta
from html import escape

from metrics import words
from metrics.locale import N_, _
from metrics.shared import cards, catalogue, changes, fragments, glance
from metrics.shared.kept import kept

HEADS = (
    N_("Series"), N_("Value"), N_("Against the day before"), N_("Against the 7 days before"), N_("Last 60 days"),
    N_("Source"),
)  # fmt: skip


@kept(64)
def html(day: date, today: date) -> str:
    """Every family on a day."""
    return "".join(family(group, day, today) for group in glance.of_day(day))


def family(group: glance.Family, day: date, today: date) -> str:
    """One family on a day: who reports it, its rows, when the others were last heard of, and why if it is known."""
    said = (
        _("Reported by {names}. Latest day with a report: {day}, {age}.")
        if group.claimants
        else _("Latest day with a report: {day}, {age}.")
    )
    names = words.listing(group.claimants) if group.claimants else ""
    fresh = escape(said.format(names=names, day=words.short_day(group.latest), age=words.age(group.latest, today)))
    return (
        f'<section class="ff-family"><h2>{escape(group.name[:1].upper() + group.name[1:])}</h2>'
        f'<p class="ff-quiet">{fresh}</p>{_table(group)}{_silent(group, day)}</section>'
    )


def _table(group: glance.Family) -> str:
    if not group.rows:
        return ""
    heads = "".join(f'<th scope="col">{_(head)}</th>' for head in HEADS)
    rows = "".join(_row(row) for row in group.rows)
    return f'<table class="ff-table ff-figures"><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>'


def _row(row: glance.Row) -> str:
    figure = row.figure
    label = catalogue.label(row.name)
    number = fragments.value(figure["low"], figure["high"], figure["bound"])
    spark = fragments.sparkline(row.spark, _alternative(row, label), row.band)
    before, read = _("against the day before"), _("Read the words")
    badges = "".join(cards.flag_badge(flag) for flag in row.flags)
    status = "" if figure["status"] in ("single", "agreed") else f" · {words.status(figure['status'])}"
    page, query = catalogue.proof(figure)
    return (
        f'<tr><th scope="row">{to_trends(row.name, figure["day"], label)}{badges and f"<br>{badges}"}</th>'
        f'<td class="ff-wide">{number}</td>'
        f'<td>{escape(row.change)}<span class="ff-small ff-narrow">{before}</span></td>'
        f'<td>{escape(row.against)}<span class="ff-small">{escape(row.mean)}</span></td>'
        f'<td>{spark}<span class="ff-small">{escape(_usual(row))}</span></td>'
        f"<td>{fragments.link(page, query, read)}"
        f'<span class="ff-small">{escape(words.claimant(figure["claimant"]))}{status}</span></td></tr>'
    )


def _usual(row: glance.Row) -> str:
    """The usual range of the day in words; empty where the days before are too few."""
    if row.usual is None:
        return ""
    low, high = map(words.number, row.usual)
    if low == high:
        return _("usual: {number}").format(number=low)
    return _("usual: {low} to {high}").format(low=low, high=high)


def _alternative(row: glance.Row, label: str) -> str:
    """What the small drawing shows, for those who do not see it."""
    parts = [_("{series}, last 60 days; days without report are gaps.").format(series=label)]
    told = [value for value in row.spark if value is not None]
    if told:
        low, high = words.number(min(told)), words.number(max(told))
        parts.append(
            words.counted(
                "{count} day reported, from {low} to {high}.",
                "{count} days reported, from {low} to {high}.",
                len(told),
                low=low,
                high=high,
            )
        )
    if row.usual is not None:
        parts.append(f"{_usual(row)}.")
    return " ".join(parts)


def to_trends(name: str, day: date, label: str) -> str:
    """The link from a series to its trend over the year up to a day."""
    query = {"series": name, "from": (day - timedelta(days=365)).isoformat(), "to": day.isoformat()}
    return fragments.link("trends", query, label, catalogue.meaning(catalogue.key(name)[0]))


def _silent(group: glance.Family, day: date) -> str:
    if not group.silent:
        return ""
    last = ", ".join(
        _("{series} (latest {day})").format(
            series=escape(catalogue.label(name)),
            day=fragments.link("", {"day": day.isoformat()}, words.short_day(day)),
        )
        for name, day in group.silent
    )
    why = changes.of_day(day, [name for name, __ in group.silent])
    quiet, none = _("A quiet day."), _("No report for this day:")
    told = "".join(f'<p class="ff-quiet"><strong>{quiet}</strong> {escape(said)}</p>' for said in why)
    return f'{told}<p class="ff-quiet"><strong>{none}</strong> {last}.</p>'
