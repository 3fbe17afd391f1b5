"""Agreement: figures beside a public data set, day by day, with a score for each series and both quotations."""

import streamlit as st

from metrics import words
from metrics.locale import _
from metrics.shared import agreed, asof, dates, look, picture, sharing, state

then = asof.begin("agreement")
here, missing = agreed.listed()


def remarks() -> None:
    """The sets that are named and not here."""
    for sentence in missing:
        look.quiet(sentence)


look.heading(
    _("Agreement"),
    _(
        "Our figures beside a public data set, day by day. Both usually go back to the same reports: agreement says "
        "that a report was read alike, not that what it claims is true. Where they differ, both quotations stand below."
    ),
)
if not here:
    remarks()
    st.info(_("There is no data set to compare with."))
    st.stop()
choice = state.One("set", [one.name for one in here], here[0].name)
picked = state.ahead("agreement", choice)
found = agreed.beside(next(one for one in here if one.name == picked))
days = found.compared.days
first, last = agreed.span(days)
view = state.follow(
    "agreement",
    choice,
    state.One("metric", ("all", *agreed.names(days)), "all"),
    state.Day("from", first, last, first),
    state.Day("to", first, last, last),
    dates.choice(first, last),
    picture.choice(),
    then,
)
look.notes(view)
asof.banner(view)
with st.container(horizontal=True, vertical_alignment="bottom"):
    st.selectbox(_("Data set"), view.options("set"), key=view.key("set"), width=220)
    st.selectbox(
        _("Series"), view.options("metric"), key=view.key("metric"), format_func=agreed.series_label, width=300
    )
    dates.picker(view, first, last)
    picture.picker(view)
    asof.picker(view)
    look.share(view)
since, until = sorted((view["from"], view["to"]))
shown = agreed.chosen(days, view["metric"], since, until)
st.html(f'<div class="ff-why">{agreed.summary(shown)}</div>')
look.quiet(agreed.origin(found))
remarks()
if shown.is_empty():
    st.info(_("The ledger and this set have no series in common on these days."))
    st.stop()
table = agreed.scores(shown)
st.dataframe(
    table,
    hide_index=True,
    height="content",
    column_config=look.columns(table) | {_("Agreement"): st.column_config.NumberColumn(format="%.1f%%")},
    placeholder="–",
    alt=_("How far each series agrees with the set"),
)
picture.show(
    agreed.picture(shown, picked, since, until, sharing.pinned(view), picture.foot(view)),
    "agreement",
    f"agreement {picked} {view['metric']} {since} {until}",
    view["view"],
)
rows = agreed.differences(shown)
if not rows:
    st.stop()
st.header(words.counted("{count} difference", "{count} differences", len(rows)), anchor=False)
if len(rows) > agreed.SHOWN:
    look.quiet(_("The newest {count} are listed; the file holds all.").format(count=agreed.SHOWN))
st.html(agreed.cards(rows))
