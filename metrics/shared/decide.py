"""The form in which an analyst decides on the flags of a day, and what became of the last decision."""

from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextvars import copy_context
from datetime import date
from html import escape
from typing import Any

import streamlit as st

from metrics import words
from metrics.flags import KINDS
from metrics.locale import _
from metrics.reviews import LONGEST, UNDO
from metrics.shared import decisions, look, signin
from metrics.shared.flagview import Subject

TOLD = "decided"
NAME = "decider"

# The flag and the day that the page is asked about; "" and None where it shows the newest flag.
About = tuple[str, date | None]
# Sentences for the reader, each "kept" or "wrong".
Said = list[tuple[str, str]]
# Decisions are kept beside the runs of the page, which a click can end at any moment.
WORKING = ThreadPoolExecutor(max_workers=4, thread_name_prefix="decision")


def told(about: About) -> None:
    """What became of the last decision, while the same is asked about: that it is kept, or what went wrong.

    A click while a decision is being kept ends the run that waits for it; the run after that click waits here instead.
    """
    where, work = st.session_state.get(TOLD, (None, None))
    if work is None:
        return
    if where != about:
        if work.done():
            del st.session_state[TOLD]
        return
    if not work.done():
        _wait(work)
        st.rerun()
    for kind, sentence in work.result():
        (st.success if kind == "kept" else st.warning)(sentence)


def form(subject: Subject, about: About) -> None:
    """Decide on the flags of a day, or take a decision back; without the right to, only what was decided."""
    decided = [row for row in subject.flags if decisions.on(row)]
    if decisions.allowed():
        with st.expander(_("Decide on this flag") if not decided else _("Decide anew, or take the decision back")):
            _form(subject, decided, about)
    _history(subject, len(decided))


def _form(subject: Subject, decided: Sequence[dict[str, Any]], about: About) -> None:
    kinds = {row["kind"]: row for row in subject.flags}
    with st.form(f"decide {subject.name} {subject.day}", border=False, width=760):
        chosen = list(kinds)
        if len(kinds) > 1:
            chosen = st.pills(
                _("About"), chosen, selection_mode="multi", default=chosen, format_func=lambda kind: _(KINDS[kind])
            )
        decision = st.segmented_control(
            _("Decision"),
            list(decisions.LABELS),
            format_func=decisions.label,
            default="explain",
            required=True,
        )
        look.quiet(decisions.meaning())
        who = _who()
        why = st.text_input(_("Why"), max_chars=LONGEST["why"], placeholder=_("What you found, and where"))
        with st.container(horizontal=True):
            keep = st.form_submit_button(_("Keep the decision"), type="primary")
            undo = bool(decided) and st.form_submit_button(_("Take the decision back"))
    if keep or undo:
        st.session_state[NAME] = who
    if undo:
        _keep(about, decided, UNDO, who, "")
    elif keep:
        _keep(about, [kinds[kind] for kind in chosen or ()], decision or "", who, why)


def _who() -> str:
    """The name of the decision: the one signed in, else the one given."""
    if found := signin.who():
        look.quiet(_("Decided as {name}.").format(name=escape(found)))
        return found[: LONGEST["who"]]
    return st.text_input(_("Your name"), value=st.session_state.get(NAME, ""), max_chars=LONGEST["who"])


def _keep(about: About, rows: Sequence[dict[str, Any]], decision: str, who: str, why: str) -> None:
    if wanting := _wanting(rows, decision, who, why):
        st.session_state[TOLD] = about, _done([("wrong", wanting)])
    else:
        work = WORKING.submit(copy_context().run, _work, rows, decision, who, why)
        st.session_state[TOLD] = about, work
        _wait(work)
    st.rerun()


def _work(rows: Sequence[dict[str, Any]], decision: str, who: str, why: str) -> Said:
    """Keeps a decision; what went wrong, or that all is kept."""
    problems = decisions.keep(rows, decision, who, why)
    return [("wrong", one) for one in problems] or [("kept", _kept(decision, len(rows)))]


def _done(said: Said) -> Future[Said]:
    work: Future[Said] = Future()
    work.set_result(said)
    return work


def _wait(work: Future[Said]) -> None:
    with st.spinner(_("Keeping the decision, and working out the flags where it changes them")):
        wait([work])


def _wanting(rows: Sequence[dict[str, Any]], decision: str, who: str, why: str) -> str:
    """What a decision cannot be kept without, as a sentence; "" where nothing is wanting."""
    if not rows:
        return _("Choose at least one flag to decide on.")
    if decision == UNDO:
        return "" if who.strip() else _("Give your name to take a decision back.")
    return "" if who.strip() and why.strip() else _("Give your name, and say why.")


def _kept(decision: str, many: int) -> str:
    """That a decision is kept, and on how many flags."""
    match decision:
        case "accept":
            return words.counted(
                "Accepted: {count} flag. The decision is kept.", "Accepted: {count} flags. The decision is kept.", many
            )
        case "dismiss":
            return words.counted(
                "Dismissed: {count} flag. The decision is kept.",
                "Dismissed: {count} flags. The decision is kept.",
                many,
            )
        case "explain":
            return words.counted(
                "Explained: {count} flag. The decision is kept.",
                "Explained: {count} flags. The decision is kept.",
                many,
            )
    return words.counted(
        "Taken back: {count} flag. The decision is kept.", "Taken back: {count} flags. The decision is kept.", many
    )


def _history(subject: Subject, decided: int) -> None:
    """Every decision on these flags, oldest first, where there was more than the one that holds."""
    rows = [one for flag in subject.flags for one in decisions.known().history(decisions.key(flag))]
    if len(rows) > decided:
        items = "".join(
            f"<li>{escape(decisions.said(one))} ({escape(_(KINDS[one.kind]))})</li>"
            for one in sorted(rows, key=lambda one: one.made)
        )
        head = _("Earlier decisions")
        st.html(f'<details class="ff-changes"><summary>{head}</summary><ul>{items}</ul></details>')
