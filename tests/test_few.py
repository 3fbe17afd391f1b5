"""A day with hundreds of statements: what decides and what says otherwise is shown, the rest is counted and linked."""

from datetime import date

import pytest

from metrics.shared import few

DAY = date(2025, 1, 4)
KEYS = ("low", "high", "bound", "scope", "grain", "role")


def claim(id, value, **said):
    return dict(zip(KEYS, (value, value, "exact", "national", "day", None), strict=True)) | {"id": id} | said


MANY = [claim(f"c{n}", 47) for n in range(40)]


def shown(rows, chosen=()):
    return [row["id"] for row in few.first(rows, chosen)]


def test_a_short_list_is_whole():
    assert shown(MANY[: few.MOST]) == [f"c{n}" for n in range(few.MOST)]


def test_what_decides_stands_first_and_is_never_left_out():
    deciding = [f"c{n}" for n in range(20, 40)]
    assert shown(MANY, deciding) == deciding
    assert shown(MANY, ["c30"])[:2] == ["c30", "c0"]


@pytest.mark.parametrize("other", [claim("x", 48), claim("x", 47, bound="about"), claim("x", 47, scope="oblast:Sumy")])
def test_a_statement_that_says_otherwise_is_shown_before_those_that_repeat(other):
    assert shown([*MANY, other])[:2] == ["c0", "x"]


def test_the_rest_is_counted_and_leads_to_all_of_them():
    said = few.rest(1234, "clashes", DAY)
    assert "1,234 more" in said
    assert "show=taken&amp;metric=clashes&amp;day=2025-01-04" in said
    assert few.rest(0, "clashes", DAY) == ""
