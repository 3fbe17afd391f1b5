"""Text as it was meant: without marks of a messenger, invisible characters, and Latin letters inside Cyrillic words."""

from bisect import bisect_right
from dataclasses import dataclass

import regex

# Bold and italic marks, soft hyphens and other characters nobody sees, and a link's address with its brackets.
_DROPPED = regex.compile(
    r"\*\*|__|~~|[\u00ad\u200b-\u200d\u2060\ufeff]|\[(?=[^\[\]\n]{1,300}\]\(\S)|(?<=\[[^\[\]\n]{1,300})\]\([^()\s]*\)"
)
# No match begins inside a run of letters, so that a long one is passed over once.
_MIXED = regex.compile(
    r"(?<!\p{Cyrillic})\p{Cyrillic}++[aceiopxyABCEHKMOPTX]\p{L}*"
    r"|(?<![aceiopxyABCEHKMOPTX])[aceiopxyABCEHKMOPTX]++\p{Cyrillic}\p{L}*"
)
_LONE = regex.compile(r"(?<=\p{Cyrillic}[\s,.]{1,2})[acoykABCKO](?=\s+[\p{Cyrillic}\d])|(?<!\S)[CB](?=\s+\p{Cyrillic})")
_ALIKE = str.maketrans("aceiopxyABCEHKMOPTXk", "асеіорхуАВСЕНКМОРТХк")


@dataclass(frozen=True, slots=True)
class Clean:
    """A text without what was dropped, and the way back to the places in the text as it was.

    cuts     offsets in `text` at which something is missing
    shifts   how much is missing up to the first, second ... of them; 0 before any
    """

    text: str
    cuts: tuple[int, ...]
    shifts: tuple[int, ...]

    def start(self, at: int) -> int:
        """The offset in the text as it was of a piece that begins at `at`."""
        return at + self.shifts[bisect_right(self.cuts, at)]

    def end(self, at: int) -> int:
        """The offset in the text as it was of a piece that ends at `at`."""
        return self.start(at - 1) + 1 if at else 0


def clean(text: str) -> Clean:
    """The text to read, and its places."""
    pieces, cuts, shifts, last, missing = [], [], [0], 0, 0
    for match in _DROPPED.finditer(text):
        pieces.append(text[last : match.start()])
        missing += match.end() - match.start()
        cuts.append(match.end() - missing)
        shifts.append(missing)
        last = match.end()
    pieces.append(text[last:])
    return Clean(_cyrillic("".join(pieces)), tuple(cuts), tuple(shifts))


def _cyrillic(text: str) -> str:
    """The text with the Latin letters inside Cyrillic words, and those that stand for a Cyrillic word, replaced."""
    if not regex.search(r"\p{Cyrillic}", text):
        return text
    text = _MIXED.sub(lambda match: match[0].translate(_ALIKE), text)
    return _LONE.sub(lambda match: match[0].translate(_ALIKE), text)
