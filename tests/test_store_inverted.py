"""The inverted index of texts: a search answers with it as it does without, whatever became of the texts since."""

from dataclasses import replace
from datetime import timedelta
from itertools import product

import duckdb
import pytest

from metrics import store
from metrics.store import inverted
from metrics.updates import Update
from tests.keeping import keep, make_older, records

BODIES = (
    "On the night 34 of 81 Шахеди were shot down",
    "Drones\tover Сум и\nand SUMY, they said",
    "F-16s and the 1\u00a0340th; İstanbul, ΟΔΟΣ, straße",
    "Nothing at all",
    "Über 1,340 drones, 134 of them over Sumy",
    "",
)
HEADLINES = ("", "Sumy again", "ШАХЕДИ over Kyiv")
WORDS = (
    "sumy", "SUM", "34", "drones", "шахед", "Сум", "сум и", "1 340", "1,340", "i\u0307stan", "οδοσ", "straße", "über",
    "34 of", "a", "again", "absent", "f-16", "down Sumy", ",", " ", "\u00a0",
)  # fmt: skip


@pytest.fixture
def path(tmp_path):
    return tmp_path / "figures.duckdb"


def lots(monkeypatch, lot, small):
    monkeypatch.setattr(inverted, "LOT", lot)
    monkeypatch.setattr(inverted, "SMALL", small)
    monkeypatch.setattr(inverted, "MANY", 2)


def text(id, body, headline="", outside=""):
    """A source of one update that states nothing, its headline inside the text's own record or outside it."""
    source, (update,), _, _ = records(id)
    source = replace(source, text=body, title=outside, publisher=f"outlet {ord(id[-1]) % 2}")
    published = update.published + timedelta(hours=sum(map(ord, id)) % 7)
    return source, [replace(update, text=body, end=len(body), title=headline, published=published)], [], []


def fill(path):
    """Texts with every body and headline, some of them edited, one with its second piece withdrawn."""
    every = [text(f"s{n:02}", *cells) for n, cells in enumerate(product(BODIES, HEADLINES, ("", "Outside, Суми")))]
    keep(path, *every[:20])
    source, (update,), _, _ = text("two", "the first piece")
    later = Update("two#2", "two", "", 20, 40, "the second piece of 34", update.published)
    keep(path, (replace(source, text="the first piece, the second piece"), [update, later], [], []), *every[20:])
    edited = [text(one[0].id, f"{one[0].text} and edited of late", "Sumy again") for one in every[::5]]
    keep(path, (source, [update], [], []), *edited)


def looked_through(path, words):
    """The answer found by looking through every text, by nothing of the program."""
    holds = " AND ".join(
        f"(contains(lower(u.text), '{word}') OR contains(lower(CASE WHEN u.title = '' THEN coalesce(s.title, '')"
        f" ELSE u.title END), '{word}'))"
        for word in (word.lower() for word in words)
    )
    with duckdb.connect(str(path), read_only=True) as connection:
        found = connection.sql(
            f"SELECT u.id FROM updates u JOIN sources s ON s.id = u.source WHERE u.current AND {holds}"
            " ORDER BY u.published DESC NULLS LAST, u.id DESC"
        )
        return [id for (id,) in found.fetchall()]


def answers(path):
    asked = [
        *((word,) for word in WORDS),
        *zip(WORDS, WORDS[::-1], strict=True),
        ("sumy", "34", "drones"),
        (" ", "sumy"),
    ]
    with store.read(path) as ledger:
        return {words: ledger.find(store.Wanted(words), 1000).rows["id"].to_list() for words in asked}


@pytest.mark.parametrize(("lot", "small"), [(4, 1), (15, 5)])
def test_a_search_finds_what_looking_through_every_text_finds(monkeypatch, path, lot, small):
    lots(monkeypatch, lot, small)
    fill(path)
    found = answers(path)
    assert found == {words: looked_through(path, words) for words in found}
    assert found["sumy",]
    with duckdb.connect(str(path), read_only=True) as connection:
        upto = connection.sql("SELECT value::BIGINT FROM meta WHERE key = 'indexed'").fetchall()[0][0]
        held, last = connection.sql("SELECT count(*), max(rowid) FROM updates").fetchall()[0]
        firsts = connection.sql("SELECT DISTINCT first FROM words ORDER BY first").fetchall()
        kept = connection.sql("SELECT count(places), count(bits), count(places IS NULL OR bits IS NULL) FROM words")
        few, many, every = kept.fetchall()[0]
    whole = held - held % lot
    assert upto == whole + (held - whole) // small * small
    assert min(few, many) > 0
    assert few + many == every
    # A lot of texts without a word leaves no row.
    assert {first for (first,) in firsts} <= {*range(0, whole, lot), *range(whole, upto, small)}
    assert held == last + 1, "a text is known by its place: no row may leave the table of updates"


def test_the_newest_of_many_texts_are_those_that_stand_first_among_all(monkeypatch, path):
    lots(monkeypatch, 7, 7)
    fill(path)
    with store.read(path) as ledger:
        for words in (("sumy",), ("34", "81"), ("edited", "again"), ("absent",)):
            every = looked_through(path, words)
            for limit, offset in ((1, 0), (3, 0), (2, 3), (50, 0)):
                found = ledger.find(store.Wanted(words), limit, offset)
                assert (found.total, found.rows["id"].to_list()) == (len(every), every[offset : offset + limit])


def test_a_word_is_found_among_the_texts_of_one_publisher(monkeypatch, path):
    lots(monkeypatch, 7, 7)
    fill(path)
    with store.read(path) as ledger:
        every = looked_through(path, ["sumy"])
        rows = [ledger.find(store.Wanted(("sumy",), f"outlet {n}"), 1000).rows for n in (0, 1)]
        assert [set(found["publisher"]) for found in rows] == [{"outlet 0"}, {"outlet 1"}]
        found = {id for one in rows for id in one["id"]}
        assert found == set(every)
        assert not ledger.find(store.Wanted(("sumy",), metric="clashes")).total


def test_how_many_are_put_together_changes_no_answer_of_a_ledger_that_goes_on(monkeypatch, path):
    for lot, small in ((4, 4), (9, 2), (20, 5)):
        lots(monkeypatch, lot, small)
        fill(path)
    found = answers(path)
    assert found == {words: looked_through(path, words) for words in found}


def test_a_ledger_of_before_is_searched_alike_and_gets_its_index_with_the_next_publish(monkeypatch, path):
    lots(monkeypatch, 5, 5)
    fill(path)
    before = answers(path)
    make_older(path, "6")
    with pytest.raises(store.LedgerError, match="version 6"):
        store.read(path)
    assert store.upgrade(path)
    assert answers(path) == before
    with duckdb.connect(str(path), read_only=True) as connection:
        assert connection.sql("SELECT count(DISTINCT first) >= 8 FROM words").fetchall() == [(True,)]
