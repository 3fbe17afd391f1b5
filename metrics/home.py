"""Where ledger, list of sources, decisions on flags and own notes stand when nobody says otherwise."""

import os
from pathlib import Path

_DATA = Path(__file__).resolve().parent.parent / "data"
DEFAULT = _DATA / "figures.duckdb"
LIST = _DATA / "sources.toml"
REVIEWS = _DATA / "reviews.csv"
ANNOTATIONS = _DATA / "annotations.csv"


def ledger(given: str | None = None) -> Path:
    """The ledger's file: as given, else the environment's FRONTLINE_DATA, else the default under data/."""
    return Path(given or os.environ.get("FRONTLINE_DATA") or DEFAULT).expanduser()


def sources(given: str | None = None) -> Path:
    """The list of what is watched: as given, else the environment's FRONTLINE_SOURCES, else data/sources.toml."""
    return Path(given or os.environ.get("FRONTLINE_SOURCES") or LIST).expanduser()


def reviews() -> Path:
    """The decisions on flags: the environment's FRONTLINE_REVIEWS, else data/reviews.csv."""
    return Path(os.environ.get("FRONTLINE_REVIEWS") or REVIEWS).expanduser()


def annotations() -> Path:
    """Own notes on dates: the environment's FRONTLINE_ANNOTATIONS, else data/annotations.csv."""
    return Path(os.environ.get("FRONTLINE_ANNOTATIONS") or ANNOTATIONS).expanduser()
