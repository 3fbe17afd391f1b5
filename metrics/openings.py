"""With which words a pattern can begin, read from the pattern itself: it is tried only where a text has one of them.

An engine that looks for a match begins anew at every character of a text. Most patterns can begin at two or three
places of a sentence, or at none, and that is known before the engine is asked.
"""

import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import NamedTuple

import regex

from metrics.choices import CLASS, ESCAPE, NAME, QUANTIFIER, depths
from metrics.literals import AROUND, ENDS, GROUP, LONGEST, START, SWITCH, WHOLE

# What a match can begin with: beginnings of words, whole words, signs; None where it can be anything. Behind a count
# and the space after it stands what follows.
Opening = frozenset[str] | None

# Stands for every digit, and for the beginning of the text.
_DIGIT, _TOP = "0", "\n"
# Stands for a count in a template.
COUNT = "#"
_LETTERS = re.compile(r"[^\W\d_]+")
# Where a match can begin that begins inside no word: at letters, or at one sign. Both engines take these for letters.
_STARTS = regex.compile(r"\p{L}+|\S")
_RANGE = re.compile(r"(.)-(.)")
_ESCAPED = re.compile(r"\\(.)")
_EMPTY = (r"\b", r"\B", r"\A", r"\Z", r"\z")
# So many letters may stand between the ends of a range.
_WIDEST = 64
# So many words of texts are remembered, with the patterns that can begin with each.
_REMEMBERED = 200_000


class Begun(NamedTuple):
    """What a piece of a pattern can begin with, and whether it can also match nothing."""

    opening: Opening
    passes: bool


_ANYTHING = Begun(None, True)
# What is known with what stands behind it.
_LEADING = (COUNT, f"({COUNT})", " ")
# Reads the piece of a vocabulary that stands for `<name>`.
Vocabulary = Callable[[str], Begun]


def opening(pattern: str, vocabulary: Vocabulary | None = None) -> Opening:
    """What a match of the pattern that begins inside no word can begin with; `vocabulary` reads each `<name>`."""
    begun = part(pattern, vocabulary)
    known = begun.opening is not None and not begun.passes and not any(head[0] == " " for head in begun.opening)
    return begun.opening if known else None


def part(pattern: str, vocabulary: Vocabulary | None = None) -> Begun:
    """The same for a piece of a pattern, which may match nothing."""
    return _ANYTHING if SWITCH.search(pattern) else _Reader(pattern, vocabulary).choice(-1)


class _Reader:
    """A reader of the beginnings of a pattern's branches."""

    def __init__(self, pattern: str, vocabulary: Vocabulary | None) -> None:
        self.pattern = pattern
        self.vocabulary = vocabulary
        # Of each group, and of the whole at -1: where its branches begin, and where it ends.
        self.branches: dict[int, list[int]] = {-1: [0]}
        self.closings: dict[int, int] = {}
        open_at = [-1]
        for at, _ in depths(pattern):
            if pattern[at] == "(":
                open_at.append(at)
                self.branches[at] = []
            elif pattern[at] == "|":
                self.branches[open_at[-1]].append(at + 1)
            elif len(open_at) > 1:
                self.closings[open_at.pop()] = at

    def choice(self, group: int, first: int = 0) -> Begun:
        """What a group can begin with whose first branch begins at `first`."""
        found: set[str] = set()
        passes = False
        for at in (first, *self.branches[group][group < 0 :]):
            begun = self.sequence(at)
            if begun.opening is None:
                return _ANYTHING
            found |= begun.opening
            passes = passes or begun.passes
        return Begun(frozenset(found), passes)

    def sequence(self, at: int) -> Begun:
        """What one branch can begin with."""
        found: set[str] = set()
        while at < len(self.pattern) and self.pattern[at] not in "|)":
            begun, end = self.item(at)
            if begun.opening is None:
                return _ANYTHING
            times = QUANTIFIER.match(self.pattern, end)
            must, after = not begun.passes and not (times and _may_miss(times)), times.end() if times else end
            lone = self.pattern.startswith(_LEADING, at)
            found |= self.followed(begun.opening, after) if lone else begun.opening
            if must:
                return Begun(frozenset(found), False)
            at = after
        return Begun(frozenset(found), True)

    def followed(self, heads: frozenset[str], at: int) -> frozenset[str]:
        """A count or a space with each of what can stand behind it, at `at`."""
        rest = self.sequence(at)
        if rest.opening is None or rest.passes:
            return heads
        return frozenset(f"{head}{one.removeprefix(head)}" for head in heads for one in rest.opening)

    def item(self, at: int) -> tuple[Begun, int]:
        """What stands at `at`, letters that follow one another as one, and where it ends."""
        text = self.pattern
        if text[at] == "(":
            return self.group(at)
        if text[at] == "<" and self.vocabulary and (name := NAME.match(text, at)):
            return self.vocabulary(name[1]), name.end()
        if text[at] == "[" and (found := CLASS.match(text, at)):
            return Begun(_of_class(found[0][1:-1]), False), found.end()
        if text[at] == "\\" and (found := ESCAPE.match(text, at)):
            return _of_escape(found[0]), found.end()
        if found := _LETTERS.match(text, at):
            return self.letters(at, found.end())
        if text[at] == "^":
            return Begun(frozenset(_TOP), False), at + 1
        if text[at] == "$":
            return Begun(frozenset(), True), at + 1
        return Begun(None if text[at] == "." else frozenset((_sign(text[at]),)), False), at + 1

    def letters(self, at: int, end: int) -> tuple[Begun, int]:
        """Letters up to `end`, the last of them apart where something says how often it stands."""
        if QUANTIFIER.match(self.pattern, end) and end - at > 1:
            end -= 1
        run = self.pattern[at:end].lower()
        if len(run) != end - at:
            return Begun(None, False), end
        whole = len(run) <= LONGEST and ENDS.match(self.pattern, end)
        return Begun(frozenset((WHOLE + run if whole else START + run[:LONGEST],)), False), end

    def group(self, at: int) -> tuple[Begun, int]:
        """A group; one that only looks around takes nothing."""
        close = self.closings.get(at, len(self.pattern))
        if AROUND.match(self.pattern, at):
            return Begun(frozenset(), True), close + 1
        head = GROUP.match(self.pattern, at)
        if head is None or self.pattern.startswith("?", head.end()):
            return _ANYTHING, close + 1
        return self.choice(at, head.end()), close + 1


def _may_miss(times: re.Match[str]) -> bool:
    """Whether a quantifier lets its item be missing."""
    least = times[1] if times[0][0] == "{" else "1" if times[0][0] == "+" else "0"
    return not least or int(least) == 0


def _sign(sign: str) -> str:
    return _DIGIT if sign.isdecimal() else START + sign if sign.isalpha() else sign


def _of_class(inner: str) -> Opening:
    """The signs of a class that names each of them."""
    if inner.startswith("^") or " " in inner or "[" in inner:
        return None
    signs = {"-"} if r"\-" in inner else set()
    for first, last in _RANGE.findall(inner := inner.replace(r"\d", _DIGIT).replace(r"\-", "")):
        if first == "\\" or not 0 <= ord(last) - ord(first) <= _WIDEST:
            return None
        signs |= set(map(chr, range(ord(first), ord(last) + 1)))
    if any(one.isalnum() for one in _ESCAPED.findall(inner)):
        return None
    return frozenset(_sign(low) for sign in {*signs, *inner} if len(low := sign.lower()) == 1)


def _of_escape(escape: str) -> Begun:
    if escape in _EMPTY:
        return Begun(frozenset(), True)
    if escape == r"\d":
        return Begun(frozenset(_DIGIT), False)
    return Begun(None if escape[1].isalnum() or escape[1].isspace() else frozenset(escape[1]), False)


@lru_cache(maxsize=512)
def starts(text: str, count: str = "") -> tuple[tuple[int, str], ...]:
    """The places of a text (in lower case) where a match can begin, with the letters or the sign that stand there.

    A `count` stands there with the space and the letters or the sign behind it.
    """
    found = [(match.start(), match[0]) for match in _STARTS.finditer(text)]
    if count:
        ends = [*found, (len(text), "")][1:]
        found = [
            (at, word if word != count else f"{COUNT}{' ' * (behind > at + 1)}{following}")
            for (at, word), (behind, following) in zip(found, ends, strict=True)
        ]
    return ((0, _TOP), *found)


def _heads(word: str) -> Iterable[str]:
    """All that a pattern can begin with that begins with this word or sign, or with a count and what follows it."""
    if word[:1] == COUNT:
        yield COUNT
        behind = word[1:].lstrip(" ")
        space = " " * (len(word) - 1 - len(behind))
        yield from (f"{COUNT}{space}{head}" for head in ("", *_heads(behind)))
    elif word[:1].isalpha():
        yield WHOLE + word
        yield from (START + word[:end] for end in range(1, min(len(word), LONGEST) + 1))
    elif word:
        yield _sign(word[0])


class Openings:
    """Where in a text each of many patterns can begin.

    anywhere    the patterns that can begin with anything, as bits
    count       the sign that stands for a count in texts, where one does
    """

    def __init__(self, openings: Iterable[Opening], count: str = "") -> None:
        self.anywhere = 0
        self._count = count
        self._bits: dict[str, int] = {}
        self._met: dict[str, int] = {}
        for n, heads in enumerate(openings):
            if heads is None:
                self.anywhere |= 1 << n
            for head in heads or ():
                self._bits[head] = self._bits.get(head, 0) | 1 << n

    def _learn(self, word: str) -> int:
        """The patterns that can begin with a word or a sign."""
        found = 0
        for head in set(_heads(word)):
            found |= self._bits.get(head, 0)
        if len(self._met) >= _REMEMBERED:
            self._met.clear()
        self._met[word] = found
        return found

    def places(self, text: str, among: Iterable[int]) -> dict[int, list[int]]:
        """Of each of these patterns that can begin in a text (in lower case), the places; none of those `anywhere`."""
        asked = 0
        for n in among:
            asked |= 1 << n
        met = self._met
        out: dict[int, list[int]] = {}
        for at, word in starts(text, self._count):
            bits = asked & (met[word] if word in met else self._learn(word))
            while bits:
                lowest = bits & -bits
                out.setdefault(lowest.bit_length() - 1, []).append(at)
                bits ^= lowest
        return out
