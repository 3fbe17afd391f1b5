"""One line of a .jsonl file to one source."""

import json
from datetime import datetime

from metrics.sources import KINDS, Source

FIELDS = ("id", "text", "title", "published", "language", "source", "kind", "address", "credit")
LANGUAGES = ("en", "uk", "ru")


def document(line: str, path: str, now: datetime) -> Source:
    """The source on one line of JSON; `now` has a zone and is the latest time a document may carry.

    Raises ValueError with one sentence when the line is broken, a field is unknown, missing or of the wrong type.
    """
    record = _record(line)
    text = _text(record, "text")
    if not record.get("id") or not text.strip():
        missing = "text" if record.get("id") else "id"
        raise ValueError(f"the field '{missing}' is missing or empty; a document needs id and text.")
    return Source(
        id=_text(record, "id"),
        text=text,
        published=moment(_text(record, "published"), now) if record.get("published") else None,
        publisher=_text(record, "source"),
        kind=_one_of(record, "kind", KINDS) or "live blog",
        address=_text(record, "address") or path,
        language=_one_of(record, "language", LANGUAGES),
        title=_text(record, "title"),
        credit=_text(record, "credit"),
    )


def moment(text: str, now: datetime) -> datetime:
    """An ISO 8601 time with offset, not after `now`; raises ValueError with one sentence otherwise."""
    try:
        time = datetime.fromisoformat(text)
    except ValueError:
        raise ValueError(f"the time '{text}' is not an ISO 8601 time such as 2025-01-04T09:35+02:00.") from None
    if time.tzinfo is None:
        raise ValueError(f"the time '{text}' has no zone; add one, as in 2025-01-04T09:35+02:00 or ...Z.")
    if time > now:
        raise ValueError(f"the time '{text}' lies in the future (it is now {now:%Y-%m-%dT%H:%M%z}).")
    return time


def _record(line: str) -> dict[str, object]:
    try:
        record = json.loads(line.rstrip("\r\n"))
    except json.JSONDecodeError as error:
        raise ValueError(f"the JSON breaks at character {error.pos + 1} ({error.msg}); the line is left out.") from None
    except RecursionError:
        raise ValueError("the JSON is nested too deeply to be a document; the line is left out.") from None
    if not isinstance(record, dict):
        raise ValueError("a document must be a JSON object with the fields id and text.")
    for field in record:
        if field not in FIELDS:
            raise ValueError(f"the field '{field}' is unknown; the fields are {', '.join(FIELDS)}.")
    return record


def _text(record: dict[str, object], field: str) -> str:
    value = record.get(field)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise ValueError(f"the field '{field}' must be text in quotes, not {json.dumps(value)[:40]}.")
    try:
        value.encode()
    except UnicodeEncodeError as error:
        raise ValueError(f"the field '{field}' holds half a character at character {error.start + 1}.") from None
    return value


def _one_of(record: dict[str, object], field: str, allowed: tuple[str, ...]) -> str | None:
    value = _text(record, field)
    if value and value not in allowed:
        raise ValueError(f"the field '{field}' is '{value}'; it can be {', '.join(allowed)}.")
    return value or None
