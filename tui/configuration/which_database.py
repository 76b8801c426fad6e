"""Owns which database is read, and which is written to, where the command line and the environment name one or none."""

from __future__ import annotations

import os

from tui.configuration.folders import data_path
from tui.configuration.reading import configuration
from tui.exit_codes import WRONG_USAGE, Failure


def own_database(given: str | None) -> str:
    """Where pages are loaded to: the given database, the configured one or the user's own, there or not yet.

    Raises Failure where the configuration leaves it unknown which database is meant.
    """
    if given is not None:
        return given
    found = configuration()
    if found.database_unknown is not None:
        raise Failure(f"{found.database_unknown} (which database is meant? --db names one)", WRONG_USAGE)
    return os.fspath(found.database) if found.database is not None else data_path("care.db")


def database_to_read(given: str | None) -> str:
    """The user's own database or, while there is none, that of the starter collection, whose file is another so that
    it never mixes with a user's pages."""
    own = own_database(given)
    return own if given is not None or os.path.lexists(own) else data_path("starter.db")
