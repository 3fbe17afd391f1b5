"""Sources: the watched places, when each was last asked, what it gave, what went wrong; and a button to ask again."""

from html import escape

import streamlit as st

from metrics.locale import _
from metrics.shared import look, refresher, state, tongue, watchview

view = state.follow("sources")
look.heading(
    _("Sources"),
    _(
        "The places that are read again and again, and how the last reading of each went. A place that fails is asked "
        "again later, the others go on; what was read before stays."
    ),
)
look.notes(view)
listed = watchview.listed()
for refusal in listed.refused:
    st.warning(str(refusal))


@st.fragment(run_every=2.0)
def under_way() -> None:
    """While a run goes on: a remark, and the page anew once it has ended."""
    tongue.begin()
    run = refresher.last()
    if run is not None and run.running:
        st.info(_("Asking the places that are due. This page shows the answers when all are there."))
    else:
        st.rerun()


run = refresher.last()
busy = run is not None and run.running
resting = _("Asks every place that has rested long enough")
if st.button(_("Refresh"), disabled=busy or not listed.watched, help=resting):
    refresher.start()
    st.rerun()
if busy:
    under_way()
elif run is not None:
    for remark in watchview.remarks(run.said(), listed.watched):
        look.quiet(escape(remark))
if listed.watched:
    st.html(watchview.cards(listed.watched))
else:
    st.info(_("No place is watched yet: data/sources.toml lists none."))
look.quiet(_("Whoever runs this server adds a place to the file data/sources.toml; it appears here at once."))
with st.container(horizontal=True):
    look.share(view)
