"""Where the ledger and the list of sources stand when nobody names another place: the same for pages and commands."""

import os
from pathlib import Path

_DATA = Path(__file__).resolve().parent.parent / "data"
DEFAULT = _DATA / "figures.duckdb"
LIST = _DATA / "sources.toml"


def ledger(given: str | None = None) -> Path:
    """The ledger's file: as given, else the environment's FRONTLINE_DATA, else the default under data/."""
    return Path(given or os.environ.get("FRONTLINE_DATA") or DEFAULT).expanduser()


def sources(given: str | None = None) -> Path:
    """The list of what is watched: as given, else the environment's FRONTLINE_SOURCES, else data/sources.toml."""
    return Path(given or os.environ.get("FRONTLINE_SOURCES") or LIST).expanduser()
