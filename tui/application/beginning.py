"""Owns what is asked of a database before anything is shown: its counts, the place to begin at, and that place's lists.

Standard library only: the first frame waits for it.
"""

from __future__ import annotations

import os
import time

from db.errors import naming
from db.light import sqlite as sqlite3
from db.light.typing import TYPE_CHECKING, NamedTuple, TypeVar
from db.questions.summarised import Totals, totals
from db.reading import open_reader
from db.stopping import StoppableConnection
from tui.asking.questions import (
    DocumentAnswer,
    DocumentQuestion,
    OrganisationsAnswer,
    TimelineAnswer,
    answer_organisations,
    answer_timeline,
    questions_at,
)
from tui.remembered.place import recall
from tui.walk.places import Place

if TYPE_CHECKING:
    from collections.abc import Callable

Answer = TypeVar("Answer")

PATIENCE_SECONDS = 0.05
"""How long the first lists may take: what takes longer is answered after the screen is there."""

PATIENCE_WHERE_SEEN = 1.0
"""The same where a kept frame shows them already: a screen without them would take them away again."""

_STEPS_BETWEEN_LOOKS = 5000


class Beginning(NamedTuple):
    """`connection` is read-only and belongs to whoever takes this; an answer that took too long is None."""

    database: str
    connection: StoppableConnection
    seen: Totals
    place: Place
    organisations: OrganisationsAnswer | None
    timeline: TimelineAnswer | None
    document: DocumentAnswer | None = None
    """What is open at the place, once it was asked for."""

    @property
    def name(self) -> str:
        """The database's file, without its folder."""
        return os.path.basename(self.database)


def begin(database: str | os.PathLike[str], *, fresh: bool = False, patience: float = PATIENCE_SECONDS) -> Beginning:
    """Open a database and ask for its first lists; `fresh` begins at the beginning, not where it was left.

    Raises `db.errors.DatabaseError`, in one line that names the file.
    """
    connection = open_reader(database)
    try:
        place = (None if fresh else recall(database, connection)) or Place()
        seen = totals(connection)
        of_organisations, of_timeline = questions_at(place)
        deadline = time.monotonic() + patience
        organisations = _within(deadline, connection, lambda: answer_organisations(connection, of_organisations))
        timeline = _within(deadline, connection, lambda: answer_timeline(connection, of_timeline))
    except (sqlite3.Error, UnicodeDecodeError) as error:
        connection.close()
        raise naming(database, error) from error
    return Beginning(os.fspath(database), connection, seen, place, organisations, timeline)


def with_document(begun: Beginning) -> Beginning:
    """The same with what is open at its place, unless that takes too long or cannot be had. Not for the first frame:
    what makes documents takes as long to import as all that was imported for it."""
    from tui.documents.answers import answer_document

    deadline = time.monotonic() + PATIENCE_SECONDS
    question = DocumentQuestion(begun.place.opening)
    try:
        found = _within(deadline, begun.connection, lambda: answer_document(begun.connection, question))
    except (sqlite3.Error, UnicodeDecodeError):
        # It is asked for again once there is a line to say so in.
        return begun
    return begun._replace(document=found)


def _within(deadline: float, connection: StoppableConnection, ask: Callable[[], Answer]) -> Answer | None:
    """The answer, or None once the deadline is past."""
    if time.monotonic() >= deadline:
        return None
    connection.stop_when(lambda: time.monotonic() >= deadline, _STEPS_BETWEEN_LOOKS)
    try:
        return ask()
    except sqlite3.OperationalError:
        if time.monotonic() < deadline:
            raise
        return None
    finally:
        connection.stop_when(None)
