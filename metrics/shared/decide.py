"""The form in which an analyst decides on the flags of a day, and what became of the last decision."""

from collections.abc import Sequence
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


def told() -> None:
    """What became of the last decision, as long as the address stays: that it is kept, or what went wrong.

    A run of the page can be cut short by the next one, so the sentence is not gone once it was drawn.
    """
    where, said = st.session_state.get(TOLD, (None, ()))
    if where != st.query_params.to_dict():
        st.session_state.pop(TOLD, None)
        return
    for kind, sentence in said:
        (st.success if kind == "kept" else st.warning)(sentence)


def form(subject: Subject) -> None:
    """Decide on the flags of a day, or take a decision back; without the right to, only what was decided."""
    decided = [row for row in subject.flags if decisions.on(row)]
    if decisions.allowed():
        with st.expander(_("Decide on this flag") if not decided else _("Decide anew, or take the decision back")):
            _form(subject, decided)
    _history(subject, len(decided))


def _form(subject: Subject, decided: Sequence[dict[str, Any]]) -> None:
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
        _keep(decided, UNDO, who, "")
    elif keep:
        _keep([kinds[kind] for kind in chosen or ()], decision or "", who, why)


def _who() -> str:
    """The name of the decision: the one signed in, else the one given."""
    if found := signin.who():
        look.quiet(_("Decided as {name}.").format(name=escape(found)))
        return found[: LONGEST["who"]]
    return st.text_input(_("Your name"), value=st.session_state.get(NAME, ""), max_chars=LONGEST["who"])


def _keep(rows: Sequence[dict[str, Any]], decision: str, who: str, why: str) -> None:
    if not rows:
        problems = [_("Choose at least one flag to decide on.")]
    elif not who.strip() or not (why.strip() or decision == UNDO):
        give = _("Give your name, and say why.") if decision != UNDO else _("Give your name to take a decision back.")
        problems = [give]
    else:
        with st.spinner(_("Keeping the decision, and working out the flags where it changes them")):
            problems = decisions.keep(rows, decision, who, why)
    kept = _kept(decision, len(rows))
    said = [("wrong", one) for one in problems] or [("kept", kept)]
    st.session_state[TOLD] = st.query_params.to_dict(), said
    st.rerun()


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
