"""Work on many things in several processes, a parcel at a time: the answers come in the order of the things."""

import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from multiprocessing import get_context
from typing import TypeVar

T = TypeVar("T")
A = TypeVar("A")

# So many bytes of text are worth a journey to another process.
PARCEL = 256 * 1024
# So many parcels a process may have before it, so that it never waits.
AHEAD = 3


def several(
    things: Iterable[T],
    size: Callable[[T], int],
    work: Callable[[list[T]], list[A]],
    processes: int,
    start: str | None = None,
) -> Iterator[A]:
    """What `work` makes of parcels of the things, in their order; only a few parcels are in memory.

    size    of one thing in bytes
    work    goes to another process, and so do its things and answers: all of them can be pickled
    start   how a process begins, see `multiprocessing`; "spawn" where this one has threads
    """
    with ProcessPoolExecutor(processes, mp_context=get_context(start), initializer=_quiet) as pool:
        out: deque[Future[list[A]]] = deque()
        try:
            for parcel in _parcels(things, size):
                out.append(pool.submit(work, parcel))
                if len(out) > processes * AHEAD:
                    yield from out.popleft().result()
            while out:
                yield from out.popleft().result()
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def _quiet() -> None:
    """Ctrl-C is for the process that asked; it ends the others."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _parcels(things: Iterable[T], size: Callable[[T], int]) -> Iterator[list[T]]:
    parcel: list[T] = []
    held = 0
    for thing in things:
        parcel.append(thing)
        held += size(thing)
        if held >= PARCEL:
            yield parcel
            parcel, held = [], 0
    if parcel:
        yield parcel
