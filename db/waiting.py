"""Owns telling who waits for a database that another program is writing to: SQLite itself waits in silence.

On the way to the first frame, where nobody wants to know.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    Tell = Callable[[str, float], None]

MOMENT = 1.0
"""Seconds of waiting that need no words."""

_tell: Tell | None = None


def tell_of_waiting(tell: Tell | None) -> None:
    """Whom connections that are opened from now on tell which file they wait for, and for how many seconds at most;
    None for nobody."""
    global _tell
    _tell = tell


def moment(seconds: float) -> float:
    """How long of so many seconds a connection is to wait at first: all of them where nobody wants to know."""
    return min(MOMENT, seconds) if _tell is not None else seconds


def told(file: str, seconds: float) -> bool:
    """Tell of waiting for what is left of so many seconds; False where that is nothing, or nobody wants to know."""
    left = seconds - moment(seconds)
    if _tell is None or left <= 0:
        return False
    _tell(file, left)
    return True
