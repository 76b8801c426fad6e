"""Owns what the main screen says of the database's file: that something is being loaded into it, or that it is gone.

Asked for every few seconds; nothing here waits for a lock.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path

from textual.screen import Screen

from db.questions.overview import is_being_loaded
from db.questions.summarised import Totals, totals
from tui.application.beginning import Beginning
from tui.application.freshness import Freshness
from tui.drawing import captions
from tui.panes.organisations import OrganisationPane
from tui.panes.timeline import TimelinePane
from tui.text.wording import counted
from tui.walk.coordinator import Coordinator
from tui.widgets.bars import TopLine

# Another process may be loading; what it adds shows without a key, but not while it is busy adding each page.
LOOK_AGAIN_SECONDS = 2.0
# A load that was killed never says that it ended: after so many looks without anything new it counts as ended.
_LOOKS_UNTIL_ENDED = 15


class DatabaseWatching(Screen[None]):
    """The part of the main screen that notices what other processes do to the database."""

    top_line: TopLine
    organisations: OrganisationPane
    timeline: TimelinePane
    coordinator: Coordinator
    _begun: Beginning
    _totals: Totals
    _connection: sqlite3.Connection
    _freshness: Freshness
    _is_loading = False
    _looks_without_change = 0
    _writing_for = 0
    """Seconds that a decision has been in writing."""
    _file: tuple[int, int] | None = None
    _lost = ""

    def on_mount(self) -> None:
        self._file = self._file_now()
        self.set_interval(LOOK_AGAIN_SECONDS, self.look_again)

    def say(self, message: str) -> None:
        raise NotImplementedError

    def show_marks(self) -> None:
        raise NotImplementedError

    def show_totals(self) -> None:
        raise NotImplementedError

    def name_database(self) -> str:
        """The database as the top line calls it: its name, and what is happening to it."""
        return captions.database_name(
            self._begun.name, self._lost, is_loading=self._is_loading, writing_for=self._writing_for
        )

    def look_again(self) -> None:
        """Show what another process has written meanwhile, the cursors staying on their rows."""
        self._look_for_the_file()
        if not self._freshness.has_changed():
            self._looks_without_change += 1
            if self._is_loading and self._looks_without_change == _LOOKS_UNTIL_ENDED:
                self._is_loading = False
                self.show_totals()
            return
        self._looks_without_change = 0
        before = self._totals.articles
        try:
            self._totals = totals(self._connection)
            self._is_loading = is_being_loaded(self._connection)
        except sqlite3.Error as error:
            self.say(f"The database could not answer: {error}")
            return
        self.show_totals()
        self.show_marks()
        self.coordinator.ask_lists_again(self.organisations.current, self.timeline.current)
        if (more := self._totals.articles - before) > 0:
            self.say(f"Loaded meanwhile: +{counted(more, 'article')}.")

    def _look_for_the_file(self) -> None:
        now = self._file_now()
        lost = "" if now == self._file else "deleted" if now is None else "replaced"
        if lost == self._lost:
            return
        self._lost = lost
        self.show_totals()
        if lost:
            self.say(captions.lost_words(self._begun.name, lost))

    def _file_now(self) -> tuple[int, int] | None:
        try:
            found = Path(self._begun.database).stat()
        except OSError:
            return None
        return found.st_dev, found.st_ino
