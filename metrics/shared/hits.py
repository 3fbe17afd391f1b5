"""What a search of the Evidence page found, as HTML: texts, numbers taken, numbers not taken, each with its text."""

from collections.abc import Mapping
from html import escape
from textwrap import shorten
from typing import Any

from metrics import words
from metrics.claims import REASONS
from metrics.locale import _
from metrics.shared import cards, catalogue, fragments
from metrics.store import Found

TEASER = 160
Row = Mapping[str, Any]


def listing(show: str, found: Found) -> str:
    """The hits of one page as cards, in their order."""
    card = {"texts": _text, "taken": _taken, "refused": _refused}[show]
    return f'<div class="ff-cards">{"".join(card(row) for row in found.rows.iter_rows(named=True))}</div>'


def _text(row: Row) -> str:
    teaser = shorten(row["text"], TEASER, placeholder=" …")
    link = fragments.link("evidence", {"update": row["id"]}, row["title"] or teaser)
    quote = f"<blockquote>{escape(teaser)}</blockquote>" if row["title"] else ""
    publisher = escape(row["publisher"] or _("publisher not stated"))
    return (
        f'<article class="ff-card"><p><strong>{link}</strong></p>{quote}'
        f"<p>{publisher}, {words.moment(row['published'])}</p></article>"
    )


def _taken(row: Row) -> str:
    value = fragments.value(row["low"], row["high"], row["bound"])
    day = words.day(row["day"])
    return (
        f'<article class="ff-card"><h3>{escape(catalogue.title(row["metric"]))}</h3>{value}'
        f"<p>{escape(words.claimant(row['claimant']))}, {escape(day)}; {escape(cards.limits(row))}</p>"
        f"<blockquote>{cards.quoted(row)}</blockquote>"
        f"<p>{cards.published(row)}</p><p>{cards.to_evidence(row)}</p></article>"
    )


def _refused(row: Row) -> str:
    why = _(REASONS.get(row["reason"]) or str(row["reason"]))
    near = _("Close to: {metric}").format(metric=catalogue.title(row["metric"])) if row["metric"] else ""
    about = f"<p>{escape(near)}</p>" if near else ""
    link = fragments.link("evidence", {"update": row["update"]}, _("Read it in its text"))
    return (
        f'<article class="ff-card"><h3>{escape(row["words"])}</h3><p>{escape(why[:1].upper() + why[1:])}.</p>{about}'
        f"<blockquote>{cards.quoted(row, 'refused')}</blockquote>"
        f"<p>{cards.published(row)}</p><p>{link}</p></article>"
    )
