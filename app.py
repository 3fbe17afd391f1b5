"""The list of pages, and nothing else: `streamlit run app.py`."""

from pathlib import Path

import streamlit as st

from metrics.shared import look

st.set_page_config(
    page_title="Frontline Figures", page_icon=Path(__file__).with_name("metrics") / "pages" / "icon.png", layout="wide"
)
look.run(
    st.navigation(
        [
            st.Page("metrics/pages/overview.py", title="Overview", url_path="overview", default=True),
            st.Page("metrics/pages/trends.py", title="Trends", url_path="trends"),
            st.Page("metrics/pages/day.py", title="Day", url_path="day"),
            st.Page("metrics/pages/evidence.py", title="Evidence", url_path="evidence"),
            st.Page("metrics/pages/agreement.py", title="Agreement", url_path="agreement"),
            st.Page("metrics/pages/flags.py", title="Flags", url_path="flags"),
            st.Page("metrics/pages/data.py", title="Data", url_path="data"),
            st.Page("metrics/pages/sources.py", title="Sources", url_path="sources"),
            st.Page("metrics/pages/read.py", title="Read a text", url_path="read"),
        ],
        position="top",
    )
)
