"""The grammar of patterns, as far as it shows their choices: what stands between which brackets and bars."""

import re
from functools import lru_cache

import regex

QUANTIFIER = regex.compile(r"(?:[?*+]|\{(\d*)(,?)(\d*)\})[?+]?")
CLASS = regex.compile(r"\[\^?\]?(?:\\.|\[:\w+:\]|[^\]\\])*\]")
ESCAPE = regex.compile(r"\\(?:[pP]\{[^}]*\}|x[0-9a-f]{2}|u[0-9a-f]{4}|.)", regex.S | regex.I)
_TOKEN = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()|]", re.S)
_PLAIN = re.compile(r"[^()|]*")
_DEEPER = {"(": 1, "|": 0, ")": -1}
# The name of a piece of vocabulary, where it is no group's.
NAME = regex.compile(r"(?<!\(\?P?)<([a-z_]+)>")


def branches(pattern: str) -> tuple[str, ...]:
    """Patterns that together match where this one does: one for each way through its outer choices."""
    out: list[str] = []
    for branch in parted(pattern):
        opened = next((at for at, depth in depths(branch) if depth == 1), None)
        closed = next((at for at, depth in depths(branch) if opened is not None and at > opened and depth == 0), None)
        if (
            opened is None
            or closed is None
            or not branch.startswith("(?:", opened)
            or QUANTIFIER.match(branch, closed + 1)
        ):
            out.append(branch)
        else:
            inner = parted(branch[opened + 3 : closed])
            out += [f"{branch[:opened]}(?:{one}){branch[closed + 1 :]}" for one in inner]
    return tuple(out)


@lru_cache(maxsize=64)
def depths(pattern: str) -> tuple[tuple[int, int], ...]:
    """The place of each bracket and bar that is one, and how many groups are open after it."""
    if _PLAIN.fullmatch(pattern):
        return ()
    depth = 0
    out: list[tuple[int, int]] = []
    for token in _TOKEN.finditer(pattern):
        if (sign := token[0]) in _DEEPER:
            depth += _DEEPER[sign]
            out.append((token.start(), depth))
    return tuple(out)


def closings(pattern: str) -> dict[int, int]:
    """Where each group ends, by where it begins."""
    open_at: list[int] = []
    out: dict[int, int] = {}
    for at, _ in depths(pattern):
        if pattern[at] == "(":
            open_at.append(at)
        elif pattern[at] == ")" and open_at:
            out[open_at.pop()] = at
    return out


def parted(pattern: str) -> list[str]:
    """The pattern at its outermost bars."""
    bars = [at for at, depth in depths(pattern) if depth == 0 and pattern[at] == "|"]
    return [pattern[a + 1 : b] for a, b in zip([-1, *bars], [*bars, len(pattern)], strict=True)]
