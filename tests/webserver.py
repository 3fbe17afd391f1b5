"""A real web server on this machine that answers as a test tells it, and keeps what it was asked."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

HTML = {"Content-Type": "text/html; charset=utf-8"}


@dataclass
class Reply:
    """One answer: its status, headers and body; `slowly` seconds pass between its bytes."""

    body: bytes | str = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    slowly: float = 0.0


ABSENT = Reply(status=404)
# The path asked for and the headers sent -> the answer.
Answer = Callable[[str, dict[str, str]], Reply]


@dataclass
class Site:
    """The address of a server that runs, and every (path, headers) it was asked for."""

    address: str
    asked: list[tuple[str, dict[str, str]]]

    def paths(self) -> list[str]:
        """The paths asked for, without robots.txt."""
        return [path for path, _ in self.asked if path != "/robots.txt"]


class _Server(ThreadingHTTPServer):
    """Listens on a free port of 127.0.0.1."""

    daemon_threads = True

    def __init__(self, answer: Answer | dict[str, Reply | str]) -> None:
        self.answer = answer
        self.asked: list[tuple[str, dict[str, str]]] = []
        super().__init__(("127.0.0.1", 0), _Handler)

    def reply(self, path: str, headers: dict[str, str]) -> Reply:
        self.asked.append((path, headers))
        if callable(self.answer):
            return self.answer(path, headers)
        found = self.answer.get(path, ABSENT)
        return found if isinstance(found, Reply) else Reply(found, headers=HTML)


class _Handler(BaseHTTPRequestHandler):
    server: _Server

    def do_GET(self) -> None:
        reply = self.server.reply(self.path, {name.lower(): value for name, value in self.headers.items()})
        body = reply.body.encode() if isinstance(reply.body, str) else reply.body
        self.send_response(reply.status)
        for name, value in {"Content-Length": str(len(body)), **reply.headers}.items():
            self.send_header(name, value)
        self.end_headers()
        try:
            self._send(body, reply.slowly)
        except OSError:
            self.close_connection = True

    def _send(self, body: bytes, slowly: float) -> None:
        if not slowly:
            self.wfile.write(body)
            return
        for n in range(len(body)):
            self.wfile.write(body[n : n + 1])
            self.wfile.flush()
            threading.Event().wait(slowly)

    def log_message(self, *_: object) -> None:
        """Says nothing: the test prints what matters."""


@contextmanager
def serving(answer: Answer | dict[str, Reply | str]) -> Iterator[Site]:
    """A server on a free port of 127.0.0.1; a path that `answer` does not know is not there, nor is robots.txt."""
    server = _Server(answer)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield Site(f"http://127.0.0.1:{server.server_port}", server.asked)
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
