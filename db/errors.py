"""Owns what can go wrong with a database: every error says in one line what is the matter and with which file."""

from __future__ import annotations


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
