"""Owns how a command that makes files beside their place ends when it is told to: as after Ctrl+C, taking them away."""

from __future__ import annotations

import contextlib
import signal
from collections.abc import Iterator

# Windows has no SIGHUP.
_ENDING = tuple(getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name))


@contextlib.contextmanager
def as_interrupted() -> Iterator[None]:
    """A closed terminal, or `kill`, raises KeyboardInterrupt within."""
    before = [(number, signal.signal(number, signal.default_int_handler)) for number in _ENDING]
    try:
        yield
    finally:
        for number, handler in before:
            signal.signal(number, handler)
