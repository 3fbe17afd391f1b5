"""The pages in Ukrainian: every text has its translation; plurals, numbers and days; what is stored stays English."""

import re
from datetime import date

import pytest

from metrics import locale, store, words
from metrics.locale import _, ngettext
from metrics.shared import fragments
from tests import ledgers, translations
from tests.test_pages import open_page, words_on

CYRILLIC = re.compile("[а-яіїєґ]{3,}", re.IGNORECASE)


@pytest.fixture
def ukrainian():
    locale.speak("uk")
    yield
    locale.speak("en")


@pytest.fixture(scope="module")
def held():
    return {message.id: message for message in translations.translated() if message.id}


def test_every_text_has_a_translation_and_the_file_no_other(held):
    said = translations.said()
    lacking = [text for text in said if text not in held or not all(translations.forms(held[text]))]
    assert lacking == [], "run `python -m tests.translations` and fill in what is empty in metrics/locale/uk.po"
    assert set(held) - said == set(), "nobody says these: run `python -m tests.translations`"


def test_no_text_is_put_together_as_it_is_said():
    assert {path.name: lines for path in translations.speaking() if (lines := translations.hidden(path))} == {}


def test_a_text_put_together_is_seen_and_one_inside_an_f_string_is_found(tmp_path):
    path = tmp_path / "page.py"
    path.write_text('a = f"<b>{_(\'Inside\')}</b>"\nb = _(f"{a} birds")\nc = f"{_(a)}"\nd = _("x" + a)\n', "utf-8")
    assert translations.hidden(path) == [2, 4]
    assert translations.marked(path) == {"Inside"}


def test_a_translation_fills_the_same_places(held):
    for text, message in held.items():
        wanted = translations.places(text[0] if isinstance(text, tuple) else text)
        for form in translations.forms(message):
            assert translations.places(form) == wanted, (text, form)


def test_the_file_is_whole(held):
    assert not any(message.fuzzy for message in held.values())
    assert all(len(translations.forms(message)) == 3 for text, message in held.items() if isinstance(text, tuple))


def test_the_check_sees_a_text_without_translation(held, tmp_path):
    path = tmp_path / "page.py"
    path.write_text(
        '_("A text that nobody has translated {here}")\ncounted("{count} bird", "{count} birds", 3)\n', "utf-8"
    )
    found = translations.marked(path)
    assert found == {"A text that nobody has translated {here}", ("{count} bird", "{count} birds")}
    assert not found & set(held)
    assert translations.places("{a} of {b}") == {"a", "b"}


@pytest.mark.parametrize(
    ("count", "said"), [(1, "1 день тому"), (3, "3 дні тому"), (11, "11 днів тому"), (21, "21 день тому")]
)
def test_nouns_take_their_form(ukrainian, count, said):
    assert words.counted("{count} day ago", "{count} days ago", count).replace("\u00a0", " ") == said


@pytest.mark.usefixtures("ukrainian")
def test_values_days_and_claimants():
    assert words.number(1028.57) == "1\u00a0028,6"
    assert words.amount(5200, None, "at_least") == "щонайменше 5\u00a0200"
    assert words.signed(-1500) == "\u22121\u00a0500"
    assert words.day(date(2026, 8, 7)) == "7 серпня 2026"
    assert words.short_day(date(2026, 8, 7)) == "7 серп. 2026"
    assert words.weekday(date(2026, 8, 7)) == "Пʼятниця, 7 серпня 2026"
    assert words.reported_by("ukraine:air_force") == "за даними Повітряних сил України"
    assert words.says("russia:official") == "Російські посадовці повідомляють"
    assert words.reported_by("other:Institute for the Study of War") == "повідомляє: Institute for the Study of War"
    places = ("region:Kursk", "region:Crimea", "region:Krasnodar", "direction:Pokrovsk and Kurakhove", "sea:Black Sea")
    assert [words.scope(place) for place in places] == [
        "Курська область", "Крим", "Краснодарський край", "Покровський і Курахівський напрямки", "Чорне море",
    ]  # fmt: skip
    assert words.scope("region:Nowhere") == "Nowhere (область)"
    assert words.listing(["А", "Б", "В"]) == "А, Б і В"


def test_every_place_of_the_ledger_has_its_ukrainian_name(ukrainian):
    # Whoever asks first builds the ledger, and it is in English.
    with locale.english():
        held = store.read(ledgers.bundled()).claims()["scope"].unique()
    assert [scope for scope in held if not CYRILLIC.search(words.scope(scope))] == []
    assert [scope for scope in held if re.search("[A-Za-z]", words.scope(scope))] == []


def test_what_is_kept_for_everybody_is_english(ukrainian):
    made = locale.in_english(words.day)
    assert (made(date(2026, 8, 7)), words.day(date(2026, 8, 7))) == ("7 August 2026", "7 серпня 2026")


def test_a_page_is_drawn_in_the_language_of_its_address_and_turned_by_its_button(monkeypatch):
    app = open_page(monkeypatch, ledgers.one_day(), "overview", lang="uk", colour="purple")
    assert app.title[0].value == "Вівторок, 4 березня 2025"
    assert "У посиланні є «colour»" in words_on(app)
    button = next(one for one in app.button if one.label == "English")
    assert "Tuesday, 4 March 2025" in button.click().run().title[0].value


@pytest.mark.parametrize("page", ["overview", "trends", "day", "flags", "checks", "agreement", "coverage", "data"])
def test_what_one_reader_is_told_in_ukrainian_another_is_told_in_english(monkeypatch, page):
    then = {"as_of": "2025-01-20T12:00"} if page in fragments.LOOK_BACK else {}
    computed = {"series": ["drones_launched_sum_7d", "drones_launched"]} if page in ("trends", "data") else {}
    query = {"dial": "8"} if page == "flags" else computed
    # The first who asks fills what is kept for all.
    assert CYRILLIC.search(words_on(open_page(monkeypatch, ledgers.bundled(), page, lang="uk", **then, **query)))
    app = open_page(monkeypatch, ledgers.bundled(), page, **then, **query)
    shown = words_on(app) + "".join(one.value.to_csv() for one in app.dataframe)
    assert CYRILLIC.findall(shown) == []


def test_an_unknown_language_is_told_and_ignored(monkeypatch):
    app = open_page(monkeypatch, ledgers.one_day(), "overview", lang="fr")
    assert "“fr” is not available here as lang" in words_on(app)
    assert "Tuesday, 4 March 2025" in app.title[0].value


def test_no_other_language_is_spoken():
    locale.speak("fr")
    assert (locale.spoken(), _("Overview")) == ("en", "Overview")
    assert ngettext("{count} day ago", "{count} days ago", 2) == "{count} days ago"
