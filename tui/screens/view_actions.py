"""Owns what keys do with saved views, and what is said at the start of what is new since last time."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path
from threading import Thread

from db.connection import file_of
from db.questions.summarised import Totals
from tui.documents.document import Target
from tui.keys.spoken import key
from tui.screens.article_actions import ArticleActions
from tui.text.wording import counted
from tui.walk.narrowing import Chip, Narrowing


class ViewActions(ArticleActions):
    """The part of the main screen that knows what was seen before."""

    read_only = False
    _connection: sqlite3.Connection
    _totals: Totals
    _open_connection: Callable[[], sqlite3.Connection]
    _last_seen: int | None = None
    """The highest article id when this database was last left; None where it never was."""

    _database_file: Path | None = None

    def __init__(self) -> None:
        super().__init__()
        self._looked_at: dict[str, int] = {}

    def on_mount(self) -> None:
        self._database_file = file_of(self._connection)
        # After the first screen, which must not wait for it.
        self.call_after_refresh(self._say_what_is_new)

    def on_unmount(self) -> None:
        from tui.remembered.visit import remember_seen

        if self._database_file is not None:
            remember_seen(self._database_file, self._totals.last_article_id)

    def _say_what_is_new(self) -> None:
        from tui.remembered.visit import last_seen

        self._last_seen = last_seen(self._database_file) if self._database_file is not None else None
        if self._last_seen is None or self._last_seen >= self._totals.last_article_id:
            return
        from db.saved_views import MOST_NEW, count_new
        from db.search.query import Query

        try:
            new = count_new(self._connection, Query(), self._last_seen)
        except sqlite3.Error:
            return
        more = "more than " if new >= MOST_NEW else ""
        self.say(f"{more}{counted(new, 'article')} new since last time; {key('views')} shows what is new.")

    def action_views(self) -> None:
        from tui.screens.views import Present, ViewsScreen

        # The chips alone: what the timeline merely follows is not what it is narrowed to.
        narrowing = self.coordinator.narrowing
        query = narrowing.query()

        def present(connection: sqlite3.Connection) -> str:
            from db.saved_views import by_name

            return by_name(connection, query)

        what = " + ".join(chip.label for chip in narrowing.chips) or "everything"
        screen = ViewsScreen(
            self._open_connection,
            self._change,
            Present(what, present),
            self._last_seen,
            self._left_off,
            self._looked_at,
        )
        self.app.push_screen(screen, self._take_view)

    def _left_off(self, article_id: int) -> None:
        self._last_seen = article_id

    def _take_view(self, chosen: Target | Chip | None) -> None:
        if isinstance(chosen, Chip):
            self.coordinator.narrow(Narrowing((chosen,)) if chosen.value else Narrowing())
        elif chosen is not None:
            self.coordinator.open_target(chosen)

    def _change(self, work: Callable[[sqlite3.Connection], object], told: Callable[[str | None], None]) -> None:
        """Write to the database beside the screen; no daemon, so that leaving the program waits for what is decided."""
        from tui.asking.changes import Unchanged, change

        database, read_only = self._database_file, self.read_only

        def run() -> None:
            try:
                change(database, read_only, work)
            except Unchanged as reason:
                self.call_later(told, str(reason))
            else:
                self.call_later(told, None)

        Thread(target=run, name="care-explorer change").start()
