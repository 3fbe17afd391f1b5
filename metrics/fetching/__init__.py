"""Over the network, with manners: one address to its bytes, or a sentence that says why not.

guard    which addresses may be asked at all
robots   what a host asks of programs that read it
web      requests: redirects, retries, limits, and what is unchanged since the last time
"""

from dataclasses import dataclass


class FetchError(Exception):
    """An address was not fetched; the message is one sentence with the reason.

    `later` says that it may succeed at another time.
    """

    def __init__(self, sentence: str, later: bool = False) -> None:
        super().__init__(sentence)
        self.later = later


@dataclass(frozen=True, slots=True)
class Seen:
    """What a server said of the version fetched last, to be told it the next time; "" where it said nothing."""

    etag: str = ""
    modified: str = ""


@dataclass(frozen=True, slots=True)
class Fetched:
    """One answer.

    address   as it was asked for
    final     after all redirects
    body      as sent, unpacked
    media     the media type without parameters, in lower case, "" when none was given
    charset   as the header names it, "" when it does not
    seen      to be told the server the next time
    changed   false when the server said that nothing is new; then there is no body
    """

    address: str
    final: str
    body: bytes = b""
    media: str = ""
    charset: str = ""
    seen: Seen = Seen()
    changed: bool = True
