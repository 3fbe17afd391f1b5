"""The law of the house: who may import what, how long a file and a function may be, and that the map is complete.

The order of the rooms is read from the map in `metrics/__init__.py`; the rest from docs/architecture.md.
"""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
HOUSE = ROOT / "metrics"
FILES = sorted(HOUSE.rglob("*.py"))
SCRIPTS = [path for path in (ROOT / "app.py",) if path.exists()]

LAST_OF_TEXT = "reading"
ONLY_IN = {
    "duckdb": {"store"},
    "plotly": {"charts"},
    "pyarrow": {"batch", "sources"},
    "httpx": {"fetching"},
    "lxml": {"sources"},
    "trafilatura": {"sources"},
    "feedparser": {"sources"},
    "scipy": {"flags"},
    "ruptures": {"flags"},
    "babel": {"locale"},
    "streamlit": {"shared", "pages", "app"},
}
# Reading takes a process, time and memory of its own choosing, and the dashboard is for everybody at once. So no page
# run reads: the page "Read a text" hands its text to `python -m metrics read`, through metrics.shared.reader alone.
READS = {"reading", "intake", "ingest", "commands"}
DRAWS = {"shared", "pages", "app", "charts"}
LONGEST_FILE = 300
LONGEST_FUNCTION = 40


def rooms() -> list[str]:
    """The rooms in the order of the map: the first word of each line of its table."""
    text = ast.get_docstring(ast.parse((HOUSE / "__init__.py").read_text("utf-8"))) or ""
    return re.findall(r"^(\w+) {2,}\S", text, re.MULTILINE)


def text_side() -> set[str]:
    order = rooms()
    return set(order[: order.index(LAST_OF_TEXT) + 1])


def room(module: str) -> str:
    """The room of a dotted name: "metrics.rules.front" -> "rules", "app" -> "app"."""
    parts = module.split(".")
    return parts[1] if parts[0] == "metrics" and len(parts) > 1 else parts[0]


def dotted(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imported(source: str, module: str, package: bool = False) -> set[str]:
    """Every dotted name a source imports, inside functions too: `from a import b` is a.b, relative names resolved."""
    names: set[str] = set()
    home = module.split(".") if package else module.split(".")[:-1]
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = home[: len(home) - node.level + 1] if node.level else []
            start = [*above, *([node.module] if node.module else [])]
            names.update(".".join([*start, alias.name]) for alias in node.names)
    return names


def broken(source: str, module: str, package: bool = False) -> list[str]:
    """Each breach of the law by one module, as a sentence."""
    order, own = rooms(), room(module)
    found = []
    for name in sorted(imported(source, module, package)):
        top = name.split(".")[0]
        if top == "metrics":
            found.extend(inward(module, own, name, order))
        if own not in ONLY_IN.get(top, {own}):
            found.append(f"{module} imports {top}, which belongs to {', '.join(sorted(ONLY_IN[top]))}")
        if top == "polars" and own in text_side():
            found.append(f"{module} imports polars, but the text side is plain records")
        if top == "regex" and own not in text_side():
            found.append(f"{module} imports regex, but reads no texts")
    return found


def inward(module: str, own: str, name: str, order: list[str]) -> list[str]:
    """Breaches by one import of the house."""
    other = room(name)
    if other in (own, "metrics"):
        return [] if own != "pages" else [f"{module} imports {name}, but no page imports a page"]
    if other == "pages":
        return [f"{module} imports {name}, but nothing imports a page"]
    if own == "pages" and other in text_side() - {"rules"}:
        return [f"{module} imports {name}, but pages know of the text side only its rules"]
    if own in DRAWS and other in READS:
        return [f"{module} imports {name}, but a text is read in a process of its own: ask metrics.shared.reader"]
    if own in order and other in order and order.index(other) > order.index(own):
        return [f"{module} imports {name}, which stands after it in the map"]
    return []


def long_functions(source: str) -> list[str]:
    """The functions over the limit, their docstrings not counted."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            first = node.body[0]
            said = (first.end_lineno - first.lineno + 1) if ast.get_docstring(node) else 0
            lines = node.end_lineno - node.lineno + 1 - said
            if lines > LONGEST_FUNCTION:
                found.append(f"{node.name} has {lines} lines")
    return found


def named_twice(source: str) -> list[str]:
    """Names that a module gives more than once: the first value would be read by nobody, or by some only."""
    given = [
        target.id
        for node in ast.parse(source).body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    ]
    return sorted({name for name in given if given.count(name) > 1})


@pytest.mark.parametrize("path", [*FILES, *SCRIPTS], ids=dotted)
def test_a_file_keeps_the_law(path):
    source = path.read_text("utf-8")
    assert "\n".join(broken(source, dotted(path), path.name == "__init__.py")) == ""


@pytest.mark.parametrize("path", [*FILES, *SCRIPTS], ids=dotted)
def test_a_file_is_short_and_says_what_it_is(path):
    source = path.read_text("utf-8")
    lines = source.count("\n")
    assert lines <= LONGEST_FILE, f"{dotted(path)} is too long: split it by what it is about"
    assert long_functions(source) == []
    assert named_twice(source) == []
    assert len((ast.get_docstring(ast.parse(source)) or "").split()) >= 3, f"{dotted(path)} does not say what it is"


def test_every_room_stands_in_the_map_and_the_map_names_no_other():
    assert len(rooms()) == len(set(rooms()))
    assert set(rooms()) == {room(dotted(path)) for path in FILES} - {"metrics"}


@pytest.mark.parametrize(
    ("module", "source", "breach"),
    [
        ("metrics.numbers", "from metrics import store", "stands after it in the map"),
        ("metrics.numbers", "from .store import read", "stands after it in the map"),
        ("metrics.numbers", "import metrics.store.reader", "stands after it in the map"),
        ("metrics.figures", "def f():\n    import duckdb", "belongs to store"),
        ("metrics.store", "import pyarrow as pa", "belongs to batch, sources"),
        ("metrics.shared", "import plotly.graph_objects as go", "belongs to charts"),
        ("metrics.figures", "import streamlit as st", "belongs to app, pages, shared"),
        ("metrics.numbers", "import polars as pl", "the text side is plain records"),
        ("metrics.figures", "import regex", "reads no texts"),
        ("metrics.pages.day", "from metrics.reading import read", "only its rules"),
        ("metrics.shared", "from metrics.pages import day", "nothing imports a page"),
        ("metrics.shared.reader", "from metrics.reading import read", "in a process of its own"),
        ("metrics.shared.given", "def f():\n    from metrics import intake", "in a process of its own"),
        ("metrics.pages.day", "from metrics.pages import trends", "no page imports a page"),
        ("app", "import metrics.pages.day", "nothing imports a page"),
    ],
)
def test_the_law_sees_a_breach(module, source, breach):
    assert [said for said in broken(source, module) if breach in said]


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("metrics.flags.band", "from metrics.flags.words import outside"),
        ("metrics.figures", "import polars as pl\nfrom metrics.rules import METRICS"),
        ("metrics.pages.day", "import streamlit as st\nfrom metrics.rules import METRICS\nfrom metrics import shared"),
        ("metrics.store.reader", "import duckdb"),
        ("metrics.numbers", "import regex\nfrom metrics import language"),
    ],
)
def test_the_law_lets_the_rest_be(module, source):
    assert broken(source, module) == []


def test_a_name_given_twice_is_seen():
    assert named_twice("A = 1\nB = 2\nA = A + B\n") == ["A"]
    assert named_twice("A = 1\nA |= 2\n\ndef f():\n    A = 3\n") == []


def test_the_length_of_a_function_leaves_out_its_docstring():
    body = "    x = 1\n" * LONGEST_FUNCTION
    assert long_functions(f'def f():\n    """A\n\n    long\n    one.\n    """\n{body}') == ["f has 41 lines"]
    assert long_functions(f'def f():\n    """One."""\n{body[10:]}') == []
