"""Method: how texts become figures, how well that works, and what should not be concluded from it."""

import streamlit as st

from metrics.locale import _
from metrics.shared import look, method, state

view = state.follow("method", state.One("part", tuple(method.PARTS), "short"))
look.heading(
    _("Method"),
    _(
        "How texts become figures, how well that works, and what should not be concluded. Made from the rules, the "
        "tables and the measurements themselves, so it says what the program does."
    ),
)
look.notes(view)
with st.container(horizontal=True, vertical_alignment="bottom"):
    st.segmented_control(
        _("Part"),
        view.options("part"),
        key=view.key("part"),
        format_func=lambda name: _(method.PARTS[name]),
        required=True,
    )
    look.share(view)
st.html(f'<div class="ff-method">{method.html(view["part"])}</div>')
