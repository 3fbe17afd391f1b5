"""Where the ledger stands when nobody names another place: the same answer for pages, commands and `make run`."""

import os
from pathlib import Path

DEFAULT = Path(__file__).resolve().parent.parent / "data" / "figures.duckdb"


def ledger(given: str | None = None) -> Path:
    """The ledger's file: as given, else the environment's FRONTLINE_DATA, else the default under data/."""
    return Path(given or os.environ.get("FRONTLINE_DATA") or DEFAULT).expanduser()
