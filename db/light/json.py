"""Owns reading JSON through SQLite, which is there already; `json` takes `re` along, and the first frame would wait."""

from __future__ import annotations

from db.light.typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from db.light import sqlite as sqlite3


def read_json(connection: sqlite3.Connection, text: str) -> Any:
    """What `json.loads` gives; raises ValueError where the text is no JSON.

    A whole number beyond 64 bits comes as a float, a text ends before a NUL in it.
    """
    if not connection.execute("SELECT json_valid(?)", (text,)).fetchone()[0]:
        raise ValueError("it is not JSON")
    made: dict[int, Any] = {}
    for number, parent, key, kind, atom in connection.execute(
        "SELECT id, parent, key, type, atom FROM json_tree(?)", (text,)
    ):
        value = made[number] = _EMPTY[kind]() if kind in _EMPTY else _WORDS.get(kind, atom)
        if parent is None:
            continue
        if isinstance(key, str):
            made[parent][key] = value
        else:
            made[parent].append(value)
    return made[0]


_EMPTY = {"object": dict, "array": list}
_WORDS = {"true": True, "false": False}
