"""What the figures of one report say together: "all" of those that came, and a total told only by its parts."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from metrics import kinds
from metrics.claims import Claim, disjoint
from metrics.language import compiled, known
from metrics.places import NATIONAL
from metrics.rules import METRICS

# The rule a total is named by that its source leaves to the reader to add up.
SUM = "sum of the parts of one report"
# How far before a number the word stands that adds it to the one before, in characters.
_NEAR = 12
# So many may well be met in two places in one night.
_PAIR = 2
# A text that is shorter says no more than the post it tells of, in characters.
_POST = 500
# What a sentence may count a part of with the same words: what is lost, sent, shot down or stopped.
_REPELLED = "attacks_repelled"
_COUNTED = ("_lost", "_launched", "_shot_down", "_stopped")


def settled(claims: Iterable[Claim], text: str) -> list[Claim]:
    """The claims of one update with "all" put into numbers, parts marked as parts, and the totals nobody states."""
    stated = _told(_alone(_came(list(claims))))
    told = (_counted(claim, stated) for claim in stated)
    counted = [one for one in told if one.metric != _REPELLED or one.bound != "withheld"]
    found = _parted(kinds.parted(_listed(counted, text), text))
    out: list[Claim] = []
    for group in _reports(found).values():
        out += group if _is_part_of(group, found) or _is_beside(group, found, text) else _with_total(group, text)
    return sorted(out, key=lambda claim: claim.start)


def _came(claims: list[Claim]) -> list[Claim]:
    """The claims without "of the 28" as sent at a region, whose command downed 17 of the 28 shot down in all."""
    down = {(c.metric, c.scope, c.low, c.high): c.start for c in reversed(claims) if c.metric.endswith("_shot_down")}
    placed = [c for c in claims if c.metric.endswith("_launched") and c.scope != NATIONAL and (c.low or 0) > _PAIR]
    said = {c.start: (c.metric.replace("_launched", "_shot_down"), NATIONAL, c.low, c.high) for c in placed}
    return [c for c in claims if c not in placed or down.get(said[c.start], c.start) >= c.start]


def _alone(claims: list[Claim]) -> list[Claim]:
    """The claims; "in all" is no wider total where its speaker counts nothing else of the kind there, or the same."""
    told: dict[tuple[object, ...], set[object]] = {}
    for c in claims:
        if c.role is None:
            told.setdefault((c.metric, c.claimant, c.scope), set()).add((c.low, c.high))
    return [
        replace(c, role=None)
        if c.role == "wider_total" and {(c.low, c.high)} >= told.get((c.metric, c.claimant, c.scope), set())
        else c
        for c in claims
    ]


def _told(claims: list[Claim]) -> list[Claim]:
    """The claims without those of a number kept back that another sentence of the report gives."""
    kept_back = {c.start: set[str]() for c in claims if c.bound == "withheld" and "missiles" in c.metric}
    if not kept_back:
        return claims
    for c in claims:
        if c.start in kept_back and c.metric.startswith(kinds.KINDS):
            kept_back[c.start].add(c.metric)
    given = {(c.metric, c.day) for c in claims if c.bound != "withheld" and c.scope == NATIONAL}
    left = [c for c in claims if not (c.start in kept_back and _is_given(c, kept_back[c.start], given))]
    return [c for c in left if not (c.start in kept_back and _is_of_all(c, claims))]


def _is_of_all(claim: Claim, claims: list[Claim]) -> bool:
    """Whether missiles of any kind, kept back where one kind is named, are counted in a sentence after that."""
    kinds_at = {c.start for c in claims if c.metric.startswith(kinds.KINDS)}
    return claim.metric == "missiles_launched" and any(
        (c.metric, c.day, c.scope, c.role) == (claim.metric, claim.day, claim.scope, None)
        and c.bound != "withheld"
        and c.start not in kinds_at
        and c.sentence_start > claim.sentence_start
        for c in claims
    )


def _is_given(claim: Claim, named: set[str], given: set[tuple[str, date | None]]) -> bool:
    """Whether the kinds of missiles named where a number is kept back, or missiles of any kind, are counted."""
    every = named or {claim.metric, *(claim.metric.replace("missiles", kind) for kind in kinds.KINDS)}
    told = [(metric, claim.day) in given for metric in every]
    return all(told) if named else any(told)


def _listed(claims: list[Claim], text: str) -> list[Claim]:
    """The claims, each loss that a sentence tells as included in a greater one of its kind marked as its part."""
    out: list[Claim] = []
    alike: dict[tuple[str, str, int], list[Claim]] = {}
    for one in claims:
        before = alike.setdefault((one.metric, one.scope, one.sentence_start), [])
        before.append(replace(one, role="subset") if any(_includes(whole, one, text) for whole in before) else one)
        out.append(before[-1])
    return out


def _includes(whole: Claim, part: Claim, text: str) -> bool:
    less = whole.low is not None and part.low is not None and part.low < whole.low
    if not (less and part.role is None and part.metric.endswith(_COUNTED) and whole.end <= part.start):
        return False
    opened = compiled(known(part.language).clauses.aside).search(text, whole.end, part.start)
    return opened is not None and ";" not in text[whole.end : part.start]


def _parted(claims: list[Claim]) -> list[Claim]:
    """The claims; those of a sentence, or all others, that add up to a national figure of the report are its parts."""
    alike: dict[tuple[object, ...], list[Claim]] = {}
    for c in claims:
        if c.role in (None, "subset") and c.scope == NATIONAL and c.low is not None and c.low == c.high:
            alike.setdefault((c.metric, c.claimant, c.grain, c.day), []).append(c)
    parts: list[Claim] = []
    for group in (each for each in alike.values() if len(each) > 2):
        told: dict[int, list[Claim]] = {}
        for c in group:
            told.setdefault(c.sentence_start, []).append(c)
        wholes = {c.low or 0 for c in group}
        top = max(wholes)
        rows = [*told.values(), [c for c in group if c.low != top]]
        parts += [c for row in rows if len(row) > 1 and sum(c.low or 0 for c in row) in wholes for c in row]
    return [replace(c, role="subset") if c in parts else c for c in claims]


def _counted(claim: Claim, others: list[Claim]) -> Claim:
    """A claim of "all of them" with the number of those that came, where the report states it."""
    every = known(claim.language).clauses.every
    if claim.bound != "withheld" or not every or not compiled(every).match(claim.words):
        return claim
    came = claim.metric.replace("_shot_down", "_launched").replace("_stopped", "_launched")
    stated = [one for one in others if one.metric == came and one.low is not None]
    if claim.metric == _REPELLED:
        # All the attacks of one sector are those that were counted there last; of several there is no one number.
        told = [c for c in others if c.metric == "clashes" and c.role != "subset" and c.low and c.start < claim.start]
        several = {c.scope for c in told if c.sentence_start == told[-1].sentence_start}
        stated = [one for one in told if one.scope == claim.scope][-1:] if len(several) < 2 else []
    # "All of them" are those told before; a number told later may be another place's.
    known_number = next((one for one in stated if one.start < claim.start or one.scope == claim.scope), None)
    if known_number is None:
        return claim
    number = known_number
    return replace(
        claim, low=number.low, high=number.high, bound=number.bound, start=number.start, end=number.end,
        words=number.words, sentence=number.sentence, sentence_start=number.sentence_start, scope=number.scope,
        grain=number.grain, day=number.day, day_reason=number.day_reason,
    )  # fmt: skip


def _is_part_of(group: list[Claim], found: list[Claim]) -> bool:
    """Whether all that one window tells is no more than what the same speaker tells of the whole day."""
    first, told = group[0], sum(c.low or 0 for c in group if c.role is None)
    if any(c.scope == NATIONAL for c in group):
        return False
    wholes = (c for c in found if c.scope == NATIONAL and c.role is None and c.bound == "exact" and c not in group)
    return any(
        (c.metric, c.claimant, c.grain, c.day) == (first.metric, first.claimant, first.grain, first.day)
        and told <= (c.low or 0)
        and not disjoint(c, first)
        for c in wholes
    )


def _is_beside(group: list[Claim], found: list[Claim], text: str) -> bool:
    """Whether the regions of one report are told beside what a city's or region's head of that side counts himself."""
    mine, side = group[0].claimant, group[0].claimant.partition(":")[0]
    local = (c for c in found if c.scope.startswith(("region:", "city:")) and c.claimant == f"{side}:official")
    placed = not any(c.scope == NATIONAL for c in group)
    return mine == "russia:mod" and placed and any(local) and not _is_led(group, text)


def _reports(claims: list[Claim]) -> dict[tuple[object, ...], list[Claim]]:
    """The claims of each report: of one metric, one speaker and one window."""
    out: dict[tuple[object, ...], list[Claim]] = {}
    for c in claims:
        out.setdefault((c.metric, c.claimant, c.grain, c.day, c.window_start, c.window_end), []).append(c)
    return out


def _with_total(group: list[Claim], text: str) -> list[Claim]:
    """The claims of one report and the total of its parts, where its source adds to nothing else."""
    plain = [c for c in group if c.role is None and c.grain == "day" and c.low is not None and c.low == c.high]
    plain = _first_event(plain, text)
    axes = len(plain) > 1 and all(c.scope.startswith("direction:") for c in plain)
    if not plain or axes or not _adds(plain[0], text):
        return group
    whole = [c for c in plain if c.scope == NATIONAL]
    group = [c for c in group if c.bound != "withheld"]
    wider = [c for c in group if c.role == "wider_total" and c.scope == NATIONAL and c.low is not None]
    if not whole and _is_led(plain, text):
        return [replace(c, scope=NATIONAL) if c is plain[0] else c for c in group]
    if _apart(plain):
        return group
    if whole and len(plain) > len(whole) and plain[0] not in whole and all(_follows(c, "more", text) for c in whole):
        # "Two over the Black Sea. Five more were jammed": what has no place comes to what has one.
        return [*(replace(c, role="subset") if c in whole else c for c in group), _total(plain, text)]
    if whole == plain[-1:] and plain[0] not in whole and _cut_off(plain[-1], text):
        # The place of the last item is lost with the end of the text.
        return [replace(c, role="subset") if c in whole else c for c in group]
    if len(plain) == 1 and not whole and not _is_all(plain[0], text):
        return group
    if not whole and not wider:
        # A long retelling may leave out a region: only the ministry's own post tells of all there was.
        own = len(plain) == 1 or len(text) < _POST or _is_all(plain[0], text)
        return [*group, _total(plain, text)] if own and not _cut_off(plain[-1], text) else group
    top = max([*whole, *wider], key=lambda c: c.low or 0)
    # A missile more is one of another kind, which its source counts apart.
    alike = len(plain) == len(whole) and "missiles" not in plain[0].metric
    more = [c for c in whole[1:] if _follows(c, "more", text)] if alike else []
    after = (c for c in whole if c not in more and c.start > top.start and (c.low or 0) < (top.low or 0))
    # Where the text breaks off behind the last part, its place is lost.
    shares = [c for c in after if _follows(c, "of_place", text) or (c is plain[-1] and _cut_off(c, text))]
    total = [_total([whole[0], *more], text)] if more else []
    part = [*shares, *([whole[0], *more] if more else [])]
    if total and any(c.low == total[0].low for c in whole):
        total = []
    return [*(replace(c, role="subset") if c in part else c for c in group), *total]


def _is_led(plain: list[Claim], text: str) -> bool:
    """Whether the first number is the total of those after it: "five over Bryansk (3), Tula (2)", "nine: six over"."""
    if len(plain) < 3 or plain[0].sentence_start != plain[1].sentence_start:
        return False
    between, parts = text[plain[0].end : plain[1].start], sum(c.low for c in plain[1:] if c.low is not None)
    return ("(" in between and (plain[0].low or 0) >= parts) or (":" in between and plain[0].low == parts)


def _first_event(plain: list[Claim], text: str) -> list[Claim]:
    """The claims before the text turns to another event ("Later, at 12:40, one more ...")."""
    later = known(plain[0].language).clauses.later if plain else ""
    turn = compiled(later).search(text, plain[0].end) if later else None
    return [c for c in plain if c.start < turn.start()] if turn else plain


def _apart(plain: list[Claim]) -> bool:
    """Whether the parts are not told to be added.

    Those of a group of forces, two kinds of missiles over one place, a place that two sentences count, or "most of them
    over Bryansk", which leaves others untold.
    """
    placed, most = [c for c in plain if c.scope != NATIONAL], known(plain[0].language).clauses.most
    if most and any(compiled(most).search(c.sentence) for c in plain):
        return True
    told: dict[str, set[int]] = {}
    for c in placed:
        told.setdefault(c.scope, set()).add(c.sentence_start)
    names = [name for scope in told for name in scope.partition(":")[2].replace(" and ", ", ").split(", ")]
    # "Seven over Smolensk and Kaluga": the five over Smolensk are among them.
    repeated = len(names) > len(set(names)) or any(len(sentences) > 1 for sentences in told.values())
    repeated = repeated or ("missiles" in plain[0].metric and len(told) < len({(c.scope, c.low) for c in placed}))
    # "Five boats on their way to Crimea. Five boats in the Black Sea": the same ones, told twice.
    boats = [c for c in placed if c.metric.endswith("_destroyed") and (c.low or 0) > _PAIR]
    large = {c.low: {o.sentence_start for o in boats if o.low == c.low} for c in boats}
    repeated = repeated or any(len(sentences) > 1 for sentences in large.values())
    return repeated or any(c.scope.startswith("group:") for c in plain)


def _adds(claim: Claim, text: str) -> bool:
    """Whether the body that states a claim reports all of it at once, so that its parts make its total."""
    reporter = METRICS[claim.metric].reporter
    if reporter != "russia:mod" or not claim.metric.endswith(("_shot_down", "_destroyed")):
        return False
    clauses, speech = known(claim.language).clauses, known(claim.language).speech
    nobody = claim.claimant == "russia:official" and not compiled(speech.governor).search(text)
    return bool(clauses.of_place) and (nobody or claim.claimant == reporter)


def _is_all(claim: Claim, text: str) -> bool:
    """Whether the only region told is all there was: the ministry's own words tell of one event, others of a part."""
    ministry = known(claim.language).speech.ministry
    return not ministry or compiled(ministry).search(text) is not None


def _follows(claim: Claim, fact: str, text: str) -> bool:
    """Whether the words beside a number make it a region's share, or one more."""
    clauses = known(claim.language).clauses
    if fact == "of_place":
        return bool(clauses.of_place) and compiled(clauses.of_place).match(text, claim.end) is not None
    return (
        bool(clauses.more)
        and compiled(clauses.more).search(text[max(0, claim.start - _NEAR) : claim.start]) is not None
    )


def _cut_off(last: Claim, text: str) -> bool:
    """Whether the text breaks off in the sentence of its last part."""
    return compiled(r"[.!?…](?!\d)|\p{So}").search(text, last.end) is None


def _total(parts: list[Claim], text: str) -> Claim:
    """The claim of the total, which spans the numbers it is added up from."""
    start, end = min(c.start for c in parts), max(c.end for c in parts)
    # What is told of one place twice counts once.
    value = sum(low for _, low in {(c.scope, c.low) for c in parts if c.scope != NATIONAL} if low is not None)
    value += sum(c.low for c in parts if c.scope == NATIONAL and c.low is not None)
    first = min(parts, key=lambda c: c.start)
    return replace(first, low=value, high=value, scope=NATIONAL, start=start, end=end, words=text[start:end], rule=SUM)
