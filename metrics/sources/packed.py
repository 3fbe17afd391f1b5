"""A zip archive to the files in it, with limits, so that a small file cannot unpack into more than a machine holds."""

import zipfile
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import BinaryIO

from metrics.sources import Refusal
from metrics.sources.opened import LIMIT, too_large

MOST_FILES = 20_000
# What all files of one archive may hold together, in bytes.
WHOLE = 1024 * 1024 * 1024


def files(stream: BinaryIO, path: str, wanted: tuple[str, ...]) -> Iterator[tuple[str, bytes] | Refusal]:
    """Name and bytes of each file in an archive whose ending is wanted, in the order of their names."""
    try:
        with zipfile.ZipFile(stream) as archive:
            yield from _members(archive, path, wanted)
    except (zipfile.BadZipFile, OSError, EOFError, NotImplementedError) as error:
        yield Refusal(path, 0, f"the archive is broken or packed in a way that is not known ({error}).")


def _members(archive: zipfile.ZipFile, path: str, wanted: tuple[str, ...]) -> Iterator[tuple[str, bytes] | Refusal]:
    listed = [one for one in archive.infolist() if not one.is_dir()]
    if len(listed) > MOST_FILES:
        yield Refusal(path, 0, f"the archive holds more than {MOST_FILES:,} files.")
        return
    chosen = [one for one in sorted(listed, key=lambda one: one.filename) if _is_wanted(one.filename, wanted)]
    if not chosen:
        yield Refusal(path, 0, f"the archive holds no text to read; texts end in {', '.join(wanted)}.")
    left = WHOLE
    for one in chosen:
        name = f"{path}/{one.filename}"
        if one.flag_bits & 1:
            yield Refusal(name, 0, "the file is locked with a password.")
            continue
        # What an archive says of its sizes need not be so: only what is read counts.
        with archive.open(one) as member:
            data = member.read(min(LIMIT, left) + 1)
        left -= len(data)
        if left < 0:
            yield Refusal(path, 0, f"the archive holds more than {WHOLE >> 20:,} MB; what comes after is left out.")
            return
        yield Refusal(name, 0, too_large(len(data))) if len(data) > LIMIT else (name, data)


def _is_wanted(name: str, wanted: tuple[str, ...]) -> bool:
    parts = PurePosixPath(name)
    hidden = any(part.startswith((".", "__MACOSX")) for part in parts.parts)
    return parts.suffix.lower() in wanted and not hidden
