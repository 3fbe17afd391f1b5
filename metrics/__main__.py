"""The command line: arguments in, one call each; `python -m metrics --help` lists the commands."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from metrics import agreement, commands, flagging, upkeep
from metrics.kyiv import KYIV
from metrics.sources.documents import LANGUAGES, moment

METHODS = ("ears_c1", "ears_c2", "ears_c3", "farrington")

if TYPE_CHECKING:
    Several = argparse._SubParsersAction[argparse.ArgumentParser]


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command; returns 0, 1 when input was refused, 2 when the command was given wrongly."""
    for stream in (sys.stdout, sys.stderr):
        # A file name may hold what no terminal shows; it is written in escapes instead of stopping the run.
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    chosen = _parser().parse_args(arguments)
    try:
        code: int = chosen.run(chosen)
        sys.stdout.flush()
    except commands.Usage as wrong:
        print(f"{chosen.command}: {wrong}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # Nobody reads on; the interpreter must not complain about it when it closes the stream.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        "python -m metrics", description="War updates in, daily figures with their sentences out."
    )
    several = parser.add_subparsers(dest="command", required=True, metavar="command")
    _reading(several)
    _figures(several)
    _flags(several)
    _checks(several)
    _review(several)
    _compare(several)
    everything = _command(several, "export", commands.export, "write every table, a codebook and checksums")
    everything.add_argument(
        "target", metavar="FOLDER", help="a folder, made when it is not there, or a file ending in .zip"
    )
    _known(everything)
    _data(everything)
    verify = _command(several, "verify", commands.verify, "compare every file of an exported package with its checksum")
    verify.add_argument("package", help="the zip or the folder that export wrote")
    return parser


def _reading(several: "Several") -> None:
    read = _command(several, "read", commands.read, "print what texts state; nothing is stored")
    read.add_argument("paths", nargs="*", metavar="FILE", help="text files, folders, or - for standard input")
    read.add_argument("--documents", action="append", default=[], metavar="FILE", help="one JSON document a line")
    read.add_argument("--format", choices=("jsonl", "csv", "marked"), default="jsonl")
    read.add_argument(
        "--refused", action="store_true", help="also the numbers that were not taken, each with the reason"
    )
    read.add_argument("--processes", type=_processes, default=1, metavar="N", help="how many read at once (1)")
    _given(read)
    explain = _command(several, "explain", commands.explain, "print a text with every number in it marked, and why")
    explain.add_argument("paths", nargs="+", metavar="FILE", help="text files, folders, or - for standard input")
    explain.add_argument("--format", choices=("text", "html"), default="text", help="html: one page, for a browser")
    explain.set_defaults(documents=[])
    _given(explain)
    ingest = _command(several, "ingest", commands.ingest, "read texts into the ledger and settle the figures")
    ingest.add_argument("paths", nargs="+", metavar="FILE", help="files, folders, addresses, or - for standard input")
    ingest.add_argument("--processes", type=_processes, default=1, metavar="N", help="how many read at once (1)")
    _given(ingest)
    _data(ingest)
    _refresh(several)


def _refresh(several: "Several") -> None:
    refresh = _command(several, "refresh", upkeep.refresh, "ask the places of data/sources.toml for what is new")
    refresh.add_argument("names", nargs="*", metavar="NAME", help="only these; else all that are due")
    refresh.add_argument("--all", action="store_true", help="also what is not due yet")
    refresh.add_argument("--every", type=_every, metavar="TIME", help="again and again, so long between: 30m, 6h, 1d")
    refresh.add_argument("--list", metavar="FILE", help="another list than data/sources.toml")
    _data(refresh)
    for name, run, says in (
        ("backup", upkeep.backup, "copy the ledger into a file, its checksum beside it"),
        ("restore", upkeep.restore, "put a copy in the place of the ledger, once its checksum is right"),
    ):
        copy = _command(several, name, run, says)
        copy.add_argument("file", help="the copy; its checksum is FILE.sha256")
        _data(copy)
    rebuild = _command(several, "rebuild", upkeep.rebuild, "read all stored texts again with today's rules")
    rebuild.add_argument("--dry-run", action="store_true", help="only print what would be gained and lost")
    rebuild.add_argument("--format", choices=("text", "csv"), default="text", help="csv: each claim lost or gained")
    _data(rebuild)


def _figures(several: "Several") -> None:
    figures = _command(several, "figures", commands.figures, "print daily figures")
    _metrics(figures)
    _days(figures)
    _known(figures)
    figures.add_argument("--format", choices=("csv", "jsonl", "parquet"), default="csv")
    _data(figures)


def _flags(several: "Several") -> None:
    flags = _command(several, "flags", flagging.flags, "print the figures that stand out, each with its sentence")
    _metrics(flags)
    flags.add_argument("--format", choices=("csv", "jsonl"), default="csv")
    _known(flags)
    _data(flags)
    flags.add_argument("--dial", type=int, choices=(2, 4, 6, 12), help="about so many alerts a series and year (4)")
    flags.add_argument("--input", metavar="FILE", help="a series of your own: a CSV with day and value; - reads it in")
    flags.add_argument("--all", action="store_true", help="of --input: what is usual on every day")
    flags.add_argument("--method", choices=METHODS, help="of --input: what this test alone says of every day")
    for name, kind, says in (
        ("--alpha", _alpha, "of --method: how often an ordinary day may alarm (0.001; ears_c3: 0.025)"),
        ("--baseline", _whole(2, 1000), "of ears: how many days are compared with (7)"),
        ("--min-sigma", _amount, "of ears_c1 and ears_c2: the least standard deviation taken (0)"),
        ("--freq", _whole(1, 1000), "of farrington: days from one comparison to the next (7)"),
        ("--b", _whole(1, 100), "of farrington: how many comparisons back (8)"),
        ("--w", _whole(0, 100), "of farrington: days before and after each that count too (3)"),
    ):
        flags.add_argument(name, type=kind, help=says)


def _compare(several: "Several") -> None:
    compare = _command(several, "compare", agreement.compare, "lay figures beside a public data set, day by day")
    compare.add_argument("set", metavar="SET", help="a file, a folder, or the name of a set in data/sources.toml")
    _metrics(compare)
    _days(compare)
    _known(compare)
    compare.add_argument("--format", choices=("table", "csv", "jsonl"), default="table")
    _data(compare)


def _checks(several: "Several") -> None:
    checks = _command(several, "checks", commands.checks, "print what does not fit: sums, places, sources, totals")
    _metrics(checks)
    _known(checks)
    checks.add_argument("--format", choices=("csv", "jsonl"), default="csv")
    _data(checks)


def _review(several: "Several") -> None:
    review = _command(several, "review", upkeep.review, "keep what you decided on a flag: who, when, why")
    review.add_argument("decision", choices=("accept", "dismiss", "explain", "undo"))
    review.add_argument("flag", metavar="FLAG", help="METRIC~DAY~KIND, as in the address of the Flags page")
    review.add_argument("--who", required=True, help="your name")
    review.add_argument("--why", default="", help="the reason; only undo needs none")
    _data(review)
    settle = _command(
        several, "settle", upkeep.settle, "work out figures and flags anew, with what was put right by hand"
    )
    _data(settle)


def _command(several: "Several", name: str, run: commands.Command, says: str) -> argparse.ArgumentParser:
    parser = several.add_parser(name, help=says, description=says.capitalize() + ".")
    parser.set_defaults(run=run)
    return parser


def _given(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--published", type=_time, metavar="TIME", help="of texts that do not say: 2025-01-23T12:00Z")
    parser.add_argument("--language", choices=LANGUAGES, help="of texts that do not say")


def _metrics(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--metric", nargs="+", action="extend", metavar="NAME", help="only these; the codebook has them"
    )


def _days(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--from", dest="since", type=_day, metavar="DAY", help="first day, as 2025-01-04")
    parser.add_argument("--to", dest="until", type=_day, metavar="DAY", help="last day")


def _known(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--as-of", type=_as_of, metavar="TIME", help="as known then: a time with zone, or a day")


def _data(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--data", metavar="FILE", help="the ledger (else FRONTLINE_DATA, else data/figures.duckdb)")


def _time(text: str) -> datetime:
    try:
        return moment(text, datetime.max.replace(tzinfo=UTC))
    except ValueError as wrong:
        raise argparse.ArgumentTypeError(str(wrong)) from None


def _processes(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 1 <= int(text) <= 256):
        raise argparse.ArgumentTypeError(f"'{text}' is not a number of processes: give 1 to 256")
    return int(text)


def _alpha(text: str) -> float:
    share = _amount(text)
    if not 1e-9 <= share < 1:
        raise argparse.ArgumentTypeError(f"'{text}' is not a share from 0.000000001 to 1, such as 0.001")
    return share


def _amount(text: str) -> float:
    try:
        amount = float(text)
    except ValueError:
        amount = -1
    if not 0 <= amount <= 1e15:
        raise argparse.ArgumentTypeError(f"'{text}' is not a number of at least 0")
    return amount


def _whole(least: int, most: int) -> Callable[[str], int]:
    def read(text: str) -> int:
        if not (text.isascii() and text.isdigit() and least <= int(text) <= most):
            raise argparse.ArgumentTypeError(f"'{text}' is not a whole number from {least} to {most:,}")
        return int(text)

    return read


def _every(text: str) -> timedelta:
    from metrics.sources.watched import every

    try:
        return every(text)
    except ValueError as wrong:
        raise argparse.ArgumentTypeError(str(wrong)) from None


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"'{text}' is not a day such as 2025-01-04") from None


def _as_of(text: str) -> datetime:
    """A time with zone; a day alone is the end of that day in Kyiv."""
    try:
        return datetime.combine(date.fromisoformat(text) + timedelta(days=1), time(), KYIV) - timedelta(microseconds=1)
    except ValueError:
        return _time(text)


if __name__ == "__main__":
    sys.exit(main())
