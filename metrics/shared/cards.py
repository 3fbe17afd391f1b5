"""Claims, refused numbers and flags as HTML: who says it, in which words, published where, with a link to the text."""

from collections.abc import Iterable, Mapping, Sequence
from html import escape
from typing import Any

from metrics import retold, words
from metrics.flags import KINDS, SEVERITIES
from metrics.locale import _
from metrics.shared import also, catalogue, decisions, few, fragments

Row = Mapping[str, Any]
LONG, AROUND = 320, 110
BADGES = {"alert": "alert", "watch": "watch", "question": "watch"}


def claim(row: Row, chosen: bool, title: str = "") -> str:
    """One claim as a card: value, claimant, sentence with the number marked, window, publisher, link to the text."""
    head = f"<h3>{escape(title)}</h3>" if title else ""
    number = fragments.value(row["low"], row["high"], row["bound"])
    decides = fragments.badge("chosen", _("decides the figure")) if chosen else ""
    return (
        f'<article class="ff-card{" ff-decides" if chosen else ""}">{head}{number} {decides}'
        f"<p>{escape(words.claimant(row['claimant']))}, {escape(limits(row))}</p>"
        f"<blockquote>{quoted(row)}</blockquote>"
        f"<p>{published(row)}</p><p>{to_evidence(row)}</p>{_beside(row)}{also.line(row)}</article>"
    )


def _beside(row: Row) -> str:
    """How far a claim is from the figure, and why it does not decide it."""
    return f'<p class="ff-quiet">{escape(row["beside"])}</p>' if row.get("beside") else ""


def limits(row: Row) -> str:
    """Where and for which hours a claim holds, and how it is said: "Kursk region; hours not stated; a total so far"."""
    parts = [words.scope(row["scope"]), words.window(row["window_start"], row["window_end"])]
    if row["grain"] != "day":
        parts.append(words.grain(row["grain"]))
    if row["role"]:
        parts.append(words.role(row["role"]))
    return "; ".join(parts)


def quoted(row: Row, kind: str = "taken") -> str:
    """The sentence of a number with its number marked; of a very long one the part around the number."""
    sentence: str = row["sentence"]
    start = row["start"] - row["sentence_start"]
    end = start + len(row["words"])
    first, last = _window(sentence, start, end)
    span = fragments.Span(start - first, end - first, kind, words.bound(row["bound"]))
    marked = fragments.marked(sentence[first:last], [span])
    return f"{'… ' if first else ''}{marked}{' …' if last < len(sentence) else ''}"


def _window(sentence: str, start: int, end: int) -> tuple[int, int]:
    if len(sentence) <= LONG:
        return 0, len(sentence)
    first = sentence.rfind(" ", 0, max(0, start - AROUND)) + 1
    last = sentence.find(" ", min(len(sentence), end + AROUND))
    return first, last if last > 0 else len(sentence)


def published(row: Row) -> str:
    """Publisher, kind and time of publication in both zones, or the day where only that is known."""
    publisher = row["publisher"] or _("publisher not stated")
    when = words.moment(row["published"]) if row["published"] or not row["reported"] else words.day(row["reported"])
    said = _("Published by {publisher} ({kind}), {time}")
    return escape(said.format(publisher=publisher, kind=words.kind(row["kind"]), time=when))


def to_evidence(row: Row) -> str:
    """The link from a claim to its place in the stored text."""
    query = {"update": row["update"], "claim": row["id"]}
    return fragments.link("evidence", query, _("Read it in its text"), row["title"] or "")


def cards(rows: Iterable[Row], chosen: Iterable[str]) -> str:
    """Several claims about one metric and day side by side, those that decide the figure first; of many the first."""
    deciding = set(chosen)
    ordered = sorted(rows, key=lambda row: (row["role"] or "", row["id"]))
    shown = few.first(ordered, deciding)
    made = f'<div class="ff-cards">{"".join(claim(row, row["id"] in deciding) for row in shown)}</div>'
    if len(shown) == len(ordered):
        return made
    more = few.rest(len(ordered) - len(shown), ordered[0]["metric"], ordered[0]["day"])
    return f'{made}<p class="ff-quiet">{more}</p>'


def figure(row: Row) -> str:
    """The figure of a day with the reason for it: the sentence a reader is owed before the claims."""
    number = fragments.value(row["low"], row["high"], row["bound"])
    unit = escape(catalogue.unit(row["metric"]))
    statements = words.counted("{count} statement", "{count} statements", row["claims"])
    stands = words.counted(
        "{statements} in {count} source", "{statements} in {count} sources", row["sources"], statements=statements
    )
    why = _("Why this value:")
    return (
        f'<div class="ff-why">{number} {unit}, {escape(words.reported_by(row["claimant"]))} '
        f"{fragments.badge('note', words.status(row['status']))}"
        f'<p class="ff-quiet"><strong>{why}</strong> {escape(retold.told(row["reason"]))} ({stands}.)</p></div>'
    )


def flags(rows: Sequence[Row]) -> str:
    """The flags of one series and day as a card: every kind as a badge, then the sentences."""
    row = rows[0]
    name = catalogue.name((row["metric"], row["side"]))
    look = fragments.link("flags", {"metric": name, "flag": flag_id(row)}, _("See it in its series"))
    claims = fragments.link("day", {"day": row["day"].isoformat(), "metric": row["metric"]}, _("Read the claims"))
    said = "".join(f"<p>{escape(sentence)}</p>" for sentence in sentences(rows)) + decided(rows)
    return (
        f'<article class="ff-card"><p><strong>{escape(catalogue.label(name))}</strong>, {words.weekday(row["day"])}</p>'
        f"<p>{''.join(flag_badge(one) for one in rows)}</p>{said}<p>{look} · {claims}</p></article>"
    )


def decided(rows: Sequence[Row]) -> str:
    """What analysts decided on flags, as HTML; what was decided on several at once is said once."""
    found = [one for row in rows if (one := decisions.on(row))]
    return "".join(f"<p><strong>{escape(said)}</strong></p>" for said in dict.fromkeys(map(decisions.said, found)))


def sentences(rows: Sequence[Row]) -> list[str]:
    """The sentences of flags of one day; the one on the usual range says all that a record's sentence does."""
    outside = any(row["kind"] in ("high", "low") for row in rows)
    return [retold.told(row["sentence"]) for row in rows if not (outside and row["kind"] == "record")]


def sentence(row: Row) -> str:
    """The sentence of a flag, escaped, with the link to the claims behind it."""
    query = {"day": row["day"].isoformat(), "metric": row["metric"]}
    link = fragments.link("day", query, _("Read the claims"))
    return f"{escape(retold.told(row['sentence']))} {link}"


def flag_badge(row: Row) -> str:
    """The kind of a flag in words, its severity as the tip."""
    tip = _(SEVERITIES.get(row["severity"]) or str(row["severity"]))
    badge = fragments.badge(BADGES.get(row["severity"], "note"), _(KINDS.get(row["kind"]) or str(row["kind"])))
    return f'<span title="{escape(tip)}">{badge}</span>'


def flag_id(row: Row) -> str:
    """A flag's name in an address: series, day and kind."""
    return f"{catalogue.name((row['metric'], row['side']))}~{row['day'].isoformat()}~{row['kind']}"
