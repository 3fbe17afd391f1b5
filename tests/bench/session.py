"""One visitor of the dashboard without a browser: pages asked for and reruns made over the same websocket."""

import time
from dataclasses import dataclass, field

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.sync.client import ClientConnection, connect

LIMIT = 64 * 2**20
PATIENCE = 60


@dataclass
class Session:
    """An open page; `toggles` are the ids of its on-off switches by label, known after the first `open`."""

    port: int
    page: str = ""
    query: str = ""
    script: str = ""
    toggles: dict[str, str] = field(default_factory=dict)
    states: dict[str, bool] = field(default_factory=dict)
    socket: ClientConnection | None = None

    def open(self, page: str, query: str = "") -> float:
        """Loads a page of the app from nothing; seconds until its script has finished."""
        self.page, self.query, self.script, self.states = page, query, "", {}
        if self.socket is None:
            address = f"ws://127.0.0.1:{self.port}/_stcore/stream"
            self.socket = connect(address, subprotocols=["streamlit"], max_size=LIMIT)
        return self._run()

    def switch(self, label: str, on: bool) -> float:
        """Turns one switch of the page; seconds until the page is complete again."""
        self.states[self.toggles.pop(label)] = on
        took = self._run()
        if label not in self.toggles:
            raise RuntimeError(f"The page {self.page} has no switch {label} any more: another page was measured.")
        return took

    def again(self) -> float:
        """Has the page drawn once more as it stands; seconds until it is complete."""
        return self._run() if self.script else self.open(self.page, self.query)

    def close(self) -> None:
        """Leaves the page."""
        if self.socket is not None:
            self.socket.close()
            self.socket = None

    def _run(self) -> float:
        message = BackMsg()
        asked = message.rerun_script
        asked.query_string, asked.page_script_hash = self.query, self.script
        asked.page_name = "" if self.script else self.page
        for name, on in self.states.items():
            asked.widget_states.widgets.add(id=name, bool_value=on)
        began = time.perf_counter()
        self.socket.send(message.SerializeToString())
        while not self._finished(ForwardMsg.FromString(self.socket.recv(timeout=PATIENCE))):
            pass
        return time.perf_counter() - began

    def _finished(self, answer: ForwardMsg) -> bool:
        kind = answer.WhichOneof("type")
        if kind == "navigation":
            self.script = answer.navigation.page_script_hash
        if kind == "delta" and answer.delta.new_element.WhichOneof("type") == "checkbox":
            switch = answer.delta.new_element.checkbox
            self.toggles[switch.label] = switch.id
        if kind == "delta" and answer.delta.new_element.WhichOneof("type") == "exception":
            raise RuntimeError(f"The page {self.page} failed: {answer.delta.new_element.exception.message}")
        return kind == "script_finished" and answer.script_finished != ForwardMsg.FINISHED_EARLY_FOR_RERUN
