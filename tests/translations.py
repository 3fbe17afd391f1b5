"""The texts of the pages and their Ukrainian: `python -m tests.translations` brings `metrics/locale/uk.po` up to date.

New texts come in without a translation, texts that nobody says any more go out, the rest stays as it is.
"""

import ast
import re
import string
from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po, write_po

from metrics import checks, claims, definitions, derived, export, words
from metrics.figures import STANDINGS
from metrics.figures.policy import HABITS, POLICY
from metrics.figures.rivals import BESIDE
from metrics.flags import kinds
from metrics.locale import FILE, UKRAINIAN
from metrics.rules import METRICS
from metrics.sources import KINDS
from metrics.store import TABLES
from tests.ledgers import ROOT

# What marks a text, and how many of its arguments are one: `counted` and `ngettext` take singular and plural.
KEYWORDS = {"_": 1, "N_": 1, "ngettext": 2, "counted": 2}
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
    return {text for path in speaking() for text in marked(path)} | set(named())


def speaking() -> list[Path]:
    """The files that say something to readers of pages."""
    files = (ROOT / "app.py", *(ROOT / "metrics").rglob("*.py"))
    return [path for path in files if SPEAKS.search(path.read_text("utf-8"))]


def marked(path: Path) -> set[Text]:
    """The texts marked in one file, inside f-strings too (where Babel's extraction looks from Python 3.12 on)."""
    return {tuple(found) if len(found) > 1 else found[0] for _, found in _calls(path) if None not in found}


def _calls(path: Path) -> Iterator[tuple[int, list[str | None]]]:
    """Each call that says a text: its line, and its texts; None is one that is put together there."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and (name := _name(node)) in KEYWORDS:
            for told in zip(*(_told(one) for one in node.args[: KEYWORDS[name]]), strict=False):
                yield node.lineno, list(told)


def _told(argument: ast.expr) -> list[str | None]:
    """The texts that an argument can be; nothing where it is a text kept elsewhere."""
    if isinstance(argument, ast.IfExp):
        return [*_told(argument.body), *_told(argument.orelse)]
    if isinstance(argument, ast.Constant):
        return [argument.value]
    return [None] if isinstance(argument, ast.JoinedStr | ast.BinOp) else []


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def hidden(path: Path) -> list[int]:
    """The lines of one file on which a text is put together as it is said, so that it has no translation."""
    return [line for line, found in _calls(path) if None in found]


def named() -> Iterator[str]:
    """The texts of catalogue and records, which the code says by name: titles, units, meanings, kinds, reasons."""
    for metric in METRICS.values():
        yield from (metric.title, metric.unit, metric.family, metric.meaning)
    for made in derived.DRONES:
        yield from (made.title, made.unit, made.meaning)
    yield from (one.unit for one in derived.patterns())
    for title, formula, meaning in derived.VIEWS.values():
        yield from (title, formula, meaning)
    yield from KINDS
    for who in [*words.CLAIMANTS.values(), *words.SIDES.values()]:
        yield f"reported by {who}"
        yield f"{who} report" if who.endswith("officials") else f"{who} reports"
    for criterion in POLICY:
        yield from (criterion.name, criterion.sentence, criterion.example, *(noun for __, noun in criterion.values))
    for habit in HABITS:
        yield from (habit.title, habit.sentence, habit.example)
    yield from (*STANDINGS.values(), *BESIDE)
    yield from {meaning for table in export.TAKEN for __, __, meaning in TABLES[table][1]}
    yield from definitions.COLUMNS.values()
    for table in (kinds.KINDS, kinds.SEVERITIES, claims.REASONS, definitions.KINDS, checks.CHECKS, checks.TITLES):
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
