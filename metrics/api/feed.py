"""New flags for feed readers, as Atom (RFC 4287): the newest hundred, each with its sentence and a link to its day."""

import uuid
import xml.etree.ElementTree as xml
from datetime import UTC, date, datetime, time
from typing import Any

from starlette.responses import Response

from metrics.api import answers, asked
from metrics.api.answers import Question
from metrics.kyiv import KYIV

MOST = 100
PARAMETERS = (asked.SERIES, asked.SIDE)
_ATOM = "http://www.w3.org/2005/Atom"
# An entry is the same entry wherever this program runs: its name is made of what it is about.
_NAMES = uuid.UUID("8f0c1c0e-6e3c-5a53-9d8e-1f6a4e0b7a11")


@answers.of_ledger(*PARAMETERS)
def answer(question: Question) -> Response:
    """The feed; the parameters `series` and `side` choose what it is about."""
    from metrics import store

    wanted = question.asked
    chosen = store.Chosen(wanted.keys(), among={"side": wanted.several("side")})
    found = store.stream(store.read(question.path), "flags", chosen).pieces
    flags = next(found).head(MOST).rows(named=True)
    return Response(written(flags, str(question.request.base_url)), media_type="application/atom+xml")


def written(flags: list[dict[str, Any]], base: str) -> bytes:
    """The feed as XML; `flags` are rows of the flags table, newest first, `base` is the address of the pages."""
    xml.register_namespace("", _ATOM)
    feed = xml.Element(f"{{{_ATOM}}}feed")
    _text(feed, "title", "Frontline Figures: days that stand out")
    _text(feed, "subtitle", "A flag is a prompt to look, not a finding.")
    _text(feed, "id", f"urn:uuid:{_NAMES}")
    _text(feed, "updated", _end_of(flags[0]["day"] if flags else date(2022, 2, 24)))
    xml.SubElement(feed, f"{{{_ATOM}}}link", rel="self", href=f"{base}feed.xml")
    xml.SubElement(feed, f"{{{_ATOM}}}link", rel="alternate", href=f"{base}flags")
    _text(xml.SubElement(feed, f"{{{_ATOM}}}author"), "name", "Frontline Figures")
    for flag in flags:
        _entry(feed, flag, base)
    return b'<?xml version="1.0" encoding="utf-8"?>\n' + xml.tostring(feed, encoding="utf-8")


def _entry(feed: xml.Element, flag: dict[str, Any], base: str) -> None:
    from metrics import words
    from metrics.rules import title

    entry = xml.SubElement(feed, f"{{{_ATOM}}}entry")
    key = f"{flag['metric']}:{flag['side']}:{flag['day']}:{flag['kind']}"
    _text(entry, "id", f"urn:uuid:{uuid.uuid5(_NAMES, key)}")
    _text(entry, "title", f"{title(flag['metric'])}, {words.day(flag['day'])}: {flag['kind'].replace('_', ' ')}")
    _text(entry, "updated", _end_of(flag["day"]))
    _text(entry, "summary", flag["sentence"])
    xml.SubElement(entry, f"{{{_ATOM}}}category", term=flag["severity"])
    about = f"{base}day?day={flag['day']}&metric={flag['metric']}"
    xml.SubElement(entry, f"{{{_ATOM}}}link", rel="alternate", href=about)


def _text(parent: xml.Element, name: str, text: str) -> None:
    # XML knows no control characters; a text that holds one must not break the feed.
    xml.SubElement(parent, f"{{{_ATOM}}}{name}").text = "".join(sign for sign in text if sign >= " ")


def _end_of(day: date) -> str:
    """The end of a Kyiv day, in UTC: no flag is known before, and none is dated anew by a later publish."""
    return datetime.combine(day, time(23, 59, 59), KYIV).astimezone(UTC).isoformat()
