"""What a view is shared with: a link that lives on or one that is pinned, words to cite it with, a frame for a page."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from html import escape
from pathlib import Path
from urllib.parse import urlencode

import polars as pl
import streamlit as st

from metrics import store, words
from metrics.locale import _
from metrics.shared import asof, catalogue, fragments, ledger, state, tongue

SITE = "Frontline Figures"
VERSION = 12
FRAME = 640
# Characters of an address that somebody would still type.
TYPED = 160


@dataclass(frozen=True, slots=True)
class Subject:
    """What a view is about.

    title           what it shows, in words
    series          the names of its series; all where none is named
    since, until    its first and last day; None where it is about no days
    publisher       who published the one text that it shows
    """

    title: str
    series: Sequence[str] = ()
    since: date | None = None
    until: date | None = None
    publisher: str = ""


def of_series(view: state.State, names: Sequence[str]) -> Subject:
    """A view of series, all where none is named, between its days `from` and `to`."""
    since, until = sorted((view["from"], view["to"]))
    return Subject("; ".join(catalogue.label(name) for name in names) or _("Every series"), names, since, until)


def of_page(view: state.State, title: str) -> Subject:
    """A view of a whole page, between its days where it has some."""
    if not {"from", "to"} <= set(view.values):
        return Subject(title)
    since, until = sorted((view["from"], view["to"]))
    return Subject(title, (), since, until)


@st.fragment
def control(view: state.State, about: Subject, then: datetime | None) -> None:
    """The control that gives two links to a view, the words to cite it with, and the frame for another page.

    What it holds is made when it is opened, and no other part of the page runs for it. `then` is `ledger.as_of()`.
    """
    tongue.begin()
    ledger.look_back(then)
    opened = st.popover(
        _("Share"), key="share", on_change="rerun", help=_("A link to this view, words to cite it with, a frame for it")
    )
    if opened.open:
        with opened:
            _links(view)
            _citation(view, about)


def _links(view: state.State) -> None:
    st.markdown(_("**Living link.** Opens with the newest day and figures of the time it is opened."))
    with st.container(key="living-link"):
        st.code(living(view), language=None, wrap_lines=True)
    st.markdown(_pinned_means(view))
    with st.container(key="pinned-link"):
        st.code(pinned(view), language=None, wrap_lines=True)


def _citation(view: state.State, about: Subject) -> None:
    st.markdown(_("**Cite this view**"))
    with st.container(key="citation"):
        st.code(cited(view, about), language=None, wrap_lines=True)
    st.markdown(_("**Show it in a page of your own**"))
    with st.container(key="frame"):
        st.code(frame(view, about.title), language="html", wrap_lines=True)
    st.caption(_("Whoever runs this server allows the addresses of pages that may show it, in `FRONTLINE_EMBED`."))


def _pinned_means(view: state.State) -> str:
    if asof.NAME in view.values:
        return _(
            "**Pinned link.** Every choice spelled out, and the figures as known at this minute: what had been "
            "published by then."
        )
    return _(
        "**Pinned link.** Every choice spelled out. This page shows the present only: figures that change later change "
        "here too."
    )


def living(view: state.State) -> str:
    """The address of a view that goes on with time."""
    return state.address(_here(), view.living() | _language())


def pinned(view: state.State) -> str:
    """The address of a view as it is, with the time it was known at where the page can look back."""
    query = view.pinned() | _language()
    if asof.NAME in view.values and not view[asof.NAME]:
        query[asof.NAME] = [asof.upcoming().isoformat(timespec="minutes")]
    return state.address(_here(), query)


def short(view: state.State) -> str:
    """The address of a view to read and to type: without what is usual, of a long one the page only; may be empty."""
    bare = _here().partition("?")[0].partition("://")[2]
    whole = state.address(bare, view.query(full=False) | _language())
    return whole if bare and len(whole) <= TYPED else bare


def _here() -> str:
    return st.context.url or ""


def _language() -> state.Query:
    return {name: [value] for name, value in tongue.carried().items()}


def cited(view: state.State, about: Subject) -> str:
    """One paragraph: what is shown, of which days, claimed and published by whom, the state of the data, the link."""
    names, publishers = behind(about)
    parts = [
        f"{about.title}.",
        _days(about),
        _("Claimed by {names}.").format(names=words.listing(names)) if names else "",
        _("Read from {publishers}.").format(publishers=words.listing(publishers)) if publishers else "",
        _data(),
        pinned(view),
    ]
    return " ".join(part for part in parts if part)


def _days(about: Subject) -> str:
    if about.since is None or about.until is None:
        return ""
    if about.since == about.until:
        return _("Day covered: {day}.").format(day=words.day(about.since))
    return _("Days covered: {since} to {until}.").format(since=words.day(about.since), until=words.day(about.until))


def _data() -> str:
    """Which state of the ledger is shown: its checksum, when it was published, and the time looked back to."""
    when = ledger.published()
    if when is None:
        return ""
    said = _("{site}, data version {version} of {time}.")
    now, then = said.format(site=SITE, version=version(), time=words.moment(when)), ledger.as_of()
    known = _("As known on {time}.").format(time=asof.said(then)) if then else ""
    return f"{now} {known}" if known else now


def version() -> str:
    """The beginning of the SHA-256 of the ledger's file, as `backup` writes it in full."""
    return _checksum(str(ledger.path()), ledger.stamp())[:VERSION]


@st.cache_resource(max_entries=4, show_spinner=False)
def _checksum(path: str, stamp: store.Stamp) -> str:
    return store.checksum(Path(path))


def behind(about: Subject) -> tuple[list[str], list[str]]:
    """The claimants of a view's figures, in words, and the publishers that the deciding statements were read from."""
    if about.publisher:
        return [], [about.publisher]
    figures = ledger.tables().figures
    if not about.series and about.since is None:
        who = figures["claimant"].unique().sort().to_list()
        every = ledger.publishers()["publisher"].replace("", None).drop_nulls().unique().sort().to_list()
        return [words.claimant(name) for name in who], every
    if about.since is not None and about.until is not None:
        figures = figures.filter(pl.col("day").is_between(about.since, about.until))
    keys = [catalogue.key(name) for name in about.series]
    made = [base for metric, side in keys for base in catalogue.made_of((metric, side))]
    if made:
        chosen = pl.DataFrame(made, schema=["metric", "side"], orient="row").unique()
        figures = figures.join(chosen, on=["metric", "side"], how="semi")
    who = figures["claimant"].unique().sort().to_list()
    ids = figures["chosen"].explode().drop_nulls().unique().sort().to_list()
    return [words.claimant(name) for name in who], ledger.published_by(tuple(ids))


def way_out(view: state.State) -> str:
    """The link that leads from a frame to the same view with its controls, as HTML."""
    return f'<p class="ff-quiet">{fragments.outside(living(view), _("Open this view in Frontline Figures"))}</p>'


def frame(view: state.State, title: str) -> str:
    """The HTML that shows the living view in another page, without navigation and controls."""
    address = living(view)
    joined = "&" if "?" in address else "?"
    source = escape(f"{address}{joined}{urlencode({'embed': 'true'})}")
    name = escape(f"{title}, {SITE}")
    return f'<iframe src="{source}" title="{name}" width="100%" height="{FRAME}" loading="lazy"></iframe>'
