"""Which words a pattern cannot do without: read from the pattern itself, so that no list of them can be forgotten.

A pattern is tried on a sentence only when the sentence holds, of each of its clauses, one literal (after Cox, "Regular
Expression Matching with a Trigram Index", and RE2's FilteredRE2). Where the pattern does not say, nothing is required.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

import regex

from metrics.choices import CLASS, ESCAPE, NAME, QUANTIFIER, closings

# Any one of these must occur.
Clause = frozenset[str]
# The clause of what matches nowhere.
_NEVER: Clause = frozenset()

# A literal of fewer letters is in too many words to tell anything, unless it begins them.
_SHORTEST = 2
# Beyond this length a literal tells no more.
_TELLING = 4
# A choice among more literals than this tells little and costs much.
_MOST = 400
# No literal is looked up inside a word beyond this length.
LONGEST = 12
# So many words of texts are remembered, with the literals in each.
_REMEMBERED = 200_000

GROUP = regex.compile(r"\((?:\?(?:P?<\w+>|[a-zA-Z]*(?:-[a-zA-Z]+)?:|>|\|))?")
AROUND = regex.compile(r"\(\?(?:<?[=!]|#)")
SWITCH = regex.compile(r"\(\?[a-zA-Z-]+\)")
# Before a literal that begins a word, and before one that is the whole of it.
START, WHOLE = "^", "="
# What follows a word's last letter in a pattern where no other letter can.
ENDS = regex.compile(r"(?:(?:[-,:/\"' ]|\\[.s+()-]|\[[-\s:,./\"']+\])[?*])*(?:\\[dsbW]|[-,:\"' \d]|\\[.()+])(?![?*{])")
# At the very beginning of a pattern this only says what a full stop stands for.
_DOTALL = "(?s)"
_EDGES = frozenset((r"\b", r"\d", r"\s", r"\W", r"\n", r"\t"))
_NO_LETTERS = regex.compile(r"\[(?!\^)(?:\\[dsWnt]|[^\\\p{L}])+\]")
_NO_WORD_BEFORE = r"(?<!\w)"
# A run of letters, or a sign that means something by itself.
_WORDS = re.compile(r"[^\W\d_]+|[$€£₴¥₽%+]")
_SIGNS = frozenset("$€£₴¥₽%+")
_LETTERS = re.compile(r"[^\W\d_]+")
# What can begin to say how often something stands.
_TIMES = frozenset("?*+{")


class Part(NamedTuple):
    """A piece of a pattern: what it requires, where it ends, and whether no letter can stand at its end."""

    clauses: list[Clause]
    end: int
    edge: bool


# Reads the piece of a vocabulary that stands for `<name>`, given whether no letter can stand before it.
Vocabulary = Callable[[str, bool], "Part"]


def required(pattern: str, edge: bool = False, vocabulary: "Vocabulary | None" = None) -> tuple[Clause, ...]:
    """The clauses of a pattern of `regex`, in lower case: each a set of literals one of which every match holds.

    A literal after "^" begins a word, one after "=" is a whole word. `edge` says that no match of the pattern begins
    inside a word; `vocabulary` reads each `<name>` of a template, so that a name's words are read once for all.
    """
    pattern = pattern.removeprefix(_DOTALL)
    whole = part(pattern, edge, vocabulary)
    return tuple(dict.fromkeys(whole.clauses)) if whole.end == len(pattern) and not SWITCH.search(pattern) else ()


def part(pattern: str, edge: bool, vocabulary: "Vocabulary | None" = None) -> "Part":
    """What a whole pattern or template requires, and whether no letter can stand at its end."""
    return _Reader(pattern, vocabulary).choice(0, edge)


def _best(clauses: Iterable[Clause]) -> Clause | None:
    """The clause that tells most: of long literals, then of few."""
    return min(clauses, key=lambda clause: (-min(map(_telling, clause), default=_TELLING), len(clause)), default=None)


@lru_cache(maxsize=512)
def words(text: str) -> frozenset[str]:
    """The different words of a text in lower case; every index asks a sentence for them."""
    return frozenset(_WORDS.findall(text))


def _telling(word: str) -> int:
    """How much a literal tells: a sign as much as a long word."""
    return _TELLING if word in _SIGNS else min(_TELLING, len(word.lstrip(START + WHOLE)))


class _Reader:
    """A reader of patterns, of as much of their grammar as shows what must occur.

    `edge` is whether no letter can stand before the place that is read: a literal there begins a word, and is written
    with `START` before it.
    """

    def __init__(self, pattern: str, vocabulary: Vocabulary | None = None) -> None:
        self.pattern = pattern
        self.vocabulary = vocabulary
        self.closings = {} if vocabulary else closings(pattern)

    def choice(self, at: int, edge: bool) -> Part:
        """What branches parted by "|" from `at` to ")" or the end of the pattern have in common."""
        branches = [self.sequence(at, edge)]
        while branches[-1].end < len(self.pattern) and self.pattern[branches[-1].end] == "|":
            branches.append(self.sequence(branches[-1].end + 1, edge))
        end = branches[-1].end
        branches = [branch for branch in branches if _NEVER not in branch.clauses] or branches[:1]
        if len(branches) == 1:
            return branches[0]._replace(end=end)
        edge = all(branch.edge for branch in branches)
        best = [_best(branch.clauses) for branch in branches]
        joined = frozenset(word for clause in best if clause for word in clause)
        return Part([joined] if all(best) and len(joined) <= _MOST else [], end, edge)

    def sequence(self, at: int, edge: bool) -> Part:
        """What one branch from `at` requires."""
        clauses: list[Clause] = []
        run, starts = "", edge
        while at < len(self.pattern) and self.pattern[at] not in "|)":
            if letters := self.letters(at):
                starts, edge = starts if run else edge, False
                run += letters.lower()
                at += len(letters)
                continue
            item = self.item(at, edge)
            must, after = self.times(item.end)
            letter = self.pattern[at].lower() if self.pattern[at].isalpha() and after == at + 1 else ""
            if letter:
                starts = starts if run else edge
                run += letter
            else:
                clauses += _clause(run, starts, bool(ENDS.match(self.pattern, at))) if run else []
                run = ""
                clauses += item.clauses if must else []
            edge = item.edge and (must or edge)
            at = after
        return Part([*clauses, *_clause(run, starts, ends=False)], at, edge)

    def letters(self, at: int) -> str:
        """The letters that stand at `at`, without the last where something says how often it stands."""
        found = _LETTERS.match(self.pattern, at)
        if found is None or not found[0].isalpha():
            return ""
        return found[0][:-1] if self.pattern[found.end() : found.end() + 1] in _TIMES else found[0]

    def item(self, at: int, edge: bool) -> Part:
        """The group, class, escape or character at `at`."""
        text = self.pattern
        if text[at] == "(":
            close = self.closings.get(at)
            if close is None:
                return self.group(at, edge)
            found = _group(text[at : close + 1], edge)
            return found._replace(end=at + found.end)
        if text[at] == "<" and self.vocabulary and (match := NAME.match(text, at)):
            return self.vocabulary(match[1], edge)._replace(end=match.end())
        if text[at] == "[" and (match := CLASS.match(text, at)):
            signs = frozenset(match[0][1:-1])
            begins = WHOLE if ENDS.match(text, match.end()) else START
            letters = frozenset(begins + sign.lower() for sign in signs) if edge and "".join(signs).isalpha() else None
            clauses = [signs] if signs <= _SIGNS else [letters] if letters else []
            return Part(clauses, match.end(), bool(_NO_LETTERS.fullmatch(match[0])))
        if text[at] == "\\" and (match := ESCAPE.match(text, at)):
            signs = frozenset(match[0][1:])
            edge = match[0] in _EDGES or not match[0][1].isalpha()
            return Part([signs] if signs <= _SIGNS else [], match.end(), edge)
        if text[at] in "^$":
            return Part([], at + 1, edge or text[at] == "^")
        signs = frozenset(text[at])
        return Part([signs] if signs <= _SIGNS else [], at + 1, not text[at].isalpha() and text[at] != ".")

    def group(self, at: int, edge: bool) -> Part:
        """A group; what must stand around a match must stand in the text too, what must not requires nothing."""
        around = AROUND.match(self.pattern, at)
        head = around or GROUP.match(self.pattern, at)
        ahead = around is not None and around[0] == "(?="
        inner = self.choice(head.end() if head else at + 1, edge and (ahead or not around))
        if around is None:
            return inner._replace(end=inner.end + 1)
        clauses = inner.clauses if around[0][-1] == "=" else [_NEVER] if inner.end == around.end() else []
        return Part(clauses, inner.end + 1, edge or self.pattern.startswith(_NO_WORD_BEFORE, at))

    def times(self, at: int) -> tuple[bool, int]:
        """Whether the item before `at` must occur, and where its quantifier ends."""
        match = QUANTIFIER.match(self.pattern, at) if self.pattern[at : at + 1] in _TIMES else None
        if not match:
            return True, at
        least = match[1] if match[0][0] == "{" else "1" if match[0][0] == "+" else "0"
        return bool(least) and int(least) > 0, match.end()


@lru_cache(maxsize=50_000)
def _group(group: str, edge: bool) -> Part:
    """What a whole group requires; the same names of months and things stand in many patterns."""
    return _Reader(group).group(0, edge)


def _clause(run: str, starts: bool, ends: bool) -> list[Clause]:
    """The clause of a run of letters: what every word with it shows."""
    if starts and ends and 0 < len(run) <= LONGEST:
        return [frozenset((WHOLE + run,))]
    if starts and run:
        return [frozenset((START + run[:LONGEST],))]
    return [frozenset((run[:LONGEST],))] if len(run) >= _SHORTEST else []


@lru_cache(maxsize=4096)
def _pieces(word: str) -> frozenset[str]:
    """Every literal a word can hold."""
    size = len(word)
    inside = {word[start:end] for start in range(size) for end in range(start + 1, min(size, start + LONGEST) + 1)}
    return frozenset((*inside, *(START + word[:end] for end in range(1, min(size, LONGEST) + 1)), WHOLE + word))


class Index:
    """Which of many patterns can match a text at all, asked by the words of the text.

    required    of each pattern, in order; a text is asked in lower case
    """

    def __init__(self, required: Iterable[tuple[Clause, ...]]) -> None:
        self._bits: dict[str, int] = {}
        self._keyed: dict[str, int] = {}
        self._others: list[tuple[int, ...]] = []
        self._always = 0
        # Words met before, and of those that hold a literal their bits.
        self._met: set[str] = set()
        self._words: dict[str, tuple[int, int]] = {}
        for n, clauses in enumerate(required):
            self._add(n, clauses)

    def _add(self, n: int, clauses: tuple[Clause, ...]) -> None:
        key = _best(clauses)
        # The text that meets the key needs only be asked for the others.
        self._others.append(tuple(self._mask(clause) for clause in clauses if clause is not key))
        if key is None:
            self._always |= 1 << n
            return
        for word in key:
            self._keyed[word] = self._keyed.get(word, 0) | 1 << n

    def _mask(self, clause: Clause) -> int:
        mask = 0
        for word in clause:
            mask |= self._bits.setdefault(word, 1 << len(self._bits))
        return mask

    def _learn(self, unmet: Iterable[str]) -> None:
        """Look at words once, and remember the bits of those that hold a literal."""
        if len(self._met) >= _REMEMBERED:
            self._met.clear()
            self._words.clear()
        for word in unmet:
            literals = patterns = 0
            for piece in self._bits.keys() & (pieces := _pieces(word)):
                literals |= self._bits[piece]
            for piece in self._keyed.keys() & pieces:
                patterns |= self._keyed[piece]
            self._met.add(word)
            if literals or patterns:
                self._words[word] = literals, patterns

    def possible(self, text: str, among: int = -1) -> Iterator[int]:
        """The places, in order, of the patterns that can match the text; `text` in lower case, `among` as bits."""
        if not self._others:
            return
        literals, patterns = self._held(text)
        patterns &= among
        while patterns:
            lowest = patterns & -patterns
            n = lowest.bit_length() - 1
            if all(map(literals.__and__, self._others[n])):
                yield n
            patterns ^= lowest

    def any(self, text: str) -> bool:
        """Whether any of the patterns can match the text; `text` in lower case."""
        return next(self.possible(text), None) is not None

    def _held(self, text: str) -> tuple[int, int]:
        """The literals a text holds, and the patterns whose most telling clause it meets, as bits."""
        here, known = words(text), self._words
        unmet = here - self._met
        if unmet:
            self._learn(unmet)
        literals, patterns = 0, self._always
        for held in map(known.__getitem__, known.keys() & here):
            literals |= held[0]
            patterns |= held[1]
        return literals, patterns
