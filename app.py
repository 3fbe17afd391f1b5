"""The list of pages and the HTTP routes, and nothing else: `streamlit run app.py`.

The server takes `app` from this file; each run of a page runs the file as its script.
"""

from pathlib import Path

import streamlit as st
from streamlit import runtime

PAGES = {
    "overview": "Overview",
    "trends": "Trends",
    "day": "Day",
    "evidence": "Evidence",
    "agreement": "Agreement",
    "flags": "Flags",
    "checks": "Checks",
    "data": "Data",
    "sources": "Sources",
    "read": "Read a text",
}


def pages() -> None:
    """Draws the page that was asked for."""
    from metrics.shared import look

    here = Path(__file__).with_name("metrics") / "pages"
    st.set_page_config(page_title="Frontline Figures", page_icon=here / "icon.png", layout="wide")
    listed = [
        st.Page(f"metrics/pages/{name}.py", title=title, url_path=name, default=name == "overview")
        for name, title in PAGES.items()
    ]
    look.run(st.navigation(listed, position="top"))


if runtime.exists():
    pages()
else:
    from metrics import api

    app = st.App(__file__, routes=api.routes(), middleware=api.middleware())
