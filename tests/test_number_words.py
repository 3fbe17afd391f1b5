"""Numbers as three languages write them: words to 9,999 in their cases, endings, hedges, ranges, no number.

The forms are put together here from tables of their own, and not from those of the reader.
"""

import random

import pytest

from metrics import numbers
from metrics.language import known

# Nominative, genitive, instrumental. The place in a table is the value; «-» is a form that does not occur.
UKRAINIAN = {
    "units": (
        "нуль один два три чотири п’ять шість сім вісім дев’ять десять одинадцять дванадцять тринадцять чотирнадцять "
        "п’ятнадцять шістнадцять сімнадцять вісімнадцять дев’ятнадцять",
        "нуля одного двох трьох чотирьох п’яти шести семи восьми дев’яти десяти одинадцяти дванадцяти тринадцяти "
        "чотирнадцяти п’ятнадцяти шістнадцяти сімнадцяти вісімнадцяти дев’ятнадцяти",
        "нулем одним двома трьома чотирма п’ятьма шістьма сьома вісьма дев’ятьма десятьма одинадцятьма дванадцятьма "
        "тринадцятьма чотирнадцятьма п’ятнадцятьма шістнадцятьма сімнадцятьма вісімнадцятьма дев’ятнадцятьма",
    ),
    "tens": (
        "- - двадцять тридцять сорок п’ятдесят шістдесят сімдесят вісімдесят дев’яносто",
        "- - двадцяти тридцяти сорока п’ятдесяти шістдесяти сімдесяти вісімдесяти дев’яноста",
        "- - двадцятьма тридцятьма сорока п’ятдесятьма шістдесятьма сімдесятьма вісімдесятьма дев’яноста",
    ),
    "hundreds": (
        "- сто двісті триста чотириста п’ятсот шістсот сімсот вісімсот дев’ятсот",
        "- ста двохсот трьохсот чотирьохсот п’ятисот шестисот семисот восьмисот дев’ятисот",
        "- ста двомастами трьомастами чотирмастами п’ятьмастами шістьмастами сьомастами вісьмастами дев’ятьмастами",
    ),
    "thousands": (
        ("тисяча", "дві тисячі", "три тисячі", "чотири тисячі", "тисяч"),
        ("тисячі", "двох тисяч", "трьох тисяч", "чотирьох тисяч", "тисяч"),
        ("тисячею", "двома тисячами", "трьома тисячами", "чотирма тисячами", "тисячами"),
    ),
}
RUSSIAN = {
    "units": (
        "ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать "
        "пятнадцать шестнадцать семнадцать восемнадцать девятнадцать",
        "ноля одного двух трёх четырех пяти шести семи восьми девяти десяти одиннадцати двенадцати тринадцати "
        "четырнадцати пятнадцати шестнадцати семнадцати восемнадцати девятнадцати",
        "нулем одним двумя тремя четырьмя пятью шестью семью восемью девятью десятью одиннадцатью двенадцатью "
        "тринадцатью четырнадцатью пятнадцатью шестнадцатью семнадцатью восемнадцатью девятнадцатью",
    ),
    "tens": (
        "- - двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто",
        "- - двадцати тридцати сорока пятидесяти шестидесяти семидесяти восьмидесяти девяноста",
        "- - двадцатью тридцатью сорока пятьюдесятью шестьюдесятью семьюдесятью восемьюдесятью девяноста",
    ),
    "hundreds": (
        "- сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот",
        "- ста двухсот трехсот четырёхсот пятисот шестисот семисот восьмисот девятисот",
        "- ста двумястами тремястами четырьмястами пятьюстами шестьюстами семьюстами восемьюстами девятьюстами",
    ),
    "thousands": (
        ("тысяча", "две тысячи", "три тысячи", "четыре тысячи", "тысяч"),
        ("тысячи", "двух тысяч", "трех тысяч", "четырех тысяч", "тысяч"),
        ("тысячей", "двумя тысячами", "тремя тысячами", "четырьмя тысячами", "тысячами"),
    ),
}
ENGLISH = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
ENGLISH_TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety".split()
SAMPLE = sorted({*range(2, 131), *random.Random(7).sample(range(131, 10_000), 150), 1000, 2000, 5000, 9999})


def slavic(value: int, tables: dict, case: int) -> str:
    """The value in words of one case: 2345 -> «дві тисячі триста сорок п’ять»."""
    words, (thousands, rest) = [], divmod(value, 1000)
    units, tens, hundreds = (tables[name][case].split() for name in ("units", "tens", "hundreds"))
    if thousands:
        forms = tables["thousands"][case]
        words.append(forms[thousands - 1] if thousands < 5 else f"{units[thousands]} {forms[4]}")
    words += [hundreds[rest // 100]] if rest >= 100 else []
    below = rest % 100
    words += [tens[below // 10]] if below >= 20 else []
    words += [units[below if below < 20 else below % 10]] if below and (below < 20 or below % 10) else []
    return " ".join(words)


def english(value: int, joiner: str) -> str:
    """The value in words: 2345 -> "two thousand three hundred and forty-five"."""
    words, (thousands, rest) = [], divmod(value, 1000)
    words += [f"{ENGLISH[thousands]} thousand"] if thousands else []
    words += [f"{ENGLISH[rest // 100]} hundred"] if rest >= 100 else []
    below = rest % 100
    if below:
        words += [joiner] if joiner and value >= 100 else []
        tens = ENGLISH_TENS[below // 10]
        words.append(ENGLISH[below] if below < 20 else f"{tens}-{ENGLISH[below % 10]}" if below % 10 else tens)
    return " ".join(words)


def counts(text: str, code: str) -> list[tuple[float | None, float | None, str]]:
    found = numbers.find(numbers.plain(text), known(code))
    return [(n.low, n.high, n.bound) for n in found if n.kind == "count"]


def wrong(code: str, noun: str, words: dict[int, str]) -> dict[str, object]:
    """What is not read as its value."""
    read = {value: counts(f"{said} {noun}", code) for value, said in words.items()}
    return {words[value]: found for value, found in read.items() if found != [(value, value, "exact")]}


@pytest.mark.parametrize("case", range(3), ids=("nominative", "genitive", "instrumental"))
@pytest.mark.parametrize(
    ("code", "tables", "noun"), [("uk", UKRAINIAN, "дронів"), ("ru", RUSSIAN, "дронов")], ids=("uk", "ru")
)
def test_words_to_9999_in_their_cases(code, tables, noun, case):
    # "Thousands" is the genitive of a thousand, too.
    sample = [value for value in SAMPLE if (value, case) != (1000, 1)]
    assert not wrong(code, noun, {value: slavic(value, tables, case) for value in sample})


@pytest.mark.parametrize("joiner", ["", "and"])
def test_english_words_to_9999(joiner):
    assert not wrong("en", "drones", {value: english(value, joiner) for value in SAMPLE})


@pytest.mark.parametrize(
    ("code", "text", "value"),
    [
        ("uk", "одна ракета", 1), ("uk", "однією ракетою", 1), ("uk", "дві ракети", 2), ("uk", "обидві ракети", 2),
        ("uk", "двадцять одна ракета", 21), ("uk", "двадцятьма двома ракетами", 22), ("uk", "тридцятьох дронів", 30),
        ("uk", "п'ятьох дронів", 5), ("uk", "пʼятьма дронами", 5), ("uk", "сьома дронами", 7),
        ("ru", "одна ракета", 1), ("ru", "одну ракету", 1), ("ru", "две ракеты", 2), ("ru", "обе ракеты", 2),
        ("ru", "двадцать одна ракета", 21), ("ru", "двадцатью двумя ракетами", 22), ("ru", "трое военных", 3),
        ("en", "a dozen drones", 12), ("en", "half a dozen drones", 6), ("en", "a hundred and twenty drones", 120),
    ],
)  # fmt: skip
def test_genders_and_collective_numbers(code, text, value):
    assert counts(text, code) == [(value, value, "exact")]


@pytest.mark.parametrize(
    ("code", "text", "value"),
    [
        ("uk", "118-ма дронами", 118), ("uk", "50-ма БпЛА", 50), ("uk", "30-ю БпЛА", 30), ("uk", "92-х дронів", 92),
        ("uk", "13-ти ракет", 13), ("uk", "21-м дроном", 21), ("uk", "4-ма ракетами", 4), ("uk", "3-х ракет", 3),
        ("ru", "530-ти военнослужащих", 530), ("ru", "12-ю дронами", 12), ("ru", "3-мя ракетами", 3),
        ("ru", "2-х дронов", 2), ("ru", "4-х ракет", 4), ("ru", "225-ти бойцов", 225),
    ],
)  # fmt: skip
def test_an_ending_on_digits_counts(code, text, value):
    assert counts(text, code) == [(value, value, "exact")]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "the 20th drone"), ("en", "the 1st brigade"), ("en", "a 22nd attack"), ("en", "the 3rd night"),
        ("uk", "118-та бригада"), ("uk", "у 90-х роках"), ("uk", "20-й день"), ("uk", "47-ї бригади"),
        ("ru", "118-я бригада"), ("ru", "в 90-х годах"), ("ru", "20-й день"), ("ru", "47-го полка"),
        ("en", "dozens of drones"), ("en", "hundreds of shells"), ("en", "several drones"), ("en", "scores of drones"),
        ("uk", "десятки дронів"), ("uk", "сотні снарядів"), ("uk", "кілька ракет"), ("uk", "кількома дронами"),
        ("uk", "декілька десятків дронів"), ("uk", "тисячі обстрілів"), ("uk", "кількома сотнями дронів"),
        ("ru", "десятки дронов"), ("ru", "сотни снарядов"), ("ru", "несколько ракет"),
        ("ru", "нескольких десятков дронов"),
        ("ru", "тысячи обстрелов"),
    ],
)  # fmt: skip
def test_an_ordinal_and_a_vague_number_count_nothing(code, text):
    assert counts(text, code) == []


# Every hedge with the bound it gives; # is the number.
BOUNDS = {
    "en": {
        "at_least": ("more than #", "over #", "at least #", "no fewer than #", "not less than #", "upwards of #",
                     "in excess of #", "# or more", "#+", "a minimum of #", "well over #", "exceeding #"),
        "at_most": ("up to #", "fewer than #", "less than #", "under #", "no more than #", "at most #",
                    "a maximum of #"),
        "about": ("nearly #", "almost #", "about #", "around #", "some #", "roughly #", "approximately #", "close to #",
                  "an estimated #", "as many as #", "# or so", "~#"),
    },
    "uk": {
        "at_least": ("понад #", "більше #", "більше ніж #", "більш як #", "щонайменше #", "не менше #", "не менш як #",
                     "принаймні #", "мінімум #", "# і більше", "#+"),
        "at_most": ("до #", "не більше #", "не більш як #", "менше #", "менш ніж #", "щонайбільше #", "максимум #"),
        "about": ("близько #", "приблизно #", "орієнтовно #", "майже #", "біля #", "коло #", "порядку #", "~#"),
    },
    "ru": {
        "at_least": ("более #", "больше #", "свыше #", "не менее #", "не меньше #", "как минимум #", "минимум #",
                     "по меньшей мере #", "по крайней мере #", "# и более", "#+"),
        "at_most": ("до #", "не более #", "не больше #", "менее #", "меньше #", "максимум #"),
        "about": ("около #", "порядка #", "почти #", "примерно #", "приблизительно #", "ориентировочно #", "~#"),
    },
}  # fmt: skip
NOUNS = {"en": "drones", "uk": "дронів", "ru": "дронов"}
HEDGED = [(code, bound, one) for code, table in BOUNDS.items() for bound, all_ in table.items() for one in all_]


@pytest.mark.parametrize(("code", "bound", "hedge"), HEDGED, ids=lambda part: part)
def test_a_hedge_has_its_bound(code, bound, hedge):
    low, high = (None if bound == "at_most" else 60), (None if bound == "at_least" else 60)
    assert counts(f"{hedge.replace('#', '60')} {NOUNS[code]}", code) == [(low, high, bound)]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "60-70 drones"), ("en", "60 to 70 drones"), ("en", "between 60 and 70 drones"),
        ("en", "from 60 to 70 drones"), ("en", "sixty to seventy drones"),
        ("uk", "60–70 дронів"), ("uk", "від 60 до 70 дронів"), ("uk", "шістдесят-сімдесят дронів"),
        ("uk", "між 60 і 70 дронами"),
        ("ru", "60–70 дронов"), ("ru", "от 60 до 70 дронов"), ("ru", "шестьдесят-семьдесят дронов"),
        ("ru", "между 60 и 70 дронами"),
    ],
)  # fmt: skip
def test_a_range_has_both_ends(code, text):
    assert counts(text, code) == [(60, 70, "range")]
