"""The ledger over HTTP, asked without a server."""

from starlette.applications import Starlette
from starlette.testclient import TestClient

from metrics import api


def client():
    return TestClient(Starlette(routes=api.routes(), middleware=api.middleware()), base_url="http://127.0.0.1")
