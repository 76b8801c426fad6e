"""Owns drawing the first frame of the next start when the program is left, as that start would draw it.

It asks the database and the files anew: what they say may have changed since this start.
"""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path

import db
import tui
from db.errors import DatabaseError
from tui.application.beginning import begin, with_document
from tui.configuration.folders import data_path
from tui.configuration.reading import configuration, configuration_file, read_configuration
from tui.configuration.themes import shown_theme
from tui.configuration.which_database import database_to_read
from tui.exit_codes import Failure
from tui.first_frame.escapes import drawn
from tui.first_frame.screen import article_pane, screen_lines
from tui.first_frame.terminal import can_colour, can_hold, size
from tui.remembered.frame import Wanted, forget_frame, keep_frame, state_of
from tui.remembered.place import file_of
from tui.remembered.theme import theme_file, theme_in_force

_AT_REST_SECONDS = 2.0
"""A file that was written more recently than this may be written again without its time showing it: the coarsest
times that file systems keep are two seconds apart."""


def prepare_next_start(database: str | None, theme: str | None) -> None:
    """Keep the frame that a start with the same words would paint at this size of the terminal, or none, where it
    could not be told later whether it still holds."""
    found = size() if can_hold() else None
    if found is None:
        return
    read_configuration.cache_clear()
    try:
        wanted = Wanted(database, theme, found)
    except OSError:
        return
    try:
        path = database_to_read(wanted.database)
        files = _drawn_from(path, wanted)
        before = [(file, state_of(file)) for file in files]
        frame = _frame(path, wanted) if _is_at_rest(path) and Path(path).is_absolute() else None
        if frame is not None and before == [(file, state_of(file)) for file in files]:
            keep_frame(wanted, frame, before)
            return
    except (DatabaseError, Failure, sqlite3.Error, OSError, KeyboardInterrupt):
        # It is drawn when it is wanted.
        pass
    forget_frame(wanted)


def _frame(path: str, wanted: Wanted) -> str | None:
    """What is painted in the end; None where something of it would come later, or words have to be said before it."""
    colours = shown_theme(wanted.theme or theme_in_force(configuration().theme))
    if configuration().problems or not can_colour(colours):
        return None
    begun = begin(path)
    try:
        if begun.place.opening.kind != "nothing" and article_pane(begun, *wanted.size) is not None:
            begun = with_document(begun)
            if begun.document is None:
                return None
        if begun.organisations is None or begun.timeline is None:
            return None
        return drawn(screen_lines(begun, *wanted.size), colours)
    finally:
        begun.connection.close()


def _drawn_from(path: str, wanted: Wanted) -> list[str]:
    """Every file that decides what is drawn: the database with its log, the place where it was left, what is set, the
    user's own database, which is opened before another, and the folders of the program."""
    real = os.path.realpath(path)
    own = () if wanted.database else (data_path("care.db"),)
    files = (path, real, f"{real}-wal", file_of(real), configuration_file(), theme_file(), *own)
    return list(dict.fromkeys((*files, *_program_folders())))


def _program_folders() -> Iterator[str]:
    for package in (tui, db):
        for folder, below, _ in os.walk(package.__path__[0]):
            below[:] = [name for name in below if not name.startswith("_")]
            yield folder


def _is_at_rest(path: str) -> bool:
    """Whether it is so long since the database was last written that the time of the next writing will be another."""
    files = (Path(path), Path(f"{os.path.realpath(path)}-wal"))
    found = [file.stat() for file in files if file.exists()]
    return all(time.time() - each.st_mtime > _AT_REST_SECONDS for each in found if each.st_size)
