"""Owns remembering, from one start to the next, where the reader was in each database.

One small file a database in the user's state folder, so that two windows that are left at once lose nothing of each
other's. On the way to the first frame: what is in the file is read and written elsewhere.
"""

from __future__ import annotations

import os

from db.light import sqlite as sqlite3
from db.light.typing import TYPE_CHECKING
from tui.configuration.folders import state_path
from tui.remembered.files import checksum, forget_oldest, keep, kept

if TYPE_CHECKING:
    from tui.walk.places import Place

_FORM = 1
"""Files of another form are not read."""

_FOLDER = "places"
MOST_DATABASES = 300
_MOST_BYTES = 100_000


def recall(database: str | os.PathLike[str], connection: sqlite3.Connection) -> Place | None:
    """Where the reader left this database; None where nothing, or nothing that can be understood, was remembered.

    Rows that the database no longer holds are left out. Raises `sqlite3.Error` where the database cannot answer.
    """
    if not os.path.isdir(state_path(_FOLDER)):
        # Nothing was ever left: the first frame need not wait until that is found for this database.
        return None
    path = os.path.realpath(database)
    written = kept(file_of(path), _MOST_BYTES)
    if written is None:
        return None
    from db.light.json import read_json
    from tui.remembered.place_reading import PlaceReader

    try:
        found = read_json(connection, written.decode())
        if found["form"] != _FORM or found["database"] != path:
            return None
        return PlaceReader(connection).place(found["place"])
    except (ValueError, LookupError, TypeError):
        return None


def remember(database: str | os.PathLike[str], connection: sqlite3.Connection, place: Place) -> None:
    """Keep the place for the next start: the whole file or, where it cannot be written, none of it, silently."""
    import json

    from tui.remembered.place_writing import written

    path = os.path.realpath(database)
    file = file_of(path)
    try:
        words = json.dumps({"form": _FORM, "database": path, "place": written(connection, place)}, ensure_ascii=False)
        encoded = words.encode()
        if len(encoded) < _MOST_BYTES and keep(file, encoded):
            forget_oldest(os.path.dirname(file), MOST_DATABASES)
    except (OSError, sqlite3.Error, UnicodeEncodeError):
        return


def forget(database: str | os.PathLike[str]) -> None:
    """Start at the beginning next time."""
    try:
        os.unlink(file_of(os.path.realpath(database)))
    except OSError:
        return


def file_of(path: str) -> str:
    """The file for a database by its real path, which is named inside: a checksum that two share costs one of them its
    memory."""
    return state_path(_FOLDER, f"{checksum(os.fsencode(path)):x}.json")
