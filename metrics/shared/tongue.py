"""The language of a reader's pages: from the address (`lang=uk`), else as chosen before; carried from page to page."""

import streamlit as st

from metrics import locale
from metrics.locale import ENGLISH, LANGUAGES

NAME = "lang"
KEY = "language"


def begin() -> None:
    """Chooses the language of this run; call it before anything is said, in a fragment and a callback too."""
    asked = st.query_params.get_all(NAME)[-1:]
    if asked and asked[0] in LANGUAGES:
        st.session_state[KEY] = asked[0]
    locale.speak(st.session_state.get(KEY, ENGLISH))


def carried() -> dict[str, str]:
    """What keeps a link in the language of this run: English needs nothing."""
    return {} if locale.spoken() == ENGLISH else {NAME: locale.spoken()}


def tell() -> None:
    """Says to the browser, and so to a screen reader, in which language the page is."""
    said = f'<script>document.documentElement.lang = "{locale.spoken()}"</script>'
    with st.container(key="language-told"):
        st.html(said, unsafe_allow_javascript=True)


def picker() -> None:
    """The button that turns the pages to the other language, in that language; the style sheet puts it into the bar."""
    other = next(name for name in LANGUAGES if name != locale.spoken())
    with st.container(key="language-choice"):
        st.button(LANGUAGES[other], type="tertiary", on_click=_turn, args=(other,))


def _turn(language: str) -> None:
    st.query_params.pop(NAME, None)
    st.session_state[KEY] = language
