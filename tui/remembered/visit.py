"""Owns up to which article each database had been filled when the application was last left, for "new since then".

A file of the user's, not of the database: that may be read-only, and several people may read it.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

from tui.configuration.folders import state_path
from tui.remembered.files import keep, kept

MOST_DATABASES = 300
_MOST_BYTES = 200_000


def last_seen(database: Path) -> int | None:
    """The highest article id that there was; None for a database that was never left before."""
    seen = _all().get(os.path.realpath(database))
    return seen if isinstance(seen, int) else None


def remember_seen(database: Path, article_id: int) -> None:
    """Keep the highest article id for the next time; silently not, where the file cannot be written."""
    path = os.path.realpath(database)
    visits = {key: value for key, value in _all().items() if key != path}
    visits[path] = article_id
    newest = dict(list(visits.items())[-MOST_DATABASES:])
    keep(_file(), json.dumps(newest).encode())


def _file() -> str:
    return state_path("visits.json")


def _all() -> dict[str, object]:
    try:
        found = json.loads(kept(_file(), _MOST_BYTES) or b"{}")
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}
