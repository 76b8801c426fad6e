"""Owns changing rows so that the change can be taken back to the letter: each row's former state is kept first."""

from __future__ import annotations

import json
import sqlite3
from typing import Any

from db.date_order import NUMBERS_IN_A_DAY
from db.judging.name_index import forget_name, remember_name

KEYS: dict[str, tuple[str, ...]] = {
    "mention": ("article_id", "start", "end"),
    "role": ("id",),
    "relation": ("id",),
    "quotation": ("article_id", "start", "end"),
    "event": ("id",),
    "event_party": ("event_id", "position"),
    "organisation": ("id",),
    "organisation_name": ("id",),
    "organisation_code": ("organisation_id", "scheme", "code"),
    "organisation_succession": ("predecessor_key", "successor_key"),
    "person": ("id",),
    "person_name": ("id",),
    "article_tag": ("article_id", "tag"),
    "mark": ("subject_kind", "subject_id", "mark", "value"),
}
"""The tables that a judgement may change, each with its primary key."""

_REMADE_UNDER_ANOTHER_ID = ("role", "relation", "organisation_name", "person_name")
"""Nothing refers to their rows, whose id a later row may have got."""

Value = str | int | None


class Journal:
    """Changes rows on behalf of one judgement; use it inside a transaction. `where` is SQL over the one table."""

    def __init__(self, connection: sqlite3.Connection, judgement_id: int) -> None:
        self._connection = connection
        self._judgement = judgement_id

    def change(self, table: str, where: str, values: tuple[Value, ...], **new: Value) -> int:
        """Set columns of the rows that fit; how many there were."""
        found = self._keep(table, "changed", tuple(new), where, values)
        if found:
            columns = ", ".join(f'"{column}" = ?' for column in new)
            self._connection.execute(f"UPDATE {table} SET {columns} WHERE {where}", (*new.values(), *values))
        return found

    def remove(self, table: str, where: str, values: tuple[Value, ...]) -> int:
        """Take away the rows that fit; how many there were."""
        found = self._keep(table, "gone", _columns(self._connection, table), where, values)
        if found:
            self._connection.execute(f"DELETE FROM {table} WHERE {where}", values)
        return found

    def make(self, table: str, **row: Value) -> int:
        """Put a row in, unless one with its key is there; its row id, 0 where it was there."""
        columns = ", ".join(f'"{column}"' for column in row)
        made = self._connection.execute(
            f"INSERT OR IGNORE INTO {table} ({columns}) VALUES ({', '.join('?' * len(row))})", tuple(row.values())
        )
        if not made.rowcount:
            return 0
        number = made.lastrowid or 0
        key: dict[str, Value] = (
            {"id": number} if KEYS[table] == ("id",) else {column: row[column] for column in KEYS[table]}
        )
        self._connection.execute(
            "INSERT INTO judged_row (judgement_id, fact, change, row) VALUES (?, ?, 'made', ?)",
            (self._judgement, table, _json(key)),
        )
        return number

    def _keep(self, table: str, change: str, columns: tuple[str, ...], where: str, values: tuple[Value, ...]) -> int:
        return self._connection.execute(
            "INSERT INTO judged_row (judgement_id, fact, change, row, before)"
            f" SELECT ?, '{table}', '{change}', {_object(KEYS[table])}, {_object(columns)} FROM {table} WHERE {where}",
            (self._judgement, *values),
        ).rowcount


def revert(connection: sqlite3.Connection, judgement_id: int) -> None:
    """Put every row that the judgement touched back to how it was, from the last to the first."""
    # Tellings come back before the event that they tell.
    connection.execute("PRAGMA defer_foreign_keys = ON")
    kept = connection.execute(
        "SELECT fact, change, row, before FROM judged_row WHERE judgement_id = ? ORDER BY id DESC", (judgement_id,)
    ).fetchall()
    for table, change, row, before in kept:
        key = json.loads(row)
        if change == "made":
            _unmake(connection, table, key)
        elif change == "changed":
            _set(connection, table, key, json.loads(before))
        else:
            _bring_back(connection, table, json.loads(before))
    connection.execute("DELETE FROM judged_row WHERE judgement_id = ?", (judgement_id,))


def greatest_gone(connection: sqlite3.Connection, table: str) -> int:
    """The greatest id among the rows that judgements took away, 0 without any: it may not be given out again."""
    row = connection.execute(
        "SELECT max(json_extract(row, '$.id')) FROM judged_row WHERE fact = ? AND change = 'gone'", (table,)
    ).fetchone()
    return int(row[0] or 0)


def _unmake(connection: sqlite3.Connection, table: str, key: dict[str, Value]) -> None:
    if table in ("organisation_name", "person_name"):
        forget_name(connection, table, key["id"])
    connection.execute(f"DELETE FROM {table} WHERE {_equal(key)}", tuple(key.values()))


def _set(connection: sqlite3.Connection, table: str, key: dict[str, Value], columns: dict[str, Any]) -> None:
    if table == "event":
        columns = _with_free_place(connection, columns)
    assigned = ", ".join(f'"{column}" = ?' for column in columns)
    connection.execute(f"UPDATE {table} SET {assigned} WHERE {_equal(key)}", (*columns.values(), *key.values()))


def _bring_back(connection: sqlite3.Connection, table: str, row: dict[str, Any]) -> None:
    if table == "event":
        row = _leading_again(connection, _with_free_place(connection, row))
    if table in _REMADE_UNDER_ANOTHER_ID:
        taken = connection.execute(f"SELECT 1 FROM {table} WHERE id = ?", (row["id"],)).fetchone()
        row = {**row, "id": None} if taken else row
    columns = ", ".join(f'"{column}"' for column in row)
    # What a source said again meanwhile is there already.
    brought = connection.execute(
        f"INSERT OR IGNORE INTO {table} ({columns}) VALUES ({', '.join('?' * len(row))})", tuple(row.values())
    )
    if table in ("organisation_name", "person_name") and brought.rowcount:
        remember_name(connection, table, brought.lastrowid)


def _leading_again(connection: sqlite3.Connection, row: dict[str, Any]) -> dict[str, Any]:
    """The event's row; what a later source made the lead of its story meanwhile is one more telling of it."""
    if row["date_order"] is None or row["story"] is None:
        return row
    found = connection.execute(
        "SELECT id, tellings FROM event WHERE story = ? AND date_order IS NOT NULL", (row["story"],)
    ).fetchone()
    if found is None:
        return row
    connection.execute(
        "UPDATE event SET lead_id = ?, date_order = NULL, tellings = 1 WHERE lead_id = ?", (row["id"], found[0])
    )
    return {**row, "tellings": row["tellings"] + found[1]}


def _with_free_place(connection: sqlite3.Connection, row: dict[str, Any]) -> dict[str, Any]:
    """The event's row in its old place of the order or, where an event loaded meanwhile has it, in the next free one
    of its day."""
    place = row.get("date_order")
    if place is None:
        return row
    return {**row, "date_order": free_place(connection, place)}


def free_place(connection: sqlite3.Connection, place: int) -> int:
    """The place in the order of events, or the next free one of the same day."""
    if connection.execute("SELECT 1 FROM event WHERE date_order = ?", (place,)).fetchone() is None:
        return place
    if place < 0:
        return int(connection.execute("SELECT min(date_order) FROM event").fetchone()[0]) - 1
    after = (place // NUMBERS_IN_A_DAY + 1) * NUMBERS_IN_A_DAY
    greatest = connection.execute("SELECT max(date_order) FROM event WHERE date_order < ?", (after,)).fetchone()[0]
    return int(greatest) + 1


def _columns(connection: sqlite3.Connection, table: str) -> tuple[str, ...]:
    return tuple(name for (name,) in connection.execute("SELECT name FROM pragma_table_info(?)", (table,)))


def _object(columns: tuple[str, ...]) -> str:
    return "json_object(" + ", ".join(f"'{column}', \"{column}\"" for column in columns) + ")"


def _equal(key: dict[str, Value]) -> str:
    return " AND ".join(f'"{column}" = ?' for column in key)


def _json(key: dict[str, Value]) -> str:
    # As SQLite's json_object writes it, so that the two compare as texts.
    return json.dumps(key, ensure_ascii=False, separators=(",", ":"))
