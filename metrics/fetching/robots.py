"""What a host asks of programs that read it: its robots.txt (RFC 9309), asked once a run."""

from collections.abc import Callable
from urllib.parse import urlsplit

from protego import Protego

from metrics.fetching import Fetched, FetchError

# RFC 9309, 2.5: more of the file than this need not be read.
LIMIT = 500 * 1024
# A host that asks for longer pauses is read less often, not slower.
LONGEST_PAUSE = 30.0

_ALL = Protego.parse("")


class Robots:
    """The wishes of the hosts asked in one run. `get` fetches an address without looking at them."""

    def __init__(self, agent: str, get: Callable[[str], Fetched]) -> None:
        self._agent = agent
        self._get = get
        self._known: dict[str, Protego | FetchError] = {}

    def ask(self, address: str) -> None:
        """Raises FetchError when the host does not let this program ask for the address, or cannot say."""
        found = self._of(address)
        if isinstance(found, FetchError):
            raise FetchError(f"the host's robots.txt could not be read: {found}", later=True)
        if not found.can_fetch(address, self._agent):
            raise FetchError("the host's robots.txt asks programs not to read this address.")

    def pause(self, address: str) -> float:
        """Seconds the host asks to wait between two requests; 0 when it does not say."""
        found = self._of(address)
        asked = 0 if isinstance(found, FetchError) else found.crawl_delay(self._agent)
        return min(float(asked or 0), LONGEST_PAUSE)

    def _of(self, address: str) -> Protego | FetchError:
        parts = urlsplit(address)
        host = f"{parts.scheme}://{parts.netloc}"
        if host not in self._known:
            self._known[host] = self._read(f"{host}/robots.txt")
        return self._known[host]

    def _read(self, address: str) -> Protego | FetchError:
        # RFC 9309, 2.3.1: no such file allows everything, a file that cannot be reached forbids it.
        try:
            found = self._get(address)
        except FetchError as error:
            return error if error.later else _ALL
        return Protego.parse(found.body[:LIMIT].decode("utf-8", "replace"))
