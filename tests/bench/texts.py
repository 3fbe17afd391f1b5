"""Texts to measure with: sentences of the project's own texts and of the corpus, shuffled, with numbers of their own.

The numbers are drawn anew for every document, from one seed, so that nothing can be remembered from the one before.
"""

import json
import random
import re
from collections.abc import Iterator
from pathlib import Path

from tests.gains import CORPUS, documents, posts

SEED = 20250123
SENTENCES = 12
_DIGITS = re.compile(r"(?<![\d.,:/-])\d{1,3}(?![\d.,:/-])")
_END = re.compile(r"(?<=[.!?])\s+")


def _other_numbers(text: str, chance: random.Random) -> str:
    return _DIGITS.sub(lambda match: str(chance.randint(2, 10 ** len(match[0]))), text)


def english() -> Iterator[dict[str, str]]:
    """Pieces of a dozen sentences that nearly all state figures, without end."""
    chance = random.Random(SEED)
    pool = [s for text in documents() if text.get("language") == "en" for s in _END.split(str(text["text"]))]
    for n in range(1 << 60):
        said = " ".join(chance.choice(pool) for _ in range(SENTENCES))
        yield _document(f"en-{n}", _other_numbers(said, chance), "en")


def blog() -> Iterator[dict[str, str]]:
    """Pieces of the live blogs of the corpus, where it is here, as thick with figures as they are; without end."""
    pages = sorted(CORPUS.glob("liveblog-*.txt"))
    if not pages:
        yield from english()
    chance = random.Random(SEED)
    pool = [line for page in pages for line in page.read_text("utf-8").splitlines() if line.strip()]
    for n in range(1 << 60):
        said = "\n".join(chance.choice(pool) for _ in range(SENTENCES))
        yield _document(f"blog-{n}", _other_numbers(said, chance), "en")


def russian() -> Iterator[dict[str, str]]:
    """Posts of Russia's Ministry of Defence where the corpus is here, else the Russian gold texts, without end."""
    chance = random.Random(SEED)
    path = CORPUS / "mod_russia.csv"
    pool = list(posts(path)) if path.exists() else [text for text in documents() if text.get("language") == "ru"]
    for n in range(1 << 60):
        yield _document(f"ru-{n}", _other_numbers(str(chance.choice(pool)["text"]), chance), "ru")


def _document(id: str, text: str, language: str) -> dict[str, str]:
    return {"id": id, "text": text, "language": language, "published": "2025-01-23T10:00:00+02:00"}


def some(source: Iterator[dict[str, str]], size: int) -> list[dict[str, str]]:
    """The first documents of a source, `size` bytes of text."""
    taken: list[dict[str, str]] = []
    while size > 0:
        taken.append(next(source))
        size -= len(taken[-1]["text"].encode())
    return taken


def write(path: Path, size: int) -> None:
    """A file of `size` bytes, one document a line, half of them live blogs and half Russian posts."""
    written = dict.fromkeys((blog(), russian()), 0)
    with path.open("wb") as file:
        while sum(written.values()) < size:
            stream = min(written, key=lambda stream: written[stream])
            written[stream] += file.write(json.dumps(next(stream), ensure_ascii=False).encode() + b"\n")
