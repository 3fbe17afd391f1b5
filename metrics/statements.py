"""One update is one statement: headline and body, two names of one speaker, a page that repeats itself."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from metrics import numbers, speakers
from metrics.claims import Claim
from metrics.language import compiled, known
from metrics.places import NATIONAL
from metrics.rules import METRICS
from metrics.speakers import GENERIC

# "Shot down" with the number of those shot down or suppressed is short for it.
_MERGED = ("drones_shot_down", "drones_stopped")
_AIR = "air attack on Ukraine"
# A headline's hundreds and fifties may be round.
_ROUND = 100
# What ends a sentence, and no headline.
_ENDS = ".!?"
# A claim, and whether it stands in the headline.
Stated = tuple[Claim, bool]


def of_update(found: Iterable[Stated], named: Callable[[], set[str]]) -> list[Claim]:
    """The claims of one update; `named` gives the claimants its sentences name, and is asked only where that matters.

    Headline and body give one claim: the body's, which says more.
    """
    stated = list(found)
    open_to_names = any(claim.claimant in GENERIC or claim.scope != NATIONAL for claim, _ in stated)
    names = {claim.claimant for claim, _ in stated} | (named() if open_to_names else set())
    pairs = [(_one_voice(claim, names), title) for claim, title in stated]
    dated = {_fact(claim) for claim, _ in pairs if not _is_undated(claim)}
    pairs = [(claim, title) for claim, title in pairs if not _is_undated(claim) or _fact(claim) not in dated]
    body = {_value(claim) for claim, title in pairs if not title}
    placed = {_value(claim): claim.scope for claim, title in pairs if title and METRICS[claim.metric].family == _AIR}
    told = [claim for claim, title in pairs if not title and _of_country(claim)]
    pairs = [(_at_home(claim, told) if title else _at(claim, placed, told), title) for claim, title in pairs]
    pairs = list(_told_again(pairs))
    stopped = {(claim.low, claim.high, claim.day) for claim, _ in pairs if claim.metric == _MERGED[1]}
    # Where those lost are told apart, the general word ("neutralised") is short for the particular one.
    short = _MERGED[any(claim.metric == "drones_lost" for claim, _ in pairs)]
    both = stopped & {(claim.low, claim.high, claim.day) for claim, _ in pairs if claim.metric == _MERGED[0]}
    pairs = [(c, title) for c, title in pairs if c.metric != short or (c.low, c.high, c.day) not in both]
    counted = {(claim.metric, claim.scope) for claim, title in pairs if not title}
    pairs = [(claim, title) for claim, title in pairs if not _rounds(claim, title, pairs)]
    return [claim for claim, title in pairs if not title or not (_value(claim) in body or _cried(claim, counted))]


def distinct(claims: Iterable[Claim]) -> Iterator[Claim]:
    """The claims of a page, the same statement met again only once."""
    seen = set()
    for c in claims:
        key = (c.metric, c.low, c.high, c.bound, c.grain, c.role, c.scope, c.day, c.claimant)
        if key not in seen:
            seen.add(key)
            yield c


def of_one_place(claims: list[Claim]) -> str:
    """The one region or city over which all claims of a page so far count what Ukraine has sent; else national."""
    scopes = {claim.scope if claim.metric.startswith("ukrainian_drones") else NATIONAL for claim in claims}
    scope = scopes.pop() if len(scopes) == 1 else NATIONAL
    return scope if scope.startswith(("region:", "city:")) else NATIONAL


def _one_voice(claim: Claim, named: set[str]) -> Claim:
    """A general name and a particular one of the same side are the same speaker.

    A national figure is then the particular body's, whose series it belongs to. A regional one keeps the general name,
    which is true of every sentence of the update. What the president says is no body's.
    """
    reporter = METRICS[claim.metric].reporter
    general = claim.claimant in GENERIC and claim.claimant.split(":")[0] == reporter.split(":")[0]
    if claim.scope == NATIONAL and general and reporter in named and not _is_of_president(claim):
        return replace(claim, claimant=reporter)
    if claim.scope != NATIONAL and claim.claimant == "ukraine:general_staff" and "ukraine:military" in named:
        return replace(claim, claimant="ukraine:military")
    return claim


def _is_of_president(claim: Claim) -> bool:
    """Whether the sentence of a claim gives its words to the president."""
    language = known(claim.language)
    named = language.speech.president
    if not named or not compiled(named).search(claim.sentence):
        return False
    text = numbers.plain(claim.sentence)
    said = (text[one.start : one.end] for one in speakers.find(text, (), language) if one.says)
    return any(compiled(named).search(words) for words in said)


def _told_again(pairs: list[Stated]) -> Iterator[Stated]:
    """The claims; one of what was counted at a place before ("the eight missiles") is that place's."""
    placed: dict[tuple[str, float | None], str] = {}
    for claim, title in pairs:
        again, before = known(claim.language).clauses.again, claim.sentence[: claim.start - claim.sentence_start]
        if claim.scope != NATIONAL:
            placed.setdefault(_value(claim), claim.scope)
        elif (_value(claim) in placed) and again and compiled(again).search(before):
            yield replace(claim, scope=placed[_value(claim)]), title
            continue
        yield claim, title


def _of_country(claim: Claim) -> bool:
    """Whether a claim counts what flew at, or fell over, the whole country."""
    return claim.scope == NATIONAL and claim.role is None and METRICS[claim.metric].family == _AIR


def _at(claim: Claim, placed: dict[tuple[str, float | None], str], told: list[Claim]) -> Claim:
    """A claim of the body that names no place but a command, at the place that the headline gives with the same number.

    Not where the body counts (`told`) other things that name none, or quotes the air force of the whole country.
    """
    other = claim.claimant == METRICS[claim.metric].reporter or any(_value(one) not in placed for one in told)
    wide = claim.scope == NATIONAL or claim.scope.startswith("command:")
    there = placed.get(_value(claim), NATIONAL)
    return claim if other or not wide or there == NATIONAL else replace(claim, scope=there)


def _at_home(claim: Claim, told: list[Claim]) -> Claim:
    """A claim of a headline on a city that was hit, which counts all the drones and missiles of the body's country."""
    if not claim.metric.startswith("air_targets") or claim.scope == NATIONAL or claim.low is None:
        return claim
    deed = claim.metric.removeprefix("air_targets")
    parts = {f"drones{deed}", f"missiles{deed}", "drones_stopped" if deed == "_shot_down" else ""}
    whole = sum(one.low or 0 for one in told if one.metric in parts)
    return replace(claim, scope=NATIONAL) if whole == claim.low else claim


def _cried(claim: Claim, counted: set[tuple[str, str]]) -> bool:
    """Whether a headline in capitals gives another number of what the body counts: the body's is the report's."""
    return claim.sentence.isupper() and (claim.metric, claim.scope) in counted


def _rounds(claim: Claim, title: bool, pairs: list[Stated]) -> bool:
    """Whether a headline only rounds a number of the text below it ("500 drones", and below "502 drones")."""
    first = title or (claim.sentence_start == 0 and claim.sentence.rstrip()[-1:] not in _ENDS)
    low = claim.low or 0
    if not first or claim.bound != "exact" or low < _ROUND or low % (_ROUND / 2):
        return False
    told = (one for one, _ in pairs if one.sentence != claim.sentence and one.low is not None and one.low != low)
    alike = (one for one in told if _place(one) == _place(claim))
    return any(abs((one.low or 0) - low) <= low / 10 for one in alike)


def _place(claim: Claim) -> tuple[object, ...]:
    return claim.metric, claim.scope, claim.grain, claim.day, claim.role


def _is_undated(claim: Claim) -> bool:
    """Whether the text gives no time for a claim, so that it is dated by habit."""
    return claim.grain == "day" and claim.window_start is None


def _fact(claim: Claim) -> tuple[object, ...]:
    """What a claim states, whenever it is: the same fact told twice is told once with its time."""
    return claim.metric, claim.low, claim.high, claim.bound, claim.scope, claim.role


def _value(claim: Claim) -> tuple[str, float | None]:
    return claim.metric, claim.low if claim.low is not None else claim.high
