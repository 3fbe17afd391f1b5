"""Who speaks in an update: whom each sentence names, and whom a sentence that names nobody goes on from."""

from collections.abc import Iterable
from dataclasses import replace

from metrics import numbers, places, speakers
from metrics.language import Language, compiled
from metrics.places import NATIONAL
from metrics.sentences import is_heading
from metrics.speakers import Speaker

# How many sentences back the region of a governor, or a command, is looked for.
_NEAR = 5
# Between a governor's title and the name that follows it stand so many characters.
_TITLE = 30
# A line that only says where, or what a report is on, is shorter.
_LINE = 100
# What ends a sentence, and no line of its own.
_ENDS = ".!?…"
# A signature has fewer letters than this beside the name: a rank, a first name, "press centre".
_SIGNED = 32
# A line that only names who speaks has fewer beside the name found: a first name.
_NAMED = 16


class Voices:
    """The speakers of an update, looked for when they are asked for.

    `publisher` is the body it is published by; `opens` says of each sentence whether it begins a paragraph.
    """

    def __init__(
        self,
        sentences: tuple[str, ...],
        languages: tuple[Language, ...],
        publisher: Speaker | None,
        opens: tuple[bool, ...] = (),
    ) -> None:
        self._sentences = sentences
        self.opens = opens
        self._languages = languages
        self._publisher = publisher
        self._said: dict[int, Speaker | None] = {}
        # The last speaker before sentence `_asked`, the sentence that names it, and the first known to name one after.
        self._before: Speaker | None = None
        self._named = 0
        self._asked = 0
        self._ahead = 0

    @property
    def parted(self) -> bool:
        """Whether the first sentence is a line of its own above the others."""
        return len(self.opens) > 1 and self.opens[1]

    def above(self, first: int, n: int) -> tuple[str, bool]:
        """The sentence before n in its paragraph, if it is none before the first, and whether one of these parts.

        `first` is the one behind the last with a number; "" where the paragraph begins with n.
        """
        flows = n > first and not self.opens[n]
        return self._sentences[n - 1] if flows else "", any(self.opens[first : n + 1])

    def _found(self, n: int) -> tuple[Speaker, ...]:
        """The speakers that sentence n names, whether or not they say something."""
        text, language = self._sentences[n], self._languages[n]
        return speakers.find(text, places.find(text, language), language)

    def settle(self, n: int, found: Iterable[Speaker]) -> Speaker | None:
        """The speaker of sentence n among those found in it: the last to say something, particular before general."""
        said = speakers.listed(self._sentences[n], [speaker for speaker in found if speaker.says])
        particular = [s for s in said if s.claimant not in speakers.GENERIC or s.scope != NATIONAL]
        self._said[n] = next(reversed(particular or said), None)
        return self._said[n]

    def of(self, n: int) -> Speaker | None:
        """The speaker that sentence n names as the one who says something."""
        if n not in self._said:
            found = self._found(n)
            if self._signs(n, found) or self._heads(n, found):
                found = tuple(replace(speaker, says=True) for speaker in found)
            self.settle(n, self.known(n, found))
        return self._said[n]

    def _signs(self, n: int, found: tuple[Speaker, ...]) -> bool:
        """Whether sentence n is the line at the end that only names who has written the update."""
        text = self._sentences[n]
        if n + 1 < len(self._sentences) or n == 0 or not self.opens[n] or len(text) > _LINE or text[-1] in _ENDS:
            return False
        return bool(found) and sum(map(str.isalpha, text[: found[0].start] + text[found[-1].end :])) < _SIGNED

    def _heads(self, n: int, found: tuple[Speaker, ...]) -> bool:
        """Whether sentence n is a line over what its speaker reports below: a command, or only the name of a body."""
        last, text = n + 1 == len(self._sentences), self._sentences[n]
        if n == 0 and not last and found and (speakers.is_only(text, found[0]) or _leads(text, found)):
            return True
        if last or not self.opens[n + 1] or len(text) > _LINE or text[-1] in _ENDS:
            return False
        if self.opens[n] and found and speakers.is_only(text, found[0]):
            return True
        numbered = any(number.kind == "count" for number in numbers.find(text, self._languages[n]))
        return not numbered and any(speaker.scope.startswith("command:") for speaker in found)

    def known(self, n: int, found: tuple[Speaker, ...]) -> tuple[Speaker, ...]:
        """The speakers found in sentence n, with the region or command that the sentences before it give them."""
        text, language = self._sentences[n], self._languages[n]
        titled = compiled(language.speech.governor).search(text)
        # "The governor of Sevastopol Mikhail Razvozhaev" has been found by his name.
        if titled and not any(s.start <= titled.start() < s.end or _is_named(s, titled.end()) for s in found):
            found = speakers.find(text, places.find(text, language), language, self._home(n))
        return tuple(self._particular(n, speaker) for speaker in found)

    def _home(self, n: int) -> places.Place | None:
        """The only region that the nearest sentence before n names, of the last few."""
        for i in range(n - 1, max(-1, n - 1 - _NEAR), -1):
            regions = [p for p in places.find(self._sentences[i], self._languages[i]) if p.kind == "region"]
            if regions:
                return regions[0] if len({p.scope for p in regions}) == 1 else None
        return None

    def _particular(self, n: int, speaker: Speaker) -> Speaker:
        """A speaker under a general name as the command or ministry of its side that a sentence before has named."""
        text, language = self._sentences[n], self._languages[n]
        common, named = language.speech.common, text[speaker.start : speaker.end]
        if any(place.scope == speaker.scope for place in places.find(text, language)):
            # "His colleague of Khortytsia": the sentence itself says which.
            return speaker
        shared = speaker.scope == NATIONAL or speaker.scope.startswith("command:")
        if not common or not shared or not compiled(common).fullmatch(named):
            return speaker
        before = (self.of(i) for i in range(n - 1, max(-1, n - 1 - _NEAR), -1))
        same = next((s for s in before if s and speakers.is_named(speaker, s)), None)
        return replace(speaker, claimant=same.claimant, scope=same.scope) if same else speaker

    def before(self, n: int) -> Speaker | None:
        """Whom a sentence without a speaker goes on from: the last before it, the publisher, or the first after it.

        One who is only named after it stands at no offset (-1).
        """
        last = ((i, speaker) for i in range(n - 1, self._asked - 1, -1) if (speaker := self.of(i)))
        self._named, self._before = next(last, (self._named, self._before))
        self._asked = n
        if told := self._told_next(n) or self._ministry(n) or self._quoted(n) or self._of_paragraph(n):
            return told
        if self._before or self._publisher:
            told = self._publisher if self._left(n) else self._past_city(n) or self._publisher
            if told or not self._is_past_place(n):
                return told
        end = len(self._sentences)
        if self._ahead <= n:
            self._ahead = next((i for i in range(n + 1, end) if self._speaks_back(i, i == n + 1)), end)
        ahead = self.of(self._ahead) if self._ahead < end else None
        # "The air force shot down all 28, it said" waits for no governor further down.
        if ahead is None or (ahead.scope != NATIONAL and (self._names(n) or self._is_parted(n))):
            return None
        if self._acts(n, ahead):
            return None
        return replace(ahead, start=-1, end=-1)

    def _told_next(self, n: int) -> Speaker | None:
        """Who is named by a next sentence or paragraph that gives this one its source ("This was said by ...")."""
        end, back = len(self._sentences), self._languages[n].speech.back
        paragraph = next((i for i in range(n + 1, end) if self.opens[i]), end) if back else end
        after = (i for i in (n + 1, paragraph) if i < end and back and compiled(back).match(self._sentences[i]))
        return next((self.of(i) or self._any(i) for i in after), None)

    def _of_paragraph(self, n: int) -> Speaker | None:
        """The body named further on in the paragraph of sentence n, where the last one spoke in a paragraph above.

        "The General Staff counted 164. / Overnight 84 drones came. The Air Force said that 51 were downed."
        """
        last = self._before
        if last is None or last.scope != NATIONAL or not any(self.opens[self._named + 1 : n + 1]):
            return None
        end = next((i for i in range(n + 1, len(self._sentences)) if self.opens[i]), len(self._sentences))
        told = next((one for i in range(n + 1, end) if (one := self.of(i))), None)
        if told is None or told.scope != NATIONAL or told.claimant in (last.claimant, *speakers.GENERIC):
            return None
        return replace(told, start=-1, end=-1) if told.side == last.side else None

    def _any(self, n: int) -> Speaker | None:
        """Whom sentence n names, also without a word for speaking ("that was the count of the governor")."""
        found = self.known(n, self._found(n))
        return replace(found[0], says=True) if found else None

    def _is_past_place(self, n: int) -> bool:
        """Whether a heading that names a place stands between sentence n and the last who spoke, for another one."""
        between = range(self._named + 1, n) if self._before and self._before.scope != NATIONAL else ()
        opened = ((self._sentences[i], self._languages[i], self.opens[i + 1]) for i in between if self.opens[i])
        return any(
            places.find(text, language)
            for text, language, alone in opened
            if (alone and is_heading(text)) or _is_label(text, language)
        )

    def _is_parted(self, n: int) -> bool:
        """Whether a heading, or "most of them over", stands between sentence n and the next who is named to speak."""
        between = range(n + 1, min(self._ahead, len(self._sentences) - 1))
        parts = (self.opens[i] and self.opens[i + 1] and is_heading(self._sentences[i]) for i in between)
        mostly = ((self._sentences[i], self._languages[i].clauses.mostly) for i in between)
        return any(parts) or any(words and compiled(words).match(text) for text, words in mostly)

    def _quoted(self, n: int) -> Speaker | None:
        """Who is named behind the quotation that goes on after sentence n ("Five fell. Two were jammed," she said)."""
        first = next((i for i in range(n, 0, -1) if self.opens[i]), 0)
        if sum(text.count('"') for text in self._sentences[first : n + 1]) % 2 == 0:
            return None
        ends = next((i for i in range(n + 1, len(self._sentences)) if self.opens[i] or '"' in self._sentences[i]), n)
        return self.of(ends) if ends > n and not self.opens[ends] else None

    def _ministry(self, n: int) -> Speaker | None:
        """Russia's ministry, where sentence n gives its words to "the ministry" that one before has named."""
        if not speakers.refers_back(self._sentences[n], self._languages[n]):
            return None
        found = (one for i in range(n - 1, -1, -1) for one in self._found(i))
        return next((one for one in found if one.claimant == "russia:mod"), None)

    def _names(self, n: int) -> bool:
        """Whether sentence n is of the whole country or names one who speaks for it, whether or not in their words."""
        of_all = speakers.is_of_all(self._sentences[n], self._languages[n])
        return of_all or any(speaker.scope == NATIONAL for speaker in self._found(n))

    def _acts(self, n: int, ahead: Speaker) -> bool:
        """Whether sentence n tells of another body's deed ("The air force shot down 37. The General Staff put ...")."""
        bodies = {speaker.claimant for speaker in self._found(n) if speaker.scope == NATIONAL} - set(speakers.GENERIC)
        return bool(bodies) and ahead.claimant not in {*bodies, *speakers.GENERIC}

    def _past_city(self, n: int) -> Speaker | None:
        """The last speaker; behind a mayor's or an outsider's paragraph the one before who spoke for all, if any."""
        last = self._before
        local = last is not None and (last.scope.startswith("city:") or last.side == "other" or self._is_elsewhere(n))
        if self._is_past_place(n):
            return None
        goes_on = speakers.goes_on(self._sentences[n], self._languages[n])
        if not local or goes_on or not any(self.opens[self._named + 1 : n + 1]):
            return last
        earlier = (said for i in range(self._named - 1, -1, -1) if (said := self.of(i)) and said.scope == NATIONAL)
        return next(earlier, last)

    def _is_elsewhere(self, n: int) -> bool:
        """Whether sentence n names no place behind a region's head or a command, neither its own nor his."""
        text, language = self._sentences[n], self._languages[n]
        scope = self._before.scope if self._before else ""
        between = (i for i in range(self._named + 1, n) if self.opens[i] and self.opens[i + 1])
        # A command's own report goes on about its part of the front, until a heading.
        left = scope.startswith("command:") and any(is_heading(self._sentences[i]) for i in between)
        local = scope.startswith("region:") or left
        return local and not (places.find(text, language) or places.points_back(text, language))

    def _left(self, n: int) -> bool:
        """Whether the update has turned to the whole country since a region's head spoke."""
        if self._before is None or self._before.scope == NATIONAL:
            return False
        command = self._before.scope.startswith("command:")
        between = zip(self._sentences[self._named + 1 : n + 1], self._languages[self._named + 1 : n + 1], strict=True)
        turns = ((text, (command and one.clauses.country) or one.clauses.nation) for text, one in between)
        return any(words and compiled(words).search(text) for text, words in turns)

    def _speaks_back(self, n: int, close: bool) -> bool:
        """Whether the speaker of sentence n states what stands above it: a region's does so only without figures.

        One who counts for himself, and no side's reports, speaks of the sentence before his at most.
        """
        speaker = self.of(n)
        if speaker is None or speaker.scope == NATIONAL:
            counts_alone = speaker is not None and speaker.side == "other" and speaker.claimant != "other:mayor"
            return speaker is not None and (not counts_alone or (close and not self.opens[n]))
        found = numbers.find(self._sentences[n], self._languages[n])
        return all(number.kind != "count" or number.bare for number in found)

    def named(self) -> set[str]:
        """Every body the update names as a speaker."""
        return {speaker.claimant for n in range(len(self._sentences)) if (speaker := self.of(n))}


def _is_label(text: str, language: Language) -> bool:
    """Whether the sentence that opens a paragraph is only the name of a region ("Kherson region. At night ...")."""
    named = places.find(text, language) if len(text) < _LINE else ()
    alone = len(named) == 1 and named[0].kind == "region" and not text[: named[0].start].strip()
    return alone and len(text[named[0].end :].split()) < 2


def _leads(text: str, found: tuple[Speaker, ...]) -> bool:
    """Whether a first sentence is only the name of a region's head, or the line that leads to his report."""
    if not found[0].scope.startswith(("region:", "city:")) or len(text) > _LINE:
        return False
    around = sum(map(str.isalpha, text[: found[0].start] + text[found[-1].end :]))
    return around < _NAMED or (text.endswith(":") and found[0].start < _SIGNED)


def _is_named(speaker: Speaker, title: int) -> bool:
    """Whether one who speaks for a region or city stands right behind a title that ends here."""
    return speaker.scope != NATIONAL and title <= speaker.start < title + _TITLE
