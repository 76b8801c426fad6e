"""Owns what can go wrong with a database: every error says in one line what is the matter and with which file."""

from __future__ import annotations

from db.light import sqlite as sqlite3

# What SQLite says, and what that means for the person; the first that is in its message holds.
IN_WORDS: tuple[tuple[str, str], ...] = (
    ("locked", "it is locked: another program is writing to it; try again when that has finished"),
    ("disk is full", "the disk is full"),
    ("disk I/O error", "the disk does not take or give the data (disk I/O error); it may be full"),
    ("readonly", "it may not be written (attempt to write a readonly database)"),
    ("unable to open", "it cannot be opened (unable to open database file); may its folder be written?"),
    ("malformed", "it is damaged ({}); a copy of it from before, or loading the pages into a new one, mends that"),
    ("Could not decode", "it is damaged (text in it is no UTF-8); `care-explorer check` lists what is"),
    ("codec can't decode", "it is damaged (text in it is no UTF-8); `care-explorer check` lists what is"),
)


def in_words(error: sqlite3.Error | UnicodeDecodeError) -> str:
    """What SQLite complains about, on one line fit to stand behind the path of the database."""
    said = " ".join(str(error).split())
    return next((words.format(said) for sign, words in IN_WORDS if sign in said), said)


class DatabaseError(Exception):
    """Root of everything `db` raises by itself; `str()` of it is one line, fit to be shown."""


class DatabaseUnusable(DatabaseError):  # noqa: N818 - the name says what is the matter
    """The file is missing, locked, unreadable, damaged, or in a place that cannot be written."""


class NotADatabase(DatabaseUnusable):
    """The file is something else, or a SQLite database that another program made."""


class NewerSchema(DatabaseUnusable):
    """A later version of the program made the database; opening it could lose what this version does not know."""


class OlderSchema(DatabaseUnusable):
    """An earlier version made the database, and it was opened read-only, so it cannot be brought forward."""


class UnsupportedFact(DatabaseError):  # noqa: N818 - the name says what is the matter
    """A fact that its article does not bear out: a span outside the text, other words there, or an unknown key."""


def naming(file: object, error: DatabaseError | sqlite3.Error | UnicodeDecodeError) -> DatabaseError:
    """The same trouble as an error of ours, with the path of the database before it."""
    if isinstance(error, DatabaseError):
        return type(error)(f"{file}: {error}")
    return DatabaseUnusable(f"{file}: {in_words(error)}")
