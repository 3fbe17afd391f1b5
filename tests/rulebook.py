"""docs/rules.md and docs/rules/, made from the rules themselves: `make docs`.

Per metric and language, each phrase as the sentences that prove it: what it reads, marked, and what it leaves alone.
"""

import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from metrics.claims import REASONS
from metrics.metric import Metric
from metrics.phrases import Phrase, Rules, marks
from metrics.rules import FAMILIES, METRICS, RULES

ROOT = Path(__file__).resolve().parent.parent
BOOK = ROOT / "docs"
LANGUAGES = {"en": "English", "uk": "Ukrainian", "ru": "Russian"}
LEFT_OUT = "left out"
MADE = "<!-- Made from the rules by `make docs`; edit the rules instead. -->"

# A chapter is one family in one language; in it, phrases stand under what they read first.
Chapter = tuple[str, str]
Chapters = dict[Chapter, dict[str, list[tuple[Rules, Phrase]]]]


def chapters(rules: tuple[Rules, ...] = RULES) -> Chapters:
    """Every phrase in its chapter, under the first metric it reads, or the first reason it leaves numbers out for."""
    found: Chapters = defaultdict(lambda: defaultdict(list))
    for group in rules:
        for phrase in group.phrases:
            heading = next(iter(_read(phrase)), None) or next(h.refuse for h in phrase.holes if h.refuse)
            family = METRICS[heading].family if heading in METRICS else LEFT_OUT
            found[family, group.language][heading].append((group, phrase))
    return found


def _read(phrase: Phrase) -> list[str]:
    """The metrics a phrase reads, in the order of its sentence."""
    return list(dict.fromkeys(name for hole in phrase.holes if not hole.silent for name in hole.metrics))


def book(rules: tuple[Rules, ...] = RULES) -> dict[Path, str]:
    """Every file of the book with its text."""
    found = chapters(rules)
    pages = {BOOK / "rules" / _file(*key): "\n".join(_page(key, found)) + "\n" for key in found}
    return {BOOK / "rules.md": "\n".join(_index(found)) + "\n", **pages}


def _file(family: str, language: str) -> str:
    return f"{family.lower().replace(' ', '-')}-{LANGUAGES[language].lower()}.md"


def _families(found: Chapters) -> list[str]:
    """The families of the catalogue in its order, then what is left out."""
    names = [*dict.fromkeys(metric.family for family in FAMILIES for metric in family.METRICS), LEFT_OUT]
    return [name for name in names if any(family == name for family, _ in found)]


def _index(found: Chapters) -> Iterator[str]:
    total = sum(len(phrases) for headings in found.values() for phrases in headings.values())
    languages = [language for language in LANGUAGES if any(key[1] == language for key in found)]
    yield from (
        MADE,
        "# The rules, as sentences",
        "",
        f"{total} phrases read the texts. Each is shown by the sentences that stand inside it as its proof, and",
        "`make test` reads every one of them again. A number that is read stands in braces after the name of what it",
        "states: `{drones_shot_down: 34}`. A dot adds what else is known of it (`.comparison`: said of another day;",
        "`.subset`: a part of another number; `.cumulative`, `.week`: for longer than a day). `{!money: $5bn}` is a",
        "number that is left out, with the reason. A sentence *left alone* holds nothing these phrases may read,",
        "however near its words come.",
        "",
        f"| phrases that read | {' | '.join(LANGUAGES[language] for language in languages)} |",
        f"|---|{'---:|' * len(languages)}",
    )
    for family in _families(found):
        yield f"| **{family}** | {' | '.join(_linked(found, family, None, language) for language in languages)} |"
        for heading in METRICS if family != LEFT_OUT else REASONS:
            if any(heading in found.get((family, language), {}) for language in languages):
                cells = (_linked(found, family, heading, language) for language in languages)
                yield f"| {_title(heading)} | {' | '.join(cells)} |"


def _linked(found: Chapters, family: str, heading: str | None, language: str) -> str:
    """How many phrases a chapter or one of its headings has, as a link; a dash where there is none."""
    headings = found.get((family, language), {})
    count = len(headings.get(heading, ())) if heading else sum(map(len, headings.values()))
    anchor = f"#{heading}" if heading else ""
    return f"[{count}](rules/{_file(family, language)}{anchor})" if count else "-"


def _title(heading: str) -> str:
    return METRICS[heading].title if heading in METRICS else REASONS[heading]


def _page(key: Chapter, found: Chapters) -> Iterator[str]:
    family, language = key
    headings = found[key]
    order = [heading for heading in (*METRICS, *REASONS) if heading in headings]
    yield from (MADE, f"# {family[0].upper()}{family[1:]}, {LANGUAGES[language]}", "", "[All rules](../rules.md)", "")
    yield from (f"- [{_title(heading)}](#{heading}), {_counted(len(headings[heading]))}" for heading in order)
    for heading in order:
        yield from ("", f"## {heading}", "")
        if heading in METRICS:
            yield from _about(METRICS[heading], key, found)
        else:
            yield f"Left out: {REASONS[heading]}."
        for name, part in groupby(headings[heading], key=lambda pair: pair[0].name):
            yield from ("", f"Rules of *{name}*:", "")
            for _, phrase in part:
                yield from _phrase(phrase)


def _counted(count: int) -> str:
    return f"{count} phrase{'s' if count > 1 else ''}"


def _about(metric: Metric, key: Chapter, found: Chapters) -> Iterator[str]:
    """What a metric is, and where else it is read."""
    yield metric.meaning
    if metric.mirror:
        yield f"Said of the other side's, the same words are read as `{metric.mirror}`."
    others = [
        f"[{heading}]({'' if family == key[0] else _file(family, key[1])}#{heading})"
        for (family, language), headings in found.items()
        if language == key[1]
        for heading, phrases in headings.items()
        if heading != metric.name and any(metric.name in _read(phrase) for _, phrase in phrases)
    ]
    if others:
        yield f"Also read by phrases under {', '.join(others)}."


def _phrase(phrase: Phrase) -> Iterator[str]:
    """One item: the first sentence it reads, and below it the others, what is left alone, and what is not read yet."""
    first, *others = [example for example in phrase.examples if marks(example)]
    silent = [example for example in phrase.examples if not marks(example)]
    yield f"- {_sentence(first)}"
    yield from (f"  - {_sentence(example)}" for example in others)
    yield from (f"  - *Left alone:* {_sentence(example)}" for example in silent)
    yield from (f"  - *Not read yet:* {_sentence(example)}" for example in phrase.miss)


def _sentence(text: str) -> str:
    """A sentence as one line of Markdown, its marks in bold."""
    line = re.sub(r"\s*\n\s*", " / ", text.strip())
    shown = re.sub(r"([\\`*<>\[\]|#])", r"\\\1", line)
    return re.sub(r"(\{[!a-z_][^{}]*: [^{}]*\})", r"**\1**", shown)


def stale(pages: dict[Path, str]) -> list[Path]:
    """The files that are not as the rules have them, those no rule asks for any more included."""
    there = {BOOK / "rules.md", *(BOOK / "rules").glob("*.md")}
    wrong = [path for path, text in pages.items() if not path.exists() or path.read_text("utf-8") != text]
    return sorted([*wrong, *(there - set(pages))])


def main() -> int:
    """Writes the book anew."""
    pages = book()
    changed = stale(pages)
    for path in changed:
        if path in pages:
            path.parent.mkdir(exist_ok=True)
            path.write_text(pages[path], "utf-8")
        else:
            path.unlink()
    print(f"docs/rules.md and {len(pages) - 1} chapters: {len(changed)} files changed.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
