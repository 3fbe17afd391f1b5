"""Hostile texts in a real browser: nothing runs, nothing is asked for elsewhere; an upload is small or refused."""

import uuid
from contextlib import contextmanager

import pytest
from playwright.sync_api import expect
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.sync.client import connect

from metrics.shared import plain
from tests.serving import running
from tests.test_hostile_texts import TEXTS, hostile

assert hostile


@pytest.fixture(scope="module")
def dashboard(browser, hostile):
    with running(hostile, own=True) as address:
        yield address


def test_no_text_of_a_source_runs_or_loads_anything(visit):
    visitor = visit()
    alerts = []
    visitor.page.on("dialog", lambda dialog: (alerts.append(dialog.message), dialog.dismiss()))
    page = visitor.open("evidence?words=overnight")
    page.get_by_role("link", name="<script").first.click()
    expect(page.locator(".ff-text")).to_contain_text(f"{plain.SIGN}43{plain.SIGN}")
    title = page.locator("h1").inner_text().replace(plain.JOINER, "")
    assert title == plain.shown(TEXTS[3]["title"])
    assert page.locator("h1 a, h1 img, .ff-text a, .ff-text img, script[src*=evil]").count() == 0
    page = visitor.open("day?day=2025-03-04")
    expect(page.get_by_text("onerror=alert(1)").first).to_be_visible()
    assert alerts == []


@contextmanager
def session(address):
    """The name of a session, which is open as long as it is used."""
    asked = BackMsg()
    asked.rerun_script.page_name = "read"
    stream = f"{address.replace('http', 'ws')}/_stcore/stream"
    with connect(stream, subprotocols=["streamlit"], max_size=None, close_timeout=0.1) as socket:
        socket.send(asked.SerializeToString())
        while (answer := ForwardMsg.FromString(socket.recv(timeout=30))).WhichOneof("type") != "new_session":
            pass
        yield answer.new_session.initialize.session_id


@pytest.mark.parametrize(("size", "status"), [(1000, 204), (1_100_000, 413)])
def test_an_upload_is_at_most_one_megabyte_whoever_sends_it(visit, dashboard, size, status):
    context = visit().context
    context.request.get(f"{dashboard}/_stcore/health")
    cookie = {one["name"]: one["value"] for one in context.cookies()}["_streamlit_xsrf"]
    with session(dashboard) as name:
        answer = context.request.put(
            f"{dashboard}/_stcore/upload_file/{name}/{uuid.uuid4()}",
            headers={"X-Xsrftoken": cookie},
            multipart={"file": {"name": "a.txt", "mimeType": "text/plain", "buffer": b"x" * size}},
        )
    assert answer.status == status
