"""Decisions on flags as the pages see and make them: read when the file changes, kept at once, settled beside the page.

Everybody who can open the page can decide, under the name they are signed in with, or one they give where there is no
sign-in; with FRONTLINE_READ_ONLY=1 nobody can.
"""

import os
import subprocess
import sys
from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

import streamlit as st

from metrics import home, reviews, store, words
from metrics.kyiv import KYIV
from metrics.locale import N_, _
from metrics.reviews import UNDO, Key, Review, ReviewError, Reviews
from metrics.shared import ledger, plain

ROOT = Path(__file__).resolve().parents[2]
SECONDS = 300.0
LABELS = {"accept": N_("Accept"), "dismiss": N_("Dismiss"), "explain": N_("Explain")}
SAID = {
    "accept": N_("Accepted by {who} on {day}"),
    "dismiss": N_("Dismissed by {who} on {day}"),
    "explain": N_("Explained by {who} on {day}"),
    UNDO: N_("Taken back by {who} on {day}"),
}
MEANING = {
    "accept": N_("the figure stands, or the change is real"),
    "dismiss": N_("the flag is of no use, and is listed no longer"),
    "explain": N_("why the day stands out is known"),
}

Row = Mapping[str, Any]


def meaning() -> str:
    """What the decisions mean, as HTML."""
    each = "; ".join(f"<strong>{_(LABELS[name])}</strong>: {_(said)}" for name, said in MEANING.items())
    kept = _("Kept with your name and the time; it can be taken back.")
    return f"{each}. {kept}"


def label(name: str) -> str:
    """A decision for the form."""
    return _(LABELS[name])


def allowed() -> bool:
    """Whether decisions can be made: on this server, and in the present."""
    return os.environ.get("FRONTLINE_READ_ONLY") != "1" and ledger.as_of() is None


def known() -> Reviews:
    """Every decision as the file stands now; those made by then, where the page looks back."""
    kept, then = _known(str(home.reviews()), stamp()), ledger.as_of()
    return kept.until(then) if then else kept


def stamp() -> store.Stamp:
    """What changes with each decision; caches that rest on decisions are keyed on it."""
    return store.stamp(home.reviews())


@st.cache_resource(max_entries=2, show_spinner=False)
def _known(path: str, stamp_: store.Stamp) -> Reviews:
    return reviews.read(Path(path))


def key(row: Row) -> Key:
    """The flag of a row of the flags table."""
    return row["metric"], row["side"], row["day"], row["kind"]


def on(row: Row) -> Review | None:
    """The decision that holds for a flag."""
    return standing().get(key(row))


def standing() -> dict[Key, Review]:
    """The decision that holds for each flag; not to be changed, for it is kept for the next who asks."""
    return _standing(str(home.reviews()), stamp(), ledger.as_of())


@lru_cache(maxsize=8)
def _standing(path: str, stamp_: store.Stamp, then: datetime | None) -> dict[Key, Review]:
    return known().standing()


def said(one: Review) -> str:
    """A decision in words: "Dismissed by A. Analyst on 4 March 2025: a typing error."."""
    why = f": {plain.shown(one.why).rstrip('.')}" if one.why else ""
    day = words.day(one.made.astimezone(KYIV).date())
    return f"{_(SAID[one.decision]).format(who=plain.shown(one.who), day=day)}{why}."


def keep(rows: Iterable[Row], decision: str, who: str, why: str) -> list[str]:
    """Keeps one decision on flags, and settles the ledger anew where it must; gives sentences on what went wrong."""
    anew = False
    for row in rows:
        value = None if decision == UNDO else row["value"]
        made = Review(datetime.now(KYIV), *key(row), decision, value, who, why)
        try:
            recomputes = known().recomputes(made.key, decision)
            reviews.add(made)
        except ReviewError as error:
            return [str(error)]
        anew = anew or recomputes
    return _settle() if anew else []


def _settle() -> list[str]:
    """Works out figures and flags anew in a process of its own; no page writes the ledger."""
    command = [sys.executable, "-m", "metrics", "settle", "--data", str(home.ledger().absolute())]
    later = _("The decision is kept; the flags follow with the next reading.")
    try:
        ended = subprocess.run(
            command, cwd=ROOT, stdin=subprocess.DEVNULL, capture_output=True, timeout=SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        said = _("Working out the flags took longer than {seconds} seconds and was stopped.")
        return [said.format(seconds=f"{SECONDS:.0f}"), later]
    problems = ended.stderr.decode("utf-8", "replace").splitlines()
    return [*problems, later] if ended.returncode and problems else []
