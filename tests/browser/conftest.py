"""A real browser against a really started dashboard, on this machine only.

One browser serves all modules of this folder and is closed behind the last, so that nothing of it runs beside other
tests.
A browser, a server and three test processes share two processors: a test that fails is tried once more, and the
summary tells that it was ("rerun"). What is broken fails twice.
"""

import os
import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from tests.ledgers import bundled
from tests.serving import running

# The one without windows draws the same pages with a fifth less of the processor.
NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
MISSING = "No browser found; install one with: apt-get install -y --no-install-recommends chromium-headless-shell"
QUIET = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
)  # fmt: skip
DONE = '[data-testid="stApp"][data-test-script-state="notRunning"]'
PAPER = {"light": "rgb(255, 255, 255)", "dark": "rgb(21, 24, 27)"}
PATIENCE = 30_000
expect.set_options(timeout=PATIENCE)


HERE = Path(__file__).resolve().parent
RUNNING = ExitStack()
WINDOWS: dict[tuple[str, int], BrowserContext] = {}
"""Windows by theme and width: kept, so that the scripts of the pages are fetched and read once."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The tests of this folder, and no others, are tried once more when they fail."""
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker(pytest.mark.flaky(reruns=1))


@dataclass
class Visitor:
    """One reader with a browser window of their own.

    strangers   addresses off this machine that were asked for; errors: of the page's scripts, and what the page's own
    policy has stopped
    """

    context: BrowserContext
    page: Page
    base: str
    strangers: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    def open(self, address: str) -> Page:
        """The page at an address of the dashboard (or a whole link), once it is drawn."""
        self.page.goto(address if address.startswith("http") else f"{self.base}/{address}")
        return self.settled()

    def settled(self) -> Page:
        """The page once its script has come to rest."""
        self.page.locator("h1").first.wait_for(timeout=PATIENCE)
        self.page.locator(DONE).wait_for(timeout=PATIENCE, state="attached")
        return self.page

    def watch(self) -> None:
        """Notes every request that leaves this machine, and every error of the page's own scripts."""
        self.page.on("request", lambda request: self._note(request.url))
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.on("console", lambda message: self._stopped(message.text))

    def turn(self, theme: str) -> Page:
        """The page in the other light, as when a reader's system changes to it."""
        self.page.emulate_media(color_scheme=theme)
        self.page.wait_for_function(
            "paper => getComputedStyle(document.querySelector('.stApp')).backgroundColor === paper", arg=PAPER[theme]
        )
        return self.settled()

    def _stopped(self, said: str) -> None:
        if "Content Security Policy" in said or "Refused to" in said:
            self.errors.append(said)

    def _note(self, url: str) -> None:
        parts = urlsplit(url)
        if parts.scheme not in ("data", "blob") and parts.hostname != "127.0.0.1":
            self.strangers.append(url)


@cache
def _chromium() -> Browser:
    """Chromium from this machine; without it the tests skip, and fail where CI is set."""
    found = next((path for name in NAMES if (path := shutil.which(name))), None)
    if found is None:
        if os.environ.get("CI"):
            pytest.fail(MISSING)
        pytest.skip(MISSING)
    playwright = RUNNING.enter_context(sync_playwright())
    return RUNNING.enter_context(playwright.chromium.launch(executable_path=found, args=QUIET))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(nextitem: pytest.Item | None) -> Iterator[None]:
    """Behind the last test of this folder the browser ends."""
    yield
    if nextitem is None or not nextitem.path.is_relative_to(HERE):
        RUNNING.close()
        WINDOWS.clear()
        _chromium.cache_clear()


@pytest.fixture(scope="module")
def browser() -> Browser:
    return _chromium()


@pytest.fixture(scope="session")
def dashboard() -> Iterator[str]:
    """The address of a dashboard over the bundled updates; one for all modules: idle, it takes no processor."""
    with running(bundled()) as address:
        yield address


@pytest.fixture
def visit(browser: Browser, dashboard: str):
    """Opens a page for one more reader: visit(theme="dark", width=390). A second reader has a window of their own."""
    opened: list[Visitor] = []

    def one_more(theme: str = "light", width: int = 1280) -> Visitor:
        def window() -> BrowserContext:
            size = {"width": width, "height": 900}
            return browser.new_context(color_scheme=theme, viewport=size, accept_downloads=True)

        key = (theme, width)
        if not opened and key not in WINDOWS:
            WINDOWS[key] = window()
        context = window() if opened else WINDOWS[key]
        visitor = Visitor(context, context.new_page(), dashboard)
        visitor.watch()
        opened.append(visitor)
        return visitor

    yield one_more
    for visitor in opened:
        for page in visitor.context.pages:
            page.close()
        if visitor.context in WINDOWS.values():
            visitor.context.clear_cookies()
        else:
            visitor.context.close()
        assert visitor.strangers == []
        assert visitor.errors == []
