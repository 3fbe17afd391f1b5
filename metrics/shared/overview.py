"""The Overview's tables as HTML: one for each family of series on one day."""

from datetime import date, timedelta
from html import escape

from metrics import words
from metrics.shared import cards, catalogue, changes, fragments, glance

HEADS = ("Series", "Value", "Against the day before", "Against the 7 days before", "Last 60 days", "Source")


def family(group: glance.Family, day: date, today: date) -> str:
    """One family on a day: who reports it, its rows, when the others were last heard of, and why if it is known."""
    who = f"Reported by {escape(words.listing(group.claimants))}. " if group.claimants else ""
    fresh = f"Latest report: {words.short_day(group.latest)}, {words.age(group.latest, today)}."
    return (
        f'<section class="ff-family"><h2>{escape(group.name[:1].upper() + group.name[1:])}</h2>'
        f'<p class="ff-quiet">{who}{fresh}</p>{_table(group)}{_silent(group, day)}</section>'
    )


def _table(group: glance.Family) -> str:
    if not group.rows:
        return ""
    heads = "".join(f'<th scope="col">{head}</th>' for head in HEADS)
    rows = "".join(_row(row) for row in group.rows)
    return f'<table class="ff-table"><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>'


def _row(row: glance.Row) -> str:
    figure = row.figure
    label = catalogue.label(row.name)
    number = fragments.value(figure["low"], figure["high"], figure["bound"])
    spark = fragments.sparkline(row.spark, f"{label}, last 60 days; days without report are gaps")
    badges = "".join(cards.flag_badge(flag) for flag in row.flags)
    status = "" if figure["status"] in ("single", "agreed") else f" · {words.status(figure['status'])}"
    page, query = catalogue.proof(figure)
    return (
        f'<tr><th scope="row">{to_trends(row.name, figure["day"], label)}{badges and f"<br>{badges}"}</th>'
        f'<td class="ff-wide">{number}</td>'
        f'<td>{escape(row.change)}<span class="ff-small ff-narrow">against the day before</span></td>'
        f'<td>{escape(row.against)}<span class="ff-small">{escape(row.mean)}</span></td>'
        f"<td>{spark}</td>"
        f"<td>{fragments.link(page, query, 'Read the words')}"
        f'<span class="ff-small">{escape(words.claimant(figure["claimant"]))}{status}</span></td></tr>'
    )


def to_trends(name: str, day: date, label: str) -> str:
    """The link from a series to its trend over the year up to a day."""
    query = {"series": name, "from": (day - timedelta(days=365)).isoformat(), "to": day.isoformat()}
    return fragments.link("trends", query, label, catalogue.meaning(catalogue.key(name)[0]))


def _silent(group: glance.Family, day: date) -> str:
    if not group.silent:
        return ""
    last = ", ".join(
        f"{escape(catalogue.label(name))} (latest {fragments.link('', {'day': day.isoformat()}, words.short_day(day))})"
        for name, day in group.silent
    )
    why = changes.of_day(day, [name for name, _ in group.silent])
    told = "".join(f'<p class="ff-quiet"><strong>A quiet day.</strong> {escape(said)}</p>' for said in why)
    return f'{told}<p class="ff-quiet"><strong>No report for this day:</strong> {last}.</p>'
