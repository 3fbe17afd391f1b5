"""The texts of the pages and their Ukrainian: `python -m tests.translations` brings `metrics/locale/uk.po` up to date.

New texts come in without a translation, texts that nobody says any more go out, the rest stays as it is.
"""

import re
import string
from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_file
from babel.messages.pofile import read_po, write_po

from metrics import claims, definitions, derived, words
from metrics.flags import kinds
from metrics.locale import FILE, UKRAINIAN
from metrics.rules import METRICS
from tests.ledgers import ROOT

# What marks a text, and which of its arguments are one: `counted` and `ngettext` take the English singular and plural.
KEYWORDS = {"_": None, "N_": None, "ngettext": (1, 2), "counted": (1, 2)}
# A file without these marks no text; looking inside is slow.
SPEAKS = re.compile(r"metrics\.locale import|counted\(")
Text = str | tuple[str, ...]
HEADER = """# The pages of Frontline Figures in Ukrainian; `python -m tests.translations` brings the texts up to date.
msgid ""
msgstr ""
"Language: uk\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Plural-Forms: {plural}\\n"

"""


def said() -> set[Text]:
    """Every text that pages can say: those marked in the code, and those of the catalogue."""
    files = (ROOT / "app.py", *(ROOT / "metrics").rglob("*.py"))
    return {text for path in files if SPEAKS.search(path.read_text("utf-8")) for text in marked(path)} | set(named())


def marked(path: Path) -> set[Text]:
    """The texts marked in one file."""
    return {text for _line, text, _comments, _context in extract_from_file("python", path, keywords=KEYWORDS)}


def named() -> Iterator[str]:
    """The texts of catalogue and records, which the code says by name: titles, units, meanings, kinds, reasons."""
    for metric in METRICS.values():
        yield from (metric.title, metric.unit, metric.family, metric.meaning)
    for made in derived.DRONES:
        yield from (made.title, made.unit, made.meaning)
    for title, _formula, meaning in derived.VIEWS.values():
        yield from (title, meaning)
    for who in [*words.CLAIMANTS.values(), *words.SIDES.values()]:
        yield f"reported by {who}"
        yield f"{who} report" if who.endswith("officials") else f"{who} reports"
    for table in (kinds.KINDS, kinds.SEVERITIES, claims.REASONS, definitions.KINDS):
        yield from table.values()


def translated() -> Catalog:
    """The file as it stands."""
    with FILE.open("rb") as file:
        return read_po(file, locale=UKRAINIAN, abort_invalid=True)


def places(text: str) -> set[str]:
    """The names in braces that are filled in."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def forms(message: Message) -> tuple[str, ...]:
    """The translations of a message: one, or one for each form of the plural."""
    return message.string if isinstance(message.string, tuple) else (message.string,)


def main() -> None:
    held = translated() if FILE.exists() else Catalog(locale=UKRAINIAN)
    known = {message.id: message for message in held if message.id}
    fresh, missing = Catalog(locale=UKRAINIAN), 0
    for text in said():
        before = known.get(text)
        missing += before is None or not all(forms(before))
        fresh.add(text, before.string if before else "")
    with FILE.open("wb") as file:
        file.write(HEADER.format(plural=fresh.plural_forms).encode())
        write_po(file, fresh, width=0, sort_output=True, omit_header=True)
    print(f"{FILE.name}: {len(fresh)} texts, {missing} without Ukrainian.")


if __name__ == "__main__":
    main()
