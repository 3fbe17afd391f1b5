"""Phrases: templates that read like their sentences, the marks that show an answer in a text, and their compilation.

A template is a regular expression in which `{metric}` is a hole for a number in any form, `<name>` is vocabulary
written once per language, and a space is any run of spaces. Holes:

    {drones_lost}                       a number of that metric
    {russian_casualties.comparison}     with a role (claims.ROLES) or a grain (claims.GRAINS)
    {drones_launched & drones_shot_down}   one number that states both ("all 27"), each with its own role or grain
    {!strength}                         a number to refuse, with its reason (claims.REASONS)
    {_}                                 a number that is there and left to other phrases

The same notation marks an answer in an example, an article or a page: "downed {drones_shot_down: 34} of them".
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache, cached_property, partial, reduce
from operator import or_

import regex

from metrics import patience
from metrics.choices import NAME, parted
from metrics.clues import Clues
from metrics.language import DEFAULT, known
from metrics.literals import Clause, Part, part, required
from metrics.numbers import COUNT
from metrics.openings import Begun, Opening, opening
from metrics.openings import part as begun
from metrics.quick import Pattern, each, look_behinds, lowered

_HOLE = regex.compile(r"\{(?P<name>[!a-z_][\w.&! -]*)\}")
_MARK = regex.compile(r"\{(?P<name>[!a-z_][\w.&! -]*): (?P<words>[^{}]*)\}")


class PhraseError(ValueError):
    """A phrase that cannot be used; the message names the phrase and what to change."""


@dataclass(frozen=True, slots=True)
class Hole:
    """What one number of a phrase states: metrics, each with an optional role or grain, or a reason to refuse it."""

    metrics: tuple[str, ...]
    marks: tuple[str | None, ...] = ()
    refuse: str | None = None

    @property
    def silent(self) -> bool:
        """Whether the hole only stands for a number that other phrases read."""
        return self.metrics == ("_",)


def hole(name: str) -> Hole:
    """The hole a name inside braces stands for."""
    if name.startswith("!"):
        return Hole((), refuse=name[1:].strip())
    parts = [part.strip().partition(".") for part in name.split("&")]
    return Hole(tuple(metric for metric, _, _ in parts), tuple(mark or None for _, _, mark in parts))


@dataclass(frozen=True, slots=True)
class Found:
    """One match of a phrase: its span in the matched text, and the place of each hole's number there."""

    phrase: "Phrase"
    start: int
    end: int
    holes: tuple[tuple[Hole, int], ...]


@dataclass(frozen=True, eq=False)
class Phrase:
    """A template and the sentences that prove it.

    examples   sentences in which every number the phrase reads is marked; a sentence without a mark must stay silent
    needs      vocabulary or pattern that must occur in the update up to the end of the sentence; "a & b": both must
    unless     vocabulary or pattern that must not occur in the sentence
    miss       sentences (marked) that the phrase should read and does not yet: known misses
    """

    template: str
    examples: tuple[str, ...]
    needs: str = ""
    unless: str = ""
    miss: tuple[str, ...] = ()
    rules: "Rules | None" = field(default=None, compare=False, repr=False)

    def __init__(
        self, template: str, *examples: str, needs: str = "", unless: str = "", miss: Iterable[str] = ()
    ) -> None:
        for name, value in (("template", template), ("examples", examples), ("needs", needs), ("unless", unless),
                            ("miss", tuple(miss)), ("rules", None)):  # fmt: skip
            object.__setattr__(self, name, value)

    @property
    def name(self) -> str:
        """Stable name shown beside a claim: family, language and the template itself."""
        return f"{self.rules.name if self.rules else 'phrase'}: {self.template}"

    @cached_property
    def holes(self) -> tuple[Hole, ...]:
        return tuple(hole(match["name"]) for match in _HOLE.finditer(self.template))

    @cached_property
    def takes(self) -> bool:
        """Whether the phrase makes claims, and does not only refuse numbers."""
        return any(not hole.refuse and not hole.silent for hole in self.holes)

    @cached_property
    @patience.making
    def body(self) -> str:
        """The template as the text of a pattern with one group for each hole."""
        return _lowered(_HOLE.sub("(#)", self.template), self.language)

    @cached_property
    def required(self) -> tuple[Clause, ...]:
        """The words that the phrase cannot do without (see `literals`)."""
        return required_in(_HOLE.sub("(#)", self.template), self.language, edge=True)

    @property
    def language(self) -> str:
        """The code of the language the phrase is written for."""
        return self.rules.language if self.rules else DEFAULT

    @cached_property
    def pattern(self) -> Pattern:
        """The pattern for texts in lower case; a match never begins inside a word."""
        compiled = Pattern(rf"(?<!\w(?=\w))(?:{self.body})")
        if compiled.groups != len(self.holes):
            raise PhraseError(f"{self.name}: write (?: ) instead of ( ), so that every group is a hole")
        return compiled

    @cached_property
    def wants(self) -> tuple[str, ...]:
        """The parts of what the phrase needs, each a template."""
        return tuple(part for part in self.needs.split(" & ") if part)

    @cached_property
    @patience.making
    def needed(self) -> tuple[int, ...]:
        """The clues that must be there, one of the bits of each (see `clues`)."""
        return tuple(_clue(part, self.language) for part in self.wants)

    @cached_property
    @patience.making
    def barred(self) -> int:
        """The clues none of which may be there, as bits."""
        return _clue(self.unless, self.language) if self.unless else 0

    def know_clues(self) -> None:
        """Look up its clues: those of many phrases are made ready together, which takes less than one by one."""
        _ = self.needed, self.barred

    @cached_property
    def opening(self) -> Opening:
        """What a match begins with (see `openings`)."""
        return opening(_HOLE.sub("(#)", self.template), partial(_beginning, self.language))

    def find(self, text: str, above: Callable[[], str] = str, places: list[int] | None = None) -> Iterator[Found]:
        """Matches in one sentence whose counts are written as `numbers.COUNT`; `above` gives the update up to it.

        Both in lower case: to match without minding the case is many times slower. `places` are those where a match
        can begin, where they are known.
        """
        allowed = False
        for match in each(self.pattern.of(text), text, places):
            allowed = allowed or self._allowed(text, above)
            if not allowed:
                return
            holes = tuple((h, match.start(i)) for i, h in enumerate(self.holes, 1) if match.start(i) >= 0)
            yield Found(self, match.start(), match.end(), holes)

    def _allowed(self, text: str, above: Callable[[], str]) -> bool:
        """Whether the sentence holds, or follows, all that the phrase needs, and nothing that bars it."""
        clues = _clues(self.language)
        if self.barred and clues.held(text, self.barred):
            return False
        if not self.needed:
            return True
        before = above()
        both = f"{before} {text}"
        return all(clues.held(both, clue) or clues.held(before, clue) for clue in self.needed)


@dataclass(frozen=True, eq=False)
class Rules:
    """Phrases of one topic in one language.

    name     family and topic, for the reader of a claim
    stems    lower-case pieces of words, one of which a sentence must hold for these phrases to be tried
    actor    who does the deed the phrases speak of: the "owner" of the equipment (launches, loses), its "opponent",
             or the "thing" itself, which moves: where it goes says nothing of whose it is
    """

    name: str
    language: str
    stems: tuple[str, ...]
    actor: str
    phrases: tuple[Phrase, ...]

    def __post_init__(self) -> None:
        for phrase in self.phrases:
            object.__setattr__(phrase, "rules", self)


def rules(name: str, language: str, stems: str, actor: str, *phrases: Phrase) -> Rules:
    """Rules whose stems are given in one string, separated by spaces ("_" for a space inside a stem)."""
    return Rules(name, language, tuple(s.replace("_", " ") for s in stems.split()), actor, phrases)


def expand(template: str, language: str) -> str:
    """The template with its vocabulary put in and its spaces loosened."""
    words = known(language).vocabulary
    while NAME.search(template):
        try:
            template = NAME.sub(lambda m: f"(?:{words[m[1]]})", template)
        except KeyError as missing:
            raise PhraseError(f"no vocabulary called <{missing.args[0]}> in language {language}: {template}") from None
    pieces, last = [], 0
    for start, end, _ in look_behinds(template):
        # What stands before a match has one length, so that the quicker engine can look for it.
        pieces += [_loosened(template[last:start]), template[start:end].replace(" ", r"\s")]
        last = end
    return "".join([*pieces, _loosened(template[last:])]).replace("#", COUNT)


def _loosened(template: str) -> str:
    """The template with each space standing for a run of them, and a space that may be missing for none."""
    return template.replace(" ?", r"\s*").replace(" ", r"\s+")


def _lowered(template: str, language: str) -> str:
    return lowered(expand(template, language))


@cache
def _clues(language: str) -> Clues:
    return Clues()


@cache
def _clue(template: str, language: str) -> int:
    """What phrases need or are barred by, as bits; most of its branches are those of many."""
    return reduce(or_, (_clue_branch(branch, language) for branch in parted(template)))


@cache
def _clue_branch(template: str, language: str) -> int:
    return _clues(language).add(_lowered(template, language))


def required_in(template: str, language: str, edge: bool = False) -> tuple[Clause, ...]:
    """The words a template cannot do without; those of its vocabulary are read once for all templates."""
    return required(template, edge, partial(_vocabulary, language))


@cache
def _vocabulary(language: str, name: str, edge: bool) -> Part:
    return part(known(language).vocabulary[name], edge, partial(_vocabulary, language))


@cache
def _beginning(language: str, name: str) -> Begun:
    return begun(known(language).vocabulary[name], partial(_beginning, language))


def unmark(text: str) -> str:
    """The published text under a marked one, byte for byte."""
    return _MARK.sub(lambda match: match["words"], text)


def marks(text: str) -> tuple[tuple[str, int, int], ...]:
    """(name, start, end) of each mark, the offsets counted in `unmark(text)`."""
    out, shift = [], 0
    for match in _MARK.finditer(text):
        start = match.start() - shift
        out.append((match["name"], start, start + len(match["words"])))
        shift += len(match[0]) - len(match["words"])
    return tuple(out)


def put_marks(text: str, found: Iterable[tuple[str, int, int]]) -> str:
    """`text` with (name, start, end) marked; the inverse of `marks`. Names of one span are joined with " & "."""
    spans: dict[tuple[int, int], list[str]] = {}
    for name, start, end in found:
        spans.setdefault((start, end), []).append(name)
    for (start, end), names in sorted(spans.items(), reverse=True):
        text = f"{text[:start]}{{{' & '.join(dict.fromkeys(names))}: {text[start:end]}}}{text[end:]}"
    return text
