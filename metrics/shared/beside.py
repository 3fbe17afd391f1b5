"""What stands beside a figure: each rival's distance and why it does not decide, and the checks that fail."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from html import escape
from typing import Any

import polars as pl

from metrics import retold, series, words
from metrics.checks import CHECKS, TITLES
from metrics.locale import _
from metrics.shared import catalogue, few, fragments, ledger

Row = Mapping[str, Any]
SHOWN = 60


def of_day(day: date) -> dict[tuple[str, str], list[dict[str, Any]]]:
    """The rivals of a day by metric and side."""
    found: dict[tuple[str, str], list[dict[str, Any]]] = {}
    for row in ledger.rivals_of(day).iter_rows(named=True):
        found.setdefault((row["metric"], row["side"]), []).append(row)
    return found


def noted(claims: Sequence[Row], rivals: Iterable[Row]) -> list[Row]:
    """The claims, each rival among them with the line that its card ends with."""
    lines = {rival["claim"]: line(rival) for rival in rivals}
    return [{**claim, "beside": lines.get(claim["id"], "")} for claim in claims]


def line(rival: Row) -> str:
    """One rival in words: "1 less than what decides: a live blog; the figure rests on ..."."""
    if rival["standing"] == "agrees":
        return _("Agrees: {why}.").format(why=retold.why(rival["why"]))
    return f"{far(rival['distance'])}: {retold.why(rival['why'])}."


def far(distance: float | None) -> str:
    """How far a rival is from what decides, as the start of a sentence."""
    if distance is None:
        return _("No number")
    if distance == 0:
        return _("The same number")
    said = _("{number} more than what decides") if distance > 0 else _("{number} less than what decides")
    return said.format(number=words.number(abs(distance)))


def replaced(rivals: Sequence[Row], shown: Iterable[Row]) -> str:
    """What newer versions replaced, as HTML: those rivals that have no card, each with a link to its words."""
    cards = {row["id"] for row in shown}
    none, read = _("publisher not stated"), _("Read it in its text")
    before = [one for one in rivals if one["claim"] not in cards]
    items = [
        f"<li>{escape(words.amount(one['low'], one['high'], one['bound']))}, "
        f"{escape(one['publisher'] or none)}. {escape(line(one))} "
        f"{fragments.link('evidence', _proof(one['claim']), read)}</li>"
        for one in before[: few.MOST]
    ]
    if len(before) > few.MOST:
        items.append(f"<li>{few.rest(len(before) - few.MOST, before[0]['metric'], before[0]['day'])}</li>")
    said = _("Said before, and replaced since:")
    head = f'<p class="ff-quiet"><strong>{said}</strong></p>'
    return f"{head}<ul>{''.join(items)}</ul>" if items else ""


def _proof(claim: str) -> dict[str, object]:
    return {"update": claim.rpartition("@")[0], "claim": claim}


def failed(checks: pl.DataFrame, day: date, metric: str) -> str:
    """Those of these checks that fail on a day, of one metric or of "all", as HTML; empty when none does."""
    own = checks.filter(pl.col("day") == day)
    own = own if metric == "all" else own.filter(pl.col("metric") == metric)
    if own.is_empty():
        return ""
    items = "".join(
        f"<li>{badge(row)} {escape(retold.told(row['sentence']))}</li>" for row in own.iter_rows(named=True)
    )
    link, head = fragments.link("checks", {}, _("All checks")), _("What does not fit")
    return f'<section class="ff-family"><h2>{head}</h2><ul>{items}</ul><p class="ff-quiet">{link}</p></section>'


def badge(row: Row) -> str:
    """The name of a check as a badge, what should hold as its tip."""
    tip = escape(_(CHECKS.get(row["check"], "")))
    return f'<span title="{tip}">{fragments.badge("watch", _(TITLES.get(row["check"]) or str(row["check"])))}</span>'


def checks() -> pl.DataFrame:
    """Every check that fails, newest day first."""
    return ledger.all_checks()


def names() -> list[str]:
    """The series that have a failed check, in the order of the catalogue."""
    return catalogue.present(checks())


def label(name: str) -> str:
    """A check for the picker."""
    title = _("All checks") if name == "all" else _(TITLES[name])
    return title[:1].upper() + title[1:]


def find(check: str, name: str, since: date, until: date) -> pl.DataFrame:
    """The failed checks of one kind and series (or "all") between two days, newest first."""
    found = checks().filter(pl.col("day").is_between(since, until))
    if name != "all":
        found = series.of(found, *catalogue.key(name))
    return found if check == "all" else found.filter(pl.col("check") == check)


def overview(found: pl.DataFrame) -> str:
    """Every check with what should hold and how often it fails among these, as HTML."""
    many = dict(found.group_by("check").len().iter_rows())
    heads = "".join(f'<th scope="col">{head}</th>' for head in (_("Check"), _("What should hold"), _("Mismatches")))
    rows = "".join(
        f'<tr><th scope="row">{escape(label(name))}</th><td>{escape(_(sentence))}</td>'
        f"<td>{words.number(many.get(name, 0))}</td></tr>"
        for name, sentence in CHECKS.items()
    )
    return f'<table class="ff-plain ff-fit"><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>'


def listed(found: pl.DataFrame) -> str:
    """The newest failed checks as HTML cards, each with the link to its claims."""
    read = _("Read the claims")
    cards = "".join(
        f'<article class="ff-card"><p>{badge(row)}</p><p>{escape(retold.told(row["sentence"]))}</p>'
        f"<p>{fragments.link('day', {'day': row['day'].isoformat(), 'metric': row['metric']}, read)}</p>"
        "</article>"
        for row in found.head(SHOWN).iter_rows(named=True)
    )
    return f'<div class="ff-cards">{cards}</div>'


def summary(found: pl.DataFrame) -> str:
    """How many there are, and what is listed."""
    said = words.counted("{count} mismatch.", "{count} mismatches.", found.height)
    more = _("The newest {count} are listed; choose a series or dates to see others.").format(count=SHOWN)
    return f"{said} {more}" if found.height > SHOWN else said
