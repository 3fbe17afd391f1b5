"""A Plotly figure of traces and a frame, as they are: nothing is looked at once more."""

from collections.abc import Sequence
from functools import lru_cache
from textwrap import wrap
from typing import Any

import plotly.graph_objects as go

from metrics import retold

WIDE = 56


class Drawn(go.Figure):  # type: ignore[misc]
    """A figure whose form for the browser is made once: many readers get it, and copying it takes the longest."""

    _sent: dict[str, Any] | None = None

    def to_dict(self) -> dict[str, Any]:
        """The figure as a dictionary, not to be changed by who asks."""
        if self._sent is None:
            self._sent = super().to_dict()
        return self._sent

    def update_layout(self, *given: Any, **named: Any) -> go.Figure:
        """Changes the layout, as every figure does."""
        self._sent = None
        return super().update_layout(*given, **named)


def figure(traces: Sequence[dict[str, Any]], frame: dict[str, Any]) -> go.Figure:
    """The figure. Plotly does not look at it, which takes longer than drawing; in the tests it does (`looked_at`)."""
    return Drawn(data=traces, layout=frame, _validate=False)


def broken(sentence: str) -> str:
    """The sentence of a flag in the language of this run, in lines that a hover has room for."""
    return _broken(retold.told(sentence))


# The sentences of flags are the same in every run, and breaking them is a tenth of a drawing.
@lru_cache(maxsize=1 << 15)
def _broken(sentence: str) -> str:
    return "<br>".join(wrap(sentence, WIDE))
