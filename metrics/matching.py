"""Phrases over one sentence: which number is read by which phrase, and which phrases are worth trying at all."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from metrics import patience
from metrics.language import Language, compiled
from metrics.literals import Index
from metrics.numbers import COUNT, Number
from metrics.openings import Openings
from metrics.phrases import Found, Hole, Phrase, Rules, required_in
from metrics.quick import in_lower_case


@dataclass(frozen=True, slots=True)
class Taken:
    """A number that a phrase reads: the hole it fills, and the span of the whole match in the sentence."""

    number: Number
    hole: Hole
    found: Found
    start: int
    end: int

    @property
    def outcome(self) -> bool:
        """Whether it is what became of those that the phrase has counted just before it ("of 15 at Odesa, 12 fell")."""
        metrics = [name for hole, _ in self.found.holes for name in hole.metrics]
        return len(metrics) == 2 and metrics[0].endswith("_launched") and metrics[1:] == [*self.hole.metrics]


@dataclass(frozen=True, slots=True)
class Skeleton:
    """A sentence in which one character stands for each count, and the way back to the places in the sentence.

    Before the words that imply a number a count is put in, with a space. `cuts` are the places where hearsay was left
    out, and its length.
    """

    text: str
    counts: tuple[Number, ...]
    places: tuple[int, ...]
    cuts: tuple[tuple[int, int], ...] = ()

    def back(self, at: int) -> int:
        """The offset in the sentence of an offset in the skeleton."""
        shift = 0
        for place, number in zip(self.places, self.counts, strict=True):
            if place >= at:
                break
            if number.implied:
                shift -= min(2, at - place)
            else:
                shift += number.end - number.start - 1
        return at + shift + sum(length for place, length in self.cuts if place < at)


def skeleton(text: str, numbers: Iterable[Number], hearsay: str = "") -> Skeleton:
    """The sentence (after `numbers.plain`) with `numbers.COUNT` in the place of every count.

    What the pattern of hearsay finds ("allegedly") says nothing of what is counted, and phrases need not allow for it.
    """
    counts = tuple(n for n in numbers if n.kind == "count")
    heard = compiled(hearsay).finditer(text) if hearsay else ()
    left_out = [m.span() for m in heard if all(n.end <= m.start() or m.end() <= n.start for n in counts)]
    marked = [(n.start, n.start if n.implied else n.end, f"{COUNT} " if n.implied else COUNT) for n in counts]
    pieces, places, cuts, last, length = [], [], [], 0, 0
    for start, end, put in sorted([*marked, *((start, end, "") for start, end in left_out)]):
        length += start - last
        if put:
            places.append(length)
        else:
            cuts.append((length, end - start))
        pieces += [text[last:start], put]
        length += len(put)
        last = end
    pieces.append(text[last:])
    return Skeleton("".join(pieces), counts, tuple(places), tuple(cuts))


def tried(text: str, rules: Iterable[Rules]) -> Iterator[Rules]:
    """The rules one of whose stems the sentence holds; `text` in lower case."""
    return (group for group in rules if any(stem in text for stem in group.stems))


@cache
def of_language(rules: tuple[Rules, ...], language: Language) -> tuple[Rules, ...]:
    """The rules written for a language."""
    return tuple(group for group in rules if group.language == language.code)


def _weight(found: Found) -> tuple[int, int]:
    read = sum(max(len(hole.metrics), 1) for hole, _ in found.holes if not hole.silent)
    return -read, found.start - found.end


@dataclass(frozen=True, slots=True, eq=False)
class _Trial:
    """The phrases of rules in their order, and which of them a text can hold.

    places   of the phrases in that order
    index    of the phrases
    openings where each can begin
    needs    of the different parts of what they need
    lacking  for each of those parts, the phrases that need it, as bits
    """

    phrases: tuple[Phrase, ...]
    places: dict[Phrase, int]
    index: Index
    openings: Openings
    needs: Index
    lacking: tuple[int, ...]


@cache
@patience.making
def _trial(rules: tuple[Rules, ...]) -> _Trial:
    phrases = tuple(phrase for group in rules for phrase in group.phrases)
    lacking: dict[tuple[str, str], int] = {}
    for n, phrase in enumerate(phrases):
        for part in phrase.wants:
            lacking[part, phrase.language] = lacking.get((part, phrase.language), 0) | 1 << n
    index = Index(phrase.required for phrase in phrases)
    needs = Index(required_in(part, language) for part, language in lacking)
    openings = Openings((phrase.opening for phrase in phrases), COUNT)
    places = {phrase: n for n, phrase in enumerate(phrases)}
    for phrase in phrases:
        phrase.know_clues()
    return _Trial(phrases, places, index, openings, needs, tuple(lacking.values()))


def room(update: str, rules: tuple[Rules, ...]) -> int:
    """The phrases, as bits, whose needs the words of a whole update (in lower case) can meet."""
    trial = _trial(rules)
    met = set(trial.needs.possible(update))
    out = (1 << len(trial.phrases)) - 1
    for n, phrases in enumerate(trial.lacking):
        if n not in met:
            out &= ~phrases
    return out


def possible(low: str, rules: tuple[Rules, ...], among: int = -1) -> list[Phrase]:
    """The phrases whose words a sentence (in lower case) holds, in their order; no other can match it.

    `among` are the phrases, as bits, that its update has room for.
    """
    trial = _trial(rules)
    return [trial.phrases[n] for n in trial.index.possible(low, among)]


def every(rules: tuple[Rules, ...]) -> tuple[Phrase, ...]:
    """All phrases in their order: slower than the possible ones, and never a different answer."""
    return _trial(rules).phrases


def begun(low: str, phrases: Iterable[Phrase], rules: tuple[Rules, ...]) -> Iterator[tuple[Phrase, list[int] | None]]:
    """The phrases that can begin in a skeleton (in lower case), each with the places where; None where it can anywhere.

    All of them and no places where no rules are given that they are of.
    """
    if not rules:
        yield from ((phrase, None) for phrase in phrases)
        return
    trial = _trial(rules)
    numbered = [(trial.places[phrase], phrase) for phrase in phrases]
    places, anywhere = trial.openings.places(low, (n for n, _ in numbered)), trial.openings.anywhere
    yield from ((phrase, places.get(n)) for n, phrase in numbered if n in places or anywhere >> n & 1)


def match(
    bones: Skeleton, above: Callable[[], str], phrases: Iterable[Phrase], rules: tuple[Rules, ...] = ()
) -> list[Taken]:
    """The counts of a sentence that a phrase reads, in their order; `above` gives what stands before it, in lower case.

    Where phrases compete for a number, the one that reads more numbers wins, then the longer match. With the rules that
    the phrases are of, each is tried only where it can begin.
    """
    if not bones.counts:
        return []
    low = in_lower_case(bones.text)
    tried = begun(low, phrases, rules)
    found = sorted((f for phrase, places in tried for f in phrase.find(low, above, places)), key=_weight)
    index = {place: n for n, place in enumerate(bones.places)}
    taken: dict[int, Taken] = {}
    for one in found:
        read = [(hole, index[place]) for hole, place in one.holes if not hole.silent]
        if any(n in taken for _, n in read):
            continue
        start, end = bones.back(one.start), bones.back(one.end)
        taken.update({n: Taken(bones.counts[n], hole, one, start, end) for hole, n in read})
    return [taken[n] for n in sorted(taken)]
