"""What the command flags prints: the flags of the ledger, or what is said of a series of one's own."""

import sys
from argparse import Namespace
from itertools import chain
from typing import TYPE_CHECKING

from metrics.commands import Usage, print_table

if TYPE_CHECKING:
    import polars as pl

    from metrics import store

SETTINGS = {"ears": ("alpha", "baseline", "min_sigma"), "farrington": ("alpha", "freq", "b", "w")}
ALL_SETTINGS = tuple(dict.fromkeys(chain(*SETTINGS.values())))
SHOWN = 20


def flags(chosen: Namespace) -> int:
    """Prints the flags of the ledger, or what is said of a series of one's own."""
    _check_belonging(chosen)
    if chosen.input is None:
        return print_table(chosen, lambda ledger: _flags_of(ledger, chosen))
    from metrics import export, judging
    from metrics.flags import given

    series = given.read(chosen.input)
    for refusal in series.refused[:SHOWN]:
        print(refusal, file=sys.stderr)
    if len(series.refused) > SHOWN:
        print(f"{series.path}: {len(series.refused) - SHOWN:,} more rows cannot be used.", file=sys.stderr)
    if series.days:
        write = {"csv": export.csv, "jsonl": export.jsonl}[chosen.format]
        sys.stdout.buffer.write(
            write(judging.answer(series, chosen.method, chosen.all, _settings(chosen), chosen.dial))
        )
    return int(bool(series.refused))


def _flags_of(ledger: "store.Ledger", chosen: Namespace) -> "pl.DataFrame":
    if chosen.as_of is None and chosen.dial is None:
        return ledger.flags(chosen.metric)
    from metrics import past, settling

    if chosen.dial is None:
        found = past.known(ledger, chosen.as_of).flags
    else:
        then = chosen.as_of and past.known(ledger, chosen.as_of)
        figures, failed = (then.figures, then.checks) if then else (ledger.figures(), ledger.checks())
        found = settling.dialled(figures, chosen.dial, failed)
    return found.filter(found["metric"].is_in(chosen.metric)) if chosen.metric else found


def _settings(chosen: Namespace) -> dict[str, float]:
    """The settings of a method as far as they were given."""
    return {name: value for name in ALL_SETTINGS if (value := getattr(chosen, name)) is not None}


def _check_belonging(chosen: Namespace) -> None:
    """Options of `flags` that do not belong together are wrong usage."""
    ears = (chosen.method or "").startswith("ears")
    fit = () if chosen.method is None else SETTINGS["ears" if ears else "farrington"]
    strange = next((name for name in _settings(chosen) if name not in fit), None)
    if chosen.input is None and (chosen.all or chosen.method):
        raise Usage("--all and --method go with --input SERIES.csv.")
    if chosen.input is not None and (chosen.metric or chosen.data or chosen.as_of):
        raise Usage("--metric, --as-of and --data choose flags of the ledger; --input has its own series.")
    if chosen.dial and chosen.method:
        raise Usage("--dial is of the flags and their range; --method has its own --alpha.")
    if chosen.all and chosen.method:
        raise Usage("--method answers for every day by itself; leave out --all.")
    if strange:
        taken = ", ".join(f"--{name.replace('_', '-')}" for name in fit)
        why = f"{chosen.method} takes {taken}" if fit else "say which one with --method"
        raise Usage(f"--{strange.replace('_', '-')} is a setting of other methods; {why}.")
