"""The list of pages and the HTTP routes, and nothing else: `streamlit run app.py`.

The server takes `app` from this file; each run of a page runs the file as its script.
"""

from pathlib import Path

import streamlit as st
from streamlit import runtime

from metrics.locale import N_, _

PAGES = {
    "overview": N_("Overview"),
    "trends": N_("Trends"),
    "day": N_("Day"),
    "evidence": N_("Evidence"),
    "agreement": N_("Agreement"),
    "flags": N_("Flags"),
    "checks": N_("Checks"),
    "coverage": N_("Coverage"),
    "data": N_("Data"),
    "sources": N_("Sources"),
    "read": N_("Read a text"),
    "method": N_("Method"),
}


def pages() -> None:
    """Draws the page that was asked for."""
    from metrics.shared import look, signin, tongue

    here = Path(__file__).with_name("metrics") / "pages"
    st.set_page_config(page_title="Frontline Figures", page_icon=here / "icon.png", layout="wide")
    tongue.begin()
    listed = [
        st.Page(f"metrics/pages/{name}.py", title=_(title), url_path=name, default=name == "overview")
        for name, title in PAGES.items()
    ]
    outside = signin.is_outside()
    page = st.navigation(listed, position="hidden" if outside or st.context.is_embedded else "top")
    if outside:
        signin.door()
    else:
        look.run(page)
        signin.foot()


if runtime.exists():
    pages()
else:
    from metrics import api
    from metrics.api import logs
    from metrics.shared import signin

    logs.without_people()
    app = st.App(__file__, routes=api.routes(), middleware=api.middleware(signin.gate(), PAGES))
