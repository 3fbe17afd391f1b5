"""A table that people write by hand, as text: refused in a sentence where it cannot be one."""

from pathlib import Path

LIMIT = 4 * 1024 * 1024


def text(path: Path, size: int, what: str) -> str:
    """The text of a file of `size` bytes; `what` it is stands in the sentence of the ValueError on a bad one.

    Raises OSError when the file cannot be read.
    """
    if size > LIMIT:
        raise ValueError(f"{what} is larger than {LIMIT >> 20} MB; is this the right file?")
    try:
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ValueError(f"byte {error.start + 1} is not UTF-8; save the table as CSV in UTF-8.") from error
