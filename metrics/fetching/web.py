"""Requests to one address after another: guarded, one at a time per host, with limits, retries and redirects."""

import threading
from collections import defaultdict
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from time import monotonic, sleep
from urllib.parse import urljoin, urlsplit

import httpx
from tenacity import RetryCallState, Retrying, retry_if_exception, stop_after_attempt, wait_exponential_jitter

from metrics.fetching import Fetched, FetchError, Seen, guard
from metrics.fetching.robots import Robots

AGENT = "FrontlineFigures"
# Says who asks and where to read what it does.
SAYS = f"{AGENT}/1.0 (reads published war updates and charts the figures they state)"
LIMIT = 20 * 1024 * 1024
SECONDS = 30.0
CONNECT = 10.0
REDIRECTS = 5
TRIES = 3
# Between two requests to one host, in seconds, where the host asks for no more.
PAUSE = 1.0
# A host that asks to come back later than this is left until the next run.
PATIENCE = 60.0

_LATER = {408, 425, 429, 500, 502, 503, 504}
_GONE = {401: "asks for a password", 403: "does not let programs read it", 404: "is not there", 410: "is gone"}
_MOVED = {301, 302, 303, 307, 308}


class _Busy(FetchError):
    """The server cannot answer now; `wait` is how long it asks to wait, None when it does not say."""

    def __init__(self, sentence: str, wait: float | None = None) -> None:
        super().__init__(sentence, later=True)
        self.wait = wait


class Web:
    """The network as one run sees it; may be shared by threads, which then ask one host one at a time.

    allowed   hosts that may be asked although they are not public (see `guard`)
    contact   an address or a name that is told to every server, so that its owner can reach whoever runs this
    resolve   host and port -> numbers; `wait` sleeps so many seconds. Tests give their own.
    """

    def __init__(
        self,
        allowed: Iterable[str] = (),
        contact: str = "",
        pause: float = PAUSE,
        resolve: guard.Resolve = guard.resolve,
        wait: Callable[[float], None] = sleep,
    ) -> None:
        self._allowed = frozenset(allowed)
        self._resolve = resolve
        self._wait = wait
        self._pause = pause
        self._agent = f"{SAYS[:-1]}; contact: {contact})" if contact else SAYS
        self._client = httpx.Client(
            # A proxy of the environment would resolve names by itself; a kept connection could answer for another host.
            trust_env=False, follow_redirects=False, timeout=httpx.Timeout(SECONDS, connect=CONNECT),
            limits=httpx.Limits(max_keepalive_connections=0),
        )  # fmt: skip
        self._robots = Robots(AGENT, self._fetch)
        self._hosts: defaultdict[str, threading.Lock] = defaultdict(threading.Lock)
        self._last: dict[str, float] = {}

    def __enter__(self) -> "Web":
        return self

    def __exit__(self, *_: object) -> None:
        self._client.close()

    def get(self, address: str, seen: Seen | None = None) -> Fetched:
        """What an address gives, or that it has not changed since `seen`; raises FetchError with a sentence."""
        parts = urlsplit(address)
        with self._hosts[f"{parts.scheme}://{parts.netloc}"]:
            self._robots.ask(address)
            return self._fetch(address, seen, self._robots.ask)

    def _fetch(self, address: str, seen: Seen | None = None, leave: Callable[[str], None] | None = None) -> Fetched:
        """What an address gives; `leave` is asked before every address that it leads on to."""
        pause = self._robots.pause(address) if leave else 0.0
        tries = Retrying(
            stop=stop_after_attempt(TRIES), wait=_wait, sleep=self._wait, reraise=True,
            retry=retry_if_exception(lambda error: isinstance(error, _Busy) and (error.wait or 0) <= PATIENCE),
        )  # fmt: skip
        return tries(self._follow, address, seen or Seen(), max(pause, self._pause), leave)

    def _follow(self, address: str, seen: Seen, pause: float, leave: Callable[[str], None] | None) -> Fetched:
        """One attempt, through all redirects; each of them is guarded like the first address."""
        asked, deadline = address, monotonic() + SECONDS
        for _ in range(REDIRECTS + 1):
            answer = self._ask(asked, seen, pause, deadline)
            if isinstance(answer, Fetched):
                return Fetched(address, asked, answer.body, answer.media, answer.charset, answer.seen, answer.changed)
            asked = answer
            if leave:
                leave(asked)
        raise FetchError(f"the address leads on more than {REDIRECTS} times.")

    def _ask(self, address: str, seen: Seen, pause: float, deadline: float) -> Fetched | str:
        """The answer to one request, or the address it leads on to."""
        number = guard.check(address, self._allowed, self._resolve)
        self._rest(urlsplit(address).netloc, pause)
        answer = None
        try:
            answer = self._client.send(self._request(address, number, seen), stream=True)
            return _read(answer, address, seen, deadline)
        except httpx.HTTPError as error:
            raise _Busy(f"the server did not answer ({_why(error)}).") from None
        finally:
            if answer is not None:
                answer.close()

    def _request(self, address: str, number: str, seen: Seen) -> httpx.Request:
        """A request to the number that was looked at, for the host that was named."""
        url = httpx.URL(address)
        headers = {"Host": url.netloc.decode("ascii"), "User-Agent": self._agent, "Accept-Encoding": "gzip, deflate"}
        headers |= {"If-None-Match": seen.etag} if seen.etag else {}
        headers |= {"If-Modified-Since": seen.modified} if seen.modified else {}
        return self._client.build_request(
            "GET", url.copy_with(host=number), headers=headers, extensions={"sni_hostname": url.host}
        )

    def _rest(self, host: str, pause: float) -> None:
        """Waits until the host may be asked again."""
        due = self._last.get(host, -pause) + pause - monotonic()
        if due > 0:
            self._wait(due)
        self._last[host] = monotonic()


def _read(answer: httpx.Response, address: str, seen: Seen, deadline: float) -> Fetched | str:
    """What one response says: a body, that nothing changed, where to go on; raises FetchError for all else."""
    code = answer.status_code
    if code == 304:
        return Fetched(address, address, seen=seen, changed=False)
    if code in _MOVED and answer.headers.get("location"):
        return urljoin(address, answer.headers["location"])
    if code in _LATER:
        raise _Busy(f"the server is busy or broken (status {code}).", _asked(answer.headers.get("retry-after", "")))
    if code != 200:
        raise FetchError(f"the address {_GONE.get(code, 'gives nothing to read')} (status {code}).")
    media, _, _ = answer.headers.get("content-type", "").partition(";")
    told = Seen(answer.headers.get("etag", ""), answer.headers.get("last-modified", ""))
    charset = answer.charset_encoding or ""
    return Fetched(address, address, _body(answer, deadline), media.strip().lower(), charset, told)


def _body(answer: httpx.Response, deadline: float) -> bytes:
    """The body, unpacked piece by piece, so that neither a large nor a slow one can take the run with it."""
    pieces, size = [], 0
    for piece in answer.iter_bytes():
        pieces.append(piece)
        size += len(piece)
        if size > LIMIT:
            raise FetchError(f"the answer is larger than {LIMIT >> 20} MB.")
        if monotonic() > deadline:
            raise FetchError(f"the answer was not complete after {SECONDS:.0f} seconds.", later=True)
    return b"".join(pieces)


def _wait(state: RetryCallState) -> float:
    """Seconds before the next try: what the server asks for, else longer each time, and never in step with others."""
    error = state.outcome.exception() if state.outcome else None
    asked = error.wait if isinstance(error, _Busy) else None
    return asked if asked is not None else float(wait_exponential_jitter(initial=1, max=10)(state))


def _asked(header: str) -> float | None:
    """Retry-After in seconds, given as a number or as a date (RFC 9110, 10.2.3)."""
    if header.isascii() and header.isdigit():
        return float(header)
    try:
        return max(0.0, (parsedate_to_datetime(header) - datetime.now(UTC)).total_seconds())
    except (ValueError, TypeError):
        return None


def _why(error: httpx.HTTPError) -> str:
    if isinstance(error, httpx.TimeoutException):
        return "it took too long"
    return str(error).splitlines()[0][:120] if str(error) else type(error).__name__
