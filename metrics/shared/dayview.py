"""All claims about one day, grouped by metric and side, each group with its settled figure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from html import escape
from typing import Any

import polars as pl

from metrics import words
from metrics.locale import _
from metrics.shared import also, beside, cards, catalogue, fragments, ledger

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Group:
    """What one side states about one metric on a day: the settled figure, or None, the claims in two lots, its rivals.

    `direct` are the claims a figure of the day can rest on; `others` are of a place, a part, a longer time or a total.
    """

    name: str
    figure: dict[str, Any] | None
    direct: list[Row]
    others: list[Row]
    rivals: list[dict[str, Any]]


def known() -> tuple[str, ...]:
    """The names of all series with a figure, in the order of the catalogue."""
    return catalogue.stored()


def silent(groups: Sequence[Group], metric: str) -> list[str]:
    """The names of the series of one metric, or of "all", that have nothing among these groups."""
    told = {group.name for group in groups}
    return [name for name in known() if name not in told and metric in ("all", catalogue.key(name)[0])]


def metric_label(metric: str) -> str:
    """A metric for the picker."""
    return _("All metrics") if metric == "all" else catalogue.title(metric)


def groups(day: date, metric: str) -> list[Group]:
    """The groups of a day in the order of the catalogue, of one metric or of "all"."""
    told = ledger.claims_of(day)
    first = ledger.repeated_on(day)
    claims = _by_key(told, metric, pl.col("claimant").str.split(":").list.first())
    figures = _by_key(ledger.figures_with_claims(day, day), metric, pl.col("side"))
    keys = catalogue.ordered([*dict.fromkeys([*figures, *claims])])
    rivals = beside.of_day(day)
    return [_group(key, figures.get(key, []), claims.get(key, []), first, rivals.get(key, [])) for key in keys]


def _by_key(frame: pl.DataFrame, metric: str, side: pl.Expr) -> dict[catalogue.Key, list[Row]]:
    found: dict[catalogue.Key, list[Row]] = {}
    chosen = frame if metric == "all" else frame.filter(pl.col("metric") == metric)
    for row in chosen.with_columns(said_by=side).iter_rows(named=True):
        found.setdefault((row["metric"], row["said_by"]), []).append(row)
    return found


def _group(
    key: catalogue.Key,
    figures: Sequence[Row],
    claims: Sequence[Row],
    first: Mapping[str, str],
    rivals: list[dict[str, Any]],
) -> Group:
    figure = dict(figures[0]) if figures else None
    behind = set(figure["behind"] or []) if figure else set()
    said = beside.noted(also.merged(claims, first, set(figure["chosen"] or []) if figure else ()), rivals)
    direct = [row for row in said if row["id"] in behind]
    return Group(catalogue.name(key), figure, direct, [row for row in said if row["id"] not in behind], rivals)


def size(groups: Sequence[Group]) -> str:
    """How much there is, in words: "23 claims, 12 settled figures"."""
    claims = sum(len(group.direct) + len(group.others) for group in groups)
    said = words.counted("{count} claim", "{count} claims", claims)
    settled = sum(1 for group in groups if group.figure)
    return words.counted("{claims}, {count} settled figure", "{claims}, {count} settled figures", settled, claims=said)


def page(groups: Sequence[Group]) -> str:
    """All groups as HTML: first those that need comparing, then those with one plain statement as a grid of cards."""
    plain = [group for group in groups if _is_plain(group)]
    rest = "".join(section(group) for group in groups if not _is_plain(group))
    if not plain:
        return rest
    head = _("Stated once")
    once = "".join(_plain(group) for group in plain)
    return f'{rest}<section class="ff-family"><h2>{head}</h2><div class="ff-cards">{once}</div></section>'


def _is_plain(group: Group) -> bool:
    alone = len(group.direct) == 1 and not group.others and not group.rivals
    return group.figure is not None and alone and not group.figure["derived"]


def _plain(group: Group) -> str:
    return cards.claim(group.direct[0], False, catalogue.label(group.name))


def section(group: Group) -> str:
    """One group as HTML: its figure with the reason, the claims behind it side by side, the other claims below."""
    metric, __ = catalogue.key(group.name)
    head = f'<section class="ff-family"><h2>{escape(catalogue.label(group.name))}</h2>'
    about = f'<p class="ff-quiet">{escape(catalogue.meaning(metric))}</p>'
    figure = cards.figure(group.figure) if group.figure else ""
    return f"{head}{about}{figure}{_derived(group)}{_claims(group)}</section>"


def _claims(group: Group) -> str:
    chosen = group.figure["chosen"] or [] if group.figure else []
    parts = [cards.cards(group.direct, chosen)] if group.direct else []
    parts.append(beside.replaced(group.rivals, [*group.direct, *group.others]))
    if group.others:
        beyond = _("Also stated, and not part of this figure:")
        title = beyond if group.figure else _("Stated, but not for the whole day or place:")
        parts.append(f'<p class="ff-quiet"><strong>{title}</strong></p>{cards.cards(group.others, ())}')
    return "".join(parts)


def _derived(group: Group) -> str:
    if not group.figure or not group.figure["derived"]:
        return ""
    day = group.figure["day"].isoformat()
    behind = ledger.claims_named(tuple(group.figure["chosen"]))
    if (behind["grain"] == "cumulative").all():
        return cards.cards(behind.iter_rows(named=True), group.figure["chosen"])
    parts = catalogue.ordered([(name, "") for name in behind["metric"].unique()])
    links = [fragments.link("day", {"day": day, "metric": name}, catalogue.title(name)) for name, __ in parts]
    said = _("Added up here from other figures: {figures}.").format(figures=words.listing(links))
    return f'<p class="ff-quiet">{said}</p>'
