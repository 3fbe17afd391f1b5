"""Evidence: a stored update with every number marked, taken or not, where it was published, its earlier versions."""

from html import escape
from typing import Any

import streamlit as st

from metrics import words
from metrics.locale import _
from metrics.shared import also, asof, fragments, hits, ledger, look, proof, search, sharing, state, versions

then = asof.begin("evidence")
fields = (state.Text("update"), state.Text("claim"))
named, meant = proof.numbers(*(state.ahead("evidence", field) for field in fields))
view = state.follow("evidence", *fields, *search.fields(), state.One("version", named or [""], meant), then)


def picker() -> None:
    """Search texts and numbers; each hit leads to its text."""
    look.heading(
        _("Evidence"),
        _("The stored texts behind the figures. Search them and their numbers, or follow a number from another page."),
    )
    look.notes(view)
    asof.banner(view)
    search.show(view)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        search.pickers(view)
        asof.picker(view)
        look.share(view)
    found = search.find(view)
    look.quiet(search.summary(view, found))
    st.html(hits.listing(view["show"], found))
    if search.pages(found) > 1:
        st.pagination(search.pages(found), key=view.key("page"))


def text(found: proof.Proof) -> None:
    """The text of one version of an update with its numbers marked, and both lists of them."""
    update = found.update
    look.heading(search.title(update), search.origin(update))
    look.notes(view)
    asof.banner(view)
    if found.newer:
        st.warning(_("This is an earlier version of the text. A newer one is stored, and figures rest on the newest."))
    if view["claim"] and view["claim"] not in found.claims["id"].to_list():
        st.info(_("The claim named in the link is not in this text; all its numbers are marked below."))
    with st.container(horizontal=True, vertical_alignment="bottom"):
        if len(found.versions) > 1:
            st.selectbox(_("Version"), named, key=view.key("version"), format_func=version_label, width=480)
        st.page_link(
            "metrics/pages/evidence.py", label=_("All updates"), query_params=fragments.carried("evidence") or None
        )
        asof.picker(view)
        look.share(view, sharing.Subject(search.title(update), publisher=update["publisher"] or ""))
    st.html(f'<div class="ff-text">{fragments.marked(update["text"], proof.spans(found, view["claim"]))}</div>')
    if elsewhere := also.of_text(view["update"], found.claims):
        look.quiet(elsewhere)
    if found.before:
        changes(found, found.before)
    st.header(words.counted("{count} number taken", "{count} numbers taken", found.claims.height), anchor=False)
    if found.claims.height:
        st.dataframe(proof.table(found.claims), hide_index=True, height="content")
    left = found.refused.height
    if not left:
        look.quiet(_("No other number was seen in this text."))
    else:
        st.header(
            words.counted("{count} number seen and not taken", "{count} numbers seen and not taken", left), anchor=False
        )
        st.dataframe(proof.refusals(found.refused), hide_index=True, height="content")


def version_label(number: str) -> str:
    """A version for the picker."""
    every = ledger.versions(view["update"])
    return versions.label(every[int(number)], max(every))


def changes(found: proof.Proof, before: dict[str, Any]) -> None:
    """What this version changed in the one before it: words, then numbers."""
    update = found.update
    st.header(_("Changed since version {version}").format(version=before["version"]), anchor=False)
    look.quiet(escape(versions.since(before, update)))
    for part in versions.parts(before, update):
        st.html(f'<div class="ff-text ff-diff">{part}</div>')
    rows = versions.table(ledger.stated(view["update"], before["version"])[0], found.claims)
    if rows:
        st.dataframe(
            rows, hide_index=True, height="content", alt=_("The numbers that changed between the two versions")
        )
    else:
        look.quiet(_("No number changed."))


shown = proof.find(view["update"], view["version"]) if view["update"] else None
if view["update"] and shown is None:
    gone = _("The ledger has no update of the name in this link. It may come from another ledger.")
    unknown = _("This text was not known then: it was published or recorded later, or comes from another ledger.")
    st.info(unknown if ledger.as_of() else gone)
if shown:
    text(shown)
else:
    picker()
