"""What the tests of the text side share: a fixed hour, a source of one text, arbitrary texts of likely pieces."""

from datetime import UTC, datetime

from hypothesis import strategies as st

from metrics.language import known
from metrics.sources import Source

NOW = datetime(2025, 1, 23, 8, tzinfo=UTC)
ENGLISH = known("en")

_WORDS = """Russia Russian Ukraine Ukrainian Kyiv Kursk Belgorod drones drone missiles shot down launched overnight of
 the and were lost troops casualties clashes said air force General Staff on Wednesday January at least about up to more
 than between to or over region each yesterday since last week one two forty dozens hundred thousand km % $ -year-old
 aged May 31 February 09:75 25:00 as of from""".split()
_ODD = [*"\n\t\xa0\u202f\u2009“”’«»—–.,:;!()•💥éї", "\n\n", "🇺🇦"]
_pieces = st.one_of(
    st.sampled_from(_WORDS),
    st.sampled_from(_ODD),
    st.integers(0, 10**31).map(str),
    st.integers(0, 99_999).map("{:,}".format),
    st.integers(0, 3000).map(str),
    st.text(max_size=3),
)
_parts = st.lists(_pieces, max_size=40)
TEXTS = st.builds(lambda gap, parts: gap.join(parts), st.sampled_from([" ", "", "\n"]), _parts)


def source(text: str, **facts: object) -> Source:
    """A source of one text, published at NOW by an agency."""
    return Source(**{"id": "text", "published": NOW, "kind": "agency", **facts, "text": text})  # type: ignore[arg-type]
