"""Who looks at a page: one who signed in, one whom the web server in front names, or anybody where neither is set."""

import json
from collections.abc import Mapping
from functools import cache
from html import escape
from typing import Any

import streamlit as st
from streamlit.auth_util import get_cookie_with_chunks, get_origin_from_redirect_uri, is_authlib_installed
from streamlit.web.server.server_util import get_cookie_secret
from streamlit.web.server.starlette.starlette_app_utils import decode_signed_value
from streamlit.web.server.starlette.starlette_server_config import USER_COOKIE_NAME

from metrics.api import access
from metrics.api.access import Gate, Person
from metrics.locale import _

# Shorter secrets can be guessed, and whoever knows the secret can sign in as anybody.
SHORTEST = 32
_NEEDED = ("redirect_uri", "cookie_secret", "client_id", "client_secret", "server_metadata_url")
# What a provider says of a person, the first that it gives: a name for a decision, an address to be admitted by.
_NAMES = ("name", "preferred_username", "email", "sub")


@cache
def gate() -> Gate:
    """The gate of this server, read once at its start."""
    try:
        section = st.secrets.get("auth") if st.secrets.load_if_toml_exists() else None
    except OSError as error:
        return access.gate(session, True, f"The file secrets.toml cannot be read ({error.strerror}).")
    if section is None:
        return access.gate(session)
    return access.gate(session, True, _wrong(section))


def _wrong(section: Mapping[str, Any]) -> str:
    """What is wrong with the section [auth]; empty when nothing is."""
    missing = [name for name in _NEEDED if not section.get(name)]
    if missing:
        return f"The section [auth] of .streamlit/secrets.toml lacks {', '.join(missing)}: see docs/deploy.md."
    if len(str(section["cookie_secret"])) < SHORTEST:
        return f"cookie_secret in .streamlit/secrets.toml is too short: give at least {SHORTEST} random characters."
    if not str(section["redirect_uri"]).endswith("/oauth2callback"):
        return "redirect_uri in .streamlit/secrets.toml must end with /oauth2callback."
    return "" if is_authlib_installed() else "Signing in needs Authlib: run `pip install -r requirements.txt`."


def session(cookies: Mapping[str, str]) -> Person | None:
    """The one whose signed cookies these are; None where they are missing, forged, too old, or of another address."""

    def one(name: str) -> bytes | None:
        held = cookies.get(name)
        return decode_signed_value(get_cookie_secret(), name, held) if held else None

    try:
        said = json.loads(get_cookie_with_chunks(one, USER_COOKIE_NAME) or b"{}")
    except ValueError:
        return None
    ours = said.get("is_logged_in") is True and said.get("origin") == get_origin_from_redirect_uri()
    return _named(said) if ours else None


def _named(said: Mapping[str, Any]) -> Person:
    """A person as the provider describes them; an address that it did not check admits nobody."""
    name = next((str(said[key]) for key in _NAMES if said.get(key)), "")
    address = "" if said.get("email_verified") is False else str(said.get("email") or "")
    return Person(" ".join(name.split()), address)


def person() -> Person | None:
    """Who looks at this page; None where nobody signed in, or nobody has to."""
    if gate().header:
        return access.header_person(st.context.headers.get_all(gate().header))
    if gate().openid and st.user.get("is_logged_in"):
        return _named(st.user.to_dict())
    return None


def who() -> str | None:
    """The name that a decision of this reader carries; None where there is no sign-in and they give it themselves."""
    found = person()
    return found.name if found else None


def is_outside() -> bool:
    """Whether this reader has to sign in first, or is signed in and not admitted."""
    found = person()
    return not gate().is_open and (found is None or not gate().admits(found))


def door() -> None:
    """The page of one who is outside: what this is, and the way in."""
    st.title(_("Sign in"), anchor=False)
    found = person()
    if not gate().openid:
        unnamed = _("The web server in front did not say who you are: sign in there, and reload this page.")
        st.error(gate().wrong or unnamed)
    elif found:
        st.warning(_("You are signed in, but not among those who may read here."))
        st.text(_("Signed in as {name}.").format(name=found.address or found.name))
        st.button(_("Sign in as somebody else"), type="primary", on_click=st.logout)
    else:
        said = _(
            "These pages are for the readers of this organisation. Signing in opens the first page; to follow a link "
            "that was sent to you, open it again afterwards."
        )
        st.html(f'<p class="ff-lead">{said}</p>')
        st.button(_("Sign in"), type="primary", on_click=st.login)


def foot() -> None:
    """Who is signed in, under every page, and the way out."""
    found = person()
    if found is None:
        return
    with st.container(horizontal=True, vertical_alignment="center"):
        said = _("Signed in as {name}.").format(name=escape(found.name))
        st.html(f'<p class="ff-quiet">{said}</p>')
        if gate().openid:
            st.button(_("Sign out"), type="tertiary", on_click=st.logout)
