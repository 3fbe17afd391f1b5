"""Texts made to keep a reader busy, by name: 100 KB that say nothing, 20 KB that state a number at every turn."""

SIZE, DENSE = 100_000, 20_000


def _long(piece: str, size: int = SIZE) -> str:
    return (piece * (size // len(piece) + 1))[:size]


def _dense(piece: str) -> str:
    return _long(piece, DENSE)


_PLAIN = "Ukraine's air force shot down {} drones out of {} launched by Russia overnight. "
TEXTS = {
    "digits": _long("1"),
    "grouped digits": _long("1,"),
    "digits and spaces": _long("1 234 "),
    "numbers": _dense("34 "),
    "numbers with narrow spaces": _long("34\u202f567\u202f"),
    "number words": _long("twenty-"),
    "number words and spaces": _long("two hundred thousand and "),
    "Russian number words": _dense("двадцать два "),
    "Ukrainian number words": _long("двадцять-"),
    "hyphens": _long("-"),
    "dashes and spaces": _long("- "),
    "one word": _long("drones"),
    "one word and spaces": _long("drones "),
    "one word of letters both scripts have": _long("aceop"),
    "links that are none": _long("[a]("),
    "one Ukrainian word": _long("безпілотник"),
    "drones without an end": _dense("34 drones, "),
    "and without an end": _dense("34 drones and "),
    "of without an end": _dense("34 of 81 of "),
    "Russian drones without an end": _dense("34 БПЛА, "),
    "regions without an end": _dense("2 over the Kursk region, "),
    "Russian regions without an end": _dense("2 над территорией Курской области, "),
    "dots": _long("."),
    "exclamation marks before a word": "!" * SIZE + "x",
    "question marks and quotes": _long('?"'),
    "nested quotes": '"' * (SIZE // 2) + "34 drones" + '"' * (SIZE // 2),
    "nested mixed quotes": _long("«“„'\""),
    "brackets": "(" * (SIZE // 2) + "34 drones" + ")" * (SIZE // 2),
    "braces": _long("{drones_lost: 3"),
    "line ends": _long("\n"),
    "lines": _long("34 drones\n"),
    "small lines that go on": _long("shot down\n34"),
    "colons and bullets": _dense("Shot down:\n- 34 drones\n"),
    "mixed scripts": _long("droнes збито shоt дown БпЛА ａ٣ 無人機 "),
    "mixed scripts and numbers": _dense("34 droнes збито shоt дown 12 БпЛА "),
    "bidirectional marks": _long("\u202e34\u202c \u2066drones\u2069 shot down \u200f12\u200e "),
    "zero-width spaces": _long("3\u200b4\u200b d\u200br\u200bo\u200bn\u200be\u200bs "),
    "zero-width spaces alone": _long("\u200b"),
    "emoji between digits": _long("3💥4🇺🇦5 drones "),
    "emoji alone": _long("💥"),
    "combining marks": _long("3\u0301\u0302\u0303"),
    "spaces": "34" + " " * SIZE + "drones were shot down",
    "no-break spaces": _long("\xa0"),
    "dates": _dense("4 January 2025 "),
    "bylines": _long("Jane Doe4 January 2025 12:19\n"),
    "times": _dense("12:30 until 13:45 on Monday night "),
    "percent": _long("34% "),
    "money": _long("$5.9bn "),
    "speakers": _dense("the air force said the general staff said 34 drones "),
    "one sentence of many numbers": _dense("shot down 34 of 81 drones and 5 missiles over Kursk, Bryansk and Tula, "),
    "many good sentences": _dense(_PLAIN.format(34, 81)),
    "Air Force sentence without an end": _dense("збито 34 ворожі БпЛА та 5 ракет, "),
}
