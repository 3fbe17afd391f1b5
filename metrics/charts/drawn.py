"""A Plotly figure of traces and a frame, as they are: nothing is looked at once more."""

from collections.abc import Sequence
from functools import lru_cache
from textwrap import wrap
from typing import Any

import plotly.graph_objects as go

from metrics import retold

WIDE = 56


def figure(traces: Sequence[dict[str, Any]], frame: dict[str, Any]) -> go.Figure:
    """The figure. Plotly does not look at it, which takes longer than drawing; in the tests it does (`looked_at`)."""
    return go.Figure(data=traces, layout=frame, _validate=False)


def broken(sentence: str) -> str:
    """The sentence of a flag in the language of this run, in lines that a hover has room for."""
    return _broken(retold.told(sentence))


# The sentences of flags are the same in every run, and breaking them is a tenth of a drawing.
@lru_cache(maxsize=1 << 15)
def _broken(sentence: str) -> str:
    return "<br>".join(wrap(sentence, WIDE))
