"""What a page printed by Chromium holds: how many sheets, and its words in the order they were drawn."""

import re
import unicodedata
import zlib

SHEET = re.compile(rb"/Type\s*/Page\b")
OBJECT = re.compile(rb"(?:^|\n)(\d+) 0 obj\s(.*?)\nendobj", re.DOTALL)
STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)
FONT = re.compile(rb"/(F\d+) (\d+) 0 R")
UNICODE = re.compile(rb"/ToUnicode (\d+) 0 R")
RANGES = re.compile(r"beginbfrange(.*?)endbfrange", re.DOTALL)
RANGE = re.compile(r"<([0-9A-F]+)> <([0-9A-F]+)> <([0-9A-F]+)>")
CHARS = re.compile(r"beginbfchar(.*?)endbfchar", re.DOTALL)
CHAR = re.compile(r"<([0-9A-F]+)> <([0-9A-F]+)>")
DRAWN = re.compile(r"/(F\d+) [\d.]+ Tf|((?:<[0-9A-F]+>\s*[-\d.]*\s*)+)\]?\s*T[Jj]|\b(?:Tm|BT)\b")
# Hexadecimal digits of one glyph: two bytes in a composite font, one in the others.
WIDE, NARROW = 4, 2
Font = tuple[int, dict[int, str]]


def sheets(data: bytes) -> int:
    """How many pages there are."""
    return len(SHEET.findall(data))


def words(data: bytes) -> str:
    """The text of all pages: runs of space as one, ligatures as their letters."""
    objects = {int(number): body for number, body in OBJECT.findall(data)}
    fonts = {name.decode(): _font(objects, int(number)) for name, number in FONT.findall(data)}
    pages = [_plain(body) for body in objects.values() if b"stream" in body]
    drawn = "".join(_drawn(page, fonts) for page in pages if " Tf" in page)
    return " ".join(unicodedata.normalize("NFKC", drawn).split())


def _plain(body: bytes) -> str:
    found = STREAM.search(body)
    if not found:
        return ""
    try:
        return zlib.decompress(found[1]).decode("latin-1")
    except zlib.error:
        return ""


def _font(objects: dict[int, bytes], number: int) -> Font:
    """How many digits a glyph has, and glyph -> letters as the font itself says."""
    body = objects.get(number, b"")
    found = UNICODE.search(body)
    table = _plain(objects.get(int(found[1]), b"")) if found else ""
    letters = {int(glyph, 16): _text(code) for block in CHARS.findall(table) for glyph, code in CHAR.findall(block)}
    for first, last, code in (one for block in RANGES.findall(table) for one in RANGE.findall(block)):
        letters |= {int(first, 16) + n: chr(int(code, 16) + n) for n in range(int(last, 16) - int(first, 16) + 1)}
    return (WIDE if b"/Type0" in body else NARROW), letters


def _text(code: str) -> str:
    return bytes.fromhex(code).decode("utf-16-be")


def _drawn(page: str, fonts: dict[str, Font]) -> str:
    parts: list[str] = []
    font: Font = NARROW, {}
    for name, run in DRAWN.findall(page):
        if name:
            font = fonts[name]
        elif run:
            glyphs = "".join(re.findall("<([0-9A-F]+)>", run))
            wide, letters = font
            parts += [letters.get(int(glyphs[at : at + wide], 16), "") for at in range(0, len(glyphs), wide)]
        else:
            parts.append(" ")
    return "".join(parts)
