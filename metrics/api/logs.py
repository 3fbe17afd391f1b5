"""What the server writes down: what went wrong, and not who asked for what.

The web server below tells of every WebSocket that opens, with the address it comes from; its lines on requests are off
already. Both would be a record of who looked at what.
"""

import logging

_TELLS_OF_PEOPLE = ("uvicorn.error", "uvicorn.access", "uvicorn.asgi")


def without_people() -> None:
    """From here on the web server writes warnings and errors only; those name no reader."""
    for name in _TELLS_OF_PEOPLE:
        logging.getLogger(name).setLevel(logging.WARNING)
