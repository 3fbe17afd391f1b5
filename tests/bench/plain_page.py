"""The baseline of the pages: what somebody writes in an afternoon over the same figures as a CSV, with pandas."""

import os

import pandas as pd
import streamlit as st


@st.cache_data
def figures() -> pd.DataFrame:
    """The figures file, read once."""
    return pd.read_csv(os.environ["PLAIN_CSV"], parse_dates=["day"])


table = figures()
st.title("Figures")
chosen = st.multiselect("Series", sorted(table["metric"].unique()), os.environ["PLAIN_SERIES"].split(","))
smooth = st.toggle("7-day mean", True)
wide = table[table["metric"].isin(chosen) & (table["side"] == "ukraine")].pivot_table("value", "day", "metric")
st.line_chart(wide.rolling(7).mean() if smooth else wide)
st.dataframe(table[table["metric"].isin(chosen)].sort_values("day", ascending=False))
