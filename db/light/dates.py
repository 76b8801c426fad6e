"""The part of `datetime` that days need; what that module makes besides takes longer than to draw a pane of them."""

from __future__ import annotations

TYPE_CHECKING = False

if TYPE_CHECKING:
    from datetime import date, timedelta
else:
    try:
        from _datetime import date, timedelta
    except ImportError:
        from datetime import date, timedelta

__all__ = ["date", "timedelta"]
