"""Updates: a page cut into its posts, each with its headline, its time and its place."""

from datetime import UTC, datetime

from hypothesis import given

from metrics import updates
from tests.texts import NOW, TEXTS, source

PAGE = """5 January 2025 09:40 GMT

Fifty drones over two regions
The air force said that it had counted fifty drones over the two regions.
Jane Doe4 January 2025 21:35
A quiet day near the border
Nothing was reported from the border on Saturday, officials in the town said.
Max Roe5 January 2025 08:05
"""


def test_a_live_blog_is_cut_at_its_bylines():
    first, second = updates.split(source(PAGE, published=None, kind="live blog"))[-2:]
    assert (first.title, second.title) == ("Fifty drones over two regions", "A quiet day near the border")
    assert (first.author, second.author) == ("Jane Doe", "Max Roe")
    assert first.published == datetime(2025, 1, 4, 21, 35, tzinfo=UTC)
    assert second.published == datetime(2025, 1, 5, 8, 5, tzinfo=UTC)


def test_a_page_without_bylines_is_cut_at_its_headlines_and_keeps_the_given_time():
    page = "\n".join(line for line in PAGE.splitlines()[2:] if "2025" not in line)
    found = updates.split(source(page, kind="live blog"))
    assert [update.title for update in found] == ["Fifty drones over two regions", "A quiet day near the border"]
    assert {update.published for update in found} == {NOW}


def test_a_chronicle_is_cut_at_its_days_and_hours_and_what_is_told_later_than_the_page_is_of_the_page():
    text = (
        "What the week has brought\n28 December\nDrones came by night.\nFriday, January 3\n08:40\nMissiles came."
        "\n23:10\nNothing came.\n4 January\nAll was quiet.\n5 May\nThat day is none."
    )
    found = updates.split(source(text, published=datetime(2025, 1, 4, 7, 30, tzinfo=UTC)))
    assert [(update.text.strip(), update.published and update.published.isoformat()[:16]) for update in found] == [
        ("What the week has brought", "2025-01-04T07:30"),
        ("Drones came by night.", "2024-12-28T10:00"),
        ("Missiles came.", "2025-01-03T06:40"),
        ("Nothing came.", "2025-01-03T21:10"),
        ("All was quiet.", "2025-01-04T07:30"),
        ("That day is none.", "2025-01-04T07:30"),
    ]
    stamped = "🔴 06:10. A calm night\nFew came.\n⚡️22:50 (3 січня). Генштаб\nБої тривали.\n🔴 [21:05] Тихо."
    found = updates.split(source(stamped, published=datetime(2025, 1, 4, 7, 30, tzinfo=UTC), language="uk"))
    assert [(update.title, update.published and update.published.isoformat()[:16]) for update in found] == [
        ("A calm night", "2025-01-04T04:10"),
        ("", "2025-01-03T20:50"),
        ("", "2025-01-03T19:05"),
    ]
    found = updates.split(source("3 January, 18:40\nMany came.\n3 January 2025 at 07:05\nFew.", published=NOW))
    assert [update.published and update.published.isoformat()[:16] for update in found] == [
        "2025-01-03T16:40",
        "2025-01-03T05:05",
    ]
    headed = "Calm in the north\n09:02\nFew came.\n\nLoud in the south\n09:47\nMany came.\n\n10:20\nNobody came.\n"
    found = updates.split(source(headed, published=datetime(2025, 1, 4, 12, tzinfo=UTC)))
    assert [(update.title, update.text.splitlines()[-1]) for update in found] == [
        ("Calm in the north", "Few came."),
        ("Loud in the south", "Many came."),
        ("", "Nobody came."),
    ]
    assert len(updates.split(source("28 December\nDrones came by night.\nIt was loud."))) == 1


def test_a_text_of_another_kind_is_one_update():
    (update,) = updates.split(source("  One sentence of an agency.\n"))
    assert (update.id, update.title, update.text) == ("text#1", "", "One sentence of an agency.")


def test_nothing_dates_a_text_that_names_no_date():
    assert updates.split(source("Drones came.", published=None))[0].published is None


def test_a_byline_that_no_calendar_knows_closes_nothing():
    (update,) = updates.split(source("Some drones came.\nJane Doe31 February 2025 09:35\n", published=None))
    assert update.published is None


def test_an_empty_text_has_no_update():
    assert updates.split(source(" \n ")) == ()


@given(TEXTS)
def test_updates_keep_their_place_and_lose_no_word(text):
    for kind in ("agency", "live blog"):
        found = updates.split(source(text, kind=kind))
        assert all(text[update.start : update.end] == update.text for update in found)
        assert len({update.id for update in found}) == len(found)
        covered = {at for update in found for at in range(update.start, update.end)}
        assert covered >= {at for at, character in enumerate(text) if not character.isspace()}
