"""How fast texts become claims on one core, and how much faster than others read the same texts in the same run."""

import time
from collections.abc import Callable, Iterator
from datetime import datetime

from metrics.reading import read
from metrics.sources import Source
from tests.bench import texts
from tests.bench.reading import Row

# Bytes of text for ourselves, for spaCy and for every rule, and for quantulum3, which is slowest.
OURS, SLOW, SLOWEST = 2_000_000, 200_000, 10_000
WARM = 100_000


def rate(task: Callable[[dict[str, str]], object], documents: list[dict[str, str]]) -> float:
    """Megabytes of text a second of the processor."""
    size = sum(len(document["text"].encode()) for document in documents)
    began = time.process_time()
    for document in documents:
        task(document)
    return size / 1e6 / (time.process_time() - began)


def claims(document: dict[str, str], dispatch: bool = True) -> object:
    """What one document states."""
    when = datetime.fromisoformat(document["published"])
    one = Source(document["id"], document["text"], when, language=document["language"])
    return read(one, dispatch=dispatch, refused=not dispatch)


def ours() -> Iterator[Row]:
    """English live-blog text, English that is all figures, Russian posts, and the baselines."""
    sources = {
        "English live-blog text": texts.blog,
        "English, every sentence with figures": texts.english,
        "Russian posts": texts.russian,
    }
    for name, source in sources.items():
        stream = source()
        for document in texts.some(stream, WARM):
            claims(document)
        fast = rate(claims, texts.some(stream, OURS))
        yield f"{name}, text to claims", f"{fast:.2f} MB/s", "5 MB/s"
        slow = texts.some(stream, SLOW)
        for document in slow[:20]:
            claims(document, dispatch=False)
        every = rate(lambda document: claims(document, dispatch=False), slow)
        yield "  every rule on every sentence", f"{every:.3f} MB/s, x{fast / every:.1f}", "x15"
        if source is texts.blog:
            yield from baselines(fast, slow, texts.some(stream, SLOWEST))


def baselines(fast: float, slow: list[dict[str, str]], slowest: list[dict[str, str]]) -> Iterator[Row]:
    """What others need for less: numbers before a noun, or numbers alone."""
    for name, make, given, aim in (
        ("spaCy blank, sentencizer and Matcher, three rules", spacy, slow, "x8"),
        ("quantulum3", quantulum, slowest, "-"),
    ):
        try:
            task = make()
        except ImportError:
            yield f"  {name}", "not installed", aim
            continue
        task(given[0])
        found = rate(task, given)
        yield f"  {name}", f"{found:.3f} MB/s, x{fast / found:.1f}", aim


def spacy() -> Callable[[dict[str, str]], object]:
    """A blank English pipeline that looks for a number before a noun of the field."""
    import spacy as engine
    from spacy.matcher import Matcher

    pipeline = engine.blank("en")
    pipeline.add_pipe("sentencizer")
    matcher = Matcher(pipeline.vocab)
    for noun in ("drones", "missiles", "clashes"):
        matcher.add(noun, [[{"LIKE_NUM": True}, {"IS_ALPHA": True, "OP": "{0,3}"}, {"LOWER": noun}]])
    return lambda document: matcher(pipeline(document["text"]))


def quantulum() -> Callable[[dict[str, str]], object]:
    """Every quantity with its unit."""
    from quantulum3 import parser

    return lambda document: parser.parse(document["text"])
