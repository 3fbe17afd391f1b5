"""The language of the pages: English as it stands in the code, Ukrainian from one file of strings, `uk.po`.

A text for a reader is one whole sentence or label: `_("{count} days")` and then `.format(...)`, never glued of pieces.
`N_` marks a text that is kept in a table and said later, through `_`. Whatever no page asks for is said in English:
the ledger, the files, HTTP, the command line. `tests/test_locale.py` fails when a text has no Ukrainian.
"""

import gettext
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date
from functools import cache, wraps
from io import BytesIO
from pathlib import Path
from typing import ParamSpec, TypeVar

ENGLISH, UKRAINIAN = "en", "uk"
LANGUAGES = {ENGLISH: "English", UKRAINIAN: "Українська"}
FILE = Path(__file__).with_name("uk.po")
_NARROW_SPACE = "\u00a0"
_spoken: ContextVar[str] = ContextVar("language", default=ENGLISH)

P = ParamSpec("P")
R = TypeVar("R")


def speak(language: str) -> None:
    """From here on this run of a page is in `language`, one of LANGUAGES."""
    _spoken.set(language if language in LANGUAGES else ENGLISH)


def spoken() -> str:
    """The language of this run: one of LANGUAGES, English where no page has chosen."""
    return _spoken.get()


@contextmanager
def english() -> Iterator[None]:
    """English for a while: for what is stored or kept for everybody, whoever asked for it first."""
    token = _spoken.set(ENGLISH)
    try:
        yield
    finally:
        _spoken.reset(token)


def in_english(made: Callable[P, R]) -> Callable[P, R]:
    """The function, its words in English in every run; to stand under a cache that all readers share."""

    @wraps(made)
    def said(*args: P.args, **named: P.kwargs) -> R:
        with english():
            return made(*args, **named)

    return said


def _(text: str) -> str:
    """The text in the language of this run; as it is, where the file has none."""
    return _translations(spoken()).gettext(text) if text else text


def N_(text: str) -> str:
    """The text as it is, marked as one that is said to readers later."""
    return text


def ngettext(one: str, many: str, count: int) -> str:
    """The form that goes with a number: English has two, Ukrainian three (1 день, 2 дні, 5 днів)."""
    return _translations(spoken()).ngettext(one, many, count)


def whole(template: str, **places: tuple[str, str]) -> str:
    """A template filled with names, each given as (English, as said in this run).

    Names bend with their sentence in Ukrainian. Where the file has the whole English sentence, its translation is
    taken; else the names are put into the translated template as they are.
    """
    said = template.format(**{name: given[0] for name, given in places.items()})
    found = _(said)
    if found != said or spoken() == ENGLISH:
        return found
    return _(template).format(**{name: given[1] for name, given in places.items()})


def date_text(value: date, english: str, pattern: str) -> str:
    """A day: in English by a pattern of strftime, in other languages by one of CLDR ("d MMMM y")."""
    if spoken() == ENGLISH:
        return f"{value:{english}}"
    from babel.dates import format_date

    return format_date(value, pattern, locale=spoken())


def digits(text: str) -> str:
    """A number of English digits as this run writes it: "1,028.6" is "1 028,6" in Ukrainian, with a no-break space."""
    if spoken() != UKRAINIAN:
        return text
    return text.translate({ord(","): _NARROW_SPACE, ord("."): ","})


@cache
def _translations(language: str) -> gettext.NullTranslations:
    if language != UKRAINIAN:
        return gettext.NullTranslations()
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    with FILE.open("rb") as file:
        catalogue = read_po(file, locale=language, abort_invalid=True)
    packed = BytesIO()
    write_mo(packed, catalogue)
    packed.seek(0)
    return gettext.GNUTranslations(packed)
