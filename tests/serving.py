"""Ports and waiting, for tests and measurements that start a real server on this machine."""

import socket
import subprocess
import time
import urllib.error
import urllib.request

PATIENCE = 60.0


def free_port() -> int:
    """A port nobody listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def healthy(port: int, process: subprocess.Popen[str] | None = None, patience: float = PATIENCE) -> bool:
    """Waits until the dashboard on this port answers its health check; False when it ends or takes too long."""
    until = time.monotonic() + patience
    while time.monotonic() < until and (process is None or process.poll() is None):
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/_stcore/health", timeout=2) as answer:
                return answer.status == 200
        except (OSError, urllib.error.URLError):
            time.sleep(0.05)
    return False
