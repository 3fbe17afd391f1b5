"""What is worked out once for all readers: kept until the ledger, or anything else that a page rests on, changes."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from functools import wraps
from threading import Lock
from typing import Any, ParamSpec, TypeVar

from metrics import definitions, home, locale, store
from metrics.shared import fragments, ledger

P = ParamSpec("P")
R = TypeVar("R")


class _Slot:
    """One answer; whoever asks while it is being worked out waits for it."""

    __slots__ = ("answer", "lock")

    def __init__(self) -> None:
        self.answer: tuple[Any] | None = None
        self.lock = Lock()


def kept(most: int) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Keeps the last `most` answers of a function, for all readers of one language, frame and time looked back to.

    Arguments are hashable and by place; an answer is shared by all sessions and not to be changed. The theme is no part
    of the key: what is drawn in its colours takes it as an argument. An error is not kept.
    """

    def keeping(made: Callable[P, R]) -> Callable[P, R]:
        slots: OrderedDict[Hashable, _Slot] = OrderedDict()
        lock = Lock()

        @wraps(made)
        def answer(*args: P.args, **named: P.kwargs) -> R:
            slot = _slot(slots, lock, (setting(), args, tuple(named.items())), most)
            with slot.lock:
                if slot.answer is None:
                    slot.answer = (made(*args, **named),)
                found: R = slot.answer[0]
            return found

        return answer

    return keeping


def _slot(slots: OrderedDict[Hashable, _Slot], lock: Lock, key: Hashable, most: int) -> _Slot:
    with lock:
        slot = slots.setdefault(key, _Slot())
        slots.move_to_end(key)
        if len(slots) > most:
            slots.popitem(last=False)
    return slot


def setting() -> tuple[Hashable, ...]:
    """All that a page rests on beside its own choices: the ledger, files beside it, time, dial, language, frame."""
    files = (ledger.path(), home.reviews(), home.annotations(), definitions.FILE)
    stamps = tuple((str(path), store.stamp(path)) for path in files)
    return stamps, ledger.as_of(), ledger.dial(), locale.spoken(), fragments.framed()
