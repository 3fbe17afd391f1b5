"""Places of figures in Ukrainian, from the names by which Ukrainian texts are read; what has none stays in English."""

from collections.abc import Mapping
from functools import lru_cache

from metrics.language import ukrainian_places as held

# The territories of Russia that are no oblast and have an adjective all the same; the rest of those have a name alone.
TERRITORIES = ("Krasnodar", "Stavropol", "Perm")
ALONE = ("Crimea", "Sevastopol", "St Petersburg")
KINDS = {"group": "угруповання «{name}»", "command": "командування «{name}»"}


@lru_cache(maxsize=256)
def said(kind: str, name: str) -> str | None:
    """A place in Ukrainian: ("region", "Kursk") -> "Курська область"; None where no text names it."""
    match kind:
        case "region":
            return _region(name)
        case "direction":
            parts = [_first(held.DIRECTIONS, one, "ий") for one in name.split(" and ")]
            return (
                " і ".join(map(str, parts)) + (" напрямки" if len(parts) > 1 else " напрямок") if all(parts) else None
            )
        case "sea":
            return _first(held.SEAS, name, "оре")
        case "city":
            return _first(held.TOWNS, name)
        case "group" | "command":
            found = _first(held.GROUPS if kind == "group" else held.COMMANDS, name)
            return KINDS[kind].format(name=found) if found else None
    return None


def _region(name: str) -> str | None:
    if name in ALONE:
        return _first(held.LANDS | held.TOWNS, name)
    if name in TERRITORIES:
        return f"{_first(held.ADJECTIVES, name, 'ий')} край"
    adjective = _first(held.ADJECTIVES, name, "а")
    return f"{adjective} область" if adjective else _first(held.LANDS, name)


def _first(forms: Mapping[str, str], name: str, ending: str = "") -> str | None:
    """The first form of a name that ends so: tables begin with the nominative."""
    return next((form for form, known in forms.items() if known == name and form.endswith(ending)), None)
