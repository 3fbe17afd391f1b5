"""Which words a pattern cannot do without: read from the pattern itself, so that no list of them can be forgotten.

A pattern is tried on a sentence only when the sentence holds, of each of its clauses, one literal (after Cox, "Regular
Expression Matching with a Trigram Index", and RE2's FilteredRE2). Where the pattern does not say, nothing is required.
"""

from collections.abc import Iterable, Iterator

import regex

# Any one of these must occur.
Clause = frozenset[str]

# A literal of fewer letters is in too many words to tell anything.
_SHORTEST = 2
# Beyond this length a literal tells no more.
_TELLING = 4
# A choice among more literals than this tells little and costs much.
_MOST = 400
# No literal is looked up inside a word beyond this length.
_LONGEST = 12
# So many words of texts are remembered, with the literals in each.
_REMEMBERED = 200_000

_QUANTIFIER = regex.compile(r"(?:[?*+]|\{(\d*)(,?)(\d*)\})[?+]?")
_CLASS = regex.compile(r"\[\^?\]?(?:\\.|\[:\w+:\]|[^\]\\])*\]")
_ESCAPE = regex.compile(r"\\(?:[pP]\{[^}]*\}|x[0-9a-f]{2}|u[0-9a-f]{4}|.)", regex.S | regex.I)
_GROUP = regex.compile(r"\((?:\?(?:P?<\w+>|[a-zA-Z]*(?:-[a-zA-Z]+)?:|>|\|))?")
_AROUND = regex.compile(r"\(\?(?:<?[=!]|#)")
_SWITCH = regex.compile(r"\(\?[a-zA-Z-]+\)")
_WORDS = regex.compile(r"[^\W\d_]+")


def required(pattern: str) -> tuple[Clause, ...]:
    """The clauses of a pattern of `regex`, in lower case: each a set of literals one of which every match holds."""
    clauses, at = _Reader(pattern).choice(0)
    return tuple(dict.fromkeys(clauses)) if at == len(pattern) and not _SWITCH.search(pattern) else ()


def _best(clauses: Iterable[Clause]) -> Clause | None:
    """The clause that tells most: of long literals, then of few."""
    return min(clauses, key=lambda clause: (-min(_TELLING, *map(len, clause)), len(clause)), default=None)


class _Reader:
    """A reader of patterns, of as much of their grammar as shows what must occur."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern

    def choice(self, at: int) -> tuple[list[Clause], int]:
        """The clauses of branches parted by "|" from `at`, and where they end: at ")" or the end of the pattern."""
        branches: list[list[Clause]] = []
        while True:
            clauses, at = self.sequence(at)
            branches.append(clauses)
            if at >= len(self.pattern) or self.pattern[at] == ")":
                break
            at += 1
        if len(branches) == 1:
            return branches[0], at
        best = [_best(clauses) for clauses in branches]
        joined = frozenset(word for clause in best if clause for word in clause)
        return ([joined] if all(best) and len(joined) <= _MOST else []), at

    def sequence(self, at: int) -> tuple[list[Clause], int]:
        """The clauses of one branch from `at`, and where it ends."""
        clauses: list[Clause] = []
        run = ""
        while at < len(self.pattern) and self.pattern[at] not in "|)":
            letter, inner, end = self.item(at)
            low, after = self.times(end)
            if letter and after == end:
                run += letter
            else:
                clauses += _clause(run)
                run = ""
                clauses += inner if low else []
            at = after
        return [*clauses, *_clause(run)], at

    def item(self, at: int) -> tuple[str, list[Clause], int]:
        """The letter at `at` or "", the clauses of a group there, and where the item ends."""
        text = self.pattern
        if text[at] == "(":
            return "", *self.group(at)
        if text[at] == "[":
            match = _CLASS.match(text, at)
            return "", [], match.end() if match else len(text)
        if text[at] == "\\":
            match = _ESCAPE.match(text, at)
            return "", [], match.end() if match else len(text)
        return (text[at].lower() if text[at].isalpha() else ""), [], at + 1

    def group(self, at: int) -> tuple[list[Clause], int]:
        """The clauses of a group; what only stands around a match requires nothing."""
        around = _AROUND.match(self.pattern, at)
        head = around or _GROUP.match(self.pattern, at)
        clauses, end = self.choice(head.end() if head else at + 1)
        return ([] if around else clauses), end + 1

    def times(self, at: int) -> tuple[bool, int]:
        """Whether the item before `at` must occur, and where its quantifier ends."""
        match = _QUANTIFIER.match(self.pattern, at)
        if not match:
            return True, at
        least = match[1] if match[0][0] == "{" else "1" if match[0][0] == "+" else "0"
        return bool(least) and int(least) > 0, match.end()


def _clause(run: str) -> list[Clause]:
    return [frozenset((run[:_LONGEST],))] if len(run) >= _SHORTEST else []


class Index:
    """Which of many patterns can match a text at all, asked by the words of the text.

    patterns    in order; a text is asked in lower case
    """

    def __init__(self, patterns: Iterable[str]) -> None:
        self._bits: dict[str, int] = {}
        self._keyed: dict[str, int] = {}
        self._clauses: list[tuple[int, ...]] = []
        self._always = 0
        self._words: dict[str, tuple[int, int]] = {}
        for n, pattern in enumerate(patterns):
            self._add(n, required(pattern))

    def _add(self, n: int, clauses: tuple[Clause, ...]) -> None:
        self._clauses.append(tuple(self._mask(clause) for clause in clauses))
        key = _best(clauses)
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

    def _of_word(self, word: str) -> tuple[int, int]:
        """The bits of one word, remembered."""
        literals = patterns = 0
        for start in range(len(word)):
            for end in range(start + _SHORTEST, min(len(word), start + _LONGEST) + 1):
                piece = word[start:end]
                literals |= self._bits.get(piece, 0)
                patterns |= self._keyed.get(piece, 0)
        if len(self._words) >= _REMEMBERED:
            self._words.clear()
        self._words[word] = literals, patterns
        return literals, patterns

    def possible(self, text: str) -> Iterator[int]:
        """The places, in order, of the patterns that can match the text; `text` in lower case."""
        literals, patterns, known = 0, self._always, self._words
        for word in _WORDS.findall(text):
            held = known.get(word) or self._of_word(word)
            literals |= held[0]
            patterns |= held[1]
        while patterns:
            lowest = patterns & -patterns
            n = lowest.bit_length() - 1
            if all(clause & literals for clause in self._clauses[n]):
                yield n
            patterns ^= lowest
