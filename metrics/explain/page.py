"""Read texts as one HTML page: nothing is fetched, nothing runs, and it reads well in light and dark."""

from collections.abc import Iterator
from html import escape

from metrics import explain, words
from metrics.intake import Taken

_STYLE = """
:root { color-scheme: light dark; --back: #ffffff; --text: #1b1d1f; --line: #c9c7c0; --taken: #d3efe4; --edge: #00755a;
  --link: #00528a; }
@media (prefers-color-scheme: dark) { :root { --back: #15181b; --text: #eceae4; --line: #454c52; --taken: #14463a;
  --edge: #2fc79a; --link: #8ecbf5; } }
body { background: var(--back); color: var(--text); font: 1rem/1.5 system-ui, sans-serif; max-width: 64rem;
  margin: 0 auto; padding: 1rem; }
.text { font: 1.06rem/1.7 Georgia, serif; white-space: pre-wrap; overflow-wrap: anywhere; max-width: 46rem; }
mark { color: inherit; background: none; border-bottom: 2px dotted currentColor; padding: 0 .1em; }
mark.taken { background: var(--taken); border-bottom: 2px solid var(--edge); }
a { color: inherit; } mark a { text-decoration: none; } h2 { border-top: 2px solid var(--line); padding-top: 1rem; }
ol { padding-left: 2.2rem; } li { border-top: 1px solid var(--line); padding: .5rem 0; }
li:target, mark:target { outline: 3px solid var(--edge); }
li p { margin: 0; } li a { color: var(--link); font-weight: 600; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 1rem; margin: .3rem 0 0; }
dt { opacity: .8; } dd { margin: 0; overflow-wrap: anywhere; }
""".strip()
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def start() -> str:
    """The head of the page, up to the first text."""
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        f"<title>What was read, and why</title>\n<style>\n{_STYLE}\n</style>\n</head>\n<body>\n<main>\n"
        "<h1>What was read, and why</h1>\n"
        "<p>A number on a coloured ground was taken, one on dots was left out. Each leads to its reason below.</p>"
    )


def section(taken: Taken, n: int) -> Iterator[str]:
    """One text, the nth of the page, and its numbers."""
    numbers = explain.numbers(taken)
    source = taken.source
    language = f' lang="{source.language}"' if source.language else ""
    yield f'<section aria-labelledby="text-{n}">\n<h2 id="text-{n}">{escape(source.title or source.id)}</h2>'
    yield f'<div class="text" dir="auto"{language}>{_marked(source.text, numbers, n)}</div>'
    yield f"<h3>{words.count(len(numbers), 'number')}</h3>\n<ol>"
    for place, number in enumerate(numbers, 1):
        verdict = "taken" if number.taken else "left out"
        name = f'<a href="#in-{n}-{number.start}">{escape(number.words)}</a>'
        facts = "".join(f"<dt>{name}</dt><dd>{escape(value)}</dd>" for name, value in number.facts)
        yield f'<li id="why-{n}-{place}"><p>{name}: {verdict}</p><dl>{facts}</dl></li>'
    yield "</ol>\n</section>"


def end() -> str:
    """What closes the page."""
    return "</main>\n</body>\n</html>"


def _marked(text: str, numbers: list[explain.Number], n: int) -> str:
    """The text, escaped, each number a link to its reason; of numbers at one place the first is linked."""
    pieces, last = [], 0
    for place, number in enumerate(numbers, 1):
        if number.start < last or number.start == number.end:
            continue
        kind = "taken" if number.taken else "left"
        inner = f'<a href="#why-{n}-{place}">{escape(text[number.start : number.end])}</a>'
        pieces += [
            escape(text[last : number.start]),
            f'<mark class="{kind}" id="in-{n}-{number.start}">{inner}</mark>',
        ]
        last = number.end
    return "".join([*pieces, escape(text[last:])])
