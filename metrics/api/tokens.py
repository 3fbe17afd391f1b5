"""Tokens by which a program reads without a browser: a file of hashes and names, looked at again when it changes.

A line is the SHA-256 of a token in hexadecimal digits, and the name of who holds it; empty lines and those that begin
with "#" say nothing. The token itself stands nowhere: whoever reads the file cannot use it. A token is long and random,
so a plain hash cannot be turned back by guessing, as that of a password could.
"""

import hashlib
import hmac
import logging
import re
from functools import lru_cache
from pathlib import Path

Held = tuple[tuple[str, str], ...]

_LINE = re.compile(r"([0-9a-fA-F]{64})\s+(\S.*)")
_BEARER = re.compile(r"bearer +([!-~]+)", re.IGNORECASE)
# Nothing longer is hashed: a header is no place for more.
_LONGEST = 512
log = logging.getLogger(__name__)


class TokenError(Exception):
    """The file of tokens cannot be used; the message is one sentence."""


def read(path: Path) -> Held:
    """Hash and name of each token, as the file stands now."""
    try:
        found = path.stat()
        return _read(path, found.st_mtime_ns, found.st_size)
    except (OSError, UnicodeDecodeError) as error:
        why = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
        raise TokenError(f"The file of FRONTLINE_TOKENS, {path.name}, cannot be read ({why}).") from None


@lru_cache(maxsize=2)
def _read(path: Path, _changed: int, _size: int) -> Held:
    held = []
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        if not (found := _LINE.fullmatch(line.strip())):
            wanted = "write the SHA-256 of a token (64 hexadecimal digits) and a name behind it"
            raise TokenError(f"{path.name}, line {number}: {wanted}.")
        held.append((found[1].lower(), found[2]))
    return tuple(held)


def given(values: list[str]) -> str | None:
    """The token of the Authorization headers of a request; None where there is none, empty where it is no token."""
    if not values:
        return None
    found = _BEARER.fullmatch(values[0].strip()) if len(values) == 1 else None
    return found[1] if found and len(found[1]) <= _LONGEST else ""


def holder(path: Path, token: str) -> str | None:
    """The name of who holds a token; None where nobody does, or where the file cannot be used any more."""
    try:
        held = read(path)
    except TokenError as error:
        log.warning("%s Nobody is let in by a token until it is put right.", error)
        return None
    if not token:
        return None
    mine = hashlib.sha256(token.encode()).hexdigest()
    # All are compared, each in constant time: how long an answer takes tells nothing of what is held.
    names = [name for digest, name in held if hmac.compare_digest(digest, mine)]
    return names[0] if names else None
