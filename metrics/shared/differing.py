"""Where the reports of one day differ: each difference told once, with its reason, its check and its flag."""

from collections.abc import Iterator, Mapping, Sequence
from html import escape
from typing import Any

import polars as pl

from metrics import retold, words
from metrics.locale import _
from metrics.shared import beside, cards, catalogue, few, fragments
from metrics.shared.dayview import Group

Row = Mapping[str, Any]
Numbers = Mapping[str, tuple[int, Row]]
STANDINGS = ("differs", "contradicts", "replaced", "overlaps")
IN_DOUBT = ("conflicting", "revised", "incomplete", "corrected")
# What is told here of a figure and would be told of it again as a check and as a flag.
CHECKS = ("sources_differ", "source_against_itself", "hours_overlap")
FLAG = "conflict"


def names(groups: Sequence[Group]) -> set[str]:
    """The series of a day with a figure in doubt or a statement that says otherwise."""
    return {group.name for group in groups if group.figure and (_others(group) or _status(group) in IN_DOUBT)}


def html(groups: Sequence[Group], numbers: Numbers, flags: pl.DataFrame) -> str:
    """Each of these figures: why it is shown, and how far off the others are; `flags` are those of the day."""
    told = names(groups)
    items = "".join(_item(group, groups, numbers, flags) for group in groups if group.name in told)
    none = _("No report of this day differs from what is shown.")
    return f"<ul>{items}</ul>" if items else f"<p>{escape(none)}</p>"


def beyond(rows: pl.DataFrame, told: set[str], column: str, kinds: Sequence[str]) -> pl.DataFrame:
    """Checks or flags of a day without those that are told above with the figures they are about."""
    keys = [catalogue.key(name) for name in told]
    here = pl.struct("metric", "side").is_in([{"metric": metric, "side": side} for metric, side in keys])
    return rows.filter(~(pl.col(column).is_in(kinds) & here)) if keys else rows


def to_words(row: Row, numbers: Numbers) -> str:
    """The number of a claim's source, as the link to its words."""
    place, __ = numbers[row["update"]]
    return fragments.link(
        "evidence", {"update": row["update"], "claim": row["id"]}, f"[{place}]", _("Read it in its text")
    )


def _item(group: Group, groups: Sequence[Group], numbers: Numbers, flags: pl.DataFrame) -> str:
    metric, side = catalogue.key(group.name)
    flag = flags.filter(pl.col("metric") == metric, pl.col("side") == side, pl.col("kind") == FLAG)
    head = f"<strong>{escape(catalogue.label(group.name))}.</strong>"
    if not flag.is_empty():
        row = flag.row(0, named=True)
        query = {"metric": group.name, "flag": cards.flag_id(row)}
        head = f"{fragments.link('flags', query, catalogue.label(group.name))} {cards.flag_badge(row)}"
    return f"<li>{head} {_told(group, groups, numbers)}</li>"


def _told(group: Group, groups: Sequence[Group], numbers: Numbers) -> str:
    figure, others = group.figure or {}, _others(group)
    value = escape(words.amount(figure["low"], figure["high"], figure["bound"]))
    if figure["derived"] and not others and (parts := list(_parts(figure, groups))):
        sum_ = _("{amount} is added up here; reports of {series} differ.")
        return sum_.format(amount=value, series=escape(words.listing(parts)))
    said = [_rival(one, numbers) for one in others[: few.MOST]]
    said += [few.rest(len(others) - few.MOST, figure["metric"], figure["day"])]
    beside_ = "".join(f" {one}" for one in said if one)
    if _status(group) != "conflicting" or not others:
        return escape(retold.told(figure["reason"])) + beside_
    return f"{_shown(value, group, numbers)}{beside_}"


def _shown(value: str, group: Group, numbers: Numbers) -> str:
    """What is shown and where it is stated; of a sum of hours each part, as a rival is weighed against one of them."""
    chosen = set(group.figure["chosen"] or []) if group.figure else set()
    own = [row for row in group.direct if row["id"] in chosen and row["update"] in numbers]
    parts = [f"{escape(words.amount(row['low'], row['high'], row['bound']))} {to_words(row, numbers)}" for row in own]
    total = f"<strong>{value}</strong>"
    if len(own) > 1:
        return _("{amount} is shown: {parts}.").format(amount=total, parts=words.listing(parts))
    return _("{amount} {source} is shown.").format(amount=total, source=to_words(own[0], numbers) if own else "")


def _parts(figure: Row, groups: Sequence[Group]) -> Iterator[str]:
    """The series that a sum is made of and whose reports differ."""
    chosen, told = set(figure["chosen"] or []), names(groups)
    for group in groups:
        if group.name in told and chosen & {row["id"] for row in group.direct}:
            yield catalogue.label(group.name)


def _others(group: Group) -> list[dict[str, Any]]:
    return [one for one in group.rivals if one["standing"] in STANDINGS]


def _status(group: Group) -> str:
    return group.figure["status"] if group.figure else ""


def _rival(rival: Row, numbers: Numbers) -> str:
    """One statement that says otherwise: whose, how much, how far off, and why it is not shown."""
    update = rival["claim"].rpartition("@")[0]
    place = f" {to_words({'update': update, 'id': rival['claim']}, numbers)}" if update in numbers else ""
    who = rival["publisher"] or _("publisher not stated")
    amount = words.amount(rival["low"], rival["high"], rival["bound"])
    said = _("{publisher}: {amount}, {why}")
    line = beside.line(rival)
    return said.format(
        publisher=escape(who), amount=f"{escape(amount)}{place}", why=escape(line[:1].lower() + line[1:])
    )
