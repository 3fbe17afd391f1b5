"""A chart as one HTML file that needs no network: the chart, what it shows in words, who says so, and the way back."""

from collections.abc import Sequence
from html import escape

import plotly.graph_objects as go
import plotly.io

from metrics.charts.panel import INK, PAPER
from metrics.locale import _, spoken

TOOLS = {
    "displaylogo": False,
    "responsive": True,
    "modeBarButtonsToRemove": ["sendChartToCloud", "select2d", "lasso2d"],
}
TEMPLATES = {False: "plotly_white", True: "plotly_dark"}
PAGE = """<!DOCTYPE html>
<html lang="{lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
body {{ font-family: "Source Sans 3", "Helvetica Neue", Arial, sans-serif; color: {ink}; background: {paper};
  max-width: 75rem; margin: 1.5rem auto; padding: 0 1rem; line-height: 1.45; }}
h1 {{ font-family: "Source Serif 4", Georgia, serif; font-size: 1.6rem; margin: 0 0 0.4rem; }}
figure {{ margin: 0; }}
p {{ margin: 0.3rem 0; max-width: 60rem; }}
a {{ color: inherit; }}
button {{ font: inherit; padding: 0.3rem 0.8rem; margin: 0.6rem 0.5rem 0 0; }}
</style>
</head>
<body>
<main>
<h1>{title}</h1>
{lines}
<figure aria-label="{alt}">
{chart}
</figure>
<p><button type="button" data-format="png">{png}</button><button type="button" data-format="svg">{svg}</button></p>
{link}
</main>
<script>
for (const button of document.querySelectorAll("button[data-format]")) {{
  button.addEventListener("click", () => Plotly.downloadImage(
    document.querySelector(".js-plotly-plot"), {{ format: button.dataset.format, filename: "{name}", scale: 2 }}))
}}
</script>
</body>
</html>
"""


def page(figure: go.Figure, title: str, lines: Sequence[str], link: str, alt: str, name: str, dark: bool) -> str:
    """The file as text: `lines` are paragraphs below the title, `link` is the address of the view (empty: none).

    name   what pictures saved from the file are called, without ending: letters, digits, "-" and "_" only
    """
    drawn = go.Figure(figure)
    drawn.update_layout(template=TEMPLATES[dark], paper_bgcolor=PAPER[dark], plot_bgcolor=PAPER[dark])
    config = TOOLS | {"toImageButtonOptions": {"filename": name, "scale": 2}}
    chart = plotly.io.to_html(drawn, config=config, include_plotlyjs=True, full_html=False)
    safe = link.startswith(("https://", "http://"))
    back = _("The same view, with its sentences: {link}").format(link=f'<a href="{escape(link)}">{escape(link)}</a>')
    return PAGE.format(
        title=escape(title), lines="\n".join(f"<p>{escape(line)}</p>" for line in lines), alt=escape(alt), chart=chart,
        link=f"<p>{back}</p>" if safe else "", name=_file(name), ink=INK[dark], paper=PAPER[dark],
        lang=spoken(), png=_("Save as PNG"), svg=_("Save as SVG"),
    )  # fmt: skip


def _file(name: str) -> str:
    return "".join(sign for sign in name if sign.isascii() and (sign.isalnum() or sign in "-_"))
