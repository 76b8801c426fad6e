"""Opening, making, migrating and refusing database files."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import db
from db import migrations
from db.checking import check
from db.connection import create
from db.errors import DatabaseUnusable, NewerSchema, NotADatabase, OlderSchema
from db.migrations import APPLICATION_ID, STEPS, migrate, schema_version
from db.questions.overview import overview
from db.reading import open_reader

SCHEMA = Path(db.__file__).parent / "schema"


def test_a_new_file_has_todays_schema_and_the_writers_settings(tmp_path: Path) -> None:
    connection = create(tmp_path / "new.db")
    settings = {
        name: connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("user_version", "application_id", "journal_mode", "foreign_keys", "page_size", "synchronous")
    }
    assert settings == {
        "user_version": schema_version(), "application_id": APPLICATION_ID, "journal_mode": "wal", "foreign_keys": 1,
        "page_size": 8192, "synchronous": 1,
    }  # fmt: skip


def test_opening_again_changes_no_byte(invented_file: Path) -> None:
    before = invented_file.read_bytes()
    create(invented_file).close()
    assert invented_file.read_bytes() == before


def test_a_reader_cannot_write(invented_file: Path) -> None:
    reader = open_reader(invented_file)
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        reader.execute("DELETE FROM article")


def test_a_reader_sees_what_a_writer_commits_meanwhile(invented_file: Path) -> None:
    writer, reader = create(invented_file), open_reader(invented_file)
    writer.execute("INSERT INTO saved_view VALUES ('mine', 'visits', 0)")
    assert reader.execute("SELECT name FROM saved_view").fetchall() == [("mine",)]


def test_odd_characters_in_a_path_are_only_characters(tmp_path: Path) -> None:
    path = tmp_path / "100% of #care? is fine.db"
    create(path).close()
    assert overview(open_reader(path)).articles == 0


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"just some text that is long enough", NotADatabase),
        (b"SQLite format 3\x00" + b"\xff" * 5000, DatabaseUnusable),
    ],
)
def test_what_is_no_database_is_refused_in_one_line(tmp_path: Path, content: bytes, error: type[Exception]) -> None:
    path = tmp_path / "other.db"
    path.write_bytes(content)
    for opening in (create, open_reader):
        with pytest.raises(error) as caught:
            opening(path)
        assert str(path) in str(caught.value)
        assert "\n" not in str(caught.value)
    assert path.read_bytes() == content


def test_another_programs_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "recipes.db"
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE recipe (id INTEGER PRIMARY KEY)")
    other.close()
    before = path.read_bytes()
    for opening in (create, open_reader):
        with pytest.raises(NotADatabase, match="another program"):
            opening(path)
    assert path.read_bytes() == before


def test_a_missing_file_a_folder_and_an_empty_file_cannot_be_read(tmp_path: Path) -> None:
    empty = tmp_path / "empty.db"
    empty.touch()
    for path, words in ((tmp_path / "none.db", "no such file"), (tmp_path, "a folder"), (empty, "is empty")):
        with pytest.raises(DatabaseUnusable, match=words):
            open_reader(path)


def test_a_database_in_a_folder_that_does_not_exist_cannot_be_made(tmp_path: Path) -> None:
    with pytest.raises(DatabaseUnusable, match="folder does not exist"):
        create(tmp_path / "nowhere" / "new.db")


def test_an_empty_file_becomes_a_database(tmp_path: Path) -> None:
    path = tmp_path / "empty.db"
    path.touch()
    assert overview(create(path)).articles == 0


def test_a_database_that_another_program_makes_meanwhile_is_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    create(tmp_path / "new.db").close()
    really, before = migrations.stored_version, [0]
    monkeypatch.setattr(migrations, "stored_version", lambda late: before.pop() if before else really(late))
    connection = sqlite3.connect(tmp_path / "new.db", isolation_level=None)
    assert migrate(connection, tmp_path / "new.db") is None
    assert before == []
    assert check(connection) == []
    connection.close()


def test_a_pipe_is_no_database(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with (tmp_path / "pipe").open("r+b", buffering=0) as pipe:
        pipe.write(b"not a database at all")
        for opening in (open_reader, create):
            with pytest.raises(NotADatabase, match="it is a device or a pipe, not a file"):
                opening(tmp_path / "pipe")


def test_a_newer_schema_is_refused_and_left_alone(invented_file: Path) -> None:
    connection = sqlite3.connect(invented_file)
    connection.execute(f"PRAGMA user_version = {schema_version() + 1}")
    connection.close()
    before = invented_file.read_bytes()
    for opening in (create, open_reader):
        with pytest.raises(NewerSchema, match=f"schema version {schema_version() + 1}.*knows {schema_version()}"):
            opening(invented_file)
    assert invented_file.read_bytes() == before


def test_a_migration_copies_the_file_first_and_keeps_the_judgements(invented_file: Path) -> None:
    connection = create(invented_file)
    connection.execute("INSERT INTO judgement (action, subject_kind, subject) VALUES ('bookmark', 'event', 'story:x')")
    before = schema_version()
    steps = (*STEPS, "ALTER TABLE article ADD COLUMN language TEXT;", "CREATE TABLE shelf (id INTEGER PRIMARY KEY);")
    copy = migrate(connection, invented_file, steps)
    assert copy is not None
    assert connection.execute("PRAGMA user_version").fetchone()[0] == schema_version() + 2
    assert connection.execute("SELECT subject FROM judgement").fetchall() == [("story:x",)]
    assert connection.execute("SELECT language FROM article").fetchall() == [(None,)] * 3
    old = sqlite3.connect(copy)
    assert old.execute("PRAGMA user_version").fetchone()[0] == before
    assert old.execute("SELECT count(*) FROM article").fetchone()[0] == 3
    assert "language" not in [row[1] for row in old.execute("PRAGMA table_info(article)")]
    old.close()


def test_an_older_database_comes_to_hold_what_a_new_one_would(invented_file: Path, tmp_path: Path) -> None:
    old = sqlite3.connect(tmp_path / "old.db", isolation_level=None)
    first = [file.read_text("utf-8") for file in sorted(SCHEMA.glob("*.sql")) if file.name not in STEPS]
    old.executescript("\n".join([f"PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = 1;", *first]))
    old.execute("ATTACH ? AS new", (str(invented_file),))
    for table in rows_by_table(old):
        columns = ", ".join(f'"{row[1]}"' for row in old.execute(f"PRAGMA table_info({table})"))
        old.execute(f"INSERT OR REPLACE INTO {table} ({columns}) SELECT {columns} FROM new.{table}")
    for index in ("article", "event", "organisation", "person"):
        old.execute(f"INSERT INTO {index}_search ({index}_search) VALUES ('rebuild')")
    old.execute("UPDATE search_progress SET indexed = (SELECT indexed FROM new.search_progress AS each"
                " WHERE each.subject = search_progress.subject)")  # fmt: skip
    old.execute("INSERT INTO judgement (action, subject_kind, subject) VALUES ('bookmark', 'event', 'story:x')")
    old.close()
    connection, new = create(tmp_path / "old.db"), create(invented_file)
    shape = "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY 1, 2, 3"
    assert connection.execute(shape).fetchall() == new.execute(shape).fetchall()
    brought, now = rows_by_table(connection), rows_by_table(new)
    assert brought.pop("judgement") and not now.pop("judgement")
    assert brought == now
    assert check(connection) == []
    assert (tmp_path / "old.db.schema-1").exists()


def rows_by_table(connection: sqlite3.Connection) -> dict[str, list[str]]:
    """Every row of every plain table, by the table's name."""
    tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%search%'"
                                " AND name NOT LIKE 'sqlite%' AND name NOT LIKE '%vocabulary'")  # fmt: skip
    return {name: sorted(map(repr, connection.execute(f"SELECT * FROM {name}"))) for (name,) in tables.fetchall()}


def test_a_step_that_fails_changes_nothing_and_no_copy_is_overwritten(invented_file: Path) -> None:
    connection = create(invented_file)
    version = schema_version()
    steps = (*STEPS, "CREATE TABLE shelf (id INTEGER PRIMARY KEY); INSERT INTO nowhere VALUES (1);")
    for _ in range(2):
        with pytest.raises(sqlite3.OperationalError, match="nowhere"):
            migrate(connection, invented_file, steps)
    assert connection.execute("PRAGMA user_version").fetchone()[0] == version
    assert connection.execute("SELECT count(*) FROM sqlite_master WHERE name = 'shelf'").fetchone()[0] == 0
    assert len(list(invented_file.parent.glob(f"invented.db.schema-{version}*"))) == 2


def test_a_reader_refuses_an_older_schema(invented_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("db.reading.schema_version", lambda: schema_version() + 1)
    with pytest.raises(OlderSchema, match=f"schema version {schema_version()}"):
        open_reader(invented_file)


def test_a_read_only_folder_can_still_be_read(invented_file: Path) -> None:
    folder = invented_file.parent
    folder.chmod(0o500)
    try:
        assert overview(open_reader(invented_file)).articles == 3
    finally:
        folder.chmod(0o700)


def test_the_database_layer_imports_the_standard_library_only() -> None:
    program = (
        "import sys; import db.search.everything, db.writing.sources, db.export, db.checking, db.judgements,"
        " db.saved_views, db.questions.facets; print([n for n in sys.modules if n.partition('.')[0] in"
        " ('sqlite_utils', 'textual', 'rich', 'click', 'loaders', 'tui', 'numpy', 'pandas')])"
    )
    found = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"


def test_a_copy_that_is_given_up_leaves_nothing_behind(invented_file: Path) -> None:
    class Impatient(sqlite3.Connection):
        def backup(self, target: sqlite3.Connection, **_: Any) -> None:
            target.execute("CREATE TABLE half (id)")
            raise KeyboardInterrupt

    connection = sqlite3.connect(invented_file, factory=Impatient)
    with pytest.raises(KeyboardInterrupt):
        migrate(connection, invented_file, (*STEPS, "CREATE TABLE shelf (id);"))
    connection.close()
    assert not list(invented_file.parent.glob("*.schema-*"))
