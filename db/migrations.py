"""Owns how a database comes to today's schema: made afresh from `schema/`, or brought forward one step at a time.

`PRAGMA user_version` holds the schema version. Files that already hold something are copied before the first step.
"""

from __future__ import annotations

from db.errors import NewerSchema, NotADatabase
from db.light import sqlite as sqlite3
from db.light.typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

APPLICATION_ID = 0x43617265
"""`PRAGMA application_id` of our files: "Care" in ASCII, so that another program's database is told from ours."""

STEPS: tuple[str, ...] = ("8_totals.sql", "9_laid_judgements.sql", "10_registers.sql")
"""Step n (from 0) brings schema version n + 1 to n + 2; a step takes no judgement away. It is SQL, or the name of the
file of `schema/` that did not exist in the version before, read when it is needed."""


_PAGES_AT_ONCE = 10_000
"""Of a copy: 80 MB."""


def schema_version(steps: Sequence[str] = STEPS) -> int:
    """The schema version that this program writes."""
    return 1 + len(steps)


def stored_version(connection: sqlite3.Connection) -> int:
    """The schema version of a database of ours, 0 for an empty one.

    Raises `NotADatabase` for a database that another program made.
    """
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    application: int = connection.execute("PRAGMA application_id").fetchone()[0]
    if version and application == APPLICATION_ID:
        return version
    tables: int = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    if tables and application != APPLICATION_ID:
        raise NotADatabase("it is a database of another program")
    return version if tables else 0


def refuse_newer(version: int, steps: Sequence[str] = STEPS) -> None:
    """Raises `NewerSchema` where a later program made the database."""
    newest = schema_version(steps)
    if version > newest:
        raise NewerSchema(f"it has schema version {version}, and this program knows {newest}; update the program")


def migrate(connection: sqlite3.Connection, path: Path | None, steps: Sequence[str] = STEPS) -> Path | None:
    """Bring the database to today's schema; return the copy that was made first, None where none was needed.

    `path` is the database's file, None in memory. Each step is a transaction of its own.
    """
    version = stored_version(connection)
    refuse_newer(version, steps)
    if version == 0:
        _make(connection, schema_version(steps))
        return None
    if version == schema_version(steps):
        return None
    copy = _back_up(connection, path, version) if path else None
    for number in range(version, schema_version(steps)):
        _apply(connection, _sql_of(steps[number - 1]), number + 1)
    return copy


def _make(connection: sqlite3.Connection, version: int) -> None:
    tables = "\n".join(file.read_text(encoding="utf-8") for file in sorted(_schema().glob("*.sql"), key=_number))
    _apply(connection, f"PRAGMA application_id = {APPLICATION_ID};\n{tables}", version)


def _number(file: Path) -> int:
    return int(file.name.partition("_")[0])


def _sql_of(step: str) -> str:
    return (_schema() / step).read_text(encoding="utf-8") if step.endswith(".sql") else step


def _schema() -> Path:
    # Imported here: whoever only reads does not wait for it.
    from pathlib import Path

    return Path(__file__).parent / "schema"


def _apply(connection: sqlite3.Connection, sql: str, version: int) -> None:
    try:
        connection.executescript(f"BEGIN IMMEDIATE;\n{sql}\nPRAGMA user_version = {version};\nCOMMIT;")
    except sqlite3.Error:
        if connection.in_transaction:
            connection.rollback()
        # Another program may have done the same since the version was read, as two loads into a new file do.
        if stored_version(connection) < version:
            raise


def _back_up(connection: sqlite3.Connection, path: Path, version: int) -> Path:
    copy = path.with_name(f"{path.name}.schema-{version}")
    number = 1
    while copy.exists():
        number += 1
        copy = path.with_name(f"{path.name}.schema-{version}-{number}")
    target = sqlite3.connect(copy)
    try:
        # Between two pieces Ctrl+C is obeyed.
        connection.backup(target, pages=_PAGES_AT_ONCE, progress=lambda *_: None)
    except BaseException:
        target.close()
        copy.unlink(missing_ok=True)
        raise
    target.close()
    return copy
