"""The one place that a whole update is about: by its headline, its publisher, its first line or all its words."""

from metrics import numbers, places
from metrics.language import Language, compiled
from metrics.places import NATIONAL
from metrics.speakers import Speaker

# A line that only says where, or what a report is on, is shorter.
_LINE = 100
# A post of a governor is no longer.
_POST = 4000


def of_report(title: str, publisher: Speaker | None, language: Language) -> str:
    """The one region or city that a headline names, or that a publisher speaks for; else national."""
    named = {place.scope for place in places.find(numbers.plain(title), language)} if title else set()
    scope = named.pop() if len(named) == 1 else publisher.scope if publisher else NATIONAL
    return scope if scope.startswith(("region:", "city:")) else NATIONAL


def of_line(text: str, language: Language, parted: bool) -> str:
    """The region or city that a first line names and says nothing else ("Sevastopol."); else national.

    Where it is `parted` from the text below, a region of Russia that its words are about, as long as it counts nothing.
    """
    named = places.find(text, language) if len(text) < _LINE else ()
    if len(named) != 1 or named[0].kind not in ("region", "city"):
        return NATIONAL
    rest = text[: named[0].start] + text[named[0].end :]
    greeted = bool(language.clauses.greets) and compiled(language.clauses.greets).fullmatch(rest) is not None
    alone = greeted or not any(map(str.isalpha, rest))
    counts = (number for number in numbers.find(text, language) if number.kind == "count")
    return named[0].scope if alone or (parted and named[0].country == "russia" and not any(counts)) else NATIONAL


def region(sentences: tuple[str, ...], languages: tuple[Language, ...]) -> str:
    """The one region that all places of an update are in which says "the region" and is of nothing wider."""
    its, text = languages[0].clauses.its, "\n".join(sentences)
    return _only(sentences, languages) if its and len(text) <= _POST and compiled(its).search(text) else NATIONAL


def alone(sentences: tuple[str, ...], languages: tuple[Language, ...]) -> str:
    """The one region that all places of an update are in which names it in its first sentence, and nothing wider.

    "By the Sumy region they fired 80 times. They dropped 18 guided bombs"
    """
    wider, text = languages[0].clauses.wider, "\n".join(sentences)
    if not wider or len(text) > _POST or compiled(wider).search(text) or not places.find(sentences[0], languages[0]):
        return NATIONAL
    return _only(sentences, languages)


def _only(sentences: tuple[str, ...], languages: tuple[Language, ...]) -> str:
    """The one region that all places of these sentences are in; else national."""
    each = zip(sentences, languages, strict=True)
    named = {place.scope for text, language in each for place in places.find(text, language)}
    scope = named.pop() if len(named) == 1 else NATIONAL
    return scope if scope.startswith("region:") else NATIONAL
